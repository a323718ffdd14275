/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ratings are the field that pages show in most ways. Attributes that are written for
 * people (aria-label, title) are tried before those for style sheets, an element before
 * what stands in it, of which a few are looked at.
 */
#include "extract/html_value.h"

#include "extract/tree.h"
#include "normalise/rating.h"

#define INNER_MAX 30 /* elements within one that are looked at */
#define ROW_MAX 10   /* stars of a row */

struct view html_value_text(
	const xmlNode *node, size_t max, size_t *nodes, struct arena *arena)
{
	struct view text = {NULL, 0};

	if (node->type == XML_ATTRIBUTE_NODE)
		text = view_of((const char *)node->children->content);
	else if (node->children != NULL || node->type == XML_TEXT_NODE)
		return tree_text_within(node, max, nodes, arena);
	else if (tree_has_attribute(node, "content"))
		text = tree_attribute(node, "content");
	else
		text = tree_attribute(node, "alt");
	text = view_trim(text);
	return text.len <= max ? arena_keep(arena, text) : (struct view){NULL, 0};
}

struct view html_value_date(const xmlNode *node)
{
	struct view text = tree_attribute(node, "datetime");

	return text.len != 0 ? text : tree_attribute(node, "content");
}

/* ---- ratings ----------------------------------------------------------------------- */

/* By the attributes of one element. */
static bool read_attributes(
	const xmlNode *element, struct view language, struct rating *ret_rating)
{
	static const char *const names[] = {"content", "aria-label", "title", "alt",
		"data-rating", "data-score", "data-stars", "data-value", "value", "class",
		"style", "src"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct view text = tree_attribute(element, names[i]);

		if (text.len != 0 && rating_read(text, language, ret_rating) == 0)
			return true;
	}
	return false;
}

/* rating_of_row(), or rating_of_solid_row() */
typedef int row_fn(const struct view *classes, size_t n, struct rating *ret_rating);

static bool read_row(
	xmlNode *const *nodes, size_t n, row_fn *of_row, struct rating *ret_rating)
{
	struct view classes[ROW_MAX];

	if (n < 2 || n > ROW_MAX)
		return false;
	for (size_t i = 0; i < n; i++)
		classes[i] = tree_attribute(nodes[i], "class");
	return of_row(classes, n, ret_rating) == 0;
}

/* The elements that stand in one, as a row. */
static bool read_children(
	const xmlNode *element, row_fn *of_row, struct rating *ret_rating)
{
	xmlNode *row[ROW_MAX];
	size_t n = 0;

	for (xmlNode *one = element->children; one != NULL && n < ROW_MAX;
		one = one->next) {
		if (one->type == XML_ELEMENT_NODE)
			row[n++] = one;
	}
	return read_row(row, n, of_row, ret_rating);
}

/* The first rating that an element at or below `top` shows, or a row of such. */
static bool read_below(
	const xmlNode *top, struct view language, struct rating *ret_rating)
{
	int looked = 0;

	for (const xmlNode *one = top; one != NULL && looked < INNER_MAX;
		one = tree_next(one, top, false), looked++) {
		if (one->type != XML_ELEMENT_NODE)
			continue;
		if (read_attributes(one, language, ret_rating) ||
			read_children(one, rating_of_row, ret_rating))
			return true;
	}
	return false;
}

/* Nothing told it: equal stars that are solid are as many as there are. */
static bool read_solid_below(const xmlNode *top, struct rating *ret_rating)
{
	int looked = 0;

	for (const xmlNode *one = top; one != NULL && looked < INNER_MAX;
		one = tree_next(one, top, false), looked++) {
		if (one->type == XML_ELEMENT_NODE &&
			read_children(one, rating_of_solid_row, ret_rating))
			return true;
	}
	return false;
}

struct rating html_value_rating(xmlNode *const *nodes, size_t n, struct view language)
{
	struct rating rating = {.given = true}, none = {.given = false};

	if (read_row(nodes, n, rating_of_row, &rating))
		return rating;
	if (n == 0 || nodes[0]->type != XML_ELEMENT_NODE)
		return none;
	if (read_below(nodes[0], language, &rating) ||
		read_row(nodes, n, rating_of_solid_row, &rating) ||
		read_solid_below(nodes[0], &rating))
		return rating;
	return none;
}
