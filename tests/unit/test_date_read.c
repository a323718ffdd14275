/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates as pages show them: the instant, the precision and the marks of each form in each
 * language, what is told less exactly, and what is refused. The page is always had at
 * noon of Saturday, 2024-06-15.
 */
#include "suites.h"

#include "base/calendar.h"
#include "base/limits.h"
#include "normalise/date.h"
#include "normalise/date_tokens.h"
#include "normalise/date_words.h"

#include <stdio.h>
#include <stdlib.h>

#define ANCHOR 1718452800 /* 2024-06-15T12:00:00Z */

#define SECOND PRECISION_SECOND
#define MINUTE PRECISION_MINUTE
#define DAY PRECISION_DAY
#define WEEK PRECISION_WEEK
#define MONTH PRECISION_MONTH
#define YEAR PRECISION_YEAR

struct good {
	const char *language;
	const char *text;
	const char *time; /* RFC 3339, the Z left out */
	enum precision precision;
};

/* Dates without a zone. */
static const struct good absolutes[] = {
	{"", "2024-03-03", "2024-03-03T00:00:00", DAY},
	{"", "2024-03-03 10:04", "2024-03-03T10:04:00", MINUTE},
	{"", "Reviewed on 3 March 2024", "2024-03-03T00:00:00", DAY},
	{"", "Reviewed in the United States on March 3, 2024", "2024-03-03T00:00:00",
		DAY},
	{"", "Posted: March 3rd, 2024", "2024-03-03T00:00:00", DAY},
	{"", "Date of experience: March 2024", "2024-03-01T00:00:00", MONTH},
	{"", "Visited 2024-03", "2024-03-01T00:00:00", MONTH},
	{"", "Stayed 03/2024", "2024-03-01T00:00:00", MONTH},
	{"", "2024", "2024-01-01T00:00:00", YEAR},
	{"", "March '19", "2019-03-01T00:00:00", MONTH},
	{"", "3 March '19", "2019-03-03T00:00:00", DAY},
	{"", "Sunday, 06-Nov-94 08:49:37", "1994-11-06T08:49:37", SECOND},
	{"", "24-Oct-97", "1997-10-24T00:00:00", DAY},
	{"", "10:06 a.m., Dec 11, 2014", "2014-12-11T10:06:00", MINUTE},
	{"", "Dec 11, 2014 @ 5pm", "2014-12-11T17:00:00", MINUTE},
	{"", "Dec 11, 2014 at noon", "2014-12-11T12:00:00", MINUTE},
	{"", "1.30 pm 11 Dec 2014", "2014-12-11T13:30:00", MINUTE},
	{"", "SundayMarch 3, 2024", "2024-03-03T00:00:00", DAY},
	{"", "2024-03-03T8:4:05", "2024-03-03T08:04:05", SECOND},
	{"", "Week of March 3, 2024", "2024-03-03T00:00:00", WEEK},
	{"", "2014 Dec 11", "2014-12-11T00:00:00", DAY},
	{"", "Thu Dec 11 10:06:07 2014", "2014-12-11T10:06:07", SECOND},
	{"", "11dec2014", "2014-12-11T00:00:00", DAY},
	{"",
		"\xe2\x80\x8e"
		"3 March 2024\xc2\xa0",
		"2024-03-03T00:00:00", DAY},
	{"de", "3. März 2024", "2024-03-03T00:00:00", DAY},
	{"", "Rezension aus Deutschland vom 3. März 2024", "2024-03-03T00:00:00", DAY},
	{"", "So., 3. Mär. 2024 um 14:05 Uhr", "2024-03-03T14:05:00", MINUTE},
	{"", "Bewertet am 12.3.2024", "2024-03-12T00:00:00", DAY},
	{"", "am 13.3.2024, 8.30 Uhr", "2024-03-13T08:30:00", MINUTE},
	{"", "Sonntag, den 3. Maerz 2024", "2024-03-03T00:00:00", DAY},
	{"", "Jänner 2024", "2024-01-01T00:00:00", MONTH},
	{"", "le 1er mai 2023 à 14h05", "2023-05-01T14:05:00", MINUTE},
	{"", "Commenté en France le 3 mars 2024", "2024-03-03T00:00:00", DAY},
	{"", "dimanche 3 févr. 2024", "2024-02-01T00:00:00", MONTH}, /* a Saturday */
	{"", "samedi 3 févr. 2024", "2024-02-03T00:00:00", DAY},
	{"", "12 AOÛT 2023", "2023-08-12T00:00:00", DAY},
	{"", "3 de marzo de 2024", "2024-03-03T00:00:00", DAY},
	{"", "Calificado en España el 3 de marzo del 2024", "2024-03-03T00:00:00", DAY},
	{"", "dom., 3 mar. 2024 a las 23:00", "2024-03-03T23:00:00", MINUTE},
	{"es", "13 ago 2023", "2023-08-13T00:00:00", DAY},
	{"", "3 marzo 2024 alle 14.05", "2024-03-03T14:05:00", MINUTE},
	{"", "domenica 3 marzo 2024", "2024-03-03T00:00:00", DAY},
	{"", "16 giu 2023", "2023-06-16T00:00:00", DAY},
	{"", "3 de março de 2024 às 14:05", "2024-03-03T14:05:00", MINUTE},
	{"", "sexta 18 setembro 2020", "2020-09-18T00:00:00", DAY},
	{"", "sexta-feira18 de set. de 2020", "2020-09-18T00:00:00", DAY},
	{"", "zondag 3 maart 2024 om 14:05", "2024-03-03T14:05:00", MINUTE},
	{"", "3 mrt. 2024", "2024-03-03T00:00:00", DAY},
	{"", "den 3 mars 2024 kl. 14.05", "2024-03-03T14:05:00", MINUTE},
	{"", "söndagen den 3 mars 2024", "2024-03-03T00:00:00", DAY},
	{"", "3. marts 2024", "2024-03-03T00:00:00", DAY},
	{"", "søndag d. 3. marts 2024 kl. 14:05", "2024-03-03T14:05:00", MINUTE},
	{"", "24. desember 2023", "2023-12-24T00:00:00", DAY},
	{"", "3. maaliskuuta 2024 klo 14.05", "2024-03-03T14:05:00", MINUTE},
	{"", "3 marca 2024 o 14:05", "2024-03-03T14:05:00", MINUTE},
	{"", "niedziela, 3 marca 2024 r.", "2024-03-03T00:00:00", DAY},
	{"", "15 października 2023", "2023-10-15T00:00:00", DAY},
	{"", "29 listopada 2023", "2023-11-29T00:00:00", DAY},
	{"hr", "29. listopada 2023.", "2023-10-29T00:00:00", DAY},
	{"", "3 марта 2024 г. в 14:05", "2024-03-03T14:05:00", MINUTE},
	{"", "вс, 3 мар. 2024", "2024-03-03T00:00:00", DAY},
	{"", "Отзыв от 3 марта 2024 года", "2024-03-03T00:00:00", DAY},
	{"", "2024年3月3日", "2024-03-03T00:00:00", DAY},
	{"", "2024年3月3日に日本でレビュー済み", "2024-03-03T00:00:00", DAY},
	{"", "２０２４年３月３日（日）１４時５分", "2024-03-03T14:05:00", MINUTE},
	{"", "2024年3月3日 午後2時05分09秒", "2024-03-03T14:05:09", SECOND},
	{"", "二〇二四年三月三日", "2024-03-03T00:00:00", DAY},
	{"", "2024年十二月", "2024-12-01T00:00:00", MONTH},
	{"", "2024年03月03日 星期日 下午2:05", "2024-03-03T14:05:00", MINUTE},
	{"", "2024年", "2024-01-01T00:00:00", YEAR},
	/* Digits alone: the order. */
	{"", "03/04/2011", "2011-01-01T00:00:00", YEAR},
	{"en", "03/04/2011", "2011-01-01T00:00:00", YEAR},
	{"ja", "03/04/2011", "2011-01-01T00:00:00", YEAR},
	{"es-US", "03/04/2011", "2011-01-01T00:00:00", YEAR},
	{"en-US", "03/04/2011", "2011-03-04T00:00:00", DAY},
	{"en-GB", "03/04/2011", "2011-04-03T00:00:00", DAY},
	{"de-AT", "3.4.2011", "2011-04-03T00:00:00", DAY},
	{"", "3.4.2011, 14:05 Uhr", "2011-04-03T14:05:00", MINUTE},
	{"", "13/04/2011", "2011-04-13T00:00:00", DAY},
	{"en-US", "13/04/2011", "2011-04-13T00:00:00", DAY},
	{"", "04/13/2011 10:04", "2011-04-13T10:04:00", MINUTE},
	{"", "03-03-2011", "2011-03-03T00:00:00", DAY},
	{"", "Mon, 04/03/2011", "2011-01-01T00:00:00", YEAR},
	{"", "Mon, 05/06/2024", "2024-05-06T00:00:00", DAY},
	{"", "12/05/2024", "2024-05-12T00:00:00", DAY}, /* December is to come */
	{"", "Sun 03 03 2024", "2024-03-03T00:00:00", DAY},
	{"", "26. 10.21", "2021-10-26T00:00:00", DAY},
	{"de", "18.10.14", "2014-10-18T00:00:00", DAY},
	{"", "10/30/23 21:55:58", "2023-10-30T21:55:58", SECOND},
	/* What is in doubt is told less exactly. */
	{"", "Tuesday, 3 March 2024", "2024-03-01T00:00:00", MONTH},
	{"", "2024-03-03 10:04:05 -0700 CEST", "2024-03-03T00:00:00", DAY},
	{"", "3 March 2024 10:04 BST", "2024-03-03T00:00:00", DAY},
	{"", "2024-03-03T10:04:05-05:00Z", "2024-03-03T00:00:00", DAY},
};

