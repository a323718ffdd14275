/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Good manners towards the servers that are asked. robots.txt (RFC 9309) is read once a
 * day for each origin and kept in the archive; one that cannot be had because its server
 * fails forbids everything, one that does not exist allows everything. Two requests in a
 * row to one origin are the configured pause apart, or the longer one that robots.txt
 * asks for, of which a minute is heeded.
 */
#include "ingest/cmd/manners.h"

#include "base/limits.h"
#include "fetch/robots.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#define ROBOTS_KEPT_S (24 * 3600)
#define CRAWL_DELAY_MAX_MS (60 * 1000)

void manners_init(struct manners *m, const struct conf *conf, struct archive *archive,
	struct http *http)
{
	*m = (struct manners){
		.conf = conf,
		.archive = archive,
		.http = http,
	};
}

void manners_done(struct manners *m)
{
	map_done(&m->asked_ms);
}

/* "scheme://host:port" of a URL: what stands before the path. */
static struct view origin_of(struct view url)
{
	size_t start = view_search(url, VIEW("://"));

	if (start == url.len)
		return url;
	struct view rest = view_sub(url, start + 3, url.len);
	size_t len = 0;

	while (len < rest.len && strchr("/?#", rest.data[len]) == NULL)
		len++;
	return view_sub(url, 0, start + 3 + len);
}

static int64_t monotonic_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int manners_wait(struct manners *m, struct view url, struct err *err)
{
	struct view origin = origin_of(url);
	const int64_t *asked_ms = map_get(&m->asked_ms, origin);
	int64_t delay = conf_number(m->conf, "fetch", NULL, "delay") * 1000;

	if (delay < m->crawl_delay_ms)
		delay = m->crawl_delay_ms;
	int64_t wait = asked_ms != NULL ? *asked_ms + delay - monotonic_ms() : 0;

	if (wait > 0) {
		struct timespec pause = {wait / 1000, wait % 1000 * 1000000};

		nanosleep(&pause, NULL);
	}
	return map_put(&m->asked_ms, origin, monotonic_ms(), err);
}

struct http_request manners_request(const struct manners *m, struct view url)
{
	return (struct http_request){
		.url = url,
		.timeout_ms = conf_number(m->conf, "fetch", NULL, "timeout") * 1000,
		.size_max = (size_t)conf_number(m->conf, "fetch", NULL, "size_max"),
		.private_allowed = true,
	};
}

/* The answer to the question for robots.txt. */
struct robots {
	int status; /* 0: no answer */
	struct buf body;
};

/* robots.txt of the origin, kept for a day. */
static int get_robots(struct manners *m, struct view origin, struct arena *arena,
	int64_t now, struct robots *ret_robots, struct err *err)
{
	struct http_answer *answer;
	int64_t time;
	int kept = archive_get_robots(
		m->archive, origin, &time, &ret_robots->status, &ret_robots->body, err);

	if (kept < 0 || (kept > 0 && now >= time && now - time < ROBOTS_KEPT_S))
		return kept < 0 ? -1 : 0;
	struct view url = arena_printf(arena, "%.*s/robots.txt", VIEW_ARG(origin));
	struct http_request request = manners_request(m, url);

	if (arena_check(arena, err) < 0 || manners_wait(m, url, err) < 0)
		return -1;
	if (http_get(m->http, &request, now, &answer, err) < 0)
		return -1;
	bool whole = answer->failure == HTTP_FINE || answer->failure == HTTP_TOO_LARGE;

	ret_robots->status = whole ? answer->response.status : 0;
	buf_clear(&ret_robots->body);
	buf_add(&ret_robots->body, robots_cut(answer->response.body));
	http_answer_free(m->http, answer);
	if (buf_check(&ret_robots->body, err) < 0)
		return err_memory(err);
	/* A host that is down now is asked again at the next visit. */
	if (robots_verdict_for_status(ret_robots->status) == ROBOTS_DISALLOW_ALL)
		return 0;
	return archive_put_robots(m->archive, origin, now, ret_robots->status,
		buf_view(&ret_robots->body), err);
}

/* What robots.txt says of the URL: 1 or 0. Its delay holds from here on. */
static int obey(struct manners *m, const struct buf *robots, struct view url)
{
	struct buf path = buf_make(LIMIT_FIELD);

	robots_path(url, &path);
	m->crawl_delay_ms = robots_crawl_delay_ms(buf_view(robots), VIEW(PRODUCT_TOKEN));
	if (m->crawl_delay_ms > CRAWL_DELAY_MAX_MS)
		m->crawl_delay_ms = CRAWL_DELAY_MAX_MS;
	int rc = robots_allowed(buf_view(robots), VIEW(PRODUCT_TOKEN), buf_view(&path));

	buf_done(&path);
	return rc;
}

static void tell_no_robots(struct view origin, int status, char *ret_reason, size_t size)
{
	char answer[32] = "no answer";

	if (status != 0)
		snprintf(answer, sizeof(answer), "status %d", status);
	snprintf(ret_reason, size,
		"robots.txt of %.*s could not be had (%s), so nothing is fetched there",
		VIEW_ARG(origin), answer);
}

int manners_allow(struct manners *m, struct view url, int64_t now, char *ret_reason,
	size_t size, struct err *err)
{
	struct view origin = origin_of(url);
	struct robots robots = {0, buf_make(LIMIT_ROBOTS + 1)};
	struct arena arena = {0};
	int rc = get_robots(m, origin, &arena, now, &robots, err);

	m->crawl_delay_ms = 0; /* that of another host */
	if (rc == 0) {
		switch (robots_verdict_for_status(robots.status)) {
		case ROBOTS_ALLOW_ALL:
			rc = 1;
			break;
		case ROBOTS_DISALLOW_ALL:
			tell_no_robots(origin, robots.status, ret_reason, size);
			break;
		default:
			rc = obey(m, &robots.body, url);
			if (rc == 0)
				snprintf(ret_reason, size,
					"robots.txt of %.*s does not allow it",
					VIEW_ARG(origin));
		}
	}
	buf_done(&robots.body);
	arena_done(&arena);
	return rc;
}
