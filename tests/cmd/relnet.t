# relnet from end to end: columns, places, money once, trees, cohorts, generations, mistakes.

=== relnet prints one row per person who introduced or was introduced, the most descendants first, then direct ones, then by name
< # @Eva #klant
< via @Anna
<
< # Days
< - 2024-03-12 @Bo #via=@Anna via @Dora #klant #lunch
< - 2024-03-13 @Cas @Dirk intro: @Bo #klant
< - 2024-03-14 @Fred via:@Eva
< - 2024-03-15 @Nobody came alone
< - 2024-03-16 @Anna at last #lunch
$ relnet -T 2024-06-30
> contact	introduced_by	also_by	first	customer	depth	generations	direct	descendants	customers_direct	customers_below	revenue_direct	revenue_below
> Anna			2024-03-16		0	2	2	5	2	4		
> Bo	Anna	Dora	2024-03-12	2024-03-12	1	1	2	2	2	2		
> Eva	Anna			card	1	1	1	1	0	0		
> Cas	Bo		2024-03-13	2024-03-13	2	0	0	0	0	0		
> Dirk	Bo		2024-03-13	2024-03-13	2	0	0	0	0	0		
> Fred	Eva		2024-03-14		2	0	0	0	0	0		

=== only the table's own form is read again, and gives the same
< # @Eva #klant
< via @Anna
<
< # Days
< - 2024-03-12 @Bo #via=@Anna via @Dora #klant #order=12
< - 2024-03-13 @Cas @Dirk intro: @Bo #klant
$ cat >j.md; relnet -T 2024-06-30 j.md >one; rellog -o tsv j.md | relnet -T 2024-06-30 >two; cmp one two && wc -l <one
> 6

=== the earliest entry that names somebody else, then the first card; the first named is the introducer
< # @Eva
< via @Anna via @Bo
<
< # @Eva
< via @Cas
<
< # Days
< - 2024-03-13 @Eva via @Dirk
< - 2024-03-12 @Eva via @Eva, via @Fred, via @Gijs, via @Fred
$ relnet -q -T 2024-06-30 | cut -f 1-3
> contact	introduced_by	also_by
> Fred		
> Eva	Fred	Gijs

=== planned and undated entries do not count, nor does a person who is only planned
< - 2024-06-30 @Anna #lunch
< - 2024-07-01 @Anna via @Bo #klant
< - 2024-02-30 @Cas via @Bo
< - 2024-07-02 @Dirk via @Anna #order=5
$ cat >j.md; relnet -q -T 2024-06-30 j.md; relnet -q -T 2024-07-01 j.md | cut -f 1,2,5
> contact	introduced_by	also_by	first	customer	depth	generations	direct	descendants	customers_direct	customers_below	revenue_direct	revenue_below
> contact	introduced_by	customer
> Bo		
> Anna	Bo	2024-07-01

=== an introduction after the first contact counts, with a warning that has both places
@ one.md
| - 2024-03-01 @Bo #lunch
| - 2024-03-01 @Cas
| # 2024
| - @Dirk was there
@ two.md
| - 2024-03-02 @Bo via @Anna
| - 2024-03-01 @Cas via @Anna
| - 2024-05-01 @Dirk via @Anna
| - 2024-02-01 @Eva
| - 2024-02-02 @Eva via @Anna
$ relnet -T 2024-06-30 one.md two.md | cut -f 1,2; relnet -T 2024-06-30 two.md one.md | cut -f 1
> contact	introduced_by
> Anna	
> Bo	Anna
> Cas	Anna
> Dirk	Anna
> Eva	Anna
> contact
> Anna
> Bo
> Cas
> Dirk
> Eva
! relnet: two.md:1: 'Bo' is introduced by 'Anna' here, after the first entry at one.md:1; it counts
! relnet: two.md:5: 'Eva' is introduced by 'Anna' here, after the first entry at two.md:4; it counts
! relnet: two.md:1: 'Bo' is introduced by 'Anna' here, after the first entry at one.md:1; it counts
! relnet: two.md:5: 'Eva' is introduced by 'Anna' here, after the first entry at two.md:4; it counts

