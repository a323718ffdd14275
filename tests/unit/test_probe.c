/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What `repute probe` sees when it leafs through a page, which classes it takes for
 * reviews and their parts, how it writes dates and numbers, and the keys that it knows.
 */
#include "suites.h"

#include "ingest/cmd/probe.h"
#include "ingest/cmd/probe_text.h"

#include <stdlib.h>

/* Filled anew by each test; too large for a stack frame. */
static struct probe_glance glance;

static void leaf(const char *page, struct arena *arena)
{
	struct err err = ERR_INIT;

	ck_assert_msg(probe_glance(view_of(page), true, arena, &glance, &err) == 0, "%s",
		err.text);
}

static bool is(struct view text, const char *wanted)
{
	return view_eq(text, view_of(wanted));
}

/* ---- the page ------------------------------------------------------------------------
 */

START_TEST(test_head)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	leaf("<html lang=de><title> A &amp; B </title><link rel=canonical "
	     "href='https://a.example/?a=1&amp;b=2'><meta property=og:site_name "
	     "content='Acme'><meta property=og:title content='Other'><title>No</title>",
		&arena);
	ck_assert(is(glance.title, "A & B"));
	ck_assert(is(glance.site, "Acme"));
	ck_assert(is(glance.language, "de"));
	ck_assert(is(glance.canonical, "https://a.example/?a=1&b=2"));
	leaf("<meta property=og:title content='Only this'>", &arena);
	ck_assert(is(glance.title, "Only this"));
	leaf("<rss><channel><title><![CDATA[Reviews]]></title><atom:link rel=\"self\" "
	     "href=\"https://a.example/feed\"/>",
		&arena);
	ck_assert(is(glance.title, "Reviews"));
	ck_assert(is(glance.canonical, "https://a.example/feed"));
	leaf("", &arena);
	ck_assert_uint_eq(glance.title.len + glance.text + glance.n_classes, 0);
	leaf("<title>never closed", &arena);
	ck_assert_uint_eq(glance.title.len, 0);
}
END_TEST

START_TEST(test_scripts)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	leaf("<script>0123456789</script><noscript>turn it on</noscript><div id=root></div>"
	     "<script type=application/ld+json>{\"a\":1}</script>"
	     "<script id=data type=application/json>{\"reviews\":[]}</script>ab c"
	     "<script type=application/json>{}</script>",
		&arena);
	ck_assert_uint_eq(glance.script_bytes, 10);
	ck_assert_uint_eq(glance.json_bytes, 14);
	ck_assert(is(glance.json, "data"));
	ck_assert(glance.json_reviews);
	ck_assert(glance.app);
	ck_assert_uint_eq(glance.text, 3);
	ck_assert(!glance.frame_reviews);
	leaf("<iframe src='https://w.example/reviews?id=1'></iframe>text", &arena);
	ck_assert(glance.frame_reviews);
	ck_assert_uint_eq(glance.text, 4);
	ck_assert(!glance.app);
}
END_TEST

static const struct {
	const char *page;
	const char *item; /* "" = none */
	const char *text, *rating;
} pages[] = {
	{"<li class='review-card x'><b class=stars></b><p class=review-text></p></li>"
	 "<li class='review-card x'><b class=stars></b><p class=review-text></p></li>",
		"review-card", "review-text", "stars"},
	/* parts, links and single ones are no reviews */
	{"<p class=review-text></p><p class=review-text></p><a class=review></a><a "
	 "class=review></a><div class=reviews></div>",
		"", "", ""},
	{"<div class=review-count></div><div class=review-count></div>", "", "", ""},
	/* what speaks of reviews goes before comments */
	{"<div class=comment></div><div class=comment></div><div class=testimonial></div>"
	 "<div class=testimonial></div>",
		"testimonial", "", ""},
	/* a class with the reviews' own word goes before one without */
	{"<div class=review><i class=button-text></i><i class=nav-text></i><i "
	 "class=review-body></i></div><div class=review><i class=button-text></i><i "
	 "class=nav-text></i><i class=review-body></i></div>",
		"review", "review-body", ""},
	/* no word that XPath would have to escape */
	{"<div class=\"review'x\"></div><div class=\"review'x\"></div>", "", "", ""},
	{"<div></div>", "", "", ""},
};

static struct view name_of(const struct probe_class *class)
{
	return class != NULL ? class->name : VIEW("");
}

START_TEST(test_classes)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	leaf(pages[_i].page, &arena);
	const struct probe_class *item = probe_item_class(&glance);

	ck_assert_msg(is(name_of(item), pages[_i].item), "%.*s", VIEW_ARG(name_of(item)));
	if (item == NULL)
		return;
	struct view text = name_of(probe_field_class(&glance, item, FIELD_TEXT));
	struct view rating = name_of(probe_field_class(&glance, item, FIELD_RATING));

	ck_assert_msg(is(text, pages[_i].text), "%.*s", VIEW_ARG(text));
	ck_assert_msg(is(rating, pages[_i].rating), "%.*s", VIEW_ARG(rating));
	ck_assert_ptr_null(probe_field_class(&glance, item, FIELD_HELPFUL));
}
END_TEST

