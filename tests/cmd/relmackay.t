# relmackay from end to end: what is known, what to ask, empty cards, mistakes.

=== relmackay counts cards and entries, by section, and says when something was learned
@ j.md
| # @Anna-de-Vries #klant
| aka: An
| every: 3w
| Hobby: rowing
| kids school:: havo
| - religion: church choir
| # @Bea
| hobby: ?
| birthday:
| company: <!-- which? -->
| # @Card
| # Days
| - 2022-05-01 lunch with @An, whose dog [pets:: Bello] slept #lunch
|   - sport:: skating
| - 2024-04-01 @Anna-de-Vries pets:: Bello, and now Max
| - 2024-05-01 @Cas hobby:: chess kids:: ? food:: soup #lunch
| - 2022-05-01 @Cas
| - 2023-01-01 @Dirk
| - 2027-01-01 @Eva hobby:: not yet
$ relmackay -T 2024-06-30 j.md
$ relmackay -T 2024-06-30 j.md --no-sensitive | cut -f 1-5,13-
> contact	filled	of	percent	connectie	customer	education	family	business	interests	lifestyle	you	last_learned	undated	grown
> Anna-de-Vries	5	66	7		0	0	2	0	3	0	0	2022-05-01	3	unknown
> Cas	2	66	3		0	0	0	0	1	1	0	2024-05-01	0	yes
> Bea	0	66	0		0	0	0	0	0	0	0		0	unknown
> Card	0	66	0		0	0	0	0	0	0	0		0	unknown
> Dirk	0	66	0		0	0	0	0	0	0	0		0	no
> Eva	0	66	0		0	0	0	0	0	0	0		0	unknown
> contact	filled	of	percent	connectie	last_learned	undated	grown
> Anna-de-Vries	4	61	6		2022-05-01	2	unknown
> Cas	2	61	3		2024-05-01	0	yes
> Bea	0	61	0			0	unknown
> Card	0	61	0			0	unknown
> Dirk	0	61	0			0	no
> Eva	0	61	0			0	unknown

=== relmackay reads standard input, and nothing
$ relmackay -T 2024-06-30
$ relmackay -T 2024-06-30 -o json </dev/null
$ relmackay -T 2024-06-30 -o table </dev/null
$ relmackay -T 2024-06-30 -o md --stale </dev/null
$ printf '%s\n' '- 2024-06-01 #lunch, nobody named hobby:: x' | relmackay -T 2024-06-30 -
$ printf '%s' '- 2024-06-01 @Anna hobby:: x' | relmackay -T 2024-06-30 - | cut -f 1,2,13
> contact	filled	of	percent	connectie	customer	education	family	business	interests	lifestyle	you	last_learned	undated	grown
> []
> 0 contacts, 0 with something known, 0 above 80%.
> Of 66 keys: customer 9, education 8, family 10, business 12,
>     interests 9, lifestyle 9, you 9.
>
> contact  known  cust  edu  fam  bus  int  life  you  connectie
> 0 contacts, 0 with something known, 0 above 80%.
> Of 66 keys: customer 9, education 8, family 10, business 12,
>     interests 9, lifestyle 9, you 9.
>
> | contact | known | last_learned | undated | grown |
> | ------- | ----: | ------------ | ------: | ----- |
> contact	filled	of	percent	connectie	customer	education	family	business	interests	lifestyle	you	last_learned	undated	grown
> contact	filled	last_learned
> Anna	1	2024-06-01

