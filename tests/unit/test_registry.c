/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The registry: the configuration's mirror and its faults, names and slugs, and where a
 * review belongs.
 */
#include "archive/registry.h"

#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <stdio.h>

static const char whole[] =
	"[archive]\npath = a.sqlite\n"
	"[brand \"acme\"]\nname = Acme Hotels\ntimezone = Europe/Lisbon\n"
	"[brand \"rival\"]\nrole = competitor\nname =\n"
	"[location \"acme/boston\"]\nname = Boston\ntimezone = America/New_York\n"
	"[location \"acme/porto\"]\n"
	"[source \"site\"]\nbrand = acme\nlocation = boston\nurl = https://x/\nevery = 2h\n"
	"[source \"staff\"]\nbrand = acme\nlocation = acme/porto\nurl = https://y/\n"
	"audience = employee\n";

START_TEST(mirrors_the_configuration)
{
	struct fixture f;

	fixture_open(&f, whole);
	ck_assert_uint_eq(registry_brands(f.registry), 2);
	const struct brand *acme = registry_find_brand(f.registry, VIEW("ACME")),
			   *rival = registry_find_brand(f.registry, VIEW("rival"));

	ck_assert_str_eq(acme->title, "Acme Hotels");
	ck_assert_str_eq(acme->timezone, "Europe/Lisbon");
	ck_assert(acme->own && acme->configured);
	ck_assert_str_eq(rival->title, "rival");
	ck_assert(!rival->own);
	ck_assert_ptr_eq(registry_find_brand(f.registry, VIEW("acme hotels")), acme);
	ck_assert_ptr_null(registry_find_brand(f.registry, VIEW("acm")));
	const struct location *boston =
		registry_find_location(f.registry, acme->id, VIEW("BOSTON"));

	ck_assert_str_eq(boston->title, "Boston");
	ck_assert_int_eq(zone_offset(boston->zone, 0), -5 * 3600);
	ck_assert_ptr_eq(
		registry_find_location(f.registry, acme->id, VIEW("porto"))->zone,
		acme->zone);
	ck_assert_ptr_null(registry_find_location(f.registry, rival->id, VIEW("boston")));
	const struct source *site = registry_find_source(f.registry, VIEW("Site"));

	ck_assert_int_eq(site->location_id, boston->id);
	ck_assert_int_eq(site->every, 7200);
	ck_assert_str_eq(site->url, "https://x/");
	ck_assert_int_eq(site->watched_since, 0);
	ck_assert_int_eq(registry_find_source(f.registry, VIEW("staff"))->audience,
		AUDIENCE_EMPLOYEE);
	ck_assert_ptr_eq(registry_brand_id(f.registry, acme->id), acme);
	ck_assert_ptr_eq(registry_location_id(f.registry, boston->id), boston);
	ck_assert_ptr_eq(registry_source_id(f.registry, site->id), site);
	ck_assert_ptr_null(registry_source_id(f.registry, 999));
	ck_assert_uint_eq(registry_locations(f.registry), 2);
	ck_assert_ptr_eq(registry_brand(f.registry, 0), acme);
	ck_assert_ptr_eq(registry_location(f.registry, 0), boston);
	ck_assert_ptr_eq(registry_source(f.registry, 0), site);
	fixture_close(&f);
}
END_TEST

START_TEST(keeps_what_was_removed)
{
	struct fixture f;

	fixture_open(&f, whole);
	int64_t id = registry_find_source(f.registry, VIEW("site"))->id;

	fixture_close(&f);
	fixture_open(&f, "[archive]\npath = a.sqlite\n[brand \"acme\"]\nname = New\n");
	ck_assert_uint_eq(registry_brands(f.registry), 2);
	ck_assert_uint_eq(registry_sources(f.registry), 2);
	ck_assert(!registry_find_brand(f.registry, VIEW("rival"))->configured);
	ck_assert_str_eq(registry_find_brand(f.registry, VIEW("acme"))->title, "New");
	ck_assert_str_eq(registry_find_brand(f.registry, VIEW("acme"))->timezone, "UTC");
	ck_assert_int_eq(registry_find_source(f.registry, VIEW("site"))->id, id);
	ck_assert(!registry_find_source(f.registry, VIEW("site"))->configured);
	fixture_close(&f);
	fixture_open(&f, whole);
	ck_assert(registry_find_source(f.registry, VIEW("site"))->configured);
	ck_assert_int_eq(registry_find_source(f.registry, VIEW("site"))->id, id);
	fixture_close(&f);
}
END_TEST

