# relgap from end to end: statuses, rhythms, selections, layouts, mistakes.

=== relgap prints every status, in order, with all columns
@ j.md
| # @Sara
| every: 10d
| # @Sjoerd
| snooze: 2024-08-01
| # @Nora
| every: 1m
| # Days
| - 2024-06-20 lunch with @Anna #lunch
| - 2024-06-29 order of @Anna #order
| - 2024-01-05 @Anna
| - 2024-04-01 @Bram #koffie
| - 2024-06-28 @Bram #offerte
| - 2024-03-01 @Sara #bel
| - 2024-06-15 @Sara #bel
| - 2024-05-01 @Kees #offerte
| - 2024-05-02 @Kees #offerte
| - 2024-06-01 @Sjoerd
| - 2020-06-01 @Once #event
| - 2024-02-01 @Dirk
| - 2024-03-01 @Dirk
$ relgap -T 2024-06-30 j.md
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Kees	2024-05-02			90d		0	2	0	0	0			never
> Nora				1m		0	0	0					never
> Sara	2024-06-15	2024-06-15	15	10d	0.5	2	0	0	1	1			overdue
> Dirk	2024-03-01	2024-03-01	121	90d	0.34	0	0	2	0	1			overdue
> Bram	2024-06-28	2024-04-01	90	90d	0	1	1	0	0.5	0.5			due
> Anna	2024-06-29	2024-06-20	10	90d	0	1	1	1	0.3333	0.6667			ok
> Sjoerd	2024-06-01	2024-06-01	29	90d	0	0	0	1	0	1		2024-08-01	snoozed
> Once	2020-06-01	2020-06-01	1490	90d	15.56	1	0	0	1	1			met-once

=== relgap reads standard input, and nothing
$ relgap -T 2024-06-30
$ relgap -T 2024-06-30 -o json </dev/null
$ relgap -T 2024-06-30 -o table </dev/null
$ relgap -T 2024-06-30 -o md --by tag </dev/null
$ printf '%s\n' '- 2024-06-01 #lunch, nobody named' | relgap -T 2024-06-30 -o table -
$ printf '%s\n' '# @Anna' 'every: 3w' | relgap -T 2024-06-30 -o table -
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> []
> 0 contacts; no entry up to today names a contact.
>
> contact  status  every  share  in words
> 0 contacts; no entry up to today names a contact.
>
> | tag | contacts | gap | share | never | overdue | due |  ok | rest |
> | --- | -------: | --: | ----- | ----: | ------: | --: | --: | ---: |
> 0 contacts; no entry up to today names a contact.
>
> contact  status  every  share  in words
> 1 contact; no entry up to today names a contact.
> Nobody was seen in the last year.
>
> contact  status  every  share  in words
> Anna     never   3w            not seen yet

=== relgap orders by urgency, exactly, and by name where that is the same
< - 2024-01-01 @b1 #offerte
< - 2024-01-02 @b1 #offerte
< - 2024-01-01 @a1 #offerte
< - 2024-01-02 @a1 #offerte
< - 2024-01-01 @c1 #offerte
< - 2024-01-02 @c1 #offerte
< - 2024-01-03 @c1 #offerte
< # @x1
< every: 30d
< # @x2
< every: 10d
< # @x3
< every: 31d
< # Days
< - 2024-05-01 @x1 @x3 #lunch
< - 2024-06-10 @x2 #lunch
< - 2024-06-29 @o2 @o1 #lunch
< - 2024-06-28 @o2 @o1 #lunch
< - 2024-06-27 @o3 #lunch
< - 2024-06-26 @o3 #lunch
< - 2024-01-02 @m2 @m1 #lunch
< - 2024-01-03 @m3 #lunch
$ relgap -T 2024-06-30 | cut -f 1,4-6,14
> contact	gap	every	overdue	status
> c1		90d		never
> a1		90d		never
> b1		90d		never
> x1	60	30d	1	overdue
> x2	20	10d	1	overdue
> x3	60	31d	0.94	overdue
> o3	3	90d	0	ok
> o1	1	90d	0	ok
> o2	1	90d	0	ok
> m3	179	90d	0.99	met-once
> m1	180	90d	1	met-once
> m2	180	90d	1	met-once

=== a card's rhythm is before all others, the last card's before an earlier one
@ vocab
| every vriend 1w
@ j.md
| # @Anna #vriend
| every: 3w
| # @Bram #vriend
| every: 2m
| # Days
| - 2024-06-01 @Anna @Bram #lunch
| - 2024-06-02 @Anna @Bram #lunch
| # @Bram
| every:: 5d
| # @Anna
| city: Zwolle
$ relgap -T 2024-06-30 --vocab vocab j.md | cut -f 1,5
$ relgap -T 2024-06-30 --vocab vocab --every 1y j.md | cut -f 1,5
> contact	every
> Bram	5d
> Anna	3w
> contact	every
> Bram	5d
> Anna	3w

