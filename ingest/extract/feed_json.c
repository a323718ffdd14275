/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Feeds in JSON: the App Store's customer reviews, where a text is {"label": text} and
 * what XML has as attributes is in "attributes", and JSON Feed. Values are found by their
 * brackets and quotes, without a tree: a feed that was cut keeps its whole entries, a
 * broken entry loses nothing but itself, and a hostile one costs no more than its bytes.
 *
 * Each value is passed over once on each level above it, of which there are five.
 */
#include "extract/feed_parts.h"

#include "base/jsonstring.h"
#include "extract/xml_scan.h"

#include <stdio.h>

/* ---- JSON by its brackets ---------------------------------------------------------- */

static bool is_between(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r') || c == ',' || c == ':';
}

static size_t skip(struct view text, size_t at)
{
	while (at < text.len && is_between(text.data[at]))
		at++;
	return at;
}

/* Behind the string whose quote is at `at`; past the text when it does not end. */
static size_t string_end(struct view text, size_t at)
{
	bool plain;

	return at + 1 + jsonstring_end(view_sub(text, at + 1, text.len), &plain) + 1;
}

/* Behind the value at `at`; past the text when it does not end. */
static size_t value_end(struct view text, size_t at)
{
	size_t depth = 0;

	if (at < text.len && text.data[at] == '"')
		return string_end(text, at);
	if (at < text.len && text.data[at] != '{' && text.data[at] != '[') {
		while (at < text.len && !is_between(text.data[at]) &&
			text.data[at] != '}' && text.data[at] != ']')
			at++;
		return at;
	}
	while (at < text.len) {
		char c = text.data[at];

		if (c == '"') {
			at = string_end(text, at);
			continue;
		}
		at++;
		if (c == '{' || c == '[')
			depth++;
		else if ((c == '}' || c == ']') && --depth == 0)
			return at;
	}
	return text.len + 1;
}

/* The value at `*at`, which moves behind it; false when it does not end. */
static bool take_value(struct view text, size_t *at, struct view *ret_value)
{
	size_t start = *at, end = value_end(text, start);

	*ret_value = view_sub(text, start, end - start);
	*at = end < text.len ? end : text.len;
	return end <= text.len;
}

/* The next member of the object that `text` begins with; `*at` is 1 at first. A value
   that is cut comes last, as far as it goes. */
static bool next_member(
	struct view text, size_t *at, struct view *ret_key, struct view *ret_value)
{
	size_t start = skip(text, *at), end;

	if (start >= text.len || text.data[start] != '"')
		return false;
	end = string_end(text, start);
	if (end >= text.len)
		return false;
	*ret_key = view_sub(text, start + 1, end - start - 2);
	*at = skip(text, end);
	(void)take_value(text, at, ret_value);
	return ret_value->len != 0;
}

static bool begins(struct view value, char c)
{
	return value.len != 0 && value.data[0] == c;
}

/* The object's member, as it stands; empty when there is none. */
static struct view member(struct view object, struct view name)
{
	struct view key, value;
	size_t at = 1;

	while (begins(object, '{') && next_member(object, &at, &key, &value)) {
		if (view_eq(key, name))
			return value;
	}
	return (struct view){NULL, 0};
}

/* The i-th of a list; of another value itself, as the first. */
static bool nth(struct view value, size_t *at, struct view *ret_one)
{
	if (!begins(value, '[')) {
		*ret_one = value;
		return value.len != 0 && (*at)++ == 0;
	}
	*at = skip(value, *at != 0 ? *at : 1);
	if (*at >= value.len || value.data[*at] == ']')
		return false;
	return take_value(value, at, ret_one) && ret_one->len != 0;
}

/* A string decoded, a number or a literal as it stands; of an object its label. */
static struct view text_of(struct view value, struct arena *arena)
{
	struct view raw, text = {NULL, 0};
	bool repaired;
	size_t bad;

	if (begins(value, '{'))
		value = member(value, VIEW("label"));
	if (begins(value, '{') || begins(value, '[') || view_eq(value, VIEW("null")))
		return text;
	if (!begins(value, '"') || value.len < 2)
		return value;
	raw = view_sub(value, 1, value.len - 1);
	if (raw.data[raw.len - 1] == '"')
		raw.len--;
	if (jsonstring_decode(raw, arena, &repaired, &text, &bad) < 0)
		return raw;
	return text;
}

/* ---- an entry ---------------------------------------------------------------------- */

struct reading {
	const struct document *document;
	struct extraction *x;
	struct err *err;
	struct view language; /* of the feed */
	size_t entries;
};

/* {"label": text, "attributes": {"type": "html"}}, or a text. */
static void offer_text(struct reading *reading, struct feed_entry *entry,
	const struct feed_rule *rule, struct feed_value *value)
{
	struct view attributes = member(value->raw, VIEW("attributes"));
	struct view type =
		text_of(member(attributes, VIEW("type")), &reading->x->scratch);
	bool html = view_case_eq(type, VIEW("html")) ||
		    (type.len == 0 && rule->kind == FEED_CONTENT &&
			    rule->field == FIELD_TEXT);

	value->form = html ? FEED_HTML : FEED_TEXT;
	value->rank = rule->rank;
	if (rule->rank == 1 && view_case_eq(type, VIEW("text")))
		value->rank = 0;
	value->raw = text_of(value->raw, &reading->x->scratch);
	feed_offer(entry, rule->field, value);
}

