/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One query that streams. Ratings are brought to 1-5 stars when a review is stored; off
 * their scale they have none.
 */
#include "archive/rated.h"

#include "archive/handle.h"

int archive_rated_reviews(struct archive *archive, int64_t brand_id, int32_t since,
	archive_rated_row *row, void *data, struct err *err)
{
	struct db_stmt *stmt = db_query(archive->db,
		"SELECT b.name, s.name, x.title, x.text, x.language, r.stars "
		"FROM review r JOIN revision x ON x.id = r.revision_id "
		"JOIN source s ON s.id = r.source_id JOIN brand b ON b.id = s.brand_id "
		"LEFT JOIN (SELECT q.source_id, COUNT(DISTINCT y.rating_max) AS n "
		"FROM review q JOIN revision y ON y.id = q.revision_id "
		"WHERE y.rating_assumed = 1 GROUP BY q.source_id) scales "
		"ON scales.source_id = r.source_id "
		"WHERE r.gone IS NULL AND r.stars IS NOT NULL AND x.text IS NOT NULL "
		"AND x.text <> '' AND r.day >= $1 AND ($2 IS NULL OR s.brand_id = $2) "
		"AND (x.rating_assumed = 0 OR scales.n = 1) ORDER BY r.id",
		err, "io", (int64_t)since, brand_id);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	for (; rc > 0; rc = db_step(stmt, err)) {
		struct rated rated = {.brand = db_text(stmt, 0),
			.source = db_text(stmt, 1),
			.title = db_text(stmt, 2),
			.text = db_text(stmt, 3),
			.language = db_text(stmt, 4),
			.stars = db_real(stmt, 5)};

		if (row(data, &rated, err) < 0) {
			db_finish(stmt);
			return -1;
		}
	}
	return rc;
}
