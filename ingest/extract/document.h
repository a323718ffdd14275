/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page as adapters see it: its text as UTF-8, what its server said of it, and its tree,
 * which is built once and only for those that ask.
 */
#ifndef REPUTE_EXTRACT_DOCUMENT_H
#define REPUTE_EXTRACT_DOCUMENT_H

#include "base/arena.h"
#include "extract/item_hint.h"
#include "extract/script.h"

#include <libxml/tree.h>

/* What a page is, by its first bytes, then by its media type. */
enum document_kind {
	DOCUMENT_HTML,
	DOCUMENT_XML,	/* a feed, or XML of another kind */
	DOCUMENT_JSON,	/* one JSON text */
	DOCUMENT_LINES, /* one JSON text a line */
	DOCUMENT_CSV,
	DOCUMENT_TEXT, /* nothing of that */
};

struct document {
	struct view text;     /* UTF-8, without NULs */
	struct view type;     /* the media type that its server stated; empty = none */
	struct view url;      /* empty = not known */
	struct view language; /* that it says it is in, BCP 47; empty = none */
	int64_t time; /* when it was had: "3 weeks ago" is reckoned back from then */
	enum document_kind kind;
	bool repaired;		/* it had bytes that mean nothing in its charset */
	struct arena *arena;	/* borrowed; as long as the document */
	xmlDoc *tree;		/* NULL until document_tree() */
	struct scripts scripts; /* nothing until document_scripts() */
	struct item_hint hint;	/* nothing until document_hint() */
	bool scanned, hinted;
};

/*
 * Make a document of the body of an answer. Its text lies in the arena or is borrowed
 * from the body. -1 with ERR_LIMIT when it is too large, without memory.
 */
CHECKED int document_open(struct view body, struct view type, struct view url,
	int64_t time, struct arena *arena, struct document *ret_document,
	struct err *err);

/*
 * The tree of an HTML page, built at the first call; the document's. Never NULL in
 * `*ret_tree`; an empty page gives an empty tree. -1 without memory, or with ERR_LIMIT.
 */
CHECKED int document_tree(struct document *document, xmlDoc **ret_tree, struct err *err);

/* What an HTML page has of other markups than JSON-LD, looked for at the first call;
   nothing for a page of another kind. */
struct item_hint document_hint(struct document *document);

/* The scripts of an HTML page, looked for at the first call; none of a page of another
   kind. Without memory the arena has failed. */
struct scripts document_scripts(struct document *document);

/* Free the tree. */
void document_close(struct document *document);

#endif
