#!/bin/sh
# The completions, in the shells themselves: options, words, tags and people
# of a journal, and files. A shell that is not there is told of.
set -f
cd "$(dirname "$0")/.." || exit 2
ok=0 bad=0
here=$PWD
BIN=${BIN:-$here/bin} BUILD=${BUILD:-.build/out}
case $BUILD in /*) ;; *) BUILD=$here/$BUILD ;; esac
${MAKE:-make} -s OUT="${OUT:-bin}" BUILD="$BUILD" completions || exit 1
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
cat >journal.md <<'J'
## @Ruth-Verbeek
## 2026-03-12
- lunch with @Ruth-Verbeek and @Rob-Smit #lunch #value
- @Éva-Nagy #lunch
J
PATH=$BIN:$PATH REL_JOURNAL=$work/journal.md HOME=$work
export PATH REL_JOURNAL HOME
# a shell reads what is typed in it, such as the name that begins with an É
export LC_ALL=C.UTF-8

# what a shell offers, one a line, in any order, against what is wanted; blanks part the words
is() {
	# shellcheck disable=SC2086
	wanted=$(printf '%s\n' $3 | sort)
	offered=$(printf '%s\n' "$2" | sed '/^$/d' | sort)
	if [ "$wanted" = "$offered" ]; then
		ok=$((ok + 1))
	else
		bad=$((bad + 1))
		printf 'FAILED %s:\n%s\nis not\n%s\n' "$1" "$offered" "$wanted"
	fi
}

# each case: the line up to the cursor, and what is wanted
cases() {
	while IFS='|' read -r line wanted; do
		is "$1: $line" "$("$1"_offers "$line")" "$wanted"
	done <<-'C'
	relgap --st|--status --strict
	relgap -o |table tsv csv json md
	relgap --by |tag group
	relyield --who |practitioner
	relwho R|Rob-Smit Ruth-Verbeek
	relwho É|Éva-Nagy
	relgap -w Ru|Ruth-Verbeek
	relgap -w Rob-Smit,Ru|Rob-Smit,Ruth-Verbeek
	relnet -o |table tsv csv json md dot
	relnet --co|--cohort
	relgrep --files|--files-with-matches
	rellog jo|journal.md
	rel li|list lint
	rellunch --targ|--target
	relweek -o |md html text
	relweek --lang |nl en
	relmackay --lang |nl en
	relmackay --ask Ru|Ruth-Verbeek
	relweek --ro|--roster
	relpareto --sh|--share
	relpareto -p |year quarter month week day all
	reltags -p |year quarter month week day all
	C
}

# shellcheck disable=SC2016,SC2317
bash_offers() {
	bash -c '. "$1/completions/bash/${2%% *}"
	    read -ra COMP_WORDS <<<"$2"
	    case $2 in *" ") COMP_WORDS+=("") ;; esac
	    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
	    "_${2%% *}"; printf "%s\n" "${COMPREPLY[@]}"' - "$BUILD" "$1"
}

# shellcheck disable=SC2016,SC2317
fish_offers() {
	fish --no-config -c '
	    for f in $argv[1]/completions/fish/*.fish; source $f; end
	    complete -C $argv[2] | string replace -r "\t.*" ""' "$BUILD" "$1"
}

# what its completion system would add is printed instead, in a terminal of its own
# shellcheck disable=SC2016,SC2317
zsh_offers() {
	cat >inside.zsh <<-'Z'
	fpath=($BUILD/completions/zsh $fpath)
	autoload -U compinit && compinit -u -d $HOME/zcompdump
	zstyle ':completion:*' insert-tab false
	compadd() {
		local -a hits
		[[ ${@[1,(i)(-|--)]} != *-(O|A|D)* ]] || { builtin compadd "$@"; return }
		builtin compadd -A hits "$@"
		for hit in $hits; do print -r -- "<$IPREFIX$hit>"; done >>$HOME/hits
	}
	done-then-exit() { zle complete-word; exit }
	zle -N done-then-exit
	bindkey '^I' done-then-exit
	Z
	: >hits
	BUILD=$BUILD zsh -f -c 'zmodload zsh/zpty
	    zpty inner zsh -f -i
	    zpty -w inner "source $HOME/inside.zsh"
	    zpty -w -n inner "$1"$'"'\t'"'
	    zpty -r inner all "*never*" ' - "$1" >/dev/null 2>&1 &
	wait $!
	sed -n 's/^<\(.*\)>$/\1/p' hits | sort -u
}

for shell in bash fish zsh; do
	if command -v $shell >/dev/null; then
		cases $shell
	else
		echo "$shell is not here: its completions are not tried"
	fi
done
echo "$ok passed, $bad failed"
[ $bad -eq 0 ]
