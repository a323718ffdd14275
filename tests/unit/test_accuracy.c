/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The figures against sums done by hand, their intervals against what statistics says
 * they must be, which rows are counted, and what is printed.
 */
#include "accuracy/report.h"
#include "base/hash.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>

#define TOLERANCE 1e-6

static const char head[] =
	"# format: repute-lexicon/1\n# name: tiny\n# language: en\n# version: 1\n"
	"# trained-on: known negative=1 neutral=0 positive=1 held-out=1 digest=00\n"
	"# negators: not\n# negation-window: 3\n"
	"# scale: 0.5\n# slope: 0.25\n# thresholds: -0.2 0.3\n";

static struct point point(int class, double polarity, int label)
{
	return (struct point){.polarity = (float)polarity,
		.grade = (float)class,
		.probability = (float)((1 + polarity) / 2),
		.tokens = 4,
		.matched = polarity != 0 ? 3 : 0,
		.class = (int8_t) class,
		.label = (int8_t)label};
}

static struct sample sample_of(const struct point *points, size_t n)
{
	struct sample sample = {0};

	for (size_t i = 0; i < n; i++)
		ck_assert_int_eq(sample_add(&sample, &points[i], NULL), 0);
	sample_sort(&sample);
	return sample;
}

static void figures_of(const struct point *points, size_t n, double values[N_METRICS])
{
	SAMPLE_CLEANUP struct sample sample = sample_of(points, n);
	struct tally tally;

	tally_count(sample.points, NULL, n, &tally);
	metrics_of(&tally, values);
}

/*
 * By hand. Signs: three of six right. F1: negative 2/5, positive 4/6. Labels: three of
 * eight; F1 2/4, 2/7, 2/5. AUC: 6.5 of 9 pairs. Calibration, bins of .1: .1 + (1.2 - 1) +
 * .5 + .05 + .65 of six.
 */
START_TEST(by_hand)
{
	const struct point points[] = {point(-1, -.8, -1), point(-1, .2, 0),
		point(-1, 0, 0), point(1, .9, 1), point(1, -.3, 0), point(1, .2, 0),
		point(0, .1, 0), point(0, .7, 1)};
	static const struct {
		enum metric metric;
		double value;
	} rows[] = {
		{METRIC_SIGN, 3. / 6},
		{METRIC_F1, (2. / 5 + 4. / 6) / 2},
		{METRIC_ACCURACY_3, 3. / 8},
		{METRIC_F1_3, (2. / 4 + 2. / 7 + 2. / 5) / 3},
		{METRIC_PEARSON, .40465131911125596},
		{METRIC_AUC, 6.5 / 9},
		{METRIC_COVERAGE, 21. / 32},
		{METRIC_UNMATCHED, 1. / 8},
		{METRIC_ECE, 1.5 / 6},
		{METRIC_ECE_AS_IS, 1.5 / 6},
	};
	double values[N_METRICS];

	figures_of(points, 8, values);
	ck_assert_double_eq_tol(values[rows[_i].metric], rows[_i].value, TOLERANCE);
}
END_TEST

/* Nine positive texts and one negative, all said to be .9 sure: right as it is; with both
   classes weighing the same only half of them is positive. */
START_TEST(calibration_weighs_classes)
{
	struct point points[10];
	double values[N_METRICS];

	for (int i = 0; i < 10; i++)
		points[i] = point(i == 0 ? -1 : 1, .8, 1);
	figures_of(points, 10, values);
	ck_assert_double_eq_tol(values[METRIC_ECE_AS_IS], 0, TOLERANCE);
	ck_assert_double_eq_tol(values[METRIC_ECE], .4, TOLERANCE);
}
END_TEST

