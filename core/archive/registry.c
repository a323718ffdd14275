/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The registry in memory: three arrays and one map from "kind, parent, lower-case name"
 * to a position in them; kinds in capitals are for titles and slugs, and for sources
 * without their brand. Items are allocated one by one in an arena, so that pointers to
 * them stay valid while others are registered. The import of a million rows asks for a
 * place a million times: the answer to the last question is kept, and costs four
 * comparisons.
 */
#include "archive/registry.h"

#include "archive/handle.h"
#include "archive/registry_rows.h"
#include "base/ascii.h"
#include "base/buf.h"

#include <stdio.h>

#define NAME_MAX_BYTES 200
#define KEY_MAX_BYTES 320

/* ---- finding ------------------------------------------------------------------------
 */

/* The map's key: kind, parent, name in lower case. Only a title can be so long that it is
   cut. */
static struct view item_key(
	char kind, int64_t parent, struct view name, char *out, size_t size)
{
	int len = snprintf(out, size, "%c%lld:", kind, (long long)parent);

	for (size_t i = 0; i < name.len && (size_t)len + 1 < size; i++)
		out[len++] = ascii_lower(name.data[i]);
	return (struct view){out, (size_t)len};
}

static int64_t find(
	const struct registry *registry, char kind, int64_t parent, struct view name)
{
	char key[KEY_MAX_BYTES];
	const int64_t *at =
		map_get(&registry->names, item_key(kind, parent, name, key, sizeof(key)));

	return at != NULL ? *at : -1;
}

int registry_index(struct registry *registry, char kind, int64_t parent, const char *name,
	size_t position, struct err *err)
{
	char text[KEY_MAX_BYTES];
	struct view key = item_key(kind, parent, view_of(name), text, sizeof(text));

	if (map_get(&registry->names, key) != NULL)
		return 0;
	return map_put(&registry->names, key, (int64_t)position, err);
}

const struct brand *registry_find_brand(const struct registry *registry, struct view name)
{
	int64_t i = find(registry, 'b', 0, name);

	if (i < 0)
		i = find(registry, 'B', 0, name);
	return i >= 0 ? registry->brands.items[i] : NULL;
}

const struct location *registry_find_location(
	const struct registry *registry, int64_t brand_id, struct view name)
{
	int64_t i = find(registry, 'l', brand_id, name);

	if (i < 0)
		i = find(registry, 'L', brand_id, name);
	return i >= 0 ? registry->locations.items[i] : NULL;
}

const struct source *registry_find_source(
	const struct registry *registry, struct view name)
{
	int64_t i = find(registry, 'S', 0, name);

	return i >= 0 ? registry->sources.items[i] : NULL;
}

static const struct source *find_source(
	const struct registry *registry, int64_t brand_id, struct view name)
{
	int64_t i = find(registry, 's', brand_id, name);

	return i >= 0 ? registry->sources.items[i] : NULL;
}

size_t registry_brands(const struct registry *registry)
{
	return registry->brands.n;
}

const struct brand *registry_brand(const struct registry *registry, size_t i)
{
	return registry->brands.items[i];
}

size_t registry_locations(const struct registry *registry)
{
	return registry->locations.n;
}

const struct location *registry_location(const struct registry *registry, size_t i)
{
	return registry->locations.items[i];
}

size_t registry_sources(const struct registry *registry)
{
	return registry->sources.n;
}

const struct source *registry_source(const struct registry *registry, size_t i)
{
	return registry->sources.items[i];
}

/* Ids ascend in every list, since rows are read and registered in that order. */
static void *by_id(const struct items *items, int64_t id)
{
	size_t lo = 0, hi = items->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		int64_t at = *(const int64_t *)items->items[mid];

		if (at == id)
			return items->items[mid];
		if (at < id)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}

const struct brand *registry_brand_id(const struct registry *registry, int64_t id)
{
	return by_id(&registry->brands, id);
}

const struct location *registry_location_id(const struct registry *registry, int64_t id)
{
	return by_id(&registry->locations, id);
}

