/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which lexicon scores a text: the user's own before the shipped ones, a region's before
 * its language's, and none where there is none. Threads share a set whose lexicons nobody
 * has read yet.
 */
#include "language/set.h"

#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static struct view lexicon_of(const char *language, const char *good, const char *bad)
{
	static char text[500];

	snprintf(text, sizeof(text),
		"# format: repute-lexicon/1\n# name: %s-made\n# language: %s\n"
		"# version: 1\n# scale: 0.5\n# slope: 1\n# thresholds: -0.1 0.2\n"
		"%s\t90\n%s\t-90\n",
		language, language, good, bad);
	return view_of(text);
}

static void setup(void)
{
	scratch_setup();
	scratch_write("share/lexicons/en/reviews.lex", lexicon_of("en", "good", "bad"));
	scratch_write("share/lexicons/es/reviews.lex", lexicon_of("es", "bueno", "malo"));
	scratch_write("share/lexicons/pt/reviews.lex", lexicon_of("pt", "bom", "ruim"));
	scratch_write("share/lexicons/pt-BR/reviews.lex",
		lexicon_of("pt-BR", "legal", "chato"));
	scratch_write("share/lexicons/es-MX/reviews.lex",
		lexicon_of("es-MX", "padre", "gacho"));
	scratch_write("share/lexicons/README.md", VIEW("no folder"));
	scratch_write("share/lexicons/nl/other.lex", VIEW("another name"));
	scratch_write("own-es.lex", lexicon_of("es", "guay", "fatal"));
	scratch_write("own-ca.lex", lexicon_of("ca", "maco", "lleig"));
	ck_assert_int_eq(setenv("REPUTE_DATADIR", scratch("share").text, 1), 0);
}

static void teardown(void)
{
	unsetenv("REPUTE_DATADIR");
}

static struct language_set *open_set(const char *paths)
{
	struct language_set *set = NULL;

	ck_assert_done(language_set_open(paths, &set, &fixture_err));
	return set;
}

static struct language_set *open_own(void)
{
	char paths[2 * PATH_MAX + 8];

	snprintf(paths, sizeof(paths), " %s , %s,", scratch("own-ca.lex").text,
		scratch("own-es.lex").text);
	return open_set(paths);
}

/* The name of the lexicon for a language; "" for none. */
static const char *name_of(struct language_set *set, const char *tag)
{
	const struct repute_lexicon *lexicon = NULL;

	ck_assert_done(language_set_find(set, tag, &lexicon, &fixture_err));
	return lexicon != NULL ? repute_lexicon_info(lexicon)->name : "";
}

START_TEST(shipped)
{
	struct language_set *set = open_set(NULL);

	ck_assert_str_eq(language_set_default(set), "en");
	ck_assert_str_eq(name_of(set, "en"), "en-made");
	ck_assert_str_eq(name_of(set, "en-GB"), "en-made");
	ck_assert_str_eq(name_of(set, "pt-BR"), "pt-BR-made");
	ck_assert_str_eq(name_of(set, "pt"), "pt-made");
	ck_assert_str_eq(name_of(set, "pt-PT"), "pt-made");
	ck_assert_str_eq(name_of(set, "nl"), "");
	ck_assert_str_eq(name_of(set, "ca"), "");
	ck_assert_str_eq(name_of(set, ""), "");
	language_set_free(set);
}
END_TEST

START_TEST(own_before_shipped)
{
	struct language_set *set = open_own();

	ck_assert_str_eq(language_set_default(set), "ca");
	ck_assert_str_eq(name_of(set, "ca"), "ca-made");
	ck_assert_str_eq(name_of(set, "en"), "en-made");
	const struct repute_lexicon *lexicon;

	ck_assert_done(language_set_find(set, "es-MX", &lexicon, &fixture_err));
	struct repute_scorer *scorer = repute_scorer_new(lexicon);
	struct repute_verdict verdict;

	repute_score(scorer, "guay", 4, &verdict);
	ck_assert_int_eq(verdict.label, REPUTE_POSITIVE);
	repute_scorer_free(scorer);
	language_set_free(set);
}
END_TEST

static const struct {
	const char *own, *shipped, *words; /* NULL: no such file */
} faults[] = {
	{NULL, "# format: repute-lexicon/1\n", "own.lex"},
	{"nothing", "", "own.lex"},
};

START_TEST(faults_are_told)
{
	struct language_set *set = NULL;
	struct err err = ERR_INIT;
	char line[1200], twice[2 * PATH_MAX + 8];

	if (faults[_i].own != NULL)
		scratch_write("own.lex", view_of(faults[_i].own));
	ck_assert_int_eq(language_set_open(scratch("own.lex").text, &set, &err), -1);
	ck_assert_ptr_null(set);
	err_format(&err, line, sizeof(line));
	ck_assert_msg(strstr(line, faults[_i].words) != NULL, "%s", line);
	err_clear(&err);
	snprintf(twice, sizeof(twice), "%s,%s", scratch("own-es.lex").text,
		scratch("own-es.lex").text);
	ck_assert_int_eq(language_set_open(twice, &set, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "are both for 'es'"));
	/* A shipped one is read when it is needed, and its fault told then. */
	scratch_write("share/lexicons/es/reviews.lex", view_of(faults[_i].shipped));
	set = open_set(NULL);
	const struct repute_lexicon *lexicon = NULL;

	ck_assert_str_eq(name_of(set, "en"), "en-made");
	err_clear(&err);
	ck_assert_int_eq(language_set_find(set, "es", &lexicon, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "es/reviews.lex"));
	language_set_free(set);
}
END_TEST

