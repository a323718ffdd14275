/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute digest`: write the digests of a day, or show one. A brand that fails does not
 * keep the others from theirs.
 */
#include "aggregate/analyze.h"
#include "analyze/cmd/commands.h"
#include "archive/verdicts.h"

#include "analyze/cmd/named.h"
#include "base/limits.h"
#include "digest/publish.h"

#include <jansson.h>
#include <stdio.h>

/* What was asked for, and what it is done with. */
struct asked {
	struct context *context;
	struct opt_day day;
	const char *brand, *print;
	bool dry_run, json;
	enum digest_format format; /* of --print */
	struct archive *archive;
	struct registry *registry;
	struct publisher *publisher;
	json_t *digests; /* of --json; owned */
	int done, failed;
};

static const char *outcome_text(enum digest_outcome outcome)
{
	static const char *const texts[] = {"written", "unchanged", "restored"};

	return texts[outcome];
}

/* ---- one brand -----------------------------------------------------------------------
 */

static int print_view(struct asked *a, const struct digest *digest, struct err *err)
{
	struct buf text BUF_CLEANUP = buf_make(LIMIT_DIGEST);

	if (digest_render(a->publisher, digest, a->format, &text, err) < 0)
		return -1;
	if (fwrite(text.data, 1, text.len, stdout) != text.len)
		return err_errno(err, "cannot write to standard output");
	return 0;
}

static int list_files(
	struct asked *a, const struct digest *digest, json_t *files, struct err *err)
{
	for (int format = 0; format < DIGEST_FILES; format++) {
		char path[PATH_MAX];

		if (digest_path(a->publisher, digest, (enum digest_format)format, path,
			    err) < 0)
			return -1;
		if (json_object_set_new(
			    files, digest_extensions[format], json_string(path)) < 0)
			return err_memory(err);
	}
	return 0;
}

static int add_json(struct asked *a, const struct digest *digest, const char *outcome,
	struct err *err)
{
	json_t *files = json_object();
	json_t *item = json_pack("{s:s, s:s, s:I, s:s, s:O, s:o}", "brand",
		digest->brand->name, "date", calendar_day_text(digest->day).text,
		"revision", (json_int_t)digest->entry.revision, "outcome", outcome,
		"headline", json_object_get(digest->model, "headline"), "files", files);

	if (json_array_append_new(a->digests, item) < 0)
		return err_memory(err);
	return list_files(a, digest, files, err);
}

static int report(struct asked *a, const struct digest *digest, const char *outcome,
	struct err *err)
{
	const char *headline =
		json_string_value(json_object_get(digest->model, "headline"));

	log_line(&a->context->log, LOG_LEVEL_NOTICE, "digest of %s for %s: r%lld %s. %s",
		digest->brand->name, calendar_day_text(digest->day).text,
		(long long)digest->entry.revision, outcome, headline);
	return a->json ? add_json(a, digest, outcome, err) : 0;
}

static int publish(struct asked *a, const struct digest *digest, struct err *err)
{
	enum digest_outcome outcome;

	if (a->dry_run)
		return report(a, digest,
			digest->known ? "is up to date" : "would be written", err);
	if (digest_publish(a->publisher, digest, clock_now(&a->context->clock), &outcome,
		    err) < 0)
		return -1;
	return report(a, digest, outcome_text(outcome), err);
}

static int digest_brand(struct asked *a, const struct brand *brand, struct err *err)
{
	int64_t now = clock_now(&a->context->clock);
	int32_t day = a->day.given ? a->day.day : zone_day(brand->zone, now) - 1;
	struct digest digest;

	if (digest_make(a->publisher, brand, day, now, &digest, err) < 0)
		return -1;
	int rc =
		a->print != NULL ? print_view(a, &digest, err) : publish(a, &digest, err);

	digest_done(&digest);
	return rc;
}

/* ---- all of them ---------------------------------------------------------------------
 */

static void digest_one(struct asked *a, const struct brand *brand)
{
	struct err err = ERR_INIT;

	if (digest_brand(a, brand, &err) == 0) {
		a->done++;
		return;
	}
	a->failed++;
	command_failed(a->context, &err);
}

static int digest_all(struct asked *a, struct err *err)
{
	if (a->brand != NULL) {
		const struct brand *brand = named_brand(a->registry, a->brand, err);

		return brand != NULL ? digest_brand(a, brand, err) : -1;
	}
	for (size_t i = 0; i < registry_brands(a->registry); i++) {
		const struct brand *brand = registry_brand(a->registry, i);

		if (brand->own)
			digest_one(a, brand);
	}
	if (a->done == 0 && a->failed == 0)
		log_line(&a->context->log, LOG_LEVEL_WARNING,
			"no brand of our own is known: name one in the configuration, or "
			"import reviews");
	return 0;
}

static int print_json(struct asked *a, struct err *err)
{
	json_t *root = json_pack(
		"{s:s, s:O}", "schema", "repute.digests/1", "digests", a->digests);

	if (root == NULL)
		return err_memory(err);
	int rc = json_dumpf(root, stdout, JSON_INDENT(2));

	json_decref(root);
	putchar('\n');
	return rc < 0 ? err_set(err, ERR_IO, "cannot write to standard output") : 0;
}

/* What only reads tells that something waits; what writes works it off first. */
static int bring_up_to_date(struct asked *a, bool write, struct err *err)
{
	struct context *context = a->context;
	bool pending;

	if (write)
		return analyze_pending(
			a->archive, context->conf, clock_now(&context->clock), err);
	if (archive_is_pending(a->archive, &pending, err) < 0)
		return -1;
	if (pending)
		log_line(&context->log, LOG_LEVEL_WARNING,
			"some reviews are not scored yet: run 'repute analyze' first");
	return 0;
}

static int run(struct asked *a, struct err *err)
{
	struct context *context = a->context;
	bool write = a->print == NULL && !a->dry_run;

	if (context_configure(context, err) < 0 ||
		archive_open(context->conf, write, &a->archive, err) < 0 ||
		registry_open(a->archive, write ? context->conf : NULL, &a->registry,
			err) < 0 ||
		bring_up_to_date(a, write, err) < 0 ||
		publisher_open(
			a->archive, a->registry, context->conf, &a->publisher, err) < 0)
		return -1;
	a->digests = json_array();
	int rc = digest_all(a, err);

	if (rc == 0 && a->json)
		rc = print_json(a, err);
	return rc;
}

static int check_print(struct asked *a, struct err *err)
{
	if (a->print == NULL)
		return 0;
	a->format = DIGEST_FILES;
	for (int format = 0; format < DIGEST_FILES; format++) {
		if (strcmp(a->print, digest_extensions[format]) == 0)
			a->format = (enum digest_format)format;
	}
	if (strcmp(a->print, "text") == 0)
		a->format = DIGEST_TEXT;
	if (a->format == DIGEST_FILES)
		return err_set(err, ERR_USAGE,
			"digest: --print takes text, html, json or csv, not '%s'",
			a->print);
	if (a->json)
		return err_set(err, ERR_USAGE,
			"digest: --print and --json both write to standard output");
	return 0;
}

int cmd_digest(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"digest [OPTION...]",
		"Write the day's digest of each of our own brands, or show it."};
	struct asked a = {.context = context};
	const struct opt table[] = {
		{OPT_DAY, 'd', "date", &a.day, "DATE",
			"that day (YYYY-MM-DD); yesterday, where the brand is, when not given"},
		{OPT_TEXT, 'b', "brand", &a.brand, "BRAND", "only this brand"},
		{OPT_TEXT, 'p', "print", &a.print, "FORMAT",
			"show it as text, html, json or csv; write nothing"},
		{OPT_FLAG, 'n', "dry-run", &a.dry_run, NULL,
			"only tell what would be written"},
		{OPT_FLAG, 0, "json", &a.json, NULL, "report as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc > 0)
		err_set(&err, ERR_USAGE,
			"digest: '%s' is too much (--brand names a brand)", argv[0]);
	else if (check_print(&a, &err) == 0 && run(&a, &err) == 0 && a.failed > 0)
		status = a.done > 0 ? STATUS_PARTLY : STATUS_FAILED;
	else
		status = STATUS_DONE;
	if (err.code != ERR_NONE)
		status = command_failed(context, &err);
	json_decref(a.digests);
	publisher_close(a.publisher);
	registry_close(a.registry);
	archive_close(a.archive);
	return status;
}
