import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { setChapter } from '../../../../src/formats/epub/chapter.ts';
import { makeArticle } from '../../article/make-article.ts';
import { COVER } from '../feeds/bad-input.ts';
import { print, textOf } from './print-element.ts';

const URL_OF_X = 'https://example.org/artikel/2025/x/';
const picture = { path: 'images/x.jpg', type: 'image/jpeg', bytes: new Uint8Array() };

const chapterOf = (article: Partial<Omit<Article, 'published'>>, cover?: typeof picture) =>
  setChapter(makeArticle(article), { body: [], cover, url: URL_OF_X, timeZone: 'Europe/Berlin' });

describe('a chapter', () => {
  test('of a plain article says no more than there is', () => {
    expect(textOf(chapterOf({}))).toBe(`ChipsEin Beispiel14. August 2025Im Netz: ${URL_OF_X}`);
  });

  test('names the teaser, the authors and the update', () => {
    const chapter = chapterOf({
      description: 'Der Teaser.',
      authors: [{ name: 'A', url: 'https://example.org/a' }, { name: 'B' }, { name: 'C' }],
      updated: new Date('2025-08-15T10:00:00Z'),
    });
    expect(textOf(chapter)).toContain(
      'Der Teaser.Von A, B und C · 14. August 2025 · Aktualisiert am 15. August 2025',
    );
    expect(print(chapter)).toContain('<a href="https://example.org/a">A</a>');
  });

  test('warns of a translation that nobody looked at', () => {
    expect(textOf(chapterOf({ translation: { kind: 'machine', from: 'en' } }))).toContain(
      'Dieser Text wurde maschinell übersetzt und nicht redaktionell geprüft.',
    );
  });

  test('says that it is an excerpt, and where all of it stands', () => {
    const source = { name: 'Beispielblatt', url: 'https://blatt.example/x', republish: 'teaser' as const };
    const chapter = chapterOf({ source });
    expect(textOf(chapter)).toContain('Dies ist ein Auszug. Der ganze Text steht bei Beispielblatt.');
    expect(print(chapter)).toContain('<a href="https://blatt.example/x">Beispielblatt</a>.');
    expect(textOf(chapterOf({ source: { name: 'Beispielblatt', republish: 'full' } }))).not.toContain(
      'Auszug',
    );
  });

  test('shows the cover with its caption and credit', () => {
    const image = { ...COVER, caption: 'Am Morgen', credit: 'Ada' };
    expect(print(chapterOf({ image }, picture))).toContain(
      '<figure><img src="images/x.jpg" alt="Ein Hafen"></img><figcaption>Am Morgen Bild: Ada</figcaption></figure>',
    );
    expect(print(chapterOf({ image: COVER }, picture))).not.toContain('figcaption');
  });

  test('ends with corrections, sources and its place on the web', () => {
    const chapter = chapterOf({
      corrections: [{ date: '2025-08-20', text: 'Eine Zahl war falsch.' }],
      source: { name: 'Beispielblatt' },
      citations: [{ title: 'Quelle', url: 'https://example.org/q' }],
    });
    expect(textOf(chapter)).toMatch(
      /Korrekturen20\. August 2025: Eine Zahl war falsch\.QuellenBeispielblattQuelleIm Netz: /,
    );
  });

  test('writes the addresses of others by the strict rules', () => {
    const url = 'https://example.org/a|b?q=[x]';
    const chapter = chapterOf({
      authors: [{ name: 'A', url }],
      source: { name: 'B', url, republish: 'teaser' },
      citations: [{ title: 'C', url }],
    });
    const links = [...print(chapter).matchAll(/<a href="([^"]+)">([ABC])<\/a>/g)].map(([, href, text]) => [
      text,
      href,
    ]);
    const strict = 'https://example.org/a%7Cb?q=%5Bx%5D';
    expect(links).toEqual(['A', 'B', 'B', 'C'].map((text) => [text, strict]));
  });

  test('of a foreign article says in German what the site says', () => {
    const chapter = print(chapterOf({ language: 'en', translation: { kind: 'human', from: 'fr' } }));
    for (const part of ['<p class="kicker"', '<p class="meta"', '<div class="notice"', '<footer']) {
      expect(chapter).toContain(`${part} lang="de" xml:lang="de">`);
    }
    expect(chapter).toContain('<h1 id="titel">');
    expect(print(chapterOf({}))).not.toContain('lang=');
  });
});
