/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates of a page against tables that others made for their own readers: with
 * REPUTE_CASES naming a folder that has dates/dev/, every row of a language read here is
 * read and compared. The tables mix languages, settings and guesses; what is left out is
 * listed by line, with the reason, and so is every row that is not read as exactly as the
 * table has it. A row that misses without being listed fails, and so does one that is
 * listed and no longer misses.
 *
 * Compared is the range that a moment stands for: the table's instant lies in it (equal,
 * or lower when the range is wider than the table's), or it does not (wrong).
 */
#include "suites.h"

#include "base/calendar.h"
#include "normalise/date.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#define LINE_MAX_BYTES 8192
#define NO_EPOCH INT64_MIN

enum outcome {
	OUT_EQUAL,
	OUT_LOWER,
	OUT_REFUSED,
	OUT_WRONG,
	OUT_LEFT,   /* not compared */
	OUT_BARRED, /* of a list: refused whatever the table reads */
	OUTCOMES,
};

/* A row: what is read, and what must come of it. */
struct row {
	char text[512];
	char language[16];
	int64_t anchor;
	int64_t expected; /* NO_EPOCH = must be refused */
	enum precision precision;
	int64_t local_second; /* of the day, for rows of zones; -1 = none */
};

/* Lines `first` to `last` of a table, and what comes of them. */
struct listed {
	int first, last;
	enum outcome kind;
	const char *reason;
};

static struct date_context context_of(const struct row *row)
{
	return (struct date_context){row->anchor, view_of(row->language)};
}

/* A month or year is taken at its longest. */
static int64_t unit_of(enum precision precision)
{
	static const int64_t units[] = {[PRECISION_NONE] = 1,
		[PRECISION_SECOND] = 1,
		[PRECISION_MINUTE] = 60,
		[PRECISION_DAY] = DAY_SECONDS,
		[PRECISION_WEEK] = 7 * DAY_SECONDS,
		[PRECISION_MONTH] = 31 * DAY_SECONDS,
		[PRECISION_YEAR] = 366 * DAY_SECONDS};

	return units[precision];
}

static void range_of(const struct moment *moment, int64_t *ret_from, int64_t *ret_to)
{
	int64_t unit = unit_of(moment->precision);

	*ret_from = moment->relative ? moment->time - unit : moment->time;
	*ret_to = moment->relative ? moment->time : moment->time + unit - 1;
}

static enum outcome compare(const struct row *row)
{
	struct date_context context = context_of(row);
	struct moment moment;
	int64_t from, to;

	if (date_read(view_of(row->text), &context, &moment) != 0)
		return row->expected == NO_EPOCH ? OUT_EQUAL : OUT_REFUSED;
	if (row->expected == NO_EPOCH)
		return OUT_WRONG;
	if (row->local_second >= 0) {
		int64_t local = moment.time + row->expected;

		return !moment.floating && local % DAY_SECONDS == row->local_second
			       ? OUT_EQUAL
			       : OUT_WRONG;
	}
	range_of(&moment, &from, &to);
	if (row->expected < from || row->expected > to)
		return OUT_WRONG;
	return moment.precision > row->precision ? OUT_LOWER : OUT_EQUAL;
}

/* "(2014, 9, 1, 10, 30" behind `name` in `text`, as seconds. */
static bool find_datetime(const char *text, const char *name, int64_t *ret_time)
{
	const char *found = text != NULL ? strstr(text, name) : NULL;
	int y, mo, d, h = 0, mi = 0;

	found = found != NULL ? strstr(found, "datetime(") : NULL;
	if (found == NULL ||
		sscanf(found, "datetime(%d, %d, %d, %d, %d", &y, &mo, &d, &h, &mi) < 3)
		return false;
	*ret_time = (int64_t)calendar_day(y, mo, d) * DAY_SECONDS + h * 3600 + mi * 60;
	return true;
}

/* YYYY-MM-DDTHH:MM:SS, a fraction dropped; no zone. */
static bool read_iso(const char *text, int64_t *ret_time)
{
	int y, mo, d, h, mi, s;

	if (text == NULL ||
		sscanf(text, "%d-%d-%dT%d:%d:%d", &y, &mo, &d, &h, &mi, &s) != 6)
		return false;
	*ret_time =
		(int64_t)calendar_day(y, mo, d) * DAY_SECONDS + h * 3600 + mi * 60 + s;
	return true;
}

