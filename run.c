/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The stages in their order. A stage that fails is told and counted, and the later ones
 * still do what they can: a source that is down must not keep yesterday's digest from
 * being written, nor a digest the mail from being sent.
 *
 * Days that were missed are caught up, oldest first, at most LIMIT_CATCH_UP_DAYS of them.
 * Days of that time that have a digest already are looked at again, since reviews come in
 * late; a digest that would say the same stays as it is. Nothing is remembered about what
 * is still to do: a run that died leaves it to the next, the mail of a digest included.
 *
 * Operators are told of sources in trouble as soon as fetching is over, whatever becomes
 * of the rest.
 *
 * Without up-to-date scores there is nothing true to say, so when scoring fails no spike
 * is looked for and no digest written: the days are caught up once it works.
 */
#include "run.h"

#include "aggregate/analyze.h"
#include "analyze/cmd/alert.h"
#include "archive/ledger.h"
#include "archive/outbox.h"
#include "archive/reviews.h"
#include "archive/rollups.h"
#include "base/buf.h"
#include "base/limits.h"
#include "deliver/digest_mail.h"
#include "deliver/post.h"
#include "digest/publish.h"
#include "ingest/cmd/fetch.h"

#define QUIET_BRAND_DAYS \
	90 /* an imported brand without reviews for so long is left out */

struct run {
	struct context *context;
	struct archive *archive;
	struct registry *registry;
	struct publisher *publisher;
	int64_t now;
	int failures, digests;
	bool stopped; /* by a signal, while fetching: the next run does the rest */
	struct buf summary;
};

/* A stage failed: tell, count, go on. */
static void stage_failed(struct run *run, const char *stage, struct err *err)
{
	err_prefix(err, "%s", stage);
	log_err(&run->context->log, LOG_LEVEL_ERROR, err);
	err_clear(err);
	run->failures++;
}

static void run_fetch(struct run *run)
{
	const struct fetch fetch = {.context = run->context,
		.archive = run->archive,
		.registry = run->registry};
	struct crawl_counts counts;
	struct err err = ERR_INIT;

	if (fetch_sources(&fetch, &counts, &err) < 0) {
		stage_failed(run, "fetch", &err);
		return;
	}
	run->failures += counts.failed != 0 || counts.left != 0;
	run->stopped = counts.stopped;
	buf_printf(&run->summary,
		"sources fetched: %lld (%lld in trouble), reviews new: %lld",
		(long long)counts.visited, (long long)counts.failed,
		(long long)counts.put[PUT_NEW]);
}

static void run_operators(struct run *run)
{
	struct err err = ERR_INIT;

	if (alert_operators(run->context, run->archive, run->registry, false, &err) < 0)
		stage_failed(run, "operators", &err);
}

/* Are the scores up to date? */
static bool run_analyze(struct run *run)
{
	struct analyze_counts counts;
	struct err err = ERR_INIT;

	if (analyze_archive(run->archive, run->context->conf, run->now, NULL, &counts,
		    &err) < 0) {
		stage_failed(run, "analyze", &err);
		return false;
	}
	buf_printf(&run->summary, "%s%lld scored", run->summary.len != 0 ? ", " : "",
		(long long)counts.scored);
	return true;
}

/* The last day that is over where the brand is. */
static int32_t yesterday_of(const struct run *run, const struct brand *brand)
{
	return zone_day(brand->zone, run->now) - 1;
}

/* Does the brand have digests? An imported one only while it has reviews. */
static int is_watched(struct run *run, const struct brand *brand, struct err *err)
{
	int32_t first, last;
	bool any;

	if (archive_days_of_brand(run->archive, brand->id, &any, &first, &last, err) < 0)
		return -1;
	return brand->configured ||
	       (any && last >= yesterday_of(run, brand) - QUIET_BRAND_DAYS);
}

/* Is the brand to have a digest of that day, after it had others? */
static int is_digested(struct run *run, const struct brand *brand, int32_t day,
	bool *ret_digested, struct err *err)
{
	struct digest_entry entry;
	int rc = archive_last_digest(run->archive, brand->id, day, &entry, err);

	*ret_digested = rc > 0;
	return rc;
}

static int digest_day(struct run *run, const struct brand *brand, int32_t day,
	int32_t first_new, struct err *err)
{
	struct digest_result result;
	bool digested;

	if (is_digested(run, brand, day, &digested, err) < 0)
		return -1;
	if (!digested && day < first_new)
		return 0;
	if (digest_publish_day(run->publisher, brand, day, run->now, &result, err) < 0)
		return -1;
	if (result.outcome != DIGEST_UNCHANGED) {
		run->digests++;
		log_line(&run->context->log, LOG_LEVEL_NOTICE,
			"digest of '%s' for %s, revision %lld", brand->title,
			calendar_day_text(day).text, (long long)result.revision);
	}
	/* The outbox knows which mail it had: a revision is not mailed again. */
	if (day != yesterday_of(run, brand))
		return 0;
	return digest_mail_queue(run->publisher, run->archive, run->context->conf, brand,
		day, run->now, err);
}

/* What is to be done for one brand. */
struct plan {
	const struct brand *brand;
	/* Days: looked at from `first` to `last`; those from `first_new` on must have a
	   digest, those before only if they had one. */
	int32_t first, first_new, last;
};

/* 1, 0 when the brand is left out, -1. */
static int make_plan(
	struct run *run, const struct brand *brand, struct plan *plan, struct err *err)
{
	int32_t digested;
	int rc = is_watched(run, brand, err);

