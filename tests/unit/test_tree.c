/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The tree of HTML pages: its shape is compared as text, "body(p(x) p(y))"; hostile pages
 * must be over soon and stay in their bounds. Every real page has to fit into them.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "cases.h"
#include "extract/tree.h"
#include "markup.h"

#include <stdio.h>
#include <stdlib.h>

static void draw(struct buf *out, const xmlNode *node)
{
	const char *gap = "";

	if (node->type == XML_TEXT_NODE) {
		buf_printf(out, "'%s'", (const char *)node->content);
		return;
	}
	buf_add_text(out, (const char *)node->name);
	for (const xmlAttr *one = node->properties; one != NULL; one = one->next)
		buf_printf(out, "[%s=%s]", (const char *)one->name,
			(const char *)one->children->content);
	if (node->children == NULL)
		return;
	buf_add_char(out, '(');
	for (const xmlNode *one = node->children; one != NULL; one = one->next) {
		ck_assert_ptr_eq(one->parent, node);
		ck_assert_ptr_eq(one->next != NULL ? one->next->prev : node->last, one);
		buf_add_text(out, gap);
		draw(out, one);
		gap = " ";
	}
	buf_add_char(out, ')');
}

/* What stands in html; body alone where there is no head. */
static const struct {
	const char *page, *tree;
} shapes[] = {
	{"", "html"},
	{"x", "html(body('x'))"},
	{"<p>a<p>b", "html(body(p('a') p('b')))"},
	{"<!DOCTYPE html><html lang=en><head><title>t</title><meta a=b></head><body "
	 "class=c>x",
		"html[lang=en](head(title('t') meta[a=b]) body[class=c]('x'))"},
	{"<title>t</title><p>x", "html(head(title('t')) body(p('x')))"},
	{"x<body id=b><html lang=de>", "html[lang=de](body[id=b]('x'))"},
	{"<ul><li>a<li><p>b<ul><li>c</ul><li>d</ul>e",
		"html(body(ul(li('a') li(p('b') ul(li('c'))) li('d')) 'e'))"},
	{"<dl><dt>a<dd>b<div>c<dt>d</dl>",
		"html(body(dl(dt('a') dd('b' div('c')) dt('d'))))"},
	{"<table><tr><td>a<td>b<tr><th>c</table>d",
		"html(body(table(tbody(tr(td('a') td('b')) tr(th('c')))) 'd'))"},
	{"<table><td>a<table><td>b</table>c</table>",
		"html(body(table(tbody(tr(td('a' table(tbody(tr(td('b')))) 'c'))))))"},
	{"<table><thead><tr><th>a<tbody><tr><td>b</table>",
		"html(body(table(thead(tr(th('a'))) tbody(tr(td('b'))))))"},
	{"<select><option>a<option>b<optgroup label=l><option>c</select>d",
		"html(body(select(option('a') option('b') "
		"optgroup[label=l](option('c'))) 'd'))"},
	{"<b>a<i>b</b>c</i>d", "html(body(b('a' i('b')) 'c' 'd'))"},
	{"<div><b>a</div>b", "html(body(div(b('a')) 'b'))"},
	{"<div></span>a</p>b</div>c", "html(body(div('a' 'b') 'c'))"},
	{"<a href=1>x<a href=2>y", "html(body(a[href=1]('x') a[href=2]('y')))"},
	{"<h1>a</h2>b", "html(body(h1('a') 'b'))"},
	{"a<br>b<img src=x>c<hr/>d", "html(body('a' br 'b' img[src=x] 'c' hr 'd'))"},
	{"<p>a<table><tr><td>b</table>", "html(body(p('a') table(tbody(tr(td('b'))))))"},
	{"<p><span>a<div>b", "html(body(p(span('a')) div('b')))"},
	{"a<!-- <p>b -->c<script>'<p>'</script>d<style>x</style>",
		"html(body('a' 'c' 'd'))"},
	{"<b>a</b> <i>b</i>\n<p>c</p> <p> d</p>",
		"html(body(b('a') ' ' i('b') p('c') p(' d')))"},
	{"<DIV CLASS='A' class=b onclick='x' data-X=y>",
		"html(body(div[class=A][data-x=y]))"},
	{"<p a='&lt;&amp;&#33;' b=\"1 > 2\" c d=>&eacute;&nosuch;",
		"html(body(p[a=<&!][b=1 > 2][c=][d=]('\xc3\xa9&nosuch;')))"},
	{"<svg class=s><path d=x/><use href=#a /><g><title>5</title></g></svg>x",
		"html(body(svg[class=s](use[href=#a] title('5')) 'x'))"},
	{"<div/>a", "html(body(div('a')))"},
	{"1 < 2 <3 <", "html(body('1 < 2 <3 <'))"},
	{"a<b", "html(body('a' b))"},
	{"<noscript><img src=x></noscript>a",
		"html(head(noscript) body(img[src=x] 'a'))"},
};