static const struct {
	const char *text;
	int line;
	const char *fault;
} faults[] = {
	{"[location \"boston\"]\n", 3,
		"[location \"boston\"] needs a name of the form \"brand/place\""},
	{"[location \"acme/\"]\n", 3,
		"[location \"acme/\"] needs a name of the form \"brand/place\""},
	{"[location \"acme/boston\"]\n", 3,
		"[location \"acme/boston\"] is of a brand that has no section: add [brand "
		"\"acme\"]"},
	{"[source \"s\"]\nurl = http://x/\nbrand = acme\n", 5,
		"[source \"s\"] names a brand that has no section: add [brand \"acme\"]"},
	{"[brand \"acme\"]\n[source \"s\"]\nurl = http://x/\nbrand = acme\nlocation = x\n",
		7,
		"[source \"s\"] names a place that has no section: add [brand \"acme\"] and "
		"[location \"acme/x\"]"},
	{"[source \"s\"]\nurl = http://x/\nbrand = Imported\n", 5,
		"[source \"s\"] names a brand that has no section: add [brand \"Imported\"]"},
};

START_TEST(tells_faults_of_the_configuration)
{
	struct registry *registry = NULL;
	struct err err = ERR_INIT;
	char text[400];
	struct fixture f;
	struct review review = fixture_review("1", "2026-01-01", 5, "x");

	fixture_open(&f, "[archive]\npath = a.sqlite\n");
	review.brand = VIEW("Imported");
	fixture_put(&f, &review, 1, false);
	snprintf(text, sizeof(text), "[archive]\npath = a.sqlite\n%s", faults[_i].text);
	struct conf *conf = fixture_conf(text);

	ck_assert_int_eq(registry_open(f.archive, conf, &registry, &err), -1);
	ck_assert_ptr_null(registry);
	ck_assert_str_eq(err.text, faults[_i].fault);
	ck_assert_int_eq(err.line, faults[_i].line);
	ck_assert_str_eq(err.source, scratch("repute.conf").text);
	ck_assert_int_eq(err.code, ERR_CONFIG);
	ck_assert_done(registry_open(f.archive, NULL, &registry, &fixture_err));
	ck_assert_uint_eq(registry_brands(registry), 1);
	registry_close(registry);
	registry_close(NULL);
	conf_free(conf);
	fixture_close(&f);
}
END_TEST

static const struct {
	const char *name, *slug;
} slugs[] = {{"Acme", "acme"}, {"acme!", "acme-2"}, {"A C M E", "a-c-m-e"},
	{"--ACME--", "acme-3"}, {"\xc3\x84", "brand"}, {"...", "brand-2"},
	{"a/../b", "a-b"}};

START_TEST(makes_slugs)
{
	struct fixture f;

	fixture_open(&f, "[archive]\npath = a.sqlite\n");
	for (size_t i = 0; i < sizeof(slugs) / sizeof(slugs[0]); i++) {
		struct review review = fixture_review("1", "2026-01-01", 5, "x");
		struct registered count = {0};
		struct place place;

		review.brand = view_of(slugs[i].name);
		ck_assert_done(registry_place(
			f.registry, &review, &place, &count, &fixture_err));
		ck_assert_str_eq(place.brand->slug, slugs[i].slug);
		ck_assert_int_eq(count.brands, 1);
	}
	ck_assert_int_eq(fixture_sql(&f, "SELECT MAX(LENGTH(slug)) < 120 FROM brand"), 1);
	fixture_close(&f);
}
END_TEST

START_TEST(names_come_before_titles)
{
	struct fixture f;

	fixture_open(&f, "[archive]\npath = a.sqlite\n[brand \"one\"]\nname = Two\n"
			 "[brand \"two\"]\nname = One\n");
	ck_assert_str_eq(registry_find_brand(f.registry, VIEW("one"))->name, "one");
	ck_assert_str_eq(registry_find_brand(f.registry, VIEW("Two"))->name, "two");
	fixture_close(&f);
}
END_TEST

