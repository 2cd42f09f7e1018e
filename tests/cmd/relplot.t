# relplot from end to end, on tables such as the other programs print.

=== relplot draws a bar for each row, from 0, in eighths of a character, in the order of the table
@ a.tsv
| contact	entries
| Anna	8
| Bo	16
| Cees-van-den-Berg	1
| Dirk	0
$ relplot --width 41 a.tsv
>                entries
> Anna                 8  ████████▌
> Bo                  16  █████████████████
> Cees-van-den…        1  █▏
> Dirk                 0

=== the sixteenth of 16 columns is a whole one, and a quarter of it two eighths
@ a.tsv
| name	n
| a	16
| b	0.25
| c	0.5
| d	0.001
$ relplot --width 26 a.tsv
>        n
> a     16  ████████████████
> b   0.25  ▎
> c    0.5  ▌
> d  0.001  ▏

=== values below 0 go to the left of a line, in halves, on the same scale
@ a.tsv
| tag	change
| up	6
| down	-3
| less	-0.5
| none	0
| nothing
$ sed 's/nothing/nothing	/' a.tsv | relplot --width 30; sed 's/nothing/nothing	/' a.tsv | relplot --width 30 --ascii
>          change
> up            6      │████████
> down         -3  ████│
> less       -0.5     ▐│
> none          0      │
> nothing
>          change
> up            6      :########
> down         -3  ####:
> less       -0.5     #:
> none          0      :
> nothing

=== all values below 0
@ a.tsv
| tag	change
| a	-6
| b	-3
$ relplot --width 30 a.tsv
>    change
> a      -6  ██████████████████│
> b      -3           █████████│

=== the gap of each contact with the rhythm marked; who was never seen so has no bar
@ a.tsv
| contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
| Willem	2024-12-05			104d		0	5	0	0	0			never
| Petra	2026-06-08	2026-06-08	166	8w	1.9	1	4	1	0.1667	0.3333			overdue
| Arjan	2026-10-20	2026-10-20	32	2m	0	0	4	1	0	0.2			ok
$ relplot --width 60 a.tsv; relplot --ascii --width 60 a.tsv; relplot -n 1 --width 60 a.tsv
>           gap  ┃ every
> Willem  never     104d                        ┃
> Petra     166       8w  ████████████┃███████████████████████
> Arjan      32       2m  ███████      ┃
>           gap  | every
> Willem  never     104d                        |
> Petra     166       8w  ############|#######################
> Arjan      32       2m  #######      |
>           gap  ┃ every
> Willem  never     104d                                     ┃
> and 2 more

=== a rhythm that relgap found itself may be longer than one that a card may say
@ j.md
| - 2009-01-01 @Anna #koffie
| - 2012-01-01 @Anna #koffie
| - 2015-05-06 @Anna #koffie
| - 2018-01-01 @Anna #koffie
| - 2022-07-01 @Anna #koffie
$ relgap -q -T 2026-01-01 j.md | relplot --width 40
>        gap  ┃ every
> Anna  1280    1158d  █████████████████┃█

=== another column is marked with --mark, and it must be a number or a rhythm
@ a.tsv
| who	met	goal
| a	3	4
| b	5	
| c	1	1w
$ relplot --width 30 --mark goal a.tsv; sed 's/1w/soon/' a.tsv | relplot --mark goal; sed 's/1w/-1/' a.tsv | relplot --mark goal; relplot --mark gaol a.tsv
>    met  ┃ goal
> a    3       4  ██████  ┃
> b    5          ██████████
> c    1      1w  ██           ┃
! relplot: <stdin>:4:5: goal: 'soon' is not a number of 0 or more, or a rhythm such as 3w
! relplot: <stdin>:4:5: goal: '-1' is not a number of 0 or more, or a rhythm such as 3w
! relplot: a.tsv:1: no column 'gaol'; there are: who, met, goal; --mark names another
? 2

=== small bars for each tag over the years; what is not whole is marked
@ a.tsv
| period	tag	count	to_date	days	weeks
| 2021	lunch	30	28	298	20
| 2022	lunch	40	38	365	48
| 2022	bel	1	1	365	48
| 2023	lunch	5	36	365	50
| 2024	bel	3	3	100	9
$ relplot --width 50 a.tsv; relplot --width 50 --ascii a.tsv
>        2021†  2022   2023   2024*    last  most
> lunch  ▆▆▆▆▆▆ ██████ ▁▁▁▁▁▁ ______      0    40
> bel    ______ ▃▃▃▃▃▃ ______ ██████      3     3
> † 2021 is known from 2021-03-09 on.
> * 2024 is not over: up to 2024-04-09.
>        2021+  2022   2023   2024*    last  most
> lunch  xxxxxx ###### ...... ______      0    40
> bel    ______ ------ ______ ######      3     3
> + 2021 is known from 2021-03-09 on.
> * 2024 is not over: up to 2024-04-09.

