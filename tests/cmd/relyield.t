# relyield from end to end: each verdict, which days are compared, selections, layouts, mistakes.
# Everybody is met on 2020-01-01 and the journal ends on 2024-12-31: the control day of an order on 2021-03-01 is 2020-09-01.

=== relyield finds contact before orders: all columns
@ p.sh
| # p.sh FROM TO WORDS: a line for each person of these numbers
| for i in $(seq "$1" "$2"); do printf '%s\n' "$3" | sed "s/@P/@P$i/g"; done
$ echo '- 2024-12-31 the end' >j.md
$ sh p.sh 1 12 '- 2020-01-01 @P met' >>j.md
$ sh p.sh 1 12 '- 2021-03-01 @P bought #order=10' >>j.md
$ sh p.sh 1 10 '- 2021-02-28 @P #lunch' >>j.md
$ sh p.sh 10 11 '- 2020-08-31 @P #koffie' >>j.md
$ relyield -T 2025-01-01 j.md
> what	cases	pairs	both	only_before	only_control	neither	odds_ratio	low	high	p	verdict
> before	12	12	1	9	1	1	9	1.24711	394.479	0.0215	more before
> placebo	12	12	0	0	0	12					not shown
> contrast	12	12	0	10	0	2	inf	2.24152	inf	0.000977	more than after

=== relyield reads standard input, and nothing
$ relyield -T 2024-06-30
$ relyield -T 2024-06-30 -o json </dev/null
$ relyield -T 2024-06-30 -o table </dev/null
$ relyield -T 2024-06-30 -o md --who practitioner </dev/null
$ printf '%s\n' '- 2024-06-01 @Anna #order' | relyield -T 2024-06-30 -o table -
$ printf '%s\n' '- 2024-06-01 #order of nobody' '- 2024-06-03 @Anna #lunch' | relyield -T 2024-06-30 -o table | head -n 1
> what	cases	pairs	both	only_before	only_control	neither	odds_ratio	low	high	p	verdict
> before	0	0	0	0	0	0					too few pairs
> placebo	0	0	0	0	0	0					too few pairs
> contrast	0	0	0	0	0	0					too few pairs
> [
> {"what":"before","cases":0,"pairs":0,"both":0,"only_before":0,"only_control":0,"neither":0,"odds_ratio":null,"low":null,"high":null,"p":null,"verdict":"too few pairs"},
> {"what":"placebo","cases":0,"pairs":0,"both":0,"only_before":0,"only_control":0,"neither":0,"odds_ratio":null,"low":null,"high":null,"p":null,"verdict":"too few pairs"},
> {"what":"contrast","cases":0,"pairs":0,"both":0,"only_before":0,"only_control":0,"neither":0,"odds_ratio":null,"low":null,"high":null,"p":null,"verdict":"too few pairs"}
> ]
> There is no first or reactivating order.
>
> what      only then  only other  odds ratio  low  high  p  verdict
> before            0           0                            too few pairs
> placebo           0           0                            too few pairs
> contrast          0           0                            too few pairs
> There is no first or reactivating order.
>
> | who        | what     | only then | only other | odds ratio | low | high |   p | verdict       |
> | ---------- | -------- | --------: | ---------: | ---------: | --: | ---: | --: | ------------- |
> | (not said) | before   |         0 |          0 |            |     |      |     | too few pairs |
> | (not said) | placebo  |         0 |          0 |            |     |      |     | too few pairs |
> | (not said) | contrast |         0 |          0 |            |     |      |     | too few pairs |
> Not one of 1 first or reactivating order can be compared with another time.
>
> what      only then  only other  odds ratio  low  high  p  verdict
> before            0           0                            too few pairs
> placebo           0           0                            too few pairs
> contrast          0           0                            too few pairs
> Left out: 1 order too near a person's first entry or the journal's last.
> There is no first or reactivating order.

=== a credit note is no order; a tag without an amount, with one that is none, or with one that is above zero is
$ for v in =-240 =€-240,00 =-€12k '=-1 #omzet=-2' ' #omzet=-2' =soon '=-1 #omzet=1' =0 =; do printf '%s\n' "- 2024-06-01 @Anna #order$v" | relyield -q -T 2025-01-01 | sed -n "2s/\$/	#order$v/p" | cut -f 2,13; done
> 0	#order=-240
> 0	#order=€-240,00
> 0	#order=-€12k
> 0	#order=-1 #omzet=-2
> 1	#order #omzet=-2
> 1	#order=soon
> 1	#order=-1 #omzet=1
> 1	#order=0
> 1	#order=

