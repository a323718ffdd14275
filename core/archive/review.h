/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A review as it comes in, whatever it came from: what import and every adapter fill, and
 * what the archive stores. All text is UTF-8 and borrowed.
 */
#ifndef REPUTE_ARCHIVE_REVIEW_H
#define REPUTE_ARCHIVE_REVIEW_H

#include "base/view.h"

enum audience {
	AUDIENCE_UNSET, /* take the source's */
	AUDIENCE_CUSTOMER,
	AUDIENCE_EMPLOYEE,
};

/* "customer" or "employee", as the archive writes it; static. */
struct view audience_name(enum audience audience);

/* What such a name means; a customer, unless it says otherwise. */
enum audience audience_named(struct view name);

/* How exactly a source told the time; the values are stored. */
enum precision {
	PRECISION_NONE = 0, /* no time given */
	PRECISION_SECOND = 1,
	PRECISION_MINUTE = 2,
	PRECISION_DAY = 3,
	PRECISION_WEEK = 4,
	PRECISION_MONTH = 5,
	PRECISION_YEAR = 6,
};

/*
 * A point in time as a source tells it. `floating`: `time` is what the clock on the wall
 * reads at the place of the review (always so for a bare date, which is its midnight);
 * the archive turns it into an instant by the zone of the location. Otherwise an instant.
 *
 * It is a range of one unit of its precision: from `time` on for a date ("March 2026"
 * begins on the 1st), up to `time` for one that is reckoned back from when the page was
 * read ("3 weeks ago" is between four and three), which is `relative`.
 */
struct moment {
	int64_t time; /* seconds since 1970-01-01T00:00:00 */
	enum precision precision;
	bool floating;
	bool relative;
};

struct rating {
	bool given;
	double value;	    /* as given */
	double min, max;    /* its scale, min < max */
	bool scale_assumed; /* the source did not state the scale */
};

enum author_kind {
	AUTHOR_UNSTATED,
	AUTHOR_PERSON,
	AUTHOR_ORGANIZATION,
};

/* "person" or "organization", as the archive writes it; empty = not stated; static. */
struct view author_kind_name(enum author_kind kind);

/* Whether a source vouches for the purchase or the stay. */
enum verified {
	VERIFIED_UNSTATED,
	VERIFIED_NO,
	VERIFIED_YES,
};

/* How many found a review helpful, where that is told. */
struct votes {
	bool given;
	int64_t n;
};

struct review {
	struct view id;	      /* the source's own; empty = none */
	struct view brand;    /* empty = the source's */
	struct view location; /* empty = the source's, or none */
	struct view source;   /* empty = the one being read */
	enum audience audience;
	struct moment published;
	struct rating rating;
	struct view title, text;
	struct view
		author; /* the name as published; the archive decides how it is kept */
	enum author_kind author_kind;
	struct view language; /* BCP 47, e.g. "en"; empty = not stated */
	struct view url;
	struct view reply; /* the owner's answer; empty = none */
	struct moment replied;
	enum verified verified;
	struct votes helpful;
	struct view provenance; /* where in its capture each field was read, see
			       ingest/extract/provenance.h; empty = not known */
};

/* The rating lies on its scale. */
static inline bool rating_valid(const struct rating *rating)
{
	return rating->given && rating->min < rating->max &&
	       rating->value >= rating->min && rating->value <= rating->max;
}

/* The rating moved linearly to 1-5 stars; 0 when there is none or it is off its scale. */
double rating_stars(const struct rating *rating);

#endif
