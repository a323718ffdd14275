/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The W3C's suite of JSON-LD in HTML. What is read here is no JSON-LD processor: names
 * are not expanded to IRIs. So compared is what does not depend on that: each literal
 * with the last part of its property's name, and each @id, made absolute as the links of
 * reviews are. Both sides have to have all of the other, each as often. Where an error is
 * expected, nothing may be read.
 *
 * A case is an entry of the suite's manifest, which names a page more than once and with
 * other options, or a page that it does not name any more.
 */
#include "suites.h"

#include "base/buf.h"
#include "base/limits.h"
#include "cases.h"
#include "extract/jsonld_graph.h"
#include "extract/link.h"
#include "fixture.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#define BASE "https://w3c.github.io/json-ld-api/tests/"

static const struct case_known known[] = {
	{"c003#second", "one of two scripts is asked for; all are read"},
	{"e003#second", "the same"},
	{"e011#third", "a script is asked for that there is not; all are read"},
	{"e022#second", "one of two scripts is asked for; all are read"},
	{"f002", "only the first script is asked for; all are read"},
	{"f003#second", "one of two scripts is asked for; all are read"},
	{"r002", "only the first script is asked for; all are read"},
	{"r011#third", "a script is asked for that there is not; all are read"},
	{"r015", "the comment in the script has no end; it is repaired"},
	{"r022#second", "one of two scripts is asked for; all are read"},
	{NULL, NULL},
};

/* What is compared: "name=literal" and "@id=URL", and how often. */
struct statements {
	json_t *counts;
	bool named; /* false: the names are left out */
	struct document *document;
};

static void state(struct statements *s, const char *name, struct view value)
{
	BUF_CLEANUP struct buf out = buf_make(KIB(64));

	for (const char *c = name; *c != '\0'; c++)
		name = strchr("/#:", *c) != NULL ? c + 1 : name;
	buf_printf(&out, "%s=%.*s", s->named ? name : "", VIEW_ARG(value));
	json_int_t n = json_integer_value(json_object_getn(s->counts, out.data, out.len));

	json_object_setn_new(s->counts, out.data, out.len, json_integer(n + 1));
}

/* An @id as the link of a review would be; that of the page itself is written "#", since
   a review without a link has none. */
static void state_id(struct statements *s, struct view id)
{
	struct review review = {.url = id.len != 0 ? id : VIEW("#")};
	struct extraction x = {.reviews = &review, .n = 1};

	if (view_starts(id, VIEW("_:")))
		return;
	if (s->document != NULL)
		ck_assert_done(links_resolve(s->document, &x, &fixture_err));
	state(s, "@id", review.url);
}

static void walk(struct statements *s, const char *name, json_t *value)
{
	const char *key;
	json_t *one;
	size_t i;

	if (json_is_string(value))
		state(s, name,
			(struct view){
				json_string_value(value), json_string_length(value)});
	json_array_foreach(value, i, one)
	{
		walk(s, name, one);
	}
	json_object_foreach(value, key, one)
	{
		if (strcmp(key, "@id") == 0)
			state_id(s, view_of(json_string_value(one)));
		else if (strcmp(key, "@context") != 0)
			walk(s, key[0] == '@' ? name : key, one);
	}
}

/* The literals and subjects of N-Quads: no statement of the suite has two literals, and
   no subject but those that the pages name. */
static void walk_quads(struct statements *s, struct view quads)
{
	MAP_CLEANUP struct map seen = {0};
	struct view line;

	while (quads.len != 0) {
		size_t end = view_find(quads, '\n');

		line = view_sub(quads, 0, end);
		view_drop(&quads, end + 1);
		struct view literal = view_sub(line, view_find(line, '"') + 1, line.len);

		if (literal.len != 0)
			state(s, "", view_sub(literal, 0, view_find(literal, '"')));
		struct view subject = view_sub(line, 0, view_find(line, ' '));

		if (view_starts(subject, VIEW("<")) && map_get(&seen, subject) == NULL) {
			ck_assert_int_eq(map_put(&seen, subject, 1, NULL), 0);
			state_id(s, view_sub(subject, 1, subject.len - 2));
		}
	}
}

/* What all scripts of the page say. */
static json_t *page_says(const char *path, const char *type, struct view url, bool named)
{
	ARENA_CLEANUP struct arena arena = arena_make();
	struct document document;
	struct statements s = {json_object(), named, &document};
	size_t len;
	char *body = cases_file(path, &len);

	ck_assert_msg(body != NULL, "%s", path);
	ck_assert_done(document_open((struct view){body, len}, view_of(type), url, 0,
		&arena, &document, &fixture_err));
	ck_assert_int_eq(document.kind, DOCUMENT_HTML);
	struct jsonld_graph graph =
		jsonld_graph_make(document_scripts(&document), &arena);

	ck_assert_ptr_null(jsonld_graph_node(&graph, "none"));
	walk(&s, "", graph.roots);
	jsonld_graph_done(&graph);
	document_close(&document);
	free(body);
	return s.counts;
}

