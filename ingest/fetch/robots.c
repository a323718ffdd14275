/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One pass over the lines, without a tree: each rule of a group that counts is matched
 * at once, and of the matching ones only the length of the longest allow and disallow is
 * remembered, once for groups that name the program and once for groups of "*". Which of
 * the two decides is known at the end.
 *
 * A group is a run of user-agent lines and the rules after them; the next user-agent line
 * after a rule begins a new one. Other lines (sitemap, crawl-delay, unknown words)
 * neither begin nor end anything.
 *
 * Matching a pattern with n stars means finding its n+1 pieces one after the other, each
 * at its first place: taking the first never spoils a later piece. memmem is linear, so a
 * rule costs O(path + pattern), whatever a hostile file holds.
 */
#include "robots.h"

#include "base/ascii.h"
#include "base/calendar.h"
#include "base/limits.h"

/* Longer lines are cut here: eight times the longest URL that browsers used to take. */
#define LINE_MAX_BYTES (2083 * 8 - 1)

/* Lengths of the longest patterns that match; 0 = none. */
struct tally {
	size_t allow, disallow;
	int64_t delay_ms;
};

struct scan {
	struct view token, path;
	bool in_rules;	      /* the group's user-agent lines are over */
	bool for_us, for_all; /* the group names the token; it names "*" */
	bool ever_for_us;     /* some group named the token */
	struct tally us, all;
	char pattern[LINE_MAX_BYTES * 3]; /* scratch for the pattern being matched */
};

static bool starts_case(struct view text, struct view prefix)
{
	return text.len >= prefix.len &&
	       view_case_eq(view_sub(text, 0, prefix.len), prefix);
}

static bool starts_any(struct view key, const struct view *words, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (starts_case(key, words[i]))
			return true;
	}
	return false;
}

static bool is_hex(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static char hex_upper(char c)
{
	return (char)(c >= 'a' ? c - 'a' + 'A' : c);
}

/*
 * The one spelling in which paths and patterns are compared. `out` has room for three
 * times text.len. Returns the length written.
 */
static size_t normalize(struct view text, char *out)
{
	static const char digits[] = "0123456789ABCDEF";
	size_t n = 0;

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c == '%' && i + 2 < text.len && is_hex(text.data[i + 1]) &&
			is_hex(text.data[i + 2])) {
			out[n++] = '%';
			out[n++] = hex_upper(text.data[++i]);
			out[n++] = hex_upper(text.data[++i]);
		} else if (c >= 0x80) {
			out[n++] = '%';
			out[n++] = digits[c >> 4];
			out[n++] = digits[c & 15];
		} else {
			out[n++] = (char)c;
		}
	}
	return n;
}

bool robots_match(struct view path, struct view pattern)
{
	bool anchored = pattern.len != 0 && pattern.data[pattern.len - 1] == '$';
	size_t at = 0;

	if (anchored)
		pattern.len--;
	for (bool first = true;; first = false) {
		size_t star = view_find(pattern, '*');
		struct view piece = view_sub(pattern, 0, star);
		struct view rest = view_sub(path, at, path.len);

		if (star == pattern.len && anchored && !first)
			return rest.len >= piece.len &&
			       view_eq(view_sub(rest, rest.len - piece.len, piece.len),
				       piece);
		size_t found = first ? 0 : view_search(rest, piece);

		if (!view_eq(view_sub(rest, found, piece.len), piece))
			return false;
		at += found + piece.len;
		if (star == pattern.len)
			return !anchored || at == path.len;
		pattern = view_sub(pattern, star + 1, pattern.len);
	}
}

/*
 * An allow of ".../index.html" (or .htm, .htmlx) that does not match is tried again as an
 * allow of exactly ".../". Writes the "$" into the scratch that holds `pattern`.
 */
static size_t match_index(struct scan *scan, struct view pattern)
{
	static const struct view index = VIEW("/index.htm");
	size_t slash = pattern.len;

	while (slash != 0 && pattern.data[slash - 1] != '/')
		slash--;
	if (slash == 0 || !view_starts(view_sub(pattern, slash - 1, pattern.len), index))
		return 0;
	scan->pattern[slash] = '$';
	pattern.len = slash + 1;
	return robots_match(scan->path, pattern) ? pattern.len : 0;
}

static void rule(struct scan *scan, struct view value, bool allow)
{
	if (!scan->for_us && !scan->for_all)
		return;
	scan->in_rules = true;
	struct tally *tally = scan->for_us ? &scan->us : &scan->all;
	size_t *longest = allow ? &tally->allow : &tally->disallow;
	struct view pattern = {scan->pattern, normalize(value, scan->pattern)};
	size_t len = 0;

	if (robots_match(scan->path, pattern))
		len = pattern.len;
	else if (allow)
		len = match_index(scan, pattern);
	if (len > *longest)
		*longest = len;
}

static void crawl_delay(struct scan *scan, struct view value)
{
	struct tally *tally = scan->for_us ? &scan->us : &scan->all;
	double seconds;

	if ((!scan->for_us && !scan->for_all) || view_double(value, &seconds) < 0 ||
		seconds < 0)
		return;
	if (seconds > DAY_SECONDS)
		seconds = DAY_SECONDS;
	int64_t ms = (int64_t)(seconds * 1000);

	if (ms > tally->delay_ms)
		tally->delay_ms = ms;
}

