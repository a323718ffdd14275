/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A body that is the one of last time, byte for byte, is stored as a reference to it:
 * most pages change less often than they are fetched, and many servers send no
 * validators. An answer that broke off is kept too, marked as truncated; it is evidence,
 * and never read.
 */
#include "crawl/keep.h"

struct exchange keep_exchange(const struct http_answer *answer)
{
	const struct http_response *r = &answer->response;

	return (struct exchange){
		.time = r->time,
		.url = buf_view(&r->url),
		.status = r->status,
		.failure = answer->failure,
		.fault = view_of(answer->err.text),
		.headers = buf_view(&r->headers),
		.type = r->type,
		.etag = r->etag,
		.last_modified = r->last_modified,
		.body = r->body,
		.location = buf_view(&r->location),
		.bytes = (int64_t)r->payload.len,
		.retry_after = r->retry_after,
	};
}

int keep_open(struct crawl *crawl, struct err *err)
{
	const struct conf *conf = crawl->order->conf;
	const struct warc_writer writer = {
		.software = VIEW(PRODUCT_TOKEN "/" REPUTE_VERSION),
		.contact = view_of(conf_text(conf, "fetch", NULL, "contact")),
	};

	if (crawl->warc != NULL)
		return 0;
	return warc_open(conf_text(conf, "captures", NULL, "dir"), crawl_time(crawl),
		&writer, &crawl->warc, err);
}

/* Which record the answer makes; `digest` is that of its payload. */
static enum warc_kind kind_of(const struct visit *visit, const struct http_answer *answer,
	const struct hash_text *digest)
{
	const struct http_response *r = &answer->response;
	const struct capture *last = &visit->last;

	if (last->id == 0 || answer->failure != HTTP_FINE)
		return WARC_RESPONSE;
	if (r->status == 304)
		return WARC_NOT_MODIFIED;
	if (r->status == 200 && view_eq(view_of(digest->text), last->digest))
		return WARC_SAME_PAYLOAD;
	return WARC_RESPONSE;
}

int keep_append(struct crawl *crawl, const struct visit *visit,
	const struct http_answer *answer, struct exchange *x, struct err *err)
{
	const struct http_response *r = &answer->response;
	struct hash_text digest = hash_sha256(buf_view(&r->payload));
	struct warc_record record = {
		.kind = kind_of(visit, answer, &digest),
		.url = buf_view(&r->url),
		.source = view_of(visit->source->name),
		.time = r->time,
		.ip = view_of(r->ip),
		.headers = buf_view(&r->headers),
		.payload = buf_view(&r->payload),
		.digest = &digest,
		.truncated = http_cut_name(r->cut),
		.refers_to_url = visit->payload_url,
		.refers_to_time = visit->payload_time,
	};

	if (r->status == 0)
		return 0;
	if (record.kind == WARC_NOT_MODIFIED) {
		record.payload = (struct view){NULL, 0};
		record.digest = NULL;
	}
	if (keep_open(crawl, err) < 0 ||
		warc_append(crawl->warc, &record, &x->record, err) < 0)
		return -1;
	x->stored = true;
	x->kind = record.kind;
	return 0;
}

int keep_sync(struct crawl *crawl, struct err *err)
{
	return crawl->warc != NULL ? warc_sync(crawl->warc, err) : 0;
}
