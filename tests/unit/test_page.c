/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page on its way from bytes to the archive: what could not be read and why, and what
 * is counted of what could.
 */
#include "crawl/page.h"

#include "base/limits.h"
#include "fixture.h"
#include "suites.h"

#include <math.h>
#include <stdlib.h>

#define CONF                                                                \
	"[archive]\npath = a.sqlite\n[brand \"Acme\"]\n[source \"site\"]\n" \
	"brand = Acme\nurl = http://x/\n"
#define HTML VIEW("text/html; charset=utf-8")
#define SCRIPT(json) "<script type=\"application/ld+json\">" json "</script>"
#define N(table) (int)(sizeof(table) / sizeof((table)[0]))
#define SEEN 5000000
#define CAPTURED 5000100

static struct page read_page(struct view body, struct view type, struct arena *arena)
{
	const struct page_input input = {.body = body, .type = type, .time = CAPTURED};
	const struct recipe recipe = {.adapter = NULL};
	struct page page = {0};

	ck_assert_done(page_read(&input, &recipe, arena, &page, &fixture_err));
	fixture_settle(&page.found);
	document_close(&page.document);
	return page;
}

/* ---- reading ------------------------------------------------------------------------
 */

static const struct {
	const char *body, *type;
	size_t n;
	const char *trouble;
} bodies[] = {
	{"", "text/html", 0, "there is no review on the page"},
	{"<p>hello", "", 0, "there is no review on the page"},
	{SCRIPT("{\"@type\": \"Product\"}") SCRIPT("{{{"), "text/html", 0,
		"there is no review on the page (2 blocks of JSON-LD, 1 unreadable)"},
	{SCRIPT("{\"@type\": \"Review\", \"reviewBody\": \"good\"}") SCRIPT("{{{"),
		"text/html", 1, ""},
	{SCRIPT("{\"@type\": \"Review\", \"reviewBody\": \"\"}"), "text/html", 0,
		"there is no review on the page (1 block of JSON-LD, 0 unreadable)"},
};

START_TEST(says_why_not)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct page page =
		read_page(view_of(bodies[_i].body), view_of(bodies[_i].type), &arena);

	ck_assert_uint_eq(page.found.n, bodies[_i].n);
	ck_assert_view_eq(page.trouble, view_of(bodies[_i].trouble));
}
END_TEST

static const struct {
	const char *body, *type;
} charsets[] = {
	{SCRIPT("{\"@type\": \"Review\", \"reviewBody\": \"caf\xe9\"}"),
		"text/html; charset=ISO-8859-1"},
	{SCRIPT("{\"@type\": \"Review\", \"reviewBody\": \"caf\xc3\xa9\"}"),
		"text/html; charset=utf-8"},
	{SCRIPT("{\"@type\": \"Review\", \"reviewBody\": \"caf\xc3\xa9\"}"), "text/html"},
};

START_TEST(reads_its_charset)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct page page =
		read_page(view_of(charsets[_i].body), view_of(charsets[_i].type), &arena);

	ck_assert_uint_eq(page.found.n, 1);
	ck_assert_view_eq(page.found.reviews[0].text, VIEW("caf\xc3\xa9"));
}
END_TEST

/* A body that grows past every bound as it is turned into UTF-8 is a page in trouble, not
   a run that fails. */
START_TEST(survives_its_limits)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	size_t len = LIMIT_PAGE;
	char *body = malloc(len);

	ck_assert_ptr_nonnull(body);
	memset(body, '\x80', len); /* three bytes each in UTF-8 */
	struct page page = read_page((struct view){body, len},
		VIEW("text/html; charset=windows-1252"), &arena);

	ck_assert_uint_eq(page.found.n, 0);
	ck_assert_view_eq(page.trouble, VIEW("text is longer than 67108864 bytes"));
	free(body);
}
END_TEST

/* ---- storing ------------------------------------------------------------------------
 */

