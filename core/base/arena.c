/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bump allocation in a chain of blocks. The first is 1 KiB, each further one twice as
 * large up to 64 KiB, or as large as one request asks: a thousand small arenas cost
 * little, and a large one few calls. Clearing moves back to the first block, so a steady
 * state allocates nothing.
 */
#include "arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define BLOCK_MIN 1024
#define BLOCK_MAX 65536

struct arena_block {
	struct arena_block *next;
	size_t used, size;
	_Alignas(max_align_t) char data[];
};

void arena_done(struct arena *arena)
{
	for (struct arena_block *block = arena->first, *next; block != NULL;
		block = next) {
		next = block->next;
		free(block);
	}
	*arena = arena_make();
}

void arena_clear(struct arena *arena)
{
	for (struct arena_block *block = arena->first; block != NULL; block = block->next)
		block->used = 0;
	arena->block = arena->first;
	arena->failed = false;
}

/* A block with room for `size` bytes behind the current one, which becomes current. */
static struct arena_block *next_block(struct arena *arena, size_t size)
{
	struct arena_block *block = arena->block;
	struct arena_block *next = block != NULL ? block->next : NULL;

	/* The small ones, which are few, are passed over until the next clearing: else
	   each batch that begins with a large piece would add a block. */
	for (; next != NULL && next->size < size && next->size < BLOCK_MAX;
		next = next->next)
		block = next;
	if (next != NULL && next->size >= size) {
		arena->block = next;
		return next;
	}
	size_t room = block == NULL ? BLOCK_MIN : 2 * block->size;

	if (room > BLOCK_MAX)
		room = BLOCK_MAX;
	if (room < size)
		room = size;
	struct arena_block *fresh =
		room <= SIZE_MAX - sizeof(*fresh) ? malloc(sizeof(*fresh) + room) : NULL;

	if (fresh == NULL)
		return NULL;
	fresh->used = 0;
	fresh->size = room;
	fresh->next = next;
	if (block != NULL)
		block->next = fresh;
	else
		arena->first = fresh;
	arena->block = fresh;
	return fresh;
}

/* `size` bytes at a multiple of `align`, as they are. */
static char *take(struct arena *arena, size_t size, size_t align)
{
	struct arena_block *block = arena->block;
	size_t at = block != NULL ? (block->used + align - 1) / align * align : 0;

	if (block == NULL || at > block->size || block->size - at < size) {
		block = next_block(arena, size);
		at = 0;
	}
	if (block == NULL) {
		arena->failed = true;
		return NULL;
	}
	block->used = at + size;
	return block->data + at;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	char *memory = take(arena, size, _Alignof(max_align_t));

	return memory != NULL ? memset(memory, 0, size) : NULL;
}

char *arena_text(struct arena *arena, size_t len)
{
	char *text = take(arena, len < SIZE_MAX ? len + 1 : SIZE_MAX, 1);

	if (text != NULL)
		text[len] = '\0';
	return text;
}

struct view arena_keep(struct arena *arena, struct view text)
{
	if (text.len == 0)
		return VIEW("");
	char *copy = arena_text(arena, text.len);

	if (copy == NULL)
		return (struct view){NULL, 0};
	memcpy(copy, text.data, text.len);
	return (struct view){copy, text.len};
}

struct view arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args, again;
	struct view text = {NULL, 0};

	va_start(args, format);
	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, args);
	char *copy = len >= 0 ? arena_text(arena, (size_t)len) : NULL;

	if (copy != NULL) {
		vsnprintf(copy, (size_t)len + 1, format, again);
		text = (struct view){copy, (size_t)len};
	}
	va_end(again);
	va_end(args);
	return text;
}

int arena_check(const struct arena *arena, struct err *err)
{
	return arena->failed ? err_memory(err) : 0;
}
