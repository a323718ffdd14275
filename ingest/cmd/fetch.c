/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute fetch`: the due sources, or the named ones, one after the other. SIGINT and
 * SIGTERM end it after the visit in hand.
 */
#include "ingest/cmd/fetch.h"

#include "ingest/cmd/commands.h"

#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

static volatile sig_atomic_t stop_asked;

static void ask_to_stop(int signal_number)
{
	(void)signal_number;
	stop_asked = 1;
}

static bool is_named(const struct fetch *fetch, const struct source *source)
{
	for (int i = 0; i < fetch->n; i++) {
		if (strcmp(fetch->names[i], source->name) == 0)
			return true;
	}
	return false;
}

static bool is_wanted(const struct fetch *fetch, const struct source *source, int64_t now)
{
	if (source->url == NULL || !source->configured)
		return false;
	return fetch->n != 0 ? is_named(fetch, source) : fetch->all || source->due <= now;
}

/* Every name must be that of a source with a page. */
static int check_names(const struct fetch *fetch, struct err *err)
{
	for (int i = 0; i < fetch->n; i++) {
		const struct source *source =
			registry_find_source(fetch->registry, view_of(fetch->names[i]));

		if (source == NULL)
			return err_set(err, ERR_USAGE,
				"there is no source '%s' ([source \"%s\"])",
				fetch->names[i], fetch->names[i]);
		if (source->url == NULL || !source->configured)
			return err_set(err, ERR_USAGE, "source '%s' has no page to fetch",
				fetch->names[i]);
	}
	return 0;
}

static void tell(
	const struct fetch *fetch, const struct source *source, const struct visit *visit)
{
	const struct log *log = &fetch->context->log;

	if (!visit_is_fine(visit))
		log_line(log, LOG_LEVEL_WARNING, "source '%s': %s: %s", source->name,
			capture_outcome_name(visit->outcome), visit->reason);
	else if (visit->outcome == CAPTURE_UNCHANGED)
		log_line(log, LOG_LEVEL_NOTICE,
			"source '%s': nothing new since the last visit", source->name);
	else
		log_line(log, LOG_LEVEL_NOTICE,
			"source '%s': %lld reviews: %lld new, %lld edited, %lld known%s",
			source->name, (long long)visit->reviews,
			(long long)visit->put[PUT_NEW], (long long)visit->put[PUT_EDITED],
			(long long)visit->put[PUT_KNOWN],
			visit->undated != 0 ? ", some without a date" : "");
}

static void record(json_t *list, const struct source *source, const struct visit *visit)
{
	json_array_append_new(list,
		json_pack("{s:s, s:s, s:i, s:s, s:I, s:I, s:I, s:I, s:s}", "source",
			source->name, "outcome", capture_outcome_name(visit->outcome),
			"status", visit->status, "reason", visit->reason, "reviews",
			(json_int_t)visit->reviews, "new",
			(json_int_t)visit->put[PUT_NEW], "edited",
			(json_int_t)visit->put[PUT_EDITED], "known",
			(json_int_t)visit->put[PUT_KNOWN], "due",
			calendar_time_text(visit->due).text));
}

static int visit_one(const struct fetch *fetch, struct visitor *visitor,
	const struct source *source, struct fetch_counts *counts, json_t *list,
	struct err *err)
{
	struct visit visit;

	if (visit_source(visitor, source, &visit, err) < 0)
		return -1;
	counts->visited++;
	counts->failed += !visit_is_fine(&visit);
	for (int i = 0; i < 3; i++)
		counts->put[i] += visit.put[i];
	tell(fetch, source, &visit);
	record(list, source, &visit);
	return 0;
}

static void foretell(const struct fetch *fetch, int64_t now)
{
	for (size_t i = 0; i < registry_sources(fetch->registry); i++) {
		const struct source *source = registry_source(fetch->registry, i);

		if (source->url == NULL || !source->configured)
			continue;
		printf("%s\t%s\t%s\n", source->name,
			is_wanted(fetch, source, now)
				? "now"
				: calendar_time_text(source->due).text,
			source->url);
	}
}

static int visit_all(const struct fetch *fetch, struct visitor *visitor, int64_t now,
	struct fetch_counts *counts, json_t *list, struct err *err)
{
	for (size_t i = 0; i < registry_sources(fetch->registry) && !stop_asked; i++) {
		const struct source *source = registry_source(fetch->registry, i);

		if (is_wanted(fetch, source, now) &&
			visit_one(fetch, visitor, source, counts, list, err) < 0)
			return -1;
	}
	return 0;
}

int fetch_sources(
	const struct fetch *fetch, struct fetch_counts *ret_counts, struct err *err)
{
	int64_t now = clock_now(&fetch->context->clock);
	const struct sigaction action = {.sa_handler = ask_to_stop};
	struct sigaction before_int, before_term;
	struct fetch_counts counts = {0};
	struct visitor *visitor;

	if (check_names(fetch, err) < 0)
		return -1;
	if (fetch->dry_run) {
		foretell(fetch, now);
		*ret_counts = counts;
		return 0;
	}
	if (visitor_new(fetch->context, fetch->archive, fetch->registry, &visitor, err) <
		0)
		return -1;
	json_t *list = json_array();

	sigaction(SIGINT, &action, &before_int);
	sigaction(SIGTERM, &action, &before_term);
	int rc = visit_all(fetch, visitor, now, &counts, list, err);

	sigaction(SIGINT, &before_int, NULL);
	sigaction(SIGTERM, &before_term, NULL);
	visitor_free(visitor);
	if (rc == 0 && fetch->json) {
		json_t *root = json_pack(
			"{s:s, s:O}", "schema", "repute.fetch/1", "sources", list);

		json_dumpf(root, stdout, JSON_COMPACT);
		putchar('\n');
		json_decref(root);
	}
	json_decref(list);
	if (rc == 0)
		*ret_counts = counts;
	return rc;
}

static int fetch_command(
	struct fetch *fetch, struct fetch_counts *counts, struct err *err)
{
	struct context *context = fetch->context;

	if (context_configure(context, err) < 0 ||
		archive_open(context->conf, true, &fetch->archive, err) < 0)
		return -1;
	int rc = registry_open(fetch->archive, context->conf, &fetch->registry, err);

	if (rc == 0)
		rc = fetch_sources(fetch, counts, err);
	registry_close(fetch->registry);
	archive_close(fetch->archive);
	return rc;
}

int cmd_fetch(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"fetch [OPTION...] [SOURCE...]",
		"Fetch the sources that are due, or the named ones, politely."};
	struct fetch fetch = {.context = context};
	const struct opt table[] = {
		{OPT_FLAG, 'a', "all", &fetch.all, NULL, "every source, due or not"},
		{OPT_FLAG, 'n', "dry-run", &fetch.dry_run, NULL,
			"tell what would be fetched and when"},
		{OPT_FLAG, 0, "json", &fetch.json, NULL, "print what came of it as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct fetch_counts counts;
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	fetch.names = argv;
	fetch.n = argc;
	if (fetch_command(&fetch, &counts, &err) < 0)
		return command_failed(context, &err);
	if (counts.visited == 0 && !fetch.dry_run && !stop_asked)
		log_line(&context->log, LOG_LEVEL_NOTICE, "no source is due");
	if (counts.failed == 0)
		return STATUS_DONE;
	return counts.failed < counts.visited ? STATUS_PARTLY : STATUS_FAILED;
}
