/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The checks are the engine's queries; here they are only gone through. They read the
 * whole file once for its pages and once for its references.
 */
#include "archive/check.h"

#include "archive/handle.h"

/* The rows of one query; how many, or -1. */
static int64_t check_one(struct archive *archive, const char *sql, archive_fault *each,
	void *arg, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db, sql, err, "");
	int rc = stmt != NULL ? db_step(stmt, err) : -1;
	int64_t n = 0;

	for (; rc > 0; rc = db_step(stmt, err), n++) {
		if (each(arg, db_text(stmt, 0), err) < 0) {
			db_finish(stmt);
			return -1;
		}
	}
	return rc < 0 ? -1 : n;
}

int64_t archive_check(
	struct archive *archive, archive_fault *each, void *arg, struct err *err)
{
	int64_t faults = 0;

	for (const char *const *sql = db_checks(archive->db); *sql != NULL; sql++) {
		int64_t n = check_one(archive, *sql, each, arg, err);

		if (n < 0)
			return -1;
		faults += n;
	}
	return faults;
}
