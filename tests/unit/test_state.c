/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Data in the scripts of pages: what of a program is data, what is worth parsing, how it
 * is wrapped, which of its lists are reviews. Whole pages lie in tests/golden/pages.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "extract/code_value.h"
#include "extract/guess.h"
#include "extract/json_load.h"
#include "extract/state_glance.h"
#include "extract/state_text.h"
#include "fixture.h"
#include "markup.h"

/* ---- programs ---------------------------------------------------------------------- */

static const struct {
	const char *code, *values; /* each in |...|, a string with a '$' in front */
} programs[] = {
	{"", ""},
	{"=", ""},
	{"a = 1; b == {}", ""},
	{"window.a = {\"b\": [1, -2.5e3, true, null, {}]};",
		"|{\"b\": [1, -2.5e3, true, null, {}]}|"},
	{"var a={b:'it\\'s }',c_d:undefined,}, e = [ [] ]",
		"|{b:'it\\'s }',c_d:undefined,}||[ [] ]|"},
	{"window[\"a\"]={x:!0,y:!1,z:NaN}", "|{x:!0,y:!1,z:NaN}|"},
	{"a = {b: c}", ""},
	{"a = {b: f(1)}; d = [2]", "|[2]|"},
	{"a = {b: function(){ x = {\"y\": 1} }}", "|{\"y\": 1}|"},
	{"a = {b: 1 + 2}", ""},
	{"a = b => {c}", ""},
	{"a = JSON.parse(\"{\\\"b\\\": 1}\")", "$|{\\\"b\\\": 1}|"},
	{"a = JSON.parse(decodeURIComponent('%7B%7D'))", "$|%7B%7D|"},
	{"a = \"[1]\"; b = 'text'; c = '{'", "$|[1]|$|{|"},
	{"a = {\"b\": \"c", ""},
	{"a = {\"b\": \"c\n\"}; d = [3]", "|[3]|"},
	{"a = [1, 2", ""},
	{"a = {\"b\\", ""},
	{"a = {\xc3\xa4: 1}", "|{\xc3\xa4: 1}|"},
};

START_TEST(test_programs)
{
	BUF_CLEANUP struct buf out = buf_make(KIB(4));
	struct view rest = view_of(programs[_i].code);
	struct code_value value;

	while (code_value_next(&rest, &value))
		buf_printf(
			&out, "%s|%.*s|", value.string ? "$" : "", VIEW_ARG(value.text));
	ck_assert_view_eq(buf_view(&out), view_of(programs[_i].values));
}
END_TEST

/* ---- wrapping ---------------------------------------------------------------------- */

static const struct {
	const char *text;
	bool string;
	const char *json;
} wrapped[] = {
	{"{\"a\": \"&amp;\\n\"}", false, "{\"a\": \"&amp;\\n\"}"},
	{"{&quot;a&quot;: &quot;b &amp;amp; c&quot;}", false, "{\"a\": \"b &amp; c\"}"},
	{"{&q;a&q;:&q;it&s;s &l;b&g; &a;&x; &q", false, "{\"a\":\"it's <b> &&x; &q"},
	{"%7B%22a%22:%22%C3%A4%FF%2\"", false, "%7B%22a%22:%22%C3%A4%FF%2\""},
	{"%7B%22a%22:%22%C3%A4%FF%2", false, "{\"a\":\"\xc3\xa4\xef\xbf\xbd%2"},
	{"{\\\"a\\\":\\\"b\\\\n\\'\\/\\u00e4\\\"}", true, "{\"a\":\"b\\n'/\\u00e4\"}"},
	{"{\\u0022a\\u0022:\\x221\\xe4\\x22}\\u00", true, "{\"a\":\"1\\u00e4\"}00"},
	{"{\\u0000\"\\x00\\", true, "{\\u0000\"\\u0000"},
	{"\\x7b\\n\\t\\q\"", true, "{\n\tq\""},
};

START_TEST(test_wrapped)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	ck_assert_view_eq(
		state_text(view_of(wrapped[_i].text), wrapped[_i].string, &arena),
		view_of(wrapped[_i].json));
}
END_TEST

/* ---- the glance -------------------------------------------------------------------- */

