/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The archive's own star-rated reviews as labelled texts: what `repute learn --archive`
 * learns from and measures on. Each source is a domain, "brand/source"; a fifth of the
 * reviews is held out by their text, as in files.
 */
#ifndef REPUTE_ANALYZE_LEARN_ARCHIVE_H
#define REPUTE_ANALYZE_LEARN_ARCHIVE_H

#include "accuracy/accuracy.h"
#include "base/command.h"
#include "learn/dataset.h"

/* Fewer texts of a class than that teach nothing that would hold elsewhere. */
#define LEARN_ARCHIVE_CLASS_MIN 200

struct learn_archive {
	struct context *context;
	const char *brand;    /* NULL: all of them */
	struct opt_day since; /* reviews of that day or later, where given */
	const char *language; /* reviews that state another are passed over */
};

/* Add the reviews to the dataset. */
CHECKED int learn_archive_read(
	const struct learn_archive *from, struct dataset *dataset, struct err *err);

/* Are there enough of both classes in the (closed) dataset? */
CHECKED int learn_archive_check(const struct dataset *dataset, struct err *err);

/* Measure on the reviews that are held out, of all sources together. */
CHECKED int learn_archive_measure(const struct learn_archive *from,
	const struct repute_lexicon *lexicon, struct accuracy *ret_accuracy,
	struct err *err);

#endif
