# rellint from end to end: each check, where exactly it points, what it keeps silent about, and the exit status.

=== a clean journal says nothing
< - 2024-03-12 lunch with @Anna-de-Vries #lunch
$ rellint

=== nothing to say to an output that takes nothing is an error, too, and one alone
@ j.md
| - 2024-03-12 lunch with @Anna-de-Vries #lunch
$ rellint j.md >/dev/full; echo $?; rellint j.md >&-; echo $?; rellint none.md >/dev/full; echo $?; rellint j.md | wc -c
> 2
> 2
> 2
> 0
! rellint: standard output: No space left on device
! rellint: standard output: Bad file descriptor
! rellint: none.md: cannot open: No such file or directory

=== an empty journal is clean
$ rellint

=== a day that does not exist, wherever it is written
@ j.md
| - 2023-02-29 no such day with @Anna
| > quoted
| > - 2023-02-30 in a list in a quotation, @Anna
|
| - a
|   - b
|       - 31 April 2024: deep, @Anna
|
| | 2023-13-01 | @Anna | #lunch |
|
| ## di 31 juni 2024
|
| A heading of two lines
| that says 30 February 2024
| ==========================
$ rellint j.md
> j.md:1:3: error: there is no day '2023-02-29': what it dates is counted in no period [D8]
> j.md:3:5: error: there is no day '2023-02-30': what it dates is counted in no period [D8]
> j.md:7:9: error: there is no day '31 April 2024': what it dates is counted in no period [D8]
> j.md:9:3: error: there is no day '2023-13-01': what it dates is counted in no period [D8]
> j.md:11:7: error: there is no day '31 juni 2024': what it dates is counted in no period [D8]
> j.md:14:11: error: there is no day '30 February 2024': what it dates is counted in no period [D8]
? 1

=== a date with two readings, and how it can be written
@ j.md
| - 02-12-2024 order of @Anna #order=10
| - **di 03/04/2024** call with @Anna
|
| # 2024
|
| - 04-05 call with @Anna
$ rellint --fix-hint j.md
> j.md:1:3: error: '02-12-2024' can be read as day-month or month-day: what it dates is counted in no period; say --dmy or --mdy, or write 2024-12-31 [D5]
> j.md:1:3: note: write '2024-12-02' or '2024-02-12' for '02-12-2024' [D5]
> j.md:2:8: error: '03/04/2024' can be read as day-month or month-day: what it dates is counted in no period; say --dmy or --mdy, or write 2024-12-31 [D5]
> j.md:2:8: note: write '2024-04-03' or '2024-03-04' for '03/04/2024' [D5]
> j.md:6:3: error: '04-05' can be read as day-month or month-day: what it dates is counted in no period; say --dmy or --mdy, or write 2024-12-31 [D5]
> j.md:6:3: note: write '2024-05-04' or '2024-04-05' for '04-05' [D5]
? 1
$ echo dmy; rellint --dmy j.md
$ echo mdy; rellint --mdy j.md
> dmy
> j.md:2:5: note: 'di' contradicts the date, which is believed: 2024-04-03 is a Wednesday [D3]
> mdy
> j.md:2:5: note: 'di' contradicts the date, which is believed: 2024-03-04 is a Monday [D3]

=== the date of a file's name and of front matter
@ 2024-02-30 Graz.md
| lunch with @Anna
@ note.md
| ---
| title: x
| date: soon
| ---
| lunch with @Anna
$ rellint '2024-02-30 Graz.md' note.md
> 2024-02-30 Graz.md:1:1: error: there is no day '2024-02-30', which the file is named by: it dates nothing [D8]
> note.md:3:7: error: front matter: date 'soon' is not understood; allowed is a date such as 2024-03-12 [F2]
? 1

