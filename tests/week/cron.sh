#!/bin/sh
# The weekly report by the real cron daemon: the crontab of src/share/cron is installed, the daemon started, and the mails
# read that it hands to a stand-in for sendmail. Both of its lines run at the next full minute, and once more with a journal that
# is not there: the error must come in the mail. The daemon runs in namespaces of its own, with a spool, /etc/cron.d and /usr/sbin
# that nobody else sees, so that no other cron is disturbed. Where that cannot be, this is said, and nothing counted.
#
#   tests/week/cron.sh		BIN is the folder of the programs (default: bin)

cd "$(dirname "$0")/../.." || exit 2
TOP=$PWD
BIN=${BIN:-$TOP/bin}
skip() {
	echo "skipped: $1"
	echo "0 passed, 0 failed"
	exit 0
}
ok=0 bad=0
check() {
	if [ "$1" -eq 0 ]; then
		ok=$((ok + 1))
	else
		bad=$((bad + 1))
		echo "FAILED $2"
	fi
}

# in the namespaces: cron with files of its own, until the mails are there
if [ "$1" = -inside ]; then
	work=$2
	cd / || exit 2
	mount --make-rprivate / 2>/dev/null
	mkdir "$work/cron.d" "$work/spool" "$work/spool/crontabs" "$work/run" &&
	    chmod 1730 "$work/spool/crontabs" && { chgrp crontab "$work/spool/crontabs" || :; } &&
	    mount --bind "$work/empty" /etc/crontab &&
	    mount --bind "$work/cron.d" /etc/cron.d &&
	    mount --bind "$work/spool" /var/spool/cron &&
	    mount --bind "$work/run" "$(readlink -f /var/run)" &&
	    mount --bind "$work/sbin" "$(readlink -f /usr/sbin)" || exit 77
	crontab "$work/crontab" || exit 2
	/usr/sbin/cron -f -L 0 >"$work/cron.log" 2>&1 &
	# the next full minute comes within 60 s, and the mail within the 15 after it
	for _ in $(seq 75); do
		sleep 1
		set -- "$work"/mail.*
		[ $# -lt 4 ] || break
	done
	# a mail is there from its first byte on
	sleep 1
	exit 0
fi

case $BIN in */san/*) skip "the sanitized programs were not built for this" ;; esac
[ "$(id -u)" -eq 0 ] || skip "cron needs root"
{ [ -x /usr/sbin/cron ] && command -v crontab >/dev/null; } || skip "Debian's cron is not installed"
work=$(mktemp -d "${TMPDIR:-/tmp}/rel-cron.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
unshare -m -p -f --mount-proc true 2>/dev/null || skip "no namespaces here"

: >"$work/empty"
# what is in /usr/sbin, and a sendmail that writes the message to a file
cp -a /usr/sbin "$work/sbin"
rm -f "$work/sbin/sendmail"
cat >"$work/sbin/sendmail" <<END
#!/bin/sh
umask 077
cat >"\$(mktemp "$work/mail.XXXXXX")"
END
chmod 755 "$work/sbin/sendmail"

# the crontab as it is shipped, both lines, for the day and place of this test; and the same with a mistake
today=2026-11-23
cp src/share/journals/sample.md "$work/journal.md"
sed -e "s:^#0 7:0 7:; s:^0 7 \* \* 1 :* * * * *:" -e "s:/usr/local/share/reltools:$TOP/src/share:" \
    -e "s:^PATH=.*:PATH=$BIN\:$TOP/bin\:/usr/bin\:/bin:; s:\$HOME/:$work/:" \
    -e "s:relweek --lang en:& -T $today:; s:-o html:& -T $today:" src/share/cron/relweek.crontab >"$work/crontab"
grep -c '^\* \* \* \* \*' "$work/crontab" | grep -qx 2
check $? "the crontab has two lines to run: $(cat "$work/crontab")"
grep -v '^#' src/share/cron/relweek.crontab | grep -q % && check 1 "a bare % in the crontab"
sed -n '/^\*/s:/journal\.md:/gone.md:p' "$work/crontab" >"$work/wrong"
cat "$work/wrong" >>"$work/crontab"

unshare -m -p -f --mount-proc sh "$TOP/tests/week/cron.sh" -inside "$work" 2>"$work/log"
status=$?
[ $status -ne 77 ] || skip "nothing can be mounted here: $(cat "$work/log")"
check $status "the daemon ran: $(cat "$work/log" "$work/cron.log")"

# which mail is which is told by its subject
report='' html='' error='' errors=''
for m in "$work"/mail.*; do
	case $(sed -n '/^$/q; s/^Subject: //p' "$m") in
	'Week 47 of 2026, '*) html=$m ;;
	'relweek failed, exit status 2') errors=$m ;;
	Cron*gone.md*)	error=$m ;;
	Cron*relweek*)	report=$m ;;
	esac
done
set -- "$work"/mail.*
[ $# -eq 4 ]
check $? "four mails within 75 s: $(head -n 8 "$@" 2>&1)"
body() {
	sed '1,/^$/d' "${1:-/dev/null}"
}
PATH=$BIN:$TOP/bin:$PATH
relweek --lang en -T $today "$work/journal.md" >"$work/expected"
body "$report" | cmp -s - "$work/expected"
check $? "cron's mail is the report: $(body "$report" | diff - "$work/expected" | head -n 5)"
grep -q '^Content-Type: text/plain; charset="\{0,1\}UTF-8' "${report:-/dev/null}" &&
    grep -q '^To: me@example.org' "${report:-/dev/null}"
check $? "its headers: $(sed '/^$/q' "${report:-/dev/null}")"
relweek --lang en -T $today -o html "$work/journal.md" >"$work/expected"
body "$html" | cmp -s - "$work/expected"
check $? "relweek-mail's mail is the report: $(body "$html" | diff - "$work/expected" | head -n 5)"
grep -q '^Content-Type: text/html; charset=UTF-8' "${html:-/dev/null}" && grep -q '^To: me@example.org' "${html:-/dev/null}"
check $? "its headers: $(sed '/^$/q' "${html:-/dev/null}")"
for m in "$error" "$errors"; do
	body "$m" | grep -q 'rellog: .*/gone.md: cannot open: No such file or directory' &&
	    body "$m" | grep -q '^relweek: no report: rellog failed$'
	check $? "the error stands in the mail: $(cat "${m:-/dev/null}")"
done

echo "$ok passed, $bad failed"
[ $bad -eq 0 ]
