/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * URLs: small tables of our own, and the table that browsers are tested with
 * (REPUTE_CASES/urls), where every difference must have one of the reasons that stand
 * here; whatever is read must be read with the same host as browsers read it.
 */
#include "base/buf.h"
#include "base/limits.h"
#include "fetch/url.h"
#include "fixture.h"
#include "suites.h"

#include <arpa/inet.h>
#include <jansson.h>
#include <stdlib.h>

static const struct parse_case {
	const char *url, *normalized, *origin, *host, *authority;
} parse_cases[] = {
	{"http://example.org", "http://example.org/", "http://example.org", "example.org",
		"example.org:80"},
	{"HTTPS://Example.ORG:443/A?b=C#d", "https://example.org/A?b=C",
		"https://example.org", "example.org", "example.org:443"},
	{"http://example.org:8080/a/./b/../c", "http://example.org:8080/a/c",
		"http://example.org:8080", "example.org", "example.org:8080"},
	{"https://example.org:80/", "https://example.org:80/", "https://example.org:80",
		"example.org", "example.org:80"},
	{"http://example.org:443/", "http://example.org:443/", "http://example.org:443",
		"example.org", "example.org:443"},
	{"https://[2001:DB8:0:0::1]/", "https://[2001:db8::1]/", "https://[2001:db8::1]",
		"2001:db8::1", "[2001:db8::1]:443"},
	{"https://[2001:db8::1]:8443/", "https://[2001:db8::1]:8443/",
		"https://[2001:db8::1]:8443", "2001:db8::1", "[2001:db8::1]:8443"},
	{"http://0x7f.1/", "http://127.0.0.1/", "http://127.0.0.1", "127.0.0.1",
		"127.0.0.1:80"},
	{"http://2130706433/", "http://127.0.0.1/", "http://127.0.0.1", "127.0.0.1",
		"127.0.0.1:80"},
	{"http://%31%32%37.1/", "http://127.0.0.1/", "http://127.0.0.1", "127.0.0.1",
		"127.0.0.1:80"},
	{"http://\xef\xbc\x91\xef\xbc\x92\xef\xbc\x97.1/", "http://127.0.0.1/",
		"http://127.0.0.1", "127.0.0.1", "127.0.0.1:80"},
	{"https://b\xc3\xbc"
	 "cher.example/stra\xc3\x9f"
	 "e?q=\xc3\xa4",
		"https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4",
		"https://xn--bcher-kva.example", "xn--bcher-kva.example",
		"xn--bcher-kva.example:443"},
	{"https://B\xc3\x9c"
	 "CHER.example/",
		"https://xn--bcher-kva.example/", "https://xn--bcher-kva.example",
		"xn--bcher-kva.example", "xn--bcher-kva.example:443"},
	{"https://h.test/a b?c d", "https://h.test/a%20b?c%20d", "https://h.test",
		"h.test", "h.test:443"},
	{"https://h.test/r/%2e%2E/%2e/p", "https://h.test/p", "https://h.test", "h.test",
		"h.test:443"},
	{"https://h.test?", "https://h.test/", "https://h.test", "h.test", "h.test:443"},
	{"https://under_score.test/%zz%4a", "https://under_score.test/%zz%4a",
		"https://under_score.test", "under_score.test", "under_score.test:443"},
};

START_TEST(parse)
{
	const struct parse_case *c = &parse_cases[_i];
	struct arena arena ARENA_CLEANUP = arena_make();
	struct url_parts parts, again;

	err_clear(&fixture_err);
	ck_assert_done(url_parse(view_of(c->url), &arena, &parts, &fixture_err));
	ck_assert_view_eq(parts.url, view_of(c->normalized));
	ck_assert_view_eq(parts.origin, view_of(c->origin));
	ck_assert_view_eq(parts.host, view_of(c->host));
	ck_assert_view_eq(parts.authority, view_of(c->authority));
	ck_assert(parts.https == view_starts(parts.url, VIEW("https:")));
	ck_assert_done(url_parse(parts.url, &arena, &again, &fixture_err));
	ck_assert_view_eq(again.url, parts.url);
}
END_TEST