=== an entry that names several is about none of them, and that is told once
< - 2024-06-01 @Anna and @Piet hobby:: rowing sport:: x
< - 2024-06-02 @Anna #lunch
<   - spouse:: @Piet
< - 2024-06-03 @Anna and @Piet mood:: high
< # @Anna
< spouse: @Piet
< ## 2024-06-04
< - hobby:: rowing
< # Days
< - 2024-06-05 @Anna via @Piet kids:: Bo
$ relmackay -T 2024-06-30 | cut -f 1,2,13-14
$ printf '%s\n' '- 2024-06-01 @Anna and @Piet hobby:: x' | relmackay -q -T 2024-06-30 | cut -f 1,2
$ printf '%s\n' '- 2024-06-01 @Anna and @Piet hobby:: x' | relmackay -q --strict -T 2024-06-30 | cut -f 1,2; printf '%s\n' '- 2024-06-01 @Anna and @Piet hobby:: x' | relmackay -q --strict >/dev/null
> contact	filled	last_learned	undated
> Anna	3	2024-06-05	1
> Piet	0		0
> contact	filled
> Anna	0
> Piet	0
> contact	filled
> Anna	0
> Piet	0
! relmackay: <stdin>:1: 'hobby::' does not count in an entry that names 2 contacts; write it where one is named, or on a card
! relmackay: <stdin>:2: 'spouse::' does not count in an entry that names 2 contacts; write it where one is named, or on a card
? 1

=== above 80 % is decided by whole numbers: 53 of 66, 49 of 61
$ card() { echo "# @$1"; relmackay --keys | sed 1d | cut -f 1 | sed "$2q" | sed 's/$/: yes/'; }
$ plain() { echo "# @$1"; relmackay --keys --no-sensitive | sed 1d | cut -f 1 | sed "$2q" | sed 's/$/: yes/'; }
$ { card a52 52; card a53 53; card a66 66; } | relmackay | cut -f 1-5
$ { plain b48 48; plain b49 49; plain b61 61; } | relmackay --no-sensitive | cut -f 1-5
$ { card a52 52; card a53 53; card a66 66; } | relmackay --over 80 | cut -f 1
$ { card a52 52; card a53 53; card a66 66; } | relmackay --over 99 | cut -f 1
$ { card a53 53; echo '# @nil'; } | relmackay --over 0 -o table
> contact	filled	of	percent	connectie
> a66	66	66	100	yes
> a53	53	66	80	yes
> a52	52	66	78	
> contact	filled	of	percent	connectie
> b61	61	61	100	yes
> b49	49	61	80	yes
> b48	48	61	78	
> contact
> a66
> a53
> contact
> a66
> 2 contacts (1 shown), 1 with something known, 1 above 80%.
> Of 66 keys: customer 9, education 8, family 10, business 12,
>     interests 9, lifestyle 9, you 9.
>
> contact     known  cust  edu  fam  bus  int  life  you  connectie
> a53      53 (80%)     9    8   10   12    9     5    0  yes

=== --stale: nothing new was surely learned for a year
@ j.md
| # @Card
| hobby: rowing
| # @Both
| hobby: rowing
| # Days
| - 2020-01-01 @Both kids:: Bo
| - 2020-01-01 @Old kids:: Bo
| - 2020-01-01 @Grown kids:: Bo
| - 2024-01-01 @Grown pets:: dog
| - 2020-01-01 @Said kids:: Bo
| - 2024-01-01 @Said kids:: Bo
| - 2020-01-01 @Nothing
| - 2024-01-01 @New
$ relmackay -T 2024-06-30 --stale j.md | cut -f 1,2,13-
$ relmackay -T 2024-06-30 --stale -o table j.md
$ relmackay -T 2024-06-30 --stale -o md -w Old j.md
$ relmackay -T 2024-06-30 --stale --over 0 j.md | cut -f 1
> contact	filled	last_learned	undated	grown
> Both	2	2020-01-01	1	unknown
> Card	1		1	unknown
> Old	1	2020-01-01	0	no
> Said	1	2020-01-01	0	no
> Nothing	0		0	no
> 7 contacts (5 shown), 5 with something known, 0 above 80%.
> Of 66 keys: customer 9, education 8, family 10, business 12,
>     interests 9, lifestyle 9, you 9.
>
> contact   known  last_learned  undated  grown
> Both     2 (3%)  2020-01-01          1  unknown
> Card     1 (1%)                      1  unknown
> Old      1 (1%)  2020-01-01          0  no
> Said     1 (1%)  2020-01-01          0  no
> Nothing  0 (0%)                      0  no
> unknown (2): a card's lines have no date, so these may have grown.
> 1 contact, 1 with something known, 0 above 80%.
> Of 66 keys: customer 9, education 8, family 10, business 12,
>     interests 9, lifestyle 9, you 9.
>
> | contact |  known | last_learned | undated | grown |
> | ------- | -----: | ------------ | ------: | ----- |
> | Old     | 1 (1%) | 2020-01-01   |       0 | no    |
> contact
> Both
> Card
> Old
> Said

