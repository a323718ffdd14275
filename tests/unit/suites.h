/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every suite of the unit program, one line each; the runner's table is made from these
 * lines, so a suite that stands here is run.
 */
#ifndef REPUTE_TESTS_SUITES_H
#define REPUTE_TESTS_SUITES_H

#include <check.h>

Suite *aspects_suite(void);
Suite *blocked_suite(void);
Suite *csv_suite(void);
Suite *date_suite(void);
Suite *address_suite(void);
Suite *http_suite(void);
Suite *http_decode_suite(void);
Suite *http_many_suite(void);
Suite *lexicon_suite(void);
Suite *lexicon_foreign_suite(void);
Suite *maildir_suite(void);
Suite *mime_suite(void);
Suite *next_page_suite(void);
Suite *rating_suite(void);
Suite *record_suite(void);
Suite *pace_suite(void);
Suite *pace_model_suite(void);
Suite *retry_suite(void);
Suite *robots_suite(void);
Suite *score_suite(void);
Suite *smtp_suite(void);
Suite *spike_suite(void);
Suite *staff_suite(void);
Suite *scope_suite(void);
Suite *tokens_suite(void);
Suite *url_suite(void);
Suite *warc_suite(void);
Suite *warc_kinds_suite(void);
Suite *jsonld_suite(void);
Suite *charset_suite(void);
Suite *page_suite(void);
Suite *permission_suite(void);
Suite *retention_suite(void);
Suite *verify_suite(void);
Suite *visit_suite(void);
Suite *adopt_suite(void);
Suite *crawl_suite(void);
Suite *schedule_suite(void);
Suite *view_suite(void);
Suite *buf_suite(void);
Suite *arena_suite(void);
Suite *err_suite(void);
Suite *log_suite(void);
Suite *calendar_suite(void);
Suite *zone_suite(void);
Suite *hash_suite(void);
Suite *map_suite(void);
Suite *opt_suite(void);
Suite *conf_suite(void);
Suite *savefile_suite(void);
Suite *gz_suite(void);
Suite *command_suite(void);
Suite *db_suite(void);
Suite *migrate_suite(void);
Suite *registry_suite(void);
Suite *reviews_suite(void);
Suite *rollups_suite(void);
Suite *verdicts_suite(void);
Suite *captures_suite(void);
Suite *listings_suite(void);
Suite *interventions_suite(void);
Suite *episodes_suite(void);
Suite *outbox_suite(void);
Suite *ledger_suite(void);
Suite *health_archive_suite(void);
Suite *health_suite(void);
Suite *health_mail_suite(void);
Suite *status_suite(void);
Suite *explain_suite(void);
Suite *learn_suite(void);
Suite *seen_suite(void);
Suite *rated_suite(void);
Suite *calibrate_suite(void);
Suite *records_suite(void);
Suite *verdict_line_suite(void);
Suite *range_suite(void);
Suite *digest_suite(void);
Suite *episode_suite(void);
Suite *judge_suite(void);
Suite *post_suite(void);
Suite *language_suite(void);
Suite *language_set_suite(void);
Suite *analyze_suite(void);
Suite *accuracy_suite(void);
Suite *analyze_aspects_suite(void);
Suite *shortage_suite(void);

#endif
