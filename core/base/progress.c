/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The progress line. It is overwritten in place and taken away at the end, so that what
 * stays on the screen is the log alone.
 */
#include "progress.h"

#include <stdbool.h>
#include <time.h>

static int64_t monotonic_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct progress progress_make(const struct log *log, const char *what)
{
	return (struct progress){.log = log, .what = what, .started_ms = monotonic_ms()};
}

static bool is_shown(const struct progress *progress)
{
	return progress->log->terminal && progress->log->threshold >= LOG_LEVEL_NOTICE;
}

void progress_show(
	struct progress *progress, int64_t done, int64_t position, int64_t size)
{
	if (!is_shown(progress))
		return;
	int64_t now = monotonic_ms(), elapsed = now - progress->started_ms;

	if (now - progress->shown_ms < 100)
		return;
	progress->shown_ms = now;
	char bar[] = "                              ";

	for (int i = 0; size > 0 && i < 30 && i < position * 30 / size; i++)
		bar[i] = '=';
	fprintf(progress->log->out, "\r%s%s%s %lld %s, %lld a second ",
		size > 0 ? "[" : "", size > 0 ? bar : "", size > 0 ? "]" : "",
		(long long)done, progress->what,
		(long long)(elapsed > 0 ? done * 1000 / elapsed : done));
	fflush(progress->log->out);
}

void progress_clear(struct progress *progress)
{
	if (is_shown(progress) && progress->shown_ms != 0)
		fputs("\r\033[K", progress->log->out);
	progress->shown_ms = 0;
}
