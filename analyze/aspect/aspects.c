/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Opening a list of aspects, and putting others on top of it. What was read is kept by
 * section, so that a later file can replace one; the matcher is made anew after each
 * file, and only takes the old one's place when all is well.
 */
#include "aspect/aspects.h"

#include "base/gz.h"
#include "base/limits.h"

#include <stdlib.h>

static int report(const struct err *err, struct repute_error *error)
{
	if (error != NULL) {
		error->line = err->line;
		error->no_memory = err->code == ERR_MEMORY;
		err_format(err, error->text, sizeof(error->text));
	}
	return -1;
}

/* On failure the list is as it was: the file's sections are taken off again. */
static int add_text(struct repute_aspects *aspects, const char *name, struct view text,
	struct err *err)
{
	size_t n_sections = aspects->n_sections, n_lines = aspects->n_lines;
	struct aspect_matcher matcher;

	if (aspects_read(aspects, name, text, err) == 0 &&
		aspect_matcher_new(aspects, &matcher, err) == 0) {
		aspect_matcher_done(&aspects->matcher);
		aspects->matcher = matcher;
		return 0;
	}
	aspects->n_sections = n_sections;
	aspects->n_lines = n_lines;
	return -1;
}

static int read_file(const char *path, struct buf *content, struct err *err)
{
	struct gz_reader *reader;
	struct view block;
	int rc;

	if (gz_reader_open(path, &reader, err) < 0) {
		err_prefix(err, "aspects");
		return -1;
	}
	while ((rc = gz_reader_block(reader, &block, err)) > 0 && content->failed == 0)
		buf_add(content, block);
	gz_reader_close(reader);
	return rc < 0 ? -1 : buf_check(content, err);
}

int repute_aspects_parse(const char *name, const char *text, size_t len,
	struct repute_aspects **ret_aspects, struct repute_error *error)
{
	struct err err = ERR_INIT;
	struct repute_aspects *aspects = calloc(1, sizeof(*aspects));

	if (aspects == NULL) {
		err_memory(&err);
		return report(&err, error);
	}
	if (add_text(aspects, name, (struct view){text, len}, &err) < 0) {
		repute_aspects_free(aspects);
		return report(&err, error);
	}
	*ret_aspects = aspects;
	return 0;
}

int repute_aspects_open(
	const char *path, struct repute_aspects **ret_aspects, struct repute_error *error)
{
	BUF_CLEANUP struct buf content = buf_make(LIMIT_ASPECTS_FILE);
	struct err err = ERR_INIT;

	if (read_file(path, &content, &err) < 0)
		return report(&err, error);
	return repute_aspects_parse(path, content.data, content.len, ret_aspects, error);
}

int repute_aspects_add(
	struct repute_aspects *aspects, const char *path, struct repute_error *error)
{
	BUF_CLEANUP struct buf content = buf_make(LIMIT_ASPECTS_FILE);
	struct err err = ERR_INIT;

	if (read_file(path, &content, &err) < 0 ||
		add_text(aspects, path, buf_view(&content), &err) < 0)
		return report(&err, error);
	return 0;
}

void repute_aspects_free(struct repute_aspects *aspects)
{
	if (aspects == NULL)
		return;
	aspect_matcher_done(&aspects->matcher);
	arena_done(&aspects->arena);
	free(aspects->sections);
	free(aspects->lines);
	free(aspects);
}

size_t repute_aspects_count(const struct repute_aspects *aspects)
{
	return aspects->matcher.n_aspects;
}

const char *repute_aspects_name(
	const struct repute_aspects *aspects, size_t i, const char **ret_title)
{
	if (ret_title != NULL)
		*ret_title = aspects->matcher.titles[i];
	return aspects->matcher.names[i];
}
