/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The head tells what the weights come from: each source with its size, its classes and a
 * digest of its texts, so that "was this text trained on?" has an answer. Entries are
 * sorted by their bytes: two lexicons can be compared line by line.
 */
#include "learn/write.h"

#include "learn/prune.h"
#include "score/lexicon.h"

#include <stdlib.h>

struct entry {
	struct view term; /* in the arena */
	int number;
};

static int by_term(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;

	return view_cmp(x->term, y->term);
}

static struct view term_of(
	const struct dataset *dataset, const struct feature *feature, struct arena *arena)
{
	struct view first = dataset->names[feature->first / 2];
	const char *not_first = feature->first % 2 != 0 ? LEXICON_NEGATED : "";

	if (feature->second == 0)
		return arena_printf(arena, "%s%.*s", not_first, VIEW_ARG(first));
	return arena_printf(arena, "%s%.*s %s%.*s", not_first, VIEW_ARG(first),
		feature->second % 2 != 0 ? LEXICON_NEGATED : "",
		VIEW_ARG(dataset->names[feature->second / 2]));
}

static void write_head(const struct learn_settings *settings,
	const struct dataset *dataset, double scale,
	const struct calibration *calibration, struct buf *out)
{
	buf_printf(out, "# format: %s\n# name: %s\n# language: %s\n# version: %s\n",
		LEXICON_FORMAT, settings->name, settings->language, settings->version);
	if (settings->licence[0] != '\0')
		buf_printf(out, "# licence: %s\n", settings->licence);
	for (size_t d = 0; d < dataset->n_domains; d++) {
		const struct domain *domain = &dataset->domains[d];

		buf_printf(out,
			"# trained-on: %s negative=%zu neutral=%zu positive=%zu "
			"held-out=%zu digest=%s\n",
			domain->name, domain->classes[0], domain->classes[1],
			domain->classes[2], domain->held_out, domain->digest);
	}
	buf_printf(out,
		"# settings: entries=%zu texts-min=%u cost=%g digits=%s words=1-2 "
		"presence\n",
		settings->entries, settings->texts_min, settings->cost,
		dataset->digits ? "yes" : "no");
	if (settings->negators[0] != '\0')
		buf_printf(out, "# negators: %s\n# negation-window: %u\n",
			settings->negators, settings->window);
	buf_printf(out, "# scale: %.8g\n# slope: %.6g\n# thresholds: %.2f %.2f\n", scale,
		calibration->slope, calibration->negative_below,
		calibration->positive_above);
}

int write_lexicon(const struct learn_settings *settings, const struct dataset *dataset,
	const struct features *features, const double *weights,
	const struct calibration *calibration, struct buf *out, struct err *err)
{
	ARENA_CLEANUP struct arena arena = arena_make();
	double scale = prune_scale(weights, features->n);
	struct entry *entries = malloc((features->n + 1) * sizeof(*entries));
	size_t n = 0;

	if (entries == NULL)
		return err_memory(err);
	for (size_t j = 0; j < features->n; j++) {
		int number = prune_quantise(weights[j], scale);

		if (number != 0)
			entries[n++] = (struct entry){
				term_of(dataset, &features->list[j], &arena), number};
	}
	if (arena_check(&arena, err) == 0) {
		qsort(entries, n, sizeof(*entries), by_term);
		write_head(settings, dataset, scale, calibration, out);
		for (size_t i = 0; i < n; i++)
			buf_printf(out, "%.*s\t%d\n", VIEW_ARG(entries[i].term),
				entries[i].number);
	}
	free(entries);
	return arena.failed ? err_memory(err) : buf_check(out, err);
}
