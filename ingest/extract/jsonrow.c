/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A pull scanner. Strings are the bulk of a line: eight bytes at a time are tested for
 * the three things that matter inside one (quote, backslash, control byte), and a string
 * that has no escape is returned where it lies. Escapes are decoded into the arena; the
 * result is never longer than what was written.
 *
 * Nested values are checked by recursion, at most LIMIT_JSON_DEPTH deep.
 */
#include "extract/jsonrow.h"

#include "base/limits.h"
#include "extract/repair.h"

#include <endian.h>

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

/* 0x80 in each byte of `x` that is zero; bytes above the lowest such one may be wrong. */
static uint64_t zero_bytes(uint64_t x)
{
	return (x - 0x0101010101010101u) & ~x & 0x8080808080808080u;
}

/* Offset of the first quote, backslash or control byte. */
static inline size_t find_special(struct view text)
{
	const uint64_t ones = 0x0101010101010101u;
	size_t i = 0;

	for (; text.len - i >= 8; i += 8) {
		uint64_t eight;

		memcpy(&eight, text.data + i, 8);
		eight = le64toh(eight);
		uint64_t control = (eight - ones * 0x20) & ~eight & (ones * 0x80);
		uint64_t found = zero_bytes(eight ^ ones * '"') |
				 zero_bytes(eight ^ ones * '\\') | control;

		if (found != 0)
			return i + (size_t)__builtin_ctzll(found) / 8;
	}
	for (; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c == '"' || c == '\\' || c < 0x20)
			break;
	}
	return i;
}

/* Four hexadecimal digits at `text`, or -1. */
static int hex4(struct view text)
{
	int value = 0;

	if (text.len < 4)
		return -1;
	for (size_t i = 0; i < 4; i++) {
		char c = text.data[i];
		int digit = c >= '0' && c <= '9'   ? c - '0'
			    : c >= 'a' && c <= 'f' ? c - 'a' + 10
			    : c >= 'A' && c <= 'F' ? c - 'A' + 10
						   : -1;

		if (digit < 0)
			return -1;
		value = value * 16 + digit;
	}
	return value;
}

static size_t put_utf8(char *out, int c)
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

	for (size_t i = n - 1; i > 0; i--) {
		out[i] = (char)(0x80 | (c & 0x3f));
		c >>= 6;
	}
	out[0] = (char)((n == 2 ? 0xc0 : n == 3 ? 0xe0 : 0xf0) | c);
	return n;
}

/* "\uXXXX" at the front of `text`, with its other half; bytes taken, 0 = malformed. */
static size_t decode_unicode(
	struct view text, char *out, size_t *ret_written, bool *repaired)
{
	int c = hex4(view_sub(text, 2, 4));
	size_t taken = 6;

	if (c < 0)
		return 0;
	if (c >= 0xd800 && c < 0xdc00 && view_starts(view_sub(text, 6, 2), VIEW("\\u"))) {
		int low = hex4(view_sub(text, 8, 4));

		if (low >= 0xdc00 && low < 0xe000) {
			c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
			taken = 12;
		}
	}
	*repaired |= c == 0 || (c >= 0xd800 && c < 0xe000);
	if (c >= 0xd800 && c < 0xe000)
		c = 0xfffd;
	*ret_written = c != 0 ? put_utf8(out, c) : 0;
	return taken;
}

/* An escape at the front of `text`; bytes taken, 0 = malformed. */
static size_t decode_escape(
	struct view text, char *out, size_t *ret_written, bool *repaired)
{
	static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
	char c = text.len > 1 ? text.data[1] : '\0';
	const char *at = c != '\0' ? strchr(names, c) : NULL;

	if (c == 'u')
		return decode_unicode(text, out, ret_written, repaired);
	if (at == NULL)
		return 0;
	*out = values[at - names];
	*ret_written = 1;
	return 2;
}

/* Offset of the quote that ends the string, or text.len; `*ret_plain`: nothing in it has
   to be decoded. */
static size_t string_end(struct view text, bool *ret_plain)
{
	size_t at = find_special(text);

	*ret_plain = true;
	while (at < text.len && text.data[at] != '"') {
		*ret_plain = false;
		at += text.data[at] == '\\' ? 2 : 1;
		if (at < text.len)
			at += find_special(view_sub(text, at, text.len));
	}
	return at < text.len ? at : text.len;
}

/* The string `raw` decoded into the arena; `*ret_bad` is the offset of a bad escape. */
static int decode(
	struct jsonrow *row, struct view raw, struct view *ret_text, size_t *ret_bad)
{
	char *copy = arena_alloc(row->arena, raw.len + 1);
	size_t len = 0;

	if (copy == NULL)
		return -1;
	for (size_t at = 0; at < raw.len;) {
		struct view rest = view_sub(raw, at, raw.len);
		size_t n = find_special(rest), written = 0;

		memcpy(copy + len, rest.data, n);
		len += n;
		at += n;
		if (at == raw.len)
			break;
		if (raw.data[at] == '\\') {
			n = decode_escape(view_sub(raw, at, raw.len), copy + len,
				&written, &row->repaired);
		} else {
			n = 1;
			copy[len] = raw.data[at];
			written = raw.data[at] != '\0';
			row->repaired = true;
		}
		if (n == 0) {
			*ret_bad = at;
			return -1;
		}
		at += n;
		len += written;
	}
	*ret_text = (struct view){copy, len};
	return 0;
}

/* Offset of the first malformed escape of the string `raw`, or raw.len. */
static size_t bad_escape(struct view raw)
{
	char scratch[4];
	size_t at = 0, written, n = 1;
	bool ignored = false;

	while (n != 0 && (at += find_special(view_sub(raw, at, raw.len))) < raw.len) {
		n = raw.data[at] != '\\' ? 1
					 : decode_escape(view_sub(raw, at, raw.len),
						   scratch, &written, &ignored);
		at += n;
	}
	return at;
}

/* A string whose opening quote is the next byte; `ret_text` NULL passes it over. */
static int take_string(struct jsonrow *row, struct view *ret_text, struct err *err)
{
	drop(row, 1);
	bool plain;
	size_t len = string_end(row->rest, &plain), bad = SIZE_MAX;
	struct view text = view_sub(row->rest, 0, len);

	if (len == row->rest.len)
		return fail(row, err, "a string is not closed");
	if (!plain && ret_text == NULL)
		bad = bad_escape(text);
	else if (!plain && decode(row, text, &text, &bad) < 0 && bad == SIZE_MAX)
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
