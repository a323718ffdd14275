/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The html adapter and its XPath: fields in the shapes that pages show them in, and
 * expressions that would take for ever.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/tree.h"
#include "extract/xpath.h"
#include "fixture.h"
#include "markup.h"

#include <stdlib.h>
#include <time.h>

/* ---- the adapter ------------------------------------------------------------------- */

static void read_with(struct markup_page *page, const struct recipe_words *words)
{
	struct recipe *recipe;
	struct err err = ERR_INIT;

	ck_assert_msg(recipe_new(words, &recipe, &err) == 0, "%s", err.text);
	ck_assert_int_eq(extract(&page->document, recipe, &page->found, NULL), 0);
	recipe_free(recipe);
}

static const char shop[] =
	"<h1>Shop</h1><b class=n>2 reviews</b><i class=m>4,5 von 5</i>"
	"<div class=r id=r1><a class=l href='../r/1'>permalink</a><b>Ann</b>"
	"<time datetime=2024-03-01>last spring</time>"
	"<span class=s title='4 out of 5 stars'></span><h3>Fine</h3>"
	"<p>Good.</p><p>Again!</p><em>Verified purchase</em>"
	"<small>12 people found this helpful</small>"
	"<div class=o><i>Owner, May 2, 2024:</i><p>Thank you!</p></div></div>"
	"<div class=r id=r2><b>Bob</b><time>3 days ago</time>"
	"<span class=s><i class='star full'></i><i class='star full'></i>"
	"<i class='star empty'></i><i class='star empty'></i><i class='star empty'></i>"
	"</span><p>Bad.</p></div>";

START_TEST(test_shop)
{
	struct markup_page page;
	const struct recipe_words words = {
		.adapter = VIEW("html"),
		.items = VIEW("//div[@class='r']"),
		.fields =
			{
				[FIELD_ID] = VIEW("@id ~ r(\\d+)"),
				[FIELD_LINK] = VIEW("a[@class='l']"),
				[FIELD_AUTHOR] = VIEW("b"),
				[FIELD_DATE] = VIEW("time"),
				[FIELD_RATING] = VIEW("span[@class='s']"),
				[FIELD_TITLE] = VIEW("h3"),
				[FIELD_TEXT] = VIEW("p"),
				[FIELD_LANGUAGE] = VIEW("string('English')"),
				[FIELD_REPLY] = VIEW(".//div[@class='o']/p"),
				[FIELD_REPLY_DATE] =
					VIEW(".//div[@class='o']/i ~ , (.*):"),
				[FIELD_VERIFIED] = VIEW("em"),
				[FIELD_HELPFUL] = VIEW("small"),
			},
		.count = VIEW("//b[@class='n']"),
		.mean = VIEW("//i[@class='m']"),
	};

	markup_open(&page, view_of(shop));
	read_with(&page, &words);
	ck_assert_uint_eq(page.found.n, 2);
	const struct review *first = &page.found.reviews[0], *second = first + 1;

	ck_assert_view_eq(first->id, VIEW("1"));
	ck_assert_view_eq(first->url, VIEW("http://example.org/r/1"));
	ck_assert_view_eq(first->author, VIEW("Ann"));
	ck_assert_int_eq(first->published.time, 1709251200);
	ck_assert_double_eq_tol(first->rating.value, 4, 1e-9);
	ck_assert_double_eq_tol(first->rating.max, 5, 1e-9);
	ck_assert_view_eq(first->title, VIEW("Fine"));
	ck_assert_view_eq(first->text, VIEW("Good.\nAgain!"));
	ck_assert_view_eq(first->language, VIEW("en"));
	ck_assert_view_eq(first->reply, VIEW("Thank you!"));
	ck_assert_int_eq(first->replied.time, 1714608000);
	ck_assert_int_eq(first->verified, VERIFIED_YES);
	ck_assert(first->helpful.given && first->helpful.n == 12);
	ck_assert_view_eq(view_sub(first->provenance, 0, 31),
		VIEW("html - /html/body/div[1] id=@id"));
	ck_assert_view_eq(second->author, VIEW("Bob"));
	ck_assert_view_eq(second->text, VIEW("Bad."));
	ck_assert(second->published.relative);
	ck_assert_int_eq(second->published.precision, PRECISION_DAY);
	ck_assert_double_eq_tol(second->rating.value, 2, 1e-9);
	ck_assert_int_eq(second->verified, VERIFIED_UNSTATED);
	ck_assert(!second->helpful.given);
	ck_assert_int_eq(page.found.aggregate.review_count, 2);
	ck_assert_double_eq_tol(page.found.aggregate.rating, 4.5, 1e-9);
	markup_close(&page);
}
END_TEST

