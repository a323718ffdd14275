/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Most reviews have no link, and most links are absolute: the page is only searched for
 * its base when there is a relative one, and then its head alone, tag by tag. So a page
 * without relative links costs a look at each review.
 */
#include "extract/link.h"

#include "base/limits.h"
#include "extract/markup.h"
#include "extract/tag.h"

/* What a page says of where it is, as it stands there. */
struct head {
	struct view base, canonical;
};

/* ---- the head ---------------------------------------------------------------------- */

static void look_at_tag(struct view *rest, bool base, struct head *head)
{
	struct view name, value, href = {NULL, 0};
	bool canonical = false;
	int more;

	while ((more = tag_attribute(rest, &name, &value)) > 0) {
		if (view_case_eq(name, VIEW("href")) && href.data == NULL)
			href = view_trim(value);
		else if (view_case_eq(name, VIEW("rel")))
			canonical = view_case_eq(view_trim(value), VIEW("canonical"));
	}
	if (more < 0)
		return;
	if (base && head->base.data == NULL)
		head->base = href;
	else if (!base && canonical && head->canonical.data == NULL)
		head->canonical = href;
}

static struct head read_head(struct view page)
{
	struct head head = {0};
	struct tag tag;

	while (tag_next(&page, &tag) && !view_case_eq(tag.name, VIEW("body"))) {
		bool base = view_case_eq(tag.name, VIEW("base"));

		if (!tag.closing && (base || view_case_eq(tag.name, VIEW("link"))))
			look_at_tag(&page, base, &head);
	}
	return head;
}

/* ---- links ------------------------------------------------------------------------- */

static bool is_absolute(struct view link)
{
	return view_case_eq(view_sub(link, 0, 7), VIEW("http://")) ||
	       view_case_eq(view_sub(link, 0, 8), VIEW("https://"));
}

/* The URL that the links of a page stand at; empty = not known. */
static struct view find_base(const struct document *document, struct resolver *resolver)
{
	struct arena *arena = document->arena;
	struct head head = {0};
	struct view base = document->url;

	if (document->kind == DOCUMENT_HTML)
		head = read_head(document->text);
	struct view canonical = markup_decode(head.canonical, arena);
	struct view stated = markup_decode(head.base, arena);

	if (base.len == 0 && is_absolute(stated))
		base = stated;
	if (base.len == 0 && is_absolute(canonical))
		base = canonical;
	if (stated.len != 0)
		stated = resolver_url(resolver, base, stated, arena);
	return stated.len != 0 ? stated : base;
}

/* The fragment of a link, with its '#', as far as it is one. */
static struct view fragment_of(struct view link)
{
	struct view fragment = view_sub(link, view_find(link, '#'), link.len);

	for (size_t i = 0; i < fragment.len; i++) {
		unsigned char c = (unsigned char)fragment.data[i];

		if (c <= ' ' || c >= 0x7f || strchr("\"<>`\\", c) != NULL)
			return (struct view){NULL, 0};
	}
	return fragment;
}

struct view link_absolute(struct resolver *resolver, struct view base,
	struct view reference, struct arena *arena)
{
	struct view fragment = fragment_of(reference);
	struct view url = resolver_url(resolver, base, reference, arena);

	if (url.len != 0 && fragment.len > 1)
		url = arena_printf(arena, "%.*s%.*s", VIEW_ARG(url), VIEW_ARG(fragment));
	return url.len <= LIMIT_FIELD ? url : (struct view){NULL, 0};
}

int links_resolve(struct document *document, struct extraction *x, struct err *err)
{
	struct view base = {NULL, 0};
	bool searched = false;

	for (size_t i = 0; i < x->n; i++) {
		struct view *link = &x->reviews[i].url;

		if (view_has_control(*link))
			*link = (struct view){NULL, 0};
		if (link->len == 0 || is_absolute(*link))
			continue;
		if (!searched)
			base = find_base(document, &x->resolver);
		searched = true;
		*link = link_absolute(&x->resolver, base, *link, document->arena);
	}
	return arena_check(document->arena, err);
}
