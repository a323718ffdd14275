/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Paths into JSON: what they lead to, where that is, and which are none.
 */
#include "suites.h"

#include "extract/json_path.h"

static const char document[] =
	"{\"a\": {\"b\": [10, 20, {\"c\": \"deep\"}], \"x.y\": \"odd\", \"none\": null,"
	" \"blank\": \"  \", \"yes\": true, \"half\": 4.5},"
	" \"badges\": [{\"code\": \"New\", \"at\": 1}, {\"code\": \"Verified\", \"at\": 2},"
	" {\"code\": 7, \"at\": 3}, {\"code\": true, \"at\": 4}],"
	" \"lists\": [[\"p\", [\"q\", \"r\"]], [\"s\"]],"
	" \"a/b~c\": \"slashed\", \"lines\": [\"one\", 2, \"two\"],"
	" \"pros\": \"good\", \"cons\": \"bad\","
	" \"reply\": {\"type\": \"responses\", \"id\": \"r2\"},"
	" \"lost\": {\"type\": \"responses\", \"id\": \"r9\"},"
	" \"included\": [{\"type\": \"responses\", \"id\": \"r1\", \"text\": \"no\"},"
	" {\"type\": \"responses\", \"id\": \"r2\", \"text\": \"thanks\"}]}";

static const struct {
	const char *path, *text, *pointer; /* text NULL: nothing is there */
} texts[] = {
	{"a.b[0]", "10", "/a/b/0"},
	{"a.b.1", "20", "/a/b/1"},
	{"a.b[-1].c", "deep", "/a/b/2/c"},
	{"a.b[-4]", NULL, NULL},
	{"a.b[3]", NULL, NULL},
	{"a['x.y']", "odd", "/a/x.y"},
	{"['a'][\"x.y\"]", "odd", "/a/x.y"},
	{"['a/b~c']", "slashed", "/a~1b~0c"},
	{"a.none", NULL, NULL},
	{"a.blank", NULL, NULL},
	{"a.yes", "true", "/a/yes"},
	{"a.half", "4.5", "/a/half"},
	{"a", NULL, NULL},
	{"a.b[*].c", "deep", "/a/b/2/c"},
	{"a.*", NULL, NULL}, /* the first is a list without texts */
	{"badges[code=Verified].at", "2", "/badges/1/at"},
	{"badges[code='Verified'].at", "2", "/badges/1/at"},
	{"badges[code=7].at", "3", "/badges/2/at"},
	{"badges[code=true].at", "4", "/badges/3/at"},
	{"badges[code=Old].at", NULL, NULL},
	{"lists.0.1.1", "r", "/lists/0/1/1"},
	{"lists[1][0]", "s", "/lists/1/0"},
	{"lines", "one\ntwo", "/lines"},
	{"none | a.none | a.half | pros", "4.5", "/a/half"},
	{"pros + cons", "good\n\nbad", "/pros"},
	{"missing + cons", "bad", "/cons"},
	{"missing + gone | cons + pros", "bad\n\ngood", "/cons"},
	{"reply -> text", "thanks", "#/included/1/text"},
	{"lost -> text | cons", "bad", "/cons"},
	{"pros -> text", NULL, NULL},
	{"$.cons", "bad", "#/cons"},
	{"$['a'].yes", "true", "#/a/yes"},
	{"$price", NULL, NULL},
};

START_TEST(test_text)
{
	struct arena arena ARENA_CLEANUP = {0};
	json_t *root = json_loads(document, 0, NULL);
	struct json_scope scope = {.root = root};
	struct json_path *path;
	struct view text = {NULL, 0}, pointer = {NULL, 0};

	ck_assert_ptr_nonnull(root);
	ck_assert_int_eq(
		json_path_compile(view_of(texts[_i].path), &arena, &path, NULL), 0);
	int rc = json_path_text(path, &scope, root, &arena, &text, &pointer, NULL);

	ck_assert_int_eq(rc, texts[_i].text != NULL);
	if (rc == 1) {
		ck_assert(view_eq(text, view_of(texts[_i].text)));
		ck_assert(view_eq(pointer, view_of(texts[_i].pointer)));
	}
	json_scope_done(&scope);
	json_decref(root);
}
END_TEST

