# reltags from end to end: options, periods, what is counted, groups, mistakes.

=== reltags counts an entry once for each tag, and for those above
< - 2024-03-12 #lunch #lunch #klant/acme
< - 2024-03-13 #klant/bolt #klant
< - 2025-01-02 #Lunch
$ reltags -T 2025-06-30
> period	tag	count	to_date	days	weeks
> 2024	klant	2	2	295	1
> 2024	klant/acme	1	1	295	1
> 2024	klant/bolt	1	1	295	1
> 2024	lunch	1	1	295	1
> 2025	lunch	1	1	181	1

=== an empty journal, and one without tags
$ reltags
> period	tag	count	to_date	days	weeks
< - 2024-03-12 lunch
$ reltags -T 2024-12-31
> period	tag	count	to_date	days	weeks
$ reltags -T 2024-12-31 -o json </dev/null
> []

=== to_date is the count up to today's month and day, days and weeks tell what was observed
< - 2023-10-01 #a
< - 2024-11-21 #a
< - 2024-11-22 #a
< - 2025-11-21 #a
$ reltags -T 2025-11-21
> period	tag	count	to_date	days	weeks
> 2023	a	1	1	92	1
> 2024	a	2	1	366	1
> 2025	a	1	1	325	1

=== 29 February counts as 28 February
@ j.md
| - 2023-02-28 #a
| - 2023-03-01 #a
| - 2024-02-29 #a
$ reltags -T 2024-02-29 j.md
> period	tag	count	to_date	days	weeks
> 2023	a	2	1	307	1
> 2024	a	1	1	60	1
$ reltags -T 2025-02-28 j.md
> period	tag	count	to_date	days	weeks
> 2023	a	2	1	307	1
> 2024	a	1	0	366	1

=== today on 1 January and on 31 December
@ j.md
| - 2023-01-01 #a
| - 2023-12-31 #a
| - 2024-01-01 #a
| - 2024-12-31 #a
$ reltags -T 2024-01-01 j.md
> period	tag	count	to_date	days	weeks
> 2023	a	2	1	365	2
> 2024	a	1	1	1	1
$ reltags -T 2024-12-31 j.md
> period	tag	count	to_date	days	weeks
> 2023	a	2	2	365	2
> 2024	a	2	2	366	2

=== planned entries count nowhere, not even as the first
< - 2024-11-21 #a @Anna
< - 2024-11-22 #a @Bo
< - 2030-01-01 #b @Cas
$ reltags -T 2024-11-21
> period	tag	count	to_date	days	weeks
> 2024	a	1	1	1	1
< - 2024-11-21 #a @Anna
< - 2024-11-22 #a @Bo
$ reltags -T 2024-11-21 -c contacts
> period	tag	count	to_date	days	weeks
> 2024	a	1	1	1	1

=== -p: every period
@ j.md
| - 2023-12-31 #a
| - 2024-01-01 #a
| - 2024-03-31 #a
| - 2024-04-01 #a
| - 2024-12-30 #a
$ reltags -T 2025-02-15 -p year j.md
> period	tag	count	to_date	days	weeks
> 2023	a	1	0	1	1
> 2024	a	4	1	366	4
$ reltags -T 2025-02-15 --period=quarter j.md
> period	tag	count	to_date	days	weeks
> 2023-Q4	a	1	0	1	1
> 2024-Q1	a	2	1	91	2
> 2024-Q2	a	1	1	91	1
> 2024-Q4	a	1	0	92	1
$ reltags -T 2025-02-15 -p month j.md
> period	tag	count	to_date	days	weeks
> 2023-12	a	1	0	1	1
> 2024-01	a	1	1	31	1
> 2024-03	a	1	0	31	1
> 2024-04	a	1	1	30	1
> 2024-12	a	1	0	31	1
$ reltags -T 2025-02-15 -p week j.md
> period	tag	count	to_date	days	weeks
> 2023-W52	a	1	0	1	1
> 2024-W01	a	1	1	7	1
> 2024-W13	a	1	0	7	1
> 2024-W14	a	1	1	7	1
> 2025-W01	a	1	1	7	1
$ reltags -T 2025-02-15 -p day j.md
> period	tag	count	to_date	days	weeks
> 2023-12-31	a	1	1	1	1
> 2024-01-01	a	1	1	1	1
> 2024-03-31	a	1	1	1	1
> 2024-04-01	a	1	1	1	1
> 2024-12-30	a	1	1	1	1
$ reltags -T 2025-02-15 -p all j.md
> period	tag	count	to_date	days	weeks
> all	a	5	5	413	5