	if (rc <= 0)
		return rc;
	rc = archive_last_digest_day(run->archive, brand->id, &digested, err);
	if (rc < 0)
		return -1;
	plan->brand = brand;
	plan->last = yesterday_of(run, brand);
	plan->first = rc > 0 ? plan->last - LIMIT_CATCH_UP_DAYS + 1 : plan->last;
	plan->first_new = rc > 0 ? digested + 1 : plan->last;
	if (plan->first_new < plan->first) {
		log_line(&run->context->log, LOG_LEVEL_WARNING,
			"the last digest of '%s' is of %s: days before %s get none",
			brand->title, calendar_day_text(digested).text,
			calendar_day_text(plan->first).text);
		plan->first_new = plan->first;
	}
	return 1;
}

static void alert_on(struct run *run, const struct brand_day *days, size_t n)
{
	struct alert_counts counts;
	struct err err = ERR_INIT;

	if (n != 0 && alert_days(run->context, run->archive, run->registry, days, n,
			      false, NULL, &counts, &err) < 0)
		stage_failed(run, "alert", &err);
}

/* One day of all brands: spikes first, since the digest tells of them. */
static void run_day(struct run *run, const struct plan *plans, size_t n, int32_t day,
	struct brand_day *days)
{
	size_t judged = 0;

	for (size_t i = 0; i < n; i++) {
		if (day <= plans[i].last &&
			(day >= plans[i].first_new || day == plans[i].last))
			days[judged++] = (struct brand_day){plans[i].brand, day};
	}
	alert_on(run, days, judged);
	for (size_t i = 0; i < n; i++) {
		struct err err = ERR_INIT;

		if (day >= plans[i].first && day <= plans[i].last &&
			digest_day(run, plans[i].brand, day, plans[i].first_new, &err) <
				0)
			stage_failed(run, "digest", &err);
	}
}

static int run_days(struct run *run, struct arena *arena, struct err *err)
{
	size_t brands = registry_brands(run->registry), n = 0;
	struct plan *plans = arena_alloc(arena, (brands + 1) * sizeof(*plans));
	struct brand_day *days = arena_alloc(arena, (brands + 1) * sizeof(*days));
	int32_t first = INT32_MAX, last = INT32_MIN;

	if (plans == NULL || days == NULL)
		return err_memory(err);
	for (size_t i = 0; i < brands; i++) {
		const struct brand *brand = registry_brand(run->registry, i);
		int rc = brand->own ? make_plan(run, brand, &plans[n], err) : 0;

		if (rc < 0)
			return -1;
		if (rc == 0)
			continue;
		first = plans[n].first < first ? plans[n].first : first;
		last = plans[n].last > last ? plans[n].last : last;
		n++;
	}
	for (int32_t day = first; day <= last; day++)
		run_day(run, plans, n, day, days);
	buf_printf(&run->summary, ", digests: %d", run->digests);
	return 0;
}

static void run_digests(struct run *run)
{
	struct arena arena = arena_make();
	struct err err = ERR_INIT;

	if (publisher_open(run->archive, run->registry, run->context->conf,
		    &run->publisher, &err) < 0 ||
		run_days(run, &arena, &err) < 0)
		stage_failed(run, "digest", &err);
	publisher_close(run->publisher);
	arena_done(&arena);
}

static void run_deliver(struct run *run)
{
	struct post_counts counts;
	struct err err = ERR_INIT;

	if (post_mails(run->archive, run->context->conf, &run->context->log, run->now,
		    false, &counts, &err) < 0) {
		stage_failed(run, "deliver", &err);
		return;
	}
	run->failures += counts.failed != 0;
	buf_printf(&run->summary, ", mails sent: %lld, waiting: %lld",
		(long long)counts.sent, (long long)counts.failed);
}

static void run_rest(struct run *run)
{
	run_operators(run);
	if (run_analyze(run))
		run_digests(run);
	run_deliver(run);
}

static int run_stages(struct run *run, bool fetching, struct err *err)
{
	int64_t run_id;

	if (archive_begin_run(run->archive, "run", run->now, &run_id, err) < 0)
		return -1;
	if (fetching)
		run_fetch(run);
	if (!run->stopped)
		run_rest(run);
	int status = run->failures != 0 ? STATUS_PARTLY : STATUS_DONE;

	if (archive_end_run(run->archive, run_id, run->now, status,
		    buf_view(&run->summary), err) < 0)
		return -1;
	log_line(&run->context->log, LOG_LEVEL_NOTICE, "run: %s",
		run->summary.data != NULL ? run->summary.data : "");
	return status;
}

int cmd_run(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"run [OPTION...]",
		"Fetch what is due, analyze, alert, write digests, deliver: what cron calls."};
	bool no_fetch = false;
	const struct opt table[] = {
		{OPT_FLAG, 0, "no-fetch", &no_fetch, NULL, "leave out fetching"},
		COMMAND_OPTIONS(context),
	};
	struct run run = {.context = context, .summary = buf_make(1024)};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	run.now = clock_now(&context->clock);
	if (argc != 0)
		err_set(&err, ERR_USAGE, "run: '%s' is one word too many", argv[0]);
	if (err.code != ERR_NONE || context_configure(context, &err) < 0 ||
		archive_open(context->conf, true, &run.archive, &err) < 0 ||
		registry_open(run.archive, context->conf, &run.registry, &err) < 0)
		status = command_failed(context, &err);
	else if ((status = run_stages(&run, !no_fetch, &err)) < 0)
		status = command_failed(context, &err);
	registry_close(run.registry);
	archive_close(run.archive);
	buf_done(&run.summary);
	return status;
}
