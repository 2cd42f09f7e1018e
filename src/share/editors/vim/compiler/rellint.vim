" :make checks the journal as it was last saved; the findings go to the quickfix list.
if exists('current_compiler')
  finish
endif
let current_compiler = 'rellint'

CompilerSet makeprg=rellint\ --\ %:S
CompilerSet errorformat=%f:%l:%c:\ %t%*[a-z]:\ %m
