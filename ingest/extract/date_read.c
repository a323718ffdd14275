/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates as pages show them. The strict reader comes first; what it refuses is folded and
 * cut into tokens, and the readers of quantities, times and days are offered each token
 * in turn. No list of formats is tried: each reader knows its own surroundings, so parts
 * may come in any order.
 *
 * Which language it is matters only where one word has two meanings. It is the page's, or
 * those that know most of the text's words.
 */
#include "extract/date_page.h"

#define DROPPED_MAX 12 /* words around a date */

int date_page_word(const struct date_page *p, size_t i, enum word_kind kind)
{
	const struct date_token *t = &p->tokens.tokens[i];
	unsigned languages = 0;

	if (i >= p->tokens.n)
		return -1;
	for (size_t k = 0; k < t->n; k++)
		languages |= t->rows[k].languages;
	languages = (languages & p->languages) != 0 ? p->languages : ~0U & ~LANG_HR;
	for (size_t k = 0; k < t->n; k++) {
		if (t->rows[k].kind == kind && (t->rows[k].languages & languages) != 0)
			return t->rows[k].value;
	}
	return -1;
}

bool date_page_is_mark(const struct date_page *p, size_t i, char mark)
{
	return i < p->tokens.n && p->tokens.tokens[i].kind == TOKEN_MARK &&
	       p->tokens.tokens[i].mark == mark;
}

bool date_page_is_number(const struct date_page *p, size_t i, int digits)
{
	return i < p->tokens.n && p->tokens.tokens[i].kind == TOKEN_NUMBER &&
	       p->tokens.tokens[i].digits <= digits;
}

size_t date_page_skip(const struct date_page *p, size_t i, const char *marks)
{
	for (; i < p->tokens.n; i++) {
		const struct date_token *t = &p->tokens.tokens[i];
		bool mark = t->kind == TOKEN_MARK && t->mark != '\0' &&
			    strchr(marks, t->mark) != NULL;

		if (!mark && date_page_word(p, i, WORD_FILL) < 0)
			break;
	}
	return i;
}

/* Words of a single meaning that only a date or time has. */
static bool is_telling(const struct date_word *row)
{
	return row->kind == WORD_WEEKDAY || row->kind == WORD_HOURMARK ||
	       row->kind == WORD_HALF || (row->kind == WORD_AT && strlen(row->word) > 2);
}

/* The languages that know most of the words, or of the telling ones. */
static unsigned guess_languages(const struct date_tokens *tokens, bool telling)
{
	int votes[16] = {0}, most = 0;
	unsigned languages = 0;

	for (size_t i = 0; i < tokens->n; i++) {
		unsigned known = 0;

		for (size_t k = 0; k < tokens->tokens[i].n; k++) {
			if (!telling || is_telling(&tokens->tokens[i].rows[k]))
				known |= tokens->tokens[i].rows[k].languages;
		}
		for (int bit = 0; bit < 15; bit++) /* all but LANG_HR */
			votes[bit] += (known >> bit) & 1;
	}
	for (int bit = 0; bit < 15; bit++) {
		if (votes[bit] > most) {
			most = votes[bit];
			languages = 0;
		}
		if (votes[bit] == most && most != 0)
			languages |= 1U << bit;
	}
	return languages;
}

/* The order of day and month in front of a year, where the page's language has one. */
static enum date_order tag_order(struct view tag)
{
	static const char *const day_first[] = {"de", "fr", "es", "it", "pt", "nl", "sv",
		"da", "no", "nb", "nn", "fi", "pl", "ru", "cs", "sk", "tr", "el", "ro",
		"bg", "uk", "be", "he", "id", "vi", "hr", "sl", "sr", "et", "lv", "is",
		"ca", "gl", "en-gb", "en-au", "en-nz", "en-ie", "en-in"};
	struct view base = view_sub(tag, 0, view_find(tag, '-'));

	if (view_case_eq(tag, VIEW("en-US")))
		return ORDER_MONTH_DAY;
	for (size_t i = 0; i < sizeof(day_first) / sizeof(day_first[0]); i++) {
		if (view_case_eq(base, view_of(day_first[i])) ||
			view_case_eq(tag, view_of(day_first[i])))
			return ORDER_DAY_MONTH;
	}
	return ORDER_UNKNOWN;
}

/*
 * The same, or for a page of no stated language that of the words beside the date: of
 * the languages that are read here, only English has two orders, and Chinese and Japanese
 * write the year first. Swedish, too, does so with years of two digits.
 */
static enum date_order order_of(struct view tag, const struct date_tokens *tokens)
{
	const unsigned others = LANG_EN | LANG_JA | LANG_ZH | LANG_SV;
	unsigned words = tag.len == 0 ? guess_languages(tokens, true) : 0;

