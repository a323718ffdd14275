/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One page, asked for as `repute fetch` would: the same name, the same limits, robots.txt
 * before the page and again before each redirect to another origin, no address of our own
 * network unless the user named it. But one try only, at once: somebody waits for it.
 */
#include "ingest/cmd/probe_fetch.h"
#include "base/limits.h"
#include "crawl/credential.h"
#include "crawl/permission.h"
#include "fetch/address.h"
#include "fetch/blocked.h"
#include "fetch/robots.h"

#include <stdio.h>

#define TIMEOUT_S 60
#define SIZE_MAX_DEFAULT MIB(16)

/* ---- settings ---------------------------------------------------------------------- */

static int64_t setting(const struct probe *probe, const char *key, int64_t fallback)
{
	const struct conf *conf = probe->context->conf;

	return conf != NULL ? conf_number(conf, "fetch", NULL, key) : fallback;
}

static const char *setting_text(const struct probe *probe, const char *key)
{
	const struct conf *conf = probe->context->conf;

	return conf != NULL ? conf_text(conf, "fetch", NULL, key) : NULL;
}

static int open_client(struct probe *probe, struct err *err)
{
	const char *contact = setting_text(probe, "contact");
	struct buf agent BUF_CLEANUP = buf_make(KIB(1));

	buf_add_text(&agent, PRODUCT_TOKEN "/" REPUTE_VERSION);
	if (contact != NULL && contact[0] != '\0')
		buf_printf(&agent, " (+%s)", contact);
	const struct http_settings settings = {
		.user_agent = buf_view(&agent),
		.proxy = setting_text(probe, "proxy"),
		.ca_file = setting_text(probe, "ca_file"),
	};

	if (buf_check(&agent, err) < 0)
		return -1;
	return http_new(&settings, &probe->input.http, err);
}

static bool is_default_port(int port)
{
	return port == 80 || port == 443;
}

/* May it have an address of our own network? When the user named that address, or the
   configuration the host. */
static bool is_private_allowed(
	const struct probe_fetching *f, const struct url_parts *target)
{
	const struct conf *conf = f->probe->context->conf;
	char host[256];

	snprintf(host, sizeof(host), "%.*s", VIEW_ARG(target->host));
	if (setting_text(f->probe, "private_hosts") != NULL &&
		conf_lists(conf, "fetch", NULL, "private_hosts", host))
		return true;
	return host_is_private(f->home.host) && view_eq(f->home.host, target->host) &&
	       (f->home.port == target->port ||
		       (is_default_port(f->home.port) && is_default_port(target->port)));
}

/* ---- one request --------------------------------------------------------------------
 */

int probe_get(const struct probe_fetching *f, const struct url_parts *target, bool page,
	size_t size_max, struct http_answer **ret_answer, struct err *err)
{
	const struct http_request request = {
		.url = target->url,
		.timeout_ms = setting(f->probe, "timeout", TIMEOUT_S) * 1000,
		.size_max = size_max,
		.private_allowed = is_private_allowed(f, target),
		.fields = page && view_eq(target->origin, f->fields_origin)
				  ? buf_view(&f->fields)
				  : VIEW(""),
	};

	log_line(&f->probe->context->log, LOG_LEVEL_INFO, "asking for %.*s",
		VIEW_ARG(target->url));
	return http_get(f->probe->input.http, &request, f->probe->now, ret_answer, err);
}

bool probe_is_redirect(const struct http_answer *answer)
{
	int status = answer->response.status;

	return answer->failure == HTTP_FINE && answer->response.location.len != 0 &&
	       (status == 301 || status == 302 || status == 303 || status == 307 ||
		       status == 308);
}

bool probe_fail(struct probe_fetching *f, struct view trouble)
{
	f->probe->trouble = trouble;
	return false;
}

bool probe_take_location(struct probe_fetching *f, const struct http_answer *answer,
	struct url_parts *target, struct view *ret_reason)
{
	struct arena *arena = &f->probe->arena;
	struct view location = buf_view(&answer->response.location);
	struct err fault = ERR_INIT;

	if (url_parse(location, arena, target, &fault) < 0)
		*ret_reason = arena_printf(arena, "it redirects to '%.*s': %s",
			VIEW_ARG(view_front(location, 100)), fault.text);
	else if (host_is_private(target->host) && !is_private_allowed(f, target))
		*ret_reason = arena_printf(arena,
			"it redirects to %.*s, which is not a public address and not "
			"named in [fetch] private_hosts",
			VIEW_ARG(target->host));
	else
		return true;
	return false;
}

/* ---- the page ------------------------------------------------------------------------
 */

