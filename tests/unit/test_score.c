/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The scorer against sums done by hand on a tiny lexicon (scale 0.5, slope 0.25: polarity
 * = tanh(sum / (8 sqrt(matched)))), the shape of its verdicts, and hostile texts.
 */

#include "repute.h"
#include "suites.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char tiny[] =
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n# version: 1\n"
	"# negators: not never don't\n# negation-window: 3\n"
	"# scale: 0.5\n# slope: 0.25\n# thresholds: -0.2 0.3\n"
	"good\t4\nNOT_good\t-5\nbad\t-4\nterrible\t-8\nterrible service\t-2\nnever again\t-6\n"
	"service\t1\n!\t1\ngood !\t2\n:)\t6\nextraordinarily\t7\nextraordinary\t6\n"
	"NOT_good NOT_food\t-3\nnot NOT_good\t-1\n\xf0\x9f\x98\x80\t5\n"
	"out of this world\t9\nout of order\t-7\nof order\t-2\nonce in a blue moon\t3\n"
	"in a blue\t1\nincomprehensibilities\t-5\nincomprehensibilitiez\t8\n";

struct row {
	const char *text;
	int sum, matched, tokens;
	enum repute_label label;
};

static const struct row rows[] = {
	{"", 0, 0, 0, REPUTE_NEUTRAL},
	{"nothing known here", 0, 0, 3, REPUTE_NEUTRAL},
	{"good", 4, 1, 1, REPUTE_POSITIVE},
	{"GOOD", 4, 1, 1, REPUTE_POSITIVE},
	{"good good good", 4, 1, 3, REPUTE_POSITIVE},
	{"bad", -4, 1, 1, REPUTE_NEGATIVE},
	{"good bad", 0, 2, 2, REPUTE_NEUTRAL},
	{"service", 1, 1, 1, REPUTE_NEUTRAL},
	{"not good", -6, 2, 2, REPUTE_NEGATIVE},
	{"not a very good", -5, 1, 4, REPUTE_NEGATIVE},
	{"not at all that good", 4, 1, 5, REPUTE_POSITIVE},
	{"not, good", 4, 1, 2, REPUTE_POSITIVE},
	{"not. good", 4, 1, 2, REPUTE_POSITIVE},
	{"don't say good", -5, 1, 3, REPUTE_NEGATIVE},
	{"don\xe2\x80\x99t say good", -5, 1, 3, REPUTE_NEGATIVE},
	{"not good food", -9, 3, 3, REPUTE_NEGATIVE},
	{"not :) good", 6 - 5, 2, 3, REPUTE_NEUTRAL},
	{"terrible service", -9, 3, 2, REPUTE_NEGATIVE},
	{"terrible. service", -7, 2, 2, REPUTE_NEGATIVE},
	{"terrible, service", -9, 3, 2, REPUTE_NEGATIVE},
	{"terrible unknown service", -7, 2, 3, REPUTE_NEGATIVE},
	{"good!!!", 7, 3, 2, REPUTE_POSITIVE},
	{"good :-)", 10, 2, 2, REPUTE_POSITIVE},
	{"extraordinarily", 7, 1, 1, REPUTE_POSITIVE},
	{"extraordinary", 6, 1, 1, REPUTE_POSITIVE},
	{"extraordinaril", 0, 0, 1, REPUTE_NEUTRAL},
	{"\xf0\x9f\x98\x80", 5, 1, 1, REPUTE_POSITIVE},
	{"\xff\xfegood\xff", 4, 1, 1, REPUTE_POSITIVE},
	{"out of this world", 9, 1, 4, REPUTE_POSITIVE},
	{"out of this", 0, 0, 3, REPUTE_NEUTRAL},
	{"out of this, world", 9, 1, 4, REPUTE_POSITIVE},
	{"out of. this world", 0, 0, 4, REPUTE_NEUTRAL},
	{"out out of this world world", 9, 1, 6, REPUTE_POSITIVE},
	{"out of order", -9, 2, 3, REPUTE_NEGATIVE},
	{"once in a blue moon", 4, 2, 5, REPUTE_POSITIVE},
	{"once in a blue", 1, 1, 4, REPUTE_NEUTRAL},
	{"once in a blue in a blue moon", 1, 1, 8, REPUTE_NEUTRAL},
	{"incomprehensibilities", -5, 1, 1, REPUTE_NEGATIVE},
	{"incomprehensibilitiez", 8, 1, 1, REPUTE_POSITIVE},
	{"incomprehensibilitie", 0, 0, 1, REPUTE_NEUTRAL},
};

