# reladd from end to end: where an entry goes and what it looks like, what is refused, and bytes. What it must stand of
# other programs, signals and disks is in tests/add/run.

=== an entry goes into an empty journal, and a missing one is made
$ reladd -T 2026-11-21 -f j.md 'lunch with @Anna #lunch'; cat j.md
$ : >e.md; reladd -T 2026-11-21 -f e.md lunch with @Anna >/dev/null; cat e.md
$ printf '\357\273\277' >b.md; reladd -T 2026-11-21 -f b.md a >/dev/null; od -An -c b.md
> ## 2026-11-21
>
> - lunch with @Anna #lunch
> ## 2026-11-21
>
> - lunch with @Anna #lunch
> ## 2026-11-21
>
> - lunch with @Anna
>  357 273 277   #   #       2   0   2   6   -   1   1   -   2   1
>   \n  \n   -       a  \n

=== REL_JOURNAL is the journal
$ REL_JOURNAL=j.md reladd -T 2026-11-21 a
$ REL_JOURNAL=j.md reladd -T 2026-11-21 -f k.md b
$ cat j.md
> ## 2026-11-21
>
> - a
> ## 2026-11-21
>
> - b
> ## 2026-11-21
>
> - a

=== standard input, and several lines
< soup
<
<   and bread #lunch
<
$ reladd -T 2026-11-21 -f j.md
$ printf 'a\r\nb\r\n\r\n' | reladd -T 2026-11-21 -f j.md -
$ rellog j.md
> ## 2026-11-21
>
> - soup
>
>     and bread #lunch
> - a
>   b
> date	contacts	tags	text	file	line
> 2026-11-21		lunch	soup\nand bread #lunch	j.md	3
> 2026-11-21			a\nb	j.md	6

=== below the heading of that day, when it is the last
@ j.md
| ## 2026-11-20
|
| * call #call
|
| ## 2026-11-21
|
| * lunch #lunch
$ reladd -T 2026-11-21 -f j.md tea
$ reladd -T 2026-11-22 -f j.md supper
$ reladd -d yesterday -T 2026-11-22 -f j.md 'at night'
$ cat j.md
> * tea
> ## 2026-11-22
>
> * supper
> ## 2026-11-21
>
> * at night
> ## 2026-11-20
>
> * call #call
>
> ## 2026-11-21
>
> * lunch #lunch
> * tea
>
> ## 2026-11-22
>
> * supper
>
> ## 2026-11-21
>
> * at night

=== a heading has the level and the form of the last one
@ a.md
| ### 12.03.2024 Fair
| - a
@ b.md
| # [[2024/3/1]]
|
| - a
@ c.md
| ## 12 March 2024
|
| A walk.
$ for f in a b c; do reladd -d 2024-03-05 -f $f.md x; done
> ### 05.03.2024
> - x
> # [[2024/3/5]]
>
> - x
> ## 2024-03-05
>
> x

=== below today's heading without entries
@ j.md
| ## 2026-11-20
| - a
|
| ## 2026-11-21
$ reladd -T 2026-11-21 -f j.md x; cat j.md
> - x
> ## 2026-11-20
> - a
>
> ## 2026-11-21
> - x

=== paragraphs below a heading
@ j.md
| ## 2026-11-21
|
| A walk.
$ reladd -T 2026-11-21 -f j.md Tea.; printf 'Soup.\n\nBread.' | reladd -T 2026-11-21 -f j.md; cat j.md; rellog j.md | cut -f 4
> Tea.
> - Soup.
>
>   Bread.
> ## 2026-11-21
>
> A walk.
>
> Tea.
>
> - Soup.
>
>   Bread.
> text
> A walk.
> Tea.
> Soup.\nBread.

=== dated bullets, with their mark, their date and what sets it off
@ a.md
| * **2024-03-11**: lunch
| * **2024-03-12**: call
@ b.md
| - [ ] [2024/03/12] call
@ c.md
| - 2024-03-11 lunch
|
| - 2024-03-12 16:45 - call
@ d.md
| - 2024-03-12
|   - call
@ e.md
| + Tue 12 March 2024 | call
$ for f in a b c d e; do reladd -d 2024-03-13 -f $f.md x; done; cat c.md
> * **2024-03-13**: x
> - [2024/03/13] x
> - 2024-03-13 - x
> - 2024-03-13: x
> + 2024-03-13 | x
> - 2024-03-11 lunch
>
> - 2024-03-12 16:45 - call
>
> - 2024-03-13 - x