static const struct {
	const char *text;
	bool worth;
} glances[] = {
	{"", false},
	{":", false},
	{"\"reviews\":", false},
	{"\"reviews\":[{\"a\":1}]", true},
	{"\"reviews\":[[1]]", true},
	{"\"reviews\" : {\"items\":[]}", true},
	{"\\\"customerReviews\\\":[{", true},
	{"&q;product_reviews&q;:[{&q;", true},
	{"{reviews: [{", true},
	{"\"reviews({\\\"first\\\":10})\":{\"edges\":[", true},
	{"%7B%22reviews%22%3A", true},
	{"%7B%22ratings%22%3A", false},
	{"\"reviewText\":\"x\"", true},
	{"\"reviewer_name\": 'x'", true},
	{"\"testimonials\":[{", true},
	{"\"reviews\":[]", false},
	{"\"reviews\":[1,2]", false},
	{"\"reviews\":{\"count\":7}", false},
	{"\"reviews\":7", false},
	{"\"reviewCount\":\"7\"", false},
	{"\"previews\":[{", false},
	{"\"reviewStats\":[{", false},
	{"\"comments\":[{", false},
	{"\"comments\":[{\"rating\"", true},
	{"\"allComments\":[{\"rating\"", true},
	{"\"commentForm\":[{\"rating\"", false},
};

START_TEST(test_glances)
{
	ck_assert_int_eq(state_glance(view_of(glances[_i].text)), glances[_i].worth);
}
END_TEST

/* ---- lists ------------------------------------------------------------------------- */

#define ONE "{'text':'Good','rating':4,'author':'Ann','date':'2024-05-01'}"
#define TWO ONE ",{'text':'Bad','rating':1,'author':'Bob','date':'2024-05-02'}"
#define BARE "{'text':'Good','author':'Ann'},{'text':'Bad','author':'Bob'}"

static const struct {
	const char *json;
	const char *items; /* NULL: none */
	const char *count, *mean;
} lists[] = {
	{"{'reviews':[" TWO "]}", "reviews[*]", "", ""},
	{"{'a':{'customerReviews':{'items':[" TWO "]}}}", "a.customerReviews.items[*]",
		"", ""},
	{"{'testimonials':[" TWO "]}", "testimonials[*]", "", ""},
	{"{'bewertungen':[" TWO "]}", "bewertungen[*]", "", ""},
	{"{'reviews':{'17':" ONE ",'18':{'text':'No','rating':2,'date':'2024-01-02'}}}",
		"reviews[*]", "", ""},
	{"{'comments':[" TWO "]}", "comments[*]", "", ""},
	{"{'items':[{'reviewText':'a','rating':1,'reviewerName':'x'},"
	 "{'reviewText':'b','rating':2,'reviewerName':'y'}]}",
		"items[*]", "", ""},
	{"{'items':[{'__typename':'ProductReview','text':'a','rating':1,'author':'x'},"
	 "{'__typename':'ProductReview','text':'b','rating':2,'author':'y'}]}",
		"items[*]", "", ""},
	/* that of the page's own subject goes before those of others */
	{"{'related':[{'reviews':[" TWO "," ONE "]}],'reviews':[" TWO "]}", "reviews[*]",
		"", ""},
	/* not reviews, or not for sure */
	{"{'articles':[" TWO "]}", NULL, "", ""},
	{"{'reviews':[{'photos':[" TWO "]}]}", NULL, "", ""},
	{"{'reviewStats':[" TWO "]}", NULL, "", ""},
	{"{'previews':[" TWO "]}", NULL, "", ""},
	{"{'reviews':[" BARE "]}", NULL, "", ""},
	{"{'comments':[{'text':'a','author':'x','date':'2024-05-01'},"
	 "{'text':'b','author':'y','date':'2024-05-02'}]}",
		NULL, "", ""},
	{"{'reviews':[" ONE "," ONE "]}", NULL, "", ""}, /* a template */
	{"{'reviews':{'head':{'text':'Our reviews'},'sum':{'rating':4},"
	 "'user':{'author':'x'}}}",
		NULL, "", ""},
	{"{'products':[{'name':'a','description':'x','rating':4,'reviewCount':3},"
	 "{'name':'b','description':'y','rating':5,'reviewCount':1}]}",
		NULL, "", ""},
	/* numbers beside the list */
	{"{'averageRating':4.5,'reviewCount':413,'reviews':[" TWO "]}", "reviews[*]",
		"['reviewCount']", "['averageRating']"},
	{"{'p':{'reviews':{'total':'7','average':'3,5','items':[" TWO "]}}}",
		"p.reviews.items[*]", "", ""},
	{"{'p':{'reviews':{'total':7,'average':'3.5','items':[" TWO "]}}}",
		"p.reviews.items[*]", "p.reviews['total']", "p.reviews['average']"},
	{"{'p':{'rating':{'average':4,'count':9},'reviews':[" TWO "]}}", "p.reviews[*]",
		"p['rating']['count']", "p['rating']['average']"},
	{"{'averageRating':4.5,'reviewCount':1,'reviews':[" TWO "]}", "reviews[*]", "",
		""},
	{"{'averagePrice':4.5,'totalCount':10,'reviews':[" TWO "]}", "reviews[*]", "",
		""},
	{"{'l':[{'averageRating':4.5,'reviewCount':9,'reviews':[" TWO "]}]}",
		"l[*].reviews[*]", "", ""},
};

