/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A ring of slots and three counters: slots below `written` are free again, those below
 * `taken` are being worked on or done, those below `filled` wait for a worker. The caller
 * writes the oldest slot when it is done, fills while there is room, and else waits for
 * the oldest. One lock and one condition do, because a batch is milliseconds of work.
 */
#include "cmd/batches.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

struct slot {
	void *batch; /* owned */
	bool done;
};

struct ring {
	const struct batches_work *work;
	void *data;
	struct slot *slots;
	size_t n_slots;
	uint64_t filled, taken, written;
	bool ended; /* nothing more will be filled */
	pthread_mutex_t lock;
	pthread_cond_t changed;
};

struct worker {
	struct ring *ring;
	unsigned number;
	pthread_t thread;
};

static void *worker_main(void *argument)
{
	struct worker *worker = argument;
	struct ring *ring = worker->ring;

	pthread_mutex_lock(&ring->lock);
	for (;;) {
		while (ring->taken == ring->filled && !ring->ended)
			pthread_cond_wait(&ring->changed, &ring->lock);
		if (ring->taken == ring->filled)
			break;
		struct slot *slot = &ring->slots[ring->taken++ % ring->n_slots];

		pthread_mutex_unlock(&ring->lock);
		ring->work->work(ring->data, slot->batch, worker->number);
		pthread_mutex_lock(&ring->lock);
		slot->done = true;
		pthread_cond_broadcast(&ring->changed);
	}
	pthread_mutex_unlock(&ring->lock);
	return NULL;
}

/* Write the oldest batch, when it is done. */
static int write_oldest(struct ring *ring, struct err *err)
{
	struct slot *slot = &ring->slots[ring->written % ring->n_slots];

	pthread_mutex_lock(&ring->lock);
	while (!slot->done)
		pthread_cond_wait(&ring->changed, &ring->lock);
	slot->done = false;
	pthread_mutex_unlock(&ring->lock);
	ring->written++;
	return ring->work->write(ring->data, slot->batch, err);
}

static void post(struct ring *ring, bool filled)
{
	pthread_mutex_lock(&ring->lock);
	if (filled)
		ring->filled++;
	else
		ring->ended = true;
	pthread_cond_broadcast(&ring->changed);
	pthread_mutex_unlock(&ring->lock);
}

/* Is the oldest batch ready to be written? Reading may wait for long. */
static bool oldest_done(struct ring *ring)
{
	struct slot *slot = &ring->slots[ring->written % ring->n_slots];

	pthread_mutex_lock(&ring->lock);
	bool done = ring->written < ring->filled && slot->done;

	pthread_mutex_unlock(&ring->lock);
	return done;
}

static int run_caller(struct ring *ring, struct err *err)
{
	int more = 1, rc = 0;

	while (rc == 0 && (more > 0 || ring->written < ring->filled)) {
		if (more <= 0 || ring->filled - ring->written == ring->n_slots ||
			oldest_done(ring)) {
			rc = write_oldest(ring, err);
			continue;
		}
		void *batch = ring->slots[ring->filled % ring->n_slots].batch;

		more = ring->work->read(ring->data, batch, err);
		if (more > 0)
			post(ring, true);
	}
	return more < 0 ? -1 : rc;
}

static int run_alone(struct ring *ring, struct err *err)
{
	void *batch = ring->slots[0].batch;
	int rc;

	while ((rc = ring->work->read(ring->data, batch, err)) > 0) {
		ring->work->work(ring->data, batch, 0);
		if (ring->work->write(ring->data, batch, err) < 0)
			return -1;
	}
	return rc;
}

static int run_threads(struct ring *ring, unsigned threads, struct err *err)
{
	struct worker *workers = calloc(threads, sizeof(*workers));
	unsigned n = 0;
	int rc;

	if (workers == NULL)
		return err_memory(err);
	for (; n < threads; n++) {
		workers[n] = (struct worker){.ring = ring, .number = n};
		if (pthread_create(&workers[n].thread, NULL, worker_main, &workers[n]) !=
			0)
			break;
	}
	rc = n != 0 ? run_caller(ring, err) : run_alone(ring, err);
	post(ring, false);
	while (n > 0)
		pthread_join(workers[--n].thread, NULL);
	free(workers);
	return rc;
}

int batches_run(
	const struct batches_work *work, void *data, unsigned threads, struct err *err)
{
	struct ring ring = {.work = work,
		.data = data,
		.n_slots = threads > 1 ? 2 * (size_t)threads + 1 : 1,
		.lock = PTHREAD_MUTEX_INITIALIZER,
		.changed = PTHREAD_COND_INITIALIZER};
	bool ready;
	int rc = -1;

	ring.slots = calloc(ring.n_slots, sizeof(*ring.slots));
	ready = ring.slots != NULL;
	for (size_t i = 0; ready && i < ring.n_slots; i++) {
		ring.slots[i].batch = calloc(1, work->batch_size);
		ready = ring.slots[i].batch != NULL;
	}
	if (!ready)
		err_memory(err);
	else
		rc = threads > 1 ? run_threads(&ring, threads, err)
				 : run_alone(&ring, err);
	for (size_t i = 0; ring.slots != NULL && i < ring.n_slots; i++) {
		if (ring.slots[i].batch != NULL)
			work->done(ring.slots[i].batch);
		free(ring.slots[i].batch);
	}
	free(ring.slots);
	return rc;
}
