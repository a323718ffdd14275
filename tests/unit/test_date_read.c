#include "suites.h"
Suite *date_read_suite(void)
{
	return suite_create("date_read");
}
