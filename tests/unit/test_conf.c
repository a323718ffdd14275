/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The configuration: each kind of fault with its place, drop-ins, paths, types, and a
 * large one.
 */
#include "base/conf.h"

#include "base/buf.h"
#include "base/limits.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <stdlib.h>

/* "line: text" of every fault, in order, up to the size of the buffer. */
struct faults {
	char text[4096];
	size_t len;
	int n;
};

static void collect(void *data, const struct err *fault)
{
	struct faults *faults = data;
	const char *file = strrchr(fault->source, '/');

	faults->n++;
	if (faults->len < sizeof(faults->text))
		faults->len += (size_t)snprintf(faults->text + faults->len,
			sizeof(faults->text) - faults->len, "%s:%d: %s\n",
			file != NULL ? file + 1 : fault->source, fault->line,
			fault->text);
}

static int check_all(struct faults *faults)
{
	*faults = (struct faults){0};
	return conf_check(scratch("repute.conf").text, collect, faults, &fixture_err);
}

static const struct {
	const char *text, *faults;
} rows[] = {
	{"", ""},
	{"[archive]\n", ""},
	{"# c\n; c\n\n  # c\n[archive]\n path = a\r\n", ""},
	{"\xef\xbb\xbf[brand \"x\"]\nname = X", ""},
	{"[archive]\npath: a\n", ""},
	{"path = a\n", "repute.conf:1: 'path' stands before the first [section]\n"},
	{"[archvie]\npath = a\n",
		"repute.conf:1: unknown section [archvie], did you mean [archive]?\n"},
	{"\n[qqqqqqqqqqqq]\n", "repute.conf:2: unknown section [qqqqqqqqqqqq]\n"},
	{"[]\n", "repute.conf:1: unknown section []\n"},
	{"[archive \"x\"]\n", "repute.conf:1: section [archive] takes no name\n"},
	{"[brand]\nname = X\n",
		"repute.conf:1: section [brand] needs a name: [brand \"name\"]\n"},
	{"[brand \"\"]\n",
		"repute.conf:1: write sections as [kind] or [kind \"name\"]\n"},
	{"[brand \"x]\n", "repute.conf:1: write sections as [kind] or [kind \"name\"]\n"},
	{"[brand x]\n", "repute.conf:1: write sections as [kind] or [kind \"name\"]\n"},
	{"[archive\n", "repute.conf:1: write sections as [kind] or [kind \"name\"]\n"},
	{"[archive] # here\n",
		"repute.conf:1: write sections as [kind] or [kind \"name\"]\n"},
	{"[archive]\npaht = a\n",
		"repute.conf:2: unknown key 'paht' in [archive], did you mean 'path'?\n"},
	{"[archive]\nqqqqqqqqqqqq = a\n",
		"repute.conf:2: unknown key 'qqqqqqqqqqqq' in [archive]\n"},
	{"[archive]\n = a\n", "repute.conf:2: unknown key '' in [archive]\n"},
	{"[archive]\nnonsense\n[brand]\n",
		"repute.conf:2: this is neither [section], key = value, nor a comment\n"
		"repute.conf:3: section [brand] needs a name: [brand \"name\"]\n"},
	{"[archive]\npath = a\n[archive]\npath = b\n",
		"repute.conf:4: path is given twice, first on line 2\n"},
	{"[archive]\npath =\n", "repute.conf:2: path has no value\n"},
	{"[archive]\nwait = 5\n", ""},
	{"[archive]\nwait = 5x\n",
		"repute.conf:2: wait takes a duration such as '6h' or '90s', not '5x'\n"},
	{"[archive]\nwait = -5s\n",
		"repute.conf:2: wait takes a duration such as '6h' or '90s', not '-5s'\n"},
	{"[archive]\nwait = s\n",
		"repute.conf:2: wait takes a duration such as '6h' or '90s', not 's'\n"},
	{"[fetch]\nsize_max = 5s\n",
		"repute.conf:2: size_max takes a size such as '64K' or '2M', not '5s'\n"},
	{"[fetch]\nsize_max = 99999999999999999999G\n",
		"repute.conf:2: size_max takes a size such as '64K' or '2M', not "
		"'99999999999999999999G'\n"},
	{"[archive]\nauthors = secret\n",
		"repute.conf:2: authors takes one of hashed|plain, not 'secret'\n"},
	{"[archive]\nauthors = hash\n",
		"repute.conf:2: authors takes one of hashed|plain, not 'hash'\n"},
	{"[brand \"x\"]\ntimezone = Europe\n",
		"repute.conf:2: unknown time zone 'Europe': give a name such as "
		"'Europe/Lisbon'\n"},
	{"[source \"x\"]\nurl = ftp://x\nbrand = y\n",
		"repute.conf:2: url takes an http:// or https:// address, not 'ftp://x'\n"},
	{"\n[source \"x\"]\nurl = https://x\n",
		"repute.conf:2: [source \"x\"] needs 'brand': the brand that its reviews are "
		"about\n"},
	{"[source \"x\"]\nurl = https://x\nbrand =\n",
		"repute.conf:3: brand has no value\n"},
};

