# What both halves stand on: core/base and core/archive. The schema's steps are compiled in.
SOURCES += $(wildcard core/base/*.c core/archive/*.c core/cmd/*.c)
OBJECTS += $(B)/core/archive/schema.o

$(B)/core/archive/schema.c: $(sort $(wildcard core/archive/schema/*.sql)) core/module.mk
	@mkdir -p $(@D)
	@{ echo '#include "archive/handle.h"'; \
	echo 'const struct migration archive_migrations[] = {'; \
	for f in $(filter %.sql,$^); do \
		n=$${f##*/}; echo "{1$${n%%_*} - 1000,"; \
		sed -e '/^--/d' -e 's/ *--.*//' -e 's/[\\"]/\\&/g' -e 's/^/"/' -e 's/$$/\\n"/' $$f; \
		echo '},'; done; echo '{0, NULL}};'; } >$@
