/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The page that follows, if any, and what keeps a listing from going on with it: a way
 * back to where it was, reviews that are known, the bounds that are configured, the
 * source's scope. A site that leads in circles, or makes up pages for ever, is so given
 * up in finite time.
 */
#include "crawl/visit_taking.h"

#include "fetch/http_header.h"

int visit_find_next(struct taking *t, struct view *ret_url, struct err *err)
{
	const struct exchange *x = t->x;
	bool ruled = conf_text(t->crawl->order->conf, "source", t->v->source->name,
			     "follow") != NULL;
	const struct next_input input = {
		/* without a rule of the user's a link has to look like a further page */
		.url = ruled ? VIEW("") : x->url,
		.link_header = http_header_all(x->headers, VIEW("Link"), &t->arena),
		.content_type = x->type,
		.page = t->page.document.text,
		.number = t->capture.page,
	};
	struct next_found found = {0};
	struct view base = x->url;
	struct err fault = ERR_INIT;

	if (arena_check(&t->arena, err) < 0)
		return -1;
	int rc = next_page(&t->v->recipe->next, &input, &t->arena, &found, err);

	if (rc <= 0)
		return rc;
	if (found.parameter.len != 0)
		rc = url_set_parameter(
			x->url, found.parameter, found.value, &t->arena, ret_url, &fault);
	else if (found.base.len != 0 &&
		 url_resolve(x->url, found.base, &t->arena, &base, &fault) < 0)
		rc = -1;
	else
		rc = url_resolve(base, found.reference, &t->arena, ret_url, &fault);
	if (rc < 0 && fault.code == ERR_MEMORY)
		return err_memory(err);
	return rc == 0; /* a link that leads to no page is none */
}

int visit_bound(
	struct taking *t, struct view url, struct view *ret_reason, struct err *err)
{
	const struct visit *v = t->v;
	const struct conf *conf = t->crawl->order->conf;
	int64_t pages = conf_number(conf, "source", v->source->name, "pages");
	const int64_t *met = view_eq(url, v->listing.next_url) ? &t->capture.page
							       : map_get(&v->met, url);
	char text[256];
	int allowed = scope_allows(v->scope, url, text, sizeof(text), err);

	if (allowed < 0)
		return -1;
	if (met != NULL)
		*ret_reason = arena_printf(&t->arena, "page %lld leads back to page %lld",
			(long long)t->capture.page, (long long)*met);
	else if (t->news == 0 && !v->listing.whole)
		*ret_reason = VIEW("the rest is known");
	else if (v->listing.counts.pages >= pages)
		*ret_reason =
			arena_printf(&t->arena, "it ends at %lld page%s ([source] pages)",
				(long long)pages, pages == 1 ? "" : "s");
	else if (crawl_now_ms() >= v->end_ms)
		*ret_reason = VIEW("its time was over ([source] time_max)");
	else if (!allowed)
		*ret_reason = arena_printf(
			&t->arena, "the next page is not followed: %s", text);
	else
		return 0;
	return arena_check(&t->arena, err) < 0 ? -1 : 1;
}
