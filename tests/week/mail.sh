#!/bin/sh
# The examples of src/share that mail the report: the headers of relweek-mail, read back by Python's parser; what it does when
# there is no report or no mailer; the units as systemd-analyze sees them; the crontab without a bare percent sign.
#
#   tests/week/mail.sh		BIN is the folder of the programs (default: bin)

cd "$(dirname "$0")/../.." || exit 2
TOP=$PWD
BIN=${BIN:-$TOP/bin}
PATH=$BIN:$TOP/bin:/usr/bin:/bin LC_ALL=C.UTF-8
export PATH LC_ALL
unset LANG LC_MESSAGES REL_JOURNAL REL_ROSTER REL_VOCAB XDG_CONFIG_HOME
work=$(mktemp -d "${TMPDIR:-/tmp}/rel-mail.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
ok=0 bad=0
check() {
	if [ "$1" -eq 0 ]; then
		ok=$((ok + 1))
	else
		bad=$((bad + 1))
		echo "FAILED $2"
	fi
}
send() {
	"$TOP/src/share/mail/relweek-mail" "$@" >"$work/out" 2>"$work/err"
}
# parsed HEADER: of the mail that was sent, as a reader of mail sees it
parsed() {
	python3 -c 'import sys, email, email.policy
m = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
print(m[sys.argv[2]] if sys.argv[2] != "-" else m.get_content(), end="")' "$work/mail" "$1"
}
MAILER="tee $work/mail"
export MAILER HOME="$work"
cp src/share/journals/sample.md "$work/journal.md"
cd "$work" || exit 2

send me@example.org -T 2026-11-23 journal.md
check $? "a report is sent: $(cat err)"
relweek -T 2026-11-23 journal.md >report
parsed - | cmp -s - report
check $? "the mail is the report"
[ "$(parsed Subject)" = "Week 47 of 2026, 16 to 22 November" ] && [ "$(parsed To)" = me@example.org ] &&
    [ "$(parsed Content-Type)" = 'text/plain; charset="UTF-8"' ]
check $? "headers: $(sed '/^$/q' mail)"
long='Weekbericht für Jörg: één twee drie vier vijf zes zeven acht negen tien elf €100 日本語日本語日本語日本語日本語日本語日本語 🎉'
send -s "$long" me@example.org -o html --lang nl -T 2026-11-23 journal.md
check $? "HTML is sent: $(cat err)"
[ "$(parsed Subject)" = "$long" ]
check $? "a subject that is not ASCII: $(grep -A 4 '^Subject' mail)"
[ "$(sed '/^$/q' mail | LC_ALL=C awk 'length($0) > 76 || /[\200-\377]/' | wc -l)" -eq 0 ]
check $? "no header is too long or foreign: $(sed '/^$/q' mail)"
[ "$(parsed Content-Type)" = 'text/html; charset="UTF-8"' ]
check $? "HTML is said to be HTML"
send -s "a
Bcc: x@example.org" me@example.org -T 2026-11-23 journal.md
[ "$(parsed Bcc)" = None ]
check $? "a subject adds no header: $(sed '/^$/q' mail)"

send me@example.org gone.md
[ $? -eq 2 ] && [ "$(parsed Subject)" = "relweek failed, exit status 2" ] &&
    [ "$(parsed - | tail -n 1)" = "relweek: no report: rellog failed" ]
check $? "without a report the reason is sent, and 2 returned: $(cat mail)"
for address in '' -x "me@example.org
Bcc: x@example.org"; do
	rm -f mail
	send "$address" journal.md
	[ $? -eq 2 ] && [ ! -f mail ]
	check $? "no address: '$address'"
done
MAILER=false
send me@example.org -T 2026-11-23 journal.md
[ $? -eq 2 ] && grep -q '^relweek-mail: not sent: false failed$' err
check $? "a mailer that fails: $(cat err)"
send me@example.org gone.md
[ $? -eq 2 ] && grep -q '^relweek: no report: rellog failed$' err
check $? "and the reason is not lost: $(cat err)"
find . -name 'relweek*' | grep -q .
[ $? -eq 1 ]
check $? "nothing is left behind"

# in a crontab a percent sign is the end of the command
! grep -v '^#' "$TOP/src/share/cron/relweek.crontab" | grep -q %
check $? "a percent sign in the crontab"
if command -v systemd-analyze >/dev/null; then
	for unit in relweek.service relweek.timer; do
		sed "s:/usr/local/share/reltools:$TOP/src/share:" "$TOP/src/share/systemd/$unit" >"$unit"
	done
	mkdir man1 && cp "$TOP/man/relweek.1" man1
	out=$(XDG_RUNTIME_DIR=$work MANPATH=$work systemd-analyze verify --user ./relweek.service ./relweek.timer 2>&1 || echo failed)
	[ -z "$out" ]
	check $? "the units: $out"
	systemd-analyze calendar "$(sed -n 's/^OnCalendar=//p' relweek.timer)" | grep -q 'Mon \*-\*-\* 07:00:00'
	check $? "the timer's day"
else
	echo "not done: there is no systemd-analyze"
fi

echo "$ok passed, $bad failed"
[ $bad -eq 0 ]
