#!/bin/sh
# Are the known totals of the sample journals still right? Counts them again with awk, one small counter per form of
# journal (count/*.awk, none of it shared with the C reader), and compares with the *.expect files.
#
#   sh tests/samples/count.sh            print differences, exit 1 on any
#   sh tests/samples/count.sh -p NAME    print the totals of one sample
#
# Rows of an .expect file: what <tab> key <tab> number. 'planned' is the entries after 2026-11-21, 'undated' those whose
# date is not understood; every other row is about the dated rest. A reduced date ("2024") counts in its year.
# tag and tagyear count entries, a parent once where a child is; contact counts entries that name the person, an
# introducer ("via @X", #via=@X) not included; new and newquality (any of the five quality tags) count contacts in the
# year of their first entry, by the tags of their card and of their entries in that year; revenue adds the values of
# order, omzet and deal per currency ('-': none written), payers are the contacts of those entries.
# obsidian is read with its People notes first, so that the names of the daily notes are known.

set -u
LC_ALL=C
export LC_ALL
here=$(cd "$(dirname "$0")" && pwd) || exit 2
cd "$here/../../src/share/journals" || exit 2

files() {
	case $1 in
	obsidian) printf '%s\n' obsidian/People/*.md obsidian/*.md ;;
	logseq) printf '%s\n' logseq/journals/*.md ;;
	jrnl | twtxt) printf '%s\n' "$1.txt" ;;
	*) printf '%s\n' "$1.md" ;;
	esac
}

totals() {
	files "$1" | {
		set --  "$1"
		while IFS= read -r file; do set -- "$@" "$file"; done
		counter=$1
		shift
		awk -f "$here/count/lib.awk" -f "$here/count/$counter.awk" "$@"
	} | awk -f "$here/count/totals.awk" | sort
}

if [ "${1-}" = -p ] && [ $# -eq 2 ]; then
	totals "$2"
	exit
fi
[ $# -eq 0 ] || { echo "usage: count.sh [-p NAME]" >&2; exit 2; }

bad=0
tmp=$(mktemp) || exit 2
trap 'rm -f "$tmp"' EXIT
for name in sample bullets contacts obsidian logseq jrnl friends table twtxt diary messy; do
	totals "$name" >"$tmp"
	if [ ! -s "$tmp" ] || ! diff "$here/$name.expect" "$tmp"; then
		echo "count.sh: $name: the journal and $name.expect differ" >&2
		bad=1
	fi
done
exit $bad
