/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The inside of the model: what its parts share while it is built. For the part_*.c files
 * and model.c alone.
 */
#ifndef REPUTE_DIGEST_PARTS_H
#define REPUTE_DIGEST_PARTS_H

#include "archive/captures.h"
#include "archive/episodes.h"
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
	struct lexicon_in_use lexicon;
	int64_t gone;	  /* reviews of the day that are no longer listed */
	double shrinkage; /* k of the places' formula; 0: no places */
	bool failed;	  /* out of memory while the tree was made */
};

/* A part appends its values to `root`; what fails is told by model->failed. */
typedef void model_part(struct model *model, json_t *root);
model_part part_metrics, part_periods, part_acts, part_episodes, part_reviews,
	part_places, part_audiences, part_notes;

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

/* A sentence, or something that needs somebody: "episode" or "source". */
void say(struct model *model, json_t *notes, struct view sentence);
void need(struct model *model, json_t *needs, const char *kind, struct view title,
	struct view text);

/* Sources in trouble, in both lists. */
void note_sources(struct model *model, json_t *notes, json_t *needs);

/* Trees whose faults are noted in model->failed; `value` is taken. */
void put(struct model *model, json_t *object, const char *key, json_t *value);
void add(struct model *model, json_t *array, json_t *value);
json_t *text_value(struct view text);		/* already clean */
json_t *number_value(double value);		/* rounded to 3 decimals */
json_t *rate_value(double value);		/* rounded to 2 */
json_t *range_value(const struct range *range); /* [lo, hi] or null */
json_t *day_value(int32_t day);
void put_clean(struct model *model, json_t *object, const char *key, struct view text,
	size_t max);

#endif
