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

#include "base/buf.h"
#include "base/limits.h"
#include "extract/markup.h"
#include "extract/rating.h"
#include "extract/xml_scan.h"
#include "fetch/url.h"

#include <stdio.h>

#define DEPTH_MAX 64
#define BINDINGS_MAX 64

struct binding {
	struct view prefix, space;
};

/* What an element hands down to those in it. */
struct scope {
	struct view language; /* xml:lang */
	struct view base;     /* xml:base, absolute */
	size_t bindings;      /* that are in force */
};

struct element {
	struct view name;
	struct scope scope;
	size_t entries; /* in it, so far */
};

struct walk {
	struct xml_scan scan;
	const struct document *document;
	struct extraction *x;
	struct err *err;
	struct element open[DEPTH_MAX];
	size_t depth, deeper; /* kept; and not */
	struct binding bindings[BINDINGS_MAX];
	struct scope scope;   /* here */
	struct view language; /* <language> of the channel */
};

/* ---- namespaces and what else is handed down --------------------------------------- */

static void bind(struct walk *walk, struct view prefix, struct view uri)
{
	struct view space = feed_space(uri);

	/* Without a prefix, what is not known is taken for what feeds have. */
	if (prefix.len == 0 && space.data[0] == '?')
		space = VIEW("");
	if (walk->scope.bindings < BINDINGS_MAX)
		walk->bindings[walk->scope.bindings++] = (struct binding){prefix, space};
}

static void rebase(struct walk *walk, struct view reference)
{
	struct view outer =
		walk->scope.base.len != 0 ? walk->scope.base : walk->document->url;
	struct view base;

	reference = markup_decode(reference, walk->x->arena);
	if (outer.len == 0)
		outer = reference;
	if (reference.len != 0 &&
		url_resolve(outer, reference, walk->x->arena, &base, NULL) == 0)
		walk->scope.base = base;
}

/* Take in what the attributes of an element say for it and for what is in it. */
static void enter(struct walk *walk, struct view attributes)
{
	struct view name, value, prefix, local;

	while (attributes.len != 0 && xml_attribute(&attributes, &name, &value)) {
		if (view_eq(name, VIEW("xmlns"))) {
			bind(walk, (struct view){NULL, 0}, value);
			continue;
		}
		local = xml_local(name, &prefix);
		if (view_eq(prefix, VIEW("xmlns")))
			bind(walk, local, value);
		else if (view_eq(name, VIEW("xml:lang")))
			walk->scope.language = value;
		else if (view_eq(name, VIEW("xml:base")))
			rebase(walk, value);
	}
}

static struct view space_of(const struct walk *walk, struct view prefix)
{
	for (size_t i = walk->scope.bindings; i > 0; i--) {
		if (view_eq(walk->bindings[i - 1].prefix, prefix))
			return walk->bindings[i - 1].space;
	}
	return feed_space_of_prefix(prefix);
}

/* ---- elements outside entries ------------------------------------------------------ */

static bool is_local(struct view name, struct view local)
{
	struct view prefix;

	return view_case_eq(xml_local(name, &prefix), local);
}

/* "item", "entry", or a "review" of "reviews". */
static bool is_entry(const struct walk *walk, struct view name)
{
	struct view prefix, local = xml_local(name, &prefix);
	bool named =
		view_case_eq(local, VIEW("item")) || view_case_eq(local, VIEW("entry"));

	if (!named && view_case_eq(local, VIEW("review")) && walk->depth != 0)
		named = is_local(walk->open[walk->depth - 1].name, VIEW("reviews"));
	return named && space_of(walk, prefix).len == 0;
}

static void push(struct walk *walk, const struct xml_token *token)
{
	if (walk->depth == DEPTH_MAX) {
		walk->deeper++;
		return;
	}
	walk->open[walk->depth++] =
		(struct element){.name = token->name, .scope = walk->scope};
	enter(walk, token->attributes);
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
			walk->scope = walk->open[i - 1].scope;
			return;
		}
	}
}

/* "/rss/channel/item[2]"; entries are counted by their parent. */
static struct view path_of(const struct walk *walk, struct view name)
{
	struct buf path BUF_CLEANUP = buf_make(KIB(1));

