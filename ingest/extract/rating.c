/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers are taken digit by digit so that a decimal comma reads as one ("7,4" is 7.4)
 * and a comma for thousands ("1,000") is refused instead of read as 1. Nothing depends on
 * the locale.
 */
#include "extract/rating.h"

static bool take_text(struct view *rest, const char *text)
{
	struct view word = view_of(text);

	if (!view_case_eq(view_sub(*rest, 0, word.len), word))
		return false;
	view_drop(rest, word.len);
	return true;
}

static void take_spaces(struct view *rest)
{
	while (take_text(rest, " ") || take_text(rest, "\t"))
		;
}

static size_t digits_at(struct view text, size_t from)
{
	size_t n = 0;

	while (from + n < text.len && text.data[from + n] >= '0' &&
		text.data[from + n] <= '9')
		n++;
	return n;
}

/*
 * [-+]digits[(.|,)digits], at most 15 digits in all: the digits and the power of ten are
 * both exact in a double, so their quotient is the nearest one.
 */
static bool take_number(struct view *rest, double *ret_number)
{
	size_t sign = rest->len != 0 && (rest->data[0] == '-' || rest->data[0] == '+');
	size_t whole = digits_at(*rest, sign), len = sign + whole, part = 0;
	double digits = 0, scale = 1;

	if (len < rest->len && (rest->data[len] == '.' || rest->data[len] == ','))
		part = digits_at(*rest, len + 1);
	if (whole + part == 0 || whole + part > 15)
		return false;
	if (part != 0 && rest->data[len] == ',' && (part == 3 || whole == 0))
		return false;
	for (size_t i = sign; i < len; i++)
		digits = digits * 10 + (rest->data[i] - '0');
	for (size_t i = 0; i < part; i++) {
		digits = digits * 10 + (rest->data[len + 1 + i] - '0');
		scale *= 10;
	}
	*ret_number = (rest->data[0] == '-' ? -digits : digits) / scale;
	view_drop(rest, len + (part != 0 ? part + 1 : 0));
	return true;
}

/* What stands between two numbers of a scale. */
static bool take_between(struct view *rest)
{
	static const char *const marks[] = {
		"-", "/", "to ", "..", "\xe2\x80\x93", "\xe2\x80\x94", "|"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (take_text(rest, marks[i]))
			return true;
	}
	return false;
}

static bool is_end_of_scale(struct view rest, bool spaced)
{
	if (rest.len == 0)
		return true;
	char c = (char)(rest.data[0] | 0x20);

	return spaced && ((c >= 'a' && c <= 'z') || rest.data[0] == '(');
}

int rating_parse_scale(struct view text, double *ret_min, double *ret_max)
{
	struct view rest = view_trim(text);
	double min, max;

	if (!take_number(&rest, &min))
		return -1;
	max = min;
	for (;;) {
		size_t before = rest.len;

		take_spaces(&rest);
		if (!take_between(&rest)) {
			if (!is_end_of_scale(rest, rest.len < before))
				return -1;
			break;
		}
		take_spaces(&rest);
		if (!take_number(&rest, &max))
			return -1;
	}
	if (!(min < max))
		return -1;
	*ret_min = min;
	*ret_max = max;
	return 0;
}

void rating_assume_scale(struct rating *rating)
{
	rating->min = rating->value > 10 ? 0 : 1;
	rating->max = rating->value > 10 ? 100 : rating->value > 5 ? 10 : 5;
	rating->scale_assumed = true;
}

/* "/ 5" or "out of 5" behind the value: 1, or 0 when there is none, or -1 when it is
   malformed. The bottom follows from the top and the value. */
static int take_top(struct view *rest, struct rating *rating)
{
	if (!take_text(rest, "/") && !take_text(rest, "out of ") &&
		!take_text(rest, "of "))
		return 0;
	take_spaces(rest);
	if (!take_number(rest, &rating->max) || rating->max <= 0)
		return -1;
	bool from_zero = rating->max > 10 || rating->max <= 1 ||
			 (rating->value >= 0 && rating->value < 1);

	rating->min = from_zero ? 0 : 1;
	return 1;
}

int rating_parse_value(struct view text, struct rating *ret_rating)
{
	struct view rest = view_trim(text);
	struct rating rating = {.given = true};

	if (!take_number(&rest, &rating.value))
		return -1;
	take_spaces(&rest);
	int top = take_top(&rest, &rating);

	if (top < 0)
		return -1;
	if (top == 0 && take_text(&rest, "%"))
		rating.max = 100;
	else if (top == 0)
		rating_assume_scale(&rating);
	take_spaces(&rest);
	if (!take_text(&rest, "stars"))
		take_text(&rest, "star");
	if (rest.len != 0)
		return -1;
	*ret_rating = rating;
	return 0;
}