START_TEST(not_defined)
{
	struct point silent = point(1, .5, 1);

	silent.tokens = silent.probability = NAN;
	const struct {
		struct point points[2];
		size_t n;
		enum metric undefined, defined; /* N_METRICS = none */
	} rows[] = {
		{{silent}, 0, METRIC_SIGN, N_METRICS},
		{{silent}, 0, METRIC_COVERAGE, N_METRICS},
		{{point(1, .5, 1), point(1, .7, 1)}, 2, METRIC_AUC, METRIC_SIGN},
		{{point(1, .5, 1), point(1, .7, 1)}, 2, METRIC_F1, METRIC_ECE_AS_IS},
		{{point(1, .5, 1), point(1, .7, 1)}, 2, METRIC_PEARSON, METRIC_SIGN},
		{{point(1, .5, 1), point(1, .7, 1)}, 2, METRIC_ECE, METRIC_UNMATCHED},
		{{point(1, .3, 1), point(-1, .3, 1)}, 2, METRIC_PEARSON, METRIC_AUC},
		{{point(1, .3, 1), point(-1, .3, 1)}, 2, METRIC_F1_3, METRIC_F1},
		{{point(1, .3, 1), point(-1, .3, 1)}, 2, METRIC_ACCURACY_3, METRIC_ECE},
		{{point(0, .3, 1), point(0, .1, 0)}, 2, METRIC_SIGN, METRIC_COVERAGE},
		{{silent, silent}, 2, METRIC_COVERAGE, METRIC_SIGN},
		{{silent, silent}, 2, METRIC_ECE_AS_IS, METRIC_SIGN},
	};
	double values[N_METRICS];

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		figures_of(rows[i].points, rows[i].n, values);
		ck_assert_msg(isnan(values[rows[i].undefined]), "row %zu: %f", i,
			values[rows[i].undefined]);
		ck_assert_msg(
			rows[i].defined == N_METRICS || !isnan(values[rows[i].defined]),
			"row %zu", i);
	}
}
END_TEST

/* A made-up set: polarities of few values, so that there are many ties. */
static struct sample made_up(size_t n, unsigned seed, double right)
{
	struct draws draws = {.state = seed, .n = 1000};
	struct sample sample = {0};

	for (size_t i = 0; i < n; i++) {
		int class = (int)(draws_next(&draws) % 3) - 1;
		double size = (1 + draws_next(&draws) % 9) / 10.;
		bool good = draws_next(&draws) < right * 1000;
		double polarity = (class >= 0) == good ? size : -size;
		struct point next = point(class, polarity,
			polarity > .4	 ? 1
			: polarity < -.4 ? -1
					 : 0);

		ck_assert_int_eq(sample_add(&sample, &next, NULL), 0);
	}
	return sample;
}

/* Pair by pair, and point by point as often as a resample says. */
START_TEST(auc_counts_pairs)
{
	SAMPLE_CLEANUP struct sample sample = made_up(300, 7, .7);
	SAMPLE_CLEANUP struct sample repeated = {0};
	uint8_t times[300];
	double above = 0, pairs = 0, weighted[N_METRICS], plain[N_METRICS];
	struct tally tally;

	sample_sort(&sample);
	for (size_t i = 0; i < 300; i++) {
		times[i] = (uint8_t)(i * 7 % 4);
		for (int k = 0; k < times[i]; k++)
			ck_assert_int_eq(
				sample_add(&repeated, &sample.points[i], NULL), 0);
	}
	for (size_t i = 0; i < repeated.n; i++) {
		for (size_t k = 0; k < repeated.n; k++) {
			const struct point *p = &repeated.points[i];
			const struct point *q = &repeated.points[k];

			if (p->class != 1 || q->class != -1)
				continue;
			pairs++;
			above += p->polarity > q->polarity    ? 1
				 : p->polarity == q->polarity ? .5
							      : 0;
		}
	}
	tally_count(sample.points, times, 300, &tally);
	metrics_of(&tally, weighted);
	tally_count(repeated.points, NULL, repeated.n, &tally);
	metrics_of(&tally, plain);
	ck_assert_double_eq_tol(weighted[METRIC_AUC], above / pairs, TOLERANCE);
	for (int k = 0; k < N_METRICS; k++)
		ck_assert_double_eq_tol(weighted[k], plain[k], TOLERANCE);
}
END_TEST

