/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zlib, fed piece by piece. Two habits of servers are met: "deflate" means a zlib stream
 * by RFC 9110 but a bare one from many servers, which the first byte tells apart (a
 * zlib header's low half is always 8); and bytes after the end of a stream are padding,
 * unless they begin another gzip member.
 */
#include "http_decode.h"

#include "base/limits.h"
#include "http_header.h"

#include <stdlib.h>
#include <zlib.h>

struct http_decoder {
	z_stream z;
	bool gzip;
	bool started; /* a stream's first byte was seen */
	bool ended;   /* a stream's end was seen, nothing of another */
};

int http_decoder_new(
	struct view encoding, struct http_decoder **ret_decoder, struct err *err)
{
	bool gzip = view_case_eq(encoding, VIEW("gzip")) ||
		    view_case_eq(encoding, VIEW("x-gzip"));

	if (encoding.len == 0 || view_case_eq(encoding, VIEW("identity"))) {
		*ret_decoder = NULL;
		return 0;
	}
	if (!gzip && !view_case_eq(encoding, VIEW("deflate")))
		return err_set(err, ERR_NET,
			"the page is encoded as '%.*s', which was not asked for",
			VIEW_ARG(encoding));
	struct http_decoder *decoder = calloc(1, sizeof(*decoder));

	if (decoder == NULL)
		return err_memory(err);
	decoder->gzip = gzip;
	if (inflateInit2(&decoder->z, gzip ? 15 + 16 : 15) != Z_OK) {
		free(decoder);
		return err_memory(err);
	}
	*ret_decoder = decoder;
	return 0;
}

void http_decoder_free(struct http_decoder *decoder)
{
	if (decoder == NULL)
		return;
	inflateEnd(&decoder->z);
	free(decoder);
}

/* Before a stream's first byte: is it one, and of which kind? */
static bool begin(struct http_decoder *decoder, unsigned char first)
{
	if (decoder->ended && (!decoder->gzip || first != 0x1f))
		return false;
	if (decoder->ended)
		inflateReset(&decoder->z);
	else if (!decoder->gzip && (first & 15) != 8)
		inflateReset2(&decoder->z, -15);
	decoder->started = true;
	decoder->ended = false;
	return true;
}

/*
 * One call of inflate() with room for its output. At the maximum one spare byte is
 * offered, so that a stream that fits exactly can still come to its end.
 */
static int step(z_stream *z, struct buf *out)
{
	size_t room = out->max - out->len;
	char spare, *at = &spare;

	if (room > KIB(64))
		room = KIB(64);
	if (room != 0)
		at = buf_reserve(out, room);
	if (at == NULL)
		return Z_MEM_ERROR;
	z->next_out = (Bytef *)at;
	z->avail_out = room != 0 ? (uInt)room : 1;
	int rc = inflate(z, Z_NO_FLUSH);

	if (room != 0) {
		out->len += room - z->avail_out;
		out->data[out->len] = '\0';
	} else if (z->avail_out == 0) {
		out->failed = ERR_LIMIT;
		return Z_MEM_ERROR;
	}
	return rc;
}

int http_decoder_feed(
	struct http_decoder *decoder, struct view coded, struct buf *out, struct err *err)
{
	z_stream *z = &decoder->z;

	z->next_in = (Bytef *)(uintptr_t)coded.data;
	z->avail_in = (uInt)coded.len;
	while (z->avail_in != 0 || (decoder->started && !decoder->ended)) {
		if ((!decoder->started || decoder->ended) &&
			!begin(decoder, z->next_in[0]))
			return 0;
		int rc = step(z, out);

		if (rc == Z_STREAM_END)
			decoder->ended = true;
		else if (rc == Z_BUF_ERROR)
			return 0;
		else if (rc == Z_MEM_ERROR)
			return buf_check(out, err) < 0 ? -1 : err_memory(err);
		else if (rc != Z_OK)
			return err_set(
				err, ERR_NET, "the page's compressed data is damaged");
	}
	return 0;
}

int http_decoder_finish(const struct http_decoder *decoder, struct err *err)
{
	if (decoder != NULL && decoder->started && !decoder->ended)
		return err_set(err, ERR_NET, "the page's compressed data is cut off");
	return 0;
}

int http_decode(struct view headers, struct view payload, struct buf *ret_content,
	struct err *err)
{
	struct http_decoder *decoder = NULL;
	struct view encoding = http_header(headers, VIEW("Content-Encoding"));

	if (http_decoder_new(encoding, &decoder, err) < 0)
		return -1;
	if (decoder == NULL) {
		buf_add(ret_content, payload);
		return buf_check(ret_content, err);
	}
	int rc = http_decoder_feed(decoder, payload, ret_content, err);

	if (rc == 0)
		rc = http_decoder_finish(decoder, err);
	http_decoder_free(decoder);
	return rc;
}