static bool is_token_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

static void user_agent(struct scan *scan, struct view value)
{
	size_t len = 0;

	if (scan->in_rules)
		scan->in_rules = scan->for_us = scan->for_all = false;
	if (value.len != 0 && value.data[0] == '*' &&
		(value.len == 1 || ascii_is_space(value.data[1]))) {
		scan->for_all = true;
		return;
	}
	while (len < value.len && is_token_char(value.data[len]))
		len++;
	if (len != 0 && view_case_eq(view_sub(value, 0, len), scan->token))
		scan->for_us = scan->ever_for_us = true;
}

/* Cut a line into key and value; false when it is neither "key: value" nor "key value".
 */
static bool key_value(struct view line, struct view *ret_key, struct view *ret_value)
{
	line = view_sub(line, 0, view_find(line, '\0'));
	line = view_trim(view_sub(line, 0, view_find(line, '#')));
	size_t at = view_find(line, ':');

	if (at == line.len) {
		for (at = 0;
			at < line.len && line.data[at] != ' ' && line.data[at] != '\t';)
			at++;
		struct view value = view_trim(view_sub(line, at, line.len));

		if (value.len == 0 || view_find(value, ' ') != value.len ||
			view_find(value, '\t') != value.len)
			return false;
	}
	*ret_key = view_trim(view_sub(line, 0, at));
	*ret_value = view_trim(view_sub(line, at + 1, line.len));
	return ret_key->len != 0;
}

static void line_of(struct scan *scan, struct view line)
{
	static const struct view agents[] = {
		VIEW("user-agent"), VIEW("useragent"), VIEW("user agent")};
	static const struct view disallows[] = {VIEW("disallow"), VIEW("dissallow"),
		VIEW("dissalow"), VIEW("disalow"), VIEW("diasllow"), VIEW("disallaw")};
	struct view key, value;

	if (!key_value(view_sub(line, 0, LINE_MAX_BYTES), &key, &value))
		return;
	if (starts_any(key, agents, sizeof(agents) / sizeof(*agents)))
		user_agent(scan, value);
	else if (starts_case(key, VIEW("allow")))
		rule(scan, value, true);
	else if (starts_any(key, disallows, sizeof(disallows) / sizeof(*disallows)))
		rule(scan, value, false);
	else if (view_case_eq(key, VIEW("crawl-delay")))
		crawl_delay(scan, value);
}

/* A byte order mark, or the beginning of one, is passed over. */
static struct view skip_mark(struct view body)
{
	static const struct view mark = VIEW("\xef\xbb\xbf");
	size_t n = 0;

	while (n < mark.len && n < body.len && body.data[n] == mark.data[n])
		n++;
	return view_sub(body, n, body.len);
}

static void scan_body(struct scan *scan, struct view body)
{
	struct view rest = skip_mark(body);

	scan->us.delay_ms = scan->all.delay_ms = -1;
	while (rest.len != 0) {
		size_t end = 0;

		while (end < rest.len && rest.data[end] != '\n' && rest.data[end] != '\r')
			end++;
		line_of(scan, view_sub(rest, 0, end));
		rest = view_sub(rest, end + 1, rest.len);
	}
}

struct view robots_cut(struct view body)
{
	size_t len = LIMIT_ROBOTS;

	if (body.len < LIMIT_ROBOTS)
		return body;
	while (len != 0 && body.data[len - 1] != '\n' && body.data[len - 1] != '\r')
		len--;
	return view_sub(body, 0, len);
}

bool robots_allowed(struct view body, struct view token, struct view path)
{
	struct scan scan;

	memset(&scan, 0, offsetof(struct scan, pattern));
	scan.token = token;
	scan.path = path;
	scan_body(&scan, body);
	if (scan.ever_for_us)
		return scan.us.disallow <= scan.us.allow;
	return scan.all.disallow <= scan.all.allow;
}

int64_t robots_crawl_delay_ms(struct view body, struct view token)
{
	struct scan scan;

	memset(&scan, 0, offsetof(struct scan, pattern));
	scan.token = token;
	scan_body(&scan, body);
	return scan.ever_for_us ? scan.us.delay_ms : scan.all.delay_ms;
}

enum robots_policy robots_verdict_for_status(int status)
{
	if (status >= 200 && status < 300)
		return ROBOTS_READ;
	if (status >= 300 && status < 500 && status != 429)
		return ROBOTS_ALLOW_ALL;
	return ROBOTS_DISALLOW_ALL;
}

void robots_path(struct view url, struct buf *ret_path)
{
	size_t scheme = view_search(url, VIEW("://"));
	struct view rest = scheme < url.len ? view_sub(url, scheme + 3, url.len) : url;

	rest = view_sub(rest, 0, view_find(rest, '#'));
	size_t path = view_find(rest, '/'), query = view_find(rest, '?');

	rest = view_sub(rest, path < query ? path : query, rest.len);
	if (path >= query)
		buf_add_char(ret_path, '/');
	robots_spell(rest, ret_path);
}

void robots_spell(struct view text, struct buf *out)
{
	if (text.len > out->max / 3) {
		out->failed = ERR_LIMIT;
		return;
	}
	char *at = buf_reserve(out, text.len * 3);

	if (at != NULL)
		buf_advance(out, normalize(text, at));
}
