/** The report of the trends; it names no colour of its own, and is read in grey as well. */
export const TRENDS_STYLES = `
.pm-trends { color: var(--pm-ink); font: 400 1rem/1.5 var(--pm-sans); overflow-wrap: anywhere; }
.pm-trends :is(h1, h2, p, ul, figure) { margin: 0; }
.pm-trends .pm-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.pm-trends h1 { font: 600 1.75rem/1.2 var(--pm-serif); letter-spacing: -0.01em; text-wrap: balance; }
.pm-trends .pm-subtitle { margin-top: 0.35rem; color: var(--pm-soft); font-size: 0.9375rem; }
.pm-trends .pm-signals { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); margin-top: 1.5rem; border-top: 1px solid var(--pm-line); }
.pm-trends .pm-signal { display: grid; grid-template-columns: 1fr auto; align-content: start; gap: 0 1rem; padding: 1.1rem 1.5rem 1.2rem 0; border-bottom: 1px solid var(--pm-line); break-inside: avoid; }
.pm-trends .pm-signal:nth-child(even) { padding: 1.1rem 0 1.2rem 1.5rem; border-left: 1px solid var(--pm-line); }
.pm-trends .pm-signal > * { grid-column: 1 / -1; }
.pm-trends .pm-signal h2 { grid-column: 1; margin: 0; padding: 0; border: 0; font: 600 0.9375rem/1.4 var(--pm-sans); color: var(--pm-accent); }
.pm-trends .pm-verdict { grid-column: 2; grid-row: 1; font-size: 0.8125rem; line-height: 1.6; color: var(--pm-soft); }
.pm-trends .pm-is-better .pm-verdict { color: var(--pm-accent); font-weight: 650; }
.pm-trends .pm-is-worse .pm-verdict { color: var(--pm-late); font-weight: 650; }
.pm-trends .pm-figure { margin-top: 0.2rem; font: 600 1.75rem/1.25 var(--pm-serif); font-variant-numeric: lining-nums; }
.pm-trends .pm-n { color: var(--pm-soft); font: 400 0.8125rem/1 var(--pm-sans); }
.pm-trends .pm-sentence { margin-top: 0.3rem; max-width: 60ch; text-wrap: pretty; }
.pm-trends .pm-caveat { margin-top: 0.35rem; color: var(--pm-soft); font-size: 0.8125rem; text-wrap: pretty; }
.pm-trends nav ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1.25rem; margin-top: 1.1rem; padding: 0; list-style: none; font-size: 0.8125rem; }
.pm-trends a { color: var(--pm-soft); text-underline-offset: 0.2em; }
.pm-trends .pm-part-of { margin-top: 2.25rem; }
.pm-trends h2 { padding-bottom: 0.35rem; border-bottom: 1px solid var(--pm-line); font: 600 1.25rem/1.3 var(--pm-serif); break-after: avoid; }
.pm-trends .pm-part-of > :is(p, ul, table, .pm-wide) { margin-top: 0.8rem; }
.pm-trends .pm-part-of > :is(p, ul) { max-width: 68ch; }
.pm-trends .pm-part-of ul { padding-left: 1.15em; }
.pm-trends .pm-part-of li + li { margin-top: 0.2rem; }
.pm-trends li::marker { color: var(--pm-soft); }
.pm-trends table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.pm-trends :is(th, td) { padding: 0.32rem 0.9rem 0.32rem 0; border-top: 1px solid var(--pm-line); text-align: start; vertical-align: top; overflow-wrap: break-word; }
.pm-trends th { font-weight: 400; }
.pm-trends :is(th, td):last-child { padding-right: 0; }
.pm-trends thead th { border-top: 0; color: var(--pm-soft); font-size: 0.75rem; }
.pm-trends .pm-wide { overflow-x: auto; }
.pm-trends .pm-wide :is(td, thead th) { white-space: nowrap; }
.pm-trends .pm-wide table { font-size: 0.75rem; }
.pm-trends .pm-wide tbody th { min-width: 14rem; }
.pm-trends figure { margin-top: 1.5rem; break-inside: avoid; }
.pm-trends figcaption { font-size: 0.875rem; }
.pm-trends figcaption strong { font-weight: 600; }
.pm-trends .pm-legend { margin-left: 0.6em; color: var(--pm-soft); font-size: 0.75rem; }
.pm-trends .pm-chart { display: block; width: 100%; height: auto; margin-top: 0.35rem; font-family: var(--pm-sans); overflow: visible; }
.pm-trends details { margin-top: 0.35rem; color: var(--pm-soft); font-size: 0.8125rem; }
.pm-trends details table { margin-top: 0.4rem; color: var(--pm-ink); }
.pm-trends summary { cursor: pointer; }
.pm-chart .pm-grid { stroke: var(--pm-line); }
.pm-chart .pm-tick { fill: var(--pm-soft); font-variant-numeric: tabular-nums; }
.pm-chart .pm-name { fill: var(--pm-ink); }
.pm-chart .pm-one { stroke: var(--pm-soft); stroke-opacity: 0.75; }
.pm-chart .pm-median { stroke: var(--pm-accent); }
.pm-chart .pm-ninety { stroke: var(--pm-late); }
.pm-chart .pm-whole { fill: var(--pm-wash); stroke: var(--pm-soft); stroke-opacity: 0.6; }
.pm-chart .pm-part { fill: var(--pm-accent); }
@media (max-width: 44rem) {
  .pm-trends .pm-signals { grid-template-columns: minmax(0, 1fr); }
  .pm-trends .pm-signal.pm-signal { padding: 1.1rem 0 1.2rem; border-left: 0; }
  .pm-trends .pm-part-of > table { display: block; overflow-x: auto; }
}
@media (prefers-contrast: more) {
  :root { --pm-soft: var(--pm-ink); --pm-line: var(--pm-ink); }
  .pm-chart .pm-grid { stroke-opacity: 0.35; }
}
@media (forced-colors: active) {
  .pm-chart :is(.pm-tick, .pm-name) { fill: CanvasText; }
  .pm-chart :is(.pm-one, .pm-median, .pm-ninety, .pm-whole) { stroke: CanvasText; stroke-opacity: 1; }
  .pm-chart .pm-grid { stroke: GrayText; }
  .pm-chart .pm-whole { fill: Canvas; }
  .pm-chart .pm-part { fill: Highlight; }
}
@media print {
  @page { size: A4; margin: 14mm 16mm; }
  @page pm-across { size: A4 landscape; margin: 12mm; }
  :root { font-size: 9pt; }
  .pm-trends nav { display: none; }
  .pm-trends details::details-content { display: block; content-visibility: visible; height: auto; }
  .pm-trends details > summary { list-style: none; }
  .pm-trends :is(tr, li, svg) { break-inside: avoid; }
  .pm-trends :is(figcaption, svg, summary) { break-after: avoid; }
  .pm-trends figure { break-inside: auto; }
  .pm-trends details :is(th, td) { padding-block: 0.1rem; }
  .pm-trends thead { display: table-header-group; }
  .pm-trends .pm-part-of:has(.pm-wide) { page: pm-across; }
  .pm-trends .pm-wide { overflow: visible; }
  .pm-trends .pm-wide table { font-size: 7pt; }
  .pm-trends .pm-wide tbody th { min-width: 0; }
}
`;
