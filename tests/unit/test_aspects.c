/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lists of aspects and scoring by them, on a tiny lexicon: what mentions an aspect and
 * what does not, whose opinion reaches which mention, what is wrong with a list, hostile
 * texts and patterns.
 */
#include "aspect/near.h"
#include "base/buf.h"
#include "base/limits.h"
#include "fixture.h"
#include "repute.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

static const char tiny[] =
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n# version: 1\n"
	"# negators: not never\n# negation-window: 3\n"
	"# scale: 0.5\n# slope: 0.25\n# thresholds: -0.2 0.3\n"
	"great\t8\nNOT_great\t-8\nrude\t-8\nslow\t-6\ntasty\t7\nnever again\t-6\n";

static const char list[] =
	"; a comment\n[clauses]\ncontrast = but, even though\n"
	"[aspect \"staff\"]\ntitle = Staff\nterms = waiter, front desk, friendl*, a b c\n"
	"terms = wait staff\n"
	"[aspect \"waiting\"]\nterms = wait*, queue\nexcept = wait staff, waiter\n"
	"[aspect \"refunds\"]\npattern = \\bmoney\\s+(?:\\w+\\s+)?back\\b\n"
	"[aspect \"food\"]\nterms = food, caf\xc3\xa9, check-in buffet\n";

static struct repute_lexicon *lexicon;
static struct repute_scorer *scorer;
static struct repute_aspects *aspects;
static struct repute_aspect_scorer *by_aspect;

static void setup(void)
{
	struct repute_error error;

	ck_assert_int_eq(
		repute_lexicon_parse("tiny", tiny, strlen(tiny), &lexicon, &error), 0);
	ck_assert_msg(
		repute_aspects_parse("list", list, strlen(list), &aspects, &error) == 0,
		"%s", error.text);
	scorer = repute_scorer_new(lexicon);
	by_aspect = repute_aspect_scorer_new(scorer, aspects);
	ck_assert(by_aspect != NULL);
}

static void teardown(void)
{
	repute_aspect_scorer_free(by_aspect);
	repute_aspects_free(aspects);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}

/* What is found: "name:sign of polarity:mentions@offset+len", in the order of the list.
 */
static const struct {
	const char *text, *found;
} found_rows[] = {
	{"", ""},
	{"Nothing of that kind.", ""},
	{"The waiter was rude.", "staff:-:1@4+6"},
	{"WAITER", "staff:0:1@0+6"},
	{"waiters", "waiting:0:1@0+7"},
	{"Friendly and friendliest!", "staff:0:2@0+8"},
	{"a friend", ""},
	{"The front-desk was great", "staff:+:1@4+10"},
	{"The front, desk", ""},
	{"The front. Desk", ""},
	{"front front desk", "staff:0:1@6+10"},
	{"a a b c", "staff:0:1@2+5"},
	{"a b d", ""},
	{"The wait staff was great", "staff:+:1@4+10"},
	{"great wait staff, long wait", "staff:+:1@6+10 waiting:+:1@23+4"},
	{"Money back, now! I want my money back", "refunds:0:2@0+10"},
	{"The food was great but the waiter was rude.", "staff:-:1@27+6 food:+:1@4+4"},
	{"Even though the waiter was rude, the food was great.",
		"staff:-:1@16+6 food:+:1@37+4"},
	{"The food. All else was great.", "food:+:1@4+4"},
	{"The food was not great", "food:-:1@4+4"},
	{"tasty food; slow queue! Food. Slow. Queue!", "waiting:-:2@17+5 food:+:2@6+4"},
	{"Caf\xc3\xa9 and cafe\xcc\x81, CAF\xc3\x89", "food:0:2@0+5"},
	{"caf", ""},
	{"the check in buffet", "food:0:1@4+15"},
	{"\xff\xfe"
	 "food\xff great\xc3",
		"food:+:1@2+4"},
	{"\xff\xfe money \xff back money back", "refunds:0:1@16+10"},
};

static void describe(size_t n, char *out, size_t size)
{
	const struct repute_aspect *found = repute_aspects_found(by_aspect);
	size_t len = 0;

	out[0] = '\0';
	for (size_t i = 0; i < n; i++) {
		double p = found[i].polarity;

		ck_assert(p >= -1 && p <= 1);
		ck_assert_int_eq(found[i].label, p > .3 ? 1 : p < -.3 ? -1 : 0);
		len += (size_t)snprintf(out + len, size - len, "%s%s:%c:%zu@%zu+%zu",
			i != 0 ? " " : "", found[i].name,
			p > 0	? '+'
			: p < 0 ? '-'
				: '0',
			found[i].n_mentions, found[i].offset, found[i].len);
	}
}

