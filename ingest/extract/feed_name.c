/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which element tells what. Elements are known by the URI of their namespace, compared
 * without its scheme and closing mark, in which feeds differ; a prefix without a
 * declaration means what it means everywhere. The vocabularies: RSS 0.9 to 2.0 and 1.0
 * (RDF), Atom 0.3 and 1.0 (RFC 4287), the modules content, Dublin Core, Media RSS and
 * iTunes, the App Store's customer reviews, Google's product reviews 2.3 and merchant
 * reviews 5.0, JSON Feed 1.1.
 */
#include "extract/feed_parts.h"

#define NAME(literal)                             \
	{                                         \
		("" literal), sizeof(literal) - 1 \
	}

struct space {
	struct view uri; /* without scheme and closing mark */
	struct view name;
};

static const struct space spaces[] = {
	{NAME("www.w3.org/2005/atom"), NAME("")},
	{NAME("purl.org/atom/ns"), NAME("")},
	{NAME("purl.org/rss/1.0"), NAME("")},
	{NAME("purl.org/net/rss1.1"), NAME("")},
	{NAME("my.netscape.com/rdf/simple/0.9"), NAME("")},
	{NAME("channel.netscape.com/rdf/simple/0.9"), NAME("")},
	{NAME("backend.userland.com/rss"), NAME("")},
	{NAME("backend.userland.com/rss2"), NAME("")},
	{NAME("blogs.law.harvard.edu/tech/rss"), NAME("")},
	{NAME("schemas.google.com/merchant_reviews/5.0"), NAME("")},
	{NAME("purl.org/rss/1.0/modules/content"), NAME("content")},
	{NAME("purl.org/dc/elements/1.1"), NAME("dc")},
	{NAME("purl.org/dc/elements/1.0"), NAME("dc")},
	{NAME("purl.org/dc/terms"), NAME("dc")},
	{NAME("search.yahoo.com/mrss"), NAME("media")},
	{NAME("search.yahoo.com/rss"), NAME("media")},
	{NAME("www.itunes.com/dtds/podcast-1.0.dtd"), NAME("itunes")},
	{NAME("itunes.apple.com/rss"), NAME("im")},
	{NAME("www.w3.org/1999/xhtml"), NAME("xhtml")},
};

struct view feed_space(struct view uri)
{
	size_t scheme;

	uri = view_trim(uri);
	scheme = view_search(uri, VIEW("://"));
	if (scheme < uri.len)
		uri = view_sub(uri, scheme + 3, uri.len);
	while (uri.len != 0 && strchr("/#", uri.data[uri.len - 1]) != NULL)
		uri.len--;
	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++) {
		if (view_case_eq(uri, spaces[i].uri))
			return spaces[i].name;
	}
	return VIEW("?");
}

struct view feed_space_of_prefix(struct view prefix)
{
	static const struct space prefixes[] = {
		{NAME(""), NAME("")},
		{NAME("atom"), NAME("")},
		{NAME("atom10"), NAME("")},
		{NAME("a10"), NAME("")},
		{NAME("rss"), NAME("")},
		{NAME("content"), NAME("content")},
		{NAME("dc"), NAME("dc")},
		{NAME("dcterms"), NAME("dc")},
		{NAME("media"), NAME("media")},
		{NAME("itunes"), NAME("itunes")},
		{NAME("im"), NAME("im")},
		{NAME("xhtml"), NAME("xhtml")},
		{NAME("html"), NAME("xhtml")},
	};

	for (size_t i = 0; i < sizeof(prefixes) / sizeof(prefixes[0]); i++) {
		if (view_case_eq(prefix, prefixes[i].uri))
			return prefixes[i].name;
	}
	return VIEW("?");
}

/* Dates: 0 when it was published, 1 made, 2 not told which, 3 changed. Text: 0 and 1 the
   whole, 3 and above a part of it, maybe. */
