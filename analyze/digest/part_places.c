/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Places, audiences and competitors over 28 days. Places are ranked by a mean that is
 * shrunk towards the brand's, so that two reviews never top a table (Buehlmann & Straub
 * 1970, credibility):
 *
 *     shrunk = (sum + k M) / (n + k),   k = within / between
 *
 * M is the mean of all the brand's reviews, `within` the variance of single reviews,
 * `between` that of the places' true means, both estimated by moments. k is kept from
 * 5 to 100 reviews: fewer would let chance lead, more would hide every difference.
 */
#include "digest/parts.h"

#include <math.h>
#include <stdlib.h>

#define K_MIN 5
#define K_MAX 100
#define Z 1.959963984540054

struct place_sum {
	int64_t location_id;
	struct rollup sum;
	double shrunk;
};

struct place_sums {
	struct place_sum *items;
	size_t n;
	double within; /* variance of single reviews about their place's mean */
};

/* One item for each of the brand's locations; their ids ascend. */
static struct place_sums brand_places(struct model *m)
{
	size_t all = registry_locations(m->registry), n = 0;
	struct place_sums places = {0};

	for (size_t i = 0; i < all; i++)
		n += registry_location(m->registry, i)->brand_id == m->brand->id;
	places.items = arena_alloc(&m->arena, (n + 1) * sizeof(*places.items));
	for (size_t i = 0; i < all && places.items != NULL; i++) {
		const struct location *location = registry_location(m->registry, i);

		if (location->brand_id == m->brand->id)
			places.items[places.n++].location_id = location->id;
	}
	return places;
}

static int by_id(const void *a, const void *b)
{
	int64_t x = ((const struct place_sum *)a)->location_id;
	int64_t y = ((const struct place_sum *)b)->location_id;

	return (x > y) - (x < y);
}

/* Lowest first; of two equal ones that with more reviews; then the older. */
static int by_shrunk(const void *a, const void *b)
{
	const struct place_sum *x = a, *y = b;

	if (x->shrunk != y->shrunk)
		return x->shrunk < y->shrunk ? -1 : 1;
	if (x->sum.n != y->sum.n)
		return x->sum.n > y->sum.n ? -1 : 1;
	return by_id(a, b);
}

static void sum_places(struct model *m, struct place_sums *places)
{
	const struct rollups *rows = &m->figures.rows;
	size_t used = 0;

	for (size_t i = rows->n; i > 0; i--) {
		const struct rollup *row = &rows->items[i - 1];
		struct place_sum key = {.location_id = row->location_id};

		if (row->day <= m->day - MODEL_PERIOD_DAYS)
			break;
		struct place_sum *place =
			bsearch(&key, places->items, places->n, sizeof(key), by_id);

		if (place != NULL && row->audience != AUDIENCE_EMPLOYEE)
			rollup_add(&place->sum, row);
	}
	for (size_t i = 0; i < places->n; i++) {
		if (rollup_scored(&places->items[i].sum) > 0)
			places->items[used++] = places->items[i];
	}
	places->n = used;
}

/* k by moments; also the variance within that it stands on. */
static double shrinkage(struct place_sums *places)
{
	struct rollup all = {0};
	double squares = 0, between = 0, n_squares = 0, r = (double)places->n;

	for (size_t i = 0; i < places->n; i++)
		rollup_add(&all, &places->items[i].sum);
	double n = (double)rollup_scored(&all), centre = rollup_polarity(&all);

	for (size_t i = 0; i < places->n; i++) {
		const struct rollup *sum = &places->items[i].sum;
		double mean = rollup_polarity(sum), ni = (double)rollup_scored(sum);

		squares += (double)sum->polarity_squares / 1e8 - ni * mean * mean;
		between += ni * (mean - centre) * (mean - centre);
		n_squares += ni * ni;
	}
	places->within = n > r ? squares / (n - r) : 1;
	if (places->n < 2)
		return K_MAX;
	double variance = (between - (r - 1) * places->within) / (n - n_squares / n);
	double k = variance > 0 ? places->within / variance : K_MAX;

	return k < K_MIN ? K_MIN : k > K_MAX ? K_MAX : round(k);
}

static json_t *place_object(
	struct model *m, const struct place_sums *places, const struct place_sum *place)
{
	double reach = Z * sqrt(places->within /
				   ((double)rollup_scored(&place->sum) + m->shrinkage));
	struct range range = {true, place->shrunk, fmax(-1, place->shrunk - reach),
		fmin(1, place->shrunk + reach)};
	json_t *object = json_object();

