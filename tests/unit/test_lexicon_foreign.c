/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lexicons of other programs: what small ones become, entry by entry, and every fault
 * with its line. All of them are made up here.
 */
#include "base/limits.h"
#include "score/lexicon_draft.h"
#include "score/lexicon_foreign.h"
#include "suites.h"
#include "torture.h"

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* A list, the entries that are made of it ("term=number", in order), and what the head
   says: the scale, and a part of its notes ("" = none but that it was
   read, and the one on slope and thresholds). */
struct reading {
	const char *text, *entries;
	double scale;
	const char *note;
};

#define LIWC_HEAD "%\n1\tfunct\n31\taffect\n32\tposemo\n33\tnegemo\n%\n"

static const struct reading readings[] = {
	/* VADER: one decimal place. */
	{"good\t1.9\t0.9434\t[2, 1]\nbad\t-2.5\t0.5\t[-3, -2]\n",
		"NOT_bad=19 NOT_good=-14 bad=-25 good=19", .1, ""},
	{":-)\t1.3\t0.5\t[1]\n<3\t1.9\t0.5\t[2]\n:)\t2\t0.5\t[2]\n", ":)=13 <3=19", .1,
		"1 entries are there twice: the first counts"},
	{"\xf0\x9f\x98\x80\t2.5\t0\t[]\n", "\xf0\x9f\x98\x80=25", .1, ""},
	{"$:\t-1.5\t0.8\t[-1]\no:\t-1\t0\t[]\ngood\t1.0\t0\t[]\n",
		"NOT_good=-74 good=100", .01,
		"2 terms can match no text (the first is in line 1)"},
	/* AFINN: whole numbers, phrases. */
	{"abandon\t-2\ncool stuff\t3\n", "NOT_abandon=15 abandon=-20 cool stuff=30", .1,
		""},
	{"can't stand\t-3\nnot good\t-2\n", "can't NOT_stand=-30 not NOT_good=-20", .1,
		""},
	{"well-made\t2\nCAN NOT\t-1\na-b-c-d-e\t1\na b c d e f\t1\na, b\t1\n",
		"a b c d e=10 can not=-10 well made=20", .1, "2 terms can match no text"},
	{"no\t-1\nlack\t-2\n", "lack=-20 no=-10", .1, ""},
	{"good\t3\nNOT_good\t-1\n", "NOT_good=-10 good=30", .1, ""},
	{"NOT_good\t-1\ngood\t3\n", "NOT_good=-10 good=30", .1, ""},
	{"good\t3\nGood\t1\nbad\t-3\ngood\t-3\n",
		"NOT_bad=22 NOT_good=-22 bad=-30 good=30", .1,
		"2 entries are there twice"},
	{"some kind\t0\ngood\t1\n", "NOT_good=-74 good=100", .01,
		"1 terms have no weight"},
	{"\xef\xbb\xbf\r\ngood\t3\r\n\r\n  bad \t -3 \r\n",
		"NOT_bad=22 NOT_good=-22 bad=-30 good=30", .1, ""},
	{"na\xefve\t-2\n", "NOT_na\xc3\xafve=15 na\xc3\xafve=-20", .1,
		"1 lines are not UTF-8"},
	{"na\xc3\xafve\t-2\n", "NOT_na\xc3\xafve=15 na\xc3\xafve=-20", .1, ""},
	{"happi*\t3\ngood\t1\n", "NOT_good=-74 good=100", .01,
		"1 terms can match no text"},
	/* Too fine or too large for exact numbers: 127 is the largest. */
	{"good\t1.23456\nbad\t-0.617280\n", "NOT_bad=47 NOT_good=-94 bad=-64 good=127",
		1.23456 / 127, ""},
	{"good\t300\nbad\t-50\n", "NOT_bad=4 NOT_good=-22 bad=-5 good=30", 10, ""},
	/* Hu and Liu. */
	{";;;;\n; \n; Opinion Lexicon: Positive\n; not a negative word\n\na+\nabound\n"
	 "well-made\n2-faced\n",
		"2 faced=100 NOT_abound=-74 abound=100 well made=100", .01,
		"1 terms can match no text (the first is in line 6)"},
	{"; NEGATIVE words\nna\xefve\n", "NOT_na\xc3\xafve=74 na\xc3\xafve=-100", .01,
		"ISO-8859-1"},
	{";)\t1.5\n", ";)=15", .1, ""},
	/* LIWC. */
	{LIWC_HEAD "the\t1\nhappi*\t31\t32\nhate\t31 33\nsad\t33\n",
		"NOT_happi*=-74 NOT_hate=74 NOT_sad=74 happi*=100 hate=-100 sad=-100",
		.01, ""},
	{"%\r\n10 Tone_Pos (Positive tone)\r\n11 tone_neg\r\n12 emo_pos\r\n%\r\n"
	 "well done\t12\r\nill 11\r\n",
		"NOT_ill=74 ill=-100 well done=100", .01, ""},
	{LIWC_HEAD "like\t(02 134)125/32\t(02 134)33\t1\nkind\t135\t<of>131/32\n"
		   "odd\t(2)32\ngrin <x>32/33 1\n",
		"NOT_grin=74 NOT_kind=-74 NOT_like=-74 grin=-100 kind=100 like=100", .01,
		"5 conditions of categories are taken as not met"},
	{LIWC_HEAD "no*\t33\n", "NOT_no*=74 no*=-100", .01, ""},
	{LIWC_HEAD "odd\t32\t33\nnice\t32\n", "NOT_nice=-74 nice=100", .01,
		"1 words are positive and negative"},
	{LIWC_HEAD "a* b*\t32\nok\t32\n4*\t32\n", "NOT_ok=-74 ok=100", .01,
		"2 terms can match no text (the first is in line 7)"},
};

