/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How many of the reviews have each field, and whether what was read agrees with what the
 * page itself says of all its reviews: their number and their mean. Where it does not,
 * the sentence says which way: further pages, or something read wrong.
 */
#include "core/cmd/columns.h"
#include "ingest/cmd/probe.h"
#include "ingest/cmd/probe_text.h"

#include <math.h>
#include <stdio.h>

#define LINE_MAX_BYTES 1024

/* ---- fields
 * ---------------------------------------------------------------------------- */

struct tally {
	size_t dated, rated, authored, titled, worded, replied, identified, languages;
	size_t assumed, off_scale, relative;
	size_t verified, helpful;
	int coarsest, finest; /* precision of the dates */
	const struct moment *first, *last;
	struct view language; /* the first */
	double sum;	      /* of the valid ratings, on the scale of the first */
	size_t summed;
	double min, max; /* that scale */
};

static void tally_date(struct tally *t, const struct moment *when)
{
	int precision = (int)when->precision;

	if (when->precision == PRECISION_NONE)
		return;
	if (t->dated++ == 0) {
		t->coarsest = t->finest = precision;
		t->first = t->last = when;
	}
	t->coarsest = precision > t->coarsest ? precision : t->coarsest;
	t->finest = precision < t->finest ? precision : t->finest;
	t->first = when->time < t->first->time ? when : t->first;
	t->last = when->time > t->last->time ? when : t->last;
	t->relative += when->relative;
}

/* The mean is that of ratings on the scale which most pages have for all: the first. */
static void tally_rating(struct tally *t, const struct rating *rating)
{
	if (!rating->given)
		return;
	t->rated++;
	t->off_scale += !rating_valid(rating);
	t->assumed += rating_valid(rating) && rating->scale_assumed;
	if (!rating_valid(rating))
		return;
	if (t->summed == 0) {
		t->min = rating->min;
		t->max = rating->max;
	}
	if (rating->max == t->max) {
		t->sum += rating->value;
		t->summed++;
	}
}

static struct tally tally_of(const struct extraction *found)
{
	struct tally t = {.dated = 0};

	for (size_t i = 0; i < found->n; i++) {
		const struct review *review = &found->reviews[i];

		tally_date(&t, &review->published);
		tally_rating(&t, &review->rating);
		t.authored += review->author.len != 0;
		t.titled += review->title.len != 0;
		t.worded += review->text.len != 0;
		t.replied += review->reply.len != 0;
		t.identified += review->id.len != 0;
		t.verified += review->verified == VERIFIED_YES;
		t.helpful += review->helpful.given;
		t.languages += review->language.len != 0;
		if (t.language.len == 0)
			t.language = review->language;
	}
	return t;
}

/* ---- lines
 * ----------------------------------------------------------------------------- */

struct fields {
	struct probe *probe;
	const struct probe_style *style;
	struct buf *out;
	struct tally tally;
};

/* "date      21 of 24, from 2026-01-02 to ..." */
static void put(const struct fields *f, const char *name, size_t n, struct view more)
{
	struct buf line BUF_CLEANUP = buf_make(LINE_MAX_BYTES);
	size_t all = f->probe->found.n;

	if (n == all)
		buf_add_text(&line, "all");
	else if (n == 0)
		buf_add_text(&line, "none");
	else
		buf_printf(&line, "%s of %s", probe_count((int64_t)n).text,
			probe_count((int64_t)all).text);
	buf_printf(&line, "%s%.*s", more.len != 0 ? "; " : "", VIEW_ARG(more));
	buf_printf(f->out, "%*s%-10s", PROBE_INDENT, "", name);
	probe_hang(f->out, f->style, buf_view(&line), PROBE_INDENT + 10);
}

static const char *precision_words(int precision)
{
	static const char *const words[] = {"", "to the second", "to the minute",
		"to the day", "to the week", "to the month", "to the year"};

	return words[precision];
}

