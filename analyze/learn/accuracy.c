/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Accuracy is measured with the scorer itself on the text as it is in the file, so that a
 * difference between learning and scoring would show here.
 */
#include "learn/accuracy.h"

#include <stdio.h>

struct measure {
	struct repute_scorer *scorer;
	struct accuracy accuracy;
	bool whole;
};

static int add_row(void *data, const struct labelled *row, struct err *err)
{
	struct measure *measure = data;
	struct accuracy *accuracy = &measure->accuracy;
	struct repute_verdict verdict;

	(void)err;
	if (accuracy->name[0] == '\0')
		snprintf(accuracy->name, sizeof(accuracy->name), "%.*s",
			VIEW_ARG(row->source));
	if (!measure->whole && !row->held_out)
		return 0;
	repute_score(measure->scorer, row->text.data, row->text.len, &verdict);
	accuracy->confusion[row->polarity + 1][verdict.label + 1]++;
	if (row->polarity != 0) {
		accuracy->right += verdict.polarity * row->polarity > 0;
		accuracy->signs[row->polarity > 0][verdict.polarity > 0]++;
	}
	return 0;
}

int accuracy_measure(const struct repute_lexicon *lexicon, const char *path, bool whole,
	struct accuracy *ret_accuracy, struct err *err)
{
	struct measure measure = {.scorer = repute_scorer_new(lexicon), .whole = whole};
	int rc;

	if (measure.scorer == NULL)
		return err_memory(err);
	rc = labelled_read(path, add_row, &measure, err);
	repute_scorer_free(measure.scorer);
	if (rc < 0)
		return -1;
	*ret_accuracy = measure.accuracy;
	return 0;
}

size_t accuracy_n(const struct accuracy *accuracy)
{
	return accuracy->signs[0][0] + accuracy->signs[0][1] + accuracy->signs[1][0] +
	       accuracy->signs[1][1];
}

double accuracy_binary(const struct accuracy *accuracy)
{
	size_t n = accuracy_n(accuracy);

	return n != 0 ? (double)accuracy->right / (double)n : 0;
}

static double f1(size_t right, size_t taken, size_t there)
{
	return taken + there != 0 ? 2.0 * (double)right / (double)(taken + there) : 0;
}

double accuracy_f1(const struct accuracy *accuracy)
{
	const size_t(*s)[2] = accuracy->signs;

	return (f1(s[0][0], s[0][0] + s[1][0], s[0][0] + s[0][1]) +
		       f1(s[1][1], s[0][1] + s[1][1], s[1][0] + s[1][1])) /
	       2;
}

double accuracy_f1_labels(const struct accuracy *accuracy)
{
	const size_t(*c)[3] = accuracy->confusion;
	double sum = 0;

	for (int k = 0; k < 3; k++)
		sum += f1(c[k][k], c[0][k] + c[1][k] + c[2][k],
			c[k][0] + c[k][1] + c[k][2]);
	return sum / 3;
}

size_t accuracy_neutral(const struct accuracy *accuracy)
{
	const size_t *neutral = accuracy->confusion[1];

	return neutral[0] + neutral[1] + neutral[2];
}