START_TEST(finds)
{
	const char *text = found_rows[_i].text;
	char found[400];

	describe(repute_score_aspects(by_aspect, text, strlen(text)), found,
		sizeof(found));
	ck_assert_str_eq(found, found_rows[_i].found);
	/* Once more: nothing is left over from the text before. */
	describe(repute_score_aspects(by_aspect, text, strlen(text)), found,
		sizeof(found));
	ck_assert_str_eq(found, found_rows[_i].found);
}
END_TEST

START_TEST(names)
{
	const char *title;

	ck_assert_uint_eq(repute_aspects_count(aspects), 4);
	ck_assert_str_eq(repute_aspects_name(aspects, 0, &title), "staff");
	ck_assert_str_eq(title, "Staff");
	ck_assert_str_eq(repute_aspects_name(aspects, 1, &title), "waiting");
	ck_assert_str_eq(title, "waiting");
	ck_assert_uint_eq(repute_score_aspects(by_aspect, "waiter", 6), 1);
	ck_assert_str_eq(repute_aspects_found(by_aspect)->title, "Staff");
	ck_assert_ptr_eq(repute_scorer_lexicon(scorer), lexicon);
}
END_TEST

/* Opinions near the mention count for more, and those across a contrast for little. */
START_TEST(nearness)
{
	static const char *const falling[] = {
		"great food",
		"great and lovely big food rude and ugly old big slow",
		"great and lovely big food, rude",
		"rude but great food",
		"great but rude food",
	};
	static const double low[] = {.5, -.9, -.9, .1, -1}, high[] = {1, .9, .5, 1, -.1};

	for (size_t i = 0; i < sizeof(falling) / sizeof(falling[0]); i++) {
		ck_assert_uint_eq(
			repute_score_aspects(by_aspect, falling[i], strlen(falling[i])),
			1);
		double p = repute_aspects_found(by_aspect)->polarity;

		ck_assert_msg(p >= low[i] && p <= high[i], "%s: %f", falling[i], p);
	}
}
END_TEST

static const struct {
	const char *text, *error;
} fault_rows[] = {
	{"terms = a\n", "list:1: 'terms' stands before the first [section]"},
	{"[aspects]\n", "list:1: unknown section [aspects]: there are [aspect "},
	{"[aspect]\n", "list:1: this section needs a name: [aspect \"name\"]"},
	{"\n[staff \"x\"]\n", "list:2: this section takes no name: [staff]"},
	{"[aspect \"x]\n", "list:1: write sections as"},
	{"[aspect \"x\"\n", "list:1: write sections as"},
	{"[aspect \"\"]\n", "list:1: write sections as"},
	{"[\n", "list:1: write sections as"},
	{"[aspect \"Big One\"]\n", "list:1: an aspect's name has lower-case letters"},
	{"[aspect \"x\"]\n", "list:1: aspect 'x' is empty: give it terms or a pattern"},
	{"[aspect \"x\"]\ntitle = X\n", "list:1: aspect 'x' is empty"},
	{"[aspect \"x\"]\nterms = a\n\n[aspect \"x\"]\n",
		"list:4: [aspect \"x\"] is there already, on line 1: put both into one "
		"section"},
	{"[aspect \"x\"]\nterm = a\n",
		"list:2: unknown key 'term' in [aspect]: it takes title, terms, except, "
		"pattern"},
	{"[clauses]\nterms = a\n", "list:2: unknown key 'terms' in [clauses]"},
	{"[aspect \"x\"]\nterms\n", "list:2: this is neither [section]"},
	{"[aspect \"x\"]\nterms =\n", "list:2: 'terms' has no value"},
	{"[aspect \"x\"]\nterms = a\ntitle = X\ntitle = Y\n",
		"list:4: title is given twice, first on line 3"},
	{"[aspect \"x\"]\nterms = a*\n", "list:2: 'a*' begins too many words"},
	{"[aspect \"x\"]\nterms = ab*c\n", "list:2: the term 'ab*c' can never match"},
	{"[aspect \"x\"]\nterms = *ab\n", "list:2: the term '*ab' can never match"},
	{"[aspect \"x\"]\nterms = a.b\n", "list:2: the term 'a.b' can never match"},
	{"[aspect \"x\"]\nterms = ok, $\n", "list:2: the term '$' can never match"},
	{"[aspect \"x\"]\nterms = a b c d e f g h i\n", "list:2: the term 'a b c d"},
	{"[aspect \"x\"]\npattern = ab(c\n",
		"list:2: missing closing parenthesis at offset 4 of the pattern 'ab(c'"},
	{"[aspect \"x\"]\npattern = a*\n",
		"list:2: the pattern 'a*' matches no text at all"},
	{"[staff]\npattern = A\\w+ was\n",
		"list:2: the pattern does not say where the name is: write "},
	{"[aspect \"x\"]\nterms = \xff\n", "list:2: the line is not UTF-8 text"},
};

