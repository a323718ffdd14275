/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages for the tests of what reads their markup.
 */
#ifndef REPUTE_TESTS_MARKUP_H
#define REPUTE_TESTS_MARKUP_H

#include "extract/adapter.h"
#include "extract/item_tree.h"

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

/* The same of a file; false when there is none, and nothing to close. */
bool markup_open_file(struct markup_page *page, const char *path);

/* Read it with one adapter; NULL: with all that fit. */
void markup_read(struct markup_page *page, const char *adapter);

void markup_close(struct markup_page *page);

/* The items of a page, without their paths, as JSON with ' for ". For free(). */
char *markup_items(struct view body, item_tree_fn *items);

#endif
