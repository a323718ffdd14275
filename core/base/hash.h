/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Digests. BLAKE2b (RFC 7693) for the archive's own use, with a key or without, and
 * SHA-256 where a file format asks for it. The work is libsodium's and libcrypto's.
 */
#ifndef REPUTE_BASE_HASH_H
#define REPUTE_BASE_HASH_H

#include "err.h"
#include "view.h"

#define HASH_KEY_SIZE 32

struct hash_text {
	char text[65]; /* lower-case hexadecimal, NUL-terminated */
};

/* The library's start; 0, or -1 with the reason. Calling it again does nothing. */
CHECKED int hash_start(struct err *err);

/* HASH_KEY_SIZE random bytes. */
void hash_random_key(unsigned char key[HASH_KEY_SIZE]);

/*
 * 128-bit digest (32 hexadecimal digits) of the `n` parts, each counted with its length,
 * so that ("ab","c") and ("a","bc") differ. `key` is HASH_KEY_SIZE bytes or NULL.
 */
struct hash_text hash_parts(const unsigned char *key, const struct view *parts, size_t n);

/*
 * 64-bit digest of the parts, counted with their lengths as above, for telling whether a
 * text has changed: SipHash-2-4 (Aumasson and Bernstein, 2012) under the first 16 bytes
 * of `key`, several times faster than hash_parts(). Not for identities.
 */
int64_t hash_parts_int64(const unsigned char *key, const struct view *parts, size_t n);

/* SHA-256 of `text`, 64 hexadecimal digits. */
struct hash_text hash_sha256(struct view text);

#endif
