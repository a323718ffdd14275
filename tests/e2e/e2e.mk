# `make check-e2e`: the built program against real servers on loopback and real data.
# E2E_ONLY="pipeline kill" for some of them. Real pages are unpacked once.

REPUTE_SHARED ?= $(wildcard ../shared)
E2E_ONLY ?= $(sort $(patsubst tests/e2e/test_%.sh,%,$(wildcard tests/e2e/test_*.sh)))
E2E_PAGES := $(if $(REPUTE_SHARED),$(wildcard $(REPUTE_SHARED)/cases/pages.tar.xz))
E2E_SUITES = $(E2E_ONLY:%='bash tests/e2e/test_%.sh')

check-e2e: $(B)/repute $(if $(E2E_PAGES),build/cases/pages/unpacked)
	@REPUTE=$(abspath $(B)/repute) REPUTE_SAN='$(SAN)' \
		REPUTE_SHARED=$(abspath $(REPUTE_SHARED)) REPUTE_CASES=$(abspath build/cases) \
		sh tests/run-suites.sh $(E2E_SUITES)

build/cases/pages/unpacked: $(E2E_PAGES)
	@mkdir -p build/cases
	@tar -xJf $< -C build/cases
	@touch $@

.PHONY: check-e2e
