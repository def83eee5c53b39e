import type { Address } from './address.ts';

/** What names an address in a style: `url(…)`, and `@import` with a plain string; comments are read over. */
const TOKEN =
  /\/\*[\s\S]*?\*\/|@import\s+(?:"([^"]*)"|'([^']*)')|url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]*))\s*\)/gi;

/** The addresses that a style makes a browser ask for. */
export function addressesInCss(css: string): Address[] {
  return [...css.matchAll(TOKEN)].flatMap(([, ...groups]) => {
    const text = groups.find((group) => group !== undefined);
    return text === undefined ? [] : [{ text, use: 'load' as const, at: 'url() of a style' }];
  });
}
