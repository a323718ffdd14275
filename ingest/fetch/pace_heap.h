/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A binary heap of nodes that lie within what they stand for: the earliest first, of
 * equal ones that with the lower turn. A node may be taken out of the middle, since it
 * knows its place.
 */
#ifndef REPUTE_FETCH_PACE_HEAP_H
#define REPUTE_FETCH_PACE_HEAP_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

struct pace_node {
	int64_t at_ms; /* these two may change only while it is in no heap */
	uint64_t turn;
	size_t place; /* in the heap, from 1; 0 = it is in none */
};

/* Start empty: `struct pace_heap heap = {0}`. */
struct pace_heap {
	struct pace_node **nodes; /* owned; the nodes are borrowed */
	size_t n, size;
};

/* Free the heap's own memory; the nodes are their owners'. */
void pace_heap_done(struct pace_heap *heap);

/* Room for `n` nodes in all, so that pushing them cannot fail. */
CHECKED int pace_heap_reserve(struct pace_heap *heap, size_t n, struct err *err);

/* Add a node that is in no heap; there must be room. O(log n). */
void pace_heap_push(struct pace_heap *heap, struct pace_node *node);

/* Take a node out, wherever it is in this heap. O(log n). */
void pace_heap_remove(struct pace_heap *heap, struct pace_node *node);

/* The first node, left where it is, or NULL. */
static inline struct pace_node *pace_heap_first(const struct pace_heap *heap)
{
	return heap->n != 0 ? heap->nodes[0] : NULL;
}

/* The first node, taken out, or NULL. O(log n). */
struct pace_node *pace_heap_pop(struct pace_heap *heap);

#endif
