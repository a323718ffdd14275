/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows come from jansson, which bounds depth and checks UTF-8; what is read of them lives
 * in its object until the row has been taken.
 *
 * An aspect gives its term, not its place. The k-th aspect of a row with the same term is
 * taken to be the k-th time that the text has the term as words of its own; one that is
 * not there so often (a category, "food" of a soup) has no place.
 */
#include "accuracy/rows.h"

#include "base/gz.h"
#include "base/jsonview.h"
#include "learn/labelled.h"

#include <jansson.h>
#include <math.h>

#define TRIES_MAX 1000

struct reading {
	const char *path, *score_member;
	row_taken *take;
	void *data;
};

static struct view member(const json_t *object, const char *key)
{
	return json_string_view(json_object_get(object, key));
}

struct view rows_stem(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct view name = view_of(slash != NULL ? slash + 1 : path);

	return view_sub(name, 0, view_find(name, '.'));
}

static int set_label(const json_t *object, struct row *row, struct err *err)
{
	const json_t *label = json_object_get(object, "label");
	const json_t *stars = json_object_get(object, "stars");

	if (json_is_number(label))
		row->grade = json_number_value(label);
	else if (json_is_number(stars))
		row->grade = (json_number_value(stars) - 3) / 2;
	else
		return err_set(err, ERR_INPUT, "no number 'label' or 'stars'");
	if (row->grade < -1 || row->grade > 1)
		return err_set(err, ERR_INPUT, "%s",
			json_is_number(label) ? "'label' is not between -1 and 1"
					      : "'stars' is not between 1 and 5");
	row->class = (row->grade > 0) - (row->grade < 0);
	return 0;
}

static int set_score(
	const json_t *object, const char *score_member, struct row *row, struct err *err)
{
	const json_t *score;

	row->score = NAN;
	if (score_member == NULL)
		return 0;
	score = json_object_get(object, score_member);
	if (!json_is_number(score))
		return err_set(err, ERR_INPUT, "no number '%.60s'", score_member);
	row->score = json_number_value(score);
	return 0;
}

static bool is_held_out(const json_t *object, struct view text)
{
	struct view split = member(object, "split");

	if (split.len != 0)
		return view_eq(split, VIEW("test"));
	return labelled_is_held_out(text);
}

static bool ends_word(struct view text, size_t at)
{
	unsigned char c = at < text.len ? (unsigned char)text.data[at] : ' ';

	return !((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
		 c >= 0x80);
}

/* Offset of the term from `from` on, as words of its own; text.len = not there. What is
   only part of longer words is passed over so often and no more: the search is linear. */
static size_t find_term(struct view text, struct view term, size_t from)
{
	for (int tries = 0; tries < TRIES_MAX && from < text.len; tries++) {
		size_t at = from + view_search(view_sub(text, from, text.len), term);

		if (at >= text.len)
			break;
		if ((at == 0 || ends_word(text, at - 1)) &&
			ends_word(text, at + term.len))
			return at;
		from = at + 1;
	}
	return text.len;
}

/* Behind the place of the last aspect of the same term. */
static void locate_aspect(struct row *row, struct row_aspect *aspect)
{
	size_t from = 0;

	for (const struct row_aspect *other = row->aspects; other < aspect; other++) {
		if (view_eq(other->term, aspect->term))
			from = other->len != 0 ? other->offset + other->len
					       : row->text.len;
	}
	if (aspect->term.len == 0)
		return;
	size_t at = find_term(row->text, aspect->term, from);

	if (at < row->text.len) {
		aspect->offset = at;
		aspect->len = aspect->term.len;
	}
}

static int aspect_polarity(const json_t *value)
{
	double number = json_number_value(value);
	struct view word = json_string_view(value);

	if (json_is_number(value))
		return (number > 0) - (number < 0);
	if (view_case_eq(word, VIEW("positive")) || view_starts(word, VIEW("+")))
		return 1;
	return view_case_eq(word, VIEW("negative")) || view_starts(word, VIEW("-")) ? -1
										    : 0;
}

static int set_aspects(const json_t *object, struct row *row, struct err *err)
{
	const json_t *list = json_object_get(object, "aspects");

	row->n_aspects = 0;
	for (size_t i = 0; i < json_array_size(list); i++) {
		const json_t *pair = json_array_get(list, i);
		struct row_aspect *aspect = &row->aspects[row->n_aspects];

		if (!json_is_string(json_array_get(pair, 0)))
			return err_set(err, ERR_INPUT,
				"an aspect is no [\"term\",\"polarity\"]");
		if (row->n_aspects == ROW_ASPECTS_MAX)
			return err_set(
				err, ERR_LIMIT, "more than %d aspects", ROW_ASPECTS_MAX);
		*aspect = (struct row_aspect){
			.term = json_string_view(json_array_get(pair, 0)),
			.polarity = aspect_polarity(json_array_get(pair, 1))};
		locate_aspect(row, aspect);
		row->n_aspects++;
	}
	return 0;
}

static int take_object(
	const struct reading *reading, const json_t *object, struct err *err)
{
	struct row row;

	if (!json_is_string(json_object_get(object, "text")))
		return err_set(err, ERR_INPUT, "no string 'text'");
	if (set_label(object, &row, err) < 0 ||
		set_score(object, reading->score_member, &row, err) < 0)
		return -1;
	row.text = member(object, "text");
	row.title = member(object, "title");
	row.source = member(object, "source");
	if (row.source.len == 0)
		row.source = rows_stem(reading->path);
	row.held_out = is_held_out(object, row.text);
	if (set_aspects(object, &row, err) < 0)
		return -1;
	return reading->take(reading->data, &row, err);
}

int rows_line(struct view line, const char *path, const char *score_member,
	row_taken *take, void *data, struct err *err)
{
	struct reading reading = {path, score_member, take, data};
	json_error_t fault;
	json_t *object;
	int rc;

	if (view_trim(line).len == 0)
		return 0;
	object = json_loadb(line.data, line.len, JSON_ALLOW_NUL, &fault);
	if (object == NULL)
		return err_set(err, ERR_INPUT, "not JSON: %s", fault.text);
	rc = take_object(&reading, object, err);
	json_decref(object);
	return rc;
}

int rows_read(const char *path, const char *score_member, row_taken *take, void *data,
	struct err *err)
{
	struct gz_reader *reader;
	struct view line;
	bool too_long = false;
	int rc;

	if (gz_reader_open(path, &reader, err) < 0)
		return -1;
	while ((rc = gz_reader_line(reader, &line, &too_long, err)) > 0) {
		rc = too_long ? err_set(err, ERR_LIMIT, "the line is too long")
			      : rows_line(line, path, score_member, take, data, err);
		if (rc < 0)
			break;
	}
	if (rc < 0)
		gz_reader_locate(reader, err);
	gz_reader_close(reader);
	return rc < 0 ? -1 : 0;
}