=== a weekday that contradicts its date, in four languages
@ j.md
| - Monday 2024-03-12: @Anna
| - 2024-03-12 (Mon) @Anna
| - di 12 mrt 2024: @Anna
| - ma 12 maart 2024: @Anna
| - ma 12 mars 2024 : @Anna
| - <2024-03-12 Wed> @Anna
| - Sonntag, 12. März 2024: @Anna
$ rellint j.md
> j.md:1:3: note: 'Monday' contradicts the date, which is believed: 2024-03-12 is a Tuesday [D3]
> j.md:2:15: note: 'Mon' contradicts the date, which is believed: 2024-03-12 is a Tuesday [D3]
> j.md:4:3: note: 'ma' contradicts the date, which is believed: 2024-03-12 is a Tuesday [D3]
> j.md:6:15: note: 'Wed' contradicts the date, which is believed: 2024-03-12 is a Tuesday [D3]
> j.md:7:3: note: 'Sonntag' contradicts the date, which is believed: 2024-03-12 is a Tuesday [D3]

=== entries out of order, only when that is asked for
@ j.md
| - 2024-03-01 @Anna a
| - 2024-03-05 @Anna b
| - 2024-03-03 @Anna c
| - 2024-03-07 @Anna d
| - 2042-03-08 @Anna e
| - 2024-03-09 @Anna f
| - 2024-03-09 @Anna g
$ rellint j.md; echo; rellint --order j.md
>
> j.md:3:3: warning: 2024-03-03 stands after 2024-03-05, and the oldest comes first here [order]
> j.md:5:3: warning: 2042-03-08 stands before 2024-03-09, and the oldest comes first here [order]

=== the newest first is an order too, and each person has one
@ j.md
| # @Anna
|
| - 2024-03-09 a
| - 2024-03-02 b
| - 2024-03-05 c
| - 2024-03-01 d
|
| # @Piet
|
| - 2024-03-04 e
| - 2024-03-05 f
|
| # 2025
|
| ## 2025-01-03
|
| ### Morning
|
| - @Anna
|
| ## 2025-01-01
|
| - @Anna
|
| ## 2025-01-04
| ## 2025-01-05
$ rellint --order j.md
> j.md:5:3: warning: 2024-03-05 stands after 2024-03-02, and the newest comes first here [order]
> j.md:21:4: warning: 2025-01-01 stands after 2025-01-03, and the oldest comes first here [order]

=== an entry that must have been with somebody names nobody
@ j.md
| - 2024-03-12 lunch with @Anna #lunch
| - 2024-03-13 sent the quote #quote
| - 2024-03-14 quiet day
| - 2024-03-15 the fair #event
| - 2024-03-16 sent cards to all #mail #zomaar
|
| ## 2024-03-17 #visit
|
| - to the forest
| - > called back #call
$ rellint j.md
> j.md:2:3: warning: this entry has #quote and names nobody: it is counted for no contact [nobody]
> j.md:10:5: warning: this entry has #call and names nobody: it is counted for no contact [nobody]

=== in a journal that never names anybody that is no mistake
< - 2024-03-13 sent the quote #quote
$ rellint

=== nor where @ is a tag
< [2020-07-01 20:00] Quote for the dairy. @greta #quote
< [2020-07-02 20:00] Call. @greta #call
$ rellint

=== only tags and no words
@ j.md
| - 2024-03-12 #note
| - 2024-03-13 @Anna #call
|
| ## 2024-03-14
|
| - [x] @Anna #call
| - [x] called @Anna #call
| - [ ] @Anna #call
| - #a #b=12, **#c**
| - 3 #koffie @Anna
| - 日本 #koffie @Anna
|
| ## 2024-03-15 #fair
$ rellint j.md
> j.md:1:3: note: only tags and no words: it is counted as contact, but what was said? [only-tags]
> j.md:6:3: note: a ticked box and no words: it is counted as contact, but what was said? [only-tags]
> j.md:9:3: note: only tags and no words: it is counted as contact, but what was said? [only-tags]

