# What the counters of all samples share: which characters make a tag and a name, and how an entry is handed on.
# Deliberately simple: it strips what these samples contain, and knows nothing of CommonMark.
# Runs bytewise (LC_ALL=C); every byte from \200 up is taken for a letter.
#
# A counter calls card(name, tags) and emit(date, text, owner); the output is one line each:
#   C <tab> name <tab> #tags            a card
#   E <tab> date <tab> @names <tab> #tags     an entry; an empty date is an undated one

function strip(s) {                    # what is in the line but is not its text
	gsub(/`[^`]*`/, " ", s)
	gsub(/\]\([^)]*\)/, "]", s)
	gsub(/[A-Za-z0-9._-]+@[A-Za-z0-9-]+\.[A-Za-z.]*[A-Za-z]/, " ", s)
	gsub(/https?:\/\/[^ <]*/, " ", s)
	return s
}

function norm(n) { gsub(/[ _]/, "-", n); sub(/-+$/, "", n); return n }

function card(name, tags) {
	name = norm(name)
	roster[tolower(name)] = name
	print "C\t" name "\t" tags
}

function alias(list, name,    a, i, n) {
	n = split(list, a, /, */)
	for (i = 1; i <= n; i++)
		roster[tolower(norm(a[i]))] = norm(name)
}

function known(n) { return tolower(norm(n)) in roster }

function who(n,    k, r, hits, hit) {  # the name as it is counted
	n = norm(n); k = tolower(n)
	if (k in roster) return roster[k]
	for (r in roster)
		if (index(r, k "-") == 1 && hit != roster[r]) { hits++; hit = roster[r] }
	if (hits == 1) return hit
	if (!(k in seen)) seen[k] = n
	return seen[k]
}

function names(s,    out, had, m, n, before) {
	s = " " strip(s)
	gsub(/[ (][Vv]ia @[A-Za-z0-9_\200-\377-]+/, " ", s)
	gsub(/(via|intro)[=:]@[A-Za-z0-9_\200-\377-]+/, " ", s)
	while (match(s, /\[\[[^]]*\]\]|\*\*[^*]+\*\*|@[A-Za-z0-9_\200-\377-]+/)) {
		m = substr(s, RSTART, RLENGTH); before = substr(s, RSTART - 1, 1)
		s = " " substr(s, RSTART + RLENGTH)
		n = ""
		if (m ~ /^@/) { if (before !~ /[A-Za-z0-9_&\/#@\\\200-\377]/) n = substr(m, 2) }
		else if (m ~ /^\[\[@/) n = substr(m, 4, length(m) - 5)
		else if (m ~ /^\[\[People\//) { n = substr(m, 10); sub(/(\.md)?(\|.*)?\]\]$/, "", n) }
		else { n = substr(m, 3, length(m) - 4); if (!known(n) && !BOLD) n = "" }
		if (n == "") continue
		n = who(n)
		if (!((n) in had)) { had[n]; out = out " @" n }
	}
	return substr(out, 2)
}

function tags(s,    out, m, before) {
	s = " " strip(s)
	while (match(s, /#[A-Za-z0-9_\200-\377][A-Za-z0-9_\200-\377\/-]*/)) {
		m = substr(s, RSTART, RLENGTH); before = substr(s, RSTART - 1, 1)
		s = "#" substr(s, RSTART + RLENGTH); sub(/^#/, "", s)
		if (s ~ /^=/) { match(s, /^=[^ |)]*/); m = m substr(s, 1, RLENGTH); sub(/[.,;:!?]+$/, "", m); s = substr(s, RLENGTH + 1) }
		s = "x" s
		if (before ~ /[A-Za-z0-9_&\/#\\\200-\377]/) continue
		if (m !~ /[A-Za-z\200-\377]/) continue
		if (m ~ /^#([0-9a-f][0-9a-f][0-9a-f])([0-9a-f][0-9a-f][0-9a-f])$/ && m ~ /[0-9]/) continue
		out = out " " m
	}
	return substr(out, 2)
}

function emit(date, text, owner,    n) {
	n = names(text)
	if (owner != "" && index(" " n " ", " @" owner " ") == 0) n = (n == "") ? "@" owner : "@" owner " " n
	print "E\t" date "\t" n "\t" tags(text)
}

function exists(date,    a) {          # is Y-M-D in the calendar? (no sample needs a century rule)
	split(date, a, "-")
	if (a[2] < 1 || a[2] > 12 || a[3] < 1) return 0
	if (a[2] == 2) return a[3] + 0 <= (a[1] % 4 == 0 ? 29 : 28)
	return a[3] + 0 <= (a[2] ~ /^0?(4|6|9)$|^11$/ ? 30 : 31)
}

BEGIN {
	split("january february march april may june july august september october november december", _en, " ")
	split("januari februari maart april mei juni juli augustus september oktober november december", _nl, " ")
	split("januar februar m\303\244rz april mai juni juli august september oktober november dezember", _de, " ")
	split("janvier f\303\251vrier mars avril mai juin juillet ao\303\273t septembre octobre novembre d\303\251cembre", _fr, " ")
	for (_i = 1; _i <= 12; _i++)
		month[_en[_i]] = month[_nl[_i]] = month[_de[_i]] = month[_fr[_i]] = _i
	month["mrt"] = 3
}

function ymd(y, m, d) { return sprintf("%04d-%02d-%02d", y, m, d) }
