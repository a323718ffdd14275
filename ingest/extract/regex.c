/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The library's own limits count from each place where a match may begin, and its
 * just-in-time code does not count plain repeats at all, so neither bounds the time of
 * one call. Here every item of the expression is followed by a call back, to which the
 * bytes that were passed since the last one are charged; when the account is empty the
 * match ends. Repeats are kept from swallowing text without a way back, as that would be
 * work between two calls. With bounds of about 50 steps a byte the worst expressions take
 * some tenths of a second for a megabyte, those of every day a few microseconds a text.
 */
#include "extract/regex.h"

#include "base/limits.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#define DEPTH_LIMIT 20000
#define HEAP_LIMIT_KIB 8192
#define STACK_SIZE KIB(32)
#define STACK_SIZE_MAX MIB(1)

struct regex {
	pcre2_code *code; /* owned, all of them */
	pcre2_match_data *data;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
};

/* What a match may still cost. */
struct account {
	size_t at; /* where the last call back was */
	size_t left;
};

static int charge(pcre2_callout_block *block, void *data)
{
	struct account *account = data;
	size_t at = block->current_position;
	size_t cost = 1 + (at > account->at ? at - account->at : account->at - at);

	account->at = at;
	if (cost >= account->left)
		return PCRE2_ERROR_MATCHLIMIT;
	account->left -= cost;
	return 0;
}

static int fail(int code, size_t offset, struct view text, struct err *err)
{
	char reason[128] = "";

	if (code == PCRE2_ERROR_HEAP_FAILED)
		return err_memory(err);
	pcre2_get_error_message(code, (PCRE2_UCHAR *)reason, sizeof(reason));
	return err_set(err, ERR_USAGE, "%s at offset %zu of the pattern '%.*s'", reason,
		offset, VIEW_ARG(view_front(text, 200)));
}

static int compile(struct regex *regex, struct view text, struct err *err)
{
	const uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF |
				 PCRE2_NEVER_BACKSLASH_C | PCRE2_AUTO_CALLOUT |
				 PCRE2_NO_AUTO_POSSESS;
	uint32_t references = 0;
	size_t offset = 0;
	int code = 0;

	if (text.len == 0 || text.len > LIMIT_PATTERN)
		return err_set(
			err, ERR_USAGE, "a pattern has 1 to %zu bytes", LIMIT_PATTERN);
	regex->code = pcre2_compile(
		(PCRE2_SPTR)text.data, text.len, options, &code, &offset, NULL);
	if (regex->code == NULL)
		return fail(code, offset, text, err);
	pcre2_pattern_info(regex->code, PCRE2_INFO_BACKREFMAX, &references);
	if (references != 0)
		return err_set(err, ERR_USAGE,
			"the pattern '%.*s' refers back to a group, which is not taken",
			VIEW_ARG(view_front(text, 200)));
	return 0;
}

static int prepare(struct regex *regex, struct err *err)
{
	regex->data = pcre2_match_data_create_from_pattern(regex->code, NULL);
	regex->context = pcre2_match_context_create(NULL);
	if (regex->data == NULL || regex->context == NULL)
		return err_memory(err);
	pcre2_set_depth_limit(regex->context, DEPTH_LIMIT);
	pcre2_set_heap_limit(regex->context, HEAP_LIMIT_KIB);
	/* Where memory may not be made executable, matching is only slower. */
	if (pcre2_jit_compile(regex->code, PCRE2_JIT_COMPLETE) == 0) {
		regex->stack = pcre2_jit_stack_create(STACK_SIZE, STACK_SIZE_MAX, NULL);
		if (regex->stack == NULL)
			return err_memory(err);
		pcre2_jit_stack_assign(regex->context, NULL, regex->stack);
	}
	return 0;
}

int regex_new(struct view text, struct regex **ret_regex, struct err *err)
{
	struct regex *regex = calloc(1, sizeof(*regex));

	if (regex == NULL)
		return err_memory(err);
	if (compile(regex, text, err) < 0 || prepare(regex, err) < 0) {
		regex_free(regex);
		return -1;
	}
	*ret_regex = regex;
	return 0;
}

void regex_free(struct regex *regex)
{
	if (regex == NULL)
		return;
	pcre2_jit_stack_free(regex->stack);
	pcre2_match_context_free(regex->context);
	pcre2_match_data_free(regex->data);
	pcre2_code_free(regex->code);
	free(regex);
}

int regex_part(const struct regex *regex, struct view text, struct view *ret_part)
{
	struct account account = {.left = REGEX_STEPS_MIN + text.len * REGEX_STEPS};
	const char *start = text.data != NULL ? text.data : "";
	int group = 1;

	pcre2_set_callout(regex->context, charge, &account);
	int rc = pcre2_match(regex->code, (PCRE2_SPTR)start, text.len, 0, 0, regex->data,
		regex->context);

	if (rc <= 0)
		return 0;
	const PCRE2_SIZE *pairs = pcre2_get_ovector_pointer(regex->data);

	while (group < rc && pairs[2 * group] == PCRE2_UNSET)
		group++;
	if (group >= rc)
		group = 0;
	/* \K may put the start behind the end. */
	if (pairs[2 * group] > pairs[2 * group + 1])
		return 0;
	*ret_part =
		view_sub(text, pairs[2 * group], pairs[2 * group + 1] - pairs[2 * group]);
	return 1;
}
