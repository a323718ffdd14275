/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Learning on a small made-up set: the same input gives the same bytes, held-out rows
 * leave no trace, and the result scores as it was taught. With $REPUTE_SHARED, the
 * shipped lexicon is measured on real reviews that it was not trained on.
 */
#include "accuracy/accuracy.h"
#include "base/hash.h"
#include "learn/features.h"
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
	.words = 3,
	.entries = 60,
	.texts_min = 2,
	.cost = 6,
	.threads = 1};

static char *temporary(char path[32])
{
	strcpy(path, "/tmp/test-learn-XXXXXX");
	int fd = mkstemp(path);

	ck_assert_int_ge(fd, 0);
	close(fd);
	return path;
}

static void learn_with(const char *path, unsigned threads, struct buf *out)
{
	struct learn_settings own = settings;
	struct calibration calibration;
	struct dataset dataset;
	struct err err = ERR_INIT;
	int rc = dataset_init(&dataset, settings.negators, settings.window, false, &err);

	if (rc == 0)
		rc = dataset_read(&dataset, path, NULL, &err);
	dataset_close(&dataset);
	own.threads = threads;
	if (rc == 0)
		rc = learn_lexicon(&own, &dataset, NULL, out, &calibration, &err);
	dataset_done(&dataset);
	ck_assert_msg(rc == 0, "%s", err.text);
}

static void learn_file(const char *path, struct buf *out)
{
	learn_with(path, 1, out);
}

/* The same bytes, whatever the number of threads. */
START_TEST(deterministic)
{
	BUF_CLEANUP struct buf a = buf_make(100000);
	BUF_CLEANUP struct buf b = buf_make(100000);
	char path[32];

	write_rows(temporary(path), 400, false);
	learn_file(path, &a);
	learn_with(path, 4, &b);
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
		{"{\"text\":\"a\",\"label\":1}\n{\"text\":\"a\",\"stars\":0}\n",
			"'stars' is not between 1 and 5"},
		{"{\"text\":\"a\",\"label\":1}\n{\"text\":\"a\",\"label\":7}\n",
			"'label' is not between -1 and 1"},
	};
	struct dataset dataset;
	struct err err = ERR_INIT;
	char path[32];
	FILE *file = fopen(temporary(path), "w");

	ck_assert_ptr_nonnull(file);
	fputs(rows[_i].line, file);
	fclose(file);
	ck_assert_int_eq(dataset_init(&dataset, "", 3, false, &err), 0);
	ck_assert_int_lt(dataset_read(&dataset, path, NULL, &err), 0);
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
	struct calibration calibration;
	struct dataset dataset;
	struct err err = ERR_INIT;

	ck_assert_int_eq(dataset_init(&dataset, "", 3, false, &err), 0);
	dataset_close(&dataset);
	ck_assert_int_lt(
		learn_lexicon(&settings, &dataset, NULL, &out, &calibration, &err), 0);
	ck_assert_ptr_nonnull(strstr(err.text, "nothing to learn from"));
	dataset_done(&dataset);
}
END_TEST

/* What is held out anywhere is not learned anywhere, but for spaces, marks and case. */
START_TEST(copies_of_held_out_texts)
{
	static const struct {
		const char *text;
		size_t dropped;
	} rows[] = {{"Zebra, ZEBRA!", 1}, {"zebrazebra", 1}, {"zebra zebras", 0}};
	struct seen seen = {0};
	struct dataset dataset;
	struct err err = ERR_INIT;
	char path[32], test[32];
	FILE *file = fopen(temporary(path), "w");

	ck_assert_ptr_nonnull(file);
	fprintf(file,
		"{\"text\":\"%s\",\"stars\":1,\"split\":\"train\",\"source\":\"a\"}\n"
		"{\"text\":\"zebra zebra\",\"stars\":1,\"split\":\"test\",\"source\":\"b\"}\n"
		"{\"text\":\"horse\",\"stars\":5,\"split\":\"train\",\"source\":\"a\"}\n"
		"{\"text\":\"mule\",\"stars\":5,\"split\":\"train\",\"source\":\"a\"}\n",
		rows[_i].text);
	fclose(file);
	file = fopen(temporary(test), "w");
	ck_assert_ptr_nonnull(file);
	fputs("{\"text\":\"Mule.\",\"stars\":5,\"split\":\"train\"}\n", file);
	fclose(file);
	ck_assert_int_eq(dataset_init(&dataset, "", 3, false, &err), 0);
	ck_assert_int_eq(dataset_read(&dataset, path, NULL, &err), 0);
	ck_assert_int_eq(dataset_hold_out(&dataset, test, NULL, &err), 0);
	dataset_close(&dataset);
	ck_assert_uint_eq(dataset.domains[0].dropped, rows[_i].dropped + 1);
	ck_assert_uint_eq(dataset.domains[0].classes[0], 1 - rows[_i].dropped);
	ck_assert_uint_eq(dataset.domains[0].classes[2], 1);
	ck_assert_uint_eq(dataset.domains[1].held_out, 1);
	ck_assert_int_eq(dataset_seen(&dataset, &seen, &err), 0);
	ck_assert_uint_eq(seen.n, 2 - rows[_i].dropped);
	ck_assert(seen_has(&seen, view_of(""), view_of("Horse")));
	seen_free(&seen);
	dataset_done(&dataset);
	unlink(path);
	unlink(test);
}
END_TEST

