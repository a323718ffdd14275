/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rules of "in body" and "in table" of the HTML standard (13.2.6.4) as sets of bits.
 * What is left out of them is the adoption agency: misnested inline elements end with the
 * outer one.
 */
#include "extract/tree_element.h"

#include <stdlib.h>

struct element {
	struct view name;
	unsigned set;
};

#define BLOCK (TREE_BLOCK | TREE_SPECIAL)
#define CONTAINER (TREE_BLOCK | TREE_SPECIAL | TREE_PLAIN_BLOCK)
#define TABLE_PART (TREE_BLOCK | TREE_SPECIAL)
#define NAMED(name, set)                                  \
	{                                                 \
		{name, sizeof(name) - 1}, (unsigned)(set) \
	}

/* In the order of their names' lengths, then of their bytes. */
static const struct element elements[] = {
	NAMED("a", TREE_ANCHOR),
	NAMED("g", TREE_DROPPED),
	NAMED("p", CONTAINER | TREE_PARAGRAPH),
	NAMED("br", TREE_VOID | TREE_SPECIAL),
	NAMED("dd", BLOCK | TREE_TERM),
	NAMED("dl", BLOCK | TREE_LIST),
	NAMED("dt", BLOCK | TREE_TERM),
	NAMED("h1", BLOCK | TREE_HEADING),
	NAMED("h2", BLOCK | TREE_HEADING),
	NAMED("h3", BLOCK | TREE_HEADING),
	NAMED("h4", BLOCK | TREE_HEADING),
	NAMED("h5", BLOCK | TREE_HEADING),
	NAMED("h6", BLOCK | TREE_HEADING),
	NAMED("hr", BLOCK | TREE_VOID),
	NAMED("li", BLOCK | TREE_ITEM),
	NAMED("ol", BLOCK | TREE_LIST),
	NAMED("td", TABLE_PART | TREE_CELL | TREE_SCOPE),
	NAMED("th", TABLE_PART | TREE_CELL | TREE_SCOPE),
	NAMED("tr", TABLE_PART | TREE_ROW),
	NAMED("ul", BLOCK | TREE_LIST),
	NAMED("col", TREE_VOID | TREE_SPECIAL),
	NAMED("dir", BLOCK | TREE_LIST),
	NAMED("div", CONTAINER),
	NAMED("img", TREE_VOID | TREE_SPECIAL),
	NAMED("nav", BLOCK),
	NAMED("pre", BLOCK),
	NAMED("svg", TREE_FOREIGN),
	NAMED("use", TREE_FOREIGN),
	NAMED("wbr", TREE_VOID | TREE_SPECIAL),
	NAMED("area", TREE_VOID | TREE_SPECIAL),
	NAMED("base", TREE_VOID | TREE_HEAD | TREE_SPECIAL),
	NAMED("body", TREE_ROOT | BLOCK),
	NAMED("defs", TREE_DROPPED),
	NAMED("form", BLOCK),
	NAMED("head", TREE_ROOT | TREE_SPECIAL),
	NAMED("html", TREE_ROOT | TREE_SPECIAL | TREE_SCOPE),
	NAMED("line", TREE_DROPPED),
	NAMED("link", TREE_VOID | TREE_HEAD | TREE_SPECIAL),
	NAMED("main", BLOCK),
	NAMED("mask", TREE_DROPPED),
	NAMED("menu", BLOCK | TREE_LIST),
	NAMED("meta", TREE_VOID | TREE_HEAD | TREE_SPECIAL),
	NAMED("path", TREE_DROPPED),
	NAMED("rect", TREE_DROPPED),
	NAMED("stop", TREE_DROPPED),
	NAMED("aside", BLOCK),
	NAMED("embed", TREE_VOID | TREE_SPECIAL),
	NAMED("frame", TREE_VOID | TREE_SPECIAL),
	NAMED("input", TREE_VOID | TREE_SPECIAL),
	NAMED("param", TREE_VOID | TREE_SPECIAL),
	NAMED("table", BLOCK | TREE_TABLE | TREE_SCOPE),
	NAMED("tbody", TABLE_PART | TREE_SECTION),
	NAMED("tfoot", TABLE_PART | TREE_SECTION),
	NAMED("thead", TABLE_PART | TREE_SECTION),
	NAMED("title", TREE_HEAD | TREE_SPECIAL),
	NAMED("track", TREE_VOID | TREE_SPECIAL),
	NAMED("applet", TREE_SPECIAL | TREE_SCOPE),
	NAMED("button", TREE_SPECIAL | TREE_BUTTON),
	NAMED("center", BLOCK),
	NAMED("circle", TREE_DROPPED),
	NAMED("figure", BLOCK),
	NAMED("footer", BLOCK),
	NAMED("header", BLOCK),
	NAMED("hgroup", BLOCK),
	NAMED("keygen", TREE_VOID | TREE_SPECIAL),
	NAMED("object", TREE_SPECIAL | TREE_SCOPE),
	NAMED("option", TREE_OPTION),
	NAMED("search", BLOCK),
	NAMED("select", TREE_SPECIAL | TREE_SELECT),
	NAMED("source", TREE_VOID | TREE_SPECIAL),
	NAMED("symbol", TREE_FOREIGN),
	NAMED("address", CONTAINER),
	NAMED("article", BLOCK),
	NAMED("caption", TABLE_PART | TREE_SECTION | TREE_SCOPE),
	NAMED("details", BLOCK),
	NAMED("ellipse", TREE_DROPPED),
	NAMED("listing", BLOCK),
	NAMED("marquee", TREE_SPECIAL | TREE_SCOPE),
	NAMED("polygon", TREE_DROPPED),
	NAMED("section", BLOCK),
	NAMED("summary", BLOCK),
	NAMED("basefont", TREE_VOID | TREE_HEAD | TREE_SPECIAL),
	NAMED("clippath", TREE_DROPPED),
	NAMED("colgroup", TABLE_PART | TREE_SECTION),
	NAMED("fieldset", BLOCK),
	NAMED("frameset", TREE_ROOT | TREE_SPECIAL),
	NAMED("noscript", TREE_HEAD),
	NAMED("optgroup", TREE_OPTGROUP),
	NAMED("polyline", TREE_DROPPED),
	NAMED("blockquote", BLOCK),
	NAMED("figcaption", BLOCK),
	NAMED("lineargradient", TREE_DROPPED),
	NAMED("radialgradient", TREE_DROPPED),
};

