/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text is made regular (url_text.c), libcurl's parser takes it apart, and what it says is
 * written out again. The result is parsed like any other URL, so normalizing twice
 * changes nothing.
 *
 * Host names outside ASCII become punycode by libidn2 (IDNA 2008, non-transitional, as
 * browsers do). libcurl could do it too, but reads them in the locale's encoding, and a
 * URL must not depend on that. Names that are punycode already are left alone: DNS knows
 * best which there are.
 *
 * Memory of libcurl is copied into the arena at once; nothing else is allocated that
 * lives.
 */
#include "url.h"

#include "base/limits.h"
#include "url_text.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <idn2.h>

static void free_handle(CURLU **handle)
{
	curl_url_cleanup(*handle);
}

static void free_text(char **text)
{
	curl_free(*text);
}

#define HANDLE_CLEANUP __attribute__((cleanup(free_handle)))
#define TEXT_CLEANUP __attribute__((cleanup(free_text)))

static int set_part(
	CURLU *handle, CURLUPart part, const char *text, unsigned flags, struct err *err)
{
	CURLUcode code = curl_url_set(handle, part, text, flags);

	if (code == CURLUE_OK)
		return 0;
	if (code == CURLUE_OUT_OF_MEMORY)
		return err_memory(err);
	if (code == CURLUE_USER_NOT_ALLOWED)
		return err_set(err, ERR_INPUT, "the URL holds a user name");
	if (code == CURLUE_UNSUPPORTED_SCHEME)
		return err_set(err, ERR_INPUT, "not an http or https URL");
	return err_set(err, ERR_INPUT, "not a URL: '%.200s'", text);
}

/* NULL when there is no such part. */
static char *get_part(CURLU *handle, CURLUPart part, unsigned flags)
{
	char *text = NULL;

	return curl_url_get(handle, part, &text, flags) == CURLUE_OK ? text : NULL;
}

static bool is_ascii(const char *text)
{
	while (*text != '\0' && (unsigned char)*text < 0x80)
		text++;
	return *text == '\0';
}

static int set_punycode(CURLU *handle, const char *host, struct err *err)
{
	uint8_t *ascii = NULL;
	int code = idn2_lookup_u8(
		(const uint8_t *)host, &ascii, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);

	if (code == IDN2_MALLOC)
		return err_memory(err);
	if (code != IDN2_OK)
		return err_set(err, ERR_INPUT, "'%.200s' is no name of a host", host);
	int result = set_part(handle, CURLUPART_HOST, (const char *)ascii, 0, err);

	idn2_free(ascii);
	return result;
}

/* Does the last label look like a number? Then the whole is an IPv4 address or none. */
static bool ends_in_number(struct view host)
{
	if (host.len != 0 && host.data[host.len - 1] == '.')
		host.len--;
	size_t from = host.len;

	while (from != 0 && host.data[from - 1] != '.')
		from--;
	struct view label = view_sub(host, from, host.len);
	bool hex = view_case_eq(view_sub(label, 0, 2), VIEW("0x"));
	const char *digits = hex ? "0123456789abcdefABCDEF" : "0123456789";

	for (size_t i = hex ? 2 : 0; i < label.len; i++) {
		if (strchr(digits, label.data[i]) == NULL)
			return false;
	}
	return label.len != 0;
}

/* A name that DNS may know, or an address as libcurl spells it. */
static int check_host(const char *host, struct err *err)
{
	struct in_addr address;
	bool wrong = host[0] != '[' && ends_in_number(view_of(host)) &&
		     inet_pton(AF_INET, host, &address) != 1;

	for (size_t i = 0; host[0] != '[' && host[i] != '\0'; i++)
		wrong = wrong ||
			(strchr("-._", host[i]) == NULL &&
				!(host[i] >= '0' && host[i] <= '9') &&
				!((host[i] | 0x20) >= 'a' && (host[i] | 0x20) <= 'z'));
	return wrong ? err_set(err, ERR_INPUT, "'%.200s' is no name of a host", host) : 0;
}