=== a table that does not tell what is unfinished goes by the day
@ a.tsv
| period	tag	count
| 2022	lunch	3
| 2023	lunch	4
| 2024	lunch	5
| 2024	bel	1
$ relplot --width 40 -T 2024-12-30 a.tsv; relplot --width 40 -T 2025-01-01 a.tsv
>        2022   2023   2024*    last  most
> lunch  ▅▅▅▅▅▅ ▆▆▆▆▆▆ ██████      5     5
> bel    ______ ______ ██████      1     1
> * 2024 is not over: up to 2024-12-30.
>        2022   2023   2024     last  most
> lunch  ▅▅▅▅▅▅ ▆▆▆▆▆▆ ██████      5     5
> bel    ______ ______ ██████      1     1

=== one tag, or one period, is drawn as bars, unless small bars are asked for
@ a.tsv
| period	tag	count	days
| 2023	lunch	4	365
| 2024	lunch	5	60
$ relplot --width 30 a.tsv; relplot --width 40 --kind spark a.tsv; sed 's/365/300/' a.tsv | relplot --width 30 --ascii
@ b.tsv
| period	tag	count
| all	lunch	4
| all	bel	8
$ relplot --width 30 b.tsv
$ printf 'period\tcount\n2023\t1\n2024\t2\n' | relplot --width 30 -T 2025
$ relplot --width 30 -k '' --kind bars -T 2026 a.tsv b.tsv
>        count
> 2023       4  ████████████▊
> 2024*      5  ████████████████
> * 2024 is not over: up to 2024-02-29.
>        2023    2024*     last  most
> lunch  ▆▆▆▆▆▆▆ ███████      5     5
> * 2024 is not over: up to 2024-02-29.
>        count
> 2023+      4  #############
> 2024*      5  ################
> + 2023 is known from 2023-03-07 on.
> * 2024 is not over: up to 2024-02-29.
>        count
> bel        8  ████████████████
> lunch      4  ████████
>       count
> 2023      1  ████████▌
> 2024      2  █████████████████
! relplot: b.tsv:2:1: period: 'all' is not a period of the same length as those before it
? 2

=== --kind bars draws each tag in each period, and -y chooses years
@ a.tsv
| period	tag	count
| 2022	lunch	1
| 2023	lunch	4
| 2023	bel	3
| 2024	lunch	5
$ relplot --width 40 --kind bars -T 2024-06-01 a.tsv; relplot --width 40 -y 2023 -T 2026 a.tsv; relplot --width 40 -y 2024- -T 2026 a.tsv
>              count
> lunch 2022       1  ████
> lunch 2023       4  ████████████████
> lunch 2024*      5  ████████████████████
> bel 2022         0
> bel 2023         3  ████████████
> bel 2024*        0
> * 2024 is not over: up to 2024-06-01.
>        count
> lunch      4  ██████████████████████████
> bel        3  ███████████████████▌
>        count
> lunch      5  ██████████████████████████

=== a year without a record has no bar, a 0 is a line
@ a.tsv
| period	tag	count
| 2018	lunch	3
| 2018	bel	2
| 2021	lunch	4
$ relplot --width 40 -T 2026 a.tsv
>        2018 2019 2020 2021   last  most
> lunch  ▆▆▆▆           ████      4     4
> bel    ████           ____      0     2
> Where nothing is drawn there is no record at all.

=== currencies are never added nor measured by one scale, whatever the key
@ a.tsv
| currency	contact	revenue	share	cumulative
| 	Anna	500	0.5	0.5
| 	Bo	250	0.5	1
| EUR	Anna	80	0.8	0.8
| EUR	Cees	20	0.2	1
$ relplot --width 40 a.tsv; relplot --width 40 -n 2 a.tsv; relplot --width 40 -k contact --value revenue a.tsv
$ relplot --x revenue --y share a.tsv | tail -n 1; relplot -o svg a.tsv | grep -o 'scale of its own[^<]*'
$ relplot --width 40 --x share --y cumulative a.tsv | tail -n 1
>            revenue
> Anna           500  ████████████████████
> Bo             250  ██████████
> Anna, EUR       80  ████████████████████
> Cees, EUR       20  █████
> Every currency has a scale of its own, up to its greatest.
>       revenue
> Anna      500  █████████████████████████
> Bo        250  ████████████▌
> and 2 more
>            revenue
> Anna           500  ████████████████████
> Bo             250  ██████████
> Anna, EUR       80  ████████████████████
> Cees, EUR       20  █████
> Every currency has a scale of its own, up to its greatest.
> Amounts of several currencies, which no line can go through.
> scale of its own, up to its greatest.
> The line: -0.333333 cumulative for each share, by least squares of 4 points.

