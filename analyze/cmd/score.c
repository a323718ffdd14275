/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * repute score: a filter. One text in, one line of NDJSON out, in the same order:
 *
 *	{"id":"7","polarity":-0.9312,"label":"negative","language":"en",
 *	 "terms":[{"term":"terrible","weight":-1.2042},...]}
 *
 * The terms are those with the most weight, at most 8. No archive and no configuration is
 * read, so a cluster can run it over any number of machines.
 */
#include "analyze/cmd/commands.h"
#include "cmd/batches.h"
#include "cmd/lexicons.h"
#include "cmd/records.h"

#include "base/buf.h"
#include "base/limits.h"
#include "repute.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#define BATCH_BYTES KIB(256)
#define BATCH_RECORDS 1024
#define TERMS_SHOWN 8
#define FAULTS_SHOWN 10

struct batch {
	struct arena raw_text, scratch;
	struct record_raw records[BATCH_RECORDS];
	size_t n;
	struct buf out;
	struct err faults[FAULTS_SHOWN];
	size_t n_faults;
};

struct filter {
	struct context *context;
	const struct repute_lexicon_info *info;
	struct records *records;
	struct repute_scorer **scorers; /* one per thread, owned */
	int64_t n_faults;
	bool pipe_broken;
};

/* "-0.1234": four decimals, no "-0.0000". |value| < 10^14. */
static void add_decimal(struct buf *out, double value)
{
	char text[32];
	char *at = text + sizeof(text);
	int64_t number = (int64_t)nearbyint(value * 10000);
	uint64_t rest = (uint64_t)(number < 0 ? -number : number);

	for (int digit = 0; digit < 5 || rest != 0; digit++) {
		*--at = (char)('0' + rest % 10);
		rest /= 10;
		if (digit == 3)
			*--at = '.';
	}
	if (number < 0)
		*--at = '-';
	buf_add(out, (struct view){at, (size_t)(text + sizeof(text) - at)});
}

/* The terms with the greatest |weight|, earlier ones first among equals. */
static size_t strongest(const struct repute_term *terms, size_t n_terms,
	const struct repute_term *ret_terms[TERMS_SHOWN])
{
	size_t n = 0;

	for (size_t i = 0; i < n_terms; i++) {
		const struct repute_term *term = &terms[i];
		double size = fabs(term->weight);
		size_t at = n;

		if (n == TERMS_SHOWN && size <= fabs(ret_terms[n - 1]->weight))
			continue;
		if (n < TERMS_SHOWN)
			n++;
		else
			at--;
		for (; at > 0 && size > fabs(ret_terms[at - 1]->weight); at--)
			ret_terms[at] = ret_terms[at - 1];
		ret_terms[at] = term;
	}
	return n;
}

static void add_verdict(struct buf *out, const struct repute_lexicon_info *info,
	struct view id, const struct repute_verdict *verdict,
	const struct repute_term *matched)
{
	const struct repute_term *terms[TERMS_SHOWN];
	size_t n = strongest(matched, verdict->n_matched, terms);

	buf_add(out, VIEW("{\"id\":"));
	buf_add_json(out, id);
	buf_add(out, VIEW(",\"polarity\":"));
	add_decimal(out, verdict->polarity);
	buf_add(out, VIEW(",\"label\":\""));
	buf_add_text(out, repute_label_name(verdict->label));
	buf_add(out, VIEW("\",\"language\":"));
	buf_add_json(out, view_of(info->language));
	buf_add(out, VIEW(",\"terms\":["));
	for (size_t i = 0; i < n; i++) {
		buf_add(out, i != 0 ? VIEW(",{\"term\":") : VIEW("{\"term\":"));
		buf_add_json(out, view_of(terms[i]->term));
		buf_add(out, VIEW(",\"weight\":"));
		add_decimal(out, terms[i]->weight);
		buf_add_char(out, '}');
	}
	buf_add(out, VIEW("]}\n"));
}

static int batch_read(void *data, void *argument, struct err *err)
{
	struct filter *filter = data;
	struct batch *batch = argument;
	size_t bytes = 0;
	int rc = 1;

	arena_clear(&batch->raw_text);
	batch->n = 0;
	while (batch->n < BATCH_RECORDS && bytes < BATCH_BYTES) {
		struct record_raw *raw = &batch->records[batch->n];

		rc = records_next(filter->records, raw, err);
		if (rc <= 0)
			break;
		raw->text = arena_keep(&batch->raw_text, raw->text);
		bytes += raw->text.len;
		batch->n++;
	}
	if (arena_check(&batch->raw_text, err) < 0)
		return -1;
	return batch->n != 0 ? 1 : rc;
}

