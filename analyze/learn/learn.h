/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Learning a lexicon: labelled texts in, the text of a lexicon out. The steps are
 *
 *	dataset -> features -> weights of all -> the N that matter -> their weights anew
 *	-> one byte each -> slope and thresholds -> the file
 *
 * Deterministic: the same files in the same order give the same bytes.
 */
#ifndef REPUTE_LEARN_LEARN_H
#define REPUTE_LEARN_LEARN_H

#include "base/buf.h"
#include "learn/dataset.h"
#include "repute.h"

struct learn_settings {
	const char *name, *language, *version, *licence;
	const char *negators; /* separated by spaces */
	unsigned window;      /* words in the scope of a negation */
	size_t entries;	      /* of the lexicon, at most */
	unsigned texts_min;   /* texts that a feature must occur in */
	double cost;	      /* C of the regression */
};

/* `dataset` is not changed. The lexicon is appended to `out`, without accuracy lines. */
CHECKED int learn_lexicon(const struct learn_settings *settings,
	const struct dataset *dataset, struct buf *out, struct err *err);

/* The default negators of a language ("en"), or "" for one that has none here. Static. */
const char *learn_negators(const char *language);

#endif
