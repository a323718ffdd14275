/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What adapters have in common: what a document is, what is kept of what they add, how
 * two of them that read one review become one, and where each field is said to stand.
 */
#include "extract/extraction.h"

#include "base/limits.h"
#include "extract/document.h"
#include "extract/link.h"
#include "fixture.h"
#include "normalise/rating.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

/* ---- documents --------------------------------------------------------------------- */

static const struct {
	const char *body, *type;
	enum document_kind kind;
} kinds[] = {
	{"", "", DOCUMENT_TEXT},
	{"", "text/html", DOCUMENT_HTML},
	{"hello", "", DOCUMENT_TEXT},
	{"hello <b>you", "", DOCUMENT_HTML},
	{"<!DOCTYPE html><p>", "", DOCUMENT_HTML},
	{"<!DOCTYPE html><p>", "application/json", DOCUMENT_HTML}, /* servers lie */
	{" \n<?xml version='1.0'?><rss version='2.0'>", "text/html", DOCUMENT_XML},
	{"<feed xmlns='http://www.w3.org/2005/Atom'>", "", DOCUMENT_XML},
	{"<?xml version='1.0'?><rdf:RDF xmlns:rdf='x'>", "", DOCUMENT_XML},
	{"<?xml version='1.0'?><reviews>", "text/xml", DOCUMENT_XML},
	{"<html><feedback>x</feedback>", "", DOCUMENT_HTML},
	{"<html><feedback>x</feedback> <feed>", "", DOCUMENT_XML},
	{"<?xml version='1.0'?><htmlish/>", "", DOCUMENT_XML},
	{"<?xml version='1.0'?><html xmlns='x'>", "text/xml", DOCUMENT_HTML},
	{"<?xml version='1.0'?><reviews>", "text/html", DOCUMENT_HTML},
	{"{\"a\": 1}", "", DOCUMENT_JSON},
	{" [1]", "text/plain", DOCUMENT_JSON},
	{"{\"a\": 1}\n", "application/json", DOCUMENT_JSON},
	{"{\"a\": 1}\n{\"a\": 2}\n", "application/json", DOCUMENT_LINES},
	{"{\n\"a\": 1}\n", "application/x-ndjson; charset=utf-8", DOCUMENT_LINES},
	{")]}'\n[1]", "application/json", DOCUMENT_JSON},
	{"date,text\n", "text/csv; header=present", DOCUMENT_CSV},
	{"date,text\n", "TEXT/CSV", DOCUMENT_CSV},
};

START_TEST(tells_kinds)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct document document;

	ck_assert_done(document_open(view_of(kinds[_i].body), view_of(kinds[_i].type),
		VIEW(""), 0, &arena, &document, &fixture_err));
	ck_assert_int_eq(document.kind, kinds[_i].kind);
	document_close(&document);
}
END_TEST

/* ---- adding ------------------------------------------------------------------------ */

static const struct provenance from_jsonld = {.adapter = "jsonld"};
static const struct provenance from_microdata = {.adapter = "microdata"};

static struct review a_review(const char *author, const char *text, double stars)
{
	return (struct review){
		.author = view_of(author),
		.text = view_of(text),
		.rating = {.given = stars > 0, .value = stars, .min = 1, .max = 5},
	};
}

static void add(
	struct extraction *x, const struct review *review, const struct provenance *from)
{
	ck_assert_done(extraction_add(x, review, from, &fixture_err));
}

static const struct {
	struct review review;
	size_t n, duplicates, empty;
} additions[] = {
	{{.author = {"Ann", 3}, .text = {"good", 4}}, 1, 0, 0},
	{{.author = {"Ann", 3}, .text = {"good", 4}}, 1, 1, 0},
	{{.author = {"Bob", 3}, .text = {"good", 4}}, 2, 1, 0},
	{{.author = {"Ann", 3}, .text = {"good", 4}, .published = {.time = 5}}, 3, 1, 0},
	{{.author = {"Ann", 3}, .title = {"Good", 4}}, 3, 1, 1},
	{{.rating = {.given = true, .value = 4}}, 4, 1, 1},
	{{.rating = {.given = true, .value = 5}}, 5, 1, 1},
	{{.rating = {.given = true, .value = 5}}, 5, 2, 1},
};

