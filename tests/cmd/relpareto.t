# relpareto from end to end: the few and the many, currencies, credit notes, what stands beside, mistakes.

=== the smallest number that brings 80%, which is reached exactly, with all columns
@ j.md
| # @Worthy #omdatjehetwaardbent
| # Days
| - 2024-01-02 @Anna #order=400 #ongepland
| - 2024-01-03 @Anna #order=100 #klacht
| - 2024-01-04 @Bram #order=200 #review
| - 2024-01-05 @Worthy #order=100
| - 2024-02-01 @Worthy @Bram #lunch
| - 2024-02-02 @Anna #lastig
| - 2024-03-01 @C1 #order=50
| - 2024-03-01 @C2 #order=50
| - 2024-03-01 @C3 #order=20
| - 2024-03-01 @C4 #order=20
| - 2024-03-01 @C5 #order=20
| - 2024-03-01 @C6 #order=20
| - 2024-03-01 @C7 #order=20
$ relpareto -T 2024-06-30 j.md
$ relpareto -T 2024-06-30 -o table j.md
$ relpareto -T 2024-06-30 --all j.md | cut -f 2-7
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 	Anna	500	0.5	0.5	1	10	2	0	0	2	0.5	149
> 	Bram	200	0.2	0.7	2	10	0	1	0	1	0	150
> 	Worthy	100	0.1	0.8	3	10	0	0	card	1	0	150
> 3 of 10 customers (30%) bring 80% of 1,000 (no currency).
>
> contact  revenue  share  sum  trouble  praise  worth  unplanned  gap
> Anna         500    50%  50%        2       0      0     1 of 2  149
> Bram         200    20%  70%        0       1      0     0 of 1  150
> Worthy       100    10%  80%        0       0   card     0 of 1  150
> contact	revenue	share	cumulative	rank	customers
> Anna	500	0.5	0.5	1	10
> Bram	200	0.2	0.7	2	10
> Worthy	100	0.1	0.8	3	10
> C1	50	0.05	0.85	4	10
> C2	50	0.05	0.9	5	10
> C3	20	0.02	0.92	6	10
> C4	20	0.02	0.94	7	10
> C5	20	0.02	0.96	8	10
> C6	20	0.02	0.98	9	10
> C7	20	0.02	1	10	10

=== one cent less than 80% needs one more
< - 2024-01-01 @Anna #order=799.99
< - 2024-01-01 @Bram #order=100.01
< - 2024-01-01 @C1 #order=20
< - 2024-01-01 @C2 #order=20
< - 2024-01-01 @C3 #order=20
< - 2024-01-01 @C4 #order=10
< - 2024-01-01 @C5 #order=10
< - 2024-01-01 @C6 #order=10
< - 2024-01-01 @C7 #order=5
< - 2024-01-01 @C8 #order=5
$ relpareto -T 2024-06-30 | cut -f 2-7
$ relpareto -T 2024-06-30 -o table <<'end'
$ - 2024-01-01 @Anna #order=800
$ - 2024-01-01 @Bram #order=100
$ - 2024-01-01 @C1 #order=20
$ - 2024-01-01 @C2 #order=20
$ - 2024-01-01 @C3 #order=20
$ - 2024-01-01 @C4 #order=10
$ - 2024-01-01 @C5 #order=10
$ - 2024-01-01 @C6 #order=10
$ - 2024-01-01 @C7 #order=5
$ - 2024-01-01 @C8 #order=5
$ end
> contact	revenue	share	cumulative	rank	customers
> Anna	799.99	0.7999	0.7999	1	10
> Bram	100.01	0.1	0.9	2	10
> 1 of 10 customers (10%) brings 80% of 1,000 (no currency).
>
> contact  revenue  share  sum  trouble  praise  worth  unplanned    gap
> Anna         800    80%  80%        0       0      0     0 of 1  never

=== the largest sums are compared without rounding
@ j.md
| - 2024-01-01 @Anna #order=73786976294838206.45
| - 2024-01-01 @Bram #order=18446744073709551.53
| - 2024-01-01 @C1 #order=0.01
| - 2024-01-01 @C2 #order=0.01
| - 2024-01-01 @C3 #order=0.01
| - 2024-01-01 @C4 #order=0.01
| - 2024-01-01 @C5 #order=0.01
| - 2024-01-01 @C6 #order=0.01
| - 2024-01-01 @C7 #order=0.01
| - 2024-01-01 @C8 #order=0.01
$ relpareto -T 2024-06-30 j.md | cut -f 2-7
$ sed s/206.45/206.43/ j.md | relpareto -T 2024-06-30 | cut -f 2-7
$ relpareto -T 2024-06-30 -o table j.md
> contact	revenue	share	cumulative	rank	customers
> Anna	73786976294838206.45	0.8	0.8	1	10
> contact	revenue	share	cumulative	rank	customers
> Anna	73786976294838206.43	0.7999	0.7999	1	10
> Bram	18446744073709551.53	0.1999	0.9999	2	10
> 1 of 10 customers (10%) brings 80% of 92,233,720,368,547,758 (no currency).
>
> contact                 revenue  share  sum  trouble  praise  worth  unplanned    gap
> Anna     73,786,976,294,838,206    80%  80%        0       0      0     0 of 1  never

