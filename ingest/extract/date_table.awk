# date_words.txt to rows of struct date_word, not sorted yet.
#
# A line at the margin is a meaning: "month 4", "unit year", "named 2 day", "ago". An
# indented one has words of it: what ends in a colon is the languages of those behind it.

function fail(what)
{
	print FILENAME ":" FNR ": " what >"/dev/stderr"
	exit 1
}

/^#/ || NF == 0 {
	next
}

/^[a-z]/ {
	kind = "WORD_" toupper($1)
	value = NF == 3 ? "WORD_SPAN(" $2 ", UNIT_" toupper($3) ")" : NF == 1 ? "0" : $2
	if (value ~ /^[a-z]/)
		value = "UNIT_" toupper(value)
	languages = ""
	next
}

{
	for (i = 1; i <= NF; i++) {
		if ($i ~ /:$/) {
			languages = toupper(substr($i, 1, length($i) - 1))
			gsub(/,/, " | LANG_", languages)
		} else if (languages == "") {
			fail("a word without a language")
		} else {
			print "\t{\"" $i "\", LANG_" languages ", " kind ", " value "},"
		}
	}
}
