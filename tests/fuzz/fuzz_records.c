/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the records of the filters; the first byte chooses the format. Whatever the
 * bytes, reading ends; lines count as the line ends do, records lie in ascending lines,
 * and a CSV row that comes in pieces ends where the whole row does.
 */
#include "cmd/records.h"

#include "cmd/csvrow.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool holds)
{
	if (!holds)
		abort();
}

static void check_row_end(struct view text)
{
	enum csvrow_state whole = CSVROW_START, part = CSVROW_START;
	size_t end = csvrow_end(text, &whole), at = 0;

	while (at < text.len) {
		size_t n = csvrow_end(view_sub(text, at, 3), &part);

		at += n;
		if (n < 3)
			break;
	}
	check((at < text.len ? at : text.len) == end && whole == part);
}

static int64_t read_all(struct records *records)
{
	struct record_block block = {.kind = RECORD_BLOCK_WHOLE};
	struct arena arena = {0};
	struct record_raw raw;
	struct record record;
	int64_t n = 0, line = 0;

	while (records_read(records, &block, NULL) > 0) {
		while (record_split(records, &block, &raw)) {
			check(raw.line > line);
			line = raw.line;
			n++;
			if (record_parse(records, &raw, &arena, &record, NULL) == 0)
				check(record.line == raw.line);
			arena_clear(&arena);
		}
	}
	record_block_done(&block);
	arena_done(&arena);
	return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size == 0)
		return 0;
	enum record_format format = (enum record_format)(data[0] % 3);
	struct view text = {(const char *)data + 1, size - 1};
	struct records *records;
	char path[64];
	int fd = memfd_create("records", MFD_CLOEXEC);

	check(fd >= 0 && write(fd, text.data, text.len) == (ssize_t)text.len);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (records_open(path, format, &records, NULL) == 0) {
		int64_t n = read_all(records), ends = 0;

		for (size_t i = 0; i < text.len; i++)
			ends += text.data[i] == '\n';
		check(n <= ends + 1 || view_starts(text, VIEW("\x1f\x8b")));
		records_close(records);
	}
	close(fd);
	check_row_end(text);
	return 0;
}
