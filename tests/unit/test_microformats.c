/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Microformats: pages to the items in them, then to reviews. Where real cases are there,
 * what the microformats' own tests say of reviews is held against it.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "cases.h"
#include "extract/microformats.h"
#include "fixture.h"
#include "markup.h"

#include <stdio.h>
#include <stdlib.h>

#define REVIEW "'@type':'http://schema.org/Review'"
#define RATED(rest) "'reviewRating':{'@type':'Rating'," rest "}"
#define AGGREGATE "'@type':'http://schema.org/AggregateRating'"

static const struct {
	const char *page, *items;
} pages[] = {
	{"", "[]"},
	{"<p class=review>x", "[]"},
	{"<p class=hreview>x", "[{" REVIEW "}]"},
	{"<div class='x hreview'><b class=summary>S</b><p class=description>a<br>b</p>"
	 "<b class='reviewer vcard'>by <i class=fn>Ann</i></b>"
	 "<abbr class=dtreviewed title=2024-03-01>March</abbr>"
	 "<abbr class=rating title=4>****</abbr><a rel='self bookmark' href=/r/1>x</a></div>",
		"[{" REVIEW ",'name':'S','reviewBody':'a\\nb','author':'Ann',"
		"'datePublished':'2024-03-01','ratingValue':'4',"
		"'url':'http://example.org/r/1'," RATED("'ratingValue':'4'") "}]"},
	/* what the item says is not the review's */
	{"<div class=hreview><div class='item hproduct'><b class=fn>I</b><p class="
	 "description>of the item</p><b class=summary>x</b></div><p class=description>D</p>"
	 "</div>",
		"[{" REVIEW ",'reviewBody':'D'}]"},
	/* the value class pattern */
	{"<div class=hreview><p class=rating>Rated <b class=value>3</b> of <b class=best>6"
	 "</b></p><p class=dtreviewed>on <b class=value>2024-03-01</b> at <b class=value>"
	 "10:30</b><b class=value>+01:00</b></p></div>",
		"[{" REVIEW ",'ratingValue':'3','bestRating':'6','datePublished':"
		"'2024-03-01T10:30+01:00'," RATED(
			"'ratingValue':'3','bestRating':'6'") "}]"},
	{"<div class=hreview><p class=dtreviewed><b class=value-title title=2024-03-01> "
	 "</b>March</p></div>",
		"[{" REVIEW ",'datePublished':'2024-03-01'}]"},
	{"<div class=hreview><p class=rating title='4 of 5 stars'></p></div>",
		"[{" REVIEW ",'ratingValue':'4/5'," RATED("'ratingValue':'4/5'") "}]"},
	{"<div class=hreview-aggregate><p class=item><b class=fn>I</b> <b class=rating>"
	 "<i class=average>4.2</i> of <i class=best>5</i></b></p> <b class=count>17</b> <b "
	 "class=votes>30</b></div>",
		"[{" AGGREGATE ",'ratingValue':'4.2','bestRating':'5','reviewCount':'17',"
		"'ratingCount':'30'}]"},
	{"<div class=hreview><p class=summary>outer</p><div class=hreview><p class=summary>"
	 "inner</p><p class=description>D</p></div></div>",
		"[{" REVIEW ",'name':'outer'},{" REVIEW
		",'name':'inner','reviewBody':'D'}]"},
	/* microformats2 */
	{"<div class=h-review><a class='p-author h-card' href=/a><img alt=Ann src=x></a>"
	 "<time class=dt-published datetime=2024-03-01>x</time><h2 class=p-name>N</h2>"
	 "<data class=p-rating value=4>x</data><i class=p-best>10</i><div class=e-content>"
	 "a<p>b</div><a class=u-url href=/r>x</a></div>",
		"[{" REVIEW ",'author':'Ann','datePublished':'2024-03-01','name':'N',"
		"'ratingValue':'4','bestRating':'10','reviewBody':'a\\nb',"
		"'url':'http://example.org/r'," RATED(
			"'ratingValue':'4','bestRating':'10'") "}]"},
	{"<div class=h-review><p class='p-item h-product'><b class=p-name>I</b><b class="
	 "p-rating>1</b></p><b class='p-author h-card'><i class=p-name>A</i> of B</b><p "
	 "class=p-name>N</p></div>",
		"[{" REVIEW ",'author':'A','name':'N'}]"},
	{"<div class='h-review hreview'><p class=summary>old</p><p class=p-name>new</p>",
		"[{" REVIEW ",'name':'new'}]"},
	{"<div class=h-review-aggregate><p class='p-rating h-rating'><b class=p-average>9"
	 "</b> of <b class=p-best>10</b> by <b class=p-count>178</b></p></div>",
		"[{" AGGREGATE
		",'ratingValue':'9','bestRating':'10','reviewCount':'178'}]"},
	/* the first counts */
	{"<div class=h-review><p class=p-name></p><p class=p-name>a</p><p class=p-name>b",
		"[{" REVIEW ",'name':'a'}]"},
};

START_TEST(test_items)
{
	char *text = markup_items(view_of(pages[_i].page), microformats_items);

	ck_assert_str_eq(text, pages[_i].items);
	free(text);
}
END_TEST

static const struct {
	const char *page;
	bool fits;
} hints[] = {
	{"<p class=hreview>", true},
	{"<p class='a h-review'>", true},
	{"<p class=\"hreview-aggregate\">", true},
	{"<p class=\"\nh-review-aggregate b\">", true},
	{"ahreview", false},
	{"<p class=hreviews>", false},
	{"<p class=xhreview>", false},
	{"<p class=ch-review>", false},
	{"<p class=review>", false},
	{"<p class=h--review>", false},
	{" -review hrevie", false},
};

