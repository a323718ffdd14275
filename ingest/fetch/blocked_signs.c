/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scripts of the same products run in ordinary pages too, also in pages that are an empty
 * frame before their own script fills them. So a sign is what stands in the page that
 * blocks and not in the one that is protected, it is believed only of a page with little
 * text, and where it is no more than a script, only of a page that is nothing else.
 *
 * All needles are looked for in one pass: for each of the first four bytes a table says
 * which needles have it there, and what remains of the four sets is compared in full.
 * 256 KB cost about a third of a millisecond.
 */
#include "blocked_signs.h"

#include "base/limits.h"
#include "extract/tag.h"

/* ---- the table --------------------------------------------------------------------- */

enum needle {
	JUST_A_MOMENT,
	CDN_CHALLENGE,
	CF_CHL_OPT,
	ATTENTION_REQUIRED,
	CAPTCHA_DELIVERY,
	PX_CAPTCHA,
	PX_APP_ID,
	PX_SCRIPT,
	ACCESS_DENIED,
	EDGESUITE,
	REFERENCE,
	CP_CHALLENGE,
	INCAPSULA_RESOURCE,
	INCAPSULA_INCIDENT,
	INCIDENT_PARAMETER,
	GOKU_PROPS,
	AWS_WAF,
	KPSDK,
	IPS_JS,
	ENABLE_TO_VIEW,
	SUPPORT_ID,
	REQUEST_REJECTED,
	PARDON,
	UNUSUAL_TRAFFIC,
	VALIDATE_CAPTCHA,
	CONSENT_FORM,
	USERCENTRICS,
	SOURCEPOINT,
	DIDOMI,
	ONETRUST,
	CONSENTMANAGER,
	CONTENTPASS,
	N_NEEDLES,
};

/* In lower case, of four bytes or more. */
static const struct view needles[N_NEEDLES] = {
	[JUST_A_MOMENT] = VIEW("<title>just a moment..."),
	[CDN_CHALLENGE] = VIEW("/cdn-cgi/challenge-platform/"),
	[CF_CHL_OPT] = VIEW("_cf_chl_opt"),
	[ATTENTION_REQUIRED] = VIEW("<title>attention required! | cloudflare"),
	[CAPTCHA_DELIVERY] = VIEW("captcha-delivery.com"),
	[PX_CAPTCHA] = VIEW("px-captcha"),
	[PX_APP_ID] = VIEW("_pxappid"),
	[PX_SCRIPT] = VIEW("captcha.js"),
	[ACCESS_DENIED] = VIEW("<title>access denied"),
	[EDGESUITE] = VIEW("errors.edgesuite.net"),
	[REFERENCE] = VIEW("reference&#32;&#35;"),
	[CP_CHALLENGE] = VIEW("/_sec/cp_challenge/"),
	[INCAPSULA_RESOURCE] = VIEW("_incapsula_resource"),
	[INCAPSULA_INCIDENT] = VIEW("incapsula incident id"),
	[INCIDENT_PARAMETER] = VIEW("incident_id="),
	[GOKU_PROPS] = VIEW("gokuprops"),
	[AWS_WAF] = VIEW("awswaf"),
	[KPSDK] = VIEW("kpsdk"),
	[IPS_JS] = VIEW("/ips.js"),
	[ENABLE_TO_VIEW] = VIEW("please enable javascript to view the page content"),
	[SUPPORT_ID] = VIEW("your support id is"),
	[REQUEST_REJECTED] = VIEW("the requested url was rejected"),
	[PARDON] = VIEW("<title>pardon our interruption"),
	[UNUSUAL_TRAFFIC] = VIEW("detected unusual traffic"),
	[VALIDATE_CAPTCHA] = VIEW("validatecaptcha"),
	[CONSENT_FORM] = VIEW("action=\"https://consent."),
	[USERCENTRICS] = VIEW("usercentrics"),
	[SOURCEPOINT] = VIEW("privacy-mgmt.com"),
	[DIDOMI] = VIEW("didomi"),
	[ONETRUST] = VIEW("onetrust"),
	[CONSENTMANAGER] = VIEW("consentmanager"),
	[CONTENTPASS] = VIEW("contentpass"),
};

#define BIT(needle) ((uint64_t)1 << (needle))
#define WALLS                                                                 \
	(BIT(USERCENTRICS) | BIT(SOURCEPOINT) | BIT(DIDOMI) | BIT(ONETRUST) | \
		BIT(CONSENTMANAGER) | BIT(CONTENTPASS))