static const struct refused_case {
	const char *url, *reason;
} refused_cases[] = {
	{"", "not a URL: ''"},
	{"example.org", "not a URL: 'example.org'"},
	{"/reviews", "not a URL: '/reviews'"},
	{"ftp://example.org/", "not an http or https URL"},
	{"file:///etc/passwd", "not an http or https URL"},
	{"javascript:alert(1)", "not an http or https URL"},
	{"http://user@example.org/", "the URL holds a user name"},
	{"http://user:secret@example.org/", "the URL holds a user name"},
	{"http://a.test\\@b.test/", NULL}, /* the host is a.test */
	{"http://a.test/\r\nHost: b", "the URL holds a control character"},
	{"http://a.test/\x7f", "the URL holds a control character"},
	{"http://a.test:0/", "'0' is no port"},
	{"http://a.test:65536/", "not a URL: 'http://a.test:65536/'"},
	{"http://a b/", "not a URL: 'http://a b/'"},
	{"http://a%2fb/", "not a URL: 'http://a%2fb/'"},
	{"http://a|b/", "'a|b' is no name of a host"},
	{"http://1.2.3.4.5/", "'1.2.3.4.5' is no name of a host"},
	{"http://256.1.1.1/", "'256.1.1.1' is no name of a host"},
	{"http://a.0x1/", "'a.0x1' is no name of a host"},
	{"http://[fe80::1%25eth0]/", "the URL has no host that can be asked"},
	{"http://\xff.test/", "'\xff.test' is no name of a host"},
};

START_TEST(refused)
{
	const struct refused_case *c = &refused_cases[_i];
	struct arena arena ARENA_CLEANUP = arena_make();
	struct url_parts parts;
	struct err err = ERR_INIT;
	int result = url_parse(view_of(c->url), &arena, &parts, &err);

	if (c->reason == NULL) {
		ck_assert_int_eq(result, 0);
		ck_assert_view_eq(parts.host, VIEW("a.test"));
		return;
	}
	ck_assert_int_eq(result, -1);
	ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_str_eq(err.text, c->reason);
}
END_TEST

/* 8 KB as it comes, and as it is written out. */
START_TEST(length)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct buf text BUF_CLEANUP = buf_make(KIB(16));
	struct url_parts parts;

	buf_add_text(&text, "http://h.test/");
	while (text.len < KIB(8))
		buf_add_char(&text, 'a');
	ck_assert_int_eq(url_parse(buf_view(&text), &arena, &parts, NULL), 0);
	ck_assert_uint_eq(parts.url.len, KIB(8));
	text.data[20] = ' ';
	ck_assert_int_eq(url_parse(buf_view(&text), &arena, &parts, NULL), -1);
	text.data[20] = 'a';
	ck_assert_int_eq(url_set_parameter(buf_view(&text), VIEW("a"), VIEW("b"), &arena,
				 &parts.url, NULL),
		-1);
	buf_add_char(&text, 'a');
	ck_assert_int_eq(url_parse(buf_view(&text), &arena, &parts, NULL), -1);
}
END_TEST

static const struct resolve_case {
	const char *base, *reference, *url; /* NULL = refused */
} resolve_cases[] = {
	{"http://h.test/a/b?c", "", "http://h.test/a/b?c"},
	{"http://h.test/a/b?c", "#top", "http://h.test/a/b?c"},
	{"http://h.test/a/b?c", "?page=2", "http://h.test/a/b?page=2"},
	{"http://h.test/a/b?c=/x/y", "d", "http://h.test/a/d"},
	{"http://h.test/a/b", "../d", "http://h.test/d"},
	{"http://h.test/a/b", "../../../d", "http://h.test/d"},
	{"http://h.test/a/", "./2", "http://h.test/a/2"},
	{"http://h.test", "2", "http://h.test/2"},
	{"https://h.test/a", "//g.test/b", "https://g.test/b"},
	{"https://h.test/a", "\\\\g.test\\b?c\\d", "https://g.test/b?c\\d"},
	{"https://h.test/a", "HTTP://G.test", "http://g.test/"},
	{"https://h.test/a/b", "https:c", "https://h.test/a/c"},
	{"https://h.test/a/b", "http:c", "http://c/"},
	{"https://h.test/a/b", "https:///g.test/", "https://g.test/"},
	{"https://h.test/a", "\n  /b\tc \r\n", "https://h.test/bc"},
	{"https://h.test/a", "/b:c?d=http://x/", "https://h.test/b:c?d=http://x/"},
	{"https://h.test/a", "/\x01/b", NULL},
	{"https://h.test/a", "mailto:a@b.test", NULL},
	{"https://h.test/a", "javascript:void(0)", NULL},
	{"https://h.test/a", "data:text/html,x", NULL},
	{"https://h.test/a", "ftp://g.test/", NULL},
	{"https://h.test/a", "//user:pass@g.test/", NULL},
	{"https://h.test/a", "//g.test:x/", NULL},
	{"ftp://h.test/a", "b", NULL},
};

