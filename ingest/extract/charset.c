/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * iconv converts; this file decides from what, and goes on behind bytes that iconv
 * refuses. The label is matched against the few names for which iconv's idea differs from
 * the web's; any other goes to iconv if it looks like a name.
 */
#include "extract/charset.h"

#include "base/buf.h"
#include "base/limits.h"
#include "base/repair.h"

#include <errno.h>
#include <iconv.h>
#include <stdio.h>

#define SNIFF 1024

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* What stands behind "charset=" in `text`, with quotes or not; empty when nothing. */
static struct view charset_in(struct view text)
{
	for (; text.len >= 8; text = view_sub(text, 1, text.len)) {
		if (!view_case_eq(view_sub(text, 0, 7), VIEW("charset")))
			continue;
		struct view rest = view_trim(view_sub(text, 7, 80));

		if (rest.len == 0 || rest.data[0] != '=')
			continue;
		rest = view_trim(view_sub(rest, 1, rest.len));
		if (rest.len != 0 && (rest.data[0] == '"' || rest.data[0] == '\''))
			rest = view_sub(rest, 1, rest.len);
		size_t n = 0;

		while (n < rest.len && !is_space(rest.data[n]) && rest.data[n] != '\0' &&
			strchr("\"';,>/", rest.data[n]) == NULL)
			n++;
		return view_sub(rest, 0, n);
	}
	return (struct view){NULL, 0};
}

struct view charset_of_header(struct view content_type)
{
	return charset_in(content_type);
}

/* The label of a <meta> at the front of the page. UTF-16 there cannot be true. */
static struct view charset_of_meta(struct view page)
{
	struct view rest = view_sub(page, 0, SNIFF);

	for (;;) {
		size_t at = view_find(rest, '<');

		if (at == rest.len)
			return (struct view){NULL, 0};
		rest = view_sub(rest, at + 1, rest.len);
		if (!view_case_eq(view_sub(rest, 0, 4), VIEW("meta")))
			continue;
		struct view tag = view_sub(rest, 0, view_find(rest, '>'));
		struct view label = charset_in(tag);

		if (view_case_eq(view_sub(label, 0, 6), VIEW("utf-16")))
			return VIEW("utf-8");
		if (label.len != 0)
			return label;
	}
}

/* The name that iconv knows a web label by, NUL-terminated; false when it is no name. */
static bool iconv_name(struct view label, char name[48])
{
	static const struct {
		const char *label, *name;
	} aliases[] = {{"iso-8859-1", "CP1252"}, {"iso8859-1", "CP1252"},
		{"iso_8859-1", "CP1252"}, {"latin1", "CP1252"}, {"latin-1", "CP1252"},
		{"l1", "CP1252"}, {"ascii", "CP1252"}, {"us-ascii", "CP1252"},
		{"iso-8859-9", "CP1254"}, {"latin5", "CP1254"}, {"iso-8859-11", "CP874"},
		{"tis-620", "CP874"}, {"gb2312", "GB18030"}, {"gbk", "GB18030"},
		{"gb_2312-80", "GB18030"}, {"shift_jis", "CP932"}, {"shift-jis", "CP932"},
		{"sjis", "CP932"}, {"x-sjis", "CP932"}, {"ks_c_5601-1987", "CP949"},
		{"euc-kr", "CP949"}, {"big5", "BIG5-HKSCS"}, {"utf8", "UTF-8"},
		{"utf-16", "UTF-16LE"}, {"x-mac-cyrillic", "MAC-CYRILLIC"},
		{"macintosh", "MACINTOSH"}};

	for (size_t i = 0; i < sizeof(aliases) / sizeof(aliases[0]); i++) {
		if (view_case_eq(label, view_of(aliases[i].label))) {
			snprintf(name, 48, "%s", aliases[i].name);
			return true;
		}
	}
	for (size_t i = 0; i < label.len; i++) {
		char c = label.data[i];
		bool good = (c >= '0' && c <= '9') ||
			    ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' ||
			    c == '_' || c == '.' || c == ':';

		if (!good)
			return false;
	}
	if (label.len == 0 || label.len >= 48 || view_case_eq(label, VIEW("utf-7")))
		return false;
	memcpy(name, label.data, label.len);
	name[label.len] = '\0';
	return true;
}

