/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * robots.txt of the origin that is to be asked, fetched once for each, wherever it leads.
 * What cannot be had for now forbids everything, as RFC 9309 has it for a crawler.
 */
#include "base/limits.h"
#include "crawl/permission.h"
#include "fetch/robots.h"
#include "ingest/cmd/probe_fetch.h"

/* Ask for it, wherever it leads; the status that counts, 0 = no answer. */
static int ask_robots(struct probe_fetching *f, int *ret_status, struct err *err)
{
	struct probe *probe = f->probe;
	struct http_answer *answer = NULL;
	struct url_parts target;
	struct view reason = {NULL, 0}, url;
	bool on = true;
	int rc = 0;

	url = arena_printf(&probe->arena, "%.*s/robots.txt", VIEW_ARG(f->target.origin));
	if (arena_check(&probe->arena, err) < 0 ||
		url_parse(url, &probe->arena, &target, err) < 0)
		return -1;
	for (int i = 0; on && rc == 0 && i <= LIMIT_REDIRECTS; i++) {
		http_answer_free(probe->input.http, answer);
		answer = NULL;
		rc = probe_get(f, &target, false, LIMIT_ROBOTS + 1, &answer, err);
		on = rc == 0 && probe_is_redirect(answer) &&
		     probe_take_location(f, answer, &target, &reason);
	}
	if (rc == 0) {
		bool whole =
			answer->failure == HTTP_FINE || answer->failure == HTTP_TOO_LARGE;

		*ret_status = whole ? answer->response.status : 0;
		buf_clear(&f->robots);
		buf_add(&f->robots, robots_cut(answer->response.body));
		if (*ret_status == 0)
			probe->trouble = arena_printf(&probe->arena,
				"robots.txt could not be had: %s", answer->err.text);
	}
	http_answer_free(probe->input.http, answer);
	return rc;
}

/* What the file that was had says of the page at hand. */
static bool obey(struct probe_fetching *f, struct err *err)
{
	struct probe_robots *robots = &f->probe->input.robots;
	struct buf path BUF_CLEANUP = buf_make(LIMIT_FIELD);

	robots->crawl_delay_ms =
		robots_crawl_delay_ms(buf_view(&f->robots), VIEW(PRODUCT_TOKEN));
	robots_path(f->target.url, &path);
	return buf_check(&path, err) == 0 &&
	       robots_allowed(buf_view(&f->robots), VIEW(PRODUCT_TOKEN), buf_view(&path));
}

int probe_ask_permission(struct probe_fetching *f, struct err *err)
{
	struct probe *probe = f->probe;
	struct probe_robots *robots = &probe->input.robots;

	if (!robots->asked || !view_eq(f->robots_known, f->target.origin)) {
		if (ask_robots(f, &robots->status, err) < 0)
			return -1;
		f->robots_known = f->target.origin;
		robots->asked = true;
		robots->crawl_delay_ms = -1;
	}
	switch (robots_verdict_for_status(robots->status)) {
	case ROBOTS_ALLOW_ALL:
		robots->allowed = true;
		break;
	case ROBOTS_DISALLOW_ALL:
		robots->allowed = false;
		if (robots->status != 0)
			probe_fail(
				f, arena_printf(&probe->arena,
					   "robots.txt could not be had (status %d), so "
					   "nothing may be asked of %.*s now",
					   robots->status, VIEW_ARG(f->target.origin)));
		break;
	default:
		robots->allowed = obey(f, err);
		if (!robots->allowed)
			probe_fail(
				f, arena_printf(&probe->arena,
					   "robots.txt of %.*s does not allow this page",
					   VIEW_ARG(f->target.origin)));
	}
	if (robots->allowed || probe->permission.len != 0)
		probe->trouble = (struct view){NULL, 0};
	return probe->trouble.len == 0;
}
