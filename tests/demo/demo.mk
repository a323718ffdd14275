# `make demo`: the whole pipeline on made-up reviews, in build/demo. What is missing is
# installed from Debian first. The build's own lines are kept in build/demo-build.log.

demo:
	$(call install-missing,$(DEMO_PACKAGES))
	@mkdir -p build
	@echo "building ..."
	@$(MAKE) --no-print-directory -j 2 $(B)/repute >build/demo-build.log 2>&1 || \
		{ cat build/demo-build.log; exit 1; }
	@sh tests/demo/run.sh $(B)/repute build/demo

.PHONY: demo