=== somebody else who is named elsewhere does not count, with both places, but for an entry in which somebody is new
< # @Dirk
< via @Zoe
<
< # Days
< - 2024-03-01 @Bo via @Anna
< - 2024-03-02 @Bo via @Cas
< - 2024-03-03 @Bo via @Zoe
< - 2024-03-04 @Bo via @Anna
< - 2024-03-05 @Bo and @Newcomer via @Zoe
< - 2024-03-06 @Dirk via @Anna
< - 2024-03-09 @Eva via @Anna
< - 2024-03-08 @Eva via @Cas
$ relnet -T 2024-06-30 | cut -f 1,2
> contact	introduced_by
> Anna	
> Cas	
> Zoe	
> Bo	Anna
> Dirk	Anna
> Eva	Cas
> Newcomer	Zoe
! relnet: <stdin>:1: 'Dirk' is introduced by 'Zoe' here, but by 'Anna' at <stdin>:10; this one does not count
! relnet: <stdin>:6: 'Bo' is introduced by 'Cas' here, but by 'Anna' at <stdin>:5; this one does not count
! relnet: <stdin>:11: 'Eva' is introduced by 'Anna' here, but by 'Cas' at <stdin>:12; this one does not count

=== a circle: the latest introduction does not count, one on a card before those with a day, then the one read last
< - 2024-03-01 @Bo via @Anna
< - 2024-03-02 @Anna via @Bo
$ relnet -T 2024-06-30 | cut -f 1,2,9
> contact	introduced_by	descendants
> Anna		1
> Bo	Anna	0
! relnet: <stdin>:2: 'Anna' is introduced by 'Bo' here, and 'Bo' by 'Anna' at <stdin>:1, a circle: this one, the latest, does not count
< - 2024-03-03 @Bo via @Anna
< - 2024-03-02 @Anna via @Cas
< - 2024-03-02 @Cas via @Bo
< - 2024-03-05 @Dirk via @Cas
< - 2024-03-04 @X via @Y
< - 2024-03-04 @Y via @X
$ relnet -T 2024-06-30 | cut -f 1,2,9
> contact	introduced_by	descendants
> Bo		3
> Cas	Bo	2
> Y		1
> Anna	Cas	0
> Dirk	Cas	0
> X	Y	0
! relnet: <stdin>:1: 'Bo' is introduced by 'Anna' here, and 'Anna' by 'Cas' at <stdin>:2, and so on in a circle: this one, the latest, does not count
! relnet: <stdin>:6: 'Y' is introduced by 'X' here, and 'X' by 'Y' at <stdin>:5, a circle: this one, the latest, does not count
< # @Anna
< via @Bo
<
< # @Cas
< via @Cas
<
< # Days
< - 2024-03-03 @Bo via @Anna
$ relnet -T 2024-06-30 | cut -f 1,2,9
> contact	introduced_by	descendants
> Anna		1
> Bo	Anna	0
! relnet: <stdin>:1: 'Anna' is introduced by 'Bo' here, and 'Bo' by 'Anna' at <stdin>:8, a circle: this one, the latest, does not count

=== an entry's introducer is that of all its contacts
< - 2024-03-01 @Anna #lunch
< - 2024-03-02 @Anna and @Bo via @Cas
$ relnet -T 2024-06-30 | cut -f 1,2
> contact	introduced_by
> Cas	
> Anna	Cas
> Bo	Cas
! relnet: <stdin>:2: 'Anna' is introduced by 'Cas' here, after the first entry at <stdin>:1; it counts

=== revenue: each currency apart, direct and of all below; a person's own is not below
< - 2024-03-01 @Bo via @Anna #order=100
< - 2024-03-02 @Cas via @Bo #order=20 #omzet=€3
< - 2024-03-03 @Dirk via @Cas #deal=1k #order=$5
< - 2024-03-04 @Anna #order=7
< - 2024-03-05 @Bo #order=-1
$ relnet -T 2024-06-30 | cut -f 1,12,13
> contact	revenue_direct	revenue_below
> Anna	99	1119 EUR3 USD5
> Bo	20 EUR3	1020 EUR3 USD5
> Cas	1000 USD5	1000 USD5
> Dirk		