/* What is expected of it; nothing where an error is. */
static json_t *suite_says(const char *path, bool quads)
{
	struct statements s = {.counts = json_object(), .named = !quads};
	size_t len;
	char *text = cases_file(path, &len);
	json_t *tree = !quads && text != NULL ? json_loadb(text, len, 0, NULL) : NULL;

	if (quads && text != NULL)
		walk_quads(&s, (struct view){text, len});
	walk(&s, "", tree);
	json_decref(tree);
	free(text);
	return s.counts;
}

/* "e003#second", of whatever entry; `option` may be NULL. */
static void compare(
	struct cases *cases, const char *dir, const char *name, const json_t *option)
{
	char path[1024];
	const char *type = json_string_value(json_object_get(option, "contentType")),
		   *base = json_string_value(json_object_get(option, "base"));
	BUF_CLEANUP struct buf url = buf_make(KIB(4));
	bool quads = name[0] == 'r';

	buf_printf(&url, BASE "html/%.4s-in.html", name);
	snprintf(path, sizeof(path), "%s/jsonld-html__%.4s-out.%s", dir, name,
		quads ? "nq" : "jsonld");
	json_t *expected = suite_says(path, quads);

	snprintf(path, sizeof(path), "%s/jsonld-html__%.4s-in.html", dir, name);
	json_t *have = page_says(path, type != NULL ? type : "text/html",
		base != NULL ? view_of(base) : buf_view(&url), !quads);
	char *said = json_dumps(have, JSON_COMPACT);

	cases_judge(cases, name, json_equal(have, expected), said);
	free(said);
	json_decref(have);
	json_decref(expected);
}

/* The entry's page without its folder and end: "e003#second". */
static void entry_name(const json_t *entry, char ret_name[32])
{
	const char *input = json_string_value(json_object_get(entry, "input"));
	const char *target = strchr(input, '#');

	ck_assert_int_eq(strncmp(input, "html/", 5), 0);
	snprintf(ret_name, 32, "%.4s%s", input + 5, target != NULL ? target : "");
}

struct retired {
	struct cases *cases;
	const json_t *entries;
};

/* A page that no entry names. */
static void compare_retired(void *arg, const char *dir, const char *file)
{
	const struct retired *retired = arg;
	char name[32];
	const json_t *entry;
	size_t i;

	file += strlen("jsonld-html__");
	json_array_foreach(retired->entries, i, entry)
	{
		entry_name(entry, name);
		if (strncmp(name, file, 4) == 0)
			return;
	}
	snprintf(name, sizeof(name), "%.4s", file);
	compare(retired->cases, dir, name, NULL);
}

START_TEST(test_html)
{
	struct cases cases = {.known = known};
	char dir[512], path[1024], name[32];
	const json_t *entry;
	size_t i;

	ck_assert(cases_dir("conformance", dir, sizeof(dir)));
	snprintf(path, sizeof(path), "%s/tests__html-manifest.jsonld", dir);
	json_t *manifest = json_load_file(path, 0, NULL);
	const json_t *entries = json_object_get(manifest, "sequence");

	json_array_foreach(entries, i, entry)
	{
		entry_name(entry, name);
		snprintf(path, sizeof(path), "%s/jsonld-html__%.4s-in.html", dir, name);
		FILE *page = fopen(path, "rb"); /* not all of them lie there */

		if (page == NULL)
			continue;
		fclose(page);
		compare(&cases, dir, name, json_object_get(entry, "option"));
	}
	struct retired retired = {&cases, entries};

	cases_each("conformance", "jsonld-html__", "-in.html", compare_retired, &retired);
	json_decref(manifest);
	printf("JSON-LD in HTML: %zu of %zu cases of the W3C's suite\n", cases.equal,
		cases.n);
	ck_assert_uint_gt(cases.n, 30);
	ck_assert_uint_eq(cases.wrong, 0);
}
END_TEST

Suite *jsonld_cases_suite(void)
{
	Suite *suite = suite_create("jsonld_cases");
	TCase *tcase = tcase_create("jsonld_cases");
	char dir[512];

	if (cases_dir("conformance", dir, sizeof(dir)))
		tcase_add_test(tcase, test_html);
	suite_add_tcase(suite, tcase);
	return suite;
}
