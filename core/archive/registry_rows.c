/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows of the registry. Reading and adding share the functions that turn a row into an
 * item, so an item is the same whether it was there or has just been registered. Zones
 * are loaded once each, however many places lie in them.
 */
#include "archive/registry_rows.h"

#include "archive/handle.h"

#include <ctype.h>
#include <stdlib.h>

/* ---- lists, text, zones ------------------------------------------------------------ */

static int append(struct items *items, void *item, struct err *err)
{
	if (items->n == items->size) {
		size_t size = items->size != 0 ? items->size * 2 : 16;
		void **grown = reallocarray(items->items, size, sizeof(*grown));

		if (grown == NULL)
			return err_memory(err);
		items->items = grown;
		items->size = size;
	}
	items->items[items->n++] = item;
	return 0;
}

/* A copy that lives as long as the registry; NULL for the empty text. */
static const char *keep(struct registry *registry, struct view text)
{
	return text.len != 0 ? arena_keep(&registry->arena, text).data : NULL;
}

static const struct zone *zone_of(
	struct registry *registry, const char *name, struct err *err)
{
	int64_t *at = map_get(&registry->zone_names, view_of(name));
	struct zone *zone;

	if (at != NULL)
		return registry->zones.items[*at];
	if (zone_new(name, &zone, err) < 0)
		return NULL;
	if (append(&registry->zones, zone, err) < 0) {
		zone_free(zone);
		return NULL;
	}
	int64_t position = (int64_t)registry->zones.n - 1;

	return map_put(&registry->zone_names, view_of(name), position, err) < 0 ? NULL
										: zone;
}

/* ---- from row to item -------------------------------------------------------------- */

#define BRAND_COLUMNS "id, name, title, slug, role, timezone, configured"

static struct brand *brand_item(
	struct registry *registry, struct db_stmt *row, struct err *err)
{
	struct brand *brand = arena_alloc(&registry->arena, sizeof(*brand));

	if (brand == NULL) {
		err_memory(err);
		return NULL;
	}
	brand->id = db_int(row, 0);
	brand->name = keep(registry, db_text(row, 1));
	brand->title = keep(registry, db_text(row, 2));
	brand->slug = keep(registry, db_text(row, 3));
	brand->own = view_eq(db_text(row, 4), VIEW("own"));
	brand->timezone = keep(registry, db_text(row, 5));
	brand->configured = db_int(row, 6) != 0;
	if (arena_check(&registry->arena, err) < 0)
		return NULL;
	brand->zone = zone_of(registry, brand->timezone, err);
	size_t at = registry->brands.n;

	if (brand->zone == NULL || append(&registry->brands, brand, err) < 0 ||
		registry_index(registry, 'b', 0, brand->name, at, err) < 0 ||
		registry_index(registry, 'B', 0, brand->title, at, err) < 0 ||
		registry_index(registry, 'B', 0, brand->slug, at, err) < 0)
		return NULL;
	return brand;
}

#define LOCATION_COLUMNS "id, brand_id, name, title, timezone"

static struct location *location_item(
	struct registry *registry, struct db_stmt *row, struct err *err)
{
	struct location *location = arena_alloc(&registry->arena, sizeof(*location));

	if (location == NULL) {
		err_memory(err);
		return NULL;
	}
	location->id = db_int(row, 0);
	location->brand_id = db_int(row, 1);
	location->name = keep(registry, db_text(row, 2));
	location->title = keep(registry, db_text(row, 3));
	const char *timezone = keep(registry, db_text(row, 4));

	if (arena_check(&registry->arena, err) < 0)
		return NULL;
	location->zone = timezone != NULL
				 ? zone_of(registry, timezone, err)
				 : registry_brand_id(registry, location->brand_id)->zone;
	size_t at = registry->locations.n;

	if (location->zone == NULL || append(&registry->locations, location, err) < 0 ||
		registry_index(
			registry, 'l', location->brand_id, location->name, at, err) < 0 ||
		registry_index(
			registry, 'L', location->brand_id, location->title, at, err) < 0)
		return NULL;
	return location;
}

#define SOURCE_COLUMNS \
	"id, brand_id, location_id, name, url, audience, every, configured, watched_since, due"

static struct source *source_item(
	struct registry *registry, struct db_stmt *row, struct err *err)
{
	struct source *source = arena_alloc(&registry->arena, sizeof(*source));

	if (source == NULL) {
		err_memory(err);
		return NULL;
	}
	source->id = db_int(row, 0);
	source->brand_id = db_int(row, 1);
	source->location_id = db_int(row, 2);
	source->name = keep(registry, db_text(row, 3));
	source->url = keep(registry, db_text(row, 4));
	source->audience = audience_named(db_text(row, 5));
	source->every = db_int(row, 6);
	source->configured = db_int(row, 7) != 0;
	source->watched_since = db_int(row, 8);
	source->due = db_int(row, 9);
	size_t at = registry->sources.n;

	if (arena_check(&registry->arena, err) < 0 ||
		append(&registry->sources, source, err) < 0 ||
		registry_index(registry, 's', source->brand_id, source->name, at, err) <
			0 ||
		registry_index(registry, 'S', 0, source->name, at, err) < 0)
		return NULL;
	return source;
}

