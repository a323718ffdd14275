/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Times of the day and zones, which the year-first dates and those with a month's name
 * have in common. Leap seconds are taken as they stand. A zone's name is known only when
 * it means one offset: those of RFC 5322, 4.3, and those of Europe. Behind an offset
 * RFC 5322 and JavaScript write the zone's name once more, in parentheses.
 */
#include "normalise/date_parts.h"

#define OFFSET_HOURS_MAX 15

/* "am", "p.m." behind a time of twelve hours; false when the hour does not go with it. */
static bool take_half(struct view *rest, int *hour)
{
	struct view ahead = *rest;

	date_take_all(&ahead, " ");
	char half = (char)(date_first(&ahead) | 0x20);

	if (half != 'a' && half != 'p')
		return true;
	date_drop(&ahead, 1);
	date_take_char(&ahead, '.');
	if ((date_first(&ahead) | 0x20) != 'm')
		return true;
	date_drop(&ahead, 1);
	date_take_char(&ahead, '.');
	if (date_is_letter(date_first(&ahead)))
		return true;
	if (*hour < 1 || *hour > 12)
		return false;
	*hour = *hour % 12 + (half == 'p' ? 12 : 0);
	*rest = ahead;
	return true;
}

/* ":SS" and a fraction, or nothing; false when what begins so does not end so. */
static bool take_second(struct view *rest, struct date_reading *r)
{
	int second, fraction;

	if (!date_take_char(rest, ':'))
		return true;
	if (!date_take_number(rest, 2, 2, &second) || second > 60)
		return false;
	r->has_second = true;
	r->seconds += second;
	if ((date_first(rest) == '.' || date_first(rest) == ',') && rest->len > 1 &&
		date_is_digit(rest->data[1])) {
		date_drop(rest, 1);
		return date_take_number(rest, 1, 9, &fraction);
	}
	return true;
}

bool date_take_time(struct view *rest, struct date_reading *r)
{
	int hour, minute, packed;

	if (date_take_number(rest, 6, 6, &packed)) {
		hour = packed / 10000;
		minute = packed / 100 % 100;
		r->seconds = packed % 100;
		r->has_second = true;
	} else if (!date_take_number(rest, 1, 2, &hour) || !date_take_char(rest, ':') ||
		   !date_take_number(rest, 2, 2, &minute) || !take_second(rest, r)) {
		return false;
	}
	if (!take_half(rest, &hour) || hour > 23 || minute > 59 || r->seconds > 60)
		return false;
	r->seconds += hour * 3600 + minute * 60;
	r->has_minute = true;
	return true;
}

/* +HH:MM, +HHMM, +HH; behind GMT or UTC +H and +H:MM, too. */
static bool take_offset(struct view *rest, struct date_reading *r, size_t digits_min)
{
	int sign = date_first(rest) == '-' ? -1 : 1, hour, minute = 0, packed;

	date_drop(rest, 1);
	if (date_take_number(rest, 4, 4, &packed)) {
		hour = packed / 100;
		minute = packed % 100;
	} else if (!date_take_number(rest, digits_min, 2, &hour) ||
		   (date_take_char(rest, ':') &&
			   !date_take_number(rest, 2, 2, &minute))) {
		return false;
	}
	r->offset = sign * (hour * 3600 + minute * 60);
	r->has_zone = true;
	return hour <= OFFSET_HOURS_MAX && minute <= 59;
}

/* A zone's name, with an offset behind GMT or UTC perhaps. */
static bool take_zone_name(struct view *rest, struct date_reading *r)
{
	static const struct {
		const char *name;
		int hours;
	} zones[] = {{"Z", 0}, {"UT", 0}, {"UTC", 0}, {"GMT", 0}, {"EST", -5},
		{"EDT", -4}, {"CST", -6}, {"CDT", -5}, {"MST", -7}, {"MDT", -6},
		{"PST", -8}, {"PDT", -7}, {"WET", 0}, {"WEST", 1}, {"CET", 1},
		{"CEST", 2}, {"MEZ", 1}, {"MESZ", 2}, {"EET", 2}, {"EEST", 3}};

	for (size_t i = 0; i < sizeof(zones) / sizeof(zones[0]); i++) {
		if (!date_take_word(rest, zones[i].name))
			continue;
		bool universal = zones[i].hours == 0 && strlen(zones[i].name) == 3 &&
				 zones[i].name[0] != 'W';

		r->offset = zones[i].hours * 3600;
		r->has_zone = true;
		if (universal && (date_first(rest) == '+' || date_first(rest) == '-'))
			return take_offset(rest, r, 1);
		return true;
	}
	return false;
}

bool date_take_zone(struct view *rest, struct date_reading *r)
{
	bool good = true;

	date_take_all(rest, " ");
	if (date_first(rest) == '+' || date_first(rest) == '-')
		good = take_offset(rest, r, 2);
	else if (date_is_letter(date_first(rest)))
		good = take_zone_name(rest, r);
	date_take_all(rest, " ");
	if (r->has_zone && date_first(rest) == '(' && rest->data[rest->len - 1] == ')')
		date_drop(rest, rest->len);
	return good;
}