	put(m, object, "location", text_value(scope_title(m, place->location_id)));
	put(m, object, "n", json_integer(rollup_scored(&place->sum)));
	put(m, object, "polarity", number_value(place->shrunk));
	put(m, object, "mean", number_value(rollup_polarity(&place->sum)));
	put(m, object, "negatives", json_integer(place->sum.negatives));
	put(m, object, "range", range_value(&range));
	return object;
}

void part_places(struct model *m, json_t *root)
{
	struct place_sums places = brand_places(m);
	struct rollup all = figures_sum(
		&m->figures, FIGURES_CUSTOMERS, m->day - MODEL_PERIOD_DAYS + 1, m->day);
	json_t *list = json_array();

	sum_places(m, &places);
	m->shrinkage = places.n != 0 ? shrinkage(&places) : 0;
	for (size_t i = 0; i < places.n; i++) {
		struct place_sum *place = &places.items[i];
		double sum = (double)place->sum.polarity_sum / 10000;

		place->shrunk = (sum + m->shrinkage * rollup_polarity(&all)) /
				((double)rollup_scored(&place->sum) + m->shrinkage);
	}
	if (places.n != 0)
		qsort(places.items, places.n, sizeof(*places.items), by_shrunk);
	for (size_t i = 0; i < places.n; i++)
		add(m, list, place_object(m, &places, &places.items[i]));
	put(m, root, "places", list);
}

/* ---- audiences and competitors -------------------------------------------------------
 */

static struct range period_range(const struct figures *figures, enum figures_of of)
{
	struct range_day days[MODEL_PERIOD_DAYS];

	for (int i = 0; i < MODEL_PERIOD_DAYS; i++) {
		const struct rollup *sum =
			figures_day(figures, of, figures->to - MODEL_PERIOD_DAYS + 1 + i);

		days[i] = (struct range_day){rollup_polarity(sum), rollup_scored(sum)};
	}
	return range_of_period(days, MODEL_PERIOD_DAYS, -1, 1);
}

static json_t *mean_value(const struct rollup *sum)
{
	return rollup_scored(sum) > 0 ? number_value(rollup_polarity(sum)) : json_null();
}

void part_audiences(struct model *m, json_t *root)
{
	static const char *const names[] = {"customer", "employee"};
	json_t *list = json_array();
	int32_t from = m->day - MODEL_PERIOD_DAYS + 1;
	int n = figures_sum(&m->figures, FIGURES_EMPLOYEES, from, m->day).n > 0 ? 2 : 0;

	for (int i = 0; i < n; i++) {
		enum figures_of of = (enum figures_of)i;
		struct rollup sum = figures_sum(&m->figures, of, from, m->day);
		struct range range = period_range(&m->figures, of);
		json_t *object = json_object();

		put(m, object, "audience", json_string(names[i]));
		put(m, object, "n", json_integer(rollup_scored(&sum)));
		put(m, object, "polarity", mean_value(&sum));
		put(m, object, "negatives", json_integer(sum.negatives));
		put(m, object, "range", range_value(&range));
		add(m, list, object);
	}
	put(m, root, "audiences", list);
}

static int add_competitor(
	struct model *m, json_t *list, const struct brand *brand, struct err *err)
{
	struct figures figures;

	if (figures_read(m->archive, brand->id, m->day - MODEL_PERIOD_DAYS + 1, m->day,
		    &m->arena, &figures, err) < 0)
		return -1;
	struct rollup sum =
		figures_sum(&figures, FIGURES_CUSTOMERS, figures.from, figures.to);
	struct range range = period_range(&figures, FIGURES_CUSTOMERS);
	json_t *object = json_object();

	put_clean(m, object, "brand", view_of(brand->title), PROSE_TITLE);
	put(m, object, "n", json_integer(rollup_scored(&sum)));
	put(m, object, "sentiment", mean_value(&sum));
	put(m, object, "range", range_value(&range));
	add(m, list, object);
	return 0;
}

int competitors_write(struct model *m, json_t *root, struct err *err)
{
	json_t *list = json_array();

	put(m, root, "competitors", list);
	for (size_t i = 0; i < registry_brands(m->registry); i++) {
		const struct brand *brand = registry_brand(m->registry, i);

		if (!brand->own && brand->configured &&
			add_competitor(m, list, brand, err) < 0)
			return -1;
	}
	return 0;
}
