/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A sorted array of 8 bytes a text, looked up by bisection. 64 bits of a good hash make a
 * chance hit among a million texts a matter of one in 10^13, and tell nothing about the
 * text. Texts are hashed in one pass over their code points, without an intermediate copy
 * longer than the text itself.
 */
#include "learn/seen.h"

#include "base/gz.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/savefile.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <utf8proc.h>

#define DIGITS 16 /* of a hash */
#define FILE_MAX (LIMIT_SEEN_TEXTS * (DIGITS + 1))

static bool is_letter(int32_t code)
{
	utf8proc_category_t category = utf8proc_category(code);

	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

/* Letters and digits, lower-cased, into `out`, which has room for len * 2 bytes: a small
   letter may take more bytes than its capital, never twice as many. */
static size_t normalise(struct view text, char *out)
{
	size_t len = 0;

	for (size_t at = 0; at < text.len;) {
		unsigned char c = (unsigned char)text.data[at];
		int32_t code = -1;

		if (c < 0x80) {
			bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';

			if (letter || (c >= '0' && c <= '9'))
				out[len++] = (char)(letter ? c | 0x20 : c);
			at++;
			continue;
		}
		utf8proc_ssize_t n =
			utf8proc_iterate((const utf8proc_uint8_t *)text.data + at,
				(utf8proc_ssize_t)(text.len - at), &code);

		at += n > 0 ? (size_t)n : 1;
		if (n > 0 && is_letter(code))
			len += (size_t)utf8proc_encode_char(
				utf8proc_tolower(code), (utf8proc_uint8_t *)out + len);
	}
	return len;
}

uint64_t seen_hash(struct view text)
{
	char small[4096];
	char *room = text.len * 2 + 4 <= sizeof(small) ? small : malloc(text.len * 2 + 4);
	uint64_t hash = 0;

	if (room == NULL)
		return 0;
	struct view plain = {room, normalise(text, room)};

	if (plain.len != 0) {
		struct hash_text digest = hash_parts(NULL, &plain, 1);

		digest.text[DIGITS] = '\0';
		hash = strtoull(digest.text, NULL, 16);
	}
	if (room != small)
		free(room);
	return hash;
}

int seen_add(struct seen *seen, uint64_t hash, struct err *err)
{
	if (hash == 0)
		return 0;
	if (seen->n >= LIMIT_SEEN_TEXTS)
		return err_set(
			err, ERR_LIMIT, "there are more than %d texts", LIMIT_SEEN_TEXTS);
	if (seen->n == seen->size) {
		size_t size = seen->size != 0 ? seen->size * 2 : 1024;
		uint64_t *grown = reallocarray(seen->hashes, size, sizeof(*grown));

		if (grown == NULL)
			return err_memory(err);
		seen->hashes = grown;
		seen->size = size;
	}
	seen->hashes[seen->n++] = hash;
	seen->sorted = false;
	return 0;
}

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

void seen_sort(struct seen *seen)
{
	size_t n = 0;

	if (seen->n != 0)
		qsort(seen->hashes, seen->n, sizeof(*seen->hashes), by_value);
	for (size_t i = 0; i < seen->n; i++) {
		if (n == 0 || seen->hashes[i] != seen->hashes[n - 1])
			seen->hashes[n++] = seen->hashes[i];
	}
	seen->n = n;
	seen->sorted = true;
}

bool seen_contains(const struct seen *seen, uint64_t hash)
{
	return hash != 0 && seen->n != 0 &&
	       bsearch(&hash, seen->hashes, seen->n, sizeof(hash), by_value) != NULL;
}

bool seen_has(const struct seen *seen, struct view title, struct view text)
{
	if (seen->n == 0)
		return false;
	uint64_t hash = seen_hash(text);

	return seen_contains(seen, hash != 0 ? hash : seen_hash(title));
}

void seen_free(struct seen *seen)
{
	free(seen->hashes);
	*seen = (struct seen){0};
}

static int read_hash(struct view line, uint64_t *ret_hash)
{
	uint64_t hash = 0;

	if (line.len != DIGITS)
		return -1;
	for (size_t i = 0; i < DIGITS; i++) {
		char c = line.data[i];

		if (c >= '0' && c <= '9')
			hash = hash << 4 | (uint64_t)(c - '0');
		else if (c >= 'a' && c <= 'f')
			hash = hash << 4 | (uint64_t)(c - 'a' + 10);
		else
			return -1;
	}
	*ret_hash = hash;
	return 0;
}

static int read_lines(struct gz_reader *reader, struct seen *seen, struct err *err)
{
	struct view line;
	bool too_long = false;
	uint64_t hash, before = 0;
	int rc;

	while ((rc = gz_reader_line(reader, &line, &too_long, err)) > 0) {
		int number = (int)gz_reader_line_number(reader);

		if (too_long || read_hash(line, &hash) < 0 || hash <= before)
			return err_at(err, ERR_INPUT, gz_reader_name(reader), number, 0,
				"no list of hashes in ascending order");
		if (seen_add(seen, hash, err) < 0)
			return -1;
		before = hash;
	}
	seen->sorted = true;
	return rc;
}

/* The path of the set beside a lexicon; new, to be freed; NULL without memory. */
static char *path_beside(const char *lexicon_path)
{
	char *path;

	return asprintf(&path, "%s%s", lexicon_path, SEEN_SUFFIX) >= 0 ? path : NULL;
}

int seen_open(const char *lexicon_path, struct seen *ret_seen, struct err *err)
{
	struct seen seen = {.sorted = true};
	struct gz_reader *reader = NULL;
	char *path = path_beside(lexicon_path);
	int rc = path != NULL ? 0 : err_memory(err);

	if (rc == 0 && access(path, F_OK) != 0)
		rc = 1;
	if (rc == 0)
		rc = gz_reader_open(path, &reader, err);
	if (rc == 0)
		rc = read_lines(reader, &seen, err);
	gz_reader_close(reader);
	free(path);
	if (rc < 0)
		seen_free(&seen);
	else
		*ret_seen = seen;
	return rc;
}

int seen_write(const char *lexicon_path, const struct seen *seen, struct err *err)
{
	BUF_CLEANUP struct buf lines = buf_make(FILE_MAX + 1);
	BUF_CLEANUP struct buf packed = buf_make(FILE_MAX + KIB(64));
	char *path = path_beside(lexicon_path);
	int rc = path != NULL ? 0 : err_memory(err);

	for (size_t i = 0; i < seen->n && lines.failed == ERR_NONE; i++)
		buf_printf(&lines, "%016" PRIx64 "\n", seen->hashes[i]);
	if (rc == 0)
		rc = buf_check(&lines, err);
	if (rc == 0)
		rc = gz_deflate(buf_view(&lines), &packed, err);
	if (rc == 0)
		rc = savefile_write(path, buf_view(&packed), err);
	free(path);
	return rc;
}

int seen_remove(const char *lexicon_path, struct err *err)
{
	char *path = path_beside(lexicon_path);
	int rc = path != NULL ? 0 : err_memory(err);

	if (rc == 0 && unlink(path) != 0 && errno != ENOENT)
		rc = err_errno(err, "cannot remove '%s'", path);
	free(path);
	return rc;
}