=== an amount of several people is one amount in each row, and in the total
< - 2024-03-01 @Bo via @Anna
< - 2024-03-01 @Cas via @Anna
< - 2024-03-01 @Dirk via @Bo
< - 2024-03-01 @Eva via @Cas
< - 2024-03-01 @Fred via @Gijs
< - 2024-03-02 @Bo @Cas #order=1
< - 2024-03-02 @Dirk @Eva #order=10
< - 2024-03-02 @Bo @Dirk #order=100
< - 2024-03-02 @Bo @Cas @Dirk @Eva @Fred @Anna #order=1000
< - 2024-03-02 @Nobody @Eva #order=10000
< - 2024-03-02 @Dirk @Fred #order=€2
$ cat >j.md; relnet -T 2024-06-30 j.md | cut -f 1,12,13; relnet -T 2024-06-30 --total j.md
$ relnet -T 2024-06-30 -w Bo,Cas --total j.md; relnet -T 2024-06-30 -w Bo --total j.md; relnet -T 2024-06-30 -w Fred --total j.md
> contact	revenue_direct	revenue_below
> Anna	1101	11111 EUR2
> Bo	1110 EUR2	1110 EUR2
> Cas	11010	11010
> Gijs	1000 EUR2	1000 EUR2
> Dirk		
> Eva		
> Fred		
> people	customers	introducers	bringers	descendants	customers_below	revenue_below
> 7	0	4	0	5	0	11111 EUR2
> people	customers	introducers	bringers	descendants	customers_below	revenue_below
> 2	0	2	0	2	0	11110 EUR2
> people	customers	introducers	bringers	descendants	customers_below	revenue_below
> 1	0	1	0	1	0	1110 EUR2
> people	customers	introducers	bringers	descendants	customers_below	revenue_below
> 1	0	0	0	0	0	

=== money that is none is a warning; an amount that nobody can add up is an error
< - 2024-03-01 @Bo via @Anna #order=soon
< - 2024-03-01 @Cas via @Anna #order=1.200
$ relnet -T 2024-06-30 | cut -f 1,13
> contact	revenue_below
> Anna	
> Bo	
> Cas	
! relnet: <stdin>:1: '#order=soon' is no amount of money, such as 1200, 12,50, €860 or 12k; not counted
! relnet: <stdin>:2: '#order=1.200' can be read as thousands or as decimals: write it without the mark, or with two decimals; not counted
< - 2024-03-01 @Bo via @Anna #order=92233720368547758
< - 2024-03-01 @Cas via @Anna #order=1
$ relnet -T 2024-06-30
! relnet: what customers brought is too large to be added up
? 2
< - 2024-03-01 @Bo via @Anna #order=92233720368547758
< - 2024-03-01 @Cas @Bo via @Anna #order=€1
$ relnet -T 2024-06-30 | cut -f 1,13
> contact	revenue_below
> Anna	92233720368547758 EUR1
> Bo	
> Cas	

=== customers: by an entry or a card, below and direct
< # @Cas #klant/north
< via @Bo
<
< # Days
< - 2024-03-01 @Bo via @Anna #customer
< - 2024-03-01 @Dirk via @Cas #klant
< - 2024-12-01 @Eva via @Cas #klant
$ relnet -T 2024-06-30 | cut -f 1,5,10,11
> contact	customer	customers_direct	customers_below
> Anna		1	3
> Bo	2024-03-01	1	2
> Cas	card	1	1
> Dirk	2024-03-01	0	0

=== table and md have fewer columns, and lines for the whole
< - 2024-03-12 @Bo via @Anna #klant #order=12
< - 2024-03-13 @"Cas | Co" via @Bo #klant #order=EUR1,50
$ cat >j.md; relnet -T 2024-06-30 -o table j.md; relnet -T 2024-06-30 -o md -n 1 j.md
$ relnet -T 2024-06-30 -o table --cohort 2024 j.md; relnet -T 2024-06-30 -o table --total j.md
$ relnet -T 2024-06-30 -o table --generations j.md
> contact   introduced_by  direct  below  customers  revenue
> Anna                          1      2          2  12 EUR1.50
> Bo        Anna                1      1          1  EUR1.50
> Cas-|-Co  Bo                  0      0          0
> 2 people came of them, among these 2 customers.
> These brought, each amount once: 12 EUR1.50.
> | contact | introduced_by | direct | below | customers | revenue    |
> | ------- | ------------- | -----: | ----: | --------: | ---------- |
> | Anna    |               |      1 |     2 |         2 | 12 EUR1.50 |
>
> 2 people came of them, among these 2 customers.
>
> These brought, each amount once: 12 EUR1.50.
> contact   met         customer    direct  below  customers  revenue
> Bo        2024-03-12  2024-03-12       1      1          1  EUR1.50
> Cas-|-Co  2024-03-13  2024-03-13       0      0          0
> 2 met in 2024: 2 customers, 1 introduced somebody, 1 brought a customer.
> 1 person came of them, among these 1 customer.
> These brought, each amount once: EUR1.50.
> people  customers  introducers  bringers  descendants  customers_below  revenue_below
>      3          2            2         2            2                2  12 EUR1.50
> generation  people  too_short  undated  known  next  ratio
>          0       1          0        1      0     0
>          1       1          1        0      0     0
>          2       1          1        0      0     0
> Left out of 3: 2 known for less than two years, 1 without a day.