/* What is too much is refused, and the message names the limit. */
START_TEST(too_many_sources)
{
	struct dataset dataset;
	struct err err = ERR_INIT;
	char path[32];
	FILE *file = fopen(temporary(path), "w");

	ck_assert_ptr_nonnull(file);
	for (int i = 0; i <= DATASET_DOMAINS_MAX; i++)
		fprintf(file, "{\"text\":\"a\",\"stars\":1,\"source\":\"s%d\"}\n", i);
	fclose(file);
	ck_assert_int_eq(dataset_init(&dataset, "", 3, false, &err), 0);
	ck_assert_int_lt(dataset_read(&dataset, path, NULL, &err), 0);
	ck_assert_int_eq(err.code, ERR_LIMIT);
	ck_assert_int_eq(err.line, DATASET_DOMAINS_MAX + 1);
	ck_assert_ptr_nonnull(strstr(err.text, "more than 1000 sources"));
	dataset_done(&dataset);
	unlink(path);
}
END_TEST

static bool has_phrase(const struct dataset *dataset, const struct features *features,
	const char *phrase, size_t *ret_number)
{
	for (size_t j = 0; j < features->n; j++) {
		char text[256] = "";
		size_t len = 0;

		for (unsigned k = 0; k < FEATURES_WORDS_MAX; k++) {
			uint32_t token = features->list[j].tokens[k];

			if (token != 0)
				len += (size_t)snprintf(text + len, sizeof(text) - len,
					"%s%s%.*s", k > 0 ? " " : "",
					token % 2 != 0 ? "NOT_" : "",
					VIEW_ARG(dataset->names[token / 2]));
		}
		if (strcmp(text, phrase) == 0) {
			*ret_number = j;
			return true;
		}
	}
	return false;
}

/* Phrases up to the length that was asked for, none across a stop, each counted once a
   text, neutral texts not counted. */
START_TEST(phrases)
{
	static const struct {
		const char *phrase;
		uint32_t texts; /* 0: none */
	} rows[] = {{"very", 3}, {"very good", 3}, {"very good food", 2},
		{"good food", 2}, {"very good food here", 0}, {"here", 0},
		{"good very", 0}, {"not NOT_very NOT_good", 0}, {"good", 3}, {"food", 2}};
	static const char content[] =
		"{\"text\":\"very good food. very good food\",\"stars\":5,\"split\":\"train\"}\n"
		"{\"text\":\"very good food here\",\"stars\":5,\"split\":\"train\"}\n"
		"{\"text\":\"very good\",\"stars\":1,\"split\":\"train\"}\n"
		"{\"text\":\"very good food here\",\"stars\":3,\"split\":\"train\"}\n";
	struct features features;
	struct dataset dataset;
	struct err err = ERR_INIT;
	char path[32];
	size_t number = 0;
	FILE *file = fopen(temporary(path), "w");

	ck_assert_ptr_nonnull(file);
	fputs(content, file);
	fclose(file);
	ck_assert_int_eq(dataset_init(&dataset, "not", 3, false, &err), 0);
	ck_assert_int_eq(dataset_read(&dataset, path, NULL, &err), 0);
	dataset_close(&dataset);
	ck_assert_int_eq(features_init(&features, &dataset, 3, 2, &err), 0);
	ck_assert_uint_eq(features.n, 6);
	ck_assert_uint_eq(features_of_text(&features, 0), 6);
	ck_assert_uint_eq(features_of_text(&features, 2), 3);
	ck_assert_int_eq(has_phrase(&dataset, &features, rows[_i].phrase, &number),
		rows[_i].texts != 0);
	if (rows[_i].texts != 0)
		ck_assert_uint_eq(features.list[number].texts, rows[_i].texts);
	features_done(&features);
	dataset_done(&dataset);
	unlink(path);
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
	tcase_add_loop_test(tcase, bad_rows, 0, 6);
	tcase_add_test(tcase, deterministic);
	tcase_add_test(tcase, held_out_leaves_no_trace);
	tcase_add_test(tcase, scores_as_taught);
	tcase_add_test(tcase, one_class_only);
	tcase_add_loop_test(tcase, copies_of_held_out_texts, 0, 3);
	tcase_add_loop_test(tcase, phrases, 0, 10);
	tcase_add_test(tcase, too_many_sources);
	tcase_add_loop_test(tcase, shipped_lexicon_on_real_reviews, 0, 3);
	suite_add_tcase(suite, tcase);
	return suite;
}
