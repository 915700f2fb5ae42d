const CELL = 'border:1px solid #c8c8c8;padding:4px 8px;text-align:left;vertical-align:top';

/** Characters of a cell that stay on one line. */
const SHORT = 12;

/** Attributes that a place where the text is pasted has a use for. */
const KEPT_ATTRIBUTES = ['href', 'scope', 'lang', 'style'];

/**
 * The page as plain HTML that mail and document editors take: headings, paragraphs, lists and tables with borders. The
 * picture, which most of them drop, is told by its table.
 */
export function richText(body: string): string {
  const page = new DOMParser().parseFromString(body, 'text/html');
  for (const picture of page.querySelectorAll('.pm-timeline, caption, .pm-twin > summary')) picture.remove();
  for (const head of page.querySelectorAll('.pm-head')) head.replaceWith(joined(head, ' · '));
  for (const list of page.querySelectorAll('dl')) list.replaceWith(listOf(list));
  for (const table of page.querySelectorAll<HTMLElement>('table')) styleTable(table);
  for (const box of page.querySelectorAll('article, header, section, footer, .pm-answer, .pm-twin, span'))
    box.replaceWith(...box.childNodes);
  for (const element of page.body.querySelectorAll('*')) strip(element);
  return page.body.innerHTML.trim();
}

function joined(head: Element, between: string): HTMLElement {
  const line = head.ownerDocument.createElement('p');
  line.textContent = [...head.children].map(({ textContent }) => textContent).join(between);
  return line;
}

/** Term and value as one item each, the value in bold: "customers: 3,140". */
function listOf(terms: Element): HTMLElement {
  const list = terms.ownerDocument.createElement('ul');
  for (const pair of terms.children) {
    const item = list.ownerDocument.createElement('li');
    const value = list.ownerDocument.createElement('strong');
    value.textContent = pair.querySelector('dd')?.textContent ?? '';
    item.append(value, ` ${pair.querySelector('dt')?.textContent ?? ''}`);
    list.append(item);
  }
  return list;
}

/** A date, an owner or a state is not broken. */
const cellStyle = ({ textContent }: Element): string =>
  textContent.length > SHORT ? CELL : `${CELL};white-space:nowrap`;

function styleTable(table: HTMLElement): void {
  table.setAttribute('style', 'border-collapse:collapse');
  for (const cell of table.querySelectorAll('th, td')) cell.setAttribute('style', cellStyle(cell));
  for (const head of table.querySelectorAll('thead th')) head.setAttribute('style', `${CELL};font-weight:bold`);
  for (const head of table.querySelectorAll('tbody th')) head.setAttribute('style', `${CELL};font-weight:normal`);
}

function strip(element: Element): void {
  for (const name of element.getAttributeNames()) if (!KEPT_ATTRIBUTES.includes(name)) element.removeAttribute(name);
}
