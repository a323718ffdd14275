/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The labels of the WHATWG Encoding Standard (section 4.2), an encoding a line. They are
 * searched as text, a label with a space on either side: that happens once a page, and
 * the first line is what nearly all pages need.
 */
#include "normalise/charset_parts.h"

#define LABEL_MAX 24 /* bytes; the longest has 19 */

static const struct charset charsets[] = {
	{"utf-8", "", CHARSET_UTF_8,
		" unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8 "},
	{"ibm866", "CP866", CHARSET_SINGLE, " 866 cp866 csibm866 ibm866 "},
	{"iso-8859-2", "ISO-8859-2", CHARSET_SINGLE,
		" csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2 "},
	{"iso-8859-3", "ISO-8859-3", CHARSET_SINGLE,
		" csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3 "},
	{"iso-8859-4", "ISO-8859-4", CHARSET_SINGLE,
		" csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4 "},
	{"iso-8859-5", "ISO-8859-5", CHARSET_SINGLE,
		" csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 "},
	{"iso-8859-6", "ISO-8859-6", CHARSET_SINGLE,
		" arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 "},
	{"iso-8859-7", "ISO-8859-7", CHARSET_SINGLE,
		" csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek "},
	{"iso-8859-8", "ISO-8859-8", CHARSET_SINGLE,
		" csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual "},
	{"iso-8859-8-i", "ISO-8859-8", CHARSET_SINGLE,
		" csiso88598i iso-8859-8-i logical "},
	{"iso-8859-10", "ISO-8859-10", CHARSET_SINGLE,
		" csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6 "},
	{"iso-8859-13", "ISO-8859-13", CHARSET_SINGLE,
		" iso-8859-13 iso8859-13 iso885913 "},
	{"iso-8859-14", "ISO-8859-14", CHARSET_SINGLE,
		" iso-8859-14 iso8859-14 iso885914 "},
	{"iso-8859-15", "ISO-8859-15", CHARSET_SINGLE,
		" csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 "},
	{"iso-8859-16", "ISO-8859-16", CHARSET_SINGLE, " iso-8859-16 "},
	{"koi8-r", "KOI8-R", CHARSET_SINGLE, " cskoi8r koi koi8 koi8-r koi8_r "},
	{"koi8-u", "KOI8-U", CHARSET_SINGLE, " koi8-ru koi8-u "},
	{"macintosh", "MACINTOSH", CHARSET_SINGLE,
		" csmacintosh mac macintosh x-mac-roman "},
	{"windows-874", "CP874", CHARSET_SINGLE,
		" dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 "},
	{"windows-1250", "CP1250", CHARSET_SINGLE, " cp1250 windows-1250 x-cp1250 "},
	{"windows-1251", "CP1251", CHARSET_SINGLE, " cp1251 windows-1251 x-cp1251 "},
	{"windows-1252", "CP1252", CHARSET_SINGLE,
		" ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 "},
	{"windows-1253", "CP1253", CHARSET_SINGLE, " cp1253 windows-1253 x-cp1253 "},
	{"windows-1254", "CP1254", CHARSET_SINGLE,
		" cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254 "},
	{"windows-1255", "CP1255", CHARSET_SINGLE, " cp1255 windows-1255 x-cp1255 "},
	{"windows-1256", "CP1256", CHARSET_SINGLE, " cp1256 windows-1256 x-cp1256 "},
	{"windows-1257", "CP1257", CHARSET_SINGLE, " cp1257 windows-1257 x-cp1257 "},
	{"windows-1258", "CP1258", CHARSET_SINGLE, " cp1258 windows-1258 x-cp1258 "},
	{"x-mac-cyrillic", "MAC-UK", CHARSET_SINGLE, " x-mac-cyrillic x-mac-ukrainian "},
	{"gbk", "GB18030", CHARSET_GB,
		" chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk "},
	{"gb18030", "GB18030", CHARSET_GB, " gb18030 "},
	{"big5", "BIG5-HKSCS", CHARSET_BIG5, " big5 big5-hkscs cn-big5 csbig5 x-x-big5 "},
	{"euc-jp", "EUC-JP-MS", CHARSET_EUC_JP, " cseucpkdfmtjapanese euc-jp x-euc-jp "},
	{"iso-2022-jp", "EUC-JP-MS", CHARSET_ISO_2022_JP, " csiso2022jp iso-2022-jp "},
	{"shift_jis", "CP932", CHARSET_PAIRS,
		" csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis "},
	{"euc-kr", "CP949", CHARSET_PAIRS,
		" cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 "},
	{"replacement", "", CHARSET_REPLACEMENT,
		" csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement "},
	{"utf-16be", "", CHARSET_UTF_16BE, " unicodefffe utf-16be "},
	{"utf-16le", "", CHARSET_UTF_16LE,
		" csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le "},
	{"x-user-defined", "", CHARSET_USER_DEFINED, " x-user-defined "},
};

const struct charset *charset_find(struct view label)
{
	char padded[LABEL_MAX + 3] = " ";

	label = view_trim(label);
	if (label.len == 0 || label.len > LABEL_MAX)
		return NULL;
	for (size_t i = 0; i < label.len; i++) {
		char c = label.data[i];

		if (c <= ' ' || c == 0x7f)
			return NULL;
		padded[i + 1] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
	}
	padded[label.len + 1] = ' ';
	for (size_t i = 0; i < sizeof(charsets) / sizeof(charsets[0]); i++) {
		if (strstr(charsets[i].labels, padded) != NULL)
			return &charsets[i];
	}
	return NULL;
}

const char *charset_name(struct view label)
{
	const struct charset *charset = charset_find(label);

	return charset != NULL ? charset->name : NULL;
}
