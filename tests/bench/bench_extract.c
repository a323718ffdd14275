/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bench_extract [--adapter NAME] [--repeat N] [--type MEDIA-TYPE] FILE...
 *
 * What reading reviews costs, and nothing else: each file is read into memory, then taken
 * for a page as fetched (charset, kind, extraction) N times over, and only that is timed,
 * as CPU of the process. Without --adapter all that fit are read, as by `adapter = auto`.
 * Prints one line of name=value: what bench_extract.py reads.
 */
#include "base/hash.h"
#include "extract/adapter.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define PAGE_TIME 1700000000 /* when the pages are said to have been had */

struct bench {
	struct recipe recipe;
	struct view type;
	long repeat;
	size_t files, bytes, reviews, aggregates;
	int64_t ns;
	struct arena arena;
};

static int64_t cpu_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static char *read_file(const char *path, size_t *ret_len)
{
	FILE *file = fopen(path, "rb");
	char *data;

	if (file == NULL || fseek(file, 0, SEEK_END) < 0) {
		perror(path);
		exit(1);
	}
	*ret_len = (size_t)ftell(file);
	rewind(file);
	data = malloc(*ret_len + 1);
	if (data == NULL || fread(data, 1, *ret_len, file) != *ret_len) {
		perror(path);
		exit(1);
	}
	fclose(file);
	return data;
}

static void read_page(struct bench *bench, struct view body, bool counted)
{
	struct document document;
	struct extraction x = extraction_make(&bench->arena);

	if (document_open(body, bench->type, VIEW(""), PAGE_TIME, &bench->arena,
		    &document, NULL) < 0 ||
		extract(&document, &bench->recipe, &x, NULL) < 0) {
		fputs("bench_extract: a page was refused\n", stderr);
		exit(1);
	}
	if (counted) {
		bench->reviews += x.n;
		bench->aggregates +=
			x.aggregate.rating_count >= 0 || x.aggregate.review_count >= 0;
	}
	extraction_done(&x);
	document_close(&document);
	arena_clear(&bench->arena);
}

static void read_repeatedly(struct bench *bench, const char *path)
{
	size_t len;
	char *data = read_file(path, &len);
	int64_t start = cpu_ns();

	for (long i = 0; i < bench->repeat; i++)
		read_page(bench, (struct view){data, len}, i == 0);
	bench->ns += cpu_ns() - start;
	bench->bytes += len;
	bench->files++;
	free(data);
}

/* The most that the process has had in memory, in KiB. Not getrusage(): that counts the
   process which it was forked from. */
static long peak_kb(void)
{
	FILE *status = fopen("/proc/self/status", "r");
	char line[256];
	long peak = 0;

	while (status != NULL && peak == 0 && fgets(line, sizeof(line), status) != NULL) {
		if (strncmp(line, "VmHWM:", 6) == 0)
			peak = strtol(line + 6, NULL, 10);
	}
	if (status != NULL)
		fclose(status);
	return peak;
}

static void print(const struct bench *bench)
{
	double ns = (double)bench->ns / (double)bench->repeat;

	printf("files=%zu bytes=%zu reviews=%zu aggregates=%zu cpu=%.6f ns_per_byte=%.3f "
	       "peak_kb=%ld\n",
		bench->files, bench->bytes, bench->reviews, bench->aggregates, ns / 1e9,
		ns / (double)(bench->bytes != 0 ? bench->bytes : 1), peak_kb());
}

int main(int argc, char **argv)
{
	static const struct option options[] = {{"adapter", required_argument, NULL, 'a'},
		{"repeat", required_argument, NULL, 'n'},
		{"type", required_argument, NULL, 't'}, {NULL, 0, NULL, 0}};
	struct bench bench = {.repeat = 1};
	int c;

	while ((c = getopt_long(argc, argv, "", options, NULL)) != -1) {
		if (c == '?')
			return 2;
		if (c == 't')
			bench.type = view_of(optarg);
		else if (c == 'n')
			bench.repeat = strtol(optarg, NULL, 10);
		else
			bench.recipe.adapter = adapter_named(view_of(optarg));
		if (bench.repeat < 1 || (c == 'a' && bench.recipe.adapter == NULL)) {
			fprintf(stderr, "bench_extract: cannot use '%s'\n", optarg);
			return 2;
		}
	}
	if (hash_start(NULL) < 0)
		return 1;
	for (int i = optind; i < argc; i++)
		read_repeatedly(&bench, argv[i]);
	print(&bench);
	arena_done(&bench.arena);
	return 0;
}