static struct repute_lexicon *open_tiny(void)
{
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	int rc = repute_lexicon_parse("tiny", tiny, strlen(tiny), &lexicon, &error);

	ck_assert_msg(rc == 0, "%s", error.text);
	return lexicon;
}

static double by_hand(const struct row *row)
{
	return row->matched != 0 ? tanh(row->sum / (8 * sqrt(row->matched))) : 0;
}

START_TEST(sums)
{
	const struct row *row = &rows[_i];
	struct repute_lexicon *lexicon = open_tiny();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_verdict verdict;

	/* Twice: what the first call leaves behind must not be seen by the second. */
	for (int pass = 0; pass < 2; pass++) {
		repute_score(scorer, row->text, strlen(row->text), &verdict);
		ck_assert_double_eq_tol(verdict.polarity, by_hand(row), 1e-12);
		ck_assert_int_eq(verdict.label, row->label);
		ck_assert_uint_eq(verdict.n_matched, (size_t)row->matched);
		ck_assert_uint_eq(verdict.n_tokens, (size_t)row->tokens);
	}
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

START_TEST(terms)
{
	static const char text[] = "So  GOOD!! Terrible  service";
	static const struct repute_term expected[] = {
		{"good", 2, 4, 4},
		{"!", 0.5, 8, 2},
		{"good !", 1, 4, 6},
		{"terrible", -4, 11, 8},
		{"service", 0.5, 21, 7},
		{"terrible service", -1, 11, 17},
	};
	struct repute_lexicon *lexicon = open_tiny();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_verdict verdict;

	repute_score(scorer, text, strlen(text), &verdict);
	ck_assert_uint_eq(verdict.n_matched, 6);
	for (size_t i = 0; i < 6; i++) {
		ck_assert_str_eq(repute_terms(scorer)[i].term, expected[i].term);
		ck_assert_double_eq_tol(
			repute_terms(scorer)[i].weight, expected[i].weight, 1e-12);
		ck_assert_uint_eq(repute_terms(scorer)[i].offset, expected[i].offset);
		ck_assert_uint_eq(repute_terms(scorer)[i].len, expected[i].len);
	}
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

/* A phrase is found wherever a block of tokens ends. */
START_TEST(phrase_in_any_place)
{
	struct repute_lexicon *lexicon = open_tiny();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_verdict verdict;
	char text[1000];

	for (int pad = 0; pad < 200; pad++) {
		int len = 0;

		for (int i = 0; i < pad; i++)
			len += snprintf(text + len, sizeof(text) - (size_t)len, "x ");
		int end = len + snprintf(text + len, sizeof(text) - (size_t)len,
					"once in a blue moon");

		repute_score(scorer, text, (size_t)end, &verdict);
		ck_assert_uint_eq(verdict.n_matched, 2);
		ck_assert_uint_eq(repute_terms(scorer)[1].offset, (size_t)len);
		ck_assert_uint_eq(repute_terms(scorer)[1].len, 19);
		ck_assert_double_eq_tol(verdict.coverage, 2.0 / (pad + 5), 1e-12);
	}
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

START_TEST(strongest)
{
	static const char text[] = "So  GOOD!! Terrible  service";
	static const char *const expected[] = {
		"terrible", "good", "good !", "terrible service", "!", "service"};
	struct repute_lexicon *lexicon = open_tiny();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_verdict verdict;
	struct repute_term best[6];

	repute_score(scorer, text, strlen(text), &verdict);
	for (size_t max = 0; max <= 6; max++) {
		ck_assert_uint_eq(repute_strongest_terms(scorer, max, best), max);
		for (size_t i = 0; i < max; i++)
			ck_assert_str_eq(best[i].term, expected[i]);
	}
	ck_assert_uint_eq(repute_strongest_terms(scorer, 1000, best), 6);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

static void score_pieces(struct repute_scorer *scorer, const char *text, size_t len,
	size_t step, struct repute_verdict *ret_verdict)
{
	repute_score_begin(scorer);
	for (size_t from = 0; from < len; from += step)
		repute_score_feed(
			scorer, text + from, len - from < step ? len - from : step);
	repute_score_end(scorer, ret_verdict);
}

/* A text in pieces of any size gives the verdict and the terms of the whole. */
START_TEST(pieces)
{
	struct repute_lexicon *lexicon = open_tiny();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_scorer *other = repute_scorer_new(lexicon);
	struct repute_verdict whole, cut;
	static char text[60000];
	size_t len = 0;

	for (int i = 0; len < sizeof(text) - 200; i++)
		len += (size_t)snprintf(text + len, sizeof(text) - len, "%s%s %*s ",
			rows[(size_t)i % (sizeof(rows) / sizeof(rows[0]))].text,
			i % 5 == 0   ? "!"
			: i % 7 == 0 ? "."
				     : "",
			i % 90, "zz");
	repute_score(scorer, text, len, &whole);
	ck_assert_uint_gt(whole.n_matched, 20);
	for (size_t step = 1; step < 40000; step = step * 3 + 1) {
		score_pieces(other, text, len, step, &cut);
		ck_assert(
			cut.polarity >= whole.polarity && cut.polarity <= whole.polarity);
		ck_assert_uint_eq(cut.n_tokens, whole.n_tokens);
		ck_assert_uint_eq(cut.n_matched, whole.n_matched);
		ck_assert_double_eq(cut.coverage, whole.coverage);
		for (size_t i = 0; i < whole.n_matched; i++) {
			const struct repute_term *a = &repute_terms(scorer)[i];
			const struct repute_term *b = &repute_terms(other)[i];

			ck_assert_str_eq(a->term, b->term);
			ck_assert_uint_eq(a->offset, b->offset);
			ck_assert_uint_eq(a->len, b->len);
		}
	}
	score_pieces(other, "", 0, 1, &cut);
	ck_assert_uint_eq(cut.n_tokens, 0);
	repute_scorer_free(scorer);
	repute_scorer_free(other);
	repute_lexicon_free(lexicon);
}
END_TEST

struct told {
	const char *text;
	char out[400];
};

static void tell(void *data, const struct repute_sentence *sentence)
{
	struct told *told = data;
	size_t len = strlen(told->out);

	snprintf(told->out + len, sizeof(told->out) - len, "[%.*s]%s%zu",
		(int)sentence->len, told->text + sentence->offset,
		sentence->label < 0   ? "-"
		: sentence->label > 0 ? "+"
				      : "=",
		sentence->n_matched);
}

static const struct {
	const char *text, *told;
} sentences[] = {
	{"", ""},
	{"...", ""},
	{"good", "[good]+1"},
	{"Good. Bad service! So? good", "[Good]+1[Bad service!]=3[So?]=0[good]+1"},
	{"Mr.X was good; bad e.g. here", "[Mr.X was good; bad e.g]=2[here]=0"},
	{"good\nbad", "[good]+1[bad]-1"},
	{"  good...  bad ", "[good]+1[bad]-1"},
	{"It cost 3.50. bad", "[It cost 3.50]=0[bad]-1"},
};

START_TEST(by_sentence)
{
	struct repute_lexicon *lexicon = open_tiny();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct told told = {.text = sentences[_i].text};
	struct repute_verdict plain, verdict;
	size_t len = strlen(told.text);

	repute_score(scorer, told.text, len, &plain);
	repute_scorer_on_sentence(scorer, tell, &told);
	repute_score(scorer, told.text, len, &verdict);
	ck_assert_str_eq(told.out, sentences[_i].told);
	ck_assert_double_eq(verdict.polarity, plain.polarity);
	ck_assert_uint_eq(verdict.n_matched, plain.n_matched);
	ck_assert_uint_eq(verdict.n_tokens, plain.n_tokens);
	told.out[0] = '\0';
	score_pieces(scorer, told.text, len, 1, &verdict);
	ck_assert_str_eq(told.out, sentences[_i].told);
	told.out[0] = '\0';
	repute_scorer_on_sentence(scorer, NULL, NULL);
	repute_score(scorer, told.text, len, &verdict);
	ck_assert_str_eq(told.out, "");
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

START_TEST(nul_bytes)
{
	static const char text[] = "good\0bad\0\0!";
	struct repute_lexicon *lexicon = open_tiny();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_verdict verdict;

	repute_score(scorer, text, sizeof(text) - 1, &verdict);
	ck_assert_uint_eq(verdict.n_tokens, 3);
	ck_assert_uint_eq(verdict.n_matched, 3);
	repute_score(scorer, NULL, 0, &verdict);
	ck_assert_uint_eq(verdict.n_tokens, 0);
	ck_assert_double_eq(verdict.polarity, 0);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	repute_scorer_free(NULL);
}
END_TEST

/* Every cut of a text, at every byte, scores without harm and within bounds. */
START_TEST(any_cut)
{
	static const char text[] = "not good\xe2\x80\x99s! \xf0\x9f\x98\x80 terrible"
				   " service :) extraordinarily caf\xc3\xa9 7/10";
	struct repute_lexicon *lexicon = open_tiny();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_verdict verdict;

	for (size_t from = 0; from < sizeof(text); from++) {
		for (size_t end = from; end < sizeof(text); end++) {
			repute_score(scorer, text + from, end - from, &verdict);
			ck_assert(verdict.polarity >= -1 && verdict.polarity <= 1);
			for (size_t i = 0; i < verdict.n_matched; i++)
				ck_assert_uint_le(repute_terms(scorer)[i].offset +
							  repute_terms(scorer)[i].len,
					end - from);
		}
	}
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

/* Hostile repetition: tokens are counted right, and it ends. */
START_TEST(repetition)
{
	static const struct {
		const char *unit;
		size_t per_unit; /* tokens; 0 = one in all */
	} units[] = {{"a", 0}, {"not ", 1}, {"\xf0\x9f\x98\x80", 1}, {"1", 0},
		{"\xc3\xa9", 0}, {"good ", 1}, {":", 2}, {"''", 2}, {"\xff", 2},
		{"cafe\xcc\x81 ", 1}};
	size_t len = strlen(units[_i].unit), n = 200000;
	char *text = malloc(len * n);
	struct repute_lexicon *lexicon = open_tiny();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_verdict verdict;

	ck_assert_ptr_nonnull(text);
	for (size_t i = 0; i < n; i++)
		memcpy(text + i * len, units[_i].unit, len);
	repute_score(scorer, text, len * n, &verdict);
	ck_assert_uint_eq(verdict.n_tokens, units[_i].per_unit == 0   ? 1
					    : units[_i].per_unit == 1 ? n
								      : 0);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	free(text);
}
END_TEST

START_TEST(label_names)
{
	ck_assert_str_eq(repute_label_name(REPUTE_NEGATIVE), "negative");
	ck_assert_str_eq(repute_label_name(REPUTE_NEUTRAL), "neutral");
	ck_assert_str_eq(repute_label_name(REPUTE_POSITIVE), "positive");
}
END_TEST

Suite *score_suite(void)
{
	Suite *suite = suite_create("score");
	TCase *tcase = tcase_create("score");

	tcase_add_loop_test(tcase, sums, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_loop_test(tcase, repetition, 0, 10);
	tcase_add_test(tcase, terms);
	tcase_add_test(tcase, strongest);
	tcase_add_test(tcase, phrase_in_any_place);
	tcase_add_test(tcase, pieces);
	tcase_add_loop_test(
		tcase, by_sentence, 0, (int)(sizeof(sentences) / sizeof(sentences[0])));
	tcase_add_test(tcase, nul_bytes);
	tcase_add_test(tcase, any_cut);
	tcase_add_test(tcase, label_names);
	suite_add_tcase(suite, tcase);
	return suite;
}
