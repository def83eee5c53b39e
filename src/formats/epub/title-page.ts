import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Publication } from '../publication.ts';
import type { Book } from './book.ts';
import { inLanguage } from './xhtml.ts';

/** Sets the first page of a book: what its cover shows, as text that grows and reads aloud. */
export function setTitlePage({ cover, languages }: Book, { name }: Publication): Element {
  const german = languages[0] === 'de' ? {} : inLanguage('de', languages[0]);
  return x(
    'section',
    { 'epub:type': 'titlepage', class: 'title-page', 'aria-labelledby': 'titel' },
    x('p', { class: 'kicker', ...german }, cover.kicker),
    x('h1', { id: 'titel' }, cover.title),
    x('p', { class: 'meta', ...german }, `${cover.footer} · ${name}`),
  );
}
