/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Emoticons of ASCII signs, such as ":-)", ";P" and "<3".
 */
#ifndef REPUTE_SCORE_EMOTICON_H
#define REPUTE_SCORE_EMOTICON_H

#include "base/view.h"

/*
 * Length in bytes of the emoticon at `at`, 0 when there is none. `ret_text` takes its one
 * spelling of two bytes, no NUL behind them; without an emoticon it holds nothing of use.
 */
size_t emoticon_at(struct view text, size_t at, char ret_text[2]);

#endif
