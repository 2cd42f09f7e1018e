# diary.md: paragraphs that begin with a date in many written forms; "# 2024" and "## 2024-05" give the year and month to
# "12 April:" and "3:" below them, and their own reduced date to the blocks without one; a date alone works like a heading.
function flush() { if (text != "") emit(cur, text, ""); text = "" }

function day(s,    w, k, d, m, y, t) {         # the date that s begins with, or ""
	sub(/^- /, "", s); sub(/^[*[]+/, "", s)
	if (s ~ /^[0-9][0-9][0-9][0-9]\345\271\264/) {   # 年 月 日
		split(s, w, /[\200-\377]+/); return ymd(w[1], w[2], w[3])
	}
	sub(/^(Sa|di|mardi|woensdag|Vrijdag),? /, "", s)
	if (s ~ /^[0-9]+: /) { if (ctx !~ /-/) return ""; sub(/:.*/, "", s); return ctx sprintf("-%02d", s) }
	split(s, w, " ")
	k = 2; d = w[1]
	if (w[2] == "of") k = 3
	t = w[k]; sub(/:$/, "", t)
	if (tolower(w[1]) in month) { m = month[tolower(w[1])]; d = w[2] }
	else if (d ~ /^[0-9]+(st|th|\.)?$/ && tolower(t) in month) m = month[tolower(t)]
	else return ""
	y = substr(w[k + 1], 1, 4)
	if (y ~ /^[0-9][0-9][0-9][0-9]$/) return ymd(y, m, d + 0)
	if (ctx == "" || (w[k] !~ /:$/ && w[k + 1] != "-")) return ""
	return ymd(substr(ctx, 1, 4), m, d + 0)
}

/^# [0-9]+$/ || /^## [0-9]+-[0-9]+$/ { flush(); ctx = date = $2; next }
/^## [A-Z][a-z]+ [0-9]+$/ { flush(); ctx = date = sprintf("%d-%02d", $3, month[tolower($2)]); next }
/^### [0-9]+$/ { flush(); date = ctx sprintf("-%02d", $2); next }
/^#/ { flush(); ctx = date = ""; next }
/^$/ { flush(); next }
{
	d = day($0)
	if (d != "" && NF == 3) { flush(); date = d; next }          # "12 March 2024" and nothing else
	if (d != "" || /^- /) { flush(); cur = (d != "") ? d : date; if (d != "" && ctx == "") date = "" ; text = $0 }
	else if (text != "") text = text " " $0
	else if (date != "") { cur = date; text = $0 }
}
END { flush() }
