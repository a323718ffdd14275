/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A numeral is first taken as groups of digits with marks between them, as long as that
 * can go on; what the marks mean is decided when all of them are known. That is why
 * "1.234,5" and "1,234.5" need no guess, and why "1.2.3" is refused as a whole instead of
 * read as 1.2.
 */
#include "extract/number.h"

#include "extract/number_parts.h"

#include <string.h>

/* The digits at the front; those that do not fit make the numeral one that is refused. */
static size_t take_digits(struct view *rest, struct numeral *numeral)
{
	size_t n = 0;

	for (; glyph_is_digit(glyph_peek(*rest)); n++) {
		char digit = (char)glyph_take(rest);

		if (numeral->n < NUMERAL_DIGITS)
			numeral->digits[numeral->n] = digit;
		numeral->n++;
	}
	return n;
}

size_t numeral_count_digits(struct view rest)
{
	size_t n = 0;

	for (; n < 4 && glyph_is_digit(glyph_peek(rest)); n++)
		glyph_take(&rest);
	return n;
}

/* Does a mark at the front go on with the numeral? A space does between groups only. */
static bool goes_on(
	struct view rest, enum numeral_kind kind, const struct numeral *numeral)
{
	uint32_t mark = rest.len != 0 ? glyph_take(&rest) : 0;
	size_t last = numeral->groups != 0 ? numeral->group[numeral->groups - 1] : 0;

	if (mark == '.' || mark == ',')
		return numeral_count_digits(rest) != 0;
	if (kind == NUMERAL_RATING || (mark != '\'' && mark != ' '))
		return false;
	bool first = numeral->groups == 1;

	return numeral_count_digits(rest) == 3 && last != 0 &&
	       (first ? last <= 3 : last == 3) &&
	       (first || numeral->mark[numeral->groups - 1] == (char)mark);
}

bool numeral_take(struct view *rest, enum numeral_kind kind, struct numeral *ret_numeral)
{
	struct numeral numeral = {.n = 0};
	struct view at = *rest;

	if (!glyph_is_digit(glyph_peek(at)) && !goes_on(at, kind, &numeral))
		return false;
	numeral.group[0] = take_digits(&at, &numeral);
	numeral.groups = 1;
	while (goes_on(at, kind, &numeral)) {
		char mark = (char)glyph_take(&at);
		size_t n = take_digits(&at, &numeral);

		if (numeral.groups < NUMERAL_GROUPS) {
			numeral.mark[numeral.groups] = mark;
			numeral.group[numeral.groups] = n;
		} else {
			numeral.n = NUMERAL_DIGITS + 1;
		}
		if (numeral.groups < NUMERAL_GROUPS)
			numeral.groups++;
	}
	if (numeral.n > NUMERAL_DIGITS)
		numeral.n = 0;
	*rest = at;
	*ret_numeral = numeral;
	return true;
}

bool numeral_is_plain(const struct numeral *numeral)
{
	return numeral->groups == 1 && numeral->n != 0;
}

/* The digits with the last `part` of them behind the point. */
static double value_of(const struct numeral *numeral, size_t part)
{
	double digits = 0, scale = 1;

	for (size_t i = 0; i < numeral->n; i++)
		digits = digits * 10 + (numeral->digits[i] - '0');
	for (; part != 0; part--)
		scale *= 10;
	return digits / scale;
}

/* Are the first `n` groups, all with one mark, thousands? */
static bool is_grouped(const struct numeral *numeral, size_t n)
{
	const size_t *group = numeral->group;

	if (n == 1)
		return group[0] != 0;
	bool indian = n > 2 && numeral->mark[1] == ',' && group[1] == 2;

	if (group[0] == 0 || group[0] > (indian ? 2 : 3) || numeral->digits[0] == '0')
		return false;
	for (size_t i = 1; i < n; i++) {
		size_t want = indian && i + 1 < n ? 2 : 3;

		if (group[i] != want || numeral->mark[i] != numeral->mark[1])
			return false;
	}
	return true;
}

