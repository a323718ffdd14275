/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The progress line. It is overwritten in place and taken away at the end, so that what
 * stays on the screen is the log alone. It is cut to the width of the terminal, since a
 * line that wraps cannot be overwritten.
 */
#include "progress.h"

#include <stdbool.h>
#include <sys/ioctl.h>
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

#define WIDTH_UNKNOWN 80
#define WIDTH_MIN 20

static int width_of(const struct progress *progress)
{
	struct winsize size;

	if (ioctl(fileno(progress->log->out), TIOCGWINSZ, &size) < 0 || size.ws_col == 0)
		return WIDTH_UNKNOWN;
	return size.ws_col < WIDTH_MIN ? WIDTH_MIN : size.ws_col;
}

/* In place of the line before; the last column stays free for the cursor. */
static void show(const struct progress *progress, const char *text)
{
	fprintf(progress->log->out, "\r\033[K%.*s", width_of(progress) - 1, text);
	fflush(progress->log->out);
}

void progress_text(struct progress *progress, const char *text, int64_t done,
	const char *what, int64_t over, int64_t all)
{
	int64_t elapsed;
	char left[32] = "", line[256];

	if (!is_time(progress, &elapsed))
		return;
	if (over > 0 && over < all) {
		int64_t s = elapsed * (all - over) / over / 1000;

		snprintf(left, sizeof(left), ", %lld:%02lld left", (long long)(s / 60),
			(long long)(s % 60));
	}
	snprintf(line, sizeof(line), "%s%s, %.1f %s a second", text, left,
		elapsed > 0 ? (double)done * 1000 / (double)elapsed : 0.0, what);
	show(progress, line);
}

void progress_show(
	struct progress *progress, int64_t done, int64_t position, int64_t size)
{
	int64_t elapsed;

	if (!is_time(progress, &elapsed))
		return;
	char bar[] = "                              ", line[128];

	for (int i = 0; size > 0 && i < 30 && i < position * 30 / size; i++)
		bar[i] = '=';
	snprintf(line, sizeof(line), "%s%s%s %lld %s, %lld a second", size > 0 ? "[" : "",
		size > 0 ? bar : "", size > 0 ? "]" : "", (long long)done, progress->what,
		(long long)(elapsed > 0 ? done * 1000 / elapsed : done));
	show(progress, line);
}

void progress_clear(struct progress *progress)
{
	if (is_shown(progress) && progress->shown_ms != 0)
		fputs("\r\033[K", progress->log->out);
	progress->shown_ms = 0;
}
