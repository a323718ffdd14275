/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Microdata: pages to the items in them, then to reviews; pages that refer to themselves
 * or ask for more than they are long.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/item_hint.h"
#include "extract/microdata.h"
#include "fixture.h"
#include "markup.h"

#include <stdlib.h>

#define ITEM "<div itemscope itemtype='http://schema.org/"

/* The items, without their paths, as JSON. */
static char *items_text(struct view body)
{
	struct markup_page page;
	struct item_tree items;

	markup_open(&page, body);
	ck_assert_int_eq(microdata_items(&page.document, &items, NULL), 0);
	markup_drop_paths(items.items);
	char *text = json_dumps(items.items, JSON_COMPACT);

	item_tree_done(&items);
	markup_close(&page);
	return text;
}

static const struct {
	const char *page, *items;
} pages[] = {
	{"", "[]"},
	{"<p itemprop=name>x", "[]"},
	{ITEM "Product'><b itemprop=name>a <i>b</i></b></div>",
		"[{'@type':'http://schema.org/Product','name':'a b'}]"},
	{ITEM "A http://schema.org/B' itemid=x>",
		"[{'@type':['http://schema.org/A','http://schema.org/B'],"
		"'@id':'http://example.org/dir/x'}]"},
	{"<div itemscope><meta itemprop='a b' content=x></div>", "[{'a':'x','b':'x'}]"},
	{"<div itemscope><p itemprop=a>1<p itemprop=a>2<p itemprop=a>3</div>",
		"[{'a':['1','2','3']}]"},
	{"<div itemscope><a itemprop=u href=y>t</a><img itemprop=i src=/z>"
	 "<object itemprop=o data='?q'></object></div>",
		"[{'u':'http://example.org/dir/y','i':'http://example.org/z',"
		"'o':'http://example.org/dir/page?q'}]"},
	{"<base href=http://b.example/c/><div itemscope><a itemprop=u href=y></a></div>",
		"[{'u':'http://b.example/c/y'}]"},
	{"<div itemscope><time itemprop=t datetime=2020>x</time><time itemprop=t>y"
	 "</time><data itemprop=d value=1>x</data><meter itemprop=m value=2>x</meter>",
		"[{'t':['2020','y'],'d':'1','m':'2'}]"},
	{"<div itemscope><span itemprop=r content=4>four</span>", "[{'r':'4'}]"},
	{"<div itemscope><a itemprop=author href=/u>Ann</a><a itemprop=author "
	 "href=/v></a><img itemprop=ratingValue alt=4 src=x>",
		"[{'author':['Ann','http://example.org/v'],'ratingValue':'4'}]"},
	{"<div itemscope><div itemprop=a itemscope><p itemprop=b>1</div><p "
	 "itemprop=c>2</div>",
		"[{'a':{'b':'1'},'c':'2'}]"},
	/* an item in an item that is no property of it */
	{"<div itemscope><div itemscope><p itemprop=b>1</div><p itemprop=c>2</div>",
		"[{'c':'2'},{'b':'1'}]"},
	/* a property of nothing */
	{"<div itemprop=review itemscope><p itemprop=b>1</div>", "[{'b':'1'}]"},
	{"<div itemscope itemref='x y'></div><p id=x itemprop=a>1</p><div "
	 "id=y><p itemprop=b>2</div>",
		"[{'a':'1','b':'2'}]"},
	{"<div itemscope itemref=x></div><div id=x itemprop=a itemscope><p "
	 "itemprop=b>2</div><div itemprop=q itemscope><p itemprop=c>3</div>",
		"[{'a':{'b':'2'}},{'c':'3'}]"},
	/* part of itself */
	{"<div itemscope itemref=x><div id=x itemprop=a itemscope itemref=x></div></div>",
		"[{'a':{}}]"},
	{"<div id=x itemscope itemref=x itemprop=q><p itemprop=b>1</div>", "[]"},
	{"<div itemscope itemref=x></div><div id=x><div itemprop=a itemscope "
	 "itemref=x></div></div>",
		"[{'a':{}}]"},
	{"<div itemscope><p itemprop=http://schema.org/name>x<p "
	 "itemprop=http://other.example/n>y</div>",
		"[{'name':'x','http://other.example/n':'y'}]"},
	{"<div itemscope itemtype=http://data-vocabulary.org/Review><p itemprop=reviewer>A"
	 "<p itemprop=rating>4</div>",
		"[{'@type':'http://data-vocabulary.org/Review','author':'A',"
		"'reviewRating':'4'}]"},
	{"<div itemscope "
	 "itemtype=http://data-vocabulary.org/Review-aggregate><p itemprop=rating "
	 "itemscope itemtype=http://data-vocabulary.org/Rating><b itemprop=average>4</b>"
	 "<b itemprop=best>5</b></p><p itemprop=count>7</div>",
		"[{'@type':'http://data-vocabulary.org/AggregateRating','reviewRating':{"
		"'@type':'http://data-vocabulary.org/Rating','ratingValue':'4',"
		"'bestRating':'5'},'reviewCount':'7','ratingValue':'4','bestRating':'5'}]"},
	/* a rating without a scope of its own */
	{ITEM "Review'><p itemprop=reviewRating><b itemprop=ratingValue>3</b>/5</p></div>",
		"[{'@type':'http://schema.org/Review','reviewRating':{'@type':'Rating',"
		"'ratingValue':'3'},'ratingValue':'3'}]"},
	{"<div itemscope><p itemprop=t>&lt;b&gt; &amp;amp;</p>",
		"[{'t':'&lt;b> &amp;amp;'}]"},
	{"<div itemscope><p itemprop=t>a<br>b<p itemprop=u> c  d </div>",
		"[{'t':'a\\nb','u':'c d'}]"},
};

