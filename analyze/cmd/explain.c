/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * repute explain: which terms made the score of a text. The text is that of the command
 * line, of a file, or of a review of the archive; it is scored as `repute score` and
 * `repute analyze` would, and everything that the score rests on is shown.
 */
#include "analyze/cmd/commands.h"
#include "archive/reviews.h"
#include "cmd/explanation.h"
#include "cmd/lexicons.h"

#include "base/gz.h"
#include "base/limits.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define WIDTH 80
#define WIDTH_MAX 1000
#define TERMS_SHOWN 20
#define OUTPUT_MAX MIB(256)

struct asked {
	struct context *context;
	const char *lexicon, *language, *file;
	const char *review; /* an id, as written */
	bool all, json;
	char **words; /* borrowed */
	int n_words;

	struct buf text;
	int64_t review_id;
	struct review_origin origin; /* of the review; text in the arena */
	struct arena arena;
	char hint[LANGUAGE_TAG_SIZE]; /* the review's own word on its language; or "" */
};

/* ---- the text ------------------------------------------------------------------------
 */

static int read_file(const char *path, struct buf *text, struct err *err)
{
	struct gz_reader *reader;
	struct view block;
	int rc;

	if (gz_reader_open(path, &reader, err) < 0)
		return -1;
	while ((rc = gz_reader_block(reader, &block, err)) > 0 &&
		text->failed == ERR_NONE)
		buf_add(text, block);
	gz_reader_close(reader);
	return rc < 0 ? -1 : 0;
}

/* The review's text, as `analyze` scores it. */
static int read_review(struct asked *asked, struct err *err)
{
	struct context *context = asked->context;
	struct shown_review review;
	struct archive *archive;

	if (view_int64(view_of(asked->review), &asked->review_id) < 0 ||
		asked->review_id <= 0)
		return err_set(err, ERR_USAGE,
			"explain: a review's id is a number, not '%s'", asked->review);
	if (context_configure(context, err) < 0 ||
		archive_open(context->conf, false, &archive, err) < 0)
		return -1;
	int rc = archive_review_shown(
		archive, asked->review_id, &asked->arena, &review, err);

	if (rc > 0)
		rc = archive_review_origin(
			archive, asked->review_id, &asked->arena, &asked->origin, err);

	archive_close(archive);
	if (rc == 0)
		return err_set(err, ERR_STATE, "there is no review %s in the archive",
			asked->review);
	if (rc < 0)
		return -1;
	buf_add(&asked->text, review.title);
	if (review.title.len != 0 && review.text.len != 0)
		buf_add_char(&asked->text, '\n');
	buf_add(&asked->text, review.text);
	if (!language_tag(review.language, asked->hint))
		asked->hint[0] = '\0';
	return 0;
}

/* A lone argument that is a number means a review. */
static bool is_id(const char *word)
{
	return word[0] != '\0' && word[strspn(word, "0123456789")] == '\0';
}

static int choose_input(struct asked *asked, struct err *err)
{
	int given =
		(asked->file != NULL) + (asked->review != NULL) + (asked->n_words > 0);

	if (given != 1)
		return err_set(err, ERR_USAGE,
			"explain takes one text: words, - for standard input, --file FILE or "
			"--review ID");
	if (asked->n_words != 1)
		return 0;
	if (strcmp(asked->words[0], "-") == 0)
		asked->file = asked->words[0];
	else if (is_id(asked->words[0]))
		asked->review = asked->words[0];
	return 0;
}

static int read_input(struct asked *asked, struct err *err)
{
	if (choose_input(asked, err) < 0)
		return -1;
	if (asked->review != NULL) {
		if (read_review(asked, err) < 0)
			return -1;
	} else if (asked->file != NULL) {
		if (read_file(asked->file, &asked->text, err) < 0)
			return -1;
	} else {
		for (int i = 0; i < asked->n_words; i++) {
			if (i != 0)
				buf_add_char(&asked->text, ' ');
			buf_add_text(&asked->text, asked->words[i]);
		}
	}
	if (buf_check(&asked->text, err) < 0) {
		err_prefix(err, "the text");
		return -1;
	}
	return 0;
}

/* ---- the explanation -----------------------------------------------------------------
 */