=== those who bring the same are in the order of their names
@ j.md
| - 2024-01-01 @Éva @zoë @Bram @anna @C1 @C2 @C3 @C4 @C5 @C6 #order=10
$ relpareto -T 2024-06-30 j.md | cut -f 2-7
$ relpareto -T 2024-06-30 --share 10 j.md | cut -f 2-7
$ relpareto -T 2024-06-30 --share 11 j.md | cut -f 2-7
$ relpareto -T 2024-06-30 --share 100 -n 2 -o table j.md
> contact	revenue	share	cumulative	rank	customers
> anna	10	0.1	0.1	1	10
> Bram	10	0.1	0.2	2	10
> C1	10	0.1	0.3	3	10
> C2	10	0.1	0.4	4	10
> C3	10	0.1	0.5	5	10
> C4	10	0.1	0.6	6	10
> C5	10	0.1	0.7	7	10
> C6	10	0.1	0.8	8	10
> contact	revenue	share	cumulative	rank	customers
> anna	10	0.1	0.1	1	10
> contact	revenue	share	cumulative	rank	customers
> anna	10	0.1	0.1	1	10
> Bram	10	0.1	0.2	2	10
> 10 of 10 customers (100%) bring 100% of 100 (no currency).
> Counted more than once (several contacts): 90 (no currency).
> Shown: 2 of 10.
>
> contact  revenue  share  sum  trouble  praise  worth  unplanned    gap
> anna          10    10%  10%        0       0      0     0 of 1  never
> Bram          10    10%  20%        0       0      0     0 of 1  never

=== currencies are never added, and amounts without one are no euros
@ j.md
| - 2024-01-01 @Anna #order=10 #omzet=€20
| - 2024-01-02 @Anna #order=5 #deal=£7
| - 2024-01-03 @Bram #omzet="30 euro" #deal="USD 1"
| - 2024-01-04 @Bram #order=€1 #omzet=€2
$ relpareto -T 2024-06-30 j.md
$ relpareto -T 2024-06-30 -o table j.md
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 	Anna	15			1	1	0	0	0	2	0	
> EUR	Bram	33			1	2	0	0	0	2	0	
> EUR	Anna	20			2	2	0	0	0	1	0	
> GBP	Anna	7			1	1	0	0	0	1	0	
> USD	Bram	1			1	1	0	0	0	1	0	
> 1 customer brought 15 (no currency).
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Anna          15        0       0      0     0 of 2  never
>
> 2 customers brought EUR 53.
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Bram          33        0       0      0     0 of 2  never
> Anna          20        0       0      0     0 of 1  never
>
> 1 customer brought GBP 7.
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Anna           7        0       0      0     0 of 1  never
>
> 1 customer brought USD 1.
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Bram           1        0       0      0     0 of 1  never

=== every usual way to write an amount
< - 2024-01-01 @A #order=€12.500,50
< - 2024-01-01 @B #order="12,500.50 EUR"
< - 2024-01-01 @C #order=12k
< - 2024-01-01 @D #order=1.2M
< - 2024-01-01 @E #order="1 200"
< - 2024-01-01 @F #order="€ 1.200,-"
< - 2024-01-01 @G #order=1'200
< - 2024-01-01 @H #order=0.05
$ relpareto -T 2024-06-30 | cut -f 1-3
> currency	contact	revenue
> 	D	1200000
> 	C	12000
> 	E	1200
> 	G	1200
> 	H	0.05
> EUR	A	12500.50
> EUR	B	12500.50
> EUR	F	1200

=== what has two readings or none is told of and not counted
@ j.md
| - 2024-01-01 @Anna #order=1.200
| - 2024-01-02 @Anna #order=1,200
| - 2024-01-03 @Anna #order=soon
| - 2024-01-04 @Anna #order #omzet=
| - 2024-01-05 @Anna #order=5
| - 2024-01-06 #order=1.200 of nobody
$ relpareto -T 2024-06-30 j.md; echo $?
$ relpareto -q --strict -T 2024-06-30 j.md >table; echo $?
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 	Anna	5			1	1	0	0	0	1	0	
> 0
> 1
! relpareto: j.md:1: '#order=1.200' can be read as thousands or as decimals: write it without the mark, or with two decimals; not counted
! relpareto: j.md:2: '#order=1,200' can be read as thousands or as decimals: write it without the mark, or with two decimals; not counted
! relpareto: j.md:3: '#order=soon' is no amount of money, such as 1200, 12,50, €860 or 12k; not counted
! relpareto: j.md:6: '#order=1.200' can be read as thousands or as decimals: write it without the mark, or with two decimals; not counted

