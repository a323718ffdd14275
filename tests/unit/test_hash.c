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
	int64_t value = 0;

	for (int i = 7; i >= 0; i--)
		value = (int64_t)((uint64_t)value << 8 | out[i]);
	ck_assert_int_eq(hash_parts_int64(NULL, parts, 2), value);
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
	tcase_add_test(tc, depends_on_the_key);
	suite_add_tcase(suite, tc);
	return suite;
}