static const char *string_of(const json_t *row, const char *key)
{
	return json_string_value(json_object_get(row, key));
}

static void set_text(char *text, size_t size, const char *from)
{
	snprintf(text, size, "%s", from != NULL ? from : "");
}

/* "ago": units back, months along the calendar. */
static int64_t back_from(int64_t anchor, const json_t *ago)
{
	static const struct {
		const char *name;
		int64_t seconds;
	} units[] = {{"weeks", 7 * DAY_SECONDS}, {"days", DAY_SECONDS}, {"hours", 3600},
		{"minutes", 60}, {"seconds", 1}};
	int year, month, mday;
	double seconds = 0;

	calendar_date((int32_t)(anchor / DAY_SECONDS), &year, &month, &mday);
	int64_t total = (int64_t)year * 12 + month - 1 -
			json_integer_value(json_object_get(ago, "years")) * 12 -
			json_integer_value(json_object_get(ago, "months"));

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		seconds += json_number_value(json_object_get(ago, units[i].name)) *
			   (double)units[i].seconds;
	return (int64_t)calendar_day((int)(total / 12), (int)(total % 12) + 1, mday) *
		       DAY_SECONDS +
	       anchor % DAY_SECONDS - (int64_t)seconds;
}

/* A date and a time as lists: {"date": [2014, 9, 1]}, {"time": [13, 20]}. */
static int64_t listed_time(const json_t *date, const json_t *time)
{
	const json_t *d = json_object_get(date, "date"),
		     *t = json_object_get(time, "time");
	int64_t day = calendar_day((int)json_integer_value(json_array_get(d, 0)),
		(int)json_integer_value(json_array_get(d, 1)),
		(int)json_integer_value(json_array_get(d, 2)));

	return day * DAY_SECONDS + json_integer_value(json_array_get(t, 0)) * 3600 +
	       json_integer_value(json_array_get(t, 1)) * 60 +
	       json_integer_value(json_array_get(t, 2));
}

/* How exactly the table tells it. */
static enum precision period_of(const json_t *json)
{
	const char *period = string_of(json, "period");

	if (period != NULL && strcmp(period, "year") == 0)
		return PRECISION_YEAR;
	if (period != NULL && strcmp(period, "month") == 0)
		return PRECISION_MONTH;
	return period != NULL && strcmp(period, "week") == 0 ? PRECISION_WEEK
							     : PRECISION_DAY;
}

static bool make_absolute(const json_t *json, struct row *row)
{
	const char *text = string_of(json, "date_string"),
		   *test = string_of(json, "test");
	const char *how = string_of(json, "_how"),
		   *expected = string_of(json, "expected");

	if (text == NULL)
		return false;
	set_text(row->text, sizeof(row->text), text);
	set_text(row->language, sizeof(row->language),
		json_string_value(json_array_get(json_object_get(json, "languages"), 0)));
	if (!find_datetime(how, "RELATIVE_BASE", &row->anchor) &&
		!find_datetime(how, "base_date", &row->anchor) &&
		!read_iso(string_of(json, "relative_base"), &row->anchor) &&
		!read_iso(string_of(json, "today"), &row->anchor))
		row->anchor = (int64_t)calendar_day(2026, 1, 1) * DAY_SECONDS;
	row->precision = period_of(json);
	if (strstr(test, "day_missing") != NULL)
		row->precision = PRECISION_MONTH;
	if (strstr(test, "no_day_or_month") != NULL)
		row->precision = PRECISION_YEAR;
	if (!read_iso(expected, &row->expected))
		row->expected = NO_EPOCH;
	if (row->expected > row->anchor + DAY_SECONDS)
		row->anchor = (int64_t)calendar_day(2026, 1, 1) * DAY_SECONDS;
	return true;
}

static bool make_relative(const json_t *json, struct row *row)
{
	const json_t *ago = json_object_get(json, "ago");
	const json_t *date = json_object_get(json, "date");
	const char *text = string_of(json, "date_string");

	if (text == NULL)
		return false;
	set_text(row->text, sizeof(row->text), text);
	if (!find_datetime(string_of(json, "_how"), "RELATIVE_BASE", &row->anchor))
		row->anchor = (int64_t)calendar_day(2014, 9, 1) * DAY_SECONDS + 37800;
	row->precision = ago != NULL ? period_of(json) : PRECISION_YEAR;
	row->expected = ago != NULL    ? back_from(row->anchor, ago)
			: date != NULL ? listed_time(date, json_object_get(json, "time"))
				       : NO_EPOCH;
	return true;
}

