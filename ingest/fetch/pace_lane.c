/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two heaps: what may not go yet, by time, and what may, by the order of arrival. A job
 * moves from one to the other once, when somebody asks at a time that is late enough;
 * both have room for all jobs, so that the move cannot fail.
 */
#include "fetch/pace_lane.h"

#include <stdlib.h>

/* The node is the first member, so that its address is the job's. */
struct job {
	struct pace_node node;
	void *job; /* borrowed */
};

static void heap_free(struct pace_heap *heap)
{
	for (size_t i = 0; i < heap->n; i++)
		free(heap->nodes[i]);
	pace_heap_done(heap);
}

void lane_done(struct lane *lane)
{
	heap_free(&lane->later);
	heap_free(&lane->ready);
}

int lane_put(struct lane *lane, void *job, int64_t not_before_ms, uint64_t turn,
	struct err *err)
{
	size_t n = lane_count(lane) + 1;

	if (pace_heap_reserve(&lane->later, n, err) < 0 ||
		pace_heap_reserve(&lane->ready, n, err) < 0)
		return -1;
	struct job *queued = calloc(1, sizeof(*queued));

	if (queued == NULL)
		return err_memory(err);
	queued->job = job;
	queued->node.at_ms = not_before_ms;
	queued->node.turn = turn;
	pace_heap_push(&lane->later, &queued->node);
	return 0;
}

bool lane_moment(const struct lane *lane, int64_t *ret_ms)
{
	if (lane->ready.n != 0)
		*ret_ms = INT64_MIN;
	else if (lane->later.n != 0)
		*ret_ms = pace_heap_first(&lane->later)->at_ms;
	else
		return false;
	return true;
}

/* The job of a node that is in no heap any more; NULL gives NULL. */
static void *job_of(struct pace_node *node)
{
	struct job *queued = (struct job *)node;
	void *job = queued != NULL ? queued->job : NULL;

	free(queued);
	return job;
}

void *lane_take(struct lane *lane, int64_t now_ms)
{
	struct pace_node *node;

	while ((node = pace_heap_first(&lane->later)) != NULL && node->at_ms <= now_ms) {
		pace_heap_remove(&lane->later, node);
		node->at_ms = INT64_MIN;
		pace_heap_push(&lane->ready, node);
	}
	return job_of(pace_heap_pop(&lane->ready));
}

void *lane_drop(struct lane *lane, int64_t now_ms)
{
	const struct pace_node *node = pace_heap_first(&lane->later);

	if (lane->ready.n != 0)
		return job_of(pace_heap_pop(&lane->ready));
	return node != NULL && node->at_ms <= now_ms ? job_of(pace_heap_pop(&lane->later))
						     : NULL;
}
