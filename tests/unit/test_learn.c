/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Learning on a small made-up set: the same input gives the same bytes, held-out rows
 * leave no trace, and the result scores as it was taught. With $REPUTE_SHARED, the
 * shipped lexicon is measured on real reviews that it was not trained on.
 */
#include "base/hash.h"
#include "accuracy/accuracy.h"
#include "learn/learn.h"
#include "learn/md5.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

START_TEST(md5)
{
	/* The test suite of RFC 1321, A.5, and lengths around the padding's edge. */
	static const struct {
		const char *text;
		uint32_t front;
	} rows[] = {
		{"", 0xd41d8cd9},
		{"a", 0x0cc175b9},
		{"abc", 0x90015098},
		{"message digest", 0xf96b697d},
		{"abcdefghijklmnopqrstuvwxyz", 0xc3fcd3d7},
		{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
			0xd174ab98},
		{"123456789012345678901234567890123456789012345678901234567890123456789012"
		 "34567890",
			0x57edf4a2},
		{"1234567890123456789012345678901234567890123456789012345", 0xc9ccf168},
		{"12345678901234567890123456789012345678901234567890123456", 0x49f193ad},
		{"1234567890123456789012345678901234567890123456789012345678901234",
			0xeb6c4179},
	};

	ck_assert_uint_eq(md5_front(view_of(rows[_i].text)), rows[_i].front);
}
END_TEST

static const char *const good_words[] = {"lovely", "great", "friendly", "clean", "tasty"};
static const char *const bad_words[] = {"rude", "dirty", "awful", "cold", "slow"};
static const char *const plain_words[] = {"the", "room", "staff", "food", "we", "it"};

/* `n` rows, alternately positive, negative and every tenth neutral; half of them negate a
   word of the other side. */
static void write_rows(const char *path, int n, bool with_test)
{
	FILE *file = fopen(path, "w");

	ck_assert_ptr_nonnull(file);
	for (int i = 0; i < n; i++) {
		bool good = i % 2 == 0;
		const char *own = (good ? good_words : bad_words)[i / 2 % 5];
		const char *other = (good ? bad_words : good_words)[i / 3 % 5];

		fprintf(file,
			"{\"text\":\"%s %s was %s%s%s %d/10\",\"stars\":%d,\"split\":\"train\","
			"\"title\":\"%s\"}\n",
			plain_words[i % 6], plain_words[i / 6 % 6], own,
			i % 4 < 2 ? ", not " : "", i % 4 < 2 ? other : "", good ? 9 : 1,
			i % 10 == 9 ? 3
			: good	    ? 5
				    : 1,
			own);
	}
	if (with_test)
		fprintf(file,
			"{\"text\":\"zebra zebra\",\"stars\":1,\"split\":\"test\"}\n"
			"{\"text\":\"lovely staff\",\"label\":1,\"split\":\"test\"}\n"
			"{\"text\":\"rude staff\",\"label\":-1,\"split\":\"test\"}\n"
			"{\"text\":\"not rude\",\"label\":0.5,\"split\":\"test\"}\n");
	fclose(file);
}

static const struct learn_settings settings = {.name = "made-up",
	.language = "en",
	.version = "1",
	.licence = "none",
	.negators = "not never",
	.window = 3,
	.entries = 60,
	.texts_min = 2,
	.cost = 6};

static char *temporary(char path[32])
{
	strcpy(path, "/tmp/test-learn-XXXXXX");
	int fd = mkstemp(path);

	ck_assert_int_ge(fd, 0);
	close(fd);
	return path;
}

static void learn_file(const char *path, struct buf *out)
{
	struct dataset dataset;
	struct err err = ERR_INIT;
	int rc = dataset_init(&dataset, settings.negators, settings.window, false, &err);

	if (rc == 0)
		rc = dataset_read(&dataset, path, &err);
	if (rc == 0)
		rc = learn_lexicon(&settings, &dataset, out, &err);
	dataset_done(&dataset);
	ck_assert_msg(rc == 0, "%s", err.text);
}

START_TEST(deterministic)
{
	BUF_CLEANUP struct buf a = buf_make(100000);
	BUF_CLEANUP struct buf b = buf_make(100000);
	char path[32];

	write_rows(temporary(path), 400, false);
	learn_file(path, &a);
	learn_file(path, &b);
	unlink(path);
	ck_assert_uint_gt(a.len, 500);
	ck_assert(view_eq(buf_view(&a), buf_view(&b)));
}
END_TEST

START_TEST(held_out_leaves_no_trace)
{
	BUF_CLEANUP struct buf with = buf_make(100000);
	BUF_CLEANUP struct buf without = buf_make(100000);
	char path[32];

	write_rows(temporary(path), 400, true);
	learn_file(path, &with);
	write_rows(path, 400, false);
	learn_file(path, &without);
	unlink(path);
	ck_assert_ptr_nonnull(strstr(with.data, "held-out=4 "));
	char *count = strstr(with.data, "held-out=4 ");

	count[9] = '0';
	ck_assert(view_eq(buf_view(&with), buf_view(&without)));
	ck_assert_ptr_null(strstr(with.data, "zebra"));
	ck_assert_ptr_null(strstr(with.data, "9/10"));
}
END_TEST

