# reltrend from end to end, on tables such as reltags prints.

=== reltrend compares an unfinished year to date
@ a.tsv
| period	tag	count	to_date	days	weeks
| 2022	ambassador	6	5	365	48
| 2023	ambassador	8	6	365	50
| 2024	ambassador	9	7	366	51
| 2025	ambassador	11	7	365	50
| 2026	ambassador	9	9	325	40
$ reltrend -o table a.tsv
> tag         2022  2023  2024  2025  2026*         change  slope      p  trend
> ambassador     6     8     9    11      9  ▁▃▅█  +2 +29%   +1.6  0.083  cannot tell
> * 2026 to 21 Nov, compared with 2025 to 21 Nov and left out of the trend.
> Weeks with an entry: 2022 48 of 53, 2023 50 of 53, 2024 51 of 53, 2025 50 of 53, 2026 40 of 47.
> 4 full periods: it takes 5 to tell a trend from chance.

=== the other layouts have the same columns and plain numbers
@ a.tsv
| period	tag	count	to_date	days	weeks
| 2022	ambassador	6	5	365	48
| 2023	ambassador	8	6	365	50
| 2024	ambassador	9	7	366	51
| 2025	ambassador	11	7	365	50
| 2026	ambassador	9	9	325	40
$ reltrend a.tsv; reltrend -o csv <a.tsv; reltrend -o json - <a.tsv; reltrend -o md a.tsv
> tag	2022	2023	2024	2025	2026	to_date	change	change_pct	slope	sen	p	weeks	trend
> ambassador	6	8	9	11	9	7	2	28.6	1.6	1.58333	0.0833	-9.8	cannot tell
> tag,2022,2023,2024,2025,2026,to_date,change,change_pct,slope,sen,p,weeks,trend
> ambassador,6,8,9,11,9,7,2,28.6,1.6,1.58333,0.0833,-9.8,cannot tell
> [
> {"tag":"ambassador","2022":6,"2023":8,"2024":9,"2025":11,"2026":9,"to_date":7,"change":2,"change_pct":28.6,"slope":1.6,"sen":1.58333,"p":0.0833,"weeks":-9.8,"trend":"cannot tell"}
> ]
> | tag        | 2022 | 2023 | 2024 | 2025 | 2026* |      |  change | slope |     p | trend       |
> | ---------- | ---: | ---: | ---: | ---: | ----: | ---- | ------: | ----: | ----: | ----------- |
> | ambassador |    6 |    8 |    9 |   11 |     9 | ▁▃▅█ | +2 +29% |  +1.6 | 0.083 | cannot tell |
>
> \* 2026 to 21 Nov, compared with 2025 to 21 Nov and left out of the trend.
>
> Weeks with an entry: 2022 48 of 53, 2023 50 of 53, 2024 51 of 53, 2025 50 of 53, 2026 40 of 47.
>
> 4 full periods: it takes 5 to tell a trend from chance.

=== every layout has the same numbers for each column of the TSV
@ a.tsv
| period	tag	count	to_date	days	weeks
| 2021	lunch	30	28	298	20
| 2022	lunch	40	38	365	48
| 2023	lunch	39	38	365	48
| 2024	bel	2	1	90	12
$ reltrend a.tsv | tr '\t' '\n' >tsv; reltrend -o csv a.tsv | tr , '\n' | cmp tsv -
$ reltrend -o json a.tsv | jq -c '.[0] | keys_unsorted' | tr -d '"[]' | tr , '\n' >keys
$ reltrend a.tsv | head -n 1 | tr '\t' '\n' | cmp keys -
$ reltrend -o json a.tsv | jq -c '.[] | [.tag, .["2021"], .change, .p, .trend]'
> ["lunch",30,-38,1,"cannot tell"]
> ["bel",0,1,1,"cannot tell"]

=== a first year that the journal does not cover is left out
@ a.tsv
| period	tag	count	to_date	days	weeks
| 2021	lunch	30	28	298	20
| 2022	lunch	40	38	365	48
| 2022	bel	1	1	365	48
| 2023	lunch	41	36	365	50
$ reltrend -o table a.tsv
> tag    2021†  2022  2023        change  slope      p  trend
> lunch     30    40    41  ▁█    +1 +3%   +1.0  1.000  cannot tell
> bel        0     1     0  █▁  -1 -100%   -1.0  1.000  cannot tell
> † 2021 from 9 Mar, not compared and left out of the trend.
> Weeks with an entry: 2021 20 of 43, 2022 48 of 53, 2023 50 of 53.
> 2 full periods: it takes 5 to tell a trend from chance.

=== nothing is compared with a year that is not covered
@ a.tsv
| period	tag	count	to_date	days	weeks
| 2025	lunch	30	28	298	20
| 2026	lunch	40	40	100	14
$ reltrend -o table a.tsv; reltrend a.tsv
> tag    2025†  2026*    change  slope  p  trend
> lunch     30     40                      cannot tell
> * 2026 to 10 Apr, left out of the trend.
> † 2025 from 9 Mar, not compared and left out of the trend.
> Weeks with an entry: 2025 20 of 44, 2026 14 of 15.
> 0 full periods: it takes 5 to tell a trend from chance.
> tag	2025	2026	to_date	change	change_pct	slope	sen	p	weeks	trend
> lunch	30	40								cannot tell

