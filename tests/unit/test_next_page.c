/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which page follows: by the rule, the Link field, HTML, feeds, JSON; hostile pages. */
#include "base/buf.h"
#include "base/limits.h"
#include "extract/next_page.h"
#include "fixture.h"
#include "suites.h"

static void check_found(const struct next_found *found, int result, const char *reference)
{
	ck_assert_int_eq(result, reference != NULL);
	if (reference != NULL)
		ck_assert_view_eq(found->reference, view_of(reference));
}

static int ask(
	const struct next_input *input, struct arena *arena, struct next_found *ret_found)
{
	struct next_rule rule = {0};

	*ret_found = (struct next_found){0};
	return next_page(&rule, input, arena, ret_found, NULL);
}

static const struct field_case {
	const char *field, *reference; /* NULL = no next page */
} field_cases[] = {
	{"", NULL},
	{"</2>; rel=next", "/2"},
	{"</2>; rel=\"next\"", "/2"},
	{"</2>;REL = \"prev NEXT\"", "/2"},
	{"</2> ; title=\"a, b; rel=x <y>\" ; rel=next", "/2"},
	{"</2>; title=\"a\\\"b>, </9>; rel=next\"; rel=next", "/2"},
	{"</1>; rel=prev, </2>; rel=next, </3>; rel=next", "/2"},
	{"</1>; rel=\"prev\",</2?a=1,2;3>; rel=\"next\"", "/2?a=1,2;3"},
	{"</2>; rel=prev; rel=next", NULL},
	{"</2>; rel=nextpage", NULL},
	{"</2>; rel*=next", NULL},
	{"</2>; anchor=\"/x\"; rel=next", NULL},
	{"</2>; rev=next", NULL},
	{"<>; rel=next, < /2 >; rel=next", "/2"},
	{"</2>", NULL},
	{"</2", NULL},
	{"/2; rel=next", NULL},
	{"</2>; rel=\"next", "/2"},
	{"</2>; nothing; rel=next", "/2"},
	{"</2>; rel=", NULL},
};

START_TEST(field)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct next_input input = {.link_header = view_of(field_cases[_i].field),
		.page = VIEW(""),
		.number = 1};
	struct next_found found;
	int result = ask(&input, &arena, &found);

	check_found(&found, result, field_cases[_i].reference);
}
END_TEST

static const struct html_case {
	const char *page, *reference, *base;
} html_cases[] = {
	{"", NULL, ""},
	{"<a href=/2>next</a>", NULL, ""},
	{"<link rel=next href=/2>", "/2", ""},
	{"<link rel='next' href='/2' />", "/2", ""},
	{"<LINK HREF=\"/2\" REL=\"Next\">", "/2", ""},
	{"<a class=x rel=\"nofollow\nnext\" href=\" ?a=1&amp;page=2\n\">", "?a=1&page=2",
		""},
	{"<a rel = next href = /2>", "/2", ""},
	{"<a rel=nextish href=/2><a rel=\"prev\" href=/1>", NULL, ""},
	{"<a rel=next href=#><a rel=next href=' JavaScript:go()'><a rel=next><a rel=next "
	 "href=/2>",
		"/2", ""},
	{"<a href=/2 href=/3 rel=next rel=prev>", "/2", ""},
	{"<a data-rel=next href=/2>", NULL, ""},
	{"<button rel=next href=/2>", NULL, ""},
	{"<abbr rel=next href=/2>", NULL, ""},
	{"<a title=\"<a rel=next href=/9>\" rel=next href=/2>", "/2", ""},
	{"<!-- <a rel=next href=/9> --><a rel=next href=/2>", "/2", ""},
	{"<!--><a rel=next href=/2>", "/2", ""},
	{"<script>'<a rel=next href=/9>'</script ><a rel=next href=/2>", "/2", ""},
	{"<style><a rel=next href=/9></style>", NULL, ""},
	{"<textarea><a rel=next href=/9></textarea>", NULL, ""},
	{"<template><a rel=next href=/9></template>", NULL, ""},
	{"<noscript><a rel=next href=/2></noscript>", "/2", ""},
	{"<a rel=next href=\"/2", NULL, ""},
	{"<a rel=next href=/2", NULL, ""},
	{"</a rel=next href=/2>", NULL, ""},
	{"<base href='/b/?a&amp;b'><base href=/c/><a rel=next href=2>", "2", "/b/?a&b"},
	{"<link rel=next href=2><base target=x><base href=/b/><body><base href=/c/>", "2",
		"/b/"},
	{"<link rel=next href=2><body><base href=/c/>", "2", ""},
	{"<a class=next href=/2>", NULL, ""},
	/* feeds */
	{"<?xml version='1.0'?><feed><link rel='next' href='/f?p=2'/></feed>", "/f?p=2",
		""},
	{"<rss><channel><atom:link rel=\"next\" href=\"/f?a=1&amp;p=2\"/></channel></rss>",
		"/f?a=1&p=2", ""},
	{"<feed><entry><link rel='next' href='/9'/></entry><link rel=next href=/2></feed>",
		"/2", ""},
	{"<rss><item><description><![CDATA[<link rel=next href=/9>]]></description></item>"
	 "<a rel=next href=/8>",
		NULL, ""},
};