/*
 * What is in the handle: a URL of the web, its host in ASCII. The host is taken through
 * the parser a second time, now without percent-encodings and full-width characters,
 * because what they hid may be an address.
 */
static int check(CURLU *handle, struct err *err)
{
	char *scheme TEXT_CLEANUP = get_part(handle, CURLUPART_SCHEME, 0);
	char *host TEXT_CLEANUP = get_part(handle, CURLUPART_HOST, 0);
	char *zone TEXT_CLEANUP = get_part(handle, CURLUPART_ZONEID, 0);

	if (scheme == NULL ||
		(strcmp(scheme, "http") != 0 && strcmp(scheme, "https") != 0))
		return err_set(err, ERR_INPUT, "not an http or https URL");
	if (host == NULL || zone != NULL)
		return err_set(err, ERR_INPUT, "the URL has no host that can be asked");
	if (!is_ascii(host) && set_punycode(handle, host, err) < 0)
		return -1;
	char *url TEXT_CLEANUP = get_part(handle, CURLUPART_URL, 0);

	if (url == NULL)
		return err_memory(err);
	if (set_part(handle, CURLUPART_URL, url, CURLU_DISALLOW_USER, err) < 0)
		return -1;
	char *last TEXT_CLEANUP = get_part(handle, CURLUPART_HOST, 0);

	return last != NULL ? check_host(last, err) : err_memory(err);
}

static struct view keep_lower(struct arena *arena, const char *text)
{
	char *copy = arena_alloc(arena, strlen(text) + 1);

	for (size_t i = 0; copy != NULL && text[i] != '\0'; i++)
		copy[i] =
			(char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 32 : text[i]);
	return view_of(copy);
}

/* The host: lower case, no brackets; an IPv6 address in its shortest spelling. */
static struct view keep_host(struct arena *arena, const char *host)
{
	char bare[64], shortest[INET6_ADDRSTRLEN];
	struct in6_addr address;
	size_t len = strlen(host);

	if (host[0] != '[' || len < 2 || len - 2 >= sizeof(bare))
		return keep_lower(arena, host);
	memcpy(bare, host + 1, len - 2);
	bare[len - 2] = '\0';
	if (inet_pton(AF_INET6, bare, &address) != 1 ||
		inet_ntop(AF_INET6, &address, shortest, sizeof(shortest)) == NULL)
		return keep_lower(arena, bare);
	return arena_keep(arena, view_of(shortest));
}

static int take_apart(
	CURLU *handle, struct arena *arena, struct url_parts *ret_parts, struct err *err)
{
	char *scheme TEXT_CLEANUP = get_part(handle, CURLUPART_SCHEME, 0);
	char *host TEXT_CLEANUP = get_part(handle, CURLUPART_HOST, 0);
	char *port TEXT_CLEANUP = get_part(handle, CURLUPART_PORT, CURLU_DEFAULT_PORT);
	char *path TEXT_CLEANUP = get_part(handle, CURLUPART_PATH, 0);
	char *query TEXT_CLEANUP = get_part(handle, CURLUPART_QUERY, 0);
	int64_t number = 0;

	if (scheme == NULL || host == NULL || port == NULL || path == NULL)
		return err_memory(err);
	if (view_int64(view_of(port), &number) < 0 || number < 1 || number > 65535)
		return err_set(err, ERR_INPUT, "'%.20s' is no port", port);
	struct url_parts parts = {.port = (int)number, .https = scheme[4] != '\0'};
	bool usual = parts.port == (parts.https ? 443 : 80);

	parts.host = keep_host(arena, host);
	const char *open = host[0] == '[' ? "[" : "";
	const char *close = host[0] == '[' ? "]" : "";

	parts.authority = arena_printf(
		arena, "%s%.*s%s:%d", open, VIEW_ARG(parts.host), close, parts.port);
	struct view where = parts.authority;

	if (usual) /* the port goes, and its colon */
		where.len -= parts.https ? sizeof(":443") - 1 : sizeof(":80") - 1;
	parts.origin = arena_printf(arena, "%s://%.*s", scheme, VIEW_ARG(where));
	parts.url = arena_printf(arena, "%.*s%s%s%s", VIEW_ARG(parts.origin), path,
		query != NULL ? "?" : "", query != NULL ? query : "");
	if (arena_check(arena, err) < 0)
		return -1;
	if (parts.url.len > URL_MAX)
		return err_set(err, ERR_INPUT, "the URL is longer than 8 KB");
	*ret_parts = parts;
	return 0;
}