START_TEST(faults)
{
	struct repute_aspects *parsed = NULL;
	struct repute_error error = {0};
	const char *expected = fault_rows[_i].error;

	ck_assert_int_eq(repute_aspects_parse("list", fault_rows[_i].text,
				 strlen(fault_rows[_i].text), &parsed, &error),
		-1);
	ck_assert_ptr_null(parsed);
	ck_assert_msg(
		strncmp(error.text, expected, strlen(expected)) == 0, "%s", error.text);
	ck_assert_int_eq(error.line, atoi(strchr(expected, ':') + 1));
	ck_assert_int_eq(error.no_memory, 0);
}
END_TEST

/* A file on top replaces what has the same name and adds the rest; a bad one leaves the
   list as it was. */
START_TEST(added)
{
	struct repute_error error = {0};
	char found[400];
	const char *text = "food queue drone";

	scratch_write(
		"more.ini", VIEW("[aspect \"food\"]\nterms = drone\n[aspect \"toys\"]\n"
				 "terms = drone\n"));
	scratch_write(
		"bad.ini", VIEW("[aspect \"waiting\"]\nterms = x\n[aspect \"y\"]\n"));
	repute_aspect_scorer_free(by_aspect);
	ck_assert_int_eq(
		repute_aspects_add(aspects, scratch("more.ini").text, &error), 0);
	ck_assert_int_eq(
		repute_aspects_add(aspects, scratch("bad.ini").text, &error), -1);
	ck_assert_ptr_nonnull(strstr(error.text, "bad.ini:3: aspect 'y' is empty"));
	ck_assert_int_eq(
		repute_aspects_add(aspects, scratch("none.ini").text, &error), -1);
	by_aspect = repute_aspect_scorer_new(scorer, aspects);
	describe(repute_score_aspects(by_aspect, text, strlen(text)), found,
		sizeof(found));
	ck_assert_str_eq(found, "waiting:0:1@5+5 food:0:1@11+5 toys:0:1@11+5");
}
END_TEST

START_TEST(too_many)
{
	BUF_CLEANUP struct buf text = buf_make(MIB(1));
	struct repute_aspects *parsed = NULL;
	struct repute_error error = {0};

	for (int i = 0; i <= LIMIT_ASPECTS; i++)
		buf_printf(&text, "[aspect \"a%d\"]\nterms = word\n", i);
	ck_assert_int_eq(
		repute_aspects_parse("list", text.data, text.len, &parsed, &error), -1);
	ck_assert_str_eq(error.text, "list:129: more than 64 aspects");
}
END_TEST

/* A pattern that would take forever is cut short, told once, and harms no other. */
START_TEST(endless_pattern)
{
	static const char bad[] = "[aspect \"bad\"]\npattern = (?:(a|a)+)+$x|(a+)+b\n"
				  "[aspect \"ok\"]\nterms = good\n";
	struct repute_aspects *parsed = NULL;
	char text[3000];

	ck_assert_int_eq(
		repute_aspects_parse("bad.ini", bad, strlen(bad), &parsed, NULL), 0);
	struct repute_aspect_scorer *bad_scorer =
		repute_aspect_scorer_new(scorer, parsed);

	ck_assert_uint_eq(repute_score_aspects(bad_scorer, "aab good", 8), 2);
	ck_assert_ptr_null(repute_aspects_exceeded(bad_scorer));
	memset(text, 'a', sizeof(text));
	memcpy(text, "good ", 5);
	ck_assert_uint_eq(repute_score_aspects(bad_scorer, text, sizeof(text)), 1);
	ck_assert_str_eq(repute_aspects_found(bad_scorer)->name, "ok");
	ck_assert_str_eq(repute_aspects_exceeded(bad_scorer), "bad.ini:2");
	ck_assert_uint_eq(repute_score_aspects(bad_scorer, "aab good", 8), 2);
	repute_aspect_scorer_free(bad_scorer);
	repute_aspects_free(parsed);
}
END_TEST

