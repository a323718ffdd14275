/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute deliver`: send the mail that is queued.
 */
#include "analyze/cmd/commands.h"
#include "deliver/post.h"

static int deliver(struct context *context, struct post_counts *counts, struct err *err)
{
	struct archive *archive;

	if (context_configure(context, err) < 0 ||
		archive_open(context->conf, true, &archive, err) < 0)
		return -1;
	int rc = post_mails(archive, context->conf, &context->log,
		clock_now(&context->clock), true, counts, err);

	archive_close(archive);
	return rc;
}

int cmd_deliver(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"deliver [OPTION...]",
		"Send the mail that is queued; what cannot be sent stays, with its reason."};
	const struct opt table[] = {COMMAND_OPTIONS(context)};
	struct post_counts counts;
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc != 0)
		err_set(&err, ERR_USAGE, "deliver: '%s' is one word too many", argv[0]);
	if (err.code != ERR_NONE || deliver(context, &counts, &err) < 0)
		return command_failed(context, &err);
	log_line(&context->log, LOG_LEVEL_NOTICE,
		"mails sent: %lld, kept for later: %lld", (long long)counts.sent,
		(long long)counts.failed);
	if (counts.failed == 0)
		return STATUS_DONE;
	return counts.sent != 0 ? STATUS_PARTLY : STATUS_FAILED;
}
