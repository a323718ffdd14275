# What both halves stand on: core/base and core/archive.
SOURCES += $(wildcard core/base/*.c core/archive/*.c)
OBJECTS_GENERATED :=
