/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rosters. The file is kept as it is; each line is a person, and its parts between commas
 * are terms of a vocabulary like those of aspects, so names are found in the same walk
 * over a text, as whole words in any letter case.
 */
#include "aspect/roster.h"

#include "base/gz.h"
#include "base/limits.h"

#include <stdio.h>
#include <stdlib.h>

/* The next line that names somebody; false at the end. `*number` counts all lines. */
static bool next_person(struct view *rest, int *number, struct view *ret_line)
{
	while (view_split(rest, '\n', ret_line)) {
		(*number)++;
		*ret_line = view_trim(*ret_line);
		if (ret_line->len != 0 && ret_line->data[0] != '#')
			return true;
	}
	return false;
}

static void set_name(struct mark *mark, uint64_t number)
{
	if (mark->name == 0)
		mark->name = (uint32_t)number;
}

int roster_mark(
	const struct roster *roster, struct vocabulary *vocabulary, struct err *err)
{
	struct view rest = roster->text, line;
	int number = 0;

	for (uint32_t person = 1; next_person(&rest, &number, &line); person++) {
		if (vocabulary_add(vocabulary, line, set_name, person, NULL, err) == 0)
			continue;
		if (err != NULL && err->code != ERR_MEMORY) {
			snprintf(err->source, sizeof(err->source), "%s", roster->file);
			err->line = number;
		}
		return -1;
	}
	return 0;
}

static int count_people(struct roster *roster, struct err *err)
{
	struct view rest = roster->text, line;
	int number = 0;

	while (next_person(&rest, &number, &line)) {
		if (!view_is_utf8(line))
			return err_at(err, ERR_INPUT, roster->file, number, 0,
				"the line is not UTF-8 text");
		roster->n_people++;
	}
	roster->people = calloc(roster->n_people + 1, sizeof(*roster->people));
	if (roster->people == NULL)
		return err_memory(err);
	rest = roster->text;
	for (size_t i = 0; next_person(&rest, &number, &line); i++)
		roster->people[i] = view_trim(view_sub(line, 0, view_find(line, ',')));
	return 0;
}

/* Can every name match? They are entered once, for the sake of the messages. */
static int check_names(const struct roster *roster, struct err *err)
{
	struct vocabulary vocabulary;
	int rc = vocabulary_init(&vocabulary, err);

	if (rc == 0)
		rc = roster_mark(roster, &vocabulary, err);
	vocabulary_done(&vocabulary);
	return rc;
}

int roster_parse(
	const char *file, struct view text, struct roster **ret_roster, struct err *err)
{
	struct roster *roster = calloc(1, sizeof(*roster));

	if (roster == NULL)
		return err_memory(err);
	if (view_starts(text, VIEW("\xef\xbb\xbf")))
		text = view_sub(text, 3, text.len);
	roster->text = arena_keep(&roster->arena, text);
	roster->file = arena_keep(&roster->arena, view_of(file)).data;
	if (arena_check(&roster->arena, err) < 0 || count_people(roster, err) < 0 ||
		check_names(roster, err) < 0) {
		roster_free(roster);
		return -1;
	}
	*ret_roster = roster;
	return 0;
}

int roster_open(const char *path, struct roster **ret_roster, struct err *err)
{
	BUF_CLEANUP struct buf content = buf_make(LIMIT_ASPECTS_FILE);
	struct gz_reader *reader;
	struct view block;
	int rc;

	if (gz_reader_open(path, &reader, err) < 0) {
		err_prefix(err, "roster");
		return -1;
	}
	while ((rc = gz_reader_block(reader, &block, err)) > 0 && content.failed == 0)
		buf_add(&content, block);
	gz_reader_close(reader);
	if (rc < 0 || buf_check(&content, err) < 0)
		return -1;
	return roster_parse(path, buf_view(&content), ret_roster, err);
}

void roster_free(struct roster *roster)
{
	if (roster == NULL)
		return;
	arena_done(&roster->arena);
	free(roster->people);
	free(roster);
}

size_t roster_count(const struct roster *roster)
{
	return roster->n_people;
}
