/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ratings as pages show them, and what only looks like one. With REPUTE_CASES naming a
 * folder that has ratings/dev/, elements of real pages are read too: the text of the node
 * that holds a rating, and the attributes and rows of elements that show stars.
 */
#include "suites.h"

#include "normalise/rating.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define NONE -1
#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

static const struct {
	const char *text, *language;
	double value, min, max; /* value NONE: refused */
	bool assumed;
} cases[] = {
	{"4", "", 4, 1, 5, true},
	{"4.", "", 4, 1, 5, true},
	{"0.0 (0)", "", 0, 0, 5, true},
	{".5", "", .5, 0, 5, true},
	{"4,5", "", 4.5, 1, 5, true},
	{"4.875", "", 4.875, 1, 5, true},
	{"4,875", "de", 4.875, 1, 5, true},
	{"8,8", "", 8.8, 1, 10, true},
	{"85", "", 85, 0, 100, true},
	{"４．５", "", 4.5, 1, 5, true},
	{"4,5 of 5", "", 4.5, 1, 5, false},
	{"4.5/5", "", 4.5, 1, 5, false},
	{"8/10", "", 8, 1, 10, false},
	{"15/20", "", 15, 0, 20, false},
	{"0/5", "", 0, 0, 5, false},
	{"8,9/10 (189 Bewertungen)", "", 8.9, 1, 10, false},
	{"4 out of 5", "", 4, 1, 5, false},
	{"Rated 4 out of 5", "", 4, 1, 5, false},
	{"4.0 out of 5 stars", "", 4, 1, 5, false},
	{"4.6 out of 5 stars. Read reviews for x. average rating value is 4.6 of 5. "
	 "Read 16 Reviews",
		"", 4.6, 1, 5, false},
	{"4.6 4.6 out of 5", "", 4.6, 1, 5, false},
	{"4.5 out of 5 based on 2 reviews", "", 4.5, 1, 5, false},
	{"4 stars out of 5", "", 4, 1, 5, false},
	{"customer rated this 3 out of 5", "", 3, 1, 5, false},
	{"4 von 5 Sternen", "", 4, 1, 5, false},
	{"4,0 von 5 Sternen, 12 Bewertungen", "", 4, 1, 5, false},
	{"4 sur 5", "", 4, 1, 5, false},
	{"4,5 étoiles sur 5", "", 4.5, 1, 5, false},
	{"4 de 5 estrellas", "", 4, 1, 5, false},
	{"4 su 5", "", 4, 1, 5, false},
	{"4,0 van 5 sterren", "", 4, 1, 5, false},
	{"4,0 av 5 stjärnor", "", 4, 1, 5, false},
	{"4 ud af 5", "", 4, 1, 5, false},
	{"4,0 z 5 gwiazdek", "", 4, 1, 5, false},
	{"4 из 5", "", 4, 1, 5, false},
	{"4,5 из 5 звёзд", "", 4.5, 1, 5, false},
	{"5つ星のうち4.0", "", 4, 1, 5, false},
	{"10点満点中8点", "", 8, 1, 10, false},
	{"4.0 颗星，最多 5 颗星", "", 4, 1, 5, false},
	{"4分（满分5分）", "", 4, 1, 5, false},
	{"满分5分，得4分", "", 4, 1, 5, false},
	{"5점 만점에 4점", "", 4, 1, 5, false},
	{"5 yıldız üzerinden 4,0", "", 4, 1, 5, false},
	{"80%", "", 80, 0, 100, false},
	{"80 %", "", 80, 0, 100, false},
	{"5 stars", "", 5, 1, 5, true},
	{"5 star rating", "", 5, 1, 5, true},
	{"4-star rating", "", 4, 1, 5, true},
	{"5.0 Stars. 0 reviews.", "", 5, 1, 5, true},
	{"4½ stars", "", 4.5, 1, 5, true},
	{"Rating: 3", "", 3, 1, 5, true},
	{"Average Rating 4,2", "", 4.2, 1, 5, true},
	{"Bewertung: 4", "", 4, 1, 5, true},
	{"Nota 8,5", "es", 8.5, 1, 10, true},
	{"Note : 4,5", "fr", 4.5, 1, 5, true},
	{"Note: 4,5/5", "", 4.5, 1, 5, false},
	{"評価：4", "", 4, 1, 5, true},
	{"4.8 (178)", "", 4.8, 1, 5, true},
	{"4.8 (1,000)", "", 4.8, 1, 5, true},
	{"4,8 (1 234 avis)", "", 4.8, 1, 5, true},
	{"4.8 Average 4 Reviews", "", 4.8, 1, 5, true},
	{"\xe2\x98\x85\xe2\x98\x85\xe2\x98\x85\xe2\x98\x85\xe2\x98\x86", "", 4, 1, 5,
		false},
	{"★ ★ ★ ☆ ☆", "", 3, 1, 5, false},
	{"⭐⭐⭐", "", 3, 1, 5, true},
	{"⭐️⭐️⭐️⭐️", "", 4, 1, 5, true},
	{"★★★½", "", 3.5, 1, 5, true},
	{"★★★⯪☆", "", 3.5, 1, 5, false},
	{"★ 4.5", "", 4.5, 1, 5, true},
	{"4.0★", "", 4, 1, 5, true},
	{"★★★★☆ 4.2", "", 4.2, 1, 5, false},
	{"★★★★☆ (12)", "", 4, 1, 5, false},
	{"★★★★☆ 12 reviews", "", 4, 1, 5, false},
	{"stars-4", "", 4, 1, 5, true},
	{"star-rating-45", "", 4.5, 1, 5, true},
	{"rating_4_5", "", 4.5, 1, 5, true},
	{"icon-star-4-half", "", 4.5, 1, 5, true},
	{"a-icon a-icon-star a-star-4 review-rating", "", 4, 1, 5, true},
	{"a-star-mini-4-5", "", 4.5, 1, 5, true},
	{"ui_bubble_rating bubble_45", "", 4.5, 1, 5, true},
	{"bubble_40", "", 4, 1, 5, true},
	{"rating-80", "", 80, 0, 100, true},
	{"star-rating Three", "", 3, 1, 5, true},
	{"stars-4-of-5", "", 4, 1, 5, false},
	{"five-stars", "", 5, 1, 5, true},
	{"img/stars_4.5.png", "", 4.5, 1, 5, true},
	{"width:80%", "", 80, 0, 100, false},
	{"height: 20px; width: 70.5% !important;", "", 70.5, 0, 100, false},
	{"--rating: 4.3;", "", 4.3, 1, 5, true},
	/* counts, people, places */
	{"1 review", "", NONE, 0, 0, false},
	{"4 reviews", "", NONE, 0, 0, false},
	{"4 Bewertungen", "", NONE, 0, 0, false},
	{"(178)", "", NONE, 0, 0, false},
	{"1,234", "", NONE, 0, 0, false},
	{"3 of 4 people found this helpful", "", NONE, 0, 0, false},
	{"4 von 5 Kunden", "", NONE, 0, 0, false},
	{"3 of 5 reviews", "", NONE, 0, 0, false},
	{"Page 3 of 5", "", NONE, 0, 0, false},
	{"Showing 1 - 5 of 10", "", NONE, 0, 0, false},
	{"4 of 5 days", "", NONE, 0, 0, false},
	{"5 out of 1 reviews", "", NONE, 0, 0, false},
	{"6/5", "", NONE, 0, 0, false},
	{"24/7", "", NONE, 0, 0, false},
	{"4/5/2020", "", NONE, 0, 0, false},
	{"2020", "", NONE, 0, 0, false},
	{"4 nights", "", NONE, 0, 0, false},
	{"$5", "", NONE, 0, 0, false},
	{"-4", "", NONE, 0, 0, false},
	{"1-5", "", NONE, 0, 0, false},
	{"80% positive", "", NONE, 0, 0, false},
	{"20% off", "", NONE, 0, 0, false},
	{"50 stars", "", NONE, 0, 0, false},
	/* school grades */
	{"Sehr gut (1,3)", "de", NONE, 0, 0, false},
	{"Note: 1,3", "de", NONE, 0, 0, false},
	{"Note 1,3", "", NONE, 0, 0, false},
	{"Schulnote 2", "de", NONE, 0, 0, false},
	{"Note 2 von 6", "de", NONE, 0, 0, false},
	/* contradictions */
	{"4 of 5, 3 of 5", "", NONE, 0, 0, false},
	{"★★☆☆☆ 4.8", "", NONE, 0, 0, false},
	{"★★☆★★", "", NONE, 0, 0, false},
	{"stars-4 rating-3", "", NONE, 0, 0, false},
	{"width:80%; width:70%", "", NONE, 0, 0, false},
	/* nothing of a rating */
	{"", "", NONE, 0, 0, false},
	{"★", "", NONE, 0, 0, false},
	{"☆☆☆☆☆", "", NONE, 0, 0, false},
	{"stars", "", NONE, 0, 0, false},
	{"stars50", "", 5, 1, 5, true},
	{"stars-30", "", 3, 1, 5, true},
	{"allstar50 rating", "", 5, 1, 5, true},
	{"rating-50", "", NONE, 0, 0, false},
	{"rating-40", "", NONE, 0, 0, false},
	{"i-stars i-stars--regular-4 rating-large", "", 4, 1, 5, true},
	{"i-stars--regular-4-half", "", 4.5, 1, 5, true},
	{"星5つ中の4", "", 4, 1, 5, false},
	{"4 顆星，最高 5 顆星", "", 4, 1, 5, false},
	{"满分 5 分，得分 4 分", "", 4, 1, 5, false},
	{"4 星（共 5 星）", "", 4, 1, 5, false},
	{"共 5 星，评分 4 星", "", 4, 1, 5, false},
	{"stars-40", "", NONE, 0, 0, false},
	{"stars-10", "", NONE, 0, 0, false},
	{"stars-6", "", NONE, 0, 0, false},
	{"col-4", "", NONE, 0, 0, false},
	{"fa-star fa-2x", "", NONE, 0, 0, false},
	{"star-v4 star-v4-100-filled", "", NONE, 0, 0, false},
	{"images/stars_56786.gif", "", NONE, 0, 0, false},
	{"images5/stars.gif", "", NONE, 0, 0, false},
	{"rating_4_3", "", NONE, 0, 0, false},
	{"start-4", "", NONE, 0, 0, false},
	{"restart4", "", NONE, 0, 0, false},
	{"width:95px", "", NONE, 0, 0, false},
	{"max-width:80%", "", NONE, 0, 0, false},
	{"width:180%", "", NONE, 0, 0, false},
};

