/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * repute learn: a lexicon from labelled texts or from the archive's own reviews, with its
 * accuracy on texts that were held out, printed and kept in the lexicon's head; and
 * beside it the hashes of the texts that it was learned from.
 */
#include "analyze/cmd/commands.h"

#include "accuracy/accuracy.h"
#include "analyze/cmd/learn_archive.h"
#include "analyze/cmd/learn_tell.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/savefile.h"
#include "language/detect.h"
#include "learn/features.h"
#include "learn/learn.h"
#include "score/negators.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define THREADS_MAX 64
#define TEXTS_MIN_MAX 1000000
#define WINDOW_MAX 16

struct job {
	struct context *context;
	struct learn_settings settings;
	struct learn_archive archive;
	const char *output;
	struct opt_list tests; /* files that are only tested on */
	char **paths;
	int n_paths;
	bool digits, from_archive, no_seen;
};

static int measure(const struct repute_lexicon *lexicon, const char *path, bool whole,
	struct buf *lines, struct err *err)
{
	struct accuracy accuracy;

	if (accuracy_measure(lexicon, path, whole, &accuracy, err) < 0)
		return -1;
	learn_tell(&accuracy, lines);
	return 0;
}

static int measure_all(const struct job *job, const struct repute_lexicon *lexicon,
	struct buf *lines, struct err *err)
{
	struct accuracy accuracy;
	int rc = 0;

	for (int i = 0; i < job->n_paths && rc == 0; i++)
		rc = measure(lexicon, job->paths[i], false, lines, err);
	if (job->from_archive && rc == 0) {
		rc = learn_archive_measure(&job->archive, lexicon, &accuracy, err);
		if (rc == 0)
			learn_tell(&accuracy, lines);
	}
	if (lines->len == 0 && rc == 0)
		printf("no text was held out: how accurate it is, is not known "
		       "(--test FILE measures)\n");
	if (job->tests.n != 0 && rc == 0)
		printf("sets that were not trained on:\n");
	for (int i = 0; i < job->tests.n && rc == 0; i++)
		rc = measure(lexicon, job->tests.values[i], true, lines, err);
	return rc;
}

static int parse_and_measure(
	const struct job *job, const struct buf *text, struct buf *lines, struct err *err)
{
	struct repute_lexicon *lexicon;
	struct repute_error error;

	if (repute_lexicon_parse(job->output, text->data, text->len, &lexicon, &error) <
		0)
		return err_set(err, ERR_STATE, "%.500s", error.text);
	int rc = measure_all(job, lexicon, lines, err);

	repute_lexicon_free(lexicon);
	return rc;
}

/* The accuracy lines go to the end of the head. */
static int save(const struct job *job, const struct buf *text, const struct buf *lines,
	struct err *err)
{
	BUF_CLEANUP struct buf whole = buf_make(LIMIT_LEXICON);
	struct view all = buf_view(text);
	size_t head = view_search(all, VIEW("\n# thresholds:")) + 1;

	head += view_find(view_sub(all, head, all.len), '\n') + 1;
	buf_add(&whole, view_sub(all, 0, head));
	buf_add(&whole, buf_view(lines));
	buf_add(&whole, view_sub(all, head, all.len));
	if (buf_check(&whole, err) < 0)
		return -1;
	return savefile_write(job->output, buf_view(&whole), err);
}

static int read_all(const struct job *job, struct dataset *dataset, struct err *err)
{
	struct progress progress = progress_make(&job->context->log, "texts read");
	int rc = 0;

	for (int i = 0; i < job->tests.n && rc == 0; i++)
		rc = dataset_hold_out(dataset, job->tests.values[i], &progress, err);
	for (int i = 0; i < job->n_paths && rc == 0; i++)
		rc = dataset_read(dataset, job->paths[i], &progress, err);
	progress_clear(&progress);
	if (rc == 0 && job->from_archive)
		rc = learn_archive_read(&job->archive, dataset, err);
	if (rc < 0)
		return -1;
	dataset_close(dataset);
	return job->from_archive ? learn_archive_check(dataset, err) : 0;
}

/* What was left out, since it is held out elsewhere. */
static void tell_dropped(const struct dataset *dataset)
{
	for (size_t d = 0; d < dataset->n_domains; d++) {
		const struct domain *domain = &dataset->domains[d];

		if (domain->dropped != 0)
			printf("%s: %zu texts left out, the same are held out\n",
				domain->name, domain->dropped);
	}
}

