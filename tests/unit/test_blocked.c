/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages that something was put in front of, in the shape that their makers give them, and
 * ordinary pages that carry the same scripts. On the real pages (REPUTE_CASES) none may
 * be taken for blocked: all of them were read by somebody.
 */
#include "base/buf.h"
#include "base/gz.h"
#include "fetch/blocked.h"
#include "fixture.h"
#include "suites.h"

#include <dirent.h>
#include <stdlib.h>

#define TEXT_40 "Forty letters of text that can be read. "
#define TEXT_400 \
	TEXT_40 TEXT_40 TEXT_40 TEXT_40 TEXT_40 TEXT_40 TEXT_40 TEXT_40 TEXT_40 TEXT_40
#define TEXT_2000 TEXT_400 TEXT_400 TEXT_400 TEXT_400 TEXT_400

static const struct blocked_case {
	int status;
	const char *url, *headers, *body;
	enum blocked blocked;
	const char *sign;
} blocked_cases[] = {
	/* the status alone */
	{200, "", "", "", BLOCKED_NOT, ""},
	{401, "", "", "", BLOCKED_LOGIN, "status 401"},
	{407, "", "", "", BLOCKED_LOGIN, "status 407"},
	{403, "", "", "<p>No.", BLOCKED_FORBIDDEN, "status 403"},
	{451, "", "", "", BLOCKED_LEGAL, "status 451"},
	{404, "", "", "", BLOCKED_NOT, ""},
	{429, "", "", "Too many requests", BLOCKED_NOT, ""},
	{503, "", "", "Back soon", BLOCKED_NOT, ""},
	{302, "https://consent.example.org/", "", "", BLOCKED_NOT, ""},
	/* header fields */
	{403, "", "HTTP/2 403\r\nCF-Mitigated: challenge\r\n\r\n", "", BLOCKED_CHALLENGE,
		"cf-mitigated: challenge"},
	{202, "", "HTTP/2 202\r\nx-amzn-waf-action: challenge\r\n\r\n", "",
		BLOCKED_CHALLENGE, "x-amzn-waf-action: challenge"},
	{405, "", "HTTP/2 405\r\nx-amzn-waf-action: captcha\r\n\r\n", "",
		BLOCKED_CHALLENGE, "x-amzn-waf-action: captcha"},
	{403, "", "HTTP/2 403\r\nX-DataDome: protected\r\n\r\n", "", BLOCKED_CHALLENGE,
		"x-datadome"},
	{200, "", "HTTP/2 200\r\nX-DataDome: protected\r\n\r\n", "", BLOCKED_NOT, ""},
	{429, "", "HTTP/2 429\r\nx-kpsdk-ct: 0aB\r\n\r\n", "", BLOCKED_CHALLENGE,
		"Kasada: x-kpsdk-ct"},
	{500, "", "HTTP/2 500\r\nCF-Mitigated: challenge\r\n\r\n", "", BLOCKED_NOT, ""},
	/* addresses */
	{200, "https://consent.example.org/m?continue=x", "", TEXT_2000, BLOCKED_CONSENT,
		"a host for consent"},
	{200, "https://guce.example.org/consent", "", "", BLOCKED_CONSENT,
		"a host for consent"},
	{200, "https://consent.org/", "", "", BLOCKED_NOT, ""},
	{200, "https://h.test/?u=https://consent.example.org/", "", "", BLOCKED_NOT, ""},
	{429, "https://www.example.org/sorry/index?continue=x", "",
		"<form><div id=recaptcha class=g-recaptcha data-sitekey=a></div>" TEXT_2000,
		BLOCKED_CHALLENGE, "/sorry/ with a captcha"},
	/* products */
	{503, "", "",
		"<TITLE>Just a moment...</TITLE><script>a='/cdn-cgi/challenge-platform/h'"
		"</script><h1>h.test</h1>",
		BLOCKED_CHALLENGE, "Cloudflare: Just a moment..."},
	{200, "", "",
		"<title>Nur einen Moment</title><script>window._cf_chl_opt={}</script>",
		BLOCKED_CHALLENGE, "Cloudflare: _cf_chl_opt"},
	{403, "", "",
		"<title>Attention Required! | Cloudflare</title>"
		"<h1>Sorry, you have been blocked</h1>",
		BLOCKED_CHALLENGE, "Cloudflare: Attention Required!"},
	{200, "", "",
		"<p>Just a moment...<script src='/cdn-cgi/challenge-platform/scripts/"
		"jsd/main.js'></script>",
		BLOCKED_NOT, ""},
	{200, "", "",
		"<script>var dd={'host':'geo.captcha-delivery.com'}</script><script "
		"src=https://ct.captcha-delivery.com/c.js></script>",
		BLOCKED_CHALLENGE, "DataDome: captcha-delivery.com"},
	{200, "", "",
		"<script src=https://ct.captcha-delivery.com/c.js></script>" TEXT_2000,
		BLOCKED_NOT, ""},
	{200, "", "", "<div id=PX-captcha></div>Press &amp; hold", BLOCKED_CHALLENGE,
		"HUMAN: px-captcha"},
	{200, "", "", "<script>window._pxAppId='PX1'</script><div id=root></div>",
		BLOCKED_NOT, ""},
	{200, "", "",
		"<script>window._pxAppId='PX1'</script><script src=/c/captcha.js></script>",
		BLOCKED_CHALLENGE, "HUMAN: _pxAppId with a captcha"},
	{403, "", "",
		"<TITLE>Access Denied</TITLE><H1>Access Denied</H1>You don't have permission "
		"Reference&#32;&#35;18&#46;2",
		BLOCKED_FORBIDDEN, "Akamai: Access Denied"},
	{200, "", "", "<title>Access denied</title>Reviews of a film of that name",
		BLOCKED_NOT, ""},
	{200, "", "",
		"<iframe src=\"/_Incapsula_Resource?SWUDNSAI=31&incident_id=7\">Request "
		"unsuccessful. Incapsula incident ID: 7</iframe>",
		BLOCKED_CHALLENGE, "Imperva: Incapsula incident ID"},
	{200, "", "", "<script src='/_Incapsula_Resource?SWJIYLWA=7'></script><body>",
		BLOCKED_CHALLENGE, "Imperva: _Incapsula_Resource"},
	{200, "", "",
		"<script src='/_Incapsula_Resource?SWJIYLWA=7'></script><p>No reviews yet",
		BLOCKED_NOT, ""},
	{202, "", "",
		"<script>window.gokuProps={}</script><script src=https://a.token.awswaf.com/"
		"challenge.js></script>",
		BLOCKED_CHALLENGE, "AWS WAF: gokuProps"},
	{429, "", "", "<script>window.KPSDK={}</script><script src=/1/2/ips.js></script>",
		BLOCKED_CHALLENGE, "Kasada: KPSDK"},
	{200, "", "",
		"<noscript>Please enable JavaScript to view the page content.<br/>Your "
		"support ID is: 7.</noscript>",
		BLOCKED_CHALLENGE, "F5: Your support ID is"},
	{200, "", "",
		"The requested URL was rejected. Please consult with your administrator. "
		"Your support ID is: 7",
		BLOCKED_FORBIDDEN, "F5: The requested URL was rejected"},
	{200, "", "", "<title>Pardon Our Interruption</title>As you were browsing",
		BLOCKED_CHALLENGE, "Imperva: Pardon Our Interruption"},
	{200, "", "", "Our systems have detected unusual traffic from your network",
		BLOCKED_CHALLENGE, "detected unusual traffic"},
	{200, "", "", "<form action='/errors/validateCaptcha'>Type the characters",
		BLOCKED_CHALLENGE, "a captcha form"},
	/* forms */
	{200, "", "", "Sign in <input type=text name=u><input TYPE='Password' name=p>",
		BLOCKED_LOGIN, "a log-in form and nothing else"},
	{200, "", "", "<input type=password>" TEXT_2000, BLOCKED_NOT, ""},
	{200, "", "", "<!-- <input type=password> --><p>Nothing", BLOCKED_NOT, ""},
	{200, "", "", "<div class='x h-captcha' data-sitekey=k></div>Are you human?",
		BLOCKED_CHALLENGE, "a captcha and nothing else"},
	{200, "", "", "<div class=cf-turnstile data-sitekey=k></div>" TEXT_2000,
		BLOCKED_NOT, ""},
	{200, "", "", "<div class=g-recaptcha data-sitekey=k data-size=invisible></div>",
		BLOCKED_NOT, ""},
	{200, "", "",
		"<div id=root></div><script src=https://www.google.com/recaptcha/api.js>"
		"</script>",
		BLOCKED_NOT, ""},
	/* consent */
	{200, "", "",
		"<form action=\"https://consent.example.org/save\">Before you continue: "
		"Accept all",
		BLOCKED_CONSENT, "a form for consent"},
	{200, "", "",
		"<script src=//app.usercentrics.eu/x></script>Weiter mit Werbung: Zustimmen",
		BLOCKED_CONSENT, "a consent page"},
	{200, "", "", "<script src=//app.usercentrics.eu/x></script><div id=root></div>",
		BLOCKED_NOT, ""},
	{200, "", "", "<script src=//app.usercentrics.eu/x></script>Zustimmen" TEXT_2000,
		BLOCKED_NOT, ""},
};

