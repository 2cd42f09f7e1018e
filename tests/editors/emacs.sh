#!/bin/sh
# reltools-mode in Emacs: in which files it is on, what Flymake and compile make of rellint, completion, relwho's window,
# relfmt and other programs on the text.

top=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
# shellcheck source=tests/editors/common
. "$top/tests/editors/common"
need emacs
begin

cat >rc.el <<'END'
(setq make-backup-files nil create-lockfiles nil auto-save-default nil)
(require 'reltools)
(defvar lines nil "What a test finds, the last first.")
(defun say (&rest words) (push (mapconcat (lambda (w) (format "%s" w)) words "|") lines))
(add-hook 'kill-emacs-hook
          (lambda () (with-temp-file "real" (dolist (l (reverse lines)) (insert l "\n")))))
(defun until-checked ()
  (flymake-start)
  (while (process-live-p reltools--flymake) (accept-process-output nil 0.05))
  (accept-process-output nil 0.05))
(defun place (at) (save-excursion (goto-char at) (format "%d:%d" (line-number-at-pos) (current-column))))
END

# in_editor: the forms on standard input; what they say is in `real`
in_editor() {
	cat >script.el
	rm -f real
	timeout 60 emacs -Q --batch -L "$EDITORS/emacs" -l rc.el -l script.el </dev/null >printed 2>&1
	if [ -f real ]; then
		grep -i 'error' printed | grep -v flymake-proc-legacy >>real
	else
		cp printed real
	fi
}

mkdir 'my notes'
journal='my notes/it'\''s mine.journal.md'
cat >"$journal" <<'END'
## @Anna-de-Vries #klant/acme

- 2024-02-30 café with @Anna-de-Vries #vriend
- 2024-03-12 @"Guus Terpstra", ma 中文 #a1b2c3, [[People/Bo Bakker.md|Bo]]
- di 2024-03-13 **Anna de Vries** [[@Piet Smit]] #vriend
- 2024-03-14 naïve @Anna-de-Vries #klant/acme #vriend #vriend #vriend #vriend #vreind
END

# it compiles without a warning
cp "$EDITORS/emacs/reltools.el" .
emacs -Q --batch --eval '(setq byte-compile-error-on-warn t)' -f batch-byte-compile reltools.el >printed 2>&1
yes "it compiles: $(cat printed)" $?
rm -f reltools.el*

# in which files
cp "$journal" plain.md
cp "$journal" named.txt
{ echo '<!-- -*- mode: text; mode: reltools -*- -->'; cat "$journal"; } >modeline.md
REL_JOURNAL=named.txt in_editor <<'END'
(dolist (f '("new.journal.md" "plain.md" "named.txt" "modeline.md"))
  (find-file f)
  (say f (bound-and-true-p reltools-mode) (bound-and-true-p flymake-mode)))
(find-file "plain.md")
(reltools-mode)
(say reltools-mode flymake-mode (key-binding (kbd "C-c , w")))
(reltools-mode -1)
(say reltools-mode flymake-mode (key-binding (kbd "C-c , w")) (memq 'reltools-complete completion-at-point-functions)
     (local-variable-p 'compile-command))
END
cat >expected <<'END'
new.journal.md|t|t
plain.md|nil|nil
named.txt|t|t
modeline.md|t|t
t|t|reltools-who
nil|nil|nil|nil|nil
END
same "what is a journal" expected real

# Flymake has every finding, at its character, in text that is not saved
JOURNAL=$journal in_editor <<'END'
(find-file (getenv "JOURNAL"))
(until-checked)
(dolist (d (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))
  (say (place (flymake-diagnostic-beg d)) (flymake-diagnostic-type d)
       (buffer-substring-no-properties (flymake-diagnostic-beg d) (flymake-diagnostic-end d))
       (flymake-diagnostic-text d)))
(goto-char (point-min))
(execute-kbd-macro (kbd "C-c , n"))
(say (place (point)))
;; changed, and only the region is to be seen
(goto-char (point-max))
(insert "- 2024-13-01 x\n")
(narrow-to-region (line-beginning-position 0) (point-max))
(until-checked)
(widen)
(say (length (flymake-diagnostics)))
END
rellint <"$journal" >found
# the columns in characters, by another program
python3 - "$journal" <<'END' >expected
import re, sys
text = open(sys.argv[1], "rb").read().split(b"\n")
n = 0
for l in open("found", encoding="utf-8"):
    line, column, kind, what = re.match(r"<stdin>:(\d+):(\d+): (\w+): (.*)", l).groups()
    at = text[int(line) - 1]
    rest = at[int(column) - 1:].decode()
    word = re.match(r'[@#"]*[^ \t\n,;"]*', rest).group()
    # what is two columns wide on a screen
    wide = sum(2 if "\u2e80" <= c <= "\uffef" else 1 for c in at[:int(column) - 1].decode())
    print("%s:%d|:%s|%s|%s" % (line, wide, kind, word, what))
    if n == 0:
        first = "%s:%d" % (line, wide)
    n += 1
print(first)
print(n + 1)
END
[ "$(wc -l <found)" -ge 4 ]
yes "there is something to find" $?
same "Flymake" expected real

# rellint that fails turns the check off, and says so
program rellint <<'END'
#!/bin/sh
cat >/dev/null
echo 'rellint: broken' >&2
exit 2
END
in_editor <<'END'
(find-file "new.journal.md")
(insert "- 2024-02-30\n")
(until-checked)
(say (length (flymake-diagnostics)) (not (not (memq 'reltools-flymake (flymake-disabled-backends)))))
END
echo '0|t' >expected
same "rellint that fails" expected real
ln -sf "$BIN/rellint" programs/rellint

# compile, and next-error
JOURNAL=$journal in_editor <<'END'
(find-file (getenv "JOURNAL"))
(let ((source (current-buffer)))
  (reltools-lint)
  (while (get-buffer-process "*compilation*") (accept-process-output nil 0.05))
  (with-current-buffer "*compilation*"
    (say compilation-num-errors-found compilation-num-warnings-found compilation-num-infos-found))
  (next-error)
  (say (eq (window-buffer) source) (place (point)))
  (with-current-buffer source (say (equal compile-command (concat "rellint -- " (shell-quote-argument buffer-file-name))))))
END
awk '/: error: /{ e++ } /: warning: /{ w++ } /: note: /{ n++ } END { print e + 0 "|" w + 0 "|" n + 0 }' found >expected
printf 't|3:2\nt\n' >>expected
same "compile" expected real

# completion, as typed
JOURNAL=$journal in_editor <<'END'
(find-file (getenv "JOURNAL"))
(dolist (typed '("met @ann" "met @\"guus te" "it is #VRI" "it is #klant/a" "[[@bo" "via=@pie" "nobody" "met @zzz"))
  (goto-char (point-max))
  (insert typed)
  (ignore-errors (completion-at-point))
  (say (buffer-substring-no-properties (line-beginning-position) (point-max)))
  (delete-region (line-beginning-position) (point-max)))
(dolist (sign '("@" "#"))
  (insert sign)
  (dolist (name (all-completions "" (nth 2 (reltools-complete)))) (say name)))
END
{
	cat <<-'END'
		met @Anna-de-Vries
		met @"Guus Terpstra
		it is #vriend
		it is #klant/acme
		[[@Bo-Bakker
		via=@Piet-Smit
		nobody
		met @zzz
	END
	relwho -q -1 -- "$journal"
	reltags -q -1 -- "$journal"
} >expected
same "completion" expected real

# relwho of the name at point
JOURNAL=$journal in_editor <<'END'
(find-file (getenv "JOURNAL"))
(dolist (look '((1 . "Vries") (4 . "Guus") (4 . "|Bo") (5 . "de Vries") (5 . "@Piet")))
  (goto-char (point-min))
  (forward-line (1- (car look)))
  (search-forward (cdr look))
  (goto-char (match-beginning 0))
  (execute-kbd-macro (kbd "C-c , w"))
  (with-current-buffer "*relwho*"
    (say (buffer-substring (point-min) (progn (goto-char (point-min)) (line-end-position)))
         major-mode (not (not (get-buffer-window))) (lookup-key (current-local-map) "q"))))
(with-current-buffer "*relwho*" (say (string-trim-right (buffer-string))))
(condition-case e (reltools-who "Nobody") (user-error (say (cadr e))))
END
{
	for who in Anna-de-Vries Guus-Terpstra Bo-Bakker Anna-de-Vries Piet-Smit; do
		echo "$(relwho -q -- "@$who" "$journal" | sed -n 1p)|special-mode|t|quit-window"
	done
	relwho -q -- @Piet-Smit "$journal"
	relwho -q -- @Nobody "$journal" 2>&1
} >expected
same "relwho" expected real

# relfmt of all and of a region; one that fails changes nothing
printf '%s\n' '- 12.03.2024 lunch with @Anna   ' '- 13.03.2024 café' '- 14.03.2024 walk' >format.journal.md
{
	sed -n 1p format.journal.md
	sed 1d format.journal.md | relfmt -q
	relfmt -q <format.journal.md
	echo broken
	printf 'nil|'
	cat format.journal.md
	rellog -o tsv <format.journal.md | cut -f 1,2
} >expected 2>/dev/null
in_editor <<'END'
(find-file "format.journal.md")
(transient-mark-mode)
(goto-char (point-min))
(forward-line)
(push-mark nil t t)
(goto-char (point-max))
(execute-kbd-macro (kbd "C-c , f"))
(say (string-trim-right (buffer-string) "\n"))
(deactivate-mark)
(execute-kbd-macro (kbd "C-c , f"))
(say (string-trim-right (buffer-string) "\n"))
(write-region "#!/bin/sh\necho half; echo broken >&2; exit 2\n" nil "programs/relfmt.new")
(set-file-modes "programs/relfmt.new" #o755)
(rename-file "programs/relfmt.new" "programs/relfmt" t)
(revert-buffer t t)
(condition-case e (reltools-format (point-min) (point-max)) (user-error (say (car (last (split-string (cadr e) "\n"))))))
(say (buffer-modified-p) (string-trim-right (buffer-string) "\n"))
;; a program of the family on the text
(reltools-shell (point-min) (point-max) "rellog -o tsv | cut -f 1,2")
(with-current-buffer "*Shell Command Output*" (say (string-trim-right (buffer-string))))
END
sed -i 's/[[:blank:]]*$//' real expected
same "relfmt and other programs" expected real
finish