static int learn_text(
	const struct job *job, struct buf *text, struct seen *ret_seen, struct err *err)
{
	struct progress progress = progress_make(&job->context->log, "steps of learning");
	struct calibration calibration;
	struct dataset dataset;
	int rc = dataset_init(
		&dataset, job->settings.negators, job->settings.window, job->digits, err);

	if (rc == 0)
		rc = read_all(job, &dataset, err);
	if (rc == 0)
		rc = learn_lexicon(
			&job->settings, &dataset, &progress, text, &calibration, err);
	progress_clear(&progress);
	if (rc == 0)
		rc = dataset_seen(&dataset, ret_seen, err);
	if (rc == 0) {
		tell_dropped(&dataset);
		printf("calibration error, by cross-validation: %.4f\n",
			calibration.error);
	}
	dataset_done(&dataset);
	return rc;
}

/* The set is written first: a lexicon without it would pass for one that nobody knows the
   texts of. */
static int learn(const struct job *job, struct err *err)
{
	BUF_CLEANUP struct buf text = buf_make(LIMIT_LEXICON);
	BUF_CLEANUP struct buf lines = buf_make(MIB(1));
	struct seen seen = {0};
	int rc = hash_start(err);

	if (rc == 0)
		rc = learn_text(job, &text, &seen, err);
	if (rc == 0)
		rc = parse_and_measure(job, &text, &lines, err);
	if (rc == 0)
		rc = job->no_seen ? seen_remove(job->output, err)
				  : seen_write(job->output, &seen, err);
	if (rc == 0)
		rc = save(job, &text, &lines, err);
	seen_free(&seen);
	return rc;
}

/* Numbers as the options give them. */
struct numbers {
	int64_t entries, words, texts_min, window, threads;
	const char *cost;
};

static void check_number(
	const char *option, int64_t value, int64_t least, int64_t most, struct err *err)
{
	if (value < least || value > most)
		err_set(err, ERR_USAGE, "option --%s takes %lld to %lld", option,
			(long long)least, (long long)most);
}

static void set_numbers(
	const struct numbers *numbers, struct learn_settings *settings, struct err *err)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);

	check_number("entries", numbers->entries, 1, LIMIT_LEXICON_ENTRIES, err);
	check_number("words", numbers->words, 1, FEATURES_WORDS_MAX, err);
	check_number("texts-min", numbers->texts_min, 1, TEXTS_MIN_MAX, err);
	check_number("window", numbers->window, 0, WINDOW_MAX, err);
	check_number("threads", numbers->threads, 0, THREADS_MAX, err);
	if (view_double(view_of(numbers->cost), &settings->cost) < 0 ||
		!(settings->cost > 0 && settings->cost <= 1e6))
		err_set(err, ERR_USAGE, "option --cost takes a number above 0");
	settings->entries = (size_t)numbers->entries;
	settings->words = (unsigned)numbers->words;
	settings->texts_min = (unsigned)numbers->texts_min;
	settings->window = (unsigned)numbers->window;
	settings->threads = numbers->threads != 0 ? (unsigned)numbers->threads
						  : (unsigned)(cores > 1 ? cores : 1);
}

static void check_sources(const struct job *job, struct err *err)
{
	if (job->output == NULL || (job->n_paths == 0 && !job->from_archive))
		err_set(err, ERR_USAGE,
			"learn needs -o FILE and labelled files or --archive");
	if (!job->from_archive &&
		(job->archive.brand != NULL || job->archive.since.given))
		err_set(err, ERR_USAGE, "--brand and --since belong to --archive");
}

/* What would fail only when all has been learned. */
static void check_output(const struct job *job, struct err *err)
{
	char tag[LANGUAGE_TAG_SIZE], folder[PATH_MAX];
	const char *slash = job->output != NULL ? strrchr(job->output, '/') : NULL;
	struct stat status;

	if (!language_tag(view_of(job->settings.language), tag))
		err_set(err, ERR_USAGE, "option --language: '%.40s' is no language tag",
			job->settings.language);
	if (job->output == NULL)
		return;
	if (stat(job->output, &status) == 0 && S_ISDIR(status.st_mode))
		err_set(err, ERR_USAGE,
			"cannot write '%.300s': it is a directory, -o takes a file",
			job->output);
	snprintf(folder, sizeof(folder), "%.*s",
		slash != NULL ? (int)(slash - job->output) + 1 : 1,
		slash != NULL ? job->output : ".");
	if (access(folder, W_OK) < 0)
		err_errno(err, "cannot write '%.300s'", job->output);
}