=== fewer than ten discordant pairs are no answer, in any row
@ p.sh
| for i in $(seq "$1" "$2"); do printf '%s\n' "$3" | sed "s/@P/@P$i/g"; done
$ echo '- 2024-12-31 the end' >j.md
$ sh p.sh 1 40 '- 2020-01-01 @P met' >>j.md
$ sh p.sh 1 40 '- 2021-03-01 @P bought #order=10' >>j.md
$ sh p.sh 1 9 '- 2021-02-28 @P #lunch' >>j.md
$ relyield -T 2025-01-01 j.md
$ relyield -T 2025-01-01 -o table j.md
$ sh p.sh 10 10 '- 2021-02-28 @P #lunch' >>j.md
$ relyield -T 2025-01-01 j.md | cut -f 1,5,6,8-12
> what	cases	pairs	both	only_before	only_control	neither	odds_ratio	low	high	p	verdict
> before	40	40	0	9	0	31					too few pairs
> placebo	40	40	0	0	0	40					too few pairs
> contrast	40	40	0	9	0	31					too few pairs
> In the 90 days before 40 first or reactivating orders there was contact
> without a reason to sell 9 times; in as many days of the same people's other
> time 0 times. In the 90 days after, 0 times; in as many others, 0 times.
>
> what      only then  only other  odds ratio  low  high  p  verdict
> before            9           0                            too few pairs
> placebo           0           0                            too few pairs
> contrast          9           0                            too few pairs
> Only 9 of the pairs before differ: with fewer than 10 there is no answer.
> what	only_before	only_control	odds_ratio	low	high	p	verdict
> before	10	0	inf	2.24152	inf	0.00195	more before
> placebo	0	0					not shown
> contrast	10	0	inf	2.24152	inf	0.000977	more than after

=== the placebo as large as the effect is a refusal
@ p.sh
| for i in $(seq "$1" "$2"); do printf '%s\n' "$3" | sed "s/@P/@P$i/g"; done
$ echo '- 2024-12-31 the end' >j.md
$ sh p.sh 1 30 '- 2020-01-01 @P met' >>j.md
$ sh p.sh 1 30 '- 2021-03-01 @P bought #order=10' >>j.md
$ sh p.sh 1 16 '- 2021-02-01 @P #lunch' >>j.md
$ sh p.sh 17 20 '- 2020-08-01 @P #lunch' >>j.md
$ sh p.sh 11 24 '- 2021-04-01 @P #lunch' >>j.md
$ relyield -T 2025-01-01 j.md | cut -f 1,4-7,11-12
$ relyield -T 2025-01-01 -o table j.md
> what	both	only_before	only_control	neither	p	verdict
> before	0	16	4	10	0.0118	as much after
> placebo	0	14	0	16	0.000122	more after
> contrast	6	10	8	6	0.407	not shown
> In the 90 days before 30 first or reactivating orders there was contact
> without a reason to sell 16 times; in as many days of the same people's other
> time 4 times. In the 90 days after, 14 times; in as many others, 0 times.
>
> what      only then  only other  odds ratio   low  high       p  verdict
> before           16           4        4.00  1.29  16.4   0.012  as much after
> placebo          14           0         inf  3.32   inf  <0.001  more after
> contrast         10           8        1.25  0.44  3.64   0.407  not shown
> There was more contact before these orders, but perhaps as much after them.
> What comes after did not lead to them: no association is claimed.

