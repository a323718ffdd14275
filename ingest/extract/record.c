/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From columns to a review, in two steps. The first collects a value per canonical column
 * from a CSV row or a JSON line; the second, common to both, reads dates, ratings and
 * words and checks limits. Nothing is guessed: a row that could put a wrong date or
 * number into the archive is kept out with a message that names the column and its value,
 * while damaged text is repaired and told through the notes.
 */
#include "extract/record.h"

#include "base/jsonrow.h"
#include "base/limits.h"
#include "base/repair.h"
#include "extract/record_map.h"
#include "normalise/date.h"
#include "normalise/language.h"
#include "normalise/rating.h"

struct value {
	struct view text;
	bool number; /* of JSON, not in quotes */
	enum record_rank rank;
};

struct record {
	struct value values[RECORD_COLUMNS];
	struct record_notes notes;
};

/* The front of a value for a message; "%.*s" takes it. */
#define SHOWN(text) VIEW_ARG(view_front((text), 60))

/* A short field, trimmed, within its limit. */
static int take_field(const struct record *record, enum record_column column,
	struct view *ret_text, struct err *err)
{
	struct view text = view_trim(record->values[column].text);

	if (text.len > LIMIT_FIELD)
		return err_set(err, ERR_LIMIT, "%s is longer than %zu bytes",
			record_column_name(column), LIMIT_FIELD);
	*ret_text = text;
	return 0;
}

static int take_fields(
	const struct record *record, struct review *review, struct err *err)
{
	const struct {
		enum record_column column;
		struct view *target;
	} fields[] = {
		{RECORD_ID, &review->id},
		{RECORD_BRAND, &review->brand},
		{RECORD_LOCATION, &review->location},
		{RECORD_SOURCE, &review->source},
		{RECORD_TITLE, &review->title},
		{RECORD_AUTHOR, &review->author},
		{RECORD_LANGUAGE, &review->language},
		{RECORD_URL, &review->url},
		{RECORD_REPLY, &review->reply},
	};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (take_field(record, fields[i].column, fields[i].target, err) < 0)
			return -1;
	}
	review->text = record->values[RECORD_TEXT].text;
	if (review->text.len > LIMIT_REVIEW_TEXT)
		return err_set(err, ERR_LIMIT, "text is longer than %zu bytes",
			LIMIT_REVIEW_TEXT);
	return 0;
}

/* The error for a date that was refused. */
static int date_error(
	int fault, enum record_column column, struct view text, struct err *err)
{
	const char *name = record_column_name(column);

	switch (fault) {
	case DATE_OUTSIDE:
		return err_set(err, ERR_INPUT, "%s '%.*s' lies outside %d-%d", name,
			SHOWN(text), LIMIT_YEAR_MIN, LIMIT_YEAR_MAX);
	case DATE_AMBIGUOUS:
		return err_set(err, ERR_INPUT, "%s '%.*s' could mean several days", name,
			SHOWN(text));
	default:
		return err_set(
			err, ERR_INPUT, "%s '%.*s' is not a date", name, SHOWN(text));
	}
}

/* A date, or PRECISION_NONE when the column is empty. */
static int take_date(const struct record *record, enum record_column column,
	struct moment *ret_moment, struct err *err)
{
	const struct value *value = &record->values[column];
	struct view text = view_trim(value->text);
	int64_t number;
	int rc;

	*ret_moment = (struct moment){.precision = PRECISION_NONE};
	if (text.len == 0)
		return 0;
	if (!value->number)
		rc = date_parse(text, ret_moment);
	else if (view_int64(text, &number) == 0)
		rc = date_from_number(number, ret_moment);
	else
		rc = DATE_UNREADABLE;
	return rc < 0 ? date_error(rc, column, text, err) : 0;
}

/* A number of JSON may have an exponent, which other text may not. */
static int parse_rating(const struct value *value, struct rating *ret_rating)
{
	struct view text = view_trim(value->text);
	struct rating rating = {.given = true};

	if (rating_parse_value(text, ret_rating) == 0)
		return 0;
	if (!value->number || view_double(text, &rating.value) < 0)
		return -1;
	rating_assume_scale(&rating);
	*ret_rating = rating;
	return 0;
}

static int take_rating(struct record *record, struct rating *ret_rating, struct err *err)
{
	const struct value *value = &record->values[RECORD_RATING];
	struct view scale = view_trim(record->values[RECORD_RATING_SCALE].text);
	struct rating rating = {.given = false};

	if (view_trim(value->text).len == 0)
		return 0;
	if (parse_rating(value, &rating) < 0)
		return err_set(err, ERR_INPUT, "rating '%.*s' is not a number",
			SHOWN(value->text));
	if (scale.len != 0 && rating.scale_assumed) {
		if (rating_parse_scale(scale, &rating.min, &rating.max) < 0)
			return err_set(err, ERR_INPUT,
				"rating_scale '%.*s' is not a scale such as 1-5",
				SHOWN(scale));
		rating.scale_assumed = false;
	}
	record->notes.rating_off_scale = !rating_valid(&rating);
	*ret_rating = rating;
	return 0;
}

