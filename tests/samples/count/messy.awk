# messy.md: headings and bullets like sample.md, with everything in it that a reader could take for text.
function flush(    t) {
	t = text; text = ""
	gsub(/``[^`]*`[^`]*`[^`]*``/, " ", t)              # a code span with backquotes in it
	gsub(/!\[[^]]*\]\([^)]*\)/, "", t)                 # images
	gsub(/&amp;/, "\\&", t)
	gsub(/<[^>]*>/, "", t)
	gsub(/www\.[^ ]*/, "", t)
	if (t ~ /[A-Za-z]/) emit(date, t, "")
}
{ sub(/^\357\273\277/, ""); sub(/\r$/, "") }
/^ *(```|~~~)/ { fence = !fence; next }
fence { next }
/^<!--/ { comment = 1 }
comment { if (/-->/) comment = 0; next }
/^<div>/ { html = 1 }
html { if ($0 == "") html = 0; next }
/^    #indented/ { next }                            # after a paragraph; the other line with four blanks is in a list
/^\[r\]:/ || /^\| who/ || /^\|--/ { next }
/^\* \* \*/ { flush(); next }
/^## / { flush(); date = exists($2) ? $2 : ""; list = 0; next }
/^# / { next }
/^$/ { if (!list) flush(); next }
/^(- |[0-9]\. |> |\|)/ { flush(); list = 1; text = $0; next }
/^ / { text = text " " $0; next }
{ if (list) { flush(); list = 0 } text = text " " $0 }
END { flush() }