=== orders that bring contact: nothing before them, and nothing is claimed
@ p.sh
| for i in $(seq "$1" "$2"); do printf '%s\n' "$3" | sed "s/@P/@P$i/g"; done
$ echo '- 2024-12-31 the end' >j.md
$ sh p.sh 1 30 '- 2020-01-01 @P met' >>j.md
$ sh p.sh 1 30 '- 2021-03-01 @P bought #order=10' >>j.md
$ sh p.sh 1 30 '- 2021-03-20 @P #lunch' >>j.md
$ sh p.sh 1 30 '- 2021-03-01 @P on the day itself #lunch' >>j.md
$ relyield -T 2025-01-01 j.md | cut -f 1,4-7,12
# contact that an order brings for good: where the control day comes later there is more of it
$ for m in 04 06 08 10 12; do sh p.sh 31 60 "- 2020-$m-20 @P #lunch"; done >>j.md
$ sh p.sh 31 60 '- 2020-01-01 @P met' >>j.md
$ sh p.sh 31 60 '- 2020-04-15 @P bought #order=10' >>j.md
$ relyield -T 2025-01-01 j.md | cut -f 1,4-7,12
$ relyield -T 2025-01-01 -o table j.md | tail -n 2
> what	both	only_before	only_control	neither	verdict
> before	0	0	0	30	too few pairs
> placebo	0	30	0	0	too few pairs
> contrast	0	0	30	0	too few pairs
> what	both	only_before	only_control	neither	verdict
> before	0	0	30	30	not before
> placebo	30	30	0	0	more after
> contrast	0	0	60	0	less than after
> There was less contact before these orders than at other times.
> Orders that bring lasting contact look like this, too: nothing is claimed.

=== orders that end contact: more before than at other times, and no claim
@ p.sh
| for i in $(seq "$1" "$2"); do printf '%s\n' "$3" | sed "s/@P/@P$i/g"; done
$ echo '- 2024-12-31 the end' >j.md
$ sh p.sh 1 30 '- 2020-01-01 @P met' >>j.md
$ sh p.sh 1 15 '- 2021-03-01 @P bought #order=10' >>j.md
$ sh p.sh 16 30 '- 2020-08-01 @P bought #order=10' >>j.md
$ for m in 02 04 06 07 09 11; do sh p.sh 1 15 "- 2020-$m-20 @P #lunch"; done >>j.md
$ sh p.sh 1 15 '- 2021-02-01 @P #lunch' >>j.md
$ for m in 02 04 06 07; do sh p.sh 16 30 "- 2020-$m-20 @P #lunch"; done >>j.md
$ relyield -T 2025-01-01 j.md | cut -f 1,4-7,11-12
$ relyield -T 2025-01-01 -o table j.md | tail -n 2
> what	both	only_before	only_control	neither	p	verdict
> before	15	15	0	0	6.1e-05	less after
> placebo	0	0	15	15	6.1e-05	less after
> contrast	0	30	0	0	9.31e-10	more than after
> There was more contact before these orders, but less than usual after them.
> Orders may have ended it: no association is claimed.

=== windows that overlap another order are left out, and counted
@ p.sh
| for i in $(seq "$1" "$2"); do printf '%s\n' "$3" | sed "s/@P/@P$i/g"; done
$ echo '- 2024-12-31 the end' >j.md
$ sh p.sh 1 8 '- 2020-01-01 @P met' >>j.md
$ sh p.sh 1 8 '- 2021-03-01 @P bought #order=10' >>j.md
# a bill in the 90 days after is the order's own; behind them it is another order, but too late to matter
$ sh p.sh 1 1 '- 2021-05-30 @P #omzet=10' >>j.md
$ sh p.sh 2 2 '- 2021-05-31 @P #omzet=10' >>j.md
# on the control day and after it the order of 2021-03-01 is no case; before it a pause of 180 days counts
$ sh p.sh 3 3 '- 2020-09-01 @P #order' >>j.md
$ sh p.sh 4 4 '- 2020-08-31 @P #order' >>j.md
$ sh p.sh 5 5 '- 2020-03-05 @P #order' >>j.md
$ sh p.sh 6 6 '- 2020-03-04 @P #order' >>j.md
$ relyield -T 2025-01-01 -w P1 j.md | cut -f 1-3
$ for i in 2 3 4 5 6 7; do echo $i $(relyield -T 2025-01-01 -w P$i j.md | sed -n 2p | cut -f 2-3); done
$ relyield -T 2025-01-01 -o table j.md | tail -n 2
> what	cases	pairs
> before	1	1
> placebo	1	1
> contrast	1	1
> 2 1 1
> 3 2 0
> 4 2 0
> 5 2 0
> 6 2 1
> 7 1 1
> Left out: 5 orders too near another order.
> Left out: 2 orders too near a person's first entry or the journal's last.