START_TEST(test_items)
{
	char *text = items_text(view_of(pages[_i].page));

	for (char *c = text; *c != '\0'; c++)
		*c = *c == '"' ? '\'' : *c;
	ck_assert_str_eq(text, pages[_i].items);
	free(text);
}
END_TEST

static const char shop[] =
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
	"<p itemprop=reviewBody>Bad.</div></div>";

START_TEST(test_reviews)
{
	struct markup_page page;

	markup_open(&page, view_of(shop));
	ck_assert(adapter_named(VIEW("microdata"))->fits(&page.document));
	markup_read(&page, "microdata");
	ck_assert_uint_eq(page.found.n, 2);
	const struct review *review = &page.found.reviews[0];

	ck_assert_view_eq(review->text, VIEW("Good & <cheap>.\nAgain!"));
	ck_assert_view_eq(review->title, VIEW("Fine"));
	ck_assert_view_eq(review->author, VIEW("Ann"));
	ck_assert_int_eq(review->published.precision, PRECISION_DAY);
	ck_assert_int_eq(review->published.time, 1709251200);
	ck_assert_double_eq_tol(review->rating.value, 4, 1e-9);
	ck_assert_double_eq_tol(review->rating.max, 10, 1e-9);
	ck_assert(!review->rating.scale_assumed);
	ck_assert_view_eq(view_sub(review->provenance, 0, 32),
		VIEW("microdata - /html/body/div/div[2"));
	ck_assert_view_eq(page.found.reviews[1].text, VIEW("Bad."));
	ck_assert_double_eq_tol(page.found.aggregate.rating, 4.5, 1e-9);
	ck_assert_int_eq(page.found.aggregate.review_count, 1250);
	ck_assert(page.found.own_aggregate);
	markup_close(&page);
}
END_TEST

static const struct {
	const char *page;
	bool hint;
} hints[] = {
	{"", false},
	{"<p itemtype", false},
	{"<p itemtype=", false},
	{"<p itemtype=http://schema.org/Review>", true},
	{"<p itemtype = \"http://schema.org/UserReview\">", true},
	{"<p itemtype='http://schema.org/AggregateRating", true},
	{"<p itemtype=http://schema.org/Product>Review", false},
	{"<p itemtype=http://schema.org/Product><p itemtype='Review'>", true},
	{"itemtype Review", false},
};

START_TEST(test_hint)
{
	ck_assert_int_eq(item_hint(view_of(hints[_i].page)).microdata, hints[_i].hint);
}
END_TEST

