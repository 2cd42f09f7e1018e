# From the C and E lines of the counters to the rows of an .expect file. Today is 2026-11-21.
# Every row but 'planned' and 'undated' is about entries with a date that is not after today.
# new and newquality: contacts whose first entry lies in that year, by the tags of their card and of their entries in it.

BEGIN { FS = OFS = "\t"; TODAY = "2026-11-21"
	split("value ambassador vriend connectie omdatjehetwaardbent", q, " "); for (i in q) quality[q[i]] }
$1 == "C" { cards++; n = split($3, t, " "); for (i = 1; i <= n; i++) cardtag[$2] = cardtag[$2] " " bare(t[i]); next }
$2 == "" { undated++; next }
$2 > TODAY { planned++; next }
{
	year = substr($2, 1, 4)
	entries["all"]++; entries[year]++
	nt = split($4, t, " "); nc = split($3, c, " ")
	split("", mine)
	for (i = 1; i <= nt; i++) {
		name = bare(t[i])
		while (name != "") { mine[name]; if (!sub(/\/[^\/]*$/, "", name)) name = "" }
		if (match(t[i], /^#(order|omzet|deal)=/)) money(substr(t[i], RLENGTH + 1), nc, c)
	}
	for (m in mine) { tag[m]++; tagyear[m "/" year]++ }
	for (i = 1; i <= nc; i++) {
		n = substr(c[i], 2)
		contact[n]++
		if (!(n in first) || $2 < first[n]) first[n] = $2
		for (m in mine) got[n, year] = got[n, year] " " m
	}
}
function bare(t) { sub(/^#/, "", t); sub(/=.*/, "", t); return tolower(t) }
function money(v, nc, c,    cur, i, k) {
	cur = "-"
	if (v ~ /^\342\202\254/) { cur = "EUR"; v = substr(v, 4) }
	if (v ~ /^\302\243/) { cur = "GBP"; v = substr(v, 3) }
	k = sub(/k$/, "", v) ? 1000 : 1
	if (v ~ /,[0-9][0-9]$/) { gsub(/\./, "", v); sub(/,/, ".", v) }
	revenue[cur] += v * k
	if (nc == 0) print "totals.awk: revenue in an entry without contacts" > "/dev/stderr"
	for (i = 1; i <= nc; i++) payer[c[i]]
}
END {
	for (k in entries) print "entries", k, entries[k]
	for (k in tag) print "tag", k, tag[k]
	for (k in tagyear) print "tagyear", k, tagyear[k]
	for (k in contact) { print "contact", k, contact[k]; contacts++ }
	print "contacts", "all", contacts + 0
	print "cards", "all", cards + 0
	print "planned", "all", planned + 0
	print "undated", "all", undated + 0
	for (n in first) {
		y = substr(first[n], 1, 4); split("", has); any = 0
		k = split(cardtag[n] " " got[n, y], t, " ")
		for (i = 1; i <= k; i++) has[t[i]]
		for (i in has) if (i in quality) { new[i "/" y]++; any = 1 }
		newquality[y] += any
	}
	for (k in new) print "new", k, new[k]
	for (k in newquality) if (newquality[k]) print "newquality", k, newquality[k]
	for (k in payer) payers++
	if (payers) print "payers", "all", payers
	for (k in revenue) print "revenue", k, sprintf("%.2f", revenue[k])
}
