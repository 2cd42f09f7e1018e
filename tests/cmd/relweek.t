# relweek from end to end: the parts, the week, birthdays, languages, layouts, what is quoted, faults.

=== every part, from a journal on standard input
< # People
<
< ## @Anna-de-Vries #vriend
< every: 1w
< birthday: 1974-12-03
<
< ## @Bo
<
< # Days
<
< - 2025-11-16 @Dora on the Sunday before
< - 2025-11-18 @Bo #lunch #value
< - 2025-11-20 @Anna-de-Vries #offerte #value
< - 2026-11-01 promised @Bo a book #promise #mail
< - 2026-11-10 @Anna-de-Vries and @Bo #koffie
< - 2026-11-16 lunch with @Bo #lunch #value
< - 2026-11-16 @Bo again
< - 2026-11-17 nobody is here #zomaar
< - 2026-11-22 @Cas asked what it costs #quote #lunch
< - 2026-11-23 @Anna-de-Vries phoned this morning, to sell #pitch
< - 2026-12-01 dinner with @Anna-de-Vries and @Bo #diner
< - 2027-02-30 @Bo
$ relweek -T 2026-11-23
> # Week 47 of 2026, 16 to 22 November
>
> |                            | week 47 | week 46 | week 47 of 2025 |
> |----------------------------|--------:|--------:|----------------:|
> | Contact days               |       2 |       1 |               2 |
> | People                     |       2 |       2 |               2 |
> | Entries                    |       3 |       1 |               2 |
> | - without a reason to sell |       1 |       1 |               1 |
> | - to sell                  |       1 |       0 |               1 |
> | - not said                 |       1 |       0 |               0 |
>
> ## Whom to see without a reason to sell
>
> - **Anna-de-Vries**, 13 days ago, every 1w, planned on Tue 1 December; last,
>   on 2026-11-23: @Anna-de-Vries phoned this morning, to sell #pitch
>
> ## Planned
>
> - **Anna-de-Vries, Bo**, on Tue 1 December: dinner with @Anna-de-Vries and @Bo
>   #diner
>
> ## Promises still open
>
> - **Bo**, on 2026-11-01: promised @Bo a book #promise #mail
>
> ## Birthdays in the next two weeks
>
> - **Anna-de-Vries**, Thu 3 December, turns 52
>
> ## Of value, this year
>
> | tag          | 2026 to 23 November | 2025 to 23 November | change |
> |--------------|--------------------:|--------------------:|-------:|
> | value        |                   1 |                   – |        |
> | any of these |                   1 |                   – |        |
>
> ## What to mend in the journal
>
> - \<stdin\>:22:3: error: there is no day '2027-02-30': what it dates is
>   counted in no period \[D8\]

=== the same in Dutch as plain text, one of each; by option, and by each variable in its order
@ j.md
| # @Anna
| every: 1w
| birthday: 24-11
| # @Bo
| every: 1w
| verjaardag: 25 november
| # Days
| - 2026-11-09 @Bo beloofd #belofte
| - 2026-11-10 @Anna beloofd #belofte #lunch
| - 2026-11-17 @Anna en @Bo #order
| - 2026-11-28 bij @Anna
| - 2026-11-29 bij @Bo
$ relweek -T 2026-11-23 --lang nl -o text -n 1 j.md
$ for v in LANG LC_MESSAGES LC_ALL; do env -u LC_ALL $v=nl_NL.UTF-8 relweek -T 2026-11-23 j.md | head -n 1; done
$ LC_ALL= LC_MESSAGES=en_GB.UTF-8 LANG=nl_NL relweek -T 2026-11-23 j.md | head -n 1
$ LC_ALL=nl relweek --lang=en -T 2026-11-23 j.md | head -n 1
> Week 47 van 2026, 16 t/m 22 november
>
>                          week 47  week 46  week 47 van 2025
>   Contactdagen                 1        2                 –
>   Mensen                       2        2                 –
>   Notities                     1        2                 –
>   - zonder verkoopreden        0        1                 –
>   - om te verkopen             1        0                 –
>   - niet gezegd                0        1                 –
>
> Wie opzoeken zonder verkoopreden
>
> - Bo, 14 dagen geleden, elke 1w, gepland op zo 29 november; laatst,
>   op 2026-11-17: @Anna en @Bo #order
> - en nog 1: relgap
>
> Gepland
>
> - Anna, op za 28 november: bij @Anna
> - en nog 1: relgrep --planned
>
> Nog open beloften
>
> - Anna, op 2026-11-10: @Anna beloofd #belofte #lunch
> - en nog 1: relwho --promises
>
> Jarig in de komende twee weken
>
> - Anna, di 24 november
> - Bo, wo 25 november
> # Week 47 van 2026, 16 t/m 22 november
> # Week 47 van 2026, 16 t/m 22 november
> # Week 47 van 2026, 16 t/m 22 november
> # Week 47 of 2026, 16 to 22 November
> # Week 47 of 2026, 16 to 22 November

