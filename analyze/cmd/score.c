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
#include "cmd/batches.h"
#include "cmd/lexicons.h"
#include "cmd/records.h"
#include "cmd/verdict_line.h"

#include "base/limits.h"

#include <errno.h>
#include <inttypes.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

#define TERMS_SHOWN 8
#define FAULTS_SHOWN 10

struct settings {
	const char *lexicon; /* NULL = the shipped one */
	enum record_format format;
	unsigned threads;
	size_t n_terms;
	bool sentences;
};

struct batch {
	struct record_block block;
	struct arena scratch;
	struct buf out;
	struct err faults[FAULTS_SHOWN];
	size_t n_faults;
};

struct worker {
	struct repute_scorer *scorer;
	struct verdict_writer *writer;
};

struct filter {
	struct context *context;
	struct records *records;
	struct worker *workers; /* one per thread, and the caller's */
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

static void add_verdict(const struct filter *filter, struct worker *worker,
	struct batch *batch, const struct record *record,
	const struct repute_verdict *verdict)
{
	struct err fault;

	err_clear(&fault);
	if (verdict_writer_add(worker->writer, &batch->out, record->id, record->line,
		    verdict, worker->scorer, &fault) == 0)
		return;
	struct err placed = ERR_INIT;

	err_at(&placed, fault.code, records_name(filter->records), (int)record->line, 0,
		"%s", fault.text);
	add_fault(batch, &placed);
}

/* A line in pieces, the first of which is in the batch. */
static int score_pieces(struct filter *filter, struct batch *batch, struct err *err)
{
	struct worker *worker = &filter->workers[filter->n_workers - 1];
	struct record record = {.line = batch->block.line};
	struct repute_verdict verdict;
	int rc = 1;

	repute_score_begin(worker->scorer);
	while (rc > 0) {
		struct view piece = batch->block.rest;

		repute_score_feed(worker->scorer, piece.data, piece.len);
		if (batch->block.kind == RECORD_BLOCK_LAST_PIECE)
			break;
		rc = records_read(filter->records, &batch->block, err);
	}
	repute_score_end(worker->scorer, &verdict);
	batch->block.rest.len = 0;
	if (rc > 0)
		add_verdict(filter, worker, batch, &record, &verdict);
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
	if (rc > 0 && batch->block.kind == RECORD_BLOCK_PIECE)
		rc = score_pieces(filter, batch, err);
	return rc;
}

static void batch_work(void *data, void *argument, unsigned number)
{
	struct filter *filter = data;
	struct batch *batch = argument;
	struct worker *worker = &filter->workers[number];
	struct repute_verdict verdict;
	struct record_raw raw;
	struct record record;
	struct err fault;

	err_clear(&fault);
	while (record_split(filter->records, &batch->block, &raw)) {
		arena_clear(&batch->scratch);
		if (record_parse(filter->records, &raw, &batch->scratch, &record,
			    &fault) < 0) {
			add_fault(batch, &fault);
			err_clear(&fault);
			continue;
		}
		repute_score(worker->scorer, record.text.data, record.text.len, &verdict);
		add_verdict(filter, worker, batch, &record, &verdict);
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

static int worker_init(struct worker *worker, const struct settings *settings,
	const struct repute_lexicon *lexicon, struct err *err)
{
	worker->scorer = repute_scorer_new(lexicon);
	worker->writer = verdict_writer_new(
		repute_lexicon_info(lexicon), settings->n_terms, settings->sentences);
	if (worker->scorer == NULL || worker->writer == NULL)
		return err_memory(err);
	if (settings->sentences)
		repute_scorer_on_sentence(
			worker->scorer, verdict_writer_sentence, worker->writer);
	return 0;
}

static int score_all(struct filter *filter, const struct settings *settings,
	const struct repute_lexicon *lexicon, struct err *err)
{
	unsigned n = settings->threads + (settings->threads > 1);
	int rc = 0;

	filter->workers = calloc(n, sizeof(*filter->workers));
	filter->n_workers = n;
	if (filter->workers == NULL)
		return err_memory(err);
	for (unsigned i = 0; i < n && rc == 0; i++)
		rc = worker_init(&filter->workers[i], settings, lexicon, err);
	if (rc == 0)
		rc = batches_run(&score_work, filter, settings->threads, err);
	for (unsigned i = 0; i < n; i++) {
		verdict_writer_free(filter->workers[i].writer);
		repute_scorer_free(filter->workers[i].scorer);
	}
	free(filter->workers);
	return rc;
}

static int run(struct context *context, const struct settings *settings, const char *path)
{
	struct err err = ERR_INIT;
	struct filter filter = {.context = context};
	struct repute_lexicon *lexicon = NULL;
	int rc = lexicon_named(settings->lexicon, &lexicon, &err);

	if (rc == 0)
		rc = records_open(path, settings->format, &filter.records, &err);
	if (rc == 0)
		rc = score_all(&filter, settings, lexicon, &err);
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

/* Those that this process may run on. */
static int64_t count_cores(void)
{
	cpu_set_t cores;
	int n = sched_getaffinity(0, sizeof(cores), &cores) == 0 ? CPU_COUNT(&cores) : 0;

	if (n < 1)
		n = (int)sysconf(_SC_NPROCESSORS_ONLN);
	return n < 1 ? 1 : n > BATCHES_THREADS_MAX ? BATCHES_THREADS_MAX : n;
}

int cmd_score(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"score [OPTION...] [FILE]",
		"Score texts: one line of NDJSON for each, in their order. FILE may be .gz;\n"
		"without it, or with -, standard input is read."};
	const char *input = "lines";
	int64_t threads = 1, n_terms = TERMS_SHOWN;
	struct settings settings = {.lexicon = NULL};
	const struct opt table[] = {
		{OPT_TEXT, 'i', "input", &input, "FORMAT",
			"lines (the default), ndjson or csv"},
		{OPT_TEXT, 'l', "lexicon", &settings.lexicon, "FILE",
			"the lexicon; else the shipped English one"},
		{OPT_NUMBER, 't', "threads", &threads, "N",
			"threads that score (1); 0 = one per core"},
		{OPT_NUMBER, 0, "terms", &n_terms, "N",
			"the strongest terms that are told (8), up to 1000"},
		{OPT_FLAG, 0, "sentences", &settings.sentences, NULL,
			"the polarity of each sentence, too"},
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
	settings.threads = (unsigned)(threads != 0 ? threads : count_cores());
	settings.n_terms = (size_t)n_terms;
	return run(context, &settings, argc == 1 ? argv[0] : "-");
}
