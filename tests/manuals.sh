#!/bin/sh
# The manuals: mandoc's lint finds nothing, and each has the sections that
# every manual of this house has.

cd "$(dirname "$0")/.." || exit 2
ok=0 bad=0
say() {
	if [ "$1" -eq 0 ]; then
		ok=$((ok + 1))
	else
		bad=$((bad + 1))
		echo "FAILED $2"
	fi
}

for f in man/*.[157]; do
	[ -f "$f" ] || continue
	# a page may name pages that are installed elsewhere or not at all here
	out=$(mandoc -Tlint -Wstyle "$f" 2>&1 | grep -Ev 'referenced manual not found|outdated mandoc.db')
	[ -z "$out" ]
	say $? "$f: lint: $out"
	for section in NAME DESCRIPTION EXAMPLES; do
		grep -q "^\.Sh $section\$" "$f"
		say $? "$f: no section $section"
	done
	case $f in *.1)
		for section in SYNOPSIS ENVIRONMENT "EXIT STATUS"; do
			grep -q "^\.Sh $section\$" "$f"
			say $? "$f: no section $section"
		done ;;
	esac
done
for f in src/cmd/*.c bin/rel*; do
	[ -f "$f" ] || continue
	name=${f##*/} name=${name%.c}
	[ -f "man/$name.1" ]
	say $? "$name has no manual"
	grep -q "^\.It Xr $name 1 Ta" man/reltools.7
	say $? "$name is not in the list of reltools(7)"
done
echo "$ok passed, $bad failed"
[ $bad -eq 0 ]