=== too much is an error, of an amount, of a sum and of all
$ echo '- 2024-01-01 @Anna #order=92233720368547758.08' | relpareto -T 2024-06-30; echo $?
$ echo '- 2024-01-01 @Anna #order=92233720368547758.07' | relpareto -T 2024-06-30; echo $?
$ echo '- 2024-01-01 @Anna #order=92233720368547758.07 #omzet=0.01' | relpareto -T 2024-06-30; echo $?
$ printf -- '- 2024-01-0%d @Anna #order=92233720368547758 #deal=0.01\n' 1 2 | relpareto -T 2024-06-30; echo $?
$ printf -- '- 2024-01-01 @%s #order=92233720368547758\n' Anna Bram | relpareto -T 2024-06-30; echo $?
$ echo '- 2024-01-01 @A @B @C #order=92233720368547758' | relpareto -T 2024-06-30; echo $?
$ printf -- '- 2024-01-01 @%s #order=-92233720368547758\n' Anna Bram | relpareto -T 2024-06-30; echo $?
> 2
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 	Anna	92233720368547758.07			1	1	0	0	0	1	0	
> 0
> 2
> 2
> 2
> 2
> 2
! relpareto: <stdin>:1: '#order=92233720368547758.08' is too large: 92 quadrillion is the most
! relpareto: <stdin>:1: a sum gets too large: 92 quadrillion is the most
! relpareto: <stdin>:2: a sum gets too large: 92 quadrillion is the most
! relpareto: the sum of all that name no currency gets too large: 92 quadrillion is the most
! relpareto: <stdin>:1: a sum gets too large: 92 quadrillion is the most
! relpareto: the sum of all that name no currency gets too large: 92 quadrillion is the most

=== fewer than ten customers: a list and no percentages
@ j.md
| - 2024-01-01 @Anna #order=400
| - 2024-01-02 @Bram #order=300.50
| - 2024-01-03 @Cato #order=€0.40
$ relpareto -T 2024-06-30 j.md
$ relpareto -T 2024-06-30 -o table j.md
$ relpareto -T 2024-06-30 -o table --share 1 -n 1 j.md
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 	Anna	400			1	2	0	0	0	1	0	
> 	Bram	300.50			2	2	0	0	0	1	0	
> EUR	Cato	0.40			1	1	0	0	0	1	0	
> 2 customers brought 700.50 (no currency).
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Anna         400        0       0      0     0 of 1  never
> Bram      300.50        0       0      0     0 of 1  never
>
> 1 customer brought EUR 0.40.
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Cato        0.40        0       0      0     0 of 1  never
> 2 customers brought 700.50 (no currency).
> Fewer than ten: too few for percentages.
> Shown: 1 of 2.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Anna         400        0       0      0     0 of 1  never
>
> 1 customer brought EUR 0.40.
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Cato        0.40        0       0      0     0 of 1  never

=== credit notes are taken off, and who is left with nothing is no customer
@ j.md
| - 2024-01-01 @Anna #order=1000
| - 2024-01-02 @Anna #order=-250,50
| - 2024-01-03 @Bram #order=100
| - 2024-01-04 @Bram #order=-100 #ongepland
| - 2024-01-05 @Cato #order=-40
| - 2024-01-06 @Cato #order=0 #ongepland
| - 2024-01-07 @Dirk #order=-5 #omzet=15
| - 2024-01-08 @Eva #order=€-3
$ relpareto -T 2024-06-30 j.md
$ relpareto -T 2024-06-30 --all j.md
$ relpareto -T 2024-06-30 -o table j.md
$ relpareto -T 2024-06-30 --all -o table j.md
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 	Anna	749.50			1	2	0	0	0	1	0	
> 	Dirk	10			2	2	0	0	0	1	0	
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 	Anna	749.50			1	2	0	0	0	1	0	
> 	Dirk	10			2	2	0	0	0	1	0	
> 	Bram	0				2	0	0	0	1	0	
> 	Cato	-40				2	0	0	0	0		
> EUR	Eva	-3				0	0	0	0	0		
> 2 customers brought 759.50 (no currency).
> Fewer than ten: too few for percentages.
> 2 others are not above zero: -40 (no currency).
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Anna      749.50        0       0      0     0 of 1  never
> Dirk          10        0       0      0     0 of 1  never
>
> 0 customers: nobody brought more than zero in EUR.
> 1 other is not above zero: EUR -3.
>
> contact  revenue  trouble  praise  worth  unplanned  gap
> 2 customers brought 759.50 (no currency).
> Fewer than ten: too few for percentages.
> 2 others are not above zero: -40 (no currency).
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Anna      749.50        0       0      0     0 of 1  never
> Dirk          10        0       0      0     0 of 1  never
> Bram           0        0       0      0     0 of 1  never
> Cato         -40        0       0      0             never
>
> 0 customers: nobody brought more than zero in EUR.
> 1 other is not above zero: EUR -3.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Eva           -3        0       0      0             never

