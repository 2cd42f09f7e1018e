# obsidian: a People note is a card (its tags in front matter); a daily note has a date in its name, and every bullet,
# number, quotation and paragraph in it is an entry, front matter with tags is one too.
# Read the People notes first: the daily notes use their names and aliases.
function flush() { if (text != "") emit(date, text, owner); text = "" }
function finish(    t) { flush(); if (front == 1) front = 0 }
FNR == 1 {
	finish(); front = 0; fence = 0; hidden = 0; fm = ""
	n = FILENAME; sub(/.*\//, "", n); sub(/\.md$/, "", n)
	person = (FILENAME ~ /People\//); owner = person ? norm(n) : ""; date = person ? "" : substr(n, 1, 10)
	if ($0 == "---") { front = 1; next }
}
front == 1 && $0 == "---" { front = 0; gsub(/"/, "", fm); if (person) card(owner, fm); else if (fm != "") emit(date, fm, ""); next }
front == 1 {
	if (/^[a-z]+:/) { key = $1; sub(/^[a-z]+: */, "") } else sub(/^ *- */, "")
	gsub(/[][]/, "")
	if (key == "aliases:") { if ($0 != "") alias($0, owner) }
	else if ($0 != "") { k = split($0, a, /, */); for (i = 1; i <= k; i++) { gsub(/[#"]/, "", a[i]); fm = fm " #" a[i] } }
	next
}
/^```/ { fence = !fence; next }
fence { next }
/^%%/ { hidden = !hidden; next }
hidden { next }
{ gsub(/%%[^%]*%%/, "") }
/^!\[\[.*\]\]$/ || /^#+ / { flush(); next }
/^$/ { flush(); next }
person && /^- ....-..-../ { date = substr($2, 1, 10); text = substr($0, 13); flush(); date = ""; next }
person { next }
/^[->] / || /^[0-9]+\. / { flush() }
{ text = text " " $0 }
END { finish() }
