/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * "3 weeks ago", "il y a un mois", "1 year, 2 months", "yesterday". A quantity is one or
 * more numbers with their units; a word beside it says that it lies back, in front of it
 * in some languages and behind it in others. A quantity alone ("3d") lies back, too, when
 * the text has nothing else.
 *
 * The moment will be the end of a range, see date_back.c: "about" moves it by half a
 * unit, "almost" by one, as both may be less than the number says.
 */
#include "normalise/date_page.h"

#include "base/calendar.h"

#define COUNT_MAX 100000000 /* seconds, for one: three years */

static const int64_t unit_seconds[] = {
	[UNIT_SECOND] = 1,
	[UNIT_MINUTE] = 60,
	[UNIT_HOUR] = 3600,
	[UNIT_DAY] = DAY_SECONDS,
	[UNIT_WEEK] = 7 * DAY_SECONDS,
	[UNIT_MONTH] = 30 * DAY_SECONDS,
	[UNIT_YEAR] = 365 * DAY_SECONDS,
};

/* A number with its unit. */
struct quantity {
	int64_t thousandths; /* of units */
	enum date_unit unit;
	bool few;
	bool date_like; /* the unit could as well belong to a date: 3日 */
};

/* What is told of the whole beside the numbers. */
struct manner {
	bool about, almost;
	bool ago, future;
};

static void add(struct date_back *back, const struct quantity *q, bool first)
{
	int64_t n = q->thousandths;

	if (q->unit == UNIT_YEAR) {
		back->months += n * 12 / 1000;
	} else if (q->unit == UNIT_MONTH) {
		back->months += n / 1000;
		back->seconds += n % 1000 * unit_seconds[UNIT_MONTH] / 1000;
	} else {
		back->seconds += n * unit_seconds[q->unit] / 1000;
	}
	if (first || q->unit < back->unit)
		back->unit = q->unit;
	back->few = back->few || q->few;
}

/* "3", "1.5", "three", "a few"; how many tokens, 0 when it is no number. */
static size_t take_count(const struct date_page *p, size_t i, struct quantity *q)
{
	const struct date_token *t = &p->tokens.tokens[i];

	if (t->kind == TOKEN_NUMBER) {
		if (t->number > COUNT_MAX)
			return 0;
		q->thousandths = (int64_t)t->number * 1000;
		if ((t[1].mark != '.' && t[1].mark != ',') || !t[1].glued ||
			!t[2].glued || !date_page_is_number(p, i + 2, 2))
			return 1;
		q->thousandths += t[2].number * (t[2].digits == 1 ? 100 : 10);
		return 3;
	}
	int count = date_page_word(p, i, WORD_COUNT), more;

	if (count >= 20 && (more = date_page_word(p, i + 1, WORD_COUNT)) > 0 &&
		more < 10) {
		q->thousandths = (count + more) * 1000;
		return 2;
	}
	q->few = count < 0 && date_page_word(p, i, WORD_FEW) >= 0;
	if (count < 0 && !q->few)
		return 0;
	q->thousandths = q->few ? 2000 : count * 1000;
	return 1;
}

static bool is_date_like(const struct date_page *p, size_t i)
{
	return p->tokens.tokens[i].dense &&
	       (date_page_word(p, i, WORD_YEARMARK) >= 0 ||
		       date_page_word(p, i, WORD_DAYMARK) >= 0);
}

static void spread_decade(struct quantity *q)
{
	if (q->unit != UNIT_DECADE)
		return;
	q->unit = UNIT_YEAR;
	q->thousandths *= 10;
}

/* A number and its unit, or both in one word. */
static size_t take_quantity(const struct date_page *p, size_t i, struct quantity *q)
{
	int span = date_page_word(p, i, WORD_QUANTITY);

	*q = (struct quantity){.unit = UNIT_SECOND};
	if (span >= 0) {
		q->thousandths = WORD_SPAN_N(span) * 1000;
		q->unit = WORD_SPAN_UNIT(span);
		return 1;
	}
	size_t n = take_count(p, i, q);
	int unit = n != 0 ? date_page_word(p, i + n, WORD_UNIT) : -1;

	if (unit < 0)
		return 0;
	q->unit = (enum date_unit)unit;
	spread_decade(q);
	q->date_like = is_date_like(p, i + n);
	return n + 1;
}

/* "about", "almost" and the like; how many tokens. */
static size_t take_manner(const struct date_page *p, size_t i, struct manner *manner)
{
	size_t from = i;

	for (;; i++) {
		if (date_page_word(p, i, WORD_ABOUT) >= 0)
			manner->about = true;
		else if (date_page_word(p, i, WORD_ALMOST) >= 0 ||
			 date_page_is_mark(p, i, '<'))
			manner->almost = true;
		else if (date_page_word(p, i, WORD_OVER) < 0 &&
			 !date_page_is_mark(p, i, '>') && !date_page_is_mark(p, i, '~'))
			return i - from;
	}
}

/* The same between the unit and the word that says that it lies back: 1年以上前. The
   token behind it; `i` when there is none. */