=== -w, -t and -n select; names and tags as elsewhere
@ vocab
| vriend = maat
@ j.md
| # @Anna-de-Vries #klant/acme
| hobby: x
| kids: y
| # @Bea-Smit
| hobby: x
| - 2024-01-01 #maat
| - 2024-01-01 @Cas #offerte
$ relmackay -T 2024-06-30 -w Anna,@Cas j.md | cut -f 1,2
$ relmackay -T 2024-06-30 -t '#KLANT' j.md | cut -f 1,2
$ relmackay -T 2024-06-30 -t vriend --vocab vocab j.md | cut -f 1,2
$ relmackay -T 2024-06-30 -t vriend j.md | cut -f 1,2
$ relmackay -T 2024-06-30 -n 1 j.md | cut -f 1,2
$ relmackay -T 2024-06-30 -w Cas -t klant -o table j.md
$ relmackay -T 2023-06-30 -t offerte j.md | cut -f 1,2
> contact	filled
> Anna-de-Vries	2
> Cas	0
> contact	filled
> Anna-de-Vries	2
> contact	filled
> Bea-Smit	1
> contact	filled
> contact	filled
> Anna-de-Vries	2
> 0 contacts, 0 with something known, 0 above 80%.
> Of 66 keys: customer 9, education 8, family 10, business 12,
>     interests 9, lifestyle 9, you 9.
>
> contact  known  cust  edu  fam  bus  int  life  you  connectie
> contact	filled

=== --ask: the easiest of use first, of what is not known
@ j.md
| # @Anna-de-Vries
| functie: baker
| company: Bakery
| Woonplaats:: Franeker
| - 2024-01-01 @Anna how we [met:: at the fair]
$ relmackay -T 2024-06-30 --ask Anna j.md
$ relmackay -T 2024-06-30 --ask @Anna-de-Vries -n 2 -o table j.md
$ relmackay -T 2024-06-30 --ask anna_de_vries -n 2 -o json j.md
$ relmackay -T 2024-06-30 --ask Anna -n 999 j.md | tail -n 5 | cut -f 1,3
$ relmackay -T 2024-06-30 --ask Anna -n 999 --no-sensitive j.md | grep -c .
$ LC_ALL=nl_NL.UTF-8 relmackay --ask Anna -n 1 j.md
$ LC_ALL= LANG=nl relmackay --ask Anna -n 1 --lang en j.md
$ LC_ALL=nl_NL.UTF-8 relmackay j.md -T 2024-06-30 | cut -f 1-6
$ relmackay --ask Bob j.md
$ relmackay --template Bob j.md
> key	section	sensitive	question
> phone	customer		At which number may I ring, and when rather not?
> email	customer		Which mail address do you read yourself?
> birthday	customer		When is your birthday?
> nickname	customer		What do those who like you call you?
> contact-by	you		Shall I ring, write or drop by?
> Anna-de-Vries: 4 of 66 known (6%), 62 to ask, 2 shown.
>
> key    section   sensitive  question
> phone  customer             At which number may I ring, and when rather not?
> email  customer             Which mail address do you read yourself?
> [
> {"key":"phone","section":"customer","sensitive":"","question":"At which number may I ring, and when rather not?"},
> {"key":"email","section":"customer","sensitive":"","question":"Which mail address do you read yourself?"}
> ]
> diet	yes
> health	yes
> religion	yes
> union	yes
> politics	yes
> 58
> key	section	sensitive	question
> telefoon	klant		Op welk nummer mag ik bellen, en wanneer liever niet?
> key	section	sensitive	question
> phone	customer		At which number may I ring, and when rather not?
> contact	filled	of	percent	connectie	customer
> Anna-de-Vries	4	66	6		1
! relmackay: --ask: nobody in the journal is called 'Bob'
! relmackay: --template: nobody in the journal is called 'Bob'; somebody new would be '@Bob'
? 2

