;;; reltools.el --- a journal of people, with the reltools programs  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "28.1"))
;; Keywords: outlines, tools

;;; Commentary:

;; A minor mode for a journal as reljournal(5) describes it: what rellint finds
;; in it, while you write; completion of contacts and tags; relwho, relfmt and
;; any other program by a key.  (require 'reltools) turns it on in files that
;; are named *.journal.md and in that which REL_JOURNAL names; see releditors(7).

;;; Code:

(require 'flymake)
(require 'subr-x)

(defun reltools--ask (input program &rest arguments)
  "Return what PROGRAM prints, given INPUT and ARGUMENTS, or say why not."
  (with-temp-buffer
    (let* ((coding-system-for-read 'utf-8-unix)
           (coding-system-for-write 'utf-8-unix)
           (status (apply #'call-process-region input nil
                          program nil t nil "-q" arguments)))
      (unless (eq status 0)
        (user-error "%s" (string-trim (buffer-string))))
      (buffer-string))))

(defun reltools--file ()
  "Return the name of the journal's file."
  (or buffer-file-name (user-error "The journal is in no file yet")))

(defun reltools--names (program)
  "Return the names that PROGRAM prints of the journal as it was last saved."
  (split-string (reltools--ask "" program "-1" "--" (reltools--file)) "\n" t))

;; Completion

(defun reltools-complete ()
  "Complete a contact behind @ and a tag behind #."
  (save-excursion
    (let ((end (point)))
      (when (and buffer-file-name
                 (re-search-backward "\\(@\"\\)[^\"\n]*\\=\\|[@#][^@#\" \t\n]*\\="
                                     (line-beginning-position) t))
        (let ((program (if (eq (char-after) ?@) "relwho" "reltags"))
              (quoted (match-end 1)))
          (list (or quoted (1+ (point))) end
                (completion-table-case-fold
                 (completion-table-with-cache
                  (lambda (_)
                    (let ((names (reltools--names program)))
                      ;; between quotes a name has blanks
                      (if quoted
                          (mapcar (lambda (name) (string-replace "-" " " name)) names)
                        names)))))
                :exclusive 'no))))))

;; All about somebody

(defconst reltools--contacts
  '("@\"\\([^\"\n]+\\)\""
    "\\[\\[\\(?:[^]|#\n]*/\\)?@?\\([^]|#\n]+?\\)\\(?:\\.md\\)?\\(?:[|#][^]\n]*\\)?\\]\\]"
    "\\*\\*\\([^*\n]+\\)\\*\\*"
    "@\\([[:alnum:]_-]+\\)")
  "How a contact may be written; the name is the group of each.")

(defun reltools--name-at-point ()
  "Return the contact at point, else the word, else nil."
  (let ((at (point))
        (name nil))
    (save-excursion
      (dolist (form reltools--contacts)
        (goto-char (line-beginning-position))
        (while (and (not name) (re-search-forward form (line-end-position) t))
          (when (and (<= (match-beginning 0) at) (< at (match-end 0)))
            (setq name (match-string-no-properties 1))))))
    (or name (thing-at-point 'word t))))

(defun reltools-who (name)
  "Show all about the contact NAME in a window.
That is the one at point, or, with a prefix argument, another."
  (interactive
   (let ((name (reltools--name-at-point)))
     (list (if (and name (not current-prefix-arg))
               name
             (completing-read "Who: " (reltools--names "relwho") nil nil nil nil name)))))
  (let ((text (reltools--ask "" "relwho" "--" (concat "@" name) (reltools--file))))
    (with-current-buffer-window "*relwho*" nil nil
      (insert text)
      (special-mode))))

;; Checking

(defun reltools-lint ()
  "Check the journal as it was last saved; `next-error' goes to the findings."
  (interactive)
  (compile (concat "rellint -- " (shell-quote-argument (reltools--file)))))

(defvar-local reltools--flymake nil
  "The process that checks this buffer.")

(defun reltools--place (line column)
  "Return the bounds of the word at LINE and COLUMN, which counts bytes."
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- line))
    (goto-char (or (byte-to-position (+ (position-bytes (point)) column -1)) (point)))
    (let ((start (point)))
      (skip-chars-forward "@#\"")
      (skip-chars-forward "^ \t\n,;\"")
      (cons start (max (point) (min (1+ start) (point-max)))))))

(defun reltools--findings (source)
  "Return the diagnostics of SOURCE that the current buffer, rellint's, lists."
  (goto-char (point-min))
  (let ((found nil))
    (while (re-search-forward
            "^<stdin>:\\([0-9]+\\):\\([0-9]+\\): \\(error\\|warning\\|note\\): \\(.*\\)$" nil t)
      (let ((line (string-to-number (match-string 1)))
            (column (string-to-number (match-string 2)))
            (kind (intern (concat ":" (match-string 3))))
            (text (match-string 4)))
        (with-current-buffer source
          (save-restriction
            (widen)
            (let ((place (reltools--place line column)))
              (push (flymake-make-diagnostic source (car place) (cdr place) kind text)
                    found))))))
    (nreverse found)))

(defun reltools-flymake (report &rest _)
  "Check the buffer's text with rellint, and REPORT to Flymake what it finds."
  (when (process-live-p reltools--flymake)
    (kill-process reltools--flymake))
  (let ((source (current-buffer)))
    (setq reltools--flymake
          (make-process
           :name "rellint" :command '("rellint") :buffer (generate-new-buffer " *rellint*")
           :noquery t :connection-type 'pipe :coding 'utf-8-unix
           :sentinel
           (lambda (process _)
             (unless (process-live-p process)
               (unwind-protect
                   ;; not when another check has begun meanwhile
                   (when (and (buffer-live-p source)
                              (eq process (buffer-local-value 'reltools--flymake source)))
                     (with-current-buffer (process-buffer process)
                       (if (memq (process-exit-status process) '(0 1))
                           (funcall report (reltools--findings source))
                         (funcall report :panic :explanation (buffer-string)))))
                 (kill-buffer (process-buffer process)))))))
    (save-restriction
      (widen)
      (process-send-region reltools--flymake (point-min) (point-max))
      (process-send-eof reltools--flymake))))

;; Programs on the text

(defun reltools--region ()
  "Return the bounds of the region, or of the buffer when there is none."
  (if (use-region-p)
      (list (region-beginning) (region-end))
    (list (point-min) (point-max))))

(defun reltools-format (start end)
  "Lay out the journal between START and END with relfmt.
When that fails, nothing is changed."
  (interactive (progn (barf-if-buffer-read-only) (reltools--region)))
  (let ((source (current-buffer))
        (new (reltools--ask (buffer-substring-no-properties start end) "relfmt")))
    (with-temp-buffer
      (insert new)
      (let ((layout (current-buffer)))
        (with-current-buffer source
          (save-restriction
            (narrow-to-region start end)
            (replace-buffer-contents layout 1)))))))

(defun reltools-shell (start end command)
  "Show what the shell COMMAND makes of the journal between START and END."
  (interactive (append (reltools--region) (list (read-shell-command "Of the journal: "))))
  (shell-command-on-region start end command))

;; The mode

(defvar reltools-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "C-c , w") #'reltools-who)
    (define-key map (kbd "C-c , l") #'reltools-lint)
    (define-key map (kbd "C-c , f") #'reltools-format)
    (define-key map (kbd "C-c , |") #'reltools-shell)
    (define-key map (kbd "C-c , n") #'flymake-goto-next-error)
    (define-key map (kbd "C-c , p") #'flymake-goto-prev-error)
    map)
  "Keys of `reltools-mode'.")

;;;###autoload
(define-minor-mode reltools-mode
  "Check and complete a journal of people, and ask of it."
  :lighter " Rel"
  (if reltools-mode
      (progn
        (add-hook 'completion-at-point-functions #'reltools-complete nil t)
        (add-hook 'flymake-diagnostic-functions #'reltools-flymake nil t)
        (when buffer-file-name
          (setq-local compile-command
                      (concat "rellint -- " (shell-quote-argument buffer-file-name))))
        (flymake-mode 1))
    (remove-hook 'completion-at-point-functions #'reltools-complete t)
    (remove-hook 'flymake-diagnostic-functions #'reltools-flymake t)
    (kill-local-variable 'compile-command)
    (flymake-mode -1)))

;;;###autoload
(defun reltools-mode-in-journals ()
  "Turn on `reltools-mode' in a file named so, or named by REL_JOURNAL."
  (let ((journal (or (getenv "REL_JOURNAL") "")))
    (when (or (string-suffix-p ".journal.md" buffer-file-name)
              (and (not (string-empty-p journal))
                   (file-equal-p journal buffer-file-name)))
      (reltools-mode))))

;;;###autoload
(add-hook 'find-file-hook #'reltools-mode-in-journals)

(provide 'reltools)
;;; reltools.el ends here
