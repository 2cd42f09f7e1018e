# relwho from end to end: the columns, options, money, the brief, mistakes.

=== relwho prints one row per contact, the last seen first, then by name, then those with a card alone
< # @Anna-de-Vries #klant #vriend
< every: 3w
<
< # @Zoe
< # @Bo
< # Days
< - 2024-03-12 lunch with @Anna-de-Vries and @Klaas #lunch #zomaar
< - 2024-03-14 quote for @Anna-de-Vries #offerte #lunch
< - 2024-03-14 @Anna-de-Vries rang
< - 2024-03-14 @Aart walked #walk
< - 2024-12-24 @Anna-de-Vries #diner
$ relwho -T 2024-06-30
> contact	first	last	entries	free	sell	other	days	touches	tags	customer	introduced_by	revenue	next
> Aart	2024-03-14	2024-03-14	1	1	0	0	1	walk=1					
> Anna-de-Vries	2024-03-12	2024-03-14	3	1	1	1	2	lunch=2	offerte=1 zomaar=1 klant=0 vriend=0	card			2024-12-24
> Klaas	2024-03-12	2024-03-12	1	1	0	0	1	lunch=1	zomaar=1				
> Bo			0	0	0	0	0						
> Zoe			0	0	0	0	0						

=== planned and undated entries count nowhere but in next; contacts that are only planned are listed
< - 2024-06-30 @Anna #lunch
< - 2024-07-02 @Anna #order=100 #klant via @Bo
< - 2024-07-01 @Anna #koffie
< - 2024-07-03 @Cas
< - 2024-02-30 @Dora #lunch
$ relwho -q -T 2024-06-30
> contact	first	last	entries	free	sell	other	days	touches	tags	customer	introduced_by	revenue	next
> Anna	2024-06-30	2024-06-30	1	1	0	0	1	lunch=1					2024-07-01
> Cas			0	0	0	0	0						2024-07-03

=== entries of reduced precision count, but give no day; the more precise date is shown
< # 2024
< - @Anna a good year #klant
< - 1 January: @Anna #lunch
< # 2024-03
< - @Anna a good month #vriend
$ relwho -T 2024-06-30
> contact	first	last	entries	free	sell	other	days	touches	tags	customer	introduced_by	revenue	next
> Anna	2024-01-01	2024-03	3	1	0	2	1	lunch=1	klant=1 vriend=1	2024			

=== days are distinct, entries are not; a tag counts once an entry, a child for itself alone
< - 2024-03-12 @Anna #lunch #lunch #klant/acme
< - 2024-03-12 @Anna #Lunch
< - 2024-03-13 @Anna #klant
$ relwho -T 2024-06-30
> contact	first	last	entries	free	sell	other	days	touches	tags	customer	introduced_by	revenue	next
> Anna	2024-03-12	2024-03-13	3	2	0	1	2	lunch=2	klant=1 klant/acme=1	2024-03-12			

=== synonyms are counted as what they are synonyms of, also as touches
@ vocab
| lunch = boterham
| touch: borrel
< - 2024-03-12 @Anna #boterham #borrel
< - 2024-03-13 @Anna #lunch
$ relwho -T 2024-06-30 --vocab vocab | cut -f 1,4-6,9,10
> contact	entries	free	sell	touches	tags
> Anna	2	2	0	lunch=2 borrel=1	

=== customer: the first day that counts, else the card
< # @Anna #klant
< # @Bo #klant
< # @Cas
< # Days
< - 2024-03-13 @Bo #customer/north
< - 2024-03-12 @Bo #klant
< - 2024-12-24 @Anna #klant
< - 2024-12-24 @Cas #klant
$ relwho -T 2024-06-30 | cut -f 1,11
> contact	customer
> Bo	2024-03-12
> Anna	card
> Cas	

=== introduced_by: of the earliest entry that names somebody, else of the card; never the contact
< # @Eva
< via @Anna
<
< # Days
< - 2024-03-13 @Bo via @Cas
< - 2024-03-12 @Bo #via=@Anna via @Dora
< - 2024-03-11 @Bo #intro=@Bo
< - 2024-03-12 @Bo via @Fred
< - 2024-03-14 @Gijs, @Hans via @Gijs
< - 2024-12-24 @Ida via @Bo
$ relwho -T 2024-06-30 | cut -f 1,12
> contact	introduced_by
> Gijs	
> Hans	Gijs
> Bo	Anna Dora
> Eva	Anna
> Ida	