/* In which order 03/04/2011 stands: as the page's language has it, or the section's. */
static const struct {
	const char *page, *language;
	enum precision precision;
	int64_t time;
} orders[] = {
	{"en", "", PRECISION_YEAR, 1293840000},
	{"en", "'en-GB'", PRECISION_DAY, 1301788800},
	{"en", "\"en-US\"", PRECISION_DAY, 1299196800},
	{"en-US", "'en-GB'", PRECISION_DAY, 1301788800},
	{"en-GB", "@lang", PRECISION_DAY, 1301788800},
	{"en", "'telepathic'", PRECISION_YEAR, 1293840000},
	{"en", "'", PRECISION_NONE, 0},
	{"en-GB", "''", PRECISION_DAY, 1301788800},
};

START_TEST(test_order)
{
	struct recipe_words words = {.adapter = VIEW("html"),
		.items = VIEW("//div"),
		.fields = {[FIELD_TEXT] = VIEW("p"),
			[FIELD_DATE] = VIEW("time"),
			[FIELD_LANGUAGE] = view_of(orders[_i].language)}};
	struct buf text BUF_CLEANUP = buf_make(1024);
	struct markup_page page;
	struct recipe *recipe;

	if (orders[_i].precision == PRECISION_NONE) {
		ck_assert_int_lt(recipe_new(&words, &recipe, NULL), 0);
		return;
	}
	buf_printf(&text,
		"<html lang=%s><div lang=en-US><p>x</p><time>03/04/2011</time></div>",
		orders[_i].page);
	markup_open(&page, buf_view(&text));
	read_with(&page, &words);
	ck_assert_uint_eq(page.found.n, 1);
	ck_assert_int_eq(page.found.reviews[0].published.precision, orders[_i].precision);
	ck_assert_int_eq(page.found.reviews[0].published.time, orders[_i].time);
	markup_close(&page);
}
END_TEST

/* One item "<div class=r>...</div>" with text "x"; what a field's path makes of it. */
static const struct {
	const char *markup, *path;
	double value, max; /* value 0: none */
} ratings[] = {
	{"<i>4.5</i>", "i", 4.5, 5},
	{"<i>4,5 / 10</i>", "i", 4.5, 10},
	{"<i>&#9733;&#9733;&#9733;&#9734;&#9734;</i>", "i", 3, 5},
	{"<i aria-label='Rated 3 out of 5'></i>", "i", 3, 5},
	{"<i content=4></i>", "i", 4, 5},
	{"<i class='stars-4'></i>", "i", 4, 5},
	{"<i class='stars-4'></i>", "i/@class", 4, 5},
	{"<i class='stars'><b style='width:80%'></b></i>", "i", 80, 100},
	{"<i><img alt='2 of 5'></i>", "i", 2, 5},
	{"<i class='star on'></i><i class='star on'></i><i class='star off'></i>", "i", 2,
		3},
	{"<i class=full></i><i class=full></i>", "count(i[@class='full'])", 2, 5},
	{"<i>x4y</i>", "i ~ x(\\d)y", 4, 5},
	{"<i title=4>x</i>", "i ~ x(\\d)y", 0, 0},
	{"<i>Great</i>", "i", 0, 0},
	{"", "i", 0, 0},
};

