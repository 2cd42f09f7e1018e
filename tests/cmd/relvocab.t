# relvocab from end to end: its own format, the table, -t, mistakes.

=== the vocabulary is printed in its own format, by group and then by tag
$ relvocab | sed -n '1,4p; /^promise/p; $p'
> quality: ambassadeur ambassador ambassadrice connectie connection friend
> quality: omdat-je-het-waard-bent omdatjehetwaardbent valuable value
> quality: van-waarde vriend vriendin waarde waardevol worth-it worthit
> sell: aanbesteding aanbieding aanbod aankoop acquisitie acquisitiegesprek
> promise/made: belofte belofte-gedaan beloften beloftes beloofd commitment
> promise/made: committed promise promised promises toegezegd toezegging
> promise/made: toezeggingen
> promise/kept: belofte-gehouden belofte-ingelost belofte-nagekomen
> promise/kept: belofteingelost fulfilled gedaan-zoals-beloofd ingelost kept
> promise/kept: kept-promise nagekomen promise-kept promisekept
> promise/kept: toezegging-nagekomen waargemaakt
> unplanned: unplanned unplanned-purchase

=== no line is longer than 80 bytes, and there is no other file to be read
$ relvocab | awk 'length > 80'
$ relvocab | cut -d : -f 1 | uniq | tr '\n' ' '
>\ quality sell free touch revenue customer intro practice pressure direction/in direction/out goal goal/reached goal/missed trouble praise promise/made promise/kept unplanned 

=== what is printed is read back as the same, and printed the same
@ vocab
| ; my trade
| sell: Proefrit -demo #-dash -order/test
| prospects: lead prospect
| prospects/warm: lead
| Vriend = friend maat
| amigo = vriend
| every klant 3w
| every maat 10d
| goal: -reached
| goal/reached: gelukt
| order mdy
$ relvocab --vocab vocab >one && relvocab --vocab one >two && cmp one two
$ relvocab --vocab vocab -o tsv >one.tsv && relvocab --vocab one -o tsv | cmp one.tsv -
$ diff one vocab | grep -c '^<' ; tail -n 11 one
> 215
> unplanned: not-budgeted not-planned ongebudgetteerd ongepland
> unplanned: ongeplande-aankoop out-of-budget over-budget unbudgeted
> unplanned: unplanned unplanned-purchase
> prospects: lead prospect
> prospects/warm: lead
> Vriend = friend
> every klant 3w
> Vriend = maat
> every maat 10d
> amigo = Vriend
> order mdy
$ for p in one vocab; do relvocab -t demo,lead,-dash,reached,gelukt,maat,order/test,klant/x --vocab $p; done | sort | uniq -c
>       2 	demo		
>       2 	reached		
>       2 customer	klant/x		3w
>       2 goal	gelukt		
>       2 goal/reached	gelukt		
>       2 group	tag	synonym_of	every
>       2 prospects	lead		
>       2 prospects/warm	lead		
>       2 quality	maat	amigo	10d
>       2 revenue	order/test		
>       2 sell	-dash		
>       2 sell	lead		
$ printf -- '- 2024-02-03 @A #maat #demo #-dash\n' >j; for p in one vocab; do reltags -g --vocab $p j; done | uniq -c
>       1 period	tag	count	to_date	days	weeks
>       1 2024	quality	1	1	333	1
>       1 2024	sell	1	1	333	1
>       1 period	tag	count	to_date	days	weeks
>       1 2024	quality	1	1	333	1
>       1 2024	sell	1	1	333	1

=== the table: one row for each tag of each group, then what is in none
@ vocab
| own: tag other
| every rhythm 2w
| same = one
$ relvocab --vocab vocab -o tsv | head -n 3
> group	tag	synonym_of	every
> quality	ambassadeur		
> quality	ambassador		
$ relvocab --vocab vocab -o tsv | tail -n 5
> unplanned	unplanned-purchase		
> own	other		
> own	tag		
> 	one	same	
> 	rhythm		2w
$ relvocab --vocab vocab -o tsv | awk -F '\t' 'NF != 4'
$ relvocab --vocab vocab | tail -n 4
> unplanned: unplanned unplanned-purchase
> own: other tag
> same = one
> every rhythm 2w

=== -t: what tags mean, in the order given, also of those above and of synonyms
@ vocab
| vriend = maat
| every vriend 3w
$ relvocab --vocab vocab -t '#Lunch,order/acme, kept' -t maat/x,nothing,VRIEND
> group	tag	synonym_of	every
> touch	Lunch		
> sell	order/acme		
> revenue	order/acme		
> promise	kept		
> promise/kept	kept		
> quality	maat/x	vriend/x	3w
> 	nothing		
> quality	VRIEND		3w

=== every layout
$ relvocab -t order,zzz -o table
> group    tag    synonym_of  every
> sell     order
> revenue  order
>          zzz
$ relvocab -t order -o csv
> group,tag,synonym_of,every
> sell,order,,
> revenue,order,,
$ relvocab -t order -o json
> [
> {"group":"sell","tag":"order","synonym_of":"","every":""},
> {"group":"revenue","tag":"order","synonym_of":"","every":""}
> ]
$ relvocab -t order -o md
> | group   | tag   | synonym_of | every |
> | ------- | ----- | ---------- | ----- |
> | sell    | order |            |       |
> | revenue | order |            |       |
$ relvocab -o json | jq length
> 1263
$ relvocab -t order --safe -o csv
> group,tag,synonym_of,every
> sell,order,,
> revenue,order,,

