/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A decompressor, fed piece by piece. igzip unfolds a page in a third of zlib's time and
 * is taken where there is one; zlib stands in elsewhere. Both check the sum of a gzip and
 * of a zlib stream, and both are reached through two functions: start() for a stream's
 * first byte, unfold() for as much as fits into the room that is given.
 *
 * Two habits of servers are met: "deflate" means a zlib stream by RFC 9110 but a bare
 * one from many servers, which the first byte tells apart (a zlib header's low half is
 * always 8); and bytes after the end of a stream are padding, unless they begin another
 * gzip member.
 */
#include "http_decode.h"

#include "base/limits.h"
#include "http_header.h"

#include <stdlib.h>

#ifdef REPUTE_IGZIP
#include <isa-l.h>
#else
#include <zlib.h>
#endif

#define ROOM_MIN KIB(64)

enum wrapper { BARE, ZLIB, GZIP };

/* What became of a call of unfold(). */
enum unfolded { MORE, END, DAMAGED };

struct http_decoder {
#ifdef REPUTE_IGZIP
	struct inflate_state igzip;
#else
	z_stream z;
#endif
	bool gzip;
	bool started; /* a stream's first byte was seen */
	bool ended;   /* a stream's end was seen, nothing of another */
};

#ifdef REPUTE_IGZIP

static bool prepare(struct http_decoder *decoder)
{
	(void)decoder;
	return true;
}

static void release(struct http_decoder *decoder)
{
	(void)decoder;
}

static void start(struct http_decoder *decoder, enum wrapper wrapper)
{
	static const uint32_t flags[] = {
		[BARE] = ISAL_DEFLATE, [ZLIB] = ISAL_ZLIB, [GZIP] = ISAL_GZIP};

	isal_inflate_init(&decoder->igzip);
	decoder->igzip.crc_flag = flags[wrapper];
}

static enum unfolded unfold(struct http_decoder *decoder, struct view *coded, char *at,
	size_t room, size_t *ret_len)
{
	struct inflate_state *igzip = &decoder->igzip;

	igzip->next_in = (uint8_t *)(uintptr_t)coded->data;
	igzip->avail_in = (uint32_t)coded->len;
	igzip->next_out = (uint8_t *)at;
	igzip->avail_out = (uint32_t)room;
	int rc = isal_inflate(igzip);

	*coded = view_sub(*coded, coded->len - igzip->avail_in, igzip->avail_in);
	*ret_len = room - igzip->avail_out;
	/* a dictionary that is asked for is forgotten when the input ends before its name
	 */
	if (rc != ISAL_DECOMP_OK || igzip->block_state == ISAL_ZLIB_DICT)
		return DAMAGED;
	return igzip->block_state == ISAL_BLOCK_FINISH ? END : MORE;
}

#else

static bool prepare(struct http_decoder *decoder)
{
	return inflateInit2(&decoder->z, -15) == Z_OK;
}

static void release(struct http_decoder *decoder)
{
	inflateEnd(&decoder->z);
}

static void start(struct http_decoder *decoder, enum wrapper wrapper)
{
	static const int bits[] = {[BARE] = -15, [ZLIB] = 15, [GZIP] = 15 + 16};

	inflateReset2(&decoder->z, bits[wrapper]);
}

static enum unfolded unfold(struct http_decoder *decoder, struct view *coded, char *at,
	size_t room, size_t *ret_len)
{
	z_stream *z = &decoder->z;

	z->next_in = (Bytef *)(uintptr_t)coded->data;
	z->avail_in = (uInt)coded->len;
	z->next_out = (Bytef *)at;
	z->avail_out = (uInt)room;
	int rc = inflate(z, Z_NO_FLUSH);

	*coded = view_sub(*coded, coded->len - z->avail_in, z->avail_in);
	*ret_len = room - z->avail_out;
	if (rc == Z_STREAM_END)
		return END;
	return rc == Z_OK || rc == Z_BUF_ERROR ? MORE : DAMAGED;
}

#endif

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
	if (!prepare(decoder)) {
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
	release(decoder);
	free(decoder);
}

/*
 * Before a stream's first byte: MORE when one begins, END when it is padding. That gzip
 * begins with 0x1f is asked here, since igzip waits for all of a member's header before
 * it judges any of it, and short error texts are called gzip.
 */
static enum unfolded begin(struct http_decoder *decoder, unsigned char first)
{
	bool possible = !decoder->gzip || first == 0x1f;

	if (decoder->ended && (!decoder->gzip || !possible))
		return END;
	if (!possible)
		return DAMAGED;
	start(decoder, decoder->gzip ? GZIP : (first & 15) == 8 ? ZLIB : BARE);
	decoder->started = true;
	decoder->ended = false;
	return MORE;
}

/*
 * Unfold into what is free of the buffer, at least ROOM_MIN where the maximum allows it;
 * `*ret_full` tells that there may be more. At the maximum one spare byte is offered, so
 * that a stream that fits exactly can still come to its end. Returns an enum unfolded, or
 * -1 when the buffer failed.
 */
static int step(
	struct http_decoder *decoder, struct view *coded, struct buf *out, bool *ret_full)
{
	size_t left = out->max - out->len, room = ROOM_MIN, before = coded->len, len;
	char spare, *at = &spare;

	if (out->size > out->len + ROOM_MIN)
		room = out->size - out->len - 1;
	if (room > left)
		room = left;
	if (room != 0)
		at = buf_reserve(out, room);
	if (at == NULL)
		return -1;
	enum unfolded unfolded = unfold(decoder, coded, at, room != 0 ? room : 1, &len);

	if (room != 0) {
		buf_advance(out, len);
	} else if (len != 0) {
		out->failed = ERR_LIMIT;
		return -1;
	}
	*ret_full = unfolded == MORE && room != 0 && len == room;
	if (unfolded == MORE && len == 0 && coded->len == before && before != 0)
		return DAMAGED; /* no way on: never seen, but it would be an endless one
				 */
	return (int)unfolded;
}

int http_decoder_feed(
	struct http_decoder *decoder, struct view coded, struct buf *out, struct err *err)
{
	bool full = false;

	while (coded.len != 0 || full) {
		int unfolded = MORE;

		if (!decoder->started || decoder->ended)
			unfolded = begin(decoder, (unsigned char)coded.data[0]);
		if (unfolded == END)
			return 0;
		if (unfolded == MORE)
			unfolded = step(decoder, &coded, out, &full);
		if (unfolded < 0)
			return buf_check(out, err);
		if (unfolded == DAMAGED)
			return err_set(
				err, ERR_NET, "the page's compressed data is damaged");
		decoder->ended = unfolded == END;
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
