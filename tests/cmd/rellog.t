# rellog from end to end. How a journal is read has its tests in reljournal(5), which tests/cmd/rules runs; here are
# the options, the layouts, the mistakes, and what becomes of bytes.

=== rellog prints a row for each entry and card
@ j.md
| # @Anna-de-Vries #klant
|
| every: 3w
|
| ## 2024-03-12
|
| - lunch with @Anna-de-Vries
|   and @Piet #lunch #order=1200
| - > said she #note="a b"
$ rellog j.md
> date	contacts	tags	text	file	line
> card	Anna-de-Vries	klant	@Anna-de-Vries #klant\nevery: 3w	j.md	1
> 2024-03-12	Anna-de-Vries Piet	lunch order=1200	lunch with @Anna-de-Vries\nand @Piet #lunch #order=1200	j.md	7
> 2024-03-12	Anna-de-Vries	note=a%20b	said she #note="a b"	j.md	9

=== standard input is <stdin>, and several files are one journal
@ people.md
| # @Anna-de-Vries
|
| aka: An
@ j.md
| 2024-03-12 @An #lunch
< 2024-03-13 @Anna-de #call
$ rellog people.md j.md -
> date	contacts	tags	text	file	line
> card	Anna-de-Vries		@Anna-de-Vries\naka: An	people.md	1
> 2024-03-12	Anna-de-Vries	lunch	@An #lunch	j.md	1
> 2024-03-13	Anna-de-Vries	call	@Anna-de #call	<stdin>	1

=== an entry is printed when it ends, a nested one before its parent
< - 2024-03-12 day #a
<   - 2024-03-13 next day #b
<   - more #c
$ rellog | cut -f 1,3,6
> date	tags	line
> 2024-03-13	b	2
> 2024-03-12	a c	1

=== an empty journal is a header
$ rellog; rellog /dev/null; printf '\357\273\277' | rellog; printf '\n\n' | rellog -o json; rellog -o csv; rellog -o md
> date	contacts	tags	text	file	line
> date	contacts	tags	text	file	line
> date	contacts	tags	text	file	line
> []
> date,contacts,tags,text,file,line
> | date | contacts | tags | text | file | line |
> | ---- | -------- | ---- | ---- | ---- | ---: |

=== prose, code and plans are no entries
< # Notes
<
< #tag and @Anna
<
< ```
< - 2024-03-12 #no
< ```
$ rellog
> date	contacts	tags	text	file	line

=== layouts
@ j.md
| - 2024-03-12 @Anna said "no", | and\	left #a/b #c=x,y
| - 2024 @Bo
$ rellog -o tsv j.md
> date	contacts	tags	text	file	line
> 2024-03-12	Anna	a/b c=x,y	@Anna said "no", | and\\\tleft #a/b #c=x,y	j.md	1
$ rellog -o table j.md
> date        contacts  tags       text                                       file  line
> 2024-03-12  Anna      a/b c=x,y  @Anna said "no", | and\\tleft #a/b #c=x,y  j.md     1
$ rellog -o csv j.md
> date,contacts,tags,text,file,line
> 2024-03-12,Anna,"a/b c=x,y","@Anna said ""no"", | and\	left #a/b #c=x,y",j.md,1
$ rellog --output=json j.md
> [
> {"date":"2024-03-12","contacts":["Anna"],"tags":["a/b","c=x,y"],"text":"@Anna said \"no\", | and\\\tleft #a/b #c=x,y","file":"j.md","line":1}
> ]
$ rellog --output md j.md
> | date       | contacts | tags      | text                                       | file | line |
> | ---------- | -------- | --------- | ------------------------------------------ | ---- | ---: |
> | 2024-03-12 | Anna     | a/b c=x,y | @Anna said "no", \| and\\ left #a/b #c=x,y | j.md |    1 |

