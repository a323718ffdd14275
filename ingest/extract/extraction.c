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
#define FRONT_TEXT 24	/* bytes of a cut text that have to be there */
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

/* "{{ review.body }}", "${text}", "<%= text %>": a template that nobody has filled in. */
static bool is_placeholder(struct view text)
{
	static const struct view ends[][2] = {
		{{"{{", 2}, {"}}", 2}}, {{"${", 2}, {"}", 1}}, {{"<%", 2}, {"%>", 2}}};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		struct view open = ends[i][0], close = ends[i][1];
		size_t end = text.len >= close.len ? text.len - close.len : 0;

		if (view_starts(text, open) &&
			view_eq(view_sub(text, end, close.len), close) &&
			view_search(text, close) == end)
			return true;
	}
	return false;
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

/* The text as what counts of it, in the arena; data NULL without memory. */
static struct view bare_text(struct extraction *x, struct view text)
{
	char *bare = arena_alloc(x->arena, text.len + 1);
	size_t n = 0, skip;

	for (size_t i = 0; bare != NULL && i < text.len; i += skip != 0 ? skip : 1) {
		skip = filling(view_sub(text, i, 3));
		if (skip == 0)
			bare[n++] = text.data[i];
	}
	return (struct view){bare, n};
}

/* By its words; a short text by author and rating too. */
static struct hash_text words_key(const struct review *review, struct view bare)
{
	struct view parts[] = {bare, review->author,
		{(const char *)&review->rating.value, sizeof(review->rating.value)}};

	return hash_parts(NULL, parts, bare.len < SHORT_TEXT ? 3 : 1);
}

/* By how it begins and its author: for texts that are cut in one of the markups. */
static struct hash_text front_key(const struct review *review, struct view bare)
{
	struct view parts[] = {
		view_sub(bare, 0, FRONT_TEXT), review->author, VIEW("front")};

	return hash_parts(NULL, parts, 3);
}

static int index_words(struct extraction *x, struct err *err)
{
	for (; x->indexed < x->n; x->indexed++) {
		const struct review *review = &x->reviews[x->indexed];
		struct view bare = bare_text(x, review->text);

		if (bare.data == NULL)
			return err_memory(err);
		struct hash_text words = words_key(review, bare);
		struct hash_text front = front_key(review, bare);
		int64_t at = (int64_t)x->indexed;

		if (map_put(&x->words, view_of(words.text), at, err) < 0 ||
			(bare.len >= FRONT_TEXT &&
				map_put(&x->words, view_of(front.text), at, err) < 0))
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
	fill_text(&review->url, other->url);
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
   the one that stays. 1, 0, -1 as below. */
static int merge_cut(struct extraction *x, const struct review *review, struct view bare,
	const struct provenance *from, struct err *err)
{
	struct hash_text key = front_key(review, bare);
	const int64_t *at = map_get(&x->words, view_of(key.text));

	if (at == NULL || review->author.len == 0)
		return 0;
	struct review *have = &x->reviews[*at];
	struct view other = bare_text(x, have->text);

	if (other.data == NULL)
		return err_memory(err);
	if (is_front_of(review, bare, other)) {
		fill(have, review);
		return 1;
	}
	if (!is_front_of(have, other, bare))
		return 0;
	struct review whole = *review;

	fill(&whole, have);
	whole.provenance = provenance_text(from, x->arena);
	*have = whole;
	return 1;
}

/* 1 when an earlier adapter has it, and now all of it; 0; -1. */
static int merge(struct extraction *x, const struct review *review,
	const struct provenance *from, struct err *err)
{
	struct view bare = bare_text(x, review->text);

	if (bare.data == NULL || index_words(x, err) < 0)
		return bare.data == NULL ? err_memory(err) : -1;
	struct hash_text key = words_key(review, bare);
	const int64_t *at = map_get(&x->words, view_of(key.text));
	int rc = 1;

	if (at != NULL)
		fill(&x->reviews[*at], review);
	else
		rc = merge_cut(x, review, bare, from, err);
	x->stats.duplicates += rc > 0;
	return rc;
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
	if ((review->text.len == 0 && !review->rating.given) ||
		is_placeholder(review->text)) {
		x->stats.empty++;
		return 0;
	}
	if (x->adapter != NULL && strcmp(x->adapter, from->adapter) != 0) {
		int rc = merge(x, review, from, err);

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

struct view extraction_rest(const struct extraction_stats *stats, struct arena *arena)
{
	if (stats->capped)
		return arena_printf(arena, "of one page at most %d reviews are read",
			LIMIT_REVIEWS_PER_PAGE);
	if (stats->unfinished)
		return VIEW("its reviews were not all read: the way they are nested "
			    "takes too long");
	if (stats->unread != 0)
		return arena_printf(arena,
			"its last %zu bytes were not read: they hold so little between "
			"their marks that they take too much memory",
			stats->unread);
	return (struct view){NULL, 0};
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
