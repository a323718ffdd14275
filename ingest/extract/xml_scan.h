/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The markup of XML that nobody vouches for, token by token, without a tree: what feeds
 * are read with. Nothing is ever loaded, declared or expanded: a document type
 * declaration is passed over, and references in text are left to the reader of the text.
 */
#ifndef REPUTE_EXTRACT_XML_SCAN_H
#define REPUTE_EXTRACT_XML_SCAN_H

#include "base/view.h"

enum xml_kind {
	XML_OPEN,  /* <name ...> or <name .../> */
	XML_CLOSE, /* </name> */
	XML_TEXT,  /* as it stands, with its references */
	XML_CDATA, /* what stands inside a CDATA section: text without references */
	XML_END,   /* of the document */
};

struct xml_token {
	enum xml_kind kind;
	bool empty;		/* <name/> */
	struct view name;	/* with its prefix, as it stands */
	struct view attributes; /* behind the name, for xml_attribute() */
	struct view text;	/* of text and CDATA */
	size_t from, to;	/* the bytes of the document that it takes */
};

struct xml_scan {
	struct view text;
	size_t at;
	bool no_comment_end; /* from here on */
	bool doctype;	     /* one has been passed over */
};

/* Scan `text`, which is borrowed. */
static inline struct xml_scan xml_scan_make(struct view text)
{
	return (struct xml_scan){.text = text};
}

/*
 * The next token. Comments, processing instructions and document type declarations are
 * passed over. A '<' that begins nothing is text; a tag whose quotes do not close ends at
 * the first '>'; a comment that does not close, too; a CDATA section that does not close
 * goes on to the end. Linear over all calls.
 */
struct xml_token xml_next(struct xml_scan *scan);

/* Take the next attribute off the front of `*rest`; false behind the last. The value
 * comes without quotes and with its references; empty when there is none. */
bool xml_attribute(struct view *rest, struct view *ret_name, struct view *ret_value);

/* The part of a name behind its prefix; `*ret_prefix` is empty when it has none. */
struct view xml_local(struct view name, struct view *ret_prefix);

/* Is `local` the name without its prefix? Case is ignored. */
bool xml_is_local(struct view name, struct view local);

#endif
