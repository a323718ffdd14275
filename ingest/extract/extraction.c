/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Duplicates are found by digests, so that hostile pages cannot make the lookup slow. A
 * page that says the same in two markups is read by two adapters; the words of what the
 * first found are indexed only then, so pages with one markup pay nothing for it.
 */
#include "extract/extraction.h"

#include "base/hash.h"
#include "base/limits.h"

#define SHORT_TEXT 40	/* bytes: below, two people may well say the same */
#define BAD_DATE_MAX 80 /* bytes that are told of a date */

struct extraction extraction_make(struct arena *arena)
{
	return (struct extraction){.arena = arena, .aggregate = {-1, -1, -1, -1, -1}};
}

void extraction_done(struct extraction *x)
{
	map_done(&x->seen);
	map_done(&x->words);
}

static bool fits(const struct review *review)
{
	const struct view fields[] = {review->title, review->author, review->url,
		review->id, review->language, review->reply};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (fields[i].len > LIMIT_FIELD)
			return false;
	}
	return review->text.len <= LIMIT_REVIEW_TEXT;
}

/* A URL of http or https without control characters, as nothing else is one to follow. */
static struct view followable(struct view url)
{
	bool web = view_case_eq(view_sub(url, 0, 7), VIEW("http://")) ||
		   view_case_eq(view_sub(url, 0, 8), VIEW("https://"));

	return web && !view_has_control(url) ? url : (struct view){NULL, 0};
}

/* Has the same author said the same at the same time before? Remembers it if not. */
static int note_new(
	struct extraction *x, const struct review *review, bool *ret_new, struct err *err)
{
	const struct moment *when = &review->published;
	struct view parts[] = {review->author, review->text,
		{(const char *)&when->time, sizeof(when->time)}, review->title,
		{(const char *)&review->rating.value, sizeof(review->rating.value)}};
	/* Ratings without words are told apart by their value too. */
	struct hash_text digest = hash_parts(NULL, parts, review->text.len != 0 ? 3 : 5);
	struct view key = view_of(digest.text);

	*ret_new = map_get(&x->seen, key) == NULL;
	return *ret_new ? map_put(&x->seen, key, 0, err) : 0;
}

/* ---- a second adapter -------------------------------------------------------------- */

/* The text without white space, of a short one the author and rating too. */
static int words_key(struct extraction *x, const struct review *review,
	struct hash_text *ret_key, struct err *err)
{
	char *bare = arena_alloc(x->arena, review->text.len + 1);
	size_t n = 0;

	if (bare == NULL)
		return err_memory(err);
	for (size_t i = 0; i < review->text.len; i++) {
		if ((unsigned char)review->text.data[i] > ' ')
			bare[n++] = review->text.data[i];
	}
	struct view parts[] = {{bare, n}, review->author,
		{(const char *)&review->rating.value, sizeof(review->rating.value)}};

	*ret_key = hash_parts(NULL, parts, n < SHORT_TEXT ? 3 : 1);
	return 0;
}

static int index_words(struct extraction *x, struct err *err)
{
	struct hash_text key;

	for (; x->indexed < x->n; x->indexed++) {
		if (words_key(x, &x->reviews[x->indexed], &key, err) < 0 ||
			map_put(&x->words, view_of(key.text), (int64_t)x->indexed, err) <
				0)
			return -1;
	}
	return 0;
}

static void fill_text(struct view *field, struct view other)
{
	if (field->len == 0)
		*field = other;
}

/* What the first adapter has not got. */
static void fill(struct review *review, const struct review *other)
{
	fill_text(&review->id, other->id);
	fill_text(&review->url, followable(other->url));
	fill_text(&review->title, other->title);
	fill_text(&review->author, other->author);
	fill_text(&review->language, other->language);
	if (review->published.precision == PRECISION_NONE)
		review->published = other->published;
	if (!review->rating.given ||
		(review->rating.scale_assumed && other->rating.given &&
			!other->rating.scale_assumed &&
			other->rating.value == review->rating.value))
		review->rating = other->rating;
	if (review->reply.len == 0) {
		review->reply = other->reply;
		review->replied = other->replied;
	}
	if (review->verified == VERIFIED_UNSTATED)
		review->verified = other->verified;
	if (!review->helpful.given)
		review->helpful = other->helpful;
	if (review->author_kind == AUTHOR_UNSTATED)
		review->author_kind = other->author_kind;
}