	for (size_t i = 0; i < walk->depth; i++)
		buf_printf(&path, "/%.*s", VIEW_ARG(walk->open[i].name));
	buf_printf(&path, "/%.*s", VIEW_ARG(name));
	if (walk->depth != 0)
		buf_printf(&path, "[%zu]", walk->open[walk->depth - 1].entries);
	return buf_check(&path, NULL) == 0 ? arena_keep(walk->x->arena, buf_view(&path))
					   : (struct view){NULL, 0};
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

/* The form of a text by its type and mode (Atom); false when it is no text. */
static bool read_form(struct view attributes, struct feed_value *value)
{
	struct view type = view_trim(feed_attribute(attributes, VIEW("type")));
	struct view mode = view_trim(feed_attribute(attributes, VIEW("mode")));
	bool escaped = view_case_eq(mode, VIEW("escaped"));

	if (view_case_eq(mode, VIEW("base64")))
		value->form = FEED_BASE64;
	else if ((view_case_eq(type, VIEW("text")) ||
			 view_case_eq(type, VIEW("xhtml"))) &&
		 !escaped)
		value->form = FEED_PLAIN;
	return view_find(type, '/') == type.len ||
	       view_case_eq(view_sub(type, 0, 5), VIEW("text/")) ||
	       view_search(type, VIEW("xml")) < type.len || value->form == FEED_BASE64;
}

static void offer_content(struct feed_entry *entry, const struct feed_rule *rule,
	struct feed_value *value, struct view attributes)
{
	if (!read_form(attributes, value))
		return;
	/* Of two alternatives the one that is text has no decoration. */
	if (value->form == FEED_PLAIN && value->rank == 1 &&
		view_case_eq(feed_attribute(attributes, VIEW("type")), VIEW("text")))
		value->rank = 0;
	feed_offer(entry, rule->field, value);
}

/* <link>URL</link>, or <link rel= href=>. */
static void offer_link(
	struct feed_entry *entry, struct feed_value *value, struct view attributes)
{
	static const struct view others[] = {
		{"related", 7}, {"via", 3}, {"canonical", 9}, {"self", 4}};
	struct view href = feed_attribute(attributes, VIEW("href"));
	struct view rel = view_trim(feed_attribute(attributes, VIEW("rel")));
	int rank = rel.len == 0 || view_case_eq(rel, VIEW("alternate")) ? 0 : -1;

	for (int i = 0; i < 4 && rank < 0; i++)
		rank = view_case_eq(rel, others[i]) ? 2 + i : -1;
	if (rank < 0)
		return;
	if (href.len != 0) {
		value->raw = href;
		value->form = FEED_ATTRIBUTE;
		value->path =
			arena_printf(entry->arena, "%.*s/@href", VIEW_ARG(value->path));
	} else {
		value->form = FEED_PLAIN;
	}
	value->rank = rank;
	feed_offer(entry, FIELD_LINK, value);
}

static void offer_author(struct feed_entry *entry, struct feed_value *value)
{
	static const struct view names[] = {{"name", 4}, {"email", 5}};
	struct view element = value->path;

	entry->author_uri = *value;
	if (!feed_child(value->raw, VIEW("uri"), &entry->author_uri.raw))
		entry->author_uri.raw = (struct view){NULL, 0};
	for (int i = 0; i < 2; i++) {
		struct feed_value child = *value;

		if (!feed_child(value->raw, names[i], &child.raw))
			continue;
		child.form = FEED_PLAIN;
		child.path = arena_printf(
			entry->arena, "%.*s/%.*s", VIEW_ARG(element), VIEW_ARG(names[i]));
		feed_offer(entry, FIELD_AUTHOR, &child);
	}
	if (!feed_child(value->raw, VIEW("uri"), &element) &&
		!feed_child(value->raw, VIEW("name"), &element) &&
		!feed_child(value->raw, VIEW("email"), &element))
		feed_offer(entry, FIELD_AUTHOR, value);
}

static void read_scale(struct view attributes, struct feed_value *value)
{
	static const char *const tops[] = {"max", "maximum", "bestRating", "best"};
	static const char *const bottoms[] = {"min", "minimum", "worstRating", "worst"};
	bool bottom = false;

	for (int i = 0; i < 4; i++) {
		struct view top = feed_attribute(attributes, view_of(tops[i]));
		struct view low = feed_attribute(attributes, view_of(bottoms[i]));

		if (top.len != 0)
			(void)view_double(view_trim(top), &value->max);
		if (low.len != 0)
			bottom |= view_double(view_trim(low), &value->min) == 0;
	}
	if (value->max > 0 && !bottom)
		value->min = value->max > 10 ? 0 : 1;
}

static void offer_rating(struct feed_entry *entry, struct view space,
	struct feed_value *value, struct view attributes)
{
	struct view stated = feed_attribute(attributes, VIEW("value"));