=== a year without any row has no record, a tag without a row in a recorded year 0
@ a.tsv
| period	tag	count
| 2018	lunch	3
| 2018	bel	2
| 2021	lunch	4
| 2022	bel	4
$ reltrend -o table -T 2026-01-01 a.tsv; reltrend -T 2026-01-01 a.tsv
> tag    2018  2019  2020  2021  2022           change  slope      p  trend
> lunch     3                 4     0  ▆  █▁  -4 -100%   -0.5  1.000  cannot tell
> bel       2                 0     4  ▄  ▁█        +4   +0.2  1.000  cannot tell
> No row at all, so no record, in 2019 to 2020: left out of the trend.
> 3 full periods: it takes 5 to tell a trend from chance.
> tag	2018	2019	2020	2021	2022	to_date	change	change_pct	slope	sen	p	weeks	trend
> lunch	3			4	0		-4	-100.0	-0.5	-0.75	1		cannot tell
> bel	2			0	4		4		0.230769	0.5	1		cannot tell

=== without days and to_date the day tells what is unfinished, and nothing the change
@ a.tsv
| period	tag	count
| 2022	lunch	3
| 2023	lunch	4
| 2024	lunch	5
$ reltrend -o table -T 2024-12-30 a.tsv; reltrend -o table -T 2024-12-31 a.tsv; reltrend -o table -T 2026-12-31 a.tsv
> tag    2022  2023  2024*      change  slope      p  trend
> lunch     3     4      5  ▁█           +1.0  1.000  cannot tell
> * 2024 to 30 Dec, left out of the trend; without a to_date for 'count' its change is not known.
> 2 full periods: it takes 5 to tell a trend from chance.
> tag    2022  2023  2024        change  slope      p  trend
> lunch     3     4     5  ▁▄█  +1 +25%   +1.0  0.333  cannot tell
> 3 full periods: it takes 5 to tell a trend from chance.
> tag    2022  2023  2024        change  slope      p  trend
> lunch     3     4     5  ▁▄█  +1 +25%   +1.0  0.333  cannot tell
> 3 full periods: it takes 5 to tell a trend from chance.

=== to_date belongs to count and not to another value
@ a.tsv
| period	tag	count	to_date	euro	days
| 2025	order	3	2	100.50	365
| 2026	order	1	1	1e2	100
$ reltrend --value euro -o table a.tsv
> tag     2025  2026*     change  slope  p  trend
> order  100.5    100  ▄                    cannot tell
> * 2026 to 10 Apr, left out of the trend; without a to_date for 'euro' its change is not known.
> 1 full period: it takes 5 to tell a trend from chance.

=== several rows of a cell are summed, so that tables may be concatenated
@ a.tsv
| period	tag	count	to_date	days	weeks
| 2024	Koffie	3	2	366	40
| 2025	Koffie	1	1	100	12
@ b.tsv
| period	tag	count	to_date	days	weeks
| 2024	koffie	10	10	300	50
| 2025	bel	1	1	90	10
$ cat a.tsv b.tsv | reltrend >1; reltrend a.tsv b.tsv >2; reltrend - b.tsv <a.tsv >3; cmp 1 2; cmp 1 3; cat 1
> tag	2024	2025	to_date	change	change_pct	slope	sen	p	weeks	trend
> Koffie	13	1	12	-11	-91.7				-15.2	cannot tell
> bel	0	1	0	1					-15.2	cannot tell

=== columns are found by name in any order
< count	note	tag	period
< 3	x	a	2023
< 4	y	a	2024
$ reltrend -T 2025-06-01
> tag	2023	2024	to_date	change	change_pct	slope	sen	p	weeks	trend
> a	3	4		1	33.3	1	1	1		cannot tell

=== five rising years are significant, and a target may be beaten
@ a.tsv
| period	tag	count	days	weeks
| 2020	new	11	366	40
| 2021	new	14	365	41
| 2022	new	19	365	40
| 2023	new	22	365	42
| 2024	new	26	366	41
| 2020	old	26	366	40
| 2021	old	22	365	41
| 2022	old	19	365	40
| 2023	old	14	365	42
| 2024	old	11	366	41
| 2020	same	7	366	40
| 2021	same	7	365	40
| 2022	same	7	365	40
| 2023	same	7	365	40
| 2024	same	7	365	40
| 2020	odd	9	366	40
| 2021	odd	2	365	40
| 2022	odd	17	365	40
| 2023	odd	1	365	40
| 2024	odd	8	365	40
$ reltrend --target 25 -o table a.tsv; reltrend --target 26 a.tsv | cut -f 1,14-
> tag   2020  2021  2022  2023  2024           change  slope      p  last_full  target  trend
> new     11    14    19    22    26  ▁▂▄▆█   +4 +18%   +3.8  0.017         26  yes     rising
> old     26    22    19    14    11  █▆▄▂▁   -3 -21%   -3.8  0.017         11  no      falling
> odd      9     2    17     1     8  ▄▁█▁▄  +7 +700%   -0.3  0.817          8  no      cannot tell
> same     7     7     7     7     7  ▄▄▄▄▄      0 0%    0.0  1.000          7  no      level
> Weeks with an entry: 2020 40 of 53, 2021 41 of 53, 2022 40 of 53, 2023 42 of 53, 2024 41 of 53.
> tag	last_full	target	trend
> new	26	no	rising
> old	11	no	falling
> odd	8	no	cannot tell
> same	7	no	level

