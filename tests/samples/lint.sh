#!/bin/sh
# Does rellint find in the sample journals what is planted there, and nothing else? For sample.md that is what planted.txt
# lists; messy.md has its own oddities, listed below; all others are clean, their dates in order.
#
#   tests/samples/lint.sh		BIN is the folder of the programs (default: bin)

here=$(cd "$(dirname "$0")" && pwd) || exit 2
BIN=${BIN:-$here/../../bin}
unset REL_JOURNAL REL_ROSTER REL_VOCAB XDG_CONFIG_HOME
HOME=/nowhere
export HOME
cd "$here/../../src/share/journals" || exit 2
ok=0 bad=0

# same NAME EXPECTED REAL
same() {
	if [ "$2" = "$3" ]; then
		ok=$((ok + 1))
	else
		bad=$((bad + 1))
		printf 'FAILED %s: expected\n%s\nreal\n%s\n' "$1" "$2" "$3"
	fi
}

# what is left of a message here: file:line:col: severity [rule]
brief() {
	sed 's/^\([^ ]*: [a-z]*\):.*\(\[[^]]*\]\)$/\1 \2/'
}

same "sample.md" "sample.md:2128:72: warning [near-duplicate-tags]
sample.md:2529:3: error [D8]
sample.md:2916:3: warning [similar-names]
sample.md:3843:3: error [D5]
sample.md:4462:4: note [D3]" "$("$BIN/rellint" --order sample.md | brief)"
same "what planted.txt lists" "$(sed -n 's/^\([0-9][0-9]*\)	.*/\1/p' "$here/planted.txt")" \
    "$("$BIN/rellint" --order sample.md | cut -d: -f2)"
same "messy.md" "messy.md:22:6: warning [B2]
messy.md:33:4: error [D8]
messy.md:41:4: warning [nobody]
messy.md:49:55: note [T8]
messy.md:49:63: note [T8]
messy.md:68:1: error [N1]" "$("$BIN/rellint" --order messy.md | brief)"
for f in *.md *.txt; do
	case $f in sample.md | messy.md) ;; *)
		same "$f" "" "$("$BIN/rellint" --order "$f")" ;;
	esac
done
same "obsidian" "" "$("$BIN/rellint" --order obsidian/People/*.md obsidian/*.md)"
same "logseq" "" "$("$BIN/rellint" --order logseq/journals/*.md)"
# as one journal, in which more tags are alike
same "all together" "11" "$("$BIN/rellint" ./*.md ./*.txt obsidian/People/*.md obsidian/*.md logseq/journals/*.md |
    wc -l | tr -d ' ')"
# what rellog prints of them is clean
same "rellog's table" "0" "$("$BIN/rellog" -q sample.md | "$BIN/rellint"; echo $?)"

echo "$ok passed, $bad failed"
[ $bad -eq 0 ]