=== the week is the last one that is over, on every day of this one; over the year's end; a year ago is 52 weeks
@ j.md
| - 2019-01-02 @A
| - 2026-12-28 @A
| - 2027-01-03 @A
$ for d in 2026-11-22 2026-11-23 2026-11-29 2026-11-30 2027-01-03 2027-01-04 2027-01-11 2020-01-06; do
$ relweek -T $d j.md | sed -n '1p;3p;5p' | tr -s ' '; done
> # Week 46 of 2026, 9 to 15 November
> ## Planned
> - **A**, on Mon 28 December: @A
> # Week 47 of 2026, 16 to 22 November
> ## Planned
> - **A**, on Mon 28 December: @A
> # Week 47 of 2026, 16 to 22 November
> ## Planned
> - **A**, on Mon 28 December: @A
> # Week 48 of 2026, 23 to 29 November
> ## Planned
> - **A**, on Mon 28 December: @A
> # Week 52 of 2026, 21 to 27 December
> Nothing to tell.
> # Week 53 of 2026, 28 December to 3 January
> | | week 53 | week 52 | week 1 |
> | Contact days | 2 | 0 | 0 |
> # Week 1 of 2027, 4 to 10 January
> | | week 1 | week 53 of 2026 | week 2 of 2026 |
> | Contact days | 0 | 2 | 0 |
> # Week 1 of 2020, 30 December to 5 January
> | | week 1 | week 52 of 2019 | week 1 of 2019 |
> | Contact days | 0 | 0 | 1 |

=== --since: from that day to today; as many days before; a year ago, or as many whole weeks ago
@ j.md
| - 2023-06-07 @A
| - 2025-10-21 @A
| - 2025-11-18 @A
| - 2026-11-01 @A #lunch
| - 2026-11-20 @B #lunch
| - 2026-11-20 @A #order
$ relweek -q -T 2026-11-21 --since 2026-11-20 j.md | head -n 10
$ relweek -T 2026-11-21 -S 2026-10 -o text j.md | head -n 5
$ relweek -T 2026-11-21 -S '1 June 2024' -o text j.md | head -n 5
$ relweek -T yesterday -S 1 j.md
> # Since 20 November
>
> |                            | 2 days | days before | a year ago |
> |----------------------------|-------:|------------:|-----------:|
> | Contact days               |      1 |           0 |          0 |
> | People                     |      2 |           0 |          0 |
> | Entries                    |      2 |           0 |          0 |
> | - without a reason to sell |      1 |           0 |          0 |
> | - to sell                  |      1 |           0 |          0 |
> | - not said                 |      0 |           0 |          0 |
> Since 1 October
>
>                               52 days  days before  a year ago
>   Contact days                      2            0           2
>   People                            2            0           1
> Since 1 June (2024)
>
>                               904 days  days before
>   Contact days                       4            1
>   People                             2            1
! relweek: -S: '1' is not a date such as 2024-03-12
? 2
$ relweek -T 2026-11-21 -S 2026-11-22 j.md
! relweek: -S: '2026-11-22' is not a day up to 2026-11-21
? 2

=== days of options in every form
@ j.md
| - 2026-11-17 @A
@ a - b.md
| - 2026-11-17 @A
$ relweek -T 2026-11-23 'a - b.md' | sed -n 5p
$ for d in 23.11.2026 '23 november 2026' 2026-11-23T10:00:00Z 20261123 2026-12 2027; do
$ relweek -T "$d" j.md 2>&1 | head -n 1; done
$ relweek -T today j.md >one; relweek j.md >two; relweek -T yesterday j.md >three; cmp one two
> | Contact days               |       1 |       – |               – |
> # Week 47 of 2026, 16 to 22 November
> # Week 47 of 2026, 16 to 22 November
> # Week 47 of 2026, 16 to 22 November
> relweek: -T: '20261123' is not a date such as 2024-03-12
> # Week 48 of 2026, 23 to 29 November
> # Week 52 of 2026, 21 to 27 December

