/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute alert`: find negative spikes of a day, open and resolve episodes, queue mail.
 */
#include "analyze/cmd/alert.h"

#include "aggregate/analyze.h"
#include "analyze/cmd/commands.h"
#include "base/command.h"
#include "deliver/alert_mail.h"

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

static int alert_command(struct context *context, const struct opt_day *date,
	bool dry_run, json_t *list, struct alert_counts *counts, struct err *err)
{
	struct arena arena = arena_make();
	struct archive *archive = NULL;
	struct registry *registry = NULL;
	size_t n;
	int rc = -1;

	if (context_configure(context, err) == 0 &&
		archive_open(context->conf, true, &archive, err) == 0 &&
		registry_open(archive, context->conf, &registry, err) == 0 &&
		analyze_pending(
			archive, context->conf, clock_now(&context->clock), err) == 0) {
		struct brand_day *days =
			choose_days(context, registry, date, &arena, &n, err);

		if (days != NULL)
			rc = alert_days(context, archive, registry, days, n, dry_run,
				list, counts, err);
	}
	registry_close(registry);
	archive_close(archive);
	arena_done(&arena);
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
		"Look for a spike of negative reviews, and queue the mail that tells of it."};
	struct opt_day date = {0};
	bool json = false, dry_run = false;
	const struct opt table[] = {
		{OPT_DAY, 'd', "date", &date, "DATE",
			"the day to judge (default: yesterday)"},
		{OPT_FLAG, 'n', "dry-run", &dry_run, NULL,
			"judge, but keep and queue nothing"},
		{OPT_FLAG, 0, "json", &json, NULL,
			"print open and changed episodes as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct alert_counts counts;
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	if (argc != 0)
		err_set(&err, ERR_USAGE, "alert: '%s' is one word too many", argv[0]);
	json_t *list = json_array();

	if (err.code != ERR_NONE ||
		alert_command(context, &date, dry_run, list, &counts, &err) < 0) {
		json_decref(list);
		return command_failed(context, &err);
	}
	if (json)
		print_list(list, &counts);
	json_decref(list);
	log_line(&context->log, LOG_LEVEL_NOTICE,
		"spikes opened: %lld, ongoing: %lld, resolved: %lld; places without enough data: %lld",
		(long long)counts.opened, (long long)counts.ongoing,
		(long long)counts.resolved, (long long)counts.unknown);
	return STATUS_DONE;
}
