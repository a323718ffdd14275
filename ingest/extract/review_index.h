/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Finds the review of a page that has the same words, id or author: from the hash of what
 * makes two alike to a place in the list of reviews.
 */
#ifndef REPUTE_EXTRACT_REVIEW_INDEX_H
#define REPUTE_EXTRACT_REVIEW_INDEX_H

#include "base/hash.h"

struct review_index {
	struct review_slot *slots; /* owned */
	size_t size, used;
	unsigned char key[HASH_KEY_SIZE]; /* drawn at the first note */
};

/* Start empty: `struct review_index index = {0}`. */
void review_index_done(struct review_index *index);

/*
 * The place that was first noted for such parts, or `at`, which is noted now for them;
 * then `*ret_at` is `at`. -1 only without memory.
 */
CHECKED int review_index_note(struct review_index *index, const struct view *parts,
	size_t n, size_t at, size_t *ret_at, struct err *err);

/* The place noted for such parts, or SIZE_MAX. */
size_t review_index_find(
	const struct review_index *index, const struct view *parts, size_t n);

#define REVIEW_INDEX_CLEANUP __attribute__((cleanup(review_index_done)))

#endif
