# Programs of the same kind, which `make bench` and `make accuracy` measure beside this one:
# installed once, each in the version named here, under build/peers; nothing of them is
# linked or shipped. Those that Debian has are installed from there, in its version.
#
#   build/peers/python/bin/python3      imports vaderSentiment and textblob
#   build/peers/extruct/bin/python3     imports extruct, with an lxml of its own
#   build/peers/npm/node_modules        sentiment and wink-sentiment (NODE_PATH)
#
# A peer that cannot be installed is no error: why is told, and lies in build/peers/NAME.log;
# whoever measures it looks whether it is there, and says that it is skipped.

PEERS := $(abspath build/peers)
PEERS_DEBIAN := curl nginx-light python3-scrapy python3-lxml libxml2-utils
PEERS_PYPI := vaderSentiment==3.3.2
PEERS_TEXTBLOB := textblob==0.19.0 nltk==3.9.1 regex==2024.11.6 click==8.1.8 \
	joblib==1.4.2 tqdm==4.67.1
PEERS_EXTRUCT := extruct==0.18.0 beautifulsoup4==4.15.0 certifi==2026.10.18 \
	charset-normalizer==3.5.2 html-text==0.7.1 html5lib==1.1 idna==3.20 jstyleson==0.0.2 \
	lxml==6.1.3 lxml_html_clean==0.4.6 mf2py==2.0.2 pyparsing==3.3.3 pyrdfa3==3.6.5 \
	rdflib==7.6.0 requests==2.34.2 six==1.17.0 soupsieve==4.1.2 typing_extensions==4.16.0 \
	urllib3==2.8.0 w3lib==2.5.0 webencodings==0.6.1
PEERS_NPM := sentiment@5.0.2 wink-sentiment@5.0.2
export REPUTE_PEERS := $(PEERS)

peers-debian:
	@mkdir -p $(PEERS)
	@m="$(call missing,$(PEERS_DEBIAN))"; [ -z "$$m" ] || \
		$(call apt-install,$$m) >$(PEERS)/debian.log 2>&1 || \
		echo "peers: no $$m: $$(tail -n 1 $(PEERS)/debian.log)"

peers: peers-debian peers-extruct
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

peers-extruct:
	@mkdir -p $(PEERS)
	@[ -e '$(PEERS)/extruct/$(word 1,$(PEERS_EXTRUCT))' ] || { \
		{ python3 -m venv --clear $(PEERS)/extruct && \
		$(PEERS)/extruct/bin/python3 -m pip install --quiet --no-deps \
			$(PEERS_EXTRUCT) && \
		touch '$(PEERS)/extruct/$(word 1,$(PEERS_EXTRUCT))'; } \
			>$(PEERS)/extruct.log 2>&1 || \
		{ rm -rf $(PEERS)/extruct; \
		echo "peers: no $(word 1,$(PEERS_EXTRUCT)): $$(tail -n 1 $(PEERS)/extruct.log)"; }; }

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

.PHONY: peers peers-debian peers-extruct warcio
