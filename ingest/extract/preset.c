/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One row an API, each after its owner's public reference:
 *
 *   google-play        Google Play Developer API v3, reviews.list (developers.google.com/
 *                      android-publisher): the body may begin with a title and a tab
 *   app-store-connect  App Store Connect API, "List all customer reviews for an app";
 *                      JSON:API, so replies are in `included`: ask with include=response
 *   google-business    Google Business Profile API v4, accounts.locations.reviews.list:
 *                      ratings are words, texts may carry a translation behind or before
 *                      the original
 *   yelp               Yelp Fusion API v3, /businesses/{id}/reviews: up to three excerpts
 *   trustpilot         Trustpilot Business Units API v1, reviews, public and private:
 *                      pages are counted until an empty one comes
 *
 * google-maps is no API with a reference but what the map's own page loads for a place:
 * lists of lists, which tell their parts by number alone.
 */
#include "extract/preset.h"

/* Of a text of Google, what was written, without its translation. */
#define ORIGINAL                                                             \
	" ~ (?s)^.*\\(Original\\)\\s*(.+)$"                                  \
	"|^(.+?)\\s*\\(Translated by Google\\).*$|^(?!\\(Translated by)(.+)" \
	"$"

static const struct preset presets[] = {
	{"google-play",
		{
			.items = VIEW("reviews[*]"),
			.fields =
				{
					[FIELD_ID] = VIEW("reviewId"),
					[FIELD_AUTHOR] = VIEW("authorName"),
					[FIELD_DATE] = VIEW(
						"comments[*].userComment.lastModified"),
					[FIELD_RATING] = VIEW(
						"comments[*].userComment.starRating"),
					[FIELD_SCALE] = VIEW("1-5"),
					[FIELD_TITLE] = VIEW(
						"comments[*].userComment.originalText | "
						"comments[*].userComment.text ~ "
						"^([^\\t]+)\\t"),
					[FIELD_TEXT] = VIEW(
						"comments[*].userComment.originalText | "
						"comments[*].userComment.text ~ "
						"(?s)^(?:[^\\t]*\\t)?(.+)$"),
					[FIELD_LANGUAGE] = VIEW("comments[*].userComment."
								"reviewerLanguage"),
					[FIELD_REPLY] =
						VIEW("comments[*].developerComment.text"),
					[FIELD_REPLY_DATE] =
						VIEW("comments[*].developerComment."
						     "lastModified"),
					[FIELD_HELPFUL] = VIEW(
						"comments[*].userComment.thumbsUpCount"),
				},
			.next = {.path = VIEW("tokenPagination.nextPageToken"),
				.cursor = VIEW("token")},
		}},
	{"app-store-connect",
		{
			.items = VIEW("data[*]"),
			.fields =
				{
					[FIELD_ID] = VIEW("id"),
					[FIELD_AUTHOR] =
						VIEW("attributes.reviewerNickname"),
					[FIELD_DATE] = VIEW("attributes.createdDate"),
					[FIELD_RATING] = VIEW("attributes.rating"),
					[FIELD_SCALE] = VIEW("1-5"),
					[FIELD_TITLE] = VIEW("attributes.title"),
					[FIELD_TEXT] = VIEW("attributes.body"),
					[FIELD_REPLY] =
						VIEW("relationships.response.data -> "
						     "attributes.responseBody"),
					[FIELD_REPLY_DATE] =
						VIEW("relationships.response.data -> "
						     "attributes.lastModifiedDate"),
				},
			.count = VIEW("meta.paging.total"),
			.next = {.path = VIEW("links.next")},
		}},
	{"google-business",
		{
			.items = VIEW("reviews[*]"),
			.fields =
				{
					[FIELD_ID] = VIEW("reviewId"),
					[FIELD_AUTHOR] = VIEW("reviewer.displayName"),
					[FIELD_DATE] = VIEW("createTime"),
					[FIELD_RATING] = VIEW("starRating"),
					[FIELD_SCALE] = VIEW("1-5"),
					[FIELD_TEXT] = VIEW("comment" ORIGINAL),
					[FIELD_REPLY] =
						VIEW("reviewReply.comment" ORIGINAL),
					[FIELD_REPLY_DATE] =
						VIEW("reviewReply.updateTime"),
				},
			.count = VIEW("totalReviewCount"),
			.mean = VIEW("averageRating"),
			.next = {.path = VIEW("nextPageToken"),
				.cursor = VIEW("pageToken")},
		}},
	{"yelp",
		{
			.items = VIEW("reviews[*]"),
			.fields =
				{
					[FIELD_ID] = VIEW("id"),
					[FIELD_LINK] = VIEW("url"),
					[FIELD_AUTHOR] = VIEW("user.name"),
					[FIELD_DATE] = VIEW("time_created"),
					[FIELD_RATING] = VIEW("rating"),
					[FIELD_SCALE] = VIEW("1-5"),
					[FIELD_TEXT] = VIEW("text"),
				},
			.count = VIEW("total"),
		}},
	{"trustpilot",
		{
			.items = VIEW("reviews[*]"),
			.fields =
				{
					[FIELD_ID] = VIEW("id"),
					[FIELD_AUTHOR] = VIEW("consumer.displayName"),
					[FIELD_DATE] = VIEW("createdAt"),
					[FIELD_RATING] = VIEW("stars"),
					[FIELD_SCALE] = VIEW("1-5"),
					[FIELD_TITLE] = VIEW("title"),
					[FIELD_TEXT] = VIEW("text"),
					[FIELD_LANGUAGE] = VIEW("language"),
					[FIELD_REPLY] = VIEW("companyReply.text"),
					[FIELD_REPLY_DATE] =
						VIEW("companyReply.createdAt"),
					[FIELD_VERIFIED] = VIEW(
						"isVerified | reviewVerificationLevel"),
					[FIELD_HELPFUL] = VIEW("numberOfLikes"),
				},
			.next = {.parameter = VIEW("page")},
		}},
	{"google-maps",
		{
			.items = VIEW("6.175.9.0.0[*].0"),
			.fields =
				{
					[FIELD_ID] = VIEW("0"),
					[FIELD_AUTHOR] = VIEW("1.4.5.0 | 1.4.0.4"),
					[FIELD_DATE] = VIEW("1.2"),
					[FIELD_RATING] = VIEW("2.0.0"),
					[FIELD_SCALE] = VIEW("1-5"),
					[FIELD_TEXT] = VIEW("2.15.0.0 | 2.1.0"),
					[FIELD_LANGUAGE] = VIEW("2.14.0 | 2.1.1"),
					[FIELD_REPLY] = VIEW("3.14.0.0"),
					[FIELD_REPLY_DATE] = VIEW("3.1"),
				},
			.count = VIEW("6.4.8"),
			.mean = VIEW("6.4.7"),
		}},
};

#define PRESETS (sizeof(presets) / sizeof(presets[0]))

const struct preset *preset_named(struct view name)
{
	for (size_t i = 0; i < PRESETS; i++) {
		if (view_eq(name, view_of(presets[i].name)))
			return &presets[i];
	}
	return NULL;
}

const struct preset *preset_at(size_t i)
{
	return i < PRESETS ? &presets[i] : NULL;
}
