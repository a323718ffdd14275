/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page that says the same in two markups is read by two adapters. Two reviews are one
 * when their texts are the same but for white space and punctuation (short ones: by the
 * same author too), or when one is the front of the other, by the same author. The words
 * of what the first adapter found are indexed when a second one adds something, so pages
 * with one markup pay nothing for it.
 */
#include "base/limits.h"
#include "extract/extraction_parts.h"

#define SHORT_TEXT 40 /* bytes: below, two people may well say the same */
#define FRONT_TEXT 24 /* bytes of a cut text that have to be there */
#define KEY_PARTS 3

/* Bytes at the front that are white space or punctuation, which markups tell in
   different ways: ASCII's and those of U+2000 to U+207F. */
static size_t filling(struct view text)
{
	unsigned char c = (unsigned char)text.data[0];
	struct view front = view_sub(text, 0, 2);

	if (c < 0x80)
		return c <= ' ' || strchr("\"'.,;:!?-()*_~`", c) != NULL;
	if (view_eq(front, VIEW("\xc2\xa0")) || view_eq(front, VIEW("\xc2\xad")))
		return 2;
	return view_eq(front, VIEW("\xe2\x80")) || view_eq(front, VIEW("\xe2\x81"))
		       ? view_sub(text, 0, 3).len
		       : 0;
}

/* The text as what counts of it; data NULL without memory. */
static struct view bare_text(struct view text, struct arena *arena)
{
	char *bare = arena_text(arena, text.len);
	size_t n = 0, skip;

	for (size_t i = 0; bare != NULL && i < text.len; i += skip != 0 ? skip : 1) {
		skip = filling(view_sub(text, i, 3));
		if (skip == 0)
			bare[n++] = text.data[i];
	}
	return (struct view){bare, n};
}

struct key {
	struct view parts[KEY_PARTS];
	size_t n;
};

/* By its words; a short text by author and rating too. */
static struct key words_key(const struct review *review, struct view bare)
{
	return (struct key){{bare, review->author,
				    {(const char *)&review->rating.value,
					    sizeof(review->rating.value)}},
		bare.len < SHORT_TEXT ? 3 : 1};
}

/* By how it begins and its author: for texts that are cut in one of the markups. */
static struct key front_key(const struct review *review, struct view bare)
{
	return (struct key){
		{view_sub(bare, 0, FRONT_TEXT), review->author, VIEW("front")}, 3};
}

static size_t find(const struct extraction *x, struct key key)
{
	return review_index_find(&x->words, key.parts, key.n);
}

static int note(struct extraction *x, struct key key, size_t at, struct err *err)
{
	size_t first;

	return review_index_note(&x->words, key.parts, key.n, at, &first, err);
}

/* The reviews that have been added since the last time. */
static int index_words(struct extraction *x, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();

	for (; x->indexed < x->n; x->indexed++) {
		const struct review *review = &x->reviews[x->indexed];
		struct view bare = bare_text(review->text, &arena);

		if (bare.data == NULL)
			return err_memory(err);
		if (note(x, words_key(review, bare), x->indexed, err) < 0 ||
			(bare.len >= FRONT_TEXT &&
				note(x, front_key(review, bare), x->indexed, err) < 0))
			return -1;
		arena_clear(&arena);
	}
	return 0;
}

static void fill_text(struct view *field, struct view other, struct arena *arena)
{
	if (field->len == 0)
		*field = arena_keep(arena, other);
}

/* What the first adapter has not got, copied into the arena. */
static void fill(struct review *review, const struct review *other, struct arena *arena)
{
	fill_text(&review->id, other->id, arena);
	fill_text(&review->url, other->url, arena);
	fill_text(&review->title, other->title, arena);
	fill_text(&review->author, other->author, arena);
	fill_text(&review->language, other->language, arena);
	if (review->published.precision == PRECISION_NONE)
		review->published = other->published;
	if (!review->rating.given ||
		(review->rating.scale_assumed && other->rating.given &&
			!other->rating.scale_assumed &&
			other->rating.value == review->rating.value))
		review->rating = other->rating;
	if (review->reply.len == 0) {
		fill_text(&review->reply, other->reply, arena);
		review->replied = other->replied;
	}
	if (review->verified == VERIFIED_UNSTATED)
		review->verified = other->verified;
	if (!review->helpful.given)
		review->helpful = other->helpful;
	if (review->author_kind == AUTHOR_UNSTATED)
		review->author_kind = other->author_kind;
}

/* Does the text end in dots, as if it went on elsewhere? */
static bool is_cut(struct view text)
{
	text = view_trim(text);
	return view_eq(view_sub(text, text.len < 3 ? 0 : text.len - 3, 3), VIEW("...")) ||
	       view_eq(view_sub(text, text.len < 3 ? 0 : text.len - 3, 3),
		       VIEW("\xe2\x80\xa6"));
}

/* Is one of two reviews, whose texts are `bare` and `other`, the other one cut off? */
static bool is_front_of(const struct review *review, struct view bare, struct view other)
{
	return is_cut(review->text) && bare.len >= FRONT_TEXT && bare.len <= other.len &&
	       view_starts(other, bare);
}

/* The same review by the same author, of which one has the whole text, and which then is
   the one that stays. 1, 0, -1 as extraction_merge(). */
static int merge_cut(struct extraction *x, const struct review *review, struct view bare,
	const struct provenance *from, struct err *err)
{
	size_t at = find(x, front_key(review, bare));

	if (at == SIZE_MAX || review->author.len == 0)
		return 0;
	struct review *have = &x->reviews[at];
	struct view other = bare_text(have->text, &x->scratch);

	if (other.data == NULL)
		return err_memory(err);
	if (is_front_of(review, bare, other)) {
		fill(have, review, x->arena);
		return 1;
	}
	if (!is_front_of(have, other, bare))
		return 0;
	struct review whole = extraction_keep(x, review, from);

	fill(&whole, have, x->arena);
	*have = whole;
	return 1;
}

int extraction_merge(struct extraction *x, const struct review *review,
	const struct provenance *from, struct err *err)
{
	struct view bare = bare_text(review->text, &x->scratch);

	if (bare.data == NULL || index_words(x, err) < 0)
		return bare.data == NULL ? err_memory(err) : -1;
	size_t at = find(x, words_key(review, bare));
	int rc = 1;

	if (at != SIZE_MAX)
		fill(&x->reviews[at], review, x->arena);
	else
		rc = merge_cut(x, review, bare, from, err);
	x->stats.duplicates += rc > 0;
	return rc;
}