/* The counts of a page in digits: reviews, rated, dated, authored, worded. */
static const struct {
	const char *json;
	int counts[5];
} fields[] = {
	{"{\"@type\": \"Review\", \"reviewBody\": \"good\"}", {1, 0, 0, 0, 1}},
	{"{\"@type\": \"Review\", \"name\": \"Good\"}", {0, 0, 0, 0, 0}},
	{"{\"@type\": \"Review\", \"name\": \"Good\", \"reviewRating\": {\"ratingValue\": "
	 "4}}",
		{1, 1, 0, 0, 1}},
	{"{\"@type\": \"Review\", \"reviewRating\": {\"ratingValue\": 4}}",
		{1, 1, 0, 0, 0}},
	{"{\"@type\": \"Review\", \"reviewBody\": \"good\", \"datePublished\": "
	 "\"2026-02-03\"}",
		{1, 0, 1, 0, 1}},
	{"{\"@type\": \"Review\", \"reviewBody\": \"good\", \"datePublished\": \"soon\"}",
		{1, 0, 0, 0, 1}},
	{"{\"@type\": \"Review\", \"reviewBody\": \"good\", \"author\": \"Ann\"}",
		{1, 0, 0, 1, 1}},
	{"[{\"@type\": \"Review\", \"reviewBody\": \"a\", \"author\": \"Ann\"},"
	 "{\"@type\": \"Review\", \"reviewBody\": \"b\", \"datePublished\": \"2026-02-03\", "
	 "\"reviewRating\": {\"ratingValue\": 2}}, {\"@type\": \"Review\", "
	 "\"reviewBody\": \"c\"}]",
		{3, 1, 1, 1, 3}},
};

static int64_t put_capture(struct fixture *f)
{
	const struct capture capture = {.source_id = 1, .time = CAPTURED};
	int64_t id = 0;

	ck_assert_done(archive_put_capture(f->archive, &capture, &id, &fixture_err));
	return id;
}

static struct view script(const char *json, struct arena *arena)
{
	return arena_printf(arena, SCRIPT("%s"), json);
}

/* Read and store a page. */
static void store(struct fixture *f, const char *json, struct listing_counts *counts)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct page page = read_page(script(json, &arena), HTML, &arena);

	ck_assert_done(archive_begin(f->archive, &fixture_err));
	const struct page_origin origin = {
		registry_source_id(f->registry, 1), put_capture(f), CAPTURED, SEEN};

	ck_assert_done(page_store(
		f->archive, f->registry, &origin, &page, counts, &fixture_err));
	ck_assert_done(archive_commit(f->archive, &fixture_err));
}

static struct listing_counts no_counts(void)
{
	return (struct listing_counts){.stated_count = -1, .stated_mean = NAN};
}

START_TEST(counts_fields)
{
	struct listing_counts counts = no_counts();
	struct fixture f;

	fixture_open(&f, CONF);
	store(&f, fields[_i].json, &counts);
	ck_assert_int_eq(counts.reviews, fields[_i].counts[0]);
	ck_assert_int_eq(counts.rated, fields[_i].counts[1]);
	ck_assert_int_eq(counts.dated, fields[_i].counts[2]);
	ck_assert_int_eq(counts.authored, fields[_i].counts[3]);
	ck_assert_int_eq(counts.worded, fields[_i].counts[4]);
	ck_assert_int_eq(counts.put[PUT_NEW], fields[_i].counts[0]);
	ck_assert_int_eq(counts.pages, 0);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(*) FROM review"), fields[_i].counts[0]);
	/* once more they are known, and counted on top */
	store(&f, fields[_i].json, &counts);
	ck_assert_int_eq(counts.reviews, 2 * fields[_i].counts[0]);
	ck_assert_int_eq(counts.put[PUT_KNOWN], fields[_i].counts[0]);
	ck_assert_int_eq(counts.put[PUT_NEW], fields[_i].counts[0]);
	ck_assert_int_eq(counts.put[PUT_EDITED], 0);
	fixture_close(&f);
}
END_TEST

