/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The order of a visit is what keeps pages from being lost: the answer lies in the WARC
 * file, synced, before anything is read from it; the capture's row, its reviews and the
 * next due time are one transaction. A crash in between costs one more request.
 *
 * Sources are visited one after the other; manners.c says whether and when.
 */
#include "ingest/cmd/visit.h"

#include "base/limits.h"
#include "extract/charset.h"
#include "extract/jsonld.h"
#include "fetch/http.h"
#include "fetch/warc.h"
#include "ingest/cmd/manners.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RETRY_AFTER_MAX_S (7 * 24 * 3600) /* no server silences a source for good */

struct visitor {
	struct context *context;
	struct archive *archive;
	struct registry *registry;
	struct http *http;
	struct warc *warc; /* NULL until the first capture */
	struct buf agent;
	struct manners manners;
};

/* One visit under way. */
struct under_way {
	struct visitor *visitor;
	const struct source *source;
	struct arena arena;
	struct http_answer *answer;
	struct capture last, capture;
	struct warc_location location;
	struct visit *visit;
	int64_t now;
};

int visitor_new(struct context *context, struct archive *archive,
	struct registry *registry, struct visitor **ret_visitor, struct err *err)
{
	struct visitor *visitor = calloc(1, sizeof(*visitor));
	const char *contact = conf_text(context->conf, "fetch", NULL, "contact");

	if (visitor == NULL)
		return err_memory(err);
	*visitor = (struct visitor){
		.context = context,
		.archive = archive,
		.registry = registry,
		.agent = buf_make(1024),
	};
	buf_add_text(&visitor->agent, PRODUCT_TOKEN "/" REPUTE_VERSION);
	if (contact != NULL)
		buf_printf(&visitor->agent, " (+%s)", contact);
	if (buf_check(&visitor->agent, err) < 0 ||
		http_new(&(struct http_settings){.user_agent = buf_view(&visitor->agent)},
			&visitor->http, err) < 0) {
		visitor_free(visitor);
		return -1;
	}
	manners_init(&visitor->manners, context->conf, archive, visitor->http);
	*ret_visitor = visitor;
	return 0;
}

void visitor_free(struct visitor *visitor)
{
	if (visitor == NULL)
		return;
	warc_close(visitor->warc);
	http_free(visitor->http);
	buf_done(&visitor->agent);
	manners_done(&visitor->manners);
	free(visitor);
}

bool visit_is_fine(const struct visit *visit)
{
	return (visit->outcome == CAPTURE_UNCHANGED ||
		       visit->outcome == CAPTURE_FETCHED) &&
	       visit->reviews > 0;
}

/* ---- the capture ------------------------------------------------------------------- */

static int open_warc(struct visitor *visitor, int64_t now, struct err *err)
{
	const struct conf *conf = visitor->context->conf;
	const struct warc_writer writer = {
		.software = VIEW(PRODUCT_TOKEN "/" REPUTE_VERSION),
		.contact = view_of(conf_text(conf, "fetch", NULL, "contact")),
	};

	if (visitor->warc != NULL)
		return 0;
	return warc_open(conf_text(conf, "captures", NULL, "dir"), now, &writer,
		&visitor->warc, err);
}

/* Keep what the server sent, before anything is read from it. */
static int keep_response(struct under_way *w, struct err *err)
{
	const struct http_response *r = &w->answer->response;
	struct hash_text digest = hash_sha256(buf_view(&r->payload));
	bool same = r->status == 200 && view_eq(view_of(digest.text), w->last.digest);
	struct warc_record record = {
		.kind = r->status == 304 ? WARC_NOT_MODIFIED
			: same		 ? WARC_SAME_PAYLOAD
					 : WARC_RESPONSE,
		.url = buf_view(&r->url),
		.source = view_of(w->source->name),
		.time = w->now,
		.ip = view_of(r->ip),
		.headers = buf_view(&r->headers),
		.payload =
			r->status != 304 ? buf_view(&r->payload) : (struct view){NULL, 0},
		.truncated = http_cut_name(r->cut),
		.refers_to_url = w->last.url,
		.refers_to_time = w->last.time,
	};

	if (r->status == 0)
		return 0;
	if (open_warc(w->visitor, w->now, err) < 0 ||
		warc_append(w->visitor->warc, &record, &w->location, err) < 0 ||
		warc_sync(w->visitor->warc, err) < 0)
		return -1;
	w->capture.warc_file = view_of(w->location.file);
	w->capture.warc_offset = w->location.offset;
	w->capture.warc_length = w->location.length;
	w->capture.digest = r->status == 304
				    ? w->last.digest
				    : arena_keep(&w->arena, view_of(digest.text));
	if (same && w->visit->outcome == CAPTURE_FETCHED)
		w->visit->outcome = CAPTURE_UNCHANGED;
	return arena_check(&w->arena, err);
}