START_TEST(without_shipped_ones)
{
	struct language_set *set = NULL;
	struct err err = ERR_INIT;

	ck_assert_int_eq(setenv("REPUTE_DATADIR", scratch("none").text, 1), 0);
	ck_assert_int_eq(language_set_open("", &set, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "lexicons"));
	set = open_set(scratch("own-es.lex").text);
	ck_assert_str_eq(name_of(set, "es"), "es-made");
	ck_assert_str_eq(name_of(set, "en"), "");
	language_set_free(set);
}
END_TEST

static const struct {
	const char *text, *hint, *tag;
	int label; /* 9: no lexicon */
} scored[] = {
	{"It was a bad idea and we did not like it", NULL, "en", -1},
	{"El hotel es muy bueno y el desayuno tambi\xc3\xa9n", NULL, "es", 1},
	{"O hotel \xc3\xa9 muito ruim e n\xc3\xa3o tem nada", "pt-BR", "pt", -1},
	{"Pok\xc3\xb3j by\xc5\x82 bardzo czysty, ale \xc5\x9bniadanie nie", NULL, "pl",
		9},
	{"bad", NULL, "en", -1},
	{"chato", "pt-BR", "pt-BR", -1},
	{"ruim", "pt", "pt", -1},
	{":)", "ja", "ja", 9},
	{"", NULL, "en", 0},
};

START_TEST(scores_by_language)
{
	struct language_set *set = open_set("");
	struct language_scorer *scorer = language_scorer_new(set);
	struct language_choice choice, again;
	struct repute_verdict verdict;

	for (size_t i = 0; i < sizeof(scored) / sizeof(scored[0]); i++) {
		struct view text = view_of(scored[i].text);

		ck_assert_done(language_choose(
			scorer, text, scored[i].hint, &choice, &fixture_err));
		ck_assert_str_eq(choice.language.tag, scored[i].tag);
		ck_assert_int_eq(choice.lexicon == NULL, scored[i].label == 9);
		ck_assert_done(
			language_choose_as(scorer, scored[i].tag, &again, &fixture_err));
		ck_assert_ptr_eq(again.lexicon, choice.lexicon);
		ck_assert_ptr_eq(again.scorer, choice.scorer);
		if (choice.scorer == NULL)
			continue;
		repute_score(choice.scorer, text.data, text.len, &verdict);
		ck_assert_int_eq(verdict.label, scored[i].label);
	}
	struct err err = ERR_INIT;

	ck_assert_int_eq(language_choose_as(scorer, "no tag", &again, &err), -1);
	ck_assert_int_eq(err.code, ERR_USAGE);
	language_scorer_free(scorer);
	language_set_free(set);
}
END_TEST

#define THREADS 4

static void *score_in_thread(void *argument)
{
	struct language_scorer *scorer = language_scorer_new(argument);
	struct language_choice choice;
	struct repute_verdict verdict;
	intptr_t wrong = scorer == NULL;

	for (int i = 0; i < 300 && wrong == 0; i++) {
		const char *text = i % 2 != 0 ? scored[0].text : scored[1].text;
		int label = i % 2 != 0 ? -1 : 1;

		if (language_choose(scorer, view_of(text), NULL, &choice, NULL) < 0) {
			wrong++;
			break;
		}
		repute_score(choice.scorer, text, strlen(text), &verdict);
		wrong += (int)verdict.label != label;
	}
	language_scorer_free(scorer);
	return (void *)wrong;
}

START_TEST(threads_share_a_set)
{
	struct language_set *set = open_set("");
	pthread_t threads[THREADS];
	void *wrong;

	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(
			pthread_create(&threads[i], NULL, score_in_thread, set), 0);
	for (int i = 0; i < THREADS; i++) {
		ck_assert_int_eq(pthread_join(threads[i], &wrong), 0);
		ck_assert_ptr_null(wrong);
	}
	language_set_free(set);
}
END_TEST

static int body(struct err *err)
{
	struct language_set *set = NULL;
	struct language_scorer *scorer = NULL;
	struct language_choice choice;
	int rc = language_set_open(scratch("own-ca.lex").text, &set, err);

	if (rc == 0) {
		scorer = language_scorer_new(set);
		rc = scorer != NULL ? 0 : err_memory(err);
	}
	for (int i = 0; i < 2 && rc == 0; i++)
		rc = language_choose(scorer, view_of(scored[i].text), "ca", &choice, err);
	language_scorer_free(scorer);
	language_set_free(set);
	return rc;
}

START_TEST(survives_without_memory)
{
	TORTURE(body);
}
END_TEST

Suite *language_set_suite(void)
{
	Suite *suite = suite_create("language_set");
	TCase *tcase = tcase_create("all");

	tcase_set_timeout(tcase, 60);
	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, shipped);
	tcase_add_test(tcase, own_before_shipped);
	tcase_add_loop_test(
		tcase, faults_are_told, 0, (int)(sizeof(faults) / sizeof(faults[0])));
	tcase_add_test(tcase, without_shipped_ones);
	tcase_add_test(tcase, scores_by_language);
	tcase_add_test(tcase, threads_share_a_set);
	tcase_add_test(tcase, survives_without_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
