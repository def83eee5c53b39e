import type { Element, Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { parseDate } from '../../article/dates.ts';

type Value = NonNullable<Properties[string]>;

const anything = () => true;
const something = (value: Value) => value !== '';
const isNumber = (value: Value) => /^(?:[1-9]\d{0,2}|1000)$/.test(String(value));
const isInteger = (value: Value) => /^-?\d{1,9}$/.test(String(value));
const oneOf =
  (...words: readonly string[]) =>
  (value: Value) =>
    words.includes(String(value).toLowerCase());

/** A day, or a moment with its zone: all that articles hold in practice. */
const isDate = (value: Value) => !/\s/.test(String(value)) && parseDate(String(value), 'UTC') !== undefined;
const isAlignment = (value: Value) => /^align-(?:right|center)$/.test(String(value));

/**
 * The attributes that stay in a book, with what their values may be; every other one is for browsers, or makes the
 * book invalid. Written as data: `*` stands for every element.
 */
const KEPT: Readonly<Record<string, Readonly<Record<string, (value: Value) => boolean>>>> = {
  '*': { lang: isLanguage, dir: oneOf('ltr', 'rtl'), id: anything },
  a: { href: something, title: anything, role: anything, 'epub:type': anything, ariaLabel: anything },
  aside: { role: anything, 'epub:type': anything },
  abbr: { title: anything },
  blockquote: { cite: something },
  col: { span: isNumber },
  colgroup: { span: isNumber },
  del: { cite: something, dateTime: isDate },
  dfn: { title: anything },
  img: { src: anything, alt: anything, title: anything },
  ins: { cite: something, dateTime: isDate },
  li: { value: isInteger },
  ol: { start: isInteger, reversed: anything, type: (value) => /^[1aAiI]$/.test(String(value)) },
  q: { cite: something },
  section: { 'epub:type': anything },
  span: { className: oneOf('number') },
  td: { colSpan: isNumber, rowSpan: isNumber, className: isAlignment },
  th: {
    colSpan: isNumber,
    rowSpan: isNumber,
    className: isAlignment,
    scope: oneOf('row', 'col', 'rowgroup', 'colgroup'),
  },
  time: { dateTime: isDate },
};

/** Takes out of a body the attributes that no book may hold, or that mean nothing in one. */
export function keepBookAttributes(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    const kept = { ...KEPT['*'], ...KEPT[tagName] };
    for (const [name, value] of Object.entries(properties)) {
      const isKept =
        value !== null && value !== undefined && Object.hasOwn(kept, name) && kept[name]?.(value);
      if (!isKept) delete properties[name];
    }
  });
}

/** Tells whether a BCP 47 tag is well formed; an empty one, of a text in no language, is left out. */
function isLanguage(value: Value): boolean {
  try {
    return new Intl.Locale(String(value)).toString() !== '';
  } catch {
    return false;
  }
}