START_TEST(html)
{
	const struct html_case *c = &html_cases[_i];
	struct arena arena ARENA_CLEANUP = arena_make();
	struct next_input input = {.page = view_of(c->page), .number = 1};
	struct next_found found;
	int result = ask(&input, &arena, &found);

	check_found(&found, result, c->reference);
	ck_assert_view_eq(found.base, view_of(c->base));
	ck_assert_uint_eq(found.parameter.len, 0);
}
END_TEST

/* Of a page whose URL is known, only what looks like a page of the same listing. */
static const struct html_case near_cases[] = {
	{"<a rel=next href=/other-article/>", NULL, ""},
	{"<a rel=next href=/other/><a rel=next href='?page=2#r'>",
		"https://h.test/r?page=2", ""},
	{"<base href=https://h.test/r/><a rel=next href=page/2>",
		"https://h.test/r/page/2", ""},
	{"<a rel=next href='//g.test/r?page=2'>", NULL, ""},
	{"<a class='page-numbers next' href='/r/page/2'>", "https://h.test/r/page/2", ""},
	{"<a class='next' href='#'><a class=next href='/r/9'>", NULL, ""},
	{"<a class='pagination-next' href='/r?page=2'>", "https://h.test/r?page=2", ""},
	{"<a class='c-pagination__next' href='/r?page=2'>", NULL, ""},
	{"<a class='slick-next' href='/r?page=2'>", NULL, ""},
	{"<a aria-label='Next page' href='/r?page=2'>", "https://h.test/r?page=2", ""},
	{"<feed><link rel=next href=/elsewhere></feed>", "/elsewhere", ""},
};

START_TEST(near)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct next_input input = {.page = view_of(near_cases[_i].page),
		.url = VIEW("https://h.test/r"),
		.number = 1};
	struct next_found found;
	int result = ask(&input, &arena, &found);

	check_found(&found, result, near_cases[_i].reference);
	ck_assert_uint_eq(found.base.len, 0);
}
END_TEST

static const struct json_case {
	const char *path, *cursor, *parameter, *page;
	const char *reference, *name, *value; /* all NULL = no next page */
} json_cases[] = {
	{"next", "", "", "{\"next\":\"/2\"}", "/2", NULL, NULL},
	{"a.b", "", "", "{\"a\":{\"b\":\"https://h.test/\\u00e4\"}}",
		"https://h.test/\xc3\xa4", NULL, NULL},
	{"$.a[1].b", "", "", "{\"a\":[0,{\"b\":\"2\"}]}", "2", NULL, NULL},
	{"a.1.b", "", "", "{\"a\":[0,{\"b\":\"2\"}]}", "2", NULL, NULL},
	{"[1]", "", "", "[0,\"2\"]", "2", NULL, NULL},
	{"a.1", "", "", "{\"a\":{\"1\":\"2\"}}", "2", NULL, NULL},
	{"a[-1]", "", "", "{\"a\":[1]}", NULL, NULL, NULL},
	{"a[9]", "", "", "{\"a\":[\"x\"]}", NULL, NULL, NULL},
	{"a.b", "", "", "{\"a\":\"b\"}", NULL, NULL, NULL},
	{"n", "", "", "{\"n\":null}", NULL, NULL, NULL},
	{"n", "", "", "{\"n\":\" \"}", NULL, NULL, NULL},
	{"n", "c", "", "{\"n\":false}", NULL, NULL, NULL},
	{"n", "c", "", "{\"n\":{}}", NULL, NULL, NULL},
	{"n", "", "", "{\"n\":7}", NULL, NULL, NULL},
	{"n", "c", "", "{\"n\":\"a b\"}", NULL, "c", "a b"},
	{"n", "c", "p", "{\"n\":12}", NULL, "c", "12"},
	{"n", "c", "", "{\"n\":123456789012345678901234567890}", NULL, "c",
		"123456789012345678901234567890"},
	{"n", "", "p", "{\"n\":7}", NULL, "p", "7"},
	{"n", "", "p", "{\"n\":true}", NULL, "p", "4"},
	{"n", "", "p", "{\"n\":false}", NULL, NULL, NULL},
	{"n", "", "", "\xef\xbb\xbf {\"n\":\"/2\",}", "/2", NULL, NULL},
	{"n", "", "", "<p>{\"n\":\"/2\"}", NULL, NULL, NULL},
	{"n", "", "", "", NULL, NULL, NULL},
	{"n", "", "", "{\"n\":", NULL, NULL, NULL},
	/* no rule but counting */
	{"", "", "page", "<a rel=next href=/9>", NULL, "page", "4"},
};

