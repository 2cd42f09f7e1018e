# twtxt.txt: RFC 3339, a tab, the text.
BEGIN { FS = "\t" }
/^....-..-..T/ { emit(substr($1, 1, 10), $2, "") }