=== birthdays: today and thirteen days on; 29 February; over the year's end; without a year; two cards
@ j.md
| # @Today
| birthday: 1980-12-24
| # @Last
| Verjaardag:: 6 januari
| # @Late
| birthday: 7 January 1970
| # @Past
| birthday: 1980-12-23
| # @Year
| birthday: --01-01
| # @Basic
| birthday: --0102
| # @Twice
| birthday: 1999-12-30
| # @Twice
| birthday: 1990-12-31
| # @Words
| birthday: 31 December 2000, I think
| # Days
| - 2026-01-01 born: @Baby
$ relweek -T 2026-12-24 j.md | sed -n '/^## Birthdays/,/^##* [^B]/p'
@ leap.md
| # @Anna
| birthday: 1992-02-29
| # @Bo
| birthday: 29 feb
$ for d in 2026-02-28 2027-03-01 2028-02-28 2028-02-15 2028-02-16; do relweek -T $d leap.md | sed -n '1p;/Anna\|Bo/p'; done
> ## Birthdays in the next two weeks
>
> - **Today**, Thu 24 December, turns 46
> - **Twice**, Thu 31 December, turns 36
> - **Words**, Thu 31 December, turns 26
> - **Year**, Fri 1 January (2027)
> - **Basic**, Sat 2 January (2027)
> - **Last**, Wed 6 January (2027)
> # Week 8 of 2026, 16 to 22 February
> - **Anna**, Sat 28 February, turns 34
> - **Bo**, Sat 28 February
> # Week 8 of 2027, 22 to 28 February
> # Week 8 of 2028, 21 to 27 February
> - **Anna**, Tue 29 February, turns 36
> - **Bo**, Tue 29 February
> # Week 6 of 2028, 7 to 13 February
> # Week 6 of 2028, 7 to 13 February
> - **Anna**, Tue 29 February, turns 36
> - **Bo**, Tue 29 February