START_TEST(bootstrap_is_deterministic)
{
	SAMPLE_CLEANUP struct sample sample = made_up(500, 3, .8);
	SAMPLE_CLEANUP struct sample turned = {0};
	struct figure a[N_METRICS], b[N_METRICS];

	for (size_t i = sample.n; i > 0; i--)
		ck_assert_int_eq(sample_add(&turned, &sample.points[i - 1], NULL), 0);
	sample_sort(&sample);
	sample_sort(&turned);
	ck_assert_int_eq(bootstrap_figures(&sample, a, NULL), 0);
	ck_assert_int_eq(bootstrap_figures(&turned, b, NULL), 0);
	ck_assert_mem_eq(a, b, sizeof(a));
	for (int k = 0; k < N_METRICS; k++) {
		/* A calibration error is drawn upwards by resampling: it cannot be below
		   zero. The others lie in their interval. */
		if (k != METRIC_ECE && k != METRIC_ECE_AS_IS) {
			ck_assert_double_le(a[k].low, a[k].value);
			ck_assert_double_ge(a[k].high, a[k].value);
		}
		ck_assert(a[k].low < a[k].high || k == METRIC_COVERAGE ||
			  k == METRIC_UNMATCHED);
	}
}
END_TEST

/* A share's interval is 2 * 1.96 * sqrt(p (1 - p) / n) wide, also of a thinned sample. */
START_TEST(bootstrap_width)
{
	static const size_t sizes[] = {600, 60000};
	SAMPLE_CLEANUP struct sample sample = made_up(sizes[_i], 11, .8);
	struct figure figures[N_METRICS];
	struct tally tally;

	sample_sort(&sample);
	tally_count(sample.points, NULL, sample.n, &tally);
	ck_assert_int_eq(bootstrap_figures(&sample, figures, NULL), 0);
	const struct figure *figure = &figures[METRIC_SIGN];
	double p = figure->value, n = (double)tally_graded(&tally);
	double width = 2 * 1.96 * sqrt(p * (1 - p) / n);

	ck_assert_double_eq_tol(figure->high - figure->low, width, width * .12);
	ck_assert_double_eq_tol((figure->high + figure->low) / 2, p, width * .1);
}
END_TEST

/* 95 of 100 intervals hold the truth; of 200 made-up sets, at least 180 do. */
START_TEST(bootstrap_covers)
{
	struct figure figures[N_METRICS];
	int covered = 0;

	for (unsigned seed = 0; seed < 200; seed++) {
		SAMPLE_CLEANUP struct sample sample = made_up(240, 1000 + seed, .8);

		sample_sort(&sample);
		ck_assert_int_eq(bootstrap_figures(&sample, figures, NULL), 0);
		covered +=
			figures[METRIC_SIGN].low <= .8 && .8 <= figures[METRIC_SIGN].high;
	}
	ck_assert_int_ge(covered, 180);
	ck_assert_int_le(covered, 199);
}
END_TEST

/* ---- rows ----------------------------------------------------------------------- */

struct taken {
	struct row rows[8];
	char sources[8][32];
	size_t n;
};

static int take(void *data, const struct row *row, struct err *err)
{
	struct taken *taken = data;

	(void)err;
	ck_assert_uint_lt(taken->n, 8);
	snprintf(taken->sources[taken->n], 32, "%.*s", VIEW_ARG(row->source));
	taken->rows[taken->n++] = *row;
	return 0;
}

static int read_text(
	const char *text, const char *score_member, struct taken *taken, struct err *err)
{
	scratch_write("set.ndjson", view_of(text));
	return rows_read(scratch("set.ndjson").text, score_member, take, taken, err);
}

START_TEST(rows_are_read)
{
	struct taken taken = {.n = 0};
	struct err err = ERR_INIT;
	int rc = read_text(
		"{\"text\":\"a\",\"label\":-0.5,\"stars\":5}\n\n"
		"{\"text\":\"b\",\"stars\":4,\"source\":\"shop\",\"split\":\"test\"}\n"
		"{\"text\":\"c\",\"label\":0,\"split\":\"train\"}",
		NULL, &taken, &err);

	ck_assert_msg(rc == 0, "%s", err.text);
	ck_assert_uint_eq(taken.n, 3);
	ck_assert_int_eq(taken.rows[0].class, -1);
	ck_assert_double_eq(taken.rows[0].grade, -.5);
	ck_assert_str_eq(taken.sources[0], "set");
	ck_assert_int_eq(taken.rows[1].class, 1);
	ck_assert_double_eq(taken.rows[1].grade, .5);
	ck_assert(taken.rows[1].held_out);
	ck_assert_str_eq(taken.sources[1], "shop");
	ck_assert_int_eq(taken.rows[2].class, 0);
	ck_assert(!taken.rows[2].held_out);
	ck_assert(isnan(taken.rows[2].score));
}
END_TEST

