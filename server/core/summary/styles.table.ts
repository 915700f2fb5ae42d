export type Paper = 'a4' | 'letter';

/** The only place that names colours and faces. A panel sets these variables to the colours of its theme instead. */
export const PAGE_STYLES = `
:root {
  color-scheme: light dark;
  --pm-paper: #fdfcfa; --pm-desk: #efede8; --pm-ink: #1d2430; --pm-soft: #5a6372; --pm-line: #dedad2; --pm-wash: #f5f3ee;
  --pm-accent: #1f5c6b; --pm-late: #9a3b12;
  --pm-sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --pm-serif: ui-serif, "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif;
  --pm-mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --pm-paper: #171b21; --pm-desk: #0f1216; --pm-ink: #e6e4df; --pm-soft: #a2a9b4; --pm-line: #323943; --pm-wash: #1f252d;
    --pm-accent: #83c3d1; --pm-late: #f0a37e;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--pm-desk); }
main { max-width: 52rem; margin: 2rem auto; padding: 3rem 3.25rem; background: var(--pm-paper); border: 1px solid var(--pm-line); border-radius: 4px; }
@media (max-width: 44rem) { main { margin: 0; padding: 1.5rem 1.25rem; border: 0; border-radius: 0; } }
@media print {
  :root {
    color-scheme: light;
    --pm-paper: #fff; --pm-desk: #fff; --pm-ink: #14181f; --pm-soft: #515a68; --pm-line: #d3d0c9; --pm-wash: #f5f4f0;
    --pm-accent: #1f5c6b; --pm-late: #8a3410;
  }
  html { font-size: 9pt; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
}
`;

