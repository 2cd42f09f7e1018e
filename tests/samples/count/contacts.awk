# contacts.md: "# @Name" is a card, below it "## date" headings with a block per entry, or dated bullets.
function flush() { if (text != "") emit(date, text, owner); text = "" }
/^# @/ { flush(); owner = substr($2, 2); t = $0; sub(/^# @[^ ]* ?/, "", t); card(owner, t); date = ""; next }
/^aka: / { alias(substr($0, 6), owner); next }
/^## / {
	flush(); gsub(/,/, "")
	if ($2 ~ /^....-/) date = $2
	else if ($2 ~ /^..\.../) { split($2, a, "."); date = ymd(a[3], a[2], a[1]) }
	else date = ($2 + 0) ? ymd($4, month[tolower($3)], $2) : ymd($4, month[tolower($2)], $3)
	next
}
/^$/ { flush(); next }
/^- ....-..-../ { flush(); date = substr($2, 1, 10); text = substr($0, 13); next }
/^- / { flush(); if (date != "") text = $0; next }
{ if (date != "") text = text " " $0 }
END { flush() }
