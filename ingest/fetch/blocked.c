/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the surest to the weakest: the status, header fields that say it in so many words,
 * the name of the host, signs in the page, and last what the page looks like. A page that
 * gave reviews is the page, whatever scripts it carries; so is one with much text. To
 * miss a block costs a listing that failed for no reason given; to see one where there is
 * none would hide a page that has changed, so doubt decides for the page.
 */
#include "blocked.h"

#include "base/limits.h"
#include "blocked_signs.h"
#include "http_header.h"

#define BODY_MAX KIB(256) /* looked at; larger pages are pages */
#define LOGIN_TEXT 600	  /* bytes of text beside a log-in form */
#define CAPTCHA_TEXT 400  /* beside a captcha */

static const struct header_sign {
	struct view name, value; /* value: a part of it; empty = any */
	bool refused;		 /* means it only where the status says so too */
	const char *sign;
} header_signs[] = {
	{{"cf-mitigated", 12}, {"challenge", 9}, false, "cf-mitigated: challenge"},
	{{"x-amzn-waf-action", 17}, {"challenge", 9}, false,
		"x-amzn-waf-action: challenge"},
	{{"x-amzn-waf-action", 17}, {"captcha", 7}, false, "x-amzn-waf-action: captcha"},
	{{"x-datadome", 10}, {"", 0}, true, "x-datadome"},
	{{"x-datadome-cid", 14}, {"", 0}, true, "x-datadome"},
	{{"x-kpsdk-ct", 10}, {"", 0}, true, "Kasada: x-kpsdk-ct"},
	{{"x-kpsdk-r", 9}, {"", 0}, true, "Kasada: x-kpsdk-r"},
};

static const char *find_header_sign(struct view headers, bool refused)
{
	struct view line, name, value;

	while (http_header_line(&headers, &line)) {
		if (!http_header_field(line, &name, &value))
			continue;
		for (size_t i = 0; i < sizeof(header_signs) / sizeof(header_signs[0]);
			i++) {
			const struct header_sign *sign = &header_signs[i];

			if (view_case_eq(name, sign->name) &&
				(refused || !sign->refused) &&
				(sign->value.len == 0 ||
					view_search(value, sign->value) < value.len))
				return sign->sign;
		}
	}
	return NULL;
}

/* Cut the URL in host and path. */
static void cut_url(struct view url, struct view *ret_host, struct view *ret_path)
{
	size_t scheme = view_search(url, VIEW("://")), n = 0;

	url = view_sub(url, scheme < url.len ? scheme + 3 : 0, url.len);
	while (n < url.len && strchr("/:?#", url.data[n]) == NULL)
		n++;
	*ret_host = view_sub(url, 0, n);
	n += view_find(view_sub(url, n, url.len), '/');
	*ret_path = view_sub(url, n, url.len);
}

/* "consent.example.org", but not "consent.org". */
static bool is_below(struct view host, struct view label)
{
	struct view rest = view_sub(host, label.len, host.len);

	return view_starts(host, label) && view_find(rest, '.') < rest.len;
}

/* What the page itself says: its address, signs in it, its looks. */
static enum blocked by_page(
	struct view url, struct view body, bool refused, const char **ret_sign)
{
	struct blocked_look look;
	struct view host, path;

	cut_url(url, &host, &path);
	if (is_below(host, VIEW("consent.")) || is_below(host, VIEW("guce."))) {
		*ret_sign = "a host for consent";
		return BLOCKED_CONSENT;
	}
	if (body.len > BODY_MAX && !refused)
		return BLOCKED_NOT;
	body = view_sub(body, 0, BODY_MAX);
	blocked_look(body, &look);
	if (look.text >= BLOCKED_TEXT_MAX && !refused)
		return BLOCKED_NOT;
	enum blocked blocked = blocked_find_sign(body, &look, refused, ret_sign);

	if (blocked != BLOCKED_NOT)
		return blocked;
	if (look.captcha && view_starts(path, VIEW("/sorry/"))) {
		*ret_sign = "/sorry/ with a captcha";
		return BLOCKED_CHALLENGE;
	}
	if (look.password && look.text <= LOGIN_TEXT) {
		*ret_sign = "a log-in form and nothing else";
		return BLOCKED_LOGIN;
	}
	if (look.captcha && look.text <= CAPTCHA_TEXT) {
		*ret_sign = "a captcha and nothing else";
		return BLOCKED_CHALLENGE;
	}
	return BLOCKED_NOT;
}

enum blocked blocked_by(int status, struct view url, struct view headers,
	struct view body, bool has_reviews, const char **ret_sign)
{
	bool refused = status == 403 || status == 405 || status == 429;
	const char *sign = NULL;

	if (status == 401 || status == 407 || status == 451) {
		*ret_sign = status == 401   ? "status 401"
			    : status == 407 ? "status 407"
					    : "status 451";
		return status == 451 ? BLOCKED_LEGAL : BLOCKED_LOGIN;
	}
	bool looks = (status >= 200 && status < 300) || refused || status == 503;

	if (looks && !has_reviews) {
		sign = find_header_sign(headers, refused);
		if (sign != NULL) {
			*ret_sign = sign;
			return BLOCKED_CHALLENGE;
		}
		enum blocked blocked = by_page(url, body, status == 403, ret_sign);

		if (blocked != BLOCKED_NOT)
			return blocked;
	}
	if (status != 403)
		return BLOCKED_NOT;
	*ret_sign = "status 403";
	return BLOCKED_FORBIDDEN;
}

const char *blocked_text(enum blocked blocked)
{
	static const char *const texts[] = {
		[BLOCKED_NOT] = "the page is not blocked",
		[BLOCKED_LOGIN] = "the site asks for a log-in",
		[BLOCKED_FORBIDDEN] = "the site forbids it",
		[BLOCKED_CHALLENGE] = "the site asks whether this is a person",
		[BLOCKED_CONSENT] = "the site asks for consent first",
		[BLOCKED_LEGAL] = "the page is not available for legal reasons",
	};

	return texts[blocked];
}
