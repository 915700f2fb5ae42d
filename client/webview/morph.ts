/**
 * Changes `from` into `to` with as few changes of the DOM as a walk side by side finds, so that scroll, selection and focus stay.
 * Nodes are matched by place and name; what does not match is replaced.
 */
export function morph(from: Element, to: Element): void {
  morphAttributes(from, to);
  const wanted = [...to.childNodes];
  wanted.forEach((node, index) => {
    const present = from.childNodes[index];
    if (present === undefined) from.append(node);
    else if (!morphInPlace(present, node)) present.replaceWith(node);
  });
  while (from.childNodes.length > wanted.length) from.lastChild?.remove();
}

/** False when the two cannot be made alike without replacing one. */
function morphInPlace(present: ChildNode, wanted: ChildNode): boolean {
  if (present.nodeType !== wanted.nodeType || present.nodeName !== wanted.nodeName) return false;
  if (present instanceof Element && wanted instanceof Element) {
    morph(present, wanted);
    return true;
  }
  if (present.nodeValue !== wanted.nodeValue) present.nodeValue = wanted.nodeValue;
  return true;
}

function morphAttributes(from: Element, to: Element): void {
  for (const name of from.getAttributeNames()) {
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  }
  for (const name of to.getAttributeNames()) {
    const value = to.getAttribute(name);
    if (value !== null && from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
}