static int compare(const void *key, const void *entry)
{
	const struct view *a = key, *b = &((const struct element *)entry)->name;

	if (a->len != b->len)
		return a->len < b->len ? -1 : 1;
	return memcmp(a->data, b->data, a->len);
}

unsigned tree_element(struct view name)
{
	const struct element *found = bsearch(&name, elements,
		sizeof(elements) / sizeof(elements[0]), sizeof(elements[0]), compare);

	return found != NULL ? found->set : 0;
}

void tree_element_starts(unsigned element, unsigned *ret_ends, unsigned *ret_barrier)
{
	unsigned ends = 0, barrier = TREE_SCOPE;

	if (element & (TREE_ITEM | TREE_TERM)) {
		ends = (element & (TREE_ITEM | TREE_TERM)) | TREE_PARAGRAPH;
		barrier = TREE_SPECIAL;
	} else if (element & TREE_CELL) {
		ends = TREE_CELL;
		barrier = TREE_TABLE | TREE_ROW;
	} else if (element & TREE_ROW) {
		ends = TREE_ROW | TREE_CELL;
		barrier = TREE_TABLE | TREE_SECTION;
	} else if (element & TREE_SECTION) {
		ends = TREE_SECTION | TREE_ROW | TREE_CELL;
		barrier = TREE_TABLE;
	} else if (element & TREE_BLOCK) {
		ends = TREE_PARAGRAPH;
		barrier |= TREE_BUTTON;
	} else if (element & (TREE_OPTION | TREE_OPTGROUP)) {
		ends = TREE_OPTION | (element & TREE_OPTGROUP);
		barrier |= TREE_SELECT | (element & TREE_OPTION ? TREE_OPTGROUP : 0);
	} else if (element & (TREE_ANCHOR | TREE_BUTTON)) {
		ends = element & (TREE_ANCHOR | TREE_BUTTON);
		barrier |= element & TREE_ANCHOR ? TREE_SPECIAL : 0;
	}
	*ret_ends = ends;
	*ret_barrier = barrier;
}

unsigned tree_element_barrier(unsigned element)
{
	if (element & (TREE_TABLE | TREE_SECTION | TREE_ROW | TREE_CELL))
		return TREE_TABLE;
	if (element & (TREE_ITEM | TREE_TERM))
		return TREE_SCOPE | TREE_LIST;
	if (element & TREE_PARAGRAPH)
		return TREE_SCOPE | TREE_BUTTON;
	return element & TREE_SPECIAL ? TREE_SCOPE : TREE_SPECIAL;
}
