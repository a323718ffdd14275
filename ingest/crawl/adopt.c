/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records are on the disk before the archive hears of them, so after a crash there may be
 * some that it does not know: always the last of the newest file, or whole files behind
 * it when the archive is older than its captures. Each is read as its run would have read
 * it, in a transaction of its own: dying here again costs nothing either.
 *
 * The record names its source. If it is the page that the source's broken listing waits
 * for, the listing takes it; else it stands alone, with its reviews.
 */
#include "crawl/adopt.h"

#include "base/limits.h"

#include "crawl/page.h"
#include "crawl/visit.h"
#include "fetch/http_decode.h"
#include "fetch/http_header.h"

struct adoption {
	struct crawl *crawl;
	struct view file;
	struct arena arena;
	struct buf content, headers, payload; /* of one record */
	struct err *err;
};

/* The record as an exchange; its body only where the record has it. */
static int read_entry(
	struct adoption *a, const struct warc_entry *entry, struct exchange *x)
{
	struct view location = http_header(entry->headers, VIEW("Location"));
	struct err ignored = ERR_INIT;

	*x = (struct exchange){
		.time = entry->time,
		.url = entry->url,
		.status = entry->kind == WARC_NOT_MODIFIED
				  ? 304
				  : http_header_status(entry->headers),
		.headers = entry->headers,
		.type = http_header(entry->headers, VIEW("Content-Type")),
		.etag = http_header(entry->headers, VIEW("ETag")),
		.last_modified = http_header(entry->headers, VIEW("Last-Modified")),
		.bytes = (int64_t)entry->payload.len,
		.stored = true,
		.kind = entry->kind,
		.record = {.offset = entry->offset, .length = entry->length},
	};
	snprintf(x->record.file, sizeof(x->record.file), "%.*s", VIEW_ARG(a->file));
	snprintf(x->record.digest.text, sizeof(x->record.digest.text), "%.*s",
		VIEW_ARG(entry->payload_digest));
	buf_clear(&a->content);
	if (entry->truncated.len != 0 ||
		http_decode(entry->headers, entry->payload, &a->content, &ignored) < 0) {
		x->failure = HTTP_BROKEN;
		x->fault = VIEW("the answer broke off");
	}
	x->body = buf_view(&a->content);
	if (location.len != 0 &&
		url_resolve(entry->url, location, &a->arena, &x->location, &ignored) < 0)
		x->location = location;
	return arena_check(&a->arena, a->err);
}

/* A revisit has its body elsewhere. */
static int fetch_payload(
	struct adoption *a, const struct capture *last, struct exchange *x)
{
	const char *dir = conf_text(a->crawl->order->conf, "captures", NULL, "dir");
	struct capture payload;
	int rc = archive_capture(
		a->crawl->order->archive, last->payload_id, &a->arena, &payload, a->err);

	if (rc <= 0)
		return rc;
	struct warc_location location = {
		.offset = payload.warc_offset, .length = payload.warc_length};

	snprintf(location.file, sizeof(location.file), "%.*s",
		VIEW_ARG(payload.warc_file));
	snprintf(location.digest.text, sizeof(location.digest.text), "%.*s",
		VIEW_ARG(payload.digest));
	buf_clear(&a->headers);
	buf_clear(&a->payload);
	buf_clear(&a->content);
	if (warc_read(dir, &location, &a->headers, &a->payload, a->err) < 0 ||
		http_decode(buf_view(&a->headers), buf_view(&a->payload), &a->content,
			a->err) < 0)
		return -1;
	x->body = buf_view(&a->content);
	return 1;
}

static int read_page(struct adoption *a, const struct source *source,
	const struct exchange *x, struct page *page)
{
	const struct page_input input = {x->body, x->type, x->url, x->time};
	struct recipe *recipe;
	struct err fault = ERR_INIT; /* visits of the source tell of it */

	if (page_recipe(a->crawl->order->conf, source->name, &recipe, &fault, a->err) < 0)
		return -1;
	int rc = page_read(&input, recipe, &a->arena, page, a->err);

	recipe_free(recipe);
	return rc;
}