static size_t take_manner_behind(
	const struct date_page *p, size_t i, struct manner *manner)
{
	struct manner told = *manner;
	size_t n = take_manner(p, i, &told);

	if (n == 0 || date_page_word(p, i + n, WORD_AGO) < 0)
		return i;
	*manner = told;
	return i + n;
}

/* A word that says which way it lies. */
static size_t take_way(const struct date_page *p, size_t i, struct manner *manner)
{
	if (date_page_word(p, i, WORD_AGO) >= 0)
		manner->ago = true;
	else if (date_page_word(p, i, WORD_FUTURE) >= 0)
		manner->future = true;
	else
		return 0;
	return 1;
}

/* One quantity or more, with commas and "and" between them. */
static size_t take_quantities(
	const struct date_page *p, size_t i, struct date_back *back, bool *ret_date_like)
{
	size_t end = i, n;
	bool first = true;
	struct quantity q;

	*ret_date_like = true;
	while ((n = take_quantity(p, i, &q)) != 0) {
		add(back, &q, first);
		first = false;
		*ret_date_like = *ret_date_like && q.date_like;
		end = i + n;
		i = date_page_skip(p, end, ",");
	}
	return end;
}

static bool only_marks(const struct date_page *p, size_t from, size_t to)
{
	for (; from < to; from++) {
		if (p->tokens.tokens[from].kind != TOKEN_MARK ||
			date_page_is_mark(p, from, '+'))
			return false;
	}
	return true;
}

/*
 * Without a word that says that it lies back: does "3 h" rather mean a time, "3日" or
 * "2005 г" a date? Does anything else stand around it?
 */
static bool is_doubtful(const struct date_page *p, size_t i, bool date_like, bool manner)
{
	const struct date_token *t = &p->tokens.tokens[i];
	bool year = date_page_word(p, i + 1, WORD_YEARMARK) >= 0 && t->number >= 1000;
	bool hour = date_page_word(p, i + 1, WORD_HOURMARK) >= 0 && !manner;

	return date_like || (t->kind == TOKEN_NUMBER && (year || hour));
}

/* A unit without a number beside the word: "неделю назад" is one, "weeks ago" is more. */
static size_t take_lone_unit(const struct date_page *p, size_t i, struct date_back *back,
	struct manner *manner)
{
	int lone = date_page_word(p, i, WORD_LONE),
	    unit = date_page_word(p, i, WORD_UNIT);
	const struct date_token *t = &p->tokens.tokens[i];

	if (unit < 0 || (!manner->ago && date_page_word(p, i + 1, WORD_AGO) < 0) ||
		t->dense || t->end - t->start < 3)
		return 0;
	struct quantity one = {
		.thousandths = 1000,
		.unit = (enum date_unit)unit,
		.few = lone < 0,
	};

	spread_decade(&one);
	add(back, &one, true);
	return 1;
}

/* Move the end of the range to where "about" and "almost" may still reach. */
static void apply_manner(struct date_back *back, const struct manner *manner)
{
	if (manner->about)
		back->seconds -= unit_seconds[back->unit] / 2;
	if (!manner->almost)
		return;
	if (back->unit == UNIT_YEAR)
		back->months -= 12;
	else if (back->unit == UNIT_MONTH)
		back->months -= 1;
	else
		back->seconds -= unit_seconds[back->unit];
}

static size_t take_named(struct date_page *p, size_t i)
{
	int span = date_page_word(p, i, WORD_NAMED);

	if (span < 0)
		return 0;
	if (p->relative)
		p->fault = DATE_AMBIGUOUS;
	p->relative = p->told = p->named = true;
	p->back = (struct date_back){
		.named = WORD_SPAN_N(span), .unit = WORD_SPAN_UNIT(span)};
	return 1;
}

size_t date_page_take_relative(struct date_page *p, size_t from)
{
	struct date_back back = {0};
	struct manner manner = {0};
	bool date_like = false;
	size_t i = from + take_way(p, from, &manner);

	if (date_page_word(p, i, WORD_NAMED) == WORD_SPAN(0, UNIT_SECOND) &&
		date_page_is_mark(p, i + 1, '-')) {
		manner.ago = true; /* "now - 2 hours" */
		i += 2;
	}
	i += take_manner(p, i, &manner);
	size_t first = i, end = take_quantities(p, i, &back, &date_like);

	if (end == i)
		end = i + take_lone_unit(p, i, &back, &manner);
	if (end == i)
		return take_named(p, from);
	end = take_manner_behind(p, end, &manner);
	end += take_way(p, end, &manner);
	if (!manner.ago && !manner.future &&
		(!only_marks(p, 0, from) || !only_marks(p, end, p->tokens.n) ||
			is_doubtful(p, first, date_like, manner.about || manner.almost)))
		return 0;
	if (manner.future && !manner.ago)
		p->fault = DATE_UNREADABLE;
	if (p->relative)
		p->fault = DATE_AMBIGUOUS;
	apply_manner(&back, &manner);
	p->relative = true;
	p->told = manner.ago;
	p->back = back;
	return end - from;
}
