/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What members of a review are called. A name is its words, so "reviewText", "text" and
 * "review_text" are one entry where the word "review" adds nothing. A leaf below another
 * object has that object's name to answer for: `text` below `jobTitle` is no review.
 */
#include "extract/guess_parts.h"

struct name_rank {
	const char *name; /* words, without those that add nothing */
	int rank;
};

static const struct name_rank texts[] = {{"body", 10}, {"text", 10}, {"content", 9},
	{"comment", 9}, {"comments", 8}, {"feedback", 9}, {"message", 8}, {"review", 8},
	{"comment text", 9}, {"body text", 9}, {"full text", 9}, {"opinion", 7},
	{"testimonial", 8}, {"remarks", 6}, {"original text", 7}, {"snippet", 5},
	{"excerpt", 5}, {"quote", 5}, {"description", 4}, {"details", 4}, {"detail", 4},
	{"message body", 8}, {"comment body", 8}, {"narrative", 6}, {"", 8}, {NULL, 0}};
static const struct name_rank pros[] = {{"pros", 10}, {"likes", 8}, {"liked", 8},
	{"positives", 8}, {"positive", 8}, {"advantages", 8}, {"positive text", 8},
	{"pros text", 8}, {NULL, 0}};
static const struct name_rank cons[] = {{"cons", 10}, {"dislikes", 8}, {"disliked", 8},
	{"negatives", 8}, {"negative", 8}, {"disadvantages", 8}, {"negative text", 8},
	{"cons text", 8}, {NULL, 0}};
static const struct name_rank advice[] = {
	{"advice", 10}, {"advice to management", 10}, {NULL, 0}};
static const struct name_rank ratings[] = {{"rating", 10}, {"stars", 10}, {"star", 9},
	{"star rating", 10}, {"overall rating", 10}, {"rating overall", 10},
	{"rating value", 10}, {"score", 8}, {"rating score", 8}, {"overall score", 8},
	{"rate", 7}, {"overall", 7}, {"value", 6}, {"grade", 6}, {"eval", 5},
	{"evaluation", 5}, {"note", 4}, {"points", 4}, {"rating stars", 9},
	{"average rating", 5}, {NULL, 0}};
static const struct name_rank authors[] = {{"author", 10}, {"author name", 10},
	{"reviewer", 10}, {"reviewer name", 10}, {"user name", 10}, {"username", 10},
	{"user", 8}, {"nickname", 9}, {"nick name", 9}, {"user nickname", 9},
	{"reviewer nickname", 9}, {"author nickname", 9}, {"display name", 9},
	{"screen name", 8}, {"public name", 8}, {"buyer name", 9}, {"customer name", 9},
	{"consumer name", 9}, {"member name", 8}, {"guest name", 8}, {"full name", 8},
	{"first name", 6}, {"name", 5}, {"login", 5}, {"by", 6}, {"posted by", 7},
	{"written by", 7}, {NULL, 0}};
static const struct name_rank ids[] = {{"id", 10}, {"uuid", 9}, {"guid", 9},
	{"id str", 10}, {"evaluation id str", 9}, {"comment id", 8}, {"evaluation id", 8},
	{NULL, 0}};
static const struct name_rank titles[] = {{"title", 10}, {"headline", 10}, {"heading", 9},
	{"subject", 8}, {"summary", 7}, {"caption", 5}, {NULL, 0}};
static const struct name_rank languages[] = {{"language", 10}, {"lang", 10},
	{"language code", 10}, {"locale", 8}, {"original language", 7},
	{"language id", 5}, {NULL, 0}};
static const struct name_rank helpfuls[] = {{"helpful", 10}, {"helpful count", 10},
	{"count helpful", 10}, {"helpful votes", 10}, {"helpful vote count", 10},
	{"thumbs up count", 9}, {"thumbs up", 9}, {"useful count", 9}, {"useful", 9},
	{"up vote count", 8}, {"upvotes", 8}, {"upvote count", 8}, {"up votes", 8},
	{"likes", 7}, {"like count", 7}, {"likes count", 7}, {"number of likes", 7},
	{"positive feedback count", 8}, {NULL, 0}};
static const struct name_rank links[] = {{"url", 10}, {"link", 10}, {"permalink", 10},
	{"href", 8}, {"web url", 8}, {NULL, 0}};

