/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text out of what stands inside an element. The markup of XML is undone first: CDATA
 * sections are taken as they are, references decoded. What is left is HTML, unless the
 * feed says that it is text. Elements inside (XHTML, or HTML that nobody escaped) mean
 * that the first step has been left out, so references are decoded once only.
 *
 * References are decoded in one pass and never lengthen a text, so there is nothing to
 * blow up.
 */
#include "extract/feed_parts.h"

#include "base/repair.h"
#include "extract/markup.h"
#include "extract/xml_scan.h"

#include <sodium.h>

static bool has_elements(struct view inner)
{
	struct xml_scan scan = xml_scan_make(inner);
	struct xml_token token;

	if (view_find(inner, '<') == inner.len)
		return false;
	do {
		token = xml_next(&scan);
		if (token.kind == XML_OPEN || token.kind == XML_CLOSE)
			return true;
	} while (token.kind != XML_END);
	return false;
}

/* One text or one CDATA section, as nearly all values are. */
static bool is_single(struct view inner, struct xml_token *ret_token)
{
	struct xml_scan scan = xml_scan_make(inner);

	*ret_token = xml_next(&scan);
	return ret_token->from == 0 && ret_token->to == inner.len &&
	       (ret_token->kind == XML_TEXT || ret_token->kind == XML_CDATA);
}

/* All of it, with CDATA sections opened and comments dropped, and with the references of
   text decoded when `decode`. */
static struct view flatten(struct view inner, bool decode, struct arena *arena)
{
	struct xml_scan scan = xml_scan_make(inner);
	struct xml_token token = xml_next(&scan);
	char *out;
	size_t len = 0;

	out = arena_text(arena, inner.len);
	for (; out != NULL && token.kind != XML_END; token = xml_next(&scan)) {
		struct view part =
			token.kind == XML_TEXT || token.kind == XML_CDATA
				? token.text
				: view_sub(inner, token.from, token.to - token.from);

		if (decode && token.kind == XML_TEXT)
			part = markup_decode(part, arena);
		if (part.len != 0)
			memcpy(out + len, part.data, part.len);
		len += part.len;
	}
	return (struct view){out, len};
}

/* What is not base64 after all stays as it is. */
static struct view decode_base64(struct view text, struct arena *arena)
{
	unsigned char *out = (unsigned char *)arena_text(arena, text.len);
	bool repaired;
	size_t len;

	if (out == NULL ||
		sodium_base642bin(out, text.len, text.data, text.len, " \t\r\n", &len,
			NULL, sodium_base64_VARIANT_ORIGINAL) != 0)
		return text;
	return repair_text((struct view){(const char *)out, len}, arena, &repaired);
}

static bool is_control(char c)
{
	return ((unsigned char)c < ' ' && c != '\t' && c != '\n' && c != '\r') ||
	       c == 0x7f;
}

/* Without control characters, which no text of a person has. */
static struct view clean(struct view text, struct arena *arena)
{
	size_t n = 0, len = 0;

	while (n < text.len && !is_control(text.data[n]))
		n++;
	if (n == text.len)
		return view_trim(text);
	char *out = arena_text(arena, text.len);

	for (size_t i = 0; out != NULL && i < text.len; i++) {
		if (!is_control(text.data[i]))
			out[len++] = text.data[i];
	}
	return view_trim((struct view){out, len});
}

/* The value as text of an element, with `*ret_html`: it still is HTML. */
static struct view undo_xml(
	const struct feed_value *value, struct arena *arena, bool *ret_html)
{
	struct view inner = view_trim(value->raw);
	struct xml_token token;

	*ret_html = value->form != FEED_PLAIN;
	if (is_single(inner, &token))
		return token.kind == XML_CDATA ? token.text : markup_decode(inner, arena);
	if (!has_elements(inner))
		return flatten(inner, true, arena);
	*ret_html = true;
	return flatten(inner, false, arena);
}

struct view feed_text(const struct feed_value *value, struct arena *arena)
{
	struct view text = view_trim(value->raw);
	bool html = value->form == FEED_HTML;

	if (value->form == FEED_MARKUP || value->form == FEED_PLAIN ||
		value->form == FEED_BASE64)
		text = undo_xml(value, arena, &html);
	else if (value->form == FEED_ATTRIBUTE)
		text = markup_decode(text, arena);
	if (value->form == FEED_BASE64)
		text = decode_base64(text, arena);
	return clean(html ? markup_text(text, arena) : text, arena);
}

bool feed_child(struct view inner, struct view name, struct view *ret_inner)
{
	struct xml_scan scan = xml_scan_make(inner);
	struct xml_token token, end;
	struct view prefix;
	size_t depth = 0;

	for (;;) {
		token = xml_next(&scan);
		if (token.kind == XML_END)
			return false;
		if (token.kind == XML_OPEN && !token.empty && depth++ == 0 &&
			view_case_eq(xml_local(token.name, &prefix), name))
			break;
		if (token.kind == XML_CLOSE && depth != 0)
			depth--;
	}
	do {
		end = xml_next(&scan);
	} while (end.kind != XML_END &&
		 (end.kind != XML_CLOSE || !view_case_eq(end.name, token.name)));
	*ret_inner = view_sub(inner, token.to, end.from - token.to);
	return true;
}

struct view feed_attribute(struct view attributes, struct view name)
{
	struct view key, value, prefix;

	while (xml_attribute(&attributes, &key, &value)) {
		if (view_case_eq(xml_local(key, &prefix), name) &&
			!view_eq(prefix, VIEW("xmlns")))
			return value;
	}
	return (struct view){NULL, 0};
}