=== --vocab, REL_VOCAB and the personal file tell the order of day and month
@ .config/reltools/vocab
| order dmy
@ mdy
| order mdy
@ j.md
| - 02-12-2024 #lunch
$ rellog j.md | cut -f 1
> date
> 2024-12-02
$ REL_VOCAB=mdy rellog j.md | cut -f 1
> date
> 2024-02-12
$ REL_VOCAB=mdy rellog --vocab .config/reltools/vocab j.md | cut -f 1
> date
> 2024-12-02
$ rellog --mdy j.md | cut -f 1
> date
> 2024-02-12
$ XDG_CONFIG_HOME=/nowhere rellog -q j.md | cut -f 1
> date
>

=== a vocabulary that is wrong
@ v
| order ymd
$ rellog --vocab v </dev/null
! rellog: v:1:7: 'ymd' is no order: allowed are dmy and mdy
? 2
$ rellog --vocab missing </dev/null
! rellog: missing: cannot open: No such file or directory
? 2

=== -o csv --safe defuses cells that a spreadsheet would run
< - 2024-03-12 =HYPERLINK("x") @Anna #a
$ rellog -o csv --safe | cut -d , -f 4-
> text,file,line
> "'=HYPERLINK(""x"") @Anna #a",<stdin>,1

=== --at says what @ means
@ j.md
| - 2024-03-12 @anna #lunch
$ rellog --at tag j.md | cut -f 2,3
> contacts	tags
> 	anna lunch
$ rellog --at=contact j.md | cut -f 2,3
> contacts	tags
> anna	lunch
< [2024-03-12 09:00] @anna #lunch
$ rellog | cut -f 2,3; echo '[2024-03-12 09:00] @anna #lunch' | rellog --at contact | cut -f 2,3
> contacts	tags
> 	anna lunch
> contacts	tags
> anna	lunch

=== --dmy and --mdy read what has two readings
@ j.md
| - 02-12-2024 #lunch
$ rellog --dmy j.md | cut -f 1,3
> date	tags
> 2024-12-02	lunch
$ rellog --mdy j.md | cut -f 1,3
> date	tags
> 2024-02-12	lunch
$ rellog j.md | cut -f 1,3
> date	tags
> 	lunch
! rellog: j.md:1:3: '02-12-2024' can be read as day-month or month-day: what it dates is counted in no period; say --dmy or --mdy, or write 2024-12-31

=== the last of --dmy and --mdy holds
< - 02-12-2024 #lunch
$ rellog --dmy --mdy | cut -f 1
> date
> 2024-02-12

=== -q is quiet, and --strict exits with 1 all the same
@ j.md
| - 2024-02-30 #lunch
$ rellog -q j.md
> date	contacts	tags	text	file	line
> 		lunch	#lunch	j.md	1
$ rellog --quiet --strict j.md
> date	contacts	tags	text	file	line
> 		lunch	#lunch	j.md	1
? 1
$ rellog --strict j.md
> date	contacts	tags	text	file	line
> 		lunch	#lunch	j.md	1
! rellog: j.md:1:3: there is no day '2024-02-30': what it dates is counted in no period
? 1

=== --strict without a warning is 0
< - 2024-03-12 #lunch
$ rellog --strict | cut -f 1
> date
> 2024-03-12

=== --roster and REL_ROSTER know people whose cards are elsewhere
@ people.md
| # @Anna-de-Vries #klant
|
| aka: An
@ j.md
| - 2024-03-12 @An and **Anna de Vries** #lunch
$ rellog --roster people.md j.md
> date	contacts	tags	text	file	line
> card	Anna-de-Vries	klant	@Anna-de-Vries #klant\naka: An	people.md	1
> 2024-03-12	Anna-de-Vries	lunch	@An and **Anna de Vries** #lunch	j.md	1
$ REL_ROSTER=people.md rellog j.md | cut -f 2
> contacts
> Anna-de-Vries
> Anna-de-Vries
$ REL_ROSTER=people.md rellog --roster /dev/null j.md | cut -f 2
> contacts
> An