/* Parse `base` and, where there is one, `reference` on top of it. */
static int parse(struct view base, const struct view *reference, struct arena *arena,
	struct url_parts *ret_parts, struct err *err)
{
	struct buf clean BUF_CLEANUP = buf_make(URL_MAX * 3 + 8);
	CURLU *handle HANDLE_CLEANUP = curl_url();
	struct view scheme = {NULL, 0};

	if (handle == NULL)
		return err_memory(err);
	if (url_clean(base, scheme, &clean, err) < 0 ||
		set_part(handle, CURLUPART_URL, clean.len != 0 ? clean.data : "",
			CURLU_DISALLOW_USER, err) < 0 ||
		check(handle, err) < 0)
		return -1;
	if (reference != NULL) {
		scheme = view_sub(base, 0, view_find(base, ':'));
		buf_clear(&clean);
		if (url_clean(*reference, scheme, &clean, err) < 0)
			return -1;
	}
	if (reference != NULL && clean.len != 0 &&
		(set_part(handle, CURLUPART_URL, clean.data, CURLU_DISALLOW_USER, err) <
				0 ||
			check(handle, err) < 0))
		return -1;
	return take_apart(handle, arena, ret_parts, err);
}

int url_parse(struct view url, struct arena *arena, struct url_parts *ret_parts,
	struct err *err)
{
	for (size_t i = 0; i < url.len; i++) {
		if ((unsigned char)url.data[i] < ' ' || url.data[i] == 0x7f)
			return err_set(
				err, ERR_INPUT, "the URL holds a control character");
	}
	return parse(url, NULL, arena, ret_parts, err);
}

int url_resolve(struct view base, struct view reference, struct arena *arena,
	struct view *ret_url, struct err *err)
{
	struct url_parts parts;

	if (parse(base, &reference, arena, &parts, err) < 0)
		return -1;
	*ret_url = parts.url;
	return 0;
}

/* Is the part of a query, "name=value" or "name", that of `name`? */
static bool is_parameter(struct view part, struct view name)
{
	struct buf decoded BUF_CLEANUP = buf_make(URL_MAX);

	url_add_decoded(&decoded, view_sub(part, 0, view_find(part, '=')));
	return decoded.failed == ERR_NONE && view_eq(buf_view(&decoded), name);
}

static void add_parameter(struct buf *query, struct view name, struct view value)
{
	buf_add_char(query, query->len == 0 ? '?' : '&');
	url_add_encoded(query, name);
	buf_add_char(query, '=');
	url_add_encoded(query, value);
}

int url_set_parameter(struct view url, struct view name, struct view value,
	struct arena *arena, struct view *ret_url, struct err *err)
{
	struct url_parts parts;
	struct buf query BUF_CLEANUP = buf_make(URL_MAX);
	struct view part;
	bool placed = false;

	if (url_parse(url, arena, &parts, err) < 0)
		return -1;
	size_t end = view_find(parts.url, '?');
	struct view rest = view_sub(parts.url, end + 1, parts.url.len);

	while (view_split(&rest, '&', &part)) {
		bool same = is_parameter(part, name);

		if (same && !placed) {
			add_parameter(&query, name, value);
			placed = true;
		} else if (!same) {
			buf_add_char(&query, query.len == 0 ? '?' : '&');
			buf_add(&query, part);
		}
	}
	if (!placed)
		add_parameter(&query, name, value);
	if (query.failed == ERR_LIMIT || end + query.len > URL_MAX)
		return err_set(err, ERR_INPUT, "the URL is longer than 8 KB");
	if (buf_check(&query, err) < 0)
		return -1;
	*ret_url = arena_printf(
		arena, "%.*s%.*s", (int)end, parts.url.data, VIEW_ARG(buf_view(&query)));
	return arena_check(arena, err);
}