=== dated paragraphs
@ a.md
| 2024-03-12 lunch
|
| 2024-03-13 call
@ b.md
| 2024-03-12T14:01:00+01:00	lunch
| 2024-03-13T14:01:00+01:00	call
@ c.md
| 2024-03-13
|
| A call.
$ for f in a b c; do reladd -d 2024-03-14 -f $f.md x; cat $f.md; done
> 2024-03-14 x
> 2024-03-12 lunch
>
> 2024-03-13 call
>
> 2024-03-14 x
> 2024-03-14T09:00:00Z	x
> 2024-03-12T14:01:00+01:00	lunch
> 2024-03-13T14:01:00+01:00	call
> 2024-03-14T09:00:00Z	x
> 2024-03-14
>
> x
> 2024-03-13
>
> A call.
>
> 2024-03-14
>
> x

=== rows of a table
@ j.md
| | day        | what         |
| |------------|--------------|
| | 2024-03-12 | @Anna #lunch |
$ printf 'a|b \\| c\nd' | reladd -d 2024-03-14 -f j.md; rellog j.md
$ echo >>j.md; reladd -d 2024-03-15 -f j.md x; rellog j.md | tail -n1
> | 2024-03-14 | a\|b \| c d |
> date	contacts	tags	text	file	line
> 2024-03-12	Anna	lunch	@Anna #lunch |	j.md	3
> 2024-03-14			a\\|b \\| c d |	j.md	4
> - 2024-03-15: x
> 2024-03-15			x	j.md	6

=== not below a heading that names people, nor below another year's
@ a.md
| ## 2024-03-12
|
| - call
|
| # @Anna-de-Vries
|
| ## 2024-03-13
|
| Lunch.
@ b.md
| # 2024
|
| ## 2024-03
|
| - 12: call
@ c.md
| # 2024
|
| ## 2024-03-12
|
| - call
@ d.md
| # @Anna-de-Vries
|
| - 2024-03-12 call
@ e.md
| ## 2024-03-14 @Anna
|
| Lunch.
$ for f in a b c d e; do reladd -d 2024-03-14 -f $f.md x; done
$ for f in b c; do reladd -d 2025-01-02 -f $f.md y; done
$ rellog a.md d.md e.md | grep 2024-03-14
> # 2024-03-14
>
> x
> - 2024-03-14: x
> ## 2024-03-14
>
> - x
> # 2024-03-14
>
> - x
> ## 2024-03-14
>
> - x
> # 2025
>
> - 2025-01-02: y
> # 2025
>
> ## 2025-01-02
>
> - y
> 2024-03-14			x	a.md	13
> 2024-03-14			x	d.md	7
> 2024-03-14	Anna-de-Vries		@Anna\nLunch.	e.md	1
> 2024-03-14			x	e.md	7

=== a friends.md gets an activity of one line
@ j.md
| ### Activities:
| - 2026-11-20: Lunch with **Gerda Hopman**. @food
|
| ### Friends:
| - Gerda Hopman
$ printf 'Tea with **Gerda Hopman**\n@food' | reladd -T 2026-11-21 -f j.md; reladd -T 2026-11-22 -f j.md b; tail -n4 j.md; rellog j.md
> ### Activities:
> - 2026-11-21: Tea with **Gerda Hopman** @food
> - 2026-11-22: b
>
> ### Activities:
> - 2026-11-21: Tea with **Gerda Hopman** @food
> - 2026-11-22: b
> date	contacts	tags	text	file	line
> 2026-11-20	Gerda-Hopman	food	Lunch with **Gerda Hopman**. @food	j.md	2
> card	Gerda-Hopman		Gerda Hopman	j.md	5
> 2026-11-21	Gerda-Hopman	food	Tea with **Gerda Hopman** @food	j.md	8
> 2026-11-22			b	j.md	9

=== a file of jrnl gets an entry of jrnl
@ j.txt
| [2026-11-20 20:00] Call. @greta
$ printf 'Tea.\nAnd cake. @greta' | reladd -T 2026-11-21 -f j.txt; cat j.txt; rellog j.txt | cut -f 1,3,4
> [2026-11-21 09:00] Tea.
> And cake. @greta
> [2026-11-20 20:00] Call. @greta
>
> [2026-11-21 09:00] Tea.
> And cake. @greta
> date	tags	text
> 2026-11-20	greta	Call. @greta
> 2026-11-21	greta	Tea.\nAnd cake. @greta

