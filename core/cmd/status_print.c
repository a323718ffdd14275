/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The status for a person: what needs a look comes first, then a table of the sources
 * with the reason below each that is in trouble, then what ran and what waits. Times are
 * told as how long ago; the JSON has them exactly.
 */
#include "base/calendar.h"
#include "core/cmd/columns.h"
#include "core/cmd/status.h"

#include <stdio.h>
#include <stdlib.h>

#define WIDTH 96
#define INDENT 4

struct span {
	char text[24];
};

/* "45s", "12m", "3h", "5d". */
static struct span span_text(int64_t seconds)
{
	static const struct {
		int64_t seconds;
		char unit;
	} units[] = {{86400, 'd'}, {3600, 'h'}, {60, 'm'}, {1, 's'}};
	struct span span;
	size_t i = 0;

	if (seconds < 0)
		seconds = 0;
	while (i < 3 && seconds < 2 * units[i].seconds)
		i++;
	snprintf(span.text, sizeof(span.text), "%lld%c",
		(long long)(seconds / units[i].seconds), units[i].unit);
	return span;
}

static const char *plural(int64_t n)
{
	return n == 1 ? "" : "s";
}

/* ---- sources ----------------------------------------------------------------------- */

static const char *state_text(const struct source_status *source)
{
	return source->judged ? health_state_name(source->health.state) : "new";
}

static const char *outcome_text(const struct source_status *source)
{
	const struct listing *last = &source->last;

	if (!source->fetched)
		return "-";
	if (last->state == LISTING_FAILED)
		return capture_outcome_name(last->outcome);
	if (last->outcome == CAPTURE_UNCHANGED && last->counts.pages <= 1)
		return "unchanged";
	return listing_state_name(last->state);
}

static void print_numbers(const struct source_status *source, struct buf *out)
{
	char text[48] = "-";

	if (source->fetched && source->last.counts.first_reviews >= 0)
		snprintf(text, sizeof(text), "%lld",
			(long long)source->last.counts.first_reviews);
	columns_right(out, text, 7);
	snprintf(text, sizeof(text), "-");
	if (source->usual.n >= YIELD_MIN && source->usual.low == source->usual.high)
		snprintf(text, sizeof(text), "%lld", (long long)source->usual.low);
	else if (source->usual.n >= YIELD_MIN)
		snprintf(text, sizeof(text), "%lld-%lld", (long long)source->usual.low,
			(long long)source->usual.high);
	columns_right(out, text, 11);
}

static void print_next(
	const struct status *status, const struct source_status *source, struct buf *out)
{
	int64_t due = source->source->due;

	if (source->source->url == NULL)
		buf_add_text(out, "  by import\n");
	else if (!source->source->configured)
		buf_add_text(out, "  never\n");
	else if (source->under_way)
		buf_add_text(out, "  goes on\n");
	else if (due <= status->now)
		buf_add_text(out, "  now\n");
	else
		buf_printf(out, "  in %s\n", span_text(due - status->now).text);
}

/* Below the row: what is wrong, since when, and what the last fetch says of it. */
static void print_trouble(
	const struct status *status, const struct source_status *source, struct buf *out)
{
	struct buf line BUF_CLEANUP = buf_make(out->max);
	const struct health *health = &source->health;
	bool trouble = source_status_is_trouble(source);

	if (trouble)
		buf_printf(&line, "%s since %s (%s): %.*s",
			health_state_words(health->state),
			calendar_time_text(health->onset).text,
			span_text(status->now - health->onset).text,
			VIEW_ARG(health->reason));
	columns_lines(out, buf_view(&line), INDENT, WIDTH);
	buf_clear(&line);
	if (source->fetched && source->last.state == LISTING_FAILED &&
		(!trouble || !view_eq(source->last.reason, health->reason)))
		buf_printf(&line, "last fetch: %.*s", VIEW_ARG(source->last.reason));
	columns_lines(out, buf_view(&line), INDENT, WIDTH);
	if (line.failed != ERR_NONE)
		out->failed = line.failed;
}

