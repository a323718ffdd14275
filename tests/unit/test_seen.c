/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The set of texts that a lexicon was learned from: which texts count as the same, what
 * is written is read, what is no such file is refused.
 */
#include "learn/seen.h"

#include "base/gz.h"
#include "base/hash.h"
#include "fixture.h"
#include "suites.h"

START_TEST(same_text)
{
	static const struct {
		const char *a, *b;
		bool same;
	} rows[] = {
		{"Good food!", "good food", true},
		{"Good food", "  g-o-o-d\nFOOD ...", true},
		{"\xc3\x89t\xc3\xa9", "\xc3\xa9t\xc3\xa9", true}, /* upper-case E acute */
		{"it's 7/10", "its 710", true}, {"good food", "good foot", false},
		{"7/10", "8/10", false}, {"caf\xc3\xa9", "cafe", false},
		{"good\xff food", "good food", true}, /* not UTF-8: passed over */
	};

	ck_assert_int_eq(hash_start(NULL), 0);
	ck_assert_uint_ne(seen_hash(view_of(rows[_i].a)), 0);
	ck_assert_int_eq(seen_hash(view_of(rows[_i].a)) == seen_hash(view_of(rows[_i].b)),
		rows[_i].same);
}
END_TEST

START_TEST(written_and_read)
{
	static const char *const texts[] = {"one", "two", "Two!", "three", "?!"};
	struct path path = scratch("a.lex");
	struct seen seen = {0}, again = {0};
	struct err err = ERR_INIT;

	ck_assert_int_eq(hash_start(NULL), 0);
	ck_assert_int_eq(seen_open(path.text, &again, &err), 1);
	ck_assert(!seen_has(&again, view_of(""), view_of("one")));
	for (size_t i = 0; i < 5; i++)
		ck_assert_int_eq(seen_add(&seen, seen_hash(view_of(texts[i])), &err), 0);
	seen_sort(&seen);
	ck_assert_uint_eq(seen.n, 3);
	ck_assert_int_eq(seen_write(path.text, &seen, &err), 0);
	ck_assert_int_eq(seen_open(path.text, &again, &err), 0);
	ck_assert_uint_eq(again.n, 3);
	ck_assert(seen_has(&again, view_of(""), view_of("ONE.")));
	ck_assert(seen_has(&again, view_of("two"), view_of("...")));
	ck_assert(!seen_has(&again, view_of("two"), view_of("four")));
	ck_assert(!seen_has(&again, view_of(""), view_of("")));
	seen_free(&again);
	ck_assert_int_eq(seen_remove(path.text, &err), 0);
	ck_assert_int_eq(seen_remove(path.text, &err), 0);
	ck_assert_int_eq(seen_open(path.text, &again, &err), 1);
	seen_free(&seen);
}
END_TEST

START_TEST(no_such_file)
{
	static const struct {
		const char *content;
		int line;
	} rows[] = {
		{"0123456789abcdef\n0123456789abcdee\n", 2}, /* descending */
		{"0123456789abcdef\n0123456789abcdef\n", 2}, /* twice */
		{"0123456789abcdef\n0123456789ABCDFF\n", 2},
		{"0123456789abcde\n", 1},
		{"0123456789abcdef0\n", 1},
		{"# format: repute-lexicon/1\n", 1},
		{"0000000000000000\n", 1},
		{"\n", 1},
	};
	struct seen seen = {0};
	struct err err = ERR_INIT;

	scratch_write("a.lex.seen.gz", view_of(rows[_i].content));
	ck_assert_int_eq(seen_open(scratch("a.lex").text, &seen, &err), -1);
	ck_assert_int_eq(err.line, rows[_i].line);
	ck_assert_ptr_nonnull(strstr(err.source, "a.lex.seen.gz"));
	ck_assert_ptr_null(seen.hashes);
}
END_TEST

Suite *seen_suite(void)
{
	Suite *suite = suite_create("seen");
	TCase *tcase = tcase_create("seen");

	tcase_add_checked_fixture(tcase, scratch_setup, NULL);
	tcase_add_loop_test(tcase, same_text, 0, 8);
	tcase_add_test(tcase, written_and_read);
	tcase_add_loop_test(tcase, no_such_file, 0, 8);
	suite_add_tcase(suite, tcase);
	return suite;
}