=== shares are those of what the customers brought, and end at 100%
@ j.md
| - 2024-01-01 @C0 @C1 @C2 @C3 @C4 @C5 @C6 @C7 @C8 @C9 #order=10
| - 2024-01-02 @C9 #order=-4
| - 2024-01-02 @Lost #order=-500
$ relpareto -T 2024-06-30 --all j.md | cut -f 2-7
$ relpareto -T 2024-06-30 --share 100 -o table j.md
> contact	revenue	share	cumulative	rank	customers
> C0	10	0.1041	0.1041	1	10
> C1	10	0.1041	0.2083	2	10
> C2	10	0.1041	0.3125	3	10
> C3	10	0.1041	0.4166	4	10
> C4	10	0.1041	0.5208	5	10
> C5	10	0.1041	0.625	6	10
> C6	10	0.1041	0.7291	7	10
> C7	10	0.1041	0.8333	8	10
> C8	10	0.1041	0.9375	9	10
> C9	6	0.0625	1	10	10
> Lost	-500				10
> 10 of 10 customers (100%) bring 100% of 96 (no currency).
> 1 other is not above zero: -500 (no currency).
> Counted more than once (several contacts): 90 (no currency).
>
> contact  revenue  share   sum  trouble  praise  worth  unplanned    gap
> C0            10    10%   10%        0       0      0     0 of 1  never
> C1            10    10%   20%        0       0      0     0 of 1  never
> C2            10    10%   31%        0       0      0     0 of 1  never
> C3            10    10%   41%        0       0      0     0 of 1  never
> C4            10    10%   52%        0       0      0     0 of 1  never
> C5            10    10%   62%        0       0      0     0 of 1  never
> C6            10    10%   72%        0       0      0     0 of 1  never
> C7            10    10%   83%        0       0      0     0 of 1  never
> C8            10    10%   93%        0       0      0     0 of 1  never
> C9             6     6%  100%        0       0      0     0 of 1  never

=== each contact of an entry gets all of it, and that is told; so is what is nobody's
@ j.md
| - 2024-01-01 @Anna @Bram @Cato #order=€100
| - 2024-01-02 @Anna #order=€50
| - 2024-01-03 #order=€7,25 from somebody
| - 2024-01-04 #order=12
$ relpareto -T 2024-06-30 j.md | cut -f 1-3
$ relpareto -T 2024-06-30 -o table j.md
> currency	contact	revenue
> EUR	Anna	150
> EUR	Bram	100
> EUR	Cato	100
> 0 customers: nobody brought more than zero (no currency).
> Not counted (nobody is named): 12 (no currency).
>
> contact  revenue  trouble  praise  worth  unplanned  gap
>
> 3 customers brought EUR 350.
> Fewer than ten: too few for percentages.
> Counted more than once (several contacts): EUR 200.
> Not counted (nobody is named): EUR 7.25.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Anna         150        0       0      0     0 of 2  never
> Bram         100        0       0      0     0 of 1  never
> Cato         100        0       0      0     0 of 1  never

=== trouble, praise and worth are counted once an entry, and a card's worth is told
@ vocab
| worthit = dierbaar
| trouble: zucht
| revenue: pacht
@ j.md
| # @Card #worth-it #klacht
| # Days
| - 2024-01-01 @Card #pacht=1
| - 2024-01-01 @Anna #pacht=1 #klacht #lastig #review #praise
| - 2024-01-02 @Anna #worthit #omdatjehetwaardbent
| - 2024-01-03 @Anna #omdat-je-het-waard-bent/zeker #WorthIt/really
| - 2024-01-03 @Anna #worthitall #zucht
| - 2024-01-04 @Bram #pacht=1
| - 2024-01-05 @Bram @Card #dierbaar #zucht
| - 2024-01-06 @Card @Bram #trouble #testimonial
| - 2025-01-01 @Anna #klacht planned
$ relpareto -T 2024-06-30 --vocab vocab j.md | cut -f 2,8-10
$ relpareto -T 2024-06-30 j.md
$ relpareto -T 2024-06-30 --vocab vocab -U 2024-01-01 j.md | cut -f 2,8-10
$ relpareto -T 2024-06-30 --vocab vocab -U 2024-01-01 -o json j.md
> contact	trouble	praise	worth
> Anna	2	1	2
> Bram	2	1	1
> Card	2	1	1
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> contact	trouble	praise	worth
> Anna	1	1	0
> Card	0	0	card
> [
> {"currency":"","contact":"Anna","revenue":1,"share":null,"cumulative":null,"rank":1,"customers":2,"trouble":1,"praise":1,"worth":0,"orders":1,"unplanned":0,"gap":179},
> {"currency":"","contact":"Card","revenue":1,"share":null,"cumulative":null,"rank":2,"customers":2,"trouble":0,"praise":0,"worth":"card","orders":1,"unplanned":0,"gap":176}
> ]

