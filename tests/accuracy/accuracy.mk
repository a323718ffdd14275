# `make accuracy`: the figures that are asked for beside those that are reached, and those
# of other programs on the same texts in the same run, each with its 95 % interval. It takes
# the labelled sets of $(REPUTE_SHARED)/data/labelled and about five minutes, most of them
# the other programs'; their scores are kept under build/accuracy for the next time.
#
# `make accuracy-domains`: lexicons learned without one domain and measured on it. Each is
# learned anew, which takes minutes.

accuracy accuracy-domains: export PYTHONDONTWRITEBYTECODE = 1
accuracy: $(B)/repute peers
	@python3 tests/accuracy/accuracy.py $(B)/repute build/accuracy
	@echo "lexicons of others, VADER's own among them:" && REPUTE=$(abspath $(B)/repute) \
		REPUTE_VADER="$$(find $(PEERS)/python -name vader_lexicon.txt)" \
		bash tests/e2e/test_lexicon.sh | tail -n 1

accuracy-domains: $(B)/repute
	@python3 tests/accuracy/domains.py $(B)/repute build/accuracy

.PHONY: accuracy accuracy-domains
