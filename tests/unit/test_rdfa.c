/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RDFa: pages to the items in them, then to reviews; subjects that hang on each other.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/rdfa.h"
#include "fixture.h"
#include "markup.h"

#include <stdlib.h>

#define V "<div vocab=http://schema.org/ "

static const struct {
	const char *page, *items;
} pages[] = {
	{"", "[]"},
	{"<p property=name>x", "[]"},
	{"<p typeof=Review>x", "[{}]"},
	{V "typeof=Product><b property=name>a <i>b</i></b></div>",
		"[{'@type':'http://schema.org/Product','name':'a b'}]"},
	{V "typeof='A B' resource=#x>",
		"[{'@id':'http://example.org/dir/page#x','@type':['http://schema.org/A',"
		"'http://schema.org/B']}]"},
	{"<div prefix='s: https://schema.org/ o: http://o.example/' typeof=s:A><b "
	 "property=s:name>x</b><b property='o:n s:u'>y</b><b property=name>z</b></div>",
		"[{'@type':'https://schema.org/A','name':'x','http://o.example/n':'y',"
		"'u':'y'}]"},
	{"<div typeof=schema:A><b property=schema:name>x</b></div>",
		"[{'@type':'http://schema.org/A','name':'x'}]"},
	{V "typeof=A><meta property=a content=1><time property=b datetime=2>x</time>"
	   "<a property=c href=y>t</a><img property=d src=z><i property=e resource=r>t</i>"
	   "</div>",
		"[{'@type':'http://schema.org/A','a':'1','b':'2',"
		"'c':'http://example.org/dir/y','d':'http://example.org/dir/z',"
		"'e':'http://example.org/dir/r'}]"},
	{V "typeof=A><div property=review typeof=Review><p property=name>x</p></div><p "
	   "property=name>y</p></div>",
		"[{'@type':'http://schema.org/A','review':{'@type':"
		"'http://schema.org/Review','name':'x'},'name':'y'}]"},
	{V "typeof=A><div typeof=B><p property=name>x</div></div>",
		"[{'@type':'http://schema.org/A'},{'@type':'http://schema.org/B','name':"
		"'x'}]"},
	/* one subject in two places */
	{V "resource=/a typeof=A><p property=name>x</div>" V
	   "resource=/a><p property=author>y</div>",
		"[{'@id':'http://example.org/a','@type':'http://schema.org/A','name':'x',"
		"'author':'y'}]"},
	/* each part of the other */
	{V "resource=/a typeof=A><p property=p resource=/b typeof=B><b property=q "
	   "resource=/a typeof=A></b></p></div>",
		"[{'@id':'http://example.org/a','@type':['http://schema.org/A',"
		"'http://schema.org/A'],'p':{'@id':'http://example.org/b','@type':"
		"'http://schema.org/B','q':{'@id':'http://example.org/a'}}}]"},
	{V "about=/a><p property=name>x</div>",
		"[{'@id':'http://example.org/a','name':'x'}]"},
	{V "typeof=A><a property=author href=/u>Ann</a></div>",
		"[{'@type':'http://schema.org/A','author':'Ann'}]"},
	{"<div typeof=v:Review><b property=v:reviewer>A</b><b property=v:rating>4</b>",
		"[{'@type':'http://rdf.data-vocabulary.org/#Review','author':'A',"
		"'reviewRating':'4'}]"},
	{V "typeof=A><div vocab=''><p property=name>x</p></div></div>",
		"[{'@type':'http://schema.org/A'}]"},
};

START_TEST(test_items)
{
	struct markup_page page;
	struct item_tree items;

	markup_open(&page, view_of(pages[_i].page));
	ck_assert_int_eq(rdfa_items(&page.document, &items, NULL), 0);
	markup_drop_paths(items.items);
	char *text = json_dumps(items.items, JSON_COMPACT);

	for (char *c = text; *c != '\0'; c++)
		*c = *c == '"' ? '\'' : *c;
	ck_assert_str_eq(text, pages[_i].items);
	free(text);
	item_tree_done(&items);
	markup_close(&page);
}
END_TEST

