# relgrep from end to end: the options that select, the language of -x, what is printed, mistakes. What an excerpt is made of
# has its own tests (tests/grep); the language's are in tests/unit/test_query.c.

=== a tag, with what is below it, in any case, with '#' or without
@ j.md
| - 2024-03-12 one #lunch
| - 2024-03-13 two #Klant/Acme
| - 2024-03-14 three #lunches
| - 2024-03-15 four #klant #LUNCH
$ relgrep -t lunch j.md; relgrep -t '#KLANT' j.md; relgrep --tag=klant/acme,lunches j.md
> - 2024-03-12 one #lunch
> - 2024-03-15 four #klant #LUNCH
> - 2024-03-13 two #Klant/Acme
> - 2024-03-15 four #klant #LUNCH
> - 2024-03-13 two #Klant/Acme
> - 2024-03-14 three #lunches

=== the vocabulary's synonyms are the same tag
@ vocab
| vriend = maat
@ j.md
| - 2024-03-12 one #vriend
| - 2024-03-13 two #maat/goed
| - 2024-03-14 three #lunch
$ relgrep --vocab vocab --count -t vriend j.md; relgrep --vocab vocab --count -t maat j.md; relgrep --count -t vriend j.md
$ REL_VOCAB=vocab relgrep --count -x 'maat/goed' j.md
> 2
> 2
> 1
> 1

=== a group of the vocabulary, built in or one's own
@ vocab
| prospects: lead
@ j.md
| - 2024-03-12 one #lead
| - 2024-03-13 two #offerte
| - 2024-03-14 three #reached #vriend
$ relgrep --group quality,sell j.md; relgrep --group goal j.md; relgrep --vocab vocab --group Prospects j.md
> - 2024-03-12 one #lead
> - 2024-03-13 two #offerte
> - 2024-03-14 three #reached #vriend
> - 2024-03-14 three #reached #vriend
> - 2024-03-12 one #lead

=== a contact by every name that is known by then
@ j.md
| # @Anna-de-Vries
|
| aka: Annie
|
| # Log
|
| - 2024-03-12 with @Anna-de-Vries
| - 2024-03-13 with @annie
| - 2024-03-14 with @Bo
$ relgrep --count -w Anna-de-Vries j.md; relgrep --count -w '@annie' j.md; relgrep --count -w 'anna DE vries' j.md
$ relgrep --count -w Anna,Bo j.md; relgrep --count -w Cas j.md
> 2
> 2
> 2
> 3
> 0
? 1

=== a contact's name is asked for anew as cards are read
< - 2024-03-12 with @An
<
< # @Anna
<
< aka: An
<
< # Log
<
< - 2024-03-13 with @Anna
$ relgrep -q --count -w An
> 2

=== days, and dates of reduced precision, which must lie within them wholly
@ j.md
| # 2023
| - one #a
|
| # 2024-03
| - two #a
|
| # 2024-03-12
| - three #a
|
| # 2024-12-31
| - four #a
$ for o in '-S 2024' '-S 2024-03-02' '-U 2023' '-U 2024-03' '-U 2024-03-30' '-S 2023 -U 2024-12-30' '--since=12-mrt-2024'; do
$ echo "$o: $(relgrep $o --count j.md)"; done
> -S 2024: 3
> -S 2024-03-02: 2
> -U 2023: 1
> -U 2024-03: 3
> -U 2024-03-30: 2
> -S 2023 -U 2024-12-30: 3
> --since=12-mrt-2024: 2

=== patterns: PCRE2, letters of all scripts, case on demand
@ j.md
| - 2024-03-12 Été in Köln #a
| - 2024-03-13 hiver,
|   enfin #a
| - 2024-03-14 (no) [text] #b
$ relgrep --count -e 'été' j.md; relgrep --count -i -e 'été' j.md; relgrep --count -e 'ÉTÉ' -i j.md; relgrep --count -m '^enfin' j.md
$ relgrep --count --match '\w+ln' j.md; relgrep --count -e '' j.md; relgrep --count -x '/\(no\)/ or /KÖLN/i' j.md; relgrep --count -ix '/KÖLN/' j.md
> 0
> 1
> 1
> 1
> 1
> 3
> 2
> 1