=== the last full year is not the unfinished one
@ a.tsv
| period	tag	count	to_date	days
| 2023	new	27	20	365
| 2024	new	30	30	300
$ reltrend --target 25 a.tsv | cut -f 1-4,10-
> tag	2023	2024	to_date	weeks	last_full	target	trend
> new	27	30	20		27	yes	cannot tell

=== some years only
@ a.tsv
| period	tag	count
| 2019	old	9
| 2020	new	1
| 2021	new	2
| 2022	new	3
| 2023	new	4
$ for y in 2020-2021 2022- -2020 2021 1900-1901; do reltrend -T 2026-01-01 -y $y a.tsv | cut -f 1-3; done
> tag	2020	2021
> new	1	2
> tag	2022	2023
> new	3	4
> tag	2019	2020
> old	9	0
> new	0	1
> tag	2021	to_date
> new	2	
> tag	to_date	change

=== the lines with the greatest sum come first, then by name
@ a.tsv
| period	tag	count
| 2023	b	1
| 2023	C	1
| 2023	a	1
| 2022	z	5
| 2023	z	5
| 2023	10	9
$ reltrend -T 2026-01-01 a.tsv | cut -f 1; reltrend -n 2 -T 2026-01-01 a.tsv | cut -f 1
> tag
> z
> 10
> a
> b
> C
> tag
> z
> 10

=== only some tags; one that no row has is told
@ a.tsv
| period	tag	count
| 2023	koffie-met	1
| 2023	lunch	1
| 2023	bel	1
$ reltrend -T 2026-01-01 -t '#Koffie_Met,thee' -t BEL a.tsv | cut -f 1,2; reltrend -q -T 2026-01-01 -t thee a.tsv | wc -l
> tag	2023
> bel	1
> koffie-met	1
> 1
! reltrend: -t: no row has 'thee'

=== other units stand side by side too, what is missing between as 0
@ a.tsv
| period	tag	count	to_date	days
| 2023-11	a	3	3	30
| 2024-02	a	4	4	20
@ b.tsv
| period	tag	count
| 2020-W53	a	3
| 2021-W02	a	1
@ c.tsv
| period	tag	count
| all	a	3
| all	a	4
$ reltrend -o table a.tsv; reltrend -o table -T 2026-01-01 b.tsv; reltrend -o table c.tsv
> tag  2023-11  2023-12  2024-01  2024-02*       change  slope      p  trend
> a          3        0        0         4  █▁▁      +4   -1.5  0.667  cannot tell
> * 2024-02 to 20 Feb, compared with 2024-01 to 20 Jan and left out of the trend.
> 3 full periods: it takes 5 to tell a trend from chance.
> tag  2020-W53  2021-W01  2021-W02       change  slope      p  trend
> a           3         0         1  █▁▃      +1   -1.0  1.000  cannot tell
> 3 full periods: it takes 5 to tell a trend from chance.
> tag  all     change  slope  p  trend
> a      7  ▄                    cannot tell

=== several keys, and none
@ a.tsv
| contact	period	tag	count
| Anna	2024	deal	2
| Bob	2024	deal	1
| anna	2024	Deal	5
| 	2024	deal	1
$ reltrend -T 2026-01-01 -k contact,tag a.tsv | cut -f 1-3; reltrend -T 2026-01-01 -k '' a.tsv | cut -f 1; reltrend -T 2026-01-01 -k tag -k contact -o json a.tsv | jq -c '.[] | [.tag, .contact]'
> contact	tag	2024
> Anna	deal	7
> 	deal	1
> Bob	deal	1
> 2024
> 9
> ["deal","Anna"]
> ["deal",""]
> ["deal","Bob"]

