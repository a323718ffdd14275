/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute verify`: a line for every fault, and a summary. Faults are what was asked for,
 * so they go to standard output; the summary is words.
 */
#include "crawl/verify.h"

#include "base/progress.h"
#include "ingest/cmd/commands.h"

#include <jansson.h>
#include <stdio.h>

struct output {
	struct context *context;
	struct progress progress;
	json_t *faults; /* NULL: lines are printed */
};

/* A name or a fault may come from a damaged file: it must not speak to a terminal. */
struct shown {
	char text[600];
};

static struct shown show(struct view text)
{
	struct shown shown = {""};
	bool utf8 = view_is_utf8(text = view_sub(text, 0, sizeof(shown.text) - 1));

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];
		bool plain = c >= 0x20 && c != 0x7f && (c < 0x80 || utf8);

		shown.text[i] = plain ? (char)c : '?';
	}
	return shown;
}

static void take_fault(void *arg, const struct verify_fault *fault)
{
	struct output *out = arg;
	struct shown file = show(fault->file), text = show(view_of(fault->text));

	if (out->faults != NULL) {
		json_array_append_new(out->faults,
			json_pack("{s:s, s:o, s:s, s:s}", "file", file.text, "offset",
				fault->offset >= 0 ? json_integer(fault->offset)
						   : json_null(),
				"fault", text.text, "way_out", fault->way_out));
		return;
	}
	progress_clear(&out->progress);
	if (fault->offset >= 0)
		printf("%s:%lld: %s (%s)\n", file.text, (long long)fault->offset,
			text.text, fault->way_out);
	else
		printf("%s: %s (%s)\n", file.text, text.text, fault->way_out);
}

static void take_progress(void *arg, int64_t records, int64_t position, int64_t size)
{
	struct output *out = arg;

	progress_show(&out->progress, records, position, size);
}

static const char *plural(int64_t n)
{
	return n == 1 ? "" : "s";
}

static void tell(struct context *context, const struct verify_counts *counts)
{
	const struct log *log = &context->log;

	if (counts->unadopted != 0)
		log_line(log, LOG_LEVEL_NOTICE,
			"%lld record%s not in the archive yet: the next fetch takes %s in",
			(long long)counts->unadopted,
			counts->unadopted == 1 ? " is" : "s are",
			counts->unadopted == 1 ? "it" : "them");
	if (counts->torn != 0)
		log_line(log, LOG_LEVEL_NOTICE,
			"%lld bytes at the end of a file are half a record, which a run left "
			"that was cut short",
			(long long)counts->torn);
	log_line(log, counts->faults != 0 ? LOG_LEVEL_ERROR : LOG_LEVEL_NOTICE,
		"%lld file%s, %lld record%s, %lld capture%s: %lld fault%s",
		(long long)counts->files, plural(counts->files),
		(long long)counts->records, plural(counts->records),
		(long long)counts->captures, plural(counts->captures),
		(long long)counts->faults, plural(counts->faults));
}

static void tell_json(const struct verify_counts *counts, json_t *faults)
{
	json_t *root = json_pack("{s:s, s:I, s:I, s:I, s:I, s:I, s:O}", "schema",
		"repute.verify/1", "files", (json_int_t)counts->files, "records",
		(json_int_t)counts->records, "captures", (json_int_t)counts->captures,
		"unadopted", (json_int_t)counts->unadopted, "torn_bytes",
		(json_int_t)counts->torn, "faults", faults);

	json_dumpf(root, stdout, JSON_COMPACT);
	putchar('\n');
	json_decref(root);
}

static int verify(struct output *out, struct verify_counts *ret_counts, struct err *err)
{
	struct context *context = out->context;
	const struct verify_watch watch = {take_fault, take_progress, out};
	struct archive *archive;

	if (context_configure(context, err) < 0 ||
		archive_open(context->conf, false, &archive, err) < 0)
		return -1;
	out->progress = progress_make(&context->log, "records");
	int rc = verify_captures(archive,
		conf_text(context->conf, "captures", NULL, "dir"), &watch, ret_counts,
		err);

	progress_clear(&out->progress);
	archive_close(archive);
	return rc;
}

static int run(struct context *context, bool json)
{
	struct output out = {.context = context, .faults = json ? json_array() : NULL};
	struct verify_counts counts;
	struct err err = ERR_INIT;
	int rc = verify(&out, &counts, &err);

	if (rc == 0 && json)
		tell_json(&counts, out.faults);
	json_decref(out.faults);
	if (rc < 0)
		return command_failed(context, &err);
	tell(context, &counts);
	return counts.faults != 0 ? STATUS_FAILED : STATUS_DONE;
}

int cmd_verify(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"verify [OPTION...]",
		"Check the archive and every stored page, and that they agree."};
	bool json = false;
	const struct opt table[] = {
		{OPT_FLAG, 0, "json", &json, NULL, "print counts and faults as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc == 0)
		return run(context, json);
	err_set(&err, ERR_USAGE, "verify takes no names");
	return command_failed(context, &err);
}
