# Tests, benchmarks and checks of style.
include tests/install.mk tests/demo/demo.mk tests/lint/lint.mk
include tests/unit/unit.mk
include tests/fuzz/fuzz.mk
include tests/e2e/e2e.mk
