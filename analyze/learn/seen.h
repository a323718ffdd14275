/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which texts a lexicon was learned from: a set of hashes that lies beside the lexicon
 * as FILE.seen.gz (gzip; a hash of 16 hexadecimal digits on each line, ascending), so
 * that nobody measures a lexicon on what it was trained on.
 *
 * A text's hash is the first 8 bytes of hash_parts() of its letters and digits alone,
 * lower-cased: copies that differ in spaces, quotes, markup or case are one text. A text
 * without letters and digits has no hash and is never in a set.
 */
#ifndef REPUTE_LEARN_SEEN_H
#define REPUTE_LEARN_SEEN_H

#include "base/err.h"
#include "base/view.h"

#include <stddef.h>
#include <stdint.h>

#define SEEN_SUFFIX ".seen.gz"

/* Start empty: `struct seen seen = {0}`. */
struct seen {
	uint64_t *hashes; /* owned; ascending and without repeats when `sorted` */
	size_t n, size;
	bool sorted;
};

/*
 * Read what lies beside the lexicon of that path. 0; 1 when there is no such file, and
 * the set is empty; -1 when it cannot be read or is none. hash_start() comes first.
 */
CHECKED int seen_open(const char *lexicon_path, struct seen *ret_seen, struct err *err);

/* Was that text trained on? Without a text: was the title? Thread safe on a set that
   seen_open() made or seen_sort() has sorted. */
bool seen_has(const struct seen *seen, struct view title, struct view text);

/* Frees what the set owns; it is empty again. */
void seen_free(struct seen *seen);

/* The hash of a text; 0 when it has none. */
uint64_t seen_hash(struct view text);

/* Add a hash; 0 is passed over. */
CHECKED int seen_add(struct seen *seen, uint64_t hash, struct err *err);

/* To be called behind the last seen_add(), before anything is looked up. */
void seen_sort(struct seen *seen);

/* Is that hash in the set? 0 never is. */
bool seen_contains(const struct seen *seen, uint64_t hash);

/* Write the (sorted) set beside the lexicon of that path. Equal sets give equal bytes. */
CHECKED int seen_write(
	const char *lexicon_path, const struct seen *seen, struct err *err);

/* Remove what may lie there from an earlier lexicon of that path. */
CHECKED int seen_remove(const char *lexicon_path, struct err *err);

#endif
