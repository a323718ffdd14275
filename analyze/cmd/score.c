/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * repute score: a filter. One text in, one line of NDJSON out (verdict_line.h), in the
 * same order. No archive and no configuration is read, so a cluster can run it over any
 * number of machines.
 *
 * The calling thread only reads blocks of whole records and writes what came of them;
 * splitting, parsing, scoring and putting lines together is done by the workers. A line
 * of text that fills a block is scored by the calling thread, piece after piece, in the
 * memory of one block.
 */
#include "analyze/cmd/commands.h"
#include "cmd/aspect_line.h"
#include "cmd/batches.h"
#include "cmd/records.h"
#include "cmd/score_worker.h"

#include "base/limits.h"

#include <errno.h>
#include <inttypes.h>
#include <malloc.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

#define TERMS_SHOWN 8
#define FAULTS_SHOWN 10

struct batch {
	struct record_block block;
	struct arena scratch;
	struct buf out;
	struct err faults[FAULTS_SHOWN];
	size_t n_faults;
	struct err failure; /* ends the run: a lexicon that cannot be read, no memory */
};

struct filter {
	struct context *context;
	const struct score_settings *settings;
	struct records *records;
	struct score_worker *workers; /* one per thread, and the caller's */
	unsigned n_workers;
	int64_t n_faults;
	bool pipe_broken;
};

static void add_fault(struct batch *batch, const struct err *fault)
{
	if (batch->n_faults < FAULTS_SHOWN)
		batch->faults[batch->n_faults] = *fault;
	batch->n_faults++;
}

static void add_verdict(const struct filter *filter, struct score_voice *voice,
	struct batch *batch, const struct record *record,
	const struct repute_verdict *verdict, struct repute_scorer *scorer)
{
	struct err fault;

	err_clear(&fault);
	if (verdict_writer_add(voice->writer, &batch->out, record->id, record->line,
		    verdict, scorer, &fault) == 0) {
		/* Of a line in pieces the whole text is not at hand. */
		if (voice->finder != NULL &&
			(record->text.len != 0 || verdict->n_tokens == 0))
			aspect_line_add(voice->finder, &batch->out, record->text);
		return;
	}
	struct err placed = ERR_INIT;

	err_at(&placed, fault.code, records_name(filter->records), (int)record->line, 0,
		"%s", fault.text);
	add_fault(batch, &placed);
}

static int score_record(const struct filter *filter, struct score_worker *worker,
	struct batch *batch, const struct record *record, struct err *err)
{
	struct language_choice choice;
	struct repute_verdict verdict;
	struct score_voice *voice;

	if (score_worker_choose(worker, record->text, &choice, &voice, err) < 0)
		return -1;
	if (voice == NULL) {
		verdict_line_unsupported(&batch->out, record->id, record->line,
			choice.language.tag, filter->settings->sentences);
		return 0;
	}
	repute_score(choice.scorer, record->text.data, record->text.len, &verdict);
	add_verdict(filter, voice, batch, record, &verdict, choice.scorer);
	return 0;
}

/* Take the pieces of a line to its end; `scorer` is NULL when nobody scores them. */
static int feed_pieces(struct filter *filter, struct batch *batch,
	struct repute_scorer *scorer, struct err *err)
{
	int rc = 1;

	while (rc > 0) {
		struct view piece = batch->block.rest;

		if (scorer != NULL)
			repute_score_feed(scorer, piece.data, piece.len);
		if (batch->block.kind == RECORD_BLOCK_LAST_PIECE)
			break;
		rc = records_read(filter->records, &batch->block, err);
	}
	return rc;
}

/* A line in pieces, the first of which is in the batch and tells the language. */
static int score_pieces(struct filter *filter, struct batch *batch, struct err *err)
{
	struct score_worker *worker = &filter->workers[filter->n_workers - 1];
	struct record record = {.line = batch->block.line};
	struct language_choice choice;
	struct repute_verdict verdict;
	struct score_voice *voice;

	if (score_worker_choose(worker, batch->block.rest, &choice, &voice, err) < 0)
		return -1;
	if (voice != NULL)
		repute_score_begin(choice.scorer);
	int rc = feed_pieces(filter, batch, choice.scorer, err);

	batch->block.rest.len = 0;
	if (voice != NULL)
		repute_score_end(choice.scorer, &verdict);
	if (rc > 0 && voice != NULL)
		add_verdict(filter, voice, batch, &record, &verdict, choice.scorer);
	else if (rc > 0)
		verdict_line_unsupported(&batch->out, record.id, record.line,
			choice.language.tag, filter->settings->sentences);
	return rc;
}