START_TEST(scores_as_taught)
{
	static const struct {
		const char *text;
		int sign;
	} rows[] = {{"lovely food", 1}, {"the staff was rude", -1}, {"not rude", 1},
		{"never friendly", -1}};
	BUF_CLEANUP struct buf text = buf_make(100000);
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	struct repute_verdict verdict;
	struct accuracy accuracy;
	char path[32];

	write_rows(temporary(path), 400, true);
	learn_file(path, &text);
	int rc = repute_lexicon_parse("learned", text.data, text.len, &lexicon, &error);

	ck_assert_msg(rc == 0, "%s", error.text);
	ck_assert_uint_le(repute_lexicon_info(lexicon)->n_entries, 60);
	struct repute_scorer *scorer = repute_scorer_new(lexicon);

	for (size_t i = 0; i < 4; i++) {
		repute_score(scorer, rows[i].text, strlen(rows[i].text), &verdict);
		ck_assert_msg(verdict.polarity * rows[i].sign > 0, "'%s' scores %f",
			rows[i].text, verdict.polarity);
	}
	ck_assert_int_eq(accuracy_measure(lexicon, path, false, &accuracy, NULL), 0);
	ck_assert_uint_eq(accuracy_n(&accuracy), 4);
	ck_assert_double_eq_tol(accuracy_binary(&accuracy), 0.75, 1e-9);
	repute_scorer_free(scorer);
	repute_lexicon_free(lexicon);
	unlink(path);
}
END_TEST

START_TEST(bad_rows)
{
	static const struct {
		const char *line, *says;
	} rows[] = {
		{"{\"text\":\"a\",\"label\":1}\nnot json\n", "not JSON"},
		{"{\"text\":\"a\",\"label\":1}\n{\"text\":\"a\"}\n", "'label'"},
		{"{\"text\":\"a\",\"label\":1}\n{\"label\":1}\n", "'text'"},
		{"{\"text\":\"a\",\"label\":1}\n[1]\n", "'text'"},
	};
	struct dataset dataset;
	struct err err = ERR_INIT;
	char path[32];
	FILE *file = fopen(temporary(path), "w");

	ck_assert_ptr_nonnull(file);
	fputs(rows[_i].line, file);
	fclose(file);
	ck_assert_int_eq(dataset_init(&dataset, "", 3, false, &err), 0);
	ck_assert_int_lt(dataset_read(&dataset, path, &err), 0);
	ck_assert_int_eq(err.line, 2);
	ck_assert_str_eq(err.source, path);
	ck_assert_msg(strstr(err.text, rows[_i].says) != NULL, "%s", err.text);
	dataset_done(&dataset);
	unlink(path);
}
END_TEST

START_TEST(one_class_only)
{
	BUF_CLEANUP struct buf out = buf_make(100000);
	struct dataset dataset;
	struct err err = ERR_INIT;

	ck_assert_int_eq(dataset_init(&dataset, "", 3, false, &err), 0);
	ck_assert_int_lt(learn_lexicon(&settings, &dataset, &out, &err), 0);
	ck_assert_ptr_nonnull(strstr(err.text, "nothing to learn from"));
	dataset_done(&dataset);
}
END_TEST

/* Oracle: real reviews. The set has no split, so a fifth of it is held out. */
START_TEST(shipped_lexicon_on_real_reviews)
{
	static const struct {
		const char *set;
		double least;
		size_t n;
	} rows[] = {{"yelp10k", .93, 1713}, {"imdb", .89, 25000},
		{"restaurants_hyd", .94, 1648}};
	const char *shared = getenv("REPUTE_SHARED");
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error = {0};
	struct err err = ERR_INIT;
	struct accuracy accuracy;
	char path[1024];

	if (shared == NULL)
		return;
	int rc = repute_lexicon_open("lexicons/en/reviews.lex", &lexicon, &error);

	ck_assert_msg(rc == 0, "%s", error.text);
	snprintf(path, sizeof(path), "%s/data/labelled/%s.ndjson.gz", shared,
		rows[_i].set);
	rc = accuracy_measure(lexicon, path, false, &accuracy, &err);
	ck_assert_msg(rc == 0, "%s", err.text);
	ck_assert_uint_eq(accuracy_n(&accuracy), rows[_i].n);
	ck_assert_double_ge(accuracy_binary(&accuracy), rows[_i].least);
	repute_lexicon_free(lexicon);
}
END_TEST

Suite *learn_suite(void)
{
	Suite *suite = suite_create("learn");
	TCase *tcase = tcase_create("learn");

	tcase_set_timeout(tcase, 120);
	tcase_add_loop_test(tcase, md5, 0, 10);
	tcase_add_loop_test(tcase, bad_rows, 0, 4);
	tcase_add_test(tcase, deterministic);
	tcase_add_test(tcase, held_out_leaves_no_trace);
	tcase_add_test(tcase, scores_as_taught);
	tcase_add_test(tcase, one_class_only);
	tcase_add_loop_test(tcase, shipped_lexicon_on_real_reviews, 0, 3);
	suite_add_tcase(suite, tcase);
	return suite;
}