static bool request_is_conditional(const struct http_request *request)
{
	return request->if_none_match.len != 0 || request->if_modified_since.len != 0;
}

/* Ask for the page; what came of it goes into the visit and the capture. */
static int ask(struct under_way *w, struct err *err)
{
	struct visitor *visitor = w->visitor;
	struct http_request request =
		manners_request(&visitor->manners, view_of(w->source->url));

	/* What was kept of another page says nothing about this one. */
	if (view_eq(w->last.url, request.url)) {
		request.if_none_match = w->last.etag;
		request.if_modified_since = w->last.last_modified;
	}
	if (manners_wait(&visitor->manners, request.url, err) < 0)
		return -1;
	if (http_get(visitor->http, &request, w->now, &w->answer, err) < 0)
		return -1;
	bool failed = w->answer->failure != HTTP_FINE;
	const struct http_response *r = &w->answer->response;

	w->visit->status = r->status;
	w->visit->outcome = failed	       ? CAPTURE_FAILED
			    : r->status == 200 ? CAPTURE_FETCHED
			    : r->status == 304 && request_is_conditional(&request)
				    ? CAPTURE_UNCHANGED
				    : CAPTURE_REFUSED;
	if (failed)
		snprintf(w->visit->reason, sizeof(w->visit->reason), "%s",
			w->answer->err.text);
	else if (w->visit->outcome == CAPTURE_REFUSED)
		snprintf(w->visit->reason, sizeof(w->visit->reason),
			"the server answered with status %d", r->status);
	w->capture.url = buf_view(&r->url);
	w->capture.etag = r->status == 304 && r->etag.len == 0 ? w->last.etag : r->etag;
	w->capture.last_modified = r->status == 304 && r->last_modified.len == 0
					   ? w->last.last_modified
					   : r->last_modified;
	w->capture.bytes = (int64_t)r->payload.len;
	int64_t pause =
		r->retry_after < RETRY_AFTER_MAX_S ? r->retry_after : RETRY_AFTER_MAX_S;

	if (w->now + pause > w->visit->due)
		w->visit->due = w->now + pause;
	return keep_response(w, err);
}

/* ---- reading ----------------------------------------------------------------------- */

static int put_reviews(
	struct under_way *w, const struct jsonld_reviews *found, struct err *err)
{
	const struct source *source = w->source;
	const struct brand *brand =
		registry_brand_id(w->visitor->registry, source->brand_id);
	const struct arrival arrival = {w->now, w->capture.id, true};
	struct registered registered = {0};

	for (size_t i = 0; i < found->n; i++) {
		struct review *review = &found->reviews[i];
		struct place place;
		enum put_outcome outcome;

		review->brand = view_of(brand->name);
		review->source = view_of(source->name);
		if (review->published.precision == PRECISION_NONE) {
			review->published =
				(struct moment){w->now, PRECISION_NONE, false};
			w->visit->undated++;
		}
		if (registry_place(
			    w->visitor->registry, review, &place, &registered, err) < 0 ||
			archive_put_review(w->visitor->archive, &place, review, &arrival,
				&outcome, err) < 0)
			return -1;
		w->visit->put[outcome]++;
	}
	return archive_mark_watched(w->visitor->archive, w->now, err);
}

static int read_page(struct under_way *w, struct jsonld_reviews *found,
	struct jsonld_stats *stats, struct err *err)
{
	struct view charset = charset_of_header(w->answer->response.type), page;
	bool repaired;