=== a rhythm of the vocabulary: of cards' tags and entries', with parents and synonyms, the shortest
@ vocab
| every vriend 3w
| every klant 1m
| every value 29d
| vriend = maat
@ j.md
| # @Anna #maat
| # @Bram #klant/acme
| # Days
| - 2024-01-01 @Anna @Cato @Dirk @Eva @Fons #koffie
| - 2024-02-01 @Anna @Bram @Cato @Dirk @Eva @Fons #koffie
| - 2024-02-02 @Bram @Cato #vriend
| - 2024-02-03 @Dirk #klant #Value
| - 2030-01-01 planned with @Eva #vriend
$ relgap -T 2024-03-10 --vocab vocab j.md | cut -f 1,5
$ REL_VOCAB=vocab relgap -T 2024-03-10 -w Dirk j.md | cut -f 1,5
> contact	every
> Anna	3w
> Bram	3w
> Cato	3w
> Dirk	29d
> Eva	90d
> Fons	90d
> contact	every
> Dirk	29d
< # @Dirk #klant #value
< # Days
< - 2023-01-01 @Dirk
< - 2023-01-02 @Dirk
# a month from 31 January 2023 is 28 days, and so shorter than 29 days
$ relgap -T 2023-01-31 --vocab vocab | cut -f 1,5
> contact	every
> Dirk	1m

=== the median of somebody's own intervals, between days, when there are four
< - 2024-01-01 @Anna @Bram @Long
< - 2024-01-01 @Anna again on that day
< - 2024-01-04 @Anna @Bram
< - 2024-01-11 @Anna
< - 2024-01-11 @Bram
< - 2024-01-21 @Bram @Anna
< - 2024-02-10 @Anna
< - 2004-01-01 @Long
< - 2009-01-01 @Long
< - 2014-01-01 @Long
< - 2019-01-01 @Long
$ relgap -T 2024-03-01 | cut -f 1-6,14
> contact	last_any	last_free	gap	every	overdue	status
> Anna	2024-02-10	2024-02-10	20	9d	1.22	overdue
> Bram	2024-01-21	2024-01-21	40	90d	0	ok
> Long	2024-01-01	2024-01-01	60	1826d	0	ok

=== entries of reduced precision count, are no days of contact, and show what is known
< # 2024
< - @Anna #lunch
< # 2024-03
< - @Anna #lunch
< - @Bram #lunch
< - @Cato
< # 2024-03-01
< - @Cato
< # 2024-02-29
< - @Cato
$ relgap -T 2024-03-31
$ relgap -T 2024-03-31 -o table </dev/null
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Anna	2024-03	2024-03	30	90d	0	2	0	0	1	1			ok
> Cato	2024-03-01	2024-03-01	30	90d	0	0	0	3	0	1			ok
> Bram	2024-03	2024-03	30	90d	0	1	0	0	1	1			met-once
> 0 contacts; no entry up to today names a contact.
>
> contact  status  every  share  in words
< # 2024-03
< - @Anna #lunch
< - @Anna #offerte
< - @Bram
< # 2024-03-01
< - @Cato #offerte
< # 2024-03
< - @Cato
< # 2024-01-02
< - @Anna
$ relgap -T 2024-03-31 -o table
> 3 contacts; 16-67% of entries without a reason to sell.
> All were seen without a reason to sell in the last year.
>
> contact  status    every  share   in words
> Anna     ok        90d    33-67%  seen in 2024-03, without a reason to sell
> Cato     ok        90d    0-50%   seen 30 days ago; without a reason to sell in 2024-03
> Bram     met-once  90d    0-100%  met once, in 2024-03

=== months are calendar months: 31 January and one month is the last day of February
@ j.md
| # @Anna
| every: 1m
| # Days
| - 2024-01-31 @Anna #lunch
$ relgap -T 2024-02-29 j.md | cut -f 3-6,14
$ relgap -T 2024-03-01 j.md | cut -f 3-6,14
$ relgap -T 2024-02-20 j.md | cut -f 3-6,14
$ relgap -T 2024-02-21 j.md | cut -f 3-6,14
> last_free	gap	every	overdue	status
> 2024-01-31	29	1m	0	due
> last_free	gap	every	overdue	status
> 2024-01-31	30	1m	0.03	overdue
> last_free	gap	every	overdue	status
> 2024-01-31	20	1m	0	ok
> last_free	gap	every	overdue	status
> 2024-01-31	21	1m	0	due

