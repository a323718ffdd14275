/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The outbox: a Message-ID is queued once; mails wait, fail, are tried again, are sent.
 */
#include "archive/outbox.h"

#include "fixture.h"
#include "suites.h"

#include <stdio.h>

#define CONF "[archive]\npath = a.sqlite\n"

static int64_t waiting(struct fixture *f)
{
	int64_t n = -1;

	ck_assert_done(archive_count_mails(f->archive, &n, &fixture_err));
	return n;
}

START_TEST(sends_each_mail_once)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct mail mail = {.message_id = VIEW("<1@x>"),
		.sender = VIEW("a@x"),
		.recipients = VIEW("b@x\nc@x"),
		.message = VIEW("To: b\r\n\r\n\xff\0")};
	struct waiting_mails listed;
	struct mails due;
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_done(archive_queue_mail(f.archive, &mail, 100, &fixture_err));
	struct mail again = mail;

	again.message = VIEW("other");
	ck_assert_done(archive_queue_mail(f.archive, &again, 50, &fixture_err));
	ck_assert_int_eq(waiting(&f), 1);
	ck_assert_done(archive_due_mails(f.archive, 99, &arena, &due, &fixture_err));
	ck_assert_uint_eq(due.n, 0);
	ck_assert_done(archive_due_mails(f.archive, 100, &arena, &due, &fixture_err));
	ck_assert_uint_eq(due.n, 1);
	ck_assert_view_eq(due.items[0].message, mail.message);
	ck_assert_view_eq(due.items[0].recipients, mail.recipients);
	ck_assert_view_eq(due.items[0].sender, mail.sender);
	ck_assert_int_eq(due.items[0].episode_id, 0);
	ck_assert_int_eq(due.items[0].attempts, 0);
	ck_assert_done(archive_mail_failed(f.archive, due.items[0].id, VIEW("c@x"),
		VIEW("greylisted"), 500, &fixture_err));
	ck_assert_done(archive_due_mails(f.archive, 499, &arena, &due, &fixture_err));
	ck_assert_uint_eq(due.n, 0);
	ck_assert_done(archive_due_mails(f.archive, 500, &arena, &due, &fixture_err));
	ck_assert_uint_eq(due.n, 1);
	ck_assert_int_eq(due.items[0].attempts, 1);
	ck_assert_view_eq(due.items[0].recipients, VIEW("c@x"));
	ck_assert_done(
		archive_waiting_mails(f.archive, 9, &arena, &listed, &fixture_err));
	ck_assert_uint_eq(listed.n, 1);
	ck_assert_int_eq(listed.items[0].created, 100);
	ck_assert_int_eq(listed.items[0].due, 500);
	ck_assert_int_eq(listed.items[0].attempts, 1);
	ck_assert_view_eq(listed.items[0].message_id, VIEW("<1@x>"));
	ck_assert_view_eq(listed.items[0].reason, VIEW("greylisted"));
	ck_assert_done(archive_mail_sent(f.archive, due.items[0].id, 501, &fixture_err));
	ck_assert_done(archive_due_mails(f.archive, 9999, &arena, &due, &fixture_err));
	ck_assert_uint_eq(due.n, 0);
	ck_assert_int_eq(waiting(&f), 0);
	ck_assert_done(
		archive_waiting_mails(f.archive, 9, &arena, &listed, &fixture_err));
	ck_assert_uint_eq(listed.n, 0);
	ck_assert_done(archive_queue_mail(f.archive, &mail, 600, &fixture_err));
	ck_assert_int_eq(waiting(&f), 0);
	ck_assert_int_eq(fixture_sql(&f, "SELECT attempts FROM outbox"), 2);
	fixture_close(&f);
}
END_TEST

START_TEST(gives_a_thousand_at_most)
{
	struct arena arena ARENA_CLEANUP = arena_make();
	struct mails due;
	struct fixture f;

	fixture_open(&f, CONF);
	ck_assert_done(archive_begin(f.archive, &fixture_err));
	for (int i = 0; i < 1003; i++) {
		char id[16];

		snprintf(id, sizeof(id), "<%d@x>", i);
		struct mail mail = {.message_id = view_of(id),
			.sender = VIEW("a"),
			.recipients = VIEW("b"),
			.message = VIEW("m")};

		ck_assert_done(archive_queue_mail(f.archive, &mail, 1, &fixture_err));
	}
	ck_assert_done(archive_commit(f.archive, &fixture_err));
	ck_assert_done(archive_due_mails(f.archive, 1, &arena, &due, &fixture_err));
	ck_assert_uint_eq(due.n, 1000);
	ck_assert_view_eq(due.items[0].message_id, VIEW("<0@x>"));
	ck_assert_view_eq(due.items[999].message_id, VIEW("<999@x>"));
	ck_assert_int_eq(waiting(&f), 1003);
	fixture_close(&f);
}
END_TEST

Suite *outbox_suite(void)
{
	Suite *suite = suite_create("outbox");
	TCase *tc = tcase_create("all");

	tcase_add_checked_fixture(tc, scratch_setup, NULL);
	tcase_add_test(tc, sends_each_mail_once);
	tcase_add_test(tc, gives_a_thousand_at_most);
	suite_add_tcase(suite, tc);
	return suite;
}
