/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What can be configured. One row a key; repute.conf(5) explains each, and a test holds
 * the two together.
 */
#include "conf.h"

#define ONE(section, key, type, fallback, help)                           \
	{                                                                 \
		section, false, key, type, fallback, false, NULL, help, 0 \
	}
#define MANY(section, key, type, fallback, help)                         \
	{                                                                \
		section, true, key, type, fallback, false, NULL, help, 0 \
	}
#define LEAST(section, named, key, type, min, fallback, help)               \
	{                                                                   \
		section, named, key, type, fallback, false, NULL, help, min \
	}
#define MUST(section, key, type, help)                              \
	{                                                           \
		section, true, key, type, NULL, true, NULL, help, 0 \
	}
#define PICK(section, key, choices, fallback, help)                                \
	{                                                                          \
		section, true, key, CONF_CHOICE, fallback, false, choices, help, 0 \
	}

const struct conf_key conf_keys[] = {
	ONE("archive", "path", CONF_STORE, "archive.sqlite", "the archive: a file"),
	ONE("archive", "wait", CONF_DURATION, "30s",
		"how long to wait while another run writes"),
	{"archive", false, "authors", CONF_CHOICE, "hashed", false, "hashed|plain",
		"how names of reviewers are kept", 0},

	ONE("captures", "dir", CONF_PATH, "captures",
		"where fetched pages are kept, as WARC"),
	ONE("captures", "keep", CONF_DURATION, "0s",
		"how long they can be read again; 0s = for good"),

	ONE("digests", "dir", CONF_PATH, "digests", "where digests are written"),
	ONE("digests", "views", CONF_PATH, NULL,
		"a directory with your own digest-html.xsl and digest-text.xsl"),

	ONE("fetch", "contact", CONF_TEXT, NULL,
		"a page or mail address that site owners can turn to; sent with every request"),
	ONE("fetch", "delay", CONF_DURATION, "2s",
		"pause between two requests to one host"),
	ONE("fetch", "delay_max", CONF_DURATION, "1m",
		"longest pause that a slow or overloaded host gets"),
	LEAST("fetch", false, "per_host", CONF_NUMBER, 1, "1",
		"requests to one host at a time"),
	LEAST("fetch", false, "parallel", CONF_NUMBER, 1, "32",
		"requests at a time, to all hosts"),
	ONE("fetch", "retries", CONF_NUMBER, "2",
		"how often a page is asked for again after a failure that may pass"),
	ONE("fetch", "retry_delay", CONF_DURATION, "5s",
		"pause before the first retry; it doubles with each"),
	ONE("fetch", "full_every", CONF_DURATION, "7d",
		"how often a page is fetched whole, changed or not"),
	LEAST("fetch", false, "time_max", CONF_DURATION, 1, "1h",
		"longest time for one run"),
	LEAST("fetch", false, "pages_max", CONF_NUMBER, 1, "10000",
		"most pages for one run"),
	ONE("fetch", "proxy", CONF_TEXT, NULL,
		"URL of a proxy; the environment's http_proxy when not set"),
	ONE("fetch", "ca_file", CONF_PATH, NULL,
		"certificates to trust in place of the system's"),
	ONE("fetch", "credentials", CONF_PATH, NULL,
		"directory with the secrets that [source] header names, a file for each"),
	ONE("fetch", "private_hosts", CONF_LIST, NULL,
		"hosts of your own network that may be asked, by name"),
	LEAST("fetch", false, "timeout", CONF_DURATION, 1, "60s",
		"longest time for one page"),
	LEAST("fetch", false, "size_max", CONF_SIZE, 1024, "16M",
		"largest page, after decompression"),

	ONE("score", "lexicon", CONF_PATHS, NULL,
		"lexicons of your own, in place of the shipped ones for their languages"),
	ONE("score", "aspects", CONF_PATHS, NULL,
		"lists of aspects of your own, on top of the shipped ones"),
	ONE("score", "roster", CONF_PATH, NULL,
		"names of your staff, a person on each line, for the praise of them"),

	MANY("brand", "name", CONF_TEXT, NULL, "how the brand is shown"),
	PICK("brand", "role", "own|competitor", "own", "ours, or one to compare with"),
	MANY("brand", "timezone", CONF_ZONE, "UTC", "zone whose days are counted"),

	MANY("location", "name", CONF_TEXT, NULL, "how the place is shown"),
	MANY("location", "timezone", CONF_ZONE, NULL, "its own zone, where it differs"),

	MUST("source", "brand", CONF_TEXT, "the brand that its reviews are about"),
	MANY("source", "location", CONF_TEXT, NULL,
		"the place, as in [location \"brand/place\"]"),
	MUST("source", "url", CONF_URL, "the page with reviews"),
	PICK("source", "adapter",
		"auto|jsonld|microdata|rdfa|microformats|state|feed|json|html|csv|"
		"ndjson|google-play|app-store-connect|google-business|google-maps|yelp|"
		"trustpilot",
		"auto", "how reviews are read from the page"),
	MANY("source", "header", CONF_TEXT, NULL,
		"fields of its requests: Name: value, with {FILE} for a secret"),
	MANY("source", "items", CONF_TEXT, NULL,
		"where the reviews are: a path into JSON, or XPath"),
	MANY("source", "id", CONF_TEXT, NULL, "where its id is, within a review"),
	MANY("source", "link", CONF_TEXT, NULL, "where its address is"),
	MANY("source", "author", CONF_TEXT, NULL, "where its author is"),
	MANY("source", "date", CONF_TEXT, NULL, "where its date is"),
	MANY("source", "rating", CONF_TEXT, NULL, "where its rating is"),
	MANY("source", "scale", CONF_TEXT, NULL, "the scale of all ratings, as in 1-5"),
	MANY("source", "title", CONF_TEXT, NULL, "where its title is"),
	MANY("source", "text", CONF_TEXT, NULL, "where its text is"),
	MANY("source", "language", CONF_TEXT, NULL, "where its language is"),
	MANY("source", "reply", CONF_TEXT, NULL, "where the owner's answer is"),
	MANY("source", "reply_date", CONF_TEXT, NULL, "where the answer's date is"),
	MANY("source", "verified", CONF_TEXT, NULL,
		"where it is told that the purchase is vouched for"),
	MANY("source", "helpful", CONF_TEXT, NULL,
		"where it is told how many found it helpful"),
	MANY("source", "count", CONF_TEXT, NULL,
		"where the page states how many reviews there are"),
	MANY("source", "mean", CONF_TEXT, NULL,
		"where the page states the mean of their ratings"),
	MANY("source", "map", CONF_TEXT, NULL,
		"columns of a table: their=ours, separated by commas"),
	LEAST("source", true, "every", CONF_DURATION, 60, "6h",
		"how often it is fetched"),
	LEAST("source", true, "pages", CONF_NUMBER, 1, "20", "most pages of one listing"),
	LEAST("source", true, "time_max", CONF_DURATION, 1, "10m",
		"longest time for one listing"),
	MANY("source", "follow", CONF_TEXT, NULL,
		"paths that further pages may have, as in robots.txt; any when not set"),
	MANY("source", "page_parameter", CONF_TEXT, NULL,
		"query parameter that counts the pages from 1"),
	MANY("source", "next", CONF_TEXT, NULL,
		"where JSON has the next page's URL or cursor, as in paging.next"),
	MANY("source", "next_parameter", CONF_TEXT, NULL,
		"query parameter that takes that cursor"),
	MANY("source", "robots_permission", CONF_TEXT, NULL,
		"who of the site allowed what its robots.txt does not, and when"),
	PICK("source", "audience", "customer|employee", "customer", "who writes there"),

	ONE("mail", "from", CONF_TEXT, NULL, "sender of every mail"),
	ONE("mail", "smtp", CONF_TEXT, NULL, "smtp://host[:port] or smtps://host[:port]"),
	ONE("mail", "user", CONF_TEXT, NULL, "user name for the mail server"),
	ONE("mail", "password_file", CONF_PATH, NULL, "file that holds the password"),
	ONE("mail", "maildir", CONF_PATH, NULL, "a Maildir to deliver into instead"),

	ONE("operators", "to", CONF_TEXT, NULL,
		"who is told when a source stops giving reviews; never leaders"),

	MUST("alert", "to", CONF_TEXT, "who is told of negative spikes"),
	MANY("alert", "brands", CONF_LIST, NULL,
		"only these brands; all of our own when not set"),
	PICK("alert", "severity", "notice|warning|critical", "notice",
		"tell only of what is at least this"),

	MANY("digest", "to", CONF_TEXT, NULL,
		"who gets the digest by mail; nobody when not set"),
	MANY("digest", "brands", CONF_LIST, NULL,
		"only these brands; all of our own when not set"),

	{.section = NULL},
};
