import { findPart } from '../../reader/reader-element.ts';

/** A copy of one of the page's templates, with its name. */
export function copyTemplate(page: HTMLElement, name: string): DocumentFragment {
  return document.importNode(findPart<HTMLTemplateElement>(page, name).content, true);
}

/** Puts a text into a part; without one the part is hidden. */
export function setText(root: ParentNode, name: string, text: string): void {
  const part = findPart(root, name);
  part.textContent = text;
  part.hidden = !text;
}

/** Stretches of a text, some of them in an element of their own. */
export function printParts<Part extends { readonly text: string }>(
  parts: readonly Part[],
  isOwn: (part: Part) => boolean,
  name: 'mark' | 'span',
  className = '',
): (Node | string)[] {
  return parts.map((part) => {
    if (!isOwn(part)) return part.text;
    const element = document.createElement(name);
    if (className) element.className = className;
    element.textContent = part.text;
    return element;
  });
}
