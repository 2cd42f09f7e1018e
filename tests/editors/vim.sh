#!/bin/sh
# The plugin for Vim and Neovim, in both: which files are journals, :make and the quickfix list, gq, completion, folds,
# colours, and relwho's window. One that is not there is skipped.

top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
# shellcheck source=tests/editors/common
. "$top/tests/editors/common"
begin

# (no menu: nvim 0.7 without a terminal dies of any)
cat >rc.vim <<'END'
set shell=/bin/sh nocompatible hidden noswapfile viminfo= modeline completeopt=
let &runtimepath = $EDITORS . '/vim,' . &runtimepath
filetype plugin indent on
syntax on
" what a test finds goes to the file `real`
let g:real = []
autocmd VimLeave * call writefile(g:real, 'real')
END

# in_editor: the commands on standard input; what they add to g:real is in `real`
in_editor() {
	{ cat; echo 'qall!'; } >script.vim
	rm -f real
	timeout 20 "$editor" $headless -N -u rc.vim -i NONE -es -S script.vim </dev/null >printed 2>&1
	[ -f real ] || cp printed real
}

mkdir 'my notes'
cp rc.vim "it's mine.md"
journal='my notes/it'\''s 100% mine.journal.md'
cat >"$journal" <<'END'
# People in 2024

## @Anna-de-Vries #klant/acme #vriend

every: 3w
- city:: Zwolle
Sister of @Piet-Smit: https://people.example/#no

# 2024-03

- 2024-03-12 café with @Anna-de-Vries #koffie=2 `#no @No` C#no \#no ##no an@no.example
  and @"Guus Terpstra", #a1b2c3
- di 13 mrt 2024: [[People/Bo Bakker.md|Bo]] and [[@Piet Smit]] #klant/bolt

  key: none

## 2024-02-30 @Anna-de-Vries

- #lunch
- ma 14.03.2024 walk with **Anna de Vries** #vriend
<!-- #no @No -->

```
#no @No
```
END