static const struct name_rank *const names[GUESS_ROLES] = {
	[FIELD_ID] = ids,
	[FIELD_LINK] = links,
	[FIELD_AUTHOR] = authors,
	[FIELD_RATING] = ratings,
	[FIELD_TITLE] = titles,
	[FIELD_TEXT] = texts,
	[FIELD_LANGUAGE] = languages,
	[FIELD_HELPFUL] = helpfuls,
	[GUESS_PROS] = pros,
	[GUESS_CONS] = cons,
	[GUESS_ADVICE] = advice,
};

/* Words of whoever answers, and of the answer. */
static const char *const reply_words[] = {"reply", "replies", "replied", "response",
	"responses", "responded", "answer", "answers", "owner", "merchant", NULL};
/* Words that say nothing but that it is of a review. */
static const char *const empty_words[] = {"review", "reviews", "the", "is", "raw",
	"attributes", "data", "fields", "node", "item", "buyer", "customer", "user",
	"guest", "consumer", NULL};
static const char *const people[] = {"author", "user", "reviewer", "customer", "consumer",
	"profile", "member", "person", "buyer", "guest", "by", "creator", NULL};
/* Of objects in between that a field may lie in. */
static const char *const neutral[] = {"review", "reviews", "comment", "content", "body",
	"text", "rating", "ratings", "score", "scores", "stars", "attributes", "data",
	"fields", "node", "item", "user", "message", "date", "dates", "time", "label",
	"metadata", "meta", "votes", NULL};

bool guess_has(struct view words, const char *word)
{
	struct view wanted = view_of(word);
	size_t at = 0;

	while (at + wanted.len + 1 < words.len) {
		size_t end = at + 1 + view_find(view_sub(words, at + 1, words.len), ' ');

		if (view_eq(view_sub(words, at + 1, end - at - 1), wanted))
			return true;
		at = end;
	}
	return false;
}

static bool has_any(struct view words, const char *const *list)
{
	for (; *list != NULL; list++) {
		if (guess_has(words, *list))
			return true;
	}
	return false;
}

/* Take the next of the words off the front. */
static bool next_word(struct view *words, struct view *ret_word)
{
	while (words->len != 0 && words->data[0] == ' ')
		*words = view_sub(*words, 1, words->len);
	return view_split(words, ' ', ret_word);
}

static bool is_among(struct view word, const char *const *list)
{
	for (; *list != NULL; list++) {
		if (view_eq(word, view_of(*list)))
			return true;
	}
	return false;
}

/* Are the words those of `name`, apart from the ones that add nothing? */
static bool is_name(struct view words, const char *name)
{
	struct view rest = view_of(name), word, wanted = {NULL, 0};
	bool more = next_word(&rest, &wanted);

	while (next_word(&words, &word)) {
		if (more && view_eq(word, wanted))
			more = next_word(&rest, &wanted);
		else if (!is_among(word, empty_words))
			return false;
	}
	return !more;
}

static bool all_among(struct view words, const char *const *list)
{
	struct view word;

	while (next_word(&words, &word)) {
		if (!is_among(word, list))
			return false;
	}
	return true;
}

static int rank_name(struct view words, const struct name_rank *table)
{
	int best = 0;

	for (; table->name != NULL; table++) {
		if (table->rank > best && is_name(words, table->name))
			best = table->rank;
	}
	return best;
}

/* ---- dates ------------------------------------------------------------------------- */

bool guess_is_date_name(const struct guess_leaf *leaf)
{
	static const char *const words[] = {"date", "time", "at", "created", "published",
		"posted", "submitted", "timestamp", "on", "data", "datetime", "updated",
		"seconds", "when", NULL};

	return has_any(leaf->name, words) || has_any(leaf->above, words);
}

static int rank_date(const struct guess_leaf *leaf)
{
	static const char *const others[] = {"trip", "visit", "stay", "travel",
		"purchase", "order", "birth", "expires", "release", "experience",
		"experienced", "employment", "length", "edited", "start", "end",
		"checkin", "checkout", "play", "delivery", "joined", "since", NULL};
	static const char *const begun[] = {"created", "published", "posted", "submitted",
		"submission", "review", "reviewed", "creation", NULL};
	static const char *const later[] = {
		"updated", "update", "modified", "last", "seen", NULL};
	int rank = 6;

	if (leaf->dates == 0 || !guess_is_date_name(leaf) ||
		leaf->dates * 2 < leaf->texts + leaf->numbers ||
		has_any(leaf->name, others) || has_any(leaf->above, others))
		return 0;
	if (has_any(leaf->name, begun) || has_any(leaf->above, begun) ||
		is_name(leaf->name, "date"))
		rank += 3;
	if (has_any(leaf->name, later))
		rank -= 4;
	return rank;
}

