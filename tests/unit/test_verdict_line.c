/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines of verdicts, byte for byte, and beside a writer that does it the plain way: which
 * terms are told, in which order, however often they came before.
 */
#include "cmd/verdict_line.h"

#include "base/limits.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static const char head[] =
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n# version: 1\n"
	"# negators: not\n# negation-window: 3\n"
	"# scale: 0.5\n# slope: 0.25\n# thresholds: -0.2 0.3\n";

static const char entries[] =
	"good\t4\nbad\t-4\nfine\t4\nawful\t-127\n!\t1\nthe\t2\n"
	"caf\xc3\xa9\t5\n"
	"onetwothreefourfivesixseveneightnineteneleventwelvethirteen\t6\n";

static struct repute_lexicon *open_lexicon(struct view text)
{
	BUF_CLEANUP struct buf all = buf_make(MIB(1));
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};

	buf_add_text(&all, head);
	buf_add(&all, text);
	int rc = repute_lexicon_parse("tiny", all.data, all.len, &lexicon, &error);

	ck_assert_msg(rc == 0, "%s", error.text);
	return lexicon;
}

static const struct {
	const char *id, *text;
	size_t n_terms;
	const char *line;
} rows[] = {
	{"", "", 8,
		"{\"id\":\"77\",\"polarity\":0.0000,\"label\":\"neutral\",\"language\":"
		"\"en\",\"terms\":[]}\n"},
	{"x", "good", 8,
		"{\"id\":\"x\",\"polarity\":0.4621,\"label\":\"positive\",\"language\":"
		"\"en\",\"terms\":[{\"term\":\"good\",\"weight\":2.0000}]}\n"},
	{"a\"b\\\n\xff", "awful", 1,
		"{\"id\":\"a\\\"b\\\\\\n\xef\xbf\xbd\",\"polarity\":-1.0000,"
		"\"label\":\"negative\",\"language\":\"en\","
		"\"terms\":[{\"term\":\"awful\",\"weight\":-63.5000}]}\n"},
	{"\xc3\xa9", "fine, good, caf\xc3\xa9, bad!", 4,
		"{\"id\":\"\xc3\xa9\",\"polarity\":0.5072,\"label\":\"positive\","
		"\"language\":\"en\",\"terms\":[{\"term\":\"caf\xc3\xa9\",\"weight\":"
		"2.5000},{\"term\":\"fine\",\"weight\":2.0000},{\"term\":\"good\","
		"\"weight\":2.0000},{\"term\":\"bad\",\"weight\":-2.0000}]}\n"},
	{"1", "the onetwothreefourfivesixseveneightnineteneleventwelvethirteen", 8,
		"{\"id\":\"1\",\"polarity\":0.6089,\"label\":\"positive\","
		"\"language\":\"en\",\"terms\":[{\"term\":"
		"\"onetwothreefourfivesixseveneightnineteneleventwelvethirteen\","
		"\"weight\":3.0000},{\"term\":\"the\",\"weight\":1.0000}]}\n"},
	{"1", "good bad", 0,
		"{\"id\":\"1\",\"polarity\":0.0000,\"label\":\"neutral\","
		"\"language\":\"en\",\"terms\":[]}\n"},
};

START_TEST(writes_unsupported)
{
	BUF_CLEANUP struct buf out = buf_make(10000);

	verdict_line_unsupported(&out, VIEW("a\"b"), 7, "ca", false);
	verdict_line_unsupported(&out, VIEW(""), 7, "zh-Hant", true);
	ck_assert_view_eq(buf_view(&out),
		VIEW("{\"id\":\"a\\\"b\",\"polarity\":null,\"label\":\"unsupported\","
		     "\"language\":\"ca\",\"terms\":[]}\n"
		     "{\"id\":\"7\",\"polarity\":null,\"label\":\"unsupported\","
		     "\"language\":\"zh-Hant\",\"terms\":[],\"sentences\":[]}\n"));
}
END_TEST