/* Any number of classes is bounded, and each counts where it has a place. */
START_TEST(test_many_classes)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct buf page BUF_CLEANUP = buf_make(1 << 20);

	for (int i = 0; i < 3 * PROBE_CLASSES_MAX; i++)
		buf_printf(&page, "<div class='review-%d review-0'>", i);
	leaf(page.data, &arena);
	ck_assert_uint_eq(glance.n_classes, PROBE_CLASSES_MAX);
	ck_assert(is(glance.classes[0].name, "review-0"));
	ck_assert_uint_eq(glance.classes[0].n, 3 * PROBE_CLASSES_MAX + 1);
}
END_TEST

/* ---- what is written ------------------------------------------------------------------
 */

static const struct {
	enum precision precision;
	bool floating;
	const char *exact, *day;
} dates[] = {
	{PRECISION_NONE, false, "", ""},
	{PRECISION_SECOND, false, "2026-03-02T10:15:30Z", "2026-03-02"},
	{PRECISION_SECOND, true, "2026-03-02T10:15:30", "2026-03-02"},
	{PRECISION_MINUTE, true, "2026-03-02T10:15:30", "2026-03-02"},
	{PRECISION_DAY, true, "2026-03-02", "2026-03-02"},
	{PRECISION_WEEK, false, "2026-03-02T10:15:30Z", "2026-03-02"},
	{PRECISION_MONTH, true, "2026-03", "2026-03"},
	{PRECISION_YEAR, true, "2026", "2026"},
};

START_TEST(test_date)
{
	const struct moment moment = {
		.time = 1772446530, /* 2026-03-02T10:15:30Z */
		.precision = dates[_i].precision,
		.floating = dates[_i].floating,
	};

	ck_assert_str_eq(probe_date(&moment, true).text, dates[_i].exact);
	ck_assert_str_eq(probe_date(&moment, false).text, dates[_i].day);
}
END_TEST

START_TEST(test_numbers)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	ck_assert(is(probe_quoted(&arena, VIEW("a b")), "'a b'"));
	ck_assert(is(probe_quoted(&arena, VIEW("it's $(x)")), "'it'\\''s $(x)'"));
	ck_assert(is(probe_quoted(&arena, VIEW("")), "''"));
	ck_assert_str_eq(probe_count(0).text, "0");
	ck_assert_str_eq(probe_count(999).text, "999");
	ck_assert_str_eq(probe_count(1234).text, "1,234");
	ck_assert_str_eq(probe_count(-1234567).text, "-1,234,567");
	ck_assert_str_eq(probe_count(-123).text, "-123");
	ck_assert_str_eq(probe_count(INT64_MAX).text, "9,223,372,036,854,775,807");
	ck_assert_str_eq(probe_size(1).text, "1 byte");
	ck_assert_str_eq(probe_size(999).text, "999 bytes");
	ck_assert_str_eq(probe_size(451600).text, "452 KB");
	ck_assert_str_eq(probe_size(31000000).text, "31 MB");
}
END_TEST

START_TEST(test_words)
{
	struct recipe_words words = {.adapter = VIEW("html")};
	const char *key;
	size_t n = 0;

	for (; (key = probe_key(n)) != NULL; n++)
		*probe_word(&words, view_of(key)) = view_of(key);
	ck_assert_uint_eq(n, FIELDS + 8);
	for (int i = 0; i < FIELDS; i++)
		ck_assert(is(words.fields[i], field_name((enum field)i)));
	ck_assert(is(words.adapter, "adapter"));
	ck_assert(is(words.next.cursor, "next_parameter"));
	ck_assert_ptr_null(probe_word(&words, VIEW("colour")));
	ck_assert_ptr_null(probe_word(&words, VIEW("")));
	ck_assert(probe_is_url("HTTPS://a.example/") && probe_is_url("http://a"));
	ck_assert(!probe_is_url("ftp://a/") && !probe_is_url("-") && !probe_is_url(""));
}
END_TEST

Suite *probe_suite(void)
{
	Suite *suite = suite_create("probe");
	TCase *tc = tcase_create("all");

	tcase_add_test(tc, test_head);
	tcase_add_test(tc, test_scripts);
	tcase_add_loop_test(tc, test_classes, 0, sizeof(pages) / sizeof(pages[0]));
	tcase_add_test(tc, test_many_classes);
	tcase_add_loop_test(tc, test_date, 0, sizeof(dates) / sizeof(dates[0]));
	tcase_add_test(tc, test_numbers);
	tcase_add_test(tc, test_words);
	suite_add_tcase(suite, tc);
	return suite;
}
