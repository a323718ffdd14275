/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * RDFa: pages to the items in them; subjects that hang on each other.
 */
#include "suites.h"

#include "extract/rdfa.h"
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
	char *text = markup_items(view_of(pages[_i].page), rdfa_items);

	ck_assert_str_eq(text, pages[_i].items);
	free(text);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *rdfa_suite(void)
{
	Suite *suite = suite_create("rdfa");
	TCase *tcase = tcase_create("rdfa");

	tcase_add_loop_test(tcase, test_items, 0, COUNT(pages));
	suite_add_tcase(suite, tcase);
	return suite;
}