static void entries_of(const struct repute_lexicon *lexicon, char *text, size_t size)
{
	text[0] = '\0';
	for (size_t i = 1; i <= lexicon->n_entries; i++) {
		size_t len = strlen(text);

		snprintf(text + len, size - len, "%s%s=%d", i > 1 ? " " : "",
			lexicon->terms[i], lexicon->weights[i]);
	}
}

/* The notes one after the other; how many there are. */
static size_t notes_of(const struct repute_lexicon *lexicon, char *text, size_t size)
{
	struct view key, value;
	size_t at = 0, n = 0, len = 0;

	while (lexicon_head_next(lexicon, &at, &key, &value)) {
		if (!view_eq(key, VIEW("note")))
			continue;
		len += (size_t)snprintf(
			text + len, size - len, "%.*s\n", VIEW_ARG(value));
		n++;
	}
	return n;
}

START_TEST(reads)
{
	const struct reading *row = &readings[_i];
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	char text[1024];
	int rc = repute_lexicon_parse(
		"dir/my list.txt", row->text, strlen(row->text), &lexicon, &error);

	ck_assert_msg(rc == 0, "%s", error.text);
	entries_of(lexicon, text, sizeof(text));
	ck_assert_str_eq(text, row->entries);
	ck_assert_double_eq_tol(lexicon->head.scale, row->scale, 1e-8);
	ck_assert_str_eq(lexicon->head.name, "my_list");
	ck_assert_str_eq(lexicon->head.language, "en");
	ck_assert_uint_eq(lexicon->head.window, 3);
	size_t notes = notes_of(lexicon, text, sizeof(text));

	ck_assert_ptr_nonnull(strstr(text, "read from"));
	ck_assert_msg(
		strstr(text, row->note) != NULL, "'%s' is not in '%s'", row->note, text);
	ck_assert_msg(row->note[0] != '\0' || notes == 2, "%s", text);
	repute_lexicon_free(lexicon);
}
END_TEST

struct fault {
	const char *text;
	int line;
	const char *says;
};

