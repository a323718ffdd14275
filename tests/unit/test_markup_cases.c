/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Markup that nobody here wrote: schema.org's examples in three markups, the conformance
 * suites of microdata and RDFa, the samples of extruct, and what extruct reads in pages.
 * Each case that does not agree stands in a list with its reason; one that is not in it
 * fails.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "cases.h"
#include "extract/markup.h"
#include "extract/microdata.h"
#include "extract/rdfa.h"
#include "fixture.h"
#include "markup.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* All cases of a kind, more than `least` of them, of which none may be wrong. */
static void compare_all(const char *kind, const char *front, const char *end,
	void (*compare)(void *arg, const char *dir, const char *name),
	const struct case_known *known, size_t least, const char *what)
{
	struct cases cases = {.known = known};

	cases_each(kind, front, end, compare, &cases);
	printf("markup: %zu of %zu %s\n", cases.equal, cases.n, what);
	ck_assert_uint_gt(cases.n, least);
	ck_assert_uint_eq(cases.wrong, 0);
}

/* ---- schema.org's examples ---------------------------------------------------------
 */

/* What an example says, as one text. */
static char *example_text(const char *path, const char *adapter)
{
	struct buf out = buf_make(MIB(1));
	struct markup_page page;

	if (!markup_open_file(&page, path))
		return NULL;
	markup_read(&page, adapter);
	for (size_t i = 0; i < page.found.n; i++) {
		const struct review *review = &page.found.reviews[i];

		buf_printf(&out, "[%s %g/%g %lld %.*s|%.*s|%.*s]",
			review->rating.given ? "rated" : "unrated", review->rating.value,
			review->rating.max, (long long)review->published.time,
			VIEW_ARG(review->author), VIEW_ARG(review->title),
			VIEW_ARG(review->text));
	}
	buf_printf(&out, "{%g of %g by %lld, %lld}", page.found.aggregate.rating,
		page.found.aggregate.best, (long long)page.found.aggregate.rating_count,
		(long long)page.found.aggregate.review_count);
	markup_close(&page);
	return out.data;
}

static const struct case_known schemaorg_known[] = {
	{"eg-0052.microdata", "only its JSON-LD has the review"},
	{"eg-0052.rdfa", "the same"},
	{"eg-0175.microdata", "only its markup has a ratingValue, 0"},
	{"eg-0175.rdfa", "the same"},
	{"eg-0290.microdata", "is an empty page; only its JSON-LD is written"},
	{"eg-0290.rdfa", "the same"},
	{"eg-0293.microdata", "the same"},
	{"eg-0293.rdfa", "the same"},
	{"eg-0476.microdata", "only its JSON-LD has the rating"},
	{NULL, NULL},
};

static void compare_example(void *arg, const char *dir, const char *name)
{
	static const char *const kinds[] = {"microdata", "rdfa"};
	char path[1024], id[64], label[128];

	snprintf(id, sizeof(id), "%.*s", (int)strcspn(name, "."), name);
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	char *expected = example_text(path, "jsonld");

	for (size_t i = 0; i < 2; i++) {
		snprintf(label, sizeof(label), "%s.%s", id, kinds[i]);
		snprintf(path, sizeof(path), "%s/%s.html", dir, label);
		char *text = example_text(path, kinds[i]);

		if (text != NULL)
			cases_judge(arg, label, strcmp(text, expected) == 0, text);
		free(text);
	}
	free(expected);
}

START_TEST(test_schemaorg)
{
	compare_all("schemaorg", "", ".jsonld.html", compare_example, schemaorg_known, 20,
		"examples of schema.org in microdata or RDFa as in JSON-LD");
}
END_TEST

/* ---- values ------------------------------------------------------------------------ */

/* Texts that stand for themselves: white space is drawn together, markup is gone. */
static void add_value(json_t *set, struct view text)
{
	ARENA_CLEANUP struct arena arena = {0};
	BUF_CLEANUP struct buf out = buf_make(MIB(1));

	text = markup_text(text, &arena);
	for (size_t i = 0; i < text.len; i++) {
		if (strchr(" \t\r\n\\", text.data[i]) == NULL)
			buf_add_char(&out, text.data[i]);
	}
	if (out.len != 0)
		json_object_setn_new(set, out.data, out.len, json_true());
}

/* All strings of a tree, but for those of the members in `but`. */
static void add_strings(json_t *set, json_t *value, const char *const *but)
{
	const char *key;
	json_t *one;
	size_t i;

	if (json_is_string(value))
		add_value(set, (struct view){json_string_value(value),
				       json_string_length(value)});
	json_array_foreach(value, i, one)
	{
		add_strings(set, one, but);
	}
	json_object_foreach(value, key, one)
	{
		const char *const *name = but;

		while (*name != NULL && strcmp(*name, key) != 0)
			name++;
		if (*name == NULL)
			add_strings(set, one, but);
	}
}