static int take_audience(
	const struct record *record, enum audience *ret_audience, struct err *err)
{
	struct view text = view_trim(record->values[RECORD_AUDIENCE].text);

	if (text.len == 0)
		*ret_audience = AUDIENCE_UNSET;
	else if (view_case_eq(text, VIEW("customer")))
		*ret_audience = AUDIENCE_CUSTOMER;
	else if (view_case_eq(text, VIEW("employee")))
		*ret_audience = AUDIENCE_EMPLOYEE;
	else
		return err_set(err, ERR_INPUT,
			"audience '%.*s' is neither customer nor employee", SHOWN(text));
	return 0;
}

static bool is_web_address(struct view text)
{
	return view_case_eq(view_sub(text, 0, 7), VIEW("http://")) ||
	       view_case_eq(view_sub(text, 0, 8), VIEW("https://"));
}

/* What is not needed to count the review goes when it is unfit. */
static void drop_unfit(struct record *record, struct arena *arena, struct review *review)
{
	char tag[LANGUAGE_READ_SIZE] = "";

	if (review->language.len != 0) {
		record->notes.language_dropped = language_read(review->language, tag) < 0;
		review->language = arena_keep(arena, view_of(tag));
	}
	if (review->url.len != 0 && !is_web_address(review->url)) {
		review->url = (struct view){NULL, 0};
		record->notes.url_dropped = true;
	}
}

/* The second step. */
static int make_review(struct record *record, struct arena *arena,
	struct review *ret_review, struct record_notes *ret_notes, struct err *err)
{
	struct review review = {.audience = AUDIENCE_UNSET};

	if (arena_check(arena, err) < 0 || take_fields(record, &review, err) < 0 ||
		take_date(record, RECORD_DATE, &review.published, err) < 0 ||
		take_date(record, RECORD_REPLY_DATE, &review.replied, err) < 0 ||
		take_rating(record, &review.rating, err) < 0 ||
		take_audience(record, &review.audience, err) < 0)
		return -1;
	if (review.published.precision == PRECISION_NONE)
		return err_set(err, ERR_INPUT, "no date");
	if (view_trim(review.text).len == 0 && review.title.len == 0 &&
		!review.rating.given)
		return err_set(err, ERR_INPUT, "no text, title or rating");
	drop_unfit(record, arena, &review);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_review = review;
	*ret_notes = record->notes;
	return 0;
}

int record_from_csv(struct record_map *map, const struct csv_row *row,
	struct arena *arena, struct review *ret_review, struct record_notes *ret_notes,
	struct err *err)
{
	struct record record = {.values = {{.rank = RECORD_RANK_NONE}}};

	if (row->n != map->header_n)
		return err_set(err, ERR_INPUT, "the row has %zu fields, the header %zu",
			row->n, map->header_n);
	for (size_t i = 0; i < row->n; i++) {
		if (map->header[i] == RECORD_COLUMNS)
			continue;
		record.values[map->header[i]].text =
			repair_text(row->fields[i], arena, &record.notes.repaired_text);
	}
	return make_review(&record, arena, ret_review, ret_notes, err);
}

/* A member of the JSON object into the value of its column. */
static int take_member(struct record_map *map, const struct json_member *member,
	struct record *record, struct err *err)
{
	const struct record_name *known = record_map_find(map, member->key);

	if (known == NULL) {
		record_map_note(map, member->key);
		return 0;
	}
	struct value *value = &record->values[known->column];

	if (member->kind == JSON_KIND_NULL || known->rank < value->rank)
		return 0;
	if (member->kind == JSON_KIND_NESTED)
		return err_set(err, ERR_INPUT, "%s is an object or a list, not text",
			record_column_name(known->column));
	*value = (struct value){
		member->text, member->kind == JSON_KIND_NUMBER, known->rank};
	return 0;
}

int record_from_json(struct record_map *map, struct view line, struct arena *arena,
	struct review *ret_review, struct record_notes *ret_notes, struct err *err)
{
	struct record record = {.values = {{.rank = RECORD_RANK_NONE}}};
	struct jsonrow row = jsonrow_make(line, arena);
	struct json_member member;
	int rc;

	while ((rc = jsonrow_next(&row, &member, err)) > 0) {
		if (take_member(map, &member, &record, err) < 0)
			return -1;
	}
	if (rc < 0)
		return -1;
	record.notes.repaired_text = row.repaired;
	return make_review(&record, arena, ret_review, ret_notes, err);
}