=== -c: entries, uses, contacts, new
@ j.md
| # @Anna #klant
|
| # @Bo #klant
|
| # Log
|
| - 2023-05-01 @Anna #lunch #lunch
| - 2024-05-01 @Anna @Bo #lunch
| - 2024-05-02 @Bo #call #lunch
$ reltags -T 2024-12-31 -c entries j.md | cut -f 1-4
> period	tag	count	to_date
> 2023	lunch	1	1
> 2024	lunch	2	2
> 2024	call	1	1
$ reltags -T 2024-12-31 -c uses j.md | cut -f 1-4
> period	tag	count	to_date
> 2023	lunch	2	2
> 2024	lunch	2	2
> 2024	call	1	1
$ reltags -T 2024-12-31 -c contacts j.md | cut -f 1-4
> period	tag	count	to_date
> 2023	klant	1	1
> 2023	lunch	1	1
> 2024	klant	2	2
> 2024	lunch	2	2
> 2024	call	1	1
$ reltags -T 2024-12-31 --count new j.md | cut -f 1-4
> period	tag	count	to_date
> 2023	klant	1	1
> 2023	lunch	1	1
> 2024	call	1	1
> 2024	klant	1	1
> 2024	lunch	1	1
$ reltags -T 2024-12-31 -c new --ever j.md | cut -f 1-4
> period	tag	count	to_date
> 2023	klant	1	1
> 2023	lunch	1	1
> 2024	call	1	1
> 2024	klant	1	1
> 2024	lunch	1	1

=== a contact is new when first met, wherever the journal says so
< - 2024-05-01 @Anna #lunch
< - 2023-05-01 @Anna #call
$ reltags -T 2024-12-31 -c new | cut -f 1-3
> period	tag	count
> 2023	call	1

=== who introduces is not contacted
< - 2024-05-01 @Bo, via @Anna #lunch
$ reltags -T 2024-12-31 -c contacts | cut -f 1-3
> period	tag	count
> 2024	lunch	1

=== -t: only these, and those below, in any form
@ j.md
| - 2024-03-12 #Cold-Call #klant/acme #lunch #klantenpas
$ reltags -T 2024-12-31 -t cold_call,#klant j.md | cut -f 1-3
> period	tag	count
> 2024	Cold-Call	1
> 2024	klant	1
> 2024	klant/acme	1
$ reltags -T 2024-12-31 -t lunch --tag KLANT/ACME j.md | cut -f 1-3
> period	tag	count
> 2024	klant/acme	1
> 2024	lunch	1
$ reltags -T 2024-12-31 -t nothing j.md
> period	tag	count	to_date	days	weeks
> 2024	nothing	0	0	295	1

=== -t: where the journal was kept and the tag was not written it is 0
@ j.md
| - 2021-05-01 #Cold-Call @Anna
| - 2022-05-01 #other
| - 2024-05-01 no tag at all
| - 2024-12-01 #cold-call/hard
$ reltags -T 2024-06-30 -t cold_call j.md
> period	tag	count	to_date	days	weeks
> 2021	Cold-Call	1	1	245	1
> 2022	Cold-Call	0	0	365	1
> 2024	Cold-Call	0	0	182	1
$ reltags -T 2024-06-30 -t sell,none -g j.md | cut -f 1-3
> period	tag	count
> 2021	sell	1
> 2021	none	0
> 2022	none	0
> 2022	sell	0
> 2024	none	0
> 2024	sell	0
$ reltags -T 2024-06-30 -S 2022 -t '#never' j.md | cut -f 1-3
> period	tag	count
> 2022	never	0
> 2024	never	0

