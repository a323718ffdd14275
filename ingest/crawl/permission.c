/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Origins in a map for the length of a run; the files themselves stay in the archive and
 * are read again for each page, so that a thousand hosts with large ones cost no memory.
 * By RFC 9309: one that does not exist (4xx) allows everything, one whose server fails
 * (5xx) or does not answer allows nothing; such an answer is not kept, so the next run
 * asks again.
 */
#include "crawl/permission.h"

#include "base/limits.h"
#include "base/map.h"
#include "fetch/robots.h"

#include <stdio.h>
#include <stdlib.h>

#define ROBOTS_KEPT_S (24 * 3600)
#define CRAWL_DELAY_MAX_MS (60 * 1000)

struct permissions {
	struct archive *archive;
	struct map origins; /* name to address */
	struct arena arena;
	struct buf body, path; /* scratch */
};

int permissions_new(
	struct archive *archive, struct permissions **ret_permissions, struct err *err)
{
	struct permissions *permissions = calloc(1, sizeof(*permissions));

	if (permissions == NULL)
		return err_memory(err);
	permissions->archive = archive;
	permissions->body = buf_make(LIMIT_ROBOTS + 1);
	permissions->path = buf_make(LIMIT_FIELD);
	*ret_permissions = permissions;
	return 0;
}

void permissions_free(struct permissions *permissions)
{
	if (permissions == NULL)
		return;
	map_done(&permissions->origins);
	arena_done(&permissions->arena);
	buf_done(&permissions->body);
	buf_done(&permissions->path);
	free(permissions);
}

static struct origin *origin_of(
	struct permissions *permissions, struct view name, struct err *err)
{
	const int64_t *at = map_get(&permissions->origins, name);

	if (at != NULL)
		return (struct origin
				*)(intptr_t)*at; /* NOLINT(performance-no-int-to-ptr) */
	struct origin *origin = arena_alloc(&permissions->arena, sizeof(*origin));

	if (origin == NULL) {
		err_memory(err);
		return NULL;
	}
	origin->name = arena_keep(&permissions->arena, name);
	origin->crawl_delay_ms = -1;
	if (arena_check(&permissions->arena, err) < 0 ||
		map_put(&permissions->origins, origin->name, (int64_t)(intptr_t)origin,
			err) < 0)
		return NULL;
	return origin;
}

/* The file's words into `body`; also what of it holds for the whole origin. 1, 0, -1. */
static int recall(struct permissions *permissions, struct origin *origin, int64_t now,
	struct err *err)
{
	int64_t time;
	int status;

	buf_clear(&permissions->body);
	int rc = archive_get_robots(permissions->archive, origin->name, &time, &status,
		&permissions->body, err);

	if (rc <= 0)
		return rc;
	if (!origin->known && (now < time || now - time >= ROBOTS_KEPT_S))
		return 0;
	origin->status = status;
	origin->crawl_delay_ms = -1;
	if (robots_verdict_for_status(status) == ROBOTS_READ)
		origin->crawl_delay_ms = robots_crawl_delay_ms(
			buf_view(&permissions->body), VIEW(PRODUCT_TOKEN));
	if (origin->crawl_delay_ms > CRAWL_DELAY_MAX_MS)
		origin->crawl_delay_ms = CRAWL_DELAY_MAX_MS;
	return 1;
}

static enum permission tell_unknown(
	const struct origin *origin, char *ret_reason, size_t size)
{
	if (origin->status != 0)
		snprintf(ret_reason, size,
			"robots.txt could not be had (status %d), so nothing is fetched from %.*s",
			origin->status, VIEW_ARG(origin->name));
	else
		snprintf(ret_reason, size, "robots.txt could not be had: %s",
			origin->fault);
	return PERMISSION_UNKNOWN;
}

/* What the file in `body` says of the page. */
static enum permission obey(struct permissions *permissions, const struct origin *origin,
	struct view url, char *ret_reason, size_t size)
{
	buf_clear(&permissions->path);
	robots_path(url, &permissions->path);
	if (robots_allowed(buf_view(&permissions->body), VIEW(PRODUCT_TOKEN),
		    buf_view(&permissions->path)))
		return PERMISSION_GIVEN;
	snprintf(ret_reason, size, "robots.txt of %.*s does not allow it",
		VIEW_ARG(origin->name));
	return PERMISSION_DENIED;
}

int permission_of(struct permissions *permissions, const struct url_parts *page,
	int64_t now, enum permission *ret_permission, struct origin **ret_origin,
	char *ret_reason, size_t size, struct err *err)
{
	struct origin *origin = origin_of(permissions, page->origin, err);
	int rc = 1;

	if (origin == NULL)
		return -1;
	*ret_origin = origin;
	if (!origin->known || robots_verdict_for_status(origin->status) == ROBOTS_READ)
		rc = recall(permissions, origin, now, err);
	if (rc < 0)
		return -1;
	if (rc == 0) {
		*ret_permission = PERMISSION_ASK;
		return 0;
	}
	origin->known = true;
	switch (robots_verdict_for_status(origin->status)) {
	case ROBOTS_ALLOW_ALL:
		*ret_permission = PERMISSION_GIVEN;
		break;
	case ROBOTS_DISALLOW_ALL:
		*ret_permission = tell_unknown(origin, ret_reason, size);
		break;
	default:
		*ret_permission = obey(permissions, origin, page->url, ret_reason, size);
	}
	return buf_check(&permissions->path, err);
}

int permission_learn(struct permissions *permissions, struct origin *origin, int status,
	struct view body, struct view fault, int64_t now, struct err *err)
{
	origin->known = true;
	origin->asked = false;
	origin->status = status;
	snprintf(origin->fault, sizeof(origin->fault), "%.*s", VIEW_ARG(fault));
	if (robots_verdict_for_status(status) == ROBOTS_DISALLOW_ALL)
		return 0;
	return archive_put_robots(
		permissions->archive, origin->name, now, status, robots_cut(body), err);
}
