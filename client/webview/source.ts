import type { Host } from './host.ts';

/** Blocks that came from the document. Those of the picture are for the pointer; its table is for the keyboard. */
export function makeReachable(page: Element): void {
  for (const block of page.querySelectorAll<HTMLElement>('[data-offset]:not(svg *)')) block.tabIndex = 0;
}

/** A click or Enter on a block shows where it was taken from; links, buttons and selected text are left to themselves. */
export function leadToSource(main: HTMLElement, host: Host): void {
  const reveal = (event: Event): void => {
    if (!(event.target instanceof Element) || event.target.closest('a, summary') !== null) return;
    const offset = event.target.closest('[data-offset]')?.getAttribute('data-offset');
    if (offset != null) host.postMessage({ type: 'reveal', offset: Number(offset) });
  };
  main.addEventListener('click', (event) => {
    if (window.getSelection()?.isCollapsed !== false) reveal(event);
  });
  main.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') reveal(event);
  });
}

/** Marks the smallest blocks that hold the offset, as the place where the editor's cursor is; none when it is outside of all. */
export function markCursor(main: Element, offset: number | undefined): void {
  const blocks = [...main.querySelectorAll('[data-offset][data-end]')].map((block) => ({ block, ...spanOf(block) }));
  const around = blocks.filter(({ from, to }) => offset !== undefined && from <= offset && offset <= to);
  const smallest = Math.min(...around.map(({ from, to }) => to - from));
  for (const { block, from, to } of blocks) {
    const isHere = offset !== undefined && from <= offset && offset <= to && to - from === smallest;
    if (isHere) block.setAttribute('aria-current', 'location');
    else block.removeAttribute('aria-current');
  }
}

const spanOf = (block: Element): { readonly from: number; readonly to: number } => ({
  from: Number(block.getAttribute('data-offset')),
  to: Number(block.getAttribute('data-end')),
});