=== near-duplicate tags
@ j.md
| - 2024-03-01 @Anna a #vriend #lunch #offerte #klanten
| - 2024-03-02 @Anna b #vriend #lunch #offerte #klanten
| - 2024-03-03 @Anna c #vriend #lunch #offerte #klanten
| - 2024-03-04 @Anna d #vriend #lunch #offerte #klanten
| - 2024-03-05 @Anna e #vriend #lunch #offerte #klanten
| - 2024-03-06 @Anna f #vreind #lunches #oferte #offertes
|   and on the next line #klante,
|   > and *deeper* **#vriendd** #vriend/utrecht
| - 2024-03-07 @Anna g #klant
$ rellint --fix-hint j.md
> j.md:6:22: warning: '#vreind' (1 time) may be a slip for '#vriend' (6 times) [near-duplicate-tags]
> j.md:6:22: note: write '#vriend' for '#vreind' [near-duplicate-tags]
> j.md:6:30: warning: '#lunches' (1 time) may be the same as '#lunch' (5 times) [near-duplicate-tags]
> j.md:6:30: note: write '#lunch' for '#lunches' [near-duplicate-tags]
> j.md:6:39: warning: '#oferte' (1 time) may be a slip for '#offerte' (5 times) [near-duplicate-tags]
> j.md:6:39: note: write '#offerte' for '#oferte' [near-duplicate-tags]
> j.md:7:24: warning: '#klante' (1 time) may be a slip for '#klanten' (5 times) [near-duplicate-tags]
> j.md:7:24: note: write '#klanten' for '#klante' [near-duplicate-tags]
> j.md:8:20: warning: '#vriendd' (1 time) may be a slip for '#vriend' (6 times) [near-duplicate-tags]
> j.md:8:20: note: write '#vriend' for '#vriendd' [near-duplicate-tags]

=== tags that are alike and not the same
@ j.md
| - 2024-03-01 @Anna a #q1 #walk #quote #order #code #v2024q1 #lunch #new
| - 2024-03-02 @Anna a #q1 #walk #quote #order #code #v2024q1 #lunch #new
| - 2024-03-03 @Anna a #q1 #walk #quote #order #code #v2024q1 #lunch #new
| - 2024-03-04 @Anna a #q1 #walk #quote #order #code #v2024q1 #lunch #new
| - 2024-03-05 @Anna a #q1 #walk #quote #order #code #v2024q1 #lunch #new
| - 2024-03-06 @Anna a #q1 #walk #quote #order #code #v2024q1 #lunch #new
| - 2024-03-06 @Anna a #q2 #talk #quoted #offer #cod #v2024q2 #brunch #news #bord/er
$ rellint j.md

=== a parent that is misspelled is told of where its children stand
@ j.md
| - 2024-03-01 @Anna a #klant/acme #klant/bolt
| - 2024-03-02 @Anna a #klant/acme #klant/bolt
| - 2024-03-03 @Anna a #klant/acme #klant/bolt
| - 2024-03-04 @Anna a #klnat/crux #klant/acmee
$ rellint --fix-hint j.md
> j.md:4:22: warning: '#klnat' (1 time) may be a slip for '#klant' (7 times) [near-duplicate-tags]
> j.md:4:22: note: write '#klant' for '#klnat' [near-duplicate-tags]

=== what the vocabulary says is a synonym is meant
@ j.md
| - 2024-03-01 @Anna a #vriend #vriend #vriend #vriend #vriend #vriend #vreind
@ v
| vriend = vreind
$ rellint j.md; echo; rellint --vocab v j.md
> j.md:1:70: warning: '#vreind' (1 time) may be a slip for '#vriend' (6 times) [near-duplicate-tags]
>

=== tags of front matter have their place
@ 2024-03-12.md
| ---
| tags:
|   - vreind
| ---
| @Anna #vriend #vriend #vriend #vriend #vriend
$ rellint 2024-03-12.md
> 2024-03-12.md:3:5: warning: '#vreind' (1 time) may be a slip for '#vriend' (5 times) [near-duplicate-tags]

=== names that may be one person
@ j.md
| # @Anna-de-Vries
|
| - 2024-03-01 one
| - 2024-03-02 with @Anna-de-Vires: two
| - 2024-03-03 three @Jan-Smit
| - 2024-03-04 four @Jan-Smit
| - 2024-03-05 five @Jan-Smit
| - 2024-03-06 six @Jan-Smit
| - 2024-03-07 seven @Jan-Smit
| - 2024-03-08 eight [[@Jan Smits]]
| - 2024-03-09 nine via @Jan-Smti
$ rellint --fix-hint j.md
> j.md:4:19: warning: 'Anna-de-Vires' (1 time) may be 'Anna-de-Vries' (9 times) [similar-names]
> j.md:4:19: note: write '@Anna-de-Vries' for '@Anna-de-Vires' [similar-names]
> j.md:10:20: warning: 'Jan-Smits' (1 time) may be 'Jan-Smit' (5 times) [similar-names]
> j.md:10:20: note: write '@Jan-Smit' for '@Jan-Smits' [similar-names]
> j.md:11:23: warning: 'Jan-Smti' (1 time) may be 'Jan-Smit' (5 times) [similar-names]
> j.md:11:23: note: write '@Jan-Smit' for '@Jan-Smti' [similar-names]