START_TEST(keeps_each_once)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);

	for (int i = 0; i < N(additions); i++) {
		add(&x, &additions[i].review, &from_jsonld);
		ck_assert_uint_eq(x.n, additions[i].n);
		ck_assert_uint_eq(x.stats.duplicates, additions[i].duplicates);
		ck_assert_uint_eq(x.stats.empty, additions[i].empty);
	}
	ck_assert_str_eq(x.adapter, "jsonld");
	ck_assert_uint_eq(x.stats.undated, 5);
	extraction_done(&x);
}
END_TEST

/* The texts lie in the scratch, which is used again for the next review. */
static void add_numbered(struct extraction *x, int i, int id)
{
	struct review review = {
		.author = arena_printf(&x->scratch, "A%d", i),
		.text = arena_printf(&x->scratch, "text %d", i),
		.id = arena_printf(&x->scratch, "%d", id),
	};
	const struct provenance from = {
		.adapter = "jsonld", .path = arena_printf(&x->scratch, "/%d", i)};

	add(x, &review, &from);
}

START_TEST(keeps_many)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	char text[64];

	for (int i = 0; i < 5000; i++)
		add_numbered(&x, i, i < 4000 ? i : i % 100);
	for (int i = 0; i < 5000; i++)
		add_numbered(&x, i, i);
	ck_assert_done(extraction_end(&x, &fixture_err));
	ck_assert_uint_eq(x.n, 5000);
	ck_assert_uint_eq(x.stats.duplicates, 5000);
	for (int i = 0; i < 5000; i++) {
		snprintf(text, sizeof(text), "text %d", i);
		ck_assert_view_eq(x.reviews[i].text, view_of(text));
		snprintf(text, sizeof(text), "jsonld - /%d", i);
		ck_assert_view_eq(x.reviews[i].provenance, view_of(text));
		snprintf(text, sizeof(text), "%d", i);
		ck_assert_view_eq(
			x.reviews[i].id, i < 100 || i >= 4000 ? VIEW("") : view_of(text));
	}
	extraction_done(&x);
}
END_TEST

START_TEST(drops_what_is_too_large)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	char *text = calloc(1, LIMIT_REVIEW_TEXT + 1);

	ck_assert_ptr_nonnull(text);
	memset(text, 'a', LIMIT_REVIEW_TEXT + 1);
	struct review review = {.text = {text, LIMIT_REVIEW_TEXT}};

	add(&x, &review, &from_jsonld);
	ck_assert_uint_eq(x.n, 1);
	review.text.len++;
	add(&x, &review, &from_jsonld);
	review = (struct review){.text = {"b", 1}, .author = {text, LIMIT_FIELD + 1}};
	add(&x, &review, &from_jsonld);
	ck_assert_uint_eq(x.n, 1);
	ck_assert_uint_eq(x.stats.too_large, 2);
	extraction_done(&x);
	free(text);
}
END_TEST

#define LONG_TEXT "The room was clean, the staff friendly and the food good."

START_TEST(tells_bad_date_in_whole_characters)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	struct view text = arena_printf(&arena, "%79s\xe2\x98\x85", "");

	extraction_bad_date(&x, text);
	ck_assert_uint_eq(x.stats.unreadable_date.len, 79);
	extraction_done(&x);
}
END_TEST

/* What a second markup tells of the same reviews fills gaps; what it has more is added.
 */
