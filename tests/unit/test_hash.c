/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Digests: SHA-256 by the vectors of FIPS 180-4, BLAKE2b through libsodium's one-shot
 * function over the bytes that the header promises.
 */
#include "base/hash.h"
#include "suites.h"

#include <sodium.h>

static const struct {
	struct view text;
	const char *hex;
} vectors[] = {
	{{NULL, 0}, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
	{VIEW("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
};

START_TEST(sha256)
{
	ck_assert_str_eq(hash_sha256(vectors[_i].text).text, vectors[_i].hex);
}
END_TEST

START_TEST(counts_parts_with_their_length)
{
	static const unsigned char bytes[] = "\2\0\0\0\0\0\0\0ab\1\0\0\0\0\0\0\0c";
	const struct view parts[] = {VIEW("ab"), VIEW("c")},
			  other[] = {VIEW("a"), VIEW("bc")};
	unsigned char out[16];
	char hex[33];

	ck_assert_int_eq(hash_start(NULL), 0);
	ck_assert_int_eq(hash_start(NULL), 0);
	crypto_generichash(out, sizeof(out), bytes, sizeof(bytes) - 1, NULL, 0);
	sodium_bin2hex(hex, sizeof(hex), out, sizeof(out));
	ck_assert_str_eq(hash_parts(NULL, parts, 2).text, hex);
	ck_assert_str_ne(hash_parts(NULL, other, 2).text, hex);
	ck_assert_str_ne(hash_parts(NULL, parts, 1).text, hex);
}
END_TEST

/* A chain of SipHash-2-4: (the hash so far, the part's length, the part's hash). */
START_TEST(chains_the_short_digest)
{
	unsigned char key[HASH_KEY_SIZE], link[24] = {0}, out[8];
	const struct view parts[] = {VIEW("ab"), {NULL, 0}, VIEW("c")},
			  other[] = {VIEW("a"), {NULL, 0}, VIEW("bc")};
	uint64_t value = 0;

	ck_assert_int_eq(hash_start(NULL), 0);
	for (int i = 0; i < HASH_KEY_SIZE; i++)
		key[i] = (unsigned char)i;
	for (int i = 0; i < 3; i++) {
		const unsigned char *data = (const unsigned char *)parts[i].data;

		link[8] = (unsigned char)parts[i].len;
		crypto_shorthash(link + 16, data, parts[i].len, key);
		crypto_shorthash(out, link, sizeof(link), key);
		memcpy(link, out, sizeof(out));
	}
	for (int i = 7; i >= 0; i--)
		value = value << 8 | out[i];
	ck_assert_int_eq(hash_parts_int64(key, parts, 3), (int64_t)value);
	ck_assert_int_ne(hash_parts_int64(key, other, 3), (int64_t)value);
	ck_assert_int_ne(hash_parts_int64(key, parts, 2), (int64_t)value);
	key[0] = 1;
	ck_assert_int_ne(hash_parts_int64(key, parts, 3), (int64_t)value);
}
END_TEST

START_TEST(depends_on_the_key)
{
	unsigned char a[HASH_KEY_SIZE], b[HASH_KEY_SIZE];
	struct view part = VIEW("Ann");

	ck_assert_int_eq(hash_start(NULL), 0);
	hash_random_key(a);
	hash_random_key(b);
	ck_assert_mem_ne(a, b, HASH_KEY_SIZE);
	ck_assert_str_ne(hash_parts(a, &part, 1).text, hash_parts(b, &part, 1).text);
	ck_assert_str_ne(hash_parts(a, &part, 1).text, hash_parts(NULL, &part, 1).text);
	ck_assert_str_eq(hash_parts(a, &part, 1).text, hash_parts(a, &part, 1).text);
	ck_assert_uint_eq(strlen(hash_parts(a, NULL, 0).text), 32);
}
END_TEST

Suite *hash_suite(void)
{
	Suite *suite = suite_create("hash");
	TCase *tc = tcase_create("all");

	tcase_add_loop_test(tc, sha256, 0, 2);
	tcase_add_test(tc, counts_parts_with_their_length);
	tcase_add_test(tc, chains_the_short_digest);
	tcase_add_test(tc, depends_on_the_key);
	suite_add_tcase(suite, tc);
	return suite;
}
