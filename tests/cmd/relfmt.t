# relfmt from end to end: what is laid out, what stays, -i and --check, mistakes. That the same is read of it is tested in
# tests/fmt, what can go wrong in place in tests/inplace, each rule of the layout in tests/unit/test_tidy.c.

=== a journal in its canonical layout
< # Log of 2024
< ## 12 March 2024
< * lunch with @Anna #lunch
<   + soup
< * call #call  
< 
< 
< ## di 2 april 2024
< 20. April 2024: a walk #walk
< **21/4/2024** nothing
< 
$ relfmt
> # Log of 2024
>
> ## 2024-03-12
>
> - lunch with @Anna #lunch
>   - soup
> - call #call  
>
> ## di 2024-04-02
>
> 2024-04-20: a walk #walk
> **2024-04-21** nothing

=== prose, code, HTML, tables, front matter, links and spans of days stay as they are
@ j.md
| ---
| title: 12 March 2024
| ---
|
| # Plans
|
| * prose
| * more  
|   of it
|
| 24-26 March 2024 in Hannover #event
|
| - [[March 27, 2024]] call
| - Tuesday the 2nd of April 2024: call
|
| ```
| * 12 March 2024  
| # not a heading
| ```
|
| | 12 March 2024 | @Piet |
|
| <!--
| * 12 March 2024
| -->
|
| # Fair of 12 March 2024
|
| - badges
$ relfmt j.md | diff j.md -

=== dates without their year get it from where they stand
@ 2024-03.md
| * 12: lunch
| * 13 maart: call
|
| # April
| * 3: walk
$ relfmt 2024-03.md
> - 2024-03-12: lunch
> - 2024-03-13: call
>
> # 2024-04
>
> - 2024-04-03: walk

=== --dmy and --mdy settle what two numbers mean; without them there is a warning and they stay
< * 02-12-2024 order
$ relfmt
> - 02-12-2024 order
! relfmt: <stdin>:1:3: '02-12-2024' can be read as day-month or month-day: what it dates is counted in no period; say --dmy or --mdy, or write 2024-12-31
< * 02-12-2024 order
$ relfmt --dmy
> - 2024-12-02 order
< * 02-12-2024 order
$ relfmt --mdy
> - 2024-02-12 order
@ vocab
| order dmy
< * 02-12-2024 order
$ relfmt --vocab vocab
> - 2024-12-02 order
< * 2024-02-30 order
$ relfmt -q
> - 2024-02-30 order

=== friends.md, jrnl and entries tables keep the form of their programs
< ### Activities:
< * 2024/03/12: Lunch with **Gerda Hopman**.
<\ ### Friends:
$ relfmt
> ### Activities:
> * 2024/03/12: Lunch with **Gerda Hopman**.
> ### Friends:
< [2020-07-01 20:00] Call
< * 12 March 2024
<\ # no heading
$ relfmt
> [2020-07-01 20:00] Call
> * 12 March 2024
> # no heading
<\ date\tcontacts\ttags\n2024-03-12\tAnna\tlunch
$ relfmt
>\ date\tcontacts\ttags\n2024-03-12\tAnna\tlunch\n

=== -i changes files, and only those that it must
@ a.md
| * 12 March 2024 x
@ b.md
| - 2024-03-12 x
$ touch -d 2020-01-01 b.md; relfmt -i a.md b.md && cat a.md && find . -name 'b.md' ! -newermt 2020-01-02 && ls -A
> - 2024-03-12 x
> ./b.md
> a.md
> b.md

=== --check names the files that would change, and prints nothing else
@ a.md
| * 12 March 2024 x
@ b.md
| - 2024-03-12 x
$ relfmt --check a.md b.md; echo $?; relfmt --check b.md; echo $?; relfmt --check <a.md; echo $?; relfmt --check <b.md; echo $?; cat a.md
> a.md
> 1
> 0
> <stdin>
> 1
> 0
> * 12 March 2024 x

=== the roster tells what is an entry
@ roster.md
| # @Anna-de-Vries
@ j.md
| # 2024-03-12 #x
|
| ### Anna de Vries
| * x
$ relfmt --roster roster.md j.md; REL_ROSTER=roster.md relfmt --at contact j.md | head -n1
> # 2024-03-12 #x
>
> ### Anna de Vries
>
> - x
> # 2024-03-12 #x

=== empty input, and one of blanks
$ relfmt; printf '\n \n' | relfmt | od -An -c; printf '' | relfmt --check
>   \n  \n

=== no final newline
<\ - 2024-03-12 x
$ relfmt
> - 2024-03-12 x