/* With a zone. */
static const struct good instants[] = {
	{"", "2024-03-03 10:04:05 +0000 UTC", "2024-03-03T10:04:05", SECOND},
	{"", "2024-03-03 10:04:05 -0700 PDT", "2024-03-03T17:04:05", SECOND},
	{"", "3 March 2024, 10:04 PM EST", "2024-03-04T03:04:00", MINUTE},
	{"", "Reviewed 3 March 2024 10:04 UTC+5:30", "2024-03-03T04:34:00", MINUTE},
	{"", "3. März 2024 10:04 MEZ", "2024-03-03T09:04:00", MINUTE},
	{"", "3 March 2024 | 10:04 am (PDT)", "2024-03-03T17:04:00", MINUTE},
	{"", "dim., 03 mars 2024 10:04:05 +0100", "2024-03-03T09:04:05", SECOND},
	{"", "1709460245", "2024-03-03T10:04:05", SECOND},
	{"", "1709460245000", "2024-03-03T10:04:05", SECOND},
};

/* Reckoned back from the page: the end of the range. */
static const struct good relatives[] = {
	{"", "5 seconds ago", "2024-06-15T11:59:55", MINUTE},
	{"", "just now", "2024-06-15T12:00:00", MINUTE},
	{"", "2 mins ago", "2024-06-15T11:58:00", MINUTE},
	{"", "an hour ago", "2024-06-15T11:00:00", DAY},
	{"", "a day ago", "2024-06-14T12:00:00", DAY},
	{"", "3d", "2024-06-12T12:00:00", DAY},
	{"", "3d8h ago", "2024-06-12T04:00:00", DAY},
	{"", "1.5 days ago", "2024-06-14T00:00:00", DAY},
	{"", "a week ago", "2024-06-08T12:00:00", WEEK},
	{"", "2mo ago", "2024-04-15T12:00:00", MONTH},
	{"", "Edited 3 years ago", "2021-06-15T12:00:00", YEAR},
	{"", "Reviewed 2 weeks ago by Jo", "2024-06-01T12:00:00", WEEK},
	{"", "1 year, 2 months and 3 days ago", "2023-04-12T12:00:00", DAY},
	{"", "a couple of weeks ago", "2024-06-01T12:00:00", WEEK},
	{"", "a few days ago", "2024-06-13T12:00:00", WEEK},
	{"", "about 2 months ago", "2024-04-30T12:00:00", MONTH},
	{"", "almost 2 years ago", "2023-06-15T12:00:00", YEAR},
	{"", "over 2 years ago", "2022-06-15T12:00:00", YEAR},
	{"", "less than a minute ago", "2024-06-15T12:00:00", MINUTE},
	{"", "half an hour ago", "2024-06-15T11:30:00", MINUTE},
	{"", "a decade ago", "2014-06-15T12:00:00", YEAR},
	{"", "today", "2024-06-15T12:00:00", DAY},
	{"", "yesterday at 5 pm", "2024-06-14T23:59:59", DAY},
	{"", "1 day ago at 5 pm", "2024-06-14T23:59:59", DAY},
	{"", "last week", "2024-06-09T23:59:59", WEEK},
	{"", "last month", "2024-05-31T23:59:59", MONTH},
	{"", "last year", "2023-12-31T23:59:59", YEAR},
	{"", "this month", "2024-06-15T12:00:00", MONTH},
	{"", "Friday", "2024-06-14T23:59:59", DAY},
	{"", "Saturday", "2024-06-15T12:00:00", MONTH}, /* today, or a week ago */
	{"", "last Saturday", "2024-06-08T23:59:59", DAY},
	{"", "10:04 am", "2024-06-15T12:00:00", DAY},
	{"", "Sept 4th", "2023-09-04T23:59:59", DAY},
	{"", "10 May", "2024-05-10T23:59:59", DAY},
	{"", "10 December 14:05", "2023-12-10T23:59:59", DAY},
	{"", "29 Feb", "2024-02-29T23:59:59", DAY},
	{"", "December", "2023-12-31T23:59:59", MONTH},
	{"", "vor 3 Wochen", "2024-05-25T12:00:00", WEEK},
	{"", "Vor einem Jahr bearbeitet", "2023-06-15T12:00:00", YEAR},
	{"", "vor etwa 23 Stunden", "2024-06-14T13:30:00", DAY},
	{"", "vorgestern", "2024-06-13T23:59:59", DAY},
	{"", "letzten Monat", "2024-05-31T23:59:59", MONTH},
	{"", "il y a un mois", "2024-05-15T12:00:00", MONTH},
	{"", "il y a 3 j", "2024-06-12T12:00:00", DAY},
	{"", "Il y a 1 an, 1 mois et 1 jour", "2023-05-14T12:00:00", DAY},
	{"", "aujourd’hui", "2024-06-15T12:00:00", DAY},
	{"", "la semaine dernière", "2024-06-09T23:59:59", WEEK},
	{"", "hace 2 años", "2022-06-15T12:00:00", YEAR},
	{"", "Hace una semana", "2024-06-08T12:00:00", WEEK},
	{"", "anteayer", "2024-06-13T23:59:59", DAY},
	{"", "3 settimane fa", "2024-05-25T12:00:00", WEEK},
	{"", "un'ora fa", "2024-06-15T11:00:00", DAY},
	{"", "ieri", "2024-06-14T23:59:59", DAY},
	{"", "há 2 semanas", "2024-06-01T12:00:00", WEEK},
	{"", "um dia atrás", "2024-06-14T12:00:00", DAY},
	{"", "ontem", "2024-06-14T23:59:59", DAY},
	{"", "3 weken geleden", "2024-05-25T12:00:00", WEEK},
	{"", "3 j. geleden", "2021-06-15T12:00:00", YEAR},
	{"", "eergisteren", "2024-06-13T23:59:59", DAY},
	{"", "för 2 månader sedan", "2024-04-15T12:00:00", MONTH},
	{"", "i går", "2024-06-14T23:59:59", DAY},
	{"", "for et år siden", "2023-06-15T12:00:00", YEAR},
	{"", "for 3 uger siden", "2024-05-25T12:00:00", WEEK},
	{"", "for 2 uker siden", "2024-06-01T12:00:00", WEEK},
	{"", "2 viikkoa sitten", "2024-06-01T12:00:00", WEEK},
	{"", "tydzień temu", "2024-06-08T12:00:00", WEEK},
	{"", "5 miesięcy temu", "2024-01-15T12:00:00", MONTH},
	{"", "wczoraj", "2024-06-14T23:59:59", DAY},
	{"", "3 дня назад", "2024-06-12T12:00:00", DAY},
	{"", "неделю назад", "2024-06-08T12:00:00", WEEK},
	{"", "двадцать пять минут назад", "2024-06-15T11:35:00", MINUTE},
	{"", "weeks ago", "2024-06-08T12:00:00", MONTH},
	{"", "полгода назад", "2023-12-15T12:00:00", MONTH},
	{"", "вчера в 14:05", "2024-06-14T23:59:59", DAY},
	{"", "3日前", "2024-06-12T12:00:00", DAY},
	{"", "約2か月前", "2024-04-30T12:00:00", MONTH},
	{"", "先週", "2024-06-09T23:59:59", WEEK},
	{"", "先々月", "2024-04-30T23:59:59", MONTH},
	{"", "昨天", "2024-06-14T23:59:59", DAY},
	{"", "3個月前", "2024-03-15T12:00:00", MONTH},
	{"", "两年前", "2022-06-15T12:00:00", YEAR},
	{"", "1年2个月前", "2023-04-15T12:00:00", MONTH},
};

