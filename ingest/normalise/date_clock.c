/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The time of the day within a date of a page: "14:05:09", "2 pm", "14 h 05", "22 Uhr",
 * "noon", 午後3時5分; then half of the day and zone. A full stop between hour and minute
 * is taken only where nothing else can stand: in front of "pm" or "Uhr", and with a date
 * behind a word like "at" or at the end of the text.
 */
#include "normalise/date_page.h"

/* What was read of the time; `half` -1 = not told. */
struct clock_reading {
	int hour, minute, second;
	int half;
	bool has_second;
};

static const struct date_token *token(const struct date_page *p, size_t i)
{
	return &p->tokens.tokens[i];
}

static size_t take_half(const struct date_page *p, size_t i, struct clock_reading *c)
{
	int half = date_page_word(p, i, WORD_HALF);

	if (half < 0 || c->half >= 0)
		return i;
	c->half = half;
	return i + 1;
}

/* ":SS" and a fraction. */
static size_t take_second(const struct date_page *p, size_t i, struct clock_reading *c)
{
	if (!date_page_is_mark(p, i, ':') || !date_page_is_number(p, i + 1, 2))
		return i;
	c->second = token(p, i + 1)->number;
	c->has_second = true;
	i += 2;
	if ((date_page_is_mark(p, i, '.') || date_page_is_mark(p, i, ',')) &&
		token(p, i)->glued && token(p, i + 1)->glued &&
		date_page_is_number(p, i + 1, 9))
		i += 2;
	return i;
}

/* "14:05"; the minute has two digits unless seconds follow. */
static size_t take_colon(const struct date_page *p, size_t i, struct clock_reading *c)
{
	if (!date_page_is_number(p, i, 2) || !date_page_is_mark(p, i + 1, ':') ||
		!date_page_is_number(p, i + 2, 2))
		return i;
	c->hour = token(p, i)->number;
	c->minute = token(p, i + 2)->number;
	size_t end = take_second(p, i + 3, c);

	return token(p, i + 2)->digits == 2 || end != i + 3 ? end : i;
}

/* A minute or second with its unit, or without when `bare`. */
static size_t take_part(const struct date_page *p, size_t i, enum date_unit unit,
	bool bare, int *ret_number)
{
	if (!date_page_is_number(p, i, 2))
		return i;
	bool told = date_page_word(p, i + 1, WORD_UNIT) == (int)unit;

	if (!told && !(bare && token(p, i)->digits == 2))
		return i;
	*ret_number = token(p, i)->number;
	return i + (told ? 2 : 1);
}

/* "14 h", "14h05", "14 Uhr 05", "14時5分9秒" */
static size_t take_hourmark(const struct date_page *p, size_t i, struct clock_reading *c)
{
	if (token(p, i)->kind != TOKEN_NUMBER || token(p, i)->number > 24 ||
		date_page_word(p, i + 1, WORD_HOURMARK) < 0)
		return i;
	c->hour = token(p, i)->number;
	size_t minute = take_part(p, i + 2, UNIT_MINUTE, true, &c->minute);

	if (minute == i + 2)
		return minute;
	size_t second = take_part(p, minute, UNIT_SECOND, false, &c->second);

	c->has_second = second != minute;
	return second;
}

/* "14.05" */
static size_t take_stop(const struct date_page *p, size_t i, struct clock_reading *c)
{
	if (!date_page_is_number(p, i, 2) || !date_page_is_mark(p, i + 1, '.') ||
		!date_page_is_number(p, i + 2, 2) || token(p, i + 2)->digits != 2 ||
		!token(p, i + 1)->glued || !token(p, i + 2)->glued)
		return i;
	bool behind = i != 0 && date_page_word(p, i - 1, WORD_AT) >= 0;
	bool dated = p->named || p->has_numeric || (p->r.mday != 0 && p->r.year > 0);
	bool last = token(p, date_page_skip(p, i + 3, "."))->kind == TOKEN_END;

	bool told = date_page_word(p, i + 3, WORD_HALF) >= 0 ||
		    date_page_word(p, i + 3, WORD_HOURMARK) >= 0;

	if (!told && !(dated && (behind || last)))
		return i;
	c->hour = token(p, i)->number;
	c->minute = token(p, i + 2)->number;
	return i + 3;
}

/* The hours and minutes in any of these forms; `i` when there are none. */
static size_t take_digits(const struct date_page *p, size_t i, struct clock_reading *c)
{
	size_t end = take_colon(p, i, c);

	if (end == i)
		end = take_hourmark(p, i, c);
	if (end == i)
		end = take_stop(p, i, c);
	if (end == i && date_page_is_number(p, i, 2) && token(p, i)->number <= 12 &&
		date_page_word(p, i + 1, WORD_HALF) >= 0) {
		c->hour = token(p, i)->number;
		end = i + 1;
	}
	return end;
}

/* The zone behind token `i`, and the token behind it. */
static size_t take_zone(struct date_page *p, size_t i)
{
	const struct date_tokens *t = &p->tokens;
	size_t from = token(p, i - 1)->end;
	struct view rest = {t->text + from, t->len - from};
	bool inside = date_page_is_mark(p, i, '(');

	if (inside)
		rest = (struct view){
			t->text + token(p, i)->end, t->len - token(p, i)->end};
	size_t len = rest.len;
	struct date_reading zone = {0}, again = {0};

	if (!date_take_zone(&rest, &zone) || !zone.has_zone)
		return i;
	struct view behind = rest;

	/* "-0700 PDT" says it twice. */
	if (date_take_zone(&behind, &again) && again.has_zone &&
		again.offset == zone.offset)
		rest = behind;
	size_t end = (inside ? token(p, i)->end : from) + (len - rest.len);

	p->r.offset = zone.offset;
	p->r.has_zone = true;
	while (token(p, i)->kind != TOKEN_END && token(p, i)->start < end)
		i++;
	return i;
}

static bool settle(struct date_page *p, struct clock_reading *c)
{
	if (c->half == 1 && c->hour < 12)
		c->hour += 12;
	else if (c->half == 0 && c->hour == 12)
		c->hour = 0;
	if (c->hour > 23 || c->minute > 59 || c->second > 60)
		return false;
	if (p->r.has_minute)
		p->fault = DATE_AMBIGUOUS;
	p->r.seconds = c->hour * 3600 + c->minute * 60 + c->second;
	p->r.has_minute = true;
	p->r.has_second = c->has_second;
	return true;
}

/* In front: 午後, "pm", but not the German "am". */
static size_t take_half_in_front(
	const struct date_page *p, size_t i, struct clock_reading *c)
{
	for (size_t k = 0; k < token(p, i)->n; k++) {
		if (token(p, i)->rows[k].kind == WORD_FILL)
			return i;
	}
	return take_half(p, i, c);
}

size_t date_page_take_clock(struct date_page *p, size_t from)
{
	struct clock_reading c = {.half = -1};
	size_t i = take_half_in_front(p, from, &c), end = take_digits(p, i, &c);
	int named = date_page_word(p, from, WORD_CLOCK);

	if (end != i) {
		end = take_half(p, end, &c);
	} else if (named >= 0) {
		c = (struct clock_reading){.hour = named / 60, .half = -1};
		end = from + 1;
	} else {
		return 0;
	}
	if (!settle(p, &c))
		return 0;
	if (date_page_word(p, end, WORD_HOURMARK) >= 0)
		end++;
	end = take_zone(p, end);
	p->clock_end = end;
	return end - from;
}
