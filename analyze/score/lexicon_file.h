/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The bytes of a lexicon file, whatever its format: fetched within the limits, and found
 * to be text in lines.
 */
#ifndef REPUTE_SCORE_LEXICON_FILE_H
#define REPUTE_SCORE_LEXICON_FILE_H

#include "base/buf.h"

/* Append the file (plain or gzip). An error, with its line, as soon as a limit is passed:
   what lies behind it is not read. */
CHECKED int lexicon_file_read(const char *path, struct buf *content, struct err *err);

/* The same check of text in memory; `name` stands for the file in messages. */
CHECKED int lexicon_file_check(const char *name, struct view text, struct err *err);

#endif