START_TEST(tells_each_fault)
{
	struct faults faults;
	struct err first = ERR_INIT;
	struct conf *conf = NULL;

	scratch_write("repute.conf", view_of(rows[_i].text));
	int n = check_all(&faults);

	ck_assert_str_eq(faults.text, rows[_i].faults);
	ck_assert_int_eq(n, faults.n);
	int rc = conf_load(scratch("repute.conf").text, &conf, &first);

	ck_assert_int_eq(rc, n > 0 ? -1 : 0);
	ck_assert_int_eq(first.code, n > 0 ? ERR_CONFIG : ERR_NONE);
	ck_assert(n == 0 || conf == NULL);
	ck_assert(strstr(rows[_i].faults, first.text) != NULL);
	conf_free(conf);
}
END_TEST

START_TEST(keeps_lines_apart)
{
	struct buf text BUF_CLEANUP = buf_make(MIB(1));
	struct faults faults;

	buf_add_text(&text, "[archive]\npath = ");
	while (text.len < 20000)
		buf_add_char(&text, 'x');
	buf_add_text(&text, "\npaht = a\n");
	buf_add(&text, VIEW("wait = 5s\0rubbish\nauthros = a\n"));
	scratch_write("repute.conf", buf_view(&text));
	ck_assert_int_eq(check_all(&faults), 4);
	ck_assert_str_eq(faults.text,
		"repute.conf:2: this line is longer than 8191 bytes\n"
		"repute.conf:3: unknown key 'paht' in [archive], did you mean 'path'?\n"
		"repute.conf:4: this line holds a NUL byte\n"
		"repute.conf:5: unknown key 'authros' in [archive], did you mean 'authors'?\n");
}
END_TEST

static const struct {
	size_t len;
	int faults;
} lengths[] = {{1, 0}, {60, 0}, {200, 0}, {247, 0}, {248, 1}, {3000, 1}, {8180, 1}};

/* Names of sections: taken whole, or refused. */
START_TEST(takes_long_names)
{
	struct buf text BUF_CLEANUP = buf_make(MIB(1));
	struct faults faults;

	buf_add_text(&text, "[brand \"");
	for (size_t i = 0; i < lengths[_i].len; i++)
		buf_add_char(&text, 'x');
	buf_add_text(&text, "\"]\nname = N\n");
	scratch_write("repute.conf", buf_view(&text));
	ck_assert_int_eq(check_all(&faults), lengths[_i].faults);
	if (faults.n != 0) {
		ck_assert_ptr_nonnull(strstr(faults.text, "is longer than 255 bytes"));
		return;
	}
	struct conf *conf = fixture_conf(text.data);

	ck_assert_uint_eq(strlen(conf_name(conf, "brand", 0)), lengths[_i].len);
	ck_assert_str_eq(
		conf_text(conf, "brand", conf_name(conf, "brand", 0), "name"), "N");
	conf_free(conf);
}
END_TEST

START_TEST(refuses_a_huge_file)
{
	struct buf text BUF_CLEANUP = buf_make(LIMIT_CONFIG + 100);
	struct faults faults;

	while (text.len <= LIMIT_CONFIG + 50)
		buf_add_text(&text, "# comment\n");
	scratch_write("repute.conf", buf_view(&text));
	ck_assert_int_eq(check_all(&faults), 1);
	ck_assert_ptr_nonnull(
		strstr(faults.text, "this file is longer than 4194304 bytes"));
}
END_TEST

START_TEST(stops_telling_at_fifty)
{
	struct buf text BUF_CLEANUP = buf_make(MIB(1));
	struct faults faults;

	buf_add_text(&text, "[archive]\n");
	for (int i = 0; i < 70; i++)
		buf_add_text(&text, "x = 1\n");
	scratch_write("repute.conf", buf_view(&text));
	ck_assert_int_eq(check_all(&faults), 70);
	ck_assert_int_eq(faults.n, 50);
}
END_TEST