START_TEST(rows_refused)
{
	static const struct {
		const char *line, *says;
	} rows[] = {
		{"no json", "not JSON"},
		{"[1]", "'text'"},
		{"{\"label\":1}", "'text'"},
		{"{\"text\":\"a\"}", "'label'"},
		{"{\"text\":\"a\",\"label\":\"good\"}", "'label'"},
		{"{\"text\":\"a\",\"label\":4}", "between -1 and 1"},
		{"{\"text\":\"a\",\"stars\":10}", "between 1 and 5"},
		{"{\"text\":\"a\",\"label\":1,\"vader\":1,\"aspects\":[3]}", "aspect"},
		{"{\"text\":\"a\",\"label\":1,\"vader\":\"x\"}", "'vader'"},
	};
	struct taken taken = {.n = 0};
	struct err err = ERR_INIT;
	char text[200];

	snprintf(text, sizeof(text), "{\"text\":\"a\",\"label\":1,\"vader\":1}\n%s\n",
		rows[_i].line);
	ck_assert_int_lt(read_text(text, "vader", &taken, &err), 0);
	ck_assert_msg(strstr(err.text, rows[_i].says) != NULL, "%s", err.text);
	ck_assert_int_eq(err.line, 2);
	ck_assert_uint_eq(taken.n, 1);
}
END_TEST

START_TEST(aspects_are_placed)
{
	static const struct {
		int polarity;
		size_t offset, len;
	} expected[] = {{1, 12, 4}, {-1, 22, 4}, {0, 0, 0}, {0, 17, 4}, {-1, 0, 0}};
	struct taken taken = {.n = 0};
	struct err err = ERR_INIT;
	int rc = read_text(
		"{\"text\":\"foods? Good food bad, food\",\"label\":0,\"aspects\":"
		"[[\"food\",\"positive\"],[\"food\",\"Negative\"],"
		"[\"food\",\"conflict\"],[\"bad,\",0],[\"drink\",-2]]}",
		NULL, &taken, &err);

	ck_assert_msg(rc == 0, "%s", err.text);
	ck_assert_uint_eq(taken.rows[0].n_aspects, 5);
	for (size_t i = 0; i < 5; i++) {
		const struct row_aspect *aspect = &taken.rows[0].aspects[i];

		ck_assert_int_eq(aspect->polarity, expected[i].polarity);
		ck_assert_uint_eq(aspect->len, expected[i].len);
		if (aspect->len != 0)
			ck_assert_uint_eq(aspect->offset, expected[i].offset);
	}
}
END_TEST

/* ---- what is counted --------------------------------------------------------------- */

START_TEST(digits)
{
	static const struct {
		const char *term;
		bool has;
	} rows[] = {{"good", false}, {"4/10", true}, {"gave 4/10", true}, {"<3", false},
		{"NOT_10", true}, {"NOT_good b4", false}, {":3", false}, {"", false}};

	ck_assert_int_eq(provenance_has_digits(view_of(rows[_i].term)), rows[_i].has);
}
END_TEST

struct opened {
	struct repute_lexicon *lexicon;
	struct provenance provenance;
	struct evaluation_settings settings;
};

static struct opened *open_lexicon(struct opened *opened, const char *entries)
{
	BUF_CLEANUP struct buf text = buf_make(10000);
	struct repute_error error = {0};
	struct err err = ERR_INIT;
	struct path path = scratch("tiny.lex");

