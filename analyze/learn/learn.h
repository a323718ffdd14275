/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Learning a lexicon: labelled texts in, the text of a lexicon out. The steps are
 *
 *	dataset -> features -> weights of all -> the N that matter -> their weights anew
 *	-> one byte each -> slope, chance and thresholds -> the file
 *
 * Deterministic: the same files in the same order give the same bytes, with any number of
 * threads. All arithmetic is IEEE double in one order, so compilers and their flags make
 * no difference; another C library may, where its log() or exp() rounds another way.
 */
#ifndef REPUTE_LEARN_LEARN_H
#define REPUTE_LEARN_LEARN_H

#include "base/buf.h"
#include "learn/calibrate.h"
#include "learn/dataset.h"

struct learn_settings {
	const char *name, *language, *version, *licence;
	const char *negators; /* separated by spaces */
	unsigned window;      /* words in the scope of a negation */
	unsigned words;	      /* of the longest phrase */
	size_t entries;	      /* of the lexicon, at most */
	unsigned texts_min;   /* texts that a feature must occur in */
	double cost;	      /* C of the regression */
	unsigned threads;     /* at most */
};

/*
 * `dataset` is closed, and not changed. The lexicon is appended to `out`, without
 * accuracy lines. `progress` may be NULL.
 */
CHECKED int learn_lexicon(const struct learn_settings *settings,
	const struct dataset *dataset, struct progress *progress, struct buf *out,
	struct calibration *ret_calibration, struct err *err);

#endif
