/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two numbers with "of" or "/" between them: the value and its top, or the top and the
 * value in Japanese, Korean, Chinese and Turkish. A pair may stand among other words, as
 * nothing but a rating has its shape and top; but "page 3 of 5" and "4 of 5 customers"
 * have both, so what stands around a pair is looked at, too.
 */
#include "normalise/number_parts.h"
#include "normalise/rating_parts.h"
#include "normalise/rating_tokens.h"

#include <stdio.h>

#define BETWEEN_MAX 6 /* tokens between value and top */

static bool is_top(double top)
{
	return (top >= 3 && top <= 7 && top == (int)top) || top == 10 || top == 20 ||
	       top == 100;
}

/* Letters of the words and marks between two numbers, units left out if asked, with
   one space between them; -1 when there are too many. */
static int text_between(
	const struct token *from, size_t n, bool units, char *text, size_t size)
{
	size_t len = 0;

	text[0] = '\0';
	if (n > BETWEEN_MAX)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct token *token = &from[i];
		char mark[2] = {token->mark < 0x80 ? (char)token->mark : '?', '\0'};
		struct view word =
			token->kind == TOKEN_WORD ? token->text : view_of(mark);

		if (token->kind == TOKEN_NUMBER || token->kind == TOKEN_STARS)
			return -1;
		if (!units && token->kind == TOKEN_WORD && rating_unit(word))
			continue;
		int add = snprintf(text + len, size - len, "%s%.*s", len != 0 ? " " : "",
			VIEW_ARG(word));

		if (add < 0 || (size_t)add >= size - len)
			return -1;
		len += (size_t)add;
	}
	return 0;
}

static bool is_listed(const char *text, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (view_case_eq(view_of(text), view_of(list[i])))
			return true;
	}
	return false;
}

/* Is it "of" in some language? */
static bool is_of(const struct token *from, size_t n)
{
	static const char *const list[] = {"/", "out of", "of", "out of a possible",
		"out of a maximum of", "of a possible", "of a maximum of", "von",
		"von max .", "von maximal", "von möglichen", "von insgesamt", "auf",
		"aus", "sur", "de", "de un total de", "de un máximo de", "de um total de",
		"de um máximo de", "sobre", "em", "su", "di", "van", "van de", "uit",
		"op", "av", "utav", "ud af", "af", "z", "na", "из", "od", "trên", "dari",
		", 最多", "最多", "( 满分", "( 滿分", ", 满分", ", 滿分", "满分", "滿分",
		", 最高", "最高", "( 共", "( 最高", ", 共"};
	char text[96];

	return text_between(from, n, false, text, sizeof(text)) == 0 &&
	       is_listed(text, list, sizeof(list) / sizeof(list[0]));
}

/* Is it what stands between a top and the value behind it? */
static bool is_of_reversed(const struct token *from, size_t n)
{
	static const char *const list[] = {"つ星のうち", "星のうち", "つ星中", "のうち",
		"点満点中", "点満点で", "点満点の", "点満点", "点中", "段階中",
		"段階評価中", "段階評価で", "段階評価の", "段階評価のうち", "段階のうち",
		"分满分", "分滿分", "점 만점에", "점 만점 중", "점만점에",
		"yıldız üzerinden", "üzerinden", "个星中的", "颗星中的", "星级中的",
		"星中的", "分中的", "顆星中的", "分 , 得", "分 , 获得", "分 , 得分",
		"星 , 评分", "星 , 評分", "つ中の", "つ星中の"};
	char text[96];

	return text_between(from, n, true, text, sizeof(text)) == 0 &&
	       is_listed(text, list, sizeof(list) / sizeof(list[0]));
}

/* Does what stands before a pair make it a place in a row ("page 3 of 5")? Its value told
   twice is none: "4.6 4.6 out of 5". */
static bool is_place(const struct token *token, double value)
{
	static const char *const list[] = {"page", "seite", "pagina", "página", "sida",
		"side", "strona", "slide", "step", "photo", "image", "bild", "foto",
		"item", "part", "question", "chapter", "to", "bis", "showing", "страница",
		"ページ"};

	if (token->kind == TOKEN_MARK)
		return token->mark == '/' || token->mark == '-' || token->mark == 0x2013;
	if (token->kind == TOKEN_NUMBER)
		return token->value != value;
	for (size_t i = 0;
		token->kind == TOKEN_WORD && i < sizeof(list) / sizeof(list[0]); i++) {
		if (view_case_eq(token->text, view_of(list[i])))
			return true;
	}
	return false;
}

/* What is behind a top that makes it something else: a date, a number of people. */
static bool ends_badly(struct view rest, bool plain)
{
	static const char *const list[] = {"day", "night", "week", "month", "year",
		"hour", "minute", "page", "time", "tag", "nächte", "jour", "nuit", "día",
		"noche", "giorn", "dias", "noit"};

	if (glyph_peek(rest) == '/' || glyph_peek(rest) == '%')
		return true;
	glyph_skip_spaces(&rest);
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++) {
		if (view_case_eq(view_sub(rest, 0, strlen(list[i])), view_of(list[i])))
			return true;
	}
	return plain && count_noun(rest);
}

/* The pair of the tokens i and k, if it is one. */
static bool take_pair(
	const struct phrase *phrase, size_t i, size_t k, struct rating *ret_rating)
{
	const struct token *a = &phrase->tokens[i], *b = &phrase->tokens[k];
	bool reversed = is_of_reversed(a + 1, k - i - 1);
	double top = reversed ? a->value : b->value;
	struct rating rating = {.given = true, .value = reversed ? b->value : a->value};

	if (!reversed && !is_of(a + 1, k - i - 1))
		return false;
	if (b->text.len != 0 && !rating_unit_follows(b->rest) && phrase->n != k - i + 1)
		return false; /* "one of five rooms" */
	if (!is_top(top) || rating.value < 0 || rating.value > top ||
		ends_badly(b->rest, a->plain && b->plain) ||
		(i != 0 && is_place(a - 1, a->value)))
		return false;
	rating_state_top(&rating, top);
	*ret_rating = rating;
	return true;
}

static size_t next_number(const struct phrase *phrase, size_t from)
{
	while (from < phrase->n && phrase->tokens[from].kind != TOKEN_NUMBER)
		from++;
	return from;
}

int rating_pairs(const struct phrase *phrase, struct rating *ret_rating)
{
	struct rating rating, first = {.given = false};

	for (size_t i = next_number(phrase, 0); i < phrase->n;) {
		size_t k = next_number(phrase, i + 1);

		if (k == phrase->n)
			break;
		if (!take_pair(phrase, i, k, &rating)) {
			i = k;
			continue;
		}
		if (first.given &&
			(rating.value != first.value || rating.max != first.max))
			return -1;
		first = rating;
		i = next_number(phrase, k + 1);
	}
	if (first.given)
		*ret_rating = first;
	return first.given;
}