static const char shop[] =
	"<body vocab=https://schema.org/><div typeof=Product>"
	"<div property=aggregateRating typeof=AggregateRating><b property=ratingValue>4.5"
	"</b><b property=ratingCount>12</b></div>"
	"<div property=review typeof=Review resource=/reviews/7>"
	"<meta property=datePublished content=2024-03-01>"
	"<span property=author typeof=Person><b property=name>Ann</b></span>"
	"<span property=reviewRating typeof=Rating><b property=ratingValue>4</b></span>"
	"<div property=reviewBody>Good.<br>Again!</div></div></div>";

START_TEST(test_reviews)
{
	struct markup_page page;

	markup_open(&page, view_of(shop));
	ck_assert(adapter_named(VIEW("rdfa"))->fits(&page.document));
	ck_assert(!adapter_named(VIEW("microdata"))->fits(&page.document));
	markup_read(&page, "rdfa");
	ck_assert_uint_eq(page.found.n, 1);
	const struct review *review = &page.found.reviews[0];

	ck_assert_view_eq(review->id, VIEW("http://example.org/reviews/7"));
	ck_assert_view_eq(review->text, VIEW("Good.\nAgain!"));
	ck_assert_view_eq(review->author, VIEW("Ann"));
	ck_assert_int_eq(review->published.time, 1709251200);
	ck_assert_double_eq_tol(review->rating.value, 4, 1e-9);
	ck_assert_view_eq(view_sub(review->provenance, 0, 29),
		VIEW("rdfa - /html/body/div/div[2] "));
	ck_assert_double_eq_tol(page.found.aggregate.rating, 4.5, 1e-9);
	ck_assert_int_eq(page.found.aggregate.rating_count, 12);
	markup_close(&page);
}
END_TEST

static const struct {
	const char *often;
	bool cut;
} greedy[] = {
	{V "typeof=A property=p>", false},
	{V "typeof=A resource=/%d property=p></div>" V "resource=/%d>", false},
	{"<p about=/%d><b prefix='a: b c: d' typeof=a:x></b>", true},
	{"<b typeof=schema:Review property=schema:review>", false},
};

START_TEST(test_greedy)
{
	BUF_CLEANUP struct buf body = buf_make(MIB(1));
	struct markup_page page;
	struct item_tree items;

	for (int i = 0; body.len < KIB(300); i++) {
		const char *rest = greedy[_i].often;

		for (; *rest != '\0'; rest++) {
			if (*rest == '%' && rest++)
				buf_printf(&body, "%d", i);
			else
				buf_add_char(&body, *rest);
		}
	}
	markup_open(&page, buf_view(&body));
	ck_assert_int_eq(rdfa_items(&page.document, &items, NULL), 0);
	ck_assert_int_eq(items.cut, greedy[_i].cut);
	item_tree_done(&items);
	markup_read(&page, "rdfa");
	markup_close(&page);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

/* Each item under two names of the one above: 2^50 ways to the innermost. */
START_TEST(test_two_names)
{
	struct markup_page page;
	struct buf body BUF_CLEANUP = buf_make(MIB(1));

	buf_add_text(&body, "<body vocab=http://schema.org/><div typeof=Product>");
	for (int i = 0; i < 50; i++)
		buf_add_text(&body, "<div property=\"review reviews\" typeof=Review>");
	buf_printf(&body, "<p property=reviewBody>x</p>%100000s", "");
	markup_open(&page, buf_view(&body));
	markup_read(&page, "rdfa");
	ck_assert_uint_eq(page.found.n, 1);
	markup_close(&page);
}
END_TEST

Suite *rdfa_suite(void)
{
	Suite *suite = suite_create("rdfa");
	TCase *tcase = tcase_create("rdfa");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_items, 0, COUNT(pages));
	tcase_add_test(tcase, test_reviews);
	tcase_add_loop_test(tcase, test_greedy, 0, COUNT(greedy));
	tcase_add_test(tcase, test_two_names);
	suite_add_tcase(suite, tcase);
	return suite;
}