START_TEST(test_solid_row)
{
	static const struct {
		const char *class;
		size_t n;
		int rc;
	} solids[] = {{"fa fa-star", 5, 0}, {"x-fa x-fa-star ", 5, 0}, {"star", 5, -1},
		{"fa fa-star", 4, -1}, {"far fa-star", 5, -1}, {"fa fa-star-o", 5, -1}};

	for (size_t i = 0; i < sizeof(solids) / sizeof(solids[0]); i++) {
		struct view classes[5];
		struct rating rating;

		for (size_t k = 0; k < 5; k++)
			classes[k] = view_of(solids[i].class);
		ck_assert_int_eq(
			rating_of_solid_row(classes, solids[i].n, &rating), solids[i].rc);
		ck_assert(solids[i].rc != 0 || (rating.value == 5 && rating.max == 5));
	}
}
END_TEST

START_TEST(test_case)
{
	struct rating rating = {.value = NONE};
	int rc = rating_read(
		view_of(cases[_i].text), view_of(cases[_i].language), &rating);

	ck_assert_msg(fabs(rating.value - cases[_i].value) < 1e-9 &&
			      (rc == 0) == (cases[_i].value != NONE),
		"'%s': %g", cases[_i].text, rating.value);
	ck_assert_msg(rating.min == cases[_i].min && rating.max == cases[_i].max,
		"'%s': %g-%g", cases[_i].text, rating.min, rating.max);
	ck_assert(rating.scale_assumed == cases[_i].assumed && rating.given == (rc == 0));
}
END_TEST