=== introduced_by: in the order of the text, also when read through rellog, with its text or without
< - 2024-03-12 @Bo via @Anna #via=@Cas
< - 2024-03-13 @Dirk #via=@Cas intro: @Anna
$ cat >j.md; relwho -T 2024-06-30 j.md | cut -f 1,12; rellog -o tsv j.md | relwho -T 2024-06-30 | cut -f 1,12
$ rellog -o tsv j.md | cut -f 1-3 | relwho -T 2024-06-30 | cut -f 1,12
> contact	introduced_by
> Dirk	Cas Anna
> Bo	Anna Cas
> contact	introduced_by
> Dirk	Cas Anna
> Bo	Anna Cas
> contact	introduced_by
> Dirk	Cas
> Bo	Cas

=== revenue: each currency apart, the whole amount for each contact
< - 2024-03-12 @Anna @Bo #order=860
< - 2024-03-13 @Anna #omzet=€12.500,50 #order="USD 1,200.50" #deal=2k #order=€-0,50
< - 2024-03-14 @Anna #lunch=12 #order #revenue/north=0.50
< - 2024-03-15 @Bo #order="12 chf"
$ relwho -T 2024-06-30 | cut -f 1,13
> contact	revenue
> Bo	860 CHF12
> Anna	2860.50 EUR12500 USD1200.50
$ printf '%s\n' '- 2024-03-12 @Bo #order=€8 #order=-8 #order=3' | relwho -T 2024-06-30 -o json
> [
> {"contact":"Bo","first":"2024-03-12","last":"2024-03-12","entries":1,"free":0,"sell":1,"other":0,"days":1,"touches":[],"tags":["order=1"],"customer":"","introduced_by":[],"revenue":["-5","EUR8"],"next":""}
> ]

=== money that is none, has two readings or is too large: a warning with its place, and not counted
< - 2024-03-12 @Bo #order=soon #lunch=soon
< - 2024-03-13 @Bo #order=1.200
< - 2024-03-14 @Bo #order=99999999999999999999
< - 2024-03-15 @Bo #order=92233720368547758 #order=1
< - 2024-03-16 #order=nobody
< - 2024-12-24 @Bo #order=planned
$ relwho -T 2024-06-30 | cut -f 1,13
> contact	revenue
> Bo	92233720368547758
! relwho: <stdin>:1: '#order=soon' is no amount of money, such as 1200, 12,50, €860 or 12k; not counted
! relwho: <stdin>:2: '#order=1.200' can be read as thousands or as decimals: write it without the mark, or with two decimals; not counted
! relwho: <stdin>:3: '#order=99999999999999999999' is too large; not counted
! relwho: <stdin>:4: '#order=1' makes a sum too large; not counted

=== -q and --strict
< - 2024-03-12 @Bo #order=soon
$ relwho -q -T 2024-06-30 | cut -f 1,13
> contact	revenue
> Bo	
< - 2024-03-12 @Bo #order=soon
$ relwho -T 2024-06-30 --strict >/dev/null
! relwho: <stdin>:1: '#order=soon' is no amount of money, such as 1200, 12,50, €860 or 12k; not counted
? 1

=== a card whose every or snooze is not understood
< # @Bo
< every: monthly
< snooze: someday
$ relwho -T 2024-06-30 | cut -f 1
> contact
> Bo
! relwho: <stdin>:1: every: 'monthly' is not a number and d, w, m or y, such as 3w
! relwho: <stdin>:1: snooze: 'someday' is not a date such as 2024-12-31

=== an empty journal
$ relwho
> contact	first	last	entries	free	sell	other	days	touches	tags	customer	introduced_by	revenue	next
$ relwho -o json </dev/null
> []
$ relwho -1 </dev/null