=== who was not known, and a journal that was not kept, for all of the days are left out
@ a.md
| - 2020-01-01 @A @B @C @D
| - 2020-03-31 @A #order
| - 2020-04-01 @B #order
| - 2020-09-28 @C #order
| - 2020-09-29 @D #order
@ b.md
| - 2020-12-28 the end
@ c.md
| - 2020-12-29 the end
$ relyield -T 2025-01-01 -o table a.md b.md
$ for w in A B C D A,B,C,D; do echo $w $(relyield -T 2025-01-01 -w $w a.md c.md | sed -n 2p | cut -f 2-3); done
# what is planned is no end
$ relyield -T 2020-12-28 a.md c.md | sed -n 2p | cut -f 2-3
> Not one of 4 first or reactivating orders can be compared with another time.
>
> what      only then  only other  odds ratio  low  high  p  verdict
> before            0           0                            too few pairs
> placebo           0           0                            too few pairs
> contrast          0           0                            too few pairs
> Left out: 4 orders too near a person's first entry or the journal's last.
> A 1 0
> B 1 1
> C 1 0
> D 1 1
> A,B,C,D 4 2
> 4	0

=== an order that several share is one
@ p.sh
| for i in $(seq "$1" "$2"); do printf '%s\n' "$3" | sed "s/@P/@P$i/g"; done
$ echo '- 2024-12-31 the end' >j.md
$ sh p.sh 1 4 '- 2020-01-01 @P @Xavier @Q with @P' >>j.md
$ sh p.sh 1 4 '- 2021-03-01 @P, @Xavier and @Q bought #order=10' >>j.md
$ sh p.sh 1 4 '- 2021-02-01 @P, @Xavier and @Q #lunch' >>j.md
$ relyield -T 2025-01-01 j.md | cut -f 1-7
# and the second answers where the first cannot
$ sh p.sh 1 4 '- 2021-01-05 @P #order' >>j.md
$ relyield -T 2025-01-01 j.md | cut -f 1-7
$ relyield -T 2025-01-01 -w P1 j.md | sed -n 2p | cut -f 2,3
$ relyield -T 2025-01-01 -w Xavier j.md | sed -n 2p | cut -f 2,3
> what	cases	pairs	both	only_before	only_control	neither
> before	4	4	0	4	0	0
> placebo	4	4	0	0	0	4
> contrast	4	4	0	4	0	0
> what	cases	pairs	both	only_before	only_control	neither
> before	5	5	0	1	0	4
> placebo	5	5	0	4	0	1
> contrast	5	5	0	1	4	0
> 1	1
> 1	1

=== what has no day is counted nowhere
< - 2020-01-01 @A
< - 2021-03-01 @A #order
< - 2021-02 @A
<   - #lunch
< # 2021-02
< - @A #lunch
< - 2021-02-30 @A #lunch
< - 2021-02-11 @A no tag
< - 2021-02-12 @A #offerte #lunch
< # 2019
< - @A #order
< - 2024-12-31 the end
< - 2025-06-01 @A #order
$ relyield -q -T 2025-01-01 | cut -f 1-7
> what	cases	pairs	both	only_before	only_control	neither
> before	1	1	0	0	0	1
> placebo	1	1	0	0	0	1
> contrast	1	1	0	0	0	1

=== -S and -U choose orders, and what was before them is still known; -t and -w choose people
@ j.md
| # @A #klant
| # @B
| # Days
| - 2020-01-01 @A @B @C
| - 2021-03-01 @A @B @C #order
| - 2021-05-01 @A #order
| - 2022-03-01 @B #order
| - 2022-02-01 @B #lunch
| - 2021-02-01 @C #vriend #lunch
| - 2024-12-31 the end
$ first() { relyield -T 2025-01-01 "$@" j.md | sed -n 2p | cut -f 2-7; }
$ relyield -T 2025-01-01 j.md | cut -f 2-7 | head -n 1
$ first; first -S 2021-03-02; first -U 2021-03-01; first -S 2021-05-01 -U 2021; first -S 2022 -U 2022-03
$ first -w B; first -w C; first -t klant; first -t vriend; first -t nobody; first -w B,B -t klant
> cases	pairs	both	only_before	only_control	neither
> 2	2	0	1	0	1
> 1	1	0	1	0	0
> 1	1	0	0	0	1
> 0	0	0	0	0	0
> 1	1	0	1	0	0
> 2	2	0	1	0	1
> 1	1	0	1	0	0
> 1	1	0	0	0	1
> 1	1	0	1	0	0
> 0	0	0	0	0	0
> 0	0	0	0	0	0

