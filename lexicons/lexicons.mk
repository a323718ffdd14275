# The shipped lexicons, learned again from the labelled sets beside the repository:
#
#   make lexicons            all of them
#   make lexicon-en          lexicons/en/reviews.lex
#
# The English recipe is one for all its sets; lexicons/README.md tells how it was found, and
# why its phrases have two words where the learner's default is three.

LABELLED = $(REPUTE_SHARED)/data/labelled
LEXICON_SETS_en := imdb amazon_books amazon_dvd amazon_electronics amazon_kitchen amazon_5cat \
	amazon_finefood amazon_musical amazon_polarity_slice amazon_apps20k clothing yelp10k \
	restaurants_hyd sentimentr_hotel_reviews disney skytrax_lounge skytrax_seat \
	vader_tweets airline_tweets en_umsab_tweets sst5 rt_polarity nltk_movie_reviews \
	nltk_product_reviews semeval14_restaurants semeval14_laptops semeval16_laptops \
	mams_restaurants en_opener_en_hotels

lexicons: lexicon-en
	$(if $(LEXICONS_SMALL),@$(MAKE) --no-print-directory lexicons-small)

lexicon-en: $(B)/repute
	$(if $(REPUTE_SHARED),,$(error no labelled sets: REPUTE_SHARED names no folder))
	$(B)/repute learn --licence GPL-3.0-or-later --words 2 -o lexicons/en/reviews.lex \
		$(LEXICON_SETS_en:%=$(LABELLED)/%.ndjson.gz)

.PHONY: lexicons lexicon-en
