import { findPart } from '../../reader/reader-element.ts';
import { readStored, STORED, writeStored } from '../../reader/store.ts';
import { askFor, printQuery } from '../query.ts';
import { copyTemplate } from './templates.ts';

const MOST_KEPT = 8;

/** The texts that were searched for in this browser, the latest first; what is unsound there is passed over. */
function loadSearches(): string[] {
  const stored = readStored(STORED.searches);
  return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, MOST_KEPT) : [];
}

/** Keeps what was searched for. */
export function recordSearch(text: string): void {
  const search = text.trim();
  if (!search) return;
  const others = loadSearches().filter((other) => other !== search);
  writeStored(STORED.searches, [search, ...others].slice(0, MOST_KEPT));
}

/** Forgets all of them. */
export function forgetSearches(): void {
  writeStored(STORED.searches, undefined);
}

/** Prints them as links; without any, their part of the page is hidden. */
export function printSearches(page: HTMLElement): void {
  const part = findPart(page, 'recent');
  const links = loadSearches().map((text) => {
    const item = copyTemplate(page, 'search');
    const link = findPart<HTMLAnchorElement>(item, 'link');
    link.textContent = text;
    link.href = `?${printQuery(askFor(text))}`;
    return item;
  });
  part.hidden = links.length === 0;
  findPart(part, 'options').replaceChildren(...links);
}