/* Three times, so that terms that were kept are written, too. */
START_TEST(writes)
{
	struct repute_lexicon *lexicon = open_lexicon(view_of(entries));
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct verdict_writer *writer =
		verdict_writer_new(repute_lexicon_info(lexicon), rows[_i].n_terms, false);
	struct repute_verdict verdict;

	ck_assert_ptr_nonnull(writer);
	for (int i = 0; i < 3; i++) {
		BUF_CLEANUP struct buf out = buf_make(10000);

		repute_score(scorer, rows[_i].text, strlen(rows[_i].text), &verdict);
		ck_assert_done(verdict_writer_add(writer, &out, view_of(rows[_i].id), 77,
			&verdict, scorer, &fixture_err));
		ck_assert_view_eq(buf_view(&out), view_of(rows[_i].line));
	}
	verdict_writer_free(writer);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

/* The word of that number: letters only, of lengths around a slot's. */
static void add_word(struct buf *out, int n)
{
	static const char tail[] = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst";

	buf_printf(out, "%c%c%c%c%.*s", 'a' + n % 13, 'n' + n / 13 % 13,
		'a' + n / 169 % 13, 'n' + n / 2197, n % 40, tail);
}

/* 20,000 terms, more than are kept. */
static struct repute_lexicon *open_large(void)
{
	BUF_CLEANUP struct buf text = buf_make(MIB(2));

	for (int i = 0; i < 20000; i++) {
		add_word(&text, i);
		buf_printf(&text, "\t%d\n", i % 255 != 127 ? i % 255 - 127 : 1);
	}
	return open_lexicon(buf_view(&text));
}

static int by_strength(const void *a, const void *b)
{
	const struct repute_term *x = a, *y = b;
	double more = fabs(y->weight) - fabs(x->weight);

	if (more != 0)
		return more > 0 ? 1 : -1;
	return x->offset < y->offset ? -1 : 1;
}

static void add_plainly(struct buf *out, const struct repute_verdict *verdict,
	const struct repute_term *matched, size_t n_max)
{
	struct repute_term *terms = calloc(verdict->n_matched + 1, sizeof(*terms));

	memcpy(terms, matched, verdict->n_matched * sizeof(*terms));
	qsort(terms, verdict->n_matched, sizeof(*terms), by_strength);
	buf_printf(out,
		"{\"id\":\"9\",\"polarity\":%.4f,\"label\":\"%s\",\"language\":\"en\","
		"\"terms\":[",
		verdict->polarity, repute_label_name(verdict->label));
	for (size_t i = 0; i < n_max && i < verdict->n_matched; i++)
		buf_printf(out, "%s{\"term\":\"%s\",\"weight\":%.4f}", i != 0 ? "," : "",
			terms[i].term, terms[i].weight);
	buf_add_text(out, "]}\n");
	free(terms);
}

START_TEST(chooses_and_keeps)
{
	static const size_t n_terms[] = {0, 1, 8, 9, 100, VERDICT_TERMS_MAX};
	struct repute_lexicon *lexicon = open_large();
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct verdict_writer *writer =
		verdict_writer_new(repute_lexicon_info(lexicon), n_terms[_i], false);
	unsigned random = 1;

	for (int round = 0; round < 300; round++) {
		BUF_CLEANUP struct buf text = buf_make(MIB(2)), out = buf_make(MIB(2)),
				       wanted = buf_make(MIB(2));
		struct repute_verdict verdict;

		for (int i = 0; i < round * 5; i++) {
			int n = (int)((random = random * 1103515245 + 12345) >> 8) %
				20000;

			add_word(&text, n);
			buf_add_char(&text, ' ');
		}
		repute_score(scorer, text.data, text.len, &verdict);
		expect_ge(verdict.n_matched, (size_t)round * 4);
		expect(verdict_writer_add(
			       writer, &out, VIEW("9"), 1, &verdict, scorer, NULL) == 0);
		add_plainly(&wanted, &verdict, repute_terms(scorer), n_terms[_i]);
		ck_assert_view_eq(buf_view(&out), buf_view(&wanted));
	}
	verdict_writer_free(writer);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

START_TEST(tells_sentences)
{
	struct repute_lexicon *lexicon = open_lexicon(view_of(entries));
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct verdict_writer *writer =
		verdict_writer_new(repute_lexicon_info(lexicon), 0, true);
	BUF_CLEANUP struct buf out = buf_make(10000);
	static const char *const texts[] = {"Good. So bad", "", "x"};
	struct repute_verdict verdict;

	repute_scorer_on_sentence(scorer, verdict_writer_sentence, writer);
	for (int i = 0; i < 3; i++) {
		repute_score(scorer, texts[i], strlen(texts[i]), &verdict);
		ck_assert_done(verdict_writer_add(
			writer, &out, VIEW(""), i + 1, &verdict, scorer, &fixture_err));
	}
	ck_assert_view_eq(buf_view(&out),
		VIEW("{\"id\":\"1\",\"polarity\":0.0000,\"label\":\"neutral\","
		     "\"language\":\"en\",\"terms\":[],\"sentences\":[{\"offset\":0,"
		     "\"len\":4,\"polarity\":0.4621,\"label\":\"positive\"},"
		     "{\"offset\":6,\"len\":6,\"polarity\":-0.4621,"
		     "\"label\":\"negative\"}]}\n"
		     "{\"id\":\"2\",\"polarity\":0.0000,\"label\":\"neutral\","
		     "\"language\":\"en\",\"terms\":[],\"sentences\":[]}\n"
		     "{\"id\":\"3\",\"polarity\":0.0000,\"label\":\"neutral\","
		     "\"language\":\"en\",\"terms\":[],\"sentences\":[{\"offset\":0,"
		     "\"len\":1,\"polarity\":0.0000,\"label\":\"neutral\"}]}\n"));
	verdict_writer_free(writer);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

/* One sentence too many is a fault of that text only. */
START_TEST(bounds_sentences)
{
	struct repute_lexicon *lexicon = open_lexicon(view_of(entries));
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct verdict_writer *writer =
		verdict_writer_new(repute_lexicon_info(lexicon), 0, true);
	BUF_CLEANUP struct buf out = buf_make(MIB(128));
	const struct repute_sentence sentence = {.len = 1};
	struct repute_verdict verdict;

	repute_score(scorer, "x", 1, &verdict);
	for (int i = 0; i < LIMIT_SENTENCES + _i; i++)
		verdict_writer_sentence(writer, &sentence);
	ck_assert_int_eq(verdict_writer_add(writer, &out, VIEW(""), 1, &verdict, scorer,
				 &fixture_err),
		-_i);
	ck_assert_int_eq(fixture_err.code, _i != 0 ? ERR_LIMIT : ERR_NONE);
	ck_assert_int_eq(out.len == 0, _i != 0);
	size_t len = out.len;

	ck_assert_int_eq(
		verdict_writer_add(writer, &out, VIEW(""), 1, &verdict, scorer, NULL), 0);
	ck_assert_uint_le(out.len - len, 100);
	verdict_writer_free(writer);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
}
END_TEST

static struct repute_lexicon *lexicon_of_body;

static int body(struct err *err)
{
	struct verdict_writer *writer = NULL;
	struct repute_scorer *scorer = repute_scorer_new(lexicon_of_body);
	BUF_CLEANUP struct buf out = buf_make(MIB(1));
	static const char text[] = "good bad fine awful the ! good";
	struct repute_verdict verdict;
	int rc = -1;

	if (scorer != NULL)
		writer =
			verdict_writer_new(repute_lexicon_info(lexicon_of_body), 8, true);
	if (writer != NULL) {
		repute_scorer_on_sentence(scorer, verdict_writer_sentence, writer);
		repute_score(scorer, text, strlen(text), &verdict);
		rc = verdict_writer_add(
			writer, &out, VIEW("a\"b"), 1, &verdict, scorer, err);
	}
	if (rc == 0)
		rc = buf_check(&out, err);
	else
		err_memory(err);
	verdict_writer_free(writer);
	repute_scorer_free(scorer);
	return rc;
}

START_TEST(survives_without_memory)
{
	lexicon_of_body = open_lexicon(view_of(entries));
	TORTURE(body);
	repute_lexicon_free(lexicon_of_body);
}
END_TEST

Suite *verdict_line_suite(void)
{
	Suite *suite = suite_create("verdict_line");
	TCase *tcase = tcase_create("lines");

	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, writes_unsupported);
	tcase_add_loop_test(tcase, writes, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_loop_test(tcase, chooses_and_keeps, 0, 6);
	tcase_add_test(tcase, tells_sentences);
	tcase_add_loop_test(tcase, bounds_sentences, 0, 2);
	tcase_add_test(tcase, survives_without_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
