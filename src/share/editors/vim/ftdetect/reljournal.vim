" A journal is what is named so, and the file that REL_JOURNAL names; never every Markdown file.
autocmd BufNewFile,BufRead *.journal.md set filetype=reljournal
autocmd BufNewFile,BufRead *
      \ if !empty($REL_JOURNAL) && resolve(expand('<afile>:p')) ==# resolve(fnamemodify($REL_JOURNAL, ':p')) |
      \   set filetype=reljournal |
      \ endif