static void check_good(const struct good *good, bool floating, bool relative)
{
	struct date_context context = {ANCHOR, view_of(good->language)};
	struct moment moment = {0};
	char text[32];
	int64_t time;

	snprintf(text, sizeof(text), "%sZ", good->time);
	ck_assert_int_eq(calendar_parse_time(view_of(text), &time), 0);
	int rc = date_read(view_of(good->text), &context, &moment);

	ck_assert_msg(rc == 0, "'%s' is refused: %d", good->text, rc);
	ck_assert_msg(moment.time == time && moment.precision == good->precision,
		"'%s' is read as %s, precision %d", good->text,
		calendar_time_text(moment.time).text, moment.precision);
	ck_assert_msg(moment.floating == floating && moment.relative == relative,
		"'%s': floating %d, relative %d", good->text, moment.floating,
		moment.relative);
}

START_TEST(test_absolute)
{
	check_good(&absolutes[_i], true, false);
}
END_TEST

START_TEST(test_instant)
{
	check_good(&instants[_i], false, false);
}
END_TEST

START_TEST(test_relative)
{
	check_good(&relatives[_i], false, true);
}
END_TEST

static const struct {
	const char *language;
	const char *text;
	int fault;
} bads[] = {
	{"", "", DATE_UNREADABLE},
	{"", " \n", DATE_UNREADABLE},
	{"", "...", DATE_UNREADABLE},
	{"", "no date", DATE_UNREADABLE},
	{"", "3", DATE_UNREADABLE},
	{"", "4/5", DATE_UNREADABLE},
	{"", "4.5", DATE_UNREADABLE},
	{"", "'19", DATE_UNREADABLE},
	{"", "29/02", DATE_UNREADABLE},
	/* To come, or another date. */
	{"", "years ago", DATE_UNREADABLE},
	{"", "hace 3 m", DATE_UNREADABLE}, /* minutes or months */
	{"", "in 2 days", DATE_UNREADABLE},
	{"", "in zwei Monaten", DATE_UNREADABLE},
	{"", "dans 2 jours", DATE_UNREADABLE},
	{"", "dentro de 2 días", DATE_UNREADABLE},
	{"", "fra 3 giorni", DATE_UNREADABLE},
	{"", "daqui a 3 dias", DATE_UNREADABLE},
	{"", "over 2 maanden", DATE_UNREADABLE},
	{"", "om 2 veckor", DATE_UNREADABLE},
	{"", "za 8 lat", DATE_UNREADABLE},
	{"", "через 3 дня", DATE_UNREADABLE},
	{"", "3日後", DATE_UNREADABLE},
	{"", "7 分鐘後", DATE_UNREADABLE},
	{"", "2 days from now", DATE_UNREADABLE},
	{"", "+2 years", DATE_UNREADABLE},
	{"", "tomorrow at noon", DATE_UNREADABLE},
	{"", "Member since March 2019", DATE_UNREADABLE},
	{"", "seit 3 Jahren", DATE_UNREADABLE},
	{"", "depuis mars 2019", DATE_UNREADABLE},
	/* Something is left over. */
	{"", "May 3 people", DATE_UNREADABLE},
	{"", "\xc2\xa9 2024 Acme", DATE_UNREADABLE},
	{"", "used it for 3 weeks", DATE_UNREADABLE},
	{"", "2 years old, bought ages ago", DATE_UNREADABLE},
	{"", "12 reviews, 3 March 2024", DATE_UNREADABLE},
	{"", "3-5 March 2024", DATE_UNREADABLE},
	{"", "2019-2021", DATE_AMBIGUOUS},
	{"de", "hier", DATE_UNREADABLE},
	/* No such day or time. */
	{"", "31 April 2024", DATE_UNREADABLE},
	{"", "31/31/2024", DATE_UNREADABLE},
	{"", "2024年13月3日", DATE_UNREADABLE},
	/* Two dates, or two readings. */
	{"", "3 March 2024 - 5 March 2024", DATE_AMBIGUOUS},
	{"", "yesterday, 3 March 2024", DATE_AMBIGUOUS},
	{"", "today or yesterday", DATE_AMBIGUOUS},
	{"", "03/04/11", DATE_AMBIGUOUS},
	{"", "24-Oct-11", DATE_AMBIGUOUS},
	{"", "16 June", DATE_AMBIGUOUS}, /* tomorrow, or a year ago */
	/* Outside. */
	{"", "1000 years ago", DATE_OUTSIDE},
	{"", "5000 months ago", DATE_OUTSIDE},
	{"", "100000000 years ago", DATE_OUTSIDE},
	{"", "3 марта 1066", DATE_OUTSIDE},
	{"", "13/04/1066", DATE_OUTSIDE},
	{"", "999999999999 years ago", DATE_UNREADABLE},
	{"", "99999999999999999999", DATE_UNREADABLE},
	/* Not a text. */
	{"", "3 March 2024 \xff", DATE_UNREADABLE},
	{"", "3 M\xe4rz 2024", DATE_UNREADABLE},
	{"", "\xef\xb7\xba\xef\xb7\xba", DATE_UNREADABLE},
};