START_TEST(merges_two_markups)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	struct review one = a_review("Ann", LONG_TEXT, 4), two = a_review("Bob", "ok", 3);

	add(&x, &one, &from_jsonld);
	add(&x, &two, &from_jsonld);
	one = a_review(
		"", "  The room was\nclean, the staff friendly and the food good. ", 4);
	one.published = (struct moment){.time = 86400, .precision = PRECISION_DAY};
	one.id = VIEW("r1");
	one.helpful = (struct votes){true, 3};
	add(&x, &one, &from_microdata);
	ck_assert_uint_eq(x.n, 2);
	ck_assert_uint_eq(x.stats.duplicates, 1);
	ck_assert_view_eq(x.reviews[0].author, VIEW("Ann"));
	ck_assert_view_eq(x.reviews[0].id, VIEW("r1"));
	ck_assert_int_eq(x.reviews[0].published.time, 86400);
	ck_assert_int_eq(x.reviews[0].helpful.n, 3);
	/* a short text alone does not make two people one */
	two = a_review("Cid", "ok", 3);
	add(&x, &two, &from_microdata);
	ck_assert_uint_eq(x.n, 3);
	two = a_review("Bob", "o k", 3);
	add(&x, &two, &from_microdata);
	ck_assert_uint_eq(x.n, 3);
	extraction_done(&x);
}
END_TEST

/* What two markups tell of one review: the same in other typography, or a part of it. */
static const struct {
	const char *first, *second, *kept; /* kept NULL: they stay two */
} versions[] = {
	{"It\u2019s fine \u2014 \u201creally\u201d good value for what you pay\u2026",
		"It's fine - \"really\" good value for what you pay...",
		"It\u2019s fine \u2014 \u201creally\u201d good value for what you pay\u2026"},
	{LONG_TEXT, "The room was clean, the staff friendly...", LONG_TEXT},
	{"The room was clean, the staff friendly \u2026", LONG_TEXT, LONG_TEXT},
	{LONG_TEXT, "The room was clean, the staff friendly", NULL},
	{LONG_TEXT, "The room was clean, the staff rude...", NULL},
	{LONG_TEXT, "The room...", NULL},
};

START_TEST(merges_versions)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	struct review one = a_review("Ann", versions[_i].first, 4);
	struct review two = a_review("Ann", versions[_i].second, 4);
	struct review of_another = a_review("Bob", "The room was clean, the sta...", 4);

	add(&x, &one, &from_jsonld);
	two.url = VIEW("https://x.example/2");
	add(&x, &two, &from_microdata);
	ck_assert_uint_eq(x.n, versions[_i].kept != NULL ? 1 : 2);
	if (versions[_i].kept != NULL) {
		ck_assert_view_eq(x.reviews[0].text, view_of(versions[_i].kept));
		ck_assert_view_eq(x.reviews[0].url, two.url);
	}
	add(&x, &of_another, &from_microdata);
	ck_assert_uint_eq(x.n, versions[_i].kept != NULL ? 2 : 3);
	extraction_done(&x);
}
END_TEST

static const struct {
	const char *text;
	size_t n;
} placeholders[] = {{"{{ review.body }}", 0}, {"${text}", 0}, {"<%= text %>", 0},
	{"{{a}} and {{b}}", 1}, {"{{", 1}, {"$5", 1}, {"<3", 1}};

START_TEST(drops_templates)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	struct review review = a_review("Ann", placeholders[_i].text, 4);

	add(&x, &review, &from_jsonld);
	ck_assert_uint_eq(x.n, placeholders[_i].n);
	ck_assert_uint_eq(x.stats.empty, 1 - placeholders[_i].n);
	extraction_done(&x);
}
END_TEST

/* ---- links ------------------------------------------------------------------------- */

#define HEAD "<html><head><title>x</title>"

