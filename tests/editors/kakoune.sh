#!/bin/sh
# reltools.kak in Kakoune, driven through its JSON interface as a terminal would: which files are journals, the menu of
# completion, colours, lint, format and relwho's buffer.

top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
# shellcheck source=tests/editors/common
. "$top/tests/editors/common"
need kak python3
begin

mkdir -p config/kak
XDG_CONFIG_HOME=$work/config
export XDG_CONFIG_HOME
echo "source '$EDITORS/kakoune/reltools.kak'" >config/kak/kakrc

cat >drive.py <<'END'
"""An editor that is typed at: keys(...) sends keys, seen(f) waits for a message of which f is true."""
import json, queue, subprocess, sys, threading, time

class Kak:
    def __init__(self, *args):
        self.p = subprocess.Popen(["kak", "-ui", "json", *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.messages = queue.Queue()
        threading.Thread(target=lambda: [self.messages.put(json.loads(l)) for l in self.p.stdout], daemon=True).start()
        self.send("resize", 40, 200)
        self.seen(lines)
        self.send("resize", 40, 200)
    def send(self, method, *params):
        self.p.stdin.write(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode() + b"\n")
        self.p.stdin.flush()
    def keys(self, text, *special):
        self.send("keys", *[{"<": "<lt>", " ": "<space>", "-": "<minus>"}.get(c, c) for c in text], *special)
    def command(self, text):
        self.keys(":" + text, "<ret>")
    def seen(self, f, limit=20):
        """The params of the first message that fits; None when there is none in time."""
        end = time.time() + limit
        while time.time() < end:
            try:
                m = self.messages.get(timeout=0.2)
            except queue.Empty:
                continue
            found = f(m["method"], m["params"])
            if found:
                return found
        return None
    def quit(self):
        self.keys("", "<esc>", "<esc>")
        self.command("quit!")
        try:
            self.p.wait(10)
        except subprocess.TimeoutExpired:
            self.p.kill()

def text(atoms):
    return "".join(a["contents"] for a in atoms)

def lines(method, params):
    return method == "draw" and [text(l) for l in params[0]]

def menu(method, params):
    return method == "menu_show" and [text(i).strip() for i in params[0]]
END

journal='it'\''s mine.journal.md'
cat >"$journal" <<'END'

## @Anna-de-Vries #klant/acme

every: 3w

- 2024-02-30 café with @Anna-de-Vries #vriend C#no
- 2024-03-12 @"Guus Terpstra" [[People/Bo Bakker.md|Bo]] **Anna de Vries** [[@Piet Smit]] #klant/bolt
- 2024-03-13 tea #vriend
END
cp "$journal" plain.md
cp "$journal" named.txt

# in which files: there lint and format have their commands
for f in "$journal" plain.md named.txt; do
	REL_JOURNAL=named.txt timeout 20 kak -ui dummy "$f" -e "echo -to-file real.part %opt{lintcmd} %opt{formatcmd} ''; quit!" \
	    >/dev/null 2>&1
	sed 's/ *$//' real.part
	echo
done >real
printf '%s\n' 'rellint -- relfmt -q' '' 'rellint -- relfmt -q' >expected
same "what is a journal" expected real

# the menu of completion, while one types, and what it puts there
cat >complete.py <<'END'
from drive import *
kak = Kak(sys.argv[1])
for typed in sys.argv[2:]:
    kak.keys("geo" + typed)
    # not the words of the text, which come first
    print(typed, kak.seen(lambda *m: menu(*m) and "journal" not in menu(*m)[0] and menu(*m)[0]))
    kak.keys("", "<c-n>", "<esc>")
    print(kak.seen(lambda *m: lines(*m) and [l for l in lines(*m) if "xy " in l and not l.endswith(typed + "\n")]))
    kak.command("edit!")
    kak.seen(lambda *m: lines(*m) and not [l for l in lines(*m) if "xy " in l])
kak.quit()
END
python3 complete.py "$journal" 'xy @ann' 'xy @vrie' 'xy (#vri' 'xy #klant/b' >real 2>&1
cat >expected <<'END'
xy @ann Anna-de-Vries
['- xy @Anna-de-Vries\n']
xy @vrie Anna-de-Vries
['- xy @Anna-de-Vries\n']
xy (#vri vriend
['- xy (#vriend\n']
xy #klant/b klant/bolt
['- xy #klant/bolt\n']
END
same "completion" expected real

# the lists, and nothing of the journal is run
cat >lists.py <<'END'
from drive import *
kak = Kak(sys.argv[1])
for sign in "@", "#":
    kak.keys("geoxy " + sign)
    print("\n".join(sorted(kak.seen(lambda *m: menu(*m)) or [])))
    kak.keys("", "<esc>")
    kak.command("edit!")
kak.quit()
END
python3 lists.py "$journal" >real 2>&1
{ relwho -q -1 -- "$journal" | LC_ALL=C sort; reltags -q -1 -- "$journal" | LC_ALL=C sort; } >expected
same "the lists" expected real

# colours: the faces that a contact, a tag, a date and a key are drawn with
cat >colours.py <<'END'
from drive import *
kak = Kak(sys.argv[1])
wanted = ["every:", "2024-02-30", "@Anna-de-Vries", "#vriend", "#klant/bolt", "[[@Piet Smit]]", '@"Guus Terpstra"']
def drawn(method, params):
    if method == "draw":
        atoms = [a for l in params[0] for a in l]
        return [(w, a["face"]["fg"]) for w in wanted for a in atoms if a["contents"] == w] or None
found = kak.seen(lambda *m: (drawn(*m) or []) if len(dict(drawn(*m) or [])) == len(wanted) else None)
for w, c in dict(found or []).items():
    print(w, c)
kak.quit()
END
python3 colours.py "$journal" >real 2>&1
cat >expected <<'END'
every: green
2024-02-30 red
@Anna-de-Vries cyan
#vriend yellow
#klant/bolt yellow
[[@Piet Smit]] cyan
@"Guus Terpstra" cyan
END
same "colours" expected real

# lint: the findings in their buffer, and how many
cat >lint.py <<'END'
from drive import *
kak = Kak(sys.argv[1])
kak.command("lint")
found = None
for _ in range(30):
    if found:
        break
    kak.command("buffer *lint-output*")
    found = kak.seen(lambda *m: lines(*m) and any(": error: " in l for l in lines(*m)) and lines(*m), 0.5)
for l in found or []:
    if ": error: " in l or ": warning: " in l or ": note: " in l:
        print(l, end="")
kak.quit()
END
cp "$journal" lint.journal.md
python3 lint.py lint.journal.md >real 2>&1
rellint -- lint.journal.md >expected
[ -s expected ]
yes "there is something to find" $?
same "lint" expected real

# format, and one that fails
printf '%s\n' '- 12.03.2024 lunch with @Anna' '- 13.03.2024 café' '- 2024-03-14 walk' >format.journal.md
# (behind a last line that changes, this Kakoune puts a blank one, whatever the program)
relfmt -q <format.journal.md >expected
for f in relfmt false; do
	cp format.journal.md "$f.journal.md"
	[ $f = relfmt ] || program relfmt <<-'END'
		#!/bin/sh
		echo half
		exit 2
	END
	timeout 20 kak -ui dummy "$f.journal.md" -e 'try format; write; quit!' >/dev/null 2>&1
done
same "format" expected relfmt.journal.md
same "a formatter that fails" format.journal.md false.journal.md

# relwho of the name under the cursor, in each form, or of the one that is named
who() {
	rm -f real.who
	timeout 20 kak -ui dummy "$journal" -e "
		try %{
			$1
			execute-keys '%'
			echo -to-file real.who %val{bufname} %val{selection}
		} catch %{ echo -to-file real.who %val{error} }
		quit!" >/dev/null 2>&1
	sed 's/^\*relwho\* //; 1q' real.who
}
for at in '2g5l' '6g30l' '7g20l' '7g35l' '7g60l' '7g77l'; do
	who "execute-keys '$at'; reltools-who"
done >real
who 'reltools-who guus-terpstra' >>real
who 'reltools-who Nobody' >>real
{
	for name in Anna-de-Vries Anna-de-Vries Guus-Terpstra Bo-Bakker Anna-de-Vries Piet-Smit Guus-Terpstra; do
		relwho -q -- "@$name" "$journal" | sed -n 1p
	done
	relwho -q -- @Nobody "$journal" 2>&1
} >expected
same "relwho" expected real
who 'reltools-who guus-terpstra' >/dev/null
sed 's/^\*relwho\* //' real.who >real
relwho -q -- @Guus-Terpstra "$journal" >expected
same "relwho, whole" expected real
finish
