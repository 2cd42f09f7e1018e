#!/bin/sh
# Does vim read what rellint prints, with the errorformat that it has by itself: file, line, column and text of each
# finding? (The kind stays in the text, as with the messages of gcc.) Skipped where there is no vim.

top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
# shellcheck source=tests/editors/common
. "$top/tests/editors/common"
need vim
begin

# list MESSAGES LIST: what vim makes of them, one `file|line|col|text` a line
list() {
	cat >read.vim <<-'END'
		cfile messages
		call writefile(map(getqflist(), {_, e -> join([e.valid ? bufname(e.bufnr) : '', e.lnum, e.col,
		    \ e.text], '|')}), 'list')
		quitall!
	END
	cp "$1" messages
	rm -f list
	timeout 20 vim -N -u NONE -i NONE -es -S read.vim </dev/null >/dev/null 2>&1
	cp list "$2"
}

mkdir notes
cat >notes/j.md <<'END'
- 2024-02-30 @Anna: no such day
- ma 12 mrt 2024 @Anna, and café #a1b2c3
- 2024-03-13 @Anna #vriend #vriend #vriend #vriend #vriend
  on the next line #vreind
END
rellint --fix-hint notes/j.md >found
[ $? -eq 1 ]
yes status $?
# the expected list is made of the messages themselves, by sed
sed 's/^\([^:]*\):\([0-9]*\):\([0-9]*\): /\1|\2|\3| /' found >expected
list found real
# vim keeps or drops the blank before the text, by its version
sed 's/| /|/' expected >expected.text
sed 's/| /|/' real >real.text
same "vim's list" expected.text real.text
[ "$(wc -l <real.text)" -eq 5 ]
yes "five findings: $(cat real.text)" $?

# and it goes to the place of each
cat >go.vim <<'END'
cfile found
let places = []
for i in range(1, len(getqflist()))
	execute 'cc ' . i
	call add(places, expand('%') . ':' . line('.') . ':' . col('.'))
endfor
call writefile(places, 'places')
quitall!
END
timeout 20 vim -N -u NONE -i NONE -es -S go.vim </dev/null >/dev/null 2>&1
cut -d: -f1-3 found >expected
same "where vim goes" expected places

finish