=== csv, json and --safe
< - 2024-03-12 @Bo via @"=Anna" via @Cas #klant #order=12 #order=-20
$ cat >j.md; relnet -T 2024-06-30 -o csv j.md; relnet -T 2024-06-30 -o csv --safe -n 1 j.md
$ relnet -T 2024-06-30 -o json j.md; relnet -T 2024-06-30 -o json --total j.md; relnet -o json --generations -T 2024-06-30 j.md
> contact,introduced_by,also_by,first,customer,depth,generations,direct,descendants,customers_direct,customers_below,revenue_direct,revenue_below
> =Anna,,,,,0,1,1,1,1,1,-8,-8
> Bo,=Anna,Cas,2024-03-12,2024-03-12,1,0,0,0,0,0,,
> contact,introduced_by,also_by,first,customer,depth,generations,direct,descendants,customers_direct,customers_below,revenue_direct,revenue_below
> '=Anna,,,,,0,1,1,1,1,1,-8,-8
> [
> {"contact":"=Anna","introduced_by":"","also_by":[],"first":"","customer":"","depth":0,"generations":1,"direct":1,"descendants":1,"customers_direct":1,"customers_below":1,"revenue_direct":["-8"],"revenue_below":["-8"]},
> {"contact":"Bo","introduced_by":"=Anna","also_by":["Cas"],"first":"2024-03-12","customer":"2024-03-12","depth":1,"generations":0,"direct":0,"descendants":0,"customers_direct":0,"customers_below":0,"revenue_direct":[],"revenue_below":[]}
> ]
> [
> {"people":2,"customers":1,"introducers":1,"bringers":1,"descendants":1,"customers_below":1,"revenue_below":["-8"]}
> ]
> [
> {"generation":0,"people":1,"too_short":0,"undated":1,"known":0,"next":0,"ratio":null},
> {"generation":1,"people":1,"too_short":1,"undated":0,"known":0,"next":0,"ratio":null}
> ]

