/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Memory that is given back all at once: one arena per batch of reviews, one per digest.
 * Nothing in it is freed alone; arena_clear() keeps the blocks for the next batch.
 */
#ifndef REPUTE_BASE_ARENA_H
#define REPUTE_BASE_ARENA_H

#include "err.h"
#include "view.h"

struct arena {
	struct arena_block *first; /* owned */
	struct arena_block *block; /* the one that is being filled */
	bool failed;		   /* an allocation failed since the last clear */
};

/* Start empty: `struct arena arena = {0}` does the same. */
static inline struct arena arena_make(void)
{
	return (struct arena){0};
}

/* Give everything back to the system. */
void arena_done(struct arena *arena);

/* Give everything back to the arena; its blocks are used again. */
void arena_clear(struct arena *arena);

/* `size` zeroed bytes, aligned for any type; NULL (and `failed`) without memory. */
void *arena_alloc(struct arena *arena, size_t size);

/* Room for `len` bytes of text, not set, and a NUL behind them; one lies close to the
   next. NULL (and `failed`) without memory. */
char *arena_text(struct arena *arena, size_t len);

/* A copy of `text` with a NUL behind it, alive until the arena is cleared. On failure the
   empty view, and `failed`. */
struct view arena_keep(struct arena *arena, struct view text);

/* The same for formatted text. */
struct view arena_printf(struct arena *arena, const char *format, ...) PRINTF_LIKE(2, 3);

/* 0, or -1 with "out of memory" when any allocation failed since the last clear. */
CHECKED int arena_check(const struct arena *arena, struct err *err);

#define ARENA_CLEANUP __attribute__((cleanup(arena_done)))

#endif