/* Names that stand anywhere, behind what looks like them. */
static const struct {
	const char *attribute;
	bool microdata, rdfa;
} marks[] = {
	{"itemtype=Review", true, false},
	{"itemprop=reviewRating", true, false},
	{"typeof=v:Review", false, true},
	{"typeof=Review itemprop=review", true, true},
	{"datatype=Review", false, false},
	{"typeo=Review", false, false},
};

START_TEST(test_hint_anywhere)
{
	struct buf page BUF_CLEANUP = buf_make(KIB(4));

	for (size_t at = 0; at < 200; at++) {
		buf_clear(&page);
		for (size_t i = 0; i < at; i++)
			buf_add_char(&page, "itemtypeof"[(200 - at + i) % 10]);
		buf_add_char(&page, ' ');
		buf_add_text(&page, marks[_i].attribute);
		for (size_t behind = 0; behind < 70; behind += 23) {
			struct item_hint hint = item_hint(buf_view(&page));

			ck_assert_int_eq(hint.microdata, marks[_i].microdata);
			ck_assert_int_eq(hint.rdfa, marks[_i].rdfa);
			for (size_t i = 0; i < 23; i++)
				buf_add_char(&page, "> reviews rating emtpeo"[i]);
		}
	}
}
END_TEST

/* Pages that ask for far more than they are long. */
static const struct {
	const char *head, *often, *tail;
	bool cut;
} greedy[] = {
	{"", "<div itemscope itemprop=a>", "", false},
	{"", "<div itemscope>", "", true},
	{"", "<p itemscope>", "", true},
	{"<p id=x>", "<b itemprop=a>1</b>", "", false},
	{"<div id=x><b itemprop=a>1</b></div>", "<p itemscope itemref='x x x x x x x'>",
		"", true},
	{"",
		"<div id=a itemscope itemprop=p itemref='a b'><div id=b itemscope itemprop=q "
		"itemref='b a'>",
		"", false},
	{"<div itemscope>", "<div itemprop=a>text ", "", true},
	{"", "<p itemscope itemtype='http://schema.org/Review'><b itemprop=name>x</b>",
		"", true},
};

START_TEST(test_greedy)
{
	BUF_CLEANUP struct buf body = buf_make(MIB(1));
	struct markup_page page;
	struct item_tree items;

	buf_add_text(&body, greedy[_i].head);
	while (body.len < KIB(300))
		buf_add_text(&body, greedy[_i].often);
	buf_add_text(&body, greedy[_i].tail);
	markup_open(&page, buf_view(&body));
	ck_assert_int_eq(microdata_items(&page.document, &items, NULL), 0);
	ck_assert_int_eq(items.cut, greedy[_i].cut);
	char *text = json_dumps(items.items, JSON_COMPACT);

	ck_assert_uint_le(strlen(text), 3 * body.len);
	free(text);
	item_tree_done(&items);
	markup_read(&page, "microdata");
	markup_close(&page);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

/* Each item under two names of the one above: 2^50 ways to the innermost. */
START_TEST(test_two_names)
{
	struct markup_page page;
	struct buf body BUF_CLEANUP = buf_make(MIB(1));

	buf_add_text(&body, "<div itemscope itemtype=http://schema.org/Product>");
	for (int i = 0; i < 50; i++)
		buf_add_text(&body,
			"<div itemprop=\"review reviews\" itemscope itemtype=http://schema.org/Review>");
	buf_printf(&body, "<p itemprop=reviewBody>x</p>%100000s", "");
	markup_open(&page, buf_view(&body));
	markup_read(&page, "microdata");
	ck_assert_uint_eq(page.found.n, 1);
	markup_close(&page);
}
END_TEST

Suite *microdata_suite(void)
{
	Suite *suite = suite_create("microdata");
	TCase *tcase = tcase_create("microdata");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_items, 0, COUNT(pages));
	tcase_add_test(tcase, test_reviews);
	tcase_add_loop_test(tcase, test_hint, 0, COUNT(hints));
	tcase_add_loop_test(tcase, test_hint_anywhere, 0, COUNT(marks));
	tcase_add_loop_test(tcase, test_greedy, 0, COUNT(greedy));
	tcase_add_test(tcase, test_two_names);
	suite_add_tcase(suite, tcase);
	return suite;
}
