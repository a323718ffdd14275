/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The day within a date of a page: with a month's name, with 年月日, in digits, and the
 * weekday. A number of one or two digits is a day only beside the month, and is a year
 * only behind both. Digits alone are kept as written, as their order is settled when all
 * is known.
 */
#include "normalise/date_page.h"

#define SHORT_NAME 3 /* bytes; such names look like other words */

static const struct date_token *token(const struct date_page *p, size_t i)
{
	return &p->tokens.tokens[i];
}

static void set_year(struct date_page *p, int year)
{
	if (p->r.year >= 0 || p->short_year >= 0 || p->has_numeric)
		p->fault = DATE_AMBIGUOUS;
	p->r.year = year;
}

static void set_month(struct date_page *p, int month)
{
	if (p->r.month != 0 || p->has_numeric)
		p->fault = DATE_AMBIGUOUS;
	p->r.month = month;
}

static void set_mday(struct date_page *p, int mday)
{
	if (p->r.mday != 0 || p->has_numeric)
		p->fault = DATE_AMBIGUOUS;
	p->r.mday = mday;
}

/* A number of four digits? */
static bool is_year(const struct date_page *p, size_t i)
{
	return token(p, i)->kind == TOKEN_NUMBER &&
	       (token(p, i)->digits == 4 ||
		       (token(p, i)->dense && token(p, i)->number >= 1000));
}

static bool begins_clock(const struct date_page *p, size_t i)
{
	return date_page_is_mark(p, i + 1, ':') ||
	       date_page_word(p, i + 1, WORD_HALF) >= 0 ||
	       date_page_word(p, i + 1, WORD_HOURMARK) >= 0;
}

static bool is_mday(const struct date_page *p, size_t i)
{
	return date_page_is_number(p, i, 2) && token(p, i)->number >= 1 &&
	       token(p, i)->number <= 31 && !begins_clock(p, i);
}

/* Does the token mean something else beside a month? */
static bool is_other_word(const struct date_page *p, size_t i)
{
	return date_page_word(p, i, WORD_WEEKDAY) >= 0 ||
	       date_page_word(p, i, WORD_AGO) >= 0 ||
	       date_page_word(p, i, WORD_FILL) >= 0;
}

/* The month that token `i` names, unless it rather is another word as there is a further
   month; -1 when it is none. */
static int month_at(const struct date_page *p, size_t i)
{
	int month = date_page_word(p, i, WORD_MONTH);

	if (month < 0 || !is_other_word(p, i))
		return month;
	for (size_t k = 0; k < p->tokens.n; k++) {
		if (k != i && date_page_word(p, k, WORD_MONTH) >= 0 &&
			!is_other_word(p, k))
			return -1;
	}
	return month;
}

/* The year behind the month or the day; the token behind it. */
static size_t take_year(struct date_page *p, size_t i)
{
	size_t k = date_page_skip(p, i, ",.-/]'");
	bool apostrophe = k != i && date_page_is_mark(p, k - 1, '\'');

	if (is_year(p, k)) {
		set_year(p, token(p, k)->number);
		return k + 1;
	}
	if (p->r.mday == 0 && !apostrophe)
		return i;
	if (!date_page_is_number(p, k, 2) || token(p, k)->digits != 2 ||
		begins_clock(p, k) || p->r.year >= 0)
		return i;
	p->short_year = token(p, k)->number;
	p->apostrophe = apostrophe;
	return k + 1;
}

/* The day behind the month; the token behind it. */
static size_t take_mday_behind(struct date_page *p, size_t i)
{
	size_t k = date_page_skip(p, i, ",.-/]");

	if (!is_mday(p, k) || (k != i && date_page_is_mark(p, k - 1, '\'')))
		return i;
	set_mday(p, token(p, k)->number);
	p->year_like = token(p, k)->digits == 2;
	p->slash = k != i && date_page_is_mark(p, k - 1, '/');
	return k + 1;
}

/* Where the month behind a day or year stands, when it does; else `i`. */
static size_t month_behind(const struct date_page *p, size_t i)
{
	size_t k = i + 1;

	for (;; k++) {
		bool joint = date_page_is_mark(p, k, '.') ||
			     date_page_is_mark(p, k, '[') ||
			     date_page_word(p, k, WORD_FILL) >= 0;
		bool glued =
			token(p, k)->glued && token(p, k + 1)->glued &&
			(date_page_is_mark(p, k, '-') || date_page_is_mark(p, k, '/'));

		if (month_at(p, k) >= 0)
			return k;
		if (token(p, k)->kind == TOKEN_END || (!joint && !glued))
			return i;
	}
}

size_t date_page_take_month(struct date_page *p, size_t from)
{
	size_t i = from, k;

	if (month_at(p, i) >= 0) {
		set_month(p, month_at(p, i));
		i = take_mday_behind(p, i + 1);
		return take_year(p, i) - from;
	}
	if (!is_year(p, i) && !is_mday(p, i))
		return 0;
	k = month_behind(p, i);
	if (k == i) {
		if (!is_year(p, i))
			return 0;
		set_year(p, token(p, i)->number);
		return 1;
	}
	set_month(p, month_at(p, k));
	if (is_year(p, i)) {
		set_year(p, token(p, i)->number);
		return take_mday_behind(p, k + 1) - from;
	}
	set_mday(p, token(p, i)->number);
	return take_year(p, k + 1) - from;
}