START_TEST(reads_drop_ins)
{
	const char *file;
	int line;

	scratch_write(
		"repute.conf.d/20.conf", VIEW("[archive]\nwait = 20s\npath = two\n"));
	scratch_write(
		"repute.conf.d/10.conf", VIEW("[archive]\nwait = 10s\npath = one\n"));
	scratch_write("repute.conf.d/9.txt", VIEW("nonsense"));
	scratch_write("repute.conf.d/.hidden.conf", VIEW("nonsense"));
	scratch_write("repute.conf.d/Z.conf", VIEW("[brand \"late\"]\n"));
	scratch_write("repute.conf.d/a.conf", VIEW("[brand \"last\"]\n"));
	struct conf *conf =
		fixture_conf("[archive]\nwait = 1s\nauthors = plain\n[brand \"b\"]\n");

	ck_assert_int_eq(conf_number(conf, "archive", NULL, "wait"), 20);
	ck_assert_str_eq(conf_text(conf, "archive", NULL, "authors"), "plain");
	ck_assert_str_eq(conf_text(conf, "archive", NULL, "path"),
		scratch("repute.conf.d/two").text);
	ck_assert_str_eq(
		conf_text(conf, "captures", NULL, "dir"), scratch("captures").text);
	conf_origin(conf, "archive", NULL, "wait", &file, &line);
	ck_assert_str_eq(file, scratch("repute.conf.d/20.conf").text);
	ck_assert_int_eq(line, 2);
	conf_origin(conf, "fetch", NULL, "delay", &file, &line);
	ck_assert_int_eq(line, 0);
	ck_assert_uint_eq(conf_count(conf, "brand"), 3);
	ck_assert_str_eq(conf_name(conf, "brand", 0), "b");
	ck_assert_str_eq(conf_name(conf, "brand", 1), "late");
	ck_assert_str_eq(conf_name(conf, "brand", 2), "last");
	ck_assert_ptr_null(conf_name(conf, "brand", 3));
	ck_assert_str_eq(conf_path(conf), scratch("repute.conf").text);
	conf_free(conf);
}
END_TEST

START_TEST(names_the_drop_in_of_a_fault)
{
	struct faults faults;

	scratch_write("repute.conf", VIEW("[archive]\n"));
	scratch_write("repute.conf.d/x.conf", VIEW("\n[archive]\npaht = 1\n"));
	ck_assert_int_eq(check_all(&faults), 1);
	ck_assert_str_eq(faults.text,
		"x.conf:3: unknown key 'paht' in [archive], did you mean 'path'?\n");
}
END_TEST

START_TEST(cannot_open)
{
	struct err err = ERR_INIT;
	struct conf *conf = NULL;
	char name[32];

	ck_assert_int_eq(conf_load(scratch("none.conf").text, &conf, &err), -1);
	ck_assert_int_eq(err.code, ERR_IO);
	err_clear(&err);
	scratch_write("folder/x", VIEW(""));
	ck_assert_int_eq(conf_load(scratch("folder").text, &conf, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "Is a directory"));
	err_clear(&err);
	scratch_write("repute.conf", VIEW(""));
	for (int i = 0; i < 70; i++) {
		snprintf(name, sizeof(name), "repute.conf.d/%d.conf", i);
		scratch_write(name, VIEW(""));
	}
	ck_assert_int_eq(conf_load(scratch("repute.conf").text, &conf, &err), -1);
	ck_assert_str_eq(err.text, "more than 64 files of configuration");
	ck_assert_ptr_null(conf);
}
END_TEST

START_TEST(takes_glob_characters_in_paths)
{
	struct conf *conf = NULL;

	scratch_write("a[b]*/c.conf", VIEW("[archive]\npath = x\n"));
	scratch_write("a[b]*/c.conf.d/d.conf", VIEW("[archive]\nwait = 7\n"));
	ck_assert_done(conf_load(scratch("a[b]*/c.conf").text, &conf, &fixture_err));
	ck_assert_int_eq(conf_number(conf, "archive", NULL, "wait"), 7);
	ck_assert_str_eq(
		conf_text(conf, "archive", NULL, "path"), scratch("a[b]*/x").text);
	conf_free(conf);
}
END_TEST