static const struct {
	const char *page, *url, *link, *resolved;
} links[] = {
	{HEAD, "https://a.example/b/c", "d", "https://a.example/b/d"},
	{HEAD, "https://a.example/b/c", "/d?e=1", "https://a.example/d?e=1"},
	{HEAD, "https://a.example/b/c", "//O.example/d", "https://o.example/d"},
	{HEAD, "https://a.example/b/c", "#r7", "https://a.example/b/c#r7"},
	{HEAD, "https://a.example/b/c", "d#r 7", "https://a.example/b/d"},
	{HEAD, "https://a.example/b/c", "https://O.example/x#y", "https://O.example/x#y"},
	{HEAD, "https://a.example/b/c", "javascript:alert(1)", ""},
	{HEAD, "https://a.example/b/c", "ftp://a.example/", ""},
	{HEAD, "https://a.example/b/c", "https://a.example/d\ne", ""},
	{HEAD, "https://a.example/b/c", "https://a.example/\x1b[2J", ""},
	{HEAD, "https://a.example/b/c", "", ""},
	{HEAD, "", "/d", ""},
	{HEAD "<base href='/x/'>", "https://a.example/b/c", "d", "https://a.example/x/d"},
	{HEAD "<base href='https://o.example/?a&amp;b'><base href=/z/>",
		"https://a.example/b/c", "d", "https://o.example/d"},
	{HEAD "<base href='https://o.example/y/'>", "", "d", "https://o.example/y/d"},
	{HEAD "<base href='javascript:1'>", "https://a.example/b/c", "d",
		"https://a.example/b/d"},
	{HEAD "<link rel=canonical href=https://c.example/p/q>", "", "r",
		"https://c.example/p/r"},
	{HEAD "<link rel=canonical href=https://c.example/p/q>", "https://a.example/b/c",
		"r", "https://a.example/b/r"},
	{HEAD "<link rel=canonical href=/p/q>", "", "r", ""},
	{HEAD "</head><body><base href='/x/'>", "https://a.example/b/c", "d",
		"https://a.example/b/d"},
};

START_TEST(makes_links_absolute)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	struct review review = a_review("Ann", LONG_TEXT, 4);
	struct document document;

	ck_assert_done(document_open(view_of(links[_i].page), VIEW("text/html"),
		view_of(links[_i].url), 0, &arena, &document, &fixture_err));
	review.url = view_of(links[_i].link);
	add(&x, &review, &from_jsonld);
	ck_assert_done(links_resolve(&document, &x, &fixture_err));
	ck_assert_view_eq(x.reviews[0].url, view_of(links[_i].resolved));
	extraction_done(&x);
	document_close(&document);
}
END_TEST

START_TEST(takes_common_ids_away)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	const char *const ids[] = {"t", "t", "own", ""};

	for (int i = 0; i < N(ids); i++) {
		struct review review = a_review("Ann", LONG_TEXT, i + 1);

		review.published.time = i;
		review.id = view_of(ids[i]);
		add(&x, &review, &from_jsonld);
	}
	ck_assert_done(extraction_end(&x, &fixture_err));
	ck_assert_uint_eq(x.reviews[0].id.len, 0);
	ck_assert_uint_eq(x.reviews[1].id.len, 0);
	ck_assert_view_eq(x.reviews[2].id, VIEW("own"));
	ck_assert_uint_eq(x.reviews[3].id.len, 0);
	extraction_done(&x);
}
END_TEST

/* The first, but rather one of what the reviews are about, and never an empty one. */
START_TEST(states_one_aggregate)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);

	extraction_state(&x, &(struct aggregate){-1, 5, 1, -1, -1}, true);
	ck_assert_double_eq(x.aggregate.best, -1);
	extraction_state(&x, &(struct aggregate){3, 5, 1, 10, -1}, false);
	extraction_state(&x, &(struct aggregate){2, 5, 1, 20, -1}, false);
	ck_assert_double_eq(x.aggregate.rating, 3);
	extraction_state(&x, &(struct aggregate){4, 5, 1, 30, -1}, true);
	extraction_state(&x, &(struct aggregate){1, 5, 1, 40, -1}, true);
	ck_assert_double_eq(x.aggregate.rating, 4);
	extraction_done(&x);
}
END_TEST

