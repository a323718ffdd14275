/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The three worst and the three best reviews of the day. Only a review with a negative
 * label can be among the worst and only one with a positive label among the best; those
 * of employees are not quoted beside customers'. The day's reviews come ordered by
 * polarity, so both ends are at hand.
 */
#include "base/jsonview.h"
#include "digest/parts.h"

#define QUOTES_MAX 3
#define TERMS_MAX 5

/*
 * The term as a reader would say it: the words that a negation reached carry marks, the
 * first of which becomes the word "not" unless the negation itself is part of the term.
 */
static struct view said(struct model *m, const json_t *term)
{
	struct view rest = json_string_view(term), word;
	struct view mark = VIEW("NOT_");
	struct buf out = buf_make(PROSE_TITLE);
	bool negated = !view_starts(rest, mark);

	while (view_split(&rest, ' ', &word)) {
		bool marked = view_starts(word, mark);

		if (out.len != 0)
			buf_add_char(&out, ' ');
		if (marked && !negated)
			buf_add_text(&out, "not ");
		negated |= marked;
		buf_add(&out, marked ? view_sub(word, mark.len, word.len) : word);
	}
	struct view text = prose_clean(&m->arena, buf_view(&out), PROSE_TITLE);

	buf_done(&out);
	return text;
}

/* Does one of the terms hold the other, as "a refund" holds "refund"? */
static bool is_told(const json_t *terms, struct view text)
{
	size_t i;
	json_t *item;

	json_array_foreach((json_t *)terms, i, item)
	{
		json_t *term = json_object_get(item, "term");
		struct view other = json_string_view(term);

		if (view_search(other, text) < other.len ||
			view_search(text, other) < text.len)
			return true;
	}
	return false;
}

/* The verdict's strongest terms, each idea once: [{term, weight}]. */
static json_t *terms_value(struct model *m, struct view text)
{
	json_t *parsed =
		json_loadb(text.data != NULL ? text.data : "", text.len, 0, NULL);
	json_t *terms = json_array(), *pair;
	size_t i;

	json_array_foreach(parsed, i, pair)
	{
		struct view word = said(m, json_array_get(pair, 0));

		if (json_array_size(terms) == TERMS_MAX)
			break;
		if (word.len == 0 || is_told(terms, word))
			continue;
		json_t *item = json_object();

		put(m, item, "term", text_value(word));
		put(m, item, "weight",
			number_value(json_number_value(json_array_get(pair, 1))));
		add(m, terms, item);
	}
	json_decref(parsed);
	return terms;
}

static json_t *review_object(struct model *m, const struct shown_review *review)
{
	json_t *object = json_object();
	struct view url = prose_url(review->url);

	put(m, object, "id", json_integer(review->id));
	put(m, object, "location",
		review->location_id != 0 ? text_value(scope_title(m, review->location_id))
					 : json_null());
	put(m, object, "date", day_value(review->day));
	put(m, object, "stars",
		review->stars > 0 ? number_value(review->stars) : json_null());
	put(m, object, "polarity", number_value((double)review->polarity / 10000));
	put_clean(m, object, "title", review->title, PROSE_TITLE);
	put_clean(m, object, "text", review->text, PROSE_TEXT);
	put(m, object, "url", url.len != 0 ? text_value(url) : json_null());
	put(m, object, "terms", terms_value(m, review->terms));
	return object;
}

static bool is_quoted(const struct shown_review *review, int label)
{
	return review->scored && review->label == label &&
	       review->audience != AUDIENCE_EMPLOYEE;
}

/* The first with that label from one end of the day. */
static json_t *quotes(struct model *m, int label)
{
	const struct shown_reviews *reviews = m->reviews;
	json_t *list = json_array();

	for (size_t i = 0; i < reviews->n && json_array_size(list) < QUOTES_MAX; i++) {
		size_t at = label < 0 ? i : reviews->n - 1 - i;

		if (is_quoted(&reviews->items[at], label))
			add(m, list, review_object(m, &reviews->items[at]));
	}
	return list;
}

void part_reviews(struct model *m, json_t *root)
{
	const struct rollup *day = figures_day(&m->figures, FIGURES_CUSTOMERS, m->day);
	json_t *reviews = json_object();

	put(m, reviews, "n", json_integer(day->n));
	put(m, reviews, "negatives", json_integer(day->negatives));
	put(m, reviews, "neutrals", json_integer(day->neutrals));
	put(m, reviews, "positives", json_integer(day->positives));
	put(m, reviews, "worst", quotes(m, -1));
	put(m, reviews, "best", quotes(m, 1));
	put(m, root, "reviews", reviews);
}
