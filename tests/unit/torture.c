/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Addresses handed out while a body runs stand in a table until they are freed. Memory
 * that a library allocated and the program frees is not in it, and is let through.
 */
#include "torture.h"

#include <check.h>
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define LIVE_SIZE 65536
/* Past it sanitizers stop instead of giving NULL. */
#define SIZE_LIMIT ((size_t)1 << 40)

static const void *live[LIVE_SIZE];
static long n_live, countdown;
static bool active, failed, held;

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *memory, size_t size);
void __real_free(void *memory);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *memory, size_t size);
void *__wrap_reallocarray(void *memory, size_t n, size_t size);
char *__wrap_strdup(const char *text);
void __wrap_free(void *memory);

/* The place of `memory`, or the free one where it would be put. */
static size_t place_of(const void *memory)
{
	size_t i = ((uintptr_t)memory >> 4) * 2654435761u % LIVE_SIZE;

	while (live[i] != NULL && live[i] != memory)
		i = (i + 1) % LIVE_SIZE;
	return i;
}

static void *born(void *memory)
{
	if (active && memory != NULL && n_live < LIVE_SIZE / 2) {
		live[place_of(memory)] = memory;
		n_live++;
	}
	return memory;
}

/* Takes the address out and moves up those behind it that belong before its place. */
static void died(const void *memory)
{
	size_t i = place_of(memory);

	if (!active || memory == NULL || live[i] == NULL)
		return;
	live[i] = NULL;
	n_live--;
	for (i = (i + 1) % LIVE_SIZE; live[i] != NULL; i = (i + 1) % LIVE_SIZE) {
		const void *moved = live[i];

		live[i] = NULL;
		live[place_of(moved)] = moved;
	}
}

static bool fails(void)
{
	if (!active || held || --countdown != 0)
		return false;
	failed = true;
	errno = ENOMEM;
	return true;
}

void *__wrap_malloc(size_t size)
{
	if (size > SIZE_LIMIT) {
		errno = ENOMEM;
		return NULL;
	}
	return fails() ? NULL : born(__real_malloc(size));
}

void *__wrap_calloc(size_t n, size_t size)
{
	return fails() ? NULL : born(__real_calloc(n, size));
}

void *__wrap_realloc(void *memory, size_t size)
{
	if (size > SIZE_LIMIT) {
		errno = ENOMEM;
		return NULL;
	}
	if (fails())
		return NULL;
	died(memory);
	return born(__real_realloc(memory, size));
}

void *__wrap_reallocarray(void *memory, size_t n, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(n, size, &bytes)) {
		errno = ENOMEM;
		return NULL;
	}
	return __wrap_realloc(memory, bytes);
}

char *__wrap_strdup(const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = __wrap_malloc(size);

	return copy != NULL ? memcpy(copy, text, size) : NULL;
}

void __wrap_free(void *memory)
{
	died(memory);
	__real_free(memory);
}

void torture_hold(bool hold)
{
	held = hold;
}

/* Each allocation in turn; with `sparse` so many, and then ever fewer. */
static long torture_some(const char *name, torture_body *body, long sparse)
{
	for (long n = 1;; n += sparse != 0 ? 1 + n / sparse : 1) {
		struct err err = ERR_INIT;

		memset(live, 0, sizeof(live));
		n_live = 0;
		countdown = n;
		failed = false;
		active = true;
		int rc = body(&err);

		active = false;
		ck_assert_msg(n_live == 0, "%s: allocation %ld fails: %ld leaked", name,
			n, n_live);
		ck_assert_msg(rc >= 0 || err.code == ERR_MEMORY,
			"%s: allocation %ld fails: error %d '%s'", name, n, err.code,
			err.text);
		ck_assert_msg(
			rc >= 0 || failed, "%s fails without cause: %s", name, err.text);
		if (!failed)
			return n - 1;
	}
}

long torture(const char *name, torture_body *body)
{
	return torture_some(name, body, 0);
}

long torture_sparse(const char *name, torture_body *body)
{
	return torture_some(name, body, 20);
}
