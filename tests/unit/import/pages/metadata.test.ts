import { describe, expect, test } from 'vitest';
import { readPageMatter } from '../../../../src/import/pages/metadata.ts';
import { parsePage } from '../../../../src/import/pages/parse-page.ts';

const url = 'https://www.tagblatt.example/politik/haushalt-4711.html?utm_source=x';
const read = (html: string, address: string | undefined = url) =>
  readPageMatter(parsePage(html, address), { url: address, timeZone: 'Europe/Berlin' }).matter;
const linked = (values: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A', ...values })}</script>`;

describe('The address of the source', () => {
  test.each([
    [
      'is the canonical one',
      '<link rel="canonical" href="/politik/haushalt-4711.html">',
      'https://www.tagblatt.example/politik/haushalt-4711.html',
    ],
    [
      'is what Open Graph says',
      '<meta property="og:url" content="https://tagblatt.example/x">',
      'https://tagblatt.example/x',
    ],
    [
      'is what JSON-LD says',
      linked({ mainEntityOfPage: { '@id': 'https://tagblatt.example/y' } }),
      'https://tagblatt.example/y',
    ],
    [
      'is that of the page itself else, without marks of tracking',
      '',
      'https://www.tagblatt.example/politik/haushalt-4711.html',
    ],
    [
      'is never the start of the site',
      '<link rel="canonical" href="/">',
      'https://www.tagblatt.example/politik/haushalt-4711.html',
    ],
    [
      'is never a script',
      '<link rel="canonical" href="javascript:alert(1)">',
      'https://www.tagblatt.example/politik/haushalt-4711.html',
    ],
  ])('%s', (_, html, sourceUrl) => {
    expect(read(html).sourceUrl).toBe(sourceUrl);
  });
});

describe('The name of the source', () => {
  test.each([
    ['is what the site calls itself', '<meta property="og:site_name" content="Tagblatt">', 'Tagblatt'],
    ['is the publisher', linked({ publisher: { name: 'Tagblatt Verlag' } }), 'Tagblatt Verlag'],
    [
      'stands behind the headline in the title',
      '<title>Rat beschließt Haushalt - Tagblatt</title><h1>Rat beschließt Haushalt</h1>',
      'Tagblatt',
    ],
    ['is its host at last', '', 'tagblatt.example'],
  ])('%s', (_, html, sourceName) => {
    expect(read(html).sourceName).toBe(sourceName);
  });
});

describe('Topics', () => {
  test.each([
    [
      'are section and keywords',
      '<meta property="article:section" content="Politik"><meta name="news_keywords" content="Haushalt, Rat">',
      ['Politik', 'Haushalt', 'Rat'],
    ],
    [
      'are five at most, none twice',
      linked({ keywords: 'a1, A1, b2, c3, d4, e5, f6' }),
      ['a1', 'b2', 'c3', 'd4', 'e5'],
    ],
    ['are a list', linked({ keywords: ['Haushalt', 'HTTP/3'] }), ['Haushalt', 'HTTP/3']],
    ['are links that are marked as such', '<a rel="tag" href="/t">Haushalt</a>', ['Haushalt']],
    [
      'are no names of the site, codes and commonplaces',
      '<meta name="keywords" content="News, Tagblatt, type:article, Haushalt"><meta property="og:site_name" content="Tagblatt">',
      ['Haushalt'],
    ],
    ['are no sentences', `<meta name="keywords" content="${'lang '.repeat(20)}">`, undefined],
  ])('%s', (_, html, topics) => {
    expect(read(html).topics).toEqual(topics);
  });
});

describe('The description', () => {
  test.each([
    [
      'is what the page gives',
      '<meta name="description" content="Nach langer Debatte steht der Haushalt.">',
      'Nach langer Debatte steht der Haushalt.',
    ],
    [
      'is one that is not cut off',
      '<meta property="og:description" content="Nach langer Debatte ..."><meta name="description" content="Nach langer Debatte steht der Haushalt.">',
      'Nach langer Debatte steht der Haushalt.',
    ],
    [
      'is not the headline again',
      '<h1>Rat beschließt Haushalt der Stadt</h1><meta name="description" content="Rat beschließt Haushalt der Stadt">',
      undefined,
    ],
  ])('%s', (_, html, description) => {
    expect(read(html).description).toBe(description);
  });
});

describe('The language', () => {
  test.each([
    ['<html lang="de">', 'de'],
    ['<html lang="de-DE">', 'de'],
    ['<html lang="de_AT">', 'de-AT'],
    ['<html lang="Deutsch!"><meta property="og:locale" content="de_CH">', 'de-CH'],
    [linked({ inLanguage: 'en' }), 'en'],
    ['', undefined],
  ])('%s → %s', (html, language) => {
    expect(read(html).language).toBe(language);
  });
});

describe('The picture', () => {
  test.each([
    [
      'of Open Graph',
      '<meta property="og:image" content="/rat.jpg"><meta property="og:image:alt" content="Der Rat">',
      { url: 'https://www.tagblatt.example/rat.jpg', alt: 'Der Rat' },
    ],
    [
      'of JSON-LD with its credit',
      linked({ image: { url: 'https://x.example/rat.jpg', caption: 'Der Rat', creditText: 'Ada Beispiel' } }),
      { url: 'https://x.example/rat.jpg', alt: 'Der Rat', caption: 'Der Rat', credit: 'Ada Beispiel' },
    ],
    [
      'is none where its address is a script',
      '<meta property="og:image" content="javascript:alert(1)">',
      undefined,
    ],
  ])('%s', (_, html, image) => {
    expect(read(html).image).toEqual(image);
  });
});

test('Nothing is made up for an empty page', () => {
  expect(readPageMatter(parsePage(''), { timeZone: 'Europe/Berlin' }).matter).toEqual({});
});