/* What a status means for somebody who has just typed the URL. */
static const char *status_words(int status)
{
	if (status >= 300 && status < 400)
		return ": it redirects without saying where to";
	if (status == 404)
		return ": there is no such page; see whether the URL is right";
	if (status == 410)
		return ": the page is gone for good";
	if (status == 429)
		return ": it is asked too often; wait before you try again";
	if (status >= 500 && status <= 504)
		return ": it has trouble of its own; try again later";
	return "";
}

static void judge_status(struct probe *probe)
{
	const struct http_response *response = &probe->input.answer->response;
	const char *sign = "";
	enum blocked blocked = blocked_by(response->status, probe->input.url,
		probe->input.headers, response->body, false, &sign);
	bool later = response->retry_after > 0;

	if (response->status == 200 || response->status == 203)
		return;
	probe->blocked = blocked != BLOCKED_NOT;
	if (probe->blocked)
		probe->trouble = arena_printf(&probe->arena, "%s (status %d)",
			blocked_text(blocked), response->status);
	else
		probe->trouble = arena_printf(&probe->arena,
			"the server answered with status %d%s%s%s", response->status,
			status_words(response->status),
			later ? "; it asks to be left alone until " : "",
			later ? calendar_time_text(probe->now + response->retry_after)
					.text
			      : "");
}

static void take_answer(struct probe *probe)
{
	struct probe_input *input = &probe->input;
	const struct http_answer *answer = input->answer;

	input->status = answer->response.status;
	input->body = answer->response.body;
	input->headers = buf_view(&answer->response.headers);
	if (probe->order.type == NULL)
		input->type = answer->response.type;
	if (answer->failure != HTTP_FINE)
		probe->trouble = arena_keep(&probe->arena, view_of(answer->err.text));
	else
		judge_status(probe);
}

/* The fields of [source] header, with their secrets; they go to the source's own origin,
   and by https or to this host. */
static int prepare_fields(struct probe_fetching *f, struct err *err)
{
	struct probe *probe = f->probe;
	struct url_parts home = f->home;

	if (probe->header.len == 0)
		return 0;
	if (probe->home.len != 0 && url_parse(probe->home, &probe->arena, &home, err) < 0)
		return -1;
	if (!credential_is_safe(home.https, home.host))
		return err_set(err, ERR_USAGE,
			"a header is sent by https alone, and '%.*s' is not",
			VIEW_ARG(home.url));
	f->fields_origin = home.origin;
	(void)buf_reserve(&f->fields, CREDENTIAL_MAX);
	return credential_fields(
		probe->header, setting_text(probe, "credentials"), &f->fields, err);
}

/* From redirect to redirect. */
static int go(struct probe_fetching *f, struct err *err)
{
	struct probe *probe = f->probe;
	struct probe_input *input = &probe->input;
	size_t size_max = (size_t)setting(probe, "size_max", SIZE_MAX_DEFAULT);

	for (;;) {
		int rc = probe_ask_permission(f, err);

		if (rc <= 0)
			return rc;
		http_answer_free(input->http, input->answer);
		input->answer = NULL;
		if (probe_get(f, &f->target, true, size_max, &input->answer, err) < 0)
			return -1;
		input->url = f->target.url;
		if (!probe_is_redirect(input->answer))
			break;
		struct view reason = {NULL, 0};

		if (!probe_take_location(f, input->answer, &f->target, &reason))
			return probe_fail(f, reason);
		if (++input->redirects > LIMIT_REDIRECTS)
			return probe_fail(f, VIEW("it redirects again and again"));
	}
	take_answer(probe);
	return 0;
}

bool probe_is_url(const char *input)
{
	struct view text = view_of(input);

	return view_case_eq(view_sub(text, 0, 7), VIEW("http://")) ||
	       view_case_eq(view_sub(text, 0, 8), VIEW("https://"));
}

int probe_fetch(struct probe *probe, struct err *err)
{
	struct probe_fetching f = {.probe = probe,
		.robots = buf_make(LIMIT_ROBOTS + 1),
		.fields = buf_make(CREDENTIAL_MAX)};
	struct view asked = view_trim(view_of(probe->order.input));
	struct err fault = ERR_INIT;

	probe->input.fetched = true;
	probe->input.name = asked;
	if (url_parse(asked, &probe->arena, &f.home, &fault) < 0)
		return err_set(err, fault.code == ERR_MEMORY ? ERR_MEMORY : ERR_USAGE,
			"probe: %s", fault.text);
	f.target = f.home;
	probe->input.url = f.home.url;
	int rc = open_client(probe, err);

	if (rc == 0)
		rc = prepare_fields(&f, err);
	if (rc == 0)
		rc = go(&f, err);
	buf_done(&f.robots);
	credential_wipe(&f.fields);
	return rc < 0 ? -1 : arena_check(&probe->arena, err);
}