=== line ends, and a missing final newline
$ printf '\357\273\277## 2026-11-21\r\n\r\n- a' >j.md; printf 'b\nc' | reladd -T 2026-11-21 -f j.md >shown; od -An -c j.md; od -An -c shown
$ printf -- '- 2026-11-20 a' >k.md; reladd -T 2026-11-21 -f k.md b; cat k.md
$ printf -- '- 2026-11-20 a\n\n\n' >k.md; reladd -T 2026-11-21 -f k.md b; cat k.md
>  357 273 277   #   #       2   0   2   6   -   1   1   -   2   1
>   \r  \n  \r  \n   -       a  \r  \n   -       b  \r  \n        
>    c  \r  \n
>    -       b  \r  \n           c  \r  \n
> - 2026-11-21 b
> - 2026-11-20 a
> - 2026-11-21 b
> - 2026-11-21 b
> - 2026-11-20 a
>
>
> - 2026-11-21 b

=== bytes stay as they are
$ printf -- '- 2026-11-20 a\0b \xff\n' >j.md; printf 'c\0d \xff\xc3( #e' | reladd -T 2026-11-21 -f j.md | od -An -c; od -An -c j.md
$ head -c 1000000 /dev/zero | tr '\0' x | reladd -T 2026-11-21 -f j.md | wc -c
>    -       2   0   2   6   -   1   1   -   2   1       c  \0   d
>        \   x   f   f   \   x   c   3   (       #   e  \n
>    -       2   0   2   6   -   1   1   -   2   0       a  \0   b
>        \   x   f   f  \n   -       2   0   2   6   -   1   1   -
>    2   1       c  \0   d       \   x   f   f   \   x   c   3   (
>        #   e  \n
> 1000014

=== -d takes a written date, and words for a day
$ for d in 2024-03-12 12.03.2024 '12 maart 2024' 'March 12, 2024' 25-11-2024 today vandaag Yesterday gisteren eergisteren tomorrow \
$     -2d +1w -1W monday Mo. sat zaterdag; do
$     rm -f j.md; reladd -T 2026-11-21 -d "$d" -f j.md x | head -n1
$ done
$ reladd --dmy -d 02-12-2024 -f k.md x; reladd --mdy -d 02-12-2024 -f k.md x
$ echo 'order dmy' >v; reladd --vocab v -d 02-12-2024 -f k.md x; REL_VOCAB=v reladd -d 03-12-2024 -f k.md x
> ## 2024-03-12
> ## 2024-03-12
> ## 2024-03-12
> ## 2024-03-12
> ## 2024-11-25
> ## 2026-11-21
> ## 2026-11-21
> ## 2026-11-20
> ## 2026-11-20
> ## 2026-11-19
> ## 2026-11-22
> ## 2026-11-19
> ## 2026-11-28
> ## 2026-11-14
> ## 2026-11-16
> ## 2026-11-16
> ## 2026-11-21
> ## 2026-11-21
> ## 2024-12-02
>
> - x
> ## 2024-02-12
>
> - x
> ## 2024-12-02
>
> - x
> ## 2024-12-03
>
> - x

=== dates that are none
$ x() { reladd "$@"; echo $?; }
$ x -d 02-12-2024 -f j.md x
$ x -d 2024-02-30 -f j.md x
$ x -d 2024-03 -f j.md x
$ x -d di -f j.md x
$ x -d '' -f j.md x
$ x -T soon -f j.md x
$ ls
> 2
> 2
> 2
> 2
> 2
> 2
! reladd: -d: '02-12-2024' can be read as day-month or month-day; say --dmy or --mdy, or write 2024-12-31
! reladd: -d: '2024-02-30' is not a day such as 2024-03-12, yesterday, monday or -2d
! reladd: -d: '2024-03' is not a day such as 2024-03-12, yesterday, monday or -2d
! reladd: -d: 'di' is not a day such as 2024-03-12, yesterday, monday or -2d
! reladd: -d: '' is not a day such as 2024-03-12, yesterday, monday or -2d
! reladd: -T: 'soon' is not a date such as 2024-03-12

=== what would not be read back is not written
@ fence.md
| - 2026-11-20 a
|
| ```
| code
@ comment.md
| %% off
@ html.md
| # Days
|
| <!-- and more
@ day.md
| ## 2026-11-21
|
| - a
@ bullets.md
| - 2026-11-20 a
@ jrnl.txt
| [2026-11-20 20:00] Call.
$ x() { reladd -T 2026-11-21 "$@"; echo $?; }
$ x -f fence.md x; x -f comment.md x; x -f html.md x
$ export REL_JOURNAL=day.md; x 2026-11-20 lunch; x 02-12-2024 lunch
$ x '<!-- off -->'; x '![](a.png)'
$ printf 'a\n- 2026-11-19 b' | x -f bullets.md
$ printf 'a\n2026-11-19 b' | x -f bullets.md
$ printf 'a\n[2026-11-19 09:00] b' | x -f jrnl.txt
$ printf 'a\n```\nb' | x -f jrnl.txt
$ x -f new.md '<!-- off -->'
$ cat fence.md comment.md html.md day.md bullets.md jrnl.txt; ls
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
> - 2026-11-20 a
>
> ```
> code
> %% off
> # Days
>
> <!-- and more
> ## 2026-11-21
>
> - a
> - 2026-11-20 a
> [2026-11-20 20:00] Call.
> bullets.md
> comment.md
> day.md
> fence.md
> html.md
> jrnl.txt
! reladd: fence.md:3: this code fence is never closed and would hide the entry; nothing was written
! reladd: comment.md:1: this %% comment is never closed and would hide the entry; nothing was written
! reladd: html.md:3: this HTML comment is never closed and would hide the entry; nothing was written
! reladd: day.md: the text begins with a date, and would be of 2026-11-20 and not of 2026-11-21: give the date with -d; nothing was written
! reladd: day.md: the text begins with a date that is not understood, and would not be of 2026-11-21; nothing was written
! reladd: day.md: the text would not be read as an entry; nothing was written
! reladd: day.md: the text would not be read as an entry; nothing was written
! reladd: bullets.md: line 2 of the text would be an entry of its own: begin it with a word; nothing was written
! reladd: bullets.md: line 2 of the text would be an entry of its own: begin it with a word; nothing was written
! reladd: jrnl.txt: line 2 of the text would be an entry of its own: begin it with a word; nothing was written
! reladd: jrnl.txt: the text does not close its code fence, which would hide what follows; nothing was written
! reladd: new.md: the text would not be read as an entry; nothing was written

=== a text that begins like another block is still an entry
@ day.md
| ## 2026-11-21
|
| A walk.
$ for t in '# @Anna' '- soup' '> said' '| a | b' '1. one' '#lunch' '```sh' '[x]: u'; do reladd -T 2026-11-21 -f day.md -- "$t"; done; rellog day.md
> - # @Anna
> - - soup
> - > said
> - | a | b
> - 1. one
> - #lunch
> date	contacts	tags	text	file	line
> 2026-11-21			A walk.	day.md	3
> 2026-11-21	Anna		@Anna	day.md	5
> 2026-11-21			soup	day.md	7
> 2026-11-21			said	day.md	9
> 2026-11-21			| a | b	day.md	11
> 2026-11-21			one	day.md	13
> 2026-11-21		lunch	#lunch	day.md	15
! reladd: day.md: the text would not be read as an entry; nothing was written
! reladd: day.md: the text would not be read as an entry; nothing was written

=== a text with a date is an entry of that day in a file of dated bullets
@ j.md
| - 2026-11-20 a
$ reladd -T 2026-11-21 -f j.md '2026-11-19 is when'; rellog j.md | cut -f 1,4
> - 2026-11-21 2026-11-19 is when
> date	text
> 2026-11-20	a
> 2026-11-21	2026-11-19 is when

=== an entries table is no journal
$ printf 'date\tcontacts\ttags\n' >j.tsv; reladd -f j.tsv x; cat j.tsv
> date	contacts	tags
! reladd: j.tsv: is an entries table and not a journal; nothing was written

=== a roster tells who a heading names
@ people.md
| # @Anna-de-Vries
@ j.md
| # Anna de Vries
|
| - 2026-11-20 call
$ cp j.md k.md; reladd -T 2026-11-21 -f j.md x; reladd -T 2026-11-21 --roster people.md -f k.md x
$ REL_ROSTER=missing reladd -f j.md x
> - 2026-11-21 x
> # 2026-11-21
>
> - x
! reladd: missing: cannot open: No such file or directory
? 2

=== the name of the file dates it
@ 2026-11-21.md
| - a
$ reladd -T 2026-11-21 -f 2026-11-21.md b; reladd -T 2026-11-22 -f 2026-11-21.md c
$ reladd -T 2026-11-21 -f 2026-11-22.md c; reladd -T 2026-11-22 -f 2026-11-22.md c
> - b
> ## 2026-11-22
>
> - c
> ## 2026-11-21
>
> - c
> ## 2026-11-22
>
> - c

=== a symbolic link is followed, and stays
$ mkdir there; echo '- 2026-11-20 a' >there/j.md; ln -s there/j.md l.md; reladd -T 2026-11-21 -f l.md b; cat there/j.md; readlink l.md
$ ln -s there/new.md n.md; reladd -T 2026-11-21 -f n.md b >/dev/null; cat there/new.md; readlink n.md
$ ln -s loop loop; reladd -f loop x
> - 2026-11-21 b
> - 2026-11-20 a
> - 2026-11-21 b
> there/j.md
> ## 2026-11-21
>
> - b
> there/new.md
! reladd: loop: cannot open for writing: Too many levels of symbolic links
? 2

=== files that are none
$ x() { reladd "$@"; echo $?; }
$ mkdir d; x -f d x
$ x -f /dev/null x
$ x -f no/such.md x
$ mkfifo p; x -f p x
$ ls
> 2
> 2
> 2
> 2
> d
> p
! reladd: d: cannot open for writing: Is a directory
! reladd: /dev/null: is not a regular file
! reladd: no/such.md: cannot open for writing: No such file or directory
! reladd: p: is not a regular file

=== nothing to add, and nowhere
$ x() { reladd "$@"; echo $?; }
$ x -f j.md </dev/null
$ printf ' \n\t\r\n' | x -f j.md
$ x -f j.md ''
$ x x
$ x -f '' x
$ x -f - x
$ ls
> 2
> 2
> 2
> 2
> 2
> 2
! reladd: there is no text to add
! usage: reladd [-hV] [-d DATE] [--dmy] [-f FILE] [--mdy] [--roster FILE]
!               [-T DATE] [--vocab FILE] [WORD ...]
! reladd: there is no text to add
! usage: reladd [-hV] [-d DATE] [--dmy] [-f FILE] [--mdy] [--roster FILE]
!               [-T DATE] [--vocab FILE] [WORD ...]
! reladd: there is no text to add
! usage: reladd [-hV] [-d DATE] [--dmy] [-f FILE] [--mdy] [--roster FILE]
!               [-T DATE] [--vocab FILE] [WORD ...]
! reladd: no journal: name one with -f, or in REL_JOURNAL
! reladd: no journal: name one with -f, or in REL_JOURNAL
! reladd: no journal: name one with -f, or in REL_JOURNAL

=== options that are wrong
$ reladd --no-such
$ reladd -d
$ reladd -h | head -n1; reladd -V
$ reladd -f j.md -T 2026-11-21 -- -x; cat j.md
$ reladd -f j.md --vocab missing x
> Append one dated entry to a journal, in the journal's own layout.
> reladd (reltools) 0.1
> ## 2026-11-21
>
> - -x
> ## 2026-11-21
>
> - -x
! reladd: unknown option '--no-such'
! usage: reladd [-hV] [-d DATE] [--dmy] [-f FILE] [--mdy] [--roster FILE]
!               [-T DATE] [--vocab FILE] [WORD ...]
! reladd: option '-d' needs a value
! usage: reladd [-hV] [-d DATE] [--dmy] [-f FILE] [--mdy] [--roster FILE]
!               [-T DATE] [--vocab FILE] [WORD ...]
! reladd: missing: cannot open: No such file or directory
? 2

=== what is shown on a terminal cannot drive it
$ tty() { python3 -c 'import pty, sys; pty.spawn(sys.argv[1:])' "$@" </dev/null | tr -d '\r'; }
$ tty reladd -T 2026-11-21 -f j.md "$(printf 'b \033[31m')" | cat -v; cat -v j.md
> ## 2026-11-21
>
> - b \x1b[31m
> ## 2026-11-21
>
> - b ^[[31m