char number_mark(struct view language)
{
	static const char commas[][3] = {"de", "fr", "es", "it", "pt", "nl", "sv", "da",
		"nb", "no", "nn", "fi", "is", "pl", "cs", "sk", "sl", "hr", "sr", "bs",
		"hu", "ro", "bg", "ru", "uk", "be", "el", "tr", "id", "vi", "ca", "gl",
		"eu", "et", "lv", "lt"};
	static const char points[][3] = {
		"en", "ja", "zh", "ko", "th", "he", "hi", "bn", "ta", "te", "ur", "ms"};
	static const char *const others[] = {"de-CH", "de-LI", "it-CH", "es-MX", "es-US",
		"es-419", "es-GT", "es-HN", "es-NI", "es-PA", "es-PE", "es-DO", "es-SV",
		"es-PR"};
	struct view primary = view_sub(language, 0, 2);

	if (language.len < 2 || (language.len > 2 && language.data[2] != '-'))
		return 0;
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		if (view_case_eq(language, view_of(others[i])))
			return '.';
	}
	for (size_t i = 0; i < sizeof(points) / sizeof(points[0]); i++) {
		if (view_case_eq(primary, view_of(points[i])))
			return '.';
	}
	for (size_t i = 0; i < sizeof(commas) / sizeof(commas[0]); i++) {
		if (view_case_eq(primary, view_of(commas[i])))
			return ',';
	}
	return 0;
}

bool numeral_is_point(char mark)
{
	return mark == '.' || mark == ',';
}

/* One mark of a number: is it the decimal one? */
static bool is_decimal(const struct numeral *numeral, struct view language)
{
	if (!numeral_is_point(numeral->mark[1]))
		return false;
	if (!is_grouped(numeral, 2))
		return true;
	return number_mark(language) == numeral->mark[1];
}

static int number_value(
	const struct numeral *numeral, struct view language, double *ret_number)
{
	size_t last = numeral->groups - 1, part = 0;

	if (last == 1 && is_decimal(numeral, language))
		part = numeral->group[1];
	else if (last > 1 && numeral->mark[last] != numeral->mark[1] &&
		 numeral_is_point(numeral->mark[last]))
		part = numeral->group[last];
	if (!is_grouped(numeral, part != 0 ? last : last + 1) &&
		!(last == 1 && part != 0))
		return -1;
	*ret_number = value_of(numeral, part);
	return 0;
}

/* No decimals, unless they are zeros. */
static int count_value(const struct numeral *numeral, double *ret_number)
{
	size_t last = numeral->groups - 1, part = 0;

	if (is_grouped(numeral, last + 1)) {
		*ret_number = value_of(numeral, 0);
		return 0;
	}
	if (last == 0 || !numeral_is_point(numeral->mark[last]) ||
		!is_grouped(numeral, last) ||
		(last > 1 && numeral->mark[last] == numeral->mark[1]))
		return -1;
	for (part = 0; part < numeral->group[last]; part++) {
		if (numeral->digits[numeral->n - 1 - part] != '0')
			return -1;
	}
	*ret_number = value_of(numeral, part);
	return 0;
}

/*
 * No thousands. "1,000" is refused where the comma is not known to be the decimal mark:
 * it is the one fraction of three digits that nobody computes.
 */
static int rating_value(
	const struct numeral *numeral, struct view language, double *ret_number)
{
	size_t part = numeral->groups == 2 ? numeral->group[1] : 0;
	bool comma = part == 3 && numeral->mark[1] == ',';

	if (numeral->groups > 2 || (part != 0 && !numeral_is_point(numeral->mark[1])))
		return -1;
	if (comma && memcmp(numeral->digits + numeral->n - 3, "000", 3) == 0 &&
		number_mark(language) != ',')
		return -1;
	*ret_number = value_of(numeral, part);
	return 0;
}

int numeral_value(const struct numeral *numeral, enum numeral_kind kind,
	struct view language, double *ret_number)
{
	if (numeral->n == 0)
		return -1;
	switch (kind) {
	case NUMERAL_COUNT:
		return count_value(numeral, ret_number);
	case NUMERAL_RATING:
		return rating_value(numeral, language, ret_number);
	default:
		return number_value(numeral, language, ret_number);
	}
}

int numeral_whole(struct view text, enum numeral_kind kind, struct view language,
	double *ret_number)
{
	struct view rest = glyph_trim(text);
	uint32_t sign = glyph_peek(rest);
	struct numeral numeral;
	double number;

	if (sign == '-' || sign == '+')
		glyph_take(&rest);
	if (!numeral_take(&rest, kind, &numeral) ||
		numeral_value(&numeral, kind, language, &number) < 0)
		return -1;
	if (rest.len != 0 && glyph_take(&rest) != '.')
		return -1;
	if (rest.len != 0)
		return -1;
	*ret_number = sign == '-' ? -number : number;
	return 0;
}

int number_parse(struct view text, struct view language, double *ret_number)
{
	return numeral_whole(text, NUMERAL_NUMBER, language, ret_number);
}