=== birthdays that are none, or have two readings, are told of; --dmy and the vocabulary settle them
@ j.md
| # @Anna
| birthday: 02-12
| # @Bo
| birthday: soon
| # @Cas
| birthday: 31-02-1980
| # @Dora
| birthday:
| # @Eva
| birthday: ```
| # @Finn
| birthday: <!-- 3 december
| # @Guus
| birthday: 4 december
$ relweek -T 2026-11-23 j.md
$ relweek -T 2026-11-23 --dmy j.md | grep Anna
$ relweek -T 2026-11-23 --mdy j.md | grep -c Anna
> # Week 47 of 2026, 16 to 22 November
>
> ## Birthdays in the next two weeks
>
> - **Guus**, Fri 4 December
>
> ## What to mend in the journal
>
> - the birthday of **Anna** is no date: 02-12
> - the birthday of **Bo** is no date: soon
> - the birthday of **Cas** is no date: 31-02-1980
> - the birthday of **Eva** is no date: \`\`\`
> - the birthday of **Finn** is no date: \<!-- 3 december
> - **Anna**, Wed 2 December
> 0
? 1
$ echo 'order dmy' >v; relweek -T 2026-11-23 --vocab v j.md | grep Anna
> - **Anna**, Wed 2 December

=== parts without content are left out; when all are, that is said
$ relweek -T 2026-11-23
$ relweek -T 2026-11-23 -o text --lang nl
< - 2020-01-01 @A
$ relweek -T 2026-11-23
> # Week 47 of 2026, 16 to 22 November
>
> Nothing to tell.
> Week 47 van 2026, 16 t/m 22 november
>
> Niets te melden.
> # Week 47 of 2026, 16 to 22 November
>
> Nothing to tell.

=== the roster, the vocabulary and the meaning of @ reach every part
@ people
| # @Anna-de-Vries
| aka: An
| every: 1w
| birthday: 2 December
| # @Bo
@ words
| sell: fair
| vriend = maat
@ j.md
| - 2026-11-10 @An #fair #maat
| - 2026-11-17 @An #fair #maat
$ relweek -T 2026-11-23 --roster people --vocab words -o text j.md
$ REL_ROSTER=people REL_VOCAB=words relweek -T 2026-11-23 j.md >one; relweek --roster=people --vocab=words -T 2026-11-23 j.md | cmp - one
$ relweek -T 2026-11-23 --at tag j.md | sed -n 3,5p
$ relweek -T 2026-11-23 --vocab gone j.md
> Week 47 of 2026, 16 to 22 November
>
>                               week 47  week 46  week 47 of 2025
>   Contact days                      1        1                –
>   People                            1        1                –
>   Entries                           1        1                –
>   - without a reason to sell        0        0                –
>   - to sell                         1        1                –
>   - not said                        0        0                –
>
> Whom to see without a reason to sell
>
> - Anna-de-Vries, never yet, every 1w; last, on 2026-11-17: @An #fair #maat
>
> Birthdays in the next two weeks
>
> - Anna-de-Vries, Wed 2 December
>
> Of value, this year
>
>   tag           2026 to 23 November  2025 to 23 November  change
>   vriend                          2                    –
>   any of these                    2                    –
> Nothing to tell.
! relgrep: gone: cannot open: No such file or directory
! relweek: no report: relgrep failed
? 2

=== an entries table, several files, -, and names with blanks or a hyphen in front
@ a b.md
| - 2026-11-17 @A
@ -c.md
| - 2026-11-18 @B
< - 2026-11-19 @C
$ relweek -T 2026-11-23 -o text 'a b.md' - -- -c.md | sed -n 3,6p
$ rellog 'a b.md' | relweek -T 2026-11-23 -o text | sed -n 3,6p
$ REL_JOURNAL='a b.md' relweek -T 2026-11-23 </dev/null
>                               week 47  week 46  week 47 of 2025
>   Contact days                      3        –                –
>   People                            3        –                –
>   Entries                           3        –                –
>                               week 47  week 46  week 47 of 2025
>   Contact days                      1        –                –
>   People                            1        –                –
>   Entries                           1        –                –
> # Week 47 of 2026, 16 to 22 November
>
> Nothing to tell.

=== what is quoted is no markdown and no HTML, in each layout
@ j.md
| # @x_y*z #vriend
| every: 1w
| birthday: <b>x</b> `y` [z](http://x.example)
| # Days
| - 2026-11-09 @x_y*z <script>alert("x")</script> &amp; &lt; `code` ![i](x) <!-- c --> [l](javascript:1) #mail #promise
| - 2026-11-10 @Bo **strong** [[topic]] | pipe ~~gone~~ __s__ \# one > two #promise
| - 2026-11-11 @Bo a
|   1. one - two
|   # three
| | 2026-11-12 | @Bo | a cell | #promise |
| - 2026-11-13 @Bo and a line that is just so long that the nextly, - a hyphen #promise
$ relweek -T 2026-11-23 j.md
$ relweek -T 2026-11-23 -o html j.md | sed -n '5,/^<h2>/d;/^<h2>What/,$p'
$ relweek -T 2026-11-23 -o html j.md | grep -c '<script\|<!--\|<img\|<a '
> # Week 47 of 2026, 16 to 22 November
>
> |                            | week 47 | week 46 | week 47 of 2025 |
> |----------------------------|--------:|--------:|----------------:|
> | Contact days               |       0 |       5 |               – |
> | People                     |       0 |       2 |               – |
> | Entries                    |       0 |       5 |               – |
> | - without a reason to sell |       0 |       1 |               – |
> | - to sell                  |       0 |       0 |               – |
> | - not said                 |       0 |       4 |               – |
>
> ## Whom to see without a reason to sell
>
> - **x-y**, 14 days ago, every 1w; last, on 2026-11-09: @x\_y\*z
>   \<script\>alert("x")\</script\> \&amp; \&lt; \`code\` !\[i\](x) \<!-- c --\>
>   \[l\](javascript:1) #mail #promise
>
> ## Promises still open
>
> - **Bo**, on 2026-11-13: @Bo and a line that is just so long that the nextly,
>   \- a hyphen #promise
> - **Bo**, on 2026-11-12: @Bo; a cell; #promise
> - **Bo**, on 2026-11-10: @Bo strong topic \| pipe \~\~gone\~\~ \_\_s\_\_ \\#
>   one \> two #promise
> - **x-y**, on 2026-11-09: @x\_y\*z \<script\>alert("x")\</script\> \&amp;
>   \&lt; \`code\` !\[i\](x) \<!-- c --\> \[l\](javascript:1) #mail #promise
>
> ## What to mend in the journal
>
> - the birthday of **x-y** is no date: \<b\>x\</b\> \`y\`
>   \[z\](http://x.example)
> <h2>What to mend in the journal</h2>
> <ul>
> <li>the birthday of <strong>x-y</strong> is no date: &lt;b&gt;x&lt;/b&gt; `y`
> [z](http://x.example)</li>
> </ul>
> </body>
> </html>
> 0
? 1
$ relweek -T 2026-11-23 -o text j.md | grep script
>   <script>alert("x")</script> &amp; &lt; `code` ![i](x) <!-- c -->
>   [l](javascript:1) #mail #promise
> - x-y, on 2026-11-09: @x_y*z <script>alert("x")</script> &amp; &lt; `code`
>   ![i](x) <!-- c --> [l](javascript:1) #mail #promise

=== what would drive a terminal, and bytes that are no UTF-8, become U+FFFD; long text is cut at a word
<\ - 2026-11-10 @Bo \x1b[31mred\x07 \xc2\x9b \xe2\x80\xaert \xff\xc3 a\0b \\001 caf\xc3\xa9 #promise\r\n
<\ - 2026-11-09 @Bo \xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9 #promise\n
< - 2026-11-08 @Bo one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen #promise
$ relweek -T 2026-11-23 -q | sed -n '/^## Prom/,$p'
> ## Promises still open
>
> - **Bo**, on 2026-11-10: @Bo �\[31mred� � �rt �� a�b \\001 café #promise
> - **Bo**, on 2026-11-09: @Bo
>   éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé…
> - **Bo**, on 2026-11-08: @Bo one two three four five six seven eight nine ten
>   eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen #promise

=== no final newline, CRLF, BOM, a line of 1 MB
@ j.md
| - 2026-11-17 @A #lunch
| - 2026-11-18 @B #order
$ relweek -T 2026-11-23 j.md >good
$ printf %s "$(cat j.md)" | relweek -T 2026-11-23 | cmp - good
$ sed 's/$/\r/' j.md | relweek -T 2026-11-23 | cmp - good
$ (printf '\357\273\277'; cat j.md) | relweek -T 2026-11-23 | cmp - good
$ (cat j.md; printf -- '- 2026-12-01 @A '; head -c 1000000 /dev/zero | tr '\0' x) | relweek -T 2026-11-23 | tail -n 5
>
> ## Planned
>
> - **A**, on Tue 1 December: @A
>   xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…

=== a failure of any part is told, with 2, and nothing is printed; the folder between is removed
@ j.md
| # @A
| birthday: 1980-12-01
| # Days
| - 2026-11-17 @A #lunch #value
| - 2026-11-29 @A #lunch #promise
$ mkdir stub tmp
$ TMPDIR=$PWD/tmp; export TMPDIR
$ for p in rellog relgrep relgap relwho reltags reltrend rellint cmark awk sort tr cat mktemp date; do
$ printf '#!/bin/sh\nexit 2\n' >stub/$p; chmod +x stub/$p
$ PATH=$PWD/stub:$PATH relweek -T 2026-11-23 -o html j.md >out 2>err; echo "$p $? $(wc -c <out) $(tail -n 1 err)"
$ rm stub/$p; done; ls tmp
$ for p in --free --other --planned; do
$ printf '#!/bin/sh\ncase "$*" in *%s*) exit 2 ;; esac\nexec %s "$@"\n' "$p" "$(command -v relgrep)" >relgrep
$ chmod +x relgrep; mv relgrep stub
$ PATH=$PWD/stub:$PATH relweek -T 2026-11-23 j.md >out 2>err; echo "$p $? $(wc -c <out) $(tail -n 1 err)"; rm stub/relgrep; done
# a reader of tables that prints half of one
$ printf '#!/bin/sh\nprintf "contact\\tda"; exit 2\n' >stub/relwho; chmod +x stub/relwho
$ PATH=$PWD/stub:$PATH relweek -T 2026-11-23 j.md
> rellog 2 0 relweek: no report: rellog failed
> relgrep 2 0 relweek: no report: relgrep failed
> relgap 2 0 relweek: no report: relgap failed
> relwho 2 0 relweek: no report: relwho failed
> reltags 2 0 relweek: no report: reltags failed
> reltrend 2 0 relweek: no report: reltrend failed
> rellint 2 0 relweek: no report: rellint failed
> cmark 2 0 relweek: no report: cmark failed
> awk 2 0 relweek: no report: awk failed
> sort 2 0 relweek: no report: sort failed
> tr 2 0 relweek: no report: tr failed
> cat 2 0 relweek: no report: cat failed
> mktemp 2 0 relweek: no report: mktemp failed
> date 2 0 relweek: no report: date failed
> --free 2 0 relweek: no report: relgrep failed
> --other 2 0 relweek: no report: relgrep failed
> --planned 2 0 relweek: no report: relgrep failed
! relweek: no report: relwho failed
? 2
$ PATH=$PWD/stub:/usr/bin:/bin; rm stub/relwho; for p in awk cat date mktemp sh dirname rm env mv; do ln -s "$(command -v $p)" stub/; done
$ PATH=$PWD/stub $TOP/bin/relweek -o html j.md
! relweek: -o html: cmark(1), which makes the HTML, is not there
? 2

=== an input that cannot be read, an output that cannot be written
@ j.md
| - 2026-11-17 @A #lunch
$ mkdir folder tmp; TMPDIR=$PWD/tmp; export TMPDIR
$ relweek gone.md
! rellog: gone.md: cannot open: No such file or directory
! relweek: no report: rellog failed
? 2
$ relweek folder
! rellog: folder: cannot read: Is a directory
! relweek: no report: rellog failed
? 2
$ relweek <folder 2>err; echo $?; tail -n 1 err
$ relweek ''
> 2
> relweek: no report: reading standard input failed
! rellog: '' is no file name
! relweek: no report: rellog failed
? 2
$ relweek j.md >/dev/full 2>err; echo $?; tail -n 1 err
$ relweek j.md >&- 2>err; echo $?; tail -n 1 err
$ relweek -h >/dev/full 2>err; echo $?
$ relweek -V >/dev/full 2>err; echo $?
$ TMPDIR=/nowhere relweek j.md 2>&1 | tail -n 1
$ (relweek -T 2026-11-23 j.md; echo $? >status) | :; cat status
$ (trap '' PIPE; relweek -T 2026-11-23 j.md; echo $? >status) 2>err | :; cat status; tail -n 1 err
$ ls tmp
> 2
> relweek: no report: printing it failed
> 2
> relweek: no report: printing it failed
> 2
> 2
> relweek: no report: mktemp failed
> 141
> 2
> relweek: no report: printing it failed

=== mistakes
$ relweek -o xml
! relweek: -o: 'xml' is not md, html or text
? 2
$ relweek --lang fr
! relweek: --lang: 'fr' is not nl or en
? 2
$ relweek -n 0
! relweek: -n: '0' is not a whole number above 0
? 2
$ relweek -n 1x
! relweek: -n: '1x' is not a whole number above 0
? 2
$ relweek -T soon
! relweek: -T: 'soon' is not a date such as 2024-03-12
? 2
$ relweek -T 2024-02-30
! relweek: -T: '2024-02-30' is not a date such as 2024-03-12
? 2
$ relweek --at both
! relweek: --at: 'both' is not contact or tag
? 2
$ relweek -t '' </dev/null >/dev/null
$ relweek -t '!' </dev/null 2>&1 | tail -n 1
> relweek: no report: relgap failed
$ relweek -T
! relweek: option '-T' needs a value
! usage: relweek [-hqV] [--at contact|tag] [--dmy] [--lang nl|en] [--mdy] [-n N]
!                [-o LAYOUT] [--roster FILE] [-S DATE] [-T DATE] [-t TAG,...]
!                [--vocab FILE] [FILE ...]
? 2
$ relweek --frob 2>&1 | head -n 1
> relweek: unknown option '--frob'
$ relweek -x 2>&1 | head -n 1
> relweek: unknown option '-x'
$ relweek --t 2026-11-23 2>&1 | head -n 1
> relweek: option '--t' is ambiguous
$ relweek --dmy=1 2>&1 | head -n 1
> relweek: option '--dmy' takes no value

=== options are cut short, joined, and stand behind files
@ j.md
| - 2026-11-17 @A #lunch
$ relweek -T 2026-11-23 -o text -n 3 j.md >one
$ relweek j.md --tod=2026-11-23 --out text -qn3 | cmp - one
$ relweek -qotext -n3 -T2026-11-23 j.md | cmp - one
$ relweek -qV | sed 's/ [0-9.]*$//'
> relweek (reltools)
$ relweek -h | head -n 1
> Print the weekly report: the last week, whom to see, what is planned and promised.
