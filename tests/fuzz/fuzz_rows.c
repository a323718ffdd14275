/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes a line of a labelled file: a row that comes out has a grade between -1 and 1 and
 * the class of its sign, and the place of an aspect holds its term.
 */
#include "accuracy/rows.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int check_row(void *data, const struct row *row, struct err *err)
{
	(void)data;
	(void)err;
	if (!(row->grade >= -1 && row->grade <= 1) || row->class * row->grade < 0 ||
		(row->class == 0) != (row->grade == 0))
		abort();
	if (row->n_aspects > ROW_ASPECTS_MAX)
		abort();
	for (size_t i = 0; i < row->n_aspects; i++) {
		const struct row_aspect *aspect = &row->aspects[i];

		if (aspect->len != 0 &&
			!view_eq(view_sub(row->text, aspect->offset, aspect->len),
				aspect->term))
			abort();
	}
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view line = {(const char *)data, size};
	struct err err = ERR_INIT;

	if (rows_line(line, "set.ndjson", NULL, check_row, NULL, &err) < 0 &&
		err.text[0] == '\0')
		abort();
	return 0;
}
