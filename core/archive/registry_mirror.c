/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Brings the registry's rows in line with the configuration, in one transaction. All rows
 * lose their mark `configured`, then each section becomes a row, or renews the one of its
 * name, and marks it again: a section that is gone leaves its row, and the reviews, where
 * they are. Brands come first, since locations and sources are looked up by their brand's
 * name; one that has no section is a fault of the configuration, told with its line.
 */
#include "archive/registry_rows.h"

#include "archive/handle.h"

/* The title that is configured, else the name. */
static struct view title_of(const char *title, struct view name)
{
	return title != NULL && title[0] != '\0' ? view_of(title) : name;
}

/* Is there a section [brand "name"]? */
static bool is_section(const struct conf *conf, struct view name)
{
	for (size_t i = 0; i < conf_count(conf, "brand"); i++) {
		if (view_eq(view_of(conf_name(conf, "brand", i)), name))
			return true;
	}
	return false;
}

/* A brand that an import registered becomes the configured one of that name or title. */
static int adopt_brand(struct registry *registry, const struct conf *conf,
	struct view name, struct view title, struct err *err)
{
	struct db *db = registry->archive->db;
	struct db_stmt *stmt = db_query(db,
		"SELECT id, name FROM brand WHERE lower(name) IN (lower($1), lower($2)) "
		"AND NOT EXISTS (SELECT 1 FROM brand WHERE name = $1) ORDER BY id",
		err, "tt", name, title);
	int rc = stmt != NULL ? db_step(stmt, err) : -1;

	while (rc > 0 && is_section(conf, db_text(stmt, 1)))
		rc = db_step(stmt, err);
	if (rc <= 0)
		return rc;
	int64_t id = db_int(stmt, 0);

	db_finish(stmt);
	stmt = db_query(
		db, "UPDATE brand SET name = $2 WHERE id = $1", err, "it", id, name);
	return db_run(stmt, err) < 0 ? -1 : 0;
}

static int mirror_brand(struct registry *registry, const struct conf *conf,
	const char *name, struct err *err)
{
	const char *title = conf_text(conf, "brand", name, "name");
	char slug[128];

	if (adopt_brand(registry, conf, view_of(name), title_of(title, view_of(name)),
		    err) < 0 ||
		registry_slug(registry, view_of(name), slug, sizeof(slug), err) < 0)
		return -1;
	struct db_stmt *stmt = db_query(registry->archive->db,
		"INSERT INTO brand (name, title, slug, role, timezone, configured) "
		"VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT (name) DO UPDATE SET "
		"title = excluded.title, role = excluded.role, timezone = excluded.timezone, "
		"configured = 1",
		err, "ttttt", view_of(name), title_of(title, view_of(name)),
		view_of(slug), view_of(conf_text(conf, "brand", name, "role")),
		view_of(conf_text(conf, "brand", name, "timezone")));

	return db_run(stmt, err) < 0 ? -1 : 0;
}

/* "acme/boston" names the location "boston" of the brand "acme". */
static int mirror_location(struct registry *registry, const struct conf *conf,
	const char *name, struct err *err)
{
	struct view place = view_of(name), brand;
	const char *title = conf_text(conf, "location", name, "name"), *file;
	int line;

	conf_origin(conf, "location", name, "", &file, &line);
	if (!view_split(&place, '/', &brand) || brand.len == 0 || place.len == 0)
		return err_at(err, ERR_CONFIG, file, line, 0,
			"[location \"%s\"] needs a name of the form \"brand/place\"",
			name);
	struct db_stmt *stmt = db_query(registry->archive->db,
		"INSERT INTO location (brand_id, name, title, timezone, configured) "
		"SELECT id, $2, $3, $4, 1 FROM brand WHERE name = $1 AND configured = 1 "
		"ON CONFLICT (brand_id, name) DO UPDATE SET title = excluded.title, "
		"timezone = excluded.timezone, configured = 1",
		err, "ttte", brand, place, title_of(title, place),
		view_of(conf_text(conf, "location", name, "timezone")));
	int64_t rows = db_run(stmt, err);

	if (rows == 0)
		return err_at(err, ERR_CONFIG, file, line, 0,
			"[location \"%s\"] is of a brand that has no section: add [brand \"%.*s\"]",
			name, VIEW_ARG(brand));
	return rows < 0 ? -1 : 0;
}

static int mirror_source(struct registry *registry, const struct conf *conf,
	const char *name, struct err *err)
{
	const char *brand = conf_text(conf, "source", name, "brand"), *file;
	const char *location = conf_text(conf, "source", name, "location");
	int line;

	if (location != NULL && strncmp(location, brand, strlen(brand)) == 0 &&
		location[strlen(brand)] == '/')
		location += strlen(brand) + 1;
	struct db_stmt *stmt = db_query(registry->archive->db,
		"INSERT INTO source (brand_id, location_id, name, url, audience, every, configured) "
		"SELECT b.id, l.id, $3, $4, $5, $6, 1 FROM brand b "
		"LEFT JOIN location l ON l.brand_id = b.id AND l.name = $2 AND l.configured = 1 "
		"WHERE b.name = $1 AND b.configured = 1 AND ($2 IS NULL OR l.id IS NOT NULL) "
		"ON CONFLICT (brand_id, name) DO UPDATE SET location_id = excluded.location_id, "
		"url = excluded.url, audience = excluded.audience, every = excluded.every, "
		"configured = 1",
		err, "tettti", view_of(brand), view_of(location), view_of(name),
		view_of(conf_text(conf, "source", name, "url")),
		view_of(conf_text(conf, "source", name, "audience")),
		conf_number(conf, "source", name, "every"));
	int64_t rows = db_run(stmt, err);

	if (rows != 0)
		return rows < 0 ? -1 : 0;
	conf_origin(conf, "source", name, location != NULL ? "location" : "brand", &file,
		&line);
	return err_at(err, ERR_CONFIG, file, line, 0,
		location != NULL
			? "[source \"%s\"] names a place that has no section: add [brand \"%s\"] and [location \"%s/%s\"]"
			: "[source \"%s\"] names a brand that has no section: add [brand \"%s\"]",
		name, brand, brand, location);
}

typedef int mirror_one(struct registry *registry, const struct conf *conf,
	const char *name, struct err *err);

static int mirror_sections(struct registry *registry, const struct conf *conf,
	const char *section, mirror_one *one, struct err *err)
{
	for (size_t i = 0; i < conf_count(conf, section); i++) {
		if (one(registry, conf, conf_name(conf, section, i), err) < 0)
			return -1;
	}
	return 0;
}

int registry_mirror(struct registry *registry, const struct conf *conf, struct err *err)
{
	struct archive *archive = registry->archive;

	if (archive_begin(archive, err) < 0)
		return -1;
	if (db_exec(archive->db,
		    "UPDATE source SET configured = 0 WHERE configured;"
		    "UPDATE location SET configured = 0 WHERE configured;"
		    "UPDATE brand SET configured = 0 WHERE configured",
		    err) < 0 ||
		mirror_sections(registry, conf, "brand", mirror_brand, err) < 0 ||
		mirror_sections(registry, conf, "location", mirror_location, err) < 0 ||
		mirror_sections(registry, conf, "source", mirror_source, err) < 0) {
		archive_rollback(archive);
		return -1;
	}
	return archive_commit(archive, err);
}
