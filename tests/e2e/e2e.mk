# `make check-e2e`: the built program against real servers on loopback and real data.
# E2E_ONLY="pipeline kill" for some of them.

E2E_ONLY ?= $(sort $(patsubst tests/e2e/test_%.sh,%,$(wildcard tests/e2e/test_*.sh)))
E2E_SUITES = $(E2E_ONLY:%='bash tests/e2e/test_%.sh')

check-e2e: $(B)/repute cases warcio
	@REPUTE=$(abspath $(B)/repute) WARCIO=$(PEERS)/warcio/bin/warcio \
		REPUTE_SAN='$(SAN)' sh tests/run-suites.sh $(E2E_SUITES)

.PHONY: check-e2e

# `make soak`: kill -9 at many more moments than `make check` takes.
SOAK_MOMENTS ?= 2000
soak: $(B)/repute warcio
	@REPUTE=$(abspath $(B)/repute) WARCIO=$(PEERS)/warcio/bin/warcio \
		REPUTE_SAN='$(SAN)' KILL_MOMENTS=$(SOAK_MOMENTS) \
		sh tests/run-suites.sh 'bash tests/e2e/test_kill_fetch.sh' \
		'bash tests/e2e/test_kill.sh'

.PHONY: soak