static bool make_misc(const json_t *json, struct row *row)
{
	const char *text = string_of(json, "date_string");
	const json_t *days = json_object_get(json, "days_ago");
	const char *test = string_of(json, "test");

	if (text == NULL)
		return false;
	set_text(row->text, sizeof(row->text), text);
	row->anchor = (int64_t)calendar_day(2025, 8, 2) * DAY_SECONDS - 3600;
	row->precision = PRECISION_DAY;
	if (days != NULL)
		row->expected = row->anchor - json_integer_value(days) * DAY_SECONDS;
	else if (!read_iso(string_of(json, "expected_result"), &row->expected) &&
		 !read_iso(string_of(json, "expected"), &row->expected))
		row->expected = NO_EPOCH;
	return row->expected != NO_EPOCH || strstr(test, "wrong_length") != NULL;
}

static bool make_http(const json_t *json, struct row *row)
{
	const json_t *epoch = json_object_get(json, "epoch");

	set_text(row->text, sizeof(row->text), string_of(json, "text"));
	row->anchor = (int64_t)calendar_day(2026, 1, 1) * DAY_SECONDS;
	row->precision = PRECISION_DAY;
	row->expected = json_integer_value(epoch);
	return row->expected != -1; /* what that reader refuses may be read here */
}

/* The second of the day that "10:17 pm" in `text` tells. */
static int64_t clock_in(const char *text)
{
	const char *colon = strchr(text, ':'), *end;
	int hour, minute, second = 0;

	while (colon > text && colon[-1] >= '0' && colon[-1] <= '9')
		colon--;
	sscanf(colon, "%d:%d:%d", &hour, &minute, &second);
	for (end = colon; *end == ':' || (*end >= '0' && *end <= '9');)
		end++;
	if (strncmp(end, " pm", 3) == 0 && hour < 12)
		hour += 12;
	return hour * 3600 + minute * 60 + second;
}

static bool make_zone(const json_t *json, struct row *row)
{
	const json_t *offset = json_object_get(json, "expected_offset");
	const char *expr = string_of(offset, "expr");

	if (!json_is_number(offset) && expr == NULL)
		return false;
	set_text(row->text, sizeof(row->text), string_of(json, "initial_string"));
	double hours = expr != NULL ? atof(expr) : json_number_value(offset);

	row->anchor = (int64_t)calendar_day(2026, 1, 1) * DAY_SECONDS;
	row->expected = (int64_t)(hours * 3600);
	row->local_second = clock_in(row->text);
	return true;
}

struct figures {
	int n[OUTCOMES];
	int rows;
	int refusals; /* of the equal ones: rows that are no date of a review */
};

static const struct listed *find_listed(const struct listed *list, size_t n, int line)
{
	for (size_t i = 0; i < n; i++) {
		if (line >= list[i].first && line <= list[i].last)
			return &list[i];
	}
	return NULL;
}

static FILE *open_table(const char *name)
{
	const char *dir = getenv("REPUTE_CASES");
	char path[4096];

	if (dir == NULL) {
		printf("dates: REPUTE_CASES is not set, %s passed over\n", name);
		return NULL;
	}
	snprintf(path, sizeof(path), "%s/dates/dev/%s", dir, name);
	FILE *file = fopen(path, "r");

	ck_assert_msg(file != NULL, "cannot open '%s'", path);
	return file;
}

static const char *const outcome_names[] = {
	"equal", "lower", "refused", "wrong", "left", "barred"};

/* Count a row; complain when it is not what the list says. */
static int settle(struct figures *f, const struct listed *listed, int line,
	const char *text, enum outcome outcome)
{
	enum outcome meant =
		listed != NULL && listed->kind != OUT_BARRED ? listed->kind : OUT_EQUAL;

	f->n[outcome]++;
	f->rows++;
	if (outcome == meant)
		return 0;
	fprintf(stderr, "  line %d '%s': %s, not %s\n", line, text,
		outcome_names[outcome], outcome_names[meant]);
	return 1;
}