START_TEST(resolve)
{
	const struct resolve_case *c = &resolve_cases[_i];
	struct arena arena ARENA_CLEANUP = arena_make();
	struct err err = ERR_INIT;
	struct view url = VIEW("untouched");
	int result =
		url_resolve(view_of(c->base), view_of(c->reference), &arena, &url, &err);

	ck_assert_int_eq(result, c->url != NULL ? 0 : -1);
	if (c->url == NULL)
		ck_assert_int_eq(err.code, ERR_INPUT);
	ck_assert_view_eq(url, c->url != NULL ? view_of(c->url) : VIEW("untouched"));
}
END_TEST

static const struct parameter_case {
	const char *url, *name, *value, *expected;
} parameter_cases[] = {
	{"http://h.test/a", "page", "2", "http://h.test/a?page=2"},
	{"http://h.test/a?", "page", "2", "http://h.test/a?page=2"},
	{"http://h.test/a?b=c#d", "page", "2", "http://h.test/a?b=c&page=2"},
	{"http://h.test/a?page=1&b", "page", "2", "http://h.test/a?page=2&b"},
	{"http://h.test/a?b&page", "page", "2", "http://h.test/a?b&page=2"},
	{"http://h.test/a?page=1&b&page=3", "page", "2", "http://h.test/a?page=2&b"},
	{"http://h.test/a?mypage=1&pages=2", "page", "2",
		"http://h.test/a?mypage=1&pages=2&page=2"},
	{"http://h.test/a?%70age=1", "page", "2", "http://h.test/a?page=2"},
	{"http://h.test/a?f%5Bp%5D=1&x=a+b", "f[p]", "2",
		"http://h.test/a?f%5Bp%5D=2&x=a+b"},
	{"http://h.test/a", "c", "a b&c=d/\xc3\xa4~",
		"http://h.test/a?c=a%20b%26c%3Dd%2F"
		"%C3%A4~"},
};

START_TEST(parameter)
{
	const struct parameter_case *c = &parameter_cases[_i];
	struct arena arena ARENA_CLEANUP = arena_make();
	struct view url;

	err_clear(&fixture_err);
	ck_assert_done(url_set_parameter(view_of(c->url), view_of(c->name),
		view_of(c->value), &arena, &url, &fixture_err));
	ck_assert_view_eq(url, view_of(c->expected));
}
END_TEST