START_TEST(places_reviews)
{
	struct review review = fixture_review("1", "2026-01-01", 5, "x");
	struct registered count = {0};
	struct place place, again;
	struct fixture f;

	fixture_open(&f, whole);
	review.brand = VIEW("Acme Hotels");
	ck_assert_done(registry_place(f.registry, &review, &place, &count, &fixture_err));
	ck_assert_str_eq(place.source->name, "site");
	ck_assert_int_eq(place.location_id, place.source->location_id);
	ck_assert_int_eq(zone_offset(place.zone, 0), -5 * 3600);
	ck_assert_int_eq(place.audience, AUDIENCE_CUSTOMER);
	ck_assert_int_eq(count.brands + count.locations + count.sources, 0);
	ck_assert_done(registry_place(f.registry, &review, &again, &count, &fixture_err));
	ck_assert_mem_eq(&place, &again, sizeof(place));
	review.location = VIEW("Austin");
	review.source = VIEW("new");
	review.audience = AUDIENCE_EMPLOYEE;
	ck_assert_done(registry_place(f.registry, &review, &place, &count, &fixture_err));
	ck_assert_int_eq(count.brands, 0);
	ck_assert_int_eq(count.locations, 1);
	ck_assert_int_eq(count.sources, 1);
	ck_assert_int_eq(place.source->audience, AUDIENCE_EMPLOYEE);
	ck_assert_ptr_eq(place.zone, place.brand->zone);
	review.audience = AUDIENCE_UNSET;
	review.source = VIEW("staff");
	ck_assert_done(registry_place(f.registry, &review, &place, &count, &fixture_err));
	ck_assert_int_eq(place.audience, AUDIENCE_EMPLOYEE);
	fixture_close(&f);
}
END_TEST

static const struct {
	struct view brand, source, location;
	const char *text;
} wrong[] = {
	{VIEW(""), VIEW("s"), VIEW(""), "no brand: give one with --brand"},
	{VIEW("b"), VIEW(""), VIEW(""), "no source: give one with --source"},
	{VIEW("b\n"), VIEW("s"), VIEW(""), "brand holds a control character"},
	{VIEW("b"), VIEW("s\0"), VIEW(""), "source holds a control character"},
	{VIEW("b"), VIEW("s"), VIEW("x\x7f"), "location holds a control character"},
	{VIEW("b"), VIEW("s"),
		VIEW("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
		     "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
		     "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
		"location is longer than 200 bytes"},
};

START_TEST(refuses_names)
{
	struct review review = fixture_review("1", "2026-01-01", 5, "x");
	struct registered count = {0};
	struct err err = ERR_INIT;
	struct place place;
	struct fixture f;

	fixture_open(&f, "[archive]\npath = a.sqlite\n");
	review.brand = wrong[_i].brand;
	review.source = wrong[_i].source;
	review.location = wrong[_i].location;
	for (int i = 0; i < 2; i++) {
		err_clear(&err);
		ck_assert_int_eq(
			registry_place(f.registry, &review, &place, &count, &err), -1);
		ck_assert_str_eq(err.text, wrong[_i].text);
		ck_assert_int_eq(err.code, ERR_INPUT);
	}
	fixture_close(&f);
}
END_TEST

static int body(struct err *err)
{
	struct conf *conf = NULL;
	struct archive *archive = NULL;
	struct registry *registry = NULL;
	struct registered count = {0};
	struct review review = {
		.brand = VIEW("New"), .source = VIEW("s"), .location = VIEW("l")};
	struct place place;
	int rc = conf_load(scratch("repute.conf").text, &conf, err);

	if (rc == 0)
		rc = archive_open(conf, true, &archive, err);
	if (rc == 0)
		rc = registry_open(archive, conf, &registry, err);
	if (rc == 0)
		rc = archive_begin(archive, err);
	if (rc == 0)
		rc = registry_place(registry, &review, &place, &count, err);
	registry_close(registry);
	archive_close(archive);
	conf_free(conf);
	return rc;
}

START_TEST(survives_without_memory)
{
	scratch_write("repute.conf", view_of(whole));
	TORTURE(body);
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *registry_suite(void)
{
	Suite *suite = suite_create("registry");
	TCase *tc = tcase_create("all");

	tcase_set_timeout(tc, 120);
	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, mirrors_the_configuration);
	tcase_add_test(tc, keeps_what_was_removed);
	tcase_add_loop_test(tc, tells_faults_of_the_configuration, 0, N(faults));
	tcase_add_test(tc, makes_slugs);
	tcase_add_test(tc, names_come_before_titles);
	tcase_add_test(tc, places_reviews);
	tcase_add_loop_test(tc, refuses_names, 0, N(wrong));
	tcase_add_test(tc, survives_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
