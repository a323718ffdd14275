/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is watched: brands, their locations, and the sources of reviews. The configuration
 * names some; an import registers what it meets besides. The registry is read whole into
 * memory, since every review that comes in is held against it.
 */
#ifndef REPUTE_ARCHIVE_REGISTRY_H
#define REPUTE_ARCHIVE_REGISTRY_H

#include "archive/archive.h"
#include "archive/review.h"
#include "base/zone.h"

struct brand {
	int64_t id;
	const char *name, *title, *slug;
	bool own; /* else a competitor */
	bool configured;
	const char *timezone;
	const struct zone *zone;
};

struct location {
	int64_t id, brand_id;
	const char *name, *title;
	const struct zone *zone; /* its own or the brand's */
};

struct source {
	int64_t id, brand_id, location_id; /* location_id 0: none */
	const char *name;
	const char *url; /* NULL: comes by import */
	enum audience audience;
	int64_t every; /* seconds */
	bool configured;
	int64_t watched_since; /* 0: has had no review yet */
	int64_t due;
};

struct registry;

/*
 * Read the registry and bring it in line with the configuration: sections become rows,
 * rows whose section is gone are no longer `configured` but stay, with their reviews.
 * Pass conf NULL to read only. Writing needs no transaction of the caller's. Everything
 * that the functions below return is borrowed from the registry.
 */
CHECKED int registry_open(struct archive *archive, const struct conf *conf,
	struct registry **ret_registry, struct err *err);

/* What was borrowed from it is gone. NULL does nothing. */
void registry_close(struct registry *registry);

/* How many brands there are, configured or not. */
size_t registry_brands(const struct registry *registry);

/* The i-th brand, i < registry_brands(), by ascending id. */
const struct brand *registry_brand(const struct registry *registry, size_t i);

/* How many locations there are, of all brands. */
size_t registry_locations(const struct registry *registry);

/* The i-th location, i < registry_locations(), by ascending id. */
const struct location *registry_location(const struct registry *registry, size_t i);

/* How many sources there are, of all brands. */
size_t registry_sources(const struct registry *registry);

/* The i-th source, i < registry_sources(), by ascending id. */
const struct source *registry_source(const struct registry *registry, size_t i);

/* The brand of that id; NULL when there is none. */
const struct brand *registry_brand_id(const struct registry *registry, int64_t id);

/* The location of that id; NULL when there is none. */
const struct location *registry_location_id(const struct registry *registry, int64_t id);

/* The source of that id; NULL when there is none. */
const struct source *registry_source_id(const struct registry *registry, int64_t id);

/* By name, else by title or slug, ASCII case ignored; NULL when there is none. */
const struct brand *registry_find_brand(
	const struct registry *registry, struct view name);

/* By name, else by title, among the brand's, ASCII case ignored; NULL: none. */
const struct location *registry_find_location(
	const struct registry *registry, int64_t brand_id, struct view name);

/* By name, ASCII case ignored; NULL when there is none. Of sources of that name in
   several brands, the first. */
const struct source *registry_find_source(
	const struct registry *registry, struct view name);

/* Where a review belongs. */
struct place {
	const struct brand *brand;
	const struct source *source;
	int64_t location_id; /* 0: none */
	enum audience audience;
	const struct zone *zone;
};

/* What registry_place() had to register. */
struct registered {
	int64_t brands, locations, sources;
};

/*
 * The place of a review by its names (brand, location, source, audience); what is not
 * known yet is registered, counted in `*count`, and kept when the caller commits; after
 * a rollback, close the registry and open it again. Errors: no brand or source given; a
 * name that is too long or holds a control character.
 */
CHECKED int registry_place(struct registry *registry, const struct review *review,
	struct place *ret_place, struct registered *count, struct err *err);

#endif