static const struct {
	const char *text, *language;
	double number;
} numbers[] = {
	{"4,5", "", 4.5},
	{"4.875", "de", 4.875},
	{"4,875", "", 4.875},
	{"10", "", 10},
	{"4.", "", 4},
	{" 5 ", "", 5},
	{"-1", "", -1},
	{"5,000", "de", 5},
	{"1,000", "", NONE * 100},
	{"4 5", "", NONE * 100},
	{"1.2.3", "", NONE * 100},
	{"five", "", NONE * 100},
	{"", "", NONE * 100},
};

START_TEST(test_number)
{
	double number = NONE * 100;
	int rc = rating_number(
		view_of(numbers[_i].text), view_of(numbers[_i].language), &number);

	ck_assert_msg(number == numbers[_i].number && (rc == 0) == (number != NONE * 100),
		"'%s': %g", numbers[_i].text, number);
}
END_TEST

static const struct {
	const char *classes[11];
	double value, max; /* value NONE: refused */
} rows[] = {
	{{"star full", "star full", "star full", "star empty", "star empty"}, 3, 5},
	{{"fa-star", "fa-star", "fa-star-half-o", "fa-star-o", "fa-star-o"}, 2.5, 5},
	{{"i gold", "i gold", "i gold", "i gold", "i"}, 4, 5},
	{{"fullStar", "fullStar", "fullStar", "fullStar", "fullStar"}, 5, 5},
	{{"s-100-filled", "s-100-filled", "s-0-filled", "s-0-filled", "s-0-filled"}, 2,
		5},
	{{"on", "on", "on", "off"}, 3, 4},
	{{"star", "star", "star", "star", "star"}, NONE, 0},
	{{"fa fa-star", "fa fa-star", "fa fa-star", "fa fa-star", "fa fa-star"}, NONE, 0},
	{{"title", "body"}, NONE, 0},
	{{"back", "front", "front"}, NONE, 0},
	{{"fa fa-star text-warning", "fa fa-star text-warning", "fa fa-star text-muted"},
		2, 3},
	{{"bi-star-fill", "bi-star-fill", "bi-star-fill", "bi-star", "bi-star"}, 3, 5},
	{{"star_yellow", "star_yellow", "star_yellow", "star_yellow", "star_yellow"}, 5,
		5},
	{{"star-empty", "star-empty"}, NONE, 0},
	{{"star full", "star empty", "star full"}, NONE, 0},
	{{"half", "half", "empty"}, NONE, 0},
	{{"star full"}, NONE, 0},
	{{"full", "full", "full", "full", "full", "full", "full", "full", "full", "full",
		 "full"},
		NONE, 0},
};

