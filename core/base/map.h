/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A map from text to a number: the ids of names, the positions of terms. Keys are copied.
 */
#ifndef REPUTE_BASE_MAP_H
#define REPUTE_BASE_MAP_H

#include "arena.h"

struct map {
	struct map_slot *slots; /* owned */
	size_t size, used;
	unsigned char key[16]; /* of the hash */
	struct arena keys;
};

/* Start empty: `struct map map = {0}`. */
void map_done(struct map *map);

/* Set key to value, whatever it was. -1 without memory. */
CHECKED int map_put(struct map *map, struct view key, int64_t value, struct err *err);

/* The value's address, borrowed until the next map_put(), or NULL. */
int64_t *map_get(const struct map *map, struct view key);

/* The next pair, in any order: `*at` is 0 to begin with. False behind the last. The key
   is borrowed from the map. */
bool map_next(
	const struct map *map, size_t *at, struct view *ret_key, int64_t *ret_value);

#define MAP_CLEANUP __attribute__((cleanup(map_done)))

#endif
