/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The site of a host is its registrable domain by the public suffix list that libpsl was
 * built with, private section included: foo.github.io and bar.github.io belong to two
 * owners. An address, a name of one label, and a public suffix itself have no such
 * domain: each is a site of its own. Ports and schemes do not matter here; robots.txt and
 * pace look at them.
 *
 * Path patterns are spelled as robots.txt's rules are compared, once, when the scope is
 * made; a link costs one parse, one look-up and O(patterns * path).
 */
#include "scope.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "robots.h"
#include "url.h"

#include <arpa/inet.h>
#include <libpsl.h>
#include <stdio.h>
#include <stdlib.h>

struct scope {
	struct arena arena; /* everything below lies in it */
	const char *site;
	struct view *patterns;
	size_t n_patterns;
};

static bool is_address(const char *host)
{
	unsigned char bytes[sizeof(struct in6_addr)];

	return inet_pton(AF_INET, host, bytes) == 1 ||
	       inet_pton(AF_INET6, host, bytes) == 1;
}

/* The site that a host belongs to, in the arena; NULL without memory. */
static const char *site_of(struct view host, struct arena *arena)
{
	if (host.len > 1 && host.data[host.len - 1] == '.') /* of the root */
		host.len--;
	const char *name = arena_keep(arena, host).data;

	if (name == NULL || is_address(name) || strchr(name, '.') == NULL)
		return name;
	const char *site = psl_registrable_domain(psl_builtin(), name);

	return site != NULL ? site : name;
}

static int add_patterns(struct scope *scope, struct view paths, struct err *err)
{
	struct buf spelled BUF_CLEANUP = buf_make(paths.len * 3);
	struct view rest = view_trim(paths), word;

	scope->patterns =
		arena_alloc(&scope->arena, (rest.len / 2 + 1) * sizeof(struct view));
	while (scope->patterns != NULL && rest.len != 0) {
		size_t len = 0;

		while (len < rest.len && !ascii_is_space(rest.data[len]))
			len++;
		word = view_sub(rest, 0, len);
		rest = view_trim(view_sub(rest, len, rest.len));
		if (word.data[0] != '/' && word.data[0] != '*')
			return err_set(err, ERR_CONFIG,
				"follow takes paths such as '/reviews', not '%.*s'",
				(int)(word.len < 100 ? word.len : 100), word.data);
		buf_clear(&spelled);
		robots_spell(word, &spelled);
		if (buf_check(&spelled, err) < 0)
			return -1;
		scope->patterns[scope->n_patterns++] =
			arena_keep(&scope->arena, buf_view(&spelled));
	}
	return arena_check(&scope->arena, err);
}

static int fill(struct scope *scope, struct view host, struct view paths, struct err *err)
{
	if (psl_builtin() == NULL)
		return err_set(err, ERR_STATE,
			"libpsl was built without the public suffix list");
	scope->site = site_of(host, &scope->arena);
	return add_patterns(scope, paths, err);
}

int scope_new(
	struct view host, struct view paths, struct scope **ret_scope, struct err *err)
{
	struct scope *scope = calloc(1, sizeof(*scope));

	if (scope == NULL)
		return err_memory(err);
	if (fill(scope, host, paths, err) < 0) {
		scope_free(scope);
		return -1;
	}
	*ret_scope = scope;
	return 0;
}

void scope_free(struct scope *scope)
{
	if (scope == NULL)
		return;
	arena_done(&scope->arena);
	free(scope);
}

/* 1, 0, or -1 without memory. */
static int within_paths(const struct scope *scope, struct view url)
{
	struct buf path BUF_CLEANUP = buf_make(KIB(32));
	bool found = scope->n_patterns == 0;

	robots_path(url, &path);
	if (path.failed != ERR_NONE)
		return -1;
	for (size_t i = 0; i < scope->n_patterns && !found; i++)
		found = robots_match(buf_view(&path), scope->patterns[i]);
	return found;
}

int scope_allows(const struct scope *scope, struct view url, char *ret_reason,
	size_t size, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct url_parts parts;
	struct err fault = ERR_INIT;

	if (url_parse(url, &arena, &parts, &fault) < 0) {
		if (fault.code == ERR_MEMORY)
			return err_memory(err);
		snprintf(ret_reason, size, "%s", fault.text);
		return 0;
	}
	const char *site = site_of(parts.host, &arena);
	int within = within_paths(scope, parts.url);

	if (site == NULL || within < 0)
		return err_memory(err);
	if (strcmp(site, scope->site) != 0) {
		snprintf(ret_reason, size, "it leads to another site, %s", site);
		return 0;
	}
	if (!within)
		snprintf(ret_reason, size, "its path is none of [source] follow");
	return within;
}