	buf_add_text(&text, head);
	buf_add_text(&text, entries);
	scratch_write("tiny.lex", buf_view(&text));
	ck_assert_int_eq(hash_start(&err), 0);
	ck_assert_msg(repute_lexicon_open(path.text, &opened->lexicon, &error) == 0, "%s",
		error.text);
	ck_assert_msg(provenance_open(path.text, &opened->provenance, &err) == 0, "%s",
		err.text);
	opened->settings = evaluation_settings_of(opened->lexicon);
	opened->settings.provenance = &opened->provenance;
	return opened;
}

static void close_lexicon(struct opened *opened)
{
	provenance_done(&opened->provenance);
	repute_lexicon_free(opened->lexicon);
}

static const char four_rows[] =
	"{\"text\":\"good one\",\"label\":1,\"source\":\"known\",\"split\":\"train\"}\n"
	"{\"text\":\"bad one\",\"label\":-1,\"source\":\"known\",\"split\":\"test\"}\n"
	"{\"text\":\"bad 4/10\",\"label\":-1,\"source\":\"new\",\"split\":\"train\"}\n"
	"{\"text\":\"Good. Here\",\"label\":0,\"source\":\"new\",\"split\":\"test\"}\n";

static struct evaluation evaluate(const struct evaluation_settings *settings)
{
	struct evaluation evaluation;
	struct err err = ERR_INIT;

	scratch_write("rows.ndjson", view_of(four_rows));
	int rc =
		evaluation_read(settings, scratch("rows.ndjson").text, &evaluation, &err);

	ck_assert_msg(rc == 0, "%s", err.text);
	return evaluation;
}

/* The first row was trained on; where the texts are known, the last one was, too. */
START_TEST(trained_rows_are_left_out)
{
	static const struct {
		enum evaluation_rows rows;
		bool seen;
		size_t n, left_out, n_trained;
	} rows[] = {
		{ROWS_UNSEEN, false, 3, 1, 0},
		{ROWS_HELD_OUT, false, 2, 2, 0},
		{ROWS_ALL, false, 4, 0, 1},
		{ROWS_UNSEEN, true, 2, 2, 0},
		{ROWS_HELD_OUT, true, 2, 2, 1},
		{ROWS_ALL, true, 4, 0, 2},
	};
	struct opened opened;
	struct seen seen = {0};

	if (rows[_i].seen) {
		ck_assert_int_eq(hash_start(NULL), 0);
		ck_assert_int_eq(seen_add(&seen, seen_hash(VIEW("good one")), NULL), 0);
		ck_assert_int_eq(seen_add(&seen, seen_hash(VIEW("good here")), NULL), 0);
		seen_sort(&seen);
		ck_assert_int_eq(seen_write(scratch("tiny.lex").text, &seen, NULL), 0);
		seen_free(&seen);
	}
	open_lexicon(&opened, "good\t4\nbad\t-4\n");
	opened.settings.rows = rows[_i].rows;
	struct evaluation evaluation = evaluate(&opened.settings);

	ck_assert_uint_eq(evaluation.n_rows, 4);
	ck_assert_uint_eq(evaluation.sample.n, rows[_i].n);
	ck_assert_uint_eq(evaluation.left_out, rows[_i].left_out);
	ck_assert_uint_eq(evaluation.n_trained, rows[_i].n_trained);
	evaluation_done(&evaluation);
	close_lexicon(&opened);
}
END_TEST

/* "bad 4/10" is right only by its rating. */
START_TEST(entries_with_digits)
{
	struct opened opened;
	struct tally with, without;

	open_lexicon(&opened, "good\t4\nbad\t1\n4/10\t-9\ngot 4/10\t-9\n");
	ck_assert_uint_eq(opened.provenance.n_digits, 2);
	ck_assert_uint_eq(
		repute_lexicon_info(opened.provenance.without_digits)->n_entries, 2);
	opened.settings.rows = ROWS_ALL;
	struct evaluation evaluation = evaluate(&opened.settings);

	tally_count(evaluation.sample.points, NULL, 4, &with);
	tally_count(evaluation.without_digits.points, NULL, 4, &without);
	ck_assert_uint_eq(with.signs[0][0], 1);
	ck_assert_uint_eq(without.signs[0][0], 0);
	evaluation_done(&evaluation);
	close_lexicon(&opened);
}
END_TEST