=== names that are alike and not one
@ j.md
| # @Guus-Visser
| # @Guus-Vissers
|
| ## 2024-03-01
|
| - @Guus-Visser @Guus-Visser @Guus-Vissers @Anna @Anne @Piet-1 @Piet-2 one
| - @Guus-Visser @Anna @Piet-1 two
| - @Guus-Visser @Anna @Piet-1 three
| - @Guus-Visser @Anna @Piet-1 four
| - @Guus-Visser @Anna @Piet-1 five
| - @Guus-Visser @Anna @Piet-1 six
$ rellint j.md

=== a first name alone beside one full name
@ j.md
| - 2024-03-01 lunch with @Anna-de-Vries
| - 2024-03-02 call with @Anna and @Piet
| - 2024-03-03 call with @Piet-Smit and @Piet-Bakker
@ cards.md
| # @Anna-de-Vries
$ rellint --fix-hint j.md; echo; rellint --roster cards.md j.md
> j.md:2:24: note: 'Anna' (1 time) may be 'Anna-de-Vries', who has no card that says so [similar-names]
> j.md:2:24: note: write '@Anna-de-Vries' for '@Anna', or '# @Anna-de-Vries' above [similar-names]
>

=== a short name that fits two
@ j.md
| # @Guus-Terpstra
| # @Guus-Visser
|
| - 2024-03-14 met the others
|   and then @Guus
$ rellint j.md
> j.md:5:12: warning: 'Guus' fits two people on the roster: it is counted as a name of its own; write the name in full [C8]

=== a card that comes too late, and a name that two cards claim
@ j.md
| - 2024-03-12 lunch with @An and [[Piet Smit]]
|
| # @Anna-de-Vries
|
| city: Delft
| aka: Annie, An
|
| # @Piet-Smit
|
| aka: Annie
$ rellint j.md
> j.md:6:13: warning: 'An' was met before this card of 'Anna-de-Vries' and not counted as that person; put cards first, or name this file with --roster too [C7]
> j.md:8:3: warning: 'Piet-Smit' was met before this card of 'Piet-Smit' and not counted as that person; put cards first, or name this file with --roster too [C7]
> j.md:10:6: warning: 'Annie' is already a name of 'Anna-de-Vries' and stays so [C6]

=== names of nobody on the roster
@ j.md
| # @Guus-Terpstra
|
| - 2024-03-12 with @Guus about [[Kiln]] and [[Kiln Project]], **not amused**, **Very Important**
|
| # 2024
|
| - 13 March: lunch with **Piet de Boer**
| - 14 March: @Guus and [[Guus Visser]], [[Guus]]
| - 15 March: [[Roos Veldkamp]] came by #visit
| - 16 March: @Beate-Uhl and [[Beate Uhl|B.]]
| - 17 March: [[Weekly Review]]
$ rellint --fix-hint j.md
> j.md:7:26: note: 'Piet de Boer' looks like somebody, but in strong text only a name on the roster is somebody [C4]
> j.md:7:26: note: write '@"Piet de Boer"' for '**Piet de Boer**' [C4]
> j.md:8:23: note: 'Guus Visser' looks like somebody, but in a link only a name on the roster is somebody [C4]
> j.md:8:23: note: write '[[@Guus Visser]]' for '[[Guus Visser]]' [C4]
> j.md:8:40: note: 'Guus' may be 'Guus-Terpstra', but in a link only a whole name is somebody [C4]
> j.md:8:40: note: write '[[@Guus-Terpstra]]' for '[[Guus]]' [C4]
> j.md:9:13: note: 'Roos Veldkamp' looks like somebody, but in a link only a name on the roster is somebody [C4]
> j.md:9:13: note: write '[[@Roos Veldkamp]]' for '[[Roos Veldkamp]]' [C4]
> j.md:10:28: note: 'Beate Uhl' is also written with '@', but in a link only a name on the roster is somebody [C4]
> j.md:10:28: note: write '[[@Beate-Uhl]]' for '[[Beate Uhl]]' [C4]

