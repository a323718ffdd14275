/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which links of a page belong to its source. */
#include "fetch/scope.h"
#include "fetch/url.h"
#include "fixture.h"
#include "suites.h"

static const struct scope_case {
	const char *source, *paths, *url, *reason; /* reason NULL = may be followed */
} scope_cases[] = {
	{"https://www.example.com/r", "", "https://www.example.com/r?page=2", NULL},
	{"https://www.example.com/r", "", "http://m.example.com:8080/", NULL},
	{"https://example.com/", "", "https://example.com./", NULL},
	{"https://www.example.com/", "", "https://example.net/",
		"it leads to another site, example.net"},
	{"https://www.example.com/", "", "https://example.com.evil.test/",
		"it leads to another site, evil.test"},
	{"https://www.example.com/", "", "https://notexample.com/",
		"it leads to another site, notexample.com"},
	{"https://a.example.co.uk/", "", "https://b.example.co.uk/", NULL},
	{"https://a.co.uk/", "", "https://b.co.uk/", "it leads to another site, b.co.uk"},
	{"https://foo.github.io/", "", "https://bar.github.io/",
		"it leads to another site, bar.github.io"},
	{"https://foo.github.io/", "", "https://github.io/",
		"it leads to another site, github.io"},
	{"https://github.io/", "", "https://foo.github.io/",
		"it leads to another site, foo.github.io"},
	{"https://github.io/", "", "https://github.io/a", NULL},
	{"https://www.ck/", "", "https://a.www.ck/", NULL},
	{"https://b\xc3\xbc"
	 "cher.example/",
		"", "https://shop.xn--bcher-kva.example/", NULL},
	{"https://a.\xe5\x85\xac\xe5\x8f\xb8.cn/", "", "https://b.xn--55qx5d.cn/",
		"it leads to another site, b.xn--55qx5d.cn"},
	{"http://127.0.0.1:8001/", "", "http://127.0.0.1:8002/", NULL},
	{"http://127.0.0.1/", "", "http://126.0.0.1/",
		"it leads to another site, 126.0.0.1"},
	{"http://127.0.0.1/", "", "http://2130706433/", NULL},
	{"http://[::1]/", "", "http://[0::1]/", NULL},
	{"http://[::1]/", "", "http://[::2]/", "it leads to another site, ::2"},
	{"http://localhost/", "", "http://localhost:81/", NULL},
	{"http://localhost/", "", "http://intranet/",
		"it leads to another site, intranet"},
	{"http://localhost/", "", "http://a.localhost/",
		"it leads to another site, a.localhost"},
	{"https://example.com/", "", "ftp://example.com/", "not an http or https URL"},
	{"https://example.com/", "", "https://me@example.com/",
		"the URL holds a user name"},
	{"https://example.com/", "", "/relative", "not a URL: '/relative'"},

	{"https://h.test/", "/reviews/", "https://h.test/reviews/2", NULL},
	{"https://h.test/", "/reviews/", "https://h.test/review",
		"its path is none of [source] follow"},
	{"https://h.test/", "/reviews/", "https://h.test/reviews/../cart",
		"its path is none of [source] follow"},
	{"https://h.test/", "/reviews/", "https://h.test/reviews/%2e%2e/cart",
		"its path is none of [source] follow"},
	{"https://h.test/", " /a\n\t/p/*/page- ", "https://h.test/p/7/page-2", NULL},
	{"https://h.test/", "/a /p/*/page-", "https://h.test/p/page-2",
		"its path is none of [source] follow"},
	{"https://h.test/", "/list?page=*$", "https://h.test/list?page=3", NULL},
	{"https://h.test/", "/list?page=*$", "https://h.test/list",
		"its path is none of [source] follow"},
	{"https://h.test/", "/caf\xc3\xa9/", "https://h.test/caf%c3%a9/2", NULL},
	{"https://h.test/", "/a", "https://g.test/a", "it leads to another site, g.test"},
};

static int new_scope(struct view url, struct view paths, struct scope **ret_scope)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct url_parts parts;

	ck_assert_done(url_parse(url, &arena, &parts, &fixture_err));
	return scope_new(parts.host, paths, ret_scope, &fixture_err);
}

START_TEST(allows)
{
	const struct scope_case *c = &scope_cases[_i];
	struct scope *scope;
	char reason[200] = "";

	err_clear(&fixture_err);
	ck_assert_done(new_scope(view_of(c->source), view_of(c->paths), &scope));
	int allowed = scope_allows(scope, view_of(c->url), reason, sizeof(reason), NULL);

	scope_free(scope);
	ck_assert_int_eq(allowed, c->reason == NULL);
	ck_assert_str_eq(reason, c->reason != NULL ? c->reason : "");
}
END_TEST

/* A pattern may hold any byte but white space, and a reason any length of a name. */
START_TEST(odd)
{
	static const char paths[] = "/a\0b /c";
	struct scope *scope;
	char reason[12] = "";

	err_clear(&fixture_err);
	ck_assert_done(new_scope(
		VIEW("http://h.test/"), (struct view){paths, sizeof(paths) - 1}, &scope));
	ck_assert_int_eq(
		scope_allows(scope, VIEW("http://h.test/c"), reason, 12, NULL), 1);
	ck_assert_int_eq(
		scope_allows(scope, VIEW("http://g.test/c"), reason, 12, NULL), 0);
	ck_assert_str_eq(reason, "it leads to");
	scope_free(scope);
	scope_free(NULL);
}
END_TEST

Suite *scope_suite(void)
{
	Suite *suite = suite_create("scope");
	TCase *tcase = tcase_create("scope");

	tcase_add_loop_test(
		tcase, allows, 0, (int)(sizeof(scope_cases) / sizeof(*scope_cases)));
	tcase_add_test(tcase, odd);
	suite_add_tcase(suite, tcase);
	return suite;
}