START_TEST(aspects_by_hand)
{
	static const struct aspect_text texts[] = {{2, 2, 1}, {1, 1, 1}, {2, 1, 1}};
	struct aspect_sample sample = {0}, more = {0};
	struct figure figures[N_ASPECT_METRICS];

	ck_assert_int_eq(aspect_sample_figures(&sample, figures, NULL), 0);
	ck_assert(isnan(figures[ASPECT_NEAR].value));
	more.texts = (struct aspect_text *)texts;
	more.n = 3;
	more.n_aspects = 5;
	ck_assert_int_eq(aspect_sample_append(&sample, &more, NULL), 0);
	ck_assert_int_eq(aspect_sample_figures(&sample, figures, NULL), 0);
	ck_assert_double_eq_tol(figures[ASPECT_NEAR].value, 4. / 5, TOLERANCE);
	ck_assert_double_eq_tol(figures[ASPECT_TEXT].value, 3. / 5, TOLERANCE);
	ck_assert_double_eq_tol(figures[ASPECT_GAIN].value, 1. / 5, TOLERANCE);
	ck_assert_double_eq_tol(figures[ASPECT_NEAR].low, .5, TOLERANCE);
	ck_assert_double_eq_tol(figures[ASPECT_NEAR].high, 1, TOLERANCE);
	aspect_sample_done(&sample);
}
END_TEST

/* The first aspect is right by the whole text, the second is not; one has no place, one
   no sign. */
START_TEST(aspects_are_judged)
{
	struct aspect_sample sample = {0};
	struct row row = {.text = VIEW("food staff"),
		.aspects = {{VIEW("food"), 1, 0, 4}, {VIEW("staff"), -1, 5, 5},
			{VIEW("bar"), 1, 0, 0}, {VIEW("food"), 0, 0, 4}},
		.n_aspects = 4};

	ck_assert_int_eq(aspect_sample_add(&sample, NULL, &row, .5, NULL), 0);
	ck_assert_uint_eq(sample.n, 1);
	ck_assert_uint_eq(sample.n_aspects, 2);
	ck_assert_uint_eq(sample.unplaced, 1);
	ck_assert_uint_eq(sample.ungraded, 1);
	ck_assert_uint_eq(sample.texts[0].n, 2);
	ck_assert_uint_eq(sample.texts[0].text, 1);
	aspect_sample_done(&sample);
}
END_TEST

/* ---- the report -------------------------------------------------------------------- */

START_TEST(report_says)
{
	static const char *const says[] = {"rows ", "all of them", "1.000 ±.000",
		"right of 3", "NOT HONEST: includes 2 rows", "labelled", "accuracy"};
	BUF_CLEANUP struct buf out = buf_make(100000);
	BUF_CLEANUP struct buf lines = buf_make(100000);
	struct opened opened;
	struct err err = ERR_INIT;

	open_lexicon(&opened, "good\t4\nbad\t-4\n");
	opened.settings.rows = ROWS_ALL;
	struct report report = {.settings = &opened.settings, .lexicon_path = "tiny.lex"};
	struct evaluation all = {.n_rows = 0};

	for (int i = 0; i < 2; i++) {
		struct evaluation evaluation = evaluate(&opened.settings);

		ck_assert_int_eq(
			report_add(&report, "dir/rows.ndjson", &evaluation, &err), 0);
		ck_assert_int_eq(evaluation_append(&all, &evaluation, &err), 0);
		evaluation_done(&evaluation);
	}
	ck_assert_int_eq(report_set_total(&report, &all, &err), 0);
	report_text(&report, true, &out);
	for (size_t i = 0; i < sizeof(says) / sizeof(says[0]); i++)
		ck_assert_msg(strstr(out.data, says[i]) != NULL, "no '%s' in\n%s",
			says[i], out.data);
	ck_assert_int_eq(report_json(&report, &lines, &err), 0);
	json_t *json = json_loadb(lines.data, lines.len, 0, NULL);
	json_t *total = json_object_get(json, "total");

	ck_assert_ptr_nonnull(json);
	ck_assert_str_eq(
		json_string_value(json_object_get(json, "schema")), "repute.accuracy/1");
	ck_assert(json_is_false(json_object_get(json, "honest")));
	ck_assert_int_eq(json_array_size(json_object_get(json, "files")), 2);
	ck_assert_int_eq(json_integer_value(json_object_get(total, "rows")), 8);
	ck_assert_double_eq(json_number_value(json_object_get(
				    json_object_get(total, "accuracy"), "value")),
		1);
	ck_assert(json_is_null(json_object_get(total, "without_digits")) ||
		  json_object_get(total, "without_digits") == NULL);
	json_decref(json);
	evaluation_done(&all);
	report_done(&report);
	close_lexicon(&opened);
}
END_TEST