=== the few of each year: no row is not 0, and currencies have lines of their own
@ a.tsv
| period	currency	contact	revenue	cumulative	rank	customers
| 2023		Anna	500	0.8	1	12
| 2024		Anna	40	0.8	1	12
| 2024	EUR	Anna	80	0.8	1	12
| 2025		Bo	300	0.8	1	12
$ relplot -T 2026-02-01 --width 50 a.tsv; relplot -T 2026-02-01 --width 50 -k '' a.tsv
$ relplot -T 2026-02-01 --width 50 --kind bars a.tsv; relplot -T 2026-02-01 --kind scatter a.tsv | tail -n 2
$ relplot -T 2026-02-01 -o svg a.tsv | grep -c 'class="axis"'
>            2023    2024    2025      last  most
> Anna       ███████ ▁▁▁▁▁▁▁                  500
> Bo                         ███████    300   300
> Anna, EUR          ███████                   80
> Where nothing is drawn the table has no row, which is not to say 0.
>      2023    2024    2025      last  most
>      ███████ ▁▁▁▁▁▁▁ ▅▅▅▅▅▅▅    300   500
> EUR          ███████                   80
> Where nothing is drawn the table has no row, which is not to say 0.
>                 revenue
> Anna 2023           500  █████████████████████████
> Anna 2024            40  ██
> Bo 2025             300  ███████████████
> Anna, EUR 2024       80  █████████████████████████
> Where nothing is drawn the table has no row, which is not to say 0.
> Every currency has a scale of its own, up to its greatest.
> Amounts of several currencies, which no line can go through.
> Where nothing is drawn the table has no row, which is not to say 0.
> 3

=== an empty cell is not known and no 0, in periods below each other and side by side
@ a.tsv
| period	tag	count
| 2023	in	
| 2024	in	0
| 2025	in	3
| 2023	uit	2
| 2025	uit	
@ b.tsv
| tag	2023	2024	2025
| in		0	3
| uit	2	0	
$ relplot -T 2026-02-01 --width 40 a.tsv; relplot -T 2026-02-01 --width 40 b.tsv
$ grep -v uit a.tsv | relplot -T 2026-02-01 --width 40; relplot -T 2026-02-01 -o svg b.tsv | grep -c 'class="axis"'
>      2023   2024   2025     last  most
> in          ______ ██████      3     3
> uit  ██████ ______                   2
> Where nothing is drawn the table has no number.
>      2023   2024   2025     last  most
> in          ______ ██████      3     3
> uit  ██████ ______                   2
> Where nothing is drawn the table has no number.
>       count
> 2023
> 2024      0
> 2025      3  ███████████████████████████
> Where nothing is drawn the table has no number.
> 2

=== the table of reltrend --ratio is drawn as the ratio
@ a.tsv
| period	tag	of	count	total	ratio	low	high	to_date	change	change_low	change_high	observed
| 2023	reached	missed	1	4	0.25	0.0456	0.699					whole
| 2024	reached	missed	0	0								whole
| 2025	reached	missed	3	4	0.75	0.301	0.954					whole
$ relplot -T 2026-02-01 --width 40 a.tsv; relplot -T 2026-02-01 -o svg a.tsv | grep -o '<title id.*</title>'
>       ratio
> 2023   0.25  █████████
> 2024
> 2025   0.75  ███████████████████████████
> Where nothing is drawn the table has no number.
> <title id="relplot-title">reached, missed: ratio</title>

=== the table of relyield is drawn as the pairs that say anything
@ a.tsv
| what	cases	pairs	both	only_before	only_control	odds_ratio
| before	71	47	13	13	5	2.6
| placebo	71	47	11	7	11	0.63
@ b.tsv
| who	what	cases	only_before	only_control
| Kees	before	71	5	3
| Els	before	71	3	0
$ relplot --width 50 a.tsv; relplot --width 50 b.tsv
>          only_before  ┃ only_control
> before            13               5  ████┃███████
> placebo            7              11  ██████▌   ┃
>               only_before  ┃ only_control
> Kees, before            5               3  ████┃███
> Els, before             3               0  ┃███▊

=== generations of people are drawn as how many people they have
@ a.tsv
| generation	people	too_short	known	next	ratio
| 0	40	3	37	25	0.68
| 1	20	6	14	0	0
$ relplot --width 30 a.tsv
>    people
> 0      40  ███████████████████
> 1      20  █████████▌

=== a column that names the bars is not what is drawn
@ a.tsv
| id	size
| 7	3
$ relplot --width 20 -k id a.tsv
>    size
> 7     3  ███████████

=== names of periods that would touch are not written
@ a.tsv
| period	tag	count	days
| 2023	bel	1	365
| 2024	bel	2	366
| 2025	bel	3	300
| 2025	mail	1	300
$ relplot --width 32 a.tsv; relplot --width 36 a.tsv
>       2023   2025*  last  most
> bel   ▃▃▃ ▅▅▅ ███      3     3
> mail  ___ ___ ███      1     1
> * 2025 is not over: up to 2025-10-27.
>       2023  2024  2025*   last  most
> bel   ▃▃▃▃▃ ▅▅▅▅▅ █████      3     3
> mail  _____ _____ █████      1     1
> * 2025 is not over: up to 2025-10-27.