	read_scale(attributes, value);
	if (view_eq(space, VIEW("im"))) {
		value->min = 1;
		value->max = 5;
		entry->store = true;
	}
	if (stated.len != 0) {
		value->raw = stated;
		value->form = FEED_ATTRIBUTE;
	}
	feed_offer(entry, FIELD_RATING, value);
}

/* Google's <ratings>: the scale stands at <overall>. */
static void offer_ratings(struct feed_entry *entry, struct feed_value *value)
{
	struct xml_scan scan = xml_scan_make(value->raw);
	struct xml_token token;

	do {
		token = xml_next(&scan);
	} while (token.kind != XML_END &&
		 (token.kind != XML_OPEN || !is_local(token.name, VIEW("overall"))));
	if (token.kind == XML_END ||
		!feed_child(value->raw, VIEW("overall"), &value->raw))
		return;
	value->path = arena_printf(entry->arena, "%.*s/overall", VIEW_ARG(value->path));
	read_scale(token.attributes, value);
	feed_offer(entry, FIELD_RATING, value);
}

static void offer_id(
	struct feed_entry *entry, struct feed_value *value, struct view attributes)
{
	struct view permalink = feed_attribute(attributes, VIEW("isPermaLink"));

	feed_offer(entry, FIELD_ID, value);
	if (!view_case_eq(permalink, VIEW("false")) &&
		(view_starts(view_trim(value->raw), VIEW("http://")) ||
			view_starts(view_trim(value->raw), VIEW("https://")))) {
		value->rank = 8;
		feed_offer(entry, FIELD_LINK, value);
	}
}

static void offer(struct feed_entry *entry, const struct feed_rule *rule,
	struct view space, struct feed_value *value, struct view attributes)
{
	if (rule->kind == FEED_LINK)
		offer_link(entry, value, attributes);
	else if (rule->kind == FEED_CONTENT)
		offer_content(entry, rule, value, attributes);
	else if (rule->kind == FEED_AUTHOR)
		offer_author(entry, value);
	else if (rule->kind == FEED_RATINGS)
		offer_ratings(entry, value);
	else if (rule->kind == FEED_SUBJECT)
		entry->subject = true;
	else if (rule->kind == FEED_SPAM)
		entry->spam |= view_case_eq(view_trim(value->raw), VIEW("true"));
	else if (rule->kind == FEED_VALUE && rule->field == FIELD_RATING)
		offer_rating(entry, space, value, attributes);
	else if (rule->kind == FEED_VALUE && rule->field == FIELD_ID)
		offer_id(entry, value, attributes);
	else if (rule->kind == FEED_VALUE)
		feed_offer(entry, rule->field, value);
}

static void take_child(struct walk *walk, struct feed_entry *entry,
	const struct xml_token *token, struct view name)
{
	struct scope outer = walk->scope;
	struct view prefix, local = xml_local(token->name, &prefix), inner = {NULL, 0};

	enter(walk, token->attributes);
	struct view space = space_of(walk, prefix);
	const struct feed_rule *rule = feed_rule(space, local);

	if (!token->empty)
		inner = capture(walk, token->name, name);
	if (rule != NULL) {
		struct feed_value value = {
			.raw = inner,
			.form = rule->form,
			.rank = rule->rank,
			.path = token->name,
			.language = view_eq(walk->scope.language, entry->language)
					    ? (struct view){NULL, 0}
					    : walk->scope.language,
			.base = walk->scope.base,
		};

		offer(entry, rule, space, &value, token->attributes);
	}
	walk->scope = outer;
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
	struct feed_entry entry = {.arena = walk->x->arena};
	struct scope outer = walk->scope;

	if (walk->depth != 0)
		walk->open[walk->depth - 1].entries++;
	enter(walk, token->attributes);
	entry.language =
		walk->scope.language.len != 0 ? walk->scope.language : walk->language;
	read_tag(&entry, token);
	bool whole = token->empty || read_children(walk, &entry, token->name);

	walk->scope = outer;
	if (!whole) {
		walk->x->stats.bytes_bad += walk->scan.text.len - token->from;
		return 0;
	}
	entry.from.offset = token->from;
	entry.from.length = walk->scan.at - token->from;
	entry.from.path = path_of(walk, token->name);
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
	if (is_entry(walk, token->name)) {
		++*entries;
		return take_entry(walk, token);
	}
	if (token->empty)
		return 0;
	if (is_local(token->name, VIEW("language")) && walk->language.len == 0)
		walk->language = peek_text(walk, token->name);
	push(walk, token);
	return 0;
}

int feed_read_xml(const struct document *document, struct extraction *x, struct err *err)
{
	struct walk walk = {.scan = xml_scan_make(document->text),
		.document = document,
		.x = x,
		.err = err};
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
