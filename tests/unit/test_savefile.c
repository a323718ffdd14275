/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Saving: the old file or the new one, whole, and nothing left beside it. The full disk
 * is a tmpfs of one page block, which takes root to mount.
 */
#include "base/savefile.h"

#include "base/limits.h"
#include "fixture.h"
#include "suites.h"
#include "torture.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

START_TEST(writes_and_replaces)
{
	struct path path = scratch("file");
	struct stat st;

	umask(022);
	ck_assert_done(savefile_write(path.text, VIEW("one"), &fixture_err));
	ck_assert_done(savefile_write(path.text, VIEW("two\0x"), &fixture_err));
	ck_assert_view_eq(scratch_read("file"), VIEW("two\0x"));
	ck_assert_done(savefile_write(path.text, (struct view){NULL, 0}, &fixture_err));
	ck_assert_uint_eq(scratch_read("file").len, 0);
	ck_assert_int_eq(stat(path.text, &st), 0);
	ck_assert_int_eq(st.st_mode & 0777, 0644);
	ck_assert_int_eq(scratch_count(), 1);
}
END_TEST

/* A process with our id died in the middle, leaving its file, or a trap in its place. */
START_TEST(replaces_what_a_crash_left)
{
	char name[64];

	snprintf(name, sizeof(name), "file.%ld.tmp", (long)getpid());
	scratch_write("victim", VIEW("safe"));
	ck_assert_int_eq(symlink(scratch("victim").text, scratch(name).text), 0);
	ck_assert_done(savefile_write(scratch("file").text, VIEW("new"), &fixture_err));
	ck_assert_view_eq(scratch_read("file"), VIEW("new"));
	ck_assert_view_eq(scratch_read("victim"), VIEW("safe"));
	ck_assert_int_eq(scratch_count(), 2);
}
END_TEST

START_TEST(fails_and_leaves_nothing)
{
	struct err err = ERR_INIT;
	char name[5000];

	scratch_write("folder/x", VIEW("x"));
	ck_assert_int_eq(savefile_write(scratch("folder").text, VIEW("y"), &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "cannot rename to '"));
	err_clear(&err);
	ck_assert_int_eq(savefile_write(scratch("none/x").text, VIEW("y"), &err), -1);
	ck_assert_int_eq(err.code, ERR_IO);
	err_clear(&err);
	memset(name, 'a', sizeof(name));
	name[sizeof(name) - 1] = '\0';
	ck_assert_int_eq(savefile_write(name, VIEW("y"), &err), -1);
	ck_assert_ptr_nonnull(strstr(err.text, "is too long"));
	ck_assert_int_eq(scratch_count(), 1);
	ck_assert_view_eq(scratch_read("folder/x"), VIEW("x"));
}
END_TEST

/* As a user who may not: in a child, since root may. */
START_TEST(fails_where_it_may_not_write)
{
	scratch_write("closed/file", VIEW("old"));
	ck_assert_int_eq(chmod(scratch("closed").text, 0555), 0);
	pid_t child = fork();

	if (child == 0) {
		struct err err = ERR_INIT;

		if (getuid() == 0 && setuid(65534) != 0)
			_exit(2);
		int rc = savefile_write(scratch("closed/file").text, VIEW("new"), &err);

		_exit(rc == -1 && err.code == ERR_IO &&
					strstr(err.text, "Permission denied") != NULL
				? 0
				: 1);
	}
	int status;

	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(WEXITSTATUS(status), 0);
	ck_assert_view_eq(scratch_read("closed/file"), VIEW("old"));
	ck_assert_int_eq(chmod(scratch("closed").text, 0755), 0);
}
END_TEST

START_TEST(fails_on_a_full_disk)
{
	static char large[1 << 20];
	struct err err = ERR_INIT;

	ck_assert_int_eq(mkdir(scratch("full").text, 0755), 0);
	if (mount("tmpfs", scratch("full").text, "tmpfs", 0, "size=64k") != 0) {
		printf("savefile: the full disk is skipped: no tmpfs can be mounted here\n");
		return;
	}
	memset(large, 'x', sizeof(large));
	int first = savefile_write(scratch("full/file").text, VIEW("old"), &fixture_err);
	int second = savefile_write(
		scratch("full/file").text, (struct view){large, sizeof(large)}, &err);
	bool whole = view_eq(scratch_read("full/file"), VIEW("old"));

	ck_assert_int_eq(umount(scratch("full").text), 0);
	ck_assert_int_eq(first, 0);
	ck_assert_int_eq(second, -1);
	ck_assert_ptr_nonnull(strstr(err.text, "No space left on device"));
	ck_assert(whole);
}
END_TEST

START_TEST(links)
{
	char target[64] = "";
	struct err err = ERR_INIT;
	struct path path = scratch("link");

	ck_assert_done(savefile_link(path.text, "one", &fixture_err));
	ck_assert_done(savefile_link(path.text, "two", &fixture_err));
	ck_assert_int_eq(readlink(path.text, target, sizeof(target)), 3);
	ck_assert_str_eq(target, "two");
	scratch_write("folder/x", VIEW("x"));
	ck_assert_int_eq(savefile_link(scratch("folder").text, "y", &err), -1);
	err_clear(&err);
	ck_assert_int_eq(savefile_link(scratch("none/x").text, "y", &err), -1);
	ck_assert_int_eq(err.code, ERR_IO);
	ck_assert_int_eq(scratch_count(), 2);
}
END_TEST

START_TEST(makes_folders)
{
	struct err err = ERR_INIT;
	char name[5000];

	ck_assert_done(savefile_mkdirs(scratch("a/b//c/").text, &fixture_err));
	ck_assert_done(savefile_mkdirs(scratch("a/b/c").text, &fixture_err));
	ck_assert_done(savefile_mkdirs("/", &fixture_err));
	ck_assert(scratch_has("a/b/c"));
	scratch_write("file", VIEW("x"));
	ck_assert_int_eq(savefile_mkdirs(scratch("file").text, &err), -1);
	ck_assert_int_eq(err.code, ERR_IO);
	err_clear(&err);
	ck_assert_int_eq(savefile_mkdirs(scratch("file/x").text, &err), -1);
	err_clear(&err);
	ck_assert_int_eq(savefile_mkdirs("", &err), -1);
	err_clear(&err);
	memset(name, 'a', sizeof(name));
	name[sizeof(name) - 1] = '\0';
	ck_assert_int_eq(savefile_mkdirs(name, &err), -1);
}
END_TEST

Suite *savefile_suite(void)
{
	Suite *suite = suite_create("savefile");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, writes_and_replaces);
	tcase_add_test(tc, replaces_what_a_crash_left);
	tcase_add_test(tc, fails_and_leaves_nothing);
	tcase_add_test(tc, fails_where_it_may_not_write);
	tcase_add_test(tc, fails_on_a_full_disk);
	tcase_add_test(tc, links);
	tcase_add_test(tc, makes_folders);
	suite_add_tcase(suite, tc);
	return suite;
}
