# Tests, benchmarks and checks of style.
#
# Real material lies in ../shared, where there is one: what is archived there is unpacked
# once, under build/cases. Tests find both by these variables; without them (an empty one
# would be a path) they skip what needs it.
REPUTE_SHARED ?= $(abspath $(wildcard ../shared))
CASES := $(if $(REPUTE_SHARED),pages products robots urls charset conformance dates extruct \
	feeds gofeed json numbers payloads ratings schemaorg)
REPUTE_CASES := $(if $(REPUTE_SHARED),$(abspath build/cases))
ifneq ($(REPUTE_SHARED),)
export REPUTE_SHARED REPUTE_CASES
else
unexport REPUTE_SHARED REPUTE_CASES
endif

build/cases/%.unpacked: $(REPUTE_SHARED)/cases/%.tar.xz
	@mkdir -p build/cases
	@tar -xJf $< -C build/cases
	@touch $@

build/cases/MANIFEST.tsv: $(REPUTE_SHARED)/cases/MANIFEST.tsv.xz
	@mkdir -p build/cases
	@xz -dc $< >$@

cases: $(CASES:%=build/cases/%.unpacked) $(if $(CASES),build/cases/MANIFEST.tsv)

include tests/unit/unit.mk tests/fuzz/fuzz.mk tests/e2e/e2e.mk tests/install.mk
include tests/demo/demo.mk tests/lint/lint.mk tests/peers.mk tests/accuracy/accuracy.mk tests/bench/bench.mk

# All tests, TEST_JOBS suites at a time. Each prints its own lines and "N passed, N failed";
# the last line is the total. Without SAN the unit tests run with the sanitizers too, and
# first, since that takes longest.
TEST_JOBS ?= 2
STAGE := $(abspath build/stage)
SUITE := $(MAKE) --no-print-directory -s
SUITES := $(if $(SAN),,'$(SUITE) SAN=address,undefined check-unit')
SUITES += '$(SUITE) check-unit' '$(SUITE) check-fuzz' $(E2E_SUITES) \
	'sh tests/e2e/install.sh $(STAGE)' 'sh tests/e2e/systemd.sh $(STAGE)' \
	'sh tests/e2e/demo.sh $(B)/repute build/demo-test'

check: export REPUTE = $(abspath $(B)/repute)
check: export REPUTE_SAN = $(SAN)
check: export WARCIO = $(PEERS)/warcio/bin/warcio
check:
	$(call install-missing,$(CHECK_PACKAGES))
	@$(MAKE) --no-print-directory -j 2 all cases warcio $(UNIT)/run $(FUZZ_PROGRAMS)
	@$(if $(SAN),,$(MAKE) --no-print-directory -j 2 SAN=address,undefined unit-program)
	@SAN='$(SAN)' sh tests/run-suites.sh -j $(TEST_JOBS) $(SUITES)

.PHONY: cases check