=== cells of any bytes reach each layout unharmed and drive no terminal
@ a.tsv
|\ period\ttag\tcount\n2024\t=cmd|' /C calc'!A0\t3\n2024\t\x1b[2J\t2\n2024\ta\\tb\xff\t1\n
$ reltrend -T 2026-01-01 a.tsv | cut -f 1 | od -c; reltrend -T 2026-01-01 -o csv --safe a.tsv | cut -d , -f 1; reltrend -T 2026-01-01 -o json a.tsv | jq -c '.[].tag'; reltrend -T 2026-01-01 -o table a.tsv
> 0000000   t   a   g  \n   =   c   m   d   |   '       /   C       c   a
> 0000020   l   c   '   !   A   0  \n 033   [   2   J  \n   a   \   t   b
> 0000040 377  \n
> 0000042
> tag
> '=cmd|' /C calc'!A0
>\ \x1b[2J\n
>\ "a\x09b\xff"\n
> "=cmd|' /C calc'!A0"
> "\u001b[2J"
> "a\tb�"
> tag                 2024     change  slope  p  trend
> =cmd|' /C calc'!A0     3  ▄                    cannot tell
> \x1b[2J                2  ▄                    cannot tell
> a\tb\xff               1  ▄                    cannot tell
> 1 full period: it takes 5 to tell a trend from chance.

=== a header alone is an empty table, and nothing at all is none
< period	tag	count
$ reltrend; echo '[]' >e; reltrend -o json e; echo $?; reltrend </dev/null
> tag	to_date	change	change_pct	slope	sen	p	weeks	trend
> 2
! reltrend: e:1: no column 'period'; there is: []; --period-column names another
! reltrend: <stdin>: a table was expected: a line of column names with tabs between
? 2

=== a header alone as JSON
< period	tag	count
$ reltrend -o json
> []

=== CRLF, a BOM, no final newline and NUL bytes
<\ \xef\xbb\xbfperiod\ttag\tcount\r\n2023\ta\0b\t3\r\n2024\ta\0b\t4
$ reltrend -T 2026-01-01 | od -c | head -n 12
> 0000000   t   a   g  \t   2   0   2   3  \t   2   0   2   4  \t   t   o
> 0000020   _   d   a   t   e  \t   c   h   a   n   g   e  \t   c   h   a
> 0000040   n   g   e   _   p   c   t  \t   s   l   o   p   e  \t   s   e
> 0000060   n  \t   p  \t   w   e   e   k   s  \t   t   r   e   n   d  \n
> 0000100   a  \0   b  \t   3  \t   4  \t  \t   1  \t   3   3   .   3  \t
> 0000120   1  \t   1  \t   1  \t  \t   c   a   n   n   o   t       t   e
> 0000140   l   l  \n
> 0000143

=== what is wrong in a table is told with its place, and nothing is printed
@ few.tsv
| period	tag	count
| 2023	a	1
| 2024	a
@ many.tsv
| period	tag	count
| 2023	a	1	2
@ word.tsv
| period	tag	count
| 2023	a	1
| 2024	a	one
@ period.tsv
| period	tag	count
| 2023-13	a	1
@ mixed.tsv
| period	tag	count
| 2023	a	1
| 2023-01	a	1
@ days.tsv
| period	tag	count	days
| 2023	a	1	366
@ big.tsv
| period	tag	count
| 2023	a	9223372036854775807
| 2023	A	1
@ twice.tsv
| period	tag	tag
| 2023	a	9223372036854775807
@ other.tsv
| period	tag	count
| 2023	a	1
| period	contact	count
@ far.tsv
| period	tag	count
| 0024	a	1
| 2024	a	1
@ journal.md
| # 2024-03-12 lunch with @Anna
$ for f in few many word period mixed days big twice other far journal none; do case $f in journal) f=$f.md ;; *) f=$f.tsv ;; esac; reltrend -T 2026-01-01 $f; echo $?; done
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
! reltrend: few.tsv:3: 2 fields where the header has 3
! reltrend: many.tsv:2: 4 fields where the header has 3
! reltrend: word.tsv:3:8: count: 'one' is not a whole number of at most 64 bits or a decimal one
! reltrend: period.tsv:2:1: period: '2023-13' is not a period: 2024, 2024-Q1, 2024-03, 2024-W11, 2024-03-12 or all
! reltrend: mixed.tsv:3:1: period: '2023-01' is not a period of the same length as those before it
! reltrend: days.tsv:2:10: days: '366' is not a whole number from 0 to 365
! reltrend: big.tsv:3:8: count: '1' is not a number that the sum of its cell has room for
! reltrend: twice.tsv:1: two columns are named 'tag'
! reltrend: other.tsv:3: a header with other columns than line 1: name such tables as files of their own
! reltrend: more than 1000 periods side by side: choose years with -y, or count by a longer period
! reltrend: journal.md:1: this is no table but text; reltags, relgap, rellog and others make a table of a journal
! reltrend: none.tsv: cannot open: No such file or directory

=== a missing column is named, with what there is
@ a.tsv
| period	contact	number
| 2023	a	1
$ reltrend a.tsv; reltrend -k contact a.tsv; reltrend -k contact --value number --period-column jaar a.tsv
! reltrend: a.tsv:1: no column 'tag'; there are: period, contact, number; -k names others
! reltrend: a.tsv:1: no column 'count'; there are: period, contact, number; --value names another
! reltrend: a.tsv:1: no column 'jaar'; there are: period, contact, number; --period-column names another
? 2

=== revenue of several currencies is not added
@ a.tsv
| period	currency	contact	revenue
| 2023	EUR	Anna	5
| 2024	EUR	Bo	7
| 2024		Bo	1
$ reltrend -T 2026-01-01 -k contact --value revenue a.tsv; echo $?; reltrend -T 2026-01-01 -k currency,contact --value revenue a.tsv | cut -f 1-4; sed 4d a.tsv | reltrend -T 2026-01-01 -k contact --value revenue | cut -f 1-3
> 2
> currency	contact	2023	2024
> EUR	Bo	0	7
> EUR	Anna	5	0
> 	Bo	0	1
> contact	2023	2024
> Bo	0	7
> Anna	5	0
! reltrend: a.tsv:4:6: currency: '' is not that of the rows before, and currencies are not added; -k contact,currency keeps them apart

=== options
$ reltrend -h | head -n 1; reltrend --version; reltrend -V -x
$ for o in '-y 24' '-y 2024-2020' '-y -' '-n 0' '-n x' '-o xml' '-T 2024-02-30' '-T 02-12-2024' '--target many' '-k a,a' '-k a,' '-k'; do reltrend $o; echo $?; done
> Put the years of a table side by side: change, trend and verdict for each tag.
> reltrend (reltools) 0.1
> reltrend (reltools) 0.1
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
! reltrend: -y: '24' is not 2020-2024, 2020-, -2024 or 2024
! reltrend: -y: '2024-2020' is not 2020-2024, 2020-, -2024 or 2024
! reltrend: -y: '-' is not 2020-2024, 2020-, -2024 or 2024
! reltrend: -n: '0' is not a whole number above 0
! reltrend: -n: 'x' is not a whole number above 0
! reltrend: -o: 'xml' is not tsv, table, csv, json or md
! reltrend: -T: '2024-02-30' is not a date such as 2024-03-12
! reltrend: -T: '02-12-2024' is not a date such as 2024-03-12
! reltrend: --target: 'many' is not a number
! reltrend: -k: 'a' is not named once
! reltrend: -k: '' is not the name of a column
! reltrend: option '-k' needs a value
! usage: reltrend [-hqV] [-k COLUMN,...] [-n N] [-o LAYOUT]
!                 [--period-column NAME] [--ratio A/B] [--safe] [-T DATE]
!                 [-t TAG,...] [--target N] [--value NAME] [-y YEARS] [FILE ...]

=== a misused option prints the usage
$ reltrend --quiet -xq; reltrend --nothing; reltrend --safe=x
! reltrend: unknown option '-x'
! usage: reltrend [-hqV] [-k COLUMN,...] [-n N] [-o LAYOUT]
!                 [--period-column NAME] [--ratio A/B] [--safe] [-T DATE]
!                 [-t TAG,...] [--target N] [--value NAME] [-y YEARS] [FILE ...]
! reltrend: unknown option '--nothing'
! usage: reltrend [-hqV] [-k COLUMN,...] [-n N] [-o LAYOUT]
!                 [--period-column NAME] [--ratio A/B] [--safe] [-T DATE]
!                 [-t TAG,...] [--target N] [--value NAME] [-y YEARS] [FILE ...]
! reltrend: option '--safe=x' takes no value
! usage: reltrend [-hqV] [-k COLUMN,...] [-n N] [-o LAYOUT]
!                 [--period-column NAME] [--ratio A/B] [--safe] [-T DATE]
!                 [-t TAG,...] [--target N] [--value NAME] [-y YEARS] [FILE ...]
? 2

=== a ratio of two of one parent is a share of both, with its interval, the last year to date
@ a.tsv
| period	tag	count	to_date	days	weeks
| 2023	goal/reached	2	2	300	30
| 2023	goal/missed	1	1	300	30
| 2024	goal	9	6	366	51
| 2024	Goal/Reached	5	4	366	51
| 2024	goal/missed	4	2	366	51
| 2025	goal/reached	16	9	365	50
| 2025	goal/missed	4	1	365	50
| 2026	goal/reached	12	12	325	40
| 2026	goal/missed	3	3	325	40
$ reltrend --ratio goal/reached/goal/missed -o table a.tsv; reltrend --ratio goal/reached/goal/missed a.tsv
> goal/reached of goal/reached+goal/missed: a share and its 95 % interval.
>
> period  count  total  share  low  high  to_date               change
> 2023†       2      3    67%  21%   94%
> 2024        5      9    56%  27%   81%      67%
> 2025       16     20    80%  58%   92%      90%   +24 pp (-9 to +56)
> 2026*      12     15    80%  55%   93%      80%  -10 pp (-36 to +23)
> * 2026 to 21 Nov, compared with 2025 to 21 Nov.
> † 2023 from 7 Mar, not compared.
> Weeks with an entry: 2023 30 of 43, 2024 51 of 53, 2025 50 of 53, 2026 40 of 47.
> period	tag	of	count	total	ratio	low	high	to_date	change	change_low	change_high	observed
> 2023	goal/reached	goal/reached+goal/missed	2	3	0.666667	0.20766	0.938508					from 2023-03-07
> 2024	goal/reached	goal/reached+goal/missed	5	9	0.555556	0.266651	0.811221	0.666667				whole
> 2025	goal/reached	goal/reached+goal/missed	16	20	0.8	0.583983	0.919342	0.9	0.244444	-0.0902623	0.557028	whole
> 2026	goal/reached	goal/reached+goal/missed	12	15	0.8	0.548146	0.929525	0.8	-0.1	-0.364906	0.230581	to 2026-11-21

=== the other layouts of a ratio
@ a.tsv
| period	tag	count	to_date	days	weeks
| 2025	in	3	2	365	50
| 2025	a/out	1	1	365	50
| 2025	a/in	1	1	365	50
| 2026	a/in	4	4	325	40
$ for o in csv json md; do reltrend --ratio a/in/a/out -o $o a.tsv; done
> period,tag,of,count,total,ratio,low,high,to_date,change,change_low,change_high,observed
> 2025,a/in,a/in+a/out,1,2,0.5,0.0945312,0.905469,0.5,,,,whole
> 2026,a/in,a/in+a/out,4,4,1,0.510109,1,1,0.5,-0.135923,0.905469,to 2026-11-21
> [
> {"period":"2025","tag":"a/in","of":"a/in+a/out","count":1,"total":2,"ratio":0.5,"low":0.0945312,"high":0.905469,"to_date":0.5,"change":null,"change_low":null,"change_high":null,"observed":"whole"},
> {"period":"2026","tag":"a/in","of":"a/in+a/out","count":4,"total":4,"ratio":1,"low":0.510109,"high":1,"to_date":1,"change":0.5,"change_low":-0.135923,"change_high":0.905469,"observed":"to 2026-11-21"}
> ]
> a/in of a/in+a/out: a share and its 95 % interval.
>
> | period | count | total | share | low | high | to_date |              change |
> | ------ | ----: | ----: | ----: | --: | ---: | ------: | ------------------: |
> | 2025   |     1 |     2 |   50% |  9% |  91% |     50% |                     |
> | 2026*  |     4 |     4 |  100% | 51% | 100% |    100% | +50 pp (-14 to +91) |
>
> \* 2026 to 21 Nov, compared with 2025 to 21 Nov.
>
> Weeks with an entry: 2025 50 of 53, 2026 40 of 47.

=== a key below the other is a share of it, and all else a rate without an interval
@ a.tsv
| period	tag	count
| 2024	goal	9
| 2024	goal/reached	5
| 2024	touch	200
| 2025	goal	8
| 2025	touch	150
| 2025	goal/reached	6
$ reltrend -T 2026-01-01 --ratio goal/reached/goal -o table a.tsv; reltrend -T 2026-01-01 --ratio goal/touch -o table a.tsv; reltrend -T 2026-01-01 --ratio goal/touch a.tsv; reltrend -T 2026-01-01 --ratio touch/goal/reached a.tsv | cut -f 1-8
> goal/reached of goal: a share and its 95 % interval.
>
> period  count  total  share  low  high               change
> 2024        5      9    56%  27%   81%
> 2025        6      8    75%  41%   93%  +19 pp (-23 to +53)
> goal per touch: a rate, and no share, so that there is no interval.
>
> period  count  total   rate  change
> 2024        9    200  0.045
> 2025        8    150  0.053  +0.008
> period	tag	of	count	total	ratio	low	high	to_date	change	change_low	change_high	observed
> 2024	goal	touch	9	200	0.045							whole
> 2025	goal	touch	8	150	0.0533333				0.00833333			whole
> period	tag	of	count	total	ratio	low	high
> 2024	touch	goal/reached	200	5	40		
> 2025	touch	goal/reached	150	6	25		

=== with a plus a share of two that have no parent
@ a.tsv
| period	tag	count
| 2024	in	9
| 2024	sent	1
| 2024	C++	1
$ for r in in/sent in/in+sent in/sent+in sent/in+sent C++/in C++/in+C++ in/C++; do reltrend -T 2026-01-01 --ratio $r a.tsv | tail -n 1; done
> 2024	in	sent	9	1	9							whole
> 2024	in	in+sent	9	10	0.9	0.59585	0.982124					whole
> 2024	in	in+sent	9	10	0.9	0.59585	0.982124					whole
> 2024	sent	sent+in	1	10	0.1	0.0178762	0.40415					whole
> 2024	C++	in	1	9	0.111111							whole
> 2024	C++	C+++in	1	10	0.1	0.0178762	0.40415					whole
> 2024	in	C++	9	1	9							whole

=== a side may be the end of one key, but its whole name goes first
@ a.tsv
| period	tag	count
| 2024	direction/in	9
| 2024	direction/out	1
| 2024	goal/in	3
| 2024	out	4
| 2024	goal/reached	5
$ for r in direction/in/out reached/direction/out '#Reached/#OUT' in/out; do reltrend -T 2026-01-01 --ratio "$r" a.tsv | tail -n 1; done
> 2024	direction/in	out	9	4	2.25							whole
> 2024	goal/reached	direction/out	5	1	5							whole
> 2024	goal/reached	out	5	4	1.25							whole
! reltrend: --ratio: 'in/out' is not A/B, two keys of the table or what only one of them ends in

=== what is no two keys, and what can be read twice, is told
@ a.tsv
| period	tag	count
| 2024	a	9
| 2024	b/c	1
| 2024	a/b	3
| 2024	c	4
$ for r in a/b/c a/a a/x / a/ /a '' ab x/a/b; do reltrend -T 2026-01-01 --ratio "$r" a.tsv; echo $?; done
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
! reltrend: --ratio: 'a/b/c' has more than one reading: 'a' / 'b/c' and 'a/b' / 'c'
! reltrend: --ratio: 'a/a' is not A/B, two keys of the table or what only one of them ends in
! reltrend: --ratio: 'a/x' is not A/B, two keys of the table or what only one of them ends in
! reltrend: --ratio: '/' is not A/B, two keys of the table or what only one of them ends in
! reltrend: --ratio: 'a/' is not A/B, two keys of the table or what only one of them ends in
! reltrend: --ratio: '/a' is not A/B, two keys of the table or what only one of them ends in
! reltrend: --ratio: '' is not A/B, such as reached/missed
! reltrend: --ratio: 'ab' is not A/B, such as reached/missed
! reltrend: --ratio: 'x/a/b' is not A/B, two keys of the table or what only one of them ends in

=== what a ratio does not go together with
@ a.tsv
| period	tag	count
| 2024	a	9
$ for o in '-t a' '--target 3' '-k tag,period' '-k='; do reltrend --ratio a/b $o a.tsv; echo $?; done; reltrend --ratio a/b -k '' a.tsv; echo $?; reltrend --ratio
> 2
> 2
> 2
> 2
> 2
! reltrend: --ratio and -t do not go together
! reltrend: --ratio and --target do not go together
! reltrend: --ratio is of one key column, and -k names 2
! reltrend: a.tsv:1: no column '='; there are: period, tag, count; -k names others
! reltrend: --ratio is of one key column, and -k names 0
! reltrend: option '--ratio' needs a value
! usage: reltrend [-hqV] [-k COLUMN,...] [-n N] [-o LAYOUT]
!                 [--period-column NAME] [--ratio A/B] [--safe] [-T DATE]
!                 [-t TAG,...] [--target N] [--value NAME] [-y YEARS] [FILE ...]
? 2

=== without a total there is no ratio, and it is not 0
@ a.tsv
| period	tag	count	to_date	days
| 2023	g/a	0	0	365
| 2023	g/b	0	0	365
| 2024	g/a	0	0	366
| 2024	g/b	3	0	366
| 2025	g/a	2	2	100
$ reltrend --ratio a/b -o table a.tsv; reltrend --ratio a/b a.tsv
> g/a of g/a+g/b: a share and its 95 % interval.
>
> period  count  total  share  low  high  to_date  change
> 2023        0      0
> 2024        0      3     0%   0%   56%
> 2025*       2      2   100%  34%  100%     100%
> * 2025 to 10 Apr, compared with 2024 to 10 Apr.
> period	tag	of	count	total	ratio	low	high	to_date	change	change_low	change_high	observed
> 2023	g/a	g/a+g/b	0	0								whole
> 2024	g/a	g/a+g/b	0	3	0	0	0.561497					whole
> 2025	g/a	g/a+g/b	2	2	1	0.34238	1	1				to 2025-04-10

=== years without a record, and years that are not shown
@ a.tsv
| period	tag	count
| 2019	g/a	1
| 2019	g/b	1
| 2022	g/a	2
| 2022	h	1
| 2023	h	1
$ reltrend -T 2026-01-01 --ratio a/b -o table a.tsv; reltrend -T 2026-01-01 --ratio a/b a.tsv | cut -f 1,4-; reltrend -T 2026-01-01 -y 2022- -n 1 --ratio b/a a.tsv; reltrend -T 2026-01-01 -y 1999 --ratio b/a a.tsv
> g/a of g/a+g/b: a share and its 95 % interval.
>
> period  count  total  share  low  high  change
> 2019        1      2    50%   9%   91%
> 2020
> 2021
> 2022        2      2   100%  34%  100%
> 2023        0      0
> No row at all, so no record, in 2020 to 2021.
> period	count	total	ratio	low	high	to_date	change	change_low	change_high	observed
> 2019	1	2	0.5	0.0945312	0.905469					whole
> 2020										no record
> 2021										no record
> 2022	2	2	1	0.34238	1					whole
> 2023	0	0								whole
> period	tag	of	count	total	ratio	low	high	to_date	change	change_low	change_high	observed
> 2022	g/b	g/b+g/a	0	2	0	0	0.65762					whole
> period	tag	of	count	total	ratio	low	high	to_date	change	change_low	change_high	observed

=== no interval where the numbers are no proportion
@ a.tsv
| period	tag	count
| 2021	g/a	1.5
| 2021	g	4
| 2022	g/a	5
| 2022	g	4
| 2023	g/a	-1
| 2023	g	4
| 2024	g/a	1
| 2024	g	-4
| 2025	g/a	9223372036854775807
| 2025	g	9223372036854775807
| 2026	g/a	1e308
| 2026	g	1e-300
$ reltrend -T 2027-01-01 --ratio g/a/g a.tsv | cut -f 1,4-; reltrend -T 2027-01-01 -y 2021-2025 --ratio g/a/g+g/a a.tsv | cut -f 1,4-12; reltrend -T 2027-01-01 --ratio g/a/g -o table a.tsv
> period	count	total	ratio	low	high	to_date	change	change_low	change_high	observed
> 2021	1.5	4	0.375							whole
> 2022	5	4	1.25				0.875			whole
> 2023	-1	4	-0.25				-1.5			whole
> 2024	1	-4								whole
> 2025	9223372036854775807	9223372036854775807	1	1	1					whole
> 2026	1e+308	1e-300								whole
> period	count	total	ratio	low	high	to_date	change	change_low	change_high
> 2021	1.5	5.5	0.272727						
> 2022	5	9	0.555556	0.266651	0.811221		0.282828		
> 2023	-1	3	-0.333333				-0.888889		
> 2024	1	-3							
> 2025	9223372036854775807	1.84467440737096e+19	0.5						
> g/a of g: a share and its 95 % interval.
>
> period                count                total  share   low  high   change
> 2021                    1.5                    4    38%
> 2022                      5                    4   125%               +88 pp
> 2023                     -1                    4   -25%              -150 pp
> 2024                      1                   -4
> 2025    9223372036854775807  9223372036854775807   100%  100%  100%
> 2026                 1e+308               1e-300

=== without days and to_date the change of an unfinished year is not known
@ a.tsv
| period	tag	count
| 2024	g/a	1
| 2024	g/b	1
| 2025	g/a	2
$ reltrend -T 2025-06-30 --ratio a/b -o table a.tsv; reltrend -T 2025-06-30 --ratio a/b a.tsv | cut -f 1,6-
> g/a of g/a+g/b: a share and its 95 % interval.
>
> period  count  total  share  low  high  change
> 2024        1      2    50%   9%   91%
> 2025*       2      2   100%  34%  100%
> * 2025 to 30 Jun; without a to_date for 'count' its change is not known.
> period	ratio	low	high	to_date	change	change_low	change_high	observed
> 2024	0.5	0.0945312	0.905469					whole
> 2025	1	0.34238	1					to 2025-06-30

=== the ratio of an empty table is an empty table
< period	tag	count
$ reltrend --ratio a/b; echo 'period	tag	count' | reltrend --ratio a/b -o table; echo 'period	tag	count' | reltrend --ratio a/b -o json
> period	tag	of	count	total	ratio	low	high	to_date	change	change_low	change_high	observed
> period  count  total  share  low  high  change
> []

=== a ratio of another key column, and of quarters
@ a.tsv
| quarter	contact	euro
| 2024-Q1	Anna de Vries	10.5
| 2024-Q2	anna-de-vries	1.5
| 2024-Q2	@Bob	3
$ reltrend -T 2026-01-01 --period-column quarter --value euro -k contact --ratio Anna_de_Vries/@bob a.tsv
> period	contact	of	count	total	ratio	low	high	to_date	change	change_low	change_high	observed
> 2024-Q1	Anna de Vries	@Bob	10.5	0								whole
> 2024-Q2	Anna de Vries	@Bob	1.5	3	0.5							whole

=== a ratio of any bytes drives no terminal
@ a.tsv
|\ period\ttag\tcount\n2024\t=cmd|\x1b[2J\t3\n2024\tb\xff\t1\n
$ printf '=cmd|\033[2J/b\377' >r; for o in table csv; do reltrend -T 2026-01-01 --ratio "$(cat r)" -o $o --safe a.tsv; done; reltrend --ratio "$(cat r)x" a.tsv
> =cmd|\x1b[2J per b\xff: a rate, and no share, so that there is no interval.
>
> period  count  total   rate  change
> 2024        3      1  3.000
> period,tag,of,count,total,ratio,low,high,to_date,change,change_low,change_high,observed
>\ 2024,'=cmd|\x1b[2J,b\xff,3,1,3,,,,,,,whole\n
! reltrend: --ratio: '=cmd|\x1b[2J/b\xffx' is not A/B, two keys of the table or what only one of them ends in
? 2

=== a ratio that cannot be written
@ a.tsv
| period	tag	count
| 2023	g/a	1
| 2023	g/b	1
$ for o in tsv table csv json md; do reltrend --ratio a/b -o $o a.tsv >/dev/full; echo $?; done; reltrend --ratio a/b a.tsv >&-; echo $?; reltrend --ratio a/b .; echo $?; reltrend --ratio a/b a.tsv | true
> 2
> 2
> 2
> 2
> 2
> 2
> 2
! reltrend: standard output: No space left on device
! reltrend: standard output: No space left on device
! reltrend: standard output: No space left on device
! reltrend: standard output: No space left on device
! reltrend: standard output: No space left on device
! reltrend: standard output: Bad file descriptor
! reltrend: .: cannot read: Is a directory

=== a ratio of CRLF, a BOM, NUL bytes and no final newline, and of nothing at all
<\ \xef\xbb\xbfperiod\ttag\tcount\r\n2023\ta\0b\t3\r\n2023\tc\t4
$ reltrend -T 2026-01-01 --ratio c/c | od -c | head; reltrend --ratio a/b </dev/null
> 0000000
! reltrend: --ratio: 'c/c' is not A/B, two keys of the table or what only one of them ends in
! reltrend: <stdin>: a table was expected: a line of column names with tabs between
? 2

=== output that cannot be written
@ a.tsv
| period	tag	count
| 2023	a	1
$ for o in tsv table csv json md; do reltrend -o $o a.tsv >/dev/full; echo $?; done; reltrend a.tsv >&-; echo $?; reltrend -h >/dev/full; echo $?; reltrend .; echo $?; reltrend ''; echo $?
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
> 2
! reltrend: standard output: No space left on device
! reltrend: standard output: No space left on device
! reltrend: standard output: No space left on device
! reltrend: standard output: No space left on device
! reltrend: standard output: No space left on device
! reltrend: standard output: Bad file descriptor
! reltrend: standard output: No space left on device
! reltrend: .: cannot read: Is a directory
! reltrend: '' is no file name

=== a long line and many rows
$ awk 'BEGIN { printf "period\ttag\tcount\n2023\t"; for (i = 0; i < 1000000; i++) printf "x"; print "\t1"; for (i = 0; i < 100000; i++) print 2000 + i % 20 "\tt" i % 50 "\t1" }' >a.tsv
$ reltrend -T 2026-01-01 -n 1 a.tsv | wc -c; reltrend -T 2026-01-01 a.tsv | awk -F '\t' 'NR > 1 { for (i = 2; i < 22; i++) n += $i } END { print n }'
> 261
> 100000

=== the same bytes in every locale and time zone
@ a.tsv
| period	tag	count	to_date	days
| 2024	TITLE	1.5	1	366
| 2025	title	2.25	2.25	20
$ LC_ALL=C TZ=UTC-11 reltrend -T 2025-01-20 -o table a.tsv >1
$ for l in C.UTF-8 tr_TR.UTF-8 de_DE.UTF-8; do LC_ALL=$l TZ=UTC+14 reltrend -T 2025-01-20 -o table a.tsv | cmp 1 -; done; cat 1
> tag    2024  2025*          change  slope  p  trend
> TITLE   1.5   2.25  ▄  +1.25 +125%            cannot tell
> * 2025 to 20 Jan, compared with 2024 to 20 Jan and left out of the trend.
> 1 full period: it takes 5 to tell a trend from chance.
