# From what a program's -h prints, how a shell completes its words:
#
#	relgap -h | awk -v shell=bash|zsh|fish -v name=relgap -f complete.awk
#
# The help is made from the program's one table of options, and so is this. A
# value's name says what it is: FILE, TAG,... and CONTACT,... are those of the
# journal, a|b, one word in small letters and a help that is a list of words are
# these words. The journal is the files on the line, else REL_JOURNAL.

BEGIN {
	n = 0
	# what the front door runs
	operand = name == "rel" ? "programs" : ""
	programs = "rel list -o tsv 2>/dev/null | sed '1d; s/^rel//; s/\t.*//'; echo help; echo list"
}
/^  / { row(substr($0, 3)) }

# -o, --output LAYOUT    table, tsv, csv, json or md
function row(line,	said, at, spec) {
	if (!match(line, /^(-.(, --[a-z-]+)?|    --[a-z-]+|[A-Z]+)( [^ ]+)?( +|$)/))
		return
	spec = substr(line, 1, RLENGTH)
	said = substr(line, RLENGTH + 1)
	sub(/ +$/, "", spec)
	letter[n] = spec ~ /^-/ ? substr(spec, 2, 1) : ""
	word[n] = match(spec, /--[a-z-]+/) ? substr(spec, RSTART + 2, RLENGTH - 2) : ""
	value = spec
	sub(/^(-.(, --[a-z-]+)?|    --[a-z-]+)? ?/, "", value)
	takes[n] = value
	list[n] = value ~ /,\.\.\.$/
	sub(/,\.\.\.$/, "", value)
	says[n] = said
	if (value == "FILE")
		kind[n] = "files"
	else if (value == "TAG")
		kind[n] = "tags"
	else if (value == "CONTACT" || (value == "NAME" && letter[n] word[n] == ""))
		kind[n] = "contacts"
	else if (value ~ /[|]|^[a-z]+$/ || value != "" && is_list(said)) {
		kind[n] = "words"
		words[n] = value ~ /[|]|^[a-z]+$/ ? value : listed(said)
		gsub(/[|]/, " ", words[n])
	}
	if (letter[n] word[n] == "") {
		operand = kind[n]
		return
	}
	n++
}

