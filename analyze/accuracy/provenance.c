/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The lexicon's file is read once more, as lines: the opened lexicon keeps neither its
 * trained-on lines nor a way to leave entries out. The copy without entries with digits
 * is parsed only when there are such entries. A file that does not say on its first line
 * that it is a lexicon of this program has nothing to tell.
 */
#include "accuracy/provenance.h"

#include "base/buf.h"
#include "base/gz.h"
#include "base/limits.h"

#define TEXT_MAX LIMIT_LEXICON

bool provenance_has_digits(struct view term)
{
	struct view word;

	while (view_split(&term, ' ', &word)) {
		if (view_starts(word, VIEW("NOT_")))
			word = view_sub(word, 4, word.len);
		if (word.len != 0 && word.data[0] >= '0' && word.data[0] <= '9')
			return true;
	}
	return false;
}

static int take_head(struct provenance *provenance, struct view line, struct err *err)
{
	struct view name = line, key = VIEW("# trained-on:");

	if (!view_starts(line, key))
		return 0;
	name = view_trim(view_sub(name, key.len, name.len));
	name = view_sub(name, 0, view_find(name, ' '));
	return map_put(&provenance->sources, name, 1, err);
}

static int take_line(struct provenance *provenance, struct view line, struct buf *plain,
	struct err *err)
{
	struct view term = view_sub(line, 0, view_find(line, '\t'));

	if (line.len != 0 && line.data[0] == '#' && take_head(provenance, line, err) < 0)
		return -1;
	if (term.len < line.len && provenance_has_digits(term)) {
		provenance->n_digits++;
		return 0;
	}
	buf_add(plain, line);
	buf_add_char(plain, '\n');
	return 0;
}

static int read_lines(struct provenance *provenance, struct gz_reader *reader,
	struct buf *plain, struct err *err)
{
	struct view line;
	bool too_long;
	int rc;

	while ((rc = gz_reader_line(reader, &line, &too_long, err)) > 0) {
		if (gz_reader_line_number(reader) == 1 &&
			!view_starts(line, VIEW("# format: repute-lexicon/")))
			return 0;
		if (take_line(provenance, line, plain, err) < 0)
			return -1;
	}
	return rc < 0 ? rc : buf_check(plain, err);
}

static int read_lexicon(struct provenance *provenance, const char *path, struct err *err)
{
	BUF_CLEANUP struct buf plain = buf_make(TEXT_MAX);
	struct repute_error error;
	struct gz_reader *reader;
	int rc;

	if (gz_reader_open(path, &reader, err) < 0)
		return -1;
	rc = read_lines(provenance, reader, &plain, err);
	gz_reader_close(reader);
	if (rc < 0 || provenance->n_digits == 0)
		return rc;
	if (repute_lexicon_parse(
		    path, plain.data, plain.len, &provenance->without_digits, &error) < 0)
		return err_set(err, error.no_memory ? ERR_MEMORY : ERR_INPUT,
			"without entries with digits: %.400s", error.text);
	return 0;
}

int provenance_open(const char *path, struct provenance *ret_provenance, struct err *err)
{
	struct provenance provenance = {0};
	int rc = seen_open(path, &provenance.seen, err);

	provenance.has_seen = rc == 0;
	if (rc >= 0)
		rc = read_lexicon(&provenance, path, err);
	if (rc < 0) {
		provenance_done(&provenance);
		return -1;
	}
	*ret_provenance = provenance;
	return 0;
}

void provenance_done(struct provenance *provenance)
{
	seen_free(&provenance->seen);
	map_done(&provenance->sources);
	repute_lexicon_free(provenance->without_digits);
	*provenance = (struct provenance){0};
}

bool provenance_trained(const struct provenance *provenance, const struct row *row)
{
	if (provenance->has_seen)
		return seen_has(&provenance->seen, row->title, row->text);
	return map_get(&provenance->sources, row->source) != NULL && !row->held_out;
}