/* Every row of the statement through one of the functions above. */
#define READ_ROWS(registry, stmt, item, err)                                           \
	({                                                                             \
		struct db_stmt *read_stmt = (stmt);                                    \
		int read_rc = -1;                                                      \
		while (read_stmt != NULL && (read_rc = db_step(read_stmt, err)) > 0) { \
			if (item(registry, read_stmt, err) == NULL) {                  \
				db_finish(read_stmt);                                  \
				read_rc = -1;                                          \
				break;                                                 \
			}                                                              \
		}                                                                      \
		read_rc;                                                               \
	})

static int read_all(struct registry *r, struct err *err)
{
	struct db *db = r->archive->db;

	if (READ_ROWS(r,
		    db_query(db, "SELECT " BRAND_COLUMNS " FROM brand ORDER BY id", err,
			    ""),
		    brand_item, err) < 0)
		return -1;
	if (READ_ROWS(r,
		    db_query(db, "SELECT " LOCATION_COLUMNS " FROM location ORDER BY id",
			    err, ""),
		    location_item, err) < 0)
		return -1;
	return READ_ROWS(r,
		db_query(
			db, "SELECT " SOURCE_COLUMNS " FROM source ORDER BY id", err, ""),
		source_item, err);
}

/* ---- adding ------------------------------------------------------------------------ */

/* Lower-case letters and digits, everything else one '-'; never empty. */
static void make_slug(struct view name, char *slug, size_t size)
{
	size_t len = 0;

	for (size_t i = 0; i < name.len && len + 8 < size; i++) {
		unsigned char c = (unsigned char)name.data[i];

		if (isalnum(c) && c < 0x80)
			slug[len++] = (char)tolower(c);
		else if (len != 0 && slug[len - 1] != '-')
			slug[len++] = '-';
	}
	while (len != 0 && slug[len - 1] == '-')
		len--;
	if (len == 0)
		len = (size_t)snprintf(slug, size, "brand");
	slug[len] = '\0';
}

int registry_slug(struct registry *registry, struct view name, char *slug, size_t size,
	struct err *err)
{
	make_slug(name, slug, size - 8);
	size_t len = strlen(slug);

	for (int n = 2;; n++) {
		struct db_stmt *stmt = db_query(registry->archive->db,
			"SELECT 1 FROM brand WHERE slug = $1", err, "t", view_of(slug));
		int64_t taken;

		if (db_scalar(stmt, 0, &taken, err) < 0)
			return -1;
		if (taken == 0)
			return 0;
		snprintf(slug + len, size - len, "-%d", n);
	}
}

/* The row that a RETURNING clause gives, as an item. */
#define ADDED(registry, stmt, item, err)                                  \
	({                                                                \
		struct db_stmt *added_stmt = (stmt);                      \
		void *added = NULL;                                       \
		if (added_stmt != NULL && db_step(added_stmt, err) > 0) { \
			added = item(registry, added_stmt, err);          \
			db_finish(added_stmt);                            \
		}                                                         \
		added;                                                    \
	})

const struct brand *registry_add_brand(
	struct registry *registry, struct view name, struct err *err)
{
	char slug[128];

	if (registry_slug(registry, name, slug, sizeof(slug), err) < 0)
		return NULL;
	return ADDED(registry,
		db_query(registry->archive->db,
			"INSERT INTO brand (name, title, slug, role, timezone, configured) "
			"VALUES ($1, $1, $2, 'own', 'UTC', 0) RETURNING " BRAND_COLUMNS,
			err, "tt", name, view_of(slug)),
		brand_item, err);
}

const struct location *registry_add_location(struct registry *registry,
	const struct brand *brand, struct view name, struct err *err)
{
	return ADDED(registry,
		db_query(registry->archive->db,
			"INSERT INTO location (brand_id, name, title, configured) "
			"VALUES ($1, $2, $2, 0) RETURNING " LOCATION_COLUMNS,
			err, "it", brand->id, name),
		location_item, err);
}

const struct source *registry_add_source(struct registry *registry, int64_t brand_id,
	struct view name, enum audience audience, struct err *err)
{
	return ADDED(registry,
		db_query(registry->archive->db,
			"INSERT INTO source (brand_id, name, audience, every, configured) "
			"VALUES ($1, $2, $3, 0, 0) RETURNING " SOURCE_COLUMNS,
			err, "itt", brand_id, name, audience_name(audience)),
		source_item, err);
}

int registry_open(struct archive *archive, const struct conf *conf,
	struct registry **ret_registry, struct err *err)
{
	struct registry *registry = calloc(1, sizeof(*registry));

	if (registry == NULL)
		return err_memory(err);
	registry->archive = archive;
	registry->last.brand = buf_make(1024);
	registry->last.source = buf_make(1024);
	registry->last.location = buf_make(1024);
	if ((conf != NULL && registry_mirror(registry, conf, err) < 0) ||
		read_all(registry, err) < 0) {
		registry_close(registry);
		return -1;
	}
	*ret_registry = registry;
	return 0;
}

void registry_close(struct registry *registry)
{
	if (registry == NULL)
		return;
	for (size_t i = 0; i < registry->zones.n; i++)
		zone_free(registry->zones.items[i]);
	free(registry->zones.items);
	free(registry->brands.items);
	free(registry->locations.items);
	free(registry->sources.items);
	map_done(&registry->names);
	map_done(&registry->zone_names);
	buf_done(&registry->last.brand);
	buf_done(&registry->last.source);
	buf_done(&registry->last.location);
	arena_done(&registry->arena);
	free(registry);
}