=== the number of words, tags and contacts aside
@ j.md
| - 2024-03-12 #lunch @Anna
| - 2024-03-13 three little words #lunch
| - 2024-03-14 one (#lunch)
$ for w in 0 1 '=1' '>1' '>=1' '<3' '<=3' 1..2 2.. ..0 '> 2'; do echo "$w: $(relgrep --count --words "$w" j.md)"; done
> 0: 1
> 1: 1
> =1: 1
> >1: 1
> >=1: 2
> <3: 2
> <=3: 3
> 1..2: 1
> 2..: 1
> ..0: 1
> > 2: 1

=== motives and states
@ j.md
| - 2024-03-12 one #lunch
| - 2024-03-13 two #lunch #offerte
| - 2024-03-14 three #vriend
| - 2024-03-15 four
| - 2024-02-30 five #zomaar
| - 2025-01-01 six #pitch
$ for o in --free --sell --other --planned --undated --untagged; do echo "$o: $(relgrep -q -T 2024-12-31 $o --count j.md)"; done
$ relgrep -q --undated j.md
$ relgrep -q --planned -T 2025-01-01 j.md
> --free: 2
> --sell: 2
> --other: 2
> --planned: 1
> --undated: 1
> --untagged: 1
> - 2024-02-30 five #zomaar
? 1

=== and, or, not: beside each other is and; or binds looser; not binds to the next
@ j.md
| - 2024-03-12 one #a
| - 2024-03-13 two #b
| - 2024-03-14 three #a #b
| - 2024-03-15 four #c
$ for o in '-t a -t b' '-t a -a -t b' '-t a --and -t b' '-t a -r -t b' '-t c -r -t a -t b' '-t a -t b --or -t c' '-v -t a' '-t a -v -t b' \
$ '-v -t a -r -t b' '-v -v -t a' '--not -t a --not -t b' '-t a,b -t a,c' '-v -t a,b'; do
$ echo "$o: $(relgrep $o j.md | cut -d' ' -f3 | tr '\n' ' ')"; done
> -t a -t b: three 
> -t a -a -t b: three 
> -t a --and -t b: three 
> -t a -r -t b: one two three 
> -t c -r -t a -t b: three four 
> -t a -t b --or -t c: three four 
> -v -t a: two four 
> -t a -v -t b: one 
> -v -t a -r -t b: two three four 
> -v -v -t a: one three 
> --not -t a --not -t b: four 
> -t a,b -t a,c: one three 
> -v -t a,b: four 

=== an expression is a term as if in parentheses
@ j.md
| - 2024-03-12 one #a
| - 2024-03-13 two #b
| - 2024-03-14 three #a #c
$ relgrep --count -t c -x 'a or b' j.md; relgrep --count -x 'a or b' -t c j.md; relgrep --count -v -x 'a or b' j.md
$ relgrep --count -x 'a or b' -x 'b or c' j.md; relgrep --count --expression 'a and not c' j.md
> 1
> 1
> 0
> 2
> 1

=== the language: all of its terms
@ j.md
| - 2024-03-12 lunch with @Anna-de-Vries about a/b #lunch #value
| - 2024-03-13 offer to @Bo #offerte #free
| - 2024-03-14 nothing
$ while read -r x; do echo "$x: $(relgrep -T 2024-03-13 -x "$x" j.md | cut -c 11-13 | tr '\n' ' ')"; done <<'end'
$ lunch and (value or vriend) and not sell
$ LUNCH AND NOT Sell
$ !lunch & !planned | #lunch
$ !lunch && !planned || #lunch
$ @Anna-de-Vries or @"bo"
$ group:quality
$ group:"sell" or free
$ #free
$ since:2024-03-13 and until:2024
$ since:"13 March 2024"
$ /a\/b/
$ /OFFER/i
$ /OFFER/
$ words>3
$ words < 2
$ untagged and planned
$ undated or other
$ not (lunch or #offerte)
$ end
> lunch and (value or vriend) and not sell: 12  
> LUNCH AND NOT Sell: 12  
> !lunch & !planned | #lunch: 12  13  
> !lunch && !planned || #lunch: 12  13  
> @Anna-de-Vries or @"bo": 12  13  
> group:quality: 12  
> group:"sell" or free: 12  13  
> #free: 13  
> since:2024-03-13 and until:2024: 13  14  
> since:"13 March 2024": 13  14  
> /a\/b/: 12  
> /OFFER/i: 13  
> /OFFER/: 
> words>3: 12  
> words < 2: 14  
> untagged and planned: 14  
> undated or other: 14  
> not (lunch or #offerte): 14  

=== what is wrong with an expression is shown below it, at its column
$ relgrep -x 'lunch and (value or vriend sell)'
$ relgrep -x 'lunch and'
$ relgrep -x ''
$ relgrep -x 'a)'
$ relgrep -x '(a or (b'
$ relgrep -x 'a and /b'
$ relgrep -x '/a/g'
$ relgrep -x 'a or since:2024-13'
$ relgrep -x 'group:quantity'
$ relgrep -x 'a or tag:b'
$ relgrep -x 'words>'
$ relgrep -x '#order=1200'
$ relgrep -x 'a or @'
$ relgrep -x 'a or 12'
! relgrep: -x: column 28: expected 'and', 'or' or ')', not 'sell'
! relgrep:   lunch and (value or vriend sell)
! relgrep:                              ^
! relgrep: -x: column 10: expected a term such as lunch, free or @Anna, but it ends here
! relgrep:   lunch and
! relgrep:            ^
! relgrep: -x: column 1: expected a term such as lunch, free or @Anna, but it ends here
! relgrep:   
! relgrep:   ^
! relgrep: -x: column 2: ')' closes nothing: there is no '(' before it
! relgrep:   a)
! relgrep:    ^
! relgrep: -x: column 7: this '(' is not closed
! relgrep:   (a or (b
! relgrep:         ^
! relgrep: -x: column 7: this '/' begins a pattern that no '/' ends
! relgrep:   a and /b
! relgrep:         ^
! relgrep: -x: column 4: expected 'i' or nothing behind a pattern, not 'g'
! relgrep:   /a/g
! relgrep:      ^
! relgrep: -x: column 12: '2024-13' is not a date such as 2024-03-12, 2024-03 or 2024
! relgrep:   a or since:2024-13
! relgrep:              ^
! relgrep: -x: column 7: 'quantity' is not a group of the vocabulary: quality, sell, free, touch, revenue, customer, intro, practice, pressure, direction, direction/in, direction/out, goal, goal/reached, goal/missed, trouble, praise, promise, promise/made, promise/kept, unplanned
! relgrep:   group:quantity
! relgrep:         ^
! relgrep: -x: column 6: expected since:, until: or group:, not 'tag:'
! relgrep:   a or tag:b
! relgrep:        ^
! relgrep: -x: column 1: expected a number of words such as words>20, words<=5 or words=0
! relgrep:   words>
! relgrep:   ^
! relgrep: -x: column 1: expected a tag without its value: #order
! relgrep:   #order=1200
! relgrep:   ^
! relgrep: -x: column 6: expected a contact such as @Anna or @"Anna de Vries"
! relgrep:   a or @
! relgrep:        ^
! relgrep: -x: column 6: '12' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
! relgrep:   a or 12
! relgrep:        ^
? 2

=== the caret stands below what is shown, whatever its width
$ relgrep -x 'été and 日本語 b'
$ relgrep -x "$(printf 'a\033[31m b')"
$ relgrep -x 'a-long-one or another-long-one or a-third-long-one or a-fourth-long-one and or the-end or the-very-end-of-it-all'
$ relgrep -x "$(printf 'é%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40) x"
$ relgrep -v -x 'a or (b' 2>&1 | head -n 1
> relgrep: -x: column 6: this '(' is not closed
! relgrep: -x: column 21: expected 'and' or 'or', not 'b'
! relgrep:   été and 日本語 b
! relgrep:                  ^
! relgrep: -x: column 2: expected 'and' or 'or', not '\x1b'
! relgrep:   a\x1b[31m b
! relgrep:    ^
! relgrep: -x: column 77: expected a term such as lunch, free or @Anna, not 'or'
! relgrep:   ...third-long-one or a-fourth-long-one and or the-end or the-very-end-of-it...
! relgrep:                                              ^
! relgrep: -x: column 82: expected 'and' or 'or', not 'x'
! relgrep:   ...ééééééééééééééééééé x
! relgrep:                          ^

=== mistakes in options
$ relgrep
$ relgrep journal.md
$ relgrep -r -t a
$ relgrep -t a -r
$ relgrep -t a --or -a -t b
$ relgrep -v
$ relgrep -t a -v
$ relgrep -v -r -t a
$ relgrep -t 'a b'
$ relgrep -t a,
$ relgrep -w ''
$ relgrep -w 12
$ relgrep -S 2024-13 </dev/null
$ relgrep -U 02-12-2024
$ relgrep --words many
$ relgrep --group sell,quantity
$ relgrep -n 0 -t a
$ relgrep -T never -t a
$ relgrep --at both -t a
$ relgrep -t
$ relgrep --count=3 -t a
$ relgrep -t a -z
! relgrep: nothing to select by: give a term such as -t lunch
! usage: relgrep [-aHhilqrVv] [--at contact|tag] [--count] [--dmy] [-e PATTERN]
!                [--free] [--group NAME,...] [--mdy] [-n N] [--other] [--planned]
!                [--roster FILE] [-S DATE] [--sell] [-T DATE] [-t TAG,...]
!                [-U DATE] [--undated] [--untagged] [--vocab FILE]
!                [-w CONTACT,...] [--words NUMBER] [-x EXPRESSION] [FILE ...]
! relgrep: nothing to select by: give a term such as -t lunch
! usage: relgrep [-aHhilqrVv] [--at contact|tag] [--count] [--dmy] [-e PATTERN]
!                [--free] [--group NAME,...] [--mdy] [-n N] [--other] [--planned]
!                [--roster FILE] [-S DATE] [--sell] [-T DATE] [-t TAG,...]
!                [-U DATE] [--undated] [--untagged] [--vocab FILE]
!                [-w CONTACT,...] [--words NUMBER] [-x EXPRESSION] [FILE ...]
! relgrep: -r: there is no term before it
! relgrep: -r: there is no term behind it
! relgrep: -a: there is no term before it
! relgrep: -v: there is no term behind it
! relgrep: -v: there is no term behind it
! relgrep: -r: there is no term before it
! relgrep: -t: 'a b' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
! relgrep: -t: '' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
! relgrep: -w: '' is not a contact's name
! relgrep: -w: '12' is not a contact's name
! relgrep: -S: '2024-13' is not a date such as 2024-03-12, 2024-03 or 2024
! relgrep: -U: '02-12-2024' is not a date such as 2024-03-12, 2024-03 or 2024
! relgrep: --words: 'many' is not a number of words such as '>20', '<=5', 0, 5..20 or 20..
! relgrep: --group: 'quantity' is not a group of the vocabulary: quality, sell, free, touch, revenue, customer, intro, practice, pressure, direction, direction/in, direction/out, goal, goal/reached, goal/missed, trouble, praise, promise, promise/made, promise/kept, unplanned
! relgrep: -n: '0' is not a whole number above 0
! relgrep: -T: 'never' is not a date such as 2024-03-12
! relgrep: --at: 'both' is not contact or tag
! relgrep: option '-t' needs a value
! usage: relgrep [-aHhilqrVv] [--at contact|tag] [--count] [--dmy] [-e PATTERN]
!                [--free] [--group NAME,...] [--mdy] [-n N] [--other] [--planned]
!                [--roster FILE] [-S DATE] [--sell] [-T DATE] [-t TAG,...]
!                [-U DATE] [--undated] [--untagged] [--vocab FILE]
!                [-w CONTACT,...] [--words NUMBER] [-x EXPRESSION] [FILE ...]
! relgrep: option '--count=3' takes no value
! usage: relgrep [-aHhilqrVv] [--at contact|tag] [--count] [--dmy] [-e PATTERN]
!                [--free] [--group NAME,...] [--mdy] [-n N] [--other] [--planned]
!                [--roster FILE] [-S DATE] [--sell] [-T DATE] [-t TAG,...]
!                [-U DATE] [--undated] [--untagged] [--vocab FILE]
!                [-w CONTACT,...] [--words NUMBER] [-x EXPRESSION] [FILE ...]
! relgrep: unknown option '-z'
! usage: relgrep [-aHhilqrVv] [--at contact|tag] [--count] [--dmy] [-e PATTERN]
!                [--free] [--group NAME,...] [--mdy] [-n N] [--other] [--planned]
!                [--roster FILE] [-S DATE] [--sell] [-T DATE] [-t TAG,...]
!                [-U DATE] [--undated] [--untagged] [--vocab FILE]
!                [-w CONTACT,...] [--words NUMBER] [-x EXPRESSION] [FILE ...]
? 2

=== patterns that are wrong are named
$ relgrep -e '(a' </dev/null
$ relgrep -x 'lunch or /[z-a]/' </dev/null
! relgrep: pattern '(a', byte 3: missing closing parenthesis
! relgrep: pattern '[z-a]', byte 4: range out of order in character class
? 2

=== a pattern that backtracks without end is stopped and named, by its limit of steps
< - 2024-03-12 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! #lunch
$ relgrep -t lunch -e '^(a|aa)+$' -r -e zzz
! relgrep: <stdin>:1: pattern '^(a|aa)+$': match limit exceeded
? 2

=== and by its time
$ yes a | head -n 1000 | tr -d '\n' | sed 's/^/- 2024-03-12 /;s/$/!/' >j.md
$ relgrep -e '(?<!q)(.*?)(.*?)\1q?[xy]' j.md
! relgrep: pattern '(?<!q)(.*?)(.*?)\1q?[xy]' takes too long: it backtracks without end
? 2

=== and named too when it is not the only one
$ yes a | head -n 1000 | tr -d '\n' | sed 's/^/- 2024-03-12 /;s/$/!/' >j.md
$ relgrep -e '(?<!q)(.*?)(.*?)\1q?[xy]' -r -e zzz j.md
! relgrep: pattern '(?<!q)(.*?)(.*?)\1q?[xy]' takes too long: it backtracks without end
? 2

=== a pattern runs only when nothing cheaper decides
< - 2024-03-12 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! #lunch
$ relgrep --count -e '^(a|aa)+$' -t diner
> 0
? 1

=== exit status: 0 something, 1 nothing, 2 trouble
@ j.md
| - 2024-03-12 one #a
$ relgrep -t a j.md; echo $?; relgrep -t b j.md; echo $?; relgrep -t b --count j.md; echo $?; relgrep -t b -l j.md; echo $?
$ relgrep -t a j.md missing.md; echo $?
$ relgrep -t a .; echo $?
$ relgrep -t a </dev/null; echo $?
> - 2024-03-12 one #a
> 0
> 1
> 0
> 1
> 1
> - 2024-03-12 one #a
> 2
> 2
> 1
! relgrep: missing.md: cannot open: No such file or directory
! relgrep: .: cannot read: Is a directory

=== --count: in all, or for each of several files
@ one.md
| - 2024-03-12 one #a
| - 2024-03-13 two #a
@ two.md
| - 2024-03-14 three #b
@ three.md
| - 2024-03-15 four #a
< - 2024-03-16 five #a
$ relgrep --count -t a one.md; relgrep --count -t a one.md two.md - three.md; relgrep --count -H -t a two.md; relgrep --count -n 2 -t a one.md three.md
> 2
> one.md:2
> two.md:0
> <stdin>:1
> three.md:1
> two.md:0
> one.md:2
> three.md:0

=== -l: files that have one, once each, in their order
@ one.md
| - 2024-03-12 one #a
| - 2024-03-13 two #a
@ two.md
| - 2024-03-14 three #b
< - 2024-03-16 five #a
$ relgrep -l -t a two.md - one.md; relgrep --files -t b,a two.md one.md; relgrep -l --count -t b one.md two.md
> <stdin>
> one.md
> two.md
> one.md
> two.md

=== rows of an entries table count for the file that they were made from
@ one.md
| - 2024-03-12 one #a
@ two.md
| - 2024-03-14 three #a
| - 2024-03-14 four #b
$ rellog one.md two.md | relgrep -l -t a; rellog one.md two.md | relgrep --count -t b; rellog one.md two.md | relgrep -t b | reltags -T 2024-12-31
> one.md
> two.md
> 1
> period	tag	count	to_date	days	weeks
> 2024	b	1	1	293	1

=== -H: file and line before each line
@ one.md
| # 2024-03-12
|
| - one #a
|   and more
| - two #b
@ two.md
| - 2024-03-14 three #a
$ relgrep -H -t a one.md two.md; relgrep --with-filename -t b - <one.md
> one.md:3:- one #a
> one.md:4:  and more
> two.md:1:- 2024-03-14 three #a
> <stdin>:5:- two #b

=== -n stops after so many
< - 2024-03-12 one #a
< - 2024-03-13 two #b
< - 2024-03-14 three #a
< - 2024-03-15 four #a
$ relgrep -n 2 -t a
> - 2024-03-12 one #a
> - 2024-03-14 three #a

=== what is printed reads back with the same dates, contacts and tags
@ j.md
| # @Anna-de-Vries #klant
|
| aka: Annie
|
| # @Bo #klant
|
| # 2024-03-12
|
| Prose that belongs to nobody.
|
| - lunch with @Annie #lunch
| - call with @Bo #call
$ relgrep -t lunch j.md
$ rellog j.md | grep -e '^card.Anna' -e lunch | cut -f 1-4 >want; relgrep -t lunch j.md | rellog | sed 1d | cut -f 1-4 | cmp - want
> # @Anna-de-Vries #klant
>
> aka: Annie
>
> # 2024-03-12
>
> - lunch with @Annie #lunch

=== bytes are kept: CRLF, NUL, invalid UTF-8, no final newline
<\ - 2024-03-12 caf\xe9 \x00 #a\r\n- 2024-03-13 two #b\r\n- 2024-03-14 \xff #a
$ relgrep -t a
>\ - 2024-03-12 caf\xe9 \x00 #a\x0d\n
>\ - 2024-03-14 \xff #a\n

=== an entry appears as soon as it is complete
$ mkfifo in out; relgrep -t lunch <in >out &
$ exec 3>in 4<out
$ printf -- '- 2024-03-12 one #lunch\n\n- 2024-03-13 two #call\n\n' >&3
$ read -r line <&4; echo "$line"
$ printf -- '- 2024-03-14 three #lunch\n  and more\n- 2024-03-15' >&3
$ printf -- ' four\n\n' >&3
$ read -r line <&4; read -r line <&4; echo "$line"; exec 3>&-; cat <&4; wait
> - 2024-03-12 one #lunch
> and more

=== REL_ROSTER and --roster make people known
@ people.md
| # @Anna-de-Vries #klant
| aka: Annie
< - 2024-03-12 with @Annie
$ relgrep --count --roster people.md -w Anna-de-Vries; REL_ROSTER=people.md relgrep --count -w Annie </dev/null
> 1
> 0
? 1

=== options may stand behind files, and long ones be cut short
@ j.md
| - 2024-03-12 one #a
$ relgrep j.md -t a --cou; relgrep j.md --wor 1 --coun
> 1
> 1

=== twenty thousand terms, and sixty thousand parentheses
$ awk 'BEGIN { printf "- 2024-03-12 one #a\n" }' >j.md
$ relgrep --count -x "$(awk 'BEGIN { for (i = 0; i < 20000; i++) printf "b or "; print "a" }')" j.md
$ relgrep --count -x "$(awk 'BEGIN { for (i = 0; i < 60000; i++) printf "("; printf "a"; for (i = 0; i < 60000; i++) printf ")" }')" j.md
> 1
> 1

=== -h and -V
$ relgrep -h | head -n 3; relgrep -h | tail -n 1; relgrep --version | cut -d' ' -f 1
> Print the entries of a journal that are wanted, with their context.
>
>   -t, --tag TAG,...      with one of these tags, or one below them
> example: relgrep -t lunch -S 2024 journal.md | reltags -c contacts
> relgrep

=== a terminal is shown what could drive it, and not sent it; a pipe gets every byte
@ j.md
|\ - 2024-03-12 @Anna #lunch \x1b[2J caf\xc3\xa9 \xc2\x9b31m\t\xff\r\n
$ tty() { python3 -c 'import pty, sys; pty.spawn(sys.argv[1:])' "$@" </dev/null | tr -d '\r'; }
$ tty relgrep -t lunch j.md
$ relgrep -t lunch j.md | cmp - j.md
$ printf 'date\tcontacts\ttags\ttext\tfile\tline\n2024-03-12\tAnna\tlunch\t\te\033[2Jvil.md\t3\n' >rows
$ tty relgrep -l -t lunch rows
$ tty relgrep --count -H -t lunch rows
> - 2024-03-12 @Anna #lunch \x1b[2J café \u{9b}31m	\xff
> e\x1b[2Jvil.md
> rows:0
> e\x1b[2Jvil.md:1
