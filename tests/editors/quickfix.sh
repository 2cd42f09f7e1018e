#!/bin/sh
# Does vim read what rellint prints, with the errorformat that it has by itself: file, line, column and text of each
# finding? (The kind stays in the text, as with the messages of gcc.) Skipped where there is no vim.
#
#   tests/editors/quickfix.sh		BIN is the folder of the programs (default: bin)

here=$(cd "$(dirname "$0")" && pwd) || exit 2
BIN=${BIN:-$here/../../bin}
if ! command -v vim >/dev/null; then
	echo "skipped: there is no vim"
	echo "0 passed, 0 failed"
	exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/rel-quickfix.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
HOME=$work
export HOME
unset REL_JOURNAL REL_ROSTER REL_VOCAB XDG_CONFIG_HOME
ok=0 bad=0

# same NAME EXPECTED-FILE REAL-FILE
same() {
	if cmp -s "$2" "$3"; then
		ok=$((ok + 1))
	else
		bad=$((bad + 1))
		echo "FAILED $1:"
		diff "$2" "$3"
	fi
}

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
"$BIN/rellint" --fix-hint notes/j.md >found
[ $? -eq 1 ] && ok=$((ok + 1)) || { bad=$((bad + 1)); echo "FAILED status"; }
# the expected list is made of the messages themselves, by sed
sed 's/^\([^:]*\):\([0-9]*\):\([0-9]*\): /\1|\2|\3| /' found >expected
list found real
# vim keeps or drops the blank before the text, by its version
sed 's/| /|/' expected >expected.text
sed 's/| /|/' real >real.text
same "vim's list" expected.text real.text
[ "$(wc -l <real.text)" -eq 5 ] && ok=$((ok + 1)) || { bad=$((bad + 1)); echo "FAILED five findings"; cat real.text; }

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

echo "$ok passed, $bad failed"
[ $bad -eq 0 ]
