/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Opening a lexicon, of whatever format. This program's own is indexed in the memory that
 * it was read into; another program's is first written anew in this format
 * (lexicon_foreign.h). The revision is the digest of the file as it was.
 */
#include "base/hash.h"
#include "base/limits.h"
#include "score/lexicon.h"
#include "score/lexicon_file.h"
#include "score/lexicon_foreign.h"

#include <stdlib.h>

/* The lexicon takes the content. `original` is what its revision is the digest of. */
static int build(const char *name, struct buf *content, struct view original,
	struct repute_lexicon **ret_lexicon, struct err *err)
{
	struct repute_lexicon *lexicon = calloc(1, sizeof(*lexicon));

	if (lexicon == NULL)
		return err_memory(err);
	memcpy(lexicon->revision, hash_parts(NULL, &original, 1).text, 32);
	if (content->len == 0 || content->data[content->len - 1] != '\n')
		buf_add_char(content, '\n');
	if (buf_check(content, err) < 0) {
		free(lexicon);
		return -1;
	}
	char *content_end = content->data + content->len;

	lexicon->content = content->data;
	lexicon->content_end = content_end;
	*content = buf_make(0);
	if (lexicon_read(lexicon, name, content_end, err) < 0) {
		repute_lexicon_free(lexicon);
		return -1;
	}
	*ret_lexicon = lexicon;
	return 0;
}

/* `content` is taken. */
static int parse(const char *name, struct buf *content,
	struct repute_lexicon **ret_lexicon, struct err *err)
{
	struct view original = buf_view(content);
	BUF_CLEANUP struct buf ours = buf_make(2 * LIMIT_LEXICON);

	if (lexicon_file_check(name, original, err) < 0)
		return -1;
	if (!lexicon_foreign_is(original))
		return build(name, content, original, ret_lexicon, err);
	if (lexicon_foreign_read(name, original, &ours, err) < 0)
		return -1;
	return build(name, &ours, original, ret_lexicon, err);
}

static int report(const struct err *err, struct repute_error *error)
{
	if (error != NULL) {
		error->line = err->line;
		error->no_memory = err->code == ERR_MEMORY;
		err_format(err, error->text, sizeof(error->text));
	}
	return -1;
}

int repute_lexicon_parse(const char *name, const char *text, size_t len,
	struct repute_lexicon **ret_lexicon, struct repute_error *error)
{
	BUF_CLEANUP struct buf content = buf_make(len + 1);
	struct err err = ERR_INIT;

	buf_add(&content, (struct view){text, len});
	if (buf_check(&content, &err) < 0 || parse(name, &content, ret_lexicon, &err) < 0)
		return report(&err, error);
	return 0;
}

int repute_lexicon_open(
	const char *path, struct repute_lexicon **ret_lexicon, struct repute_error *error)
{
	BUF_CLEANUP struct buf content = buf_make(LIMIT_LEXICON + 1);
	struct err err = ERR_INIT;

	if (lexicon_file_read(path, &content, &err) < 0 ||
		parse(path, &content, ret_lexicon, &err) < 0)
		return report(&err, error);
	return 0;
}

const struct repute_lexicon_info *repute_lexicon_info(
	const struct repute_lexicon *lexicon)
{
	return &lexicon->info;
}

void repute_lexicon_free(struct repute_lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	lexicon_tables_done(lexicon);
	lexicon_prefix_done(lexicon);
	free(lexicon->weights);
	free(lexicon->terms);
	free(lexicon->content);
	free(lexicon);
}