/* Up to `end`, of which an escaped one is none. */
static size_t literal_length(struct view text, struct view end)
{
	for (size_t i = 0; i < text.len; i++) {
		if (view_starts(view_sub(text, i, end.len), end))
			return i;
		i += text.data[i] == '\\';
	}
	return text.len;
}

/* The literals of a Turtle file. */
static void add_literals(json_t *set, struct view text)
{
	while (text.len != 0) {
		struct view end = VIEW("\"");
		size_t at = view_find(text, '"');

		text = view_sub(text, at, text.len);
		if (view_starts(text, VIEW("\"\"\"")))
			end = VIEW("\"\"\"");
		text = view_sub(text, end.len, text.len);
		struct view literal = view_sub(text, 0, literal_length(text, end));

		if (literal.len < text.len)
			add_value(set, literal);
		text = view_sub(text, literal.len + end.len, text.len);
	}
}

/* The values of the page's items. */
static json_t *page_values(const char *path, bool rdfa)
{
	static const char *const but[] = {"@path", "@type", NULL};
	struct markup_page page;
	struct item_tree items = {.doc = NULL};
	json_t *set = json_object();

	ck_assert_msg(markup_open_file(&page, path), "%s", path);
	ck_assert_int_eq(
		(rdfa ? rdfa_items : microdata_items)(&page.document, NULL, &items, NULL),
		0);
	add_strings(set, items.items, but);
	item_tree_done(&items);
	markup_close(&page);
	return set;
}

/* Is a value there that the sample has relative to its page, or without its last slash?
 */
static bool has_address(struct view address, const json_t *have)
{
	const char *key;
	const json_t *one;

	while (view_starts(address, VIEW("/")) || view_starts(address, VIEW(".")))
		address = view_sub(address, 1, address.len);
	json_object_foreach((json_t *)(uintptr_t)have, key, one)
	{
		struct view value = view_of(key);

		if (value.len > 0 && value.data[value.len - 1] == '/' &&
			address.data[address.len - 1] != '/')
			value.len--;
		if (view_starts(value, VIEW("http")) && value.len >= address.len &&
			view_eq(view_sub(value, value.len - address.len, address.len),
				address))
			return true;
	}
	return false;
}

/* A value that is expected and not there; NULL: there is none. */
static const char *missing(json_t *expected, const json_t *have)
{
	const char *key;
	json_t *one;

	json_object_foreach(expected, key, one)
	{
		if (json_object_get(have, key) == NULL &&
			!has_address(view_of(key), have))
			return key;
	}
	return NULL;
}

/* Judge a page by the values that it has to have, which are given away. */
static void compare_values(struct cases *cases, const char *name, json_t *expected,
	const char *path, bool rdfa)
{
	json_t *have = page_values(path, rdfa);
	const char *lost = missing(expected, have);

	cases_judge(cases, name, lost == NULL, lost);
	json_decref(have);
	json_decref(expected);
}

/* ---- the W3C's microdata ----------------------------------------------------------- */

static void compare_turtle(void *arg, const char *dir, const char *name)
{
	char path[1024];
	size_t len;

	snprintf(path, sizeof(path), "%s/%.*s.ttl", dir, (int)strlen(name) - 5, name);
	char *text = cases_file(path, &len);

	if (text == NULL)
		return;
	json_t *expected = json_object();

	add_literals(expected, (struct view){text, len});
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	compare_values(arg, name, expected, path, false);
	free(text);
}

START_TEST(test_w3c)
{
	compare_all("conformance", "microdata-rdf__", ".html", compare_turtle, NULL, 40,
		"documents of the W3C's suite of microdata with all literals");
}
END_TEST

/* ---- extruct's samples ------------------------------------------------------------- */

static const struct case_known extruct_known[] = {
	{"tests__samples__w3crdfa__w3c.rdfaprimer.example005.expanded.json",
		"a date of the page itself, which no item has"},
	{"tests__samples__schema.org__SearchAction.001.json",
		"takes an input field for a description of one"},
	{"tests__samples__w3c__microdata.7.1.json",
		"has a link \"?comments=0\" relative to the page's own address"},
	{"tests__samples__w3crdfa__w3c.rdfaprimer.example008.expanded.json", "the same"},
	{NULL, NULL},
};

static void compare_sample(void *arg, const char *dir, const char *name)
{
	static const char *const but[] = {"@id", "@type", "type", "id", NULL};
	const char *end = strstr(name, ".expanded.json");
	bool rdfa = end != NULL;
	char path[1024];

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	json_t *tree = json_load_file(path, 0, NULL);
	const json_t *first = json_array_get(tree, 0);

	snprintf(path, sizeof(path), "%s/%.*s.html", dir,
		(int)((rdfa ? end : strrchr(name, '.')) - name), name);
	if (access(path, R_OK) == 0 && json_object_get(first, "namespace") == NULL &&
		(rdfa || json_object_get(first, "properties") != NULL)) {
		json_t *expected = json_object();

		add_strings(expected, tree, but);
		compare_values(arg, name, expected, path, rdfa);
	}
	json_decref(tree);
}

