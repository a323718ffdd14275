/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute fetch`: chooses the sources, lets the run visit them, and tells of each as it
 * is over. A signal sets a flag that the run looks at.
 */
#include "ingest/cmd/fetch.h"

#include "base/limits.h"
#include "base/progress.h"
#include "crawl/retention.h"
#include "crawl/schedule.h"
#include "ingest/cmd/commands.h"
#include "ingest/cmd/foretell.h"

#include <jansson.h>
#include <malloc.h>
#include <stdio.h>

/* What is read of a page is freed when it is stored; without a pad the heap shrinks and
   grows again with each page, at the price of a page fault for every 4 KB. */
#define HEAP_PAD MIB(1)

static volatile sig_atomic_t stop_asked;

static void ask_to_stop(int signal_number)
{
	(void)signal_number;
	stop_asked = 1;
}

/* What is told while it goes on. */
struct telling {
	const struct fetch *fetch;
	struct progress progress;
	json_t *list;
};

/* ---- a visit that is over ------------------------------------------------------------
 */

struct pages_text {
	char text[32];
};

static struct pages_text pages_text(int64_t pages)
{
	struct pages_text ret;

	snprintf(ret.text, sizeof(ret.text), " on %lld pages", (long long)pages);
	return ret;
}

/* "12 reviews on 2 pages: 3 new, 0 edited, 9 known" */
static void log_counts(const struct log *log, const struct crawl_visit *visit)
{
	const struct listing *listing = visit->listing;
	const struct listing_counts *n = &listing->counts;
	bool capped = listing->state == LISTING_CAPPED && listing->reason.len != 0;

	log_line(log, LOG_LEVEL_NOTICE,
		"source '%s': %lld review%s%s: %lld new, %lld edited, %lld known%s%s%.*s",
		visit->source->name, (long long)n->reviews, n->reviews == 1 ? "" : "s",
		n->pages > 1 ? pages_text(n->pages).text : "", (long long)n->put[PUT_NEW],
		(long long)n->put[PUT_EDITED], (long long)n->put[PUT_KNOWN],
		n->dated < n->reviews ? ", some without a date" : "", capped ? "; " : "",
		capped ? (int)listing->reason.len : 0, listing->reason.data);
	if (visit->gone != 0)
		log_line(log, LOG_LEVEL_NOTICE,
			"source '%s': %lld review%s no longer listed",
			visit->source->name, (long long)visit->gone,
			visit->gone == 1 ? " is" : "s are");
}

static void log_visit(const struct log *log, const struct crawl_visit *visit)
{
	const struct listing *listing = visit->listing;
	const struct listing_counts *n = &listing->counts;

	if (!visit->fine && listing->outcome == CAPTURE_FETCHED && n->reviews == 0)
		log_line(log, LOG_LEVEL_WARNING,
			"source '%s': %.*s; 'repute probe --source %s' tells more",
			visit->source->name, VIEW_ARG(listing->reason),
			visit->source->name);
	else if (!visit->fine)
		log_line(log, LOG_LEVEL_WARNING, "source '%s': %s: %.*s",
			visit->source->name, capture_outcome_name(listing->outcome),
			VIEW_ARG(listing->reason));
	else if (listing->outcome == CAPTURE_UNCHANGED && visit->gone == 0 &&
		 n->put[PUT_NEW] + n->put[PUT_EDITED] == 0)
		log_line(log, LOG_LEVEL_NOTICE,
			"source '%s': nothing new since the last visit",
			visit->source->name);
	else
		log_counts(log, visit);
}

static json_t *json_time(int64_t time)
{
	return json_string(calendar_time_text(time).text);
}

static json_t *json_view(struct view text)
{
	json_t *string =
		json_stringn_nocheck(text.data != NULL ? text.data : "", text.len);

	return text.len != 0 ? string : (json_decref(string), json_null());
}

static json_t *record(const struct crawl_visit *visit)
{
	const struct listing *listing = visit->listing;
	const struct listing_counts *n = &listing->counts;

	return json_pack(
		"{s:s, s:s, s:s, s:i, s:o, s:b, s:o, s:I, s:I, s:I, s:I, s:I, s:I, s:o, s:o}",
		"source", visit->source->name, "listing",
		listing_state_name(listing->state), "outcome",
		capture_outcome_name(listing->outcome), "status", visit->status, "reason",
		json_view(listing->reason), "whole", listing->whole, "permission",
		json_view(listing->permission), "pages", (json_int_t)n->pages, "reviews",
		(json_int_t)n->reviews, "new", (json_int_t)n->put[PUT_NEW], "edited",
		(json_int_t)n->put[PUT_EDITED], "known", (json_int_t)n->put[PUT_KNOWN],
		"gone", (json_int_t)visit->gone, "started", json_time(listing->started),
		"due", json_time(visit->due));
}

static void on_visited(void *arg, const struct crawl_visit *visit)
{
	struct telling *telling = arg;

	progress_clear(&telling->progress);
	log_visit(&telling->fetch->context->log, visit);
	if (telling->list != NULL)
		json_array_append_new(telling->list, record(visit));
}

static void on_progress(void *arg, const struct crawl_progress *progress)
{
	struct telling *telling = arg;
	char text[160];

	snprintf(text, sizeof(text),
		"%zu of %zu sources, %zu of %zu hosts busy, %lld pages, %lld reviews",
		progress->over, progress->sources, progress->busy, progress->hosts,
		(long long)progress->pages, (long long)progress->reviews);
	progress_text(&telling->progress, text, (int64_t)progress->pages, "pages",
		(int64_t)progress->over, (int64_t)progress->sources);
}

/* ---- the command --------------------------------------------------------------------
 */

static void print_json(json_t *list, const struct crawl_counts *counts)
{
	json_t *root = json_pack("{s:s, s:O, s:I, s:I}", "schema", "repute.fetch/2",
		"sources", list, "left", (json_int_t)counts->left, "adopted",
		(json_int_t)counts->adopted);

	json_dumpf(root, stdout, JSON_COMPACT);
	putchar('\n');
	json_decref(root);
}

/* With the signals that end it taken; both before and after, they are the caller's. */
static int run_with_signals(
	const struct crawl_order *order, struct crawl_counts *counts, struct err *err)
{
	const struct sigaction action = {.sa_handler = ask_to_stop};
	struct sigaction before_int, before_term;

	sigaction(SIGINT, &action, &before_int);
	sigaction(SIGTERM, &action, &before_term);
	int rc = crawl_run(order, counts, err);

	sigaction(SIGINT, &before_int, NULL);
	sigaction(SIGTERM, &before_term, NULL);
	return rc;
}

static int visit_chosen(const struct fetch *fetch, const struct schedule *schedule,
	struct crawl_counts *counts, struct err *err)
{
	struct telling telling = {
		.fetch = fetch,
		.progress = progress_make(&fetch->context->log, "sources"),
		.list = fetch->json ? json_array() : NULL,
	};
	const struct crawl_order order = {
		.archive = fetch->archive,
		.registry = fetch->registry,
		.conf = fetch->context->conf,
		.clock = &fetch->context->clock,
		.sources = schedule->sources,
		.n = schedule->n,
		.stop = &stop_asked,
		.watcher = {on_visited, on_progress, &telling},
	};
	int rc = run_with_signals(&order, counts, err);

	progress_clear(&telling.progress);
	if (rc == 0 && fetch->json)
		print_json(telling.list, counts);
	json_decref(telling.list);
	return rc;
}

static void tell_counts(const struct fetch *fetch, const struct crawl_counts *counts)
{
	const struct log *log = &fetch->context->log;

	if (counts->adopted != 0)
		log_line(log, LOG_LEVEL_NOTICE,
			"%lld capture%s of a run that died %s read now",
			(long long)counts->adopted, counts->adopted == 1 ? "" : "s",
			counts->adopted == 1 ? "was" : "were");
	if (counts->left != 0)
		log_line(log, LOG_LEVEL_NOTICE, "%lld source%s left to the next run (%s)",
			(long long)counts->left, counts->left == 1 ? " is" : "s are",
			counts->stopped ? "stopped"
					: "the bound of [fetch] time_max or pages_max");
}

static int prune(const struct fetch *fetch, int64_t now, struct err *err)
{
	struct retention_counts counts;

	return retention_apply(
		fetch->archive, fetch->context->conf, now, false, &counts, err);
}

int fetch_sources(
	const struct fetch *fetch, struct crawl_counts *ret_counts, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct schedule_choice choice = {.names = fetch->names,
		.n = fetch->n,
		.all = fetch->all,
		.now = clock_now(&fetch->context->clock)};
	struct crawl_counts counts = {0};
	struct schedule schedule;

	if (schedule_choose(fetch->registry, &choice, &arena, &schedule, err) < 0)
		return -1;
	if (fetch->dry_run) {
		*ret_counts = counts;
		return foretell(fetch, &schedule, choice.now, err);
	}
	mallopt(M_TOP_PAD, (int)HEAP_PAD);
	/* what is too old goes first: nothing of it is to be adopted again */
	if (prune(fetch, choice.now, err) < 0 ||
		visit_chosen(fetch, &schedule, &counts, err) < 0)
		return -1;
	tell_counts(fetch, &counts);
	*ret_counts = counts;
	return 0;
}

static int fetch_command(
	struct fetch *fetch, struct crawl_counts *counts, struct err *err)
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

/* Broken off, it is partly done, even if all that it did went well. */
static int status_of(const struct crawl_counts *counts)
{
	if (counts->failed == 0)
		return counts->left == 0 ? STATUS_DONE : STATUS_PARTLY;
	return counts->failed < counts->visited || counts->left != 0 ? STATUS_PARTLY
								     : STATUS_FAILED;
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
	struct crawl_counts counts;
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	fetch.names = argv;
	fetch.n = argc;
	if (fetch_command(&fetch, &counts, &err) < 0)
		return command_failed(context, &err);
	if (counts.visited == 0 && counts.left == 0 && !fetch.dry_run)
		log_line(&context->log, LOG_LEVEL_NOTICE, "%s",
			conf_count(context->conf, "source") != 0
				? "no source is due: 'repute status' tells when they are, "
				  "--all fetches them now"
				: "no source is configured: add a [source] section");
	return status_of(&counts);
}