=== --days and --pause
@ j.md
| - 2020-01-01 @A
| - 2020-07-01 @A #order
| - 2020-06-01 @A #lunch
| - 2020-09-29 @A #order
| - 2020-09-20 @A #lunch
| - 2024-12-31 the end
$ for d in 1 8 9 29 30 90; do for p in 0 89 90; do echo $d $p: $(relyield -T 2025-01-01 --days $d --pause $p j.md | sed -n 2p | cut -f 2-7); done; done
> 1 0: 2 2 0 0 0 2
> 1 89: 2 2 0 0 0 2
> 1 90: 1 1 0 0 0 1
> 8 0: 2 2 0 0 0 2
> 8 89: 2 1 0 0 0 1
> 8 90: 1 1 0 0 0 1
> 9 0: 2 2 0 1 0 1
> 9 89: 2 1 0 0 0 1
> 9 90: 1 1 0 0 0 1
> 29 0: 2 2 0 1 0 1
> 29 89: 2 2 0 1 0 1
> 29 90: 1 1 0 0 0 1
> 30 0: 2 1 0 1 0 0
> 30 89: 2 0 0 0 0 0
> 30 90: 1 0 0 0 0 0
> 90 0: 2 1 0 1 0 0
> 90 89: 2 1 0 1 0 0
> 90 90: 1 1 0 1 0 0

=== --who practitioner: who made the contact, by tag and by text
@ p.sh
| for i in $(seq "$1" "$2"); do printf '%s\n' "$3" | sed "s/@P/@P$i/g"; done
$ echo '- 2024-12-31 the end' >j.md
$ sh p.sh 1 30 '- 2020-01-01 @P met' >>j.md
$ sh p.sh 1 30 '- 2021-03-01 @P bought #order=10' >>j.md
$ sh p.sh 1 6 '- 2021-02-01 @P #lunch #by="Kees Haan"' >>j.md
$ sh p.sh 7 12 '- 2021-02-02 @P #lunch, by: kees haan, in the rain' >>j.md
$ sh p.sh 1 9 '- 2021-02-03 @P #koffie #by=Els' >>j.md
$ for i in $(seq 10 15); do printf '%s\n' "- 2020-08-03 @P$i #koffie" '  by:: Els.'; done >>j.md
$ sh p.sh 16 16 '- 2020-08-03 @P #koffie #by=Els #by=Bo' >>j.md
$ sh p.sh 20 20 '- 2021-02-03 @P #koffie' >>j.md
$ relyield -T 2025-01-01 --who practitioner j.md | cut -f 1,2,5-8,9,12-13
$ relyield -T 2025-01-01 --who practitioner -o table j.md
$ rellog j.md | relyield -T 2025-01-01 --who practitioner | cksum
$ relyield -T 2025-01-01 --who practitioner j.md | cksum
$ relyield -T 2025-01-01 --who practitioner -w P1 j.md | cut -f 1 | uniq
> who	what	both	only_before	only_control	neither	odds_ratio	p	verdict
> Kees Haan	before	0	12	0	18	inf	0.000488	more before
> Kees Haan	placebo	0	0	0	30			not shown
> Kees Haan	contrast	0	12	0	18	inf	0.000244	more than after
> Els	before	0	9	7	14	1.28571	0.804	not shown
> Els	placebo	0	0	0	30			not shown
> Els	contrast	0	9	0	21	inf	0.00195	more than after
> Bo	before	0	0	1	29			too few pairs
> Bo	placebo	0	0	0	30			too few pairs
> Bo	contrast	0	0	0	30			too few pairs
> (not said)	before	0	1	0	29			too few pairs
> (not said)	placebo	0	0	0	30			too few pairs
> (not said)	contrast	0	1	0	29			too few pairs
> In the 90 days before 30 first or reactivating orders there was contact
> without a reason to sell 13 times; in as many days of the same people's other
> time 7 times. In the 90 days after, 0 times; in as many others, 0 times.
>
> who         what      only then  only other  odds ratio   low  high       p  verdict
> Kees Haan   before           12           0         inf  2.78   inf  <0.001  more before
> Kees Haan   placebo           0           0                                  not shown
> Kees Haan   contrast         12           0         inf  2.78   inf  <0.001  more than after
> Els         before            9           7        1.29  0.43  4.06   0.804  not shown
> Els         placebo           0           0                                  not shown
> Els         contrast          9           0         inf  1.97   inf   0.002  more than after
> Bo          before            0           1                                  too few pairs
> Bo          placebo           0           0                                  too few pairs
> Bo          contrast          0           0                                  too few pairs
> (not said)  before            1           0                                  too few pairs
> (not said)  placebo           0           0                                  too few pairs
> (not said)  contrast          1           0                                  too few pairs
> Each row counts the contact that one person made: association, never cause.
> Since so many are asked about, p must be below 0.025.
> 807934579 743
> 807934579 743
> who
> Els
> Kees Haan
> Bo