=== months that have no room are left out, and that is said
@ a.awk
| BEGIN { print "period\ttag\tcount"; for (y = 2020; y < 2024; y++) for (m = 1; m < 13; m++) {
| 	printf "%d-%02d\ta\t%d\n%d-%02d\tb\t%d\n", y, m, m, y, m, y - 2019 } }
$ awk -f a.awk | relplot --width 50 -T 2025
>    2021-02                     2023-12  last  most
> a  ▁▂▃▃▄▅▅▆▇▇█▁▁▂▃▃▄▅▅▆▇▇█▁▁▂▃▃▄▅▅▆▇▇█    12    12
> b  ▄▄▄▄▄▄▄▄▄▄▄▆▆▆▆▆▆▆▆▆▆▆▆████████████     4     4
> There is no room for what was before 2021-02.

=== the table of reltrend has its periods side by side
@ a.tsv
| tag	2018	2019	2020	2021	2022	to_date	change	trend
| lunch	3			4	0		-4	cannot tell
| bel	2			0	4		4	cannot tell
$ relplot --width 50 -T 2026-01-01 a.tsv; relplot --kind scatter -T 2026-01-01 a.tsv | tail -n 1; sed 's/4/four/' a.tsv | relplot
>        2018  2019  2020  2021  2022    last  most
> lunch  ▆▆▆▆▆             █████ _____      0     4
> bel    ▄▄▄▄▄             _____ █████      4     4
> Where nothing is drawn there is no record at all.
> Where nothing is drawn there is no record at all.
! relplot: <stdin>:2:11: 2021: 'four' is not a number
? 2

=== tables of several journals are summed
@ a.tsv
| period	tag	count
| 2022	lunch	1
| 2023	lunch	4
@ b.tsv
| period	tag	count
| 2023	lunch	3
$ relplot --width 30 -T 2026 a.tsv b.tsv; cat a.tsv b.tsv | relplot --width 30 -T 2026 -
>       count
> 2022      1  ██▍
> 2023      7  █████████████████
>       count
> 2022      1  ██▍
> 2023      7  █████████████████

=== days with contact on a calendar: free, to sell, both, neither; nobody and cards are none
@ a.tsv
| date	contacts	tags	text	file	line
| card	Anna	vriend	every: 3w	j.md	1
| 2026-01-01	Anna	zomaar	x	j.md	2
| 2026-01-02	Anna Bo	offerte=1200	x	j.md	3
| 2026-01-03	Anna	lunch	x	j.md	4
| 2026-01-03	Bo	lunch demo	x	j.md	5
| 2026-01-04	Anna		x	j.md	6
| 2026-01-05		lunch	nobody	j.md	7
| 2026-03	Anna	lunch	a month	j.md	8
| 	Anna	lunch	undated	j.md	9
| 2027-01-01	Anna	lunch	planned	j.md	10
$ relplot -T 2026-02-15 a.tsv; relplot --ascii -T 2026-02-15 a.tsv | head -n 10
> 2026, up to 2026-02-15: 4 days with contact:
> 1 free, 1 to sell, 1 both, 1 neither
>     Jan Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov  Dec
> Mon  ······
> Tue  ······
> Wed  ······
> Thu ●······
> Fri ▲······
> Sat ◆······
> Sun ○······
>
> ● free  ▲ to sell  ◆ both  ○ neither  · no contact
> 1 row after today left out.
> 2 rows without a whole date left out.
> 2026, up to 2026-02-15: 4 days with contact:
> 1 free, 1 to sell, 1 both, 1 neither
>     Jan Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov  Dec
> Mon  ......
> Tue  ......
> Wed  ......
> Thu f......
> Fri s......
> Sat b......
> Sun o......

=== a narrow calendar goes on below; years are chosen, the last ones with -n
@ a.tsv
| date	contact
| 2024-12-30	Anna
| 2025-01-06	Anna
$ relplot -T 2026-01-01 --width 34 a.tsv; relplot -T 2026-01-01 -n 2 a.tsv | grep day; relplot -T 2026-01-01 -y -2024 a.tsv | grep day; relplot -T 2024-12-31 a.tsv | grep day; relplot -T 2020 a.tsv
> 2025: 1 day with contact:
> 0 free, 0 to sell, 0 both, 1 neither
>     Jan Feb Mar  Apr May Jun  Jul
> Mon  ○····························
> Tue  ·····························
> Wed ······························
> Thu ······························
> Fri ······························
> Sat ······························
> Sun ······························
>     Aug  Sep Oct Nov  Dec
> Mon ·······················
> Tue ·······················
> Wed ·······················
> Thu ······················
> Fri ······················
> Sat ······················
> Sun ······················
>
> ● free  ▲ to sell  ◆ both  ○ neither  · no contact
> 2024: 1 day with contact: 0 free, 0 to sell, 0 both, 1 neither
> 2025: 1 day with contact: 0 free, 0 to sell, 0 both, 1 neither
> 2024: 1 day with contact: 0 free, 0 to sell, 0 both, 1 neither
> 2024: 1 day with contact: 0 free, 0 to sell, 0 both, 1 neither
> 1 row after today left out.
> No day with contact: nothing to draw.
> 2 rows after today left out.

