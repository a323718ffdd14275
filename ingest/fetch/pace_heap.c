/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The heap lies in an array: the children of place i (from 1) are 2i and 2i + 1. Each
 * move of a node writes its place into it.
 */
#include "fetch/pace_heap.h"

#include <stdlib.h>

void pace_heap_done(struct pace_heap *heap)
{
	free(heap->nodes);
	*heap = (struct pace_heap){0};
}

int pace_heap_reserve(struct pace_heap *heap, size_t n, struct err *err)
{
	size_t size = heap->size * 2 > n ? heap->size * 2 : n;

	if (n <= heap->size)
		return 0;
	struct pace_node **nodes =
		reallocarray(heap->nodes, size, sizeof(struct pace_node *));

	if (nodes == NULL)
		return err_memory(err);
	heap->nodes = nodes;
	heap->size = size;
	return 0;
}

static bool is_before(const struct pace_node *a, const struct pace_node *b)
{
	return a->at_ms != b->at_ms ? a->at_ms < b->at_ms : a->turn < b->turn;
}

static void set(struct pace_heap *heap, size_t place, struct pace_node *node)
{
	heap->nodes[place - 1] = node;
	node->place = place;
}

/* Move what is in the way of `node` down until `place` or one above it is right for it.
 */
static void rise(struct pace_heap *heap, size_t place, struct pace_node *node)
{
	while (place > 1 && is_before(node, heap->nodes[place / 2 - 1])) {
		set(heap, place, heap->nodes[place / 2 - 1]);
		place /= 2;
	}
	set(heap, place, node);
}

/* The same upwards. */
static void sink(struct pace_heap *heap, size_t place, struct pace_node *node)
{
	for (size_t child; (child = place * 2) <= heap->n; place = child) {
		if (child < heap->n &&
			is_before(heap->nodes[child], heap->nodes[child - 1]))
			child++;
		if (is_before(node, heap->nodes[child - 1]))
			break;
		set(heap, place, heap->nodes[child - 1]);
	}
	set(heap, place, node);
}

void pace_heap_push(struct pace_heap *heap, struct pace_node *node)
{
	rise(heap, ++heap->n, node);
}

void pace_heap_remove(struct pace_heap *heap, struct pace_node *node)
{
	struct pace_node *last = heap->nodes[--heap->n];
	size_t place = node->place;

	node->place = 0;
	if (last == node)
		return;
	sink(heap, place, last);
	if (last->place == place)
		rise(heap, place, last);
}

struct pace_node *pace_heap_pop(struct pace_heap *heap)
{
	struct pace_node *node = pace_heap_first(heap);

	if (node != NULL)
		pace_heap_remove(heap, node);
	return node;
}