=== which file adds to it: --vocab, REL_VOCAB, the personal one
@ a
| aa: x
@ b
| bb: x
@ .config/reltools/vocab
| cc: x
$ relvocab -t x | tail -n 1
> cc	x		
$ REL_VOCAB=b relvocab -t x | tail -n 1
> bb	x		
$ REL_VOCAB=b relvocab -t x --vocab a | tail -n 1
> aa	x		
$ echo 'dd: x' | relvocab -t x --voc=- | tail -n 1
> dd	x		
$ XDG_CONFIG_HOME=/nowhere relvocab -t x | tail -n 1
> 	x		

=== a vocabulary with a BOM, CRLF, no final newline, comments; and nothing at all
<\ \xef\xbb\xbfown: x ; none\r\nown: y
$ relvocab --vocab - -o tsv | grep own
> practice	own-no		
> practice	ownno		
> own	x		
> own	y		
$ relvocab --vocab /dev/null >a; relvocab | cmp - a

=== NUL, invalid UTF-8, control characters: told, with the place, and nothing printed
<\ own: a\x00b\nown: caf\xe9\nown: \x1b[2J
$ relvocab --vocab -
! relvocab: <stdin>:1:6: 'a' is no tag: allowed are letters, digits, '-', '_', '/' between its parts, and at least one letter
! relvocab: <stdin>:2:6: 'caf\xe9' is no tag: allowed are letters, digits, '-', '_', '/' between its parts, and at least one letter
! relvocab: <stdin>:3:6: '\x1b[2J' is no tag: allowed are letters, digits, '-', '_', '/' between its parts, and at least one letter
? 2

=== a line of 1 MB and a file that is no vocabulary
$ awk 'BEGIN { printf "own:"; for (i = 0; i < 100000; i++) printf " tag%d", i % 100; print "" }' >long
$ relvocab --vocab long -o tsv | grep -c '^own'
> 100
$ awk 'BEGIN { printf "own:"; for (i = 0; i < 1100000; i++) printf " "; print "x" }' | relvocab --vocab -
! relvocab: <stdin>: too large for a vocabulary: allowed is 1048576 bytes
? 2

=== what cannot be read
$ relvocab --vocab nosuch
! relvocab: nosuch: cannot open: No such file or directory
? 2
$ relvocab --vocab .
! relvocab: .: cannot read: Is a directory
? 2
$ relvocab --vocab ''
! relvocab: '' is no file name
? 2
$ REL_VOCAB=nosuch relvocab
! relvocab: nosuch: cannot open: No such file or directory
? 2

=== what cannot be written
$ relvocab >/dev/full
! relvocab: standard output: No space left on device
? 2
$ relvocab -o tsv >/dev/full
! relvocab: standard output: No space left on device
? 2
$ relvocab >&-
! relvocab: standard output: Bad file descriptor
? 2
$ (trap "" PIPE; sleep 0.3; relvocab; echo $? >&2) | :
! relvocab: standard output: Broken pipe
! 2
$ relvocab | head -n 1
> quality: ambassadeur ambassador ambassadrice connectie connection friend

=== mistakes
$ relvocab journal.md
! relvocab: 'journal.md' is one word too many: no journal is read, and a vocabulary is named with --vocab
! usage: relvocab [-hV] [-o LAYOUT] [--safe] [-t TAG,...] [--vocab FILE]
? 2
$ relvocab -t 'a b'
! relvocab: -t: 'a b' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
? 2
$ relvocab -t ''
! relvocab: -t: '' is not a tag: letters, numbers, '-' and '_', with '/' between its parts
? 2
$ relvocab -o xml
! relvocab: -o: 'xml' is not tsv, table, csv, json or md
? 2
$ relvocab -x
! relvocab: unknown option '-x'
! usage: relvocab [-hV] [-o LAYOUT] [--safe] [-t TAG,...] [--vocab FILE]
? 2
$ relvocab -t
! relvocab: option '-t' needs a value
! usage: relvocab [-hV] [-o LAYOUT] [--safe] [-t TAG,...] [--vocab FILE]
? 2
$ relvocab --safe=1
! relvocab: option '--safe=1' takes no value
! usage: relvocab [-hV] [-o LAYOUT] [--safe] [-t TAG,...] [--vocab FILE]
? 2

=== -h and -V
$ relvocab -h
> Print the vocabulary, in its own format or as a table.
>
>   -t, --tag TAG,...      what these tags mean, as a table
>   -o, --output LAYOUT    table, tsv, csv, json or md
>       --safe             no cell that a spreadsheet would run (csv)
>       --vocab FILE       groups and synonyms of tags
>   -h, --help             this text
>   -V, --version          the version
>
> example: relvocab -t lunch,offerte
$ relvocab -V
> relvocab (reltools) 0.1