# `table, tsv, csv, json or md`, with or without `only` before and more behind a mark
function listed(said) {
	sub(/^only /, "", said)
	sub(/ *[;(].*/, "", said)
	sub(/ or /, ", ", said)
	gsub(/, /, " ", said)
	return said
}

function is_list(said) {
	sub(/^only /, "", said)
	sub(/ *[;(].*/, "", said)
	return said ~ /^[a-z-]+(, [a-z-]+)+( or [a-z-]+)?$/
}

# as one word of a shell
function quoted(s) {
	gsub(/'/, "'\\''", s)
	return "'" s "'"
}

# all names of an option, between marks
function names(i, mark) {
	return (letter[i] != "" ? "-" letter[i] : "") \
	    (letter[i] != "" && word[i] != "" ? mark : "") (word[i] != "" ? "--" word[i] : "")
}

END {
	if (shell == "bash")
		bash()
	else if (shell == "zsh")
		zsh()
	else
		fish()
}

function bash(	i, all) {
	print "# completion of " name "(1) for bash; made from what '" name " -h' says"
	print ""
	print "# the words that a program prints, one a line, for the last part of a list"
	print "_" name "_list()"
	print "{"
	print "\tlocal IFS=$'\\n' before=${cur%\"${cur##*,}\"} words"
	print "\twords=$(\"$1\" -1q -- \"${files[@]}\" 2>/dev/null </dev/null)"
	print "\tmapfile -t COMPREPLY < <(compgen -P \"$before\" -W '$words' -- \"${cur##*,}\")"
	print "\t[ -z \"$2\" ] || compopt -o nospace 2>/dev/null"
	print "}"
	print ""
	print "_" name "()"
	print "{"
	print "\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} files=() i"
	print "\t[ \"$prev\" != = ] || prev=${COMP_WORDS[COMP_CWORD-2]}"
	print "\t[ \"$cur\" != = ] || cur="
	print "\tfor ((i = 1; i < ${#COMP_WORDS[@]}; i++)); do"
	print "\t\t[ $i = \"$COMP_CWORD\" ] || [ ! -f \"${COMP_WORDS[i]}\" ] || files+=(\"${COMP_WORDS[i]}\")"
	print "\tdone"
	print "\t[ ${#files[@]} -gt 0 ] || files=(\"${REL_JOURNAL:-/dev/null}\")"
	print "\tCOMPREPLY=()"
	print "\tcase $prev in"
	for (i = 0; i < n; i++) {
		all = all (i > 0 ? " " : "") (word[i] != "" ? "--" word[i] : "-" letter[i])
		if (takes[i] == "")
			continue
		printf "\t%s)\t", names(i, "|")
		if (kind[i] == "words")
			printf "mapfile -t COMPREPLY < <(compgen -W %s -- \"$cur\"); ", quoted(words[i])
		else if (kind[i] == "tags")
			printf "_%s_list reltags%s; ", name, list[i] ? " list" : ""
		else if (kind[i] == "contacts")
			printf "_%s_list relwho%s; ", name, list[i] ? " list" : ""
		else if (kind[i] == "files")
			printf "mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); "
		print "return ;;"
	}
	print "\tesac"
	print "\tcase $cur in"
	print "\t-*)\tmapfile -t COMPREPLY < <(compgen -W " quoted(all) " -- \"$cur\") ;;"
	if (operand == "programs")
		print "\t*)\tmapfile -t COMPREPLY < <(compgen -W \"$(" programs ")\" -- \"$cur\")"
	else
		print "\t*)" (operand == "contacts" ? "\t_" name "_list relwho" : "")
	print "\t\tmapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- \"$cur\") ;;"
	print "\tesac"
	print "}"
	print "complete -o filenames -F _" name " " name
}

# the action of a value
function action(i) {
	if (kind[i] == "words")
		return "(" words[i] ")"
	if (kind[i] == "tags")
		return list[i] ? "_sequence _" name "_list - reltags" : "_" name "_list reltags"
	if (kind[i] == "contacts")
		return list[i] ? "_sequence _" name "_list - relwho" : "_" name "_list relwho"
	return kind[i] == "files" ? "_files" : " "
}

function zsh(	i, said, what, spec) {
	print "#compdef " name
	print "# completion of " name "(1) for zsh; made from what '" name " -h' says"
	print ""
	print "_" name "_list() {"
	print "\tlocal program=${@[-1]} files found"
	print "\tfiles=(${(Q)^words[2,-1]}(N-.))"
	print "\t(( $#files )) || files=(${REL_JOURNAL:-/dev/null})"
	print "\tfound=(${(f)\"$($program -1q -- $files 2>/dev/null </dev/null)\"})"
	print "\tcompadd \"${@[1,-2]}\" -a found"
	print "}"
	print ""
	if (operand == "contacts") {
		print "_" name "_operand() {"
		print "\t_alternative 'contacts:contact:_" name "_list relwho' 'files:file:_files'"
		print "}"
		print ""
	}
	print "_arguments -s -S \\"
	for (i = 0; i < n; i++) {
		said = says[i]
		gsub(/[][\\]/, "\\\\&", said)
		what = takes[i]
		gsub(/[:\\]/, "\\\\&", what)
		spec = "[" said "]" (takes[i] != "" ? ":" what ":" action(i) : "")
		if (letter[i] != "" && word[i] != "")
			printf "\t%s{-%s%s,--%s%s}%s \\\n", quoted("(" names(i, " ") ")"), letter[i],
			    takes[i] != "" ? "+" : "", word[i], takes[i] != "" ? "=" : "", quoted(spec)
		else if (letter[i] != "")
			printf "\t%s \\\n", quoted("-" letter[i] (takes[i] != "" ? "+" : "") spec)
		else
			printf "\t%s \\\n", quoted("--" word[i] (takes[i] != "" ? "=" : "") spec)
	}
	if (operand == "programs")
		print "\t" quoted("1:program:(${(f)\"$(" programs ")\"})") " \\"
	print "\t'*:" (operand == "contacts" ? "word:_" name "_operand" : "file:_files") "'"
}

function fish(	i, line) {
	print "# completion of " name "(1) for fish; made from what '" name " -h' says"
	print ""
	print "# the words that a program prints, one a line"
	print "function __" name "_list --argument-names program"
	print "\tset -l files"
	print "\tfor f in (commandline -opc)[2..-1]"
	print "\t\ttest -f $f; and set -a files $f"
	print "\tend"
	print "\ttest -n \"$files\"; or set files $REL_JOURNAL"
	print "\ttest -n \"$files\"; and $program -1q -- $files 2>/dev/null </dev/null"
	print "end"
	print ""
	for (i = 0; i < n; i++) {
		line = "complete -c " name (letter[i] != "" ? " -s " letter[i] : "") \
		    (word[i] != "" ? " -l " word[i] : "")
		if (kind[i] == "words")
			line = line " -x -a " quoted(words[i])
		else if (kind[i] == "tags" || kind[i] == "contacts")
			line = line " -x -a " quoted("(" (list[i] ? "__fish_complete_list , '" : "") "__" name \
			    "_list " (kind[i] == "tags" ? "reltags" : "relwho") (list[i] ? "'" : "") ")")
		else if (kind[i] == "files")
			line = line " -r -F"
		else if (takes[i] != "")
			line = line " -x"
		print line " -d " quoted(says[i])
	}
	if (operand == "programs")
		print "complete -c " name " -n __fish_is_first_arg -a \"(" programs ")\""
	if (operand == "contacts")
		print "complete -c " name " -a " quoted("(__" name "_list relwho)")
}
