/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute analyze`: score what is new, bring the rollups up to date.
 */
#include "aggregate/analyze.h"
#include "analyze/cmd/commands.h"
#include "archive/rollups.h"

#include <stdio.h>

static void report(
	struct context *context, const struct analyze_counts *counts, bool json)
{
	if (json)
		printf("{\"schema\":\"repute.analyze/1\",\"scored\":%lld,\"wordless\":%lld,"
		       "\"unsupported\":%lld,\"days\":%lld,\"rescored\":%s}\n",
			(long long)counts->scored, (long long)counts->wordless,
			(long long)counts->unsupported, (long long)counts->days,
			counts->rescored ? "true" : "false");
	if (counts->rescored)
		log_line(&context->log, LOG_LEVEL_NOTICE,
			"the lexicons are others than before: the whole history was scored again");
	log_line(&context->log, LOG_LEVEL_NOTICE,
		"scored %lld reviews (%lld without words), rolled up %lld days",
		(long long)counts->scored, (long long)counts->wordless,
		(long long)counts->days);
	if (counts->unsupported != 0)
		log_line(&context->log, LOG_LEVEL_NOTICE,
			"%lld reviews are in languages without a lexicon and were not scored",
			(long long)counts->unsupported);
}

static int run(struct context *context, bool rebuild, struct analyze_counts *counts,
	struct err *err)
{
	struct progress progress = progress_make(&context->log, "reviews scored");
	struct archive *archive;

	if (context_configure(context, err) < 0 ||
		archive_open(context->conf, true, &archive, err) < 0)
		return -1;
	int rc = rebuild ? archive_touch_all(archive, err) : 0;

	if (rc == 0)
		rc = analyze_archive(archive, context->conf, clock_now(&context->clock),
			&progress, counts, err);
	progress_clear(&progress);
	archive_close(archive);
	return rc;
}

int cmd_analyze(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"analyze [OPTION...]",
		"Score the reviews that are new, and bring the daily rollups up to date."};
	bool rebuild = false, json = false;
	const struct opt table[] = {
		{OPT_FLAG, 0, "rebuild", &rebuild, NULL,
			"compute every day's rollup again"},
		{OPT_FLAG, 0, "json", &json, NULL, "print the counts as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct analyze_counts counts;
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc != 0)
		err_set(&err, ERR_USAGE, "analyze: '%s' is one word too many", argv[0]);
	if (err.code != ERR_NONE || run(context, rebuild, &counts, &err) < 0)
		return command_failed(context, &err);
	report(context, &counts, json);
	return STATUS_DONE;
}
