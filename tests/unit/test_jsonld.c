/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * JSON-LD. The cases lie in tests/golden/extract/NAME/: input.html and what must be read
 * from it, expected.json (written anew when REPUTE_GOLDEN_WRITE is set). Real pages are
 * read by test_oracle.c.
 */
#include "suites.h"

#include "base/calendar.h"
#include "base/limits.h"
#include "extract/adapter.h"
#include "extract/jsonfix.h"
#include "extract/markup.h"
#include "markup.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

static const char *golden_dir(void)
{
	const char *dir = getenv("REPUTE_GOLDEN");

	return dir != NULL ? dir : "tests/golden/extract";
}

static json_t *text_json(struct view text)
{
	return json_stringn(text.len != 0 ? text.data : "", text.len);
}

static json_t *moment_json(const struct moment *moment)
{
	if (moment->precision == PRECISION_NONE)
		return json_null();
	return json_pack("{s:s, s:i, s:b}", "time", calendar_time_text(moment->time).text,
		"precision", moment->precision, "floating", moment->floating);
}

static json_t *rating_json(const struct rating *rating)
{
	if (!rating->given)
		return json_null();
	return json_pack("{s:f, s:f, s:f, s:b}", "value", rating->value, "min",
		rating->min, "max", rating->max, "assumed", rating->scale_assumed);
}

static void set_text(json_t *object, const char *key, struct view text)
{
	if (text.len != 0)
		json_object_set_new(object, key, text_json(text));
}

static json_t *review_json(const struct review *review)
{
	json_t *object = json_object();

	set_text(object, "id", review->id);
	set_text(object, "url", review->url);
	set_text(object, "author", review->author);
	set_text(object, "language", review->language);
	set_text(object, "title", review->title);
	set_text(object, "text", review->text);
	set_text(object, "reply", review->reply);
	json_object_set_new(object, "published", moment_json(&review->published));
	json_object_set_new(object, "rating", rating_json(&review->rating));
	if (review->replied.precision != PRECISION_NONE)
		json_object_set_new(object, "replied", moment_json(&review->replied));
	return object;
}

/* What its JSON-LD says. Closes the page. */
static json_t *page_json(struct markup_page *page)
{
	markup_read(page, "jsonld");
	const struct extraction *found = &page->found;
	const struct extraction_stats *stats = &found->stats;
	json_t *reviews = json_array();

	for (size_t i = 0; i < found->n; i++)
		json_array_append_new(reviews, review_json(&found->reviews[i]));
	json_t *object = json_pack(
		"{s:{s:I,s:I,s:I,s:I,s:I,s:I,s:I}, s:{s:f,s:f,s:I,s:I}, s:o}", "stats",
		"blocks", (json_int_t)stats->blocks, "repaired",
		(json_int_t)stats->blocks_repaired, "bad", (json_int_t)stats->blocks_bad,
		"reviews", (json_int_t)found->n, "duplicates",
		(json_int_t)stats->duplicates, "empty", (json_int_t)stats->empty,
		"undated", (json_int_t)stats->undated, "aggregate", "rating",
		found->aggregate.rating, "best", found->aggregate.best, "rating_count",
		(json_int_t)found->aggregate.rating_count, "review_count",
		(json_int_t)found->aggregate.review_count, "reviews", reviews);

	markup_close(page);
	return object;
}

static const char *const goldens[] = {"graph", "broken-beside-good", "bytes", "deep",
	"entities", "scripts", "duplicates", "ratings", "dates", "reply", "no-reviews"};

static void open_golden(struct markup_page *page, const char *name)
{
	char path[512];

	snprintf(path, sizeof(path), "%s/%s/input.html", golden_dir(), name);
	ck_assert_msg(markup_open_file(page, path), "cannot read %s", path);
}

START_TEST(test_golden)
{
	char path[512];
	struct markup_page page;

	open_golden(&page, goldens[_i]);
	json_t *found = page_json(&page);

	snprintf(path, sizeof(path), "%s/%s/expected.json", golden_dir(), goldens[_i]);
	if (getenv("REPUTE_GOLDEN_WRITE") != NULL)
		ck_assert_int_eq(json_dump_file(found, path, JSON_INDENT(1)), 0);
	json_t *expected = json_load_file(path, 0, NULL);
	char *shown = json_dumps(found, JSON_INDENT(1));

	ck_assert_msg(json_equal(found, expected), "%s: %s", goldens[_i], shown);
	free(shown);
	json_decref(found);
	json_decref(expected);
}
END_TEST