=== a snooze holds until its day, also for who was never met
@ j.md
| # @Anna
| every: 1w
| snooze: 1 maart 2024
| # @Bram
| every: 1w
| snooze:: 2024-04
| # Days
| - 2024-01-01 @Anna #lunch
$ relgap -T 2024-02-29 j.md
$ relgap -T 2024-03-01 j.md
$ relgap -T 2024-02-29 -o table j.md
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Anna	2024-01-01	2024-01-01	59	1w	7.43	1	0	0	1	1		2024-03-01	snoozed
> Bram				1w		0	0	0				2024-04	snoozed
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Anna	2024-01-01	2024-01-01	60	1w	7.57	1	0	0	1	1		2024-03-01	overdue
> Bram				1w		0	0	0				2024-04	snoozed
> 2 contacts; 100% of entries without a reason to sell.
> 1 was not seen in the last year, all others without a reason to sell.
>
> contact  status   every  share  in words
> Anna     snoozed  1w     100%   snoozed until 2024-03-01; seen 59 days ago, without a reason to sell
> Bram     snoozed  1w            snoozed until 2024-04; not seen yet

=== planned entries count nowhere and show as next, the earliest
@ j.md
| - 2024-01-01 @Anna #lunch
| - 2024-07-03 @Anna #offerte
| - 2024-07-02 @Anna #offerte
| - 2024-07-02 @Only-planned
$ relgap -T 2024-07-01 j.md
$ relgap -T 2024-07-01 -o table j.md
$ relgap -T 2024-07-02 -o table j.md
$ relgap -T 2024-07-01 -w only-planned j.md
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Anna	2024-01-01	2024-01-01	182	90d	1.02	1	0	0	1	1	2024-07-02		met-once
> 1 contact; 100% of entries without a reason to sell.
> All were seen without a reason to sell in the last year.
>
> contact  status    every  share  next        in words
> Anna     met-once  90d    100%   2024-07-02  met once, 182 days ago
> 2 contacts; 33-67% of entries without a reason to sell.
> All were seen without a reason to sell in the last year.
>
> contact       status    every  share   next        in words
> Anna          overdue   90d    50%     2024-07-03  seen today; without a reason to sell 183 days ago
> Only-planned  met-once  90d    0-100%              met once, today
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status

=== undated entries count nowhere
< - 2024-01-01 @Anna #lunch
< - 2024-02-30 @Anna #lunch
< - 2024-02-30 @Bram #lunch
$ relgap -T 2024-03-01
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Anna	2024-01-01	2024-01-01	60	90d	0	1	0	0	1	1			met-once
! relgap: <stdin>:2:3: there is no day '2024-02-30': what it dates is counted in no period
! relgap: <stdin>:3:3: there is no day '2024-02-30': what it dates is counted in no period

=== who introduces is not thereby seen
< - 2024-01-01 @Anna #lunch via @Bram
< - 2024-02-01 @Anna #lunch #via=@Cato
$ relgap -T 2024-03-01 | cut -f 1,2
> contact	last_any
> Anna	2024-02-01

=== what a card says and is not understood is told, and changes nothing
< # @Anna
< every: often
< snooze: soon
< # @Bram
< every: 3w
< # Days
< - 2024-01-01 @Anna @Bram
< - 2024-02-01 @Anna @Bram
< # @Bram
< - every: 1000d
< - snooze: 02-12-2024
$ relgap -T 2024-03-01 | cut -f 1,5,13
> contact	every	snooze
> Bram	3w	
> Anna	90d	
! relgap: <stdin>:1: every: 'often' is not a number and d, w, m or y, such as 3w
! relgap: <stdin>:1: snooze: 'soon' is not a date such as 2024-12-31
! relgap: <stdin>:9: every: '1000d' is not a number and d, w, m or y, such as 3w
! relgap: <stdin>:9: snooze: '02-12-2024' can be read as day-month or month-day: say --dmy or --mdy, or write 2024-12-31

=== the order of day and month holds for cards too
@ vocab
| order mdy
@ j.md
| # @Bram
| snooze: 02-12-2024
| # Days
| - 05-01-2024 @Bram
$ relgap -T 2024-01-31 --dmy j.md | cut -f 2,13
$ relgap -T 2024-05-31 --mdy j.md | cut -f 2,13
$ relgap -T 2024-05-31 --vocab vocab j.md | cut -f 2,13
$ relgap -T 2024-05-31 --vocab vocab --dmy j.md | cut -f 2,13
> last_any	snooze
> 2024-01-05	2024-12-02
> last_any	snooze
> 2024-05-01	2024-02-12
> last_any	snooze
> 2024-05-01	2024-02-12
> last_any	snooze
> 2024-01-05	2024-12-02

