/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page is scanned for blocks, each block is parsed by jansson (strictly first, repaired
 * if that fails), and the tree is walked for reviews wherever they hang: @graph, lists,
 * products within recipes. Parsing a block costs a few times its size; pages without
 * JSON-LD cost one look at each '<'.
 *
 * Duplicates are found by a digest of author, date and text, so that hostile pages cannot
 * make the lookup slow. An @id counts only while it is unique in the page: templates give
 * all reviews the same.
 */
#include "extract/jsonld.h"

#include "base/buf.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/map.h"
#include "base/repair.h"
#include "extract/jsonfix.h"
#include "extract/jsonld_field.h"
#include "extract/ldjson.h"
#include "extract/markup.h"

struct reading {
	struct arena *arena;
	struct review *reviews;
	size_t n, size;
	struct map seen; /* digests of the reviews */
	struct jsonld_stats stats;
	bool own_aggregate; /* the aggregate stands beside reviews */
	bool too_deep;	    /* the block has more below LIMIT_JSON_DEPTH */
	struct err *err;
};

/* Where in the tree a value stands. */
struct place {
	const json_t *parent;
	bool under_review; /* the value of "review" or "reviews" */
	int depth;
};

static bool is_review(const json_t *object, bool under_review)
{
	if (json_object_get(object, "@type") == NULL)
		return under_review &&
		       (json_object_get(object, "reviewBody") != NULL ||
			       json_object_get(object, "reviewRating") != NULL);
	return jsonld_is_type(object, "*Review") &&
	       !jsonld_is_type(object, "ClaimReview") &&
	       !jsonld_is_type(object, "MediaReview");
}

/* One more review; the array doubles within the arena. */
static int append(struct reading *reading, const struct review *review)
{
	if (reading->n == reading->size) {
		size_t size = reading->size != 0 ? reading->size * 2 : 32;
		struct review *reviews =
			arena_alloc(reading->arena, size * sizeof(*reviews));

		if (reviews == NULL)
			return err_memory(reading->err);
		if (reading->n != 0)
			memcpy(reviews, reading->reviews, reading->n * sizeof(*reviews));
		reading->reviews = reviews;
		reading->size = size;
	}
	reading->reviews[reading->n++] = *review;
	return 0;
}

/* Has the same author said the same at the same time before? Remembers it if not. */
static int note_new(struct reading *reading, const struct review *review, bool *ret_new)
{
	const struct moment *when = &review->published;
	struct view parts[] = {review->author, review->text,
		{(const char *)&when->time, sizeof(when->time)},
		{(const char *)&review->rating.value, sizeof(review->rating.value)}};
	/* Ratings without words are told apart by their value too. */
	size_t n = review->text.len != 0 ? 3 : 4;
	struct hash_text digest = hash_parts(NULL, parts, n);
	struct view key = view_of(digest.text);

	*ret_new = map_get(&reading->seen, key) == NULL;
	return *ret_new ? map_put(&reading->seen, key, 0, reading->err) : 0;
}

static int take_review(struct reading *reading, const json_t *object)
{
	struct review review;
	bool fresh;

	if (reading->n == LIMIT_REVIEWS_PER_PAGE) {
		reading->stats.capped = true;
		return 0;
	}
	if (!jsonld_review(object, reading->arena, &review)) {
		reading->stats.too_large++;
		return 0;
	}
	if (arena_check(reading->arena, reading->err) < 0)
		return -1;
	if (review.text.len == 0 && !review.rating.given) {
		reading->stats.empty++;
		return 0;
	}
	if (note_new(reading, &review, &fresh) < 0)
		return -1;
	if (!fresh) {
		reading->stats.duplicates++;
		return 0;
	}
	reading->stats.undated += review.published.precision == PRECISION_NONE;
	return append(reading, &review);
}

/* The first aggregate of the page, but rather one of a thing that has reviews. */
static void take_aggregate(
	struct reading *reading, const json_t *object, const json_t *parent)
{
	struct jsonld_aggregate *aggregate = &reading->stats.aggregate;
	bool own = json_object_get(parent, "review") != NULL ||
		   json_object_get(parent, "reviews") != NULL;
	bool any = aggregate->rating >= 0 || aggregate->rating_count >= 0 ||
		   aggregate->review_count >= 0;

