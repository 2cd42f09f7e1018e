#!/bin/sh
# The tasks for VS Code: that they are JSON, that the programs take their arguments, and that the problem matcher's
# regular expression reads every finding of rellint. With node, whose regular expressions are VS Code's; else python3's.

top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
# shellcheck source=tests/editors/common
. "$top/tests/editors/common"
need python3
begin
tasks=$EDITORS/vscode/tasks.json

cat >'it: 1:2: mine.md' <<'END'
- 2024-02-30 café @Anna: no such day
- ma 12 mrt 2024 @Anna, and café #a1b2c3
- 2024-03-13 @Anna #vriend #vriend #vriend #vriend #vriend
  on the next line #vreind
END
rellint -- "$work/it: 1:2: mine.md" >found
for kind in error warning note; do
	grep -q ": $kind: " found
	yes "there is an $kind to read" $?
done

# file|line|column|severity|message|code of each line
cat >match.py <<'END'
import json, re, sys
p = json.load(open(sys.argv[1]))["tasks"][0]["problemMatcher"]["pattern"]
for line in open("found", encoding="utf-8"):
    m = re.match(p["regexp"], line.rstrip("\n"))
    print("|".join(m.group(p[k]) for k in ("file", "line", "column", "severity", "message", "code")) if m else "no match")
END
cat >match.js <<'END'
const fs = require('fs');
const p = JSON.parse(fs.readFileSync(process.argv[2], 'utf8')).tasks[0].problemMatcher.pattern;
for (const line of fs.readFileSync('found', 'utf8').trimEnd().split('\n')) {
	const m = new RegExp(p.regexp).exec(line);
	console.log(m ? ['file', 'line', 'column', 'severity', 'message', 'code'].map(k => m[p[k]]).join('|') : 'no match');
}
END
sed 's/^\(.*mine.md\):\([0-9]*\):\([0-9]*\): \([a-z]*\): \(.*\) \[\([^]]*\)\]$/\1|\2|\3|\4|\5|\6/' found >expected
python3 match.py "$tasks" >real 2>&1
same "the problem matcher, in Python" expected real
if command -v node >/dev/null; then
	node match.js "$tasks" >real 2>&1
	same "the problem matcher, in node" expected real
else
	echo "skipped: there is no node"
fi

# each task as VS Code would start it, with a name that a shell would not like
cat >run.py <<'END'
import json, subprocess, sys
for t in json.load(open(sys.argv[1]))["tasks"]:
    values = {"${file}": sys.argv[2], "${selectedText}": "anna"}
    args = [t["command"]]
    for a in t["args"]:
        for k, v in values.items():
            a = a.replace(k, v)
        args.append(a)
    p = subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    print(t["label"], t["type"], p.returncode, len(p.stdout) > 0)
END
[ -x "$BIN/relfmt" ] || program relfmt <<-'END'
	#!/bin/sh
	[ "$1 $2" = '-i --' ] && [ -f "$3" ]
END
python3 run.py "$tasks" "$work/it: 1:2: mine.md" >real 2>&1
cat >expected <<'END'
rel: lint process 1 True
rel: who process 0 True
rel: gap process 0 True
rel: format process 0 False
END
same "the tasks" expected real
finish