=== -S and -U: from a day on, up to a day, of a month or year its first and last
@ j.md
| - 2023-12-31 #a
| - 2024-03-01 #a
| - 2024-03-31 #a
| - 2024-04-01 #a
$ reltags -T 2024-12-31 -S 2024-03-31 -U 2024-03-31 j.md
> period	tag	count	to_date	days	weeks
> 2024	a	1	1	1	1
$ reltags -T 2024-12-31 -S 2024-03 -U 2024-03 j.md
> period	tag	count	to_date	days	weeks
> 2024	a	2	2	31	2
$ reltags -T 2024-12-31 --since 2024 --until '31 March 2024' j.md
> period	tag	count	to_date	days	weeks
> 2024	a	2	2	91	2
$ reltags -T 2024-12-31 -U 2023 j.md
> period	tag	count	to_date	days	weeks
> 2023	a	1	1	1	1
$ reltags -T 2024-04-01 -S today j.md | cut -f 1-3
> period	tag	count
$ reltags -T 2024-12-31 -S 2024-04-02 j.md
> period	tag	count	to_date	days	weeks

=== -m: only entries whose text matches
@ j.md
| - 2024-03-12 Kaffee mit Jürgen #koffie
|   and a cat
| - 2024-03-13 the catalogue #mail
$ reltags -T 2024-12-31 -m 'cat\b' j.md | cut -f 1-3
> period	tag	count
> 2024	koffie	1
$ reltags -T 2024-12-31 -m '(?i)^the' j.md | cut -f 1-3
> period	tag	count
> 2024	mail	1
$ reltags -T 2024-12-31 --match 'J\wrgen' j.md | cut -f 1-3
> period	tag	count
> 2024	koffie	1
$ reltags -T 2024-12-31 -m dog j.md | cut -f 1-3
> period	tag	count

=== -m: the days observed are those of the journal, not of what matches
< - 2024-01-01 #a
< - 2024-07-01 cat #a
$ reltags -T 2024-12-31 -m cat
> period	tag	count	to_date	days	weeks
> 2024	a	1	1	366	2

=== -n: the first tags of each period
< - 2023-03-12 #a #b #c
< - 2024-03-12 #b #c #d
< - 2024-03-13 #c #d
$ reltags -T 2024-12-31 -n 2 | cut -f 1-3
> period	tag	count
> 2023	a	1
> 2023	b	1
> 2024	c	2
> 2024	d	2

=== --untagged
< - 2024-03-12 lunch
< - 2024-03-13 lunch #lunch
$ reltags -T 2024-12-31 --untagged | cut -f 1-4
> period	tag	count	to_date
> 2024	(untagged)	1	1
> 2024	lunch	1	1

=== -g: the groups of the vocabulary
< - 2024-03-12 #lunch #offerte
< - 2024-03-13 #koffie #zomaar #wat-dan-ook
< - 2024-03-14 #gemist #Lunch/soup
$ reltags -T 2024-12-31 -g | cut -f 1-3
> period	tag	count
> 2024	touch	3
> 2024	free	1
> 2024	goal	1
> 2024	goal/missed	1
> 2024	sell	1
< - 2024-03-12 #lunch
< - 2024-03-12 #none-at-all
< - 2024-03-12 nothing
$ reltags -T 2024-12-31 --groups --untagged -t touch,'(untagged)' | cut -f 1-3
> period	tag	count
> 2024	(untagged)	1
> 2024	touch	1

=== --vocab: groups, synonyms, the order of dates
@ v
| ; my trade
| sell: -demo
| mine: demo #lead
| vriend = maat
| order dmy
@ j.md
| - 02-12-2024 #demo #maat #vriend #maat/oud
$ reltags -T 2024-12-31 --vocab v j.md | cut -f 1-3
> period	tag	count
> 2024	demo	1
> 2024	vriend	1
> 2024	vriend/oud	1
$ reltags -T 2024-12-31 --vocab v -g j.md | cut -f 1-3
> period	tag	count
> 2024	mine	1
> 2024	quality	1
$ reltags -T 2024-12-31 --vocab v --mdy -p month j.md | cut -f 1-3
> period	tag	count
> 2024-02	demo	1
> 2024-02	vriend	1
> 2024-02	vriend/oud	1
$ REL_VOCAB=v reltags -T 2024-12-31 -c uses j.md | cut -f 1-3
> period	tag	count
> 2024	vriend	3
> 2024	demo	1
> 2024	vriend/oud	1
$ REL_VOCAB=missing reltags -T 2024-12-31 --vocab v -t vriend j.md | cut -f 1-3
> period	tag	count
> 2024	vriend	1
> 2024	vriend/oud	1