/* No page that is cut reads behind its end, or fails. */
START_TEST(test_cut)
{
	struct markup_page whole, page;

	open_golden(&whole, goldens[_i]);
	struct view text = whole.document.text;

	for (size_t n = 0; n < text.len && n < 4000; n += 7) {
		markup_open(&page, view_sub(text, 0, n));
		json_decref(page_json(&page));
	}
	markup_close(&whole);
}
END_TEST

static const struct {
	const char *text, *fixed;
} fixes[] = {
	{"", "[]"},
	{"{\"a\":[1,2.5,-3,true,null,\"x\"]}", "[{\"a\":[1,2.5,-3,true,null,\"x\"]}]"},
	{"{\"a\":\"\\u00e9\\n\\\\\"}", "[{\"a\":\"\\u00e9\\n\\\\\"}]"},
	{"{\"a\":1,}", "[{\"a\":1}]"},
	{"{\"a\":1,\"b\"", "[{\"a\":1}]"},
	{"[{\"a\":{\"b\":", "[[]]"},
	{"{\"b\":,\"c\":[\"d\"],\"e\":}", "[{\"c\":[\"d\"]}]"},
	{"[,1,,2,]", "[[1,2]]"},
	{"{\"a\":[1", "[{\"a\":[1]}]"},
	{"{\"a\":\"x", "[{}]"},
	{"{\"a\":[{\"b\":1},{\"b\":\"x", "[{\"a\":[{\"b\":1}]}]"},
	{"{\"a\":[{\"b\":1},{\"b\":2,\"c", "[{\"a\":[{\"b\":1}]}]"},
	{"{\"a\":[{\"b\":1},{\"b\":", "[{\"a\":[{\"b\":1}]}]"},
	{"{\"a\":[{\"b\":1},{\"b\":2", "[{\"a\":[{\"b\":1},{\"b\":2}]}]"},
	{"{\"a\":1,\"b\"}", "[{\"a\":1}]"},
	{"{\"a\":,\"b\":2}", "[{\"b\":2}]"},
	{"{\"a\" \"b\"}", "[{\"a\":\"b\"}]"},
	{"{\"a\":\"x\"\n \"b\":2}", "[{\"a\":\"x\",\"b\":2}]"},
	{"{\"a\":1 \"b\":{\"c\":2} \"d\":3}", "[{\"a\":1,\"b\":{\"c\":2},\"d\":3}]"},
	{"[{\"a\":1, {\"b\":2}]", "[[{\"a\":1},{\"b\":2}]]"},
	{"[{\"a\":1} {\"b\":2}]", "[[{\"a\":1},{\"b\":2}]]"},
	{"{\"a\":\"he said \"hi\", then left\",\"b\":1}",
		"[{\"a\":\"he said \\\"hi\\\", then left\",\"b\":1}]"},
	{"{1:2,\"a\":b:c}", "[{\"1\":2,\"a\":\"b\"}]"},
	{"{\"a\":[1}", "[{\"a\":[1]}]"},
	{"{\"a\":1]}", "[{\"a\":1}]"},
	{"{}}{}", "[{},{}]"},
	{"{a:'b'}", "[{\"a\":\"b\"}]"},
	{"{\"a\":\"x\"y\"z\"}", "[{\"a\":\"x\\\"y\\\"z\"}]"},
	{"{\"a\":12345678901234567890}", "[{\"a\":\"12345678901234567890\"}]"},
	{"{\"a\":1e999}", "[{\"a\":\"1e999\"}]"},
	{"{\"a\":007}", "[{\"a\":\"007\"}]"},
	{"<![CDATA[ {\"a\":1} ]]>", "[{\"a\":1}]"},
	{"/* {\"x\":1} */ [1] // [2]", "[[1]]"},
};