=== the vocabulary tells what was to sell
@ a.tsv
| date	contacts	tags
| 2026-01-01	Anna	xyzzy
@ v
| sell: xyzzy
$ relplot -T 2026-01-02 a.tsv | head -n 1; relplot -T 2026-01-02 --vocab v a.tsv | head -n 1; REL_VOCAB=v relplot -T 2026-01-02 a.tsv | head -n 1; relplot --vocab none a.tsv
> 2026, up to 2026-01-02: 1 day with contact: 0 free, 0 to sell, 0 both, 1 neither
> 2026, up to 2026-01-02: 1 day with contact: 0 free, 1 to sell, 0 both, 0 neither
> 2026, up to 2026-01-02: 1 day with contact: 0 free, 1 to sell, 0 both, 0 neither
! relplot: none: cannot open: No such file or directory
? 2

=== a scatter of two columns with its line
@ a.tsv
| contact	free	sell
| a	0	1
| b	1	3
| c	2	5
| d	4	9
| e		9
$ relplot --x free --y sell --width 40 a.tsv; relplot --x free --y sell --width 40 --ascii a.tsv | head -n 4; relplot --kind scatter a.tsv | tail -n 2
> sell
> 9 │                                    ●
>   │                                  ··
>   │                                ··
>   │                              ··
>   │                            ··
>   │                          ··
>   │                        ··
>   │                      ··
>   │                    ··
>   │                  ●·
>   │                 ·
>   │               ··
>   │             ··
>   │           ··
>   │         ●·
>   │       ··
>   │     ··
>   │   ··
>   │ ··
> 1 │●
>   └─────────────────────────────────────
>    0                                   4
>                    free
> The line: +2 sell for each free, by least squares of 4 points.
> 1 row without both numbers left out.
> sell
> 9 |                                    o
>   |                                  --
>   |                                --
> The line: +2 sell for each free, by least squares of 4 points.
> 1 row without both numbers left out.

=== a scatter of years leaves out of the line what is not whole
@ a.tsv
| period	tag	count	days
| 2022	lunch	1	365
| 2023	lunch	2	365
| 2024	lunch	9	60
$ relplot --kind scatter --width 30 a.tsv; relplot --kind scatter --width 30 --ascii a.tsv | head -n 2
> count
> 9 │                          ○
>   │
>   │
>   │
>   │
>   │
>   │
>   │
>   │
>   │
>   │
>   │
>   │
>   │
>   │                         ··
>   │                    ·····
>   │              ······
>   │         ····●
>   │   ······
> 1 │●··
>   └───────────────────────────
>    2022                  2024*
>               year
> The line: +1 count for each year, by least squares of 2 points.
> * 2024 is not over: up to 2024-02-29.
> Periods that are not whole are left out of the line.
> count
> 9 |                          ?

=== points of one place have no line, and many points are dots
@ a.tsv
| x	y
| 1	2
| 1	3
$ relplot --kind scatter --width 20 a.tsv | tail -n 3; awk 'BEGIN { print "x\ty"; for (i = 0; i < 300; i++) print i "\t" i * i }' | relplot --kind scatter --width 20
$ printf 'x\ty\n' | relplot --kind scatter --x x --y y; printf 'a\tb\n1\tx\n' | relplot --kind scatter
>    0.9           1.1
>            x
> Too few different points for a line.
> y
> 89401 │            ⣸
>       │            ⡇
>       │           ⢰⠃
>       │           ⣸·
>       │           ⡇
>       │          ⢰⠁
>       │          ⡼
>       │         ⢀⡇
>       │         ⢸
>       │        ·⡇
>       │        ⢸⠁
>       │       ·⡎
>       │       ⢰⠁
>       │      ·⡎
>       │     ·⣸⠁
>       │     ⢠⠇
>       │    ·⡞
>       │   ·⡼⠁
>       │  ⢀⡼⠁
>     0 │⣀⡤⠊
>       └─────────────
>        0         299
>              x
> The line: +299 y for each x, by least squares of 300 points.
> No points: nothing to draw.
! relplot: <stdin>:1: no column of numbers; there are: a, b; --x and --y name two
? 2

=== nothing to draw is said
$ printf 'period\ttag\tcount\n' | relplot; printf 'contact\tentries\n' | relplot; printf 'date\ttext\n' | relplot
$ printf 'period\ttag\tcount\n' | relplot --kind scatter; printf 'period\ttag\tcount\n' | relplot --kind spark -o svg | grep -c 'Nothing to draw'
> No rows: nothing to draw.
> No rows: nothing to draw.
> No day with contact: nothing to draw.
> No points: nothing to draw.
> 2

