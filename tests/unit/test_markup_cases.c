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
#include "extract/markup.h"
#include "extract/microdata.h"
#include "extract/rdfa.h"
#include "fixture.h"
#include "markup.h"

#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

struct known {
	const char *name, *reason;
};

static bool is_known(const struct known *list, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++) {
		if (strcmp(list[i].name, name) == 0)
			return true;
	}
	return false;
}

#define IS_KNOWN(list, name) is_known(list, sizeof(list) / sizeof((list)[0]), name)

/* Say of a case whether it agrees; one that does not has to be on the list, and one that
   does must not. How many are wrong in that. */
static int judge(const char *name, bool agrees, bool listed, const char *detail)
{
	if (agrees != listed)
		return 0;
	printf("%s: %s: %.300s\n", name, agrees ? "agrees, but is listed" : "differs",
		detail != NULL ? detail : "");
	fflush(stdout);
	return 1;
}

static bool ends(const char *name, const char *end)
{
	size_t len = strlen(name), n = strlen(end);

	return len >= n && strcmp(name + len - n, end) == 0;
}

/* ---- schema.org's examples ----------------------------------------------------------
 */

/* What an example says, as one text. */
static char *example_text(const char *path, const char *adapter)
{
	struct buf out = buf_make(MIB(1));
	struct markup_page page;
	size_t len;
	char *body = markup_file(path, &len);

	if (body == NULL)
		return NULL;
	markup_open(&page, (struct view){body, len});
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
	free(body);
	return out.data;
}

static const struct known schemaorg_known[] = {
	{"eg-0052.microdata", "only its JSON-LD has the review"},
	{"eg-0052.rdfa", "the same"},
	{"eg-0175.microdata", "only its markup has a ratingValue, 0"},
	{"eg-0175.rdfa", "the same"},
	{"eg-0290.microdata", "is an empty page; only its JSON-LD is written"},
	{"eg-0290.rdfa", "the same"},
	{"eg-0293.microdata", "the same"},
	{"eg-0293.rdfa", "the same"},
	{"eg-0476.microdata", "only its JSON-LD has the rating"},
};

static int compare_example(const char *dir, const char *name, size_t *n, size_t *equal)
{
	int wrong = 0;
	static const char *const kinds[] = {"microdata", "rdfa"};
	char path[1024], id[64], label[128];

	snprintf(id, sizeof(id), "%.*s", (int)strcspn(name, "."), name);
	snprintf(path, sizeof(path), "%s/%s.jsonld.html", dir, id);
	char *expected = example_text(path, "jsonld");

	for (size_t i = 0; i < 2; i++) {
		snprintf(label, sizeof(label), "%s.%s", id, kinds[i]);
		snprintf(path, sizeof(path), "%s/%s.html", dir, label);
		char *text = example_text(path, kinds[i]);

		if (text != NULL) {
			bool same = strcmp(text, expected) == 0;

			*n += 1;
			*equal += same;
			wrong += judge(
				label, same, IS_KNOWN(schemaorg_known, label), text);
		}
		free(text);
	}
	free(expected);
	return wrong;
}

