import type { Element, ElementContent } from 'hast';
import { isDropped, isElement, isVisible, makeElement, textOf } from './elements.ts';

/** Reads preformatted text, with its white space and the language that it is marked with (`language-js`). */
export function readCode(node: Element): Element[] {
  const child = node.children.find((inner): inner is Element => isElement(inner) && inner.tagName === 'code');
  const text = linesOf(node.children);
  if (!isVisible(text)) return [];
  const { className = [] } = child?.properties ?? {};
  const language = [className].flat().find((name) => /^language-[\w+#.-]+$/.test(String(name)));
  const properties = language === undefined ? {} : { className: [String(language)] };
  return [makeElement('pre', [makeElement('code', [{ type: 'text', value: text }], properties)])];
}

function linesOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return textOf(node);
      return isDropped(node) ? '' : node.tagName === 'br' ? '\n' : linesOf(node.children);
    })
    .join('');
}
