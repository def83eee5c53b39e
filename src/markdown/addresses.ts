import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Stands for the site itself while an address is read; no real host has such a name (RFC 2606). */
const SITE = 'https://site.invalid';

/** An address as a browser reads it. */
export interface Address {
  /** `within` the site, on the `web` elsewhere, or of another scheme such as mailto. */
  readonly kind: 'within' | 'web' | 'other';
  readonly url: URL;
  /** Whether it is written from the site's root, with a leading slash. */
  readonly isFromRoot: boolean;
}

/**
 * Reads an address by the browser's own rules (WHATWG URL), under which tabs and line breaks vanish, blanks at
 * the ends too, and a backslash is a slash: no address that looks like our own then leads elsewhere.
 * @returns undefined where no browser could follow it
 */
export function readAddress(text: string): Address | undefined {
  if (!URL.canParse(text, `${SITE}/folder/page`)) return undefined;
  const url = new URL(text, `${SITE}/folder/page`);
  const isFromRoot = /^[\\/]/.test(cleanAddress(text));
  // `https:page` is of this site only where this site is itself served by https.
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(cleanAddress(text));
  if (url.origin === SITE && !hasScheme) return { kind: 'within', url, isFromRoot };
  return { kind: /^https?:$/.test(url.protocol) ? 'web' : 'other', url, isFromRoot };
}

/** Puts an address within the site below its base path; `/.//host/` never becomes `//host/`. */
export function placeBelow(base: string, { pathname, search, hash }: URL): string {
  return base + pathname.replace(/^\/+/, '') + search + hash;
}

/** Takes out of an address what a browser passes over: tabs, line breaks, and blanks or controls at its ends. */
export function cleanAddress(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
}

/**
 * Writes the scheme of every address in lower case before the sanitiser sees it: `HTTPS://` and `Mailto:`
 * are as good as their common spelling, but the policy compares letter by letter.
 */
export function rehypeLowerCaseSchemes() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      const { href } = element.properties;
      if (typeof href !== 'string') return;
      element.properties['href'] = cleanAddress(href).replace(/^[A-Z][A-Z0-9+.-]*:/i, (scheme) =>
        scheme.toLowerCase(),
      );
    });
  };
}