=== --tree: the largest first, siblings as they were met, who is a customer and what is below
< - 2024-03-12 @Bo via @Anna #klant #order=12
< - 2024-03-14 @Zoe via @Anna
< - 2024-03-13 @Cas via @Bo #klant #order=EUR1,50
< - 2024-03-13 @Dirk via @Bo
< - 2024-03-15 @Eva via @Zoe #klant
< - 2024-03-10 @Fred via @Gijs
$ cat >j.md; relnet -T 2024-06-30 --tree j.md; relnet -T 2024-06-30 --tree --ascii -n 1 j.md; relnet -T 2024-06-30 --tree -w Bo,Eva,Gijs,Cas j.md
> Anna: 5 below (3 customers, 12 EUR1.50)
> ├── Bo: customer, 2 below (1 customer, EUR1.50)
> │   ├── Cas: customer
> │   └── Dirk
> └── Zoe: 1 below (1 customer)
>     └── Eva: customer
> Gijs: 1 below
> └── Fred
> Anna: 5 below (3 customers, 12 EUR1.50)
> |-- Bo: customer, 2 below (1 customer, EUR1.50)
> |   |-- Cas: customer
> |   `-- Dirk
> `-- Zoe: 1 below (1 customer)
>     `-- Eva: customer
> Bo: customer, 2 below (1 customer, EUR1.50)
> ├── Cas: customer
> └── Dirk
> Gijs: 1 below
> └── Fred
> Eva: customer

=== --tree: what is deeper than twelve generations goes on below
$ { echo '- 2024-01-01 @P0'; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do echo "- 2024-01-01 @P$i via @P$((i - 1))"; done
$ echo '- 2024-01-02 @Q via @P12'; echo '- 2024-01-02 @R via @P11'; echo '- 2024-01-02 @S via @P1'; } | relnet -T 2024-06-30 --tree
> P0: 17 below
> └── P1: 16 below
>     ├── P2: 14 below
>     │   └── P3: 13 below
>     │       └── P4: 12 below
>     │           └── P5: 11 below
>     │               └── P6: 10 below
>     │                   └── P7: 9 below
>     │                       └── P8: 8 below
>     │                           └── P9: 7 below
>     │                               └── P10: 6 below
>     │                                   └── P11: 5 below
>     │                                       ├── P12: 3 below ...
>     │                                       └── R
>     └── S
> P12: 3 below
> ├── P13: 1 below
> │   └── P14
> └── Q

=== -o dot
< - 2024-03-12 @Bo via @Anna #klant #order=12
< - 2024-03-13 @"Cas & Co" via @Bo
< - 2024-03-13 [[@D"\N]] via @Bo
$ cat >j.md; relnet -T 2024-06-30 -o dot j.md; relnet -T 2024-06-30 -o dot -w Bo j.md | grep -c -e '->'
> digraph introductions {
> 	rankdir=LR;
> 	node [shape=box];
> 	"Anna" [label="Anna\n3 below (1 customer, 12)"];
> 	"Bo" [label="Bo\ncustomer, 2 below", peripheries=2];
> 	"Anna" -> "Bo";
> 	"Cas-&amp;-Co" [label="Cas-&amp;-Co"];
> 	"Bo" -> "Cas-&amp;-Co";
> 	"D\"\\N" [label="D\"\\N"];
> 	"Bo" -> "D\"\\N";
> }
> 2

=== names that would drive a terminal reach a pipe as they are, and dot shown
<\ - 2024-03-12 @"A\x1b[31mnna" via @Bo\n
$ relnet -T 2024-06-30 --tree -
> Bo: 1 below
>\ \xe2\x94\x94\xe2\x94\x80\xe2\x94\x80 A\x1b[31mnna\n
<\ - 2024-03-12 @"A\x1b[31mnna" via @Bo\n
$ relnet -T 2024-06-30 -o dot
> digraph introductions {
> 	rankdir=LR;
> 	node [shape=box];
> 	"Bo" [label="Bo\n1 below"];
> 	"A\x1b[31mnna" [label="A\\x1b[31mnna"];
> 	"Bo" -> "A\x1b[31mnna";
> }

=== --cohort: who was new in that year, in a tree or not, with what came later
< # @Eva
< via @Dirk
<
< # Days
< - 2023-12-31 @Anna
< - 2024-01-01 @Bo via @Anna #order=5
< - 2024-12-31 @Cas #klant
< - 2025-01-01 @Dirk via @Bo #klant #order=7
< - 2025-01-02 @Bo #klant
< - 2025-02-01 @Fred via @Cas
< - 2024-02-01 @Gijs
< - 2026-02-01 @Late
$ cat >j.md; relnet -T 2025-06-30 --cohort 2024 j.md; relnet -T 2025-06-30 --cohort 2024 --total j.md
$ relnet -T 2024-06-30 --cohort 2024 --total j.md; relnet -T 2025-06-30 --cohort 2024 --tree j.md
$ relnet -T 2025-06-30 --cohort 2024 -o table j.md; relnet -T 2025-06-30 --cohort 2022 -o table j.md; relnet -T 2025-06-30 --cohort 2022 --tree j.md
> contact	introduced_by	also_by	first	customer	depth	generations	direct	descendants	customers_direct	customers_below	revenue_direct	revenue_below
> Bo	Anna		2024-01-01	2025-01-02	1	2	1	2	1	1	7	7
> Cas			2024-12-31	2024-12-31	0	1	1	1	0	0		
> Gijs			2024-02-01		0	0	0	0	0	0		
> people	customers	introducers	bringers	descendants	customers_below	revenue_below
> 3	2	2	1	3	1	7
> people	customers	introducers	bringers	descendants	customers_below	revenue_below
> 2	0	0	0	0	0	
> Bo: customer, 2 below (1 customer, 7)
> └── Dirk: customer, 1 below
>     └── Eva
> Cas: customer, 1 below
> └── Fred
> contact  met         customer    direct  below  customers  revenue
> Bo       2024-01-01  2025-01-02       1      2          1  7
> Cas      2024-12-31  2024-12-31       1      1          0
> Gijs     2024-02-01                   0      0          0
> 3 met in 2024: 2 customers, 2 introduced somebody, 1 brought a customer.
> 3 people came of them, among these 1 customer.
> These brought, each amount once: 7.
> contact  met  customer  direct  below  customers  revenue

=== --generations: those known for two years, and how many are left out
< # @OnlyCard
< #vriend
<
< # @CardVia
< via @Anna
<
< # Days
< - 2020-01-01 @Anna
< - 2020-01-01 @Alone
< - 2022-06-30 @Bo via @Anna
< - 2022-07-01 @Cas via @Anna
< - 2021-01-01 @Dirk via @Bo
< - 2021-01-01 @Eva via @Never
< - 2025-01-01 @Planned
< - 2025-01-01 @Planned-too via @Anna
$ cat >j.md; relnet -T 2024-06-30 --generations j.md; relnet -T 2024-06-30 --generations -o table j.md
$ relnet -T 2024-02-29 --generations j.md | tail -n +2 | cut -f 1-6; relnet -T 0001-01-01 --generations j.md; relnet -T 0002-06-01 --generations j.md
> generation	people	too_short	undated	known	next	ratio
> 0	4	0	2	2	2	1
> 1	4	1	1	2	1	0.5
> 2	1	0	0	1	0	0
> generation  people  too_short  undated  known  next  ratio
>          0       4          0        2      2     2      1
>          1       4          1        1      2     1    0.5
>          2       1          0        0      1     0      0
> Left out of 9: 1 known for less than two years, 3 without a day.
> 0	4	0	2	2	1
> 1	4	2	1	1	1
> 2	1	0	0	1	0
> generation	people	too_short	undated	known	next	ratio
> 0	2	0	2	0	0	
> 1	1	0	1	0	0	
> generation	people	too_short	undated	known	next	ratio
> 0	2	0	2	0	0	
> 1	1	0	1	0	0	

=== -w, by name, other name or short form, also of somebody who only introduced
< # @Anna-de-Vries
< aka: An
<
< # Days
< - 2024-03-12 @Bo-Smit via @An
< - 2024-03-13 @Cas via @Nobody-Ever
$ cat >j.md; relnet -T 2024-06-30 -w an j.md | cut -f 1,2; relnet -T 2024-06-30 -w bo,@nobody-ever,anna-de j.md | cut -f 1,2
$ relnet -T 2024-06-30 -w Boo-Smit j.md
> contact	introduced_by
> Anna-de-Vries	
> contact	introduced_by
> Anna-de-Vries	
> Nobody-Ever	
> Bo-Smit	Anna-de-Vries
! relnet: -w: nobody in the journal is called 'Boo-Smit'; is it Bo-Smit?
? 2

=== -t: a tag of the card or of an entry that counts; what is below is counted whatever it has
< # @Anna #vriend
< # @Cas #klant
< # Days
< - 2024-03-12 @Bo via @Anna #vriend/oud
< - 2024-03-13 @Cas via @Bo
< - 2024-12-13 @Cas #vriend
$ cat >j.md; relnet -T 2024-06-30 -t '#Vriend' j.md | cut -f 1,2,9; relnet -T 2024-06-30 -t klant --total j.md
$ relnet -T 2024-06-30 -t 'a b' j.md
> contact	introduced_by	descendants
> Anna		2
> Bo	Anna	1
> people	customers	introducers	bringers	descendants	customers_below	revenue_below
> 1	1	0	0	0	0	
! relnet: -t: 'a b' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
? 2

=== -n, -q, --strict
< - 2024-03-01 @Bo
< - 2024-03-12 @Bo via @Anna
$ cat >j.md; relnet -T 2024-06-30 -n 1 j.md | cut -f 1; relnet -q -T 2024-06-30 --strict j.md >out; echo $?; relnet --strict -T 2024-03-11 j.md | wc -l
> contact
> Anna
> 1
> 1
! relnet: j.md:2: 'Bo' is introduced by 'Anna' here, after the first entry at j.md:1; it counts

=== the vocabulary of the environment, and of a configuration
@ cfg/reltools/vocab
| customer: besteller
@ v
| customer: koper
$ printf -- '- 2024-01-01 @%s\n' 'Bo via @Anna #besteller' 'Cas via @Anna #koper' >j.md
$ XDG_CONFIG_HOME=$PWD/cfg relnet -T 2024-06-30 j.md | cut -f 1,5; REL_VOCAB=v XDG_CONFIG_HOME=$PWD/cfg relnet -T 2024-06-30 j.md | cut -f 1,5
> contact	customer
> Anna	
> Bo	2024-01-01
> Cas	
> contact	customer
> Anna	
> Bo	
> Cas	2024-01-01

=== nobody is introduced by himself
< - 2024-01-01 @Anna via @Anna
< - 2024-01-02 @Bo via @Bo, via @Anna
$ relnet -T 2024-06-30 | cut -f 1-3
> contact	introduced_by	also_by
> Anna		
> Bo	Anna	

=== a first entry of a month or a year is shown as it is, and counts as its first day
< # 2024-03
<
< - @Bo via @Anna
<
< # 2024-03-02
<
< - @Cas via @Anna
<
< # 2024
<
< - @Dirk via @Anna
$ cat >j.md; relnet -T 2024-06-30 --tree j.md; relnet -T 2024-06-30 j.md | cut -f 1,4
$ relnet -T 2026-03-01 --generations j.md; relnet -T 2026-02-28 --generations j.md
> Anna: 3 below
> ├── Dirk
> ├── Bo
> └── Cas
> contact	first
> Anna	
> Bo	2024-03
> Cas	2024-03-02
> Dirk	2024
> generation	people	too_short	undated	known	next	ratio
> 0	1	0	1	0	2	
> 1	3	1	0	2	0	0
> generation	people	too_short	undated	known	next	ratio
> 0	1	0	1	0	1	
> 1	3	2	0	1	0	0

=== the ratio of generations has two decimals
$ printf -- '- 2020-01-0%s\n' '1 @A' '1 @B' '1 @C' '2 @D via @A' '2 @E via @A' >j.md; relnet -T 2024-06-30 --generations j.md
> generation	people	too_short	undated	known	next	ratio
> 0	3	0	0	3	2	0.67
> 1	2	0	0	2	0	0

=== totals are of all rows, also of those that -n leaves out; people without an introduction are in no drawing
$ printf -- '- 2020-01-0%s\n' '1 @A' '1 @B' '2 @C via @A' '2 @D via @B' '2 @E' >j.md
$ relnet -T 2024-06-30 -n 1 -o table j.md; relnet -T 2024-06-30 --total -n 1 j.md
$ relnet -T 2024-06-30 --cohort 2020 --tree j.md;  relnet -T 2024-06-30 --cohort 2020 -o dot j.md | grep -c E
> contact  introduced_by  direct  below  customers  revenue
> A                            1      1          0
> 2 people came of them, among these 0 customers.
> people	customers	introducers	bringers	descendants	customers_below	revenue_below
> 4	0	2	0	2	0	
> A: 1 below
> └── C
> B: 1 below
> └── D
> 0
? 1

=== an empty journal
$ relnet -T 2024-06-30; relnet -T 2024-06-30 -o table; relnet -T 2024-06-30 -o json; relnet -T 2024-06-30 --tree; relnet -T 2024-06-30 -o dot
$ relnet -T 2024-06-30 --total; relnet -T 2024-06-30 --generations; relnet -T 2024-06-30 --cohort 2024
> contact	introduced_by	also_by	first	customer	depth	generations	direct	descendants	customers_direct	customers_below	revenue_direct	revenue_below
> contact  introduced_by  direct  below  customers  revenue
> []
> digraph introductions {
> 	rankdir=LR;
> 	node [shape=box];
> }
> people	customers	introducers	bringers	descendants	customers_below	revenue_below
> 0	0	0	0	0	0	
> generation	people	too_short	undated	known	next	ratio
> contact	introduced_by	also_by	first	customer	depth	generations	direct	descendants	customers_direct	customers_below	revenue_direct	revenue_below

=== any bytes: a BOM, CRLF, NUL, no UTF-8, no final newline
<\ \xef\xbb\xbf# @Anna\r\n\r\n- 2024-06-01 @Bo\x00 via @Anna\r\n- 2024-06-02 @C\xffas via @Bo #order=12\r\n- 2024-06-03 @"D\xffirk" via @Bo
$ relnet -T 2024-06-30 | cut -f 1,2,13
> contact	introduced_by	revenue_below
> Anna		12
> Bo	Anna	12
> C	Bo	
>\ D\xffirk\x09Bo\x09\n
! relnet: <stdin>:4: 'Anna' is introduced by 'Bo' here, and 'Bo' by 'Anna' at <stdin>:3, a circle: this one, the latest, does not count
<\ - 2024-06-03 @"D\xffi\\rk" via @Bo
$ relnet -T 2024-06-30 -o dot
> digraph introductions {
> 	rankdir=LR;
> 	node [shape=box];
> 	"Bo" [label="Bo\n1 below"];
> 	"D\xffi\\rk" [label="D\\xffi\\rk"];
> 	"Bo" -> "D\xffi\\rk";
> }

=== a line of 1 MB
$ { printf -- '- 2024-06-01 @Bo '; yes 'and so on' | tr '\n' ' ' | head -c 1000000; echo ' via @Anna'; } | relnet -T 2024-06-30 | cut -f 1,2
> contact	introduced_by
> Anna	
> Bo	Anna

=== --at, --dmy, --mdy, --roster, --vocab
@ people.md
| # @Anna-de-Vries #klant
| aka: An
@ vocab
| customer: lid
| order dmy
< - 02-03-2024 @Bo via @An #lid
$ cat >j.md; relnet -T 2024-06-30 --roster people.md --vocab vocab j.md | cut -f 1-5; relnet -T 2024-06-30 --vocab vocab --mdy j.md | cut -f 1,4
$ REL_ROSTER=people.md relnet --dmy -T 2024-06-30 j.md | cut -f 1-5; relnet --dmy --at tag -T 2024-06-30 j.md
> contact	introduced_by	also_by	first	customer
> Anna-de-Vries				card
> Bo	Anna-de-Vries		2024-03-02	2024-03-02
> contact	first
> An	
> Bo	2024-02-03
> contact	introduced_by	also_by	first	customer
> Anna-de-Vries				card
> Bo	Anna-de-Vries		2024-03-02	
> contact	introduced_by	also_by	first	customer	depth	generations	direct	descendants	customers_direct	customers_below	revenue_direct	revenue_below

=== options that are wrong, each named with what is allowed
$ relnet --cohort next; echo $?
$ relnet --cohort 0; echo $?
$ relnet --cohort 2024-03; echo $?
$ relnet -n 0; echo $?
$ relnet -o svg; echo $?
$ relnet -T soon; echo $?
$ relnet --ascii; echo $?
$ relnet --tree -o tsv; echo $?
$ relnet --tree --total; echo $?
$ relnet -o dot --generations; echo $?
$ relnet --generations --cohort 2024; echo $?
$ relnet --generations -w Anna; echo $?
$ relnet --generations -n 3; echo $?
$ relnet -S 2024; echo $?
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
! relnet: --cohort: 'next' is not a year such as 2024
! relnet: --cohort: '0' is not a year such as 2024
! relnet: --cohort: '2024-03' is not a year such as 2024
! relnet: -n: '0' is not a whole number above 0
! relnet: -o: 'svg' is not tsv, table, csv, json, md or dot
! relnet: -T: 'soon' is not a date such as 2024-03-12
! relnet: --ascii is for --tree
! relnet: --tree and -o do not go together
! relnet: --tree and --total do not go together
! relnet: -o dot and --generations do not go together
! relnet: --generations and --cohort do not go together
! relnet: --generations and -w do not go together
! relnet: --generations and -n do not go together
! relnet: unknown option '-S'
! usage: relnet [-hqV] [--ascii] [--at contact|tag] [--cohort YEAR] [--dmy]
!               [--generations] [--mdy] [-n N] [-o LAYOUT] [--roster FILE]
!               [--safe] [--strict] [-T DATE] [-t TAG,...] [--total] [--tree]
!               [--vocab FILE] [-w CONTACT,...] [FILE ...]

=== help
$ relnet -h; relnet -V
> Who introduced whom, and what came of it?
>
>       --tree             draw who introduced whom
>       --ascii            draw it with ASCII alone
>       --cohort YEAR      the people who were new in that year
>       --generations      how generation follows upon generation
>       --total            the totals alone, in one row
>   -w, --with CONTACT,... only these people
>   -t, --tag TAG,...      only people with one of these tags
>   -n, --limit N          the first N rows, or trees
>   -T, --today DATE       as if it were that day
>   -o, --output LAYOUT    table, tsv, csv, json, md or dot
>       --safe             no cell that a spreadsheet would run (csv)
>       --at contact|tag   what @ means, whatever the file is
>       --dmy              02-12-2024 is 2 December
>       --mdy              02-12-2024 is February 12
>       --roster FILE      a file of cards to know people from
>       --vocab FILE       groups and synonyms of tags
>       --strict           exit with 1 when there was a warning
>   -q, --quiet            no warnings
>   -h, --help             this text
>   -V, --version          the version
>
> example: relnet --tree -n 3 journal.md
> relnet (reltools) 0.1
