/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What microdata and RDFa have in common: reviews from their items, pages that ask for
 * far more than they are long, and items that are reached in many ways.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/microdata.h"
#include "extract/rdfa.h"
#include "fixture.h"
#include "markup.h"

#include <stdlib.h>

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))
#define V "<div vocab=http://schema.org/ "

static const struct kind {
	const char *adapter;
	item_tree_fn *items;
} microdata = {"microdata", microdata_items}, rdfa = {"rdfa", rdfa_items};

/* ---- reviews ----------------------------------------------------------------------- */

/* A shop with a review of Ann's, of 2024-03-01, that gives 4. */
static const struct {
	const struct kind *kind;
	const char *page, *text, *title, *id;
	double max; /* 0: not stated */
	size_t n;   /* with a second one that has a text and nothing else: 2 */
	const char *at;
	struct aggregate aggregate;
} shops[] = {
	{&microdata,
		"<body><div itemscope itemtype='https://schema.org/Product'>"
		"<div itemprop=aggregateRating itemscope itemtype=https://schema.org/"
		"AggregateRating><b itemprop=ratingValue>4,5</b> (<b itemprop=reviewCount>1,250"
		"</b>)</div>"
		"<div itemprop=review itemscope itemtype=https://schema.org/Review>"
		"<meta itemprop=datePublished content=2024-03-01>"
		"<span itemprop=author itemscope itemtype=https://schema.org/Person>"
		"<a itemprop=name href=/ann>Ann</a></span>"
		"<span itemprop=reviewRating itemscope><b itemprop=ratingValue>4</b> of "
		"<b itemprop=bestRating>10</b></span>"
		"<h4 itemprop=name>Fine</h4><div itemprop=reviewBody><p>Good &amp; &lt;cheap>.</p>"
		"<p>Again!</div></div>"
		"<div itemprop=review itemscope itemtype=https://schema.org/Review>"
		"<p itemprop=reviewBody>Bad.</div></div>",
		"Good & <cheap>.\nAgain!", "Fine", "", 10, 2,
		"microdata - /html/body/div/div[2",
		{.rating = 4.5, .rating_count = -1, .review_count = 1250}},
	{&rdfa,
		"<body vocab=https://schema.org/><div typeof=Product>"
		"<div property=aggregateRating typeof=AggregateRating><b property=ratingValue>4.5"
		"</b><b property=ratingCount>12</b></div>"
		"<div property=review typeof=Review resource=/reviews/7>"
		"<meta property=datePublished content=2024-03-01>"
		"<span property=author typeof=Person><b property=name>Ann</b></span>"
		"<span property=reviewRating typeof=Rating><b property=ratingValue>4</b></span>"
		"<div property=reviewBody>Good.<br>Again!</div></div></div>",
		"Good.\nAgain!", "", "http://example.org/reviews/7", 0, 1,
		"rdfa - /html/body/div/div[2] ",
		{.rating = 4.5, .rating_count = 12, .review_count = -1}},
};

START_TEST(test_reviews)
{
	const char *adapter = shops[_i].kind->adapter;
	struct markup_page page;

	markup_open(&page, view_of(shops[_i].page));
	for (int i = 0; i < COUNT(shops); i++)
		ck_assert_int_eq(adapter_named(view_of(shops[i].kind->adapter))
					 ->fits(&page.document),
			i == _i);
	markup_read(&page, adapter);
	ck_assert_uint_eq(page.found.n, shops[_i].n);
	const struct review *review = &page.found.reviews[0];

	ck_assert_view_eq(review->text, view_of(shops[_i].text));
	ck_assert_view_eq(review->title, view_of(shops[_i].title));
	ck_assert_view_eq(review->id, view_of(shops[_i].id));
	ck_assert_view_eq(review->author, VIEW("Ann"));
	ck_assert_int_eq(review->published.precision, PRECISION_DAY);
	ck_assert_int_eq(review->published.time, 1709251200);
	ck_assert_double_eq_tol(review->rating.value, 4, 1e-9);
	ck_assert_int_eq(review->rating.scale_assumed, shops[_i].max == 0);
	if (shops[_i].max != 0)
		ck_assert_double_eq_tol(review->rating.max, shops[_i].max, 1e-9);
	ck_assert(view_starts(review->provenance, view_of(shops[_i].at)));
	if (shops[_i].n == 2)
		ck_assert_view_eq(page.found.reviews[1].text, VIEW("Bad."));
	ck_assert_double_eq_tol(
		page.found.aggregate.rating, shops[_i].aggregate.rating, 1e-9);
	ck_assert_int_eq(
		page.found.aggregate.rating_count, shops[_i].aggregate.rating_count);
	ck_assert_int_eq(
		page.found.aggregate.review_count, shops[_i].aggregate.review_count);
	ck_assert(page.found.own_aggregate);
	markup_close(&page);
}
END_TEST

