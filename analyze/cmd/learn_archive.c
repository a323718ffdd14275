/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The archive is read twice, before and after learning, each time as a stream. It is only
 * read: a run that fetches or analyzes meanwhile is not kept waiting.
 */
#include "analyze/cmd/learn_archive.h"

#include "accuracy/sample.h"
#include "analyze/cmd/named.h"
#include "archive/rated.h"

#include <ctype.h>
#include <stdio.h>

/* Does a stated language, as BCP 47 writes it, belong to the one that is learned? */
static bool is_language(struct view stated, struct view wanted)
{
	struct view main = view_sub(wanted, 0, view_find(wanted, '-'));

	if (stated.len == 0)
		return true;
	if (stated.len < main.len ||
		(stated.len > main.len && stated.data[main.len] != '-' &&
			stated.data[main.len] != '_'))
		return false;
	for (size_t i = 0; i < main.len; i++) {
		if (tolower((unsigned char)stated.data[i]) !=
			tolower((unsigned char)main.data[i]))
			return false;
	}
	return true;
}

/* Gives each review to `take` as a labelled row. */
struct stream {
	const struct learn_archive *from;
	labelled_row *take;
	void *data;
	struct progress progress;
	int64_t n;
};

static int take_review(void *data, const struct rated *rated, struct err *err)
{
	struct stream *stream = data;
	char domain[256];
	double grade = labelled_grade(rated->stars);

	progress_show(&stream->progress, ++stream->n, 0, 0);
	if (!is_language(rated->language, view_of(stream->from->language)))
		return 0;
	snprintf(domain, sizeof(domain), "%.*s/%.*s", VIEW_ARG(rated->brand),
		VIEW_ARG(rated->source));
	struct labelled row = {.text = rated->text,
		.title = rated->title,
		.source = view_of(domain),
		.grade = grade,
		.polarity = (grade > 0) - (grade < 0),
		.held_out = labelled_is_held_out(rated->text)};

	return stream->take(stream->data, &row, err);
}

static int read_archive(struct archive *archive, struct stream *stream, struct err *err)
{
	const struct learn_archive *from = stream->from;
	int32_t since = from->since.given ? from->since.day : INT32_MIN;
	const struct brand *brand = NULL;
	struct registry *registry;

	if (registry_open(archive, NULL, &registry, err) < 0)
		return -1;
	int rc = 0;

	if (from->brand != NULL) {
		brand = named_brand(registry, from->brand, err);
		rc = brand != NULL ? 0 : -1;
	}
	if (rc == 0)
		rc = archive_rated_reviews(archive, brand != NULL ? brand->id : 0, since,
			take_review, stream, err);
	registry_close(registry);
	return rc;
}

static int read_reviews(
	const struct learn_archive *from, labelled_row *take, void *data, struct err *err)
{
	struct stream stream = {.from = from,
		.take = take,
		.data = data,
		.progress = progress_make(&from->context->log, "reviews read")};
	struct archive *archive;

	if (context_configure(from->context, err) < 0 ||
		archive_open(from->context->conf, false, &archive, err) < 0)
		return -1;
	int rc = read_archive(archive, &stream, err);

	progress_clear(&stream.progress);
	archive_close(archive);
	return rc;
}

static int add_row(void *data, const struct labelled *row, struct err *err)
{
	return dataset_add(data, row, err);
}

int learn_archive_read(
	const struct learn_archive *from, struct dataset *dataset, struct err *err)
{
	return read_reviews(from, add_row, dataset, err);
}

int learn_archive_check(const struct dataset *dataset, struct err *err)
{
	size_t n[3] = {0};

	for (size_t d = 0; d < dataset->n_domains; d++) {
		for (int class = 0; class < 3; class ++)
			n[class] += dataset->domains[d].classes[class];
	}
	if (n[0] >= LEARN_ARCHIVE_CLASS_MIN && n[2] >= LEARN_ARCHIVE_CLASS_MIN)
		return 0;
	return err_set(err, ERR_INPUT,
		"too little to learn from: %zu negative and %zu positive texts with stars "
		"(a fifth of the reviews is held out), %d of each are wanted; labelled "
		"files can be added to the archive's reviews",
		n[0], n[2], LEARN_ARCHIVE_CLASS_MIN);
}

struct measure {
	struct repute_scorer *scorer;
	struct sample sample;
};

static int measure_row(void *data, const struct labelled *row, struct err *err)
{
	struct measure *measure = data;
	struct repute_verdict verdict;

	if (!row->held_out)
		return 0;
	repute_score(measure->scorer, row->text.data, row->text.len, &verdict);
	struct point point = {.polarity = (float)verdict.polarity,
		.grade = (float)row->grade,
		.probability = (float)verdict.probability,
		.tokens = (float)verdict.n_tokens,
		.matched = (float)(verdict.coverage * (double)verdict.n_tokens),
		.class = (int8_t)row->polarity,
		.label = (int8_t)verdict.label};

	return sample_add(&measure->sample, &point, err);
}

int learn_archive_measure(const struct learn_archive *from,
	const struct repute_lexicon *lexicon, struct accuracy *ret_accuracy,
	struct err *err)
{
	struct measure measure = {.scorer = repute_scorer_new(lexicon)};
	struct accuracy accuracy = {.name = "archive"};
	int rc = measure.scorer != NULL ? 0 : err_memory(err);

	if (rc == 0)
		rc = read_reviews(from, measure_row, &measure, err);
	if (rc == 0) {
		sample_sort(&measure.sample);
		tally_count(
			measure.sample.points, NULL, measure.sample.n, &accuracy.tally);
		metrics_of(&accuracy.tally, accuracy.values);
		*ret_accuracy = accuracy;
	}
	repute_scorer_free(measure.scorer);
	sample_done(&measure.sample);
	return rc;
}
