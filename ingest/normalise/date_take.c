/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Characters, numbers and names at the front of a date. Nothing here knows what they
 * mean, and each looks at the text once: as dates are short and every take either shrinks
 * the view or fails, reading a date is linear in it.
 */
#include "normalise/date_parts.h"

size_t date_take_all(struct view *rest, const char *any)
{
	size_t n = 0;

	while (n < rest->len && rest->data[n] != '\0' &&
		strchr(any, rest->data[n]) != NULL)
		n++;
	date_drop(rest, n);
	return n;
}

bool date_take_number(struct view *rest, size_t min, size_t max, int *ret_number)
{
	size_t n = 0;
	int number = 0;

	while (n < rest->len && n <= max && date_is_digit(rest->data[n]))
		n++;
	if (n < min || n > max)
		return false;
	for (size_t i = 0; i < n; i++)
		number = number * 10 + (rest->data[i] - '0');
	date_drop(rest, n);
	*ret_number = number;
	return true;
}

/* The letters at the front, which stay there. */
static struct view word_at(const struct view *rest)
{
	size_t n = 0;

	while (n < rest->len && date_is_letter(rest->data[n]))
		n++;
	return view_sub(*rest, 0, n);
}

int date_take_name(struct view *rest, const char *const *names, int n, size_t min)
{
	struct view word = word_at(rest);

	for (int i = 0; i < n && word.len >= min; i++) {
		struct view name = view_sub(view_of(names[i]), 0, word.len);

		if (!view_case_eq(name, word))
			continue;
		date_drop(rest, word.len);
		date_take_char(rest, '.');
		return i;
	}
	return -1;
}

bool date_take_word(struct view *rest, const char *word)
{
	if (!view_case_eq(word_at(rest), view_of(word)))
		return false;
	date_drop(rest, strlen(word));
	return true;
}
