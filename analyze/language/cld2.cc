// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's answer as a C struct. cld2 allocates with `new`, so memory that runs out
// comes as an exception, which must not pass through C: it ends here. This is the only
// reason why the file is compiled with exceptions.
#include "language/cld2.h"

#include <climits>
#include <cstdio>
#include <cstring>
#include <vector>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

static void ask(const char *text, int len, struct cld2_answer *ret_answer)
{
	CLD2::CLDHints hints = {
		nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
	CLD2::Language languages[3];
	double scores[3];
	int percents[3], text_bytes, valid_bytes;
	bool reliable;

	CLD2::ExtDetectLanguageSummaryCheckUTF8(text, len, true, &hints, 0, languages,
		percents, scores, nullptr, &text_bytes, &reliable, &valid_bytes);
	bool known = valid_bytes == len && languages[0] != CLD2::UNKNOWN_LANGUAGE;

	ret_answer->tag = known ? CLD2::LanguageCode(languages[0]) : "";
	ret_answer->reliable = known && reliable;
	ret_answer->percent = known ? percents[0] : 0;
}

int cld2_ask(const char *text, size_t len, struct cld2_answer *ret_answer)
{
	struct cld2_answer answer = {"", 0, 0};

	try {
		if (len <= INT_MAX)
			ask(text, static_cast<int>(len), &answer);
	} catch (...) {
		return -1;
	}
	*ret_answer = answer;
	return 0;
}