START_TEST(counts_what_was_edited)
{
	struct listing_counts counts = no_counts();
	struct fixture f;

	fixture_open(&f, CONF);
	store(&f,
		"{\"@type\": \"Review\", \"@id\": \"http://x/1\", \"reviewBody\": \"good\"}",
		&counts);
	store(&f,
		"{\"@type\": \"Review\", \"@id\": \"http://x/1\", \"reviewBody\": \"bad\"}",
		&counts);
	ck_assert_int_eq(counts.put[PUT_NEW], 1);
	ck_assert_int_eq(counts.put[PUT_EDITED], 1);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT COUNT(DISTINCT capture_id) FROM revision"), 2);
	fixture_close(&f);
}
END_TEST

/* A review without a date is of the time of its capture, and says that it has none; all
   came in when the listing did. */
START_TEST(dates_the_undated)
{
	struct listing_counts counts = no_counts();
	struct fixture f;

	fixture_open(&f, CONF);
	store(&f, "{\"@type\": \"Review\", \"reviewBody\": \"good\"}", &counts);
	ck_assert_int_eq(fixture_sql(&f, "SELECT published FROM revision"), CAPTURED);
	ck_assert_int_eq(fixture_sql(&f, "SELECT precision FROM revision"), 0);
	ck_assert_int_eq(fixture_sql(&f, "SELECT seen FROM revision"), SEEN);
	ck_assert_int_eq(fixture_sql(&f, "SELECT first_seen FROM review"), SEEN);
	ck_assert_int_eq(
		fixture_sql(&f, "SELECT r.capture_id = c.id FROM revision r, capture c"),
		1);
	fixture_close(&f);
}
END_TEST

/* What pages state of all reviews: the first that says it speaks for all; what none says
   is not known. */
#define STATED(fields)                                                                           \
	"{\"@type\": \"Product\", \"aggregateRating\": {\"@type\": \"AggregateRating\", " fields \
	"}}"
static const struct {
	const char *pages[3];
	int64_t count;
	double mean;
} stated[] = {
	{{"{}"}, -1, NAN},
	{{STATED("\"reviewCount\": 12, \"ratingValue\": 4.5")}, 12, 4.5},
	{{STATED("\"reviewCount\": 12")}, 12, NAN},
	{{STATED("\"ratingValue\": 4.5")}, -1, 4.5},
	{{STATED("\"reviewCount\": 12, \"ratingValue\": 4.5"),
		 STATED("\"reviewCount\": 13, \"ratingValue\": 3.5")},
		12, 4.5},
	{{"{}", STATED("\"reviewCount\": 13, \"ratingValue\": 3.5"), "{}"}, 13, 3.5},
	{{STATED("\"ratingValue\": 4.5"), "{}"}, -1, 4.5},
	{{STATED("\"reviewCount\": 0")}, 0, NAN},
};

START_TEST(takes_what_is_stated)
{
	struct listing_counts counts = no_counts();
	struct fixture f;

	fixture_open(&f, CONF);
	for (int i = 0; i < 3 && stated[_i].pages[i] != NULL; i++)
		store(&f, stated[_i].pages[i], &counts);
	ck_assert_int_eq(counts.stated_count, stated[_i].count);
	if (isnan(stated[_i].mean))
		ck_assert_msg(isnan(counts.stated_mean), "%g", counts.stated_mean);
	else
		ck_assert_double_eq(counts.stated_mean, stated[_i].mean);
	fixture_close(&f);
}
END_TEST

/* The stars that were read, and the stated mean as stars. */
#define RATED(value, best)                                                     \
	"{\"@type\": \"Review\", \"reviewBody\": \"good\", \"reviewRating\": " \
	"{\"ratingValue\": " value best "}}"