const struct source *registry_source_id(const struct registry *registry, int64_t id)
{
	return by_id(&registry->sources, id);
}

/* ---- placing ------------------------------------------------------------------------
 */

static int check_name(const char *what, struct view name, struct err *err)
{
	if (name.len == 0)
		return err_set(err, ERR_INPUT, "no %s: give one with --%s", what, what);
	if (name.len > NAME_MAX_BYTES)
		return err_set(err, ERR_INPUT, "%s is longer than %d bytes", what,
			NAME_MAX_BYTES);
	for (size_t i = 0; i < name.len; i++) {
		if ((unsigned char)name.data[i] < 0x20 || name.data[i] == 0x7f)
			return err_set(
				err, ERR_INPUT, "%s holds a control character", what);
	}
	return 0;
}

static const struct brand *place_brand(struct registry *registry, struct view name,
	struct registered *count, struct err *err)
{
	if (check_name("brand", name, err) < 0)
		return NULL;
	const struct brand *brand = registry_find_brand(registry, name);

	if (brand == NULL) {
		brand = registry_add_brand(registry, name, err);
		count->brands += brand != NULL;
	}
	return brand;
}

static const struct source *place_source(struct registry *registry,
	const struct brand *brand, const struct review *review, struct registered *count,
	struct err *err)
{
	if (check_name("source", review->source, err) < 0)
		return NULL;
	const struct source *source = find_source(registry, brand->id, review->source);

	if (source == NULL) {
		source = registry_add_source(
			registry, brand->id, review->source, review->audience, err);
		count->sources += source != NULL;
	}
	return source;
}

static const struct location *place_location(struct registry *registry,
	const struct brand *brand, struct view name, struct registered *count,
	struct err *err)
{
	if (check_name("location", name, err) < 0)
		return NULL;
	const struct location *location =
		registry_find_location(registry, brand->id, name);

	if (location == NULL) {
		location = registry_add_location(registry, brand, name, err);
		count->locations += location != NULL;
	}
	return location;
}

/* Is this the question that was answered last? */
static bool same_question(const struct registry *registry, const struct review *review)
{
	const struct last_place *last = &registry->last;

	return last->place.brand != NULL && last->audience == review->audience &&
	       view_eq(buf_view(&last->brand), review->brand) &&
	       view_eq(buf_view(&last->source), review->source) &&
	       view_eq(buf_view(&last->location), review->location);
}

static void remember(
	struct registry *registry, const struct review *review, const struct place *place)
{
	struct last_place *last = &registry->last;

	buf_clear(&last->brand);
	buf_clear(&last->source);
	buf_clear(&last->location);
	buf_add(&last->brand, review->brand);
	buf_add(&last->source, review->source);
	buf_add(&last->location, review->location);
	bool whole = last->brand.failed == ERR_NONE && last->source.failed == ERR_NONE &&
		     last->location.failed == ERR_NONE;

	last->audience = review->audience;
	last->place = whole ? *place : (struct place){0};
}

int registry_place(struct registry *registry, const struct review *review,
	struct place *ret_place, struct registered *count, struct err *err)
{
	if (same_question(registry, review)) {
		*ret_place = registry->last.place;
		return 0;
	}
	struct place place = {.audience = review->audience};

	place.brand = place_brand(registry, review->brand, count, err);
	if (place.brand == NULL)
		return -1;
	place.source = place_source(registry, place.brand, review, count, err);
	if (place.source == NULL)
		return -1;
	place.zone = place.brand->zone;
	place.location_id = place.source->location_id;
	if (review->location.len != 0) {
		const struct location *location = place_location(
			registry, place.brand, review->location, count, err);

		if (location == NULL)
			return -1;
		place.location_id = location->id;
	}
	if (place.location_id != 0)
		place.zone = registry_location_id(registry, place.location_id)->zone;
	if (place.audience == AUDIENCE_UNSET)
		place.audience = place.source->audience;
	remember(registry, review, &place);
	*ret_place = place;
	return 0;
}
