/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The digest's model, `repute.digest/1`: everything that a day's digest of one brand
 * says, built once, as JSON. The views (render.h) only arrange it.
 *
 * It is a pure function of archive, brand and day: no clock, no locale, keys in a fixed
 * order, every number rounded in one place (polarity, shares and stars to 3 decimals,
 * rates to 2), so that equal data gives equal bytes. It reads rollups of at most 118
 * days and the reviews of the day itself, so its cost does not grow with the archive.
 *
 *   schema brand title timezone date date_text revision headline
 *   needs_you      [{kind episode|source, title, text}]
 *   metrics        {sentiment negative_share volume stars}, each {name, value, n, unit,
 *                  range [lo, hi], usual, change above|below, words, scale [lo, hi],
 *                  series [28]}; null stands for "not known", `usual` too
 *   periods        {last before}, each {days n polarity range}: the 28 days up to this
 *                  one, and the 28 before them
 *   interventions  [{id date date_text kind title scope verdict before since volume}] of
 *                  90 days, the latest first; before and since {days n polarity range}
 *   episodes       [{id scope opened state resolved severity observed days expected
 *                  usual [lo, hi] text}] of 28 days, the latest first
 *   reviews        {worst [<= 3], best [<= 3], n, negatives, neutrals, positives}
 *   places         [{location n polarity mean negatives range}] of 28 days, the lowest
 *                  first; `polarity` is shrunk towards the brand's mean, `mean` is not
 *   audiences      [{audience n polarity negatives range}] of 28 days; empty when no
 *                  employee wrote
 *   competitors    [{brand n sentiment range}] of 28 days
 *   data_notes     [sentence]
 *   changes        [{what was now}] since the revision before; empty in the first
 *
 * `n` beside a mean or a share counts the scored reviews that it stands on; volume counts
 * those without text too. A metric's range is the usual one of its day (range.h); that of
 * a period is the 95 % interval of its mean. Figures are of customers; employees appear
 * in `audiences` alone.
 */
#ifndef REPUTE_DIGEST_MODEL_H
#define REPUTE_DIGEST_MODEL_H

#include "archive/registry.h"

#include <jansson.h>

#define MODEL_SERIES_DAYS 28
#define MODEL_PERIOD_DAYS 28
#define MODEL_ACT_DAYS 90

struct shown_reviews;
struct buf;

/*
 * Build the model, with revision 0 and no changes. `reviews`: those of the day, borrowed.
 * The caller gives the result back by json_decref(). ERR_MEMORY or what the archive says.
 */
CHECKED int model_build(struct archive *archive, const struct registry *registry,
	const struct brand *brand, int32_t day, const struct shown_reviews *reviews,
	json_t **ret_model, struct err *err);

/* The model as one line of JSON and a line feed. Appended to `out`. */
CHECKED int model_write(const json_t *model, struct buf *out, struct err *err);

/*
 * What differs between the figures of two models of one day, for people: an array of
 * {what, was, now}, at most 20, sentences and texts left out. NULL without memory. New.
 */
json_t *model_changes(const json_t *before, const json_t *now);

#endif
