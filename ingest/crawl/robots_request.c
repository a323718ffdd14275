/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One request an origin and run, however many sources lie there. Redirects are followed
 * to any origin, as RFC 9309 asks (2.3.1.2), and what is found at their end counts for
 * the origin that was asked; one too many, or one to where nobody may be asked, means
 * that there is no robots.txt. Of a file that is longer than is read, the beginning
 * counts.
 */
#include "crawl/robots_request.h"

#include "base/limits.h"
#include "fetch/address.h"

static int begin(struct crawl *crawl, const struct visit *visit, struct origin *origin,
	struct err *err)
{
	struct robots_request *robots = arena_alloc(&crawl->arena, sizeof(*robots));

	if (robots == NULL)
		return err_memory(err);
	robots->request = (struct request){.kind = REQUEST_ROBOTS,
		.private_allowed = visit->request.private_allowed,
		.attempt = 1};
	robots->origin = origin;
	struct view url =
		arena_printf(&crawl->arena, "%.*s/robots.txt", VIEW_ARG(origin->name));

	if (arena_check(&crawl->arena, err) < 0 ||
		url_parse(url, &crawl->arena, &robots->request.target, err) < 0)
		return -1;
	return crawl_queue(crawl, &robots->request, 0, err);
}

int crawl_ask_robots(
	struct crawl *crawl, struct visit *visit, struct origin *origin, struct err *err)
{
	visit->waiting = origin->waiting;
	origin->waiting = visit;
	if (origin->asked)
		return 0;
	origin->asked = true;
	return begin(crawl, visit, origin, err);
}

struct http_request robots_request_http(
	const struct crawl *crawl, struct robots_request *robots)
{
	return (struct http_request){
		.url = robots->request.target.url,
		.timeout_ms = crawl->rules.timeout_ms,
		.size_max = LIMIT_ROBOTS + 1,
		.private_allowed = robots->request.private_allowed,
		.owner = &robots->request,
	};
}

/* Those that waited go on, in the order in which they came. */
static int wake(struct crawl *crawl, struct origin *origin, struct err *err)
{
	struct visit *first = NULL;

	for (struct visit *v = origin->waiting, *next; v != NULL; v = next) {
		next = v->waiting;
		v->waiting = first;
		first = v;
	}
	origin->waiting = NULL;
	while (first != NULL) {
		struct visit *v = first;

		first = v->waiting;
		v->waiting = NULL;
		if (visit_route(crawl, v, err) < 0)
			return -1;
	}
	return 0;
}

static int learn(struct crawl *crawl, struct robots_request *robots, int status,
	const struct exchange *x, struct err *err)
{
	struct origin *origin = robots->origin;

	if (permission_learn(crawl->permissions, origin, status, x->body, x->fault,
		    crawl_time(crawl), err) < 0)
		return -1;
	return wake(crawl, origin, err);
}

/* Go where the answer leads: 1 when that is asked, 0 when it leads nowhere, -1. */
static int follow(struct crawl *crawl, struct robots_request *robots,
	const struct exchange *x, struct err *err)
{
	struct request *request = &robots->request;
	struct err fault = ERR_INIT;
	struct url_parts target;

	if (++request->redirects > LIMIT_REDIRECTS)
		return 0;
	if (url_parse(x->location, &crawl->arena, &target, &fault) < 0)
		return fault.code == ERR_MEMORY ? err_memory(err) : 0;
	bool home = view_eq(target.authority, request->target.authority);

	if (host_is_private(target.host) && !(home && request->private_allowed))
		return 0;
	request->private_allowed = home && request->private_allowed;
	request->target = target;
	request->attempt = 1;
	return crawl_queue(crawl, request, 0, err) < 0 ? -1 : 1;
}

int robots_request_take(struct crawl *crawl, struct robots_request *robots,
	const struct exchange *x, struct err *err)
{
	int64_t wait_ms;

	if (x->failure == HTTP_FINE && exchange_is_redirect(x)) {
		int rc = follow(crawl, robots, x, err);

		return rc != 0 ? (rc < 0 ? -1 : 0)
			       : learn(crawl, robots, x->status, x, err);
	}
	if (crawl_retry(crawl, &robots->request, x, &wait_ms) == RETRY_AGAIN) {
		robots->request.attempt++;
		return crawl_queue(crawl, &robots->request, wait_ms, err);
	}
	bool whole = x->failure == HTTP_FINE || x->failure == HTTP_TOO_LARGE;

	return learn(crawl, robots, whole ? x->status : 0, x, err);
}
