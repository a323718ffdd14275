/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A URL is cut in three: what comes before the host, the host, and the rest. Each has its
 * own bytes that may not stand in it. libcurl's parser takes what RFC 3986 allows and not
 * much more; pages are written for browsers, which forgive, so their forgiveness is done
 * here, on the text, and the parser still decides what the parts are.
 */
#include "url_text.h"

#include "base/ascii.h"
#include "base/limits.h"

static bool is_slash(char c)
{
	return c == '/' || c == '\\';
}

static size_t count_slashes(struct view text)
{
	size_t n = 0;

	while (n < text.len && is_slash(text.data[n]))
		n++;
	return n;
}

/* Without blanks and control bytes at both ends, and without the fragment. */
static struct view cut(struct view text)
{
	while (text.len != 0 && (unsigned char)text.data[0] <= ' ')
		text = view_sub(text, 1, text.len);
	while (text.len != 0 && (unsigned char)text.data[text.len - 1] <= ' ')
		text.len--;
	return view_sub(text, 0, view_find(text, '#'));
}

/* Drop tabs and line ends; other control bytes are refused. */
static int drop_breaks(struct view text, struct buf *out, struct err *err)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c == '\t' || c == '\n' || c == '\r')
			continue;
		if (c < ' ' || c == 0x7f)
			return err_set(
				err, ERR_INPUT, "the URL holds a control character");
		buf_add_char(out, text.data[i]);
	}
	return buf_check(out, err);
}

/* The scheme at the front, without its colon; empty = there is none. */
static struct view scheme_of(struct view text)
{
	size_t n = 0;

	while (n < text.len &&
		(ascii_is_letter(text.data[n]) ||
			(n != 0 && (ascii_is_digit(text.data[n]) || text.data[n] == '+' ||
					   text.data[n] == '-' || text.data[n] == '.'))))
		n++;
	return n < text.len && text.data[n] == ':' ? view_sub(text, 0, n)
						   : (struct view){NULL, 0};
}

static bool is_web(struct view scheme)
{
	return view_case_eq(scheme, VIEW("http")) || view_case_eq(scheme, VIEW("https"));
}

/* Write what comes before the host, if any; returns how many bytes that takes, and
   whether a host follows. */
static size_t put_front(
	struct view text, struct view base_scheme, struct buf *out, bool *ret_host)
{
	struct view scheme = scheme_of(text);
	size_t at = scheme.len != 0 ? scheme.len + 1 : 0;
	size_t slashes = count_slashes(view_sub(text, at, text.len));

	if (is_web(scheme)) {
		*ret_host = slashes >= 2 || !view_case_eq(scheme, base_scheme);
		if (!*ret_host) /* relative, though it names the scheme */
			return at;
		buf_add(out, scheme);
		buf_add_text(out, "://");
		return at + slashes;
	}
	*ret_host = scheme.len == 0 && slashes >= 2;
	buf_add(out, view_sub(text, 0, at));
	if (*ret_host)
		buf_add_text(out, "//");
	return *ret_host ? at + slashes : at;
}

static void put_escape(struct buf *out, unsigned char c)
{
	buf_printf(out, "%%%02X", c);
}

static void put_escaped(struct view text, const char *unsafe, struct buf *out)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if ((unsigned char)c >= 0x80 || strchr(unsafe, c) != NULL)
			put_escape(out, (unsigned char)c);
		else
			buf_add_char(out, c);
	}
}

/* "." or "..", its dots percent-encoded or not: how many; else 0. */
static size_t count_dots(struct view segment)
{
	size_t n = 0;

	while (segment.len != 0 && n < 3) {
		size_t step = segment.data[0] == '.' ? 1 : 3;

		if (step == 3 && !view_case_eq(view_sub(segment, 0, 3), VIEW("%2e")))
			return 0;
		segment = view_sub(segment, step, segment.len);
		n++;
	}
	return n < 3 ? n : 0;
}

/* Path and query: only what may stand there (WHATWG's percent-encode sets). */
static void put_rest(struct view rest, struct buf *out)
{
	size_t query = view_find(rest, '?');
	struct view path = view_sub(rest, 0, query);

	while (path.len != 0) {
		size_t n = 0;

		while (n < path.len && !is_slash(path.data[n]))
			n++;
		struct view segment = view_sub(path, 0, n);
		size_t dots = count_dots(segment);

		put_escaped(dots != 0 ? view_sub(VIEW(".."), 0, dots) : segment,
			" \"<>^`{}", out);
		if (n < path.len)
			buf_add_char(out, '/');
		path = view_sub(path, n + 1, path.len);
	}
	put_escaped(view_sub(rest, query, rest.len), " \"<>'", out);
}

int url_clean(
	struct view text, struct view scheme, struct buf *ret_clean, struct err *err)
{
	struct buf plain BUF_CLEANUP = buf_make(URL_MAX);
	bool host;

	text = cut(text);
	if (text.len > URL_MAX)
		return err_set(err, ERR_INPUT, "the URL is longer than 8 KB");
	if (drop_breaks(text, &plain, err) < 0)
		return -1;
	text = buf_view(&plain);
	size_t at = put_front(text, scheme, ret_clean, &host);
	size_t end = at;

	while (host && end < text.len && !is_slash(text.data[end]) &&
		text.data[end] != '?')
		end++;
	buf_add(ret_clean, view_sub(text, at, end - at));
	put_rest(view_sub(text, end, text.len), ret_clean);
	return buf_check(ret_clean, err);
}

void url_add_encoded(struct buf *out, struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (ascii_is_letter(c) || ascii_is_digit(c) ||
			(c != '\0' && strchr("-._~", c) != NULL))
			buf_add_char(out, c);
		else
			put_escape(out, (unsigned char)c);
	}
}

static int hex_value(char c)
{
	if (ascii_is_digit(c))
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

void url_add_decoded(struct buf *out, struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		int high = i + 2 < text.len ? hex_value(text.data[i + 1]) : -1;
		int low = high >= 0 ? hex_value(text.data[i + 2]) : -1;

		if (text.data[i] == '%' && low >= 0) {
			buf_add_char(out, (char)(high << 4 | low));
			i += 2;
		} else {
			buf_add_char(out, text.data[i] == '+' ? ' ' : text.data[i]);
		}
	}
}