/* Nobody waits for it: its row, and its reviews. */
static int take_alone(
	struct adoption *a, const struct source *source, const struct exchange *x)
{
	struct archive *archive = a->crawl->order->archive;
	bool page =
		x->failure == HTTP_FINE && x->status == 200 && x->kind == WARC_RESPONSE;
	struct capture capture = {
		.source_id = source->id,
		.page = 1,
		.time = x->time,
		.url = x->url,
		.status = x->status,
		.outcome = page			     ? CAPTURE_FETCHED
			   : x->failure != HTTP_FINE ? CAPTURE_FAILED
						     : CAPTURE_REFUSED,
		.reason = x->fault,
		.etag = x->etag,
		.last_modified = x->last_modified,
		.bytes = x->bytes,
		.warc_file = view_of(x->record.file),
		.warc_offset = x->record.offset,
		.warc_length = x->record.length,
		.digest = view_of(x->record.digest.text),
		.reviews = -1,
	};
	struct listing_counts counts = {.stated_count = -1};
	struct page read = {0};

	if (page && read_page(a, source, x, &read) < 0)
		return -1;
	if (page) {
		capture.reviews = (int64_t)read.found.n;
		capture.adapter = view_of(read.found.adapter);
	}
	int rc = archive_put_capture(archive, &capture, &capture.id, a->err);
	const struct page_origin origin = {source, capture.id, x->time, x->time};

	if (rc == 0)
		rc = page_store(archive, a->crawl->order->registry, &origin, &read,
			&counts, a->err);
	page_close(&read);
	return rc;
}

static int take_in(struct adoption *a, const struct source *source, struct exchange *x)
{
	struct visit *v;
	int rc = visit_resume(a->crawl, source, &v, a->err);

	if (rc < 0)
		return -1;
	if (v == NULL || !view_eq(v->listing.next_url, x->url)) {
		visit_free(v);
		return take_alone(a, source, x);
	}
	crawl_enlist(a->crawl, v);
	rc = visit_recall(a->crawl, v, a->err);
	if (rc == 0 && x->kind == WARC_SAME_PAYLOAD && v->last.id != 0)
		rc = fetch_payload(a, &v->last, x);
	if (rc >= 0)
		rc = visit_take(a->crawl, v, x, false, a->err);
	if (rc == 0 && v->listing.state == LISTING_UNDER_WAY)
		crawl_discard(a->crawl, v);
	return rc;
}

static int adopt_record(
	void *arg, const struct warc_entry *entry, const struct err *fault)
{
	struct adoption *a = arg;
	struct archive *archive = a->crawl->order->archive;
	struct exchange x;

	arena_clear(&a->arena);
	if (fault != NULL || entry->kind == WARC_INFO)
		return 0; /* `repute verify` tells of broken ones */
	const struct source *source =
		registry_find_source(a->crawl->order->registry, entry->source);

	if (source == NULL || source->url == NULL)
		return 0;
	if (read_entry(a, entry, &x) < 0 || archive_begin(archive, a->err) < 0)
		return -1;
	if (take_in(a, source, &x) < 0) {
		archive_rollback(archive);
		return -1;
	}
	a->crawl->counts.adopted++;
	return archive_commit(archive, a->err);
}

/* What of the file the archive does not know. */
static int adopt_file(struct adoption *a, const char *dir)
{
	int64_t known;

	if (archive_captured_bytes(a->crawl->order->archive, a->file, &known, a->err) < 0)
		return -1;
	if (warc_repair(dir, a->file, a->err) < 0)
		return -1;
	return warc_tail(dir, a->file, known, adopt_record, a, a->err);
}

static int adopt_files(struct adoption *a, struct arena *arena)
{
	const char *dir = conf_text(a->crawl->order->conf, "captures", NULL, "dir");
	struct view *known, *files;
	size_t n_known, n;

	if (archive_warc_files(
		    a->crawl->order->archive, arena, &known, &n_known, a->err) < 0 ||
		warc_files(dir, arena, &files, &n, a->err) < 0)
		return -1;
	/* of two days, since around midnight answers of both may come together */
	const struct view *first = n_known > 1 ? &known[n_known - 2] : known;

	for (size_t i = 0; i < n; i++) {
		a->file = files[i];
		if (n_known != 0 && view_cmp(files[i], *first) < 0)
			continue;
		if (adopt_file(a, dir) < 0)
			return -1;
	}
	return 0;
}

int adopt_captures(struct crawl *crawl, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct adoption a = {
		.crawl = crawl,
		.content = buf_make(LIMIT_PAGE),
		.headers = buf_make(MIB(1)),
		.payload = buf_make(LIMIT_PAGE),
		.err = err,
	};
	int rc = adopt_files(&a, &arena);

	arena_done(&a.arena);
	buf_done(&a.content);
	buf_done(&a.headers);
	buf_done(&a.payload);
	return rc;
}
