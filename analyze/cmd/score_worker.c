/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A worker meets a lexicon when the first text in its language comes; only then is what
 * writes its verdicts, and what finds its aspects, made. There are few lexicons, so they
 * are looked for one after the other.
 */
#include "cmd/score_worker.h"

#include <stdlib.h>

static int add_voice(struct score_worker *worker, const struct language_choice *choice,
	struct err *err)
{
	const struct score_settings *settings = worker->settings;
	struct score_voice *voices = reallocarray(
		worker->voices, worker->n_voices + 1, sizeof(*worker->voices));

	if (voices == NULL)
		return err_memory(err);
	worker->voices = voices;
	struct score_voice *voice = &voices[worker->n_voices];

	*voice = (struct score_voice){.lexicon = choice->lexicon,
		.writer = verdict_writer_new(
			choice->lexicon, settings->n_terms, settings->sentences)};
	if (voice->writer == NULL)
		return err_memory(err);
	worker->n_voices++;
	if (settings->sentences)
		repute_scorer_on_sentence(
			choice->scorer, verdict_writer_sentence, voice->writer);
	if (!settings->aspects)
		return 0;
	return aspect_finder_new(repute_scorer_lexicon(choice->scorer),
		settings->aspect_lists, settings->roster, &voice->finder, err);
}

/* NULL on failure. */
static struct score_voice *voice_of(struct score_worker *worker,
	const struct language_choice *choice, struct err *err)
{
	for (size_t i = 0; i < worker->n_voices; i++) {
		if (worker->voices[i].lexicon == choice->lexicon)
			return &worker->voices[i];
	}
	if (add_voice(worker, choice, err) < 0)
		return NULL;
	return &worker->voices[worker->n_voices - 1];
}

int score_worker_choose(struct score_worker *worker, struct view text,
	struct language_choice *ret_choice, struct score_voice **ret_voice,
	struct err *err)
{
	struct score_voice *voice = NULL;

	if (worker->settings->language != NULL)
		*ret_choice = worker->fixed;
	else if (language_choose(worker->languages, text, NULL, ret_choice, err) < 0)
		return -1;
	if (ret_choice->lexicon != NULL) {
		voice = voice_of(worker, ret_choice, err);
		if (voice == NULL)
			return -1;
	}
	*ret_voice = voice;
	return 0;
}

int score_worker_init(struct score_worker *worker, const struct score_settings *settings,
	struct language_set *set, struct err *err)
{
	*worker = (struct score_worker){
		.settings = settings, .languages = language_scorer_new(set)};
	if (worker->languages == NULL)
		return err_memory(err);
	if (settings->language == NULL)
		return 0;
	if (language_choose_as(
		    worker->languages, settings->language, &worker->fixed, err) < 0)
		return -1;
	if (worker->fixed.lexicon == NULL)
		return err_set(err, ERR_USAGE,
			"no lexicon for language '%s': name one with --lexicon",
			worker->fixed.language.tag);
	return 0;
}

void score_worker_done(struct score_worker *worker)
{
	for (size_t i = 0; i < worker->n_voices; i++) {
		aspect_finder_free(worker->voices[i].finder);
		verdict_writer_free(worker->voices[i].writer);
	}
	free(worker->voices);
	language_scorer_free(worker->languages);
}

const char *score_worker_exceeded(const struct score_worker *worker)
{
	for (size_t i = 0; i < worker->n_voices; i++) {
		const struct aspect_finder *finder = worker->voices[i].finder;
		const char *place = finder != NULL
					    ? repute_aspects_exceeded(finder->by_aspect)
					    : NULL;

		if (place != NULL)
			return place;
	}
	return NULL;
}
