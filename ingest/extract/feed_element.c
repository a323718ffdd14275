/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one child of an entry offers, by its rule and its attributes. Vocabularies differ
 * in where they put a thing: a link in the text or in href, an author's name in the text
 * or in a child, a rating in the text, in a child or in "value", its scale in attributes.
 */
#include "extract/feed_parts.h"

#include "extract/xml_scan.h"

/* The form of a text by its type and mode: Atom 1.0 has what is neither text nor XML in
   base64 (RFC 4287, 4.1.3.3), Atom 0.3 says so. */
static void read_form(struct view attributes, struct feed_value *value)
{
	struct view type = view_trim(feed_attribute(attributes, VIEW("type")));
	struct view mode = view_trim(feed_attribute(attributes, VIEW("mode")));
	bool text = view_find(type, '/') == type.len ||
		    view_case_eq(view_sub(type, 0, 5), VIEW("text/")) ||
		    view_search(type, VIEW("xml")) < type.len || mode.len != 0;

	if (view_case_eq(mode, VIEW("base64")) || !text)
		value->form = FEED_BASE64;
	else if ((view_case_eq(type, VIEW("text")) ||
			 view_case_eq(type, VIEW("xhtml"))) &&
		 !view_case_eq(mode, VIEW("escaped")))
		value->form = FEED_PLAIN;
}

static void offer_content(struct feed_entry *entry, const struct feed_rule *rule,
	struct feed_value *value, struct view attributes)
{
	read_form(attributes, value);
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
		value->path = feed_join(entry, value->path, VIEW("@href"));
	} else {
		value->form = FEED_PLAIN;
	}
	value->rank = rank;
	feed_offer(entry, FIELD_LINK, value);
}

static void offer_author(struct feed_entry *entry, struct feed_value *value)
{
	static const struct view names[] = {{"name", 4}, {"email", 5}};
	struct feed_value child = *value;
	bool found = feed_child(value->raw, VIEW("uri"), &child.raw);

	if (found) {
		child.path = feed_join(entry, value->path, VIEW("uri"));
		entry->author_uri = child;
	}
	child.form = FEED_PLAIN;
	for (int i = 0; i < 2; i++, child.rank++) {
		if (!feed_child(value->raw, names[i], &child.raw))
			continue;
		child.path = feed_join(entry, value->path, names[i]);
		feed_offer(entry, FIELD_AUTHOR, &child);
		found = true;
	}
	if (!found)
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
		 (token.kind != XML_OPEN || !xml_is_local(token.name, VIEW("overall"))));
	if (token.kind == XML_END ||
		!feed_child(value->raw, VIEW("overall"), &value->raw))
		return;
	value->path = feed_join(entry, value->path, VIEW("overall"));
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

void feed_element(struct feed_entry *entry, const struct feed_rule *rule,
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