/* ---- pages that ask for far more than they are long ---------------------------------
 */

static const struct {
	const struct kind *kind;
	const char *head, *often, *tail; /* each "%d" in `often` is its number */
	bool cut;
} greedy[] = {
	{&microdata, "", "<div itemscope itemprop=a>", "", false},
	{&microdata, "", "<div itemscope>", "", true},
	{&microdata, "", "<p itemscope>", "", true},
	{&microdata, "<p id=x>", "<b itemprop=a>1</b>", "", false},
	{&microdata, "<div id=x><b itemprop=a>1</b></div>",
		"<p itemscope itemref='x x x x x x x'>", "", true},
	{&microdata, "",
		"<div id=a itemscope itemprop=p itemref='a b'><div id=b itemscope itemprop=q "
		"itemref='b a'>",
		"", false},
	{&microdata, "<div itemscope>", "<div itemprop=a>text ", "", true},
	{&microdata, "",
		"<p itemscope itemtype='http://schema.org/Review'><b itemprop=name>x</b>",
		"", true},
	{&rdfa, "", V "typeof=A property=p>", "", false},
	{&rdfa, "", V "typeof=A resource=/%d property=p></div>" V "resource=/%d>", "",
		false},
	{&rdfa, "", "<p about=/%d><b prefix='a: b c: d' typeof=a:x></b>", "", true},
	{&rdfa, "", "<b typeof=schema:Review property=schema:review>", "", false},
};

static void add_numbered(struct buf *body, const char *text, int number)
{
	struct view rest = view_of(text);

	while (rest.len != 0) {
		struct view part = view_sub(rest, 0, view_search(rest, VIEW("%d")));

		buf_add(body, part);
		view_drop(&rest, part.len);
		if (rest.len != 0)
			buf_printf(body, "%d", number);
		view_drop(&rest, 2);
	}
}

START_TEST(test_greedy)
{
	BUF_CLEANUP struct buf body = buf_make(MIB(1));
	struct markup_page page;
	struct item_tree items;

	buf_add_text(&body, greedy[_i].head);
	for (int i = 0; body.len < KIB(300); i++)
		add_numbered(&body, greedy[_i].often, i);
	buf_add_text(&body, greedy[_i].tail);
	markup_open(&page, buf_view(&body));
	ck_assert_int_eq(greedy[_i].kind->items(&page.document, NULL, &items, NULL), 0);
	ck_assert_int_eq(items.cut, greedy[_i].cut);
	char *text = json_dumps(items.items, JSON_COMPACT);

	ck_assert_uint_le(strlen(text), 3 * body.len + MIB(1));
	free(text);
	item_tree_done(&items);
	markup_read(&page, greedy[_i].kind->adapter);
	markup_close(&page);
}
END_TEST

/* Each item under two names of the one above: 2^50 ways to the innermost. */
static const struct {
	const struct kind *kind;
	const char *head, *item, *text;
} named[] = {
	{&microdata, "<div itemscope itemtype=http://schema.org/Product>",
		"<div itemprop=\"review reviews\" itemscope itemtype=http://schema.org/Review>",
		"<p itemprop=reviewBody>x</p>"},
	{&rdfa, "<body vocab=http://schema.org/><div typeof=Product>",
		"<div property=\"review reviews\" typeof=Review>",
		"<p property=reviewBody>x</p>"},
};

