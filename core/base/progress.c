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

/* Is the line to be written again now? `*ret_elapsed_ms` is since the beginning. */
static bool is_time(struct progress *progress, int64_t *ret_elapsed_ms)
{
	if (!is_shown(progress))
		return false;
	int64_t now = monotonic_ms();

	if (now - progress->shown_ms < 100)
		return false;
	progress->shown_ms = now;
	*ret_elapsed_ms = now - progress->started_ms;
	return true;
}

void progress_text(struct progress *progress, const char *text, int64_t done,
	const char *what, int64_t over, int64_t all)
{
	int64_t elapsed;
	char left[32] = "";

	if (!is_time(progress, &elapsed))
		return;
	if (over > 0 && over < all) {
		int64_t s = elapsed * (all - over) / over / 1000;

		snprintf(left, sizeof(left), ", %lld:%02lld left", (long long)(s / 60),
			(long long)(s % 60));
	}
	fprintf(progress->log->out, "\r\033[K%s, %.1f %s a second%s ", text,
		elapsed > 0 ? (double)done * 1000 / (double)elapsed : 0.0, what, left);
	fflush(progress->log->out);
}

void progress_show(
	struct progress *progress, int64_t done, int64_t position, int64_t size)
{
	int64_t elapsed;

	if (!is_time(progress, &elapsed))
		return;
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