static void print_source(
	const struct status *status, const struct source_status *source, struct buf *out)
{
	char ago[32] = "never";

	if (source->fetched)
		snprintf(ago, sizeof(ago), "%s ago",
			span_text(status->now - source->last.started).text);
	columns_cell(out, view_of(source->source->name), 30);
	buf_add_text(out, "  ");
	columns_cell(out, view_of(state_text(source)), 9);
	columns_cell(out, view_of(ago), 10);
	columns_cell(out, view_of(outcome_text(source)), 11);
	print_numbers(source, out);
	print_next(status, source, out);
	print_trouble(status, source, out);
}

static void print_sources(const struct status *status, struct buf *out)
{
	int64_t n = (int64_t)status->n, trouble = 0;

	for (size_t i = 0; i < status->n; i++)
		trouble += source_status_is_trouble(&status->sources[i]);
	if (n == 0) {
		buf_add_text(out, "No source is fetched yet: add a [source] section to "
				  "the configuration, then 'repute fetch'.\n");
		return;
	}
	if (trouble != 0)
		buf_printf(out, "%lld of %lld source%s need%s a look.\n\n",
			(long long)trouble, (long long)n, plural(n),
			trouble == 1 ? "s" : "");
	else
		buf_printf(out, "No source needs a look, of %lld.\n\n", (long long)n);
	buf_add_text(out, "SOURCE                          STATE    FETCHED   OUTCOME    "
			  "REVIEWS      USUAL  NEXT\n");
	for (size_t i = 0; i < status->n; i++)
		print_source(status, &status->sources[i], out);
	if (status->untold != 0 && !status->operators)
		buf_printf(out,
			"\n%zu change%s of sources told to nobody: name somebody in "
			"[operators] to.\n",
			status->untold, plural((int64_t)status->untold));
}

/* ---- runs and what waits ----------------------------------------------------------- */

static const char *end_text(const struct run_entry *run)
{
	if (run->finished == 0)
		return "not over";
	return run->status == STATUS_DONE     ? "done"
	       : run->status == STATUS_PARTLY ? "partly done"
					      : "failed";
}

static void print_runs(const struct status *status, struct buf *out)
{
	if (status->runs.n == 0) {
		buf_add_text(out, "\nNo 'repute run' so far.\n");
		return;
	}
	buf_add_text(out, "\nLAST RUNS\n");
	for (size_t i = 0; i < status->runs.n; i++) {
		const struct run_entry *run = &status->runs.items[i];

		buf_printf(out, "%s  %4s ago  ", calendar_time_text(run->started).text,
			span_text(status->now - run->started).text);
		columns_cell(out, run->command, 8);
		buf_add_text(out, end_text(run));
		if (run->finished != 0)
			buf_printf(out, " in %s",
				span_text(run->finished - run->started).text);
		buf_add_char(out, '\n');
		columns_lines(out, run->summary, INDENT, WIDTH);
	}
}

static void print_mail(const struct waiting_mail *mail, int64_t now, struct buf *out)
{
	struct buf line BUF_CLEANUP = buf_make(out->max);

	buf_printf(&line, "%.*s, for %s", VIEW_ARG(mail->message_id),
		span_text(now - mail->created).text);
	if (mail->attempts != 0)
		buf_printf(&line, ", tried %lld time%s: %.*s", (long long)mail->attempts,
			plural(mail->attempts), VIEW_ARG(mail->reason));
	columns_lines(out, buf_view(&line), INDENT, WIDTH);
}

static void print_waiting(const struct status *status, struct buf *out)
{
	int64_t mails = status->mails_waiting, unscored = status->unscored;

	if (mails == 0)
		buf_add_text(out, "\nNo mail waits.\n");
	else
		buf_printf(out, "\n%lld mail%s wait%s to be sent ('repute deliver'):\n",
			(long long)mails, plural(mails), mails == 1 ? "s" : "");
	for (size_t i = 0; i < status->mails.n; i++)
		print_mail(&status->mails.items[i], status->now, out);
	if (mails > (int64_t)status->mails.n)
		buf_printf(out, "    ... and %lld more\n",
			(long long)(mails - (int64_t)status->mails.n));
	if (unscored == 0)
		buf_add_text(out, "No review waits to be scored.\n");
	else
		buf_printf(out, "%lld review%s wait%s to be scored ('repute analyze').\n",
			(long long)unscored, plural(unscored), unscored == 1 ? "s" : "");
}

void status_print(const struct status *status, struct buf *out)
{
	print_sources(status, out);
	print_runs(status, out);
	print_waiting(status, out);
}