START_TEST(test_lists)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct recipe_words words = {.items = {NULL, 0}};
	json_t *json;
	struct view text = view_of(lists[_i].json);

	ck_assert_int_eq(json_load_text(text, &json, NULL, NULL), 1);
	ck_assert_int_eq(guess_named(json_array_get(json, 0), &arena, &words, NULL),
		lists[_i].items != NULL);
	ck_assert_view_eq(words.items, view_of(lists[_i].items));
	ck_assert_view_eq(words.count, view_of(lists[_i].count));
	ck_assert_view_eq(words.mean, view_of(lists[_i].mean));
	json_decref(json);
}
END_TEST

/* ---- pages ------------------------------------------------------------------------- */

static const char shop[] =
	"<script>var a = 1</script><script id=__NEXT_DATA__ type='application/json'>"
	"{\"props\":{\"reviews\":[{\"id\":7,\"comment\":\"Good\",\"stars\":4,\"nickname\":"
	"\"Ann\",\"createdAt\":\"2024-03-01T10:00:00Z\",\"reply\":\"Thanks\"}],"
	"\"reviewCount\":12,\"averageRating\":4.5}}</script>";

START_TEST(test_page)
{
	struct markup_page page;

	markup_open(&page, view_of(shop));
	ck_assert(adapter_named(VIEW("state"))->fits(&page.document));
	markup_read(&page, "state");
	ck_assert_uint_eq(page.found.n, 1);
	const struct review *review = &page.found.reviews[0];

	ck_assert_view_eq(review->id, VIEW("7"));
	ck_assert_view_eq(review->text, VIEW("Good"));
	ck_assert_view_eq(review->author, VIEW("Ann"));
	ck_assert_view_eq(review->reply, VIEW("Thanks"));
	ck_assert_int_eq(review->published.time, 1709287200);
	ck_assert_double_eq_tol(review->rating.value, 4, 1e-9);
	ck_assert(review->rating.scale_assumed);
	ck_assert_view_eq(view_sub(review->provenance, 0, 39),
		VIEW("state 75+165 /props/reviews/0 id=id aut"));
	ck_assert_double_eq_tol(page.found.aggregate.rating, 4.5, 1e-9);
	ck_assert_int_eq(page.found.aggregate.review_count, 12);
	markup_close(&page);
}
END_TEST

/* What a glance passes over is no state, whatever it holds. */
static const char *const without[] = {
	"<p>reviews: [{</p>",
	"<script type=application/ld+json>{\"reviews\":[{\"text\":\"\"}]}</script>",
	"<script type=text/template>\"reviews\":[{}] this is a template</script>",
	"<!--<script>a = {\"reviews\":[{\"text\":\"x\"}]}</script>-->",
	"<script>a = {\"reviews\": [{text: getText(), rating: 1}]};</script>",
	"<script type='application/json'>{\"reviewCount\":7,\"reviews\":[]}</script>",
};

START_TEST(test_without)
{
	struct markup_page page;

	markup_open(&page, view_of(without[_i]));
	ck_assert(!adapter_named(VIEW("state"))->fits(&page.document));
	markup_read(&page, "state");
	ck_assert_uint_eq(page.found.n, 0);
	markup_close(&page);
}
END_TEST

/* A tree that would take too much memory is told of, and not built. */
START_TEST(test_costly)
{
	BUF_CLEANUP struct buf body = buf_make(MIB(4));
	struct markup_page page;

	buf_add_text(&body, "<script type=application/json>{\"reviews\":[{}");
	while (body.len < MIB(1))
		buf_add_text(&body, ",{}");
	buf_add_text(&body, "]}</script>");
	markup_open(&page, buf_view(&body));
	markup_read(&page, "state");
	ck_assert_uint_eq(page.found.n, 0);
	ck_assert_uint_gt(page.found.stats.unread, MIB(1) - 100);
	markup_close(&page);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof(table[0]))

Suite *state_suite(void)
{
	Suite *suite = suite_create("state");
	TCase *tcase = tcase_create("state");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_programs, 0, COUNT(programs));
	tcase_add_loop_test(tcase, test_wrapped, 0, COUNT(wrapped));
	tcase_add_loop_test(tcase, test_glances, 0, COUNT(glances));
	tcase_add_loop_test(tcase, test_lists, 0, COUNT(lists));
	tcase_add_test(tcase, test_page);
	tcase_add_loop_test(tcase, test_without, 0, COUNT(without));
	tcase_add_test(tcase, test_costly);
	suite_add_tcase(suite, tcase);
	return suite;
}