all_of() {
	# which files are journals
	cp "$journal" plain.md
	cp "$journal" named.txt
	{ cat plain.md; echo '<!-- vim: set filetype=reljournal: -->'; } >modeline.md
	REL_JOURNAL=named.txt in_editor <<-'END'
		for f in ['a.journal.md', 'plain.md', 'named.txt', 'modeline.md', 'other.txt']
		  execute 'edit' f
		  call add(g:real, f . ' ' . &filetype . ' ' . &omnifunc)
		endfor
		edit plain.md
		setf reljournal
		set filetype=reljournal
		call add(g:real, &filetype . ' ' . &omnifunc . ' ' . maparg('K', 'n') . ' ' . &foldmethod)
		set filetype=text
		call add(g:real, &omnifunc . &formatexpr . maparg('K', 'n') . exists(':RelWho') . ' ' . &foldmethod . ' ' . &makeprg)
	END
	cat >expected <<-'END'
		a.journal.md reljournal reljournal#Complete
		plain.md markdown htmlcomplete#CompleteTags
		named.txt reljournal reljournal#Complete
		modeline.md reljournal reljournal#Complete
		other.txt text 
		reljournal reljournal#Complete :<C-U>RelWho<CR> expr
		0 manual make
	END
	same "$editor: what is a journal" expected real

	# :make, in a file whose name is all that is hard to quote
	JOURNAL=$journal in_editor <<-'END'
		execute 'edit' fnameescape($JOURNAL)
		make!
		let g:real = map(getqflist(), {_, e -> join([e.valid ? bufname(e.bufnr) : '', e.lnum, e.col, e.type, trim(e.text)], '|')})
		copen
		cc 2
		call add(g:real, join([bufname('%'), line('.'), col('.')], '|'))
	END
	rellint -- "$journal" | sed 's/^\(.*\):\([0-9]*\):\([0-9]*\): \(.\)[a-z]*: /\1|\2|\3|\4|/' >expected
	[ "$(wc -l <expected)" -ge 4 ]
	yes "$editor: there is something to find" $?
	sed -n 2p expected | cut -d'|' -f1-3 >second
	cat second >>expected
	same "$editor: the quickfix list" expected real

	# a save fills it too, with the line of the manual
	sed -n '/^autocmd BufWritePost/,/^\.Ed/{ /^\.Ed/d; s/\\e/\\/; s/\\(aq/'"'"'/g; p; }' "$top/man/releditors.7" >save.vim
	cp "$journal" save.journal.md
	in_editor <<-'END'
		source save.vim
		edit save.journal.md
		redir => said
		silent write
		redir END
		let g:real = [len(getqflist()), matchstr(said, '\d\+ findings')]
	END
	rellint -- save.journal.md | awk 'END { print NR; print NR " findings" }' >expected
	same "$editor: lint on save" expected real

	# gq on lines, and the filter on all of them
	printf '%s\n' '- 12.03.2024 lunch with @Anna   ' '- 13.03.2024 café' '- 14.03.2024 walk' >format.journal.md
	in_editor <<-'END'
		edit format.journal.md
		2
		normal gqj
		let g:real = getline(1, '$') + [undotree().seq_last, line('.')]
		normal u
		%!relfmt -q
		let g:real += getline(1, '$')
	END
	{
		sed -n 1p format.journal.md
		sed 1d format.journal.md | relfmt -q
		printf '1\n3\n'
		relfmt -q <format.journal.md
	} >expected
	same "$editor: gq and relfmt" expected real

	# a formatter that warns, fails or is not there leaves what was written
	printf '#!/bin/sh\necho "warning" >&2; echo "half"; exit 2\n' >failing
	chmod +x failing
	in_editor <<-'END'
		edit format.journal.md
		for program in ['./failing', './not-there']
		  let &l:formatprg = program
		  redir => said
		  silent normal gggqG
		  redir END
		  let g:real += getline(1, '$') + [&modified, said =~# 'half\|warning\|not found\|No such']
		endfor
		setlocal formatprg=cat
		normal gggqG
		let g:real += [&modified]
		setlocal textwidth=20
		execute "normal Go- one two three four five six"
		let g:real += getline(4, '$')
	END
	{
		cat format.journal.md
		printf '0\n1\n'
		cat format.journal.md
		printf '0\n1\n0\n%s\n%s\n' '- one two three four' '  five six'
	} >expected
	same "$editor: a formatter that fails" expected real

	# completion, typed
	cat >complete.vim <<-'END'
		execute 'edit' fnameescape($JOURNAL)
		function Type(text)
		  execute "normal Go" . a:text . "\<C-X>\<C-O>\<Esc>"
		  call add(g:real, getline('.'))
		  undo
		endfunction
		call Type('met @ann')
		call Type('met @"anna de')
		call Type('met @vries')
		call Type('it is #VRI')
		call Type('it is #klant/b')
		call Type('it is #bol')
		call Type('via=@pie')
		call Type('[[@bo')
		call Type('nobody')
		call Type('met @zzz')
	END
	JOURNAL=$journal in_editor <complete.vim
	cat >expected <<-'END'
		met @Anna-de-Vries
		met @Anna-de-Vries
		met @Anna-de-Vries
		it is #vriend
		it is #klant/bolt
		it is #klant/bolt
		via=@Piet-Smit
		[[@Bo-Bakker
		nobody
		met @zzz
	END
	same "$editor: completion" expected real

	# all of the lists, in their order, also that of :RelWho; a program that is not there is told of
	JOURNAL=$journal in_editor <<-'END'
		execute 'edit' fnameescape($JOURNAL)
		let g:real = map(reljournal#Complete(0, '@'), 'v:val.word') + map(reljournal#Complete(0, '#'), 'v:val.word')
		let g:real += getcompletion('RelWho ', 'cmdline')
		let $PATH = '/nowhere'
		redir => said
		silent let none = reljournal#Complete(0, '@')
		redir END
		let g:real += [len(none), said =~# 'not found\|No such file\|not executable\|127']
	END
	{
		relwho -q -1 -- "$journal" | sed 's/^/@/'
		reltags -q -1 -- "$journal" | sed 's/^/#/'
		relwho -q -1 -- "$journal"
		printf '0\n1\n'
	} >expected
	same "$editor: the lists" expected real

	# folds: a level for each heading, one more for what is dated below it
	JOURNAL=$journal in_editor <<-'END'
		execute 'edit' fnameescape($JOURNAL)
		for n in range(1, line('$'))
		  call add(g:real, foldlevel(n) . ' ' . getline(n))
		endfor
		" all open at first; closed, a date is one line
		call add(g:real, foldclosed(11))
		normal zM
		11foldopen
		call add(g:real, foldclosed(10) . ' ' . foldclosed(11) . '-' . foldclosedend(11) . ' ' . foldclosed(13))
		" a change in mid-file
		normal zR
		11put =['', '## 2024-03-13', '', '- 2024-03-14 x', 'y']
		for n in range(11, 19)
		  call add(g:real, foldlevel(n))
		endfor
	END
	cat >levels <<-'END'
		1 1 2 2 2 2 2 2 1 1 2 2 2 2 2 2 2 2 2 3 3 3 3 3 3
	END
	tr ' ' '\n' <levels | paste -d ' ' - "$journal" >expected
	printf '%s\n' -1 '-1 11-12 13' 2 2 2 2 3 3 3 3 3 >>expected
	same "$editor: folds" expected real

	# colours: the first letter of the group below each character
	JOURNAL=$journal in_editor <<-'END'
		execute 'edit' fnameescape($JOURNAL)
		for n in range(1, line('$'))
		  let groups = map(range(1, strlen(getline(n))), "synIDattr(synID(n, v:val, 1), 'name')")
		  call add(g:real, getline(n))
		  call add(g:real, join(map(groups, {_, x -> empty(x) ? '.' : x =~# 'ng$' ? '#' : matchstr(x, 'HeadingD\|[A-Z]')[-1:]}), ''))
		endfor
	END
	{
		sed -n 1p "$journal"; echo '################'
		sed -n 2p "$journal"; echo
		sed -n 3p "$journal"; echo '###CCCCCCCCCCCCCC#TTTTTTTTTTT#TTTTTTT'
		sed -n 4p "$journal"; echo
		sed -n 5p "$journal"; echo 'KKKKKK...'
		sed -n 6p "$journal"; echo '..KKKKKK.......'
		sed -n 7p "$journal"; echo '..........CCCCCCCCCC..AAAAAAAAAAAAAAAAAAAAAAAAAA'
		sed -n 8p "$journal"; echo
		sed -n 9p "$journal"; echo '##DDDDDDD'
		sed -n 10p "$journal"; echo
		sed -n 11p "$journal"
		echo '..DDDDDDDDDD............CCCCCCCCCCCCCC.TTTTTTTTT.CCCCCCCCC.............................'
		sed -n 12p "$journal"; echo '......CCCCCCCCCCCCCCCC.........'
		sed -n 13p "$journal"; echo '.....DDDDDDDDDDD..CCCCCCCCCCCCCCCCCCCCCCCCCC.....CCCCCCCCCCCCCC.TTTTTTTTTTT'
		sed -n 14p "$journal"; echo
		sed -n 15p "$journal"; echo '...........'
		sed -n 16p "$journal"; echo
		sed -n 17p "$journal"; echo '###DDDDDDDDDD#CCCCCCCCCCCCCC'
		sed -n 18p "$journal"; echo
		sed -n 19p "$journal"; echo '..TTTTTT'
		sed -n 20p "$journal"; echo '.....DDDDDDDDDD.............................TTTTTTT'
		sed -n 21p "$journal"; echo 'CCCCCCCCCCCCCCCC'
		sed -n 22p "$journal"; echo
		sed -n 23p "$journal"; echo 'CCC'
		sed -n 24p "$journal"; echo 'CCCCCCC'
		sed -n 25p "$journal"; echo 'CCC'
	} >expected
	same "$editor: colours" expected real

	# relwho of the name under the cursor, in the preview window
	cat >who.vim <<-'END'
		execute 'edit' fnameescape($JOURNAL)
		function Look(line, text)
		  execute a:line
		  normal 0
		  call search(a:text, 'c', a:line)
		  normal K
		  for n in range(1, winnr('$'))
		    if getwinvar(n, '&previewwindow')
		      call add(g:real, getbufline(winbufnr(n), 1)[0])
		    endif
		  endfor
		  call add(g:real, winnr('$') . ' ' . (expand('%:t') =~# 'journal') . &modified)
		  pclose
		endfunction
		call Look(3, 'Vries')
		call Look(7, 'Smit')
		call Look(12, 'Terp')
		call Look(13, '|Bo')
		call Look(13, '@Piet')
		call Look(20, 'de')
		call Look(3, '#')
		call Look(4, '^')
		RelWho @anna
		wincmd P
		let g:real += getline(1, '$') + [&modifiable, &buftype]
	END
	JOURNAL=$journal in_editor <who.vim
	{
		for who in Anna-de-Vries Piet-Smit Guus-Terpstra Bo-Bakker Piet-Smit Anna-de-Vries Anna-de-Vries; do
			relwho -q -- "@$who" "$journal" | sed -n 1p
			echo '2 10'
		done
		echo '1 10'
		relwho -q -- @Anna-de-Vries "$journal"
		printf '0\nnofile\n'
	} >expected
	same "$editor: relwho" expected real

	# what a journal says is never run
	# shellcheck disable=SC2016
	printf -- '- 2024-03-12 @"%s" #x\n' 'a$(touch hacked)' 'a`touch hacked`' 'a; touch hacked;' "a'; touch hacked; '" \
	    >shell.journal.md
	in_editor <<-'END'
		edit shell.journal.md
		for n in range(1, 4)
		  execute n
		  call search('touch')
		  silent! normal K
		endfor
		execute "normal A @a\<C-X>\<C-O>\<Esc>"
		silent! RelWho x; touch hacked
		call add(g:real, filereadable('hacked'))
	END
	echo 0 >expected
	same "$editor: nothing of the journal is run" expected real
}

for editor in vim nvim; do
	command -v "$editor" >/dev/null || {
		echo "skipped: there is no $editor"
		continue
	}
	headless=
	[ "$editor" = vim ] || headless=--headless
	all_of
done
finish
