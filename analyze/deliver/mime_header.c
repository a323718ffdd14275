/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writing header fields. Text that may come from outside (a brand's name in a subject)
 * first passes mime_clean(), after which it holds no line break; values that machines
 * read (identifiers, addresses) are checked by character class and refused instead. Both
 * then go out word by word through put_word(), which is the only place that breaks lines:
 * always before a space, so that unfolding gives back the same text.
 */
#include "mime_header.h"

#include "base/calendar.h"
#include "base/limits.h"
#include "mime_body.h"

#include <ctype.h>
#include <sodium.h>
#include <stdio.h>

#define LINE_MAX_COLUMNS 76
#define PLAIN_WORD_MAX 60 /* longer ones are encoded, which can be cut anywhere */
#define VALUE_MAX 900	  /* well below the 998 of RFC 5322, 2.1.1 */
#define WORD_START "=?UTF-8?B?"
#define WORD_END "?="
#define WORD_BYTES_MIN 12 /* an encoded word with less room starts a new line */

struct field {
	struct buf *out;
	size_t column;
};

static struct field start_field(struct buf *out, const char *name)
{
	buf_printf(out, "%s:", name);
	return (struct field){out, strlen(name) + 1};
}

static void new_line(struct field *field)
{
	buf_add(field->out, VIEW("\r\n"));
	field->column = 0;
}

/* A space and the word, on a new line when this one has no room. */
static void put_word(struct field *field, struct view word)
{
	if (word.len != 0 && field->column + 1 + word.len > LINE_MAX_COLUMNS)
		new_line(field);
	buf_add_char(field->out, ' ');
	buf_add(field->out, word);
	field->column += 1 + word.len;
}

static void end_field(struct field *field)
{
	buf_add(field->out, VIEW("\r\n"));
}

/* Can it stand as it is: ASCII, no long word, nothing that reads as an encoded word? */
static bool is_plain(struct view text)
{
	size_t word = 0;

	for (size_t i = 0; i < text.len; i++) {
		word = text.data[i] == ' ' ? 0 : word + 1;
		if (!isascii(text.data[i]) || word > PLAIN_WORD_MAX)
			return false;
	}
	return view_search(text, VIEW("=?")) == text.len;
}

static void put_plain(struct field *field, struct view text)
{
	struct view word;

	while (view_split(&text, ' ', &word))
		put_word(field, word);
}

static void put_encoded(struct field *field, struct view text)
{
	const size_t frame = sizeof(WORD_START) + sizeof(WORD_END) - 2 + 1;

	while (text.len != 0) {
		size_t used = field->column + frame;
		size_t room =
			used < LINE_MAX_COLUMNS ? (LINE_MAX_COLUMNS - used) / 4 * 3 : 0;

		if (room < WORD_BYTES_MIN && field->column > 1) {
			new_line(field);
			continue;
		}
		char word[2 * LINE_MAX_COLUMNS], base64[LINE_MAX_COLUMNS + 1];
		size_t n = view_front(text, room).len;

		sodium_bin2base64(base64, sizeof(base64),
			(const unsigned char *)text.data, n,
			sodium_base64_VARIANT_ORIGINAL);
		snprintf(word, sizeof(word), WORD_START "%s" WORD_END, base64);
		put_word(field, view_of(word));
		text = view_sub(text, n, text.len);
	}
}

void mime_header_text(struct buf *out, const char *field, struct view text)
{
	BUF_CLEANUP struct buf clean = buf_make(3 * text.len + 1);
	struct field at = start_field(out, field);

	mime_clean(&clean, text, MIME_CLEAN_LINE);
	if (clean.failed != ERR_NONE)
		out->failed = clean.failed;
	struct view trimmed = view_trim(buf_view(&clean));

	if (is_plain(trimmed))
		put_plain(&at, trimmed);
	else
		put_encoded(&at, trimmed);
	end_field(&at);
}

/* Atoms and single spaces between them: a phrase that needs no quotes? */
static bool is_phrase(struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];
		bool atom = isalnum((unsigned char)c) ||
			    (c != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", c) != NULL);

		if (!atom && (c != ' ' || text.data[i + 1] == ' '))
			return false;
	}
	return true;
}