=== orders are entries with an amount in that currency, and unplanned a share of them
@ j.md
| - 2024-01-01 @Anna #order=10 #omzet=20 #ongepland
| - 2024-01-02 @Anna #order=10
| - 2024-01-03 @Anna #order=€10 #unplanned
| - 2024-01-04 @Anna #order #ongepland
| - 2024-01-05 @Anna #order=-1 #ongepland
| - 2024-01-06 @Anna #ongepland
| - 2024-01-07 @Anna #order=1 #deal=€1
$ relpareto -T 2024-06-30 j.md | cut -f 1-3,11-12
$ relpareto -T 2024-06-30 -o table j.md
> currency	contact	revenue	orders	unplanned
> 	Anna	40	3	0.3333
> EUR	Anna	11	2	0.5
> 1 customer brought 40 (no currency).
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned  gap
> Anna          40        0       0      0     1 of 3  176
>
> 1 customer brought EUR 11.
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned  gap
> Anna          11        0       0      0     1 of 2  176

=== the gap is relgap's, from today, whatever the period
@ j.md
| - 2024-01-01 @Anna #order=10
| - 2024-01-01 @Bram #order=10
| - 2024-05-01 @Bram #lunch
| - 2024-06-01 @Bram #offerte
| - 2023-01-01 @Bram #order=5
| - 2024-06-01 @Cato says hello
| - 2024-06-02 @Cato #order=3
| - 2024-07-02 @Anna #lunch
$ relpareto -T 2024-06-30 j.md | cut -f 2,13
$ relgap -T 2024-06-30 j.md | cut -f 1,4 | sort
$ relpareto -T 2024-06-30 -p year -U 2023 j.md | cut -f 1,3,14
$ relpareto -T 2024-06-30 -o table j.md
> contact	gap
> Bram	60
> Anna	
> Cato	29
> Anna	
> Bram	60
> Cato	29
> contact	gap
> period	contact	gap
> 2023	Bram	60
> 3 customers brought 28 (no currency).
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Bram          15        0       0      0     0 of 2     60
> Anna          10        0       0      0     0 of 1  never
> Cato           3        0       0      0     0 of 1     29

