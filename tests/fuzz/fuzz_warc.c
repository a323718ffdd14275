/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The input as one unpacked record, and as a whole file. */
#include "fetch/warc.h"
#include "fetch/warc_pack.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool inside(struct view part, struct view whole)
{
	return part.len == 0 || (part.data >= whole.data &&
					part.data + part.len <= whole.data + whole.len);
}

static int each(void *arg, const struct warc_entry *entry, const struct err *fault)
{
	int64_t *end = arg;

	/* records and faults tile the file */
	if (entry->offset != *end || entry->length <= 0 ||
		(fault != NULL && fault->code == ERR_NONE))
		abort();
	*end = entry->offset + entry->length;
	return 0;
}

static void scan(struct view text)
{
	int fd = memfd_create("warc", MFD_CLOEXEC);
	char path[64];
	int64_t end = 0;

	if (fd < 0 || write(fd, text.data, text.len) != (ssize_t)text.len)
		abort();
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (warc_scan(path, each, &end, NULL) < 0 || end != (int64_t)text.len)
		abort();
	close(fd);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view text = {(const char *)data, size};
	struct buf member BUF_CLEANUP = buf_make(size * 2 + 1000);
	struct warc_packer *packer;
	struct warc_entry entry;
	struct err err = ERR_INIT;

	if (warc_parse(text, &entry, &err) == 0) {
		if (!inside(entry.id, text) || !inside(entry.headers, text) ||
			!inside(entry.payload, text))
			abort();
	} else if (err.code == ERR_NONE) {
		abort();
	}
	scan(text);
	if (warc_packer_new(&packer, NULL) < 0)
		abort();
	for (int compress = 0; compress < 2; compress++) {
		buf_clear(&member);
		if (warc_packer_pack(packer, &text, 1, compress != 0, &member, NULL) < 0)
			abort();
		scan(buf_view(&member));
	}
	warc_packer_free(packer);
	return 0;
}
