/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Open addressing with linear probing, at most half full. The hash is FNV-1a with a final
 * mix: keys come from configuration and names of brands, not from an attacker who can
 * watch the clock, and a full table only costs time.
 */
#include "map.h"

#include <stdlib.h>

struct map_slot {
	struct view key; /* data NULL = free */
	uint64_t hash;
	int64_t value;
};

static uint64_t hash_of(struct view key)
{
	uint64_t h = 0xcbf29ce484222325u;

	for (size_t i = 0; i < key.len; i++)
		h = (h ^ (unsigned char)key.data[i]) * 0x100000001b3u;
	return h ^ (h >> 32);
}

/* The slot that holds `key`, or the free one where it belongs. */
static struct map_slot *find(
	struct map_slot *slots, size_t size, struct view key, uint64_t hash)
{
	size_t i = (size_t)hash & (size - 1);

	while (slots[i].key.data != NULL &&
		(slots[i].hash != hash || !view_eq(slots[i].key, key)))
		i = (i + 1) & (size - 1);
	return &slots[i];
}

static int grow(struct map *map)
{
	size_t size = map->size != 0 ? map->size * 2 : 64;
	struct map_slot *slots = calloc(size, sizeof(*slots));

	if (slots == NULL)
		return -1;
	for (size_t i = 0; i < map->size; i++) {
		struct map_slot *old = &map->slots[i];

		if (old->key.data != NULL)
			*find(slots, size, old->key, old->hash) = *old;
	}
	free(map->slots);
	map->slots = slots;
	map->size = size;
	return 0;
}

void map_done(struct map *map)
{
	free(map->slots);
	arena_done(&map->keys);
	*map = (struct map){0};
}

int map_put(struct map *map, struct view key, int64_t value, struct err *err)
{
	uint64_t hash = hash_of(key);

	if (map->used * 2 >= map->size && grow(map) < 0)
		return err_memory(err);
	struct map_slot *slot = find(map->slots, map->size, key, hash);

	if (slot->key.data == NULL) {
		struct view copy = arena_keep(&map->keys, key);

		if (copy.data == NULL)
			return err_memory(err);
		*slot = (struct map_slot){.key = copy, .hash = hash};
		map->used++;
	}
	slot->value = value;
	return 0;
}

int64_t *map_get(const struct map *map, struct view key)
{
	if (map->size == 0)
		return NULL;
	struct map_slot *slot = find(map->slots, map->size, key, hash_of(key));

	return slot->key.data != NULL ? &slot->value : NULL;
}
