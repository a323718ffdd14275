/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The suites of the unit tests, one per module; main.c runs them all.
 */
#ifndef REPUTE_TESTS_SUITES_H
#define REPUTE_TESTS_SUITES_H

#include <check.h>

Suite *csv_suite(void);
Suite *date_suite(void);
Suite *http_suite(void);
Suite *learn_suite(void);
Suite *lexicon_suite(void);
Suite *maildir_suite(void);
Suite *mime_suite(void);
Suite *rating_suite(void);
Suite *record_suite(void);
Suite *robots_suite(void);
Suite *score_suite(void);
Suite *smtp_suite(void);
Suite *spike_suite(void);
Suite *tokens_suite(void);
Suite *warc_suite(void);
Suite *jsonld_suite(void);
Suite *charset_suite(void);

#endif