static int measure_and_print(struct err *err)
{
	BUF_CLEANUP struct buf out = buf_make(100000);
	struct path path = scratch("tiny.lex"), rows = scratch("rows.ndjson");
	struct evaluation evaluation = {.n_rows = 0}, all = {.n_rows = 0};
	struct provenance provenance = {.has_seen = false};
	struct repute_lexicon *lexicon = NULL;
	struct repute_error error;
	struct evaluation_settings settings;
	struct report report = {.settings = &settings, .lexicon_path = path.text};
	int rc = 0;

	if (repute_lexicon_open(path.text, &lexicon, &error) < 0)
		rc = err_set(err, error.no_memory ? ERR_MEMORY : ERR_INPUT, "%.400s",
			error.text);
	if (rc == 0)
		rc = provenance_open(path.text, &provenance, err);
	if (rc == 0) {
		settings = evaluation_settings_of(lexicon);
		settings.provenance = &provenance;
		settings.aspects = true;
		rc = evaluation_read(&settings, rows.text, &evaluation, err);
	}
	if (rc == 0)
		rc = evaluation_append(&all, &evaluation, err);
	if (rc == 0)
		rc = report_add(&report, rows.text, &evaluation, err);
	if (rc == 0)
		rc = report_set_total(&report, &all, err);
	if (rc == 0)
		rc = report_json(&report, &out, err);
	report_done(&report);
	evaluation_done(&evaluation);
	evaluation_done(&all);
	provenance_done(&provenance);
	repute_lexicon_free(lexicon);
	return rc;
}

START_TEST(without_memory)
{
	struct opened opened;

	close_lexicon(open_lexicon(&opened, "good\t4\n4/10\t-9\n"));
	scratch_write("rows.ndjson",
		VIEW("{\"text\":\"good food\",\"label\":1,\"aspects\":[[\"food\",1]]}\n"
		     "{\"text\":\"4/10 food\",\"label\":-1}\n"));
	TORTURE(measure_and_print);
}
END_TEST

Suite *accuracy_suite(void)
{
	Suite *suite = suite_create("accuracy");
	TCase *tc = tcase_create("figures");

	tcase_set_timeout(tc, 60);
	tcase_add_loop_test(tc, by_hand, 0, 10);
	tcase_add_test(tc, calibration_weighs_classes);
	tcase_add_test(tc, not_defined);
	tcase_add_test(tc, auc_counts_pairs);
	tcase_add_test(tc, bootstrap_is_deterministic);
	tcase_add_loop_test(tc, bootstrap_width, 0, 2);
	tcase_add_test(tc, bootstrap_covers);
	tcase_add_test(tc, aspects_by_hand);
	tcase_add_test(tc, aspects_are_judged);
	suite_add_tcase(suite, tc);
	tc = tcase_create("rows");
	tcase_set_timeout(tc, 60);
	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, rows_are_read);
	tcase_add_loop_test(tc, rows_refused, 0, 9);
	tcase_add_test(tc, aspects_are_placed);
	tcase_add_loop_test(tc, digits, 0, 8);
	tcase_add_loop_test(tc, trained_rows_are_left_out, 0, 6);
	tcase_add_test(tc, entries_with_digits);
	tcase_add_test(tc, report_says);
	tcase_add_test(tc, without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
