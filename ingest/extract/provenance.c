/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One line a review, written for every review that is read: it is built in place, with
 * the arena's own memory, and a path that needs no escape is copied as it is.
 */
#include "extract/provenance.h"

#include <stdio.h>

static const char *const names[FIELDS] = {
	[FIELD_ID] = "id",
	[FIELD_LINK] = "link",
	[FIELD_AUTHOR] = "author",
	[FIELD_DATE] = "date",
	[FIELD_RATING] = "rating",
	[FIELD_SCALE] = "scale",
	[FIELD_TITLE] = "title",
	[FIELD_TEXT] = "text",
	[FIELD_LANGUAGE] = "language",
	[FIELD_REPLY] = "reply",
	[FIELD_REPLY_DATE] = "reply_date",
	[FIELD_VERIFIED] = "verified",
	[FIELD_HELPFUL] = "helpful",
};

const char *field_name(enum field field)
{
	return names[field];
}

/* White space would end the path, a control would break the line. */
static bool is_escaped(char c)
{
	return (unsigned char)c <= ' ' || c == '%' || c == 0x7f;
}

static size_t escaped_len(struct view path)
{
	size_t len = path.len;

	for (size_t i = 0; i < path.len; i++)
		len += is_escaped(path.data[i]) ? 2 : 0;
	return len;
}

static char *put(char *at, struct view text)
{
	if (text.len != 0)
		memcpy(at, text.data, text.len);
	return at + text.len;
}

static char *put_escaped(char *at, struct view path)
{
	static const char digits[] = "0123456789ABCDEF";

	for (size_t i = 0; i < path.len; i++) {
		unsigned char c = (unsigned char)path.data[i];

		if (!is_escaped(path.data[i])) {
			*at++ = (char)c;
			continue;
		}
		*at++ = '%';
		*at++ = digits[c >> 4];
		*at++ = digits[c & 15];
	}
	return at;
}

struct view provenance_text(const struct provenance *from, struct arena *arena)
{
	char head[96];
	struct view path = from->path.len != 0 ? from->path : VIEW("/");
	size_t len;

	if (from->length != 0)
		snprintf(head, sizeof(head), "%s %zu+%zu ", from->adapter, from->offset,
			from->length);
	else
		snprintf(head, sizeof(head), "%s - ", from->adapter);
	len = strlen(head) + escaped_len(path);
	for (int i = 0; i < FIELDS; i++) {
		if (from->fields[i].len != 0)
			len += strlen(names[i]) + 2 + escaped_len(from->fields[i]);
	}
	char *text = arena_text(arena, len);

	if (text == NULL)
		return (struct view){NULL, 0};
	char *at = put_escaped(put(text, view_of(head)), path);

	for (int i = 0; i < FIELDS; i++) {
		if (from->fields[i].len == 0)
			continue;
		*at++ = ' ';
		at = put(at, view_of(names[i]));
		*at++ = '=';
		at = put_escaped(at, from->fields[i]);
	}
	return (struct view){text, (size_t)(at - text)};
}
