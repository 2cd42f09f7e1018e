#!/bin/sh
# The layers of the house: a room includes only rooms below it, headers are
# guarded, PCRE2 and utf8proc are each known to one room, and no room ends the program,
# reads options or keeps state between calls.

cd "$(dirname "$0")/.." || exit 2
ok=0 bad=0
finding() {
	if [ -z "$2" ]; then
		ok=$((ok + 1))
	else
		bad=$((bad + 1))
		printf 'FAILED %s:\n%s\n' "$1" "$2"
	fi
}

below=
for room in base stats table journal book plot; do
	below="$below $room"
	[ -d "src/$room" ] || continue
	allowed=$(echo "$below" | sed 's/^ //; s/ /|/g')
	finding "$room includes only$below" "$(grep -n '#include "' src/$room/*.[ch] |
	    grep -Ev "\"(\.\./($allowed)/)?[a-z0-9_]+\.h\"")"
	finding "$room does not end the program or read options" \
	    "$(grep -nE '\<(_?exit|abort|getopt|getopt_long|err|errx|system|setlocale)\(' src/$room/*.c |
	    grep -v '^src/base/pattern\.c:.*_exit(')"
	finding "$room uses no function that this house does without" \
	    "$(grep -nE '\<(strtok|atoi|atol|atof|gets|strcpy|strcat|sprintf|localtime)\(' src/$room/*.c)"
	for h in src/$room/*.h; do
		[ -f "$h" ] || continue
		guard=$(echo "$h" | sed 's:src/::; s:[/.]:_:g' | tr a-z A-Z)
		finding "$h is guarded by $guard" "$(grep -q "^#ifndef $guard\$" "$h" || echo "$h:1")"
	done
done
finding "utf8proc.h is for one room's file" "$(grep -ln '<utf8proc.h>' src/*/*.[ch] | grep -v '^src/base/utf8\.c$')"
finding "pcre2.h is for one room's file" "$(grep -ln 'pcre2.h>' src/*/*.[ch] | grep -v '/pattern\.c$')"

# writable data of the library: no room keeps state between calls, but for what a
# signal handler needs, which is the deadline of a pattern
# (objdump, because nm shows the compiler's own form of what is linked across rooms)
if [ -f .build/out/librel.a ]; then
	state=$(objdump -t .build/out/librel.a | awk '/file format/ { file = $1 }
	    / O (\.data|\.bss|\.tdata|\.tbss|\*COM\*)\t/ { print file, $NF }')
	finding "no mutable globals" "$(echo "$state" | grep -v '^pattern\.o:')"
	# what is known to be there must be seen, or nothing would be
	finding "the library's objects can be listed" "$(echo "$state" | grep -q '^pattern\.o: ticks$' || echo "$state")"
fi

echo "$ok passed, $bad failed"
[ $bad -eq 0 ]
