# The shipped lexicons of other languages than English, all by one recipe: the learner's own
# settings (on folds of the training rows costs of 6 to 12 differ by less than chance does),
# and no more entries than small sets can carry. They are learned again from the labelled
# sets beside the repository:
#
#   make lexicon-pt          lexicons/pt/reviews.lex
#   make lexicons-small      all of them

LEXICON_SETS_de := de_pattern_books de_umsab_tweets
LEXICON_SETS_es := es_opener_es_hotels es_umsab_tweets
LEXICON_SETS_fr := fr_pattern_books fr_umsab_tweets
LEXICON_SETS_it := it_umsab_tweets
LEXICON_SETS_nl := nl_pattern_books
LEXICON_SETS_pt := pt_b2w pt_umsab_tweets
LEXICONS_SMALL := de es fr it nl pt

lexicons-small: $(LEXICONS_SMALL:%=lexicon-%)

$(LEXICONS_SMALL:%=lexicon-%): lexicon-%: $(B)/repute
	@mkdir -p lexicons/$*
	$(B)/repute learn --language $* --licence GPL-3.0-or-later \
		--entries 20000 -o lexicons/$*/reviews.lex \
		$(LEXICON_SETS_$*:%=$(REPUTE_SHARED)/data/labelled/%.ndjson.gz)

.PHONY: lexicons-small $(LEXICONS_SMALL:%=lexicon-%)
