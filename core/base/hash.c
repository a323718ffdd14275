/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Thin: libsodium does the work. The length in front of each part is little-endian on
 * every machine, so that a digest kept in an archive means the same everywhere.
 */
#include "hash.h"

#include <sodium.h>

int hash_start(struct err *err)
{
	if (sodium_init() < 0)
		return err_set(err, ERR_IO, "cannot start libsodium");
	return 0;
}

void hash_random_key(unsigned char key[HASH_KEY_SIZE])
{
	randombytes_buf(key, HASH_KEY_SIZE);
}

static void digest(const unsigned char *key, const struct view *parts, size_t n,
	unsigned char out[16])
{
	crypto_generichash_state state;

	crypto_generichash_init(&state, key, key != NULL ? HASH_KEY_SIZE : 0, 16);
	for (size_t i = 0; i < n; i++) {
		unsigned char len[8];

		for (int k = 0; k < 8; k++)
			len[k] = (unsigned char)((uint64_t)parts[i].len >> (8 * k));
		crypto_generichash_update(&state, len, sizeof(len));
		crypto_generichash_update(
			&state, (const unsigned char *)parts[i].data, parts[i].len);
	}
	crypto_generichash_final(&state, out, 16);
}

struct hash_text hash_parts(const unsigned char *key, const struct view *parts, size_t n)
{
	struct hash_text ret;
	unsigned char out[16];

	digest(key, parts, n, out);
	sodium_bin2hex(ret.text, sizeof(ret.text), out, sizeof(out));
	return ret;
}

int64_t hash_parts_int64(const unsigned char *key, const struct view *parts, size_t n)
{
	unsigned char out[16];
	uint64_t value = 0;

	digest(key, parts, n, out);
	for (int k = 0; k < 8; k++)
		value |= (uint64_t)out[k] << (8 * k);
	return (int64_t)value;
}

struct hash_text hash_sha256(struct view text)
{
	struct hash_text ret;
	unsigned char out[crypto_hash_sha256_BYTES];

	crypto_hash_sha256(out, (const unsigned char *)text.data, text.len);
	sodium_bin2hex(ret.text, sizeof(ret.text), out, sizeof(out));
	return ret;
}
