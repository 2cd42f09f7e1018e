#!/bin/sh
# Pictures of relplot in a browser, alone and without a network: that one draws
# them at all, in light and in dark, and that what is drawn fills its place. A
# machine without a browser is told of.
cd "$(dirname "$0")/../.." || exit 2
BIN=${BIN:-$PWD/bin}
browser=
for b in chromium chromium-browser google-chrome; do
	command -v $b >/dev/null 2>&1 && { browser=$b; break; }
done
[ -n "$browser" ] || { echo "no browser here: pictures are not looked at in one"; echo "0 passed, 0 failed"; exit 0; }
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
sample=src/share/journals/sample.md
"$BIN/reltags" -q -T 2026-11-21 $sample | "$BIN/relplot" -n 14 -o svg >"$work/spark.svg"
"$BIN/relgap" -q -T 2026-11-21 $sample | "$BIN/relplot" -n 20 -o svg >"$work/bars.svg"
"$BIN/relgap" -q -T 2026-11-21 $sample | "$BIN/relplot" --x free --y sell -o svg >"$work/scatter.svg"
"$BIN/rellog" -q $sample | "$BIN/relplot" -T 2026-11-21 -o svg >"$work/calendar.svg"
for scheme in 1 0; do
	for f in "$work"/*.svg; do
		name=${f##*/}
		# nobody waits for a browser that hangs
		timeout 60 "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --disable-extensions \
		    --user-data-dir="$work/profile" --blink-settings=preferredColorScheme=$scheme \
		    --window-size=760,800 --screenshot="$work/${name%.svg}.$scheme.png" "file://$f" >/dev/null 2>"$work/log" ||
			[ -f "$work/${name%.svg}.$scheme.png" ] || tail -n3 "$work/log"
	done
done
python3 tests/plot/shots.py "$work"
