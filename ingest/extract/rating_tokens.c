/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a number touches tells what it is: behind a letter, "-" or "_" it belongs to a
 * name, before one to a unit. Such a text is no phrase, and is left to the readers of
 * names. Stars are one token, however many they are, and are counted as they are taken.
 */
#include "extract/rating_tokens.h"

#include "extract/number_parts.h"
#include "extract/rating_parts.h"

static bool is_full_star(uint32_t glyph)
{
	return glyph == 0x2605 || glyph == 0x2b50 || glyph == 0x1f31f ||
	       (glyph >= 0x272a && glyph <= 0x272f);
}

static bool is_half_star(uint32_t glyph)
{
	return glyph == 0x2bea || glyph == 0x2be8 || glyph == 0xbd;
}

static bool is_empty_star(uint32_t glyph)
{
	return glyph == 0x2606 || glyph == 0x2729;
}

/* Variation selectors and joiners behind a star. */
static bool is_invisible(uint32_t glyph)
{
	return glyph == 0xfe0e || glyph == 0xfe0f || glyph == 0x200d || glyph == 0x200b;
}

static void count_star(struct phrase *phrase, uint32_t glyph)
{
	bool full = is_full_star(glyph), half = is_half_star(glyph);

	if ((full && phrase->half + phrase->empty != 0) ||
		(half && (phrase->half != 0 || phrase->empty != 0 || phrase->full == 0)))
		phrase->stars_broken = true;
	phrase->full += full;
	phrase->half += half;
	phrase->empty += !full && !half;
}

static bool is_star(uint32_t glyph)
{
	return is_full_star(glyph) || is_half_star(glyph) || is_empty_star(glyph);
}

static void take_stars(struct view *rest, struct phrase *phrase)
{
	for (;;) {
		uint32_t glyph = glyph_peek(*rest);

		if (!is_star(glyph) && !is_invisible(glyph) &&
			!(glyph == ' ' && phrase->full + phrase->empty != 0))
			return;
		if (is_star(glyph))
			count_star(phrase, glyph);
		glyph_take(rest);
	}
}

/* A Latin letter, "_" or "#": what a number must not touch. */
static bool sticks(uint32_t glyph)
{
	return glyph == '_' || glyph == '#' || glyph == '@' || glyph == '=' ||
	       (glyph < 0x250 && glyph_is_letter(glyph));
}

/* "1,234" is a count unless the language has the comma for its decimal mark. */
static bool is_count_only(const struct numeral *numeral, struct view language)
{
	return numeral->groups == 2 && numeral->group[1] == 3 &&
	       numeral->mark[1] == ',' && number_mark(language) != ',';
}

/* Take a number with what belongs to it; false when it is part of some other thing. */
static bool take_number(
	struct view *rest, struct view language, uint32_t before, struct token *token)
{
	struct numeral numeral;
	bool stuck = sticks(before) || before == '-' || before == '+';

	if (!numeral_take(
		    rest, before == '(' ? NUMERAL_COUNT : NUMERAL_RATING, &numeral) ||
		stuck || numeral.n == 0)
		return false;
	if (numeral_value(&numeral, NUMERAL_RATING, language, &token->value) < 0 ||
		is_count_only(&numeral, language))
		token->value = -1;
	token->kind = TOKEN_NUMBER;
	token->plain = numeral_is_plain(&numeral);
	token->countable = token->plain || numeral.group[1] == 3;
	if (token->plain && glyph_peek(*rest) == 0xbd) {
		token->value += .5;
		token->plain = false;
		glyph_take(rest);
	}
	if (sticks(glyph_peek(*rest)) && !rating_unit(glyph_word(*rest)))
		return false;
	if (glyph_peek(*rest) == '-') {
		glyph_take(rest);
		return rating_unit(glyph_word(*rest));
	}
	return true;
}

/* Take one token; false when the text is no phrase of ratings. */
static bool take_token(struct view *rest, struct view language, uint32_t before,
	struct phrase *phrase, struct token *token)
{
	struct view at = *rest;
	uint32_t glyph = glyph_peek(at);

	if (glyph_is_digit(glyph) ||
		((glyph == '.' || glyph == ',') &&
			glyph_is_digit(glyph_peek(view_sub(at, 1, 4))) &&
			!glyph_is_letter(before)))
		return take_number(rest, language, before, token);
	if (is_star(glyph)) {
		if (phrase->full + phrase->half + phrase->empty != 0)
			phrase->stars_broken = true;
		take_stars(rest, phrase);
		token->kind = TOKEN_STARS;
		return true;
	}
	token->text = glyph_word(at);
	token->kind = token->text.len != 0 ? TOKEN_WORD : TOKEN_MARK;
	if (token->text.len == 0) {
		token->mark = glyph_take(rest);
		return true;
	}
	*rest = view_sub(at, token->text.len, at.len);
	token->value = rating_number_word(token->text);
	if (token->value >= 0) {
		token->kind = TOKEN_NUMBER;
		token->plain = token->countable = true;
	}
	return true;
}

bool phrase_read(struct view rest, struct view language, struct phrase *phrase)
{
	uint32_t before = ' ';

	while (rest.len != 0) {
		struct token token = {.mark = 0};
		struct view at = rest;

		if (glyph_peek(rest) == ' ' || is_invisible(glyph_peek(rest))) {
			glyph_take(&rest);
			before = ' ';
			continue;
		}
		if (phrase->n == TOKENS_MAX ||
			!take_token(&rest, language, before, phrase, &token))
			return false;
		/* A later number must not touch a letter or mark before it. */
		for (at = view_sub(at, 0, at.len - rest.len); at.len != 0;)
			before = glyph_take(&at);
		token.rest = rest;
		phrase->tokens[phrase->n++] = token;
	}
	return true;
}