=== what was taken for a colour
@ j.md
| - 2024-03-12 @Anna
|   *#cafe24* and #cafe24 and `#ff8800`
$ rellint j.md
> j.md:2:4: note: '#cafe24' is taken for a colour and counted as no tag [T8]

=== money that is none, or has two readings
@ j.md
| - 2024-03-12 @Anna #order=a-lot
| - 2024-03-13 @Anna (#omzet="1.200") #order=1.200,50 #deal=12k #order
| - 2024-03-14 @Anna #note=none #order=99999999999999999999
$ rellint j.md
> j.md:1:27: error: 'a-lot' of #order is no amount of money, and is not counted; allowed is one such as 860, 12.500,50, €12k [money]
> j.md:2:29: error: '1.200' of #omzet can be read as thousands or as decimals, and is counted as neither; write it with two decimals or without the mark [money]
> j.md:3:38: error: '99999999999999999999' of #order is too large an amount, and is not counted [money]
? 1

=== a fence that is never closed, and hides entries
< - 2024-03-12 @Anna
<
<   ```
<   code
<
< ~~~
< - 2024-03-13 @Piet #lunch
$ rellint
> <stdin>:6:1: error: this code fence is never closed: nothing after it is read [N1]
? 1

=== one that hides none is a warning, and so is a comment
@ a.md
| - 2024-03-12 @Anna
|
| ```
| make all
@ b.md
| - 2024-03-12 @Anna
|
| > %% never
| > said
@ c.md
| - 2024-03-12 @Anna
|
|  <!-- was
| @Piet there
$ rellint a.md b.md c.md
> a.md:3:1: warning: this code fence is never closed: nothing after it is read [N1]
> b.md:3:3: warning: this %% comment is never closed: nothing after it is read [N3]
> c.md:3:2: error: this HTML comment is never closed: nothing after it is read [N1]
? 1

=== bytes: no UTF-8, NUL, mixed line ends
@ j.md
|\ - 2024-03-12 caf\xe9 with @Anna\n- 2024-03-13 \xe2\x82 @Anna\r\n- 2024-03-14 \0 @Anna\n
@ crlf.md
|\ - 2024-03-12 caf\xc3\xa9 with @Anna\r\n- 2024-03-13 @Anna\r\n
@ bom.md
|\ \xef\xbb\xbf- 2024-03-12 @Anna\n- 2024-02-30 @Anna
$ rellint j.md crlf.md bom.md
> j.md:1:17: warning: the byte 0xe9 is no UTF-8 and so no letter: 2 such places in this file; convert it, for example with iconv -f CP1252 -t UTF-8 [B2]
> j.md:2:22: note: mixed line ends: 1 line with CR LF among 2 with LF [B1]
> j.md:3:14: warning: a NUL byte, which no editor writes: 1 in this file [B1]
> bom.md:2:3: error: there is no day '2024-02-30': what it dates is counted in no period [D8]
? 1

=== positions in paragraphs, quotations, tables and nested lists
@ j.md
| ## 2024-03-12 @Anna
|
| [x]: http://example.com
|  [y]: http://example.com "y"
|   two #a1b2c3
| words #b1b2c3
|
| > quoted #c1b2c3
| lazy #d1b2c3
| >    indented #e1b2c3
|
| - a
|   - b #f1b2c3
|
|     - c
|       d #f2b2c3
|
|         > > e
|         > > - f #f3b2c3
|         > >   g #f4b2c3
|
| | who | what |
| |-----|------|
| | x | *#f5b2c3* |
|
| 1. é #f6b2c3
$ rellint j.md
> j.md:5:7: note: '#a1b2c3' is taken for a colour and counted as no tag [T8]
> j.md:6:7: note: '#b1b2c3' is taken for a colour and counted as no tag [T8]
> j.md:8:10: note: '#c1b2c3' is taken for a colour and counted as no tag [T8]
> j.md:9:6: note: '#d1b2c3' is taken for a colour and counted as no tag [T8]
> j.md:10:15: note: '#e1b2c3' is taken for a colour and counted as no tag [T8]
> j.md:13:7: note: '#f1b2c3' is taken for a colour and counted as no tag [T8]
> j.md:16:9: note: '#f2b2c3' is taken for a colour and counted as no tag [T8]
> j.md:19:17: note: '#f3b2c3' is taken for a colour and counted as no tag [T8]
> j.md:20:17: note: '#f4b2c3' is taken for a colour and counted as no tag [T8]
> j.md:24:8: note: '#f5b2c3' is taken for a colour and counted as no tag [T8]
> j.md:26:7: note: '#f6b2c3' is taken for a colour and counted as no tag [T8]

=== several files are one journal, and come in the order of the operands
@ b.md
| - 2024-03-31 @Anna
| - 2024-04-31 @Anna
@ a.md
| - 2024-02-30 @Anna
< - 2024-02-31 @Anna
$ rellint b.md - a.md
> b.md:2:3: error: there is no day '2024-04-31': what it dates is counted in no period [D8]
> <stdin>:1:3: error: there is no day '2024-02-31': what it dates is counted in no period [D8]
> a.md:1:3: error: there is no day '2024-02-30': what it dates is counted in no period [D8]
? 1

=== -q prints errors alone
@ j.md
| - 2024-02-30 @Anna
| - ma 12 mrt 2024 @Anna #a1b2c3
$ rellint -q j.md
> j.md:1:3: error: there is no day '2024-02-30': what it dates is counted in no period [D8]
? 1
< - ma 12 mrt 2024 @Anna #a1b2c3
$ rellint -q

=== notes and warnings are no failure
< - ma 12 mrt 2024 @Anna #a1b2c3
$ rellint
> <stdin>:1:3: note: 'ma' contradicts the date, which is believed: 2024-03-12 is a Tuesday [D3]
> <stdin>:1:24: note: '#a1b2c3' is taken for a colour and counted as no tag [T8]

=== what could drive a terminal is shown
@ j.md
|\ # @Guus-Visser\n# @Guus-Terpstra\n- 2024-03-12 @"Guus" [[Guus \x1b]0;x\x07]] and @Guus\n\n- 2024-03-13 @Anna #order=\x1b[31m\n
$ rellint j.md
> j.md:3:14: warning: 'Guus' fits two people on the roster: it is counted as a name of its own; write the name in full [C8]
> j.md:5:27: error: '\x1b[31m' of #order is no amount of money, and is not counted; allowed is one such as 860, 12.500,50, €12k [money]
? 1

=== an entries table is checked for what does not need a place
@ j.md
| - 2024-03-12 @Anna #order=x #a1b2c3
| - 2024-03-13 sent #quote
| - 2024-03-14 @Piet via @Guus #intro=@Guus
$ rellog j.md | rellint

=== mistakes
$ rellint --at=people; rellint --frobnicate; rellint -x; rellint --dmy=1
! rellint: --at: 'people' is not contact or tag
! rellint: unknown option '--frobnicate'
! usage: rellint [-hqV] [--at contact|tag] [--dmy] [--fix-hint] [--mdy] [--order]
!                [--roster FILE] [--vocab FILE] [FILE ...]
! rellint: unknown option '-x'
! usage: rellint [-hqV] [--at contact|tag] [--dmy] [--fix-hint] [--mdy] [--order]
!                [--roster FILE] [--vocab FILE] [FILE ...]
! rellint: option '--dmy=1' takes no value
! usage: rellint [-hqV] [--at contact|tag] [--dmy] [--fix-hint] [--mdy] [--order]
!                [--roster FILE] [--vocab FILE] [FILE ...]
? 2
$ rellint nothing.md
! rellint: nothing.md: cannot open: No such file or directory
? 2
@ v
| nonsense here
$ rellint --vocab v
! rellint: v:1:1: 'nonsense' is not understood: allowed are 'group: TAG ...', 'TAG = SYNONYM ...', 'every TAG 3w' and 'order dmy|mdy'
? 2

=== a file that cannot be read is trouble, whatever was found
@ j.md
| - 2024-02-30 @Anna
$ rellint j.md .
! rellint: .: cannot read: Is a directory
? 2

=== help and version
$ rellint -h | head -n 1; rellint --version
> Say what in a journal is not understood, or probably a mistake.
> rellint (reltools) 0.1
