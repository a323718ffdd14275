/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute prune`: capture files whose time is over are deleted. `repute fetch` does the
 * same at each run; the command is for who does not want to wait for it, or wants to see
 * what would go.
 */
#include "crawl/retention.h"
#include "ingest/cmd/commands.h"

#include <jansson.h>
#include <stdio.h>

static void tell_json(const struct retention_counts *counts, bool dry_run)
{
	json_t *root = json_pack("{s:s, s:b, s:I, s:I, s:I}", "schema", "repute.prune/1",
		"dry_run", (int)dry_run, "files", (json_int_t)counts->files, "bytes",
		(json_int_t)counts->bytes, "captures", (json_int_t)counts->captures);

	json_dumpf(root, stdout, JSON_COMPACT);
	putchar('\n');
	json_decref(root);
}

static void tell(
	struct context *context, const struct retention_counts *counts, bool dry_run)
{
	if (conf_number(context->conf, "captures", NULL, "keep") == 0)
		log_line(&context->log, LOG_LEVEL_NOTICE,
			"captures are kept for good: [captures] keep is 0s");
	else
		log_line(&context->log, LOG_LEVEL_NOTICE,
			"%lld capture file%s %sdeleted, %lld bytes, %lld captures",
			(long long)counts->files, counts->files == 1 ? "" : "s",
			dry_run ? "would be " : "", (long long)counts->bytes,
			(long long)counts->captures);
}

static int prune(struct context *context, bool dry_run, bool json, struct err *err)
{
	struct retention_counts counts;
	struct archive *archive;

	if (context_configure(context, err) < 0 ||
		archive_open(context->conf, !dry_run, &archive, err) < 0)
		return -1;
	int rc = retention_apply(archive, context->conf, clock_now(&context->clock),
		dry_run, &counts, err);

	archive_close(archive);
	if (rc < 0)
		return -1;
	if (json)
		tell_json(&counts, dry_run);
	tell(context, &counts, dry_run);
	return 0;
}

int cmd_prune(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"prune [OPTION...]",
		"Delete the capture files whose time is over ([captures] keep)."};
	bool dry_run = false, json = false;
	const struct opt table[] = {
		{OPT_FLAG, 'n', "dry-run", &dry_run, NULL, "tell what would be deleted"},
		{OPT_FLAG, 0, "json", &json, NULL, "print the counts as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc != 0)
		err_set(&err, ERR_USAGE, "prune takes no names");
	else if (prune(context, dry_run, json, &err) == 0)
		return STATUS_DONE;
	return command_failed(context, &err);
}
