/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Work in batches over threads, results in the order of the input. One thread (the
 * caller's) reads and writes; the others work; with one thread in all it does everything.
 * Memory: a fixed ring of batches, whatever the length of the input.
 */
#ifndef REPUTE_CMD_BATCHES_H
#define REPUTE_CMD_BATCHES_H

#include "base/err.h"

#include <stddef.h>

#define BATCHES_THREADS_MAX 256

/* What is done with a batch. `data` is the caller's throughout. */
struct batches_work {
	size_t batch_size; /* bytes of the caller's batch, zeroed at first */
	/* Fill a batch: 1; 0 at the end; -1 on an error. In the caller's thread. */
	int (*read)(void *data, void *batch, struct err *err);
	/* Work on it; `worker` is 0..threads-1. */
	void (*work)(void *data, void *batch, unsigned worker);
	/* Put out what came of it: 0 or -1. In the caller's thread, in order. */
	int (*write)(void *data, void *batch, struct err *err);
	/* Free what the batch owns. */
	void (*done)(void *batch);
};

/* Until the end of the input: 0, or -1 with the first error of read or write. What was
   read before a failed read is still worked on and written. */
CHECKED int batches_run(
	const struct batches_work *work, void *data, unsigned threads, struct err *err);

#endif
