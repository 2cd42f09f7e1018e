" What the plugin for journals does, by the programs alone. They read the file as it was last saved.
scriptencoding utf-8

" A written date with a year, by its form alone.
let s:month = '\%(jan\|feb\|fév\|mar\|mrt\|maa\|mär\|apr\|avr\|may\|mai\|mei\|jun\|jui\|jul\|aug\|aoû\|'
      \ . 'sep\|oct\|okt\|nov\|dec\|déc\|dez\)\k*\.\='
let s:day = '\d\d\=\%(st\|nd\|rd\|th\)\=\.\='
let reljournal#date = '\c\%(\d\{4}-\d\d\=-\d\d\=\|\d\{4}/\d\d\=/\d\d\=\|\d\{4}\.\d\d\=\.\d\d\=\|'
      \ . '\d\{4}_\d\d\=_\d\d\=\|\d\d\=\.\d\d\=\.\d\{4}\|\d\d\=-\d\d\=-\d\{4}\|\d\d\=/\d\d\=/\d\{4}\|'
      \ . s:day . '\s\+\%(of\s\+\)\=' . s:month . ',\=\s\+\d\{4}\|' . s:month . '\s\+' . s:day . ',\=\s\+\d\{4}\|'
      \ . '\d\{4}年\d\d\=月\d\d\=日\)\%(\%(T\d\)\@=\|\%([[:alnum:]]\|_[^_]\)\@!\)'
" What may stand before a date that dates its line: marks of lists and quotations, a checkbox, brackets, a weekday.
let reljournal#before = '\c^\s*\%([-*+>|]\s*\|\d\+[.)]\s\+\|\[[ x]\]\s\+\)*[[<*_~]*\%(\%(\a\+\%(day\|dag\|tag\|woch\|di\)\|'
      \ . 'mon\|tue\|wed\|thu\|fri\|sat\|sun\|ma\|di\|wo\|do\|vr\|za\|zo\|mo\|mi\|fr\|sa\|so\|lun\|mer\|jeu\|ven\|sam\|dim\)'
      \ . '\.\=,\=\s\+\)\='
" whether a line is dated: what is quick to rule out first, and the engine that is the faster one here
let s:perhaps = '\%#=1^\A*\%(\a\{2,9}[.,]*\s\+\)\{,2}\d'
let s:dated = '\%#=1' . reljournal#before . reljournal#date

" The lines that a program prints of the journal; none, and its message told, when it cannot.
function! s:Ask(command) abort
  let lines = systemlist(a:command . ' ' . shellescape(expand('%:p')))
  return s:Failed(lines) ? [] : lines
endfunction

function! s:Failed(lines) abort
  if v:shell_error
    echohl ErrorMsg
    echomsg empty(a:lines) ? 'shell returned ' . v:shell_error : substitute(a:lines[-1], '\r$', '', '')
    echohl None
  endif
  return v:shell_error
endfunction

" Letter case and what parts words make no difference.
function! s:Fold(text) abort
  return '-' . tolower(substitute(a:text, '[_/ ]', '-', 'g'))
endfunction

" 'omnifunc': contacts behind @ and tags behind #, by the beginning of any of their words.
function! reljournal#Complete(findstart, base) abort
  if a:findstart
    let at = match(strpart(getline('.'), 0, col('.') - 1), '@"[^"]*$\|[@#][^@#"[:blank:]]*$')
    return at < 0 ? -3 : at
  endif
  let sign = a:base[0]
  let base = s:Fold(substitute(a:base[1:], '^"', '', ''))
  let names = s:Ask(sign ==# '@' ? 'relwho -q -1 --' : 'reltags -q -1 --')
  call filter(names, 'stridx(s:Fold(v:val), base) >= 0')
  return map(names, "{'word': sign . v:val, 'icase': 1}")
endfunction

" Completion of :RelWho
function! reljournal#Names(lead, line, position) abort
  return join(s:Ask('relwho -q -1 --'), "\n")
endfunction

" The contact that the cursor is on, however it is written, else the word.
function! reljournal#Name() abort
  let line = getline('.')
  for form in ['@"[^"]*"', '\[\[[^]]*\]\]', '\*\*[^*]*\*\*', '@\%(\k\|-\)\+']
    let [text, from, to] = matchstrpos(line, form)
    while from >= 0
      if from < col('.') && col('.') <= to
        " of a link its target counts, without folders, anchor and extension
        let text = substitute(text, '^\[\[\%([^]|#]*/\)\=\|[]|#].*$\|["*]', '', 'g')
        return substitute(text, '^@\|\.md$', '', 'g')
      endif
      let [text, from, to] = matchstrpos(line, form, to)
    endwhile
  endfor
  return expand('<cword>')
endfunction

" All about somebody, in the preview window; CTRL-W z closes it.
function! reljournal#Who(name) abort
  let name = empty(a:name) ? reljournal#Name() : a:name
  let lines = s:Ask('relwho -q -- ' . shellescape('@' . substitute(name, '^@', '', '')))
  if empty(lines)
    return
  endif
  silent pedit relwho
  wincmd P
  setlocal modifiable buftype=nofile bufhidden=wipe noswapfile nobuflisted
  silent %delete _
  call setline(1, lines)
  setlocal nomodifiable nomodified
  wincmd p
endfunction

" 'formatexpr': what 'formatprg' makes of the lines. Unlike 'formatprg' alone it leaves them as they are when that
" fails, and never writes its messages between them.
function! reljournal#Format() abort
  if mode() =~# '[iR]'
    return 1
  endif
  " kept, as folds change v:lnum when text does
  let first = v:lnum
  let last = first + v:count - 1
  let old = getline(first, last)
  let new = systemlist(&l:formatprg, old + [''])
  if s:Failed(new) || new ==# old
    return 0
  endif
  call append(last, new)
  execute 'silent keepjumps' first . ',' . last . 'delete _'
  call cursor(first + len(new) - 1, 1)
  return 0
endfunction

" 'foldexpr': headings by their level, and dated lines one below the heading that they stand under. Vim asks line after
" line, so that this heading is known; when it begins in mid-file, it is looked for once.
let s:heading = '^ \{,3}#\{1,6}\s'
let s:seen = ''
let s:level = -1
function! reljournal#Fold(lnum) abort
  let line = getline(a:lnum)
  let before = a:lnum - 1
  if s:seen !=# before . ' ' . b:changedtick . ' ' . bufnr('%')
    let s:level = -1
  endif
  let s:seen = a:lnum . ' ' . b:changedtick . ' ' . bufnr('%')
  if line =~# s:heading
    let s:level = len(matchstr(line, '#\+'))
    return '>' . s:level
  elseif line !~# s:perhaps || line !~ s:dated
    return '='
  endif
  if s:level < 0
    while before > 0 && getline(before) !~# s:heading
      let before -= 1
    endwhile
    let s:level = len(matchstr(getline(before), '^ *\zs#*'))
  endif
  return '>' . (s:level + 1)
endfunction
