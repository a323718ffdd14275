/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What terms stand for: an array of marks beside the set of terms, by their ids. A term
 * may be given several times, for several aspects; its mark gathers them.
 */
#include "aspect/sentence.h"

#include <stdlib.h>

int vocabulary_init(struct vocabulary *vocabulary, struct err *err)
{
	*vocabulary = (struct vocabulary){.phrases = phrases_new(), .size = 64};
	vocabulary->marks = calloc(vocabulary->size, sizeof(struct mark));
	vocabulary->n_marks = 1;
	if (vocabulary->phrases == NULL || vocabulary->marks == NULL)
		return err_memory(err);
	return 0;
}

void vocabulary_done(struct vocabulary *vocabulary)
{
	phrases_free(vocabulary->phrases);
	free(vocabulary->marks);
	*vocabulary = (struct vocabulary){.phrases = NULL};
}

struct mark *vocabulary_mark(
	struct vocabulary *vocabulary, struct view term, struct err *err)
{
	uint32_t id;

	if (phrases_add(vocabulary->phrases, term, &id, err) < 0)
		return NULL;
	if (id < vocabulary->n_marks)
		return &vocabulary->marks[id];
	if (id == vocabulary->size) {
		struct mark *marks = reallocarray(
			vocabulary->marks, 2 * vocabulary->size, sizeof(*marks));

		if (marks == NULL) {
			err_memory(err);
			return NULL;
		}
		vocabulary->marks = marks;
		vocabulary->size *= 2;
	}
	vocabulary->marks[id] = (struct mark){.mentions = 0};
	vocabulary->n_marks = id + 1;
	return &vocabulary->marks[id];
}

int vocabulary_add(struct vocabulary *vocabulary, struct view list,
	vocabulary_set_fn *set, uint64_t value, size_t *ret_n, struct err *err)
{
	struct view term;
	size_t n = 0;

	while (view_split(&list, ',', &term)) {
		term = view_trim(term);
		if (term.len == 0)
			continue;
		struct mark *mark = vocabulary_mark(vocabulary, term, err);

		if (mark == NULL)
			return -1;
		set(mark, value);
		n++;
	}
	if (ret_n != NULL)
		*ret_n = n;
	return 0;
}

void vocabulary_set_contrast(struct mark *mark, uint64_t unused)
{
	(void)unused;
	mark->contrast = true;
}