=== the personal vocabulary is found
@ .config/reltools/vocab
| order dmy
@ xdg/reltools/vocab
| order mdy
< - 02-12-2024 #a
$ reltags -T 2024-12-31 -p month | cut -f 1-3
> period	tag	count
> 2024-12	a	1
< - 02-12-2024 #a
$ XDG_CONFIG_HOME=$HOME/xdg reltags -T 2024-12-31 -p month | cut -f 1-3
> period	tag	count
> 2024-02	a	1

=== a vocabulary that is wrong is told of, line by line
@ v
| sell: ok 123
| nonsense
| every vriend often
| order ymd
$ reltags --vocab v </dev/null
! reltags: v:1:10: '123' is no tag: allowed are letters, digits, '-', '_', '/' between its parts, and at least one letter
! reltags: v:2:1: 'nonsense' is not understood: allowed are 'group: TAG ...', 'TAG = SYNONYM ...', 'every TAG 3w' and 'order dmy|mdy'
! reltags: v:3:14: 'often' is no rhythm: allowed is a number from 1 to 999 with d, w, m or y
! reltags: v:4:7: 'ymd' is no order: allowed are dmy and mdy
? 2
$ reltags --vocab missing </dev/null
! reltags: missing: cannot open: No such file or directory
? 2
$ REL_VOCAB=missing reltags </dev/null
! reltags: missing: cannot open: No such file or directory
? 2
$ mkdir d && reltags --vocab d </dev/null
! reltags: d: cannot read: Is a directory
? 2

=== layouts
@ j.md
| - 2024-03-12 #lunch #a/b
$ reltags -T 2024-12-31 -o tsv j.md
> period	tag	count	to_date	days	weeks
> 2024	a	1	1	295	1
> 2024	a/b	1	1	295	1
> 2024	lunch	1	1	295	1
$ reltags -T 2024-12-31 -o table j.md
> period  tag    count  to_date  days  weeks
> 2024    a          1        1   295      1
> 2024    a/b        1        1   295      1
> 2024    lunch      1        1   295      1
$ reltags -T 2024-12-31 -o csv j.md
> period,tag,count,to_date,days,weeks
> 2024,a,1,1,295,1
> 2024,a/b,1,1,295,1
> 2024,lunch,1,1,295,1
$ reltags -T 2024-12-31 --output json j.md
> [
> {"period":"2024","tag":"a","count":1,"to_date":1,"days":295,"weeks":1},
> {"period":"2024","tag":"a/b","count":1,"to_date":1,"days":295,"weeks":1},
> {"period":"2024","tag":"lunch","count":1,"to_date":1,"days":295,"weeks":1}
> ]
$ reltags -T 2024-12-31 -o md j.md
> | period | tag   | count | to_date | days | weeks |
> | ------ | ----- | ----: | ------: | ---: | ----: |
> | 2024   | a     |     1 |       1 |  295 |     1 |
> | 2024   | a/b   |     1 |       1 |  295 |     1 |
> | 2024   | lunch |     1 |       1 |  295 |     1 |

=== --at, --dmy and --mdy, --roster
@ j.md
| - 02-12-2024 @An #a
@ people.md
| # @Anna #klant
|
| aka: An
$ reltags -T 2024-12-31 --dmy --at tag j.md | cut -f 1-3
> period	tag	count
> 2024	a	1
> 2024	An	1
$ reltags -T 2024-12-31 --mdy -p month j.md | cut -f 1-3
> period	tag	count
> 2024-02	a	1
$ reltags -T 2024-12-31 --dmy -c contacts --roster people.md j.md | cut -f 1-3
> period	tag	count
> 2024	a	1
> 2024	klant	1
$ REL_ROSTER=people.md reltags -T 2024-12-31 --dmy -c contacts j.md | cut -f 1-3
> period	tag	count
> 2024	a	1
> 2024	klant	1

