/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A tag is taken apart at its hyphens and each part judged by its length and place (RFC
 * 5646, section 2.1). Codes of two letters must be among ISO 639-1, so that words which
 * only look like a tag are refused; those of three letters are too many to list. What
 * follows the region (variants, extensions) says nothing that matters here and is dropped
 * when it is well formed.
 */
#include "extract/language.h"

#include "base/ascii.h"

#include <stdio.h>

/* ISO 639-1, a space before and behind each. */
static const char codes[] =
	" aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs "
	"cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha "
	"he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn "
	"ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb "
	"nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd "
	"se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw "
	"ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

struct name {
	const char *text, *tag;
};

/* Codes of three letters with the shorter one that BCP 47 asks for, and withdrawn ones.
 */
static const struct name others[] = {{"eng", "en"}, {"deu", "de"}, {"ger", "de"},
	{"fra", "fr"}, {"fre", "fr"}, {"spa", "es"}, {"ita", "it"}, {"por", "pt"},
	{"nld", "nl"}, {"dut", "nl"}, {"swe", "sv"}, {"dan", "da"}, {"nor", "no"},
	{"nob", "nb"}, {"nno", "nn"}, {"fin", "fi"}, {"isl", "is"}, {"ice", "is"},
	{"pol", "pl"}, {"ces", "cs"}, {"cze", "cs"}, {"slk", "sk"}, {"slo", "sk"},
	{"slv", "sl"}, {"hrv", "hr"}, {"srp", "sr"}, {"bos", "bs"}, {"hun", "hu"},
	{"ron", "ro"}, {"rum", "ro"}, {"bul", "bg"}, {"rus", "ru"}, {"ukr", "uk"},
	{"bel", "be"}, {"ell", "el"}, {"gre", "el"}, {"tur", "tr"}, {"ara", "ar"},
	{"heb", "he"}, {"fas", "fa"}, {"per", "fa"}, {"hin", "hi"}, {"ben", "bn"},
	{"tam", "ta"}, {"tel", "te"}, {"urd", "ur"}, {"tha", "th"}, {"vie", "vi"},
	{"ind", "id"}, {"msa", "ms"}, {"may", "ms"}, {"zho", "zh"}, {"chi", "zh"},
	{"cmn", "zh"}, {"jpn", "ja"}, {"kor", "ko"}, {"cat", "ca"}, {"glg", "gl"},
	{"eus", "eu"}, {"baq", "eu"}, {"est", "et"}, {"lav", "lv"}, {"lit", "lt"},
	{"sqi", "sq"}, {"alb", "sq"}, {"mkd", "mk"}, {"mac", "mk"}, {"cym", "cy"},
	{"wel", "cy"}, {"gle", "ga"}, {"kat", "ka"}, {"hye", "hy"}, {"aze", "az"},
	{"kaz", "kk"}, {"afr", "af"}, {"swa", "sw"}, {"tgl", "tl"}, {"iw", "he"},
	{"in", "id"}, {"ji", "yi"}, {"jw", "jv"}, {"mo", "ro"}, {"sh", "sr"}};