=== REL_JOURNAL is not read when standard input is no terminal
@ other.md
| - 2024-03-12 #other
< - 2024-03-13 #mine
$ REL_JOURNAL=other.md rellog | cut -f 3
> tags
> mine

=== -h and -V
$ rellog -h
> Print a journal as a table: one row for each entry and card.
>
>       --at contact|tag   what @ means, whatever the file is
>       --dmy              02-12-2024 is 2 December
>       --mdy              02-12-2024 is February 12
>       --roster FILE      a file of cards to know people from
>   -o, --output LAYOUT    table, tsv, csv, json or md
>       --safe             no cell that a spreadsheet would run (csv)
>       --strict           exit with 1 when there was a warning
>       --vocab FILE       a vocabulary that tells how dates are read
>   -q, --quiet            no warnings
>   -h, --help             this text
>   -V, --version          the version
>
> example: rellog journal.md | awk -F'\t' '$1 >= "2026"' | reltags
$ rellog --version | sed 's/ [0-9.]*$//'
> rellog (reltools)
$ rellog -V -x
> rellog (reltools) 0.1
$ rellog -h -o nothing
> Print a journal as a table: one row for each entry and card.
>
>       --at contact|tag   what @ means, whatever the file is
>       --dmy              02-12-2024 is 2 December
>       --mdy              02-12-2024 is February 12
>       --roster FILE      a file of cards to know people from
>   -o, --output LAYOUT    table, tsv, csv, json or md
>       --safe             no cell that a spreadsheet would run (csv)
>       --strict           exit with 1 when there was a warning
>       --vocab FILE       a vocabulary that tells how dates are read
>   -q, --quiet            no warnings
>   -h, --help             this text
>   -V, --version          the version
>
> example: rellog journal.md | awk -F'\t' '$1 >= "2026"' | reltags

=== an unknown option
$ rellog -x
! rellog: unknown option '-x'
! usage: rellog [-hqV] [--at contact|tag] [--dmy] [--mdy] [-o LAYOUT]
!               [--roster FILE] [--safe] [--strict] [--vocab FILE] [FILE ...]
? 2
$ rellog --lay tsv
! rellog: unknown option '--lay'
! usage: rellog [-hqV] [--at contact|tag] [--dmy] [--mdy] [-o LAYOUT]
!               [--roster FILE] [--safe] [--strict] [--vocab FILE] [FILE ...]
? 2
$ rellog --no-such-option=3
! rellog: unknown option '--no-such-option=3'
! usage: rellog [-hqV] [--at contact|tag] [--dmy] [--mdy] [-o LAYOUT]
!               [--roster FILE] [--safe] [--strict] [--vocab FILE] [FILE ...]
? 2

=== a wrong value, and one that is missing
$ rellog -o xml
! rellog: -o: 'xml' is not tsv, table, csv, json or md
? 2
$ rellog --at person
! rellog: --at: 'person' is not contact or tag
? 2
$ rellog -o
! rellog: option '-o' needs a value
! usage: rellog [-hqV] [--at contact|tag] [--dmy] [--mdy] [-o LAYOUT]
!               [--roster FILE] [--safe] [--strict] [--vocab FILE] [FILE ...]
? 2
$ rellog --roster
! rellog: option '--roster' needs a value
! usage: rellog [-hqV] [--at contact|tag] [--dmy] [--mdy] [-o LAYOUT]
!               [--roster FILE] [--safe] [--strict] [--vocab FILE] [FILE ...]
? 2
$ rellog --strict=yes
! rellog: option '--strict=yes' takes no value
! usage: rellog [-hqV] [--at contact|tag] [--dmy] [--mdy] [-o LAYOUT]
!               [--roster FILE] [--safe] [--strict] [--vocab FILE] [FILE ...]
? 2

=== a long option may be cut short
< - 2024-03-12 #a
$ rellog --out csv | head -n 1
> date,contacts,tags,text,file,line