=== --strict: only what is known to be free closes a gap
@ j.md
| - 2024-01-01 @Anna #lunch
| - 2024-02-01 @Anna
| - 2024-02-01 @Bram
| - 2024-02-02 @Bram
$ relgap -T 2024-03-01 j.md
$ relgap -T 2024-03-01 --strict j.md
$ relgap -T 2024-03-01 --strict -o table j.md
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Anna	2024-02-01	2024-02-01	29	90d	0	1	0	1	0.5	1			ok
> Bram	2024-02-02	2024-02-02	28	90d	0	0	0	2	0	1			ok
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Bram	2024-02-02			90d		0	0	2	0	1			never
> Anna	2024-02-01	2024-01-01	60	90d	0	1	0	1	0.5	1			ok
> 2 contacts; 25-100% of entries without a reason to sell.
> 1 was seen in the last year, but not surely without a reason to sell.
>
> contact  status  every  share    in words
> Bram     never   90d    0-100%   seen 28 days ago; never surely without a reason to sell
> Anna     ok      90d    50-100%  seen 29 days ago; without a reason to sell 60 days ago

=== --status, -w and -t select, together too; -n limits
@ vocab
| vriend = maat
@ j.md
| # @Anna-de-Vries #vriend/oud
| aka: Annie
| # Days
| - 2024-01-01 @Anna-de-Vries @Bram #lunch
| - 2024-02-01 @Anna-de-Vries @Bram @Cato #lunch
| - 2024-02-02 @Cato #maat
| - 2030-01-01 @Bram #vriend
$ relgap -T 2024-07-01 --status met-once,overdue j.md | cut -f 1,14
$ relgap -T 2024-02-03 --status ok j.md | cut -f 1,14
$ relgap -T 2024-02-03 --status never,due --status overdue j.md | cut -f 1,14
$ relgap -T 2024-02-03 -w Annie j.md | cut -f 1,14
$ relgap -T 2024-02-03 -w '@anna de vries, @cato' j.md | cut -f 1,14
$ relgap -T 2024-02-03 -w cato -w Bram -n 1 j.md | cut -f 1,14
$ relgap -T 2024-02-03 -t '#VRIEND' j.md | cut -f 1,14
$ relgap -T 2024-02-03 -t vriend,maat j.md | cut -f 1,14
$ relgap -T 2024-02-03 -t vriend/oud j.md | cut -f 1,14
$ relgap -T 2024-02-03 -t vrien j.md | cut -f 1,14
$ relgap -T 2024-02-03 -t vriend --vocab vocab j.md | cut -f 1,14
$ relgap -T 2024-02-03 -t Maat --vocab vocab j.md | cut -f 1,14
$ relgap -T 2024-02-03 -t vriend -w Cato j.md | cut -f 1,14
$ relgap -T 2024-02-03 -o table -t vriend --status ok j.md
> contact	status
> Anna-de-Vries	overdue
> Bram	overdue
> Cato	overdue
> contact	status
> Anna-de-Vries	ok
> Bram	ok
> Cato	ok
> contact	status
> contact	status
> Anna-de-Vries	ok
> contact	status
> Anna-de-Vries	ok
> Cato	ok
> contact	status
> Bram	ok
> contact	status
> Anna-de-Vries	ok
> contact	status
> Anna-de-Vries	ok
> Cato	ok
> contact	status
> Anna-de-Vries	ok
> contact	status
> contact	status
> Anna-de-Vries	ok
> Cato	ok
> contact	status
> Anna-de-Vries	ok
> Cato	ok
> contact	status
> 3 contacts (1 shown); 66-100% of entries without a reason to sell.
> All were seen without a reason to sell in the last year.
>
> contact        status  every  share  in words
> Anna-de-Vries  ok      90d    100%   seen 2 days ago, without a reason to sell

