/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * robots.txt. Small cases of our own say what each rule means; two tables that others
 * made (REPUTE_CASES/robots/dev) say whether the reading is the reference's: the
 * decisions that Google's parser is tested with, and its verdicts on files of real
 * hosts. Without REPUTE_CASES those two are passed over, and say so.
 */
#include "base/gz.h"
#include "base/limits.h"
#include "fetch/robots.h"
#include "suites.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

static const struct verdict_case {
	const char *body, *token, *path;
	bool allowed;
} verdict_cases[] = {
	{"", "repute", "/", true},
	{"User-agent: *\nDisallow: /\n", "repute", "/a", false},
	{"User-agent: *\nDisallow:\n", "repute", "/a", true},
	/* no group before the rule: the rule belongs to nobody */
	{"Disallow: /\n", "repute", "/a", true},
	/* a group of one's own outranks "*", also when it says nothing about the path */
	{"User-agent: *\nDisallow: /\nUser-agent: repute\nDisallow: /x\n", "repute", "/a",
		true},
	{"User-agent: REPUTE\nDisallow: /x\n", "repute", "/x", false},
	{"User-agent: repute/1.0\nDisallow: /x\n", "repute", "/x", false},
	{"User-agent: reputebot\nDisallow: /x\n", "repute", "/x", true},
	/* groups of the same token are merged */
	{"User-agent: repute\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: "
	 "repute\nDisallow: /b\n",
		"repute", "/a", false},
	{"User-agent: repute\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: "
	 "repute\nDisallow: /b\n",
		"repute", "/b", false},
	/* several tokens share a group; a sitemap does not end it */
	{"User-agent: x\nSitemap: s\nUser-agent: repute\nDisallow: /\n", "repute", "/",
		false},
	/* longest match; allow wins a tie */
	{"User-agent: *\nAllow: /p\nDisallow: /\n", "repute", "/p", true},
	{"User-agent: *\nAllow: /p\nDisallow: /p/q\n", "repute", "/p/q", false},
	{"User-agent: *\nDisallow: /p\nAllow: /p\n", "repute", "/p", true},
	/* stars and the end */
	{"User-agent: *\nDisallow: /*.php$\n", "repute", "/a/b.php", false},
	{"User-agent: *\nDisallow: /*.php$\n", "repute", "/a/b.php?x", true},
	{"User-agent: *\nDisallow: /*.php$\n", "repute", "/b.php.php", false},
	{"User-agent: *\nDisallow: /a*b*c\n", "repute", "/a-b-b-c-", false},
	{"User-agent: *\nDisallow: /a*b*c\n", "repute", "/a-c-b", true},
	{"User-agent: *\nDisallow: /ab*bc$\n", "repute", "/abc", true},
	{"User-agent: *\nDisallow: /a$b\n", "repute", "/a$b", false},
	{"User-agent: *\nDisallow: /$\n", "repute", "/", false},
	{"User-agent: *\nDisallow: /$\n", "repute", "/a", true},
	{"User-agent: *\nDisallow: *\n", "repute", "/a", false},
	{"User-agent: *\nDisallow: *$\n", "repute", "/a", false},
	{"User-agent: *\nDisallow: /a**b\n", "repute", "/axb", false},
	/* percent-encoding */
	{"User-agent: *\nDisallow: /caf\xc3\xa9\n", "repute", "/caf%C3%A9", false},
	{"User-agent: *\nDisallow: /caf%c3%a9\n", "repute", "/caf%C3%A9", false},
	{"User-agent: *\nDisallow: /100%\n", "repute", "/100%", false},
	/* line ends, byte order mark, comments, blanks, misspellings */
	{"\xef\xbb\xbfUser-agent: *\r\nDisallow: /\r\n", "repute", "/", false},
	{"\xef\xbbUser-agent: *\rDisallow: /", "repute", "/", false},
	{"  user-agent :\t* # all\n\n disallow : /a #b\n", "repute", "/a", false},
	{"Useragent *\nDissallow /\n", "repute", "/", false},
	{"User-agent: *\nDisallow / a\n", "repute", "/", true},
	/* a rule for the index page is one for the folder */
	{"User-agent: *\nAllow: /d/index.html\nDisallow: /d\n", "repute", "/d/", true},
	{"User-agent: *\nAllow: /d/index.html\nDisallow: /d\n", "repute", "/d/e", false},
};

START_TEST(verdict)
{
	const struct verdict_case *c = &verdict_cases[_i];

	ck_assert_msg(robots_allowed(view_of(c->body), view_of(c->token),
			      view_of(c->path)) == c->allowed,
		"%s for %s", c->body, c->path);
}
END_TEST

