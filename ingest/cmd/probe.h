/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The parts of `repute probe`: what comes in (a file, or one polite request), what is
 * read from it and by which adapter, and how that is told: to a person, or as JSON. Each
 * part fills its members of `struct probe`, in the order in which they stand there; text
 * is borrowed from the body or lies in the arena.
 */
#ifndef REPUTE_INGEST_PROBE_H
#define REPUTE_INGEST_PROBE_H

#include "base/command.h"
#include "extract/adapter.h"
#include "fetch/http.h"

#define PROBE_ADAPTERS_MAX 32
#define PROBE_CLASSES_MAX 512

/* What was asked for. */
struct probe_order {
	const char *input;  /* a URL, a file, or "-"; NULL = the URL of `source` */
	const char *source; /* --source; NULL = none */
	const char *adapter;
	const char *type, *url;
	struct opt_list set;
	bool all, json;
};

/* What robots.txt has to say. */
struct probe_robots {
	bool asked;
	int status; /* of the answer; 0 = there was none */
	bool allowed;
	int64_t crawl_delay_ms; /* -1 = it asks for none */
};

/* What came. */
struct probe_input {
	struct view name;     /* as a person calls it: the URL, the file */
	struct view url;      /* of the page, after redirects; empty = not known */
	struct view type;     /* the media type that was stated */
	struct view headers;  /* empty = none */
	struct view body;     /* decoded */
	bool fetched, packed; /* by HTTP; it was a gzip file */
	int status, redirects;
	struct probe_robots robots;
	struct http *http; /* owned, with the answer, which has the body */
	struct http_answer *answer;
	struct buf file; /* owned: the body of a file */
};

/* What one adapter found. */
struct probe_reading {
	const char *adapter;
	size_t n;     /* reviews */
	size_t given; /* of them in the whole: those that no adapter before it has */
	struct extraction_stats stats;
	bool stated; /* it found an aggregate */
};

/* A class that elements of the page have. */
struct probe_class {
	struct view element, name;
	size_t n;
};

/* What a page looks like to somebody who leafs through it. */
struct probe_glance {
	struct view title, site, canonical, language;
	size_t text;	     /* bytes that a reader sees */
	size_t script_bytes; /* in scripts that are no data */
	size_t json_bytes;   /* in the largest script that holds data ... */
	struct view json;    /* ... and how to find it: an XPath, or a variable */
	bool json_reviews;   /* it has the word review in it */
	bool app;	     /* an element that a script is to fill, as <div id="root"> */
	bool frame_reviews;  /* the address of a frame or a script speaks of reviews */
	struct probe_class classes[PROBE_CLASSES_MAX];
	size_t n_classes;
};

struct probe {
	struct context *context;
	struct probe_order order;
	struct arena arena;
	int64_t now;

	struct recipe_words words; /* of the section and of --set */
	struct recipe *recipe;	   /* owned */
	bool ruled;		   /* the section says which pages are its own */
	struct view header;	   /* [source] header, with the names of its secrets */
	struct view home;	   /* [source] url: only there the header is sent; empty =
				      to the URL that was given */
	struct view permission;	   /* [source] robots_permission; empty = none */

	struct probe_input input;

	struct document document;
	bool opened;
	struct extraction found;
	struct probe_reading readings[PROBE_ADAPTERS_MAX];
	size_t n_readings;
	struct probe_glance glance;
	struct view next; /* the next page: absolute, where the page's URL is known */
	const char *next_how;

	bool guessed;		   /* `words` have paths that were guessed and hold */
	struct recipe_words guess; /* paths for HTML, made of its classes, and ... */
	size_t guess_n;		   /* ... how many reviews they give */

	bool blocked;	     /* something stands before the page: a log-in, a challenge */
	bool no_page;	     /* it is empty, or a file of another kind */
	struct view trouble; /* why there is no review, one sentence; empty = there are */
};

/* ---- probe_words.c: the keys of [source] that say how a page is read ----------------
 */