=== -w: only these, by name, other name or short form; what a shell eats may be left out
@ j.md
| # @Anna-de-Vries
| aka: Annie
| # @Guus-Terpstra
| # @Guus-Visser
| # Days
| - 2024-03-12 @Annie @Piet-Hein-Mulder @Guus-Visser
$ relwho -1 -T 2024-06-30 j.md
> Anna-de-Vries
> Guus-Visser
> Piet-Hein-Mulder
> Guus-Terpstra
$ relwho -1 -T 2024-06-30 -w annie,@piet -w 'Guus Visser' j.md
> Anna-de-Vries
> Guus-Visser
> Piet-Hein-Mulder
$ relwho -1 -w Anna_de_VRIES j.md
> Anna-de-Vries
$ relwho -w Guus j.md
! relwho: -w: 'Guus' fits 2 people: Guus-Terpstra and Guus-Visser
? 2
$ relwho -w Ana-de-Vries j.md
! relwho: -w: nobody in the journal is called 'Ana-de-Vries'; is it Anna-de-Vries?
? 2
$ relwho -w Visser j.md
! relwho: -w: nobody in the journal is called 'Visser'; is it Guus-Visser?
? 2
$ relwho -w Xantippe j.md
! relwho: -w: nobody in the journal is called 'Xantippe'
? 2
$ relwho -w '' j.md
! relwho: -w: nobody in the journal is called ''
? 2

=== -t: a tag of the card or of an entry that counts, or one above it
@ j.md
| # @Anna #vriend
| # @Bo
| # Days
| - 2024-03-12 @Bo #klant/acme
| - 2024-03-13 @Cas #lunch
| - 2024-12-24 @Dora #vriend
$ relwho -1 -T 2024-06-30 -t vriend j.md
> Anna
$ relwho -1 -T 2024-06-30 -t '#klant' -t lunch,none j.md
> Cas
> Bo
$ relwho -1 -T 2024-06-30 -t none j.md

=== -n limits rows
@ j.md
| - 2024-03-12 @Anna
| - 2024-03-13 @Bo
$ relwho -1 -n 1 -T 2024-06-30 j.md
> Bo

=== what is no tag cannot be asked for
$ relwho -t 'lunch,' </dev/null
! relwho: -t: '' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
? 2

=== nothing is due after the last of all days
@ j.md
| - 9999-12-30 @Anna #lunch
| - 9999-12-31 @Anna #lunch
$ relwho -T 9999-12-31 Anna j.md | grep Every
>   Every 90d (default): due on 9999-12-31, today.

=== every layout
@ j.md
| - 2024-03-12 @Anna #lunch #zomaar #order=1.50
| - 2024-03-13 @=Bo @Bo via @Anna @"=SUM(A1)"
$ relwho -T 2024-06-30 -o table j.md
> contact   last        free  sell  other  tags
> =SUM(A1)  2024-03-13     0     0      1
> Bo        2024-03-13     0     0      1
> Anna      2024-03-12     0     1      0  lunch=1 order=1 zomaar=1
$ relwho -T 2024-06-30 -o csv --safe j.md
> contact,first,last,entries,free,sell,other,days,touches,tags,customer,introduced_by,revenue,next
> '=SUM(A1),2024-03-13,2024-03-13,1,0,0,1,1,,,,Anna,,
> Bo,2024-03-13,2024-03-13,1,0,0,1,1,,,,Anna,,
> Anna,2024-03-12,2024-03-12,1,0,1,0,1,lunch=1,order=1 zomaar=1,,,1.50,
$ relwho -T 2024-06-30 -o md j.md
> | contact  | last       | free | sell | other | tags                     |
> | -------- | ---------- | ---: | ---: | ----: | ------------------------ |
> | =SUM(A1) | 2024-03-13 |    0 |    0 |     1 |                          |
> | Bo       | 2024-03-13 |    0 |    0 |     1 |                          |
> | Anna     | 2024-03-12 |    0 |    1 |     0 | lunch=1 order=1 zomaar=1 |
$ relwho -T 2024-06-30 -o json j.md
> [
> {"contact":"=SUM(A1)","first":"2024-03-13","last":"2024-03-13","entries":1,"free":0,"sell":0,"other":1,"days":1,"touches":[],"tags":[],"customer":"","introduced_by":["Anna"],"revenue":[],"next":""},
> {"contact":"Bo","first":"2024-03-13","last":"2024-03-13","entries":1,"free":0,"sell":0,"other":1,"days":1,"touches":[],"tags":[],"customer":"","introduced_by":["Anna"],"revenue":[],"next":""},
> {"contact":"Anna","first":"2024-03-12","last":"2024-03-12","entries":1,"free":0,"sell":1,"other":0,"days":1,"touches":["lunch=1"],"tags":["order=1","zomaar=1"],"customer":"","introduced_by":[],"revenue":["1.50"],"next":""}
> ]