/* Long texts of one kind: they end, and count what they hold. */
static const struct {
	const char *piece, *found;
} hostile_rows[] = {
	{"food ", "food"},
	{"food. ", "food"},
	{"waiter ", "staff"},
	{"front ", ""},
	{"a b ", ""},
	{"friendlyfriendly", ""},
	{"but ", ""},
	{"but, ", ""},
	{"great ", ""},
	{"money ", ""},
	{"money back ", "refunds"},
	{"\xf0\x9f\x98\x80", ""},
	{"\xff", ""},
	{"!", ""},
};

START_TEST(hostile)
{
	const size_t size = 200000;
	size_t piece = strlen(hostile_rows[_i].piece);
	char *text = malloc(size);

	for (size_t i = 0; i < size; i++)
		text[i] = hostile_rows[_i].piece[i % piece];
	size_t n = repute_score_aspects(by_aspect, text, size);
	const struct repute_aspect *found = repute_aspects_found(by_aspect);

	ck_assert_uint_eq(n, hostile_rows[_i].found[0] != '\0');
	if (n != 0) {
		ck_assert_str_eq(found->name, hostile_rows[_i].found);
		ck_assert_uint_le(found->n_mentions, size / piece + 1);
		ck_assert_uint_le(found->offset + found->len, size);
	}
	free(text);
}
END_TEST

/* ---- near -------------------------------------------------------------------------- */

static const struct {
	const char *text;
	size_t offset, len;
	int sign;
} near_rows[] = {
	{"The food was great but the waiter was rude.", 4, 4, 1},
	{"The food was great but the waiter was rude.", 27, 6, -1},
	{"Although rude, the food was great.", 19, 4, 1},
	{"The food was great. The waiter was rude.", 4, 4, 1},
	{"The food was great. The waiter was rude.", 24, 6, -1},
	{"The food. It was great.", 4, 4, 1},
	{"rude rude great", 0, 0, 0},
	{"great", 100, 2, 1},
	{"great", 3, 100, 1},
	{"", 0, 0, 0},
	{"", 0, 5, 0},
	{"... great", 0, 3, 1},
};

START_TEST(near)
{
	struct aspect_near *finder = aspect_near_new(lexicon);
	double p = aspect_near_polarity(finder, view_of(near_rows[_i].text),
		near_rows[_i].offset, near_rows[_i].len);

	ck_assert_int_eq((p > 0) - (p < 0), near_rows[_i].sign);
	aspect_near_free(finder);
}
END_TEST

/* The shipped lists can be read, and hold the aspects that leaders ask for. */
START_TEST(shipped)
{
	static const char *const languages[] = {"en", "de", "es", "fr", "it", "nl", "pt"};
	static const char *const asked[] = {"staff-attitude", "ownership", "waiting",
		"refunds", "promises", "billing", "product-quality", "communication",
		"cleanliness", "food", "delivery", "app-website", "safety"};
	struct repute_aspects *parsed;
	struct repute_error error;
	char path[100];

	snprintf(path, sizeof(path), "lexicons/%s/aspects.ini", languages[_i]);
	ck_assert_msg(repute_aspects_open(path, &parsed, &error) == 0, "%s", error.text);
	ck_assert_uint_eq(repute_aspects_count(parsed), 13);
	for (size_t i = 0; i < 13; i++)
		ck_assert_str_eq(repute_aspects_name(parsed, i, NULL), asked[i]);
	repute_aspects_free(parsed);
}
END_TEST

#define N(rows) (int)(sizeof(rows) / sizeof((rows)[0]))

Suite *aspects_suite(void)
{
	Suite *suite = suite_create("aspects");
	TCase *tcase = tcase_create("aspects");

	tcase_add_checked_fixture(tcase, scratch_setup, NULL);
	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_loop_test(tcase, finds, 0, N(found_rows));
	tcase_add_test(tcase, names);
	tcase_add_test(tcase, nearness);
	tcase_add_loop_test(tcase, faults, 0, N(fault_rows));
	tcase_add_test(tcase, added);
	tcase_add_test(tcase, too_many);
	tcase_add_test(tcase, endless_pattern);
	tcase_add_loop_test(tcase, hostile, 0, N(hostile_rows));
	tcase_add_loop_test(tcase, near, 0, N(near_rows));
	tcase_add_loop_test(tcase, shipped, 0, 7);
	suite_add_tcase(suite, tcase);
	return suite;
}
