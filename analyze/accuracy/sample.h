/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What came of scoring a set of labelled texts: a point for each text. That is all that
 * the figures and their intervals are made of; 24 bytes a text, the text itself is gone.
 */
#ifndef REPUTE_ACCURACY_SAMPLE_H
#define REPUTE_ACCURACY_SAMPLE_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

struct point {
	float polarity;	   /* as scored; its sign is the verdict between two classes */
	float grade;	   /* as labelled: -1..1, or (stars - 3) / 2 */
	float probability; /* that the text is positive, 0..1; NaN when none is claimed */
	float tokens;	   /* of the text; NaN when the scorer does not tell */
	float matched;	   /* those of them that an entry matched */
	int8_t class;	   /* as labelled: -1, 0, 1 */
	int8_t label;	   /* as scored: -1, 0, 1 */
};

struct sample {
	struct point *points; /* owned */
	size_t n, size;
};

/* Start empty: `struct sample sample = {0}`. Frees the points. */
void sample_done(struct sample *sample);

/* Append a point. -1 without memory. */
CHECKED int sample_add(struct sample *sample, const struct point *point, struct err *err);

/* Append all points of `more`. -1 without memory. */
CHECKED int sample_append(
	struct sample *sample, const struct sample *more, struct err *err);

/* By polarity, rising; equal ones in an order that does not depend on how they came. */
void sample_sort(struct sample *sample);

#define SAMPLE_CLEANUP __attribute__((cleanup(sample_done)))

#endif