=== options may stand behind files, and -- ends them
@ -o
| - 2024-03-12 #a
$ rellog -- -o | cut -f 1,5
> date	file
> 2024-03-12	-o
$ rellog ./-o -q | cut -f 5
> file
> ./-o

=== files that cannot be read
$ rellog missing.md
! rellog: missing.md: cannot open: No such file or directory
? 2
$ mkdir folder && rellog folder
! rellog: folder: cannot read: Is a directory
? 2
$ rellog ''
! rellog: '' is no file name
? 2
$ rellog --roster missing.md </dev/null
! rellog: missing.md: cannot open: No such file or directory
? 2
@ locked.md
| - 2024-03-12 #a
$ rellog locked.md/x
! rellog: locked.md/x: cannot open: Not a directory
? 2

=== a second file that cannot be read
@ j.md
| - 2024-03-12 #a
$ rellog j.md missing.md
! rellog: missing.md: cannot open: No such file or directory
? 2

=== a standard output that is full or closed
< - 2024-03-12 #a
$ rellog >/dev/full
! rellog: standard output: No space left on device
? 2
$ rellog >&-
! rellog: standard output: Bad file descriptor
? 2

=== a reader that has gone away ends it quietly
$ yes -- '- 2024-03-12 lunch #lunch' | head -n 200000 | { rellog; echo $? >status; } | head -n 2; cat status | sed 's/141/SIGPIPE/'
> date	contacts	tags	text	file	line
> 2024-03-12		lunch	lunch #lunch	<stdin>	1
> SIGPIPE

=== bytes: BOM, CR, NUL, no UTF-8, no final newline
<\ \xef\xbb\xbf- 2024-03-12 @Jos\xc3\xa9 #caf\xc3\xa9\r\n- 2024-03-13 a\x00b #caf\xe9 #x
$ rellog
> date	contacts	tags	text	file	line
> 2024-03-12	José	café	@José #café	<stdin>	1
>\ 2024-03-13\x09\x09caf x\x09a\x00b #caf\xe9 #x\x09<stdin>\x092\n

=== names are printed as first seen, and compared by their letters
<\ - 2024-03-12 @Jose\xcc\x81-Mu\xc3\xb1oz #Caf\xc3\xa9\n- 2024-03-13 @jos\xc3\xa9_mu\xc3\xb1oz #CAFE\xcc\x81\n
$ rellog | cut -f 2,3
> contacts	tags
> José-Muñoz	Café
> José-Muñoz	Café

=== a tag's value is kept, with what would part the list written as codes
< - 2024-03-12 #order=€1.200,50 #note="50% off, tomorrow" #x=a\	b
$ rellog | cut -f 3
> tags
> order=€1.200,50 note=50%25%20off,%20tomorrow x=a\\

=== tabs and backslashes in the text are written as codes
<\ - 2024-03-12 a\tb\\c\n  d #x\n
$ rellog | cut -f 4
> text
> a\tb\\c\nd #x

=== a line of a megabyte is one line
$ { printf -- '- 2024-03-12 '; head -c 1000000 /dev/zero | tr '\0' x; echo ' #end'; } | rellog | awk -F '\t' 'NR == 2 { print $1, $3, length($4) }'
> 2024-03-12 end 1000005

=== an entries table is read back: columns by name, others pass
<\ date\ttags\tmood\tcontacts\n2024-03-12\tlunch order=1%20200\tgood\tAnna Piet\ncard\tklant\t-\tAnna\n
<\ \tx\t-\t\n2024-03\ty\t-\t\n
$ rellog
> date	contacts	tags	text	file	line
> 2024-03-12	Anna Piet	lunch order=1%20200		<stdin>	2
> card	Anna	klant		<stdin>	3
> 		x		<stdin>	4
> 2024-03		y		<stdin>	5