START_TEST(test_rating)
{
	BUF_CLEANUP struct buf body = buf_make(KIB(4));
	struct markup_page page;
	struct recipe_words words = {.adapter = VIEW("html"),
		.items = VIEW("//div"),
		.fields = {[FIELD_TEXT] = VIEW("u")}};

	words.fields[FIELD_RATING] = view_of(ratings[_i].path);
	buf_printf(&body, "<div>%s<u>x</u></div>", ratings[_i].markup);
	markup_open(&page, buf_view(&body));
	read_with(&page, &words);
	ck_assert_uint_eq(page.found.n, 1);
	const struct rating *rating = &page.found.reviews[0].rating;

	ck_assert_int_eq(rating->given, ratings[_i].value > 0);
	if (rating->given) {
		ck_assert_double_eq_tol(rating->value, ratings[_i].value, 1e-9);
		ck_assert_double_eq_tol(rating->max, ratings[_i].max, 1e-9);
	}
	markup_close(&page);
}
END_TEST

static const struct {
	const char *markup;
	enum verified verified;
} marks[] = {
	{"", VERIFIED_UNSTATED},
	{"<i></i>", VERIFIED_YES},
	{"<i>Verified</i>", VERIFIED_YES},
	{"<i>false</i>", VERIFIED_NO},
	{"<i>No</i>", VERIFIED_NO},
};

START_TEST(test_verified)
{
	BUF_CLEANUP struct buf body = buf_make(KIB(4));
	struct markup_page page;
	const struct recipe_words words = {.adapter = VIEW("html"),
		.items = VIEW("//div"),
		.fields = {[FIELD_TEXT] = VIEW("u"),
			[FIELD_VERIFIED] = VIEW("i"),
			[FIELD_SCALE] = VIEW("0-10"),
			[FIELD_RATING] = VIEW("//b"),
			[FIELD_DATE] = VIEW("s")}};

	buf_printf(
		&body, "<b>7</b><div>%s<u>x</u><s>someday</s></div>", marks[_i].markup);
	markup_open(&page, buf_view(&body));
	read_with(&page, &words);
	ck_assert_uint_eq(page.found.n, 1);
	ck_assert_int_eq(page.found.reviews[0].verified, marks[_i].verified);
	ck_assert_double_eq_tol(page.found.reviews[0].rating.value, 7, 1e-9);
	ck_assert_double_eq_tol(page.found.reviews[0].rating.max, 10, 1e-9);
	ck_assert(!page.found.reviews[0].rating.scale_assumed);
	ck_assert_view_eq(page.found.stats.unreadable_date, VIEW("someday"));
	markup_close(&page);
}
END_TEST

/* ---- XPath ------------------------------------------------------------------------- */

static const struct {
	const char *path, *says;
} wrong[] = {
	{"", "1 to"}, {"//p[", "column"}, {"//p[@a='x]", "a quote is not closed"},
	{"//p]", "column"}, {"p ~ (", "column"},
	{"nosuch:p", NULL}, /* an unknown prefix is found out by looking */
};

START_TEST(test_wrong)
{
	struct err err = ERR_INIT;
	struct xpath *xpath;
	int rc = xpath_compile(view_of(wrong[_i].path), &xpath, &err);

	if (wrong[_i].says == NULL) {
		ck_assert_int_eq(rc, 0);
		xpath_free(xpath);
		return;
	}
	ck_assert_int_eq(rc, -1);
	ck_assert_int_eq(err.code, ERR_USAGE);
	ck_assert_msg(strstr(err.text, wrong[_i].says) != NULL, "%s", err.text);
}
END_TEST

/* Over "<p>a<b>b</b></p><p x=1>c</p>": how many nodes, or which text. */
static const struct {
	const char *path;
	size_t n;
	const char *text;
} finds[] = {
	{"//p", 2, ""},
	{"//p/b", 1, ""},
	{"//p/@x", 1, ""},
	{"//text()", 3, ""},
	{"//q", 0, ""},
	{"//p | //b", 3, ""},
	{"(//p)[2]", 1, ""},
	{"//p[2]", 1, ""},
	{"/html/body/p[last()]", 1, ""},
	{"//b/ancestor::*", 3, ""},
	{"//b/..//b/..", 1, ""},
	{"//*//*", 4, ""},
	{"//b/following::p", 1, ""},
	{"body/p", 2, ""},
	{".", 1, ""},
	{".//p[contains(., '/')]", 0, ""},
	{"//p[text()='c']/@*", 1, ""},
	{"string(//p)", 0, "ab"},
	{"count(//p)", 0, "2"},
	{"boolean(//q)", 0, "false"},
	{"concat(//b, '-', //p/@x)", 0, "b-1"},
	{"nosuch:p", 0, ""},
	{"nosuch()", 0, ""},
};

