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
#include "fetch/url.h"

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

/* `link` at `base`; empty when nothing comes of it. -1 only without memory. */
static int resolve(struct view base, struct view link, struct arena *arena,
	struct view *ret_url, struct err *err)
{
	struct err fault = ERR_INIT;

	*ret_url = (struct view){NULL, 0};
	if (base.len == 0 && is_absolute(link))
		base = link;
	if (url_resolve(base, link, arena, ret_url, &fault) == 0)
		return 0;
	return fault.code == ERR_MEMORY ? err_memory(err) : 0;
}

/* The URL that the links of a page stand at; empty = not known. */
static int find_base(
	const struct document *document, struct view *ret_base, struct err *err)
{
	struct head head = {0};
	struct view base = document->url, of_head = {NULL, 0};

	if (document->kind == DOCUMENT_HTML)
		head = read_head(document->text);
	struct view canonical = markup_decode(head.canonical, document->arena);

	if (base.len == 0 && is_absolute(canonical))
		base = canonical;
	if (head.base.len != 0 && resolve(base, markup_decode(head.base, document->arena),
					  document->arena, &of_head, err) < 0)
		return -1;
	*ret_base = of_head.len != 0 ? of_head : base;
	return 0;
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

int link_absolute(struct view base, struct view reference, struct arena *arena,
	struct view *ret_url, struct err *err)
{
	struct view fragment = fragment_of(reference), url;

	if (resolve(base, reference, arena, &url, err) < 0)
		return -1;
	if (url.len != 0 && fragment.len > 1)
		url = arena_printf(arena, "%.*s%.*s", VIEW_ARG(url), VIEW_ARG(fragment));
	*ret_url = url.len <= LIMIT_FIELD ? url : (struct view){NULL, 0};
	return arena_check(arena, err);
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
		if (!searched && find_base(document, &base, err) < 0)
			return -1;
		searched = true;
		if (!resolver_pay(&x->resolver, base, *link))
			*link = (struct view){NULL, 0};
		else if (link_absolute(base, *link, document->arena, link, err) < 0)
			return -1;
	}
	return arena_check(document->arena, err);
}
