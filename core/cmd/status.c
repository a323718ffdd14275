/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute status`: how the sources are, what ran last, what waits. Only reads the
 * archive, so it may be asked at any time, also while a run writes.
 */
#include "core/cmd/status.h"

#include "archive/verdicts.h"
#include "base/limits.h"
#include "core/cmd/commands.h"

#include <stdio.h>

#define RUNS_SHOWN 5
#define MAILS_SHOWN 10
#define LISTINGS_READ 120
#define OUTPUT_MAX MIB(256)

/* What is read, and for which of the sources. */
struct reading {
	const struct context *context;
	struct archive *archive;
	struct registry *registry;
	struct arena arena;
	char **names;
	int n; /* 0: all that are fetched */
	bool json;
};

bool source_status_is_trouble(const struct source_status *source)
{
	return source->judged && source->health.state != HEALTH_OK;
}

/* ---- reading ----------------------------------------------------------------------- */

static bool is_wanted(const struct reading *reading, const struct source *source)
{
	for (int i = 0; i < reading->n; i++) {
		if (view_case_eq(view_of(reading->names[i]), view_of(source->name)))
			return true;
	}
	return reading->n == 0 && source->configured && source->url != NULL;
}

static int check_names(const struct reading *reading, struct err *err)
{
	for (int i = 0; i < reading->n; i++) {
		struct view name = view_of(reading->names[i]);

		if (registry_find_source(reading->registry, name) == NULL)
			return err_set(err, ERR_USAGE, "there is no source '%s'",
				reading->names[i]);
	}
	return 0;
}

static int read_source(struct reading *reading, int64_t now, struct source_status *source,
	struct err *err)
{
	struct archive *archive = reading->archive;
	int64_t id = source->source->id;
	struct listing open;
	struct listings listings;
	int judged = archive_health_of(
		archive, id, now + 1, &reading->arena, &source->health, err);
	int under_way = judged < 0 ? -1
				   : archive_open_listing(
					     archive, id, &reading->arena, &open, err);

	if (under_way < 0 || archive_recent_listings(archive, id, now + 1, LISTINGS_READ,
				     &reading->arena, &listings, err) < 0)
		return -1;
	source->judged = judged > 0;
	source->under_way = under_way > 0;
	source->fetched = listings.n != 0;
	if (source->fetched)
		source->last = listings.items[0];
	if (source_status_is_trouble(source) &&
		archive_recent_listings(archive, id, source->health.onset, LISTINGS_READ,
			&reading->arena, &listings, err) < 0)
		return -1;
	source->usual = yield_of(&listings, INT64_MAX);
	return 0;
}

static int read_sources(struct reading *reading, struct status *status, struct err *err)
{
	size_t n = registry_sources(reading->registry);

	status->sources =
		arena_alloc(&reading->arena, (n + 1) * sizeof(*status->sources));
	if (status->sources == NULL)
		return err_memory(err);
	for (size_t i = 0; i < n; i++) {
		struct source_status *at = &status->sources[status->n];

		at->source = registry_source(reading->registry, i);
		if (!is_wanted(reading, at->source))
			continue;
		at->brand = registry_brand_id(reading->registry, at->source->brand_id);
		if (read_source(reading, status->now, at, err) < 0)
			return -1;
		status->n++;
	}
	return 0;
}

static int read_status(struct reading *reading, struct status *status, struct err *err)
{
	struct archive *archive = reading->archive;
	struct arena *arena = &reading->arena;
	const char *operators =
		conf_text(reading->context->conf, "operators", NULL, "to");
	struct healths untold;

	status->now = clock_now(&reading->context->clock);
	status->operators = operators != NULL;
	if (check_names(reading, err) < 0 || read_sources(reading, status, err) < 0 ||
		archive_last_runs(archive, RUNS_SHOWN, arena, &status->runs, err) < 0 ||
		archive_count_mails(archive, &status->mails_waiting, err) < 0 ||
		archive_waiting_mails(archive, MAILS_SHOWN, arena, &status->mails, err) <
			0 ||
		archive_count_unscored(archive, &status->unscored, err) < 0 ||
		archive_untold_health(archive, status->now, arena, &untold, err) < 0)
		return -1;
	status->untold = untold.n;
	return 0;
}

/* ---- the command ------------------------------------------------------------------- */

static int tell(struct reading *reading, struct err *err)
{
	struct buf out BUF_CLEANUP = buf_make(OUTPUT_MAX);
	struct status status = {0};

	if (read_status(reading, &status, err) < 0)
		return -1;
	if (!reading->json)
		status_print(&status, &out);
	else if (status_write_json(&status, &out, err) < 0)
		return -1;
	if (buf_check(&out, err) < 0)
		return -1;
	if (fwrite(out.data, 1, out.len, stdout) != out.len || fflush(stdout) != 0)
		return err_errno(err, "cannot write");
	return 0;
}

int cmd_status(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"status [OPTION...] [SOURCE...]",
		"How the sources are, what ran last, what waits to be scored or sent."};
	struct reading reading = {.context = context};
	const struct opt table[] = {
		{OPT_FLAG, 0, "json", &reading.json, NULL, "report as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	reading.names = argv;
	reading.n = argc;
	if (context_configure(context, &err) < 0 ||
		archive_open(context->conf, false, &reading.archive, &err) < 0 ||
		registry_open(reading.archive, NULL, &reading.registry, &err) < 0 ||
		tell(&reading, &err) < 0)
		status = command_failed(context, &err);
	else
		status = STATUS_DONE;
	registry_close(reading.registry);
	archive_close(reading.archive);
	arena_done(&reading.arena);
	return status;
}
