# sample.md: "# People" with a card per "## @Name"; then "## date" headings with bullets, paragraphs, a few quotations,
# numbered items and tables below; some months as "- date: text" or "- day: text" below "## month".

function flush() { if (open) emit(cdate, text, ""); open = 0 }
function start(d, t) { flush(); open = 1; cdate = d; text = t }

/^```/ { fence = !fence; next }
fence { next }
/^<!--/ { comment = 1 }
comment { if (/-->/) comment = 0; next }
/^    / { next }                                        # indented code: the file has no other line with four blanks

/^# / { flush(); people = ($0 == "# People"); date = ""; held = 0; next }
people && /^## @/ { name = substr($2, 2); t = $0; sub(/^## @[^ ]* ?/, "", t); card(name, t); next }
people { if (/^aka: /) alias(substr($0, 6), name); next }

/^## / {
	flush(); held = 0
	rest = ""
	if ($2 ~ /^[0-9]+-[0-9]+-[0-9]+$/) { date = $2; first = 3 }
	else if ($2 ~ /^[0-9]+-[0-9]+$/) { date = $2; first = 3 }
	else if ($2 in month) { date = sprintf("%d-%02d", $3, month[$2]); first = 4 }
	else if ($2 ~ /^[0-9]+$/) { date = ymd(2024, month[tolower($3)], $2); first = 4 }   # only below "# 2024"
	else { date = ymd($5, month[tolower($4)], $3); first = 6 }
	for (i = first; i <= NF; i++) rest = rest " " $i
	if (rest ~ /[#@]/) { start(date, rest); held = (rest ~ /@/) }
	next
}

/^$/ { if (para) { flush(); para = 0 } ; next }

/^- / || /^[0-9]+\. / {
	t = $0; sub(/^[^ ]+ /, "", t)
	if (held && t !~ /@/) { text = text " " t; next }
	if (t ~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]/) start(exists(substr(t, 1, 10)) ? substr(t, 1, 10) : "", substr(t, 11))
	else if (t ~ /^[0-9][0-9]-[0-9][0-9]-[0-9][0-9][0-9][0-9]/) start("", substr(t, 11))
	else if (date ~ /^....-..$/ && t ~ /^[0-9]+: /) { d = t; sub(/:.*/, "", d); start(date sprintf("-%02d", d), t) }
	else if (date != "") start(date, t)
	next
}
/^\| *(dag|wie) / || /^\|-/ { next }
/^\| [0-9]/ { flush(); emit($2, $0, ""); next }
/^\|/ { flush(); emit(date, $0, ""); next }
/^ / { if (open) text = text " " $0; next }
{
	if (para) text = text " " $0
	else if (date != "") { start(date, $0); para = 1 }
}
END { flush() }
