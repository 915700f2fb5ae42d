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
  main { max-width: none; margin: 0; padding: 0; border: 0; }
}
`;

/** The page body, in the panel as in the exported file: it names no colour of its own. */
export const BODY_STYLES = `
.pm-summary { --pm-unit: 1rem; color: var(--pm-ink); font: 400 calc(1 * var(--pm-unit))/1.5 var(--pm-sans); overflow-wrap: anywhere; container-type: inline-size; }
.pm-summary p, .pm-summary ul, .pm-summary dl, .pm-summary h1, .pm-summary h2, .pm-summary h3 { margin: 0; }
.pm-summary .pm-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.pm-summary .pm-head { display: flex; flex-wrap: wrap; padding: 0; list-style: none; color: var(--pm-soft); font-size: calc(0.8125 * var(--pm-unit)); letter-spacing: 0.02em; }
.pm-summary .pm-head li:not(:first-child)::before { content: "·"; margin: 0 0.55em; }
.pm-summary .pm-severity { color: var(--pm-accent); font-weight: 650; }
.pm-summary .pm-severity::before { font-weight: 400; color: var(--pm-soft); }
.pm-summary h1 { margin-top: calc(0.35 * var(--pm-unit)); font: 600 calc(1.75 * var(--pm-unit))/1.2 var(--pm-serif); letter-spacing: -0.01em; text-wrap: balance; }
.pm-summary .pm-outcome { margin-top: calc(0.65 * var(--pm-unit)); font: 400 calc(1.125 * var(--pm-unit))/1.5 var(--pm-serif); max-width: 62ch; text-wrap: pretty; }
.pm-summary .pm-figures { display: flex; flex-wrap: wrap; gap: calc(0.9 * var(--pm-unit)) 0; margin-top: calc(1.35 * var(--pm-unit)); padding: calc(0.8 * var(--pm-unit)) 0; border-block: 1px solid var(--pm-line); }
.pm-summary .pm-figures > div { display: flex; flex-direction: column-reverse; flex: 1 1 calc(8 * var(--pm-unit)); justify-content: flex-end; padding-inline: calc(1 * var(--pm-unit)); border-left: 1px solid var(--pm-line); }
.pm-summary .pm-figures > div:first-child { padding-left: 0; border-left: 0; }
.pm-summary .pm-figures dd { margin: 0; font: 600 calc(1.375 * var(--pm-unit))/1.25 var(--pm-serif); color: var(--pm-accent); font-variant-numeric: lining-nums; }
.pm-summary .pm-figures dt { color: var(--pm-soft); font-size: calc(0.8125 * var(--pm-unit)); line-height: 1.35; }
.pm-summary table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.pm-summary th { text-align: start; font-weight: 400; }
.pm-summary .pm-timeline { margin-top: calc(1.2 * var(--pm-unit)); }
.pm-summary .pm-picture { display: block; width: 100%; height: auto; font-family: var(--pm-sans); overflow: visible; }
.pm-picture .pm-name { fill: var(--pm-ink); }
.pm-picture .pm-clock, .pm-picture .pm-phase, .pm-picture .pm-tick { fill: var(--pm-soft); font-variant-numeric: tabular-nums; }
.pm-picture .pm-lead { stroke: var(--pm-ink); stroke-width: 1; }
.pm-picture .pm-line { stroke: var(--pm-soft); }
.pm-picture .pm-cut, .pm-picture .pm-dot { fill: var(--pm-paper); }
.pm-picture .pm-dot { stroke: var(--pm-soft); }
.pm-picture .pm-hatch-ground { fill: var(--pm-wash); }
.pm-picture .pm-hatch-line { fill: var(--pm-late); }
.pm-picture .pm-phase-detected { fill: var(--pm-accent); }
.pm-picture .pm-phase-mitigated { fill: var(--pm-line); }
.pm-summary .pm-lengths { display: flex; flex-wrap: wrap; gap: calc(0.35 * var(--pm-unit)) calc(2 * var(--pm-unit)); margin-top: calc(0.7 * var(--pm-unit)); font-size: calc(0.8125 * var(--pm-unit)); color: var(--pm-soft); }
.pm-summary .pm-lengths > div { display: flex; gap: 0.45em; }
.pm-summary .pm-lengths dd { margin: 0; color: var(--pm-ink); font-weight: 600; }
.pm-summary .pm-formula { margin-left: 0.35em; color: var(--pm-soft); font-size: 0.9em; font-weight: 400; }
.pm-summary .pm-twin { margin-top: calc(0.6 * var(--pm-unit)); font-size: calc(0.8125 * var(--pm-unit)); color: var(--pm-soft); }
.pm-summary .pm-twin summary { cursor: pointer; }
.pm-summary .pm-times { margin-top: calc(0.8 * var(--pm-unit)); font-size: calc(0.875 * var(--pm-unit)); line-height: 1.4; color: var(--pm-ink); }
.pm-summary .pm-times th, .pm-summary .pm-times td { padding: calc(0.2 * var(--pm-unit)) calc(0.9 * var(--pm-unit)) calc(0.2 * var(--pm-unit)) 0; vertical-align: top; border-top: 1px solid var(--pm-line); }
.pm-summary .pm-times thead th { border-top: 0; color: var(--pm-soft); font-size: calc(0.75 * var(--pm-unit)); }
.pm-summary .pm-times :is(tbody th, td:nth-child(2)) { white-space: nowrap; }
.pm-summary .pm-times td:nth-child(2) { color: var(--pm-soft); }
.pm-summary .pm-question { display: grid; grid-template-columns: calc(10.5 * var(--pm-unit)) minmax(0, 1fr); gap: 0 calc(1.5 * var(--pm-unit)); margin-top: calc(1.1 * var(--pm-unit)); padding-top: calc(1.1 * var(--pm-unit)); border-top: 1px solid var(--pm-line); break-inside: avoid; }
.pm-summary .pm-figures ~ .pm-question:first-of-type, .pm-summary .pm-lengths ~ .pm-question:first-of-type { margin-top: calc(1.2 * var(--pm-unit)); }
.pm-summary h2 { font: 600 calc(0.9375 * var(--pm-unit))/1.45 var(--pm-sans); color: var(--pm-accent); text-wrap: balance; }
.pm-summary h3 { margin-top: calc(0.55 * var(--pm-unit)); font: 600 calc(0.8125 * var(--pm-unit))/1.5 var(--pm-sans); color: var(--pm-soft); }
.pm-summary .pm-answer p + p { margin-top: calc(0.45 * var(--pm-unit)); }
.pm-summary .pm-answer p, .pm-summary .pm-answer li { max-width: 68ch; text-wrap: pretty; }
.pm-summary .pm-answer ul { padding-left: 1.15em; }
.pm-summary .pm-answer p + ul, .pm-summary .pm-answer ul + p, .pm-summary .pm-answer p + table, .pm-summary .pm-answer ul + table { margin-top: calc(0.45 * var(--pm-unit)); }
.pm-summary .pm-answer li::marker { color: var(--pm-soft); }
.pm-summary .pm-answer li + li { margin-top: calc(0.15 * var(--pm-unit)); }
.pm-summary code { padding: 0.05em 0.3em; border-radius: 3px; background: var(--pm-wash); font: 0.875em var(--pm-mono); }
.pm-summary a { color: inherit; text-decoration-color: var(--pm-soft); text-underline-offset: 0.15em; }
.pm-summary strong { font-weight: 600; }
.pm-summary .pm-open { color: var(--pm-soft); font-style: italic; font-weight: 400; }
.pm-summary .pm-actions { font-size: calc(0.9375 * var(--pm-unit)); line-height: 1.4; }
.pm-summary .pm-actions th, .pm-summary .pm-actions td { padding: calc(0.32 * var(--pm-unit)) calc(0.9 * var(--pm-unit)) calc(0.32 * var(--pm-unit)) 0; vertical-align: top; border-top: 1px solid var(--pm-line); }
.pm-summary .pm-actions thead th { padding-top: 0; border-top: 0; color: var(--pm-soft); font-size: calc(0.75 * var(--pm-unit)); }
.pm-summary .pm-actions td { white-space: nowrap; }
.pm-summary .pm-actions td:nth-child(2) { white-space: normal; min-width: calc(5.5 * var(--pm-unit)); max-width: calc(9 * var(--pm-unit)); overflow-wrap: break-word; }
.pm-summary .pm-actions :is(th, td):last-child { padding-right: 0; }
.pm-summary .pm-is-overdue .pm-state { color: var(--pm-late); font-weight: 600; }
.pm-summary .pm-is-done :is(th, td) { color: var(--pm-soft); }
.pm-summary .pm-more, .pm-summary footer { color: var(--pm-soft); font-size: calc(0.8125 * var(--pm-unit)); }
.pm-summary .pm-more { margin-top: calc(0.3 * var(--pm-unit)); }
.pm-summary footer { margin-top: calc(1.1 * var(--pm-unit)); padding-top: calc(0.7 * var(--pm-unit)); border-top: 1px solid var(--pm-line); }
@container (max-width: 34rem) {
  .pm-summary .pm-question { display: block; }
  .pm-summary h2 { margin-bottom: 0.25rem; }
  .pm-summary .pm-figures > div { flex-basis: 7rem; padding-inline: 0 0.75rem; border-left: 0; }
  .pm-summary .pm-times { table-layout: auto; }
}
`;

/**
 * The sheets in millimetres: what is left of the paper between its margins. A page fits when, laid out at this width with
 * the styles of a sheet, it is no higher than this.
 */
export const SHEETS = {
  a4: { name: 'A4', width: 178, height: 273 },
  letter: { name: 'letter', width: 183.9, height: 255.4 },
} as const;

const MARGINS = '12mm 16mm';

/**
 * What a sheet changes; `scope` is the element around the body, nothing for a page that is printed. It must not add weight
 * to a selector, or the copy on screen would be laid out by other rules than the paper.
 */
const sheetRules = (scope: string): string => `
${scope}.pm-summary { --pm-unit: 9pt; line-height: 1.36; }
${scope}.pm-summary .pm-figures { margin-top: calc(1 * var(--pm-unit)); padding: calc(0.6 * var(--pm-unit)) 0; }
${scope}.pm-summary .pm-question { margin-top: calc(0.55 * var(--pm-unit)); padding-top: calc(0.55 * var(--pm-unit)); }
${scope}.pm-summary .pm-outcome { max-width: none; line-height: 1.4; }
${scope}.pm-summary .pm-timeline { margin-top: calc(0.8 * var(--pm-unit)); }
${scope}.pm-summary .pm-lengths { gap: 0 calc(1.2 * var(--pm-unit)); margin-top: calc(0.4 * var(--pm-unit)); font-size: calc(0.75 * var(--pm-unit)); }
${scope}.pm-summary .pm-answer :is(p, li) { max-width: none; }
${scope}.pm-summary .pm-actions :is(th, td) { padding-block: calc(0.2 * var(--pm-unit)); }
${scope}.pm-summary .pm-twin { display: none; }
`;

/** For the paper; it stands after the styles of the body. */
export const PRINT_STYLES = `@media print {${sheetRules('')}}\n`;

/** For a copy that is laid out on screen as it will be printed: an element `.pm-sheet.pm-sheet-a4` around the body. */
export const SHEET_STYLES = `${sheetRules(':where(.pm-sheet) ')}.pm-sheet-a4 { width: ${SHEETS.a4.width}mm; }\n.pm-sheet-letter { width: ${SHEETS.letter.width}mm; }\n`;

/** The paper to print on. */
export const paperStyles = (paper: keyof typeof SHEETS): string =>
  `@page { size: ${SHEETS[paper].name}; margin: ${MARGINS}; }\n`;