=== what is not understood is told of; --strict makes it 1, -q silent
@ j.md
| - 2024-02-30 #a
| - 02-12-2024 #b
| - 2024-03-12 #c
$ reltags -T 2024-12-31 j.md
> period	tag	count	to_date	days	weeks
> 2024	c	1	1	295	1
! reltags: j.md:1:3: there is no day '2024-02-30': what it dates is counted in no period
! reltags: j.md:2:3: '02-12-2024' can be read as day-month or month-day: what it dates is counted in no period; say --dmy or --mdy, or write 2024-12-31
$ reltags -T 2024-12-31 -q j.md
> period	tag	count	to_date	days	weeks
> 2024	c	1	1	295	1
$ reltags -T 2024-12-31 -q --strict j.md
> period	tag	count	to_date	days	weeks
> 2024	c	1	1	295	1
? 1
$ reltags -T 2024-12-31 --strict --dmy j.md
> period	tag	count	to_date	days	weeks
> 2024	b	1	1	295	2
> 2024	c	1	1	295	2
! reltags: j.md:1:3: there is no day '2024-02-30': what it dates is counted in no period
? 1

=== dates of a month or a year count where they lie whole
@ j.md
| # 2024
|
| a year #a
|
| a good one #a
|
| # 2024-03
|
| a month #a
|
| a good one #a
|
| - 12: a day #a
$ reltags -T 2025-02-01 j.md
> period	tag	count	to_date	days	weeks
> 2024	a	5	0	366	1
! reltags: entries dated only to a year or month, which to_date counts only when all of that is past: 4
$ reltags -T 2025-02-01 -p quarter j.md
> period	tag	count	to_date	days	weeks
> 2024-Q1	a	3	0	91	1
! reltags: entries dated only to a year or month, and so in no period of this kind: 2
! reltags: entries dated only to a year or month, which to_date counts only when all of that is past: 2
$ reltags -T 2025-02-01 -p month j.md
> period	tag	count	to_date	days	weeks
> 2024-03	a	3	0	31	1
! reltags: entries dated only to a year or month, and so in no period of this kind: 2
! reltags: entries dated only to a year or month, which to_date counts only when all of that is past: 2
$ reltags -T 2025-02-01 -p day j.md
> period	tag	count	to_date	days	weeks
> 2024-03-12	a	1	1	1	1
! reltags: entries dated only to a year or month, and so in no period of this kind: 4
$ reltags -T 2025-02-01 -p all j.md
> period	tag	count	to_date	days	weeks
> all	a	5	5	398	1
$ reltags -T 2024-03-15 j.md
> period	tag	count	to_date	days	weeks
> 2024	a	5	1	75	1
! reltags: entries dated only to a year or month, which to_date counts only when all of that is past: 4
$ reltags -T 2025-02-01 -S 2024-02 j.md
> period	tag	count	to_date	days	weeks
> 2024	a	3	0	335	1
! reltags: entries dated only to a year or month, which to_date counts only when all of that is past: 2

=== the order of rows: period, then count, then tag
< - 2025-01-01 #b #a #c
< - 2024-01-01 #b #é #Z
< - 2025-01-02 #c
$ reltags -T 2025-12-31 | cut -f 1-3
> period	tag	count
> 2024	b	1
> 2024	Z	1
> 2024	é	1
> 2025	c	2
> 2025	a	1
> 2025	b	1

=== several files, standard input among them
@ a.md
| - 2024-03-12 #a
< - 2024-03-13 #a
$ reltags -T 2024-12-31 a.md - | cut -f 1-3
> period	tag	count
> 2024	a	2

=== -h and -V
$ reltags -h | head -n 2
> Count a journal's tags in each year.
>
$ reltags --version | sed 's/ [0-9.]*$//'
> reltags (reltools)