static void print_figures(const char *name, const struct figures *f)
{
	printf("dates: %s: %d rows in our languages, %d equal, %d lower precision, %d "
	       "refused, %d wrong; %d to be refused, %d left out\n",
		name, f->rows - f->refusals, f->n[OUT_EQUAL] - f->refusals,
		f->n[OUT_LOWER], f->n[OUT_REFUSED], f->n[OUT_WRONG], f->refusals,
		f->n[OUT_LEFT]);
	fflush(stdout);
}

typedef bool make_fn(const json_t *json, struct row *row);

static void check_table(
	const char *name, make_fn *make, const struct listed *list, size_t n_list)
{
	static char line[LINE_MAX_BYTES];
	struct figures f = {0};
	FILE *file = open_table(name);
	int number = 0, bad = 0;

	while (file != NULL && fgets(line, sizeof(line), file) != NULL) {
		const struct listed *listed = find_listed(list, n_list, ++number);
		json_t *json = json_loads(line, 0, NULL);
		struct row row = {.local_second = -1};

		ck_assert_msg(json != NULL, "%s: line %d", name, number);
		if ((listed != NULL && listed->kind == OUT_LEFT) || !make(json, &row))
			f.n[OUT_LEFT]++;
		else {
			if (listed != NULL && listed->kind == OUT_BARRED)
				row.expected = NO_EPOCH;
			f.refusals += row.expected == NO_EPOCH;
			bad += settle(&f, listed, number, row.text, compare(&row));
		}
		json_decref(json);
	}
	if (file == NULL)
		return;
	fclose(file);
	print_figures(name, &f);
	ck_assert_int_eq(bad, 0);
	ck_assert_int_eq(f.n[OUT_WRONG], 0);
}

static const struct listed absolute_list[] = {
	{3, 3, OUT_LOWER, "a weekday that is not the date's"},
	{4, 4, OUT_LEFT, "later than its page, which no review is"},
	{33, 33, OUT_LOWER, "a weekday that is not the date's"},
	{52, 56, OUT_LEFT, "other languages"},
	{61, 79, OUT_LEFT, "other languages"},
	{84, 84, OUT_LOWER, "order not told"},
	{85, 85, OUT_LEFT, "other languages"},
	{87, 87, OUT_REFUSED, "day and hour in one number"},
	{92, 103, OUT_LEFT, "other languages"},
	{108, 109, OUT_LEFT, "other languages"},
	{111, 115, OUT_LEFT, "other languages"},
	{127, 127, OUT_REFUSED, "a weekday that is not the date's"},
	{146, 149, OUT_LEFT, "other languages"},
	{152, 166, OUT_LEFT, "other languages"},
	{169, 175, OUT_LEFT, "other languages"},
	{178, 178, OUT_LOWER, "order not told"},
	{179, 182, OUT_LEFT, "other languages"},
	{185, 191, OUT_LEFT, "told in local time; timezones.jsonl has its zones"},
	{201, 201, OUT_LEFT, "read here, refused there"},
	{204, 204, OUT_LOWER, "the day is filled in there"},
	{207, 207, OUT_LOWER, "today, or a week ago"},
	{209, 209, OUT_BARRED, "a year of two digits"},
	{210, 218, OUT_LEFT, "later than its page, which no review is"},
	{220, 220, OUT_LEFT, "later than its page, which no review is"},
	{221, 221, OUT_REFUSED, "order not told"},
	{222, 226, OUT_LEFT, "later than its page, which no review is"},
	{257, 257, OUT_LEFT, "told in another form"},
	{258, 260, OUT_LEFT, "negative numbers are no dates of reviews"},
	{263, 266, OUT_LEFT, "later than its page, which no review is"},
	{268, 269, OUT_LEFT, "later than its page, which no review is"},
	{273, 273, OUT_LEFT, "later than its page, which no review is"},
	{274, 274, OUT_BARRED, "before 1970"},
	{279, 279, OUT_BARRED, "a year of two digits"},
	{280, 280, OUT_LEFT, "later than its page, which no review is"},
	{285, 296, OUT_LEFT, "read by a setting"},
	{299, 300, OUT_LEFT, "other languages"},
	{306, 312, OUT_LEFT, "read by a setting"},
	{320, 322, OUT_LOWER, "order not told"},
	{323, 323, OUT_LEFT, "read by a setting"},
	{324, 326, OUT_LOWER, "order not told"},
	{342, 343, OUT_LEFT, "read by a setting"},
};