=== every layout
@ p.sh
| for i in $(seq "$1" "$2"); do printf '%s\n' "$3" | sed "s/@P/@P$i/g"; done
$ echo '- 2024-12-31 the end' >j.md
$ sh p.sh 1 12 '- 2020-01-01 @P met' >>j.md
$ sh p.sh 1 12 '- 2021-03-01 @P bought #order=10' >>j.md
$ sh p.sh 1 12 '- 2021-02-28 @P #lunch #by="=cmd"' >>j.md
$ sh p.sh 1 1 '- 2021-04-28 @P #lunch' >>j.md
$ relyield -T 2025-01-01 -o table j.md
$ relyield -T 2025-01-01 -o md j.md
$ relyield -T 2025-01-01 -o csv j.md
$ relyield -T 2025-01-01 -o csv --safe --who practitioner j.md | cut -d , -f 1-4
$ relyield -T 2025-01-01 -o json j.md
> In the 90 days before 12 first or reactivating orders there was contact
> without a reason to sell 12 times; in as many days of the same people's other
> time 0 times. In the 90 days after, 1 time; in as many others, 0 times.
>
> what      only then  only other  odds ratio   low  high       p  verdict
> before           12           0         inf  2.78   inf  <0.001  more before
> placebo           1           0         inf  0.03   inf   1.000  not shown
> contrast         11           0         inf  2.51   inf  <0.001  more than after
> There was more contact before these orders than at other times or after them.
> That is an association, never a cause.
> In the 90 days before 12 first or reactivating orders there was contact
> without a reason to sell 12 times; in as many days of the same people's other
> time 0 times. In the 90 days after, 1 time; in as many others, 0 times.
>
> | what     | only then | only other | odds ratio |  low | high |      p | verdict         |
> | -------- | --------: | ---------: | ---------: | ---: | ---: | -----: | --------------- |
> | before   |        12 |          0 |        inf | 2.78 |  inf | <0.001 | more before     |
> | placebo  |         1 |          0 |        inf | 0.03 |  inf |  1.000 | not shown       |
> | contrast |        11 |          0 |        inf | 2.51 |  inf | <0.001 | more than after |
>
> There was more contact before these orders than at other times or after them.
>
> That is an association, never a cause.
> what,cases,pairs,both,only_before,only_control,neither,odds_ratio,low,high,p,verdict
> before,12,12,0,12,0,0,inf,2.7786,inf,0.000488,more before
> placebo,12,12,0,1,0,11,inf,0.025641,inf,1,not shown
> contrast,12,12,1,11,0,0,inf,2.50983,inf,0.000488,more than after
> who,what,cases,pairs
> '=cmd,before,12,12
> '=cmd,placebo,12,12
> '=cmd,contrast,12,12
> (not said),before,12,12
> (not said),placebo,12,12
> (not said),contrast,12,12
> [
> {"what":"before","cases":12,"pairs":12,"both":0,"only_before":12,"only_control":0,"neither":0,"odds_ratio":"inf","low":2.7786,"high":"inf","p":0.000488,"verdict":"more before"},
> {"what":"placebo","cases":12,"pairs":12,"both":0,"only_before":1,"only_control":0,"neither":11,"odds_ratio":"inf","low":0.025641,"high":"inf","p":1,"verdict":"not shown"},
> {"what":"contrast","cases":12,"pairs":12,"both":1,"only_before":11,"only_control":0,"neither":0,"odds_ratio":"inf","low":2.50983,"high":"inf","p":0.000488,"verdict":"more than after"}
> ]

