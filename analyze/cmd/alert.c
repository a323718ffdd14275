/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute alert`: find negative spikes of a day, open and resolve episodes, queue mail;
 * and tell operators of sources whose health has changed. The two have nothing to do with
 * each other but that both are mail to be had soon, so neither keeps the other back.
 */
#include "analyze/cmd/alert.h"

#include "aggregate/analyze.h"
#include "analyze/cmd/commands.h"
#include "base/command.h"
#include "deliver/alert_mail.h"
#include "deliver/health_mail.h"

#include <stdio.h>

static void tell(const struct context *context, const struct alert *alert)
{
	const struct judged *judged = &alert->judged;
	const struct episode *e = &alert->episode;
	const char *place =
		judged->location != NULL ? judged->location->title : "all places";

	if (alert->event == EPISODE_OPENED || alert->event == EPISODE_REOPENED)
		log_line(&context->log, LOG_LEVEL_NOTICE,
			"%s, %s: %s of negative reviews %s on %s: %lld, usually %.0f to %.0f",
			judged->brand->title, place, "a spike",
			episode_event_name(alert->event),
			calendar_day_text(judged->day).text, (long long)e->observed,
			e->expected_low, e->expected_high);
	if (alert->event == EPISODE_RESOLVED)
		log_line(&context->log, LOG_LEVEL_NOTICE,
			"%s, %s: the spike of %s is over: three quiet days to %s",
			judged->brand->title, place, calendar_day_text(e->opened).text,
			calendar_day_text(judged->day).text);
}

static bool is_listed(const struct alert *alert)
{
	return alert->event != EPISODE_NOTHING &&
	       (alert->event != EPISODE_SEEN || alert->episode.open ||
		       alert->episode.resolved >= alert->judged.day);
}

static int report(struct context *context, struct archive *archive,
	const struct registry *registry, const struct alerts *alerts, json_t *list,
	struct alert_counts *counts, struct err *err)
{
	counts->unknown = (int64_t)alerts->unknown;
	for (size_t i = 0; i < alerts->n; i++) {
		const struct alert *alert = &alerts->items[i];

		counts->opened += alert->event == EPISODE_OPENED ||
				  alert->event == EPISODE_REOPENED;
		counts->ongoing += alert->event == EPISODE_ONGOING;
		counts->resolved += alert->event == EPISODE_RESOLVED;
		tell(context, alert);
		if (list == NULL || !is_listed(alert))
			continue;
		json_t *model = alert_model(archive, registry, alert, err);

		if (model == NULL || json_array_append_new(list, model) < 0)
			return err_memory(err);
	}
	return 0;
}

int alert_days(struct context *context, struct archive *archive,
	const struct registry *registry, const struct brand_day *days, size_t n,
	bool dry_run, json_t *list, struct alert_counts *ret_counts, struct err *err)
{
	struct arena arena = arena_make();
	struct alert_counts counts = {0};
	struct alert_mailer *mailer;
	struct alerts alerts;

	if (alert_mailer_open(archive, registry, context->conf,
		    clock_now(&context->clock), &mailer, err) < 0)
		return -1;
	int rc = alert_judge(archive, registry, days, n, dry_run, alert_mailer_tell,
		mailer, &arena, &alerts, err);

	if (rc == 0)
		rc = report(context, archive, registry, &alerts, list, &counts, err);
	alert_mailer_close(mailer);
	arena_done(&arena);
	if (rc == 0)
		*ret_counts = counts;
	return rc;
}

int alert_operators(struct context *context, struct archive *archive,
	const struct registry *registry, bool dry_run, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct healths told;

	if (health_mail_queue(archive, registry, context->conf,
		    clock_now(&context->clock), dry_run, &arena, &told, err) < 0)
		return -1;
	for (size_t i = 0; i < told.n; i++) {
		const struct health *health = &told.items[i];
		const struct source *source =
			registry_source_id(registry, health->source_id);

		log_line(&context->log, LOG_LEVEL_NOTICE,
			"source '%s' %s, telling operators: %.*s",
			source != NULL ? source->name : "?",
			health_state_words(health->state), VIEW_ARG(health->reason));
	}
	return 0;
}

/* Our own brands, each with the day asked for, or its own yesterday. */
static struct brand_day *choose_days(const struct context *context,
	const struct registry *registry, const struct opt_day *date, struct arena *arena,
	size_t *ret_n, struct err *err)
{
	size_t brands = registry_brands(registry), n = 0;
	struct brand_day *days = arena_alloc(arena, (brands + 1) * sizeof(*days));

	if (days == NULL) {
		err_memory(err);
		return NULL;
	}
	for (size_t i = 0; i < brands; i++) {
		const struct brand *brand = registry_brand(registry, i);
		int32_t yesterday = zone_day(brand->zone, clock_now(&context->clock)) - 1;

		if (brand->own)
			days[n++] = (struct brand_day){
				brand, date->given ? date->day : yesterday};
	}
	*ret_n = n;
	return days;
}

/* What the command line asks for, and what comes of it. */
struct alert_request {
	struct opt_day date;
	bool json, dry_run;
	bool untold; /* operators could not be told */
	json_t *list;
	struct alert_counts counts;
};

/* Operators first: they are told whatever becomes of the scores. */
static void tell_operators(struct context *context, struct archive *archive,
	const struct registry *registry, struct alert_request *request)
{
	struct err err = ERR_INIT;

	if (alert_operators(context, archive, registry, request->dry_run, &err) == 0)
		return;
	err_prefix(&err, "operators");
	log_err(&context->log, LOG_LEVEL_ERROR, &err);
	request->untold = true;
}

static int judge_days(struct context *context, struct archive *archive,
	const struct registry *registry, struct alert_request *request, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	size_t n;

	if (analyze_pending(archive, context->conf, clock_now(&context->clock), err) < 0)
		return -1;
	struct brand_day *days =
		choose_days(context, registry, &request->date, &arena, &n, err);

	return days != NULL
		       ? alert_days(context, archive, registry, days, n, request->dry_run,
				 request->list, &request->counts, err)
		       : -1;
}

static int alert_command(
	struct context *context, struct alert_request *request, struct err *err)
{
	struct archive *archive = NULL;
	struct registry *registry = NULL;
	int rc = -1;

	if (context_configure(context, err) == 0 &&
		archive_open(context->conf, true, &archive, err) == 0 &&
		registry_open(archive, context->conf, &registry, err) == 0) {
		tell_operators(context, archive, registry, request);
		rc = judge_days(context, archive, registry, request, err);
	}
	registry_close(registry);
	archive_close(archive);
	return rc;
}

static void print_list(json_t *list, const struct alert_counts *counts)
{
	json_t *root = json_pack("{s:s, s:O, s:I}", "schema", "repute.alerts/1", "alerts",
		list, "without_enough_data", (json_int_t)counts->unknown);

	json_dumpf(root, stdout, JSON_COMPACT | JSON_REAL_PRECISION(9));
	putchar('\n');
	json_decref(root);
}

int cmd_alert(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"alert [OPTION...]",
		"Look for a spike of negative reviews, and queue the mail that tells of it; "
		"tell operators of sources in trouble."};
	struct alert_request request = {0};
	const struct opt table[] = {
		{OPT_DAY, 'd', "date", &request.date, "DATE",
			"the day to judge (default: yesterday)"},
		{OPT_FLAG, 'n', "dry-run", &request.dry_run, NULL,
			"judge, but keep and queue nothing"},
		{OPT_FLAG, 0, "json", &request.json, NULL,
			"print open and changed episodes as JSON"},
		COMMAND_OPTIONS(context),
	};
	const struct alert_counts *counts = &request.counts;
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc != 0)
		err_set(&err, ERR_USAGE, "alert: '%s' is one word too many", argv[0]);
	request.list = json_array();
	if (err.code != ERR_NONE || alert_command(context, &request, &err) < 0) {
		json_decref(request.list);
		return command_failed(context, &err);
	}
	if (request.json)
		print_list(request.list, counts);
	json_decref(request.list);
	log_line(&context->log, LOG_LEVEL_NOTICE,
		"spikes opened: %lld, ongoing: %lld, resolved: %lld; places without enough data: %lld",
		(long long)counts->opened, (long long)counts->ongoing,
		(long long)counts->resolved, (long long)counts->unknown);
	return request.untold ? STATUS_PARTLY : STATUS_DONE;
}