START_TEST(json)
{
	const struct json_case *c = &json_cases[_i];
	struct arena arena ARENA_CLEANUP = arena_make();
	struct next_rule rule = {
		view_of(c->parameter), view_of(c->path), view_of(c->cursor)};
	struct next_input input = {
		.page = view_of(c->page), .url = VIEW("https://h.test/r"), .number = 3};
	struct next_found found = {0};
	int result = next_page(&rule, &input, &arena, &found, NULL);

	ck_assert_int_eq(result, c->reference != NULL || c->name != NULL);
	ck_assert_view_eq(found.reference, view_of(c->reference));
	ck_assert_view_eq(found.parameter, view_of(c->name));
	ck_assert_view_eq(found.value, view_of(c->value));
}
END_TEST

/* JSON in a call, and JSON nested deeper than is read. */
START_TEST(odd_json)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct next_rule rule = {.path = VIEW("n")};
	struct next_input input = {.content_type = VIEW("text/javascript"),
		.page = VIEW("call({\"n\":\"/2\"});")};
	struct next_found found = {0};
	struct buf deep BUF_CLEANUP = buf_make(MIB(1));

	ck_assert_int_eq(next_page(&rule, &input, &arena, &found, NULL), 1);
	ck_assert_view_eq(found.reference, VIEW("/2"));
	buf_add_text(&deep, "{\"n\":\"/2\",\"a\":");
	for (int i = 0; i < LIMIT_JSON_DEPTH; i++)
		buf_add_char(&deep, '[');
	input.page = buf_view(&deep);
	ck_assert_int_eq(next_page(&rule, &input, &arena, &found, NULL), 0);
}
END_TEST

/* The number of the page cannot pass its type. */
START_TEST(last_number)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct next_rule rule = {.parameter = VIEW("p")};
	struct next_input input = {.number = INT64_MAX};
	struct next_found found = {0};

	ck_assert_int_eq(next_page(&rule, &input, &arena, &found, NULL), 0);
	input.number--;
	ck_assert_int_eq(next_page(&rule, &input, &arena, &found, NULL), 1);
	ck_assert_view_eq(found.value, VIEW("9223372036854775807"));
}
END_TEST

/* A page of the largest size made of one piece: the test's time limit is what fails
   when the cost is not linear. */
static const char *const hostile_pieces[] = {"<a ", "<a rel=next href=x>", "next ",
	"rel=next ", "class=\"next ", "<a rel=\"next", "<!--", "<script>", "<", "\"next",
	"<a href=\"", "<template><a ", "<base href=a><a rel=next href=b>", "x",
	"nextnext", "= next", "=    ", "<![CDATA[", "<a rel=next href=' '", "<textarea",
	"</"};

START_TEST(hostile)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct buf page BUF_CLEANUP = buf_make(LIMIT_PAGE);
	const char *piece = hostile_pieces[_i];
	struct next_input input = {.number = 1, .url = VIEW("https://h.test/r")};
	struct next_found found;

	while (page.len + strlen(piece) < LIMIT_PAGE / 2)
		buf_add_text(&page, piece);
	input.page = buf_view(&page);
	input.link_header = view_sub(input.page, 0, MIB(1));
	ck_assert_int_eq(ask(&input, &arena, &found), 0);
}
END_TEST

Suite *next_page_suite(void)
{
	Suite *suite = suite_create("next_page");
	TCase *tcase = tcase_create("next_page");

#define LOOP(test, table) \
	tcase_add_loop_test(tcase, test, 0, (int)(sizeof(table) / sizeof(*(table))))
	LOOP(field, field_cases);
	LOOP(html, html_cases);
	LOOP(near, near_cases);
	LOOP(json, json_cases);
	LOOP(hostile, hostile_pieces);
	tcase_add_test(tcase, odd_json);
	tcase_add_test(tcase, last_number);
	suite_add_tcase(suite, tcase);
	return suite;
}
