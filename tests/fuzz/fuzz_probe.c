/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Fuzzes the report of `repute probe` on a page: the first line is its media type. What
 * is printed is UTF-8 without control characters but line ends, the JSON can be parsed,
 * and the section compiles.
 */
#include "base/limits.h"
#include "ingest/cmd/probe.h"
#include "page_check.h"

#include <jansson.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_report(struct probe *probe)
{
	const struct probe_style style = {.width = 80};
	struct buf out BUF_CLEANUP = buf_make(MIB(64));

	probe_print(probe, &style, &out);
	must(out.failed == ERR_NONE);
	must_be_text(buf_view(&out));
	for (size_t i = 0; i < out.len; i++)
		must((unsigned char)out.data[i] >= ' ' || out.data[i] == '\n');
}

static void check_json(struct probe *probe)
{
	struct buf out BUF_CLEANUP = buf_make(MIB(64));

	must(probe_json(probe, &out, NULL) == 0);
	json_t *json = json_loadb(out.data, out.len, JSON_ALLOW_NUL, NULL);

	must(json != NULL);
	json_decref(json);
}

static void keep_word(void *data, const char *key, struct view value)
{
	struct view *word = probe_word(data, view_of(key));

	must(!view_has_control(value));
	if (word != NULL)
		*word = value;
}

static void check_section(struct probe *probe)
{
	struct recipe_words words = {.items = {NULL, 0}};
	struct recipe *recipe;

	probe_section_pairs(probe, keep_word, &words);
	must(recipe_new(&words, &recipe, NULL) == 0);
	recipe_free(recipe);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct view body = {(const char *)data, size}, type = {NULL, 0};
	struct context context = {.clock = {.fixed = true, .time = 1790000000}};
	struct probe probe = {
		.context = &context, .arena = arena_make(), .now = 1790000000};

	view_split(&body, '\n', &type);
	probe.input = (struct probe_input){.name = VIEW("page"),
		.url = VIEW("https://example.org/a"),
		.type = type,
		.body = body,
		.robots.crawl_delay_ms = -1};
	probe.order.input = "page";
	probe.found = extraction_make(&probe.arena);
	must(recipe_new(&probe.words, &probe.recipe, NULL) == 0);
	memory_begin();
	must(probe_read(&probe, NULL) == 0 && probe_guess(&probe, NULL) == 0);
	memory_end(3 * size);
	must_be_extraction(&probe.found, &probe.document);
	if (probe.found.n == 0)
		probe.trouble = probe_why(&probe);
	check_report(&probe);
	check_json(&probe);
	check_section(&probe);
	document_close(&probe.document);
	extraction_done(&probe.found);
	recipe_free(probe.recipe);
	arena_done(&probe.arena);
	return 0;
}