START_TEST(test_bad)
{
	struct date_context context = {ANCHOR, view_of(bads[_i].language)};
	struct moment moment = {.time = 42};
	int fault = date_read(view_of(bads[_i].text), &context, &moment);

	ck_assert_msg(fault == bads[_i].fault, "'%s' gives %d (%s, %d)", bads[_i].text,
		fault, calendar_time_text(moment.time).text, moment.precision);
	ck_assert_int_eq(moment.time, 42);
}
END_TEST

/* Without an anchor nothing is reckoned back, and dates are read as before. */
START_TEST(test_no_anchor)
{
	static const char *const texts[] = {
		"3 days ago", "yesterday", "Friday", "10 May", "May", "10:04 am"};
	struct date_context context = {0, view_of(NULL)};
	struct moment moment;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		ck_assert_int_eq(
			date_read(view_of(texts[i]), &context, &moment), DATE_UNREADABLE);
	ck_assert_int_eq(date_read(VIEW("le 3 mars 2034"), &context, &moment), 0);
	ck_assert_str_eq(calendar_time_text(moment.time).text, "2034-03-03T00:00:00Z");
}
END_TEST

/* The months are walked back along the calendar, to the last day where there is none. */
START_TEST(test_months)
{
	struct date_context context = {1711886400, view_of(NULL)}; /* 2024-03-31T12:00 */
	struct moment moment;

	ck_assert_int_eq(date_read(VIEW("a month ago"), &context, &moment), 0);
	ck_assert_str_eq(calendar_time_text(moment.time).text, "2024-02-29T12:00:00Z");
	ck_assert_int_eq(date_read(VIEW("13 months ago"), &context, &moment), 0);
	ck_assert_str_eq(calendar_time_text(moment.time).text, "2023-02-28T12:00:00Z");
}
END_TEST

