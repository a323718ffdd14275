/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Feeds in XML, in one pass and without a tree: outside entries the open elements are
 * kept as a list, for their names, namespaces, xml:lang and xml:base; within an entry
 * each child is taken as one piece, whatever is in it, and only what tells a field is
 * looked at.
 *
 * What broken feeds lack is made up: an entry ends where the next one begins, a child
 * where its entry ends. An entry that the end of the feed cuts is left out and counted.
 * Elements that are nested deeper than DEPTH_MAX are counted, not kept.
 */
#include "extract/feed_parts.h"

#include "extract/feed_scope.h"
#include "extract/xml_scan.h"

#include <stdio.h>

#define DEPTH_MAX 64
#define PATH_MAX_BYTES 256

struct element {
	struct view name;
	struct feed_scope scope;
	size_t entries; /* in it, so far */
};

struct walk {
	struct xml_scan scan;
	const struct document *document;
	struct extraction *x;
	struct err *err;
	struct element open[DEPTH_MAX];
	size_t depth, deeper; /* kept; and not */
	struct feed_scopes scopes;
	struct view language; /* <language> of the channel */
};

/* ---- elements outside entries ------------------------------------------------------ */

/* "item", "entry", or a "review" of "reviews". */
static bool is_entry(const struct walk *walk, struct view name)
{
	struct view prefix, local = xml_local(name, &prefix);
	bool named =
		view_case_eq(local, VIEW("item")) || view_case_eq(local, VIEW("entry"));

	if (!named && view_case_eq(local, VIEW("review")) && walk->depth != 0)
		named = xml_is_local(walk->open[walk->depth - 1].name, VIEW("reviews"));
	return named && feed_scope_space(&walk->scopes, prefix).len == 0;
}

/* Keep the element that has been entered; `outer` is what was in force before. */
static void push(struct walk *walk, struct view name, const struct feed_scope *outer)
{
	if (walk->depth == DEPTH_MAX) {
		walk->deeper++;
		walk->scopes.here = *outer;
		return;
	}
	walk->open[walk->depth++] = (struct element){.name = name, .scope = *outer};
}

/* Close the innermost element of the name, and all in it; without one nothing. */
static void pop(struct walk *walk, struct view name)
{
	if (walk->deeper != 0) {
		walk->deeper--;
		return;
	}
	for (size_t i = walk->depth; i > 0; i--) {
		if (view_case_eq(walk->open[i - 1].name, name)) {
			walk->depth = i - 1;
			walk->scopes.here = walk->open[i - 1].scope;
			return;
		}
	}
}

/* A path that is being written; what does not fit is left out. */
struct path {
	char text[PATH_MAX_BYTES];
	size_t len;
};

static void add_step(struct path *path, struct view name)
{
	if (name.len >= sizeof(path->text) - path->len)
		return;
	path->text[path->len] = '/';
	memcpy(path->text + path->len + 1, name.data, name.len);
	path->len += name.len + 1;
}

/* "/rss/channel/item[2]"; entries are counted by their parent. */
static void write_path(const struct walk *walk, struct view name, struct path *path)
{
	char number[32];

	for (size_t i = 0; i < walk->depth; i++)
		add_step(path, walk->open[i].name);
	add_step(path, name);
	if (walk->depth == 0)
		return;
	size_t len = (size_t)snprintf(
		number, sizeof(number), "[%zu]", walk->open[walk->depth - 1].entries);

	if (len <= sizeof(path->text) - path->len) {
		memcpy(path->text + path->len, number, len);
		path->len += len;
	}
}

/* ---- children of an entry ---------------------------------------------------------- */

/* What stands inside the element that just began: up to its end, or to that of the entry
   called `entry`, which stays to be read. */
static struct view capture(struct walk *walk, struct view name, struct view entry)
{
	size_t from = walk->scan.at, depth = 1, entries = 0;

	for (;;) {
		struct xml_token token = xml_next(&walk->scan);
		bool end = token.kind == XML_END;

		if (token.kind == XML_OPEN && !token.empty) {
			depth += view_eq(token.name, name);
			entries += view_eq(token.name, entry);
		} else if (token.kind == XML_CLOSE && view_eq(token.name, name)) {
			end = --depth == 0;
		} else if (token.kind == XML_CLOSE && view_eq(token.name, entry) &&
			   entries-- == 0) {
			walk->scan.at = token.from;
			end = true;
		}
		if (end)
			return view_sub(walk->scan.text, from, token.from - from);
	}
}