/* Parse the command line; OPT_RUN: go on. */
static enum opt_result parse(
	struct job *job, int argc, char **argv, int *ret_status, struct err *err)
{
	static const struct opt_usage usage = {"learn [OPTION...] -o FILE [LABELLED...]",
		"Learn a lexicon from labelled texts: NDJSON lines with \"text\" and \"label\"\n"
		"(-1..1) or \"stars\" (1-5), and \"source\" and \"split\" if there are any; or,\n"
		"with --archive, from the reviews with stars in the archive."};
	struct learn_settings *settings = &job->settings;
	struct numbers numbers = {
		.entries = 50000, .words = 3, .texts_min = 2, .window = 3, .cost = "9"};
	const struct opt table[] = {
		{OPT_TEXT, 'o', "output", &job->output, "FILE", "the lexicon to write"},
		{OPT_FLAG, 0, "archive", &job->from_archive, NULL,
			"learn from the archive's reviews, too"},
		{OPT_TEXT, 0, "brand", &job->archive.brand, "BRAND",
			"of the archive, this brand's reviews"},
		{OPT_DAY, 0, "since", &job->archive.since, "DATE",
			"of the archive, reviews of that day or later (YYYY-MM-DD)"},
		{OPT_LIST, 't', "test", &job->tests, "FILE",
			"measure on this file too, never train on it"},
		{OPT_FLAG, 0, "no-seen", &job->no_seen, NULL,
			"do not write FILE.seen.gz, hashes of the texts learned from"},
		{OPT_GROUP, 0, NULL, NULL, NULL, "What the lexicon says of itself:"},
		{OPT_TEXT, 0, "name", &settings->name, "NAME", "its name (reviews)"},
		{OPT_TEXT, 0, "language", &settings->language, "TAG",
			"its language (en)"},
		{OPT_TEXT, 0, "version", &settings->version, "TEXT", "its version (1)"},
		{OPT_TEXT, 0, "licence", &settings->licence, "TEXT", "its licence"},
		{OPT_GROUP, 0, NULL, NULL, NULL, "How it is learned:"},
		{OPT_NUMBER, 'n', "entries", &numbers.entries, "N",
			"entries that are kept (50000)"},
		{OPT_NUMBER, 0, "words", &numbers.words, "N",
			"words of the longest phrase (3)"},
		{OPT_NUMBER, 0, "texts-min", &numbers.texts_min, "N",
			"texts that a phrase must occur in (2)"},
		{OPT_TEXT, 0, "cost", &numbers.cost, "C",
			"weight of the data against the penalty (9)"},
		{OPT_TEXT, 0, "negators", &settings->negators, "WORDS",
			"words that negate; else those of the language"},
		{OPT_NUMBER, 0, "window", &numbers.window, "N",
			"words that a negator negates (3)"},
		{OPT_FLAG, 0, "digits", &job->digits, NULL,
			"keep numbers as words, ratings such as 4/10 too"},
		{OPT_NUMBER, 0, "threads", &numbers.threads, "N",
			"threads (one a core); no difference to the lexicon"},
		COMMAND_OPTIONS(job->context),
	};

	if (command_options(job->context, table, &usage, &argc, argv, ret_status) !=
		OPT_RUN)
		return OPT_ERROR;
	job->paths = argv;
	job->n_paths = argc;
	set_numbers(&numbers, settings, err);
	check_sources(job, err);
	check_output(job, err);
	if (settings->negators == NULL)
		settings->negators = negators_of(settings->language);
	job->archive.language = settings->language;
	return OPT_RUN;
}

int cmd_learn(struct context *context, int argc, char **argv)
{
	struct job job = {.context = context,
		.archive = {.context = context},
		.settings = {.name = "reviews",
			.language = "en",
			.version = "1",
			.licence = ""}};
	struct err err = ERR_INIT;
	int status;

	if (parse(&job, argc, argv, &status, &err) != OPT_RUN)
		return status;
	if (err.code != ERR_NONE || learn(&job, &err) < 0)
		return command_failed(context, &err);
	return STATUS_DONE;
}