=== relgap --by tag: how those are kept who carry it
@ j.md
| # @Anna #vriend
| # @Bram #vriend #klant/acme
| # @Dora #vriend
| every: 3w
| # @Nobody #vriend #lonely
| # Days
| - 2024-01-01 @Anna @Bram #lunch
| - 2024-02-01 @Anna @Bram @Cato #lunch
| - 2024-05-03 @Cato #klant #offerte
| - 2024-06-01 @Cato #Klant/acme #offerte
| - 2024-06-02 @Eva #offerte
| - 2024-06-03 @Eva #offerte
| - 2024-01-03 @Fons #klant
| - 2030-01-03 @Fons #later
$ relgap -T 2024-06-30 --by tag j.md
$ relgap -T 2024-06-30 --by tag -o table j.md
$ relgap -T 2024-06-30 --by tag -t klant,vriend j.md
$ relgap -T 2024-06-30 --by tag -n 2 -w Cato j.md
$ relgap -T 2024-06-30 --by tag --status never -o md j.md
$ relgap -T 2024-06-30 --by group j.md
$ relgap -T 2024-06-30 --by group -t Customer,quality -o table j.md
> tag	contacts	gap	free	sell	other	share_low	share_high	never	overdue	due	ok	snoozed	met_once
> klant	3	150	3	2	1	0.5	0.6667	0	2	0	0	0	1
> lunch	3	150	5	2	0	0.7143	0.7143	0	3	0	0	0	0
> vriend	3	150	4	0	0	1	1	1	2	0	0	0	0
> klant/acme	2	150	3	2	0	0.6	0.6	0	2	0	0	0	0
> offerte	2	150	1	4	0	0.2	0.2	1	1	0	0	0	0
> 6 contacts; 28-43% of entries without a reason to sell.
> 2 not seen without a reason to sell in the last year, 1 not at all.
>
> tag         contacts  gap  share   never  overdue  due  ok  rest
> klant              3  150  50-67%      0        2    0   0     1
> lunch              3  150  71-72%      0        3    0   0     0
> vriend             3  150  100%        1        2    0   0     0
> klant/acme         2  150  60%         0        2    0   0     0
> offerte            2  150  20%         1        1    0   0     0
> tag	contacts	gap	free	sell	other	share_low	share_high	never	overdue	due	ok	snoozed	met_once
> klant	3	150	3	2	1	0.5	0.6667	0	2	0	0	0	1
> vriend	3	150	4	0	0	1	1	1	2	0	0	0	0
> klant/acme	2	150	3	2	0	0.6	0.6	0	2	0	0	0	0
> tag	contacts	gap	free	sell	other	share_low	share_high	never	overdue	due	ok	snoozed	met_once
> klant	1	150	1	2	0	0.3333	0.3333	0	1	0	0	0	0
> klant/acme	1	150	1	2	0	0.3333	0.3333	0	1	0	0	0	0
> 6 contacts (2 shown); 28-43% of entries without a reason to sell.
> 2 not seen without a reason to sell in the last year, 1 not at all.
>
> | tag     | contacts | gap | share | never | overdue | due |  ok | rest |
> | ------- | -------: | --: | ----- | ----: | ------: | --: | --: | ---: |
> | offerte |        1 |     | 0%    |     1 |       0 |   0 |   0 |    0 |
> | vriend  |        1 |     |       |     1 |       0 |   0 |   0 |    0 |
> group	contacts	gap	free	sell	other	share_low	share_high	never	overdue	due	ok	snoozed	met_once
> customer	3	150	3	2	1	0.5	0.6667	0	2	0	0	0	1
> quality	3	150	4	0	0	1	1	1	2	0	0	0	0
> touch	3	150	5	2	0	0.7143	0.7143	0	3	0	0	0	0
> sell	2	150	1	4	0	0.2	0.2	1	1	0	0	0	0
> 6 contacts (5 shown); 28-43% of entries without a reason to sell.
> 2 not seen without a reason to sell in the last year, 1 not at all.
>
> group     contacts  gap  share   never  overdue  due  ok  rest
> customer         3  150  50-67%      0        2    0   0     1
> quality          3  150  100%        1        2    0   0     0

=== --by counts synonyms as the tag, and parents that nobody wrote
@ vocab
| vriend = maat
| prospects: lead
@ j.md
| - 2024-01-01 @Anna #maat/a #lead
| - 2024-02-01 @Anna @Bram #vriend/a/b
$ relgap -T 2024-06-30 --by tag --vocab vocab j.md | cut -f 1-3
$ relgap -T 2024-06-30 --by group --vocab vocab -t prospects,quality j.md | cut -f 1-3
> tag	contacts	gap
> vriend	2	150
> vriend/a	2	150
> vriend/a/b	2	150
> lead	1	150
> group	contacts	gap
> quality	2	150
> prospects	1	150

=== the median gap is of two in the middle, half a day up; of none it is empty
< - 2024-01-01 @Anna #a
< - 2024-01-02 @Bram #a
< - 2024-01-03 @Cato #offerte
< - 2024-01-04 @Cato #offerte
$ relgap -T 2024-01-11 --by tag | cut -f 1-3
> tag	contacts	gap
> a	2	10
> offerte	1	

