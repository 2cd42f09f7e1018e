#!/bin/sh
# `make install` and `make uninstall`: what is installed, that it runs from
# there, and that uninstall removes exactly that; also with blanks in DESTDIR.

cd "$(dirname "$0")/.." || exit 2
top=$PWD
MAKE=${MAKE:-make}
build_flags=
case ${BUILD:-} in */san) build_flags=SAN=1 ;; esac
work=$(mktemp -d "${TMPDIR:-/tmp}/rel-install.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
HOME=$work
export HOME
unset XDG_CONFIG_HOME XDG_DATA_HOME
ok=0 bad=0
check() {
	if [ "$1" -eq 0 ]; then
		ok=$((ok + 1))
	else
		bad=$((bad + 1))
		echo "FAILED $2"
	fi
}

# all below a folder, links and kinds too
list() {
	(cd "$1" && find . -exec ls -ld {} + | awk '{ print $1, $5 }' | sort; cd "$1" && find . | sort)
}

# where an editor looks by itself, below PREFIX/share: the variables of its own that say where that is
found() {
	share=$1 rest="plugin on | edit x.journal.md | call writefile([&filetype, &omnifunc, &makeprg], 'found') | qall!"
	rm -rf "$work/look"
	mkdir "$work/look"
	cd "$work/look" || exit 2
	if command -v vim >/dev/null; then
		timeout 20 vim -N -es -u NONE -i NONE +"call writefile([expand('\$VIMRUNTIME')], 'found')" +qall! </dev/null
		VIM="$share/vim" VIMRUNTIME=$(cat found) timeout 20 vim -N -es -u NONE -i NONE +"filetype $rest" </dev/null
		[ "$(tr '\n' ' ' <found)" = 'reljournal reljournal#Complete rellint -- %:S ' ]
		check $? "vim does not find its files, $what"
		rm -f found
	fi
	if command -v nvim >/dev/null; then
		XDG_DATA_DIRS=$share timeout 20 nvim --headless -es -u NONE -i NONE +"filetype $rest" </dev/null
		[ "$(tr '\n' ' ' <found)" = 'reljournal reljournal#Complete rellint -- %:S ' ]
		check $? "nvim does not find its files, $what"
	fi
	if command -v emacs >/dev/null; then
		EMACSLOADPATH="$share/emacs/site-lisp:" timeout 20 emacs -Q --batch \
		    --eval "(progn (require 'reltools) (princ (symbol-file 'reltools-mode)))" >found 2>&1
		[ "$(cat found)" = "$share/emacs/site-lisp/reltools.el" ]
		check $? "emacs does not find its file, $what: $(cat found)"
	fi
	if command -v kak >/dev/null; then
		# as if kak were installed there: its own files beside ours
		timeout 20 kak -n -ui dummy -e 'echo -to-file found %val{runtime}; quit!' >/dev/null 2>&1
		kak=$(cat found)
		mkdir runtime runtime/autoload
		ln -s "$kak"/kakrc "$kak"/colors "$kak"/rc runtime/
		ln -s "$kak"/autoload/* "$share"/kak/autoload/* runtime/autoload/
		KAKOUNE_RUNTIME=$work/look/runtime timeout 20 kak -ui dummy x.journal.md \
		    -e 'echo -to-file found %opt{lintcmd}; quit!' >/dev/null 2>&1
		[ "$(cat found)" = 'rellint --' ]
		check $? "kak does not find its file, $what"
	fi
	cd "$top" || exit 2
}

try() {
	dest=$1 prefix=$2 what="DESTDIR='$1' PREFIX=$2"
	mkdir -p "$dest$prefix/bin" "$dest$prefix/share/man/man1" "$dest$prefix/lib"
	echo other >"$dest$prefix/bin/other"
	echo other >"$dest$prefix/share/man/man1/other.1"
	list "${dest:-$prefix}" >"$work/before"

	(umask 077; $MAKE -s $build_flags install DESTDIR="$dest" PREFIX="$prefix") >"$work/log" 2>&1
	check $? "install, $what: $(cat "$work/log")"
	for f in src/cmd/*.c $(git ls-files bin 2>/dev/null || echo bin/rel bin/rellunch); do
		[ -f "$f" ] || continue
		name=${f##*/} name=${name%.c}
		[ -x "$dest$prefix/bin/$name" ]
		check $? "$name is not installed, $what"
		"$dest$prefix/bin/$name" -V >"$work/log" 2>&1
		check $? "$name does not run from there, $what: $(cat "$work/log")"
	done
	for f in man/*.[157]; do
		[ -f "$f" ] || continue
		cmp -s "$f" "$dest$prefix/share/man/man${f##*.}/${f##*/}"
		check $? "$f is not installed, $what"
	done
	# the front door finds what was installed with it, and its manuals
	PATH=/usr/bin:/bin "$dest$prefix/bin/rel" list 2>&1 | grep "$prefix/bin/rel" >"$work/log"
	[ "$(wc -l <"$work/log")" -gt 7 ] && ! grep -q '		' "$work/log"
	check $? "rel does not find what is installed, $what: $(cat "$work/log")"
	[ -x "$dest$prefix/share/reltools/plugins/relpairs" ]
	check $? "the plugin is not installed to be run, $what"
	diff -r src/share "$dest$prefix/share/reltools" >"$work/log" 2>&1
	[ "$(cat "$work/log")" = "Only in $dest$prefix/share/reltools: installed" ]
	check $? "src/share is not installed whole, $what: $(cat "$work/log")"
	cmp -s LICENSE "$dest$prefix/share/doc/reltools/LICENSE"
	check $? "LICENSE is not installed, $what"
	found "$dest$prefix/share"
	# for everyone to read, though the one who installs keeps his or her files private
	left=$(find "$dest$prefix" -newer "$work/before" \( -type d ! -perm -755 -o -type f ! -perm -644 \))
	[ -z "$left" ]
	check $? "not for everyone to read: $left"

	# a second time changes nothing, and is all forgotten by one uninstall
	list "$dest$prefix/share/reltools" | grep -v installed >"$work/once"
	$MAKE -s $build_flags install DESTDIR="$dest" PREFIX="$prefix" >"$work/log" 2>&1
	check $? "install again, $what: $(cat "$work/log")"
	list "$dest$prefix/share/reltools" | grep -v installed | cmp -s - "$work/once"
	check $? "install again gives something else, $what"

	# what somebody puts there meanwhile stays
	echo mine >"$dest$prefix/share/reltools/mine"
	$MAKE -s $build_flags uninstall DESTDIR="$dest" PREFIX="$prefix" >"$work/log" 2>&1
	check $? "uninstall, $what: $(cat "$work/log")"
	[ "$(cat "$dest$prefix/share/reltools/mine")" = mine ]
	check $? "uninstall removed what it did not make, $what"
	rm -r "$dest$prefix/share/reltools"
	list "${dest:-$prefix}" >"$work/after"
	cmp -s "$work/before" "$work/after"
	check $? "uninstall left or took something, $what: $(diff "$work/before" "$work/after")"
	$MAKE -s $build_flags uninstall DESTDIR="$dest" PREFIX="$prefix" >"$work/log" 2>&1
	[ $? -ne 0 ] && grep -q 'nothing is installed' "$work/log"
	check $? "uninstall of nothing does not say so, $what: $(cat "$work/log")"
}

try "$work/plain" /usr
try "$work/with a blank and 'quote'" /opt/rel
try "" "$work/prefix"

# without anything there before, nothing is left
$MAKE -s $build_flags install DESTDIR="$work/new" PREFIX=/usr/local >/dev/null 2>&1 &&
    $MAKE -s $build_flags uninstall DESTDIR="$work/new" PREFIX=/usr/local >/dev/null 2>&1
check $? "install into a new folder"
[ "$(cd "$work/new" && find .)" = . ]
check $? "left behind: $(find "$work/new")"

echo "$ok passed, $bad failed"
[ $bad -eq 0 ]
