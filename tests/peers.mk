# Programs of the same kind, which `make bench` and `make accuracy` measure beside this one:
# installed once, each in the version named here, under build/peers; nothing of them is
# linked or shipped. Those that Debian has are installed from there, in its version.
#
#   build/peers/python/bin/python3      imports vaderSentiment and textblob
#   build/peers/npm/node_modules        sentiment and wink-sentiment (NODE_PATH)
#
# A peer that cannot be installed is no error: why is told, and lies in build/peers/NAME.log;
# whoever measures it looks whether it is there, and says that it is skipped.

PEERS := $(abspath build/peers)
PEERS_DEBIAN := curl nginx-light python3-scrapy
PEERS_PYPI := vaderSentiment==3.3.2
PEERS_TEXTBLOB := textblob==0.19.0 nltk==3.9.1 regex==2024.11.6 click==8.1.8 \
	joblib==1.4.2 tqdm==4.67.1
PEERS_NPM := sentiment@5.0.2 wink-sentiment@5.0.2
export REPUTE_PEERS := $(PEERS)

peers-debian:
	@mkdir -p $(PEERS)
	@m="$(call missing,$(PEERS_DEBIAN))"; [ -z "$$m" ] || \
		$(call apt-install,$$m) >$(PEERS)/debian.log 2>&1 || \
		echo "peers: no $$m: $$(tail -n 1 $(PEERS)/debian.log)"

peers: peers-debian
	@[ -e '$(PEERS)/python/$(PEERS_PYPI)' ] || { \
		{ python3 -m venv --clear $(PEERS)/python && \
		$(PEERS)/python/bin/python3 -m pip install --quiet --no-deps $(PEERS_PYPI) && \
		touch '$(PEERS)/python/$(PEERS_PYPI)'; } >$(PEERS)/python.log 2>&1 || \
		{ rm -rf $(PEERS)/python; \
		echo "peers: no $(PEERS_PYPI): $$(tail -n 1 $(PEERS)/python.log)"; }; }
	@[ -e '$(PEERS)/python/$(word 1,$(PEERS_TEXTBLOB))' ] || { \
		{ $(PEERS)/python/bin/python3 -m pip install --quiet --no-deps \
			$(PEERS_TEXTBLOB) && \
		touch '$(PEERS)/python/$(word 1,$(PEERS_TEXTBLOB))'; } \
			>$(PEERS)/textblob.log 2>&1 || \
		echo "peers: no $(word 1,$(PEERS_TEXTBLOB)): $$(tail -n 1 $(PEERS)/textblob.log)"; }
	@[ -e '$(PEERS)/npm/$(PEERS_NPM)' ] || { \
		{ rm -rf $(PEERS)/npm && mkdir $(PEERS)/npm && \
		npm install --silent --no-audit --no-fund --ignore-scripts \
			--prefix $(PEERS)/npm $(PEERS_NPM) && \
		touch '$(PEERS)/npm/$(PEERS_NPM)'; } >$(PEERS)/npm.log 2>&1 || \
		{ rm -rf $(PEERS)/npm; \
		echo "peers: no $(PEERS_NPM): $$(tail -n 1 $(PEERS)/npm.log)"; }; }

# warcio gives a second opinion on capture files: build/peers/warcio/bin/warcio. Tests skip
# it where it cannot be had, but not in CI.
WARCIO := warcio==1.8.1 six==1.17.0

warcio:
	@mkdir -p $(PEERS)
	@[ -e '$(PEERS)/warcio/$(firstword $(WARCIO))' ] || { \
		{ python3 -m venv --clear $(PEERS)/warcio && \
		$(PEERS)/warcio/bin/python3 -m pip install --quiet --no-deps $(WARCIO) && \
		touch '$(PEERS)/warcio/$(firstword $(WARCIO))'; } >$(PEERS)/warcio.log 2>&1 || \
		{ rm -rf $(PEERS)/warcio; \
		echo "no $(firstword $(WARCIO)): $$(tail -n 1 $(PEERS)/warcio.log)"; }; }

.PHONY: peers peers-debian warcio