static void put_dates(const struct fields *f)
{
	const struct tally *t = &f->tally;
	struct buf more BUF_CLEANUP = buf_make(LINE_MAX_BYTES);
	struct view bad = f->probe->found.stats.unreadable_date;

	if (t->dated != 0) {
		struct calendar_text first = probe_date(t->first, false);
		struct calendar_text last = probe_date(t->last, false);
		bool one = strcmp(first.text, last.text) == 0;

		buf_printf(&more, "%s%s%s, %s", first.text, one ? "" : " to ",
			one ? "" : last.text, precision_words(t->finest));
	}
	if (t->coarsest != t->finest)
		buf_printf(&more, " at best, %s at worst", precision_words(t->coarsest));
	if (t->relative != 0)
		buf_printf(&more, "; %zu of them told only as how long ago", t->relative);
	if (t->dated < f->probe->found.n)
		buf_printf(&more,
			"%sone without a date counts for the day of its first "
			"fetch",
			more.len != 0 ? "; " : "");
	if (bad.len != 0)
		buf_printf(&more, "%snot understood: \"%.*s\"", more.len != 0 ? "; " : "",
			VIEW_ARG(bad));
	put(f, "date", t->dated, buf_view(&more));
}

static void put_ratings(const struct fields *f)
{
	const struct tally *t = &f->tally;
	struct buf more BUF_CLEANUP = buf_make(LINE_MAX_BYTES);

	if (t->summed != 0)
		buf_printf(&more, "mean %.2f on a scale of %.4g to %.4g",
			t->sum / (double)t->summed, t->min, t->max);
	if (t->assumed == t->rated && t->rated != 0)
		buf_add_text(&more, ", which is assumed");
	else if (t->assumed != 0)
		buf_printf(&more, ", which is assumed for %zu", t->assumed);
	if (t->off_scale != 0)
		buf_printf(&more, "; %zu off their scale", t->off_scale);
	put(f, "rating", t->rated, buf_view(&more));
}

void probe_fields(struct probe *probe, const struct probe_style *style, struct buf *out)
{
	const struct fields f = {probe, style, out, tally_of(&probe->found)};
	const struct tally *t = &f.tally;

	put_dates(&f);
	put_ratings(&f);
	put(&f, "text", t->worded, VIEW(""));
	if (t->titled != 0)
		put(&f, "title", t->titled, VIEW(""));
	put(&f, "author", t->authored, VIEW(""));
	put(&f, "id", t->identified,
		t->identified == 0 ? VIEW("told apart by author, date and text")
				   : VIEW(""));
	if (t->languages != 0)
		put(&f, "language", t->languages, t->language);
	if (t->replied != 0)
		put(&f, "reply", t->replied, VIEW(""));
	if (t->verified != 0)
		put(&f, "verified", t->verified, VIEW(""));
	if (t->helpful != 0)
		put(&f, "helpful", t->helpful, VIEW(""));
}

/* ---- the page's own numbers
 * -------------------------------------------------------------- */

/* The stated number: of reviews, else of ratings; -1. */
static int64_t stated_count(const struct aggregate *stated)
{
	return stated->review_count >= 0 ? stated->review_count : stated->rating_count;
}

static void say_stated(const struct fields *f, int64_t count, size_t n)
{
	const struct aggregate *stated = &f->probe->found.aggregate;
	const struct tally *t = &f->tally;
	struct buf line BUF_CLEANUP = buf_make(LINE_MAX_BYTES);

	buf_add_text(&line, "The page states ");
	if (count >= 0)
		buf_printf(&line, "%s %s%s", probe_count(count).text,
			stated->review_count >= 0 ? "review" : "rating",
			probe_plural(count));
	if (stated->rating >= 0)
		buf_printf(&line, "%sa mean of %.4g", count >= 0 ? " with " : "",
			stated->rating);
	if (stated->rating >= 0 && stated->best > 0)
		buf_printf(&line, " of %.4g", stated->best);
	buf_printf(&line, "; %s %s read here", probe_count((int64_t)n).text,
		n == 1 ? "was" : "were");
	if (t->summed != 0)
		buf_printf(&line, ", with a mean of %.2f", t->sum / (double)t->summed);
	probe_say(f->out, f->style, "%.*s.", VIEW_ARG(buf_view(&line)));
}

