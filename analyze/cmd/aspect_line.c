/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Aspects and praise for the filter. The line is there already; its last brace is taken
 * off and put behind what is added, so that lines without aspects cost nothing. A writer
 * has a scorer of its own: the filter's may have been told to report sentences.
 */
#include "cmd/aspect_line.h"

#include "aspect/staff.h"
#include "base/datadir.h"

#include <stdio.h>
#include <stdlib.h>

struct aspect_writer {
	struct repute_scorer *scorer;		/* owned */
	struct repute_aspect_scorer *by_aspect; /* owned */
	struct staff *staff;			/* owned */
};

static int fail(const struct repute_error *error, struct err *err)
{
	return error->no_memory ? err_memory(err)
				: err_set(err, ERR_INPUT, "%.500s", error->text);
}

/* The shipped list, or `*extra` when there is none, which is NULL then. */
static int open_first(struct aspect_lists *lists, const char *language,
	const char **extra, struct err *err)
{
	char name[100], path[PATH_MAX];
	struct repute_error error;
	struct err missing = ERR_INIT;
	const char *first = path;

	snprintf(name, sizeof(name), "lexicons/%.40s/aspects.ini", language);
	if (datadir_find(name, path, &missing) < 0) {
		if (*extra == NULL)
			return err_set(err, ERR_INPUT,
				"there is no list of aspects for the language '%s': give "
				"one with --aspect-list",
				language);
		first = *extra;
		*extra = NULL;
	}
	return repute_aspects_open(first, &lists->aspects, &error) < 0 ? fail(&error, err)
								       : 0;
}

int aspect_lists_open(struct aspect_lists *lists, const char *language, const char *extra,
	const char *roster, struct err *err)
{
	struct repute_error error;

	if (open_first(lists, language, &extra, err) < 0)
		return -1;
	if (extra != NULL && repute_aspects_add(lists->aspects, extra, &error) < 0)
		return fail(&error, err);
	return roster != NULL ? roster_open(roster, &lists->roster, err) : 0;
}

void aspect_lists_close(struct aspect_lists *lists)
{
	repute_aspects_free(lists->aspects);
	roster_free(lists->roster);
}

struct aspect_writer *aspect_writer_new(
	const struct repute_lexicon *lexicon, const struct aspect_lists *lists)
{
	struct aspect_writer *writer = calloc(1, sizeof(*writer));

	if (writer == NULL)
		return NULL;
	writer->scorer = repute_scorer_new(lexicon);
	if (writer->scorer != NULL) {
		writer->by_aspect =
			repute_aspect_scorer_new(writer->scorer, lists->aspects);
		writer->staff = staff_new(writer->scorer, lists->aspects, lists->roster);
	}
	if (writer->by_aspect == NULL || writer->staff == NULL) {
		aspect_writer_free(writer);
		return NULL;
	}
	return writer;
}

void aspect_writer_free(struct aspect_writer *writer)
{
	if (writer == NULL)
		return;
	staff_free(writer->staff);
	repute_aspect_scorer_free(writer->by_aspect);
	repute_scorer_free(writer->scorer);
	free(writer);
}

/* Four decimals whatever the locale, and no "-0.0000". */
static void add_polarity(struct buf *out, double polarity)
{
	int n = (int)(polarity * 10000 + (polarity < 0 ? -.5 : .5));

	buf_printf(out, ",\"polarity\":%s%d.%04d", n < 0 ? "-" : "", abs(n) / 10000,
		abs(n) % 10000);
}

static void add_aspects(struct aspect_writer *writer, struct buf *out, struct view text)
{
	size_t n = repute_score_aspects(writer->by_aspect, text.data, text.len);
	const struct repute_aspect *found = repute_aspects_found(writer->by_aspect);

	buf_add(out, VIEW(",\"aspects\":["));
	for (size_t i = 0; i < n; i++) {
		buf_printf(out, "%s{\"aspect\":\"%s\"", i != 0 ? "," : "", found[i].name);
		add_polarity(out, found[i].polarity);
		buf_printf(out, ",\"label\":\"%s\",\"mentions\":%zu}",
			repute_label_name(found[i].label), found[i].n_mentions);
	}
	buf_add_char(out, ']');
}

static void add_staff(struct aspect_writer *writer, struct buf *out, struct view text)
{
	size_t n = staff_find(writer->staff, text);
	const struct praise *praises = staff_praises(writer->staff);

	buf_add(out, VIEW(",\"staff\":["));
	for (size_t i = 0; i < n; i++) {
		buf_add(out, i != 0 ? VIEW(",{\"name\":") : VIEW("{\"name\":"));
		buf_add_json(out, praises[i].name);
		add_polarity(out, praises[i].polarity);
		buf_add_char(out, '}');
	}
	buf_add_char(out, ']');
}

void aspect_writer_add(struct aspect_writer *writer, struct buf *out, struct view text)
{
	if (out->failed != ERR_NONE || out->len < 2)
		return;
	out->len -= 2;
	add_aspects(writer, out, text);
	add_staff(writer, out, text);
	buf_add(out, VIEW("}\n"));
}

const char *aspect_writer_exceeded(const struct aspect_writer *writer)
{
	return repute_aspects_exceeded(writer->by_aspect);
}
