" What counts in a journal: dates, contacts, tags and the keys of cards; and what is not read at all.
if exists('b:current_syntax')
  finish
endif

let s:cpo = &cpo
set cpo&vim
syntax case match
syntax sync minlines=100 linebreaks=1
syntax iskeyword @,48-57,_,192-255

let s:date = escape(reljournal#date, '/')
let s:dated = escape(reljournal#before, '/') . s:date
let s:heading = ' \{,3}#\{1,6}\s'
" a tag or a contact: what must not stand before it, its characters, and that one of them is no digit
let s:apart = '\%(\k\|[&/#@\\]\)\@4<!'
let s:name = '\%(\k\|-\)\+'
let s:letter = '\%([-_/0-9]*[^-_/0-9]\&[-_/0-9]*\k\)\@='
let s:colour = '\%(\%(\x*\d\)\@=\x\{6}\%(\x\x\)\=\%(\k\|-\)\@!\)\@!'

execute 'syntax match reljournalDate /' . escape(reljournal#before, '/') . '\zs' . s:date . '/'
execute 'syntax match reljournalHeading /^' . s:heading . '.*/ contains=@reljournalText,reljournalHeadingDate'
execute 'syntax match reljournalHeadingDate /\%([[:alnum:]][-.\/]\=\)\@2<!' . s:date . '/ contained'
syntax match reljournalHeadingDate /\%(^ \{,3}#\{1,6}\s\+\)\@<=\d\{4}\%([-\/_]\d\d\=\)\=\s*$/ contained

" A card: below a heading with a contact and no date, to the next heading or date.
execute 'syntax match reljournalHeading /^\%(' . s:heading . '\)\@=\%(.*' . s:date . '\)\@!.*@.*/'
      \ 'contains=@reljournalText nextgroup=reljournalCard skipnl'
execute 'syntax region reljournalCard contained transparent contains=@reljournalText,reljournalKey'
      \ 'start=/^\%(' . s:heading . '\|' . s:dated . '\)\@!/ end=/^\%(' . s:heading . '\|' . s:dated . '\)\@=/'
syntax match reljournalKey /^\s*\%([-*+]\s\+\)\=\zs\a[^:#@]\{,30}::\=\%(\s\|$\)\@=/ contained

execute 'syntax match reljournalTag /' . s:apart . '#' . s:colour . s:letter . s:name . '\%(\/' . s:name . '\)*'
      \ . '\%(="[^"]*"\|=[^][:blank:]|)}"<>`*#~]\+\|:\%(\k\|@\)[^][:blank:]|)}"<>`*#~]*\)\=/'
execute 'syntax match reljournalContact /' . s:apart . '@\%("[^"]\+"\|' . s:letter . '\%(' . s:name . '\)\@>\%(@\|:\/\/\)\@!\)/'
syntax match reljournalContact /\[\[@[^]]\+\]\]/
syntax match reljournalContact /\c\[\[\%([^]|#]*\/\)\=\%(people\|persons\|contacts\|mensen\|personen\|contacten\|relaties\)\/[^]]\+\]\]/

" not read: code, comments, addresses
syntax region reljournalCode start=/`\@1<!\z(`\+\)`\@!/ end=/`\@1<!\z1`\@!/ end=/^\s*$/
syntax region reljournalCode start=/^\s*\%([-*+]\s\+\)\=\z(`\{3,}\|\~\{3,}\)/ end=/^\s*\z1[`~]*\s*$/ keepend
syntax region reljournalComment start=/<!--/ end=/-->/
syntax region reljournalComment start=/%%/ end=/%%/
syntax match reljournalAddress /\<\a[-+.[:alnum:]]*:\/\/[^[:blank:]<>)]*\|\<www\.[^[:blank:]<>)]*\|\]\@1<=([^)]*)/

syntax cluster reljournalText contains=reljournalTag,reljournalContact,reljournalCode,reljournalComment,reljournalAddress

highlight default link reljournalDate Constant
highlight default link reljournalHeadingDate Constant
highlight default link reljournalHeading Title
highlight default link reljournalContact Function
highlight default link reljournalTag Type
highlight default link reljournalKey Identifier
highlight default link reljournalCode String
highlight default link reljournalComment Comment
highlight default link reljournalAddress Underlined

let b:current_syntax = 'reljournal'
let &cpo = s:cpo
unlet s:cpo s:date s:dated s:heading s:apart s:name s:letter s:colour