=== --ask somebody of whom all is known
$ { echo '# @Anna'; relmackay --keys | sed 1d | cut -f 1 | sed 's/$/: yes/'; } >all.md
$ relmackay --ask Anna all.md
$ relmackay --ask Anna -o table all.md
$ relmackay --template Anna all.md
> key	section	sensitive	question
> Anna: 66 of 66 known (100%), 0 to ask.
>
> key  section  sensitive  question
> ## @Anna

=== --keys: 66 in seven sections, each name meaning one key, in both languages
$ relmackay --keys | sed 1d | cut -f 2 | uniq -c | awk '{ print $1, $2 }'
$ relmackay --keys --lang nl | sed 1d | cut -f 2 | uniq -c | awk '{ print $1, $2 }'
$ relmackay --keys | awk -F '\t' '$3 == "yes" { print $1 }'
$ relmackay --keys --no-sensitive | sed 1d | wc -l
$ relmackay --keys | sed 1d | cut -f 1,5 | tr '\t ' '\n\n' | sort | uniq -d
$ relmackay --keys -n 1 -o json
$ relmackay --keys -n 2 -o table
$ relmackay --keys -n 2 -o md --lang nl
$ relmackay --keys -n 2
> 9 customer
> 8 education
> 10 family
> 12 business
> 9 interests
> 9 lifestyle
> 9 you
> 9 klant
> 8 opleiding
> 10 familie
> 12 werk
> 9 interesses
> 9 leefstijl
> 9 jij
> religion
> politics
> union
> diet
> health
> 61
> [
> {"key":"nickname","section":"customer","sensitive":"","question":"What do those who like you call you?","also":["roepnaam","called","goes-by","noemen"]}
> ]
> key       section   sensitive  question, and other names
> nickname  customer             What do those who like you call you? (roepnaam, called, goes-by, noemen)
> birthday  customer             When is your birthday? (verjaardag, birthdate, born, geboren, geboortedatum, jarig)
> | key        | section | sensitive | question, and other names                                                        |
> | ---------- | ------- | --------- | -------------------------------------------------------------------------------- |
> | roepnaam   | klant   |           | Hoe noemen mensen je die je graag mogen? (nickname, called, goes-by, noemen)     |
> | verjaardag | klant   |           | Wanneer ben je jarig? (birthday, birthdate, born, geboren, geboortedatum, jarig) |
> key	section	sensitive	question	also
> nickname	customer		What do those who like you call you?	roepnaam called goes-by noemen
> birthday	customer		When is your birthday?	verjaardag birthdate born geboren geboortedatum jarig

=== each name of a key, in either language, fills it
$ relmackay --keys | sed 1d | cut -f 1,5 | awk '{ for (i = 1; i <= NF; i++) print "# @" $1 i "\n" $i ": x" }' |
$     relmackay -o tsv | awk -F '\t' 'NR > 1 { n++; s += $2 } END { print (n == s && n > 300) }'
$ { echo '# @Anna'; relmackay --keys --lang nl | sed 1d | cut -f 1 | sed 's/$/: x/'; } | relmackay | cut -f 1-12
> 1
> contact	filled	of	percent	connectie	customer	education	family	business	interests	lifestyle	you
> Anna	66	66	100	yes	9	8	10	12	9	9	9

