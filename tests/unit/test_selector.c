/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Selectors: a path and a pattern, what the pattern takes, and that no pattern takes
 * longer than its bounds let it.
 */
#include "suites.h"

#include "base/limits.h"
#include "extract/regex.h"
#include "extract/selector.h"

#include <stdlib.h>
#include <time.h>

static const struct {
	const char *selector, *text, *part;
} parts[] = {
	{"a", "  whole ", "whole"},
	{"a ~ (\\d) of 5", "rated 4 of 5 stars", "4"},
	{"a ~ \\d of 5", "rated 4 of 5 stars", "4 of 5"},
	{"a ~ (\\d) of 5", "rated 4 of 6 stars", ""},
	{"a ~ (?:(x)|(y))", "y", "y"},
	{"a ~ (?i)STRASSE: (\\w+)",
		"Strasse: \xc3\x9c"
		"ber",
		"\xc3\x9c"
		"ber"},
	{"a ~ b ~ c", "x b ~ c", "b ~ c"},
	{"['x ~ y'] ~ z", "xyz", "z"},
	{"a ~ (\\s*)$", "x ", ""},
	{"a ~ x\\Ky", "xy", "y"},
	{"a ~ \xff", "x", NULL},
	{"a ~ (a", "x", NULL},
	{"a ~ (a)\\1", "x", NULL},
	{"a ~ ", "x", NULL},
	{" ~ a", "x", NULL},
	{"a[ ~ a", "x", NULL},
};

START_TEST(test_part)
{
	struct arena arena ARENA_CLEANUP = {0};
	struct selector selector = {.xpath = NULL};
	struct err err = ERR_INIT;
	int rc = selector_compile(
		view_of(parts[_i].selector), SELECTOR_JSON, &arena, &selector, &err);

	ck_assert_int_eq(rc, parts[_i].part != NULL ? 0 : -1);
	ck_assert_int_eq(err.code, rc < 0 ? ERR_USAGE : ERR_NONE);
	if (rc == 0)
		ck_assert(view_eq(selector_part(&selector, view_of(parts[_i].text)),
			view_of(parts[_i].part)));
	selector_done(&selector);
}
END_TEST

START_TEST(test_nothing)
{
	struct arena arena ARENA_CLEANUP = {0};
	struct selector selector;

	ck_assert_int_eq(
		selector_compile(VIEW(""), SELECTOR_XPATH, &arena, &selector, NULL), 0);
	ck_assert_uint_eq(selector.path.len, 0);
	ck_assert_ptr_null(selector.xpath);
	selector_done(&selector);
}
END_TEST

static const struct {
	const char *selector;
	bool fine;
} xpaths[] = {
	{".//span[@class=\"a ~ b\"]/@title ~ (\\d)", true},
	{"normalize-space(.)", true},
	{"a*/b", true}, /* multiplies */
	{"//a*//b", true},
	{"//a[", false},
	{"//a ~ (", false},
	{"//a[.=\"\x81\"]", false},
};

START_TEST(test_xpath)
{
	struct arena arena ARENA_CLEANUP = {0};
	struct selector selector = {.xpath = NULL};
	struct err err = ERR_INIT;

	ck_assert_int_eq(selector_compile(view_of(xpaths[_i].selector), SELECTOR_XPATH,
				 &arena, &selector, &err),
		xpaths[_i].fine ? 0 : -1);
	ck_assert_int_eq(err.code, xpaths[_i].fine ? ERR_NONE : ERR_USAGE);
	ck_assert_int_eq(selector.xpath != NULL, xpaths[_i].fine);
	selector_done(&selector);
}
END_TEST

/* Each of them takes a power of the text's length, or longer, where nothing bounds it. */
static const char *const slow[] = {
	"(a+)+$",
	"(a|aa)+$",
	"(a*)*b",
	"(\\w+\\s?)*!",
	"^(([a-z])+.)+[A-Z]([a-z])+$",
	"a*a*a*a*a*b",
	"(?:a*+)x",
	"(?>a+)x",
	"(.*?,){11}x",
	"(?R)?a+b",
	"(?=(a+))a*b",
	"(?<!b)a+b",
};

/* What a text that a pattern cannot match costs, in seconds of processor time. */
static double cost(const struct regex *regex, struct view text)
{
	struct timespec from, to;
	struct view part;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
	ck_assert_int_eq(regex_part(regex, text, &part), 0);
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
	return (double)(to.tv_sec - from.tv_sec) +
	       1e-9 * (double)(to.tv_nsec - from.tv_nsec);
}

START_TEST(test_slow)
{
	struct regex *regex;
	char *text = malloc(MIB(1));

	memset(text, 'a', MIB(1));
	text[MIB(1) - 1] = '-';
	ck_assert_int_eq(regex_new(view_of(slow[_i]), &regex, NULL), 0);
	/* Without bounds these would take hours. */
	ck_assert(cost(regex, (struct view){text, MIB(1)}) < 30);
	ck_assert(cost(regex, (struct view){text + MIB(1) - 100, 100}) < 30);
	regex_free(regex);
	free(text);
}
END_TEST

/* Plain patterns find what stands at the end of a long text. */
static const char *const plain[] = {
	"x(\\d) of 5",
	"(?s)^.*?x(\\d) of",
	"(?s).*x(\\d)",
	"([0-9])\\D+[0-9]",
	"(?:[a-z]+ )*[a-z]*x(\\d)",
};

START_TEST(test_plain)
{
	struct regex *regex;
	struct view part;
	char *text = malloc(KIB(64) + 8);

	for (size_t i = 0; i < KIB(64); i++)
		text[i] = i % 10 != 0 ? 'a' : ' ';
	memcpy(text + KIB(64), "x4 of 5", 7);
	ck_assert_int_eq(regex_new(view_of(plain[_i]), &regex, NULL), 0);
	ck_assert_int_eq(regex_part(regex, (struct view){text, KIB(64) + 7}, &part), 1);
	ck_assert(view_eq(part, VIEW("4")));
	regex_free(regex);
	free(text);
}
END_TEST

#define COUNT(table) ((int)(sizeof(table) / sizeof((table)[0])))

Suite *selector_suite(void)
{
	Suite *suite = suite_create("selector");
	TCase *tcase = tcase_create("selectors");

	tcase_add_loop_test(tcase, test_part, 0, COUNT(parts));
	tcase_add_test(tcase, test_nothing);
	tcase_add_loop_test(tcase, test_xpath, 0, COUNT(xpaths));
	tcase_add_loop_test(tcase, test_slow, 0, COUNT(slow));
	tcase_add_loop_test(tcase, test_plain, 0, COUNT(plain));
	suite_add_tcase(suite, tcase);
	return suite;
}