START_TEST(reads_each_type)
{
	struct conf *conf =
		fixture_conf("[archive]\npath = postgresql://host/db\nwait = 2w\n"
			     "[fetch]\nsize_max = 3G\ndelay = 90\ntimeout = 2m\n"
			     "[score]\nlexicon = /abs/x.lex\n"
			     "[alert \"a\"]\nto = x@y, z@y\tw@y\nbrands = acme,  other\n"
			     "[brand \"b\"]\ntimezone = Europe/Lisbon\n");

	ck_assert_str_eq(
		conf_text(conf, "archive", NULL, "path"), "postgresql://host/db");
	ck_assert_int_eq(conf_number(conf, "archive", NULL, "wait"), 14 * 86400);
	ck_assert_int_eq(conf_number(conf, "fetch", NULL, "size_max"), 3LL << 30);
	ck_assert_int_eq(conf_number(conf, "fetch", NULL, "delay"), 90);
	ck_assert_int_eq(conf_number(conf, "fetch", NULL, "timeout"), 120);
	ck_assert_double_eq(conf_real(conf, "fetch", NULL, "delay"), 90);
	ck_assert_str_eq(conf_text(conf, "score", NULL, "lexicon"), "/abs/x.lex");
	ck_assert(conf_lists(conf, "alert", "a", "to", "w@y"));
	ck_assert(conf_lists(conf, "alert", "a", "brands", "acme"));
	ck_assert(conf_lists(conf, "alert", "a", "brands", "other"));
	ck_assert(!conf_lists(conf, "alert", "a", "brands", "oth"));
	ck_assert(conf_lists(conf, "alert", "none", "brands", "anything"));
	ck_assert_str_eq(conf_text(conf, "brand", "b", "role"), "own");
	ck_assert_ptr_null(conf_text(conf, "brand", "b", "name"));
	ck_assert_int_eq(conf_number(conf, "brand", "b", "name"), 0);
	conf_free(conf);
}
END_TEST

/* Ten thousand sources; in quadratic time this would take the test past its limit. */
START_TEST(reads_a_large_one)
{
	struct buf text BUF_CLEANUP = buf_make(LIMIT_CONFIG);

	buf_add_text(&text, "[brand \"b\"]\n");
	for (int i = 0; i < 30000; i++)
		buf_printf(&text,
			"[source \"s%d\"]\nbrand = b\nurl = http://s%d.example/\n", i, i);
	struct conf *conf = fixture_conf(text.data);

	ck_assert_uint_eq(conf_count(conf, "source"), 30000);
	ck_assert_str_eq(conf_name(conf, "source", 29999), "s29999");
	ck_assert_str_eq(
		conf_text(conf, "source", "s777", "url"), "http://s777.example/");
	conf_free(conf);
}
END_TEST

static int body(struct err *err)
{
	struct conf *conf = NULL;
	int rc = conf_load(scratch("repute.conf").text, &conf, err);

	conf_free(conf);
	return rc;
}

static int check_body(struct err *err)
{
	struct faults faults = {0};

	return conf_check(scratch("repute.conf").text, collect, &faults, err);
}

START_TEST(survives_without_memory)
{
	scratch_write("repute.conf.d/x.conf", VIEW("[archive]\npath = y\n"));
	scratch_write("repute.conf",
		VIEW("[archive]\npath = x\n[brand \"b\"]\nname = B\ntimezone = Asia/Tokyo\n"
		     "[source \"s\"]\nbrand = b\nurl = http://x/\n"));
	setenv("TZ", "UTC", 1);
	TORTURE(body);
	TORTURE(check_body);
	unsetenv("TZ");
}
END_TEST

#define N(table) (int)(sizeof(table) / sizeof((table)[0]))

Suite *conf_suite(void)
{
	Suite *suite = suite_create("conf");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_loop_test(tc, tells_each_fault, 0, N(rows));
	tcase_add_test(tc, keeps_lines_apart);
	tcase_add_loop_test(tc, takes_long_names, 0, N(lengths));
	tcase_add_test(tc, refuses_a_huge_file);
	tcase_add_test(tc, stops_telling_at_fifty);
	tcase_add_test(tc, reads_drop_ins);
	tcase_add_test(tc, names_the_drop_in_of_a_fault);
	tcase_add_test(tc, cannot_open);
	tcase_add_test(tc, takes_glob_characters_in_paths);
	tcase_add_test(tc, reads_each_type);
	tcase_add_test(tc, reads_a_large_one);
	tcase_add_test(tc, survives_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
