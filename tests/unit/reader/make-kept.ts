import type { KeptArticle } from '../../../src/reader/kept.ts';

/** A kept article by its slug, kept at the time given. */
export function makeKept(slug: string, kept = 1): KeptArticle {
  return {
    id: `2025/${slug}`,
    title: `Titel ${slug}`,
    topic: 'Thema',
    date: '14. August 2025',
    minutes: '4 Minuten',
    kept,
  };
}