static const struct feed_rule rules[] = {
	{NAME(""), NAME("title"), FEED_CONTENT, FIELD_TITLE, 0, FEED_MARKUP},
	{NAME(""), NAME("link"), FEED_LINK, FIELD_LINK, 0, FEED_MARKUP},
	{NAME(""), NAME("description"), FEED_CONTENT, FIELD_TEXT, 4, FEED_MARKUP},
	{NAME(""), NAME("guid"), FEED_VALUE, FIELD_ID, 0, FEED_PLAIN},
	{NAME(""), NAME("pubDate"), FEED_VALUE, FIELD_DATE, 0, FEED_PLAIN},
	{NAME(""), NAME("author"), FEED_AUTHOR, FIELD_AUTHOR, 0, FEED_MARKUP},
	{NAME("content"), NAME("encoded"), FEED_CONTENT, FIELD_TEXT, 1, FEED_MARKUP},
	{NAME("dc"), NAME("creator"), FEED_AUTHOR, FIELD_AUTHOR, 1, FEED_MARKUP},
	{NAME("dc"), NAME("date"), FEED_VALUE, FIELD_DATE, 2, FEED_PLAIN},
	{NAME(""), NAME("id"), FEED_VALUE, FIELD_ID, 0, FEED_PLAIN},
	{NAME(""), NAME("content"), FEED_CONTENT, FIELD_TEXT, 1, FEED_MARKUP},
	{NAME(""), NAME("summary"), FEED_CONTENT, FIELD_TEXT, 3, FEED_MARKUP},
	{NAME(""), NAME("published"), FEED_VALUE, FIELD_DATE, 0, FEED_PLAIN},
	{NAME(""), NAME("updated"), FEED_VALUE, FIELD_DATE, 3, FEED_PLAIN},
	{NAME("im"), NAME("rating"), FEED_VALUE, FIELD_RATING, 0, FEED_PLAIN},
	{NAME("im"), NAME("voteSum"), FEED_VALUE, FIELD_HELPFUL, 0, FEED_PLAIN},
	{NAME("im"), NAME("name"), FEED_SUBJECT, FIELD_ID, 0, FEED_PLAIN},
	{NAME("im"), NAME("artist"), FEED_SUBJECT, FIELD_ID, 0, FEED_PLAIN},
	{NAME("im"), NAME("price"), FEED_SUBJECT, FIELD_ID, 0, FEED_PLAIN},
	/* Atom 0.3, Dublin Core, other modules */
	{NAME(""), NAME("issued"), FEED_VALUE, FIELD_DATE, 0, FEED_PLAIN},
	{NAME(""), NAME("created"), FEED_VALUE, FIELD_DATE, 1, FEED_PLAIN},
	{NAME(""), NAME("modified"), FEED_VALUE, FIELD_DATE, 3, FEED_PLAIN},
	{NAME(""), NAME("date"), FEED_VALUE, FIELD_DATE, 2, FEED_PLAIN},
	{NAME(""), NAME("language"), FEED_VALUE, FIELD_LANGUAGE, 0, FEED_PLAIN},
	{NAME(""), NAME("encoded"), FEED_CONTENT, FIELD_TEXT, 1, FEED_MARKUP},
	{NAME(""), NAME("creator"), FEED_AUTHOR, FIELD_AUTHOR, 1, FEED_MARKUP},
	{NAME(""), NAME("body"), FEED_CONTENT, FIELD_TEXT, 2, FEED_MARKUP},
	{NAME(""), NAME("fullitem"), FEED_CONTENT, FIELD_TEXT, 2, FEED_MARKUP},
	{NAME("dc"), NAME("title"), FEED_CONTENT, FIELD_TITLE, 1, FEED_MARKUP},
	{NAME("dc"), NAME("description"), FEED_CONTENT, FIELD_TEXT, 5, FEED_MARKUP},
	{NAME("dc"), NAME("author"), FEED_AUTHOR, FIELD_AUTHOR, 1, FEED_MARKUP},
	{NAME("dc"), NAME("issued"), FEED_VALUE, FIELD_DATE, 0, FEED_PLAIN},
	{NAME("dc"), NAME("created"), FEED_VALUE, FIELD_DATE, 1, FEED_PLAIN},
	{NAME("dc"), NAME("modified"), FEED_VALUE, FIELD_DATE, 3, FEED_PLAIN},
	{NAME("dc"), NAME("identifier"), FEED_VALUE, FIELD_ID, 2, FEED_PLAIN},
	{NAME("dc"), NAME("language"), FEED_VALUE, FIELD_LANGUAGE, 1, FEED_PLAIN},
	{NAME("media"), NAME("title"), FEED_CONTENT, FIELD_TITLE, 3, FEED_MARKUP},
	{NAME("media"), NAME("description"), FEED_CONTENT, FIELD_TEXT, 6, FEED_MARKUP},
	{NAME("itunes"), NAME("title"), FEED_CONTENT, FIELD_TITLE, 2, FEED_MARKUP},
	{NAME("itunes"), NAME("author"), FEED_AUTHOR, FIELD_AUTHOR, 3, FEED_MARKUP},
	{NAME("itunes"), NAME("summary"), FEED_CONTENT, FIELD_TEXT, 5, FEED_MARKUP},
	{NAME("xhtml"), NAME("body"), FEED_CONTENT, FIELD_TEXT, 2, FEED_MARKUP},
	{NAME("xhtml"), NAME("div"), FEED_CONTENT, FIELD_TEXT, 2, FEED_MARKUP},
	/* Google's */
	{NAME(""), NAME("review_id"), FEED_VALUE, FIELD_ID, 0, FEED_PLAIN},
	{NAME(""), NAME("reviewer"), FEED_AUTHOR, FIELD_AUTHOR, 0, FEED_MARKUP},
	{NAME(""), NAME("reviewer_name"), FEED_AUTHOR, FIELD_AUTHOR, 0, FEED_MARKUP},
	{NAME(""), NAME("review_timestamp"), FEED_VALUE, FIELD_DATE, 0, FEED_PLAIN},
	{NAME(""), NAME("create_timestamp"), FEED_VALUE, FIELD_DATE, 0, FEED_PLAIN},
	{NAME(""), NAME("last_update_timestamp"), FEED_VALUE, FIELD_DATE, 3, FEED_PLAIN},
	{NAME(""), NAME("review_url"), FEED_LINK, FIELD_LINK, 0, FEED_MARKUP},
	{NAME(""), NAME("review_language"), FEED_VALUE, FIELD_LANGUAGE, 0, FEED_PLAIN},
	{NAME(""), NAME("ratings"), FEED_RATINGS, FIELD_RATING, 0, FEED_PLAIN},
	{NAME(""), NAME("is_verified_purchase"), FEED_VALUE, FIELD_VERIFIED, 0,
		FEED_PLAIN},
	{NAME(""), NAME("is_spam"), FEED_SPAM, FIELD_ID, 0, FEED_PLAIN},
	/* JSON Feed */
	{NAME(""), NAME("url"), FEED_LINK, FIELD_LINK, 0, FEED_PLAIN},
	{NAME(""), NAME("content_html"), FEED_CONTENT, FIELD_TEXT, 1, FEED_MARKUP},
	{NAME(""), NAME("content_text"), FEED_VALUE, FIELD_TEXT, 0, FEED_PLAIN},
	{NAME(""), NAME("date_published"), FEED_VALUE, FIELD_DATE, 0, FEED_PLAIN},
	{NAME(""), NAME("date_modified"), FEED_VALUE, FIELD_DATE, 3, FEED_PLAIN},
	{NAME(""), NAME("authors"), FEED_AUTHOR, FIELD_AUTHOR, 0, FEED_MARKUP},
	/* ratings of other vocabularies, which all call them so; Media RSS has another */
	{NAME("media"), NAME("rating"), FEED_NOTHING, FIELD_ID, 0, FEED_PLAIN},
	{NAME("*"), NAME("rating"), FEED_VALUE, FIELD_RATING, 1, FEED_PLAIN},
	{NAME("*"), NAME("ratingValue"), FEED_VALUE, FIELD_RATING, 1, FEED_PLAIN},
	{NAME("*"), NAME("reviewRating"), FEED_VALUE, FIELD_RATING, 1, FEED_PLAIN},
	{NAME("*"), NAME("userRating"), FEED_VALUE, FIELD_RATING, 1, FEED_PLAIN},
	{NAME("*"), NAME("user_rating"), FEED_VALUE, FIELD_RATING, 1, FEED_PLAIN},
	{NAME("*"), NAME("memberRating"), FEED_VALUE, FIELD_RATING, 1, FEED_PLAIN},
};

const struct feed_rule *feed_rule(struct view space, struct view name)
{
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		const struct feed_rule *rule = &rules[i];

		if (rule->name.len == name.len && view_case_eq(rule->name, name) &&
			(view_eq(rule->space, space) || rule->space.data[0] == '*'))
			return rule;
	}
	return NULL;
}
