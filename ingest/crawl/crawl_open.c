/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a run works with, made from the configuration, and put away again: the client, the
 * hosts' queues, the rules. The captures are opened with the first answer.
 */
#include "crawl/visit.h"

#include "base/limits.h"

#define RETRY_WAIT_MAX_MS 60000 /* what a server may make a run wait */
#define BREAKER_FAILURES 5
#define BREAKER_MS 300000

static uint64_t seed_of(const struct crawl *crawl)
{
	const struct view parts[] = {VIEW("pace")};

	return (uint64_t)hash_parts_int64(archive_key(crawl->order->archive), parts, 1);
}

static int64_t setting(const struct crawl *crawl, const char *key)
{
	return conf_number(crawl->order->conf, "fetch", NULL, key);
}

static int open_client(struct crawl *crawl, struct err *err)
{
	const struct conf *conf = crawl->order->conf;
	const char *contact = conf_text(conf, "fetch", NULL, "contact");
	struct buf agent BUF_CLEANUP = buf_make(KIB(1));

	buf_add_text(&agent, PRODUCT_TOKEN "/" REPUTE_VERSION);
	if (contact != NULL && contact[0] != '\0')
		buf_printf(&agent, " (+%s)", contact);
	const struct http_settings settings = {
		.user_agent = buf_view(&agent),
		.proxy = conf_text(conf, "fetch", NULL, "proxy"),
		.ca_file = conf_text(conf, "fetch", NULL, "ca_file"),
	};

	if (buf_check(&agent, err) < 0)
		return -1;
	return http_new(&settings, &crawl->http, err);
}

int crawl_open(struct crawl *crawl, struct err *err)
{
	const struct pace_rules rules = {
		.delay_ms = setting(crawl, "delay") * 1000,
		.delay_max_ms = setting(crawl, "delay_max") * 1000,
		.hold_max_ms = RETRY_WAIT_MAX_MS,
		.per_host = (int)setting(crawl, "per_host"),
		.parallel = (int)setting(crawl, "parallel"),
		.breaker_failures = BREAKER_FAILURES,
		.breaker_ms = BREAKER_MS,
		.seed = seed_of(crawl),
	};

	crawl->end_ms = crawl_now_ms() + setting(crawl, "time_max") * 1000;
	crawl->rules = (struct crawl_rules){
		.retry = {.retries = (int)setting(crawl, "retries"),
			.delay_ms = setting(crawl, "retry_delay") * 1000,
			.wait_max_ms = RETRY_WAIT_MAX_MS},
		.timeout_ms = setting(crawl, "timeout") * 1000,
		.size_max = (size_t)setting(crawl, "size_max"),
		.full_every = setting(crawl, "full_every"),
		.pages_left = setting(crawl, "pages_max"),
	};
	if (pace_new(&rules, &crawl->pace, err) < 0 ||
		permissions_new(crawl->order->archive, &crawl->permissions, err) < 0)
		return -1;
	return open_client(crawl, err);
}

void crawl_close(struct crawl *crawl)
{
	while (crawl->live != NULL)
		crawl_discard(crawl, crawl->live);
	while (crawl->over != NULL) {
		struct visit *visit = crawl->over;

		crawl->over = visit->following;
		visit_free(visit);
	}
	http_free(crawl->http);
	pace_free(crawl->pace);
	permissions_free(crawl->permissions);
	warc_close(crawl->warc);
	map_done(&crawl->done);
	arena_done(&crawl->arena);
}
