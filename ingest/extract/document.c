/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a page is: servers lie about media types, so the first bytes speak first. Only
 * what they leave open is decided by the type.
 */
#include "extract/document.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "extract/tag.h"
#include "extract/tree.h"
#include "normalise/charset.h"
#include "normalise/language.h"

static bool is_type(struct view type, struct view name)
{
	return view_case_eq(view_trim(view_sub(type, 0, view_find(type, ';'))), name);
}

static bool is_any_type(struct view type, const char *const *names)
{
	for (; *names != NULL; names++) {
		if (is_type(type, view_of(*names)))
			return true;
	}
	return false;
}

/* Does a whole line hold more than one JSON text behind it? */
static bool is_lines(struct view text)
{
	size_t end = view_find(text, '\n');
	struct view line = view_trim(view_sub(text, 0, end));
	struct view next = view_trim(view_sub(text, end, text.len));

	return line.len > 1 && line.data[0] == '{' && line.data[line.len - 1] == '}' &&
	       next.len != 0 && next.data[0] == '{';
}

/* Does it begin with an element of that name, and none that is only called alike:
   "<feedback"? */
static bool begins_with(struct view text, struct view start)
{
	if (!view_starts(text, start))
		return false;
	view_drop(&text, start.len);
	return text.len == 0 || ascii_is_space(text.data[0]) || text.data[0] == '>' ||
	       text.data[0] == '/';
}

/* Does an element of one of `n` names begin in it? */
static bool has_element(struct view text, const struct view *starts, size_t n)
{
	for (; text.len != 0; view_drop(&text, 1)) {
		view_drop(&text, view_find(text, '<'));
		for (size_t i = 0; i < n; i++) {
			if (begins_with(text, starts[i]))
				return true;
		}
	}
	return false;
}

/* A feed, whatever its type says; else XML that is neither XHTML nor called HTML. */
static bool is_xml(struct view text, bool called_html)
{
	static const struct view html = {"<html", 5},
				 feeds[] = {{"<rss", 4}, {"<feed", 5}, {"<rdf:RDF", 8},
					 {"<atom:feed", 10}};
	struct view front = view_sub(text, 0, 1024);

	if (has_element(front, feeds, sizeof(feeds) / sizeof(feeds[0])))
		return true;
	return view_starts(front, VIEW("<?xml")) && !called_html &&
	       !has_element(front, &html, 1);
}

static enum document_kind kind_of(struct view text, struct view type)
{
	static const char *const json[] = {"application/json", "text/json", NULL};
	static const char *const lines[] = {"application/x-ndjson", "application/ndjson",
		"application/jsonl", "application/x-jsonlines", NULL};
	static const char *const csv[] = {
		"text/csv", "application/csv", "text/tab-separated-values", NULL};
	static const char *const html[] = {"text/html", "application/xhtml+xml", NULL};
	struct view front = view_trim(text);
	char first = front.len != 0 ? front.data[0] : '\0';

	if (first == '<')
		return is_xml(front, is_any_type(type, html)) ? DOCUMENT_XML
							      : DOCUMENT_HTML;
	if (is_any_type(type, lines) || (first == '{' && is_lines(front)))
		return DOCUMENT_LINES;
	if (first == '{' || first == '[' || is_any_type(type, json))
		return DOCUMENT_JSON;
	if (is_any_type(type, csv))
		return DOCUMENT_CSV;
	return is_any_type(type, html) || view_find(front, '<') < front.len
		       ? DOCUMENT_HTML
		       : DOCUMENT_TEXT;
}

/* ---- language ---------------------------------------------------------------------- */

#define HEAD KIB(4) /* <html> is looked for no further */

/* The lang or the xml:lang of the first element that may have one: <html>, <feed>. */
static struct view language_of(struct view text, struct arena *arena)
{
	struct view rest = view_sub(text, 0, HEAD), name, value, found = {NULL, 0};
	char tag_text[LANGUAGE_READ_SIZE];
	struct tag tag;

	do {
		if (!tag_next(&rest, &tag))
			return found;
	} while (view_eq(tag.name, VIEW("!")));
	while (tag_attribute(&rest, &name, &value) > 0) {
		bool is_lang = view_case_eq(name, VIEW("lang")) ||
			       (found.len == 0 && view_case_eq(name, VIEW("xml:lang")));

		if (is_lang && language_read(value, tag_text) == 0)
			found = arena_keep(arena, view_of(tag_text));
	}
	return found;
}

int document_open(struct view body, struct view type, struct view url, int64_t time,
	struct arena *arena, struct document *ret_document, struct err *err)
{
	struct document document = {
		.type = type, .url = url, .time = time, .arena = arena};

	if (charset_to_utf8(body, charset_of_header(type), arena, &document.text,
		    &document.repaired, err) < 0)
		return -1;
	document.kind = kind_of(document.text, type);
	if (document.kind == DOCUMENT_HTML || document.kind == DOCUMENT_XML)
		document.language = language_of(document.text, arena);
	if (arena_check(arena, err) < 0)
		return -1;
	*ret_document = document;
	return 0;
}

int document_tree(struct document *document, xmlDoc **ret_tree, struct err *err)
{
	if (document->tree == NULL &&
		tree_parse_html(document->text, &document->tree, err) < 0)
		return -1;
	*ret_tree = document->tree;
	return 0;
}

struct item_hint document_hint(struct document *document)
{
	if (!document->hinted && document->kind == DOCUMENT_HTML)
		document->hint = item_hint(document->text);
	document->hinted = true;
	return document->hint;
}

struct scripts document_scripts(struct document *document)
{
	if (!document->scanned && document->kind == DOCUMENT_HTML)
		document->scripts = scripts_of(document->text, document->arena);
	document->scanned = true;
	return document->scripts;
}

void document_close(struct document *document)
{
	tree_free(document->tree);
	document->tree = NULL;
}