/* A text at the limit is read in no time; one beyond it is not looked at. */
START_TEST(test_length)
{
	static const char *const pieces[] = {"1 ", "a", "3 d ", "月", "1:", "mar ",
		"ago ", "99999999 years ", "（", "\xef\xb7\xba", "2024-"};
	struct date_context context = {ANCHOR, view_of(NULL)};
	struct moment moment;
	char text[DATE_READ_MAX + 64];

	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		size_t n = strlen(pieces[i]), len = 0;

		for (; len + n <= DATE_READ_MAX; len += n)
			memcpy(text + len, pieces[i], n);
		int rc = date_read((struct view){text, len}, &context, &moment);

		ck_assert_msg(rc < 0 || moment.relative, "'%s' is read", pieces[i]);
	}
	memset(text, 'a', sizeof(text));
	memcpy(text, "3 March 2024 ", 13);
	text[13] = ' ';
	ck_assert_int_eq(
		date_read((struct view){text, DATE_READ_MAX}, &context, &moment), 0);
	ck_assert_int_eq(
		date_read((struct view){text, DATE_READ_MAX + 1}, &context, &moment),
		DATE_UNREADABLE);
}
END_TEST

/* No reading looks behind the end of the text. */
START_TEST(test_cut)
{
	struct date_context context = {ANCHOR, view_of(NULL)};
	struct view text = view_of(absolutes[_i].text);

	for (size_t n = 0; n <= text.len; n++) {
		char *copy = malloc(n != 0 ? n : 1);
		struct moment moment = {.precision = PRECISION_NONE};

		memcpy(copy, text.data, n);
		int rc = date_read((struct view){copy, n}, &context, &moment);

		ck_assert((rc == 0) == (moment.precision != PRECISION_NONE));
		free(copy);
	}
}
END_TEST

