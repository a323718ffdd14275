/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A pull scanner: jsonrow_next() reads on to the next member of the object and no
 * further. A string that has no escape is returned where it lies; jsonstring.c decodes
 * the others.
 *
 * Nested values are checked by recursion, at most LIMIT_JSON_DEPTH deep.
 */
#include "jsonrow.h"

#include "jsonstring.h"
#include "limits.h"
#include "repair.h"

struct jsonrow jsonrow_make(struct view line, struct arena *arena)
{
	struct jsonrow row = {.line = line, .rest = line, .arena = arena};

	row.clean = view_is_utf8(line);
	if (view_starts(line, VIEW("\xef\xbb\xbf")))
		row.rest = view_sub(line, 3, line.len);
	return row;
}

static int fail(const struct jsonrow *row, struct err *err, const char *what)
{
	return err_at(err, ERR_INPUT, NULL, 0, (int)(row->line.len - row->rest.len) + 1,
		"not a JSON object: %s", what);
}

static void drop(struct jsonrow *row, size_t n)
{
	row->rest = view_sub(row->rest, n, row->rest.len);
}

static char first(const struct jsonrow *row)
{
	return row->rest.len != 0 ? row->rest.data[0] : '\0';
}

static void take_space(struct jsonrow *row)
{
	size_t n = 0;
	struct view rest = row->rest;

	while (n < rest.len && (rest.data[n] == ' ' || rest.data[n] == '\t' ||
				       rest.data[n] == '\r' || rest.data[n] == '\n'))
		n++;
	drop(row, n);
}

static bool take_char(struct jsonrow *row, char c)
{
	take_space(row);
	if (first(row) != c || row->rest.len == 0)
		return false;
	drop(row, 1);
	return true;
}

/* A string whose opening quote is the next byte; `ret_text` NULL passes it over. */
static int take_string(struct jsonrow *row, struct view *ret_text, struct err *err)
{
	drop(row, 1);
	bool plain;
	size_t len = jsonstring_end(row->rest, &plain), bad = SIZE_MAX;
	struct view text = view_sub(row->rest, 0, len);

	if (len == row->rest.len)
		return fail(row, err, "a string is not closed");
	if (!plain && ret_text == NULL)
		bad = jsonstring_bad_escape(text);
	else if (!plain &&
		 jsonstring_decode(text, row->arena, &row->repaired, &text, &bad) < 0 &&
		 bad == SIZE_MAX)
		return err_memory(err);
	if (bad < len) {
		drop(row, bad);
		return fail(row, err, "an escape in a string is malformed");
	}
	drop(row, len + 1);
	if (ret_text != NULL)
		*ret_text =
			row->clean ? text : repair_text(text, row->arena, &row->repaired);
	return 0;
}

static size_t digits_at(struct view text, size_t from)
{
	size_t n = 0;

	while (from + n < text.len && text.data[from + n] >= '0' &&
		text.data[from + n] <= '9')
		n++;
	return n;
}

/* Length of the number at the front, 0 = there is none in JSON's grammar. */
static size_t number_length(struct view text)
{
	size_t sign = text.len != 0 && text.data[0] == '-', whole = digits_at(text, sign);
	size_t at = sign + whole;

	if (whole == 0 || (whole > 1 && text.data[sign] == '0'))
		return 0;
	if (at < text.len && text.data[at] == '.') {
		size_t part = digits_at(text, at + 1);

		if (part == 0)
			return 0;
		at += 1 + part;
	}
	if (at < text.len && (text.data[at] | 0x20) == 'e') {
		at++;
		at += at < text.len && (text.data[at] == '+' || text.data[at] == '-');
		size_t power = digits_at(text, at);

		if (power == 0)
			return 0;
		at += power;
	}
	return at;
}

static int take_scalar(struct jsonrow *row, struct json_member *member, struct err *err)
{
	static const struct {
		struct view word;
		enum json_kind kind;
	} words[] = {{{"null", 4}, JSON_KIND_NULL}, {{"true", 4}, JSON_KIND_BOOL},
		{{"false", 5}, JSON_KIND_BOOL}};
	size_t len = number_length(row->rest);

	member->kind = JSON_KIND_NUMBER;
	for (size_t i = 0; i < 3 && len == 0; i++) {
		if (!view_starts(row->rest, words[i].word))
			continue;
		member->kind = words[i].kind;
		len = words[i].word.len;
	}
	if (len == 0)
		return fail(row, err, "a value is expected");
	member->text = view_sub(row->rest, 0, len);
	drop(row, len);
	return 0;
}

/* "key": at the front; `ret_key` NULL passes it over. */
static int take_key(struct jsonrow *row, struct view *ret_key, struct err *err)
{
	take_space(row);
	if (first(row) != '"')
		return fail(row, err, "a name in quotes is expected");
	if (take_string(row, ret_key, err) < 0)
		return -1;
	return take_char(row, ':') ? 0 : fail(row, err, "':' is expected");
}

/* Any value, passed over. */
static int skip_value(struct jsonrow *row, int depth, struct err *err)
{
	struct json_member ignored;
	char begin, end;

	take_space(row);
	begin = first(row);
	end = begin == '{' ? '}' : ']';
	if (begin == '"')
		return take_string(row, NULL, err);
	if (begin != '{' && begin != '[')
		return take_scalar(row, &ignored, err);
	if (depth > LIMIT_JSON_DEPTH)
		return fail(row, err, "it is nested too deeply");
	drop(row, 1);
	if (take_char(row, end))
		return 0;
	do {
		if ((begin == '{' && take_key(row, NULL, err) < 0) ||
			skip_value(row, depth + 1, err) < 0)
			return -1;
	} while (take_char(row, ','));
	return take_char(row, end) ? 0 : fail(row, err, "',' or a bracket is expected");
}

static int take_value(struct jsonrow *row, struct json_member *member, struct err *err)
{
	take_space(row);
	if (first(row) == '"') {
		member->kind = JSON_KIND_STRING;
		return take_string(row, &member->text, err);
	}
	if (first(row) != '{' && first(row) != '[')
		return take_scalar(row, member, err);
	struct view start = row->rest;

	if (skip_value(row, 2, err) < 0)
		return -1;
	member->kind = JSON_KIND_NESTED;
	member->text = view_sub(start, 0, start.len - row->rest.len);
	return 0;
}

static int finish(struct jsonrow *row, struct err *err)
{
	if (!take_char(row, '}'))
		return fail(row, err, "',' or '}' is expected");
	take_space(row);
	if (row->rest.len != 0)
		return fail(row, err, "text stands behind it");
	row->over = true;
	return 0;
}

int jsonrow_next(struct jsonrow *row, struct json_member *ret_member, struct err *err)
{
	struct json_member member = {.key = {NULL, 0}};

	if (row->over)
		return 0;
	if (!row->begun) {
		if (!take_char(row, '{'))
			return fail(row, err, "'{' is expected");
		row->begun = true;
		take_space(row);
		if (first(row) == '}')
			return finish(row, err);
	} else if (!take_char(row, ',')) {
		return finish(row, err);
	}
	if (take_key(row, &member.key, err) < 0 || take_value(row, &member, err) < 0)
		return -1;
	*ret_member = member;
	return 1;
}