	if (any && (reading->own_aggregate || !own))
		return;
	if (jsonld_number(json_object_get(object, "ratingValue"), &aggregate->rating) < 0)
		aggregate->rating = -1;
	if (jsonld_number(json_object_get(object, "bestRating"), &aggregate->best) < 0)
		aggregate->best = -1;
	aggregate->rating_count = jsonld_count(json_object_get(object, "ratingCount"));
	aggregate->review_count = jsonld_count(json_object_get(object, "reviewCount"));
	reading->own_aggregate = own;
}

static int walk(struct reading *reading, const json_t *value, struct place place);

static int walk_object(struct reading *reading, const json_t *object, struct place place)
{
	const char *key;
	json_t *value;

	if (is_review(object, place.under_review) && take_review(reading, object) < 0)
		return -1;
	if (jsonld_is_type(object, "AggregateRating"))
		take_aggregate(reading, object, place.parent);
	json_object_foreach((json_t *)(uintptr_t)object, key, value)
	{
		struct place below = {
			.parent = object,
			.under_review =
				strcmp(key, "review") == 0 || strcmp(key, "reviews") == 0,
			.depth = place.depth + 1,
		};

		if (walk(reading, value, below) < 0)
			return -1;
	}
	return 0;
}

static int walk(struct reading *reading, const json_t *value, struct place place)
{
	size_t i;
	const json_t *one;

	if (!json_is_object(value) && !json_is_array(value))
		return 0;
	if (place.depth > LIMIT_JSON_DEPTH) {
		reading->too_deep = true;
		return 0;
	}
	if (json_is_object(value))
		return walk_object(reading, value, place);
	place.depth++;
	json_array_foreach(value, i, one)
	{
		if (walk(reading, one, place) < 0)
			return -1;
	}
	return 0;
}

static bool has_members(const json_t *tree)
{
	return json_object_size(tree) != 0 || json_array_size(tree) != 0;
}

/* The tree of a block that strict JSON refused; NULL when it is lost. */
static json_t *parse_repaired(struct view block, struct arena *arena)
{
	BUF_CLEANUP struct buf fixed = buf_make(LIMIT_PAGE * 2);
	bool repaired;

	/* Some pages escape the whole block as if it were an attribute. */
	if (view_find(block, '"') == block.len)
		block = markup_decode(block, arena);
	if (jsonfix(repair_text(block, arena, &repaired), &fixed, NULL) < 0)
		return NULL;
	json_t *tree = json_loadb(fixed.data, fixed.len, JSON_ALLOW_NUL, NULL);

	if (has_members(tree))
		return tree;
	json_decref(tree);
	return NULL;
}

static int read_block(struct reading *reading, struct view block)
{
	json_t *tree = json_loadb(block.data, block.len, JSON_ALLOW_NUL, NULL);

	reading->stats.blocks++;
	if (tree == NULL) {
		tree = parse_repaired(block, reading->arena);
		reading->stats.blocks_repaired += tree != NULL;
	}
	reading->too_deep = false;
	int rc = walk(reading, tree, (struct place){.depth = 1});

	if (tree == NULL || reading->too_deep)
		reading->stats.blocks_bad++;
	json_decref(tree);
	return rc;
}

/* Take an @id that several reviews have away from all of them. */
static int drop_common_ids(struct reading *reading)
{
	MAP_CLEANUP struct map ids = {0};

	for (size_t i = 0; i < reading->n; i++) {
		struct view id = reading->reviews[i].id;
		int64_t *count = map_get(&ids, id);

		if (map_put(&ids, id, count != NULL ? *count + 1 : 1, reading->err) < 0)
			return -1;
	}
	for (size_t i = 0; i < reading->n; i++) {
		int64_t *count = map_get(&ids, reading->reviews[i].id);

		if (count == NULL || *count > 1)
			reading->reviews[i].id = (struct view){NULL, 0};
	}
	return 0;
}

int jsonld_reviews(struct view page, struct arena *arena,
	struct jsonld_reviews *ret_reviews, struct jsonld_stats *ret_stats,
	struct err *err)
{
	struct reading reading = {.arena = arena, .err = err};
	struct view rest = page, block;
	int rc = 0;

	reading.stats.aggregate = (struct jsonld_aggregate){-1, -1, -1, -1};
	while (rc == 0 && ldjson_next(&rest, &block))
		rc = read_block(&reading, block);
	if (rc == 0)
		rc = drop_common_ids(&reading);
	map_done(&reading.seen);
	if (rc < 0)
		return -1;
	reading.stats.reviews = reading.n;
	*ret_reviews = (struct jsonld_reviews){reading.reviews, reading.n};
	*ret_stats = reading.stats;
	return 0;
}