/* Sorted, folded, of valid values, and short enough to be found. */
START_TEST(test_words)
{
	const struct date_word *words = date_table;
	size_t n = date_table_n, rows;

	ck_assert_uint_gt(n, 1000);
	for (size_t i = 0; i < n; i++) {
		struct view word = view_of(words[i].word);
		char folded[DATE_FOLDED_MAX], text[DATE_FOLDED_MAX];
		size_t len;

		ck_assert_msg(i == 0 || view_cmp(view_of(words[i - 1].word), word) <= 0,
			"'%s' is out of order", words[i].word);
		ck_assert_uint_lt(word.len, DATE_PHRASE_BYTES);
		memcpy(text, word.data, word.len);
		for (size_t k = 0; k < word.len; k++)
			text[k] = text[k] == '_' ? ' ' : text[k];
		ck_assert_int_eq(
			date_fold((struct view){text, word.len}, folded, &len), 0);
		ck_assert_msg(view_eq((struct view){folded, len},
				      (struct view){text, word.len}),
			"'%s' is not folded", words[i].word);
		ck_assert_ptr_nonnull(date_words_find(word, &rows));
		ck_assert_uint_ge(rows, 1);
		ck_assert_uint_ne(words[i].languages, 0);
		if (words[i].kind == WORD_MONTH)
			ck_assert(words[i].value >= 1 && words[i].value <= 12);
		if (words[i].kind == WORD_WEEKDAY)
			ck_assert_uint_le(words[i].value, 6);
	}
}
END_TEST

