/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page of an API: its items by one path, the fields of each by others. Without a recipe
 * of its own a page may still be schema.org's JSON, served bare, or be understood by the
 * names of its members.
 */
#include "extract/json.h"

#include "base/limits.h"
#include "extract/adapter.h"
#include "extract/guess.h"
#include "extract/json_field.h"
#include "extract/json_load.h"
#include "extract/json_path.h"
#include "extract/markup.h"
#include "extract/preset.h"
#include "extract/schema.h"
#include "normalise/number.h"
#include "normalise/rating.h"

struct reading {
	const struct recipe *recipe;
	const struct json_source *source;
	struct json_scope scope;
	struct extraction *x;
	struct err *err;
};

/* One item while its fields are read. */
struct item {
	const json_t *value;
	struct provenance from;
	int rc; /* -1: no memory */
};

/* ---- fields ------------------------------------------------------------------------ */

/* The pointer as provenance has it: below the item's, without a '/' in front. */
static struct view below(struct view pointer)
{
	return pointer.len != 0 && pointer.data[0] == '/'
		       ? view_sub(pointer, 1, pointer.len)
		       : pointer;
}

/* The text that a selector takes; empty when there is none. `*ret_pointer`: of it. */
static struct view select_text(struct reading *reading, const json_t *from,
	const struct selector *selector, struct view *ret_pointer, int *rc)
{
	struct view text = {NULL, 0};

	if (selector->json == NULL || *rc < 0)
		return text;
	int found = json_path_text(selector->json, &reading->scope, from,
		&reading->x->scratch, &text, ret_pointer, reading->err);

	if (found < 0)
		*rc = -1;
	return found > 0 ? selector_part(selector, text) : (struct view){NULL, 0};
}

static void note(struct item *item, enum field field, struct view pointer)
{
	pointer = below(pointer);
	item->from.fields[field] = pointer.len != 0 ? pointer : VIEW(".");
}

/* A field's text as it stands, and where. */
static struct view raw(struct reading *reading, struct item *item, enum field field)
{
	struct view pointer = {NULL, 0};
	struct view text = select_text(reading, item->value,
		&reading->recipe->fields[field], &pointer, &item->rc);

	if (text.len != 0)
		note(item, field, pointer);
	return text;
}

/* The same without markup. */
static struct view prose(struct reading *reading, struct item *item, enum field field)
{
	struct view text = raw(reading, item, field);

	return text.len != 0 ? markup_text(text, &reading->x->scratch) : text;
}

static struct moment date(struct reading *reading, struct item *item, enum field field)
{
	const struct selector *selector = &reading->recipe->fields[field];
	const struct date_context context = {
		reading->source->time, reading->source->language};
	struct moment moment = {.precision = PRECISION_NONE};
	struct json_found found;
	struct view text = raw(reading, item, field);

	if (text.len != 0) {
		if (json_field_date(NULL, text, &context, &moment) < 0) {
			extraction_bad_date(reading->x, text);
			moment = (struct moment){.precision = PRECISION_NONE};
		}
		return moment;
	}
	if (selector->json == NULL || selector->pattern != NULL || item->rc < 0)
		return moment;
	int rc = json_path_first(selector->json, &reading->scope, item->value,
		&reading->x->scratch, &found, reading->err);

	if (rc < 0)
		item->rc = -1;
	if (rc <= 0 || json_field_date(found.value, text, &context, &moment) < 0)
		return (struct moment){.precision = PRECISION_NONE};
	note(item, field, found.pointer);
	return moment;
}

static struct rating rating(struct reading *reading, struct item *item)
{
	struct view text = raw(reading, item, FIELD_RATING);
	struct rating rating = {.given = false};

	if (text.len != 0)
		rating = json_field_rating(text, reading->source->language);
	recipe_set_scale(reading->recipe, &rating);
	return rating;
}

static bool is_absolute(struct view address)
{
	return view_case_eq(view_sub(address, 0, 7), VIEW("http://")) ||
	       view_case_eq(view_sub(address, 0, 8), VIEW("https://"));
}

static struct view address(struct reading *reading, struct item *item)
{
	struct view text = raw(reading, item, FIELD_LINK);

	if (text.len == 0 || is_absolute(text))
		return text;
	return resolver_url(
		&reading->x->resolver, reading->source->url, text, &reading->x->scratch);
}

/* ---- reviews ----------------------------------------------------------------------- */

static void read_item(struct reading *reading, struct item *item, struct review *review)
{
	struct arena *arena = &reading->x->scratch;

	*review = (struct review){.audience = AUDIENCE_UNSET};
	review->id = raw(reading, item, FIELD_ID);
	review->url = address(reading, item);
	review->author = prose(reading, item, FIELD_AUTHOR);
	review->published = date(reading, item, FIELD_DATE);
	review->rating = rating(reading, item);
	review->title = prose(reading, item, FIELD_TITLE);
	review->text = prose(reading, item, FIELD_TEXT);
	review->language = json_field_language(raw(reading, item, FIELD_LANGUAGE), arena);
	review->reply = prose(reading, item, FIELD_REPLY);
	if (review->reply.len != 0)
		review->replied = date(reading, item, FIELD_REPLY_DATE);
	review->verified = json_field_verified(raw(reading, item, FIELD_VERIFIED));
	review->helpful = json_field_votes(raw(reading, item, FIELD_HELPFUL));
}