static struct explanation_style output_style(bool all)
{
	const char *plain = getenv("NO_COLOR"), *terminal = getenv("TERM");
	struct explanation_style style = {
		.width = WIDTH, .terms_max = all ? SIZE_MAX : TERMS_SHOWN};
	struct winsize size;

	if (!isatty(STDOUT_FILENO))
		return style;
	style.colour = (plain == NULL || plain[0] == '\0') && terminal != NULL &&
		       strcmp(terminal, "dumb") != 0;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
		style.width = size.ws_col < WIDTH_MAX ? size.ws_col : WIDTH_MAX;
	return style;
}

static int write_out(
	const struct asked *asked, const struct explanation *explanation, struct err *err)
{
	const struct explanation_style style = output_style(asked->all);
	BUF_CLEANUP struct buf out = buf_make(OUTPUT_MAX);

	if (asked->json)
		explanation_json(explanation, &out);
	else
		explanation_print(explanation, &style, &out);
	if (buf_check(&out, err) < 0)
		return -1;
	if (fwrite(out.data, 1, out.len, stdout) != out.len || fflush(stdout) != 0)
		return err_errno(err, "cannot write to standard output");
	return 0;
}

static int explain(
	struct asked *asked, const struct repute_lexicon *lexicon, struct err *err)
{
	struct explanation explanation;

	if (explanation_make(lexicon, buf_view(&asked->text), &explanation, err) < 0)
		return -1;
	explanation.review_id = asked->review_id;
	explanation.origin = asked->review_id != 0 ? &asked->origin : NULL;
	int rc = write_out(asked, &explanation, err);

	explanation_done(&explanation);
	return rc;
}

/* By the lexicon for the text's language: those of the configuration for a review, else
   the shipped ones. */
static int explain_by_language(struct asked *asked, struct err *err)
{
	const struct conf *conf = asked->context->conf;
	const char *paths =
		conf != NULL ? conf_text(conf, "score", NULL, "lexicon") : NULL;
	const struct repute_lexicon *lexicon;
	struct language_set *set;

	if (language_set_open(paths, &set, err) < 0)
		return -1;
	int rc = lexicon_for_text(
		set, buf_view(&asked->text), asked->hint, asked->language, &lexicon, err);

	if (rc == 0)
		rc = explain(asked, lexicon, err);
	language_set_free(set);
	return rc;
}

static int run(struct asked *asked, struct err *err)
{
	struct repute_lexicon *lexicon;

	if (read_input(asked, err) < 0)
		return -1;
	if (asked->lexicon == NULL)
		return explain_by_language(asked, err);
	if (lexicon_named(asked->lexicon, &lexicon, err) < 0)
		return -1;
	int rc = explain(asked, lexicon, err);

	repute_lexicon_free(lexicon);
	return rc;
}

int cmd_explain(struct context *context, int argc, char **argv)
{
	static const struct opt_usage usage = {"explain [OPTION...] TEXT...|-|ID",
		"Show which terms made the score of a text, and how. TEXT may be several words;\n"
		"- reads standard input; a number is the id of a review of the archive."};
	struct asked asked = {.context = context, .text = buf_make(LIMIT_LINE)};
	const struct opt table[] = {
		{OPT_TEXT, 'f', "file", &asked.file, "FILE",
			"the text is that of FILE, which may be .gz"},
		{OPT_TEXT, 'r', "review", &asked.review, "ID",
			"the text is that of a review of the archive"},
		{OPT_TEXT, 'l', "lexicon", &asked.lexicon, "FILE",
			"the lexicon; else the one for the text's language"},
		{OPT_TEXT, 'L', "language", &asked.language, "TAG",
			"the text's language; found from the text when not given"},
		{OPT_FLAG, 'a', "all", &asked.all, NULL,
			"all terms, not only the 20 strongest"},
		{OPT_FLAG, 0, "json", &asked.json, NULL, "print it as JSON"},
		COMMAND_OPTIONS(context),
	};
	struct err err = ERR_INIT;
	int status;

	if (command_options(context, table, &usage, &argc, argv, &status) != OPT_RUN)
		return status;
	asked.words = argv;
	asked.n_words = argc;
	status = STATUS_DONE;
	if (run(&asked, &err) < 0)
		status = command_failed(context, &err);
	buf_done(&asked.text);
	arena_done(&asked.arena);
	return status;
}