=== NUL
<\ * 12 March 2024 a\0b\n# \0  \n
$ relfmt
>\ - 2024-03-12 a\0b\n\n# \0\n

=== CRLF
<\ # A\r\n* 12 March 2024 x \r\n  \r\n\r\n# B
$ relfmt
>\ # A\r\n\r\n- 2024-03-12 x \r\n\r\n# B\r\n

=== a byte order mark
<\ \xef\xbb\xbf\n# A\n* 12 March 2024 x
$ relfmt
>\ \xef\xbb\xbf# A\n\n- 2024-03-12 x\n

=== invalid UTF-8
<\ * 12 March 2024 caf\xe9 \xff\xc3( #x
$ relfmt
>\ - 2024-03-12 caf\xe9 \xff\xc3( #x\n

=== one line of 1 MB
$ { printf '* 12 March 2024 '; head -c 1000000 /dev/zero | tr '\0' x; } >j.md; relfmt j.md | head -c 20; echo; relfmt j.md | wc -c; relfmt -i j.md && relfmt --check j.md
> - 2024-03-12 xxxxxxx
> 1000014

=== what cannot be read
$ mkdir folder; relfmt folder; echo $?; relfmt missing.md; echo $?; relfmt ''; echo $?; relfmt <folder
! relfmt: folder: cannot read: Is a directory
! relfmt: missing.md: cannot open: No such file or directory
! relfmt: '' is no file name
! relfmt: <stdin>: cannot read: Is a directory
> 2
> 2
> 2
? 2

=== what cannot be written
< - 2024-03-12 x
$ relfmt >/dev/full
! relfmt: standard output: No space left on device
? 2
< - 2024-03-12 x
$ relfmt >&-
! relfmt: standard output: Bad file descriptor
? 2
$ yes '* 12 March 2024 and so on' | head -n 100000 | relfmt | head -n1
> - 2024-03-12 and so on

=== what can be changed in place
@ j.md
| - 2024-03-12 x
$ ln j.md other.md; relfmt -i j.md; echo $?; relfmt -i missing.md; echo $?; relfmt -i .; echo $?; relfmt -i /dev/null
! relfmt: j.md: has 2 names (hard links), and only this one would be changed: nothing written
! relfmt: missing.md: cannot open for writing: No such file or directory
! relfmt: .: cannot open for writing: Is a directory
! relfmt: /dev/null: is not a regular file
> 2
> 2
> 2
? 2

=== a table with a mistake is no journal
<\ date\tcontacts\ttags\nsoon\tAnna\tlunch\n
$ relfmt
! relfmt: <stdin>:2:1: date: 'soon' is not a date such as 2024-03-12, `card`, or nothing
? 2

=== REL_JOURNAL is read when no file is named at a terminal; -i leaves it alone
@ j.md
| * 12 March 2024: lunch #lunch
@ at.py
| import pty, sys
| pty.spawn(sys.argv[1:])
$ export REL_JOURNAL=j.md; python3 at.py relfmt | tr -d '\r'; python3 at.py relfmt -i | tr -d '\r'; cat j.md
> - 2024-03-12: lunch #lunch
> relfmt: -i needs the names of the files to change
> usage: relfmt [-hiqV] [--at contact|tag] [--by date|contact|entry] [--check]
>               [--dmy] [--mdy] [--roster FILE] [--sort] [--to md] [--vocab FILE]
>               [FILE ...]
> * 12 March 2024: lunch #lunch

=== -i: a card in one file is not known in the next, and the others are changed when one cannot be
@ a.md
| # @Anna
| every: 3w
@ b.md
| - 12 March 2024: with [[Anna]]
@ c.md
| * 12 March 2024: x #lunch
$ ln c.md d.md; relfmt -i --by contact a.md c.md b.md; echo $?; cat b.md c.md; relfmt --by contact --roster a.md b.md
> 2
> - 2024-03-12: with [[Anna]]
> * 12 March 2024: x #lunch
> ## @Anna
>
> - 2024-03-12: with [[Anna]]
! relfmt: c.md: has 2 names (hard links), and only this one would be changed: nothing written

=== the vocabulary of the environment, and of a configuration
@ cfg/reltools/vocab
| order dmy
@ v
| order mdy
$ printf -- '* 02-12-2024: x #lunch\n' >j.md; XDG_CONFIG_HOME=$PWD/cfg relfmt j.md; REL_VOCAB=v XDG_CONFIG_HOME=$PWD/cfg relfmt j.md; REL_VOCAB=v relfmt --dmy j.md
> - 2024-12-02: x #lunch
> - 2024-02-12: x #lunch
> - 2024-12-02: x #lunch

=== options that make no sense together
@ a.md
| x
$ for o in '-i' '-i -' '-i --check a.md' 'a.md a.md'; do relfmt $o 2>&1 >/dev/null </dev/null | head -n1; done
> relfmt: -i needs the names of the files to change
> relfmt: -i cannot change standard input
> relfmt: -i and --check exclude each other
> relfmt: several files would not be read in one stream as they are one by one: give one, or -i
$ relfmt --at nobody; echo $?; relfmt -x 2>&1 | head -n1; relfmt --roster 2>&1 | head -n1; relfmt --check=1 2>&1 | head -n1
! relfmt: --at: 'nobody' is not contact or tag
> 2
> relfmt: unknown option '-x'
> relfmt: option '--roster' needs a value
> relfmt: option '--check=1' takes no value

=== help and version
$ relfmt -h | head -n1; relfmt --help >/dev/full; relfmt -V; relfmt -i -V
! relfmt: standard output: No space left on device
> Print a journal in one canonical layout, in which it is read as before.
> relfmt (reltools) 0.1
> relfmt (reltools) 0.1

=== what is shown on a terminal cannot drive it
$ tty() { python3 -c 'import pty, sys; pty.spawn(sys.argv[1:])' "$@" </dev/null | tr -d '\r'; }
$ printf -- '* 12 March 2024 \033[31m red\n' >j.md; relfmt j.md | tr '\033' E; tty relfmt j.md
> - 2024-03-12 E[31m red
> - 2024-03-12 \x1b[31m red

=== --by date: headings stay above the cards of their kind; what a card would swallow goes before them
< # Friends
< 
< ## @Anna
< every: 3w
< 
< # 2024
< 
< Nobody wrote this on a day.
< 
< ## 2024-03-12
< - lunch #lunch @Anna
< 
< # Customers
< 
< ## @Bo #klant
< 
< ### Later
< 
< # Plans
< 
< More lunches.
< 
< ## 2024-01-03
< - call #call @Bo
$ relfmt --by date --sort | tee j.md; relfmt --by date --sort j.md | cmp - j.md
> # Friends
>
> ### Later
>
> ## @Anna
>
> every: 3w
>
> # Customers
>
> ## @Bo #klant
>
> # Plans
>
> More lunches.
>
> ## 2024
>
> Nobody wrote this on a day.
>
> ## 2024-01-03
>
> - call #call @Bo
>
> ## 2024-03-12
>
> - lunch #lunch @Anna

=== --by date: a heading for each day; cards and prose first; a name from above stands in the text
< # @Anna-de-Vries #klant
< 
< every: 3w
< 
< - 2024-03-14 walk #walk
< - 2024-03-12 09:30 call, alone
< 
< # Plans
< 
< More lunches.
< 
< # @Bo
< 
< ## 2024-03-12
< 
< Lunch, with soup. #lunch
< 
<     code
< 
< - [x] bread
$ relfmt --by date | tee j.md; relfmt --by date j.md | cmp - j.md
> # @Anna-de-Vries #klant
>
> every: 3w
>
> # Plans
>
> More lunches.
>
> # @Bo
>
> # 2024-03-14
>
> - walk #walk @Anna-de-Vries
>
> # 2024-03-12
>
> - 2024-03-12 09:30 call, alone @Anna-de-Vries
>
> Lunch, with soup. #lunch @Bo
>
>     code
>
> - [x] bread @Bo

=== --by contact: a heading for each person, who has a card then; nobody's first; tables stay whole
< # Log
< 
< ## 2024-03-12
< 
< - lunch with @Anna and @Bo
< - rain
< - @"Jan P. Smit" called
< 
< | who | what |
< |-----|------|
< | @Bo | walk |
< | @Anna | call |
< 
< ## 2024-03-13 14:00
< 
< - @Anna again
$ relfmt --by contact | tee j.md; relfmt --by contact j.md | cmp - j.md
> # Log
>
> - 2024-03-12 rain
>
> ### 2024-03-12
>
> | who | what |
> |-----|------|
> | @Bo | walk |
> | @Anna | call |
>
> ## @Anna
>
> - 2024-03-12 lunch with @Anna and @Bo
> - 2024-03-13 14:00: @Anna again
>
> ## [[@Jan-P.-Smit]]
>
> - 2024-03-12 @"Jan P. Smit" called

=== --by entry: each with its date; an empty heading ends what the cards say
< # @Anna
< 
< # 2024
< 
< - a good year
< 
< ## di 12 maart 2024
< 
< - lunch
< 
<   soup
< > said so
< 
< ## 2024-03-14 @Bo #lunch
< 
< All about it.
< 
< - 2024-03-15 call
$ relfmt --by entry | tee j.md; relfmt --by entry j.md | cmp - j.md
> # @Anna
>
> #
>
> # 2024
>
> - a good year
> - 2024-03-12 lunch
>
>   soup
> > 2024-03-12 said so
>
> ## 2024-03-14 @Bo #lunch
>
> All about it.
>
> - 2024-03-15 call

=== --sort: in the layout that the journal has, the earliest first, what has no date before it
< - 2024-03-14 second
< - 2024-02-30 no day
< - 2024-03-12 first
$ relfmt -q --sort
> - 2024-02-30 no day
> - 2024-03-12 first
> - 2024-03-14 second
< # 2024-03-14
< - b
< # 2024-03-12
< - a
< # 2024-03-14
< - c
$ relfmt --sort
> # 2024-03-12
>
> - a
>
> # 2024-03-14
>
> - b
> - c
< # @B
< - 2024-03-14 b
< - 2024-03-12 a
< # @A
< - 2024-03-13 c
$ relfmt --sort
> # @A
>
> - 2024-03-13 c
>
> # @B
>
> - 2024-03-12 a
> - 2024-03-14 b

=== what would be read differently stays, and its place is told
< # 2024-03-12
< 
< - lunch with @An
< 
< # @Anna-de-Vries
< 
< aka: An
$ relfmt -q --by date
! relfmt: <stdin>:3: what stands here would be read differently in that layout: nothing is changed
? 2

=== a file that is dated as a whole, and one about one person, stay what they are
@ 2024-03-12.md
| - b @Bo
| - a
$ relfmt --by contact 2024-03-12.md
> - b @Bo
> - a
@ Anna.md
| ---
| aliases: [An]
| ---
| city: Zwolle
|
| # 2024-03-12
|
| - call
$ relfmt --by contact Anna.md
> ---
> aliases: [An]
> ---
> city: Zwolle
>
> - 2024-03-12 call

=== --to md: friends.md
< ### Activities:
< - 2024-03-12: Lunch with **Grace Hopper** and **J. Doe**, _Paris_. @food
< ### Friends:
< - Grace Hopper (a.k.a. Amazing Grace a.k.a. Gracie) [New York] @navy
< - J. Doe
< ### Locations:
< - Paris @far
$ relfmt --to md | tee j.md; relfmt --to md j.md | cmp - j.md; rellog -o tsv j.md | cut -f 1-3
> ## Activities
>
> - 2024-03-12: Lunch with @Grace-Hopper and [[@J. Doe]], _Paris_. #food
>
> ## Friends
>
> ### @Grace-Hopper #navy
>
> aka: Amazing Grace, Gracie
> place: New York
>
> ### [[@J. Doe]]
>
> ## Locations
>
> - Paris @far
>\ date\tcontacts\ttags\n2024-03-12\tGrace-Hopper J.-Doe\tfood\ncard\tGrace-Hopper\tnavy\ncard\tJ.-Doe\t\n

=== --to md: jrnl; a line that begins with a date stays a line
< [2020-07-01 20:00] Call. @greta
< # no heading
< 2020-06-30 was her date, mail a@b.example
< July 1, 2020 too `@code`
< 
< [2020-07-02 08:15:30 PM] Walk. @walk
$ relfmt --to md | tee j.md; rellog -o tsv j.md | cut -f 1-3; relfmt --to md j.md | cmp - j.md
> - 2020-07-01 20:00: Call. #greta
>   # no heading
>   2020\-06-30 was her date, mail a@b.example
>   &#74;uly 1, 2020 too `@code`
>
> - 2020-07-02 08:15:30 PM: Walk. #walk
>\ date\tcontacts\ttags\n2020-07-01\t\tgreta\n2020-07-02\t\twalk\n
< [2020-07-01 20:00] Call with @greta.
$ relfmt --to md --at contact
> - 2020-07-01 20:00: Call with @greta.

=== what cannot be arranged, and options that are wrong
@ jrnl.txt
| [2020-07-01 20:00] Call.
$ relfmt --sort jrnl.txt; rellog -o tsv jrnl.txt | relfmt --by date; relfmt --by day jrnl.txt; relfmt --to html jrnl.txt
! relfmt: jrnl.txt: is a file of jrnl: say --to md, too, to make it a journal of markdown
! relfmt: <stdin>: an entries table has no layout but its own
! relfmt: --by: 'day' is not date, contact or entry
! relfmt: --to: 'html' is not md
? 2