/* Five reviews with these values, whose scale is assumed, and one of 3 out of 20. */
static const struct {
	double values[5], best, worst; /* of the page; -1: not stated */
	double min, max;
} shared_scales[] = {
	{{4, 5, 4, 5, 1}, -1, -1, 1, 5}, {{4, 8, 4, 9, 4}, -1, -1, 1, 10},
	{{4, 80, 75, 20, 100}, -1, -1, 0, 100}, {{3, 4, 3, 2, 1}, 4, -1, 1, 4},
	{{3, 4, 3, 2, 0}, 4, 0, 0, 4}, {{4, 8, 9, 9, 9}, 10, 0, 0, 10},
	{{4, 6, 6, 1, 1}, 10, -1, 1, 10},
	{{4, 5, 1, 1, 1}, 10, -1, 1, 5}, /* nothing shows that they go to 10 */
	{{4, 5, 4, 5, 5}, 100, 0, 1, 5}, {{4, 8, 8, 8, 8}, 5, 1, 1, 10}, /* not theirs */
	{{.5, 1, 1, 1, 1}, 1, 0, 0, 1},
	{{5, 4, 5, 4, 87}, -1, -1, 1, 5}, /* one that is mistaken: as it is */
};

START_TEST(shares_the_scale)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct extraction x = extraction_make(&arena);
	struct aggregate aggregate = {
		3, shared_scales[_i].best, shared_scales[_i].worst, -1, -1};
	struct review stated = {
		.text = VIEW("s"), .rating = {.given = true, .value = 3, .max = 20}};

	extraction_state(&x, &aggregate, true);
	for (int i = 0; i < 5; i++) {
		struct review review = {.text = {&"abcde"[i], 1},
			.rating = {.given = true, .value = shared_scales[_i].values[i]}};

		rating_assume_scale(&review.rating);
		add(&x, &review, &from_jsonld);
	}
	add(&x, &stated, &from_jsonld);
	ck_assert_done(extraction_end(&x, &fixture_err));
	for (int i = 0; i < 4; i++) {
		ck_assert(x.reviews[i].rating.scale_assumed);
		ck_assert_double_eq(x.reviews[i].rating.min, shared_scales[_i].min);
		ck_assert_double_eq(x.reviews[i].rating.max, shared_scales[_i].max);
	}
	ck_assert_double_eq(x.reviews[5].rating.max, 20);
	extraction_done(&x);
}
END_TEST

/* ---- provenance -------------------------------------------------------------------- */

static const struct {
	struct provenance from;
	const char *text;
} lines[] = {
	{{.adapter = "jsonld"}, "jsonld - /"},
	{{.adapter = "jsonld",
		 .offset = 18234,
		 .length = 5123,
		 .path = {"/@graph/2", 9},
		 .fields = {[FIELD_TEXT] = {"reviewBody", 10},
			 [FIELD_RATING] = {"reviewRating/ratingValue", 24}}},
		"jsonld 18234+5123 /@graph/2 rating=reviewRating/ratingValue "
		"text=reviewBody"},
	{{.adapter = "html",
		 .path = {"//p[@class = 'a']", 17},
		 .fields = {[FIELD_HELPFUL] = {".//b\n50%", 8}}},
		"html - //p[@class%20=%20'a'] helpful=.//b%0A50%25"},
};

START_TEST(writes_where_fields_stand)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	ck_assert_view_eq(
		provenance_text(&lines[_i].from, &arena), view_of(lines[_i].text));
}
END_TEST

Suite *extraction_suite(void)
{
	Suite *suite = suite_create("extraction");
	TCase *tc = tcase_create("extraction");

	tcase_add_loop_test(tc, tells_kinds, 0, N(kinds));
	tcase_add_test(tc, keeps_each_once);
	tcase_add_test(tc, keeps_many);
	tcase_add_test(tc, drops_what_is_too_large);
	tcase_add_test(tc, tells_bad_date_in_whole_characters);
	tcase_add_test(tc, merges_two_markups);
	tcase_add_loop_test(tc, merges_versions, 0, N(versions));
	tcase_add_loop_test(tc, drops_templates, 0, N(placeholders));
	tcase_add_loop_test(tc, makes_links_absolute, 0, N(links));
	tcase_add_test(tc, takes_common_ids_away);
	tcase_add_test(tc, states_one_aggregate);
	tcase_add_loop_test(tc, shares_the_scale, 0, N(shared_scales));
	tcase_add_loop_test(tc, writes_where_fields_stand, 0, N(lines));
	suite_add_tcase(suite, tc);
	return suite;
}
