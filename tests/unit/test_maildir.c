/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Delivery into a Maildir: what lies there afterwards, that a second delivery adds
 * nothing wherever a reader has moved the first, and that a refusal leaves nothing.
 */
#include "deliver/maildir.h"
#include "suites.h"

#include <dirent.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define COUNT(array) (int)(sizeof(array) / sizeof(array[0]))

static char root[64], box[400];

static void setup(void)
{
	snprintf(root, sizeof(root), "/tmp/repute-maildir-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(root));
	snprintf(box, sizeof(box), "%s/home/Maildir", root);
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st;
	(void)type;
	(void)ftw;
	return remove(path);
}

static void teardown(void)
{
	nftw(root, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static const char *path_in(const char *folder, const char *name)
{
	static char path[1000];

	snprintf(path, sizeof(path), "%s/%s/%s", box, folder, name);
	return path;
}

/* How many files lie in a folder; the name of one of them. */
static int files(const char *folder, char name[256])
{
	DIR *stream = opendir(path_in(folder, ""));
	int n = 0;

	ck_assert_ptr_nonnull(stream);
	for (struct dirent *entry; (entry = readdir(stream)) != NULL;) {
		if (entry->d_name[0] == '.')
			continue;
		snprintf(name, 256, "%s", entry->d_name);
		n++;
	}
	closedir(stream);
	return n;
}

static int deliver(const char *key, int64_t time)
{
	struct err err = ERR_INIT;
	int rc = maildir_deliver(
		box, VIEW("A: b\r\n\r\ntext\r\n"), view_of(key), time, &err);

	ck_assert_msg(rc >= 0, "%s", err.text);
	return rc;
}

START_TEST(made_and_written)
{
	char name[256], text[256] = "";
	struct stat st;

	ck_assert_int_eq(deliver("<a@b>", 1795161600), 1);
	ck_assert_int_eq(files("new", name), 1);
	ck_assert_int_eq(files("tmp", text), 0);
	ck_assert_int_eq(files("cur", text), 0);
	ck_assert_int_eq(strncmp(name, "1795161600.", 11), 0);
	ck_assert_ptr_null(strpbrk(name, ":/<>@"));
	FILE *file = fopen(path_in("new", name), "r");

	ck_assert_ptr_nonnull(file);
	ck_assert_uint_eq(fread(text, 1, sizeof(text) - 1, file), 11);
	fclose(file);
	ck_assert_str_eq(text, "A: b\n\ntext\n");
	ck_assert_int_eq(stat(box, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0700);
}
END_TEST

/* Where the reader has put the first one before the second comes. */
static const struct {
	const char *folder, *suffix;
} moves[] = {
	{"new", ""},
	{"cur", ""},
	{"cur", ":2,"},
	{"cur", ":2,FRS"},
};

START_TEST(once)
{
	char name[256], moved[300], from[1000];

	ck_assert_int_eq(deliver("<a@b>", 1000), 1);
	files("new", name);
	snprintf(moved, sizeof(moved), "%s%s", name, moves[_i].suffix);
	snprintf(from, sizeof(from), "%s", path_in("new", name));
	ck_assert_int_eq(rename(from, path_in(moves[_i].folder, moved)), 0);
	ck_assert_int_eq(deliver("<a@b>", 1000), 0);
	ck_assert_int_eq(deliver("<a@b>", 2000), 0); /* a retry at another time */
	ck_assert_int_eq(files("new", name) + files("cur", name), 1);
	ck_assert_int_eq(deliver("<c@b>", 1000), 1); /* another message */
	ck_assert_int_eq(files("new", name) + files("cur", name), 2);
}
END_TEST

/* What is in the way of others is neither taken for ours nor touched. */
START_TEST(beside_others)
{
	char name[256];

	ck_assert_int_eq(deliver("<a@b>", 1), 1);
	ck_assert_int_eq(deliver("../../x/<a@b>\n", 1), 1);
	fclose(fopen(path_in("new", "1000.M1P2.host"), "w"));
	fclose(fopen(path_in("cur", "nodots"), "w"));
	ck_assert_int_eq(deliver("<a@b>", 1), 0);
	ck_assert_int_eq(files("new", name), 3);
}
END_TEST

static const struct {
	const char *text, *written;
} texts[] = {
	{"", ""},
	{"a\r\nb\r\n", "a\nb\n"},
	{"a\nb", "a\nb"},
	{"a\rb\r", "a\rb\r"},
	{"\r\r\n\r\n", "\r\n\n"},
};

START_TEST(line_ends)
{
	char name[256], text[100] = "";

	ck_assert_int_eq(
		maildir_deliver(box, view_of(texts[_i].text), VIEW("k"), 1, NULL), 1);
	files("new", name);
	FILE *file = fopen(path_in("new", name), "r");

	text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
	fclose(file);
	ck_assert_str_eq(text, texts[_i].written);
}
END_TEST

START_TEST(no_directory)
{
	struct err err = ERR_INIT;

	snprintf(box, sizeof(box), "%s/file", root);
	fclose(fopen(box, "w"));
	strcat(box, "/Maildir");
	ck_assert_int_eq(maildir_deliver(box, VIEW("x"), VIEW("k"), 1, &err), -1);
	ck_assert_int_eq(err.code, ERR_IO);
	box[strlen(box) - strlen("/Maildir")] = '\0'; /* the file is what is in the way */
	ck_assert_msg(strstr(err.text, box) != NULL, "%s", err.text);
}
END_TEST

START_TEST(long_path)
{
	struct err err = ERR_INIT;
	char path[5000];

	memset(path, 'a', sizeof(path) - 1);
	path[sizeof(path) - 1] = '\0';
	ck_assert_int_eq(maildir_deliver(path, VIEW("x"), VIEW("k"), 1, &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "too long"));
}
END_TEST

Suite *maildir_suite(void)
{
	Suite *suite = suite_create("maildir");
	TCase *tests = tcase_create("maildir");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, made_and_written);
	tcase_add_loop_test(tests, once, 0, COUNT(moves));
	tcase_add_test(tests, beside_others);
	tcase_add_loop_test(tests, line_ends, 0, COUNT(texts));
	tcase_add_test(tests, no_directory);
	tcase_add_test(tests, long_path);
	suite_add_tcase(suite, tests);
	return suite;
}