=== an unknown table names the columns that there are
$ relvocab -o tsv | relplot; printf 'who\twhat\n' | relplot; printf 'x\ty\n' | relplot --kind scatter
$ printf 'a\tb\n1\t2\n' | relplot --kind spark; printf 'a\tb\n1\t2\n' | relplot --kind calendar; printf 'a\tb\n1\t2\n' | relplot --value c; printf 'a\tb\n1\t2\n' | relplot -k c
$ printf 'a\tb\n1\t2\n' | relplot --x a --y c; printf 'period\twho\tcount\n2024\tx\t2\n' | relplot; printf 'contact\tcount\n' >a; printf 'contact\tentries\n' >b; relplot a b
! relplot: <stdin>:1: no column of numbers; there are: group, tag, synonym_of, every; --value names one
! relplot: <stdin>:1: no column of numbers; there are: who, what; --value names one
! relplot: <stdin>:1: no column of numbers; there are: x, y; --x and --y name two
! relplot: <stdin>:1: no column 'period'; there are: a, b; --period-column names another
! relplot: <stdin>:1: no column 'date'; there are: a, b; --x names another
! relplot: <stdin>:1: no column 'c'; there are: a, b; --value names another
! relplot: <stdin>:1: no column 'c'; there are: a, b; -k names others
! relplot: <stdin>:1: no column 'c'; there are: a, b; --y names another
! relplot: <stdin>:1: no column 'tag'; there are: period, who, count; -k names others
! relplot: b:1: no column 'count'; there are: contact, entries; --value names another
? 2

=== what is no number, date or period, and a wrong count of fields, is an error and no picture
$ printf 'name\tn\na\t1\nb\tmany\n' | relplot
$ printf 'name\tn\na\t1\nb\n' | relplot; printf 'name\tn\na\t1\nb\tinf\n' | relplot; printf 'date\ttext\n2024-13-01\tx\n' | relplot; printf 'period\ttag\tcount\n2024-13\tx\t1\n' | relplot
$ printf 'x\ty\n1\t2\n1\tz\n' | relplot --kind scatter -o svg; printf 'tag\tn\tn\n' | relplot; printf '' | relplot; printf '\n' | relplot
! relplot: <stdin>:3:3: n: 'many' is not a number
! relplot: <stdin>:3: 1 field where the header has 2
! relplot: <stdin>:3:3: n: 'inf' is not a number
! relplot: <stdin>:2:1: date: '2024-13-01' is not a date such as 2024-03-12
! relplot: <stdin>:2:1: period: '2024-13' is not a period: 2024, 2024-Q1, 2024-03, 2024-W11, 2024-03-12 or all
! relplot: <stdin>:3:3: y: 'z' is not a number
! relplot: <stdin>:1: two columns are named 'n'
! relplot: <stdin>: a table was expected: a line of column names with tabs between
! relplot: <stdin>:1: a table was expected: a line of column names with tabs between
? 2

=== wrong options
$ relplot --kind pie
$ relplot -n 0; relplot -o png; relplot --width 19; relplot --width 199 -o svg; relplot -y 24; relplot -T soon; relplot -k a,,b; relplot --kind; relplot --nope; relplot --help=1
! relplot: --kind: 'pie' is not bars, spark, scatter or calendar
! relplot: -n: '0' is not a whole number above 0
! relplot: -o: 'png' is not text or svg
! relplot: --width: '19' is not a whole number from 20 to 10000
! relplot: --width: '199' is not a whole number from 200 to 10000
! relplot: -y: '24' is not 2020-2024, 2020-, -2024 or 2024
! relplot: -T: 'soon' is not a date such as 2024-03-12
! relplot: -k: '' is not the name of a column
! relplot: option '--kind' needs a value
! usage: relplot [-hqV] [--ascii] [-k COLUMN,...] [--kind KIND] [--mark COLUMN]
!                [-n N] [-o FORM] [--period-column NAME] [-T DATE] [--title TEXT]
!                [--value COLUMN] [--vocab FILE] [--width N] [--x COLUMN]
!                [--y COLUMN] [-y YEARS] [FILE ...]
! relplot: unknown option '--nope'
! usage: relplot [-hqV] [--ascii] [-k COLUMN,...] [--kind KIND] [--mark COLUMN]
!                [-n N] [-o FORM] [--period-column NAME] [-T DATE] [--title TEXT]
!                [--value COLUMN] [--vocab FILE] [--width N] [--x COLUMN]
!                [--y COLUMN] [-y YEARS] [FILE ...]
! relplot: option '--help=1' takes no value
! usage: relplot [-hqV] [--ascii] [-k COLUMN,...] [--kind KIND] [--mark COLUMN]
!                [-n N] [-o FORM] [--period-column NAME] [-T DATE] [--title TEXT]
!                [--value COLUMN] [--vocab FILE] [--width N] [--x COLUMN]
!                [--y COLUMN] [-y YEARS] [FILE ...]
? 2

