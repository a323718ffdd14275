/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Columns on standard output, "key=value" in the head: the same figures, those that need
 * neutral texts or a spread of grades only where there are any.
 */
#include "analyze/cmd/learn_tell.h"

#include <math.h>
#include <stdio.h>

static void print_columns(void)
{
	printf("%-26s %7s %8s %8s %8s %8s %8s\n", "held-out texts of", "n", "binary",
		"f1", "pearson", "neutral", "f1-3");
}

static void print_accuracy(const struct accuracy *accuracy, FILE *out)
{
	double pearson = accuracy->values[METRIC_PEARSON];

	fprintf(out, "%-26s %7zu %8.4f %8.4f", accuracy->name, accuracy_n(accuracy),
		accuracy_binary(accuracy), accuracy_f1(accuracy));
	if (!isnan(pearson))
		fprintf(out, " %8.4f", pearson);
	if (accuracy_neutral(accuracy) != 0)
		fprintf(out, " %8zu %8.4f", accuracy_neutral(accuracy),
			accuracy_f1_labels(accuracy));
	fputc('\n', out);
}

static void add_accuracy(const struct accuracy *accuracy, struct buf *lines)
{
	double pearson = accuracy->values[METRIC_PEARSON];

	buf_printf(lines, "# accuracy: %s n=%zu binary=%.4f f1=%.4f", accuracy->name,
		accuracy_n(accuracy), accuracy_binary(accuracy), accuracy_f1(accuracy));
	if (accuracy_neutral(accuracy) != 0)
		buf_printf(lines, " n3=%zu f1-3=%.4f",
			accuracy_n(accuracy) + accuracy_neutral(accuracy),
			accuracy_f1_labels(accuracy));
	if (!isnan(pearson))
		buf_printf(lines, " pearson=%.4f", pearson);
	buf_add_char(lines, '\n');
}

void learn_tell(const struct accuracy *accuracy, struct buf *lines)
{
	if (accuracy_n(accuracy) == 0)
		return;
	if (lines->len == 0)
		print_columns();
	print_accuracy(accuracy, stdout);
	add_accuracy(accuracy, lines);
}
