# Tests, benchmarks and checks of style.
