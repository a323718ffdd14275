/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lexicons of other programs, recognised by their content, never by their name:
 *
 *	valences	"good<TAB>1.9", what follows behind a second tab is passed over:
 *			VADER's lexicon, AFINN
 *	word lists	";" comments, then a word a line, all of one polarity, which is
 *			the word "positive" or "negative" that the comments have first:
 *			the opinion lexicon of Hu and Liu
 *	LIWC		categories between two lines "%", then words with the numbers of
 *			theirs (lexicon_liwc.c)
 *
 * They are written anew in this program's format. A line that is not UTF-8 is taken for
 * ISO-8859-1; empty lines are passed over; what else is no line of the format is refused.
 */
#ifndef REPUTE_SCORE_LEXICON_FOREIGN_H
#define REPUTE_SCORE_LEXICON_FOREIGN_H

#include "score/lexicon_draft.h"

/* Is it anything but this program's own format, which begins with "#"? */
bool lexicon_foreign_is(struct view text);

/* Append the lexicon `text` in this program's format. `name` stands for the file in
   messages, and its last part without extension becomes the name. */
CHECKED int lexicon_foreign_read(
	const char *name, struct view text, struct buf *out, struct err *err);

/* Add the words of a list, one a line, with or without comments, each with `valence`. */
CHECKED int lexicon_foreign_words(struct lexicon_draft *draft, const char *name,
	struct view text, double valence, struct err *err);

/* A line of a foreign file. */
struct foreign_line {
	const char *name; /* the file */
	int number;
	struct view text; /* UTF-8, without white space at its ends; not empty */
};

struct foreign_lines {
	struct foreign_line line; /* the last one that was returned */
	struct view rest;
	struct buf latin; /* owned; the line, when it was ISO-8859-1 */
	size_t n_latin;
};

/* Start at the first line, a byte order mark passed over. */
struct foreign_lines foreign_lines_of(const char *name, struct view text);

/* Frees what the reader owns; the text stays. */
void foreign_lines_done(struct foreign_lines *lines);

/* 1 and the next line that is not empty in lines->line (borrowed until the next call), 0
   at the end, -1 without memory. */
CHECKED int foreign_lines_next(struct foreign_lines *lines, struct err *err);

/* The error with the line's place; -1. */
int foreign_fail(const struct foreign_line *line, const char *text, struct view subject,
	struct err *err);

/* Add a term of this line to the draft; errors take the line's place. */
CHECKED int foreign_add(struct lexicon_draft *draft, const struct foreign_line *line,
	struct view term, double valence, bool wildcards, struct err *err);

/* LIWC's format. */
CHECKED int lexicon_liwc_read(
	struct lexicon_draft *draft, struct foreign_lines *lines, struct err *err);

#endif