	if (view_case_eq(tag, VIEW("es-US")) || view_case_eq(tag, VIEW("fr-CA")))
		return ORDER_UNKNOWN;
	if (words != 0 && (words & others) == 0)
		return ORDER_DAY_MONTH;
	return tag_order(tag);
}

/* Words and marks that tell nothing, or that make it another date. */
static size_t take_other(struct date_page *p, size_t i)
{
	static const enum word_kind quiet[] = {WORD_FILL, WORD_AT, WORD_HOURMARK,
		WORD_YEARMARK, WORD_MONTHMARK, WORD_DAYMARK, WORD_ABOUT};
	const struct date_token *t = &p->tokens.tokens[i];

	if (t->kind == TOKEN_NUMBER) {
		p->fault = DATE_UNREADABLE;
		return 1;
	}
	if (t->kind == TOKEN_MARK)
		return 1;
	if (p->clock_end != 0 && p->clock_end == i && t->end - t->start == 1)
		p->doubtful = true; /* a military zone? */
	for (size_t k = 0; k < sizeof(quiet) / sizeof(quiet[0]); k++) {
		if (date_page_word(p, i, quiet[k]) >= 0)
			return 1;
	}
	if (date_page_word(p, i, WORD_LAST) >= 0) {
		p->last = true;
		return 1;
	}
	if (date_page_word(p, i, WORD_NEVER) >= 0)
		p->fault = DATE_UNREADABLE;
	bool separator = t->end - t->start == 1 && p->tokens.text[t->start] == 't' &&
			 t->glued && p->tokens.tokens[i + 1].kind == TOKEN_NUMBER;

	if (separator)
		return 1;
	if (p->clock_end != 0 && p->clock_end == i)
		p->doubtful = true;
	if (date_page_word(p, i, WORD_UNIT) == UNIT_WEEK && t->end - t->start > 2)
		p->weekly = true;
	p->dropped++;
	return 1;
}

static size_t take(struct date_page *p, size_t i)
{
	static size_t (*const takes[])(struct date_page *, size_t) = {
		date_page_take_relative, date_page_take_clock, date_page_take_marked,
		date_page_take_numeric, date_page_take_month, date_page_take_weekday};

	for (size_t k = 0; k < sizeof(takes) / sizeof(takes[0]); k++) {
		size_t n = takes[k](p, i);

		if (n != 0)
			return n;
	}
	return take_other(p, i);
}

/* Seconds or milliseconds since 1970, and nothing else. */
static bool is_epoch(const struct date_tokens *tokens)
{
	const struct date_token *t = &tokens->tokens[0];

	return tokens->n == 1 && t->kind == TOKEN_NUMBER &&
	       (t->digits == 10 || t->digits == 13);
}

/* "/Date(1709283600000)/", "/Date(1709283600000+0100)/": how .NET writes an instant. */
static int read_dotnet(struct view text, struct moment *ret_moment)
{
	struct view front = VIEW("/Date("), back = VIEW(")/");
	int64_t milliseconds;

	if (!view_starts(text, front) || text.len < front.len + back.len ||
		!view_eq(view_sub(text, text.len - back.len, back.len), back))
		return DATE_UNREADABLE;
	text = view_sub(text, front.len, text.len - front.len - back.len);
	size_t zone = view_find(text, '+');

	if (view_int64(view_sub(text, 0, zone), &milliseconds) < 0 || milliseconds < 0)
		return DATE_UNREADABLE;
	return date_from_number(milliseconds, ret_moment);
}

static int read_page(
	struct view text, const struct date_context *context, struct moment *ret_moment)
{
	struct date_page p = {
		.anchor = context->anchor,
		.r = {.year = -1, .weekday = -1},
		.short_year = -1,
	};
	int64_t epoch;

	if (date_tokens_read(&p.tokens, text) != 0)
		return DATE_UNREADABLE;
	if (is_epoch(&p.tokens) &&
		view_int64((struct view){p.tokens.text, p.tokens.len}, &epoch) == 0)
		return date_from_number(epoch, ret_moment);
	p.languages = date_language(context->language);
	if (p.languages == 0)
		p.languages = guess_languages(&p.tokens, false);
	p.order = order_of(context->language, &p.tokens);
	for (size_t i = 0; i < p.tokens.n && p.fault == 0;)
		i += take(&p, i);
	if (p.fault == 0 && p.dropped > DROPPED_MAX)
		p.fault = DATE_UNREADABLE;
	return p.fault != 0 ? p.fault : date_page_finish(&p, ret_moment);
}

int date_read(
	struct view text, const struct date_context *context, struct moment *ret_moment)
{
	text = view_trim(text);
	if (text.len == 0 || text.len > DATE_READ_MAX)
		return DATE_UNREADABLE;
	int rc = date_parse(text, ret_moment);

	if (rc == 0 || rc == DATE_OUTSIDE || read_dotnet(text, ret_moment) == 0)
		return rc == DATE_OUTSIDE ? rc : 0;
	return read_page(text, context, ret_moment);
}
