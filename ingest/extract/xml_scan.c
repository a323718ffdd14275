/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A strict parser loses a feed at its first bare '&', and a tree of it costs more than
 * all that is read from it. So the text is cut at its markup and no more is asked of it:
 * a tag is a name between '<' and '>', and who closes whom is for the caller to say.
 *
 * Every search for an end that is not there is made once and remembered, and a quote that
 * runs into the next '<' is taken for a character: the whole is linear in the text.
 */
#include "extract/xml_scan.h"

#include "base/ascii.h"

/* A letter, '_', ':' or a byte beyond ASCII. */
static bool begins_name(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' || c == ':' ||
	       (unsigned char)c >= 0x80;
}

static struct view rest_of(const struct xml_scan *scan)
{
	return view_sub(scan->text, scan->at, scan->text.len);
}

static struct view between(const struct xml_scan *scan, size_t from, size_t to)
{
	return view_sub(scan->text, from, to - from);
}

/* Where the tag at `from` ends: behind its '>'; 0 when it does not end before the next
   '<' or the text does. */
static size_t tag_end(struct view text, size_t from)
{
	char quote = '\0';
	size_t first = 0; /* behind the first '>' inside quotes */

	for (size_t i = from + 1; i < text.len; i++) {
		char c = text.data[i];

		if (c == '<')
			return first;
		if (c == '>' && quote == '\0')
			return i + 1;
		if (c == '>' && first == 0)
			first = i + 1;
		if (c == quote)
			quote = '\0';
		else if (quote == '\0' && (c == '"' || c == '\'') &&
			 (text.data[i - 1] == '=' || ascii_is_space(text.data[i - 1])))
			quote = c;
	}
	return first;
}

static size_t name_end(struct view text, size_t from, size_t end)
{
	while (from < end && !ascii_is_space(text.data[from]) && text.data[from] != '/' &&
		text.data[from] != '>')
		from++;
	return from;
}

/* The tag at the scan's place, which ends at `end`. */
static struct xml_token take_tag(struct xml_scan *scan, size_t end)
{
	bool closes = scan->text.data[scan->at + 1] == '/';
	size_t start = scan->at + 1 + closes, stop = name_end(scan->text, start, end);
	bool empty = !closes && scan->text.data[end - 2] == '/';
	struct xml_token token = {
		.kind = closes ? XML_CLOSE : XML_OPEN,
		.empty = empty,
		.name = between(scan, start, stop),
		.from = scan->at,
		.to = end,
	};

	if (!closes && stop < end - 1 - empty)
		token.attributes = between(scan, stop, end - 1 - empty);
	scan->at = end;
	return token;
}

/* Behind the comment at the front; behind the next '>' when it does not close. */
static size_t behind_comment(struct xml_scan *scan)
{
	struct view rest = rest_of(scan), inside = view_sub(rest, 4, rest.len);
	size_t found =
		scan->no_comment_end ? inside.len : view_search(inside, VIEW("-->"));

	if (found < inside.len)
		return scan->at + 4 + found + 3;
	scan->no_comment_end = true;
	found = view_find(rest, '>');
	return scan->at + (found < rest.len ? found + 1 : rest.len);
}

/* Behind the processing instruction at the front: behind "?>", or, when that does not
   come before the next '<', behind the first '>'. */
static size_t behind_instruction(const struct xml_scan *scan)
{
	struct view rest = rest_of(scan);
	struct view inside = view_sub(rest, 2, rest.len);

	inside = view_sub(inside, 0, view_find(inside, '<'));
	size_t found = view_search(inside, VIEW("?>")), first = view_find(inside, '>');

	if (found < inside.len)
		return scan->at + 2 + found + 2;
	return scan->at + 2 + (first < inside.len ? first + 1 : inside.len);
}

/* Behind the document type declaration at the front, with the declarations inside it. */
static size_t behind_doctype(struct view text, size_t at)
{
	bool inside = false;
	char quote = '\0';

	for (; at < text.len; at++) {
		char c = text.data[at];

		if (quote != '\0') {
			quote = c == quote ? '\0' : quote;
		} else if (view_starts(view_sub(text, at, 4), VIEW("<!--"))) {
			struct view rest = view_sub(text, at, text.len);
			size_t end = view_search(rest, VIEW("-->"));

			if (end == rest.len)
				break;
			at += end + 2;
		} else if (c == '"' || c == '\'') {
			quote = c;
		} else if (c == '[' || c == ']') {
			inside = c == '[';
		} else if (c == '>' && !inside) {
			return at + 1;
		}
	}
	return text.len;
}

/* The same, when its quotes or brackets are not closed, and for a second one, of which
   there can be none: then it ends at the first '>'. */
