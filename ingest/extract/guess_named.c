/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which lists among the data of a page say by a name that they are reviews. The name of a
 * list is the last step of its path that says anything: "reviews.items[*]" are reviews,
 * "reviews[*].photos[*]" are photos. Lists of comments are reviews where they are rated.
 * A list that has a name for all ("items") may have members that tell: "reviewText".
 *
 * Names are looked at where they stand, a few bytes of them, since a page's data has some
 * thousand lists.
 */
#include "base/jsonview.h"
#include "extract/guess_parts.h"

#define STEPS_MAX 6 /* from the end of a path, that may say nothing */
#define STEP_MAX 80 /* bytes of one that are read */

enum naming {
	NAMED_OTHERWISE,
	NAMED_COMMENTS,
	NAMED_REVIEWS,
};

/* What reviews are called, in the languages that programs are written in. */
static const char *const review_words[] = {"review", "reviews", "testimonial",
	"testimonials", "feedback", "feedbacks", "opinion", "opinions", "avis",
	"bewertung", "bewertungen", "rezension", "rezensionen", "recensioni", "opiniones",
	"resenas", "avaliacoes", "beoordelingen", "opinie", "recenzje", NULL};
static const char *const comment_words[] = {"comment", "comments", NULL};
/* Words that say how something is held, not what. */
static const char *const holding_words[] = {"items", "item", "list", "lists", "node",
	"nodes", "edge", "edges", "data", "result", "results", "entries", "entry",
	"records", "content", "contents", "docs", "hits", "elements", "all", "top",
	"latest", "recent", "newest", "page", "pages", "by", "id", "ids", "map",
	"featured", "collection", "rows", "values", "value", "array", "response",
	"payload", "state", "props", "info", "body", "section", "module", "query", "0",
	NULL};

static bool is_one(struct view word, const char *const *list)
{
	for (; *list != NULL; list++) {
		if (view_eq(word, view_of(*list)))
			return true;
	}
	return false;
}

/* What its last word that says anything makes of a name; -1 when none says anything. */
static int naming_of(struct view name)
{
	char room[2 * STEP_MAX + 2];
	struct view words, word;
	int naming = -1;

	name = view_sub(name, 0, view_find(name, '(')); /* reviews({"first":10}) */
	words = guess_put_words(view_sub(name, 0, STEP_MAX), room);
	while (view_split(&words, ' ', &word)) {
		if (word.len == 0 || is_one(word, holding_words))
			continue;
		naming = is_one(word, review_words)    ? NAMED_REVIEWS
			 : is_one(word, comment_words) ? NAMED_COMMENTS
						       : NAMED_OTHERWISE;
	}
	return naming;
}

/* The next step of a path as guess_lists() writes it. */
static bool next_step(struct view *path, struct view *ret_name)
{
	while (view_starts(*path, VIEW("[*]")) || view_starts(*path, VIEW(".")))
		view_drop(path, path->data[0] == '[' ? 3 : 1);
	if (path->len == 0)
		return false;
	if (view_starts(*path, VIEW("['"))) {
		view_drop(path, 2);
		*ret_name = view_sub(*path, 0, view_search(*path, VIEW("']")));
		view_drop(path, ret_name->len + 2);
		return true;
	}
	size_t dot = view_find(*path, '.'), bracket = view_find(*path, '[');

	*ret_name = view_sub(*path, 0, dot < bracket ? dot : bracket);
	view_drop(path, ret_name->len);
	return true;
}

static enum naming naming_of_path(struct view path)
{
	struct view steps[STEPS_MAX], name;
	size_t n = 0;

	while (next_step(&path, &name))
		steps[n++ % STEPS_MAX] = name;
	for (size_t i = 0; i < n && i < STEPS_MAX; i++) {
		int naming = naming_of(steps[(n - 1 - i) % STEPS_MAX]);

		if (naming >= 0)
			return (enum naming)naming;
	}
	return NAMED_OTHERWISE;
}

bool guess_is_list_name(struct view name, bool rated)
{
	int naming = naming_of(name);

	return naming == NAMED_REVIEWS || (naming == NAMED_COMMENTS && rated);
}

bool guess_is_member_name(struct view name)
{
	static const char *const parts[] = {"text", "body", "content", "comment", "title",
		"headline", "date", "author", "description", NULL};
	char room[2 * STEP_MAX + 2];
	struct view words, word;
	bool is_review = false;

	if (view_search(name, VIEW("eview")) == name.len)
		return false;
	words = guess_put_words(view_sub(name, 0, STEP_MAX), room);
	while (view_split(&words, ' ', &word)) {
		if (view_eq(word, VIEW("reviewer")) || (is_review && is_one(word, parts)))
			return true;
		is_review = view_eq(word, VIEW("review"));
	}
	return false;
}

static bool speaks_of_reviews(struct view text)
{
	size_t at = view_search(text, VIEW("eview"));

	/* neither "preview" nor "Preview" */
	return at < text.len && at != 0 && (at < 2 || (text.data[at - 2] | 0x20) != 'p');
}

static bool is_type_name(struct view name)
{
	static const char *const names[] = {"__typename", "_type", "type", "@type", NULL};

	return is_one(name, names);
}

bool guess_is_hinted(struct view path, const json_t *first)
{
	const char *key;
	size_t len;
	json_t *value;

	if (naming_of_path(path) != NAMED_OTHERWISE)
		return true;
	json_object_keylen_foreach((json_t *)(uintptr_t)first, key, len, value)
	{
		struct view name = {key, len};

		if (speaks_of_reviews(name) ||
			(is_type_name(name) &&
				speaks_of_reviews(json_string_view(value))))
			return true;
	}
	return false;
}

/* Do its members say so: "reviewText", "reviewerName", or a type? */
static bool has_named_members(
	const struct guess_list *list, const struct guess_reading *reading)
{
	static const int roles[] = {
		FIELD_TEXT, FIELD_TITLE, FIELD_AUTHOR, FIELD_DATE, FIELD_ID};

	for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
		const struct guess_leaf *leaf = reading->best[roles[i]];

		if (leaf != NULL && (guess_has(leaf->name, "review") ||
					    guess_has(leaf->name, "reviewer")))
			return true;
	}
	for (size_t i = 0; i < list->n_leaves; i++) {
		const struct guess_leaf *leaf = &list->leaves[i];

		if (leaf->depth == 1 && !leaf->varies && is_type_name(leaf->path) &&
			speaks_of_reviews(json_string_view(leaf->first)))
			return true;
	}
	return false;
}

/* Has at least every other element that field? */
static bool is_usual(
	const struct guess_list *list, const struct guess_reading *reading, int role)
{
	const struct guess_leaf *leaf = reading->best[role];

	return leaf != NULL && (leaf->texts + leaf->numbers) * 2 >= list->sampled;
}

bool guess_is_named(const struct guess_list *list, const struct guess_reading *reading)
{
	const struct guess_leaf *text = reading->best[FIELD_TEXT];
	bool rating = is_usual(list, reading, FIELD_RATING);
	bool author = is_usual(list, reading, FIELD_AUTHOR);
	bool date = is_usual(list, reading, FIELD_DATE);
	enum naming naming = naming_of_path(list->path);

	if (text == NULL)
		text = reading->best[GUESS_PROS];
	if (rating + author + date < 2 || text == NULL ||
		text->texts * 3 < list->sampled || (list->n > 1 && !text->varies))
		return false;
	if (naming == NAMED_COMMENTS)
		return rating && author && date;
	return naming == NAMED_REVIEWS || has_named_members(list, reading);
}