=== --template: a card for what is not known, read back as that contact's
@ j.md
| # @Anna-de-Vries
| functie: baker
$ relmackay --template Anna -n 8 j.md
$ relmackay --template Anna --lang nl -n 3 j.md
$ relmackay --template Anna --no-sensitive j.md | grep -c ':$'
$ { cat j.md; relmackay --template Anna j.md | sed 's/:$/: yes/'; } | relmackay | cut -f 1-5
$ { cat j.md; relmackay --template Anna j.md; } | relmackay | cut -f 1-5
$ relmackay --template '@Bea Smit' -n 1 j.md
$ relmackay --template '@"O'\''Brien"' -n 1 </dev/null
$ relmackay --template '@"O'\''Brien"' </dev/null | sed 's/:$/: yes/' | rellog | cut -f 1-3
$ relmackay --template '@a"b]]c' -n 1 </dev/null
$ relmackay --template '@12' -n 1 </dev/null
$ relmackay --template '@anna' -n 1 j.md
$ relmackay --template '@An' -n 1 j.md
$ relmackay --template '' -n 1 j.md
$ printf '%s\n' '- 2024-01-01 @Guus-Visser' '- 2024-01-01 @Guus-Smit' >two.md
$ relmackay --template @Guus two.md; relmackay --template @guus-v -n 1 two.md
> ## @Anna-de-Vries
>
> <!-- customer -->
> nickname:
> birthday:
> city:
> phone:
> email:
>
> <!-- business -->
> company:
>
> <!-- you -->
> met:
> contact-by:
> ## @Anna-de-Vries
>
> <!-- klant -->
> woonplaats:
>
> <!-- werk -->
> bedrijf:
>
> <!-- jij -->
> kennismaking:
> 60
> contact	filled	of	percent	connectie
> Anna-de-Vries	66	66	100	yes
> contact	filled	of	percent	connectie
> Anna-de-Vries	1	66	1	
> ## @Bea-Smit
>
> <!-- business -->
> function:
> ## @"O'Brien"
>
> <!-- business -->
> function:
> date	contacts	tags
> card	O'Brien	
> ## @Anna-de-Vries
>
> <!-- business -->
> company:
> ## @An
>
> <!-- business -->
> function:
> ## @guus-v
>
> <!-- business -->
> function:
! relmackay: --template: no heading can name 'a"b]]c'
! relmackay: --template: '@12' is no name: it has no letter
! relmackay: --template: nobody in the journal is called ''
! relmackay: --template: 'Guus' fits 2 people: Guus-Visser and Guus-Smit

=== code, comments and words are no keys; emphasis does not matter
< - 2024-06-01 @A `hobby:: x` <!-- kids:: x --> std::map hobby::x
< - 2024-06-01 @B **hobby**:: x, (**Kids**:: y)
< - 2024-06-01 @C
<   > hobby:: x
<
<       kids:: indented code
< ## 2024-06-02 @D
< kids:: x
<
< ```
< hobby:: x
< ```
< | 2024-06-03 | @E | hobby:: x |
$ relmackay -T 2024-06-30 | cut -f 1,2
> contact	filled
> B	2
> C	1
> D	1
> E	1
> A	0

=== every layout
< # @Anna
< hobby: x
< # @=Piet
< - 2024-06-01 @"=Kees" kids:: y
$ cat >j.md; relmackay -T 2024-06-30 -o csv --safe j.md; relmackay -T 2024-06-30 -o json j.md
$ relmackay -T 2024-06-30 -o table j.md; relmackay -T 2024-06-30 -o md j.md
> contact,filled,of,percent,connectie,customer,education,family,business,interests,lifestyle,you,last_learned,undated,grown
> '=Kees,1,66,1,,0,0,1,0,0,0,0,2024-06-01,0,yes
> Anna,1,66,1,,0,0,0,0,1,0,0,,1,unknown
> [
> {"contact":"=Kees","filled":1,"of":66,"percent":1,"connectie":"","customer":0,"education":0,"family":1,"business":0,"interests":0,"lifestyle":0,"you":0,"last_learned":"2024-06-01","undated":0,"grown":"yes"},
> {"contact":"Anna","filled":1,"of":66,"percent":1,"connectie":"","customer":0,"education":0,"family":0,"business":0,"interests":1,"lifestyle":0,"you":0,"last_learned":"","undated":1,"grown":"unknown"}
> ]
> 2 contacts, 2 with something known, 0 above 80%.
> Of 66 keys: customer 9, education 8, family 10, business 12,
>     interests 9, lifestyle 9, you 9.
>
> contact   known  cust  edu  fam  bus  int  life  you  connectie
> =Kees    1 (1%)     0    0    1    0    0     0    0
> Anna     1 (1%)     0    0    0    0    1     0    0
> 2 contacts, 2 with something known, 0 above 80%.
> Of 66 keys: customer 9, education 8, family 10, business 12,
>     interests 9, lifestyle 9, you 9.
>
> | contact |  known | cust | edu | fam | bus | int | life | you | connectie |
> | ------- | -----: | ---: | --: | --: | --: | --: | ---: | --: | --------- |
> | =Kees   | 1 (1%) |    0 |   0 |   1 |   0 |   0 |    0 |   0 |           |
> | Anna    | 1 (1%) |    0 |   0 |   0 |   0 |   1 |    0 |   0 |           |

