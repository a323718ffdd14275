/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Why there is no review in what came, as well as that can be told from outside, the
 * surest sign first: nothing came, it is no page at all, something stands before the
 * page, the page is filled by scripts, it states reviews and shows none, it shows them in
 * markup that says nothing. One sentence; probe_advise() has the way out.
 */
#include "fetch/blocked.h"
#include "ingest/cmd/probe.h"

#define TEXT_FEW 1500	  /* bytes of text: hardly a page */
#define SCRIPTS_MANY 2000 /* bytes of scripts beside it */
#define DATA_MUCH 2000	  /* bytes of data in a script */

/* ---- what is no page -----------------------------------------------------------------
 */

/* What a file is by its first bytes; NULL = none of these. */
static const char *foreign_format(struct view body)
{
	static const struct {
		const char *magic;
		size_t len;
		const char *what;
	} formats[] = {
		{"%PDF", 4, "a PDF document"},
		{"\x89PNG", 4, "a picture (PNG)"},
		{"\xff\xd8\xff", 3, "a picture (JPEG)"},
		{"GIF8", 4, "a picture (GIF)"},
		{"RIFF", 4, "a picture or a sound (RIFF)"},
		{"PK\x03\x04", 4, "a ZIP archive, as spreadsheets (.xlsx) are too"},
		{"\xd0\xcf\x11\xe0", 4, "a document of an old office program"},
		{"\x1f\x8b", 2, "a gzip file inside a gzip file"},
		{"SQLite format 3", 15, "an SQLite database"},
		{"WARC/1.", 7, "a capture (WARC), which 'repute replay' reads"},
		{"\x7f"
		 "ELF",
			4, "a program"},
		{"(\xb5/\xfd", 4, "a file packed with zstd: unpack it first"},
		{"BZh", 3, "a file packed with bzip2: unpack it first"},
		{"\xfd"
		 "7zXZ",
			5, "a file packed with xz: unpack it first"},
	};

	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++) {
		struct view magic = {formats[i].magic, formats[i].len};

		if (view_starts(body, magic))
			return formats[i].what;
	}
	return NULL;
}

static bool is_binary(struct view body)
{
	struct view front = view_sub(body, 0, 4096);
	size_t odd = 0;

	for (size_t i = 0; i < front.len; i++) {
		unsigned char c = (unsigned char)front.data[i];

		odd += c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' &&
		       c != 0x1b;
	}
	return odd * 20 > front.len && !view_starts(body, VIEW("\xff\xfe")) &&
	       !view_starts(body, VIEW("\xfe\xff"));
}

static struct view why_no_page(struct probe *probe)
{
	struct view body = probe->input.body;
	const char *format = foreign_format(body);

	if (view_trim(body).len == 0)
		return body.len == 0 ? VIEW("it is empty") : VIEW("it is blank");
	if (format != NULL)
		return arena_printf(&probe->arena, "it is %s", format);
	if (is_binary(body))
		return VIEW("it is binary data, no page, feed, JSON or CSV");
	return (struct view){NULL, 0};
}

/* ---- pages ---------------------------------------------------------------------------
 */

static struct view why_blocked(struct probe *probe)
{
	const char *sign = "";
	struct view url = probe->input.url.len != 0 ? probe->input.url
						    : VIEW("https://example.org/");
	enum blocked blocked = blocked_by(
		200, url, probe->input.headers, probe->input.body, false, &sign);

	probe->blocked = blocked != BLOCKED_NOT;
	if (!probe->blocked)
		return (struct view){NULL, 0};
	return arena_printf(&probe->arena, "%s%s%s%s", blocked_text(blocked),
		sign[0] != '\0' ? " (by this sign: " : "", sign,
		sign[0] != '\0' ? ")" : "");
}

static const char *plural(int64_t n)
{
	return n == 1 ? "" : "s";
}

static struct view why_stated(struct probe *probe)
{
	const struct aggregate *stated = &probe->found.aggregate;
	bool reviews = stated->review_count >= 0;
	int64_t n = reviews ? stated->review_count : stated->rating_count;

	if (n == 0)
		return VIEW("the page itself says that it has none so far");
	if (n > 0)
		return arena_printf(&probe->arena,
			"the page states %lld %s%s, but has no review in its markup",
			(long long)n, reviews ? "review" : "rating", plural(n));
	return VIEW("the page states a mean rating, but has no review in its markup");
}

bool probe_is_scripted(const struct probe_glance *glance)
{
	return glance->text < TEXT_FEW &&
	       (glance->app || glance->script_bytes > SCRIPTS_MANY ||
		       glance->json_bytes > DATA_MUCH);
}