=== periods: each by itself, and one that is not over says so
@ j.md
| - 2023-12-31 @Anna #order=10 #klacht
| - 2024-01-01 @Anna #order=20
| - 2024-04-01 @Bram #order=30 #review
| - 2024-06-30 @Bram #order=€5
| - 2024-07-01 @Bram #order=1000
$ relpareto -T 2024-06-30 -p year j.md
$ relpareto -T 2024-06-30 -p quarter j.md | cut -f 1-4
$ relpareto -T 2024-06-30 -p month j.md | cut -f 1-4
$ relpareto -T 2024-06-30 -p week j.md | cut -f 1-4
$ relpareto -T 2024-06-30 -p day j.md | cut -f 1-4
$ relpareto -T 2024-06-30 -p all j.md | cut -f 1-4
$ relpareto -T 2024-06-30 -p year -o table j.md
$ relpareto -T 2024-06-30 -p year -U 2024-05 -o table j.md | grep :
$ relpareto -T 2024-12-31 -p year -o md j.md
> period	currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 2023		Anna	10			1	1	1	0	0	1	0	
> 2024		Bram	30			1	2	0	1	0	1	0	
> 2024		Anna	20			2	2	0	0	0	1	0	
> 2024	EUR	Bram	5			1	1	0	1	0	1	0	
> period	currency	contact	revenue
> 2023-Q4		Anna	10
> 2024-Q1		Anna	20
> 2024-Q2		Bram	30
> 2024-Q2	EUR	Bram	5
> period	currency	contact	revenue
> 2023-12		Anna	10
> 2024-01		Anna	20
> 2024-04		Bram	30
> 2024-06	EUR	Bram	5
> period	currency	contact	revenue
> 2023-W52		Anna	10
> 2024-W01		Anna	20
> 2024-W14		Bram	30
> 2024-W26	EUR	Bram	5
> period	currency	contact	revenue
> 2023-12-31		Anna	10
> 2024-01-01		Anna	20
> 2024-04-01		Bram	30
> 2024-06-30	EUR	Bram	5
> period	currency	contact	revenue
> all		Anna	30
> all		Bram	30
> all	EUR	Bram	5
> 2023: 1 customer brought 10 (no currency).
> Fewer than ten: too few for percentages.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Anna          10        1       0      0     0 of 1  never
>
> 2024: 2 customers brought 50 (no currency).
> Fewer than ten: too few for percentages.
> Not over: only up to 2024-06-30.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Bram          30        0       1      0     0 of 1  never
> Anna          20        0       0      0     0 of 1  never
>
> 2024: 1 customer brought EUR 5.
> Fewer than ten: too few for percentages.
> Not over: only up to 2024-06-30.
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Bram           5        0       1      0     0 of 1  never
> 2023: 1 customer brought 10 (no currency).
> Fewer than ten: too few for percentages.
> 2024: 2 customers brought 50 (no currency).
> Fewer than ten: too few for percentages.
> Not over: only up to 2024-05-31.
> 2023: 1 customer brought 10 (no currency).
> Fewer than ten: too few for percentages.
>
> | contact | revenue | trouble | praise | worth | unplanned |   gap |
> | ------- | ------: | ------: | -----: | ----: | --------: | ----: |
> | Anna    |      10 |       1 |      0 |     0 |    0 of 1 | never |
>
> 2024: 2 customers brought 1,050 (no currency).
> Fewer than ten: too few for percentages.
>
> | contact | revenue | trouble | praise | worth | unplanned |   gap |
> | ------- | ------: | ------: | -----: | ----: | --------: | ----: |
> | Bram    |   1,030 |       0 |      1 |     0 |    0 of 2 | never |
> | Anna    |      20 |       0 |      0 |     0 |    0 of 1 | never |
>
> 2024: 1 customer brought EUR 5.
> Fewer than ten: too few for percentages.
>
> | contact | revenue | trouble | praise | worth | unplanned |   gap |
> | ------- | ------: | ------: | -----: | ----: | --------: | ----: |
> | Bram    |       5 |       0 |      1 |     0 |    0 of 1 | never |

=== -S and -U, and dates without a day
@ j.md
| # 2024
| - @Anna #order=1
| # 2024-03
| - @Anna #order=2
| # 2024-03-05
| - @Anna #order=4
| # Days
| - 2024-02-30 @Anna #order=8
$ relpareto -q -T 2024-06-30 j.md | cut -f 3
$ relpareto -q -T 2024-06-30 -S 2024-03 -U 2024-03 j.md | cut -f 3
$ relpareto -q -T 2024-06-30 -S 2024-03-02 j.md | cut -f 3
$ relpareto -q -T 2024-06-30 -U 2024-03-04 j.md
$ relpareto -T 2024-06-30 -p month j.md | cut -f 1,4
> revenue
> 7
> revenue
> 6
> revenue
> 4
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> period	revenue
> 2024-03	6
! relpareto: j.md:8:3: there is no day '2024-02-30': what it dates is counted in no period
! relpareto: entries dated only to a year or month, and so in no period of this kind: 1

=== nothing to tell
$ relpareto -T 2024-06-30
$ relpareto -T 2024-06-30 -p year
$ relpareto -T 2024-06-30 -o json
$ relpareto -T 2024-06-30 -o table
$ echo '- 2024-01-01 @Anna #lunch' | relpareto -T 2024-06-30 -o md
$ echo '- 2024-07-01 @Anna #order=5' | relpareto -T 2024-06-30 -o table
$ echo '- 2024-01-01 #order=5' | relpareto -T 2024-06-30 -o table
$ echo '- 2024-01-01 @Anna #order=0' | relpareto -T 2024-06-30 -o table --all
$ printf -- '# @Anna #order=5\n' | relpareto -T 2024-06-30
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> period	currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> []
> 0 customers: no tag of group revenue has an amount.
>
> contact  revenue  trouble  praise  worth  unplanned  gap
> 0 customers: no tag of group revenue has an amount.
>
> | contact | revenue | trouble | praise | worth | unplanned | gap |
> | ------- | ------: | ------: | -----: | ----: | --------: | --: |
> 0 customers: no tag of group revenue has an amount.
>
> contact  revenue  trouble  praise  worth  unplanned  gap
> 0 customers: nobody brought more than zero (no currency).
> Not counted (nobody is named): 5 (no currency).
>
> contact  revenue  trouble  praise  worth  unplanned  gap
> 0 customers: nobody brought more than zero (no currency).
> 1 other is not above zero: 0 (no currency).
>
> contact  revenue  trouble  praise  worth  unplanned    gap
> Anna           0        0       0      0             never
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap

