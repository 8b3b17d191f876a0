/** How an act looks on its sheet, on a screen and printed alike. Free of `<` and `&`, so that it may stand in XML. */
export const PAPER_CSS = `
.act, .act * { box-sizing: border-box; }
.act {
  --ink: #1b1b1f; --soft: #4c4f59; --line: #8b909c; --tint: #f1f3f7; --accent: #1f3a5f;
  color: var(--ink);
  font: 11pt/1.42 "Libertinus Serif", "Source Serif 4", Cambria, "Liberation Serif", "Times New Roman", Tinos, serif;
  font-variant-numeric: lining-nums;
  hyphens: manual; overflow-wrap: break-word;
  text-align: left;
}
.act p { margin: 0 0 0.55em; }
.act h1, .act h2, .act h3 { font: inherit; font-weight: 700; margin: 0; break-after: avoid; text-align: center; }
.act a { color: inherit; }
.act .letterhead { text-align: center; margin-bottom: 1.1em; letter-spacing: 0.01em; }
.act .letterhead p { margin: 0 0 0.45em; font-weight: 600; }
.act .letterhead p:first-child { font-size: 1.06em; }
.act hr { border: 0; border-top: 0.75pt solid var(--line); width: 34%; margin: 0.7em auto; }
.act .main hr, .act .references hr { width: 100%; }
.act .identity { text-align: center; margin: 0 0 1.1em; }
.act .identity p, .act .identity h1 { margin: 0 0 0.3em; }
.act .identity p { font-size: 1.08em; }
.act .identity h1 { font-size: 1.42em; line-height: 1.25; color: var(--accent); }
.act .attendance { font-size: 0.93em; margin: 0 0 1em; }
.act .attendance p { text-align: justify; }
.act .attendance p.r-attendance { text-align: left; margin-bottom: 0.45em; }
.act .attendance p.r-attendance + p.r-attendance { margin-top: 0; }
.act .main p.rubric { text-align: center; font-style: italic; color: var(--soft); }
.act .object { margin: 1.3em 0 1.2em; border: 0.9pt solid var(--accent); border-width: 0.9pt 0; padding: 0.7em 1em; background: var(--tint); break-inside: avoid; }
.act .object h2 { font-size: 1.1em; line-height: 1.35; text-align: center; }
.act .object p { margin: 0; }
.act .main { margin: 0 0 1em; }
.act .main p, .act .main li { text-align: justify; }
.act .main h1, .act .main h2, .act .main h3 { margin: 1.1em 0 0.7em; letter-spacing: 0.02em; }
.act .main p.r-rapporteur { font-weight: 600; margin-bottom: 0.8em; }
.act .main p.r-visa, .act .main p.r-considering { padding-left: 1.6em; text-indent: -1.6em; margin-bottom: 0.45em; }
.act .main p.r-article { margin-top: 0.7em; }
.act .main p.r-proposal { margin-top: 0.8em; break-after: avoid; }
.act ul, .act ol { margin: 0 0 0.7em; padding-left: 1.7em; list-style: none; }
.act li { margin: 0 0 0.3em; position: relative; }
.act ul > li::before { content: "\\2013"; position: absolute; left: -1.05em; color: var(--soft); }
.act ol > li > .mark { display: inline-block; min-width: 1.5em; margin-left: -1.7em; padding-right: 0.2em; }
.act ul > li > .mark { display: inline; }
.act blockquote { margin: 0 0 0.8em 1.6em; padding-left: 0.9em; border-left: 2pt solid var(--line); }
.act table { border-collapse: collapse; margin: 0.7em 0 1em; width: 100%; font-size: 0.95em; break-inside: auto; }
.act th, .act td { border: 0.6pt solid var(--line); padding: 0.28em 0.6em; text-align: left; vertical-align: top; }
.act thead th { background: var(--tint); text-align: center; }
.act td.right, .act th.right { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
.act td.center, .act th.center { text-align: center; }
.act tr { break-inside: avoid; }
.act .vote { margin: 1em 0; }
.act .vote p { margin-bottom: 0.5em; }
.act .vote p.r-decision { font-weight: 600; }
.act .vote-table { width: auto; min-width: 55%; margin: 0.6em auto 1em; break-inside: avoid; }
.act .vote-table th { font-weight: 600; background: var(--tint); min-width: 11em; }
.act .vote-table .figure { text-align: right; white-space: nowrap; min-width: 5.5em; font-variant-numeric: lining-nums tabular-nums; }
.act .vote-table .names { font-size: 0.92em; }
.act .signature { margin: 1.6em 0 1.8em 46%; break-inside: avoid; text-align: center; }
.act .signature p { margin: 0 0 0.75em; }
.act .references { font-size: 0.87em; line-height: 1.4; color: var(--soft); border-top: 0.6pt solid var(--line); padding-top: 0.7em; margin-top: 1.2em; }
.act .references p { margin: 0 0 0.18em; text-align: left; }
.act .remedies { font-size: 0.82em; line-height: 1.38; color: var(--soft); border-top: 0.6pt solid var(--line); padding-top: 0.7em; margin-top: 1em; }
.act .remedies p { text-align: justify; margin-bottom: 0.4em; }
.act .page-mark { text-align: right; font-size: 0.75em; color: var(--soft); opacity: 0.75; margin: 0.2em 0; }
.act p { orphans: 3; widows: 3; }
`;

/** The sheet around the act: on a screen a page on a desk, printed an A4 page with its number. */
export const SHEET_CSS = `
html { background: #e4e6eb; }
body { margin: 0; padding: 8mm 0; }
.act { background: #fff; width: 210mm; max-width: 100%; min-height: 297mm; margin: 0 auto 8mm; padding: 20mm; box-shadow: 0 1px 6px rgb(0 0 0 / 0.25); }
@page { size: A4; margin: 18mm 20mm 20mm; @bottom-center { content: "Page " counter(page) " sur " counter(pages); font: 8.5pt "Liberation Serif", "Times New Roman", serif; color: #4c4f59; } }
@media (max-width: 700px) { body { padding: 0; } .act { padding: 6vw; min-height: 0; } }
@media print {
  html, body { background: none; padding: 0; }
  .act { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .act + .act { break-before: page; }
  .act .page-mark { display: none; }
}
`;