static void offer_link(
	struct reading *reading, struct feed_entry *entry, struct feed_value *value)
{
	struct view href = member(member(value->raw, VIEW("attributes")), VIEW("href"));
	struct view rel = member(member(value->raw, VIEW("attributes")), VIEW("rel"));

	value->rank = view_eq(rel, VIEW("\"enclosure\"")) ? 9 : 0;
	value->raw = text_of(href.len != 0 ? href : value->raw, &reading->x->scratch);
	feed_offer(entry, FIELD_LINK, value);
}

static void offer_author(
	struct reading *reading, struct feed_entry *entry, struct feed_value *value)
{
	struct view uri = member(value->raw, VIEW("uri"));
	struct view name = member(value->raw, VIEW("name"));
	struct view path = value->path;
	struct arena *arena = &reading->x->scratch;

	if (uri.len != 0) {
		entry->author_uri = *value;
		entry->author_uri.raw = text_of(uri, arena);
		entry->author_uri.path = feed_join(entry, path, VIEW("uri"));
	}
	if (name.len != 0)
		value->path = feed_join(entry, path, VIEW("name"));
	value->raw = text_of(name.len != 0 ? name : value->raw, arena);
	feed_offer(entry, FIELD_AUTHOR, value);
}

static void offer(struct reading *reading, struct feed_entry *entry,
	const struct feed_rule *rule, struct feed_value *value)
{
	if (rule->kind == FEED_SUBJECT) {
		entry->subject = true;
	} else if (rule->kind == FEED_LINK) {
		offer_link(reading, entry, value);
	} else if (rule->kind == FEED_AUTHOR) {
		offer_author(reading, entry, value);
	} else if (rule->kind == FEED_CONTENT || rule->kind == FEED_VALUE) {
		if (rule->field == FIELD_RATING && view_eq(rule->space, VIEW("im"))) {
			value->min = 1;
			value->max = 5;
			entry->store = true;
		}
		offer_text(reading, entry, rule, value);
	}
}

static void take_member(struct reading *reading, struct feed_entry *entry,
	struct view key, struct view value)
{
	struct view prefix, local = xml_local(key, &prefix), one;
	const struct feed_rule *rule = feed_rule(feed_space_of_prefix(prefix), local);
	size_t at = 0;

	while (rule != NULL && nth(value, &at, &one)) {
		struct feed_value offered = {
			.raw = one, .form = FEED_TEXT, .rank = rule->rank, .path = key};

		offer(reading, entry, rule, &offered);
	}
}

static int take_entry(struct reading *reading, struct view object, const char *path,
	size_t index, bool list)
{
	struct feed_entry entry = {.language = reading->language};
	char whole[64];
	struct view key, value;
	size_t at = 1;

	reading->entries++;
	while (next_member(object, &at, &key, &value))
		take_member(reading, &entry, key, value);
	entry.from.offset = (size_t)(object.data - reading->document->text.data);
	entry.from.length = object.len;
	if (list)
		snprintf(whole, sizeof(whole), "%s/%zu", path, index);
	entry.from.path = view_of(list ? whole : path);
	return feed_add(&entry, reading->document, reading->x, reading->err);
}

/* ---- a feed ------------------------------------------------------------------------ */

/* The entries: a list, or one alone. */
static int take_entries(struct reading *reading, struct view entries, const char *path)
{
	size_t at = 1, index = 0;

	if (begins(entries, '{'))
		return take_entry(reading, entries, path, 0, false);
	while (begins(entries, '[') && !reading->x->stats.capped) {
		struct view one;
		size_t start = at = skip(entries, at);

		if (at >= entries.len || entries.data[at] == ']')
			break;
		bool whole = take_value(entries, &at, &one) && at > start;

		if (!whole || !begins(one, '{'))
			reading->x->stats.bytes_bad +=
				whole ? one.len : entries.len - start;
		if (!whole)
			break;
		if (begins(one, '{') && take_entry(reading, one, path, index, true) < 0)
			return -1;
		index++;
	}
	return 0;
}

int feed_read_json(const struct document *document, struct extraction *x, struct err *err)
{
	struct reading reading = {.document = document, .x = x, .err = err};
	struct view root = view_trim(document->text);
	struct view feed = member(root, VIEW("feed")), entries;
	bool store = feed.len != 0;

	if (store && begins(feed, '['))
		feed = (struct view){NULL, 0};
	reading.language =
		text_of(member(store ? feed : root, VIEW("language")), x->arena);
	entries = store ? member(feed, VIEW("entry")) : member(root, VIEW("items"));
	if (take_entries(&reading, entries, store ? "/feed/entry" : "/items") < 0)
		return -1;
	if (entries.len == 0)
		x->stats.none = "the feed has no entry";
	else if (x->n == 0 && x->stats.not_reviews == reading.entries)
		x->stats.none =
			reading.entries == 0
				? "the feed has no entry"
				: "the feed has no entry but what the reviews are about";
	return arena_check(x->arena, err);
}