START_TEST(test_extruct)
{
	compare_all("extruct", "", ".json", compare_sample, extruct_known, 10,
		"samples of extruct in microdata and RDFa with all values");
}
END_TEST

/* ---- extruct's reading of pages ---------------------------------------------------- */

static double number_of(const json_t *value)
{
	const char *text = json_string_value(value);
	char copy[64];

	if (text == NULL)
		return -1;
	snprintf(copy, sizeof(copy), "%s", text);
	for (char *c = copy; *c != '\0'; c++)
		*c = *c == ',' ? '.' : *c;
	return strtod(copy, NULL);
}

/* Is the text of each of the oracle's reviews read, with its rating? Those with neither
   are none. */
static bool has_reviews(const json_t *oracle, const struct extraction *found, size_t *n)
{
	size_t i;
	const json_t *one;

	json_array_foreach(oracle, i, one)
	{
		json_t *set = json_object();
		double rating = number_of(json_object_get(one, "rating"));
		bool has = false;

		add_value(set, view_of(json_string_value(json_object_get(one, "body"))));
		if (json_object_size(set) != 0 || rating >= 0) {
			*n += 1;
			for (size_t k = 0; k < found->n && !has; k++) {
				const struct review *review = &found->reviews[k];
				json_t *text = json_object();

				add_value(text, review->text);
				has = json_equal(set, text) &&
				      (review->rating.given ? fabs(review->rating.value -
								      rating) < 1e-6
							    : rating < 0);
				json_decref(text);
			}
		} else {
			has = true;
		}
		json_decref(set);
		if (!has)
			return false;
	}
	return true;
}

static bool has_aggregate(const json_t *oracle, const struct extraction *found)
{
	size_t i;
	const json_t *one;
	bool any = false;

	json_array_foreach(oracle, i, one)
	{
		double rating = number_of(json_object_get(one, "ratingValue"));

		any = any || rating >= 0;
		if (rating >= 0 && fabs(rating - found->aggregate.rating) < 1e-6)
			return true;
	}
	return !any;
}

struct oracle {
	struct cases cases;
	size_t reviews;
};

static void compare_oracle(void *arg, const char *dir, const char *name)
{
	struct oracle *of = arg;
	char path[1024];
	struct markup_page page;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	json_t *oracle = json_load_file(path, 0, NULL);
	const json_t *reviews = json_object_get(oracle, "micro_reviews");
	const json_t *aggregates = json_object_get(oracle, "micro_agg");

	if (json_array_size(reviews) + json_array_size(aggregates) != 0) {
		path[strlen(path) - strlen(".extruct.json")] = '\0';
		ck_assert_msg(markup_open_file(&page, path), "%s", path);
		ck_assert_msg(adapter_named(VIEW("microdata"))->fits(&page.document),
			"%s", name);
		markup_read(&page, "microdata");
		bool agrees = has_reviews(reviews, &page.found, &of->reviews) &&
			      has_aggregate(aggregates, &page.found);

		cases_judge(&of->cases, name, agrees, NULL);
		markup_close(&page);
	}
	json_decref(oracle);
}

START_TEST(test_oracle)
{
	struct oracle of = {.reviews = 0};

	cases_each("pages", "", ".extruct.json", compare_oracle, &of);
	cases_each("products", "", ".extruct.json", compare_oracle, &of);
	printf("microdata: %zu of %zu pages as the oracle reads them, with %zu reviews\n",
		of.cases.equal, of.cases.n, of.reviews);
	ck_assert_uint_gt(of.cases.n, 30);
	ck_assert_uint_eq(of.cases.wrong, 0);
}
END_TEST

Suite *markup_cases_suite(void)
{
	Suite *suite = suite_create("markup_cases");
	TCase *tcase = tcase_create("markup_cases");
	char dir[512];

	tcase_set_timeout(tcase, 120);
	if (cases_dir("schemaorg", dir, sizeof(dir)))
		tcase_add_test(tcase, test_schemaorg);
	if (cases_dir("conformance", dir, sizeof(dir)))
		tcase_add_test(tcase, test_w3c);
	if (cases_dir("extruct", dir, sizeof(dir)))
		tcase_add_test(tcase, test_extruct);
	if (cases_dir("pages", dir, sizeof(dir)) &&
		cases_dir("products", dir, sizeof(dir)))
		tcase_add_test(tcase, test_oracle);
	suite_add_tcase(suite, tcase);
	return suite;
}
