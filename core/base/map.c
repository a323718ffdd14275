/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Open addressing with linear probing, at most half full. Keys come from imported files
 * too, so the hash is SipHash-2-4 under a key drawn for each map: nobody can choose names
 * that all fall into one place.
 */
#include "map.h"

#include <sodium.h>
#include <stdlib.h>

struct map_slot {
	struct view key; /* data NULL = free */
	uint64_t hash;
	int64_t value;
};

static uint64_t hash_of(const struct map *map, struct view key)
{
	unsigned char out[crypto_shorthash_BYTES];
	uint64_t hash;

	crypto_shorthash(out, (const unsigned char *)key.data, key.len, map->key);
	memcpy(&hash, out, sizeof(hash));
	return hash;
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
	if (map->size == 0)
		randombytes_buf(map->key, sizeof(map->key));
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
	if (map->used * 2 >= map->size && grow(map) < 0)
		return err_memory(err);
	uint64_t hash = hash_of(map, key);
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
	struct map_slot *slot = find(map->slots, map->size, key, hash_of(map, key));

	return slot->key.data != NULL ? &slot->value : NULL;
}

bool map_next(const struct map *map, size_t *at, struct view *ret_key, int64_t *ret_value)
{
	while (*at < map->size) {
		const struct map_slot *slot = &map->slots[(*at)++];

		if (slot->key.data == NULL)
			continue;
		*ret_key = slot->key;
		*ret_value = slot->value;
		return true;
	}
	return false;
}
