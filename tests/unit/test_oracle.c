/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Real pages, read as `adapter = auto` reads them, beside what others found in them: the
 * reviews of another program (X.extruct.json), field by field, and the mean and the count
 * that the pages' keepers asserted (X.json). Prints a table. Both sides of a text are
 * reduced to letters and digits, since each has its own ways with white space, markup and
 * entities; a date of the other program is read by the reader of dates, so that what is
 * compared is which field was taken.
 *
 * Each page that differs is listed below with the reason; another one fails the test, and
 * so does one that is listed and does not differ any more. The pages lie under
 * REPUTE_CASES; without them there is no such test.
 */
#include "suites.h"

#include "cases.h"
#include "extract/adapter.h"
#include "extract/markup.h"
#include "markup.h"
#include "normalise/date.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Pages whose reviews or figures differ, and why. */
static const struct case_known known[] = {
	{"trafilatura__next2games.de.anno.html",
		"author and date are of items that the oracle does not see in the review"},
	{"usapears.org__usapears_1.testhtml",
		"asserted on a scale of 5, told on one of 10"},
	{"usapears.org__usapears_3.testhtml",
		"asserted on a scale of 5, told on one of 10"},
	{"justapinch.com__justapinch_1.testhtml",
		"\"ReviewRating\" is read as reviewRating, not by the oracle"},
	{"justapinch.com__justapinch_2.testhtml",
		"\"ReviewRating\" is read as reviewRating, not by the oracle"},
	{"thespicetrain.com__thespicetrain_1.testhtml",
		"the oracle decoded the text as Latin-1"},
	{"2c42fb6035ff369f.html",
		"its markup has no dates; they are read from the data of its scripts"},
	{NULL, NULL},
};

struct table {
	struct cases pages;
	int asserted, means, counts;
	size_t reviews, oracle, found, text, rating, date, author, empty;
	char miss[96]; /* what the page at hand does not agree in; "": it agrees */
};

/* ---- both sides -------------------------------------------------------------------- */

/* Letters and digits, in whatever script. */
static struct view essence(struct view text, struct arena *arena)
{
	struct view plain = markup_text(markup_text(text, arena), arena);
	char *out = arena_alloc(arena, plain.len + 1);
	size_t len = 0;

	for (size_t i = 0; i < plain.len; i++) {
		char c = plain.data[i];

		if ((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
			((unsigned char)c >= 0x80 && (unsigned char)c != 0xc2 &&
				(unsigned char)c != 0xa0))
			out[len++] = c;
	}
	return (struct view){out, len};
}

static struct view string_at(const json_t *object, const char *name)
{
	const json_t *value = json_object_get(object, name);

	return (struct view){json_string_value(value), json_string_length(value)};
}

/* A number, also as a text with a comma or a point too many; NAN when there is none. */
static double number_at(const json_t *object, const char *name)
{
	const json_t *value = json_object_get(object, name);
	char text[32];

	if (json_is_number(value))
		return json_number_value(value);
	if (!json_is_string(value))
		return NAN;
	snprintf(text, sizeof(text), "%s", json_string_value(value));
	for (char *comma = strchr(text, ','); comma != NULL; comma = NULL)
		*comma = '.';
	char *end;
	double number = strtod(text, &end);

	return end != text ? number : NAN;
}

/* ---- reviews ----------------------------------------------------------------------- */

static bool same_rating(const struct review *review, const json_t *one)
{
	double number = number_at(one, "rating");

	return isnan(number) ? !review->rating.given
			     : review->rating.given &&
				       fabs(review->rating.value - number) < 1e-9;
}

static bool same_date(
	const struct review *review, const json_t *one, const struct document *document)
{
	struct view text = string_at(one, "date");
	struct moment moment = {.precision = PRECISION_NONE};
	const struct date_context context = {document->time, document->language};

	if (text.len != 0 && date_read(text, &context, &moment) < 0)
		return false;
	return moment.precision == review->published.precision &&
	       (moment.precision == PRECISION_NONE ||
		       moment.time == review->published.time);
}

struct sameness {
	bool text, rating, date, author;
};

static int sum(const struct sameness *same)
{
	return same->text * 8 + same->rating + same->date + same->author;
}

/* The oracle's review beside that of ours which is most like it. */
static struct sameness best_match(const json_t *one, const struct markup_page *page)
{
	ARENA_CLEANUP struct arena arena = {0};
	struct view text = essence(string_at(one, "body"), &arena);
	struct view author = essence(string_at(one, "author"), &arena);
	struct sameness best = {false, false, false, false};