=== a journal read through rellog gives the same
$ for j in $TOP/src/share/journals/*.*; do
$   relwho -q -T 2026-11-21 $j >direct
$   rellog -q -o tsv $j | relwho -q -T 2026-11-21 | cmp direct - || echo $j
$ done

=== --at, --dmy, --mdy, --roster and REL_ROSTER
< - 02-12-2024 @Anna
$ relwho --dmy | cut -f 1-3
> contact	first	last
> Anna	2024-12-02	2024-12-02
< - 02-12-2024 @Anna
$ relwho --mdy | cut -f 1-3
> contact	first	last
> Anna	2024-02-12	2024-02-12
< - 2024-03-12 @Anna
$ relwho --at=tag
> contact	first	last	entries	free	sell	other	days	touches	tags	customer	introduced_by	revenue	next
@ cards
| # @Anna-de-Vries
< - 2024-03-12 @Anna
$ relwho -1 --roster cards
> Anna-de-Vries
< - 2024-03-12 @Anna
$ REL_ROSTER=cards relwho -1
> Anna-de-Vries

=== snooze is read in the order that is asked for
< # @Anna
< snooze: 02-12-2024
$ relwho --dmy -T 2024-06-30 @Anna
> Anna
>   Not seen yet.
>
> Card
>   snooze: 02-12-2024

=== NAME: all about one person
@ j.md
| # @Anna-de-Vries #klant #vriend
|
| aka: Annie, An
| every: 3w
| hobby: rowing
|
| Never calls before nine.
|
| # Days
|
| - 2023-01-10 met @Anna-de-Vries, via @Piet #event
| - 2024-02-01 promised @Annie the papers #promise
| - 2024-02-02 and a **book** for @Annie #belofte
| - 2024-02-10 sent @Annie the papers #kept
| - 2024-03-01 quote for @Annie #offerte #order=1200
| - 2024-05-05 @Klaas, via @Annie #event
| - 2024-06-20 lunch with @Annie and a very long story about the brother who sailed to Denmark and back, which took all afternoon #lunch
|   and a second line
| - 2024-07-10 dinner with @Annie #diner
$ relwho Annie -T 2024-06-30 j.md
> Anna-de-Vries (also Annie, An)
>   Known since 2023-01-10: 6 entries on 6 days. Seen 10 days ago, without a
>   reason to sell.
>   Every 3w (card): ok; due on 2024-07-11, in 11 days.
>   Customer. Revenue: 1200.
>
> Card
>   #klant #vriend
>   every: 3w
>   hobby: rowing
>   Never calls before nine.
>
> Open promises: 1 of 2
>   2024-02-02  and a **book** for @Annie #belofte
>
> Planned
>   2024-07-10  dinner with @Annie #diner
>
> Last entries
>   2024-06-20  lunch with @Annie and a very long story about the brother who
>               sailed to Denmark and back, which took all afternoon #lunch and
>               a second line
>   2024-03-01  quote for @Annie #offerte #order=1200
>   2024-02-10  sent @Annie the papers #kept
>   2024-02-02  and a **book** for @Annie #belofte
>   2024-02-01  promised @Annie the papers #promise
>
> 33-84% of entries without a reason to sell
>   free: 2 days, last 2024-06-20, 2023-01-10
>   to sell: 1 day, last 2024-03-01
>   not said: 3 days, last 2024-02-10, 2024-02-02, 2024-02-01
>
> Tags
>   event 1, lunch 1
>   belofte 1, kept 1, offerte 1, order 1, promise 1, klant (card), vriend
>     (card)
>
> Introductions
>   by Piet
>   of Klaas
$ relwho @annie -n 1 -o md -T 2024-06-30 j.md
> # Anna-de-Vries (also Annie, An)
>
> Known since 2023-01-10: 6 entries on 6 days. Seen 10 days ago, without a
> reason to sell.
> Every 3w (card): ok; due on 2024-07-11, in 11 days.
> Customer. Revenue: 1200.
>
> ## Card
>
> - #klant #vriend
> - every: 3w
> - hobby: rowing
> - Never calls before nine.
>
> ## Open promises: 1 of 2
>
> - 2024-02-02: and a **book** for @Annie #belofte
>
> ## Planned
>
> - 2024-07-10: dinner with @Annie #diner
>
> ## Last entries
>
> - 2024-06-20: lunch with @Annie and a very long story about the brother who
>               sailed to Denmark and back, which took all afternoon #lunch and
>               a second line
>
> ## 33-84% of entries without a reason to sell
>
> - free: 2 days, last 2024-06-20, 2023-01-10
> - to sell: 1 day, last 2024-03-01
> - not said: 3 days, last 2024-02-10, 2024-02-02, 2024-02-01
>
> ## Tags
>
> - event 1, lunch 1
> - belofte 1, kept 1, offerte 1, order 1, promise 1, klant (card), vriend
>   (card)
>
> ## Introductions
>
> - by Piet
> - of Klaas
$ relwho -T 2024-06-30 "Anna de Vries" <j.md | head -n 1
> Anna-de-Vries (also Annie, An)

=== NAME: parts without content are left out
< - 2024-03-12 @Bo
$ relwho Bo -T 2024-06-30
> Bo
>   Known since 2024-03-12: 1 entry on 1 day. Met once, 110 days ago.
>
> Last entries
>   2024-03-12  @Bo
>
> 0-100% of entries without a reason to sell
>   not said: 1 day, last 2024-03-12
< # @Bo
$ relwho Bo -T 2024-06-30
> Bo
>   Not seen yet.
< - 2024-12-24 @Bo #lunch
$ relwho Bo -T 2024-06-30
> Bo
>   Not seen yet.
>
> Planned
>   2024-12-24  @Bo #lunch

=== NAME: a day of reduced precision, one person's first word without a card, a card at the end
< # 2024-03
< - @Piet-Hein-Mulder came by #bezoek
< # @Anna
< aka: Goz
$ relwho piet -T 2024-06-30
> Piet-Hein-Mulder
>   Known since 2024-03: 1 entry. Met once, in 2024-03.
>
> Last entries
>   2024-03     @Piet-Hein-Mulder came by #bezoek
>
> 100% of entries without a reason to sell
>   free: 1 day, last 2024-03
>
> Tags
>   bezoek 1
< - 2024-03-12 @Anna-de-Vries #lunch
< # @Anna-de-Vries
< aka: Goz
$ relwho Goz -T 2024-06-30
> Anna-de-Vries (also Goz)
>   Known since 2024-03-12: 1 entry on 1 day. Met once, 110 days ago.
>
> Last entries
>   2024-03-12  @Anna-de-Vries #lunch
>
> 100% of entries without a reason to sell
>   free: 1 day, last 2024-03-12
>
> Tags
>   lunch 1

=== NAME: a promise that is kept settles the oldest open one that was made by then
< - 2024-01-05 one to @Bo #promise
< - 2024-01-01 @Bo got it #kept
< - 2024-01-06 two to @Bo #promise
< - 2024-01-06 @Bo got one #kept
< # 2024-02
< - three to @Bo #promise
< # Later
< - 2024-12-24 four to @Bo #promise
$ relwho Bo -n 1 -T 2024-06-30 | sed -n '/^Open/,/^$/p'
> Open promises: 2 of 3
>   2024-01-06  two to @Bo #promise
>   2024-02     three to @Bo #promise
>

=== --promises: what is open to each contact, the latest first; a promise kept settles the oldest made by then
< - 2024-01-05 one to @Bo #promise
< - 2024-01-01 @Bo got it #kept
< - 2024-01-06 two to @Bo and @Aart #promise
< - 2024-01-06 @Bo got one #kept
< # 2024-02
< - three to @Bo\t| tab #belofte
<   and more
< # Later
< - 2024-03-01 @Aart got his #ingelost
< - 2024-03-02 four to @Cas #promise #kept
< - 2024-03-03 six to nobody #promise/small
< - 2024-12-24 seven to @Bo #promise
< - 2024-02-30 eight to @Bo #promise
$ relwho --promises -q -T 2024-06-30
> contact	date	text	file	line
> 	2024-03-03	six to nobody #promise/small	<stdin>	11
> Bo	2024-02	three to @Bo\\t| tab #belofte\nand more	<stdin>	6
> Bo	2024-01-06	two to @Bo and @Aart #promise	<stdin>	3

=== --promises: -w, -t and -n select, and nobody is not among them; a name and -1 do not go with it
@ j.md
| # @Anna #klant
| # @Bo
| # Days
| - 2024-03-03 one to nobody #promise
| - 2024-03-04 two to @Bo and @Anna #promise
| - 2024-03-05 three to @Bo #promise
$ relwho --promises -T 2024-06-30 -w Bo -n 1 j.md | cut -f 1-3
> contact	date	text
> Bo	2024-03-05	three to @Bo #promise
$ relwho --promises -T 2024-06-30 -t klant -o table j.md
> contact  date        text
> Anna     2024-03-04  two to @Bo and @Anna #promise
$ relwho --promises </dev/null
> contact	date	text	file	line
$ relwho --promises Bo j.md
! relwho: --promises is for the table, not for 'Bo'
? 2
$ relwho --promises -1 j.md
! relwho: --promises and -1 do not go together
? 2

=== NAME: another person of that name before the card is told of
< - 2024-03-12 one with @An
< - 2024-03-13 two with @Anna-de-Vries
< # @Anna-de-Vries
< aka: An
< # Days
< - 2024-03-14 three with @An
$ relwho An -n 9 -T 2024-06-30 | sed -n '/^Last/,/^$/p'
> Last entries
>   2024-03-14  three with @An
>
! relwho: <stdin>:4:1: 'An' was met before this card of 'Anna-de-Vries' and not counted as that person; put cards first, or name this file with --roster too
! relwho: 'An' is not one person throughout the journal: ask for 'Anna-de-Vries', or put cards first

=== NAME: what would drive a terminal is shown
<\ - 2024-03-12 @Bo \x1b[31mred\x1b[0m and \xe2\x80\xaeback\xff #lunch\n
$ relwho Bo -T 2024-06-30 | grep red
>   2024-03-12  @Bo \x1b[31mred\x1b[0m and \u{202e}back\xff #lunch

=== NAME or file: a file that is there, @, a misspelt file, standard input
@ Anna
| - 2024-03-12 @Bo
$ relwho -1 Anna
> Bo
$ relwho @Anna Anna
! relwho: nobody in the journal is called 'Anna'
? 2
$ relwho -1 jurnal.md
! relwho: jurnal.md: cannot open: No such file or directory
? 2
$ relwho -1 notes/jurnal
! relwho: notes/jurnal: cannot open: No such file or directory
? 2
< - 2024-03-12 @Bo
$ relwho -1 -
> Bo
$ relwho -1 ./@Anna
! relwho: ./@Anna: cannot open: No such file or directory
? 2
$ relwho ''
! relwho: '' is no file name
? 2
$ REL_JOURNAL=Anna relwho Bob <Anna
! relwho: nobody in the journal is called 'Bob'; is it Bo?
? 2

=== NAME does not go with what is for the table
< - 2024-03-12 @Bo
$ relwho Bo -o tsv
! relwho: -o: 'tsv' is not md (a brief is plain text otherwise)
? 2
$ relwho Bo -1
! relwho: -1 is for the table, not for 'Bo'
? 2
$ relwho Bo -w Bo
! relwho: -w is for the table, not for 'Bo'
? 2
$ relwho Bo -t lunch
! relwho: -t is for the table, not for 'Bo'
? 2

=== mistakes
$ relwho -n 0
! relwho: -n: '0' is not a whole number above 0
? 2
$ relwho -T soon
! relwho: -T: 'soon' is not a date such as 2024-03-12
? 2
$ relwho -o xml
! relwho: -o: 'xml' is not tsv, table, csv, json or md
? 2
$ relwho --at=both
! relwho: --at: 'both' is not contact or tag
? 2
$ relwho -w
! relwho: option '-w' needs a value
! usage: relwho [-1hqV] [--at contact|tag] [--dmy] [--mdy] [-n N] [-o LAYOUT]
!               [--promises] [--roster FILE] [--safe] [--strict] [-T DATE]
!               [-t TAG,...] [--vocab FILE] [-w CONTACT,...] [FILE ...]
!        relwho [OPTION ...] NAME [FILE ...]
? 2
$ relwho --frobnicate
! relwho: unknown option '--frobnicate'
! usage: relwho [-1hqV] [--at contact|tag] [--dmy] [--mdy] [-n N] [-o LAYOUT]
!               [--promises] [--roster FILE] [--safe] [--strict] [-T DATE]
!               [-t TAG,...] [--vocab FILE] [-w CONTACT,...] [FILE ...]
!        relwho [OPTION ...] NAME [FILE ...]
? 2
$ relwho -V extra | sed 's/ [0-9.]*$//'
> relwho (reltools)
$ relwho -h | head -n 1
> Show whom a journal knows; with a NAME, all about that one.
