import morphdom from 'morphdom';

/**
 * Changes the page into the one wanted with as few changes as there are differences, so that scroll, selection, focus and
 * what a person has unfolded stay.
 */
export function patch(page: HTMLElement, wanted: HTMLElement): void {
  morphdom(page, wanted, {
    childrenOnly: true,
    getNodeKey: keyOf,
    onBeforeElUpdated(from, to) {
      if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
      return !from.isEqualNode(to);
    },
  });
}

const keyOf = (node: Node): string | undefined => {
  if (!(node instanceof Element)) return undefined;
  return node.id === '' ? (node.getAttribute('data-question') ?? undefined) : node.id;
};