START_TEST(test_shape)
{
	BUF_CLEANUP struct buf out = buf_make(KIB(4));
	xmlDoc *tree;

	ck_assert_int_eq(tree_parse_html(view_of(shapes[_i].page), &tree, NULL), 0);
	draw(&out, tree->children);
	ck_assert_str_eq(out.data, shapes[_i].tree);
	tree_free(tree);
}
END_TEST

static const struct {
	const char *page, *text;
} texts[] = {
	{"<div> a  b\n c </div>", "a b c"},
	{"<p>a</p><p>b</p>c", "a\nb\nc"},
	{"a<br>b<br><br><br>c", "a\nb\n\nc"},
	{"<div><div><div>a</div></div></div><div>b</div>", "a\nb"},
	{"<b>a</b><i>b</i> <u>c</u>", "ab c"},
	{"<ul><li>a <li>b</ul>", "a\nb"},
	{"<br>a<br>", "a"},
	{"<script>x</script><textarea>y</textarea>a<!--b-->", "a"},
	{"&lt;b&gt; &amp;amp;", "<b> &amp;"},
	{" \n ", ""},
};

START_TEST(test_text)
{
	ARENA_CLEANUP struct arena arena = {0};
	xmlDoc *tree;

	ck_assert_int_eq(tree_parse_html(view_of(texts[_i].page), &tree, NULL), 0);
	struct view text = tree_text(tree->children, SIZE_MAX, &arena);

	ck_assert_msg(view_eq(text, view_of(texts[_i].text)), "'%.*s'", VIEW_ARG(text));
	for (size_t max = 0; max < text.len; max++) {
		struct view part = tree_text(tree->children, max, &arena);

		ck_assert_uint_le(part.len, max);
		ck_assert(view_starts(text, part));
	}
	tree_free(tree);
}
END_TEST

/* A text is not cut within a character. */
START_TEST(test_text_cut)
{
	ARENA_CLEANUP struct arena arena = {0};
	xmlDoc *tree;

	ck_assert_int_eq(
		tree_parse_html(VIEW("\xf0\x9f\x98\x80\xc3\xa9"), &tree, NULL), 0);
	static const size_t lens[] = {0, 0, 0, 0, 4, 4, 6, 6};

	for (size_t max = 0; max < 8; max++)
		ck_assert_uint_eq(tree_text(tree->children, max, &arena).len, lens[max]);
	tree_free(tree);
}
END_TEST

START_TEST(test_path)
{
	ARENA_CLEANUP struct arena arena = {0};
	BUF_CLEANUP struct buf page = buf_make(MIB(1));
	xmlDoc *tree;
	const xmlNode *node;

	buf_add_text(&page, "<div>a</div><div><p>b<span id=s>c</span><p>d</div>");
	for (int i = 0; i < 900; i++)
		buf_add_text(
			&page, i % 2 ? "<i>some words of text that pay for the nodes</i>"
				     : "<b>some more words that pay for the nodes</b>");
	ck_assert_int_eq(tree_parse_html(buf_view(&page), &tree, NULL), 0);
	node = tree->children->children->children->next->children; /* p */
	struct view path = tree_path(node, &arena);

	ck_assert(view_eq(path, VIEW("/html/body/div[2]/p[1]")));
	node = node->children->next;
	path = tree_path(node, &arena);
	ck_assert(view_eq(path, VIEW("/html/body/div[2]/p[1]/span")));
	path = tree_path((const xmlNode *)node->properties, &arena);
	ck_assert(view_eq(path, VIEW("/html/body/div[2]/p[1]/span/@id")));
	path = tree_path(tree->children->children->last, &arena);
	ck_assert_msg(view_eq(path, VIEW("/html/body/*[902]")), "%.*s", VIEW_ARG(path));
	tree_free(tree);
}
END_TEST

/* ---- hostile pages ----------------------------------------------------------------- */

static const struct {
	const char *once, *often;
	int n;
	bool deep, attributes, cut;
} hostile[] = {
	{"", "<div>", 100000, true, false, true},
	{"<p ", "a%d=1 ", 300000, false, true, false},
	{"", "<b>", 300000, true, false, true},
	{"", "<x%d>", 100000, true, false, true},
	{"", "<html a%d>", 100000, false, true, false},
	{"", "&amp;", 300000, false, false, false},
	{"", "<", 500000, false, false, false},
	{"", "<a href=", 100000, false, false, false},
	{"", "<!-", 200000, false, false, false},
	{"", "</p>", 300000, false, false, false},
	{"", "<table>", 100000, true, false, true},
	{"", "<p>a&", 200000, false, false, true},
};

