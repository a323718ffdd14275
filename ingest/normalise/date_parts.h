/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What reading a date is made of: a view that shrinks, since each date_take_...() removes
 * what it recognises at the front and leaves the rest alone. For date*.c alone.
 */
#ifndef REPUTE_NORMALISE_DATE_PARTS_H
#define REPUTE_NORMALISE_DATE_PARTS_H

#include "base/view.h"

/* What has been read so far. */
struct date_reading {
	int year, month, mday; /* month and mday 0 = not given */
	int weekday;	       /* 0 = Monday; -1 = not given */
	int seconds;	       /* of the day */
	int offset;	       /* seconds east of UTC */
	bool has_minute, has_second, has_zone;
};

/* An ASCII digit? */
static inline bool date_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* An ASCII letter? */
static inline bool date_is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The character at the front; NUL at the end. */
static inline char date_first(const struct view *rest)
{
	return rest->len != 0 ? rest->data[0] : '\0';
}

/* Remove `n` characters, or all that there are. */
static inline void date_drop(struct view *rest, size_t n)
{
	*rest = view_sub(*rest, n, rest->len);
}

/* `c`, when it is at the front. */
static inline bool date_take_char(struct view *rest, char c)
{
	if (date_first(rest) != c || rest->len == 0)
		return false;
	date_drop(rest, 1);
	return true;
}

/* Any of the characters in `any`, as often as they come; how many there were. */
size_t date_take_all(struct view *rest, const char *any);

/* `min` to `max` digits with no further digit behind them; false leaves `*rest`. `max` is
   9 at most. */
bool date_take_number(struct view *rest, size_t min, size_t max, int *ret_number);

/*
 * The index of the name that the word at the front is, or begins as `min` letters or
 * more; it is taken with a full stop behind it. -1: none of them. Case is ignored.
 */
int date_take_name(struct view *rest, const char *const *names, int n, size_t min);

/* The whole word at the front, when it is `word`; case is ignored. */
bool date_take_word(struct view *rest, const char *word);

/*
 * HH:MM[:SS[.fraction]] [am|pm] or HHMMSS into r->seconds; false when it is none. What
 * was taken until then is lost, as the whole date is refused.
 */
bool date_take_time(struct view *rest, struct date_reading *r);

/*
 * A zone into r->offset, or nothing; then a comment in parentheses, or nothing. False
 * when what looks like a zone is none.
 */
bool date_take_zone(struct view *rest, struct date_reading *r);

#endif