/* Names; letters beyond ASCII stand in the case they are written in. */
static const struct name names[] = {{"english", "en"}, {"german", "de"},
	{"deutsch", "de"}, {"french", "fr"}, {"français", "fr"}, {"francais", "fr"},
	{"spanish", "es"}, {"español", "es"}, {"espanol", "es"}, {"castellano", "es"},
	{"italian", "it"}, {"italiano", "it"}, {"portuguese", "pt"}, {"português", "pt"},
	{"portugues", "pt"}, {"brazilian portuguese", "pt-BR"},
	{"português brasileiro", "pt-BR"}, {"dutch", "nl"}, {"nederlands", "nl"},
	{"flemish", "nl"}, {"swedish", "sv"}, {"svenska", "sv"}, {"danish", "da"},
	{"dansk", "da"}, {"norwegian", "no"}, {"norsk", "no"}, {"finnish", "fi"},
	{"suomi", "fi"}, {"icelandic", "is"}, {"íslenska", "is"}, {"Íslenska", "is"},
	{"polish", "pl"}, {"polski", "pl"}, {"czech", "cs"}, {"čeština", "cs"},
	{"Čeština", "cs"}, {"slovak", "sk"}, {"slovenčina", "sk"}, {"slovenian", "sl"},
	{"slovene", "sl"}, {"croatian", "hr"}, {"hrvatski", "hr"}, {"serbian", "sr"},
	{"српски", "sr"}, {"bosnian", "bs"}, {"hungarian", "hu"}, {"magyar", "hu"},
	{"romanian", "ro"}, {"română", "ro"}, {"bulgarian", "bg"}, {"български", "bg"},
	{"russian", "ru"}, {"русский", "ru"}, {"Русский", "ru"}, {"ukrainian", "uk"},
	{"українська", "uk"}, {"Українська", "uk"}, {"belarusian", "be"}, {"greek", "el"},
	{"ελληνικά", "el"}, {"Ελληνικά", "el"}, {"turkish", "tr"}, {"türkçe", "tr"},
	{"arabic", "ar"}, {"العربية", "ar"}, {"hebrew", "he"}, {"עברית", "he"},
	{"persian", "fa"}, {"farsi", "fa"}, {"hindi", "hi"}, {"हिन्दी", "hi"},
	{"bengali", "bn"}, {"tamil", "ta"}, {"telugu", "te"}, {"urdu", "ur"},
	{"thai", "th"}, {"ไทย", "th"}, {"vietnamese", "vi"}, {"tiếng việt", "vi"},
	{"indonesian", "id"}, {"bahasa indonesia", "id"}, {"malay", "ms"},
	{"bahasa melayu", "ms"}, {"japanese", "ja"}, {"日本語", "ja"}, {"korean", "ko"},
	{"한국어", "ko"}, {"chinese", "zh"}, {"mandarin", "zh"}, {"中文", "zh"},
	{"simplified chinese", "zh-Hans"}, {"chinese (simplified)", "zh-Hans"},
	{"chinese simplified", "zh-Hans"}, {"简体中文", "zh-Hans"},
	{"中文(简体)", "zh-Hans"}, {"traditional chinese", "zh-Hant"},
	{"chinese (traditional)", "zh-Hant"}, {"chinese traditional", "zh-Hant"},
	{"繁體中文", "zh-Hant"}, {"中文(繁體)", "zh-Hant"}, {"cantonese", "yue"},
	{"catalan", "ca"}, {"català", "ca"}, {"galician", "gl"}, {"galego", "gl"},
	{"basque", "eu"}, {"euskara", "eu"}, {"estonian", "et"}, {"eesti", "et"},
	{"latvian", "lv"}, {"latviešu", "lv"}, {"lithuanian", "lt"}, {"lietuvių", "lt"},
	{"albanian", "sq"}, {"macedonian", "mk"}, {"welsh", "cy"}, {"irish", "ga"},
	{"georgian", "ka"}, {"armenian", "hy"}, {"afrikaans", "af"}, {"swahili", "sw"},
	{"tagalog", "tl"}, {"filipino", "fil"}};

static const char *look_up(struct view text, const struct name *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (view_case_eq(text, view_of(list[i].text)))
			return list[i].tag;
	}
	return NULL;
}

/* Has the part from `min` to `max` letters, or digits too if `digits`? */
static bool is_part(struct view part, size_t min, size_t max, bool digits)
{
	if (part.len < min || part.len > max)
		return false;
	for (size_t i = 0; i < part.len; i++) {
		if (!ascii_is_letter(part.data[i]) &&
			!(digits && ascii_is_digit(part.data[i])))
			return false;
	}
	return true;
}

/* Append a part, its first letter and the others each in the case asked for. */
static void add(char *tag, struct view part, bool first_upper, bool others_upper)
{
	size_t len = strlen(tag);

	if (len != 0)
		tag[len++] = '-';
	for (size_t i = 0; i < part.len; i++) {
		bool upper = i == 0 ? first_upper : others_upper;
		char c = part.data[i];

		tag[len++] = (char)(!ascii_is_letter(c) ? c
				    : upper		? c & ~0x20
							: c | 0x20);
	}
	tag[len] = '\0';
}

