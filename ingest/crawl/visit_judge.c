/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an answer is: a page, something that was put in front of it, a way elsewhere, or a
 * fault. A page is read here, since a page with reviews on it is none of the walls that
 * some sites answer with under status 200; it is stored only once the capture has its
 * row.
 */
#include "crawl/visit_taking.h"

#include "fetch/blocked.h"

static bool is_page(const struct exchange *x)
{
	return x->status == 200 || x->status == 203;
}

static void judge_blocked(struct taking *t, enum blocked blocked, const char *sign)
{
	bool told = sign[0] == '\0' || view_starts(view_of(sign), VIEW("status "));

	t->capture.outcome = CAPTURE_BLOCKED;
	t->capture.reason = arena_printf(&t->arena, "%s (status %d%s%s)",
		blocked_text(blocked), t->x->status, told ? "" : ", ", told ? "" : sign);
}

static int judge_page(struct taking *t, struct err *err)
{
	const struct exchange *x = t->x;
	const char *sign = "";

	const struct page_input input = {x->body, x->type, x->url, x->time};

	if (page_read(&input, t->v->recipe, &t->arena, &t->page, err) < 0)
		return -1;
	enum blocked blocked = blocked_by(
		x->status, x->url, x->headers, x->body, t->page.found.n != 0, &sign);

	if (blocked != BLOCKED_NOT) {
		judge_blocked(t, blocked, sign);
		return 0;
	}
	t->capture.outcome = x->stored && x->kind == WARC_SAME_PAYLOAD ? CAPTURE_UNCHANGED
								       : CAPTURE_FETCHED;
	t->capture.reviews = (int64_t)t->page.found.n;
	t->capture.adapter = view_of(t->page.found.adapter);
	t->capture.reason = t->page.trouble;
	return 0;
}

/* What users can do about a status, or what it means; "" where there is nothing to say.
 */
static const char *status_words(int status, bool first_page)
{
	if (status == 304)
		return ": it says that nothing changed, and was not asked that";
	if (status >= 300 && status < 400)
		return ": it redirects without saying where to";
	if (status == 404 || status == 410)
		return first_page
			       ? ": there is no such page, see whether [source] url is "
				 "still right"
			       : ": there is no such page";
	if (status == 429)
		return ": it is asked too often, see [fetch] delay";
	return status >= 500 && status <= 504 ? ": it has trouble of its own" : "";
}

static void judge_status(struct taking *t)
{
	const struct exchange *x = t->x;
	const char *sign = "";
	enum blocked blocked =
		blocked_by(x->status, x->url, x->headers, x->body, false, &sign);

	if (blocked != BLOCKED_NOT) {
		judge_blocked(t, blocked, sign);
		return;
	}
	bool later = x->retry_after >= 60 && retry_status(x->status);

	t->capture.outcome = CAPTURE_REFUSED;
	t->capture.reason = arena_printf(&t->arena,
		"the server answered with status %d%s%s%s", x->status,
		status_words(x->status, t->v->listing.counts.pages == 0),
		later ? ", and asks to be left alone until " : "",
		later ? calendar_time_text(x->time + x->retry_after).text : "");
}

int visit_judge(struct taking *t, struct err *err)
{
	const struct exchange *x = t->x;
	const struct capture *last = &t->v->last;

	if (x->failure != HTTP_FINE) {
		t->capture.outcome = CAPTURE_FAILED;
		t->capture.reason = x->fault;
	} else if (exchange_is_redirect(x)) {
		t->capture.outcome = CAPTURE_REDIRECTED;
		t->capture.reason =
			arena_printf(&t->arena, "to %.*s", VIEW_ARG(x->location));
	} else if (x->status == 304 && last->id != 0) {
		t->capture.outcome = CAPTURE_UNCHANGED;
		t->capture.reviews = last->reviews;
		t->capture.adapter = last->adapter;
	} else if (is_page(x)) {
		return judge_page(t, err);
	} else {
		judge_status(t);
	}
	return 0;
}