START_TEST(test_two_names)
{
	struct markup_page page;
	struct buf body BUF_CLEANUP = buf_make(MIB(1));

	buf_add_text(&body, named[_i].head);
	for (int i = 0; i < 50; i++)
		buf_add_text(&body, named[_i].item);
	buf_printf(&body, "%s%100000s", named[_i].text, "");
	markup_open(&page, buf_view(&body));
	markup_read(&page, named[_i].kind->adapter);
	ck_assert_uint_eq(page.found.n, 1);
	markup_close(&page);
}
END_TEST

/* ---- many reviews ------------------------------------------------------------------ */

#define MANY 3000
#define TEXT                                                                                  \
	"This is about as long as people write it who have stayed for a night and liked it; " \
	"and it has a number of its own, which is "

/* So many reviews of a shop that their tree has no room for all of them at once: each
   with an author, a date, a rating and a text that has its number. */
static const struct many {
	const char *adapter, *before, *review;
} dense[] = {
	{"microdata",
		"<body><div itemscope itemtype='http://schema.org/Product'>"
		"<b itemprop=name>Shop</b>",
		"<div itemprop=review itemscope itemtype='http://schema.org/Review'>"
		"<p itemprop=author itemscope itemtype='http://schema.org/Person'>"
		"<b itemprop=name>Ann</b></p>"
		"<meta itemprop=datePublished content=2026-01-02>"
		"<p itemprop=reviewRating itemscope itemtype='http://schema.org/Rating'>"
		"<b itemprop=ratingValue>4</b><b itemprop=bestRating>10</b></p>"
		"<p itemprop=reviewBody>" TEXT},
	{"rdfa",
		"<body vocab='http://schema.org/'><div typeof=Product>"
		"<b property=name>Shop</b>",
		"<div property=review typeof=Review>"
		"<p property=author typeof=Person><b property=name>Ann</b></p>"
		"<meta property=datePublished content=2026-01-02>"
		"<p property=reviewRating typeof=Rating><b property=ratingValue>4</b>"
		"<b property=bestRating>10</b></p><p property=reviewBody>" TEXT},
	{"microformats", "<body>",
		"<div class=h-review><b class='p-author h-card'>Ann</b>"
		"<time class=dt-published datetime=2026-01-02></time>"
		"<p class=p-rating>4</p>"
		"<p class=e-content>" TEXT},
};

START_TEST(test_many)
{
	BUF_CLEANUP struct buf body = buf_make(MIB(8));
	bool met[MANY] = {false};
	struct markup_page page;

	buf_add_text(&body, dense[_i].before);
	for (int i = 0; i < MANY; i++)
		buf_printf(&body, "%s%d</p></div>", dense[_i].review, i);
	markup_open(&page, buf_view(&body));
	markup_read(&page, dense[_i].adapter);
	ck_assert(!page.found.stats.unfinished);
	ck_assert_uint_eq(page.found.n, MANY);
	for (size_t i = 0; i < MANY; i++) {
		const struct review *review = &page.found.reviews[i];
		int64_t number = -1;

		ck_assert_view_eq(review->author, VIEW("Ann"));
		ck_assert_int_eq(review->published.time, 1767312000);
		ck_assert_double_eq(review->rating.value, 4);
		ck_assert_int_eq(
			view_int64(view_sub(review->text, sizeof(TEXT) - 1, 9), &number),
			0);
		ck_assert(number >= 0 && number < MANY && !met[number]);
		met[number] = true;
	}
	markup_close(&page);
}
END_TEST

Suite *items_suite(void)
{
	Suite *suite = suite_create("items");
	TCase *tcase = tcase_create("items");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_many, 0, COUNT(dense));
	tcase_add_loop_test(tcase, test_reviews, 0, COUNT(shops));
	tcase_add_loop_test(tcase, test_greedy, 0, COUNT(greedy));
	tcase_add_loop_test(tcase, test_two_names, 0, COUNT(named));
	suite_add_tcase(suite, tcase);
	return suite;
}