static int batch_read(void *data, void *argument, struct err *err)
{
	struct filter *filter = data;
	struct batch *batch = argument;
	int rc = records_read(filter->records, &batch->block, err);

	buf_clear(&batch->out);
	batch->out.max = SIZE_MAX / 2;
	batch->n_faults = 0;
	err_clear(&batch->failure);
	if (rc > 0 && batch->block.kind == RECORD_BLOCK_PIECE)
		rc = score_pieces(filter, batch, err);
	return rc;
}

static void batch_work(void *data, void *argument, unsigned number)
{
	struct filter *filter = data;
	struct batch *batch = argument;
	struct score_worker *worker = &filter->workers[number];
	struct record_raw raw;
	struct record record;
	struct err fault;

	err_clear(&fault);
	while (batch->failure.code == ERR_NONE &&
		record_split(filter->records, &batch->block, &raw)) {
		arena_clear(&batch->scratch);
		if (record_parse(filter->records, &raw, &batch->scratch, &record,
			    &fault) < 0) {
			add_fault(batch, &fault);
			err_clear(&fault);
			continue;
		}
		if (score_record(filter, worker, batch, &record, &batch->failure) < 0)
			break;
	}
}

static int write_out(struct filter *filter, struct view text, struct err *err)
{
	while (text.len != 0) {
		ssize_t n = write(STDOUT_FILENO, text.data, text.len);

		if (n < 0 && errno != EINTR) {
			filter->pipe_broken = errno == EPIPE;
			return err_errno(err, "cannot write to standard output");
		}
		text = view_sub(text, n > 0 ? (size_t)n : 0, text.len);
	}
	return 0;
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
	if (batch->failure.code != ERR_NONE)
		return err_set(err, batch->failure.code, "%.500s", batch->failure.text);
	if (buf_check(&batch->out, err) < 0)
		return -1;
	return write_out(filter, buf_view(&batch->out), err);
}

static void batch_done(void *argument)
{
	struct batch *batch = argument;

	record_block_done(&batch->block);
	arena_done(&batch->scratch);
	buf_done(&batch->out);
}

static const struct batches_work score_work = {.batch_size = sizeof(struct batch),
	.read = batch_read,
	.work = batch_work,
	.write = batch_write,
	.done = batch_done};

/* Tell a pattern that took too long. */
static bool tell_exceeded(const struct filter *filter, const struct score_worker *worker)
{
	const char *place = score_worker_exceeded(worker);

	if (place != NULL)
		log_line(&filter->context->log, LOG_LEVEL_WARNING,
			"%s: the pattern takes too long on some texts, which counts as "
			"no match there; make its repeats simpler",
			place);
	return place != NULL;
}

static int score_all(struct filter *filter, struct language_set *set, struct err *err)
{
	const struct score_settings *settings = filter->settings;
	unsigned n = settings->threads + (settings->threads > 1);
	int rc = 0;

	filter->workers = calloc(n, sizeof(*filter->workers));
	filter->n_workers = n;
	if (filter->workers == NULL)
		return err_memory(err);
	for (unsigned i = 0; i < n && rc == 0; i++)
		rc = score_worker_init(&filter->workers[i], settings, set, err);
	if (rc == 0)
		rc = batches_run(&score_work, filter, settings->threads, err);
	for (unsigned i = 0; i < n && !tell_exceeded(filter, &filter->workers[i]); i++)
		continue;
	for (unsigned i = 0; i < n; i++)
		score_worker_done(&filter->workers[i]);
	free(filter->workers);
	return rc;
}

static int run(
	struct context *context, const struct score_settings *settings, const char *path)
{
	struct err err = ERR_INIT;
	struct score_settings fixed = *settings;
	struct filter filter = {.context = context, .settings = &fixed};
	struct language_set *set = NULL;
	int rc = language_set_open(settings->lexicons, &set, &err);

