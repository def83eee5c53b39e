import { toWebAddress } from '../feeds/web-address.ts';
import { type LinkedArticle, textsOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { lineOf } from './plain-line.ts';

/** The page's canonical address; one that only names the site is none. */
export function findAddress(
  document: Document,
  linked: LinkedArticle | undefined,
  meta: MetaTags,
  url: string | undefined,
  base: string | undefined,
): string | undefined {
  const own = toWebAddress(url);
  const candidates = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta.first('og:url'),
    ...textsOf(linked?.['url'], ['@id', 'url']),
    ...textsOf(linked?.['mainEntityOfPage'], ['@id', 'url']),
  ];
  const isArticle = (address: string) =>
    own === undefined || URL.parse(own)?.pathname === '/' || URL.parse(address)?.pathname !== '/';
  return (
    candidates
      .map((address) => toWebAddress(address ?? undefined, base ?? own))
      .find((address) => address && isArticle(address)) ?? own
  );
}

/** Where a page names itself nowhere else, what its title holds beside the headline. */
export function nameInTitle(document: Document, title: string | undefined): string | undefined {
  const whole = lineOf(document.querySelector('title'));
  const at = title ? whole.indexOf(title) : -1;
  if (at < 0 || title === undefined) return undefined;
  const namesIn = (text: string) =>
    text
      .split(/\s+[|–—•·»-]\s+|\s*\|\s*|::/u)
      .map((piece) => piece.replace(/^[\s|–—•·»:-]+|[\s|–—•·»:-]+$/gu, ''))
      .filter((piece) => piece !== '');
  const name = namesIn(whole.slice(at + title.length)).at(-1) ?? namesIn(whole.slice(0, at))[0];
  return name && name.split(' ').length <= 5 ? name : undefined;
}

/** German as spoken in Germany is what `de` says already. */
export function findLanguage(
  document: Document,
  linked: LinkedArticle | undefined,
  meta: MetaTags,
): string | undefined {
  const tags = [
    document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang'),
    ...textsOf(linked?.['inLanguage'], ['alternateName', 'name']),
    meta.first('og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language'),
  ];
  for (const tag of tags) {
    const text = tag?.trim().replace('_', '-') ?? '';
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text)) continue;
    const [canonical] = Intl.getCanonicalLocales(text);
    return canonical === 'de-DE' ? 'de' : canonical;
  }
  return undefined;
}