START_TEST(test_row)
{
	struct view classes[11];
	struct rating rating = {.value = NONE};
	size_t n = 0;

	while (n < 11 && rows[_i].classes[n] != NULL) {
		classes[n] = view_of(rows[_i].classes[n]);
		n++;
	}
	int rc = rating_of_row(classes, n, &rating);

	ck_assert_msg(rating.value == rows[_i].value && rating.max == rows[_i].max,
		"row %d: %g of %g", _i, rating.value, rating.max);
	ck_assert_int_eq(rc == 0, rating.value != NONE);
}
END_TEST

/* ---- elements of real pages -------------------------------------------------------- */

/* The text without its tags, runs of white space as one; cut to `size`. */
static struct view strip(const char *html, char *out, size_t size)
{
	size_t len = 0;
	bool tag = false;

	for (; *html != '\0' && len + 2 < size; html++) {
		if (*html == '<' || *html == '>')
			tag = *html == '<';
		else if (!tag)
			out[len++] = strchr("\n\t\r", *html) != NULL ? ' ' : *html;
		if (*html == '<')
			out[len++] = ' ';
	}
	return view_trim((struct view){out, len});
}

/* Nodes whose text alone is not read as asserted, each with its reason. */
static const char *const misses[] = {
	"5 out of 1 reviews", /* "5.0" is asserted; its top is below it */
};

static bool is_miss(struct view text)
{
	for (int i = 0; i < COUNT(misses); i++) {
		if (view_eq(text, view_of(misses[i])))
			return true;
	}
	return false;
}

static bool reads_as(struct view text, const json_t *value, const json_t *best)
{
	struct rating rating;

	if (rating_read(text, VIEW(""), &rating) < 0)
		return json_is_null(value);
	/* A top that the node's neighbour states is not in its text. */
	return json_is_number(value) && json_number_value(value) == rating.value &&
	       (json_is_null(best) || rating.scale_assumed ||
		       json_number_value(best) == rating.max);
}

START_TEST(test_real_nodes)
{
	char path[512], out[4096];
	int n = 0, equal = 0;
	json_t *row;

	snprintf(path, sizeof(path), "%s/ratings/dev/zyte_rating_values.jsonl",
		getenv("REPUTE_CASES"));
	FILE *file = fopen(path, "r");

	ck_assert_msg(file != NULL, "cannot open %s", path);
	while ((row = json_loadf(file, JSON_DISABLE_EOF_CHECK, NULL)) != NULL) {
		struct view text = strip(json_string_value(json_object_get(row, "html")),
			out, sizeof(out));
		bool good = reads_as(text, json_object_get(row, "ratingValue"),
			json_object_get(row, "bestRating"));

		n++;
		equal += good;
		ck_assert_msg(good || is_miss(text), "'%.*s'", VIEW_ARG(text));
		json_decref(row);
	}
	fclose(file);
	printf("ratings: %d of %d nodes as asserted\n", equal, n);
	ck_assert_int_gt(n, 150);
	ck_assert(equal >= .98 * n);
}
END_TEST

Suite *rating_read_suite(void)
{
	Suite *suite = suite_create("rating_read");
	TCase *tcase = tcase_create("rating_read");

	tcase_add_test(tcase, test_solid_row);
	tcase_add_loop_test(tcase, test_case, 0, COUNT(cases));
	tcase_add_loop_test(tcase, test_number, 0, COUNT(numbers));
	tcase_add_loop_test(tcase, test_row, 0, COUNT(rows));
	if (getenv("REPUTE_CASES") != NULL)
		tcase_add_test(tcase, test_real_nodes);
	suite_add_tcase(suite, tcase);
	return suite;
}