/* 1 when an earlier adapter has it, and now all of it; 0; -1. */
static int merge(struct extraction *x, const struct review *review, struct err *err)
{
	struct hash_text key;

	if (index_words(x, err) < 0 || words_key(x, review, &key, err) < 0)
		return -1;
	const int64_t *at = map_get(&x->words, view_of(key.text));

	if (at == NULL)
		return 0;
	fill(&x->reviews[*at], review);
	x->stats.duplicates++;
	return 1;
}

/* ---- adding ------------------------------------------------------------------------ */

/* One more review. The array grows fourfold within the arena: what it leaves behind is a
   third of it, and what it does not use yet is no memory. */
static int append(struct extraction *x, const struct review *review,
	const struct provenance *from, struct err *err)
{
	if (x->n == x->size) {
		size_t size = x->size != 0 ? x->size * 4 : 32;
		struct review *reviews = arena_alloc(x->arena, size * sizeof(*reviews));

		if (reviews == NULL)
			return err_memory(err);
		if (x->n != 0)
			memcpy(reviews, x->reviews, x->n * sizeof(*reviews));
		x->reviews = reviews;
		x->size = size;
	}
	x->reviews[x->n] = *review;
	x->reviews[x->n].url = followable(review->url);
	x->reviews[x->n].provenance = provenance_text(from, x->arena);
	x->n++;
	if (x->adapter == NULL)
		x->adapter = from->adapter;
	return arena_check(x->arena, err);
}

int extraction_add(struct extraction *x, const struct review *review,
	const struct provenance *from, struct err *err)
{
	bool fresh;

	if (x->n == LIMIT_REVIEWS_PER_PAGE) {
		x->stats.capped = true;
		return 0;
	}
	if (!fits(review)) {
		x->stats.too_large++;
		return 0;
	}
	if (review->text.len == 0 && !review->rating.given) {
		x->stats.empty++;
		return 0;
	}
	if (x->adapter != NULL && strcmp(x->adapter, from->adapter) != 0) {
		int rc = merge(x, review, err);

		if (rc != 0)
			return rc < 0 ? -1 : 0;
	}
	if (note_new(x, review, &fresh, err) < 0)
		return -1;
	if (!fresh) {
		x->stats.duplicates++;
		return 0;
	}
	x->stats.undated += review->published.precision == PRECISION_NONE;
	return append(x, review, from, err);
}

static bool is_stated(const struct aggregate *aggregate)
{
	return aggregate->rating >= 0 || aggregate->rating_count >= 0 ||
	       aggregate->review_count >= 0;
}

void extraction_state(struct extraction *x, const struct aggregate *aggregate, bool own)
{
	if (is_stated(&x->aggregate) && (x->own_aggregate || !own))
		return;
	if (!is_stated(aggregate))
		return;
	x->aggregate = *aggregate;
	x->own_aggregate = own;
}

void extraction_bad_date(struct extraction *x, struct view text)
{
	size_t len = text.len < BAD_DATE_MAX ? text.len : BAD_DATE_MAX;

	/* not in the middle of a character */
	while (len < text.len && len > 0 &&
		((unsigned char)text.data[len] & 0xc0) == 0x80)
		len--;
	if (x->stats.unreadable_date.len == 0)
		x->stats.unreadable_date = arena_keep(x->arena, view_sub(text, 0, len));
}

int extraction_end(struct extraction *x, struct err *err)
{
	MAP_CLEANUP struct map ids = {0};

	for (size_t i = 0; i < x->n; i++) {
		struct view id = x->reviews[i].id;
		int64_t *count = map_get(&ids, id);

		if (map_put(&ids, id, count != NULL ? *count + 1 : 1, err) < 0)
			return -1;
	}
	for (size_t i = 0; i < x->n; i++) {
		int64_t *count = map_get(&ids, x->reviews[i].id);

		if (count == NULL || *count > 1)
			x->reviews[i].id = (struct view){NULL, 0};
	}
	return arena_check(x->arena, err);
}