=== a table of rellog is read as a journal, cards and all
@ j.md
| # @Anna
| hobby: x
| kids:: y
| - 2024-06-01 lunch
|   - pets:: dog
| - 2024-06-01 @Bea [hobby:: x] and
|   sport:: y
$ rellog j.md | relmackay -T 2024-06-30 >two; relmackay -T 2024-06-30 j.md | tee one; cmp one two
> contact	filled	of	percent	connectie	customer	education	family	business	interests	lifestyle	you	last_learned	undated	grown
> Anna	3	66	4		0	0	2	0	1	0	0	2024-06-01	2	yes
> Bea	0	66	0		0	0	0	0	0	0	0		0	no
! relmackay: j.md:6: 'hobby::' does not count in an entry that names 2 contacts; write it where one is named, or on a card
! relmackay: j.md:6: 'hobby::' does not count in an entry that names 2 contacts; write it where one is named, or on a card

=== any bytes: a BOM, CRLF, NUL, no UTF-8, no final newline, a long line
$ printf '\357\273\277# @Anna\r\nhobby: x\r\n- 2024-06-01 @Anna \000 kids:: \377x\r\n- 2024-06-01 @Bea pets:: \377' |
$     relmackay -T 2024-06-30 | cut -f 1,2,13
$ { printf -- '- 2024-06-01 @Anna '; head -c 1000000 /dev/zero | tr '\0' :; echo ' hobby:: x'; } | relmackay -T 2024-06-30 | cut -f 1,2
> contact	filled	last_learned
> Anna	2	2024-06-01
> Bea	0	
> contact	filled
> Anna	1

=== --roster, REL_ROSTER, --at and the order of dates
@ r.md
| # @Anna
| aka: Skip
| hobby: x
@ j.md
| - 02-03-2024 lunch with @Skip kids:: y
$ relmackay -T 2024-06-30 --roster r.md --dmy j.md | cut -f 1,2,13
$ REL_ROSTER=r.md relmackay -T 2024-06-30 --mdy j.md | cut -f 1,2,13
$ relmackay -T 2024-06-30 -q --roster r.md j.md | cut -f 1,2,13
$ relmackay -T 2024-06-30 --at tag --dmy j.md | cut -f 1,2,13
> contact	filled	last_learned
> Anna	2	2024-03-02
> contact	filled	last_learned
> Anna	2	2024-02-03
> contact	filled	last_learned
> Anna	1	
> contact	filled	last_learned

=== LC_MESSAGES goes before LANG, and LC_ALL before both; English for every other language
$ for l in 'LC_ALL= LC_MESSAGES=nl_BE LANG=en_GB' 'LC_ALL= LC_MESSAGES=en LANG=nl' 'LC_ALL=nl LC_MESSAGES=en LANG=en' 'LC_ALL=de_DE LANG=nl'; do
$ env $l relmackay --keys -n 1 | tail -n 1 | cut -f 1; done
> roepnaam
> nickname
> roepnaam
> nickname