static void take_child(struct walk *walk, struct feed_entry *entry,
	const struct xml_token *token, struct view name)
{
	struct feed_scope outer = walk->scopes.here;
	struct view prefix, local = xml_local(token->name, &prefix), inner = {NULL, 0};

	feed_scope_enter(&walk->scopes, token->attributes);
	struct view space = feed_scope_space(&walk->scopes, prefix);
	const struct feed_rule *rule = feed_rule(space, local);

	if (!token->empty)
		inner = capture(walk, token->name, name);
	if (rule != NULL) {
		struct feed_value value = {
			.raw = inner,
			.form = rule->form,
			.rank = rule->rank,
			.path = token->name,
			.language = view_eq(walk->scopes.here.language, entry->language)
					    ? (struct view){NULL, 0}
					    : walk->scopes.here.language,
			.base = walk->scopes.here.base,
		};

		feed_element(entry, rule, space, &value, token->attributes);
	}
	walk->scopes.here = outer;
}

/* ---- entries ----------------------------------------------------------------------- */

/* What the entry's own tag says. */
static void read_tag(struct feed_entry *entry, const struct xml_token *token)
{
	struct feed_value value = {
		.raw = feed_attribute(token->attributes, VIEW("about")),
		.form = FEED_ATTRIBUTE,
		.rank = 1,
		.path = VIEW("@rdf:about")};

	feed_offer(entry, FIELD_ID, &value);
	value.rank = 7;
	feed_offer(entry, FIELD_LINK, &value);
	value.raw = feed_attribute(token->attributes, VIEW("id"));
	value.path = VIEW("@id");
	feed_offer(entry, FIELD_ID, &value);
}

/* Read up to the entry's end; false when the feed ends before that. */
static bool read_children(struct walk *walk, struct feed_entry *entry, struct view name)
{
	for (;;) {
		struct xml_token token = xml_next(&walk->scan);

		if (token.kind == XML_END)
			return false;
		if (token.kind == XML_OPEN && view_eq(token.name, name)) {
			walk->scan.at = token.from;
			return true;
		}
		if (token.kind == XML_OPEN)
			take_child(walk, entry, &token, name);
		if (token.kind != XML_CLOSE)
			continue;
		if (view_case_eq(token.name, name))
			return true;
		if (walk->depth != 0 &&
			view_eq(token.name, walk->open[walk->depth - 1].name)) {
			walk->scan.at = token.from;
			return true;
		}
	}
}

static int take_entry(struct walk *walk, const struct xml_token *token)
{
	struct feed_entry entry = {.language = walk->language};
	struct path path = {.len = 0};

	if (walk->depth != 0)
		walk->open[walk->depth - 1].entries++;
	entry.language = walk->scopes.here.language.len != 0 ? walk->scopes.here.language
							     : walk->language;
	read_tag(&entry, token);
	if (!token->empty && !read_children(walk, &entry, token->name)) {
		walk->x->stats.bytes_bad += walk->scan.text.len - token->from;
		return 0;
	}
	entry.from.offset = token->from;
	entry.from.length = walk->scan.at - token->from;
	write_path(walk, token->name, &path);
	entry.from.path = (struct view){path.text, path.len};
	return feed_add(&entry, walk->document, walk->x, walk->err);
}

/* The text of an element that has nothing else in it; empty, and still to be read, when
   it has. */
static struct view peek_text(const struct walk *walk, struct view name)
{
	struct xml_scan scan = walk->scan;
	struct xml_token text = xml_next(&scan), end = xml_next(&scan);

	return text.kind == XML_TEXT && end.kind == XML_CLOSE && view_eq(end.name, name)
		       ? view_trim(text.text)
		       : (struct view){NULL, 0};
}

static int take_open(struct walk *walk, const struct xml_token *token, size_t *entries)
{
	struct feed_scope outer = walk->scopes.here;
	int rc = 0;

	feed_scope_enter(&walk->scopes, token->attributes);
	if (is_entry(walk, token->name)) {
		++*entries;
		rc = take_entry(walk, token);
	} else if (!token->empty) {
		if (walk->language.len == 0 &&
			xml_is_local(token->name, VIEW("language")))
			walk->language = peek_text(walk, token->name);
		push(walk, token->name, &outer);
		return 0;
	}
	walk->scopes.here = outer;
	return rc;
}

int feed_read_xml(const struct document *document, struct extraction *x, struct err *err)
{
	struct walk walk = {.scan = xml_scan_make(document->text),
		.document = document,
		.x = x,
		.err = err,
		.scopes = {.page = document->url,
			.resolver = &x->resolver,
			.arena = x->arena}};
	size_t entries = 0;

	while (!x->stats.capped) {
		struct xml_token token = xml_next(&walk.scan);

		if (token.kind == XML_END)
			break;
		if (token.kind == XML_OPEN && take_open(&walk, &token, &entries) < 0)
			return -1;
		if (token.kind == XML_CLOSE)
			pop(&walk, token.name);
	}
	if (entries == 0)
		x->stats.none = "the feed has no entry";
	else if (x->n == 0 && x->stats.not_reviews == entries)
		x->stats.none = "the feed has no entry but what the reviews are about";
	return 0;
}
