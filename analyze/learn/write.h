/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Writing what was learned as a lexicon file (its format: repute-lexicon(5)).
 */
#ifndef REPUTE_LEARN_WRITE_H
#define REPUTE_LEARN_WRITE_H

#include "learn/calibrate.h"
#include "learn/features.h"
#include "learn/learn.h"

/* Append head and entries to `out`; entries whose number is 0 are left out. They are
   sorted by their bytes. */
CHECKED int write_lexicon(const struct learn_settings *settings,
	const struct dataset *dataset, const struct features *features,
	const double *weights, const struct calibration *calibration, struct buf *out,
	struct err *err);

#endif