=== layouts
@ j.md
| - 2024-01-01 @-Anna #order=€1.200,50 #ongepland
| - 2024-01-02 @Bram #order=€-3 #klacht
$ relpareto -T 2024-06-30 --all -o csv j.md
$ relpareto -T 2024-06-30 --all -o csv --safe j.md
$ relpareto -T 2024-06-30 --all -o json j.md
$ relpareto -T 2024-06-30 --all -o md j.md
> currency,contact,revenue,share,cumulative,rank,customers,trouble,praise,worth,orders,unplanned,gap
> EUR,Anna,1200.50,,,1,1,0,0,0,1,1,
> EUR,Bram,-3,,,,1,1,0,0,0,,
> currency,contact,revenue,share,cumulative,rank,customers,trouble,praise,worth,orders,unplanned,gap
> EUR,Anna,1200.50,,,1,1,0,0,0,1,1,
> EUR,Bram,-3,,,,1,1,0,0,0,,
> [
> {"currency":"EUR","contact":"Anna","revenue":1200.50,"share":null,"cumulative":null,"rank":1,"customers":1,"trouble":0,"praise":0,"worth":0,"orders":1,"unplanned":1,"gap":null},
> {"currency":"EUR","contact":"Bram","revenue":-3,"share":null,"cumulative":null,"rank":null,"customers":1,"trouble":1,"praise":0,"worth":0,"orders":0,"unplanned":null,"gap":null}
> ]
> 1 customer brought EUR 1,201.
> Fewer than ten: too few for percentages.
> 1 other is not above zero: EUR -3.
>
> | contact | revenue | trouble | praise | worth | unplanned |   gap |
> | ------- | ------: | ------: | -----: | ----: | --------: | ----: |
> | Anna    |   1,201 |       0 |      0 |     0 |    1 of 1 | never |
> | Bram    |      -3 |       1 |      0 |     0 |           | never |

=== a table of rellog is read as a journal; so are --roster and --at
@ people.md
| # @Anna-de-Vries #worthit
@ j.md
| - 2024-06-01 **Anna de Vries** #order=€10,50
| - 2024-06-02 @Bram #order="1 200"
$ relpareto -T 2024-06-30 --roster people.md j.md
$ REL_ROSTER=people.md relpareto -T 2024-06-30 j.md | cut -f 1-3
$ rellog --roster people.md j.md | relpareto -T 2024-06-30
$ relpareto -T 2024-06-30 --at tag j.md
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 	Bram	1200			1	1	0	0	0	1	0	
> EUR	Anna-de-Vries	10.50			1	1	0	0	card	1	0	
> currency	contact	revenue
> 	Bram	1200
> EUR	Anna-de-Vries	10.50
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap
> 	Bram	1200			1	1	0	0	0	1	0	
> EUR	Anna-de-Vries	10.50			1	1	0	0	card	1	0	
> currency	contact	revenue	share	cumulative	rank	customers	trouble	praise	worth	orders	unplanned	gap

=== who introduces has no part in it
< - 2024-06-01 @Anna #order=5 via @Bram
$ relpareto -T 2024-06-30 | cut -f 2,3
> contact	revenue
> Anna	5

=== any bytes: a BOM, CRLF, NUL, no UTF-8, no final newline
<\ \xef\xbb\xbf# @Anna #worthit\r\n\r\n- 2024-06-01 @Anna #order=5\r\n- 2024-06-01 @Anna #order=7 \x00\r\n- 2024-06-02 @B\xffo @Anna #order=\xe2\x82\xac3
$ relpareto -T 2024-06-30 | cut -f 1-3,10
> currency	contact	revenue	worth
> 	Anna	12	card
> EUR	Anna	3	card
> EUR	B	3	0

=== a line of a megabyte, and a hundred thousand amounts in an entry
$ { printf -- '- 2024-06-01 @Anna #order=5 '; head -c 1000000 /dev/zero | tr '\0' x; } | relpareto -T 2024-06-30 | cut -f 2,3
$ { printf -- '- 2024-06-01 @Anna'; yes -- ' #order=€0.01 #deal=2' | head -n 50000 | tr -d '\n'; } | relpareto -T 2024-06-30 | cut -f 1-3,11
> contact	revenue
> Anna	5
> currency	contact	revenue	orders
> 	Anna	100000	1
> EUR	Anna	500	1

=== a pipe that is cut short is quiet; an output that is closed is not
@ j.md
| - 2024-06-01 @Anna #order=5
$ yes -- '- 2024-06-01 @Anna #order=€1' | head -n 9999 | relpareto -T 2024-06-30 -p day | head -n 1 | cut -f 1
$ relpareto -T 2024-06-30 j.md >&-
> period
! relpareto: standard output: Bad file descriptor
? 2

