/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Decides what a page is in. Most are valid UTF-8, whatever they say: that is looked at
 * before anything is converted, and costs one pass over the bytes (eight or more of them
 * a step while they are ASCII), which is needed in any case.
 */
#include "normalise/charset_parts.h"

#include "base/limits.h"
#include "base/repair.h"

#define NEAR 1024
#define FAR KIB(64)
#define CHANCE 4 /* as many characters are not UTF-8 by chance */

/* The charset of a byte order mark, whose bytes are taken off; NULL when there is none.
 */
static const struct charset *take_mark(struct view *page)
{
	static const struct {
		struct view mark;
		struct view label;
	} marks[] = {{{"\xef\xbb\xbf", 3}, {"utf-8", 5}},
		{{"\xfe\xff", 2}, {"utf-16be", 8}}, {{"\xff\xfe", 2}, {"utf-16le", 8}}};

	for (size_t i = 0; i < 3; i++) {
		if (!view_starts(*page, marks[i].mark))
			continue;
		*page = view_sub(*page, marks[i].mark.len, page->len);
		return charset_find(marks[i].label);
	}
	return NULL;
}

/* In HTML a <meta> comes before the XML declaration, in XML there is none. */
static const struct charset *declared(struct view page)
{
	const struct charset *xml = charset_of_xml(page);
	const struct charset *meta = NULL;
	struct view front = view_sub(page, 0, NEAR);

	if (xml == NULL || view_search(front, VIEW("<html")) != front.len)
		meta = charset_declared(page, NEAR);
	return meta != NULL ? meta : xml;
}

/* What the page states; `valid`: it is UTF-8, so that looking far would tell nothing. */
static const struct charset *stated(struct view page, struct view label, bool valid)
{
	const struct charset *charset = charset_find(label);

	if (charset == NULL)
		charset = declared(page);
	if (charset == NULL && !valid && page.len > NEAR)
		charset = charset_declared(page, FAR);
	return charset;
}

const char *charset_stated(struct view page, struct view label)
{
	const struct charset *charset = take_mark(&page);

	if (charset == NULL)
		charset = stated(page, label, view_is_utf8(page));
	return charset != NULL ? charset->name : NULL;
}

/* Characters beyond ASCII in valid UTF-8, counted up to CHANCE. */
static int count_wide(struct view text)
{
	int n = 0;

	for (size_t i = 0; i < text.len && n < CHANCE; i++)
		n += (unsigned char)text.data[i] >= 0xc0;
	return n;
}

/* Is a page that is valid UTF-8 that, and not what its label says? */
static bool is_utf8_after_all(const struct charset *charset, struct view page)
{
	switch (charset->kind) {
	case CHARSET_UTF_8:
	case CHARSET_SINGLE:
	case CHARSET_USER_DEFINED:
		return true;
	case CHARSET_PAIRS:
	case CHARSET_BIG5:
	case CHARSET_GB:
	case CHARSET_EUC_JP: {
		int wide = count_wide(page);

		return wide == 0 || wide == CHANCE;
	}
	default:
		return false;
	}
}

/* Bytes of a character that the end of `page` has cut, or 0. */
static size_t cut_character(struct view page)
{
	size_t n = 0;

	while (n < 3 && n < page.len) {
		unsigned char c = (unsigned char)page.data[page.len - 1 - n++];
		size_t need = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 0;

		if (c >= 0xc0)
			return n < need && c < 0xf5 ? n : 0;
		if (c < 0x80)
			return 0;
	}
	return 0;
}

/* Does a page that is not valid UTF-8 hold a character of it, or nothing but a cut one?
 */
static bool has_utf8(struct view page)
{
	size_t cut = cut_character(page);

	if (cut != 0 && view_is_utf8(view_sub(page, 0, page.len - cut)))
		return true;
	for (size_t i = 0; i + 1 < page.len; i++) {
		unsigned char c = (unsigned char)page.data[i];
		size_t need = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;

		if (c >= 0xc2 && view_is_utf8(view_sub(page, i, need)))
			return true;
	}
	return false;
}

/* What the page without its mark is decoded from; `valid`: it is UTF-8. */
static const struct charset *choose(struct view page, struct view label, bool valid)
{
	const struct charset *charset = stated(page, label, valid);

	if (valid && (charset == NULL || is_utf8_after_all(charset, page)))
		return charset_find(VIEW("utf-8"));
	if (charset != NULL)
		return charset;
	return charset_find(has_utf8(page) ? VIEW("utf-8") : VIEW("windows-1252"));
}

int charset_to_utf8(struct view page, struct view label, struct arena *arena,
	struct view *ret_text, bool *ret_repaired, struct err *err)
{
	bool repaired = false;
	const struct charset *charset = take_mark(&page);
	bool text = view_is_text(page);

	if (charset == NULL)
		charset = choose(page, label, text || view_is_utf8(page));
	if (charset->kind != CHARSET_UTF_8 || !text) {
		if (charset_decode(charset, page, arena, &page, &repaired, err) < 0)
			return -1;
		/* Its NULs are characters, which the other decoders keep. */
		page = repair_text(page, arena, &repaired);
	}
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_text = page;
	*ret_repaired = repaired;
	return 0;
}

/* ---- the header -------------------------------------------------------------------- */

/* The value at the front of `rest`, without its quotes. */
static struct view header_value(struct view rest)
{
	rest = view_trim(rest);
	char quote = rest.len != 0 ? rest.data[0] : '\0';
	size_t n = 0;

	if (quote == '"' || quote == '\'') {
		rest = view_sub(rest, 1, rest.len);
		return view_trim(view_sub(rest, 0, view_find(rest, quote)));
	}
	while (n < rest.len && rest.data[n] != '\0' &&
		strchr(" \t\r\n;,\"'", rest.data[n]) == NULL)
		n++;
	return view_sub(rest, 0, n);
}

/* The value of "charset=" at the front of `rest`; empty when that is not there. */
static struct view header_charset(struct view rest)
{
	if (!view_case_eq(view_sub(rest, 0, 7), VIEW("charset")))
		return (struct view){NULL, 0};
	rest = view_trim(view_sub(rest, 7, 256));
	if (rest.len == 0 || rest.data[0] != '=')
		return (struct view){NULL, 0};
	return header_value(view_sub(rest, 1, rest.len));
}

struct view charset_of_header(struct view content_type)
{
	struct view rest = view_sub(content_type, 0, KIB(8));
	char before = ' ';
	bool quoted = false;

	while (rest.len != 0) {
		struct view value = {NULL, 0};
		char c = rest.data[0];

		if (!quoted && (before == ' ' || before == ';' || before == ','))
			value = header_charset(rest);
		if (value.len != 0)
			return value;
		quoted = quoted != (c == '"');
		before = c == '\t' ? ' ' : c;
		rest = view_sub(rest, 1, rest.len);
	}
	return (struct view){NULL, 0};
}