static void put_name(struct field *field, struct view name)
{
	char quoted[PLAIN_WORD_MAX + 3];

	if (name.len == 0)
		return;
	if (is_plain(name) && is_phrase(name)) {
		put_plain(field, name);
	} else if (is_plain(name) && name.len <= PLAIN_WORD_MAX) {
		snprintf(quoted, sizeof(quoted), "\"%.*s\"", VIEW_ARG(name));
		put_word(field, view_of(quoted));
	} else {
		put_encoded(field, name);
	}
}

static void put_address(struct field *field, const struct address *address, bool last)
{
	char mailbox[300];
	bool named = address->name.len != 0;

	put_name(field, address->name);
	snprintf(mailbox, sizeof(mailbox), "%s%.*s%s%s", named ? "<" : "",
		VIEW_ARG(address->mailbox), named ? ">" : "", last ? "" : ",");
	put_word(field, view_of(mailbox));
}

int mime_header_addresses(struct buf *out, const char *field,
	const struct view *addresses, size_t n, struct err *err)
{
	struct field at = start_field(out, field);

	if (n == 0)
		return err_set(err, ERR_INPUT, "mail has no address in '%s'", field);
	for (size_t i = 0; i < n; i++) {
		struct address address;

		if (address_parse(addresses[i], &address, err) < 0)
			return -1;
		BUF_CLEANUP struct buf name = buf_make(3 * address.name.len + 1);

		mime_clean(&name, address.name, MIME_CLEAN_LINE);
		if (name.failed != ERR_NONE)
			out->failed = name.failed;
		address.name = view_trim(buf_view(&name));
		if (i != 0)
			new_line(&at);
		put_address(&at, &address, i + 1 == n);
	}
	end_field(&at);
	return 0;
}

int mime_header_date(struct buf *out, int64_t time, struct err *err)
{
	static const char days[] = "MonTueWedThuFriSatSun";
	static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
	int year, month, mday;

	if (time < (int64_t)calendar_day(LIMIT_YEAR_MIN, 1, 1) * DAY_SECONDS ||
		time >= (int64_t)calendar_day(LIMIT_YEAR_MAX + 1, 1, 1) * DAY_SECONDS)
		return err_set(err, ERR_INPUT, "mail has a date outside the years %d-%d",
			LIMIT_YEAR_MIN, LIMIT_YEAR_MAX);
	int32_t day = (int32_t)(time / DAY_SECONDS);
	int second = (int)(time % DAY_SECONDS);

	calendar_date(day, &year, &month, &mday);
	buf_printf(out, "Date: %.3s, %02d %.3s %04d %02d:%02d:%02d +0000\r\n",
		days + 3 * calendar_weekday(day), mday, months + 3 * (month - 1), year,
		second / 3600, second / 60 % 60, second % 60);
	return 0;
}

/* Printable ASCII without spaces and angle brackets. */
static bool is_token(struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (c <= ' ' || c >= 0x7f || c == '<' || c == '>')
			return false;
	}
	return text.len != 0;
}

static bool is_id(struct view id)
{
	if (id.len < 5 || id.len > MIME_ID_MAX || id.data[0] != '<' ||
		id.data[id.len - 1] != '>')
		return false;
	struct view inner = view_sub(id, 1, id.len - 2);
	size_t at = view_find(inner, '@');

	return is_token(inner) && at != 0 && at + 1 < inner.len &&
	       view_find(view_sub(inner, at + 1, inner.len), '@') + at + 1 == inner.len;
}

int mime_header_ids(
	struct buf *out, const char *field, struct view ids, size_t max, struct err *err)
{
	struct field at = start_field(out, field);
	struct view id;
	size_t n = 0;

	while (view_split(&ids, ' ', &id)) {
		if (id.len == 0)
			continue;
		if (!is_id(id) || n == max)
			return err_set(err, ERR_INPUT, "mail has a wrong '%s'", field);
		put_word(&at, id);
		n++;
	}
	if (n == 0)
		return err_set(err, ERR_INPUT, "mail has an empty '%s'", field);
	end_field(&at);
	return 0;
}

int mime_header_bracketed(
	struct buf *out, const char *field, struct view value, struct err *err)
{
	if (!is_token(value) || value.len > VALUE_MAX)
		return err_set(err, ERR_INPUT, "mail has a wrong '%s'", field);
	buf_printf(out, "%s: <%.*s>\r\n", field, VIEW_ARG(value));
	return 0;
}