/* The charset of a byte order mark, whose bytes are taken off; NULL when there is none.
 */
static const char *take_mark(struct view *page)
{
	static const struct {
		struct view mark;
		const char *name;
	} marks[] = {{{"\xef\xbb\xbf", 3}, "UTF-8"}, {{"\xfe\xff", 2}, "UTF-16BE"},
		{{"\xff\xfe", 2}, "UTF-16LE"}};

	for (size_t i = 0; i < 3; i++) {
		if (!view_starts(*page, marks[i].mark))
			continue;
		*page = view_sub(*page, marks[i].mark.len, page->len);
		return marks[i].name;
	}
	return NULL;
}

/* Is the charset one of UTF-16 or UTF-32, whose ASCII is not that of others? */
static bool is_wide(const char *name)
{
	return strncasecmp(name, "utf-16", 6) == 0 ||
	       strncasecmp(name, "utf-32", 6) == 0 || strncasecmp(name, "ucs", 3) == 0;
}

static bool is_utf8_name(const char *name)
{
	return strcasecmp(name, "utf-8") == 0;
}

/* All of the page through iconv, each refused byte as U+FFFD. */
static int convert(iconv_t from, struct view page, struct buf *out, bool *repaired)
{
	char *in = (char *)(uintptr_t)page.data;
	size_t left = page.len;

	while (left != 0) {
		char *at = buf_reserve(out, KIB(64));
		size_t room = KIB(64);

		if (at == NULL)
			return -1;
		size_t rc = iconv(from, &in, &left, &at, &room);

		out->len += KIB(64) - room;
		if (rc != (size_t)-1 || errno == E2BIG)
			continue;
		*repaired = true;
		buf_add_text(out, "\xef\xbf\xbd");
		in++;
		left--;
	}
	return 0;
}

/* The page converted from `name`: 1, or 0 when iconv does not know it, or -1. */
static int convert_from(const char *name, struct view page, struct arena *arena,
	struct view *ret_text, bool *repaired, struct err *err)
{
	iconv_t from = iconv_open("UTF-8", name);

	if (from == (iconv_t)-1)
		return 0;
	BUF_CLEANUP struct buf out = buf_make(LIMIT_PAGE * 2);
	int rc = convert(from, page, &out, repaired);

	iconv_close(from);
	if (rc < 0 || buf_check(&out, err) < 0)
		return buf_check(&out, err);
	*ret_text = arena_keep(arena, buf_view(&out));
	return arena_check(arena, err) < 0 ? -1 : 1;
}

static bool is_ascii(struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		if ((unsigned char)text.data[i] >= 0x80)
			return false;
	}
	return true;
}

int charset_to_utf8(struct view page, struct view label, struct arena *arena,
	struct view *ret_text, bool *ret_repaired, struct err *err)
{
	char name[48] = "UTF-8";
	bool repaired = false;
	const char *mark = take_mark(&page);

	if (mark != NULL)
		snprintf(name, sizeof(name), "%s", mark);
	else if (!iconv_name(label, name) && !iconv_name(charset_of_meta(page), name))
		snprintf(name, sizeof(name), "UTF-8");
	bool wide = is_wide(name);
	int rc = 0;

	if (wide || (!is_utf8_name(name) && (is_ascii(page) || !view_is_utf8(page))))
		rc = convert_from(name, page, arena, &page, &repaired, err);
	if (rc < 0)
		return -1;
	struct view text = repair_text(page, arena, &repaired);

	if (arena_check(arena, err) < 0)
		return -1;
	*ret_text = text;
	*ret_repaired = repaired;
	return 0;
}
