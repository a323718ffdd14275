/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Links of a page: what they mean, and that a page cannot make much of a long base.
 */
#include "extract/resolver.h"

#include "fixture.h"
#include "suites.h"

#include <string.h>

START_TEST(resolves)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct resolver resolver = {0};
	struct view base = VIEW("https://example.org/a/b");

	ck_assert_view_eq(resolver_url(&resolver, base, VIEW("../c"), &arena),
		VIEW("https://example.org/c"));
	ck_assert_view_eq(
		resolver_url(&resolver, base, VIEW("mailto:a@b.c"), &arena), VIEW(""));
}
END_TEST

/* How many of `n` links to "b" have a URL, at a base of about `len` bytes. */
static size_t resolved(size_t len, size_t n)
{
	char base[8000] = "https://example.org/";
	size_t at = strlen(base), count = 0;
	struct resolver resolver = {0};
	struct arena arena ARENA_CLEANUP = arena_make();

	memset(base + at, 'a', len - at);
	for (size_t i = 0; i < n; i++) {
		struct view url = resolver_url(
			&resolver, (struct view){base, len}, VIEW("b"), &arena);

		count += url.len != 0;
		arena_clear(&arena);
	}
	return count;
}

START_TEST(bounds_long_bases)
{
	ck_assert_uint_eq(resolved(100, 20000), 20000);
	ck_assert_uint_eq(resolved(500, 2500), 2500);
	ck_assert_uint_lt(resolved(7000, 20000), 20000 / 32);
}
END_TEST

Suite *resolver_suite(void)
{
	Suite *suite = suite_create("resolver");
	TCase *tc = tcase_create("resolver");

	tcase_add_test(tc, resolves);
	tcase_add_test(tc, bounds_long_bases);
	suite_add_tcase(suite, tc);
	return suite;
}
