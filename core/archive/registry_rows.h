/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The registry's rows: how they are read, added, and mirrored from the configuration. For
 * registry*.c alone.
 */
#ifndef REPUTE_ARCHIVE_REGISTRY_ROWS_H
#define REPUTE_ARCHIVE_REGISTRY_ROWS_H

#include "archive/registry.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"

/* A list of items; each begins with its int64_t id. */
struct items {
	void **items; /* owned array of borrowed items */
	size_t n, size;
};

/* The last answer of registry_place(), and the question. */
struct last_place {
	struct buf brand, source, location;
	enum audience audience;
	struct place place; /* brand NULL: none */
};

struct registry {
	struct archive *archive;
	struct items brands, locations, sources;
	struct items zones; /* struct zone, owned */
	struct map names;   /* see item_key() */
	struct map zone_names;
	struct arena arena; /* holds the items and their text */
	struct last_place last;
};

/* Note under which name the item at `position` of its list is found; the first one wins.
 */
CHECKED int registry_index(struct registry *registry, char kind, int64_t parent,
	const char *name, size_t position, struct err *err);

/* A slug that no brand has yet: "acme", "acme-2", ... `size` is 16 at least. */
CHECKED int registry_slug(struct registry *registry, struct view name, char *slug,
	size_t size, struct err *err);

/* Write the configuration's sections into the archive, in a transaction of its own. */
CHECKED int registry_mirror(
	struct registry *registry, const struct conf *conf, struct err *err);

/* Add a brand's row to the archive and the item to the list; NULL on failure. */
const struct brand *registry_add_brand(
	struct registry *registry, struct view name, struct err *err);

/* The same for a location of the brand, in the brand's zone. */
const struct location *registry_add_location(struct registry *registry,
	const struct brand *brand, struct view name, struct err *err);

/* The same for a source that comes by import. */
const struct source *registry_add_source(struct registry *registry, int64_t brand_id,
	struct view name, enum audience audience, struct err *err);

#endif
