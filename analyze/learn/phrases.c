/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Open addressing with linear probing, at most half full. Phrases keep the order of their
 * first occurrence, so numbers do not depend on the hash. Memory: 24 to 48 bytes a phrase
 * while counting; the rare ones, nine in ten, are gone afterwards.
 */
#include "learn/phrases.h"

#include <stdlib.h>

static size_t slot_of(const struct phrases *phrases, uint32_t prefix, uint32_t token)
{
	uint64_t key = (uint64_t)prefix << 32 | token;
	size_t mask = ((size_t)1 << phrases->bits) - 1;
	size_t i = (size_t)((key ^ key >> 31) * UINT64_C(0x9e3779b97f4a7c15) >>
			    (64 - phrases->bits));

	while (phrases->slots[i] != 0) {
		const struct phrase *phrase = &phrases->list[phrases->slots[i] - 1];

		if (phrase->prefix == prefix && phrase->token == token)
			break;
		i = (i + 1) & mask;
	}
	return i;
}

/* A table of that size, with all phrases in it. */
static int build(struct phrases *phrases, unsigned bits, struct err *err)
{
	size_t room = (size_t)1 << (bits - 1);
	struct phrase *list = reallocarray(phrases->list, room, sizeof(*list));

	if (list == NULL)
		return err_memory(err);
	phrases->list = list;
	uint32_t *slots = calloc((size_t)1 << bits, sizeof(*slots));

	if (slots == NULL)
		return err_memory(err);
	free(phrases->slots);
	phrases->slots = slots;
	phrases->bits = bits;
	phrases->room = room;
	for (size_t i = 0; i < phrases->n; i++)
		slots[slot_of(phrases, list[i].prefix, list[i].token)] = (uint32_t)i + 1;
	return 0;
}

void phrases_done(struct phrases *phrases)
{
	free(phrases->list);
	free(phrases->slots);
	*phrases = (struct phrases){.list = NULL};
}

int phrases_count(struct phrases *phrases, uint32_t prefix, uint32_t token, uint32_t text,
	struct err *err)
{
	if (phrases->n == phrases->room &&
		build(phrases, phrases->bits != 0 ? phrases->bits + 1 : 16, err) < 0)
		return -1;
	uint32_t *slot = &phrases->slots[slot_of(phrases, prefix, token)];

	if (*slot == 0) {
		phrases->list[phrases->n++] =
			(struct phrase){.prefix = prefix, .token = token};
		*slot = (uint32_t)phrases->n;
	}
	struct phrase *phrase = &phrases->list[*slot - 1];

	if (phrase->number != text + 1) {
		phrase->number = text + 1;
		phrase->texts++;
	}
	return 0;
}

int phrases_number(
	struct phrases *phrases, uint32_t texts_min, uint32_t first, struct err *err)
{
	size_t n = 0;
	unsigned bits = 4;

	for (size_t i = 0; i < phrases->n; i++) {
		if (phrases->list[i].texts < texts_min)
			continue;
		phrases->list[n] = phrases->list[i];
		phrases->list[n].number = first + (uint32_t)n + 1;
		n++;
	}
	phrases->n = n;
	while ((size_t)1 << (bits - 1) < n)
		bits++;
	return build(phrases, bits, err);
}

uint32_t phrases_find(const struct phrases *phrases, uint32_t prefix, uint32_t token)
{
	uint32_t slot = phrases->slots[slot_of(phrases, prefix, token)];

	return slot != 0 ? phrases->list[slot - 1].number : 0;
}