=== --check says with 1 that somebody who is listed is overdue or never
@ j.md
| - 2024-01-01 @Anna @Bram #lunch
| - 2024-01-02 @Anna #lunch
| - 2024-06-20 @Anna #lunch
$ relgap -T 2024-06-30 --check j.md | cut -f 1,14
$ relgap -T 2024-06-30 --check j.md >/dev/null; echo $?
$ relgap -T 2024-12-30 --check j.md >/dev/null; echo $?
$ relgap -T 2024-09-15 --check j.md >/dev/null; echo $?
$ relgap -T 2024-12-30 --check -w Bram j.md >/dev/null; echo $?
$ relgap -T 2024-12-30 --check --status ok j.md >/dev/null; echo $?
$ relgap -T 2024-12-30 --check --by tag -t klant j.md >/dev/null; echo $?
$ relgap -T 2024-12-30 --check --by tag -t lunch j.md >/dev/null; echo $?
$ printf '%s\n' '# @Cato' 'every: 1w' | relgap -T 2024-12-30 --check j.md - >/dev/null; echo $?
$ relgap -T 2024-12-30 j.md >/dev/null; echo $?
> contact	status
> Anna	ok
> Bram	met-once
> 0
> 1
> 0
> 0
> 0
> 0
> 1
> 1
> 0

=== every layout
@ j.md
| # @"Zoë +1"
| every: 6w
| # Days
| - 2024-06-20 @Anna #lunch
| - 2024-06-22 @Anna @"Zoë +1" #offerte
| - 2024-05-20 @"Zoë +1"
| - 2024-07-20 @"Zoë +1"
$ relgap -T 2024-06-30 -o tsv j.md
$ relgap -T 2024-06-30 -o csv j.md
$ relgap -T 2024-06-30 -o json j.md
$ relgap -T 2024-06-30 -o table j.md
$ relgap -T 2024-06-30 -o md j.md
$ relgap -T 2024-06-30 -o md -w Anna j.md
$ relgap -T 2024-06-30 -o csv --safe --by tag j.md
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Zoë-+1	2024-06-22	2024-05-20	41	6w	0	0	1	1	0	0.5	2024-07-20		due
> Anna	2024-06-22	2024-06-20	10	90d	0	1	1	0	0.5	0.5			ok
> contact,last_any,last_free,gap,every,overdue,free,sell,other,share_low,share_high,next,snooze,status
> Zoë-+1,2024-06-22,2024-05-20,41,6w,0,0,1,1,0,0.5,2024-07-20,,due
> Anna,2024-06-22,2024-06-20,10,90d,0,1,1,0,0.5,0.5,,,ok
> [
> {"contact":"Zoë-+1","last_any":"2024-06-22","last_free":"2024-05-20","gap":41,"every":"6w","overdue":0,"free":0,"sell":1,"other":1,"share_low":0,"share_high":0.5,"next":"2024-07-20","snooze":"","status":"due"},
> {"contact":"Anna","last_any":"2024-06-22","last_free":"2024-06-20","gap":10,"every":"90d","overdue":0,"free":1,"sell":1,"other":0,"share_low":0.5,"share_high":0.5,"next":"","snooze":"","status":"ok"}
> ]
> 2 contacts; 33-67% of entries without a reason to sell.
> All were seen without a reason to sell in the last year.
>
> contact  status  every  share  next        in words
> Zoë-+1   due     6w     0-50%  2024-07-20  seen 8 days ago; without a reason to sell 41 days ago; due in 1 day
> Anna     ok      90d    50%                seen 8 days ago; without a reason to sell 10 days ago
> 2 contacts; 33-67% of entries without a reason to sell.
> All were seen without a reason to sell in the last year.
>
> | contact | status | every | share | next       | in words                                                            |
> | ------- | ------ | ----- | ----- | ---------- | ------------------------------------------------------------------- |
> | Zoë-+1  | due    | 6w    | 0-50% | 2024-07-20 | seen 8 days ago; without a reason to sell 41 days ago; due in 1 day |
> | Anna    | ok     | 90d   | 50%   |            | seen 8 days ago; without a reason to sell 10 days ago               |
> 2 contacts (1 shown); 33-67% of entries without a reason to sell.
> All were seen without a reason to sell in the last year.
>
> | contact | status | every | share | in words                                              |
> | ------- | ------ | ----- | ----- | ----------------------------------------------------- |
> | Anna    | ok     | 90d   | 50%   | seen 8 days ago; without a reason to sell 10 days ago |
> tag,contacts,gap,free,sell,other,share_low,share_high,never,overdue,due,ok,snoozed,met_once
> offerte,2,26,1,2,1,0.25,0.5,0,0,1,1,0,0
> lunch,1,10,1,1,0,0.5,0.5,0,0,0,1,0,0