START_TEST(test_hostile)
{
	BUF_CLEANUP struct buf page = buf_make(MIB(8));
	xmlDoc *tree;

	buf_add_text(&page, hostile[_i].once);
	for (int i = 0; i < hostile[_i].n; i++) {
		if (strchr(hostile[_i].often, '%') != NULL)
			buf_printf(&page,
				hostile[_i].often[0] == 'a'   ? "a%d=1 "
				: hostile[_i].often[1] == 'x' ? "<x%d>"
							      : "<html a%d>",
				i);
		else
			buf_add_text(&page, hostile[_i].often);
	}
	ck_assert_int_eq(buf_check(&page, NULL), 0);
	ck_assert_int_eq(tree_parse_html(buf_view(&page), &tree, NULL), 0);
	struct tree_trouble trouble = tree_trouble(tree);

	ck_assert_uint_le(tree_size(tree), LIMIT_TREE_TIMES * page.len + LIMIT_TREE_MIN);
	ck_assert_int_eq(trouble.deep != 0, hostile[_i].deep);
	ck_assert_int_eq(trouble.attributes != 0, hostile[_i].attributes);
	ck_assert_int_eq(trouble.bytes != 0, hostile[_i].cut);
	tree_free(tree);
}
END_TEST

/* What is deeper than the depth is there, on the deepest. */
START_TEST(test_depth)
{
	ARENA_CLEANUP struct arena arena = {0};
	BUF_CLEANUP struct buf page = buf_make(MIB(8));
	xmlDoc *tree;
	int n = 3000;

	for (int i = 0; i < n; i++)
		buf_add_text(&page, "<div class='some words to pay for it'>");
	buf_add_text(&page, "x");
	for (int i = 0; i < n; i++)
		buf_add_text(&page, "</div>");
	buf_add_text(&page, "<p id=after>y");
	ck_assert_int_eq(tree_parse_html(buf_view(&page), &tree, NULL), 0);
	ck_assert_uint_eq(tree_trouble(tree).deep, n + 2 - LIMIT_TREE_DEPTH);
	ck_assert_uint_eq(tree_trouble(tree).bytes, 0);
	ck_assert(view_eq(tree_text(tree->children, SIZE_MAX, &arena), VIEW("x\ny")));
	ck_assert(tree_is(tree->children->children->last, "p"));
	tree_free(tree);
}
END_TEST

START_TEST(test_too_large)
{
	struct err err = ERR_INIT;
	xmlDoc *tree;

	ck_assert_int_eq(
		tree_parse_html((struct view){"", LIMIT_PAGE + 1}, &tree, &err), -1);
	ck_assert_int_eq(err.code, ERR_LIMIT);
}
END_TEST

/* Page `i` of all cut at each byte. */
START_TEST(test_cut)
{
	struct view page = view_of(shapes[_i].page);
	xmlDoc *tree;

	for (size_t n = 0; n <= page.len; n++) {
		char *copy = malloc(n != 0 ? n : 1);

		memcpy(copy, page.data, n);
		ck_assert_int_eq(tree_parse_html((struct view){copy, n}, &tree, NULL), 0);
		tree_free(tree);
		free(copy);
	}
}
END_TEST

struct sizes {
	size_t pages, cut, bytes, taken;
	double worst;
};

static void measure(void *arg, const char *dir, const char *name)
{
	struct sizes *sizes = arg;
	struct markup_page page;
	char path[1024];
	xmlDoc *tree;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	ck_assert(markup_open_file(&page, path));
	size_t len = page.document.text.len;

	ck_assert_int_eq(document_tree(&page.document, &tree, NULL), 0);
	double times = (double)tree_size(tree) / (double)(len != 0 ? len : 1);

	sizes->pages++;
	sizes->cut += tree_trouble(tree).bytes != 0 || tree_trouble(tree).deep != 0;
	sizes->bytes += len;
	sizes->taken += tree_size(tree);
	if (len > KIB(16) && times > sizes->worst)
		sizes->worst = times;
	markup_close(&page);
}

START_TEST(test_real_pages)
{
	struct sizes sizes = {0};

	cases_each("pages", "", "html", measure, &sizes);
	cases_each("products", "", "html", measure, &sizes);
	printf("tree: %zu pages, %zu of them not whole; %.2f times their size, at most "
	       "%.2f\n",
		sizes.pages, sizes.cut, (double)sizes.taken / (double)sizes.bytes,
		sizes.worst);
	ck_assert_uint_gt(sizes.pages, 500);
	ck_assert_uint_eq(sizes.cut, 0);
	ck_assert(sizes.taken <= 2 * sizes.bytes);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *tree_suite(void)
{
	Suite *suite = suite_create("tree");
	TCase *tcase = tcase_create("tree");
	char dir[512];

	tcase_set_timeout(tcase, 120);
	tcase_add_loop_test(tcase, test_shape, 0, COUNT(shapes));
	tcase_add_loop_test(tcase, test_text, 0, COUNT(texts));
	tcase_add_test(tcase, test_text_cut);
	tcase_add_test(tcase, test_path);
	tcase_add_loop_test(tcase, test_hostile, 0, COUNT(hostile));
	tcase_add_test(tcase, test_depth);
	tcase_add_test(tcase, test_too_large);
	tcase_add_loop_test(tcase, test_cut, 0, COUNT(shapes));
	if (cases_dir("pages", dir, sizeof(dir)))
		tcase_add_test(tcase, test_real_pages);
	suite_add_tcase(suite, tcase);
	return suite;
}