static size_t skip_doctype(struct xml_scan *scan)
{
	struct view rest = rest_of(scan);
	size_t first = view_find(rest, '>');
	size_t end =
		scan->doctype ? scan->text.len : behind_doctype(scan->text, scan->at);

	scan->doctype = true;
	return end < scan->text.len || first == rest.len ? end : scan->at + first + 1;
}

/* Pass over what is neither tag nor text; false when there is nothing of that kind. */
static bool pass_over(struct xml_scan *scan)
{
	struct view front = view_sub(rest_of(scan), 0, 9);

	if (view_starts(front, VIEW("<!--")))
		scan->at = behind_comment(scan);
	else if (view_starts(front, VIEW("<?")))
		scan->at = behind_instruction(scan);
	else if (front.len == 9 && view_case_eq(front, VIEW("<!DOCTYPE")))
		scan->at = skip_doctype(scan);
	else
		return false;
	return true;
}

/* Offset of the first "]]>", or text.len. Text has so few of these brackets that looking
   for one at a time is faster than looking for all three. */
static size_t cdata_end(struct view text)
{
	for (size_t at = 0;; at++) {
		at += view_find(view_sub(text, at, text.len), ']');
		if (at >= text.len)
			return text.len;
		if (view_starts(view_sub(text, at, 3), VIEW("]]>")))
			return at;
	}
}

static struct xml_token take_cdata(struct xml_scan *scan)
{
	size_t from = scan->at, start = from + 9;
	struct view inside = view_sub(scan->text, start, scan->text.len);
	size_t len = cdata_end(inside);

	scan->at = len < inside.len ? start + len + 3 : scan->text.len;
	return (struct xml_token){.kind = XML_CDATA,
		.text = view_sub(inside, 0, len),
		.from = from,
		.to = scan->at};
}

/* Does a tag or anything else that is no text begin at the '<' at `at`? */
static bool begins_markup(struct view text, size_t at)
{
	char next = at + 1 < text.len ? text.data[at + 1] : '\0';
	char after = at + 2 < text.len ? text.data[at + 2] : '\0';

	return begins_name(next) || (next == '/' && begins_name(after)) || next == '!' ||
	       next == '?';
}

/* Text up to the next markup; the character at its front is text whatever it is. */
static struct xml_token take_text(struct xml_scan *scan)
{
	size_t from = scan->at, at = from + 1;

	for (;;) {
		at += view_find(view_sub(scan->text, at, scan->text.len), '<');
		if (at >= scan->text.len || begins_markup(scan->text, at))
			break;
		at++;
	}
	scan->at = at < scan->text.len ? at : scan->text.len;
	return (struct xml_token){.kind = XML_TEXT,
		.text = between(scan, from, scan->at),
		.from = from,
		.to = scan->at};
}

struct xml_token xml_next(struct xml_scan *scan)
{
	for (;;) {
		struct view rest = rest_of(scan);

		if (rest.len == 0)
			return (struct xml_token){
				.kind = XML_END, .from = scan->at, .to = scan->at};
		if (rest.data[0] != '<' || !begins_markup(scan->text, scan->at))
			return take_text(scan);
		if (rest.data[1] == '!' && view_starts(rest, VIEW("<![CDATA[")))
			return take_cdata(scan);
		if (pass_over(scan))
			continue;
		size_t end = rest.data[1] != '!' ? tag_end(scan->text, scan->at) : 0;

		if (end == 0)
			return take_text(scan);
		return take_tag(scan, end);
	}
}

bool xml_attribute(struct view *rest, struct view *ret_name, struct view *ret_value)
{
	struct view text = view_trim(*rest), value = {NULL, 0};
	size_t n = 0, at;

	while (n < text.len && !ascii_is_space(text.data[n]) && text.data[n] != '=')
		n++;
	if (text.len == 0)
		return false;
	*ret_name = view_sub(text, 0, n);
	for (at = n; at < text.len && ascii_is_space(text.data[at]); at++)
		;
	if (at < text.len && text.data[at] == '=') {
		text = view_trim(view_sub(text, at + 1, text.len));
		char quote = text.len != 0 ? text.data[0] : '\0';

		if (quote == '"' || quote == '\'') {
			value = view_sub(
				text, 1, view_find(view_sub(text, 1, text.len), quote));
			at = value.len + 2;
		} else {
			for (at = 0; at < text.len && !ascii_is_space(text.data[at]);
				at++)
				;
			value = view_sub(text, 0, at);
		}
	}
	*rest = view_sub(text, at, text.len);
	*ret_value = value;
	return true;
}

struct view xml_local(struct view name, struct view *ret_prefix)
{
	size_t n = view_find(name, ':');
	bool prefixed = n != 0 && n + 1 < name.len;

	*ret_prefix = view_sub(name, 0, prefixed ? n : 0);
	return prefixed ? view_sub(name, n + 1, name.len) : name;
}

bool xml_is_local(struct view name, struct view local)
{
	struct view prefix;

	return view_case_eq(xml_local(name, &prefix), local);
}