=== the words for one day, for today, and for what is due
< # @Due-today
< every: 1w
< # @Due-tomorrow
< every: 8d
< # Days
< - 2024-06-29 @Yesterday
< - 2024-06-28 @Yesterday
< - 2024-06-30 @Today #offerte
< - 2024-06-29 @Today
< - 2024-06-29 @Once #offerte
< - 2024-06-23 @Due-today @Due-tomorrow
$ relgap -T 2024-06-30 -o table
> 5 contacts; 0-67% of entries without a reason to sell.
> 1 was seen in the last year, but not without a reason to sell.
>
> contact       status    every  share   in words
> Due-today     due       1w     0-100%  seen 7 days ago, without a reason to sell; due today
> Due-tomorrow  due       8d     0-100%  seen 7 days ago, without a reason to sell; due in 1 day
> Today         ok        90d    0-50%   seen today; without a reason to sell 1 day ago
> Yesterday     ok        90d    0-100%  seen 1 day ago, without a reason to sell
> Once          met-once  90d    0%      met once, 1 day ago

=== above the table: who was not seen without a reason to sell in a year
@ j.md
| - 2023-06-30 @Anna
| - 2023-06-29 @Anna
| - 2023-07-01 @Bram
| - 2023-06-29 @Bram
| - 2023-06-29 @Cato
| - 2024-06-29 @Cato #offerte
$ relgap -T 2024-06-30 -o table -n 1 j.md
$ relgap -T 2024-06-30 -o table j.md | head -2
$ relgap -T 2024-06-29 -o table j.md | head -2
$ relgap -T 2023-07-02 -o table j.md | head -2
$ relgap -T 2024-06-30 -o table -w Cato j.md | head -2
> 3 contacts (1 shown); 0-84% of entries without a reason to sell.
> 2 not seen without a reason to sell in the last year, 1 not at all.
>
> contact  status   every  share  in words
> Cato     overdue  90d    0-50%  seen 1 day ago; without a reason to sell 367 days ago
> 3 contacts; 0-84% of entries without a reason to sell.
> 2 not seen without a reason to sell in the last year, 1 not at all.
> 3 contacts; 0-84% of entries without a reason to sell.
> 1 was seen in the last year, but not without a reason to sell.
> 3 contacts; 0-100% of entries without a reason to sell.
> All were seen without a reason to sell in the last year.
> 3 contacts (1 shown); 0-84% of entries without a reason to sell.
> 2 not seen without a reason to sell in the last year, 1 not at all.
< - 2024-06-29 @Cato #offerte
$ relgap -T 2024-06-30 -o table
$ relgap -T 2024-06-30 -o tsv j.md | head -1
> 1 contact; 0% of entries without a reason to sell.
> 1 was seen in the last year, but not without a reason to sell.
>
> contact  status    every  share  in words
> Cato     met-once  90d    0%     met once, 1 day ago
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status

=== --at, --roster and REL_ROSTER
@ people.md
| # @Anna-de-Vries
| every: 2w
@ j.md
| - 2024-06-01 **Anna de Vries** #lunch
| - 2024-06-02 **Anna de Vries** @Bram #lunch
$ relgap -T 2024-06-30 j.md | cut -f 1,5
$ relgap -T 2024-06-30 --roster people.md j.md | cut -f 1,5
$ REL_ROSTER=people.md relgap -T 2024-06-30 j.md | cut -f 1,5
$ relgap -T 2024-06-30 --roster people.md --at tag j.md | cut -f 1,5
> contact	every
> Bram	90d
> contact	every
> Anna-de-Vries	2w
> Bram	90d
> contact	every
> Anna-de-Vries	2w
> Bram	90d
> contact	every

=== a table of rellog is read as a journal, cards and all
@ j.md
| # @Anna
| every: 2w
| snooze: 2024-08-01
| # Days
| - 2024-06-01 @Anna #lunch
| - 2024-06-02 @Bram #offerte
$ rellog j.md | relgap -T 2024-06-30
$ relgap -T 2024-06-30 j.md
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Anna	2024-06-01	2024-06-01	29	2w	1.07	1	0	0	1	1		2024-08-01	snoozed
> Bram	2024-06-02			90d		0	1	0	0	0			met-once
> contact	last_any	last_free	gap	every	overdue	free	sell	other	share_low	share_high	next	snooze	status
> Anna	2024-06-01	2024-06-01	29	2w	1.07	1	0	0	1	1		2024-08-01	snoozed
> Bram	2024-06-02			90d		0	1	0	0	0			met-once

=== any bytes: a BOM, CRLF, NUL, no UTF-8, no final newline
<\ \xef\xbb\xbf# @Anna\r\nevery: 2w\r\n\r\n- 2024-06-01 @Anna #lunch\x00\r\n- 2024-06-02 @B\xffo @Anna #lunch
$ relgap -T 2024-06-30 | cut -f 1,2,5
> contact	last_any	every
> Anna	2024-06-02	2w
> B	2024-06-02	90d