=== an unknown option
$ reltags -x
! reltags: unknown option '-x'
! usage: reltags [-1ghqV] [--at contact|tag] [-c WHAT] [--dmy] [--ever]
!                [-m PATTERN] [--mdy] [-n N] [-o LAYOUT] [-p PERIOD]
!                [--roster FILE] [-S DATE] [--safe] [--strict] [-T DATE]
!                [-t TAG,...] [-U DATE] [--untagged] [--vocab FILE] [FILE ...]
? 2
$ reltags --no-such
! reltags: unknown option '--no-such'
! usage: reltags [-1ghqV] [--at contact|tag] [-c WHAT] [--dmy] [--ever]
!                [-m PATTERN] [--mdy] [-n N] [-o LAYOUT] [-p PERIOD]
!                [--roster FILE] [-S DATE] [--safe] [--strict] [-T DATE]
!                [-t TAG,...] [-U DATE] [--untagged] [--vocab FILE] [FILE ...]
? 2

=== wrong values
$ reltags -p fortnight
! reltags: -p: 'fortnight' is not year, quarter, month, week, day or all
? 2
$ reltags -c people
! reltags: -c: 'people' is not entries, uses, contacts or new
? 2
$ reltags -S yesterday-ish
! reltags: -S: 'yesterday-ish' is not a date such as 2024-03-12, 2024-03 or 2024
? 2
$ reltags -U 2024-13
! reltags: -U: '2024-13' is not a date such as 2024-03-12, 2024-03 or 2024
? 2
$ reltags -T 2024-02-30
! reltags: -T: '2024-02-30' is not a date such as 2024-03-12
? 2
$ reltags -T 02-12-2024
! reltags: -T: '02-12-2024' is not a date such as 2024-03-12
? 2
$ reltags -n 0
! reltags: -n: '0' is not a whole number above 0
? 2
$ reltags -n many
! reltags: -n: 'many' is not a whole number above 0
? 2
$ reltags -o xml
! reltags: -o: 'xml' is not tsv, table, csv, json or md
? 2
$ reltags --at person
! reltags: --at: 'person' is not contact or tag
? 2
$ reltags -m '(a' </dev/null
! reltags: pattern '(a', byte 3: missing closing parenthesis
? 2
$ reltags -S
! reltags: option '-S' needs a value
! usage: reltags [-1ghqV] [--at contact|tag] [-c WHAT] [--dmy] [--ever]
!                [-m PATTERN] [--mdy] [-n N] [-o LAYOUT] [-p PERIOD]
!                [--roster FILE] [-S DATE] [--safe] [--strict] [-T DATE]
!                [-t TAG,...] [-U DATE] [--untagged] [--vocab FILE] [FILE ...]
? 2
$ reltags --ever=yes
! reltags: option '--ever=yes' takes no value
! usage: reltags [-1ghqV] [--at contact|tag] [-c WHAT] [--dmy] [--ever]
!                [-m PATTERN] [--mdy] [-n N] [-o LAYOUT] [-p PERIOD]
!                [--roster FILE] [-S DATE] [--safe] [--strict] [-T DATE]
!                [-t TAG,...] [-U DATE] [--untagged] [--vocab FILE] [FILE ...]
? 2

=== files that cannot be read print no table
@ j.md
| - 2024-03-12 #a
$ reltags -T 2024-12-31 j.md missing.md
! reltags: missing.md: cannot open: No such file or directory
? 2
$ mkdir d && reltags d
! reltags: d: cannot read: Is a directory
? 2
$ reltags ''
! reltags: '' is no file name
? 2
$ reltags --roster missing.md j.md
! reltags: missing.md: cannot open: No such file or directory
? 2

=== a standard output that is full or closed
< - 2024-03-12 #a
$ reltags -T 2024-12-31 >/dev/full
! reltags: standard output: No space left on device
? 2
$ reltags -T 2024-12-31 >&-
! reltags: standard output: Bad file descriptor
? 2

=== a pattern that backtracks without end is stopped
< - 2024-03-12 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! #a
$ reltags -T 2024-12-31 -m '^(a|aa)+$' 2>err; echo $?; cut -d : -f 1 err
> 2
> reltags