	if (charset_to_utf8(w->answer->response.body, charset, &w->arena, &page,
		    &repaired, err) < 0)
		return -1;
	return jsonld_reviews(page, &w->arena, found, stats, err);
}

/* What a page without reviews, or one that cannot be read, has to say for itself. */
static void explain(struct under_way *w, const struct jsonld_stats *stats)
{
	if (w->visit->reviews == 0)
		snprintf(w->visit->reason, sizeof(w->visit->reason),
			"there is no review on the page (%zu blocks of JSON-LD, %zu unreadable)",
			stats->blocks, stats->blocks_bad);
}

/* Take the reviews out of the page. A page that passes a limit is in trouble, no error.
 */
static int read_reviews(
	struct under_way *w, struct jsonld_reviews *found, struct err *err)
{
	struct jsonld_stats stats = {0};
	struct err fault = ERR_INIT;

	if (read_page(w, found, &stats, &fault) == 0) {
		w->visit->reviews = (int64_t)found->n;
		explain(w, &stats);
		return 0;
	}
	if (fault.code != ERR_LIMIT)
		return err_set(err, fault.code, "%s", fault.text);
	snprintf(w->visit->reason, sizeof(w->visit->reason), "%s", fault.text);
	return 0;
}

/* An unchanged page has what it had. */
static void read_again(struct under_way *w)
{
	w->visit->reviews = w->last.reviews;
	if (w->last.reviews == 0)
		snprintf(w->visit->reason, sizeof(w->visit->reason),
			"there is still no review on the page");
}

/* The capture's row, its reviews, the next due time. */
static int store(struct under_way *w, struct err *err)
{
	struct archive *archive = w->visitor->archive;
	struct jsonld_reviews found = {0};

	if (w->visit->outcome == CAPTURE_FETCHED && read_reviews(w, &found, err) < 0)
		return -1;
	if (w->visit->outcome == CAPTURE_UNCHANGED)
		read_again(w);
	w->capture.outcome = w->visit->outcome;
	w->capture.status = w->visit->status;
	w->capture.reason = view_of(w->visit->reason);
	w->capture.reviews = w->visit->reviews;
	if (archive_put_capture(archive, &w->capture, &w->capture.id, err) < 0 ||
		archive_set_due(archive, w->source->id, w->visit->due, err) < 0)
		return -1;
	if (w->visit->reviews < 0)
		return 0;
	return put_reviews(w, &found, err);
}

static int store_in_transaction(struct under_way *w, struct err *err)
{
	struct archive *archive = w->visitor->archive;

	if (archive_begin(archive, err) < 0)
		return -1;
	if (store(w, err) < 0) {
		archive_rollback(archive);
		return -1;
	}
	return archive_commit(archive, err);
}

static int visit(struct under_way *w, struct err *err)
{
	if (archive_last_capture(w->visitor->archive, w->source->id,
		    view_of(w->source->url), &w->arena, &w->last, err) < 0)
		return -1;
	int allowed = manners_allow(&w->visitor->manners, view_of(w->source->url), w->now,
		w->visit->reason, sizeof(w->visit->reason), err);

	if (allowed < 0)
		return -1;
	if (!allowed)
		w->visit->outcome = CAPTURE_DISALLOWED;
	else if (ask(w, err) < 0)
		return -1;
	return store_in_transaction(w, err);
}

int visit_source(struct visitor *visitor, const struct source *source,
	struct visit *ret_visit, struct err *err)
{
	int64_t now = clock_now(&visitor->context->clock);
	struct visit result = {.reviews = -1, .due = now + source->every};
	struct under_way w = {
		.visitor = visitor,
		.source = source,
		.visit = &result,
		.now = now,
		.capture = {.source_id = source->id,
			.time = now,
			.page = 1,
			.url = view_of(source->url)},
	};
	int rc = visit(&w, err);

	http_answer_free(visitor->http, w.answer);
	arena_done(&w.arena);
	if (rc < 0)
		err_prefix(err, "source '%s'", source->name);
	else
		*ret_visit = result;
	return rc;
}