=== a table that is wrong is an error with its place, and nothing more is printed
< date	contacts	tags
< 2024-03-12	Anna	lunch
< yesterday	Anna	lunch
$ rellog | cut -f 1
! rellog: <stdin>:3:1: date: 'yesterday' is not a date such as 2024-03-12, `card`, or nothing
< date	contacts	tags
< 2024-03-12	Anna
$ rellog | cut -f 1
! rellog: <stdin>:2: 2 fields where the header has 3
< date	contacts	tags
< 2024-03-12	Anna	lunch =12
$ rellog | cut -f 1
! rellog: <stdin>:2:17: tags: 'lunch =12' is not a list of tags such as `lunch order=1200`
< date	contacts	tags
< 2024-03-12	Anna	#lunch
$ rellog | cut -f 1
! rellog: <stdin>:2:17: tags: '#lunch' is not a list of tags such as `lunch order=1200`
< date	contacts	tags
< 2024-03-12	Anna 12	lunch
$ rellog | cut -f 1
! rellog: <stdin>:2:12: contacts: 'Anna 12' is not a list of contacts such as `Anna Piet`
< date	contacts	tags	tags
< 2024-03-12	Anna	lunch	x
$ rellog | cut -f 1-3
! rellog: <stdin>:1: two columns are named 'tags'

=== a header that comes again, of tables that were concatenated
@ a.md
| - 2024-03-12 @Anna #lunch
@ b.md
| - 2024-03-13 @Bo #call
$ rellog a.md >a; rellog b.md >b; cat a b | rellog | cut -f 1-3
> date	contacts	tags
> 2024-03-12	Anna	lunch
> 2024-03-13	Bo	call

=== what rellog prints is read back as the same table
$ for j in $TOP/src/share/journals/*.md $TOP/src/share/journals/*.txt; do rellog -q "$j" >once; rellog -q once >twice; cmp once twice || echo "$j"; done

=== directories of notes, read back as the same table
$ cd $TOP/src/share/journals && rellog -q obsidian/People/*.md obsidian/*.md >"$HOME/once"; rellog -q "$HOME/once" | cmp - "$HOME/once"; wc -l <"$HOME/once"
> 25
$ cd $TOP/src/share/journals && rellog -q logseq/journals/*.md >"$HOME/once"; rellog -q "$HOME/once" | cmp - "$HOME/once"; wc -l <"$HOME/once"
> 15

=== an unclosed fence is told of
< - 2024-03-12 #a
<
< ```
< - 2024-03-13 #b
$ rellog | cut -f 1
> date
> 2024-03-12
! rellog: <stdin>:3: this code fence is never closed: nothing after it is read

=== control characters of the journal are shown in messages
<\ # @"A\x1b[31m One"\n# @"A\x1b[31m Two"\n# Days\n- 2024-03-12 @"A\x1b[31m"\n
$ rellog | cut -f 2 | tail -n 1 | od -An -c
>    A 033   [   3   1   m  \n
! rellog: <stdin>:4:3: 'A\x1b[31m' fits two people on the roster: it is counted as a name of its own; write the name in full

=== friends.md, jrnl and twtxt are known by how they begin
< ### Activities:
< - 2024-03-12: Lunch with **Gerda Hopman**. @food
<
< ### Friends:
< - Gerda Hopman (a.k.a. Amazing Gerda) @navy
$ rellog | cut -f 1-3
> date	contacts	tags
> 2024-03-12	Gerda-Hopman	food
> card	Gerda-Hopman	navy
< [2024-03-12 09:00] One @a
< two #b
<
< [2024-03-13 09:00 PM] Three
$ rellog
> date	contacts	tags	text	file	line
> 2024-03-12		a b	One @a\ntwo #b	<stdin>	1
> 2024-03-13			Three	<stdin>	4
<\ # nick = x\n2024-03-12T14:01:00+01:00\tOne @a #b\n2024-03-13T14:01:00Z\t@b\n
$ rellog | cut -f 1-3
> date	contacts	tags
> 2024-03-12	a	b
> 2024-03-13	b	