START_TEST(by)
{
	const struct blocked_case *c = &blocked_cases[_i];
	const char *sign = "";
	struct view url = view_of(c->url[0] != '\0' ? c->url : "https://h.test/r");
	enum blocked blocked = blocked_by(
		c->status, url, view_of(c->headers), view_of(c->body), false, &sign);

	ck_assert_msg(blocked == c->blocked, "%s: %s", blocked_text(blocked), c->body);
	ck_assert_str_eq(sign, c->sign);
	/* with reviews only the status tells */
	sign = "";
	blocked = blocked_by(
		c->status, url, view_of(c->headers), view_of(c->body), true, &sign);
	bool refuses = c->status == 401 || c->status == 403 || c->status == 407 ||
		       c->status == 451;

	ck_assert_int_eq(blocked != BLOCKED_NOT, refuses);
	ck_assert_int_eq(sign[0] != '\0', refuses);
}
END_TEST

/* Larger than what is looked at: a page. A needle at the very end is still found. */
START_TEST(size)
{
	static const char script[] = "<script>", needle[] = "_CF_CHL_OPT";
	struct buf body BUF_CLEANUP = buf_make(300000);
	const char *sign = "";

	buf_add_text(&body, script);
	while (body.len < 262144 - sizeof(needle) + 1)
		buf_add_char(&body, '_');
	buf_add_text(&body, needle);
	ck_assert_uint_eq(body.len, 262144);
	ck_assert_int_eq(blocked_by(200, VIEW("https://h.test/"), VIEW(""),
				 buf_view(&body), false, &sign),
		BLOCKED_CHALLENGE);
	ck_assert_str_eq(sign, "Cloudflare: _cf_chl_opt");
	buf_add_char(&body, ' ');
	ck_assert_int_eq(blocked_by(200, VIEW("https://h.test/"), VIEW(""),
				 buf_view(&body), false, &sign),
		BLOCKED_NOT);
}
END_TEST