static const struct {
	const char *path;
	size_t max, n;
	const char *last; /* pointer of the last */
} lists[] = {
	{"badges[*]", 100, 4, "/badges/3"},
	{"badges[*]", 2, 2, "/badges/1"},
	{"badges", 100, 1, "/badges"},
	{"lists[*][*]", 100, 3, "/lists/1/0"},
	{"a.b[*] | badges[*]", 100, 3, "/a/b/2"},
	{"none[*] | badges[*]", 100, 4, "/badges/3"},
	{"a[*]", 100, 4, "/a/half"},
	{"none[*]", 100, 0, NULL},
	{"$.included[*]", 100, 2, "#/included/1"},
	{"@", 100, 1, ""},
};

START_TEST(test_all)
{
	struct arena arena ARENA_CLEANUP = {0};
	json_t *root = json_loads(document, 0, NULL);
	struct json_scope scope = {.root = root};
	struct json_path *path;
	struct json_found *found;
	size_t n;

	ck_assert_int_eq(
		json_path_compile(view_of(lists[_i].path), &arena, &path, NULL), 0);
	ck_assert_int_eq(json_path_all(path, &scope, root, lists[_i].max, &arena, &found,
				 &n, NULL),
		0);
	ck_assert_uint_eq(n, lists[_i].n);
	if (n != 0)
		ck_assert(view_eq(found[n - 1].pointer, view_of(lists[_i].last)));
	json_scope_done(&scope);
	json_decref(root);
}
END_TEST

static const struct {
	const char *path, *fault;
} faults[] = {
	{"", "a path is missing at offset 0"},
	{"a..b", "a name is missing at offset 2"},
	{"a[", "neither a number"},
	{"a[0", "a bracket that is not closed"},
	{"a['b", "a quote that is not closed"},
	{"a[b]", "neither a number"},
	{"a[=x]", "no member is named"},
	{"a[0]b", "a dot is missing at offset 4"},
	{"a | ", "a path is missing"},
	{"a b", "neither '|' nor '+'"},
	{"a + | b", "neither '|' nor '+'"},
	{"a.", "a name is missing"},
	{"a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.0.1.2.3.4.5.6.7",
		"too many steps"},
	{"a|b|c | d | e | f | g | h | i | j | k | l | m | n | o | p | q | r | s | t | u | "
	 "v | w | x | y | z | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9",
		"too many alternatives"},
};

START_TEST(test_fault)
{
	struct arena arena ARENA_CLEANUP = {0};
	struct json_path *path = NULL;
	struct err err = ERR_INIT;

	ck_assert_int_eq(
		json_path_compile(view_of(faults[_i].path), &arena, &path, &err), -1);
	ck_assert_int_eq(err.code, ERR_USAGE);
	ck_assert_msg(strstr(err.text, faults[_i].fault) != NULL, "%s", err.text);
}
END_TEST

static const struct {
	const char *path;
	bool wide;
} widths[] = {
	{"a[*].b", false},
	{"$.a.b", false},
	{"$.a[*].b", true},
	{"$.a[b=c].d", true},
	{"a -> b.c", false},
	{"a -> b[*]", true},
	{"a[*] -> b", false},
};

START_TEST(test_wide)
{
	struct arena arena ARENA_CLEANUP = {0};
	struct json_path *path;

	ck_assert_int_eq(
		json_path_compile(view_of(widths[_i].path), &arena, &path, NULL), 0);
	ck_assert_int_eq(json_path_is_wide(path), widths[_i].wide);
}
END_TEST

#define COUNT(table) ((int)(sizeof(table) / sizeof((table)[0])))

Suite *json_path_suite(void)
{
	Suite *suite = suite_create("json_path");
	TCase *tcase = tcase_create("paths");

	tcase_add_loop_test(tcase, test_text, 0, COUNT(texts));
	tcase_add_loop_test(tcase, test_all, 0, COUNT(lists));
	tcase_add_loop_test(tcase, test_fault, 0, COUNT(faults));
	tcase_add_loop_test(tcase, test_wide, 0, COUNT(widths));
	suite_add_tcase(suite, tcase);
	return suite;
}
