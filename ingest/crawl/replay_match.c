/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts are compared by their letters: references and tags undone, then nothing but
 * letters and digits, and of a text in Latin letters only those of ASCII, so that what a
 * repaired adapter does better (entities, markup, a charset) makes no difference.
 *
 * Candidates come from an index by digests of letters and author, letters alone of longer
 * texts, author and day, and all three; so a capture costs its own reviews, and a hostile
 * page on which all say the same is bounded by the number of candidates.
 */
#include "crawl/replay_match.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "extract/markup.h"

#include <math.h>
#include <stdlib.h>

#define LONG_TEXT 40 /* letters; below, two people may well say the same */
#define DECODED 3    /* times that a reference may have been escaped */

struct replay_posting {
	int64_t id;
	int64_t next; /* of the same key; -1: none */
};

/* ---- letters ----------------------------------------------------------------------- */

/* The letters of a text, in the arena; the empty view without memory. */
static struct view letters_of(struct view text, struct arena *arena)
{
	size_t latin = 0, other = 0, n = 0;

	for (int i = 0; i < DECODED && view_find(text, '&') != text.len; i++)
		text = markup_decode(text, arena);
	text = markup_text(text, arena);
	for (size_t i = 0; i < text.len; i++) {
		latin += ascii_is_alnum(text.data[i]);
		other += (unsigned char)text.data[i] >= 0x80;
	}
	char *letters = arena_text(arena, text.len);

	if (letters == NULL)
		return (struct view){NULL, 0};
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (ascii_is_alnum(c) || ((unsigned char)c >= 0x80 && other > latin))
			letters[n++] = c;
	}
	return (struct view){letters, n};
}

/* Of the text, or of the title where there is no text. */
static struct view words_of(struct view title, struct view text, struct arena *arena)
{
	return letters_of(text.len != 0 ? text : title, arena);
}

/* ---- index ------------------------------------------------------------------------- */

#define KEYS 4

struct keys {
	struct hash_text items[KEYS];
	size_t n;
};

static void add_key(
	struct keys *keys, char kind, struct view words, struct view author, int32_t day)
{
	const struct view parts[] = {
		{&kind, 1}, words, author, {(const char *)&day, sizeof(day)}};

	keys->items[keys->n++] = hash_parts(NULL, parts, 4);
}

/* The most telling first. */
static struct keys keys_of(struct view author, struct view words, int32_t day)
{
	struct keys keys = {.n = 0};
	bool dated = author.len != 0 && day != 0;

	if (dated && words.len != 0)
		add_key(&keys, 'a', words, author, day);
	if (dated)
		add_key(&keys, 'd', VIEW(""), author, day);
	if (words.len != 0 && author.len != 0)
		add_key(&keys, 'w', words, author, 0);
	if (words.len >= LONG_TEXT)
		add_key(&keys, 'l', words, VIEW(""), 0);
	return keys;
}

static int add_posting(
	struct replay_index *index, struct view key, int64_t id, struct err *err)
{
	const int64_t *head = map_get(&index->heads, key);

	if (index->n == index->size) {
		size_t size = index->size != 0 ? 2 * index->size : 256;
		void *more = realloc(index->postings, size * sizeof(*index->postings));

		if (more == NULL)
			return err_memory(err);
		index->postings = more;
		index->size = size;
	}
	index->postings[index->n] =
		(struct replay_posting){id, head != NULL ? *head : -1};
	return map_put(&index->heads, key, (int64_t)index->n++, err);
}

int replay_index_add(struct replay_index *index, int64_t id, struct view author,
	struct view title, struct view text, int32_t day, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct keys keys = keys_of(author, words_of(title, text, &arena), day);

	for (size_t i = 0; i < keys.n; i++) {
		if (add_posting(index, view_of(keys.items[i].text), id, err) < 0)
			return -1;
	}
	return arena_check(&arena, err);
}

void replay_index_done(struct replay_index *index)
{
	map_done(&index->heads);
	free(index->postings);
	*index = (struct replay_index){0};
}

