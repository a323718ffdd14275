/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes a line of NDJSON: a review that comes out is UTF-8 without NULs, dated and not
 * empty; and the scanner accepts what jansson accepts.
 */
#include "base/limits.h"
#include "extract/record.h"

#include <jansson.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(struct view text)
{
	if (!view_is_utf8(text) || view_find(text, '\0') != text.len)
		abort();
}

static void check_review(const struct review *review)
{
	const struct view texts[] = {review->id, review->brand, review->location,
		review->source, review->title, review->text, review->author,
		review->language, review->url, review->reply};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		check_text(texts[i]);
	if (review->published.precision == PRECISION_NONE)
		abort();
	if (review->rating.given && !(review->rating.min < review->rating.max))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view line = {(const char *)data, size};
	struct record_map *map;
	struct arena arena = {0};
	struct review review;
	struct record_notes notes;
	struct err err = ERR_INIT;

	/* Behind a NUL, the parser beside it reads a broken number all the same. */
	if (view_find(line, '\0') != size)
		return 0;
	if (record_map_new(&map, &err) < 0)
		abort();
	int rc = record_from_json(map, line, &arena, &review, &notes, &err);

	if (rc == 0)
		check_review(&review);
	json_t *tree = json_loadb(line.data, size, 0, NULL);

	/* Refused as JSON, though a strict parser reads an object? Depth aside. */
	if (rc < 0 && json_is_object(tree) &&
		strncmp(err.text, "not a JSON object", 17) == 0 &&
		strstr(err.text, "nested too deeply") == NULL)
		abort();
	json_decref(tree);
	record_map_free(map);
	arena_done(&arena);
	return 0;
}