	for (size_t i = 0; i < page->found.n; i++) {
		const struct review *review = &page->found.reviews[i];
		const struct sameness same = {
			.text = view_eq(essence(review->text, &arena), text),
			.rating = same_rating(review, one),
			.date = same_date(review, one, &page->document),
			.author = view_eq(essence(review->author, &arena), author),
		};

		if (sum(&same) > sum(&best))
			best = same;
	}
	return best;
}

static void compare_reviews(
	struct table *table, const json_t *oracle, const struct markup_page *page)
{
	size_t i;
	const json_t *one;

	json_array_foreach(oracle, i, one)
	{
		if (string_at(one, "body").len == 0 && isnan(number_at(one, "rating"))) {
			table->empty++;
			continue;
		}
		struct sameness same = best_match(one, page);

		table->oracle++;
		table->found += same.text && same.rating && same.date && same.author;
		table->text += same.text;
		table->rating += same.rating;
		table->date += same.date;
		table->author += same.author;
		if (sum(&same) != 11 && table->miss[0] == '\0')
			snprintf(table->miss, sizeof(table->miss), "review %zu:%s%s%s%s",
				i, same.text ? "" : " text", same.rating ? "" : " rating",
				same.date ? "" : " date", same.author ? "" : " author");
	}
}

/* ---- figures ----------------------------------------------------------------------- */

static void compare_figures(
	struct table *table, const json_t *asserted, const struct extraction *x)
{
	double mean = number_at(asserted, "ratings"),
	       count = number_at(asserted, "ratings_count");

	if (isnan(mean) && isnan(count))
		return;
	bool same_mean = isnan(mean) || fabs(x->aggregate.rating - mean) < .006;
	bool same_count = isnan(count) || (double)x->aggregate.rating_count == count ||
			  (double)x->aggregate.review_count == count;

	table->asserted++;
	table->means += same_mean;
	table->counts += same_count;
	if (same_mean && same_count)
		return;
	snprintf(table->miss, sizeof(table->miss),
		"figures: %g of %lld, %lld, asserted %g of %g", x->aggregate.rating,
		(long long)x->aggregate.rating_count,
		(long long)x->aggregate.review_count, mean, count);
}

/* "X.html.extruct.json" and "X.json" beside "X.html". */
static void compare_page(void *arg, const char *dir, const char *name)
{
	struct table *table = arg;
	struct markup_page page;
	char path[1024];

	snprintf(path, sizeof(path), "%s/%s.extruct.json", dir, name);
	json_t *oracle = json_load_file(path, 0, NULL);

	snprintf(path, sizeof(path), "%s/%.*s.json", dir,
		(int)(strrchr(name, '.') - name), name);
	json_t *asserted = json_load_file(path, 0, NULL);

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	ck_assert(markup_open_file(&page, path));
	markup_read(&page, NULL);
	table->miss[0] = '\0';
	table->reviews += page.found.n;
	compare_reviews(table, json_object_get(oracle, "jsonld_reviews"), &page);
	compare_reviews(table, json_object_get(oracle, "micro_reviews"), &page);
	compare_figures(table, asserted, &page.found);
	cases_judge(&table->pages, name, table->miss[0] == '\0', table->miss);
	markup_close(&page);
	json_decref(oracle);
	json_decref(asserted);
}

/* ---- the table --------------------------------------------------------------------- */

static void print(const struct table *table)
{
	printf("oracle: %zu pages, %zu reviews read, %zu of the oracle's %zu in all fields "
	       "(text %zu, rating %zu, date %zu, author %zu; %zu more say nothing)\n",
		table->pages.n, table->reviews, table->found, table->oracle, table->text,
		table->rating, table->date, table->author, table->empty);
	printf("oracle: figures of %d pages, mean as asserted %d, count %d\n",
		table->asserted, table->means, table->counts);
}

START_TEST(test_real_pages)
{
	struct table table = {.pages.known = known};

	cases_each("pages", "", "html", compare_page, &table);
	cases_each("products", "", "html", compare_page, &table);
	print(&table);
	ck_assert_uint_eq(table.pages.wrong, 0);
	ck_assert_int_gt(table.asserted, 400);
	ck_assert_int_ge(table.means * 100, table.asserted * 99);
	ck_assert_int_ge(table.counts * 100, table.asserted * 99);
}
END_TEST

Suite *oracle_suite(void)
{
	Suite *suite = suite_create("oracle");
	TCase *tcase = tcase_create("oracle");

	tcase_set_timeout(tcase, 300);
	if (getenv("REPUTE_CASES") != NULL)
		tcase_add_test(tcase, test_real_pages);
	suite_add_tcase(suite, tcase);
	return suite;
}
