/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute replay`: what the captures say by what reads them now, and how that differs
 * from the archive. The differences are what was asked for, so they are told in words and
 * as JSON alike; with --dry-run that is all.
 */
#include "crawl/replay.h"

#include "base/progress.h"
#include "crawl/schedule.h"
#include "ingest/cmd/commands.h"

#include <jansson.h>
#include <stdio.h>

struct telling {
	struct context *context;
	struct progress progress;
	bool dry_run;
	json_t *list; /* NULL: only words */
	size_t over, faults;
};

struct asked {
	struct opt_day since;
	bool last, dry_run, json;
	char **names;
	int n;
};

/* ---- words ------------------------------------------------------------------------- */

static const char *plural(int64_t n)
{
	return n == 1 ? "" : "s";
}

struct text {
	char text[768];
};

/* " (date: 120, rating: 9 with 4 no longer read)"; empty when no field is another. */
static struct text fields_text(const struct replay_counts *counts)
{
	struct text fields = {""};
	size_t len = 0;

	for (int i = 0; i < FIELDS; i++) {
		if (counts->fields[i] == 0)
			continue;
		char emptied[48] = "";

		if (counts->emptied[i] != 0)
			snprintf(emptied, sizeof(emptied), " with %lld no longer read",
				(long long)counts->emptied[i]);
		int n = snprintf(fields.text + len, sizeof(fields.text) - len,
			"%s%s: %lld%s", len == 0 ? " (" : ", ", field_name(i),
			(long long)counts->fields[i], emptied);

		len += n > 0 ? (size_t)n : 0;
		if (len >= sizeof(fields.text))
			return fields;
	}
	if (len != 0)
		snprintf(fields.text + len, sizeof(fields.text) - len, ")");
	return fields;
}

/* "12 captures: 3 new, 20 changed (date: 20), 140 same" and what else there is. */
static struct text counts_text(const struct replay_counts *counts)
{
	struct text text, merged = {""}, lost = {""}, unreadable = {""};

	if (counts->merged != 0)
		snprintf(merged.text, sizeof(merged.text), ", %lld that %s there twice",
			(long long)counts->merged, counts->merged == 1 ? "was" : "were");
	if (counts->lost != 0)
		snprintf(lost.text, sizeof(lost.text), ", %lld no longer read",
			(long long)counts->lost);
	if (counts->unreadable != 0)
		snprintf(unreadable.text, sizeof(unreadable.text),
			"; %lld capture%s cannot be read", (long long)counts->unreadable,
			plural(counts->unreadable));
	snprintf(text.text, sizeof(text.text),
		"%lld capture%s: reviews %lld new, %lld changed%.400s%.40s%.40s, %lld same%.60s",
		(long long)counts->captures, plural(counts->captures),
		(long long)counts->added, (long long)counts->changed,
		fields_text(counts).text, merged.text, lost.text, (long long)counts->same,
		unreadable.text);
	return text;
}

static void log_lost(struct telling *telling, const struct replay_result *result)
{
	const struct log *log = &telling->context->log;

	for (int64_t i = 0; telling->context->verbose && i < result->counts.lost; i++)
		log_line(log, LOG_LEVEL_INFO,
			"source '%s': review %lld is no longer read",
			result->source->name, (long long)result->lost[i]);
}

/* ---- JSON -------------------------------------------------------------------------- */

static void put_counts(json_t *object, const struct replay_counts *counts)
{
	json_t *fields = json_object(), *emptied = json_object();

	for (int i = 0; i < FIELDS; i++) {
		if (counts->fields[i] != 0)
			json_object_set_new(
				fields, field_name(i), json_integer(counts->fields[i]));
		if (counts->emptied[i] != 0)
			json_object_set_new(
				emptied, field_name(i), json_integer(counts->emptied[i]));
	}
	json_object_update_new(object,
		json_pack("{s:I, s:I, s:I, s:I, s:I, s:I, s:I, s:o, s:o}", "captures",
			(json_int_t)counts->captures, "unreadable",
			(json_int_t)counts->unreadable, "same", (json_int_t)counts->same,
			"new", (json_int_t)counts->added, "changed",
			(json_int_t)counts->changed, "merged", (json_int_t)counts->merged,
			"lost", (json_int_t)counts->lost, "fields", fields, "emptied",
			emptied));
}

static json_t *record(const struct replay_result *result)
{
	json_t *object = json_pack(
		"{s:s, s:s?}", "source", result->source->name, "fault", result->fault);
	json_t *lost = json_array();

	put_counts(object, &result->counts);
	for (int64_t i = 0; i < result->counts.lost; i++)
		json_array_append_new(lost, json_integer(result->lost[i]));
	json_object_set_new(object, "lost_reviews", lost);
	return object;
}

static void print_json(const struct telling *telling, const struct replay_counts *total)
{
	json_t *root = json_pack("{s:s, s:b, s:O}", "schema", "repute.replay/1",
		"dry_run", (int)telling->dry_run, "sources", telling->list);

	put_counts(root, total);
	json_dumpf(root, stdout, JSON_COMPACT);
	putchar('\n');
	json_decref(root);
}

/* ---- what is told while it goes on --------------------------------------------------
 */

static void on_over(void *arg, const struct replay_result *result)
{
	struct telling *telling = arg;
	const struct log *log = &telling->context->log;

	progress_clear(&telling->progress);
	telling->over++;
	if (telling->list != NULL)
		json_array_append_new(telling->list, record(result));
	if (result->fault != NULL) {
		telling->faults++;
		log_line(log, LOG_LEVEL_ERROR,
			"source '%s': %s, leaving it as it is (see 'repute config check')",
			result->source->name, result->fault);
		return;
	}
	log_line(log, LOG_LEVEL_NOTICE, "source '%s': %s", result->source->name,
		counts_text(&result->counts).text);
	log_lost(telling, result);
}

static void on_unreadable(void *arg, const struct source *source,
	const struct capture *capture, const char *reason)
{
	struct telling *telling = arg;

	progress_clear(&telling->progress);
	log_line(&telling->context->log, LOG_LEVEL_WARNING,
		"source '%s': capture %lld of %s (%.*s:%lld): %s, passing over it",
		source->name, (long long)capture->id,
		calendar_time_text(capture->time).text, VIEW_ARG(capture->warc_file),
		(long long)capture->warc_offset, reason);
}

static void on_progress(
	void *arg, const struct source *source, int64_t captures, int64_t of)
{
	struct telling *telling = arg;
	char text[160];

	snprintf(text, sizeof(text), "source '%.60s': %lld of %lld captures",
		source->name, (long long)captures, (long long)of);
	progress_text(&telling->progress, text, captures, "captures", captures, of);
}

/* ---- the command ------------------------------------------------------------------- */

static void tell_total(const struct telling *telling, const struct replay_counts *total)
{
	const struct log *log = &telling->context->log;
	bool changed = total->added + total->changed + total->merged != 0;

	if (telling->over > 1)
		log_line(log, LOG_LEVEL_NOTICE, "%zu sources: %s", telling->over,
			counts_text(total).text);
	if (telling->dry_run)
		log_line(log, LOG_LEVEL_NOTICE, "nothing was changed (--dry-run)");
	else if (changed)
		log_line(log, LOG_LEVEL_NOTICE,
			"'repute analyze' brings scores and rollups up to date");
	if (total->lost != 0 && !telling->context->verbose)
		log_line(log, LOG_LEVEL_NOTICE,
			"reviews that are no longer read stay in the archive; --verbose "
			"names them");
}

static int replay_sources(struct context *context, const struct asked *asked,
	struct archive *archive, struct registry *registry, int *ret_status,
	struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	const struct schedule_choice choice = {
		.names = asked->names, .n = asked->n, .all = true};
	struct telling telling = {.context = context,
		.progress = progress_make(&context->log, "captures"),
		.dry_run = asked->dry_run};
	struct replay_counts total;
	struct schedule schedule;

	if (schedule_choose(registry, &choice, &arena, &schedule, err) < 0)
		return -1;
	const struct replay_order order = {
		.archive = archive,
		.registry = registry,
		.conf = context->conf,
		.sources = schedule.sources,
		.n = schedule.n,
		.since = asked->since.given ? (int64_t)asked->since.day * DAY_SECONDS
					    : INT64_MIN,
		.last = asked->last,
		.dry_run = asked->dry_run,
		.now = clock_now(&context->clock),
		.watcher = {on_over, on_unreadable, on_progress, &telling},
	};

	telling.list = asked->json ? json_array() : NULL;
	int rc = replay_run(&order, &total, err);

	progress_clear(&telling.progress);
	if (rc == 0 && asked->json)
		print_json(&telling, &total);
	if (rc == 0)
		tell_total(&telling, &total);
	json_decref(telling.list);
	if (rc == 0 && total.unreadable + (int64_t)telling.faults != 0)
		*ret_status = total.captures != 0 ? STATUS_PARTLY : STATUS_FAILED;
	return rc;
}

static int replay(struct context *context, const struct asked *asked, int *ret_status,
	struct err *err)
{
	struct registry *registry = NULL;
	struct archive *archive;

	if (context_configure(context, err) < 0 ||
		archive_open(context->conf, true, &archive, err) < 0)
		return -1;
	int rc = registry_open(archive, context->conf, &registry, err);

	if (rc == 0)
		rc = replay_sources(context, asked, archive, registry, ret_status, err);
	registry_close(registry);
	archive_close(archive);
	return rc;
}

int cmd_replay(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"replay [OPTION...] [SOURCE...]",
		"Read the captures of all sources, or the named ones, again, after an adapter,\n"
		"a [source] section or the program has changed."};
	struct asked asked = {.last = false};
	const struct opt table[] = {
		{OPT_FLAG, 'n', "dry-run", &asked.dry_run, NULL,
			"tell what would be another, change nothing"},
		{OPT_DAY, 's', "since", &asked.since, "DATE",
			"only captures of that day (UTC) and later"},
		{OPT_FLAG, 'l', "last", &asked.last, NULL,
			"only captures of each source's latest listing"},
		{OPT_FLAG, 0, "json", &asked.json, NULL, "print what came of it as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	asked.names = argv;
	asked.n = argc;
	status = STATUS_DONE;
	if (replay(context, &asked, &status, &err) < 0)
		return command_failed(context, &err);
	return status;
}
