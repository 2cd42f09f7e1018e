# rel from end to end: the list, running, help, the nearest names, strange folders on PATH.
# What else is on the machine's PATH does not matter here: PATH has only what a case puts there, and the tools.

=== the list: one line a program, by name, with what its manual says
@ bin/relalpha
| not a script, and not run
@ share/man/man1/relalpha.1
| .Dd January 1, 2026
| .Sh NAME
| .Nm relalpha
| .Nd print alpha\-numbers \(em and \(aqmore\(aq
| .Sh SYNOPSIS
@ bin/relbeta
| #!/bin/sh
| # relbeta: do beta
| echo run >ran
@ co/bin/relgamma
| x
@ co/man/relgamma.1
| .Nd from a checkout
@ old/man1/reldelta.1
| .TH RELDELTA 1
| .SH "NAME"
| reldelta, reldelta2 \- an \fIolder\fR page,
| of two lines
| .SH DESCRIPTION
| no \- no
@ bin/reldelta
| x
@ bin/relepsilon
| #!/bin/sh
| # nothing is known of it
| echo run >ran
@ bin/relzeta
| # relzeta: no script, so this is no description
$ chmod +x bin/rel* co/bin/rel*; mkdir tools; for t in sh awk sed cat sort gzip; do ln -s "$(command -v $t)" tools; done; cp "$TOP/bin/rel" tools
$ PATH=bin:co/bin:tools MANPATH=/nowhere::old rel list -o tsv
> program	description	file
> relalpha	print alpha-numbers -- and 'more'	bin/relalpha
> relbeta	do beta	bin/relbeta
> reldelta	an older page, of two lines	bin/reldelta
> relepsilon		bin/relepsilon
> relgamma	from a checkout	co/bin/relgamma
> relzeta		bin/relzeta
$ PATH=bin:co/bin:tools MANPATH=/nowhere::old rel list -o table
> relalpha    print alpha-numbers -- and 'more'
> relbeta     do beta
> reldelta    an older page, of two lines
> relepsilon
> relgamma    from a checkout
> relzeta
$ PATH=bin:co/bin:tools rel | head -n 2
> program	description	file
> relalpha	print alpha-numbers -- and 'more'	bin/relalpha
$ cat ran
! cat: ran: No such file or directory
? 1

=== a page that is compressed is read, too
@ usr/bin/reltight
| x
@ usr/share/man/man1/reltight.1
| .Nd in a small space
$ chmod +x usr/bin/*; gzip usr/share/man/man1/reltight.1; PATH=usr/bin:$PATH rel list | grep tight
> reltight	in a small space	usr/bin/reltight

=== --describe: only then is what nothing is known of run, without input, and what fails says nothing
@ bin/reltold
| #!/bin/sh
| [ "$*" = --describe ] || exit 2
| cat
| echo 'tell this'; echo 'and not this'
@ bin/relfails
| #!/bin/sh
| echo 'nonsense'; exit 1
@ bin/relmute
| #!/bin/sh
| exit 0
@ bin/relknown
| #!/bin/sh
| # relknown: is known
| echo run >ran
@ bin/relescape
| #!/bin/sh
| printf 'a\tb\033[31m red\n'
$ chmod +x bin/*; export PATH="$PWD/bin:$PATH"; echo input | rel list --describe | grep "$PWD" | sed "s:$PWD/::"
> relescape	a?b?[31m red	bin/relescape
> relfails		bin/relfails
> relknown	is known	bin/relknown
> relmute		bin/relmute
> reltold	tell this	bin/reltold
$ PATH="$PWD/bin:$PATH"; rel list | grep "$PWD" | cut -f 1,2; ls ran
> relescape	
> relfails	
> relknown	is known
> relmute	
> reltold	
! ls: cannot access 'ran': No such file or directory
? 2
$ PATH="$PWD/bin:$PATH"; rel list --desc
! rel: unknown option '--desc'
! usage: rel [list [--describe] [-o LAYOUT]]
!        rel help [NAME]
!        rel NAME [ARGUMENT ...]
!        rel -h | -V
? 2

=== one that hangs is waited for, but not for ever
@ bin/relhangs
| #!/bin/sh
| exec sleep 100
$ chmod +x bin/*; PATH="$PWD/bin:$PATH"; rel list --describe -o tsv | grep hangs | cut -f 1,2
> relhangs	

=== the first on PATH wins; folders that come twice, that are empty, files, or not there; blanks; what cannot be run
@ one/relx
| #!/bin/sh
| # relx: the first
| echo "one: $*"
@ two/relx
| #!/bin/sh
| # relx: the second
| echo two
@ two/rely
| #!/bin/sh
| # rely: y
| exit 7
@ two/relz
| no permission
@ two/relfolder/file
| x
@ relhere
| #!/bin/sh
| # relhere: in the folder that one is in
| echo here
@ with blank/rel two words
| #!/bin/sh
| # rel two words: a name with blanks
| printf '<%s>' "$@"
$ chmod +x one/* two/relx two/rely relhere with*/*; PATH="one:two:nowhere:relhere::one:two:with blank:$PATH"; rel list | grep -E '^(program|rel two|rel(here|x|y|z|folder)[[:blank:]])'
> program	description	file
> rel two words	a name with blanks	with blank/rel two words
> relhere	in the folder that one is in	./relhere
> relx	the first	one/relx
> rely	y	two/rely
$ PATH="one:two:$PATH"; rel x 'a b' -h '' '*'; rel y
> one: a b -h  *
? 7
$ PATH="two:$PATH"; rel z
! rel: there is no program 'relz' on PATH
? 2
$ PATH="two:$PATH"; rel folder
! rel: there is no program 'relfolder' on PATH
? 2
$ PATH="$PATH:"; rel here; PATH="with blank:$PATH" rel ' two words' 'a  b' c
> here
>\ <a  b><c>

=== a page that says strange things cannot drive a terminal
@ man/man1/relodd.1
|\ .Nd a\x1b[31mb\xc2\x9bc\xe2\x80\xaed\x00\n
@ bin/relodd
| x
$ chmod +x bin/relodd; PATH=$PWD/bin:$PATH rel list | grep ^relodd | cut -f 2
> a?[31mb?c?d

=== a name with a control character is left out
$ mkdir bin; printf '#!/bin/sh\n# x\n' >"$(printf 'bin/rel\033[31mred')"; printf '#!/bin/sh\n' >"$(printf 'bin/rela\tb')"; chmod +x bin/*; PATH="$PWD/bin:$PATH" rel list | grep -c "$PWD"
> 0
? 1

=== rel NAME is relNAME, with its arguments, input and exit status
$ echo '- 2024-01-01 @A #lunch' | rel tags -T 2024-12-31 -p all
> period	tag	count	to_date	days	weeks
> all	lunch	1	1	366	1
$ rel grep -t nosuch </dev/null; echo $?
> 1
$ rel reltags -V
> reltags (reltools) 0.1
$ rel vocab -t lunch | cut -f 1,2
> group	tag
> touch	lunch
$ rel who --no-such 2>&1 | head -n 1
> relwho: unknown option '--no-such'

=== a name that is not there: the nearest ones
@ tools/reltags
| x
@ tools/reltrend
| x
@ tools/rellint
| x
$ chmod +x tools/*; for t in sh awk sed cat sort; do ln -s "$(command -v $t)" tools; done; cp "$TOP/bin/rel" tools
$ PATH=tools rel tgas
! rel: there is no program 'reltgas' on PATH; did you mean 'tags'?
? 2
$ PATH=tools rel t
! rel: there is no program 'relt' on PATH; did you mean 'tags' or 'trend'?
? 2
$ PATH=tools rel lint2
! rel: there is no program 'rellint2' on PATH; did you mean 'lint' or 'list'?
? 2
$ PATH=tools rel hepl
! rel: there is no program 'relhepl' on PATH; did you mean 'help'?
? 2
$ PATH=tools rel zzzzzz
! rel: there is no program 'relzzzzzz' on PATH
? 2
$ PATH=tools rel reltrand
! rel: there is no program 'relreltrand' on PATH; did you mean 'trend'?
? 2
$ PATH=tools rel ../bin/reltags
! rel: there is no program 'rel../bin/reltags' on PATH
? 2
$ PATH=tools rel ''
! rel: '' is not a name
! usage: rel [list [--describe] [-o LAYOUT]]
!        rel help [NAME]
!        rel NAME [ARGUMENT ...]
!        rel -h | -V
? 2

=== what cannot be run is told by its name
@ bin/relbroken
| #!/nowhere/sh
$ chmod +x bin/*; PATH="$PWD/bin:$PATH"; rel broken 2>&1 | grep -c 'bin/relbroken'; rel broken 2>/dev/null
> 1
? 2

=== rel help NAME opens the manual that belongs to the program
@ bin/relmine
| #!/bin/sh
@ man/relmine.1
| the page
@ tools/man
| #!/bin/sh
| for a; do echo "<$a>"; done | sed "s:$PWD:.:; s:$TOP:TOP:"; cat "$2" | head -n 1; exit 3
$ chmod +x bin/* tools/*; PATH="$PWD/tools:$PWD/bin:$PATH"; rel help mine
> <-l>
> <./bin/../man/relmine.1>
> the page
? 3
$ PATH="$PWD/tools:$PATH"; chmod +x tools/man; rel help relmine
! rel: there is no program 'relrelmine' on PATH; did you mean 'lint'?
? 2
@ tools2/man
| #!/bin/sh
| case $1 in -w) exit 16 ;; esac
| echo "$@" | sed "s:^-l .*/:-l :"
$ chmod +x tools2/man; PATH="$PWD/tools2:$PWD/bin:$PATH"; rel help tags; rel help reltags; rel help rel; rel help tools; rel help journal
> -l reltags.1
> -l reltags.1
> -l rel.1
> -l reltools.7
> -l reljournal.5
$ PATH="$PWD/tools2:$PATH"; rel help tgas
! rel: there is no program 'reltgas' on PATH; did you mean 'tags'?
? 2
$ chmod +x tools2/man; rm -r man; PATH="$PWD/tools2:$PWD/bin:$PATH"; rel help mine
! rel: relmine has no manual; try its option -h
? 2
$ rel help
> Run one of the programs around the journal, or list them.
>
>   list                   the programs on PATH, and what each does
>   help NAME              the manual of relNAME
>   tags, gap, vocab ...   run reltags, relgap, relvocab and so on
>       --describe         of list: run those of which nothing is known, to ask them
>   -o, --output LAYOUT    of list: table or tsv
>   -h, --help             this text
>   -V, --version          the version
>
> example: rel gap journal.md
$ rel help ''
! rel: '' is not a name
! usage: rel [list [--describe] [-o LAYOUT]]
!        rel help [NAME]
!        rel NAME [ARGUMENT ...]
!        rel -h | -V
? 2
$ rel help tags trend
! rel: 'trend' is one word too many
! usage: rel [list [--describe] [-o LAYOUT]]
!        rel help [NAME]
!        rel NAME [ARGUMENT ...]
!        rel -h | -V
? 2

=== it works where it stands: without PATH, from a copy
@ j.md
| - 2024-01-01 @A #lunch
$ PATH=/usr/bin:/bin; "$TOP/bin/rel" list | grep -c "^rellunch"; "$TOP/bin/rel" lunch -q -T 2026-01-01 nosuch 2>&1 | sed 's/: .*//'
> 1
> rellunch
$ mkdir here; cp "$TOP/bin/rel" here; cp "$TOP/src/share/plugins/relpairs" here; PATH=/usr/bin:/bin; here/rel list | grep '	here/'
> relpairs	count how often two people were met together	here/relpairs

=== an empty PATH entry and no program at all
$ mkdir tools; for t in sh awk sed cat sort; do ln -s "$(command -v $t)" tools; done; cp "$TOP/bin/rel" tools; PATH=tools rel list; PATH=tools rel list -o table; PATH=tools rel -V
> program	description	file
! rel: relvocab is not on PATH
? 2

=== what cannot be written
$ rel >/dev/full
! rel: standard output: No space left on device
? 2
$ rel list -o table >/dev/full
! rel: standard output: No space left on device
? 2
$ rel -h >/dev/full
! rel: standard output: No space left on device
? 2
$ rel list >&-
! rel: standard output: Bad file descriptor
? 2
$ (trap "" PIPE; { sleep 0.3; rel list; echo $? >&2; } | :)
! rel: standard output: Broken pipe
! 2
$ { sleep 0.3; rel list; echo $? >status; } | :; sleep 0.5; sed 's/141/SIGPIPE/' status
> SIGPIPE

=== mistakes
$ rel -x
! rel: unknown option '-x'
! usage: rel [list [--describe] [-o LAYOUT]]
!        rel help [NAME]
!        rel NAME [ARGUMENT ...]
!        rel -h | -V
? 2
$ rel --describe
! rel: unknown option '--describe'
! usage: rel [list [--describe] [-o LAYOUT]]
!        rel help [NAME]
!        rel NAME [ARGUMENT ...]
!        rel -h | -V
? 2
$ rel list x
! rel: 'x' is one word too many
! usage: rel [list [--describe] [-o LAYOUT]]
!        rel help [NAME]
!        rel NAME [ARGUMENT ...]
!        rel -h | -V
? 2
$ rel list -x
! rel: unknown option '-x'
! usage: rel [list [--describe] [-o LAYOUT]]
!        rel help [NAME]
!        rel NAME [ARGUMENT ...]
!        rel -h | -V
? 2
$ rel list -o
! rel: option '-o' needs a value
! usage: rel [list [--describe] [-o LAYOUT]]
!        rel help [NAME]
!        rel NAME [ARGUMENT ...]
!        rel -h | -V
? 2
$ rel list -o xml
! rel: -o: 'xml' is not tsv or table
? 2
$ rel list -otable >/dev/null && rel list --output=tsv >/dev/null

=== -h and -V
$ rel -h
> Run one of the programs around the journal, or list them.
>
>   list                   the programs on PATH, and what each does
>   help NAME              the manual of relNAME
>   tags, gap, vocab ...   run reltags, relgap, relvocab and so on
>       --describe         of list: run those of which nothing is known, to ask them
>   -o, --output LAYOUT    of list: table or tsv
>   -h, --help             this text
>   -V, --version          the version
>
> example: rel gap journal.md
$ rel --help | cmp - /dev/null | cut -c 1-3
! cmp: EOF on /dev/null which is empty
$ rel -V
> rel (reltools) 0.1