static const struct {
	const char *page;
	int64_t starred;
	double stars, stated_stars;
	int64_t ratings;
} starred[] = {
	{RATED("4", ""), 1, 4, 0, 0},
	{RATED("8", ", \"bestRating\": 10, \"worstRating\": 0"), 1, 4.2, 0, 0},
	{RATED("9", ", \"bestRating\": 5"), 0, 0, 0, 0},
	{STATED("\"reviewCount\": 12, \"ratingValue\": 4.5"), 0, 0, 4.5, 12},
	{STATED("\"ratingCount\": 30, \"reviewCount\": 12, \"ratingValue\": 4.5"), 0, 0,
		4.5, 30},
	{STATED("\"ratingValue\": 4.5"), 0, 0, 4.5, 0},
	{STATED("\"ratingValue\": 8.2, \"bestRating\": 10"), 0, 0, 4.2, 0},
	{STATED("\"ratingValue\": 80, \"bestRating\": 100, \"worstRating\": 0"), 0, 0,
		4.2, 0},
	{STATED("\"ratingValue\": 8.2"), 0, 0, 4.2, 0},
	{STATED("\"ratingValue\": 9, \"bestRating\": 5"), 0, 0, 0, 0},
	{STATED("\"reviewCount\": 12"), 0, 0, 0, 0},
};

START_TEST(adds_up_stars)
{
	struct listing_counts counts = no_counts();
	struct fixture f;

	fixture_open(&f, CONF);
	store(&f, starred[_i].page, &counts);
	ck_assert_int_eq(counts.starred, starred[_i].starred);
	ck_assert_double_eq_tol(counts.stars, starred[_i].stars, 1e-9);
	ck_assert_double_eq_tol(counts.stated_stars, starred[_i].stated_stars, 1e-9);
	ck_assert_int_eq(counts.stated_ratings, starred[_i].ratings);
	fixture_close(&f);
}
END_TEST

/* Two pages of a listing that overlap: each review is new once, and one review. */
START_TEST(counts_a_review_on_two_pages_once)
{
	static const char *const pages[] = {
		"[{\"@type\": \"Review\", \"author\": \"Ann\", \"reviewBody\": \"one\"},"
		"{\"@type\": \"Review\", \"author\": \"Bob\", \"reviewBody\": \"two\"},"
		"{\"@type\": \"Review\", \"author\": \"Bob\", \"reviewBody\": \"two\"}]",
		"[{\"@type\": \"Review\", \"author\": \"Bob\", \"reviewBody\": \"two\"},"
		"{\"@type\": \"Review\", \"author\": \"Eve\", \"reviewBody\": \"three\"}]"};
	struct listing_counts counts = no_counts();
	struct fixture f;

	fixture_open(&f, CONF);
	for (int i = 0; i < 2; i++)
		store(&f, pages[i], &counts);
	ck_assert_int_eq(counts.put[PUT_NEW], 3);
	ck_assert_int_eq(counts.put[PUT_KNOWN], 1);
	ck_assert_int_eq(counts.put[PUT_EDITED], 0);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM review"), 3);
	ck_assert_int_eq(fixture_sql(&f, "SELECT COUNT(*) FROM revision"), 3);
	fixture_close(&f);
}
END_TEST

Suite *page_suite(void)
{
	Suite *suite = suite_create("page");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, says_why_not, 0, N(bodies));
	tcase_add_loop_test(tc, reads_its_charset, 0, N(charsets));
	tcase_add_test(tc, survives_its_limits);
	tcase_add_loop_test(tc, counts_fields, 0, N(fields));
	tcase_add_test(tc, counts_what_was_edited);
	tcase_add_test(tc, dates_the_undated);
	tcase_add_loop_test(tc, takes_what_is_stated, 0, N(stated));
	tcase_add_loop_test(tc, adds_up_stars, 0, N(starred));
	tcase_add_test(tc, counts_a_review_on_two_pages_once);
	suite_add_tcase(suite, tc);
	return suite;
}