#define SHORT 1500 /* bytes of text: a notice */

static const struct sign {
	enum blocked blocked;
	uint64_t all, any; /* needles; any 0 = none is asked for */
	size_t text_max, size_max;
	bool asks; /* its text must ask for consent */
	const char *name;
} signs[] = {
	{BLOCKED_CHALLENGE, BIT(JUST_A_MOMENT) | BIT(CDN_CHALLENGE), 0, SHORT, SIZE_MAX,
		false, "Cloudflare: Just a moment..."},
	{BLOCKED_CHALLENGE, BIT(CF_CHL_OPT), 0, SHORT, SIZE_MAX, false,
		"Cloudflare: _cf_chl_opt"},
	{BLOCKED_CHALLENGE, BIT(ATTENTION_REQUIRED), 0, BLOCKED_TEXT_MAX, SIZE_MAX, false,
		"Cloudflare: Attention Required!"},
	{BLOCKED_CHALLENGE, BIT(CAPTCHA_DELIVERY), 0, SHORT, SIZE_MAX, false,
		"DataDome: captcha-delivery.com"},
	{BLOCKED_CHALLENGE, BIT(PX_CAPTCHA), 0, SHORT, SIZE_MAX, false,
		"HUMAN: px-captcha"},
	{BLOCKED_CHALLENGE, BIT(PX_APP_ID) | BIT(PX_SCRIPT), 0, SHORT, SIZE_MAX, false,
		"HUMAN: _pxAppId with a captcha"},
	{BLOCKED_FORBIDDEN, BIT(ACCESS_DENIED), BIT(EDGESUITE) | BIT(REFERENCE), SHORT,
		SIZE_MAX, false, "Akamai: Access Denied"},
	{BLOCKED_CHALLENGE, BIT(CP_CHALLENGE), 0, SHORT, SIZE_MAX, false,
		"Akamai: cp_challenge"},
	{BLOCKED_CHALLENGE, BIT(INCAPSULA_RESOURCE),
		BIT(INCAPSULA_INCIDENT) | BIT(INCIDENT_PARAMETER), SHORT, SIZE_MAX, false,
		"Imperva: Incapsula incident ID"},
	{BLOCKED_CHALLENGE, BIT(INCAPSULA_RESOURCE), 0, 0, 1500, false,
		"Imperva: _Incapsula_Resource"},
	{BLOCKED_CHALLENGE, BIT(GOKU_PROPS) | BIT(AWS_WAF), 0, SHORT, SIZE_MAX, false,
		"AWS WAF: gokuProps"},
	{BLOCKED_CHALLENGE, BIT(KPSDK) | BIT(IPS_JS), 0, SHORT, SIZE_MAX, false,
		"Kasada: KPSDK"},
	{BLOCKED_CHALLENGE, BIT(ENABLE_TO_VIEW) | BIT(SUPPORT_ID), 0, SHORT, SIZE_MAX,
		false, "F5: Your support ID is"},
	{BLOCKED_FORBIDDEN, BIT(REQUEST_REJECTED) | BIT(SUPPORT_ID), 0, SHORT, SIZE_MAX,
		false, "F5: The requested URL was rejected"},
	{BLOCKED_CHALLENGE, BIT(PARDON), 0, SHORT, SIZE_MAX, false,
		"Imperva: Pardon Our Interruption"},
	{BLOCKED_CHALLENGE, BIT(UNUSUAL_TRAFFIC), 0, SHORT, SIZE_MAX, false,
		"detected unusual traffic"},
	{BLOCKED_CHALLENGE, BIT(VALIDATE_CAPTCHA), 0, SHORT, SIZE_MAX, false,
		"a captcha form"},
	{BLOCKED_CONSENT, BIT(CONSENT_FORM), 0, BLOCKED_TEXT_MAX, SIZE_MAX, true,
		"a form for consent"},
	{BLOCKED_CONSENT, 0, WALLS, SHORT, SIZE_MAX, true, "a consent page"},
};

/* ---- needles ----------------------------------------------------------------------- */

static unsigned char lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

