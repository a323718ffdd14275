/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * PCRE2 with its limits. The match limit counts from each place where a match may begin,
 * so a sentence costs at most PATTERN_BYTES * MATCH_LIMIT steps, whatever the pattern;
 * plain repeats that the just-in-time compiler does not count are bounded by the same
 * PATTERN_BYTES. With that compiler matching takes no memory; without it the library may
 * grow the stack of its own up to HEAP_LIMIT_KIB.
 */
#include "aspect/pattern.h"

#include "base/limits.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>

#define MATCH_LIMIT 2000
#define DEPTH_LIMIT 500
#define HEAP_LIMIT_KIB 256
#define GROUPS 16 /* pairs of offsets that are kept */

struct pattern {
	pcre2_code *code; /* owned */
	uint32_t name;	  /* number of the group "name"; 0 = the match */
};

struct pattern_space {
	pcre2_match_data *data;
	pcre2_match_context *context;
};

static int fail(int code, size_t offset, struct view text, struct err *err)
{
	char reason[128] = "";

	pcre2_get_error_message(code, (PCRE2_UCHAR *)reason, sizeof(reason));
	return err_set(err, ERR_INPUT, "%s at offset %zu of the pattern '%.*s'", reason,
		offset, VIEW_ARG(view_sub(text, 0, 200)));
}

static int check(const struct pattern *pattern, struct view text, struct err *err)
{
	uint32_t n_groups = 0, empty = 0;

	pcre2_pattern_info(pattern->code, PCRE2_INFO_CAPTURECOUNT, &n_groups);
	pcre2_pattern_info(pattern->code, PCRE2_INFO_MATCHEMPTY, &empty);
	if (n_groups >= GROUPS)
		return err_set(err, ERR_INPUT,
			"the pattern has more than %d groups: write (?:...) for those "
			"that "
			"need no name",
			GROUPS - 1);
	if (empty != 0)
		return err_set(err, ERR_INPUT,
			"the pattern '%.*s' matches no text at all",
			VIEW_ARG(view_sub(text, 0, 200)));
	return 0;
}

int pattern_new(
	struct view text, bool caseless, struct pattern **ret_pattern, struct err *err)
{
	struct pattern *pattern = calloc(1, sizeof(*pattern));
	int code = 0;
	size_t offset = 0;
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF |
			   PCRE2_NEVER_BACKSLASH_C | (caseless ? PCRE2_CASELESS : 0);

	if (pattern == NULL)
		return err_memory(err);
	if (text.len > LIMIT_PATTERN) {
		pattern_free(pattern);
		return err_set(err, ERR_INPUT, "the pattern is longer than %zu bytes",
			LIMIT_PATTERN);
	}
	pattern->code = pcre2_compile(
		(PCRE2_SPTR)text.data, text.len, options, &code, &offset, NULL);
	if (pattern->code == NULL) {
		pattern_free(pattern);
		return code == PCRE2_ERROR_HEAP_FAILED ? err_memory(err)
						       : fail(code, offset, text, err);
	}
	if (check(pattern, text, err) < 0) {
		pattern_free(pattern);
		return -1;
	}
	int name = pcre2_substring_number_from_name(pattern->code, (PCRE2_SPTR) "name");

	pattern->name = name > 0 ? (uint32_t)name : 0;
	/* Where memory may not be made executable, matching is only slower. */
	(void)pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE);
	*ret_pattern = pattern;
	return 0;
}

bool pattern_has_name(const struct pattern *pattern)
{
	return pattern->name != 0;
}

void pattern_free(struct pattern *pattern)
{
	if (pattern == NULL)
		return;
	pcre2_code_free(pattern->code);
	free(pattern);
}

struct pattern_space *pattern_space_new(void)
{
	struct pattern_space *space = calloc(1, sizeof(*space));

	if (space == NULL)
		return NULL;
	space->data = pcre2_match_data_create(GROUPS, NULL);
	space->context = pcre2_match_context_create(NULL);
	if (space->data == NULL || space->context == NULL) {
		pattern_space_free(space);
		return NULL;
	}
	pcre2_set_match_limit(space->context, MATCH_LIMIT);
	pcre2_set_depth_limit(space->context, DEPTH_LIMIT);
	pcre2_set_heap_limit(space->context, HEAP_LIMIT_KIB);
	return space;
}

void pattern_space_free(struct pattern_space *space)
{
	if (space == NULL)
		return;
	pcre2_match_data_free(space->data);
	pcre2_match_context_free(space->context);
	free(space);
}

int pattern_find(const struct pattern *pattern, struct pattern_space *space,
	struct view subject, size_t from, struct pattern_match *ret_match)
{
	subject = view_sub(subject, 0, PATTERN_BYTES);
	if (from >= subject.len)
		return 0;
	int rc = pcre2_match(pattern->code, (PCRE2_SPTR)subject.data, subject.len, from,
		PCRE2_NOTEMPTY, space->data, space->context);

	if (rc == PCRE2_ERROR_NOMATCH)
		return 0;
	if (rc < 0)
		return -1;
	const PCRE2_SIZE *pairs = pcre2_get_ovector_pointer(space->data);
	bool named =
		pattern->name < (uint32_t)rc && pairs[2 * pattern->name] != PCRE2_UNSET;
	uint32_t name = named ? pattern->name : 0;

	*ret_match = (struct pattern_match){.from = pairs[0],
		.to = pairs[1],
		.name_from = pairs[2 * name],
		.name_to = pairs[2 * name + 1]};
	return ret_match->to > from ? 1 : 0;
}