/* How to have further pages read, where the page does not say it itself. */
static void say_no_next(const struct fields *f)
{
	enum document_kind kind = f->probe->document.kind;
	bool json = kind == DOCUMENT_JSON || kind == DOCUMENT_LINES;
	bool ratings = f->probe->found.aggregate.review_count < 0;

	probe_say(f->out, f->style, "%s %s",
		ratings ? "Not every rating needs to come with a review. If there are "
			  "further pages, this one does not say where:"
			: "The rest lies on further pages, but this one does not say "
			  "where they are:",
		json ? "--set next=PATH tells where the next URL or cursor stands, --set "
		       "next_parameter=NAME which parameter takes the cursor, --set "
		       "page_parameter=NAME which one counts pages."
		     : "if their URLs count, as in ?page=2, try --set "
		       "page_parameter=page.");
}

static void say_next(const struct fields *f)
{
	struct view next = f->probe->next;

	if (next.len != 0)
		probe_say(f->out, f->style,
			"The rest lies on further pages. The next one is found %s: %.*s",
			f->probe->next_how, VIEW_ARG(next));
	else
		say_no_next(f);
}

/* The stated mean on the scale on which the reviews were rated. */
static double mean_on_scale(const struct aggregate *stated, const struct tally *t)
{
	double best = stated->best > 0 ? stated->best : t->max;
	double worst = stated->worst >= 0 && stated->worst < best ? stated->worst
		       : t->min < best				  ? t->min
								  : 0;

	return t->min + (stated->rating - worst) / (best - worst) * (t->max - t->min);
}

/* All of them were read, so the means must agree but for rounding. */
static void say_agreement(const struct fields *f, size_t n)
{
	const struct aggregate *stated = &f->probe->found.aggregate;
	const struct tally *t = &f->tally;
	bool all_rated = t->summed == n && stated->rating >= 0;
	double off =
		all_rated ? fabs(mean_on_scale(stated, t) - t->sum / (double)t->summed) /
				    (t->max - t->min)
			  : 0;

	if (!all_rated)
		probe_say(f->out, f->style, "So all of them are here.");
	else if (off <= 0.02)
		probe_say(f->out, f->style, "So all of them are here, and they agree.");
	else
		probe_say(f->out, f->style,
			"All of them are here, but the means do not agree: either the "
			"page's mean counts others too, or ratings are read wrong; "
			"compare the table with the page.");
}

/* Paths read of the page what they name, so it may state more than they do. */
static void say_nothing_stated(const struct fields *f)
{
	if (f->probe->recipe->custom)
		probe_say(f->out, f->style,
			"No path was given to what it states of all its reviews, so there "
			"is nothing to hold what was read against: --set count=PATH and "
			"--set mean=PATH tell where their number and their mean are.");
	else
		probe_say(f->out, f->style,
			"It states neither how many reviews there are nor their mean, so "
			"there is nothing to hold what was read against.");
}

void probe_arithmetic(
	struct probe *probe, const struct probe_style *style, struct buf *out)
{
	const struct fields f = {probe, style, out, tally_of(&probe->found)};
	const struct aggregate *stated = &probe->found.aggregate;
	int64_t count = stated_count(stated), n = (int64_t)probe->found.n;

	if (count < 0 && stated->rating < 0) {
		say_nothing_stated(&f);
		if (probe->next.len != 0)
			probe_say(out, style, "There is a next page, found %s: %.*s",
				probe->next_how, VIEW_ARG(probe->next));
		return;
	}
	say_stated(&f, count, (size_t)n);
	if (count > n)
		say_next(&f);
	else if (count == n)
		say_agreement(&f, (size_t)n);
	else if (count >= 0)
		probe_say(out, style,
			"That is more than it states: its number is behind, or counts "
			"something else.");
}
