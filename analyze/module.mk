# Makes sense of reviews.
INCLUDES += -Ianalyze
SOURCES += $(wildcard analyze/*/*.c)
OBJECTS += $(patsubst %.cc,$(B)/%.o,$(wildcard analyze/*/*.cc))

# What comes with the program: read from share/repute beside it, or where it is installed.
SHIPPED := $(wildcard lexicons/*/*.lex lexicons/*/*.lex.seen.gz lexicons/*/*.ini)
VIEWS := $(wildcard analyze/view/*.xsl)
DATA += $(SHIPPED:%=$(B)/share/repute/%) $(VIEWS:analyze/view/%=$(B)/share/repute/views/%)

$(B)/share/repute/lexicons/%: lexicons/%
	@mkdir -p $(@D)
	$(call say,CP) cp $< $@

$(B)/share/repute/views/%: analyze/view/%
	@mkdir -p $(@D)
	$(call say,CP) cp $< $@

include lexicons/lexicons.mk
