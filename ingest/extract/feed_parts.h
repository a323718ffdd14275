/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the readers of feeds share. A reader of XML or JSON offers what an entry has, as
 * it stands, with a rank where several elements tell the same field; only what is chosen
 * is decoded. For feed*.c alone.
 */
#ifndef REPUTE_EXTRACT_FEED_PARTS_H
#define REPUTE_EXTRACT_FEED_PARTS_H

#include "extract/document.h"
#include "extract/extraction.h"

/* How a value stands in the feed. */
enum feed_form {
	FEED_MARKUP,	/* inside an element: HTML, escaped, in CDATA or as elements */
	FEED_PLAIN,	/* inside an element: text, which may look like HTML */
	FEED_BASE64,	/* inside an element: HTML in base64 */
	FEED_ATTRIBUTE, /* in an attribute */
	FEED_TEXT,	/* decoded: text */
	FEED_HTML,	/* decoded: HTML */
};

struct feed_value {
	struct view raw;
	enum feed_form form;
	int rank;	      /* of several, the lowest counts that is not empty */
	struct view path;     /* within the entry, of its element or member */
	struct view language; /* stated for it; empty = none */
	struct view base;     /* absolute; what a link is relative to; empty = the page */
	double min, max;      /* of a rating: its scale; min = max: not stated */
};

#define FEED_VALUES 4 /* of one field that are kept */

struct feed_entry {
	struct feed_value values[FIELDS][FEED_VALUES]; /* by rank */
	size_t n[FIELDS];
	bool subject; /* it shows itself to be what the reviews are about */
	bool spam;    /* its publisher says so */
	bool store;   /* of the App Store, where one has one review of an app: */
	struct feed_value author_uri; /* tells it apart too */
	struct view language;	      /* of the entry */
	struct provenance from;
	char paths[256]; /* those of feed_join() */
	size_t paths_len;
};

/* What an element or a member with some name is. */
enum feed_kind {
	FEED_VALUE,   /* a value of `field` */
	FEED_LINK,    /* a link, of which attributes tell what kind */
	FEED_CONTENT, /* text, of which attributes tell the form */
	FEED_AUTHOR,  /* a name, or elements that have it */
	FEED_RATINGS, /* elements, of which "overall" is the rating */
	FEED_SUBJECT, /* only the thing itself has it, not a review of it */
	FEED_SPAM,    /* "true": the publisher takes it for spam */
	FEED_NOTHING, /* it only looks like one of the others */
};

struct feed_rule {
	struct view space; /* what feed_space() gives; "*": any */
	struct view name;  /* without prefix; case is ignored */
	enum feed_kind kind;
	enum field field;
	int rank;
	enum feed_form form;
};

/*
 * A short name, static, for the namespace of a URI: "" for those of RSS, Atom and
 * Google's review feeds, "dc", "content", "media", "itunes", "im" (the App Store's),
 * "xhtml"; "?" for any other.
 */
struct view feed_space(struct view uri);

/* The same for a prefix that nobody declared. */
struct view feed_space_of_prefix(struct view prefix);

/* What `name` (without prefix) is in an entry; NULL: nothing of interest. */
const struct feed_rule *feed_rule(struct view space, struct view name);

/* "above/below", kept in the entry; `above` alone where there is no room. */
struct view feed_join(struct feed_entry *entry, struct view above, struct view below);

/* Offer a value; one without text is not taken. */
void feed_offer(
	struct feed_entry *entry, enum field field, const struct feed_value *value);

/* Offer what an element of XML has: `value`, made by its rule, is the text inside it. */
void feed_element(struct feed_entry *entry, const struct feed_rule *rule,
	struct view space, struct feed_value *value, struct view attributes);

/* Read the entry as a review and add it. -1 only without memory. */
CHECKED int feed_add(const struct feed_entry *entry, const struct document *document,
	struct extraction *x, struct err *err);

/* A value as text, in the arena or borrowed; trimmed, without control characters. */
struct view feed_text(const struct feed_value *value, struct arena *arena);

/* What stands inside the first element called `name` (without prefix) at the top of
   `inner`; false when there is none. */
bool feed_child(struct view inner, struct view name, struct view *ret_inner);

/* A tag's attribute by its name without prefix, as it stands; empty when it has none. */
struct view feed_attribute(struct view attributes, struct view name);

/* A date as programs write them, also of RFC 822 with years of two digits or weekdays
   that are not the date's, which leave the day; else as people do, see date_read(). -1
   when it is none. */
CHECKED int feed_date(
	struct view text, const struct document *document, struct moment *ret_moment);

/* Read the entries of a feed in XML. -1 only without memory. */
CHECKED int feed_read_xml(
	const struct document *document, struct extraction *x, struct err *err);

/* The same of one in JSON. */
CHECKED int feed_read_json(
	const struct document *document, struct extraction *x, struct err *err);

#endif