int replay_index_find(const struct replay_index *index, const struct stored *now,
	int32_t day, int64_t ret_ids[REPLAY_CANDIDATES], size_t *ret_n, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct view words = words_of(now->title, now->text, &arena);
	struct keys keys[2] = {
		keys_of(now->author, words, day), keys_of(now->author_hash, words, day)};
	size_t n = 0;

	for (size_t i = 0; i < keys[0].n + keys[1].n; i++) {
		const struct hash_text *key =
			i < keys[0].n ? &keys[0].items[i] : &keys[1].items[i - keys[0].n];
		const int64_t *head = map_get(&index->heads, view_of(key->text));

		for (int64_t at = head != NULL ? *head : -1;
			at >= 0 && n < REPLAY_CANDIDATES; at = index->postings[at].next)
			ret_ids[n++] = index->postings[at].id;
	}
	*ret_n = n;
	return arena_check(&arena, err);
}

/* ---- likeness ---------------------------------------------------------------------- */

int32_t replay_told_day(const struct stored *stored, const struct zone *zone)
{
	bool told = !stored->undated && stored->precision <= PRECISION_DAY &&
		    !stored->relative;

	return told ? zone_day(zone, stored->published) : 0;
}

/* Whether two reviews agree in something: what one of them does not tell is open. */
enum agreement {
	OPEN,
	EQUAL,
	OTHER,
};

static enum agreement agree(bool both, bool equal)
{
	return !both ? OPEN : equal ? EQUAL : OTHER;
}

struct likeness {
	enum agreement words, author, date, rating;
	bool long_words, two_ids;
};

static struct likeness compare(const struct stored *was, const struct stored *now,
	const struct zone *zone, struct arena *arena)
{
	struct view a = words_of(was->title, was->text, arena);
	struct view b = words_of(now->title, now->text, arena);
	int32_t day = replay_told_day(was, zone), other = replay_told_day(now, zone);
	bool author = view_eq(was->author, now->author) ||
		      view_eq(was->author, now->author_hash);
	bool rating = was->rating.value == now->rating.value ||
		      fabs(rating_stars(&was->rating) - rating_stars(&now->rating)) < .01;

	return (struct likeness){
		.words = agree(a.len != 0 && b.len != 0, view_eq(a, b)),
		.author = agree(was->author.len != 0 && now->author.len != 0, author),
		.date = agree(day != 0 && other != 0, day == other),
		.rating = agree(was->rating.given && now->rating.given, rating),
		.long_words = b.len >= LONG_TEXT,
		.two_ids = !identity_is_digest(was->identity) &&
			   !identity_is_digest(now->identity) &&
			   !view_eq(was->identity, now->identity),
	};
}

static bool speaks_for(const struct likeness *l, bool from_here)
{
	int others = (l->author == OTHER) + (l->date == OTHER) + (l->rating == OTHER);
	bool words = l->words == EQUAL, author = l->author == EQUAL,
	     date = l->date == EQUAL;

	if (l->words == OTHER)
		return from_here && author && date && others == 0 && !l->two_ids;
	if (l->two_ids)
		return words && others == 0 &&
		       (from_here ? author || l->long_words
				  : author && date && l->long_words);
	if (words && l->long_words)
		return from_here ? others <= 1
				 : others == 0 && (author || date || l->rating == EQUAL);
	if (words)
		return others == 0 && author && (from_here || date || l->date == OPEN);
	return others == 0 && author && date && (from_here || l->rating == EQUAL);
}

int replay_likeness(const struct stored *was, const struct stored *now,
	const struct zone *zone, bool from_here, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct likeness l = compare(was, now, zone, &arena);

	if (arena_check(&arena, err) < 0)
		return -1;
	if (!speaks_for(&l, from_here))
		return 0;
	return 1 + 8 * (l.words == EQUAL) + 4 * (l.author == EQUAL) +
	       3 * (l.date == EQUAL) + 2 * (l.rating == EQUAL) + from_here;
}