/* Each language names all months and weekdays and says that something lies back. */
START_TEST(test_languages)
{
	const struct date_word *words = date_table;
	size_t n = date_table_n;

	for (unsigned bit = 0; bit < 15; bit++) {
		unsigned months = 0, weekdays = 0, units = 0, ago = 0, named = 0;
		bool digits = (LANG_JA | LANG_ZH) >> bit & 1; /* months have no names */

		for (size_t i = 0; i < n; i++) {
			if ((words[i].languages >> bit & 1) == 0)
				continue;
			months |= words[i].kind == WORD_MONTH ? 1U << words[i].value : 0;
			weekdays |=
				words[i].kind == WORD_WEEKDAY ? 1U << words[i].value : 0;
			units |= words[i].kind == WORD_UNIT ? 1U << words[i].value : 0;
			ago += words[i].kind == WORD_AGO;
			named += words[i].kind == WORD_NAMED;
		}
		ck_assert_msg(digits || months == 0x1ffe, "language %u: months", bit);
		ck_assert_msg(weekdays == 0x7f, "language %u: weekdays", bit);
		ck_assert_msg((units & 0x7f) == 0x7f, "language %u: units", bit);
		ck_assert_msg(ago != 0 && named >= 3, "language %u: ago", bit);
	}
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof(list[0]))

Suite *date_read_suite(void)
{
	Suite *suite = suite_create("date_read");
	TCase *tcase = tcase_create("date_read");

	tcase_add_loop_test(tcase, test_absolute, 0, COUNT(absolutes));
	tcase_add_loop_test(tcase, test_instant, 0, COUNT(instants));
	tcase_add_loop_test(tcase, test_relative, 0, COUNT(relatives));
	tcase_add_loop_test(tcase, test_bad, 0, COUNT(bads));
	tcase_add_loop_test(tcase, test_cut, 0, COUNT(absolutes));
	tcase_add_test(tcase, test_no_anchor);
	tcase_add_test(tcase, test_months);
	tcase_add_test(tcase, test_length);
	tcase_add_test(tcase, test_words);
	tcase_add_test(tcase, test_languages);
	suite_add_tcase(suite, tcase);
	return suite;
}