static const struct continues_case {
	const char *url, *next;
	int64_t page;
	bool continues;
} continues_cases[] = {
	/* paths */
	{"https://h.test/r", "https://h.test/r/page/2", 1, true},
	{"https://h.test/r/", "https://h.test/r/page/2/", 1, true},
	{"https://h.test/r/page/2/", "https://h.test/r/page/3/", 2, true},
	{"https://h.test/r/page/9/", "https://h.test/r/page/10/", 9, true},
	{"https://h.test/x-reviews-236/page1/", "https://h.test/x-reviews-236/page2/", 1,
		true},
	{"https://h.test/r.html", "https://h.test/r-2.html", 1, true},
	{"https://h.test/r.html", "https://h.test/r-p2.html", 1, true},
	{"https://h.test/A-g155-City.html", "https://h.test/A-g155-oa30-City.html", 1,
		true},
	{"https://h.test/A-g155-oa30-City.html", "https://h.test/A-g155-oa60-City.html",
		2, true},
	{"https://h.test/pie/", "https://h.test/pie/comment-page-2/", 1, true},
	{"https://h.test/pie/", "https://h.test/cake/", 1, false},
	{"https://h.test/2017/12/pie/", "https://h.test/2018/01/cake/", 1, false},
	{"https://h.test/dp/1234", "https://h.test/dp/1235", 1, false},
	{"https://h.test/shoes", "https://h.test/shoes/8123", 1, false},
	{"https://h.test/shoes", "https://h.test/shoes/2", 1, true},
	{"https://h.test/r/page/3", "https://h.test/r/page/2", 3, false},
	{"https://h.test/r/page/2", "https://h.test/r/", 2, false},
	{"https://h.test/r", "https://g.test/r/page/2", 1, false},
	{"https://h.test/r", "https://h.test:81/r/page/2", 1, false},
	{"http://h.test/r", "https://h.test/r/page/2", 1, true},
	/* queries */
	{"https://h.test/r", "https://h.test/r?page=2", 1, true},
	{"https://h.test/r?sort=new", "https://h.test/r?sort=new&p=2", 1, true},
	{"https://h.test/r?page=1&sort=new", "https://h.test/r?sort=new&page=2", 1, true},
	{"https://h.test/r?start=20", "https://h.test/r?start=30", 3, true},
	{"https://h.test/r?start=21", "https://h.test/r?start=31", 3, true},
	{"https://h.test/r?after=abc", "https://h.test/r?after=abd", 5, true},
	{"https://h.test/r", "https://h.test/r", 1, false},
	{"https://h.test/r?page=2", "https://h.test/r?page=1", 2, false},
	{"https://h.test/r?page=2", "https://h.test/r?page=2", 2, false},
	{"https://h.test/?p=3289", "https://h.test/?p=3293", 1, false},
	{"https://h.test/r?id=5", "https://h.test/r?id=6", 1, false},
	{"https://h.test/r?id=5", "https://h.test/r?page=2", 1, false},
	{"https://h.test/r?id=5", "https://h.test/r?id=6&page=2", 1, false},
	{"https://h.test/r", "https://h.test/r?nav=recipe", 1, false},
	{"https://h.test/r?p=pie", "https://h.test/r?p=cake", 1, false},
};

START_TEST(continues)
{
	const struct continues_case *c = &continues_cases[_i];

	ck_assert_msg(
		url_continues(view_of(c->url), view_of(c->next), c->page) == c->continues,
		"%s, %s", c->url, c->next);
}
END_TEST

/* ---- the browsers' table ----------------------------------------------------------- */

enum reason {
	SAME,
	USER,	  /* a user part is refused, an empty one too */
	CONTROL,  /* control characters are refused in what is configured */
	PORT,	  /* 0 is no port */
	SPELLING, /* the same IPv6 address, with its end in the IPv4 spelling */
	QUERY,	  /* an empty query is dropped */
	PUNYCODE, /* is not checked */
	SYMBOL, /* browsers take symbols and punctuation in names; IDNA and DNS do not */
	DOT,	/* an address with a dot behind it, or with an empty number */
	N_REASONS,
};

static const char *const reason_names[N_REASONS] = {"same", "user", "control", "port",
	"spelling", "query", "punycode", "symbol", "dot"};

static struct view text_of(const json_t *row, const char *key)
{
	const json_t *text = json_object_get(row, key);

	return (struct view){json_string_value(text), json_string_length(text)};
}

static bool has_control(struct view text)
{
	for (size_t i = 0; i < text.len; i++) {
		if ((unsigned char)text.data[i] < ' ' || text.data[i] == 0x7f)
			return true;
	}
	return false;
}

static bool same_address(struct view host, struct view wanted)
{
	struct in6_addr a, b;
	char text[2][64];

	snprintf(text[0], sizeof(text[0]), "%.*s", VIEW_ARG(host));
	snprintf(text[1], sizeof(text[1]), "%.*s",
		VIEW_ARG(view_sub(wanted, 1, wanted.len - 2)));
	return inet_pton(AF_INET6, text[0], &a) == 1 &&
	       inet_pton(AF_INET6, text[1], &b) == 1 && memcmp(&a, &b, sizeof(a)) == 0;
}

/* Why a URL that browsers take was refused; SAME = there is no good reason. */
static enum reason reason_to_refuse(const json_t *row, const char *text)
{
	struct view host = text_of(row, "hostname"), input = text_of(row, "input");

