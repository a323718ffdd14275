/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The body of a capture: in its own record, or, where the page was unchanged, in that of
 * the capture that it refers to. Both are read with the strict reader, which holds them
 * against the digest that the archive has.
 */
#include "crawl/replay_parts.h"

#include "fetch/http_decode.h"
#include "fetch/http_header.h"
#include "fetch/warc.h"

#include <stdio.h>

static int unreadable(struct err *ret_reason, const char *text)
{
	err_set(ret_reason, ERR_INPUT, "%s", text);
	return 0;
}

/* 1; 0 with the reason; -1 without memory. */
static int read_record(struct replaying *r, const struct capture *capture,
	struct err *ret_reason, struct err *err)
{
	const char *dir = conf_text(r->order->conf, "captures", NULL, "dir");
	struct warc_location location = {
		.offset = capture->warc_offset, .length = capture->warc_length};

	snprintf(location.file, sizeof(location.file), "%.*s",
		VIEW_ARG(capture->warc_file));
	snprintf(location.digest.text, sizeof(location.digest.text), "%.*s",
		VIEW_ARG(capture->digest));
	buf_clear(&r->headers);
	buf_clear(&r->payload);
	buf_clear(&r->content);
	if (warc_read(dir, &location, &r->headers, &r->payload, ret_reason) == 0 &&
		http_decode(buf_view(&r->headers), buf_view(&r->payload), &r->content,
			ret_reason) == 0)
		return 1;
	return ret_reason->code == ERR_MEMORY ? err_memory(err) : 0;
}

int replay_body(struct replaying *r, const struct capture *capture, struct view *ret_type,
	struct err *ret_reason, struct err *err)
{
	struct capture payload = *capture;
	int rc = 1;

	if (capture->outcome == CAPTURE_UNCHANGED)
		rc = archive_capture(
			r->order->archive, capture->payload_id, &r->arena, &payload, err);
	if (rc < 0)
		return -1;
	if (rc == 0 || payload.warc_file.len == 0)
		return unreadable(ret_reason, "the page that it refers to is not kept");
	rc = read_record(r, &payload, ret_reason, err);
	if (rc > 0)
		*ret_type = http_header(buf_view(&r->headers), VIEW("Content-Type"));
	return rc;
}