/** The page body, in the panel as in the exported file: it names no colour of its own. */
export const BODY_STYLES = `
.pm-summary { color: var(--pm-ink); font: 400 1rem/1.5 var(--pm-sans); overflow-wrap: anywhere; container-type: inline-size; }
.pm-summary p, .pm-summary ul, .pm-summary dl, .pm-summary h1, .pm-summary h2, .pm-summary h3 { margin: 0; }
.pm-summary .pm-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.pm-summary .pm-head { display: flex; flex-wrap: wrap; padding: 0; list-style: none; color: var(--pm-soft); font-size: 0.8125rem; letter-spacing: 0.02em; }
.pm-summary .pm-head li:not(:first-child)::before { content: "·"; margin: 0 0.55em; }
.pm-summary .pm-severity { color: var(--pm-accent); font-weight: 650; }
.pm-summary .pm-severity::before { font-weight: 400; color: var(--pm-soft); }
.pm-summary h1 { margin-top: 0.35rem; font: 600 1.75rem/1.2 var(--pm-serif); letter-spacing: -0.01em; text-wrap: balance; }
.pm-summary .pm-outcome { margin-top: 0.65rem; font: 400 1.125rem/1.5 var(--pm-serif); max-width: 62ch; text-wrap: pretty; }
.pm-summary .pm-figures { display: flex; flex-wrap: wrap; gap: 0.9rem 0; margin-top: 1.35rem; padding: 0.8rem 0; border-block: 1px solid var(--pm-line); }
.pm-summary .pm-figures > div { display: flex; flex-direction: column-reverse; flex: 1 1 8rem; justify-content: flex-end; padding-inline: 1rem; border-left: 1px solid var(--pm-line); }
.pm-summary .pm-figures > div:first-child { padding-left: 0; border-left: 0; }
.pm-summary .pm-figures dd { margin: 0; font: 600 1.375rem/1.25 var(--pm-serif); color: var(--pm-accent); font-variant-numeric: lining-nums; }
.pm-summary .pm-figures dt { color: var(--pm-soft); font-size: 0.8125rem; line-height: 1.35; }
.pm-summary table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.pm-summary th { text-align: start; font-weight: 400; }
.pm-summary .pm-times { margin-top: 1rem; table-layout: fixed; }
.pm-summary .pm-times th { padding: 0 0.5rem 0 0; color: var(--pm-soft); font-size: 0.75rem; }
.pm-summary .pm-times td { padding: 0 0.5rem 0 0; font-size: 0.9375rem; vertical-align: top; }
.pm-summary .pm-times + .pm-lengths { margin-top: 0.5rem; }
.pm-summary .pm-lengths { display: flex; flex-wrap: wrap; gap: 0.1rem 1.5rem; font-size: 0.8125rem; color: var(--pm-soft); }
.pm-summary .pm-lengths > div { display: flex; gap: 0.4em; }
.pm-summary .pm-lengths dd { margin: 0; color: var(--pm-ink); font-weight: 600; }
.pm-summary .pm-question { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 0 1.5rem; margin-top: 1.1rem; padding-top: 1.1rem; border-top: 1px solid var(--pm-line); break-inside: avoid; }
.pm-summary .pm-figures ~ .pm-question:first-of-type, .pm-summary .pm-lengths ~ .pm-question:first-of-type { margin-top: 1.2rem; }
.pm-summary h2 { font: 600 0.9375rem/1.45 var(--pm-sans); color: var(--pm-accent); text-wrap: balance; }
.pm-summary h3 { margin-top: 0.55rem; font: 600 0.8125rem/1.5 var(--pm-sans); color: var(--pm-soft); }
.pm-summary .pm-answer p + p { margin-top: 0.45rem; }
.pm-summary .pm-answer p, .pm-summary .pm-answer li { max-width: 68ch; text-wrap: pretty; }
.pm-summary .pm-answer ul { padding-left: 1.15em; }
.pm-summary .pm-answer p + ul, .pm-summary .pm-answer ul + p, .pm-summary .pm-answer p + table, .pm-summary .pm-answer ul + table { margin-top: 0.45rem; }
.pm-summary .pm-answer li::marker { color: var(--pm-soft); }
.pm-summary .pm-answer li + li { margin-top: 0.15rem; }
.pm-summary code { padding: 0.05em 0.3em; border-radius: 3px; background: var(--pm-wash); font: 0.875em var(--pm-mono); }
.pm-summary a { color: inherit; text-decoration-color: var(--pm-soft); text-underline-offset: 0.15em; }
.pm-summary strong { font-weight: 600; }
.pm-summary .pm-open { color: var(--pm-soft); font-style: italic; font-weight: 400; }
.pm-summary .pm-actions { font-size: 0.9375rem; line-height: 1.4; }
.pm-summary .pm-actions th, .pm-summary .pm-actions td { padding: 0.32rem 0.9rem 0.32rem 0; vertical-align: top; border-top: 1px solid var(--pm-line); }
.pm-summary .pm-actions thead th { padding-top: 0; border-top: 0; color: var(--pm-soft); font-size: 0.75rem; }
.pm-summary .pm-actions td { white-space: nowrap; }
.pm-summary .pm-actions td:nth-child(2) { white-space: normal; min-width: 5.5rem; max-width: 9rem; overflow-wrap: break-word; }
.pm-summary .pm-actions :is(th, td):last-child { padding-right: 0; }
.pm-summary .pm-is-overdue .pm-state { color: var(--pm-late); font-weight: 600; }
.pm-summary .pm-is-done :is(th, td) { color: var(--pm-soft); }
.pm-summary .pm-more, .pm-summary footer { color: var(--pm-soft); font-size: 0.8125rem; }
.pm-summary .pm-more { margin-top: 0.3rem; }
.pm-summary footer { margin-top: 1.1rem; padding-top: 0.7rem; border-top: 1px solid var(--pm-line); }
@container (max-width: 34rem) {
  .pm-summary .pm-question { display: block; }
  .pm-summary h2 { margin-bottom: 0.25rem; }
  .pm-summary .pm-figures > div { flex-basis: 7rem; padding-inline: 0 0.75rem; border-left: 0; }
  .pm-summary .pm-times { table-layout: auto; }
}
`;

/** What the body changes on paper; it stands after the styles of the body. */
export const PRINT_STYLES = `
@media print {
  .pm-summary { line-height: 1.42; }
  .pm-summary .pm-figures { margin-top: 1rem; padding: 0.6rem 0; }
  .pm-summary .pm-question { margin-top: 0.8rem; padding-top: 0.8rem; }
}
`;

/** The sheet to print on. */
export const paperStyles = (paper: Paper): string =>
  `@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; margin: 14mm 16mm; }\n`;
