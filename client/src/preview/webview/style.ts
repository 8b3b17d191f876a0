import { PAPER_CSS } from "../../../../server/src/export/html/paperCss.ts";

const PREVIEW_CSS = `
:root { --desk: color-mix(in srgb, var(--vscode-editor-background) 88%, var(--vscode-foreground)); --paper: #ffffff; }
body { margin: 0; padding: 0; background: var(--desk); }
#desk { position: relative; padding: 20px 16px 40px; display: flex; justify-content: center; align-items: flex-start; gap: 12px; }
#paper { flex: none; }
.empty { color: var(--vscode-foreground); padding: 2em; max-width: 30em; }
.act { position: relative; background: var(--paper); width: 210mm; min-height: 297mm; padding: 18mm 20mm 20mm; box-shadow: 0 1px 7px rgb(0 0 0 / 0.3); }
.act [data-line] { border-radius: 2px; cursor: text; }
.act [data-line] { --left: 0 0 transparent; --right: 0 0 transparent; }
.act .current { --left: -6px 0 0 0 var(--touch), -9px 0 0 0 var(--accent); background: var(--touch); }
.act .noted { --right: 8px 0 0 0 var(--paper), 12px 0 0 0 var(--note, #1565c0); }
.act .current, .act .noted { box-shadow: var(--left), var(--right); }
.act { --touch: color-mix(in srgb, var(--accent) 9%, var(--paper)); }
.act .noted-error { --note: #c62828; }
.act .noted-warning { --note: #b26a00; }
.act tr.current, .act tr.noted { box-shadow: none; }
.act tr.current { outline: 2px solid var(--accent); outline-offset: -1px; }
.act tr.noted > * { border-color: var(--note, #1565c0); }
.sheet-gap { position: relative; margin-left: -20mm; margin-right: -20mm; pointer-events: none; text-indent: 0; }
.act li .sheet-gap, .act ul > .sheet-gap, .act ol > .sheet-gap { margin-left: calc(-20mm - 1.7em); }
.sheet-gap::after { content: ""; position: absolute; left: -4mm; right: -4mm; top: calc(var(--rest) + 20mm); height: 8mm; background: var(--desk); box-shadow: inset 0 6px 6px -6px rgb(0 0 0 / 0.4); }
.sheet-foot { position: absolute; left: 0; right: 0; top: calc(var(--rest, 0px) + 8mm); text-align: center; font-size: 8.5pt; color: var(--soft); }
.sheet-end { top: auto; bottom: 9mm; }
#notes { position: relative; flex: none; width: 196px; display: none; }
.with-notes #notes { display: block; }
.note { position: absolute; left: 0; right: 0; text-align: left; font: inherit; font-size: 11.5px; line-height: 1.3; padding: 5px 7px; cursor: pointer; color: var(--vscode-editorHoverWidget-foreground, var(--vscode-foreground)); background: var(--vscode-editorHoverWidget-background, var(--vscode-editor-background)); border: 1px solid var(--vscode-editorHoverWidget-border, var(--vscode-contrastBorder, transparent)); border-left: 4px solid var(--vscode-editorInfo-foreground); border-radius: 3px; }
.note:focus-visible { outline: 2px solid var(--vscode-focusBorder); }
.note-error { border-left-color: var(--vscode-editorError-foreground); }
.note-warning { border-left-color: var(--vscode-editorWarning-foreground); }
body.vscode-dark { --paper: #f6f3ec; }
body.vscode-dark .act { --tint: #eae6db; }
body.vscode-high-contrast .act { --ink: var(--vscode-editor-foreground); --soft: var(--vscode-editor-foreground); --line: var(--vscode-contrastBorder); --tint: transparent; --accent: var(--vscode-focusBorder); --paper: var(--vscode-editor-background); --touch: transparent; box-shadow: none; outline: 1px solid var(--vscode-contrastBorder); }
body.vscode-high-contrast .identity h1 { color: var(--vscode-editor-foreground); }
body.vscode-high-contrast .act .current { background: none; outline: 2px solid var(--vscode-focusBorder); box-shadow: none; outline-offset: 2px; }
body.vscode-high-contrast .sheet-gap::after { border-top: 1px solid var(--vscode-contrastBorder); border-bottom: 1px solid var(--vscode-contrastBorder); box-shadow: none; }
@media print { .sheet-gap, .sheet-foot, #notes { display: none; } }
`;

/** The look of the page. A sheet that a script makes needs no leave for styles in the page's policy. */
export function adoptStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAPER_CSS + PREVIEW_CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
