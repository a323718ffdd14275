/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reviews from the JSON-LD (schema.org) of an HTML page.
 */
#ifndef REPUTE_EXTRACT_JSONLD_H
#define REPUTE_EXTRACT_JSONLD_H

#include "archive/review.h"
#include "base/arena.h"

/* What the page says of all its reviews together; -1 where it says nothing. */
struct jsonld_aggregate {
	double rating, best;
	int64_t rating_count, review_count;
};

struct jsonld_stats {
	size_t blocks;		/* of JSON-LD in the page */
	size_t blocks_repaired; /* among them: not strict JSON, but read after repair */
	size_t blocks_bad;	/* among them: lost */
	size_t reviews;		/* returned */
	size_t duplicates;	/* the same author, date and text once more: dropped */
	size_t empty;		/* neither text nor rating: dropped */
	size_t undated;		/* among the returned: no date, or one not understood */
	size_t too_large;	/* a field over its limit: dropped */
	bool capped;		/* there were more than LIMIT_REVIEWS_PER_PAGE */
	struct jsonld_aggregate aggregate;
};

struct jsonld_reviews {
	struct review *reviews; /* in the order of the page; in the arena */
	size_t n;
};

/*
 * The reviews of `page` (HTML, UTF-8; bad bytes are replaced). Their text lies in
 * `arena`: references decoded, tags dropped. Any object counts whose @type is Review or
 * one of its kinds (UserReview, CriticReview, EmployerReview, ...), at any depth up to
 * LIMIT_JSON_DEPTH; so does an object without a type under "review" or "reviews" that has
 * a reviewBody or a reviewRating. A bad block never loses the others.
 *
 * id: the absolute @id, if no other review of the page has the same. rating: its scale is
 * assumed unless bestRating is given. published: PRECISION_NONE when not understood.
 * reply: the text of a comment whose author is an organization. url: http and https only.
 *
 * A page without reviews is no error. -1 only without memory.
 */
CHECKED int jsonld_reviews(struct view page, struct arena *arena,
	struct jsonld_reviews *ret_reviews, struct jsonld_stats *ret_stats,
	struct err *err);

#endif