/* ---- replies ----------------------------------------------------------------------- */

static bool is_of_reply(const struct guess_leaf *leaf)
{
	return has_any(leaf->name, reply_words) || has_any(leaf->above, reply_words);
}

static int rank_reply(const struct guess_leaf *leaf)
{
	static const char *const last[] = {"reply", "response", "answer", "text", "body",
		"content", "comment", "message", NULL};
	static const char *const no[] = {"id", "url", "date", "status", "title", NULL};

	return leaf->texts != 0 && leaf->dates == 0 && has_any(leaf->name, last) &&
			       !has_any(leaf->name, no)
		       ? 8
		       : 0;
}

static int rank_reply_date(const struct guess_leaf *leaf)
{
	static const char *const words[] = {"replied", "responded", NULL};

	return leaf->dates != 0 &&
			       (guess_is_date_name(leaf) || has_any(leaf->name, words))
		       ? 8
		       : 0;
}

/* ---- all others -------------------------------------------------------------------- */

/* Do the values have the kind that the role asks for? */
static bool has_kind(const struct guess_leaf *leaf, int role, size_t n_elements)
{
	switch (role) {
	case FIELD_ID:
		return (leaf->texts + leaf->numbers) * 2 > n_elements &&
		       (leaf->varies || n_elements == 1);
	case FIELD_LINK:
		return leaf->addresses != 0 && (leaf->varies || n_elements == 1) &&
		       !has_any(leaf->name, people);
	case FIELD_RATING:
		return (leaf->numbers != 0 && leaf->max <= 100 && leaf->min >= -1) ||
		       (leaf->numbers == 0 && leaf->texts != 0 &&
			       leaf->bytes < leaf->texts * 24);
	case FIELD_HELPFUL:
		return leaf->numbers != 0 && leaf->min >= 0;
	case FIELD_LANGUAGE:
		return leaf->texts != 0 && leaf->bytes < leaf->texts * 12;
	case FIELD_TEXT:
		return leaf->texts * 5 >= n_elements &&
		       (leaf->addresses + leaf->dates) * 2 < leaf->texts;
	default:
		return leaf->texts != 0 &&
		       (leaf->addresses + leaf->dates) * 2 < leaf->texts;
	}
}

/* Does what the leaf lies in leave it a field of the review? */
static bool has_place(const struct guess_leaf *leaf, int role)
{
	if (leaf->depth == 1)
		return true;
	if (role == FIELD_AUTHOR)
		return has_any(leaf->above, people) || all_among(leaf->above, neutral);
	if (role == FIELD_RATING && is_name(leaf->name, "value"))
		return guess_has(leaf->above, "rating") ||
		       guess_has(leaf->above, "score");
	return all_among(leaf->above, neutral);
}

static int rank_field(const struct guess_leaf *leaf, int role, size_t n_elements)
{
	int rank = names[role] != NULL ? rank_name(leaf->name, names[role]) : 0;

	if (rank == 0 || !has_kind(leaf, role, n_elements) || !has_place(leaf, role))
		return 0;
	/* "user": {"name": ...} is as good as "userName". */
	if (role == FIELD_AUTHOR && leaf->depth > 1 && has_any(leaf->above, people))
		rank = rank < 9 ? rank + 4 : 10;
	/* "value" and "overall" alone say little. */
	if (role == FIELD_RATING && leaf->depth == 1 && rank < 8 &&
		(is_name(leaf->name, "value") || is_name(leaf->name, "overall")))
		rank -= 3;
	return rank;
}

int guess_rank(const struct guess_leaf *leaf, int role, size_t n_elements)
{
	if (role == FIELD_REPLY)
		return is_of_reply(leaf) ? rank_reply(leaf) : 0;
	if (role == FIELD_REPLY_DATE)
		return is_of_reply(leaf) ? rank_reply_date(leaf) : 0;
	if (is_of_reply(leaf))
		return 0;
	if (role == FIELD_DATE)
		return rank_date(leaf);
	if (role == FIELD_VERIFIED)
		return leaf->booleans != 0 && guess_has(leaf->name, "verified") ? 8 : 0;
	return rank_field(leaf, role, n_elements);
}