=== --at, --dmy, --mdy, --roster and --vocab
@ vocab
| revenue: taart
| free: soup
@ roster
| # @Anna-de-Vries
@ j.md
| - 2020-01-01 @Anna
| - 01.03.2021 @Anna #taart
| - 02-01-2021 @Anna #soup
| - 2024-12-31 the end
$ relyield -T 2025-01-01 --vocab vocab --dmy j.md | cut -f 1-7
$ REL_VOCAB=vocab relyield -T 2025-01-01 --mdy --roster roster -w Anna-de-Vries j.md | cut -f 1-7
$ relyield -T 2025-01-01 --vocab vocab --dmy --at tag j.md | sed -n 2p | cut -f 1-3
$ relyield -T 2025-01-01 j.md | sed -n 2p | cut -f 1-3
> what	cases	pairs	both	only_before	only_control	neither
> before	1	1	0	1	0	0
> placebo	1	1	0	0	0	1
> contrast	1	1	0	1	0	0
> what	cases	pairs	both	only_before	only_control	neither
> before	1	1	0	1	0	0
> placebo	1	1	0	0	0	1
> contrast	1	1	0	1	0	0
> before	0	0
> before	0	0
! relyield: j.md:3:3: '02-01-2021' can be read as day-month or month-day: what it dates is counted in no period; say --dmy or --mdy, or write 2024-12-31

=== a table of rellog is read as a journal
@ j.md
| - 2020-01-01 @A
| - 2021-03-01 @A #order
| - 2021-02-01 @A #lunch
| - 2024-12-31 the end
$ rellog j.md | relyield -T 2025-01-01 | cut -f 1-7
> what	cases	pairs	both	only_before	only_control	neither
> before	1	1	0	1	0	0
> placebo	1	1	0	0	0	1
> contrast	1	1	0	1	0	0

=== any bytes: a BOM, CRLF, NUL, no UTF-8, no final newline, a line of 1 MB
<\ \xef\xbb\xbf- 2020-01-01 @Anna\r\n- 2021-03-01 @Anna #order\x00\r\n- 2021-02-02 @B\xffo @Anna #lunch by: B\xffo\x00x\r\n- 2024-12-31 the end
$ relyield -T 2025-01-01 --who practitioner | tr '\000\377' '01' | cut -f 1-7
$ { printf -- '- 2020-01-01 @A '; head -c 1000000 /dev/zero | tr '\0' x; printf '\n- 2021-03-01 @A #order\n- 2021-02-01 #lunch @A by: '; head -c 1000000 /dev/zero | tr '\0' y; printf '\n- 2024-12-31 end\n'; } >big.md
$ relyield -T 2025-01-01 big.md | cut -f 1-7
$ relyield -T 2025-01-01 --who practitioner big.md | wc -c
> who	what	cases	pairs	both	only_before	only_control
> B1o0x	before	1	1	0	1	0
> B1o0x	placebo	1	1	0	0	0
> B1o0x	contrast	1	1	0	1	0
> what	cases	pairs	both	only_before	only_control	neither
> before	1	1	0	1	0	0
> placebo	1	1	0	0	0	1
> contrast	1	1	0	1	0	0
> 3000206