=== options that are wrong, each named with what is allowed
$ relgap --every never; echo $?
$ relgap --every 0d; echo $?
$ relgap --status late; echo $?
$ relgap --status ok,,due; echo $?
$ relgap --by contact; echo $?
$ relgap -n 0; echo $?
$ relgap -o xml; echo $?
$ relgap -T someday; echo $?
$ relgap --at name; echo $?
$ relgap -p year; echo $?
$ relgap --period; echo $?
$ relgap -w; echo $?
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
! relgap: --every: 'never' is not a number and d, w, m or y, such as 3w
! relgap: --every: '0d' is not a number and d, w, m or y, such as 3w
! relgap: --status: 'late' is not never, overdue, due, ok, snoozed or met-once
! relgap: --status: '' is not never, overdue, due, ok, snoozed or met-once
! relgap: --by: 'contact' is not tag or group
! relgap: -n: '0' is not a whole number above 0
! relgap: -o: 'xml' is not tsv, table, csv, json or md
! relgap: -T: 'someday' is not a date such as 2024-03-12
! relgap: --at: 'name' is not contact or tag
! relgap: unknown option '-p'
! usage: relgap [-hqV] [--at contact|tag] [--by tag|group] [--check] [--dmy]
!               [--every RHYTHM] [--mdy] [-n N] [-o LAYOUT] [--roster FILE]
!               [--safe] [--status STATUS,...] [--strict] [-T DATE] [-t TAG,...]
!               [--vocab FILE] [-w CONTACT,...] [FILE ...]
! relgap: unknown option '--period'
! usage: relgap [-hqV] [--at contact|tag] [--by tag|group] [--check] [--dmy]
!               [--every RHYTHM] [--mdy] [-n N] [-o LAYOUT] [--roster FILE]
!               [--safe] [--status STATUS,...] [--strict] [-T DATE] [-t TAG,...]
!               [--vocab FILE] [-w CONTACT,...] [FILE ...]
! relgap: option '-w' needs a value
! usage: relgap [-hqV] [--at contact|tag] [--by tag|group] [--check] [--dmy]
!               [--every RHYTHM] [--mdy] [-n N] [-o LAYOUT] [--roster FILE]
!               [--safe] [--status STATUS,...] [--strict] [-T DATE] [-t TAG,...]
!               [--vocab FILE] [-w CONTACT,...] [FILE ...]

=== who is not known cannot be asked for
@ j.md
| - 2024-06-01 @Anna [[Topic]] #lunch
$ relgap -T 2024-06-30 -w Anna,Piet j.md; echo $?
$ relgap -T 2024-06-30 -w Topic j.md; echo $?
$ relgap -T 2024-06-30 -w '' j.md
> 2
> 2
! relgap: -w: nobody in the journal is called 'Piet'
! relgap: -w: nobody in the journal is called 'Topic'
! relgap: -w: nobody in the journal is called ''
? 2

=== -w takes a name as a journal writes it, and names who may be meant
@ j.md
| - 2024-06-01 @Anna-de-Vries @Bo-Smit @Bo-Jansen #lunch
$ relgap -T 2024-06-30 -w '@"Anna de Vries", Anna' j.md | cut -f 1
$ relgap -T 2024-06-30 -w Ana-de-Vries j.md; echo $?
$ relgap -T 2024-06-30 -w Bo j.md
> contact
> Anna-de-Vries
> 2
! relgap: -w: nobody in the journal is called 'Ana-de-Vries'; is it Anna-de-Vries?
! relgap: -w: 'Bo' fits 2 people: Bo-Smit and Bo-Jansen
? 2

=== what is no tag cannot be asked for; blanks around one do not matter
@ j.md
| - 2024-06-01 @Anna #lunch
$ relgap -T 2024-06-30 -t 'koffie, #Lunch ' j.md | cut -f 1
$ relgap -t '' j.md; echo $?
$ relgap -t lunch, j.md; echo $?
$ relgap -t 'a b' j.md
> contact
> Anna
> 2
> 2
! relgap: -t: '' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
! relgap: -t: '' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
! relgap: -t: 'a b' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
? 2

=== inputs and vocabularies that cannot be read, and a full disk
$ relgap no.md; echo $?
$ relgap .; echo $?
$ relgap --vocab no </dev/null; echo $?
$ relgap --roster no </dev/null; echo $?
$ relgap </dev/null >/dev/full
> 2
> 2
> 2
> 2
! relgap: no.md: cannot open: No such file or directory
! relgap: .: cannot read: Is a directory
! relgap: no: cannot open: No such file or directory
! relgap: no: cannot open: No such file or directory
! relgap: standard output: No space left on device
? 2

=== -h and -V
$ relgap --version
$ relgap --help | head -3
$ relgap --help | wc -l
> relgap (reltools) 0.1
> With whom was there contact without a reason to sell, and how long ago?
>
>       --strict           only what has a tag of contact for its own sake
> 23
