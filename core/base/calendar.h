/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Days and instants of the proleptic Gregorian calendar, without zones (zone.h has
 * those). A day is an int32_t, days since 1970-01-01; an instant an int64_t, seconds
 * since 1970-01-01T00:00:00Z.
 */
#ifndef REPUTE_BASE_CALENDAR_H
#define REPUTE_BASE_CALENDAR_H

#include "err.h"
#include "view.h"

#define DAY_SECONDS 86400

/* Day of a date; month 1-12, day of month 1-31 (not checked). */
int32_t calendar_day(int year, int month, int mday);

/* Date of a day. */
void calendar_date(int32_t day, int *ret_year, int *ret_month, int *ret_mday);

/* Is there such a date, in the years that limits.h allows? */
bool calendar_is_date(int year, int month, int mday);

/* 0 = Monday ... 6 = Sunday. */
int calendar_weekday(int32_t day);

/* Whole of `text` as YYYY-MM-DD. -1 when it is not that, or no date. */
CHECKED int calendar_parse_day(struct view text, int32_t *ret_day);

/*
 * Whole of `text` as RFC 3339, e.g. 2026-11-21T08:30:00Z or ...+01:00; a space may stand
 * for the T, a fraction is dropped, a leap second is taken as the second after. -1 when
 * it is not that.
 */
CHECKED int calendar_parse_time(struct view text, int64_t *ret_time);

/* A day or an instant in digits. */
struct calendar_text {
	char text[32];
};

/* "YYYY-MM-DD". */
struct calendar_text calendar_day_text(int32_t day);

/* "YYYY-MM-DDTHH:MM:SSZ"; "out of range" for an instant whose day does not fit its type.
 */
struct calendar_text calendar_time_text(int64_t time);

/* What the time is: the system's clock, or the moment that --now gave. */
struct clock {
	bool fixed;
	int64_t time; /* when fixed */
};

/* Seconds since 1970-01-01T00:00:00Z. */
int64_t clock_now(const struct clock *clock);

#endif
