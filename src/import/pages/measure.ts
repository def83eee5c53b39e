/** How much text is in an element, and how much of it is linked, in UTF-16 units. */
export interface Amount {
  readonly text: number;
  readonly linked: number;
}

/** Measures every element below another, and that itself, in one walk; white space is not counted. */
export function measure(root: Element): ReadonlyMap<Element, Amount> {
  const amounts = new Map<Element, Amount>();
  const visit = (element: Element): Amount => {
    let text = 0;
    let linked = 0;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, '').length;
      if (node.nodeType !== 1 || (node as Element).localName === 'script') continue;
      const amount = visit(node as Element);
      text += amount.text;
      linked += amount.linked;
    }
    if (element.localName === 'a' && element.hasAttribute('href')) linked = text;
    const amount = { text, linked };
    amounts.set(element, amount);
    return amount;
  };
  visit(root);
  return amounts;
}