=== a row for who has a planned entry alone; with @ a value names a contact too, on a card excepted
< # @Anna
< spouse: @Jan
<
< # 2024-06-01
<
< - @Bo spouse:: @Marie
<
< # 2025-01-01
<
< - @Cas hobby:: sailing
$ relmackay -T 2024-06-30 | cut -f 1,2
> contact	filled
> Anna	1
> Bo	0
> Cas	0
> Marie	0
! relmackay: <stdin>:6: 'spouse::' does not count in an entry that names 2 contacts; write it where one is named, or on a card

=== options that are wrong, each named with what is allowed
$ relmackay --lang de; relmackay --over 100; relmackay --over -1; relmackay --over 80%; relmackay -n 0; relmackay -T soon
$ relmackay -o xml; relmackay --at both; relmackay -t 'a b'; relmackay -w Nobody </dev/null
$ relmackay --keys --ask A; relmackay --ask A --template B; relmackay --template B --keys; relmackay --keys j.md
$ relmackay --ask A -w B; relmackay --ask A -t b; relmackay --template A --stale; relmackay --keys --over 3
$ relmackay --template A -o md
! relmackay: --lang: 'de' is not nl or en
! relmackay: --over: '100' is not a whole number from 0 to 99
! relmackay: --over: '-1' is not a whole number from 0 to 99
! relmackay: --over: '80%' is not a whole number from 0 to 99
! relmackay: -n: '0' is not a whole number above 0
! relmackay: -T: 'soon' is not a date such as 2024-03-12
! relmackay: -o: 'xml' is not tsv, table, csv, json or md
! relmackay: --at: 'both' is not contact or tag
! relmackay: -t: 'a b' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
! relmackay: -w: nobody in the journal is called 'Nobody'
! relmackay: --keys and --ask do not go together
! relmackay: --ask and --template do not go together
! relmackay: --keys and --template do not go together
! relmackay: --keys reads no journal, and takes no files
! relmackay: --ask and -w do not go together
! relmackay: --ask and -t do not go together
! relmackay: --template and --stale do not go together
! relmackay: --keys and --over do not go together
! relmackay: --template and -o do not go together
? 2

=== inputs that cannot be read, and a full disk
$ relmackay no.md; echo $?; relmackay .; echo $?; relmackay --roster no </dev/null; echo $?
$ relmackay --vocab no </dev/null; echo $?; relmackay --keys >/dev/full; echo $?
$ relmackay --template @Anna </dev/null >/dev/full; echo $?
$ relmackay </dev/null >&-
> 2
> 2
> 2
> 2
> 2
> 2
! relmackay: no.md: cannot open: No such file or directory
! relmackay: .: cannot read: Is a directory
! relmackay: no: cannot open: No such file or directory
! relmackay: no: cannot open: No such file or directory
! relmackay: standard output: No space left on device
! relmackay: standard output: No space left on device
! relmackay: standard output: Bad file descriptor
? 2

=== -h and -V
$ relmackay --version
$ relmackay --help
> relmackay (reltools) 0.1
> How completely do you know each contact, and what should you ask next?
>
>       --ask CONTACT      what to ask that one next, the easiest of use first
>       --keys             all that there is to know of somebody; no journal is read
>       --template CONTACT an empty card for the rest; @Name may be new
>       --over PERCENT     only who is known for more than that
>       --stale            only of whom nothing new was surely learned for a year
>       --no-sensitive     leave out health, belief and the like
>       --lang nl|en       the questions in Dutch or English
>   -w, --with CONTACT,... only these contacts
>   -t, --tag TAG,...      only contacts with one of these tags
>   -n, --limit N          the first N rows; of --ask, N questions (5)
>   -T, --today DATE       as if it were that day
>   -o, --output LAYOUT    table, tsv, csv, json or md
>       --safe             no cell that a spreadsheet would run (csv)
>       --at contact|tag   what @ means, whatever the file is
>       --dmy              02-12-2024 is 2 December
>       --mdy              02-12-2024 is February 12
>       --roster FILE      a file of cards to know people from
>       --vocab FILE       synonyms of tags
>       --strict           exit with 1 when there was a warning
>   -q, --quiet            no warnings
>   -h, --help             this text
>   -V, --version          the version
>
> example: relmackay --ask Anna-de-Vries journal.md
