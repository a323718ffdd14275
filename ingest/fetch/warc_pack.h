/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Packing the members of a WARC file, each on its own, from several parts.
 */
#ifndef REPUTE_FETCH_WARC_PACK_H
#define REPUTE_FETCH_WARC_PACK_H

#include "base/buf.h"

struct warc_packer; /* the working memory of the compressor, used again for each member */

/* Owned by the caller. */
CHECKED int warc_packer_new(struct warc_packer **ret_packer, struct err *err);

/* NULL does nothing. */
void warc_packer_free(struct warc_packer *packer);

/*
 * Append the `n` parts as one gzip member. `compress`: false for what is compressed
 * already and would only cost time; it is stored as it is. ERR_LIMIT when the member
 * passes the buffer's maximum; the buffer holds no whole member then.
 */
CHECKED int warc_packer_pack(struct warc_packer *packer, const struct view *parts,
	size_t n, bool compress, struct buf *ret_member, struct err *err);

#endif