size_t date_page_take_marked(struct date_page *p, size_t i)
{
	if (token(p, i)->kind != TOKEN_NUMBER)
		return 0;
	int number = token(p, i)->number;

	if (date_page_word(p, i + 1, WORD_YEARMARK) >= 0 && is_year(p, i))
		set_year(p, number);
	else if (date_page_word(p, i + 1, WORD_MONTHMARK) >= 0 && number >= 1 &&
		 number <= 12)
		set_month(p, number);
	else if (date_page_word(p, i + 1, WORD_DAYMARK) >= 0 && number >= 1 &&
		 number <= 31)
		set_mday(p, number);
	else if (i != 0 && date_page_word(p, i - 1, WORD_MONTHMARK) >= 0 && is_mday(p, i))
		return set_mday(p, number), 1;
	else
		return 0;
	return 2;
}

/* "3/4-2024", "3/4 2024" */
static bool is_northern(const struct date_page *p, size_t i, size_t at[3], char *ret_mark)
{
	size_t year = i + 3 + date_page_is_mark(p, i + 3, '-');

	if (!date_page_is_mark(p, i + 1, '/') || !token(p, i + 1)->glued ||
		!token(p, i + 2)->glued || !is_year(p, year) || token(p, i)->digits > 2 ||
		token(p, i + 2)->digits > 2)
		return false;
	at[2] = year;
	*ret_mark = '/';
	return true;
}

/* Number, mark, number, mark, number: where the three stand, and the mark; "3/4-2024" and
   "3/4 2024", too, as it is written in the north. */
static bool is_triple(const struct date_page *p, size_t i, size_t at[3], char *ret_mark)
{
	char mark = token(p, i + 1)->mark;
	size_t step = token(p, i + 1)->kind == TOKEN_NUMBER ? 1 : 2;

	for (size_t k = 0; k < 3; k++) {
		at[k] = i + k * step;
		if (token(p, at[k])->kind != TOKEN_NUMBER ||
			token(p, at[k])->number > 9999 || token(p, at[k])->digits == 0)
			return false;
		if (k != 2 && step == 2 &&
			(token(p, at[k] + 1)->mark != mark ||
				strchr("/.-", mark) == NULL))
			return k == 1 && is_northern(p, i, at, ret_mark);
	}
	*ret_mark = step == 2 ? mark : ' ';
	return true;
}

static void set_numeric(struct date_page *p, const size_t at[3])
{
	if (p->r.year >= 0 || p->r.month != 0 || p->has_numeric)
		p->fault = DATE_AMBIGUOUS;
	for (size_t k = 0; k < 3; k++)
		p->numeric[k] = token(p, at[k])->number;
	p->packed = token(p, at[2])->digits == 2;
	p->year_may_lead = token(p, at[0])->digits == 2;
	p->has_numeric = true;
}

/* "03/2024", "2024-03" */
static size_t take_numeric_month(struct date_page *p, size_t i)
{
	bool mark = date_page_is_mark(p, i + 1, '/') || date_page_is_mark(p, i + 1, '-');
	size_t month = i, year = i + 2;

	if (!mark || !token(p, i + 1)->glued || !token(p, i + 2)->glued)
		return 0;
	if (is_year(p, i)) {
		month = i + 2;
		year = i;
	}
	if (!is_year(p, year) || !date_page_is_number(p, month, 2) ||
		token(p, month)->number < 1 || token(p, month)->number > 12)
		return 0;
	set_month(p, token(p, month)->number);
	set_year(p, token(p, year)->number);
	return 3;
}

size_t date_page_take_numeric(struct date_page *p, size_t i)
{
	size_t at[3];
	char mark;

	if (token(p, i)->kind != TOKEN_NUMBER || token(p, i + 1)->kind == TOKEN_END)
		return 0;
	if (!is_triple(p, i, at, &mark))
		return take_numeric_month(p, i);
	int first = token(p, at[0])->digits, last = token(p, at[2])->digits;
	bool middle = token(p, at[1])->digits <= 2;

	if (first == 4 && middle && last <= 2 && mark != ' ') {
		set_year(p, token(p, at[0])->number);
		set_month(p, token(p, at[1])->number);
		set_mday(p, token(p, at[2])->number);
	} else if (first <= 2 && middle && last == 4 &&
		   (mark != ' ' || p->r.weekday >= 0)) {
		set_numeric(p, at);
	} else if (first <= 2 && middle && last == 2 && mark != ' ') {
		set_numeric(p, at);
	} else {
		return 0;
	}
	return at[2] + 1 - i;
}

size_t date_page_take_weekday(struct date_page *p, size_t i)
{
	int weekday = date_page_word(p, i, WORD_WEEKDAY);
	const struct date_token *t = token(p, i);
	unsigned languages = 0;

	if (weekday < 0)
		return 0;
	for (size_t k = 0; k < t->n; k++)
		languages |= t->rows[k].languages;
	const struct date_token *next = token(p, date_page_skip(p, i + 1, ",.-"));
	bool foreign = p->languages != 0 && (languages & p->languages) == 0;
	bool loose = next->kind == TOKEN_WORD && next->n == 0;

	bool ending =
		t->glued && i != 0 && token(p, i - 1)->kind == TOKEN_NUMBER; /* 4th */

	if (t->end - t->start <= SHORT_NAME && (foreign || loose || ending))
		return 0;
	if (p->r.weekday >= 0 && p->r.weekday != weekday)
		p->fault = DATE_AMBIGUOUS;
	p->r.weekday = weekday;
	return 1;
}
