;;; check.el --- Emacs' eglot with the server -*- lexical-binding: t -*-
;; Started by scripts/editors/otherEditors.mjs; Emacs 28 with the package eglot, or Emacs 29 and later.
;; environment: DELIB_CONFIG (the set-up of docs/editors.md), DELIB_FILE (an act in which « Présents : 9 » counts 8 names)
;; Prints a line per proof; leaves with status 1 at the first that fails.

(setq debug-on-error nil load-prefer-newer t)
(dolist (directory '("/usr/share/emacs/site-lisp/elpa" "/usr/share/emacs/site-lisp/elpa-src"))
  (add-to-list 'package-directory-list directory))
(package-initialize)
(require 'eglot)
(require 'flymake)

(load (getenv "DELIB_CONFIG") nil t t)
(setq eglot-sync-connect 30 eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil)

(defun delib-say (words) (princ (concat words "\n")))
(defun delib-await (what look)
  "Wait until LOOK gives something; WHAT names it when it never does."
  (let ((end (+ (float-time) 30)) value)
    (while (not (setq value (funcall look)))
      (when (> (float-time) end) (error "never came: %s" what))
      (accept-process-output nil 0.02))
    value))
(defun delib-found (rule)
  (seq-find (lambda (each) (string-match-p (regexp-quote rule) (flymake-diagnostic-text each)))
            (flymake-diagnostics)))
(defun delib-ask (method &rest more)
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (eglot--current-server-or-lose) method (append (eglot--TextDocumentPositionParams) more)))
(defun delib-go (words) (goto-char (point-min)) (search-forward words))

(defun delib-prove ()
  (unless (eq major-mode 'deliberation-mode) (error "the file is in %s" major-mode))
  (let ((project-find-functions (list (lambda (directory) (cons 'transient directory)))))
    (apply #'eglot--connect (eglot--guess-contact)))
  (flymake-mode 1)
  (flymake-start nil t)
  (let ((at (delib-await "the finding" (lambda () (delib-found "Présents")))))
    (delib-say "ok diagnostics")
    (goto-char (flymake-diagnostic-beg at))
    (let* ((end (save-excursion (goto-char (flymake-diagnostic-end at)) (eglot--pos-to-lsp-position)))
           (actions (jsonrpc-request
                     (eglot--current-server-or-lose) :textDocument/codeAction
                     (list :textDocument (eglot--TextDocumentIdentifier)
                           :range (list :start (eglot--pos-to-lsp-position) :end end)
                           :context (list :diagnostics []))))
           (fix (seq-find (lambda (action) (and (eq (plist-get action :isPreferred) t) (plist-get action :edit)))
                          actions)))
      (unless fix (error "no quick fix"))
      (eglot--apply-workspace-edit (plist-get fix :edit))
      (delib-go "Présents : 8"))
    ;; What a person's pause does: batch mode has no idle time.
    (eglot--signal-textDocument/didChange)
    (flymake-start nil t)
    (delib-await "the end of the finding" (lambda () (not (delib-found "Présents"))))
    (delib-say "ok code action"))

  (goto-char (point-max))
  (insert "\nNomenclature ACTES : subv")
  (let* ((answer (delib-ask :textDocument/completion))
         (items (if (vectorp answer) answer (plist-get answer :items))))
    (unless (seq-find (lambda (item) (string-prefix-p "7.5" (plist-get item :label))) items)
      (error "no code 7.5 among %d items" (length items))))
  (delib-say "ok completion")

  (delib-go "LAFAY")
  (unless (string-match-p "JOLIVET" (format "%S" (delib-ask :textDocument/hover)))
    (error "hover does not tell the proxy"))
  (delib-say "ok hover")

  (delib-go "PEYRO")
  (eglot-rename "Marc PEYRAT")
  (unless (= 2 (how-many "PEYRAT" (point-min) (point-max))) (error "not renamed twice"))
  (delib-say "ok rename")

  (delib-go "Secrétaire de séance : ")
  (insert "  ")
  (eglot-format-buffer)
  (goto-char (point-min))
  ;; The space before the colon has become a no-break space.
  (search-forward-regexp "Secrétaire de séance.: Mme")
  (delib-say "ok formatting")

  (eglot-shutdown (eglot-current-server) nil 10)
  (delib-say "ok shutdown"))

(condition-case err
    (with-current-buffer (find-file-noselect (getenv "DELIB_FILE")) (delib-prove))
  (error (message "%s" (error-message-string err)) (kill-emacs 1)))
;;; check.el ends here
