# A journal of people in Kakoune, with the reltools programs. See releditors(7).

declare-option -hidden completions reltools_completions
declare-user-mode reltools

# A journal is what is named so, and the file that REL_JOURNAL names; never every Markdown file.
hook -group reltools global WinDisplay .*\.journal\.md reltools-enable
hook -group reltools global WinDisplay .* %{ evaluate-commands %sh{
    [ -n "$REL_JOURNAL" ] && [ "$kak_buffile" -ef "$REL_JOURNAL" ] && echo reltools-enable
} }

define-command reltools-enable -docstring "this window shows a journal: colours, completion, lint and format" %{
    set-option window lintcmd 'rellint --'
    set-option window formatcmd 'relfmt -q'
    try %{ remove-highlighter window/reltools }
    add-highlighter window/reltools group
    add-highlighter window/reltools/key regex '^(?:[-*+]\h+)?[A-Za-z][^:#@\n]{0,30}::?(?=\s)' 0:attribute
    add-highlighter window/reltools/date regex '^[-*+>|\h\[<]*(?:\[[\hxX]\]\h*)?[*_~]*(\d{4}[-/._]\d{1,2}[-/._]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})' 1:value
    add-highlighter window/reltools/heading regex '^#{1,6}\h[^\n]*?(\d{4}[-/._]\d{1,2}[-/._]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})' 1:value
    add-highlighter window/reltools/contact regex '(?<![\w&/#@\\])@(?:"[^"\n]+"|[\w-]+)|\[\[@[^\]\n]+\]\]' 0:function
    add-highlighter window/reltools/tag regex '(?<![\w&/#@\\])#[\w-]*[^\W\d_-][\w-]*(?:/[\w-]+)*(?:="[^"\n]*"|=[^\s\]|)"<>`*#~]+)?' 0:type
    remove-hooks window reltools
    set-option window completers option=reltools_completions %opt{completers}
    hook -group reltools window InsertIdle .* reltools-complete
}

define-command reltools-disable -docstring "this window shows no journal any more" %{
    try %{ remove-highlighter window/reltools }
    remove-hooks window reltools
    unset-option window lintcmd
    unset-option window formatcmd
    unset-option window completers
}

define-command -hidden reltools-complete %{ try %{
    evaluate-commands -draft %{
        # what stands between the sign and the cursor
        execute-keys ';h<a-h>s[@#][^@#"\s]*\z<ret><a-:>'
        evaluate-commands %sh{
            case $kak_selection in
            @*) program=relwho ;;
            *)  program=reltags ;;
            esac
            at=${kak_selection_desc%%,*}
            "$program" -q -1 -- "$kak_buffile" | awk -v at="${at%.*}.$((${at#*.} + 1))@$kak_timestamp" -v q="'" '
                BEGIN { printf "set-option buffer reltools_completions %s", at }
                { gsub(q, q q); gsub(/[|\\]/, "\\\\&"); printf " %s%s||%s%s", q, $0, $0, q }'
        }
    }
} }

define-command reltools-who -params ..1 -shell-script-candidates %{ relwho -q -1 -- "$kak_buffile" } \
    -docstring "reltools-who [<name>]: show all about that contact, or the one under the cursor" %{
    evaluate-commands -save-regs 'nt' %{
        set-register n %arg{@}
        evaluate-commands -draft %{ reltools-name %val{cursor_column} }
        evaluate-commands %sh{
            text=$(relwho -q -- "@${kak_reg_n#@}" "$kak_buffile" 2>&1) && do='set-register t' || do=fail
            printf "%s '%s'" "$do" "$(printf %s "$text" | sed "s/'/''/g")"
        }
        evaluate-commands -try-client %opt{docsclient} %{
            edit! -scratch *relwho*
            execute-keys '%"tRgg'
        }
    }
}

# The contact at a column of this line, in whatever form it is written, in register n, unless that has a name already.
define-command -hidden reltools-name -params 1 %{
    execute-keys x
    set-register n %sh{
        [ -z "$kak_reg_n" ] || { printf %s "$kak_reg_n"; exit; }
        printf %s "$kak_selection" | LC_ALL=C awk -v at="$1" '
            function look(form, line, from) {
                for (line = $0; name == "" && match(line, form); line = substr(line, RSTART + RLENGTH)) {
                    if (from + RSTART <= at && at < from + RSTART + RLENGTH)
                        name = substr(line, RSTART, RLENGTH)
                    from += RSTART + RLENGTH - 1
                }
            }
            NR == 1 {
                look("@\"[^\"]*\"")
                look("\\[\\[[^]]*\\]\\]")
                look("[*][*][^*]*[*][*]")
                look("@?[^][:space:][!-,.\\/:-@^`{|}~]+")
                sub(/^\[\[/, "", name)
                sub(/[]|#].*/, "", name)
                sub(/.*\//, "", name)
                sub(/\.md$/, "", name)
                gsub(/["*]/, "", name)
                printf "%s", name
            }'
    }
}

map global reltools w ': reltools-who<ret>' -docstring 'who is this'
map global reltools l ': lint<ret>' -docstring 'lint'
map global reltools n ': lint-next-message<ret>' -docstring 'next finding'
map global reltools f ': format<ret>' -docstring 'format'
