# `make bench`: figures beside what was asked for and beside a peer in the same run, as
# ratios. Nothing is asserted; everything is written under build/bench. It takes about a
# quarter of an hour and a gigabyte or three; BENCH_ROWS=100000 is over sooner.
BENCH_ROWS ?= 1000000

bench: export PYTHONDONTWRITEBYTECODE = 1
bench: $(B)/repute peers
	@python3 tests/bench/bench_import.py $(B)/repute build/bench $(BENCH_ROWS)
	@python3 tests/bench/bench_digest.py $(B)/repute build/bench $(BENCH_ROWS)
	@python3 tests/bench/bench_score.py $(B)/repute build/bench

.PHONY: bench