	if (rc == 0 && settings->language == NULL && settings->lexicons != NULL)
		fixed.language = language_set_default(set);
	else if (rc == 0 && settings->language != NULL &&
		 strcmp(settings->language, "auto") == 0)
		fixed.language = NULL;
	if (rc == 0)
		rc = records_open(path, settings->format, &filter.records, &err);
	if (rc == 0)
		rc = score_all(&filter, set, &err);
	records_close(filter.records);
	language_set_free(set);
	if (filter.pipe_broken)
		return STATUS_DONE;
	if (filter.n_faults > FAULTS_SHOWN)
		log_line(&context->log, LOG_LEVEL_ERROR,
			"%" PRId64 " records were skipped in all", filter.n_faults);
	if (rc < 0)
		return command_failed(context, &err);
	return filter.n_faults != 0 ? STATUS_PARTLY : STATUS_DONE;
}

/* Those that this process may run on. */
static int64_t count_cores(void)
{
	cpu_set_t cores;
	int n = sched_getaffinity(0, sizeof(cores), &cores) == 0 ? CPU_COUNT(&cores) : 0;

	if (n < 1)
		n = (int)sysconf(_SC_NPROCESSORS_ONLN);
	return n < 1 ? 1 : n > BATCHES_THREADS_MAX ? BATCHES_THREADS_MAX : n;
}

/* cld2 allocates and frees 200 KB for each text; without a pad every time comes from the
   system and goes back to it, which takes longer than the detection. */
#define HEAP_PAD MIB(1)

int cmd_score(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"score [OPTION...] [FILE]",
		"Score texts: one line of NDJSON for each, in their order. FILE may be .gz;\n"
		"without it, or with -, standard input is read."};
	const char *input = "lines";
	int64_t threads = 1, n_terms = TERMS_SHOWN;
	struct score_settings settings = {.lexicons = NULL};
	const struct opt table[] = {
		{OPT_TEXT, 'i', "input", &input, "FORMAT",
			"lines (the default), ndjson or csv"},
		{OPT_TEXT, 'l', "lexicon", &settings.lexicons, "FILE",
			"the lexicon; else the shipped one of each text's language"},
		{OPT_TEXT, 0, "language", &settings.language, "TAG",
			"the language of all texts; auto = of each, as it is found"},
		{OPT_NUMBER, 't', "threads", &threads, "N",
			"threads that score (1); 0 = one per core"},
		{OPT_NUMBER, 0, "terms", &n_terms, "N",
			"the strongest terms that are told (8), up to 1000"},
		{OPT_FLAG, 0, "sentences", &settings.sentences, NULL,
			"the polarity of each sentence, too"},
		{OPT_FLAG, 0, "aspects", &settings.aspects, NULL,
			"the polarity of each aspect, and staff who are praised, too"},
		{OPT_TEXT, 0, "aspect-lists", &settings.aspect_lists, "FILES",
			"aspects of your own on top of the shipped ones"},
		{OPT_TEXT, 0, "roster", &settings.roster, "FILE",
			"names of the staff, a person on each line"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc > 1)
		err_set(&err, ERR_USAGE, "score takes one FILE, not %d", argc);
	if (threads > BATCHES_THREADS_MAX)
		err_set(&err, ERR_USAGE, "option --threads takes 0 to %d",
			BATCHES_THREADS_MAX);
	if (n_terms > VERDICT_TERMS_MAX)
		err_set(&err, ERR_USAGE, "option --terms takes 0 to %d",
			VERDICT_TERMS_MAX);
	if (record_format_of(input, &settings.format, &err) < 0 || err.code != ERR_NONE)
		return command_failed(context, &err);
	mallopt(M_TOP_PAD, (int)HEAP_PAD);
	settings.aspects |= settings.aspect_lists != NULL || settings.roster != NULL;
	settings.threads = (unsigned)(threads != 0 ? threads : count_cores());
	settings.n_terms = (size_t)n_terms;
	return run(context, &settings, argc == 1 ? argv[0] : "-");
}
