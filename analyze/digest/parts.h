/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of the model: what its parts share while it is built. For the part_*.c files
 * and model.c alone.
 */
#ifndef REPUTE_DIGEST_PARTS_H
#define REPUTE_DIGEST_PARTS_H

#include "archive/captures.h"
#include "archive/episodes.h"
#include "archive/health.h"
#include "archive/interventions.h"
#include "archive/reviews.h"
#include "archive/verdicts.h"
#include "digest/figures.h"
#include "digest/model.h"
#include "digest/prose.h"

enum metric_of {
	METRIC_SENTIMENT,
	METRIC_NEGATIVE_SHARE,
	METRIC_VOLUME,
	METRIC_STARS,
	METRIC_COUNT,
};

/* One of the four numbers of the day. */
struct metric {
	bool known; /* false: nothing to take it from */
	double value;
	int64_t n;
	struct range range;
};

struct model {
	struct archive *archive;
	const struct registry *registry;
	const struct brand *brand;
	int32_t day, first; /* `first`: day of the brand's first review; day + 1: none */
	const struct shown_reviews *reviews;
	struct arena arena;
	struct figures figures;
	struct metric metrics[METRIC_COUNT];
	struct interventions acts;
	struct episodes episodes;
	struct source_states states;
	struct health *healths; /* of states.items, each; id 0: never judged */
	struct lexicons_in_use lexicons;
	int64_t gone;	  /* reviews of the day that are no longer listed */
	double shrinkage; /* k of the places' formula; 0: no places */
	bool failed;	  /* out of memory while the tree was made */
};

/*
 * A part appends its values to `root`; what fails is told by model->failed.
 */

/* "metrics": the four numbers that metrics_measure() took, with their last 28 days. */
void part_metrics(struct model *model, json_t *root);

/* "periods": the last 28 days, and the 28 before. */
void part_periods(struct model *model, json_t *root);

/* "interventions": the acts of leadership of the last 90 days, the newest first. */
void part_acts(struct model *model, json_t *root);

/* "episodes": those of negative reviews, as they stood on the day. */
void part_episodes(struct model *model, json_t *root);

/* The worst and the best reviews of the day, up to three of each. */
void part_reviews(struct model *model, json_t *root);

/* "places": locations over 28 days, by their shrunk mean. */
void part_places(struct model *model, json_t *root);

/* "audiences": customers beside employees over 28 days; empty without employees. */
void part_audiences(struct model *model, json_t *root);

/* What needs somebody today, and what the reader must know of the data. */
void part_notes(struct model *model, json_t *root);

/* The four metrics, before anything is written: the headline needs them. */
void metrics_measure(struct model *model);

/* Competitors' figures come from the archive; the others are in memory already. */
CHECKED int competitors_write(struct model *model, json_t *root, struct err *err);

/* Opened by the day and not resolved on it? */
bool episode_is_open(const struct episode *episode, int32_t day);

/* "9 negative reviews on 18 November, where about 2 were expected (0 to 5 is usual)". */
struct view episode_text(struct model *model, const struct episode *episode);

/* The location's title, or the brand's for 0. */
struct view scope_title(struct model *model, int64_t location_id);

/* One sentence. */
struct view headline(struct model *model);

/* Append a sentence to the notes. */
void say(struct model *model, json_t *notes, struct view sentence);

/* Append something that needs somebody; `kind` is "episode" or "source". */
void need(struct model *model, json_t *needs, const char *kind, struct view title,
	struct view text);

/* Sources in trouble, in both lists. */
void note_sources(struct model *model, json_t *notes, json_t *needs);

/*
 * Trees. A value that could not be made is NULL, which put() and add() note in
 * model->failed, so that nobody else has to ask.
 */

/* Set a member of the object; `value` is taken. */
void put(struct model *model, json_t *object, const char *key, json_t *value);

/* Append to the array; `value` is taken. */
void add(struct model *model, json_t *array, json_t *value);

/* Text that is clean already; new. */
json_t *text_value(struct view text);

/* A number rounded to 3 decimals; new. */
json_t *number_value(double value);

/* A number rounded to 2 decimals; new. */
json_t *rate_value(double value);

/* [lo, hi] rounded to 3 decimals, or null when the range is not known; new. */
json_t *range_value(const struct range *range);

/* "YYYY-MM-DD"; new. */
json_t *day_value(int32_t day);

/* Set a member to text from outside, at most `max` characters of it: prose_clean(). */
void put_clean(struct model *model, json_t *object, const char *key, struct view text,
	size_t max);

#endif
