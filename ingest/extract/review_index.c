/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Open addressing with linear probing, at most three quarters full, 16 bytes a place. The
 * keys themselves are not kept: their 64-bit hash under a random key stands for them, so
 * nobody can write a page whose reviews all fall into one place, and that two of the
 * LIMIT_REVIEWS_PER_PAGE share a hash by chance happens once in 10^11 such pages.
 */
#include "extract/review_index.h"

#include <stdlib.h>

#define SIZE_FIRST 64

struct review_slot {
	uint64_t hash;
	size_t at; /* SIZE_MAX = free */
};

void review_index_done(struct review_index *index)
{
	free(index->slots);
	*index = (struct review_index){0};
}

static uint64_t hash_of(
	const struct review_index *index, const struct view *parts, size_t n)
{
	return (uint64_t)hash_parts_int64(index->key, parts, n);
}

/* The slot with that hash, or the free one where it belongs. */
static struct review_slot *find(struct review_slot *slots, size_t size, uint64_t hash)
{
	size_t i = (size_t)hash & (size - 1);

	while (slots[i].at != SIZE_MAX && slots[i].hash != hash)
		i = (i + 1) & (size - 1);
	return &slots[i];
}

static int grow(struct review_index *index, struct err *err)
{
	size_t size = index->size != 0 ? index->size * 2 : SIZE_FIRST;
	struct review_slot *slots = malloc(size * sizeof(*slots));

	if (slots == NULL)
		return err_memory(err);
	if (index->size == 0)
		hash_random_key(index->key);
	for (size_t i = 0; i < size; i++)
		slots[i].at = SIZE_MAX;
	for (size_t i = 0; i < index->size; i++) {
		if (index->slots[i].at != SIZE_MAX)
			*find(slots, size, index->slots[i].hash) = index->slots[i];
	}
	free(index->slots);
	index->slots = slots;
	index->size = size;
	return 0;
}

int review_index_note(struct review_index *index, const struct view *parts, size_t n,
	size_t at, size_t *ret_at, struct err *err)
{
	if (index->used >= index->size / 4 * 3 && grow(index, err) < 0)
		return -1;
	uint64_t hash = hash_of(index, parts, n);
	struct review_slot *slot = find(index->slots, index->size, hash);

	if (slot->at == SIZE_MAX) {
		*slot = (struct review_slot){hash, at};
		index->used++;
	}
	*ret_at = slot->at;
	return 0;
}

size_t review_index_find(
	const struct review_index *index, const struct view *parts, size_t n)
{
	return index->size != 0
		       ? find(index->slots, index->size, hash_of(index, parts, n))->at
		       : SIZE_MAX;
}