/* The language, which is the first part. */
static int read_primary(struct view part, char *tag)
{
	static const char *const nothing[] = {"und", "mul", "zxx", "mis", "nan"};
	char padded[] = " xx ";
	const char *known = NULL;

	if (!is_part(part, 2, 3, false))
		return -1;
	if (part.len == 2) {
		memcpy(padded + 1, part.data, 2);
		padded[1] |= 0x20;
		padded[2] |= 0x20;
	}
	if (strstr(codes, padded) == NULL)
		known = look_up(part, others, sizeof(others) / sizeof(others[0]));
	if (known != NULL) {
		add(tag, view_of(known), false, false);
		return 0;
	}
	for (size_t i = 0; i < sizeof(nothing) / sizeof(nothing[0]); i++) {
		if (view_case_eq(part, view_of(nothing[i])))
			return -1;
	}
	add(tag, part, false, false);
	return part.len == 3 || strstr(codes, padded) != NULL ? 0 : -1;
}

static bool is_region(struct view part)
{
	return is_part(part, 2, 2, false) ||
	       (part.len == 3 && ascii_is_digit(part.data[0]) &&
		       ascii_is_digit(part.data[1]) && ascii_is_digit(part.data[2]));
}

/* The parts of a tag, all of which must be well formed. */
static int read_tag(struct view text, char ret_tag[LANGUAGE_READ_SIZE])
{
	char tag[LANGUAGE_READ_SIZE] = "";
	struct view part;
	bool script = false, region = false;

	if (!view_split(&text, '-', &part) || read_primary(part, tag) < 0)
		return -1;
	while (view_split(&text, '-', &part)) {
		bool early = !script && !region;

		if (!is_part(part, 1, 8, true))
			return -1;
		if (part.len == 1)
			break;
		if (early && is_part(part, 4, 4, false)) {
			add(tag, part, true, false);
			script = true;
		} else if (!region && is_region(part)) {
			bool kingdom = view_case_eq(part, VIEW("uk"));

			add(tag, kingdom ? VIEW("GB") : part, true, true);
			region = true;
		} else if (part.len < 4) {
			return -1;
		}
	}
	memcpy(ret_tag, tag, sizeof(tag));
	return 0;
}

/* A name, maybe with a country in parentheses behind it. */
static int read_name(struct view text, char ret_tag[LANGUAGE_READ_SIZE])
{
	const size_t n = sizeof(names) / sizeof(names[0]);
	const char *tag = look_up(text, names, n);
	size_t open = view_find(text, '(');

	if (tag == NULL && open < text.len && text.data[text.len - 1] == ')')
		tag = look_up(view_trim(view_sub(text, 0, open)), names, n);
	if (tag == NULL)
		return -1;
	snprintf(ret_tag, LANGUAGE_READ_SIZE, "%s", tag);
	return 0;
}

/* Without the ".UTF-8" and "@euro" that the name of a locale may end in. */
static struct view without_codeset(struct view text)
{
	static const char *const ends[] = {
		".utf", ".iso", "@euro", "@latin", "@cyrillic"};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		size_t at = view_find(text, ends[i][0]);
		struct view end = view_of(ends[i]);

		if (view_case_eq(view_sub(text, at, end.len), end))
			text = view_sub(text, 0, at);
	}
	return text;
}

int language_read(struct view text, char ret_tag[LANGUAGE_READ_SIZE])
{
	char plain[LANGUAGE_READ_SIZE];

	text = view_trim(text);
	if (text.len > 3 && text.data[2] != '-' && text.data[2] != '_' &&
		read_name(text, ret_tag) == 0)
		return 0;
	text = without_codeset(text);
	if (text.len < 2 || text.len >= sizeof(plain) || text.data[text.len - 1] == '-')
		return -1;
	for (size_t i = 0; i < text.len; i++)
		plain[i] = (char)(text.data[i] != '_' ? text.data[i] : '-');
	return read_tag((struct view){plain, text.len}, ret_tag);
}