static int take_item(struct reading *reading, const struct json_found *found)
{
	struct item item = {
		.value = found->value,
		.from = {.adapter = reading->source->adapter,
			.offset = reading->source->offset,
			.length = reading->source->length,
			.path = found->pointer},
	};
	struct review review;

	read_item(reading, &item, &review);
	return item.rc < 0
		       ? -1
		       : extraction_add(reading->x, &review, &item.from, reading->err);
}

static int take_items(struct reading *reading)
{
	const struct selector *items = &reading->recipe->items;
	struct json_found *found;
	size_t n;

	if (items->json == NULL)
		return 0;
	if (json_path_all(items->json, &reading->scope, reading->scope.root,
		    LIMIT_REVIEWS_PER_PAGE + 1, reading->x->arena, &found, &n,
		    reading->err) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (take_item(reading, &found[i]) < 0)
			return -1;
	}
	return 0;
}

static int take_aggregate(struct reading *reading)
{
	const struct recipe *recipe = reading->recipe;
	struct aggregate aggregate = {-1, -1, -1, -1, -1};
	struct view pointer;
	int rc = 0;
	struct view count =
		select_text(reading, reading->scope.root, &recipe->count, &pointer, &rc);
	struct view mean =
		select_text(reading, reading->scope.root, &recipe->mean, &pointer, &rc);

	if (count_parse(count, &aggregate.review_count) < 0 &&
		count_find(count, &aggregate.review_count) < 0)
		aggregate.review_count = -1;
	if (rating_number(mean, reading->source->language, &aggregate.rating) < 0)
		aggregate.rating = -1;
	if (recipe->scaled && aggregate.rating >= 0) {
		aggregate.best = recipe->scale_max;
		aggregate.worst = recipe->scale_min;
	}
	extraction_state(reading->x, &aggregate, true);
	return rc;
}

int json_read_tree(const json_t *root, const struct recipe *recipe,
	const struct json_source *source, struct extraction *x, struct err *err)
{
	struct reading reading = {
		.recipe = recipe,
		.source = source,
		.scope = {.root = root},
		.x = x,
		.err = err,
	};
	int rc = take_items(&reading) < 0 || take_aggregate(&reading) < 0 ? -1 : 0;

	json_scope_done(&reading.scope);
	return rc;
}

/* ---- the adapter ------------------------------------------------------------------- */

bool json_fits(struct document *document)
{
	/* A feed has an adapter of its own, which knows what in it is no review. */
	return (document->kind == DOCUMENT_JSON || document->kind == DOCUMENT_LINES) &&
	       !feed_fits(document);
}

/* Of schema.org's items, which may be served bare. */
static int read_schema(const json_t *root, const struct json_source *source,
	struct extraction *x, struct err *err)
{
	const struct schema_tree tree = {
		.root = root,
		.adapter = source->adapter,
		.time = source->time,
		.language = source->language,
	};
	bool too_deep;

	return schema_read(&tree, x, &too_deep, err);
}

static const json_t *element(const json_t *list, size_t i)
{
	return json_array_get(list, i); /* NULL of what is no list */
}

/* Is it a place of a map, whose numbers stand where those of the preset do? */
static bool is_place(const json_t *root)
{
	const json_t *numbers = element(element(root, 6), 4);
	double mean = json_number_value(element(numbers, 7));

	return json_is_integer(element(numbers, 8)) && mean >= 1 && mean <= 5;
}

/* Lists without names tell nothing to a guess; one of them has a shape that is known. */
static int guess_words(const json_t *root, struct arena *arena,
	struct recipe_words *ret_words, struct err *err)
{
	if (!is_place(root))
		return guess_json(root, arena, ret_words, err);
	*ret_words = preset_named(VIEW("google-maps"))->words;
	ret_words->adapter = VIEW("json");
	return 1;
}

int json_read_guessed(const json_t *root, const struct recipe_words *words,
	const struct json_source *source, struct extraction *x, struct err *err)
{
	struct recipe *recipe;

	if (recipe_new(words, &recipe, err) < 0)
		return -1;
	recipe->scale_assumed = true;
	int rc = json_read_tree(root, recipe, source, x, err);

	recipe_free(recipe);
	return rc;
}

static int guess_and_read(const json_t *root, const struct json_source *source,
	struct extraction *x, struct err *err)
{
	struct recipe_words words;
	int rc = guess_words(root, x->arena, &words, err);

	if (rc <= 0)
		return rc;
	return json_read_guessed(root, &words, source, x, err);
}

int json_read(struct document *document, const struct recipe *recipe,
	struct extraction *x, struct err *err)
{
	const struct json_source source = {
		.adapter = "json",
		.url = document->url,
		.time = document->time,
		.language = document->language,
	};
	size_t before = x->n;
	bool costly = false;
	json_t *json;
	int rc = json_load_text(document->text, &json, &costly, err);

	if (rc <= 0) {
		x->stats.unread += costly ? document->text.len : 0;
		x->stats.bytes_bad += rc == 0 ? document->text.len : 0;
		return rc;
	}
	/* Several texts, one a line, are a list. */
	const json_t *root = json_array_size(json) == 1 ? json_array_get(json, 0) : json;

	if (recipe->custom) {
		rc = json_read_tree(root, recipe, &source, x, err);
	} else {
		rc = read_schema(root, &source, x, err);
		if (rc == 0 && x->n == before)
			rc = guess_and_read(root, &source, x, err);
	}
	json_decref(json);
	return rc;
}
