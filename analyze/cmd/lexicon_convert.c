/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * `repute lexicon convert`: lexicons of any format as one of this program's. Of several
 * the first one's head counts and, where a term is in more than one, the first one's
 * weight; what was measured on one of them does not hold for all, so it is left out.
 */
#include "analyze/cmd/lexicon.h"

#include "cmd/lexicons.h"

#include "base/limits.h"
#include "base/savefile.h"
#include "score/lexicon_draft.h"
#include "score/lexicon_file.h"
#include "score/lexicon_foreign.h"

#include <stdlib.h>

struct job {
	const struct lexicon_asked *asked;
	struct repute_lexicon **lexicons; /* owned, with what it points to */
};

/* Lines of the head that only inform. */
static void take_notes(struct lexicon_draft *draft, const struct repute_lexicon *lexicon,
	bool first, bool only)
{
	struct view key, value;
	size_t at = 0;

	while (lexicon_head_next(lexicon, &at, &key, &value)) {
		bool takes = view_eq(key, VIEW("trained-on")) ||
			     (first && (view_eq(key, VIEW("note")) ||
					       view_eq(key, VIEW("settings")))) ||
			     (only && view_eq(key, VIEW("accuracy")));

		if (takes)
			buf_printf(&draft->notes, "# %.*s: %.*s\n", VIEW_ARG(key),
				VIEW_ARG(value));
	}
}

static int take_lexicons(
	const struct job *job, struct lexicon_draft *draft, struct err *err)
{
	bool only = job->asked->n == 1 &&
		    job->asked->positive.n + job->asked->negative.n == 0;

	for (int i = 0; i < job->asked->n; i++) {
		if (lexicon_named(job->asked->paths[i], &job->lexicons[i], err) < 0)
			return -1;
		const struct repute_lexicon *lexicon = job->lexicons[i];

		if (i == 0)
			draft->head = lexicon->head;
		else
			buf_printf(&draft->notes, "# note: merged with %s %s\n",
				lexicon->head.name, lexicon->head.version);
		take_notes(draft, lexicon, i == 0, only);
		if (lexicon_draft_take(draft, lexicon, err) < 0)
			return -1;
	}
	return 0;
}

static int take_words(struct lexicon_draft *draft, const struct opt_list *lists,
	double valence, struct err *err)
{
	for (int i = 0; i < lists->n; i++) {
		BUF_CLEANUP struct buf text = buf_make(LIMIT_LEXICON + 1);

		if (lexicon_file_read(lists->values[i], &text, err) < 0 ||
			lexicon_foreign_words(draft, lists->values[i], buf_view(&text),
				valence, err) < 0)
			return -1;
	}
	return 0;
}

static void set(char **field, const char *value)
{
	if (value != NULL)
		*field = (char *)(uintptr_t)value;
}

/* Make the draft's text, and see that it can be read. */
static int write_draft(const struct job *job, struct lexicon_draft *draft,
	struct buf *text, size_t *ret_entries, struct err *err)
{
	struct repute_lexicon *lexicon;
	struct repute_error error;

	set(&draft->head.name, job->asked->name);
	set(&draft->head.language, job->asked->language);
	set(&draft->head.version, job->asked->version);
	set(&draft->head.licence, job->asked->licence);
	if (lexicon_draft_write(draft, text, NULL, err) < 0)
		return -1;
	if (repute_lexicon_parse(
		    job->asked->output, text->data, text->len, &lexicon, &error) < 0)
		return err_set(err, error.no_memory ? ERR_MEMORY : ERR_USAGE, "%.500s",
			error.text);
	*ret_entries = repute_lexicon_info(lexicon)->n_entries;
	repute_lexicon_free(lexicon);
	return 0;
}

static int convert(const struct job *job, struct err *err)
{
	BUF_CLEANUP struct buf text = buf_make(2 * LIMIT_LEXICON);
	struct lexicon_draft draft;
	size_t n_entries = 0;
	int rc = lexicon_draft_init(&draft, job->asked->output, err);

	if (rc == 0)
		rc = take_lexicons(job, &draft, err);
	if (rc == 0)
		rc = take_words(&draft, &job->asked->positive, 1, err);
	if (rc == 0)
		rc = take_words(&draft, &job->asked->negative, -1, err);
	if (rc == 0)
		rc = write_draft(job, &draft, &text, &n_entries, err);
	lexicon_draft_done(&draft);
	if (rc == 0)
		rc = savefile_write(job->asked->output, buf_view(&text), err);
	if (rc == 0)
		log_line(&job->asked->context->log, LOG_LEVEL_NOTICE, "%s: %zu %s",
			job->asked->output, n_entries,
			n_entries == 1 ? "entry" : "entries");
	return rc;
}

int lexicon_convert(const struct lexicon_asked *asked, struct err *err)
{
	struct job job = {.asked = asked};

	if (asked->output == NULL ||
		asked->n + asked->positive.n + asked->negative.n == 0)
		return err_set(err, ERR_USAGE,
			"lexicon convert needs -o FILE, and a lexicon or words by "
			"--positive and --negative");
	job.lexicons = calloc((size_t)asked->n + 1, sizeof(struct repute_lexicon *));
	if (job.lexicons == NULL)
		return err_memory(err);
	int rc = convert(&job, err);

	for (int i = 0; i < asked->n; i++)
		repute_lexicon_free(job.lexicons[i]);
	free(job.lexicons);
	return rc;
}
