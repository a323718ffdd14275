/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Runs without memory: each allocation of a run over a small site fails once in turn.
 * What is left is whole, and the next run makes of it what one run would have made.
 */
#include "crawl/crawl.h"

#include "extract/next_page.h"

#include "site.h"
#include "suites.h"
#include "torture.h"

#include <stdio.h>
#include <unistd.h>

#define R(n) SITE_REVIEW(n)
#define FILE_NAME "captures/repute-20260202.warc.gz"

static const struct site_page pages[] = {
	{.path = "/robots.txt", SITE_OK, "User-agent: *\nDisallow: /private\n"},
	{.path = "/r", "302 Found\r\nLocation: /new"},
	{.path = "/new", SITE_OK, R(20) SITE_NEXT("/new?page=2")},
	{.path = "/new?page=2", SITE_OK, R(19)}, {.path = NULL}};

static struct conf *conf;
static char base[1 << 20]; /* an archive in which nothing was fetched yet */
static size_t base_len;

static void setup(void)
{
	struct fixture f;

	scratch_setup();
	site_start();
	fixture_open(&f, site_conf("retries = 0\ndelay_max = 0s\n", ""));
	fixture_close(&f);
	FILE *in = fopen(scratch("a.sqlite").text, "re");

	ck_assert_ptr_nonnull(in);
	base_len = fread(base, 1, sizeof(base), in);
	ck_assert_uint_lt(base_len, sizeof(base));
	fclose(in);
	conf = fixture_conf(site_conf("retries = 0\ndelay_max = 0s\n", ""));
}

static void teardown(void)
{
	conf_free(conf);
	site_stop();
}

/* As if nothing had been fetched. */
static void begin_anew(void)
{
	scratch_write("a.sqlite", (struct view){base, base_len});
	unlink(scratch(FILE_NAME).text);
	site_serve(pages);
}

static void open_archive(struct fixture *f)
{
	f->conf = conf;
	ck_assert_done(archive_open(conf, true, &f->archive, &fixture_err));
	ck_assert_done(registry_open(f->archive, conf, &f->registry, &fixture_err));
}

static void close_archive(struct fixture *f)
{
	registry_close(f->registry);
	archive_close(f->archive);
}

static int run(struct fixture *f, struct err *err)
{
	static const struct clock clock = {true, SITE_NOW};
	const struct source *source = registry_source(f->registry, 0);
	const struct crawl_order order = {.archive = f->archive,
		.registry = f->registry,
		.conf = conf,
		.clock = &clock,
		.sources = &source,
		.n = 1};
	struct crawl_counts counts;

	return crawl_run(&order, &counts, err);
}

/* Nothing is half stored: the listing knows each of its pages, with its reviews. */
static void look(struct fixture *f)
{
	expect_eq(fixture_sql(f, "SELECT COUNT(*) FROM pragma_foreign_key_check"), 0);
	expect_eq(
		fixture_sql(f, "SELECT COUNT(*) FROM listing l WHERE l.pages <> (SELECT "
			       "COUNT(*) FROM capture c WHERE c.listing_id = l.id AND "
			       "c.outcome = 'fetched')"),
		0);
	expect_eq(fixture_sql(f,
			  "SELECT COUNT(*) FROM listing l WHERE l.reviews <> (SELECT "
			  "COUNT(*) FROM revision v JOIN capture c ON c.id = "
			  "v.capture_id WHERE c.listing_id = l.id)"),
		0);
	expect_eq(
		fixture_sql(f, "SELECT COUNT(*) FROM listing WHERE finished IS NOT NULL "
			       "AND state <> 'complete'"),
		0);
}

/* All of the site is there, once. */
static void look_at_all(struct fixture *f)
{
	expect_eq(fixture_sql(f, "SELECT COUNT(*) FROM review"), 2);
	expect_eq(fixture_sql(f, "SELECT COUNT(*) FROM listing WHERE state = 'complete' "
				 "AND pages = 2 AND reviews = 2 AND added = 2"),
		1);
	expect_eq(fixture_sql(f, "SELECT COUNT(*) FROM listing"), 1);
	expect_eq(fixture_sql(f, "SELECT COUNT(*) FROM capture"), 3);
	site_verify(f);
}

/* The next run ends what this one began; if this one ended it, it finds nothing new. */
static void go_on(void)
{
	struct fixture f;

	open_archive(&f);
	if (fixture_sql(&f, "SELECT COUNT(*) FROM listing WHERE state = 'complete'") == 0)
		ck_assert_done(run(&f, &fixture_err));
	look(&f);
	look_at_all(&f);
	close_archive(&f);
}

static int crawl_body(struct err *err)
{
	struct fixture f;

	torture_hold(true);
	begin_anew();
	open_archive(&f);
	torture_hold(false);
	int rc = run(&f, err);

	torture_hold(true);
	look(&f);
	if (rc == 0)
		look_at_all(&f);
	close_archive(&f);
	if (rc < 0)
		go_on();
	torture_hold(false);
	return rc;
}

START_TEST(of_a_run)
{
	ck_assert_int_gt(torture_sparse("crawl_body", crawl_body), 1000);
}
END_TEST

/* No link is taken for none: a listing that ends there would be called complete. */
static int next_body(struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	const struct next_rule rule = {.parameter = VIEW("")};
	const struct next_input input = {.url = VIEW("http://h.test/r"),
		.content_type = VIEW("text/html"),
		.page = VIEW("<base href=\"/x/\">" SITE_NEXT("/r?page=2")),
		.number = 1};
	struct next_found found;
	int rc = next_page(&rule, &input, &arena, &found, err);

	if (rc >= 0)
		expect_eq(rc, 1);
	return rc;
}

START_TEST(of_the_next_page)
{
	TORTURE(next_body);
}
END_TEST

Suite *crawl_shortage_suite(void)
{
	Suite *suite = suite_create("crawl_shortage");
	TCase *tc = tcase_create("all");

	tcase_set_timeout(tc, 120);
	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, of_a_run);
	tcase_add_test(tc, of_the_next_page);
	suite_add_tcase(suite, tc);
	return suite;
}