static void batch_work(void *data, void *argument, unsigned worker)
{
	struct filter *filter = data;
	struct batch *batch = argument;

	buf_clear(&batch->out);
	batch->out.max = SIZE_MAX / 2;
	batch->n_faults = 0;
	for (size_t i = 0; i < batch->n; i++) {
		struct err fault = ERR_INIT;
		struct repute_verdict verdict;
		struct record record;

		arena_clear(&batch->scratch);
		if (record_parse(filter->records, &batch->records[i], &batch->scratch,
			    &record, &fault) < 0) {
			if (batch->n_faults < FAULTS_SHOWN)
				batch->faults[batch->n_faults] = fault;
			batch->n_faults++;
			continue;
		}
		struct repute_scorer *scorer = filter->scorers[worker];

		repute_score(scorer, record.text.data, record.text.len, &verdict);
		add_verdict(&batch->out, filter->info, record.id, &verdict,
			repute_terms(scorer));
	}
}

static int batch_write(void *data, void *argument, struct err *err)
{
	struct filter *filter = data;
	struct batch *batch = argument;
	struct log *log = &filter->context->log;

	for (size_t i = 0; i < batch->n_faults && i < FAULTS_SHOWN; i++) {
		if (filter->n_faults + (int64_t)i < FAULTS_SHOWN)
			log_err(log, LOG_LEVEL_ERROR, &batch->faults[i]);
	}
	filter->n_faults += (int64_t)batch->n_faults;
	if (buf_check(&batch->out, err) < 0)
		return -1;
	errno = 0;
	if (fwrite(batch->out.data, 1, batch->out.len, stdout) != batch->out.len) {
		filter->pipe_broken = errno == EPIPE;
		return err_errno(err, "cannot write to standard output");
	}
	return 0;
}

static void batch_done(void *argument)
{
	struct batch *batch = argument;

	arena_done(&batch->raw_text);
	arena_done(&batch->scratch);
	buf_done(&batch->out);
}

static const struct batches_work score_work = {.batch_size = sizeof(struct batch),
	.read = batch_read,
	.work = batch_work,
	.write = batch_write,
	.done = batch_done};

static int score_all(struct filter *filter, const struct repute_lexicon *lexicon,
	unsigned threads, struct err *err)
{
	int rc = 0;

	filter->scorers = calloc(threads, sizeof(struct repute_scorer *));
	if (filter->scorers == NULL)
		return err_memory(err);
	for (unsigned i = 0; i < threads && rc == 0; i++) {
		filter->scorers[i] = repute_scorer_new(lexicon);
		if (filter->scorers[i] == NULL)
			rc = err_memory(err);
	}
	if (rc == 0)
		rc = batches_run(&score_work, filter, threads, err);
	errno = 0;
	if (fflush(stdout) != 0 && rc == 0) {
		filter->pipe_broken = errno == EPIPE;
		rc = err_errno(err, "cannot write to standard output");
	}
	for (unsigned i = 0; i < threads; i++)
		repute_scorer_free(filter->scorers[i]);
	free(filter->scorers);
	return rc;
}

static int run(struct context *context, const char *lexicon_path,
	enum record_format format, unsigned threads, const char *path)
{
	struct err err = ERR_INIT;
	struct filter filter = {.context = context};
	struct repute_lexicon *lexicon = NULL;
	int rc = lexicon_named(lexicon_path, &lexicon, &err);

	if (rc == 0)
		rc = records_open(path, format, &filter.records, &err);
	if (rc == 0) {
		filter.info = repute_lexicon_info(lexicon);
		rc = score_all(&filter, lexicon, threads, &err);
	}
	records_close(filter.records);
	repute_lexicon_free(lexicon);
	if (filter.pipe_broken)
		return STATUS_DONE;
	if (filter.n_faults > FAULTS_SHOWN)
		log_line(&context->log, LOG_LEVEL_ERROR,
			"%" PRId64 " records were skipped in all", filter.n_faults);
	if (rc < 0)
		return command_failed(context, &err);
	return filter.n_faults != 0 ? STATUS_PARTLY : STATUS_DONE;
}

int cmd_score(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"score [OPTION...] [FILE]",
		"Score texts: one line of NDJSON for each, in their order. FILE may be .gz;\n"
		"without it, or with -, standard input is read."};
	const char *input = "lines", *lexicon = NULL;
	int64_t threads = 1;
	const struct opt table[] = {
		{OPT_TEXT, 'i', "input", &input, "FORMAT",
			"lines (the default), ndjson or csv"},
		{OPT_TEXT, 'l', "lexicon", &lexicon, "FILE",
			"the lexicon; else the shipped English one"},
		{OPT_NUMBER, 't', "threads", &threads, "N", "threads that score (1)"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	enum record_format format;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc > 1)
		err_set(&err, ERR_USAGE, "score takes one FILE, not %d", argc);
	if (threads < 1 || threads > BATCHES_THREADS_MAX)
		err_set(&err, ERR_USAGE, "option --threads takes 1 to %d",
			BATCHES_THREADS_MAX);
	if (record_format_of(input, &format, &err) < 0 || err.code != ERR_NONE)
		return command_failed(context, &err);
	return run(
		context, lexicon, format, (unsigned)threads, argc == 1 ? argv[0] : "-");
}