START_TEST(test_schemaorg)
{
	char dir[512];
	size_t n = 0, equal = 0;
	int wrong = 0;

	ck_assert(markup_cases("schemaorg", dir, sizeof(dir)));
	DIR *stream = opendir(dir);

	ck_assert_ptr_nonnull(stream);
	for (struct dirent *entry; (entry = readdir(stream)) != NULL;) {
		if (ends(entry->d_name, ".jsonld.html"))
			wrong += compare_example(dir, entry->d_name, &n, &equal);
	}
	closedir(stream);
	printf("schema.org: %zu of %zu examples in microdata or RDFa as in JSON-LD\n",
		equal, n);
	ck_assert_uint_gt(n, 20);
	ck_assert_int_eq(wrong, 0);
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
	struct item_tree items;
	json_t *set = json_object();
	size_t len;
	char *body = markup_file(path, &len);

	ck_assert_msg(body != NULL, "%s", path);
	markup_open(&page, (struct view){body, len});
	ck_assert_int_eq(
		(rdfa ? rdfa_items : microdata_items)(&page.document, &items, NULL), 0);
	add_strings(set, items.items, but);
	item_tree_done(&items);
	markup_close(&page);
	free(body);
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

/* ---- the W3C's microdata ----------------------------------------------------------- */

static const struct known w3c_known[] = {
	{"", ""},
};

static int compare_turtle(const char *dir, const char *name, size_t *n, size_t *equal)
{
	int wrong = 0;
	char path[1024];
	json_t *expected = json_object();
	size_t len;

	snprintf(path, sizeof(path), "%s/%.*s.ttl", dir, (int)strlen(name) - 5, name);
	char *text = markup_file(path, &len);

	if (text == NULL) {
		json_decref(expected);
		return 0;
	}
	add_literals(expected, (struct view){text, len});
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	json_t *have = page_values(path, false);
	const char *lost = missing(expected, have);

	*n += 1;
	*equal += lost == NULL;
	wrong += judge(name, lost == NULL, IS_KNOWN(w3c_known, name), lost);
	json_decref(have);
	json_decref(expected);
	free(text);
	return wrong;
}

START_TEST(test_w3c)
{
	char dir[512];
	size_t n = 0, equal = 0;
	int wrong = 0;

	ck_assert(markup_cases("conformance", dir, sizeof(dir)));
	DIR *stream = opendir(dir);

	ck_assert_ptr_nonnull(stream);
	for (struct dirent *entry; (entry = readdir(stream)) != NULL;) {
		if (strncmp(entry->d_name, "microdata-rdf__", 15) == 0 &&
			ends(entry->d_name, ".html"))
			wrong += compare_turtle(dir, entry->d_name, &n, &equal);
	}
	closedir(stream);
	printf("microdata: all literals of %zu of %zu documents of the W3C's suite\n",
		equal, n);
	ck_assert_uint_gt(n, 40);
	ck_assert_int_eq(wrong, 0);
}
END_TEST

/* ---- extruct's samples ------------------------------------------------------------- */

static const struct known extruct_known[] = {
	{"tests__samples__w3crdfa__w3c.rdfaprimer.example005.expanded.json",
		"a date of the page itself, which no item has"},
	{"tests__samples__schema.org__SearchAction.001.json",
		"takes an input field for a description of one"},
	{"tests__samples__w3c__microdata.7.1.json",
		"has a link \"?comments=0\" relative to the page's own address"},
	{"tests__samples__w3crdfa__w3c.rdfaprimer.example008.expanded.json", "the same"},
};

static int compare_sample(const char *dir, const char *name, size_t *n, size_t *equal)
{
	int wrong = 0;
	static const char *const but[] = {"@id", "@type", "type", "id", NULL};
	bool rdfa = ends(name, ".expanded.json");
	char path[1024];
	json_t *expected = json_object();

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	json_t *tree = json_load_file(path, 0, NULL);
	const json_t *first = json_array_get(tree, 0);

	snprintf(path, sizeof(path), "%s/%.*s.html", dir,
		(int)(strlen(name) - (rdfa ? 14 : 5)), name);
	size_t len;
	char *body = markup_file(path, &len);

	free(body);
	if (body == NULL || json_object_get(first, "namespace") != NULL ||
		(!rdfa && json_object_get(first, "properties") == NULL)) {
		json_decref(tree);
		json_decref(expected);
		return 0;
	}
	add_strings(expected, tree, but);
	json_t *have = page_values(path, rdfa);
	const char *lost = missing(expected, have);

	*n += 1;
	*equal += lost == NULL;
	wrong += judge(name, lost == NULL, IS_KNOWN(extruct_known, name), lost);
	json_decref(have);
	json_decref(tree);
	json_decref(expected);
	return wrong;
}

START_TEST(test_extruct)
{
	char dir[512];
	size_t n = 0, equal = 0;
	int wrong = 0;

	ck_assert(markup_cases("extruct", dir, sizeof(dir)));
	DIR *stream = opendir(dir);

	ck_assert_ptr_nonnull(stream);
	for (struct dirent *entry; (entry = readdir(stream)) != NULL;) {
		if (ends(entry->d_name, ".json"))
			wrong += compare_sample(dir, entry->d_name, &n, &equal);
	}
	closedir(stream);
	printf("extruct: all values of %zu of %zu samples of microdata and RDFa\n", equal,
		n);
	ck_assert_uint_gt(n, 10);
	ck_assert_int_eq(wrong, 0);
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

static const struct known oracle_known[] = {
	{"", ""},
};

struct oracle_count {
	size_t pages, agree, reviews;
};

static int compare_oracle(const char *dir, const char *name, struct oracle_count *count)
{
	int wrong = 0;
	char path[1024];
	struct markup_page page;
	size_t len;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	json_t *oracle = json_load_file(path, 0, NULL);
	const json_t *reviews = json_object_get(oracle, "micro_reviews");
	const json_t *aggregates = json_object_get(oracle, "micro_agg");

	if (json_array_size(reviews) + json_array_size(aggregates) != 0) {
		path[strlen(path) - strlen(".extruct.json")] = '\0';
		char *body = markup_file(path, &len);

		ck_assert_msg(body != NULL, "%s", path);
		markup_open(&page, (struct view){body, len});
		ck_assert_msg(adapter_named(VIEW("microdata"))->fits(&page.document),
			"%s", name);
		markup_read(&page, "microdata");
		bool agrees = has_reviews(reviews, &page.found, &count->reviews) &&
			      has_aggregate(aggregates, &page.found);

		count->pages++;
		count->agree += agrees;
		wrong += judge(name, agrees, IS_KNOWN(oracle_known, name), "");
		markup_close(&page);
		free(body);
	}
	json_decref(oracle);
	return wrong;
}

START_TEST(test_oracle)
{
	static const char *const kinds[] = {"pages", "products"};
	struct oracle_count count = {0};
	int wrong = 0;
	char dir[512];

	for (size_t i = 0; i < 2; i++) {
		ck_assert(markup_cases(kinds[i], dir, sizeof(dir)));
		DIR *stream = opendir(dir);

		ck_assert_ptr_nonnull(stream);
		for (struct dirent *entry; (entry = readdir(stream)) != NULL;) {
			if (ends(entry->d_name, ".extruct.json"))
				wrong += compare_oracle(dir, entry->d_name, &count);
		}
		closedir(stream);
	}
	printf("microdata: %zu of %zu pages as the oracle reads them, with %zu reviews\n",
		count.agree, count.pages, count.reviews);
	ck_assert_uint_gt(count.pages, 30);
	ck_assert_int_eq(wrong, 0);
}
END_TEST

Suite *markup_cases_suite(void)
{
	Suite *suite = suite_create("markup_cases");
	TCase *tcase = tcase_create("markup_cases");
	char dir[512];

	tcase_set_timeout(tcase, 120);
	if (markup_cases("schemaorg", dir, sizeof(dir)))
		tcase_add_test(tcase, test_schemaorg);
	if (markup_cases("conformance", dir, sizeof(dir)))
		tcase_add_test(tcase, test_w3c);
	if (markup_cases("extruct", dir, sizeof(dir)))
		tcase_add_test(tcase, test_extruct);
	if (markup_cases("pages", dir, sizeof(dir)) &&
		markup_cases("products", dir, sizeof(dir)))
		tcase_add_test(tcase, test_oracle);
	suite_add_tcase(suite, tcase);
	return suite;
}