=== help and version
$ relplot -h; relplot -V
> Draw a table: bars, small bars over the years, points or a calendar.
>
>       --kind KIND        bars, spark, scatter or calendar
>   -k, --key COLUMN,...   what names a bar or a line
>       --value COLUMN     what is drawn
>       --mark COLUMN      what is marked on each bar: a number, or a rhythm
>       --period-column NAME  another column than period
>       --x COLUMN         across, in a scatter; or the dates of a calendar
>       --y COLUMN         upwards, in a scatter
>   -y, --years YEARS      2020-2024, 2020-, -2024 or 2024
>   -n, --limit N          the first N rows or lines, or the last N years
>   -T, --today DATE       for tables that do not tell what is unfinished
>   -o, --output FORM      text or svg
>       --width N          columns of text (80), or pixels of a picture (760)
>       --title TEXT       what stands above it
>       --ascii            text drawn with ASCII characters
>       --vocab FILE       groups of tags, for a calendar
>   -q, --quiet            no warnings
>   -h, --help             this text
>   -V, --version          the version
>
> example: reltags journal.md | relplot -o svg >tags.svg
> relplot (reltools) 0.1

=== several tables as one; dates of another column; periods of another column
@ a.tsv
| who	day	year	n
| A	2025-03-01	2024	3
| B	2025-03-02	2025	5
@ b.tsv
| year	n	who	day
| 2026	9	C	2025-03-04
$ relplot --width 30 --value n a.tsv b.tsv; relplot -T 2025-12-31 --kind calendar --x day a.tsv b.tsv | head -n 1
$ relplot -T 2027-01-01 --width 40 --period-column year --value n -k '' a.tsv b.tsv
$ relplot --x n --y year a.tsv b.tsv | tail -n 1
>    n
> A  3  ████████
> B  5  █████████████▍
> C  9  ████████████████████████
> 2025: 3 days with contact: 0 free, 0 to sell, 0 both, 3 neither
>       n
> 2024  3  ██████████▍
> 2025  5  █████████████████▎
> 2026  9  ███████████████████████████████
> The line: +0.321429 year for each n, by least squares of 3 points.

=== many periods make a picture wider than it was asked to be, and nothing else does
$ { printf 'period\ttag\tn\n'; for y in 2020 2021 2022 2023 2024 2025; do for w in $(seq -w 1 52); do printf "$y-W$w\\ta\\t$w\\n$y-W$w\\tb\\t1\\n"; done; done; } >a.tsv
$ relplot -T 2027-01-01 --value n --width 200 -o svg a.tsv | grep -o '<svg[^>]* width="[0-9]*"' | grep -o 'width=.*'
$ head -n 9 a.tsv | relplot -T 2027-01-01 --value n --width 200 -o svg | grep -o '<svg[^>]* width="[0-9]*"' | grep -o 'width=.*'
> width="1068"
> width="200"

=== 200 points are signs of their own, 201 are dots
$ pts() { printf 'who\tx\ty\n'; i=0; while [ $i -lt $1 ]; do echo "a	$i	$((i % 7))"; i=$((i + 1)); done; }
$ pts 200 | relplot --x x --y y | grep -c '●'; pts 201 | relplot --x x --y y | grep -c '●'
> 7
> 0
? 1

=== a picture always has a title and says what each mark is; text only the title it was given
@ a.tsv
| who	n
| A	3
$ relplot -o svg a.tsv | grep -o '<title[^/]*/title>'; relplot -o svg --title 'a <b>' a.tsv | grep -o '<title[^/]*/title>'; relplot --width 20 --title T a.tsv
> <title id="relplot-title">n by who</title>
> <title>A: 3</title>
> <title id="relplot-title">a &lt;b&gt;</title>
> <title>A: 3</title>
> T
>
>    n
> A  3  ██████████████