static const struct fault faults[] = {
	{"good\n", 1, "a lexicon begins with '# format: repute-lexicon/1'"},
	{"<html>\n", 1, "repute-lexicon(5)"},
	{"good\tvery\n", 1, "a lexicon begins with"},
	{"term,weight\ngood,3\n", 1, "a lexicon begins with"},
	{"good\t3\n\nbad -3\n", 3, "a term, a tab and a number, not 'bad -3'"},
	{"good\t3\nbad\tx\n", 2, "a term, a tab and a number"},
	{"good\tnan\n", 1, "a lexicon begins with"},
	{"good\t1\nbad\t1e300\n", 2, "a term, a tab and a number"},
	{"good\t1\n# note: late\n", 2, "a term, a tab and a number"},
	{"; words\ngood\n", 2, "neither positive nor negative"},
	{"; positive\ngood\t3\n", 2, "one word"},
	{"%\n", 1, "the categories end"},
	{"%\n1\tposemo\n", 2, "the categories end"},
	{"%\n1\tfunct\n%\nthe\t1\n", 3, "no category is called posemo"},
	{"%\nposemo\n%\n", 2, "a number and a name"},
	{"%\nx\tposemo\n%\n", 2, "a number and a name"},
	{LIWC_HEAD "happy\tposemo\n", 7, "numbers of categories, not 'posemo'"},
};

START_TEST(fault)
{
	const struct fault *row = &faults[_i];
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	char place[32];

	snprintf(place, sizeof(place), "list:%d: ", row->line);
	ck_assert_int_lt(repute_lexicon_parse(
				 "list", row->text, strlen(row->text), &lexicon, &error),
		0);
	ck_assert_ptr_null(lexicon);
	ck_assert_msg(strstr(error.text, place) == error.text, "%s", error.text);
	ck_assert_int_eq(error.line, row->line);
	ck_assert_msg(strstr(error.text, row->says) != NULL, "'%s' is not in '%s'",
		row->says, error.text);
}
END_TEST

START_TEST(names)
{
	static const char *const rows[][2] = {{"AFINN-en-165.txt.gz", "AFINN-en-165"},
		{"/a.b/c\xff\n.lex", "c__"}, {"", "lexicon"}, {".txt", "lexicon"},
		{"a/", "a"}};
	static const char text[] = "good\t1\n";

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct repute_lexicon *lexicon = NULL;
		struct repute_error error = {0};
		int rc = repute_lexicon_parse(
			rows[i][0], text, sizeof(text) - 1, &lexicon, &error);

		ck_assert_msg(rc == 0, "%s", error.text);
		ck_assert_str_eq(lexicon->head.name, rows[i][1]);
		repute_lexicon_free(lexicon);
	}
}
END_TEST

/* The slope goes with the size of the valences, so AFINN's fives and a list of ones say
   the same of the same text. */
START_TEST(slope)
{
	static const char *const texts[] = {
		"good\t5\nbad\t-5\n", "good\t1\nbad\t-1\n", "good\t0.5\nbad\t-0.5\n"};
	double polarity[3];

	for (size_t i = 0; i < 3; i++) {
		struct repute_lexicon *lexicon = NULL;
		struct repute_verdict verdict;

		ck_assert_int_eq(repute_lexicon_parse("list", texts[i], strlen(texts[i]),
					 &lexicon, NULL),
			0);
		struct repute_scorer *scorer = repute_scorer_new(lexicon);

		ck_assert_ptr_nonnull(scorer);
		repute_score(scorer, "not bad", 7, &verdict);
		polarity[i] = verdict.polarity;
		repute_scorer_free(scorer);
		repute_lexicon_free(lexicon);
	}
	ck_assert_double_eq_tol(polarity[0], tanh(.5 * .74), 1e-6);
	ck_assert_double_eq_tol(polarity[1], polarity[0], 1e-6);
	ck_assert_double_eq_tol(polarity[2], polarity[0], 1e-6);
}
END_TEST

