import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../../src/import/pages/json-ld.ts';
import { readMetaTags } from '../../../../src/import/pages/meta-tags.ts';
import { parsePage } from '../../../../src/import/pages/parse-page.ts';
import { findPageDates } from '../../../../src/import/pages/published.ts';

function find(html: string, url?: string) {
  const { document } = parsePage(html);
  const headline = document.querySelector('h1') ?? undefined;
  return findPageDates(document, {
    linked: readJsonLd(document),
    meta: readMetaTags(document),
    url,
    timeZone: 'Europe/Berlin',
    headline,
  });
}
const linked = (dates: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A', ...dates })}</script>`;

describe('When the article appeared is told', () => {
  test.each([
    [
      'by JSON-LD before all others',
      `${linked({ datePublished: '2025-08-14T09:30:00+02:00' })}<meta name="date" content="2024-01-01">`,
      '2025-08-14T09:30:00+02:00',
    ],
    [
      'by Open Graph',
      '<meta property="article:published_time" content="2025-08-14T07:30:00Z">',
      '2025-08-14T07:30:00Z',
    ],
    ['by meta', '<meta name="date" content="2025-08-14T09:30:00+0200">', '2025-08-14T09:30:00+02:00'],
    ['by Dublin Core', '<meta name="DC.date.issued" content="2025-08-14">', '2025-08-14'],
    ['by microdata', '<meta itemprop="datePublished" content="2025-08-14">', '2025-08-14'],
    [
      'by the time beside the headline',
      '<nav><time datetime="2020-01-01">x</time></nav><article><h1>A</h1><time datetime="2025-08-14T09:30">heute</time></article>',
      '2025-08-14T09:30:00+02:00',
    ],
    [
      'by the words of a time',
      '<article><h1>A</h1><time>14. August 2025, 9:30 Uhr</time></article>',
      '2025-08-14T09:30:00+02:00',
    ],
    ['by a line behind the headline', '<h1>A</h1><p>14.08.2025 | 09:30 Uhr</p>', '2025-08-14T09:30:00+02:00'],
    ['by a line before it', '<p>14.08.2025</p><h1>A</h1><p>Text</p>', '2025-08-14'],
    [
      'by its words before others',
      '<h1>A</h1><p>Aktualisiert am 16.08.2025</p><p>Veröffentlicht am 14.08.2025</p>',
      '2025-08-14',
    ],
    [
      'by the part of a line that says so',
      '<h1>A</h1><p>Aktualisiert: 16.08.2025 · Veröffentlicht: 14.08.2025</p>',
      '2025-08-14',
    ],
    [
      'not by teasers',
      '<div class="teaser"><time datetime="2020-01-01">x</time></div><h1>A</h1><span class="date">14.08.2025</span>',
      '2025-08-14',
    ],
    ['by the last change where there is nothing else', linked({ dateModified: '2025-08-14' }), '2025-08-14'],
    [
      'by the next witness where a day does not exist',
      `${linked({ datePublished: '2025-02-30' })}<meta name="date" content="2025-03-02">`,
      '2025-03-02',
    ],
    [
      'with its time where another witness knows that',
      `${linked({ datePublished: '2025-08-14' })}<h1>A</h1><p>14.08.2025, 09:30 Uhr</p>`,
      '2025-08-14T09:30:00+02:00',
    ],
  ])('%s', (_, html, published) => {
    expect(find(html).published).toBe(published);
  });

  test.each([
    ['https://x.example/2025/08/14/haushalt', '2025-08-14'],
    ['https://x.example/politik/haushalt-20250814.html', '2025-08-14'],
    ['https://x.example/politik/haushalt-2025.html', undefined],
    ['https://x.example/2025/08/haushalt', undefined],
    ['https://x.example/artikel/120250814123', undefined],
  ])('by its address at last: %s', (url, published) => {
    expect(find('<h1>A</h1>', url).published).toBe(published);
  });

  test('not at all on a page without dates', () => {
    expect(find('<h1>A</h1><p>Text</p>')).toEqual({ published: undefined, updated: undefined });
  });
});

describe('When it was changed', () => {
  test.each([
    [
      'is told by JSON-LD',
      linked({ datePublished: '2025-08-14', dateModified: '2025-08-15T10:00:00Z' }),
      '2025-08-15T10:00:00Z',
    ],
    [
      'is told by Open Graph',
      '<meta name="date" content="2025-08-14"><meta property="article:modified_time" content="2025-08-15">',
      '2025-08-15',
    ],
    [
      'is told by a line',
      '<h1>A</h1><p>Veröffentlicht am 14.08.2025</p><p>Aktualisiert am 15.08.2025, 10:00 Uhr</p>',
      '2025-08-15T10:00:00+02:00',
    ],
    [
      'is left out where it did not come later',
      linked({ datePublished: '2025-08-14', dateModified: '2025-08-14' }),
      undefined,
    ],
  ])('%s', (_, html, updated) => {
    expect(find(html).updated).toBe(updated);
  });
});