static const struct listed relative_list[] = {
	{8, 8, OUT_BARRED, "arithmetic"},
	{13, 13, OUT_BARRED, "no date of a review"},
	{25, 26, OUT_BARRED, "before 1970"},
	{79, 82, OUT_LEFT, "other languages"},
	{88, 89, OUT_BARRED, "before 1970"},
	{90, 94, OUT_LEFT, "other languages"},
	{110, 129, OUT_LEFT, "other languages"},
	{134, 178, OUT_LEFT, "other languages"},
	{180, 196, OUT_LEFT, "other languages"},
	{198, 209, OUT_LEFT, "other languages"},
	{211, 211, OUT_LEFT, "other languages"},
	{214, 235, OUT_LEFT, "other languages"},
	{244, 244, OUT_BARRED, "before 1970"},
	{248, 248, OUT_BARRED, "no date of a review"},
	{258, 259, OUT_BARRED, "before 1970"},
	{304, 309, OUT_LEFT, "other languages"},
	{319, 326, OUT_LEFT, "other languages"},
	{343, 343, OUT_REFUSED, "one month there, January here"},
	{344, 363, OUT_LEFT, "other languages"},
	{367, 409, OUT_LEFT, "other languages"},
	{411, 421, OUT_LEFT, "other languages"},
	{423, 434, OUT_LEFT, "other languages"},
	{436, 453, OUT_LEFT, "other languages"},
	{480, 480, OUT_LEFT, "now, not to come"},
	{502, 502, OUT_LEFT, "now, not to come"},
	{644, 644, OUT_LEFT, "not for that reader of quantities"},
	{654, 654, OUT_LEFT, "no instant is told"},
	{655, 656, OUT_LEFT, "later than its page, which no review is"},
	{663, 663, OUT_LEFT, "later than its page, which no review is"},
	{664, 673, OUT_LEFT, "the clock of another zone"},
	{676, 676, OUT_REFUSED, "a quantity and a time, but no ago"},
	{678, 678, OUT_LEFT, "other languages"},
	{692, 693, OUT_BARRED, "before 1970"},
	{698, 698, OUT_LEFT, "later than its page, which no review is"},
	{700, 701, OUT_LEFT, "read by a setting"},
};

static const struct listed misc_list[] = {
	{25, 26, OUT_LEFT, "read by a setting"},
	{39, 39, OUT_LEFT, "other languages"},
	{44, 44, OUT_LEFT, "other languages"},
	{53, 53, OUT_LOWER, "order not told"},
	{60, 60, OUT_LEFT, "read by a setting"},
	{67, 67, OUT_LOWER, "today, or a week ago"},
};

static const struct listed http_list[] = {
	{9, 9, OUT_BARRED, "a year of two digits in front"},
	{20, 20, OUT_REFUSED, "a zone without a time"},
	{35, 35, OUT_LEFT, "its offset is dropped there"},
	{41, 48, OUT_LOWER, "a weekday that is not the date's"},
	{49, 49, OUT_REFUSED, "the day apart from its month"},
	{50, 52, OUT_LOWER, "a weekday that is not the date's"},
	{53, 55, OUT_REFUSED, "the day apart from its month"},
	{57, 59, OUT_BARRED, "a year of two digits"},
	{63, 63, OUT_REFUSED, "a day of three digits"},
	{66, 66, OUT_LOWER, "a weekday that is not the date's"},
	{74, 74, OUT_REFUSED, "minutes of one digit"},
	{76, 76, OUT_REFUSED, "seconds of one digit behind a packed day"},
	{79, 80, OUT_BARRED, "before 1970"},
	{84, 86, OUT_LEFT, "no such day"},
	{104, 104, OUT_LEFT, "a letter as a zone: h marks hours"},
	{106, 107, OUT_LEFT, "a letter as a zone: the day here is the local one"},
	{119, 119, OUT_LOWER, "a weekday that is not the date's"},
};

static const struct listed zone_list[] = {
	{28, 29, OUT_LEFT, "other languages"},
};

static const struct {
	const char *name;
	make_fn *make;
	const struct listed *list;
	size_t n;
} tables[] = {
#define TABLE(file, make, list)                                  \
	{                                                        \
		file, make, list, sizeof(list) / sizeof(list[0]) \
	}
	TABLE("absolute_dates.jsonl", make_absolute, absolute_list),
	TABLE("relative_dates.jsonl", make_relative, relative_list),
	TABLE("misc.jsonl", make_misc, misc_list),
	TABLE("curl_http_dates.jsonl", make_http, http_list),
	TABLE("timezones.jsonl", make_zone, zone_list),
#undef TABLE
};