static struct view why_html(struct probe *probe)
{
	const struct probe_glance *glance = &probe->glance;
	const struct extraction_stats *stats = &probe->found.stats;
	const struct aggregate *stated = &probe->found.aggregate;
	const struct probe_class *item = probe_item_class(glance);
	struct view blocked = why_blocked(probe);

	if (blocked.len != 0)
		return blocked;
	if (stats->blocks_bad != 0)
		return arena_printf(&probe->arena,
			"%zu of its %zu block%s of JSON-LD %s broken beyond repair",
			stats->blocks_bad, stats->blocks, plural((int64_t)stats->blocks),
			stats->blocks_bad == 1 ? "is" : "are");
	if (stated->rating >= 0 || stated->review_count >= 0 || stated->rating_count >= 0)
		return why_stated(probe);
	if (probe_is_scripted(glance))
		return glance->json_reviews
			       ? VIEW("the page is filled by scripts in the browser; its "
				      "reviews seem to lie as data in one of them")
			       : VIEW("the page is filled by scripts in the browser; "
				      "what the server sends has hardly any text");
	if (item != NULL)
		return arena_printf(&probe->arena,
			"if it has reviews, they stand in plain HTML, without markup that "
			"says what is what (%zu elements have the class \"%.*s\")",
			item->n, VIEW_ARG(item->name));
	if (glance->frame_reviews)
		return VIEW(
			"it has none in itself; a script or a frame with \"review\" in its address seems to bring them");
	return stats->blocks != 0
		       ? arena_printf(&probe->arena,
				 "its markup tells of other things than reviews (%zu "
				 "block%s of JSON-LD)",
				 stats->blocks, plural((int64_t)stats->blocks))
		       : VIEW("nothing on the page looks like a review");
}

static struct view why_header(struct view fault)
{
	if (view_search(fault, VIEW("no column 'date'")) < fault.len)
		return VIEW("it is a table, but none of its columns is called 'date'");
	if (view_search(fault, VIEW("no column 'text'")) < fault.len)
		return VIEW("it is a table, but none of its columns is called 'text', "
			    "'title' or 'rating'");
	return fault;
}

/* The header is the first row: a fault there is one of its names. */
static struct view why_table(struct probe *probe)
{
	const struct extraction_stats *stats = &probe->found.stats;

	if (stats->rows_bad == 0)
		return VIEW("it is a table with a header and no row");
	if (view_starts(stats->unreadable_row, VIEW("row 1:")))
		return why_header(stats->unreadable_row);
	return arena_printf(&probe->arena,
		"it is a table, but none of its rows is a review; the first fault is in "
		"%.*s",
		VIEW_ARG(stats->unreadable_row));
}

static struct view why_document(struct probe *probe)
{
	switch (probe->document.kind) {
	case DOCUMENT_HTML:
		return why_html(probe);
	case DOCUMENT_XML:
		return VIEW("it is XML, but no feed of reviews");
	case DOCUMENT_JSON:
	case DOCUMENT_LINES:
		return VIEW("it is JSON, but which of its members are reviews cannot be "
			    "told");
	case DOCUMENT_CSV:
		return why_table(probe);
	default:
		return VIEW("it is text, no page, feed, JSON or CSV");
	}
}

/* A section or a preset says where the reviews are, and nothing is there. */
static struct view why_path(struct probe *probe)
{
	struct view items = probe->words.items, adapter = probe->words.adapter;

	if (items.len != 0)
		return arena_printf(&probe->arena, "'items = %.*s' finds nothing in it",
			VIEW_ARG(items));
	return arena_printf(&probe->arena,
		"it has no review where answers for 'adapter = %.*s' have them",
		VIEW_ARG(adapter));
}

struct view probe_why(struct probe *probe)
{
	const struct extraction_stats *stats = &probe->found.stats;
	struct view why = why_no_page(probe);

	probe->no_page = why.len != 0;
	if (probe->no_page)
		return why;
	struct view rest = extraction_rest(stats, &probe->arena);

	if (rest.len != 0)
		return rest;
	if (stats->none != NULL)
		return view_of(stats->none);
	if (stats->empty != 0)
		return arena_printf(&probe->arena,
			"%zu item%s found, but with neither a text nor a rating",
			stats->empty, stats->empty == 1 ? " was" : "s were");
	if (stats->too_large != 0)
		return VIEW("what was found is larger than a review may be");
	if (probe->recipe->custom)
		return why_path(probe);
	return why_document(probe);
}
