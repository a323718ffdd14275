/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages for the tests of what reads their markup.
 */
#ifndef REPUTE_TESTS_MARKUP_H
#define REPUTE_TESTS_MARKUP_H

#include "extract/adapter.h"

#include <jansson.h>

/* A page that is being read, at http://example.org/dir/page on 2024-05-15T00:00:00Z. */
struct markup_page {
	char *body; /* its own copy, which ends where the page does */
	struct arena arena;
	struct document document;
	struct extraction found;
};

/* Open a page for markup_close(). */
void markup_open(struct markup_page *page, struct view body);

/* Read it with one adapter. */
void markup_read(struct markup_page *page, const char *adapter);

void markup_close(struct markup_page *page);

/* Remove "@path" from all objects of a tree. */
void markup_drop_paths(json_t *value);

/* A whole file, for free(); NULL when there is none. */
char *markup_file(const char *path, size_t *ret_len);

/* The folder of real cases "extruct" or the like; false when there is none. */
bool markup_cases(const char *kind, char *ret_dir, size_t size);

#endif