/* Which needles are in the body? */
static uint64_t find_needles(struct view body)
{
	uint64_t at[4][256] = {{0}}, left = BIT(N_NEEDLES) - 1, found = 0;

	for (int n = 0; n < N_NEEDLES; n++) {
		for (int i = 0; i < 4; i++) {
			char c = needles[n].data[i];
			char upper = (char)(c >= 'a' && c <= 'z' ? c - 32 : c);

			at[i][(unsigned char)c] |= BIT(n);
			at[i][(unsigned char)upper] |= BIT(n);
		}
	}
	const unsigned char *s = (const unsigned char *)body.data;

	for (size_t i = 0; i + 4 <= body.len; i++) {
		uint64_t some = at[0][s[i]] & at[1][s[i + 1]] & left;

		if (some != 0)
			some &= at[2][s[i + 2]] & at[3][s[i + 3]];
		for (; some != 0; some &= some - 1) {
			int n = __builtin_ctzll(some);

			if (view_case_eq(view_sub(body, i, needles[n].len), needles[n]))
				found |= BIT(n);
		}
		left = (BIT(N_NEEDLES) - 1) & ~found;
	}
	return found;
}

/* ---- what can be seen -------------------------------------------------------------- */

/* Letters in the sense of "more than a symbol": what text is counted by. */
static void add_text(struct blocked_look *look, struct view text)
{
	size_t n = strlen(look->words);

	for (size_t i = 0; i < text.len && look->text < BLOCKED_TEXT_MAX; i++) {
		unsigned char c = lower(text.data[i]);

		look->text += c > ' ';
		if (n + 1 < sizeof(look->words) && c >= ' ')
			look->words[n++] = (char)c;
	}
	look->words[n] = '\0';
}

/* A widget of a captcha that shows itself; invisible ones are in ordinary pages too. */
static bool is_captcha(struct view class)
{
	static const struct view names[] = {
		{"g-recaptcha", 11}, {"h-captcha", 9}, {"cf-turnstile", 12}};

	for (size_t i = 0; i < 3; i++) {
		if (view_search(class, names[i]) < class.len)
			return true;
	}
	return false;
}

static void look_at_tag(
	struct view *rest, const struct tag *tag, struct blocked_look *look)
{
	bool input = view_case_eq(tag->name, VIEW("input"));
	bool captcha = false, key = false, invisible = false;
	struct view name, value;

	while (tag_attribute(rest, &name, &value) > 0) {
		if (input && view_case_eq(name, VIEW("type")))
			look->password =
				look->password || view_case_eq(value, VIEW("password"));
		else if (view_case_eq(name, VIEW("class")))
			captcha = is_captcha(value);
		else if (view_case_eq(name, VIEW("data-sitekey")))
			key = true;
		else if (view_case_eq(name, VIEW("data-size")))
			invisible = view_case_eq(value, VIEW("invisible"));
	}
	look->captcha = look->captcha || (captcha && key && !invisible);
}

static bool is_hidden(struct view name)
{
	return view_case_eq(name, VIEW("title")) || view_case_eq(name, VIEW("noscript"));
}

void blocked_look(struct view body, struct blocked_look *ret_look)
{
	struct tag tag;
	bool hidden = false, more = true;

	*ret_look = (struct blocked_look){.size = body.len};
	while (more && ret_look->text < BLOCKED_TEXT_MAX) {
		more = tag_next(&body, &tag);
		if (!hidden)
			add_text(ret_look, tag.before);
		if (is_hidden(tag.name))
			hidden = !tag.closing;
		if (more && tag.content.data == NULL && !view_eq(tag.name, VIEW("!")))
			look_at_tag(&body, &tag, ret_look);
	}
}

/* ---- signs ------------------------------------------------------------------------- */

static bool asks_for_consent(const char *words)
{
	static const char *const roots[] = {"consent", "accept", "zustimm", "akzeptier",
		"einwillig", "aceptar", "accett", "acconsent", "akkoord", "aceitar"};

	for (size_t i = 0; i < sizeof(roots) / sizeof(roots[0]); i++) {
		if (strstr(words, roots[i]) != NULL)
			return true;
	}
	return false;
}

static bool fits(const struct sign *sign, const struct blocked_look *look)
{
	return look->text <= sign->text_max && look->size <= sign->size_max &&
	       (!sign->asks || asks_for_consent(look->words));
}

enum blocked blocked_find_sign(struct view body, const struct blocked_look *look,
	bool refused, const char **ret_sign)
{
	uint64_t found = find_needles(body);

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		const struct sign *sign = &signs[i];
		bool there = (found & sign->all) == sign->all &&
			     (sign->any == 0 || (found & sign->any) != 0);

		if (there && (fits(sign, look) ||
				     (refused && sign->blocked != BLOCKED_CONSENT))) {
			*ret_sign = sign->name;
			return sign->blocked;
		}
	}
	return BLOCKED_NOT;
}