START_TEST(test_fix)
{
	BUF_CLEANUP struct buf out = buf_make(KIB(4));

	ck_assert_int_eq(jsonfix(view_of(fixes[_i].text), &out, NULL), 0);
	ck_assert_str_eq(out.data, fixes[_i].fixed);
	json_t *tree = json_loadb(out.data, out.len, 0, NULL);

	ck_assert_ptr_nonnull(tree);
	json_decref(tree);
}
END_TEST

static const struct {
	const char *text, *decoded, *plain;
} markups[] = {
	{"a", "a", "a"},
	{" a ", " a ", "a"},
	{"&amp;&lt;&quot;&apos;", "&<\"'", "&<\"'"},
	{"&#65;&#x42;&#X43", "ABC", "ABC"},
	{"&#0;&#xD800;&#x110000;&#99999999999;",
		"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd",
		"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
	{"&#150;", "\xe2\x80\x93", "\xe2\x80\x93"},
	{"&amp;lt;", "&lt;", "<"},
	{"It&amp;#39;s", "It&#39;s", "It's"},
	{"AT&amp;T; R&amp;D", "AT&T; R&D", "AT&T; R&D"},
	{"& &; &# &#x; &nosuch; &lt", "& &; &# &#x; &nosuch; &lt",
		"& &; &# &#x; &nosuch; &lt"},
	{"a<br>b", "a<br>b", "a\nb"},
	{"<p class=\"x\">a</p>b", "<p class=\"x\">a</p>b", "a\nb"},
	{"<i>a</i>b", "<i>a</i>b", "ab"},
	{"a < b > c <3", "a < b > c <3", "a < b > c <3"},
	{"a <b", "a <b", "a <b"},
	{"&lt;b&gt;a&lt;/b&gt;", "<b>a</b>", "a"},
	{"&lt;template&gt;", "<template>", "<template>"},
	{"a<!-- <b> --> b", "a<!-- <b> --> b", "a b"},
	{"a<!-- b", "a<!-- b", "a<!-- b"},
};

START_TEST(test_markup)
{
	ARENA_CLEANUP struct arena arena = {0};
	memset(arena_alloc(&arena, KIB(1)), 'x', KIB(1));
	arena_clear(&arena); /* what is taken from it now is full of letters */
	struct view text = view_of(markups[_i].text);
	struct view decoded = markup_decode(text, &arena);
	struct view plain = markup_text(text, &arena);

	ck_assert_msg(view_eq(decoded, view_of(markups[_i].decoded)), "'%.*s'",
		VIEW_ARG(decoded));
	ck_assert_int_eq(decoded.data[decoded.len], '\0');
	ck_assert_msg(
		view_eq(plain, view_of(markups[_i].plain)), "'%.*s'", VIEW_ARG(plain));
}
END_TEST

/* One review more than are taken from a page. */
START_TEST(test_capped)
{
	BUF_CLEANUP struct buf body = buf_make(MIB(8));
	struct markup_page page;

	buf_add_text(&body, "<script type=application/ld+json>[");
	for (int i = 0; i <= LIMIT_REVIEWS_PER_PAGE; i++)
		buf_printf(&body, "%s{\"@type\":\"Review\",\"reviewBody\":\"%d\"}",
			i != 0 ? "," : "", i);
	buf_add_text(&body, "]</script>");
	markup_open(&page, buf_view(&body));
	markup_read(&page, "jsonld");

	ck_assert_uint_eq(page.found.n, LIMIT_REVIEWS_PER_PAGE);
	ck_assert(page.found.stats.capped);
	ck_assert(view_eq(
		page.found.reviews[LIMIT_REVIEWS_PER_PAGE - 1].text, VIEW("19999")));
	markup_close(&page);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *jsonld_suite(void)
{
	Suite *suite = suite_create("jsonld");
	TCase *tcase = tcase_create("jsonld");

	tcase_set_timeout(tcase, 300);
	tcase_add_loop_test(tcase, test_golden, 0, COUNT(goldens));
	tcase_add_loop_test(tcase, test_cut, 0, COUNT(goldens));
	tcase_add_loop_test(tcase, test_fix, 0, COUNT(fixes));
	tcase_add_loop_test(tcase, test_markup, 0, COUNT(markups));
	tcase_add_test(tcase, test_capped);
	suite_add_tcase(suite, tcase);
	return suite;
}