START_TEST(test_find)
{
	xmlDoc *tree;
	struct xpath *xpath;
	struct xpath_page *page;
	struct xpath_found found;

	ck_assert_int_eq(
		tree_parse_html(VIEW("<p>a<b>b</b></p><p x=1>c</p>"), &tree, NULL), 0);
	ck_assert_int_eq(xpath_compile(view_of(finds[_i].path), &xpath, NULL), 0);
	ck_assert_int_eq(xpath_open(tree, 30, &page, NULL), 0);
	ck_assert_int_eq(xpath_find(page, xpath, tree->children, &found, NULL), 0);
	ck_assert_uint_eq(found.n, finds[_i].n);
	ck_assert_view_eq(found.text, view_of(finds[_i].text));
	for (size_t i = 1; i < found.n; i++)
		ck_assert_ptr_ne(found.nodes[i - 1], found.nodes[i]);
	ck_assert(!xpath_stopped(page));
	xpath_found_done(&found);
	xpath_close(page);
	xpath_free(xpath);
	tree_free(tree);
}
END_TEST

/* What a path takes on a page that is nested as deeply as it may be. */
static const char *const slow[] = {"//div//div", "//div//div//div//p",
	"//p/preceding::div", "//p[count(preceding-sibling::p)>3]",
	"//*[contains(.,'zz')]", "//p[. = preceding::p]", "//div//p/..//p/../p",
	"//*[.//div//p]", "//div/descendant::p[last()]"};

static double cpu_s(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

START_TEST(test_slow)
{
	BUF_CLEANUP struct buf body = buf_make(MIB(2));
	xmlDoc *tree;
	struct xpath *xpath;
	struct xpath_page *page;
	struct xpath_found found;

	for (int i = 0; i < 10; i++) {
		for (int k = 0; k < 500; k++)
			buf_add_text(&body, "<div>");
		for (int k = 0; k < 200; k++)
			buf_add_text(&body, "<p>word word word word</p>");
		for (int k = 0; k < 500; k++)
			buf_add_text(&body, "</div>");
	}
	ck_assert_int_eq(tree_parse_html(buf_view(&body), &tree, NULL), 0);
	ck_assert_int_eq(xpath_compile(view_of(slow[_i]), &xpath, NULL), 0);
	ck_assert_int_eq(xpath_open(tree, body.len, &page, NULL), 0);
	double start = cpu_s();

	ck_assert_int_eq(xpath_find(page, xpath, tree->children, &found, NULL), 0);
	/* ten times what it is allowed to take: a loaded machine is no fault */
	ck_assert_msg(cpu_s() - start < 10, "%s: %.1f s", slow[_i], cpu_s() - start);
	xpath_found_done(&found);
	xpath_close(page);
	xpath_free(xpath);
	tree_free(tree);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *html_suite(void)
{
	Suite *suite = suite_create("html");
	TCase *tcase = tcase_create("html");

	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, test_shop);
	tcase_add_loop_test(tcase, test_order, 0, sizeof(orders) / sizeof(orders[0]));
	tcase_add_loop_test(tcase, test_rating, 0, COUNT(ratings));
	tcase_add_loop_test(tcase, test_verified, 0, COUNT(marks));
	tcase_add_loop_test(tcase, test_wrong, 0, COUNT(wrong));
	tcase_add_loop_test(tcase, test_find, 0, COUNT(finds));
	tcase_add_loop_test(tcase, test_slow, 0, COUNT(slow));
	suite_add_tcase(suite, tcase);
	return suite;
}
