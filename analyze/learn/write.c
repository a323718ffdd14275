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
	BUF_CLEANUP struct buf term =
		buf_make(FEATURES_WORDS_MAX * (TOKEN_SIZE + sizeof(LEXICON_NEGATED)));

	for (unsigned i = 0; i < FEATURES_WORDS_MAX && feature->tokens[i] != 0; i++) {
		uint32_t token = feature->tokens[i];

		buf_printf(&term, "%s%s%.*s", i > 0 ? " " : "",
			token % 2 != 0 ? LEXICON_NEGATED : "",
			VIEW_ARG(dataset->names[token / 2]));
	}
	arena->failed |= term.failed != ERR_NONE;
	return arena_keep(arena, buf_view(&term));
}

/* Texts that were left out because they are held out elsewhere. */
static size_t count_dropped(const struct dataset *dataset)
{
	size_t n = 0;

	for (size_t d = 0; d < dataset->n_domains; d++)
		n += dataset->domains[d].dropped;
	return n;
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
		"# settings: entries=%zu words=%u texts-min=%u cost=%g digits=%s "
		"presence\n",
		settings->entries, settings->words, settings->texts_min, settings->cost,
		dataset->digits ? "yes" : "no");
	buf_printf(out, "# settings: dropped=%zu calibration-error=%.4f\n",
		count_dropped(dataset), calibration->error);
	if (settings->negators[0] != '\0')
		buf_printf(out, "# negators: %s\n# negation-window: %u\n",
			settings->negators, settings->window);
	buf_printf(out,
		"# scale: %.8g\n# slope: %.6g\n# probability: %.6g %.6g\n"
		"# thresholds: %.3f %.3f\n",
		scale, calibration->slope, calibration->chance_slope,
		calibration->chance_intercept, calibration->negative_below,
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
