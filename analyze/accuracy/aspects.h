/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How well the polarity near a term (aspect/near.h) tells what a text says of that thing,
 * beside what the polarity of the whole text would have told: the share of aspects, those
 * that are neither positive nor negative and those without a place left out, that each of
 * both gives the right sign. Polarity 0 is wrong.
 *
 * Aspects of one text are not independent, so it is texts that are drawn again for the
 * intervals (bootstrap.h).
 */
#ifndef REPUTE_ACCURACY_ASPECTS_H
#define REPUTE_ACCURACY_ASPECTS_H

#include "accuracy/bootstrap.h"
#include "accuracy/rows.h"
#include "aspect/near.h"

enum aspect_metric {
	ASPECT_NEAR, /* right by the polarity near the term */
	ASPECT_TEXT, /* right by the polarity of the whole text */
	ASPECT_GAIN, /* the difference of both */
	N_ASPECT_METRICS,
};

/* A text with aspects that count. */
struct aspect_text {
	uint8_t n, near, text; /* aspects; right ones of each */
};

struct aspect_sample {
	struct aspect_text *texts; /* owned */
	size_t n, size;
	size_t n_aspects; /* that count */
	size_t unplaced;  /* left out: no place in the text */
	size_t ungraded;  /* left out: neither positive nor negative */
};

/* Start empty: `struct aspect_sample sample = {0}`. Frees the texts. */
void aspect_sample_done(struct aspect_sample *sample);

/* Judge the row's aspects. `near` may be NULL: then nothing is right near a term;
   `polarity` is that of the whole text. */
CHECKED int aspect_sample_add(struct aspect_sample *sample, struct aspect_near *near,
	const struct row *row, double polarity, struct err *err);

/* Append all texts of `more`. */
CHECKED int aspect_sample_append(
	struct aspect_sample *sample, const struct aspect_sample *more, struct err *err);

/* The figures, NaN without aspects. -1 without memory. */
CHECKED int aspect_sample_figures(const struct aspect_sample *sample,
	struct figure ret_figures[N_ASPECT_METRICS], struct err *err);

#endif