=== options that are wrong, each named with what is allowed
$ for o in 0 3651 x -1 1.5 ''; do relyield --days "$o"; echo $?; done
$ relyield --pause=-1; echo $?
$ relyield --pause 3651; echo $?
$ relyield --who me; echo $?
$ relyield -S someday; echo $?
$ relyield -U 2024-13; echo $?
$ relyield -T ''; echo $?
$ relyield -o xml; echo $?
$ relyield --at name; echo $?
$ relyield -t 'a b'; echo $?
$ relyield -n 5; echo $?
$ relyield --days
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
> 2
> 2
> 2
> 2
! relyield: --days: '0' is not 1 to 3650
! relyield: --days: '3651' is not 1 to 3650
! relyield: --days: 'x' is not 1 to 3650
! relyield: --days: '-1' is not 1 to 3650
! relyield: --days: '1.5' is not 1 to 3650
! relyield: --days: '' is not 1 to 3650
! relyield: --pause: '-1' is not 0 to 3650
! relyield: --pause: '3651' is not 0 to 3650
! relyield: --who: 'me' is not practitioner
! relyield: -S: 'someday' is not a date such as 2024-03-12, 2024-03 or 2024
! relyield: -U: '2024-13' is not a date such as 2024-03-12, 2024-03 or 2024
! relyield: -T: '' is not a date such as 2024-03-12
! relyield: -o: 'xml' is not tsv, table, csv, json or md
! relyield: --at: 'name' is not contact or tag
! relyield: -t: 'a b' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
! relyield: unknown option '-n'
! usage: relyield [-hqV] [--at contact|tag] [--days DAYS] [--dmy] [--mdy]
!                 [-o LAYOUT] [--pause DAYS] [--roster FILE] [-S DATE] [--safe]
!                 [-T DATE] [-t TAG,...] [-U DATE] [--vocab FILE]
!                 [-w CONTACT,...] [--who practitioner] [FILE ...]
! relyield: option '--days' needs a value
! usage: relyield [-hqV] [--at contact|tag] [--days DAYS] [--dmy] [--mdy]
!                 [-o LAYOUT] [--pause DAYS] [--roster FILE] [-S DATE] [--safe]
!                 [-T DATE] [-t TAG,...] [-U DATE] [--vocab FILE]
!                 [-w CONTACT,...] [--who practitioner] [FILE ...]
? 2

=== who is not known cannot be asked for
@ j.md
| - 2024-06-01 @Anna-de-Vries [[Topic]] #lunch
$ relyield -T 2024-06-30 -w Ana j.md; echo $?
$ relyield -T 2024-06-30 -w '@"Anna de Vries"' j.md | wc -l
$ relyield -T 2024-06-30 -w Topic j.md
> 2
> 4
! relyield: -w: nobody in the journal is called 'Ana'
! relyield: -w: nobody in the journal is called 'Topic'
? 2

=== inputs and vocabularies that cannot be read, a full disk, a closed output
$ relyield no.md; echo $?
$ relyield .; echo $?
$ relyield ''; echo $?
$ relyield --vocab no </dev/null; echo $?
$ relyield --roster no </dev/null; echo $?
$ relyield </dev/null >&-; echo $?
$ relyield </dev/null >/dev/full
> 2
> 2
> 2
> 2
> 2
> 2
! relyield: no.md: cannot open: No such file or directory
! relyield: .: cannot read: Is a directory
! relyield: '' is no file name
! relyield: no: cannot open: No such file or directory
! relyield: no: cannot open: No such file or directory
! relyield: standard output: Bad file descriptor
! relyield: standard output: No space left on device
? 2

=== -h and -V
$ relyield --version
$ relyield --help
> relyield (reltools) 0.1
> Did contact without a reason to sell come before orders?
>
>       --days DAYS        so many days before and after an order (90)
>       --pause DAYS       orders with none in so many days before (180)
>       --who practitioner three rows for each who made the contact
>   -S, --since DATE       only orders from that day on
>   -U, --until DATE       only orders up to that day
>   -w, --with CONTACT,... only orders of these contacts
>   -t, --tag TAG,...      only orders of contacts with one of these tags
>   -T, --today DATE       as if it were that day
>   -o, --output LAYOUT    table, tsv, csv, json or md
>       --safe             no cell that a spreadsheet would run (csv)
>       --at contact|tag   what @ means, whatever the file is
>       --dmy              02-12-2024 is 2 December
>       --mdy              02-12-2024 is February 12
>       --roster FILE      a file of cards to know people from
>       --vocab FILE       groups and synonyms of tags
>   -q, --quiet            no warnings
>   -h, --help             this text
>   -V, --version          the version
>
> example: relyield journal.md