=== inputs and vocabularies that cannot be read, and a full disk
$ relpareto no.md; echo $?
$ relpareto .; echo $?
$ relpareto --vocab no </dev/null; echo $?
$ relpareto --roster no </dev/null; echo $?
$ relpareto </dev/null >/dev/full
> 2
> 2
> 2
> 2
! relpareto: no.md: cannot open: No such file or directory
! relpareto: .: cannot read: Is a directory
! relpareto: no: cannot open: No such file or directory
! relpareto: no: cannot open: No such file or directory
! relpareto: standard output: No space left on device
? 2

=== the vocabulary of the environment, and of a configuration
@ cfg/reltools/vocab
| revenue: inkoop
@ v
| revenue: aankoop
$ printf -- '- 2024-01-01 @%s\n' 'Bo #inkoop=5' 'Cas #aankoop=7' >j.md
$ XDG_CONFIG_HOME=$PWD/cfg relpareto -T 2024-06-30 j.md | cut -f 2,3; REL_VOCAB=v XDG_CONFIG_HOME=$PWD/cfg relpareto -T 2024-06-30 j.md | cut -f 2,3
> contact	revenue
> Bo	5
> contact	revenue
> Cas	7

=== -n is of each period and currency
@ j.md
| - 2023-01-01 @A #order=5
| - 2023-01-01 @B #order=4
| - 2023-01-01 @C #order=€3
| - 2023-01-01 @D #order=€4
| - 2024-01-01 @E #order=2
| - 2024-01-01 @F #order=9
$ relpareto -T 2024-06-30 -p year -n 1 j.md | cut -f 1-4; relpareto -T 2024-06-30 -n 2 j.md | cut -f 1-3
> period	currency	contact	revenue
> 2023		A	5
> 2023	EUR	D	4
> 2024		F	9
> currency	contact	revenue
> 	F	9
> 	A	5
> EUR	D	4
> EUR	C	3

=== options that are wrong, each named with what is allowed
$ relpareto --share 0; echo $?
$ relpareto --share 101; echo $?
$ relpareto --share 80%; echo $?
$ relpareto -p fortnight; echo $?
$ relpareto -S someday; echo $?
$ relpareto -U 31; echo $?
$ relpareto -T now; echo $?
$ relpareto -n 0; echo $?
$ relpareto -o xml; echo $?
$ relpareto --at name; echo $?
$ relpareto -t tag; echo $?
$ relpareto --share; echo $?
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
! relpareto: --share: '0' is not a whole number from 1 to 100
! relpareto: --share: '101' is not a whole number from 1 to 100
! relpareto: --share: '80%' is not a whole number from 1 to 100
! relpareto: -p: 'fortnight' is not year, quarter, month, week, day or all
! relpareto: -S: 'someday' is not a date such as 2024-03-12, 2024-03 or 2024
! relpareto: -U: '31' is not a date such as 2024-03-12, 2024-03 or 2024
! relpareto: -T: 'now' is not a date such as 2024-03-12
! relpareto: -n: '0' is not a whole number above 0
! relpareto: -o: 'xml' is not tsv, table, csv, json or md
! relpareto: --at: 'name' is not contact or tag
! relpareto: unknown option '-t'
! usage: relpareto [-hqV] [--all] [--at contact|tag] [--dmy] [--mdy] [-n N]
!                  [-o LAYOUT] [-p PERIOD] [--roster FILE] [-S DATE] [--safe]
!                  [--share PERCENT] [--strict] [-T DATE] [-U DATE]
!                  [--vocab FILE] [FILE ...]
! relpareto: option '--share' needs a value
! usage: relpareto [-hqV] [--all] [--at contact|tag] [--dmy] [--mdy] [-n N]
!                  [-o LAYOUT] [-p PERIOD] [--roster FILE] [-S DATE] [--safe]
!                  [--share PERCENT] [--strict] [-T DATE] [-U DATE]
!                  [--vocab FILE] [FILE ...]

=== -h and -V
$ relpareto --version
$ relpareto --help
> relpareto (reltools) 0.1
> Which few customers bring most of the revenue, and how do I stand with them?
>
>       --share PERCENT    that share of the revenue (80)
>   -p, --period PERIOD    year, quarter, month, week, day or all
>   -S, --since DATE       entries from that day on
>   -U, --until DATE       entries up to that day
>       --all              all who have revenue, not only the few
>   -n, --limit N          the first N rows of each period and currency
>   -T, --today DATE       as if it were that day
>   -o, --output LAYOUT    table, tsv, csv, json or md
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
> example: relpareto -p year journal.md