START_TEST(test_hints)
{
	for (int before = 0; before < 80; before++) {
		BUF_CLEANUP struct buf body = buf_make(KIB(1));
		struct markup_page page;

		buf_printf(&body, "<p>%*s%s", before, "", hints[_i].page);
		markup_open(&page, buf_view(&body));
		ck_assert_int_eq(
			adapter_named(VIEW("microformats"))->fits(&page.document),
			hints[_i].fits);
		markup_close(&page);
	}
}
END_TEST

START_TEST(test_reviews)
{
	struct markup_page page;

	markup_open(&page, view_of(pages[3].page));
	markup_read(&page, "microformats");
	ck_assert_uint_eq(page.found.n, 1);
	const struct review *review = &page.found.reviews[0];

	ck_assert_view_eq(review->title, VIEW("S"));
	ck_assert_view_eq(review->text, VIEW("a\nb"));
	ck_assert_view_eq(review->author, VIEW("Ann"));
	ck_assert_view_eq(review->url, VIEW("http://example.org/r/1"));
	ck_assert_int_eq(review->published.time, 1709251200);
	ck_assert_double_eq_tol(review->rating.value, 4, 1e-9);
	ck_assert_view_eq(view_sub(review->provenance, 0, 30),
		VIEW("microformats - /html/body/div "));
	markup_close(&page);
}
END_TEST

/* Properties in each other, each of which asks for the text of all within. */
static const char *const greedy[] = {
	"<div class='hreview rating reviewer'>",
	"<b class='p-name p-author e-content p-rating value h-review'>",
	"<b class='value reviewer fn'>",
};

START_TEST(test_greedy)
{
	BUF_CLEANUP struct buf body = buf_make(MIB(1));
	struct markup_page page;
	struct item_tree items;

	buf_add_text(&body, "<div class='hreview h-review rating'>");
	while (body.len < KIB(300))
		buf_add_text(&body, greedy[_i]);
	markup_open(&page, buf_view(&body));
	ck_assert_int_eq(microformats_items(&page.document, NULL, &items, NULL), 0);
	ck_assert_uint_lt(json_array_size(items.items), body.len / 30);
	item_tree_done(&items);
	markup_close(&page);
}
END_TEST

/* ---- the microformats' own tests --------------------------------------------------- */

/* The first value of a property, of an item its name; NULL when there is none. */
static const char *value_of(const json_t *properties, const char *name)
{
	const json_t *value = json_array_get(json_object_get(properties, name), 0);
	const json_t *inner = json_object_get(value, "properties");

	if (json_is_object(inner))
		return value_of(inner, "name");
	if (json_is_object(value))
		value = json_object_get(value, "value");
	return json_string_value(value);
}

/* Hold a review against the properties of an h-review. */
static bool is_same(const struct review *review, const json_t *properties)
{
	const char *rating = value_of(properties, "rating");
	const char *name = value_of(properties, "name");
	const char *author = value_of(properties, "author");
	const char *text = value_of(properties, "content");

	/* as drafts of h-review called them, which these tests still do */
	author = author != NULL ? author : value_of(properties, "reviewer");
	text = text != NULL ? text : value_of(properties, "description");

	return review->rating.given == (rating != NULL) &&
	       (rating == NULL || review->rating.value == atof(rating)) &&
	       (review->title.len == 0 || view_eq(review->title, view_of(name))) &&
	       view_eq(review->author, view_of(author)) &&
	       (review->text.len != 0) == (text != NULL);
}

/* A case whose first item is a review. */
static void check_case(void *arg, const char *dir, const char *name)
{
	struct cases *cases = arg;
	char path[1024];
	struct markup_page page;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	if (strstr(name, "review__") == NULL || !markup_open_file(&page, path))
		return;
	markup_read(&page, "microformats");
	snprintf(strrchr(path, '.'), 6, ".json");
	json_t *expected = json_load_file(path, 0, NULL);
	const json_t *item = json_array_get(json_object_get(expected, "items"), 0);
	const char *type =
		json_string_value(json_array_get(json_object_get(item, "type"), 0));

	if (type != NULL && strcmp(type, "h-review") == 0 && page.found.n != 0)
		cases_judge(cases, name,
			page.found.n == 1 && is_same(&page.found.reviews[0],
						     json_object_get(item, "properties")),
			NULL);
	json_decref(expected);
	markup_close(&page);
}

START_TEST(test_cases)
{
	struct cases cases = {.known = NULL};
	char dir[512];

	if (!cases_dir("conformance", dir, sizeof(dir)))
		return;
	cases_each("conformance", "tests__microformats", ".html", check_case, &cases);
	printf("microformats: %zu of %zu reviews as their own tests have them\n",
		cases.equal, cases.n);
	ck_assert_uint_ge(cases.n, 5);
	ck_assert_uint_eq(cases.wrong, 0);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof(table[0]))

Suite *microformats_suite(void)
{
	Suite *suite = suite_create("microformats");
	TCase *tcase = tcase_create("microformats");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_items, 0, COUNT(pages));
	tcase_add_loop_test(tcase, test_hints, 0, COUNT(hints));
	tcase_add_test(tcase, test_reviews);
	tcase_add_loop_test(tcase, test_greedy, 0, COUNT(greedy));
	tcase_add_test(tcase, test_cases);
	suite_add_tcase(suite, tcase);
	return suite;
}
