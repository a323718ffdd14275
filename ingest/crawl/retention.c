/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The archive is told first, then the file is removed: a crash in between leaves a file
 * of no use, which the next call removes, never a capture that cannot be read. Files are
 * looked for in the directory and in the archive, since a power cut can also undo the
 * commit and not the removal. The directory is synced once, at the end.
 */
#include "crawl/retention.h"

#include "archive/captures.h"
#include "base/calendar.h"
#include "base/savefile.h"
#include "fetch/warc.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

struct retention {
	struct archive *archive;
	const char *dir;
	int64_t before; /* what ended until then goes */
	bool dry_run;
	struct retention_counts counts;
};

static int count_capture(void *arg, const struct capture *capture, struct err *err)
{
	int64_t *n = arg;

	(void)capture;
	(void)err;
	(*n)++;
	return 0;
}

/* Take the file out of the archive, or count what that would take. */
static int forget(struct retention *r, struct view name, struct err *err)
{
	int64_t n = 0;

	if (r->dry_run) {
		if (archive_captures_in(r->archive, name, count_capture, &n, err) < 0)
			return -1;
		r->counts.captures += n;
		return 0;
	}
	if (archive_begin(r->archive, err) < 0)
		return -1;
	if (archive_forget_warc(r->archive, name, &n, err) < 0) {
		archive_rollback(r->archive);
		return -1;
	}
	if (archive_commit(r->archive, err) < 0)
		return -1;
	r->counts.captures += n;
	return 0;
}

static int remove_file(struct retention *r, struct view name, struct err *err)
{
	char path[PATH_MAX];
	struct stat st;

	if (warc_path(r->dir, name, path, err) < 0)
		return -1;
	if (lstat(path, &st) != 0)
		return errno == ENOENT ? 0 : err_errno(err, "cannot read '%s'", path);
	if (!r->dry_run && unlink(path) != 0)
		return err_errno(err, "cannot delete '%s'", path);
	r->counts.files++;
	r->counts.bytes += st.st_size;
	return 0;
}

static bool is_over(const struct retention *r, struct view name)
{
	int32_t day;

	return warc_day(name, &day) && ((int64_t)day + 1) * DAY_SECONDS <= r->before;
}

/* Of these names, those whose time is over. */
static int drop(struct retention *r, const struct view *names, size_t n, struct err *err)
{
	for (size_t i = 0; i < n; i++) {
		if (is_over(r, names[i]) && (forget(r, names[i], err) < 0 ||
						    remove_file(r, names[i], err) < 0))
			return -1;
	}
	return 0;
}

static int sync_dir(const struct retention *r, struct err *err)
{
	char path[PATH_MAX];

	if (r->dry_run || r->counts.files == 0)
		return 0;
	if (warc_path(r->dir, VIEW("."), path, err) < 0)
		return -1;
	return savefile_sync_dir(path, err);
}

int retention_apply(struct archive *archive, const struct conf *conf, int64_t now,
	bool dry_run, struct retention_counts *ret, struct err *err)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	int64_t keep = conf_number(conf, "captures", NULL, "keep");
	struct retention r = {
		.archive = archive,
		.dir = conf_text(conf, "captures", NULL, "dir"),
		.before = now - keep - conf_number(conf, "fetch", NULL, "full_every"),
		.dry_run = dry_run,
	};
	struct view *there, *known;
	size_t n_there, n_known;

	if (keep != 0) {
		if (warc_files(r.dir, &arena, &there, &n_there, err) < 0 ||
			archive_warc_files(archive, &arena, &known, &n_known, err) < 0)
			return -1;
		/* after the first round the archive knows only of files that are gone */
		int rc = drop(&r, there, n_there, err);

		if (rc == 0 && !dry_run)
			rc = drop(&r, known, n_known, err);
		if (sync_dir(&r, rc == 0 ? err : NULL) < 0 || rc < 0)
			return -1;
	}
	*ret = r.counts;
	return 0;
}
