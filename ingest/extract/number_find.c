/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The number in a phrase: its first one, but rather one with a currency sign in front.
 * What belongs to a percentage, a date or a range is none. Each character is folded
 * once, each numeral read once; O(text).
 */
#include "extract/number.h"

#include "extract/number_parts.h"

/* A numeral in a phrase and what stands around it. */
struct found {
	double number;
	bool money; /* a currency sign stands in front */
};

/*
 * Behind an amount with a currency sign on either side, cents may be set apart: "$119.
 * 95", "1.837, 32 €", "35€ 99". Returns them, or 0.
 */
static double take_cents(struct view rest, bool money)
{
	uint32_t mark = rest.len != 0 ? glyph_take(&rest) : 0;
	bool sign = glyph_is_currency(mark);

	if (mark != '.' && mark != ',' && !sign)
		return 0;
	if (glyph_peek(rest) != ' ')
		return 0;
	glyph_skip_spaces(&rest);
	if (numeral_count_digits(rest) != 2)
		return 0;
	double cents = (glyph_take(&rest) - '0') * 10;

	cents += glyph_take(&rest) - '0';
	glyph_skip_spaces(&rest);
	if (sign ? rest.len != 0 : !money && !glyph_is_currency(glyph_peek(rest)))
		return 0;
	return cents / 100;
}

/* What stands behind makes a percentage or a date of it. */
static bool is_other(struct view rest)
{
	bool hyphen = glyph_peek(rest) == '-';

	if (hyphen)
		glyph_take(&rest);
	if (hyphen)
		return glyph_is_digit(glyph_peek(rest));
	glyph_skip_spaces(&rest);
	return glyph_peek(rest) == '%';
}

/* Take the numeral at the front as a candidate; false when it is none. */
static bool take_found(
	struct view *rest, struct view language, bool negative, struct found *found)
{
	struct numeral numeral;
	double number;

	if (!numeral_take(rest, NUMERAL_NUMBER, &numeral))
		return false;
	if (numeral_value(&numeral, NUMERAL_NUMBER, language, &number) < 0 ||
		is_other(*rest))
		return false;
	if (numeral.groups == 1 || !numeral_is_point(numeral.mark[numeral.groups - 1]) ||
		numeral.group[numeral.groups - 1] == 3)
		number += take_cents(*rest, found->money);
	found->number = negative ? -number : number;
	return true;
}

int number_find(struct view text, struct view language, double *ret_number)
{
	uint32_t before = ' ', mark = ' '; /* the last glyph, and the last but spaces */
	bool negative = false, joined = false, any = false;
	double number = 0;

	for (struct view rest = text; rest.len != 0;) {
		struct view at = rest;
		struct found found = {.money = glyph_is_currency(mark)};

		if (take_found(&rest, language, negative, &found) && !joined) {
			if (!any || found.money)
				number = found.number;
			any = true;
			if (found.money)
				break;
		}
		if (rest.len == at.len) {
			uint32_t glyph = glyph_take(&rest);

			negative = glyph == '-' && before == ' ';
			joined = glyph == '-' && glyph_is_digit(before);
			before = glyph;
			/* A sign behind a number belongs to that: "1250€ 600". */
			if (glyph != ' ' && !(glyph_is_currency(glyph) && mark == '0'))
				mark = glyph;
		} else {
			before = mark = '0';
			negative = joined = false;
		}
	}
	if (!any)
		return -1;
	*ret_number = number;
	return 0;
}
