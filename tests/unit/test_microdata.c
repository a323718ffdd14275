/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Microdata: pages to the items in them.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/item_hint.h"
#include "extract/microdata.h"
#include "markup.h"

#include <stdlib.h>

#define ITEM "<div itemscope itemtype='http://schema.org/"

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
	char *text = markup_items(view_of(pages[_i].page), microdata_items);

	ck_assert_str_eq(text, pages[_i].items);
	free(text);
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

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *microdata_suite(void)
{
	Suite *suite = suite_create("microdata");
	TCase *tcase = tcase_create("microdata");

	tcase_add_loop_test(tcase, test_items, 0, COUNT(pages));
	tcase_add_loop_test(tcase, test_hint, 0, COUNT(hints));
	tcase_add_loop_test(tcase, test_hint_anywhere, 0, COUNT(marks));
	suite_add_tcase(suite, tcase);
	return suite;
}
