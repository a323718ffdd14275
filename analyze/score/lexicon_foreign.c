/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The first line that is not empty tells the format. Lists of others are taken as they
 * are: what is there twice, has no weight or can never match is no error but a note in
 * the head of the lexicon that is made.
 */
#include "score/lexicon_foreign.h"

#include "base/limits.h"

#include <math.h>

struct foreign_lines foreign_lines_of(const char *name, struct view text)
{
	struct view bom = VIEW(LEXICON_BOM);

	return (struct foreign_lines){.line = {.name = name},
		.rest = view_starts(text, bom) ? view_sub(text, bom.len, text.len) : text,
		.latin = buf_make(2 * LIMIT_LEXICON_LINE)};
}

void foreign_lines_done(struct foreign_lines *lines)
{
	buf_done(&lines->latin);
}

/* The line as UTF-8: each byte of ISO-8859-1 is the code point of its number. */
static int recode(struct foreign_lines *lines, struct err *err)
{
	struct view text = lines->line.text;

	lines->n_latin++;
	buf_clear(&lines->latin);
	for (size_t i = 0; i < text.len; i++) {
		unsigned char byte = (unsigned char)text.data[i];

		if (byte >= 0x80)
			buf_add_char(&lines->latin, (char)(0xc0 | byte >> 6));
		buf_add_char(&lines->latin,
			(char)(byte >= 0x80 ? 0x80 | (byte & 0x3f) : byte));
	}
	lines->line.text = buf_view(&lines->latin);
	return buf_check(&lines->latin, err);
}

int foreign_lines_next(struct foreign_lines *lines, struct err *err)
{
	struct view text;

	while (view_split(&lines->rest, '\n', &text)) {
		lines->line.number++;
		lines->line.text = view_trim(text);
		if (lines->line.text.len == 0)
			continue;
		if (!view_is_utf8(lines->line.text) && recode(lines, err) < 0)
			return -1;
		return 1;
	}
	return 0;
}

int foreign_fail(const struct foreign_line *line, const char *text, struct view subject,
	struct err *err)
{
	return err_at(err, ERR_INPUT, line->name, line->number, 0, "%s '%.*s'", text,
		VIEW_ARG(view_sub(subject, 0, 80)));
}

int foreign_add(struct lexicon_draft *draft, const struct foreign_line *line,
	struct view term, double valence, bool wildcards, struct err *err)
{
	struct err why = ERR_INIT;

	if (lexicon_draft_add(draft, term, valence, wildcards, line->number, &why) < 0)
		return err_at(err, why.code, line->name, line->number, 0, "%s", why.text);
	return 0;
}

/* "term<TAB>number", perhaps with more behind another tab. */
static bool read_valence(struct view line, struct view *ret_term, double *ret_valence)
{
	size_t tab = view_find(line, '\t');
	struct view rest = view_sub(line, tab + 1, line.len), number;

	if (tab == line.len || !view_split(&rest, '\t', &number) ||
		view_double(view_trim(number), ret_valence) < 0 ||
		fabs(*ret_valence) > 1e6)
		return false;
	*ret_term = view_trim(view_sub(line, 0, tab));
	return true;
}

static int read_valences(
	struct lexicon_draft *draft, struct foreign_lines *lines, struct err *err)
{
	int rc;

	do {
		struct view term;
		double valence;

		if (!read_valence(lines->line.text, &term, &valence))
			return foreign_fail(&lines->line,
				"a line is a term, a tab and a number, not",
				lines->line.text, err);
		if (foreign_add(draft, &lines->line, term, valence, false, err) < 0)
			return -1;
	} while ((rc = foreign_lines_next(lines, err)) > 0);
	return rc;
}

/* The polarity that comments speak of first: 1, -1, or 0 for none. */
static double polarity_in(struct view comment)
{
	for (size_t i = 0; i + 8 <= comment.len; i++) {
		struct view word = view_sub(comment, i, 8);

		if (view_case_eq(word, VIEW("positive")))
			return 1;
		if (view_case_eq(word, VIEW("negative")))
			return -1;
	}
	return 0;
}

/* From the line that was read last on. A valence of 0: the comments tell it. */
static int read_words(struct lexicon_draft *draft, struct foreign_lines *lines,
	double valence, struct err *err)
{
	int rc = 1;

	for (; rc > 0; rc = foreign_lines_next(lines, err)) {
		struct view text = lines->line.text;

		if (text.data[0] == ';') {
			if (valence == 0)
				valence = polarity_in(text);
			continue;
		}
		if (valence == 0)
			return foreign_fail(&lines->line,
				"the comments say neither positive nor negative ('repute "
				"lexicon convert' has --positive and --negative) above",
				text, err);
		if (view_find(text, '\t') != text.len)
			return foreign_fail(
				&lines->line, "a line is one word, not", text, err);
		if (foreign_add(draft, &lines->line, text, valence, false, err) < 0)
			return -1;
	}
	return rc;
}

int lexicon_foreign_words(struct lexicon_draft *draft, const char *name, struct view text,
	double valence, struct err *err)
{
	struct foreign_lines lines = foreign_lines_of(name, text);
	int rc = foreign_lines_next(&lines, err);

	if (rc > 0)
		rc = read_words(draft, &lines, valence, err);
	foreign_lines_done(&lines);
	return rc;
}

/* Any of the formats, from the line that was read last on. */
static int read_format(
	struct lexicon_draft *draft, struct foreign_lines *lines, struct err *err)
{
	struct view text = lines->line.text, term;
	const char *format = "a list of terms, tabs and valences";
	double valence;
	int rc;

	if (read_valence(text, &term, &valence)) {
		rc = read_valences(draft, lines, err);
	} else if (text.data[0] == ';') {
		format = "a list of words";
		rc = read_words(draft, lines, 0, err);
	} else if (view_eq(text, VIEW("%"))) {
		format = "a dictionary of LIWC";
		rc = lexicon_liwc_read(draft, lines, err);
	} else {
		return foreign_fail(&lines->line,
			"a lexicon begins with '# format: " LEXICON_FORMAT
			"', or as VADER's, AFINN, an opinion list or LIWC do (see "
			"repute-lexicon(5); plain words go to 'repute lexicon convert "
			"--positive'), not with",
			text, err);
	}
	buf_printf(&draft->notes, "# note: read from %s, %d lines\n", format,
		lines->line.number);
	if (lines->n_latin != 0)
		buf_printf(&draft->notes,
			"# note: %zu lines are not UTF-8: taken for ISO-8859-1\n",
			lines->n_latin);
	return rc;
}

bool lexicon_foreign_is(struct view text)
{
	struct view bom = VIEW(LEXICON_BOM);

	if (view_starts(text, bom))
		text = view_sub(text, bom.len, text.len);
	return !view_starts(text, VIEW("#"));
}

int lexicon_foreign_read(
	const char *name, struct view text, struct buf *out, struct err *err)
{
	struct foreign_lines lines = foreign_lines_of(name, text);
	struct lexicon_draft draft;
	int rc = lexicon_draft_init(&draft, name, err);

	if (rc == 0)
		rc = foreign_lines_next(&lines, err);
	if (rc > 0)
		rc = read_format(&draft, &lines, err);
	else if (rc == 0)
		rc = err_at(
			err, ERR_INPUT, name, 1, 0, "there is nothing but white space");
	if (rc == 0)
		rc = lexicon_draft_write(&draft, out, NULL, err);
	foreign_lines_done(&lines);
	lexicon_draft_done(&draft);
	return rc;
}