/* A lexicon that is taken as it is comes out as it was. */
START_TEST(round_trip)
{
	static const char text[] =
		"# format: repute-lexicon/1\n# name: tiny\n# language: de\n# version: 2\n"
		"# licence: X\n# note: n\n# negators: nicht\n# negation-window: 2\n"
		"# scale: 0.11758959\n# slope: 0.571565\n# thresholds: -0.78 0.48\n"
		"# probability: 1.25 -0.5\nNOT_gut*\t-127\na b c d e\t3\ngut*\t127\n"
		"zero\t0\n";
	struct repute_lexicon *lexicon = NULL;
	struct lexicon_draft draft;
	struct buf out = buf_make(4096);

	ck_assert_int_eq(
		repute_lexicon_parse("tiny", text, sizeof(text) - 1, &lexicon, NULL), 0);
	ck_assert_int_eq(lexicon_draft_init(&draft, "x", NULL), 0);
	draft.head = lexicon->head;
	buf_add_text(&draft.notes, "# note: n\n");
	ck_assert_int_eq(lexicon_draft_take(&draft, lexicon, NULL), 0);
	ck_assert_int_eq(lexicon_draft_write(&draft, &out, NULL, NULL), 0);
	ck_assert_str_eq(out.data, text);
	buf_done(&out);
	lexicon_draft_done(&draft);
	repute_lexicon_free(lexicon);
}
END_TEST

/* Numbers are written with a point where the locale has a comma. */
START_TEST(locale)
{
	static const char text[] = "good\t1.9\n";
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	const char *set = setlocale(LC_ALL, "de_DE.UTF-8");
	int rc = repute_lexicon_parse("list", text, sizeof(text) - 1, &lexicon, &error);

	setlocale(LC_ALL, set != NULL ? "C" : NULL);
	ck_assert_msg(rc == 0, "%s", error.text);
	ck_assert_double_eq_tol(lexicon->head.scale, .1, 1e-12);
	repute_lexicon_free(lexicon);
}
END_TEST

/* More entries than a lexicon may have are told at the line that is one too many. */
START_TEST(too_many)
{
	const size_t n = LIMIT_LEXICON_ENTRIES / 2 + 1;
	struct buf text = buf_make(MIB(64));
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};

	for (size_t i = 0; i < n; i++)
		buf_add_text(&text, "a\t1\n");
	ck_assert_int_lt(
		repute_lexicon_parse("list", text.data, text.len, &lexicon, &error), 0);
	ck_assert_int_eq(error.line, (int)n);
	ck_assert_ptr_nonnull(strstr(error.text, "more than 2000000 entries"));
	buf_done(&text);
}
END_TEST

/* Every allocation fails once: what is told is that memory ran out, of any format. */
static const char *const tortured[] = {
	LIWC_HEAD "happi*\t32\nna\xefve (2)32 33\nwell done\t32\nno*\t33\n%-)\t32\n",
	"good\t1.9\ngood\t1\nnot good\t-2\n",
	"; positive\ngood\n",
};

static const char *tortured_text;

static int torture_reading(struct err *err)
{
	struct repute_lexicon *lexicon;
	struct repute_error error;

	if (repute_lexicon_parse(
		    "list", tortured_text, strlen(tortured_text), &lexicon, &error) < 0)
		return err_set(err, error.no_memory ? ERR_MEMORY : ERR_INPUT, "%.500s",
			error.text);
	repute_lexicon_free(lexicon);
	return 0;
}

START_TEST(shortage)
{
	tortured_text = tortured[_i];
	TORTURE(torture_reading);
}
END_TEST

Suite *lexicon_foreign_suite(void)
{
	Suite *suite = suite_create("lexicon_foreign");
	TCase *tcase = tcase_create("lexicon_foreign");

	tcase_add_loop_test(
		tcase, reads, 0, (int)(sizeof(readings) / sizeof(readings[0])));
	tcase_add_loop_test(tcase, fault, 0, (int)(sizeof(faults) / sizeof(faults[0])));
	tcase_add_loop_test(tcase, shortage, 0, 3);
	tcase_add_test(tcase, names);
	tcase_add_test(tcase, slope);
	tcase_add_test(tcase, round_trip);
	tcase_add_test(tcase, locale);
	tcase_add_test(tcase, too_many);
	suite_add_tcase(suite, tcase);
	return suite;
}