static bool is_page(const char *name)
{
	size_t len = strlen(name);

	return len > 4 && strcmp(name + len - 4, "html") == 0;
}

/* Is the page in the file taken for blocked? */
static bool is_blocked(const char *path)
{
	struct buf body BUF_CLEANUP = buf_make(64 << 20);
	struct gz_reader *reader;
	struct view block;
	const char *sign = "";

	err_clear(&fixture_err);
	ck_assert_done(gz_reader_open(path, &reader, &fixture_err));
	while (gz_reader_block(reader, &block, NULL) > 0)
		buf_add(&body, block);
	gz_reader_close(reader);
	if (blocked_by(200, VIEW("https://h.test/"), VIEW(""), buf_view(&body), false,
		    &sign) == BLOCKED_NOT)
		return false;
	printf("blocked: %s by '%s'\n", path, sign);
	return true;
}

START_TEST(real)
{
	static const char *const kinds[] = {"pages", "products"};
	const char *dir = getenv("REPUTE_CASES");
	int n = 0, blocked = 0;

	if (dir == NULL) {
		printf("blocked: REPUTE_CASES is not set, real pages are passed over\n");
		return;
	}
	for (size_t i = 0; i < 2; i++) {
		char path[PATH_MAX];

		snprintf(path, sizeof(path), "%s/%s/dev", dir, kinds[i]);
		DIR *folder = opendir(path);
		const struct dirent *entry;

		ck_assert_ptr_nonnull(folder);
		while ((entry = readdir(folder)) != NULL) {
			if (!is_page(entry->d_name))
				continue;
			snprintf(path, sizeof(path), "%s/%s/dev/%s", dir, kinds[i],
				entry->d_name);
			n++;
			blocked += is_blocked(path);
		}
		closedir(folder);
	}
	printf("blocked: %d of %d real pages are taken for what they are\n", n - blocked,
		n);
	ck_assert_int_gt(n, 0);
	ck_assert_int_eq(blocked, 0);
}
END_TEST

Suite *blocked_suite(void)
{
	Suite *suite = suite_create("blocked");
	TCase *tcase = tcase_create("blocked");

	tcase_add_loop_test(
		tcase, by, 0, (int)(sizeof(blocked_cases) / sizeof(*blocked_cases)));
	tcase_add_test(tcase, size);
	tcase_add_test(tcase, real);
	tcase_set_timeout(tcase, 120);
	suite_add_tcase(suite, tcase);
	return suite;
}
