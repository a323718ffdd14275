/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the CSV reader: whatever the bytes, it ends, and reading them in pieces gives as
 * many rows, fields and malformed records as reading them whole.
 */
#include "base/limits.h"
#include "extract/csv.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct tally {
	size_t rows, fields, malformed;
	int64_t bytes, line;
};

static struct tally read_all(struct view text, size_t step)
{
	struct csv_reader *reader;
	struct csv_row row;
	struct err err = ERR_INIT;
	struct tally tally = {0};
	enum csv_result result;

	if (csv_reader_new(',', &reader, &err) < 0)
		abort();
	while ((result = csv_reader_next(reader, &row, &err)) != CSV_END) {
		if (result == CSV_ROW) {
			tally.rows++;
			tally.fields += row.n;
			tally.line = row.line;
			for (size_t i = 0; i < row.n; i++)
				tally.bytes += (int64_t)row.fields[i].len;
		} else if (result == CSV_MALFORMED) {
			tally.malformed++;
			err_clear(&err);
		} else if (text.len == 0) {
			csv_reader_end(reader);
		} else {
			struct view block = view_sub(text, 0, step);

			if (csv_reader_feed(reader, block, &err) < 0)
				abort();
			text = view_sub(text, block.len, text.len);
		}
	}
	csv_reader_free(reader);
	return tally;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size};
	struct tally whole = read_all(text, SIZE_MAX), parts = read_all(text, 3);

	if (whole.rows != parts.rows || whole.fields != parts.fields ||
		whole.malformed != parts.malformed || whole.bytes != parts.bytes ||
		whole.line != parts.line)
		abort();
	return 0;
}