/* The place of a key in the words; NULL for one that is none of them. */
struct view *probe_word(struct recipe_words *words, struct view key);

/* The i-th of these keys in the order in which a section is written; NULL at the end. */
const char *probe_key(size_t i);

/* Words of --source, --adapter and --set, and the recipe that they make. */
CHECKED int probe_recipe(struct probe *probe, struct err *err);

/* ---- probe_file.c, probe_fetch.c: what comes in -------------------------------------
 */

/* Read the file, or standard input. ERR_IO, ERR_INPUT, ERR_LIMIT. */
CHECKED int probe_open_file(struct probe *probe, struct err *err);

/*
 * Fetch the page: robots.txt first, redirects followed, one try. 0; what the site did not
 * give is no error but `trouble`. -1 for what is no URL, without memory.
 */
CHECKED int probe_fetch(struct probe *probe, struct err *err);

/* The URL is one of http or https by its beginning. */
bool probe_is_url(const char *input);

/* ---- what is made of it --------------------------------------------------------------
 */

/* Read the body by the recipe, and by each adapter alone; find the next page. */
CHECKED int probe_read(struct probe *probe, struct err *err);

/* Leaf through an HTML page; `deep`: count its classes. One pass. -1 only without memory.
 */
CHECKED int probe_glance(struct view page, bool deep, struct arena *arena,
	struct probe_glance *ret_glance, struct err *err);

/* The class whose elements look like the reviews; NULL when none does. */
const struct probe_class *probe_item_class(const struct probe_glance *glance);

/* The class within such items that looks like one of `field`: rating, date, ...; NULL. */
const struct probe_class *probe_field_class(const struct probe_glance *glance,
	const struct probe_class *item, enum field field);

/* Guess paths where nobody gave any, after probe_read(). -1 only without memory. */
CHECKED int probe_guess(struct probe *probe, struct err *err);

/* Why there is no review in what came: one sentence, in the arena. */
struct view probe_why(struct probe *probe);

/* Is it a page that a script fills in the browser? */
bool probe_is_scripted(const struct probe_glance *glance);

/* Is the page's host one where many businesses are reviewed, so that its name is not that
   of the brand? */
bool probe_is_platform(struct probe *probe);

/* What to try next, a paragraph a call: how many there are. Appends to `out`. */
void probe_advise(struct probe *probe, struct buf *out, unsigned width);

/* ---- how it is told ------------------------------------------------------------------
 */

/* The page's words for its kind: "html", "xml", "json", "ndjson", "csv", "text". */
const char *probe_kind(const struct probe *probe);

/* The charset that the page came in, as a person calls it; in the arena or static. */
struct view probe_charset(struct probe *probe);

struct probe_style {
	unsigned width;
	bool colour;
};

/* The report for a person. */
void probe_print(struct probe *probe, const struct probe_style *style, struct buf *out);

/* The table of reviews: the first ten of them, or all. */
void probe_table(struct probe *probe, const struct probe_style *style, struct buf *out);

/* How many of them have which fields. */
void probe_fields(struct probe *probe, const struct probe_style *style, struct buf *out);

/* What the page says of all its reviews, against what was read. */
void probe_arithmetic(
	struct probe *probe, const struct probe_style *style, struct buf *out);

/* A date with as much of it as is known: "2026-03-02", "2026-03", "2026-03-02T10:15:00Z";
   empty when it is not known. `exact`: with its time of day, where that is known. */
struct calendar_text probe_date(const struct moment *moment, bool exact);

/* The [source] section, as a configuration has it. */
void probe_section(struct probe *probe, struct buf *out);

/* Called with each key and value of the section. */
typedef void probe_pair(void *data, const char *key, struct view value);

/* The keys and values of that section in their order, for whoever writes them down. */
void probe_section_pairs(struct probe *probe, probe_pair *pair, void *data);

/* "repute.probe/1". -1 without memory. */
CHECKED int probe_json(struct probe *probe, struct buf *out, struct err *err);

#endif
