/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether and how the next page of a visit may be asked for, in this order: it is an http
 * or https URL; its host is out in the public, or the configured one; robots.txt allows
 * it, or the owner does in words that are kept. Then what is known of it decides whether
 * the server may answer that nothing has changed.
 *
 * A page that is not changed is stored as a reference to the capture that has it. That
 * one is never older than [fetch] full_every, so a file of captures can be deleted so
 * long after its time without taking the body from a page that is to be kept.
 */
#include "crawl/visit.h"

#include "fetch/address.h"

#include <stdio.h>

static bool is_default_port(int port)
{
	return port == 80 || port == 443;
}

/* May the host have an address of our own network? Then the configuration says so: with
   the source's own URL, or by name. */
static bool is_private_allowed(
	const struct crawl *crawl, const struct visit *v, const struct url_parts *target)
{
	const struct conf *conf = crawl->order->conf;
	const struct url_parts *home = &v->home;
	char host[256];

	snprintf(host, sizeof(host), "%.*s", VIEW_ARG(target->host));
	if (conf_text(conf, "fetch", NULL, "private_hosts") != NULL &&
		conf_lists(conf, "fetch", NULL, "private_hosts", host))
		return true;
	return host_is_private(home->host) && view_eq(home->host, target->host) &&
	       (home->port == target->port ||
		       (is_default_port(home->port) && is_default_port(target->port)));
}

int visit_recall(struct crawl *crawl, struct visit *v, struct err *err)
{
	struct archive *archive = crawl->order->archive;
	struct capture payload;
	int64_t now = crawl_time(crawl);
	int rc = archive_last_capture(
		archive, v->source->id, v->listing.next_url, &v->arena, &v->last, err);

	v->conditional = false;
	if (rc > 0) {
		payload = v->last;
		if (v->last.payload_id != 0)
			rc = archive_capture(
				archive, v->last.payload_id, &v->arena, &payload, err);
	}
	if (rc < 0)
		return -1;
	if (rc == 0 || payload.warc_file.len == 0 || payload.time > now ||
		now - payload.time >= crawl->rules.full_every) {
		v->last = (struct capture){0};
		return 0;
	}
	v->last.payload_id = payload.id;
	v->payload_url = payload.url;
	v->payload_time = payload.time;
	v->conditional = !v->listing.whole && v->listing.counts.pages == 0 &&
			 (v->last.etag.len != 0 || v->last.last_modified.len != 0);
	return 0;
}

static int queue(struct crawl *crawl, struct visit *v, const struct origin *origin,
	struct err *err)
{
	if (visit_recall(crawl, v, err) < 0 ||
		crawl_queue(crawl, &v->request, 0, err) < 0)
		return -1;
	if (origin->crawl_delay_ms > 0)
		pace_host_delay(v->request.host, origin->crawl_delay_ms);
	return 0;
}

/* robots.txt does not allow the page, or could not be had. */
static int refuse(struct crawl *crawl, struct visit *v, const struct origin *origin,
	enum permission permission, struct view reason, struct err *err)
{
	const char *words = conf_text(
		crawl->order->conf, "source", v->source->name, "robots_permission");

	if (words != NULL && words[0] != '\0') {
		v->listing.permission = view_of(words);
		return queue(crawl, v, origin, err);
	}
	if (permission != PERMISSION_DENIED)
		return visit_end_unasked(crawl, v, CAPTURE_FAILED, reason, err);
	reason = arena_printf(&v->arena,
		"%.*s; if its owner does, say so in [source] robots_permission",
		VIEW_ARG(reason));
	return visit_end_unasked(crawl, v, CAPTURE_DISALLOWED, reason, err);
}

static int ask_permission(struct crawl *crawl, struct visit *v, struct err *err)
{
	char reason[512] = "";
	enum permission permission;
	struct origin *origin;

	if (permission_of(crawl->permissions, &v->request.target, crawl_time(crawl),
		    &permission, &origin, reason, sizeof(reason), err) < 0)
		return -1;
	if (permission == PERMISSION_ASK)
		return crawl_ask_robots(crawl, v, origin, err);
	if (permission == PERMISSION_GIVEN)
		return queue(crawl, v, origin, err);
	return refuse(crawl, v, origin, permission, view_of(reason), err);
}

/* Its host has an address of our own network, as its URL alone tells. */
static int refuse_private(struct crawl *crawl, struct visit *v, struct err *err)
{
	struct view host = v->request.target.host;
	struct view reason =
		v->request.redirects == 0
			? arena_printf(&v->arena,
				  "%.*s is not a public address; name it in [fetch] "
				  "private_hosts if it is of your own network",
				  VIEW_ARG(host))
			: arena_printf(&v->arena,
				  "it redirects to %.*s, which is not a public address and "
				  "not named in [fetch] private_hosts",
				  VIEW_ARG(host));

	return visit_end_unasked(crawl, v, CAPTURE_FAILED, reason, err);
}

/* Take the URL of the next page apart; that of the first is. */
static int take_target(struct visit *visit, struct err *err)
{
	struct view url = visit->listing.next_url;

	if (!view_eq(url, visit->home.url))
		return url_parse(url, &visit->arena, &visit->request.target, err);
	visit->request.target = visit->home;
	return 0;
}

int visit_route(struct crawl *crawl, struct visit *visit, struct err *err)
{
	struct request *request = &visit->request;
	struct err fault = ERR_INIT;

	if (take_target(visit, &fault) < 0) {
		if (fault.code == ERR_MEMORY)
			return err_memory(err);
		return visit_end_unasked(
			crawl, visit, CAPTURE_FAILED, view_of(fault.text), err);
	}
	request->attempt = 1;
	request->private_allowed = is_private_allowed(crawl, visit, &request->target);
	if (!request->private_allowed && host_is_private(request->target.host))
		return refuse_private(crawl, visit, err);
	return ask_permission(crawl, visit, err);
}

struct http_request visit_request(const struct crawl *crawl, struct visit *visit)
{
	struct http_request request = {
		.url = visit->request.target.url,
		.timeout_ms = crawl->rules.timeout_ms,
		.size_max = crawl->rules.size_max,
		.private_allowed = visit->request.private_allowed,
		.owner = &visit->request,
	};

	if (view_eq(visit->request.target.origin, visit->home.origin))
		request.fields = buf_view(&visit->fields);
	if (visit->conditional) {
		request.if_none_match = visit->last.etag;
		request.if_modified_since = visit->last.last_modified;
	}
	return request;
}
