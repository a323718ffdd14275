/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages in the shapes that sites give them, read by all adapters as a run reads them.
 * tests/golden/pages has NAME.html, and in NAME.txt a line for each review that must be
 * read from it and one for what the page states of all (written anew when
 * REPUTE_GOLDEN_WRITE is set). The lines are made for reading: a wrong one is seen.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/calendar.h"
#include "base/limits.h"
#include "extract/adapter.h"
#include "fixture.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#define PAGES_MIN 70	     /* in the folder, so that it is the right one */
#define PAGE_TIME 1795341600 /* 2026-11-22T10:00:00Z */

static struct view pages_dir(void)
{
	const char *dir = getenv("REPUTE_GOLDEN_PAGES");

	return view_of(dir != NULL ? dir : "tests/golden/pages");
}

/* A whole file; false when there is none. */
static bool read_file(const char *path, struct buf *out)
{
	char part[4096];
	size_t n;
	FILE *file = fopen(path, "rb");

	if (file == NULL)
		return false;
	while ((n = fread(part, 1, sizeof(part), file)) != 0)
		buf_add(out, (struct view){part, n});
	fclose(file);
	return true;
}

static void add_field(struct buf *out, const char *name, struct view text)
{
	if (text.len == 0)
		return;
	buf_printf(out, " | %s: ", name);
	for (size_t i = 0; i < text.len; i++)
		buf_add_char(out, text.data[i] == '\n' ? '/' : text.data[i]);
}

static void add_moment(struct buf *out, const char *name, const struct moment *moment)
{
	static const char *const precisions[] = {
		"none", "second", "minute", "day", "week", "month", "year"};

	if (moment->precision != PRECISION_NONE)
		buf_printf(out, " | %s: %s %s%s%s", name,
			calendar_time_text(moment->time).text,
			precisions[moment->precision],
			moment->floating ? " floating" : "",
			moment->relative ? " relative" : "");
}

static void add_review(struct buf *out, const struct review *review)
{
	const struct rating *rating = &review->rating;

	buf_add_text(out, "review");
	if (rating->given)
		buf_printf(out, " %g of %g-%g%s", rating->value, rating->min, rating->max,
			rating->scale_assumed ? "?" : "");
	add_moment(out, "date", &review->published);
	add_field(out, "author", review->author);
	add_field(out, "kind", author_kind_name(review->author_kind));
	add_field(out, "id", review->id);
	add_field(out, "url", review->url);
	add_field(out, "language", review->language);
	add_field(out, "title", review->title);
	add_field(out, "text", review->text);
	add_field(out, "reply", review->reply);
	add_moment(out, "replied", &review->replied);
	if (review->helpful.given)
		buf_printf(out, " | helpful: %lld", (long long)review->helpful.n);
	if (review->audience == AUDIENCE_EMPLOYEE)
		buf_add_text(out, " | employee");
	buf_add_char(out, '\n');
}

static void add_aggregate(struct buf *out, const struct aggregate *aggregate)
{
	if (aggregate->rating < 0 && aggregate->rating_count < 0 &&
		aggregate->review_count < 0)
		return;
	buf_printf(out, "all: %g of %g-%g, ratings %lld, reviews %lld\n",
		aggregate->rating, aggregate->worst, aggregate->best,
		(long long)aggregate->rating_count, (long long)aggregate->review_count);
}

/* What is read from a page, as text that ends in a NUL. */
static void read_page(struct view page, struct buf *out)
{
	ARENA_CLEANUP struct arena arena = arena_make();
	struct extraction x = extraction_make(&arena);
	struct document document;
	const struct recipe recipe = {.adapter = NULL};

	ck_assert_done(document_open(page, VIEW("text/html; charset=utf-8"),
		VIEW("https://shop.example/a/page.html"), PAGE_TIME, &arena, &document,
		&fixture_err));
	ck_assert_done(extract(&document, &recipe, &x, &fixture_err));
	for (size_t i = 0; i < x.n; i++)
		add_review(out, &x.reviews[i]);
	add_aggregate(out, &x.aggregate);
	buf_add_char(out, '\0');
	extraction_done(&x);
	document_close(&document);
}

static void write_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "wb");

	ck_assert_ptr_nonnull(file);
	ck_assert_int_ge(fputs(text, file), 0);
	ck_assert_int_eq(fclose(file), 0);
}

static void check_page(const char *name)
{
	BUF_CLEANUP struct buf page = buf_make(MIB(1));
	BUF_CLEANUP struct buf found = buf_make(MIB(1));
	BUF_CLEANUP struct buf expected = buf_make(MIB(1));
	char path[512];

	snprintf(path, sizeof(path), "%s/%s", pages_dir().data, name);
	ck_assert(read_file(path, &page));
	read_page(buf_view(&page), &found);
	snprintf(strrchr(path, '.'), 5, ".txt");
	if (getenv("REPUTE_GOLDEN_WRITE") != NULL)
		write_file(path, found.data);
	ck_assert_msg(read_file(path, &expected), "no %s", path);
	buf_add_char(&expected, '\0');
	ck_assert_msg(strcmp(found.data, expected.data) == 0, "%s: read\n%sexpected\n%s",
		name, found.data, expected.data);
}

START_TEST(reads_shapes)
{
	DIR *dir = opendir(pages_dir().data);
	struct dirent *entry;
	int n = 0;

	ck_assert_ptr_nonnull(dir);
	while ((entry = readdir(dir)) != NULL) {
		const char *dot = strrchr(entry->d_name, '.');

		if (dot == NULL || strcmp(dot, ".html") != 0)
			continue;
		check_page(entry->d_name);
		n++;
	}
	closedir(dir);
	ck_assert_int_ge(n, PAGES_MIN);
}
END_TEST

Suite *page_shapes_suite(void)
{
	Suite *suite = suite_create("page_shapes");
	TCase *tc = tcase_create("page_shapes");

	tcase_add_test(tc, reads_shapes);
	suite_add_tcase(suite, tc);
	return suite;
}