	if (strcmp(text, "the URL holds a user name") == 0)
		return view_find(input, '@') < input.len ? USER : SAME;
	if (strcmp(text, "the URL holds a control character") == 0)
		return has_control(input) ? CONTROL : SAME;
	if (view_eq(text_of(row, "port"), VIEW("0")))
		return PORT;
	if (strspn(host.data, "0123456789.") == host.len)
		return DOT;
	bool symbol = view_starts(host, VIEW("xn--")) ||
		      strcspn(host.data, "!$&'()*+,;=`{}~") < host.len;

	return symbol ? SYMBOL : SAME;
}

/* Does what was read differ for a reason? `same` = it does not differ. */
static bool judge(const json_t *row, const struct url_parts *parts, int result,
	const char *text, enum reason *ret_reason)
{
	struct view href = text_of(row, "href");
	bool fails = json_is_true(json_object_get(row, "failure"));
	bool web =
		view_starts(href, VIEW("http://")) || view_starts(href, VIEW("https://"));
	bool user = text_of(row, "username").len + text_of(row, "password").len != 0;

	href = view_sub(href, 0, view_find(href, '#'));
	*ret_reason = SAME;
	if (fails || !web || user) {
		struct view host = result < 0 ? href : parts->host;

		if (result >= 0)
			*ret_reason = PUNYCODE;
		return result < 0 || view_search(host, VIEW("xn--")) < host.len;
	}
	if (result < 0) {
		*ret_reason = reason_to_refuse(row, text);
		return *ret_reason != SAME;
	}
	if (view_eq(parts->url, href))
		return true;
	*ret_reason = href.data[href.len - 1] == '?' ? QUERY : SPELLING;
	if (*ret_reason == QUERY)
		return view_eq(parts->url, view_sub(href, 0, href.len - 1));
	return same_address(parts->host, text_of(row, "hostname"));
}

static bool row_agrees(const json_t *row, enum reason *ret_reason)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct err err = ERR_INIT;
	struct url_parts parts = {0};
	struct view base = text_of(row, "base"), input = text_of(row, "input"), url;
	int result = base.data == NULL ? url_parse(input, &arena, &parts, &err)
				       : url_resolve(base, input, &arena, &url, &err);

	if (result == 0 && base.data != NULL)
		ck_assert_int_eq(url_parse(url, &arena, &parts, NULL), 0);
	bool agrees = judge(row, &parts, result, err.text, ret_reason);

	if (!agrees)
		printf("url: differs without a reason: '%.*s' at '%.*s' gives '%.*s' "
		       "%s\n",
			VIEW_ARG(input), VIEW_ARG(base), VIEW_ARG(parts.url), err.text);
	return agrees;
}

START_TEST(browsers)
{
	const char *dir = getenv("REPUTE_CASES");
	char name[PATH_MAX];
	size_t i;
	json_t *row;
	int n = 0, wrong = 0, counts[N_REASONS] = {0};

	if (dir == NULL) {
		printf("url: REPUTE_CASES is not set, the browsers' table is passed "
		       "over\n");
		return;
	}
	snprintf(name, sizeof(name), "%s/urls/dev/url__tests__urltestdata.json", dir);
	json_t *table = json_load_file(name, JSON_ALLOW_NUL, NULL);

	ck_assert_ptr_nonnull(table);
	json_array_foreach(table, i, row)
	{
		enum reason reason;

		if (!json_is_object(row))
			continue;
		n++;
		wrong += !row_agrees(row, &reason);
		counts[reason]++;
	}
	json_decref(table);
	printf("url: %d of %d of the browsers' cases", counts[SAME] - wrong, n);
	for (int r = SAME + 1; r < N_REASONS; r++)
		printf("%s %s %d", r == 1 ? "; on purpose not:" : ",", reason_names[r],
			counts[r]);
	printf("\n");
	ck_assert_int_gt(n, 0);
	ck_assert_int_eq(wrong, 0);
}
END_TEST

Suite *url_suite(void)
{
	Suite *suite = suite_create("url");
	TCase *tcase = tcase_create("url");

#define LOOP(test, table) \
	tcase_add_loop_test(tcase, test, 0, (int)(sizeof(table) / sizeof(*(table))))
	LOOP(parse, parse_cases);
	LOOP(refused, refused_cases);
	LOOP(resolve, resolve_cases);
	LOOP(parameter, parameter_cases);
	LOOP(continues, continues_cases);
	tcase_add_test(tcase, length);
	tcase_add_test(tcase, browsers);
	suite_add_tcase(suite, tcase);
	return suite;
}
