" A journal of people, as reljournal(5) describes it. See releditors(7).
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

let s:cpo = &cpo
set cpo&vim

compiler rellint
setlocal omnifunc=reljournal#Complete
setlocal formatexpr=reljournal#Format() formatprg=relfmt\ -q
setlocal comments=fb:*,fb:-,fb:+,n:> commentstring=<!--\ %s\ --> iskeyword=@,48-57,_,192-255
let b:undo_ftplugin = 'setlocal makeprg< errorformat< omnifunc< formatexpr< formatprg< comments< commentstring< iskeyword<'
      \ . ' | unlet! b:current_compiler'

if has('folding')
  setlocal foldmethod=expr foldexpr=reljournal#Fold(v:lnum) foldlevel=99
  let b:undo_ftplugin .= ' | setlocal foldmethod< foldexpr< foldlevel<'
endif

command! -buffer -nargs=? -complete=custom,reljournal#Names RelWho call reljournal#Who(<q-args>)
let b:undo_ftplugin .= ' | silent! delcommand RelWho'

if !exists('no_plugin_maps') && !exists('no_reljournal_maps')
  nnoremap <buffer> <silent> K :<C-U>RelWho<CR>
  let b:undo_ftplugin .= ' | silent! nunmap <buffer> K'
endif

let &cpo = s:cpo
unlet s:cpo