=== names and headings of a table cannot drive a terminal, nor break out of a picture
@ a.tsv
|\ who\x1b[31m\tn\x1b]0;x\x07\n
|\ \x1b[2Jred\t1\n
|\ a\\tb\\nc\t2\n
|\ \xe2\x80\xaeback\t3\n
|\ \xff\xfe\x00\t4\n
|\ </title><script>alert(1)</script>&"'\t5\n
|\ \xef\xbf\xbe\xef\xbf\xbf\t6\n
$ relplot --width 60 --title "$(printf '\033[1mx')" a.tsv; relplot -o svg a.tsv >a.svg; xmllint --noout a.svg; grep -c '<script' a.svg; grep -a -c "$(printf '\033')" a.svg
> \x1b[1mx
>
>                       n\x1b]0;x\x07
> \x1b[2Jred                        1  ███▉
> a\tb\nc                           2  ███████▋
> \u{202e}back                      3  ███████████▌
> \xff\xfe\x00                      4  ███████████████▍
> </title><script>ale…              5  ███████████████████▏
> ￾￿                                6  ███████████████████████
> 0
> 0
? 1

=== names are cut, wide characters count twice, a title stands above
@ a.tsv
| who	n
| a name that is so long that nobody will ever read it to its end	1
| 日本語の名前は二倍の幅がある	2
$ relplot --width 60 --title 'A title' a.tsv; relplot --width 60 --ascii a.tsv; relplot --width 20 a.tsv
> A title
>
>                       n
> a name that is so l…  1  █████████████████▌
> 日本語の名前は二倍…   2  ███████████████████████████████████
>                       n
> a name that is so l~  1  ##################
> 日本語の名前は二倍~   2  ###################################
>         n
> a nam…  1  ████▌
> 日本…   2  █████████

=== numbers of any size
$ printf 'who\tn\na\t1e308\nb\t-1e308\nc\t1e-300\nd\t123456789012345678901234567890\n' | relplot --width 60
$ printf 'x\ty\n1e308\t1e308\n-1e308\t-1e308\n0\t0\n' | relplot --kind scatter --width 30 | tail -n 4; printf 'x\ty\n1e308\t1e308\n-1e308\t-1e308\n0\t0\n' | relplot --kind scatter -o svg | grep -c 'nan\|inf'
$ printf 'who\tn\na\t5e-324\nb\t0\n' | relplot --width 30; printf 'period\ttag\tcount\n2023\ta\t1e308\n2024\ta\t-1e308\n2024\tb\t1\n' | relplot -T 2026 --width 50
>                       n
> a                 1e308                   │█████████████████
> b                -1e308  █████████████████│
> c                1e-300                   │▏
> d  1.23456789012346e+29                   │▏
>         └─────────────────────
>          -1e+308        1e+308
>                    x
> Too few different points for a line.
> 0
>         n
> a  5e-324  ███████████████████
> b       0
>    2023    2024         last    most
> b  _______ ███████         1       1
> a  ███████ ▀▀▀▀▀▀▀   -1e+308  1e+308

=== CRLF, a BOM, a NUL and no final newline
$ printf '\357\273\277who\tn\r\na\0b\t1\r\nc\t2' | relplot --width 30
>         n
> a\x00b  1  █████████▌
> c       2  ███████████████████

=== a journal given for a table
< - 2024-03-12 lunch with @Anna #lunch
$ relplot
! relplot: <stdin>:1: this is no table but text; reltags, relgap, rellog and others make a table of a journal
? 2

=== the same bytes in every locale
@ a.tsv
| contact	share
| Éva	0.5
| Zoë	1.25
$ relplot a.tsv >a; LC_ALL=C relplot a.tsv | cmp a -; LC_ALL=tr_TR.UTF-8 LANG=nl_NL relplot a.tsv | cmp a -; relplot -o svg a.tsv >b; LC_ALL=C relplot -o svg a.tsv | cmp b -

=== colours and the width of the terminal, on a terminal alone, and never with NO_COLOR
@ shown.py
| import fcntl, os, pty, struct, subprocess, sys, termios
| def shown(env, *args):
|     a, b = pty.openpty()
|     fcntl.ioctl(b, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 44, 0, 0))
|     subprocess.run(["relplot", *args, "a.tsv"], stdout=b, env=dict(os.environ, **env))
|     os.close(b)
|     data = b""
|     try:
|         while True:
|             data += os.read(a, 4096)
|     except OSError:
|         pass
|     return data.decode().replace("\r\n", "\n")
| plain = subprocess.run(["relplot", "--width", "44", "a.tsv"], stdout=subprocess.PIPE).stdout.decode()
| coloured = shown({"TERM": "xterm"})
| import re
| print("escapes", len(re.findall("\033\\[[0-9]+m", coloured)) > 0, "same", re.sub("\033\\[[0-9]+m", "", coloured) == plain)
| print(shown({"TERM": "xterm", "NO_COLOR": "1"}) == plain, shown({"TERM": "dumb"}) == plain, shown({"TERM": "xterm", "NO_COLOR": ""}) == coloured)
| print("\033" in shown({"TERM": "xterm"}, "-o", "svg"))
@ a.tsv
| contact	entries
| Anna	8
| Bo	16
$ python3 shown.py
> escapes True same True
> True True True
> False

=== an output that cannot be written
$ printf 'who\tn\na\t1\n' | relplot >/dev/full
$ printf 'who\tn\na\t1\n' | relplot >&-; relplot /; relplot none
! relplot: standard output: No space left on device
! relplot: standard output: Bad file descriptor
! relplot: /: cannot read: Is a directory
! relplot: none: cannot open: No such file or directory
? 2

=== a reader that goes away
$ (awk 'BEGIN { print "who\tn"; for (i = 0; i < 100000; i++) print "a\t1" }' | relplot; echo $? >status) | head -n 1 >/dev/null; cat status
> 141