=== rellog's table is read with the same result: every sample, in every way of counting
$ for j in $TOP/src/share/journals/*.md $TOP/src/share/journals/*.txt; do for how in '' '-c uses' '-c contacts' '-c new' '-g -p quarter' '--untagged -p week' '-m an'; do reltags -q -T 2026-11-21 $how <"$j" >a; rellog -q <"$j" | reltags -q -T 2026-11-21 $how >b; cmp a b || echo "$how $j"; done; done
$ cd $TOP/src/share/journals && for how in '' '-c contacts' '-c new' '-g'; do reltags -q -T 2026-11-21 $how obsidian/People/*.md obsidian/*.md >$HOME/a; rellog -q obsidian/People/*.md obsidian/*.md | reltags -q -T 2026-11-21 $how | cmp - $HOME/a || echo "$how"; done
$ cd $TOP/src/share/journals && for how in '' '-c contacts' '-c new' '-g'; do reltags -q -T 2026-11-21 $how logseq/journals/*.md >$HOME/a; rellog -q logseq/journals/*.md | reltags -q -T 2026-11-21 $how | cmp - $HOME/a || echo "$how"; done

=== the same journal gives the same table in every locale and time zone
@ j.md
| - 2024-03-12 #TITLE #title #İ #ı
| - 12 mei 2024 #x
$ for l in C C.UTF-8 tr_TR.UTF-8; do for z in Etc/GMT+11 UTC Etc/GMT-14; do LC_ALL=$l TZ=$z reltags -T 2024-12-31 j.md | cut -f 1-3; done; done | sort | uniq -c
>       9 2024	TITLE	1
>       9 2024	x	1
>       9 2024	İ	1
>       9 2024	ı	1
>       9 period	tag	count

=== -1: the tags alone, the most used first, then those on cards and in planned entries alone
< # @Anna #klant/acme #card
< - 2023-03-12 @Anna #lunch #Vriend
< - 2024-03-12 @Anna #lunch #lunch
< - 2024-03-13 @Anna #vriend #mail
< - 2024-12-24 @Anna #planned
< - 2024-02-30 @Anna #undated
$ reltags -q -1 -T 2024-06-30
> lunch
> Vriend
> mail
> card
> klant
> klant/acme
> planned
> undated

=== -1 with a selection: only what it counts
@ j.md
| # @Anna #card
| - 2023-03-12 @Anna #lunch
| - 2024-03-12 @Anna #mail #klant/acme
| - 2024-03-13 @Anna #mail #klant/bolt
$ reltags --names -T 2024-06-30 -S 2024 j.md
> klant
> mail
> klant/acme
> klant/bolt
$ reltags -1 -T 2024-06-30 -U 2023 j.md
> lunch
$ reltags -1 -T 2024-06-30 -m lunch j.md
> lunch
$ reltags -1 -T 2024-06-30 -t klant,nosuch,card j.md
> klant
> klant/acme
> klant/bolt
> card
$ reltags -1 -T 2024-06-30 -n 2 -p month -o json j.md
> klant
> mail
$ reltags -1 -T 2024-06-30 -g j.md
> touch
> customer
$ reltags -1 -T 2024-06-30 -c contacts j.md
> card
> klant
> klant/acme
> klant/bolt
> lunch
> mail
$ reltags -1 -T 2024-06-30 --untagged j.md | grep -c untagged
> 0
? 1

=== -1: synonyms are named as what they count as
@ vocab
| vriend = maat
< - 2024-03-12 @Anna #maat #lunch
< - 2024-12-24 @Anna #maat
$ reltags -1 -T 2024-06-30 --vocab vocab
> lunch
> vriend

=== -1 of nothing, and of a journal without tags
$ reltags -1
$ printf -- '- 2024-03-12 @Anna\n' | reltags -1

=== -1: the same names as those of the table over all
$ reltags -q -T 2026-11-21 -p all "$TOP/src/share/journals/sample.md" | tail -n +2 | cut -f 2 >table
$ reltags -q -T 2026-11-21 -1 "$TOP/src/share/journals/sample.md" >names; head -n "$(wc -l <table)" names | cmp - table
$ tail -n +"$(($(wc -l <table) + 1))" names | wc -l
> 1