static const struct delay_case {
	const char *body;
	int64_t delay_ms;
} delay_cases[] = {
	{"", -1},
	{"User-agent: *\nCrawl-delay: 10\n", 10000},
	{"User-agent: *\nCrawl-delay: 0.5\nDisallow: /x\n", 500},
	{"User-agent: *\nCrawl-delay: 2\nUser-agent: repute\nDisallow: /\n", -1},
	{"User-agent: *\nDisallow: /y\nCrawl-delay: 2\nUser-agent: repute\nDisallow: /\n",
		-1},
	{"User-agent: repute\nCrawl-delay: 1\nCrawl-delay: 3\n", 3000},
	{"User-agent: *\nCrawl-delay: -1\n", -1},
	{"User-agent: *\nCrawl-delay: soon\n", -1},
	{"User-agent: *\nCrawl-delay: 1e300\n", 86400000},
	{"Crawl-delay: 5\n", -1},
};

START_TEST(delay)
{
	ck_assert_int_eq(
		robots_crawl_delay_ms(view_of(delay_cases[_i].body), VIEW("repute")),
		delay_cases[_i].delay_ms);
}
END_TEST

START_TEST(status)
{
	ck_assert_int_eq(robots_verdict_for_status(200), ROBOTS_READ);
	ck_assert_int_eq(robots_verdict_for_status(204), ROBOTS_READ);
	ck_assert_int_eq(robots_verdict_for_status(302), ROBOTS_ALLOW_ALL);
	ck_assert_int_eq(robots_verdict_for_status(401), ROBOTS_ALLOW_ALL);
	ck_assert_int_eq(robots_verdict_for_status(404), ROBOTS_ALLOW_ALL);
	ck_assert_int_eq(robots_verdict_for_status(429), ROBOTS_DISALLOW_ALL);
	ck_assert_int_eq(robots_verdict_for_status(500), ROBOTS_DISALLOW_ALL);
	ck_assert_int_eq(robots_verdict_for_status(503), ROBOTS_DISALLOW_ALL);
	ck_assert_int_eq(robots_verdict_for_status(0), ROBOTS_DISALLOW_ALL);
}
END_TEST

static const struct path_case {
	const char *url, *path;
} path_cases[] = {
	{"https://h.test", "/"},
	{"https://h.test/", "/"},
	{"https://h.test/a?b=c#d", "/a?b=c"},
	{"https://h.test?b=c", "/?b=c"},
	{"https://h.test#/a", "/"},
	{"https://h.test:8080/a//b", "/a//b"},
	{"https://h.test/caf\xc3\xa9", "/caf%C3%A9"},
	{"https://h.test/%e3%83%Zz%", "/%E3%83%Zz%"},
	{"https://h.test/r?to=http://x/y", "/r?to=http://x/y"},
};

START_TEST(path)
{
	struct buf got BUF_CLEANUP = buf_make(100);

	robots_path(view_of(path_cases[_i].url), &got);
	ck_assert_int_eq(buf_check(&got, NULL), 0);
	ck_assert_str_eq(got.data, path_cases[_i].path);
}
END_TEST

/* Only the first LIMIT_ROBOTS bytes count, and half a line at the cut does not. */
START_TEST(size)
{
	struct buf body BUF_CLEANUP = buf_make(LIMIT_ROBOTS * 2);

	buf_add_text(&body, "User-agent: *\nDisallow: /x\n");
	ck_assert_uint_eq(robots_cut(buf_view(&body)).len, body.len);
	while (body.len < LIMIT_ROBOTS - 12)
		buf_add_char(&body, '\n');
	buf_add_text(&body, "Disallow: /abc\n");
	ck_assert(!robots_allowed(buf_view(&body), VIEW("repute"), VIEW("/abc")));

	struct view cut = robots_cut(buf_view(&body));

	ck_assert_uint_eq(cut.len, LIMIT_ROBOTS - 12);
	ck_assert(robots_allowed(cut, VIEW("repute"), VIEW("/abc")));
	ck_assert(!robots_allowed(cut, VIEW("repute"), VIEW("/x")));
}
END_TEST

/* The bytes as they are, as the reference takes them: it leaves escaping to its caller.
 */
static struct view raw_path(struct view url)
{
	size_t from = view_search(url, VIEW("://"));

	from = from < url.len ? from + 3 : 0;
	while (from < url.len && url.data[from] != '/')
		from++;
	return from < url.len ? view_sub(url, from, url.len) : VIEW("/");
}

static struct view text_of(const json_t *json, const char *key)
{
	const json_t *text = json_object_get(json, key);

	return (struct view){json_string_value(text), json_string_length(text)};
}

/* A text of code points below 256, as the bytes that they stand for. */
static void add_latin1(struct buf *buf, struct view utf8)
{
	for (size_t i = 0; i < utf8.len; i++) {
		unsigned char c = (unsigned char)utf8.data[i];

		if (c >= 0x80)
			c = (unsigned char)(c << 6 | (utf8.data[++i] & 0x3f));
		buf_add_char(buf, (char)c);
	}
}

