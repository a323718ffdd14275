/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Thin: libsodium does the work. The length in front of each part is little-endian on
 * every machine, so that a digest kept in an archive means the same everywhere.
 */
#include "hash.h"

#include <sodium.h>
#include <string.h>

_Static_assert(HASH_KEY_SIZE >= crypto_shorthash_KEYBYTES, "the key serves both");

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

static void put_le64(unsigned char out[8], uint64_t value)
{
	for (int k = 0; k < 8; k++)
		out[k] = (unsigned char)(value >> (8 * k));
}

static uint64_t get_le64(const unsigned char in[8])
{
	uint64_t value = 0;

	for (int k = 0; k < 8; k++)
		value |= (uint64_t)in[k] << (8 * k);
	return value;
}

static void digest(const unsigned char *key, const struct view *parts, size_t n,
	unsigned char out[16])
{
	crypto_generichash_state state;

	crypto_generichash_init(&state, key, key != NULL ? HASH_KEY_SIZE : 0, 16);
	for (size_t i = 0; i < n; i++) {
		unsigned char len[8];

		put_le64(len, parts[i].len);
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

/* The hash so far, the part's length and its hash, each of 8 bytes, make the next one. */
int64_t hash_parts_int64(const unsigned char *key, const struct view *parts, size_t n)
{
	unsigned char link[24], hash[crypto_shorthash_BYTES] = {0};

	for (size_t i = 0; i < n; i++) {
		const char *data = parts[i].len != 0 ? parts[i].data : "";

		memcpy(link, hash, 8);
		put_le64(link + 8, parts[i].len);
		crypto_shorthash(hash, (const unsigned char *)data, parts[i].len, key);
		memcpy(link + 16, hash, 8);
		crypto_shorthash(hash, link, sizeof(link), key);
	}
	return (int64_t)get_le64(hash);
}
