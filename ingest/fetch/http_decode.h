/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Content-Encoding undone while the bytes arrive: gzip and deflate, the two that are
 * asked for. The output buffer's maximum bounds what a bomb can unfold to.
 */
#ifndef REPUTE_FETCH_HTTP_DECODE_H
#define REPUTE_FETCH_HTTP_DECODE_H

#include "base/buf.h"

/* What a request says that it takes, and this decoder knows. */
#define HTTP_ACCEPT_ENCODING "gzip, deflate"

struct http_decoder; /* one body */

/*
 * A decoder for the value of a Content-Encoding field. `*ret_decoder` is NULL when there
 * is nothing to undo (no field, "identity"). -1 with ERR_NET: an encoding that nobody
 * asked for.
 */
CHECKED int http_decoder_new(
	struct view encoding, struct http_decoder **ret_decoder, struct err *err);

/* NULL does nothing. */
void http_decoder_free(struct http_decoder *decoder);

/* Append what `coded` unfolds to. -1: damaged data, or `out` is at its maximum. */
CHECKED int http_decoder_feed(struct http_decoder *decoder, struct view coded,
	struct buf *out, struct err *err);

/* -1 when the body ended in the middle of the coded data. NULL is whole. */
CHECKED int http_decoder_finish(const struct http_decoder *decoder, struct err *err);

/*
 * All at once, for a capture that is read again: append the content of `payload` as
 * `headers` says that it is coded.
 */
CHECKED int http_decode(struct view headers, struct view payload, struct buf *ret_content,
	struct err *err);

#endif