static struct gz_reader *open_case(const char *file)
{
	const char *dir = getenv("REPUTE_CASES");
	struct gz_reader *reader = NULL;
	char name[4096];
	struct err err = ERR_INIT;

	if (dir == NULL) {
		printf("robots: REPUTE_CASES is not set, %s passed over\n", file);
		return NULL;
	}
	snprintf(name, sizeof(name), "%s/robots/dev/%s", dir, file);
	ck_assert_msg(gz_reader_open(name, &reader, &err) == 0, "%s", err.text);
	return reader;
}

static bool case_agrees(struct view line)
{
	json_t *json = json_loadb(line.data, line.len, 0, NULL);
	struct buf body BUF_CLEANUP = buf_make(MIB(1));
	struct view url = text_of(json, "url");

	ck_assert_ptr_nonnull(json);
	add_latin1(&body, text_of(json, "robots_latin1"));
	bool agrees =
		robots_allowed(buf_view(&body), text_of(json, "agent"), raw_path(url)) ==
		json_is_true(json_object_get(json, "allowed"));

	if (!agrees)
		printf("robots: differs from the reference: %.300s\n", line.data);
	json_decref(json);
	return agrees;
}

START_TEST(reference)
{
	struct gz_reader *reader = open_case("google_robots_test.jsonl");
	struct view line;
	bool too_long;
	int n = 0, same = 0;

	while (reader != NULL && gz_reader_line(reader, &line, &too_long, NULL) > 0) {
		n++;
		same += case_agrees(line);
	}
	if (reader != NULL) {
		printf("robots: %d of %d decisions of the reference's tests\n", same, n);
		ck_assert_int_gt(n, 0);
	}
	gz_reader_close(reader);
	ck_assert_int_eq(same, n);
}
END_TEST

/* Make `body` the file of the host, unless it already is. */
static void load_body(struct view host, struct buf *name, struct buf *body)
{
	struct gz_reader *reader;
	struct view block;
	struct buf file BUF_CLEANUP = buf_make(4096);

	if (view_eq(host, buf_view(name)))
		return;
	buf_clear(name);
	buf_add(name, host);
	buf_clear(body);
	buf_printf(&file, "bodies/%.*s", VIEW_ARG(host));
	reader = open_case(file.data);
	while (gz_reader_block(reader, &block, NULL) > 0)
		buf_add(body, block);
	gz_reader_close(reader);
	ck_assert_int_eq(buf_check(body, NULL), 0);
}

START_TEST(real)
{
	struct gz_reader *reader = open_case("real_differential.tsv");
	struct buf name BUF_CLEANUP = buf_make(1000), body BUF_CLEANUP = buf_make(MIB(4));
	struct view line;
	bool too_long;
	int n = -1, same = 0, spelled = 0;

	while (reader != NULL && gz_reader_line(reader, &line, &too_long, NULL) > 0) {
		struct view host, agent, url;
		struct buf at BUF_CLEANUP = buf_make(KIB(256));

		if (n++ < 0)
			continue;
		ck_assert(view_split(&line, '\t', &host) &&
			  view_split(&line, '\t', &agent) &&
			  view_split(&line, '\t', &url));
		load_body(host, &name, &body);
		robots_path(url, &at);
		bool allowed = robots_allowed(buf_view(&body), agent, raw_path(url));
		bool agrees = allowed == view_eq(line, VIEW("allow"));

		same += agrees;
		spelled +=
			allowed != robots_allowed(buf_view(&body), agent, buf_view(&at));
		if (!agrees)
			printf("robots: differs: %.*s %.*s %.*s: not %.*s\n",
				VIEW_ARG(host), VIEW_ARG(agent), VIEW_ARG(url),
				VIEW_ARG(line));
	}
	gz_reader_close(reader);
	if (reader == NULL)
		return;
	printf("robots: %d of %d verdicts on real files; %d would be others with "
	       "percent-encodings made equal\n",
		same, n, spelled);
	ck_assert_int_gt(n, 0);
	ck_assert_int_eq(same, n);
}
END_TEST

Suite *robots_suite(void)
{
	Suite *suite = suite_create("robots");
	TCase *tcase = tcase_create("robots");

#define LOOP(test, table) \
	tcase_add_loop_test(tcase, test, 0, (int)(sizeof(table) / sizeof(*(table))))
	LOOP(verdict, verdict_cases);
	LOOP(delay, delay_cases);
	LOOP(path, path_cases);
	tcase_add_test(tcase, status);
	tcase_add_test(tcase, size);
	tcase_add_test(tcase, reference);
	tcase_add_test(tcase, real);
	tcase_set_timeout(tcase, 120);
	suite_add_tcase(suite, tcase);
	return suite;
}