START_TEST(test_table)
{
	check_table(tables[_i].name, tables[_i].make, tables[_i].list, tables[_i].n);
}
END_TEST

static const struct listed translation_list[] = {
	{79, 79, OUT_LEFT, "its English form is no date"},
	{377, 377, OUT_REFUSED, "a duration or a year"},
};

/* The text in its language and its English form, read both: the same range? */
static enum outcome compare_translation(const json_t *json)
{
	int64_t anchor = (int64_t)calendar_day(2026, 1, 1) * DAY_SECONDS + 43200;
	struct date_context own = {anchor, view_of(string_of(json, "shortname"))};
	struct date_context english = {anchor, VIEW("en")};
	struct moment a, b;
	int64_t from, to, first, last;
	int rc_a = date_read(view_of(string_of(json, "datetime_string")), &own, &a);
	int rc_b =
		date_read(view_of(string_of(json, "expected_translation")), &english, &b);

	if (rc_a != 0)
		return rc_b != 0 ? OUT_EQUAL : OUT_REFUSED;
	if (rc_b != 0)
		return OUT_WRONG;
	range_of(&a, &from, &to);
	range_of(&b, &first, &last);
	if (to < first || from > last)
		return OUT_WRONG;
	return a.precision > b.precision ? OUT_LOWER : OUT_EQUAL;
}

static bool is_ours(const char *language)
{
	static const char *const ours[] = {"en", "de", "fr", "es", "it", "pt", "nl", "sv",
		"da", "pl", "ru", "ja", "zh", "nb", "nn", "fi", "zh-Hant"};

	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]) && language != NULL; i++) {
		if (strcmp(language, ours[i]) == 0)
			return true;
	}
	return false;
}

START_TEST(test_translation)
{
	static char line[LINE_MAX_BYTES];
	const size_t n = sizeof(translation_list) / sizeof(translation_list[0]);
	struct figures f = {0};
	FILE *file = open_table("language_translation.jsonl");
	int number = 0, bad = 0;

	while (file != NULL && fgets(line, sizeof(line), file) != NULL) {
		const struct listed *listed = find_listed(translation_list, n, ++number);
		json_t *json = json_loads(line, 0, NULL);

		if (!is_ours(string_of(json, "shortname")) ||
			string_of(json, "expected_translation") == NULL ||
			(listed != NULL && listed->kind == OUT_LEFT))
			f.n[OUT_LEFT]++;
		else
			bad += settle(&f, listed, number,
				string_of(json, "datetime_string"),
				compare_translation(json));
		json_decref(json);
	}
	if (file == NULL)
		return;
	fclose(file);
	print_figures("language_translation.jsonl", &f);
	ck_assert_int_eq(bad, 0);
	ck_assert_int_eq(f.n[OUT_WRONG], 0);
}
END_TEST

/* No instants are told there, but a reader of feeds must take them all. */
START_TEST(test_feeds)
{
	static char line[LINE_MAX_BYTES];
	struct date_context context = {
		(int64_t)calendar_day(2026, 1, 1) * DAY_SECONDS, view_of(NULL)};
	FILE *file = open_table("miniflux_must_parse.txt");
	int rows = 0, read = 0, day = 0;

	while (file != NULL && fgets(line, sizeof(line), file) != NULL) {
		struct moment moment;
		int rc = date_read(view_of(line), &context, &moment);

		rows++;
		read += rc == 0;
		day += rc == 0 && moment.precision <= PRECISION_DAY;
		if (rc != 0)
			printf("  refused: %.*s\n", (int)strcspn(line, "\n"), line);
	}
	if (file == NULL)
		return;
	fclose(file);
	printf("dates: miniflux_must_parse.txt: %d rows, %d read, %d of them to the day\n",
		rows, read, day);
	ck_assert_int_ge(read * 100, rows * 98);
}
END_TEST

Suite *date_cases_suite(void)
{
	Suite *suite = suite_create("date_cases");
	TCase *tcase = tcase_create("date_cases");

	tcase_add_loop_test(
		tcase, test_table, 0, (int)(sizeof(tables) / sizeof(tables[0])));
	tcase_add_test(tcase, test_translation);
	tcase_add_test(tcase, test_feeds);
	suite_add_tcase(suite, tcase);
	return suite;
}
