import { describe, expect, test } from 'vitest';
import { describeArticle, printJsonLd } from '../../../src/formats/json-ld.ts';
import { makeArticle } from '../article/make-article.ts';

const PUBLICATION = { name: 'Lesesaal', url: 'https://example.org/zeitung/', timeZone: 'Europe/Berlin' };
const URL_OF_X = 'https://example.org/zeitung/artikel/2025/x/';

const describeX = (changes: Parameters<typeof makeArticle>[0] = {}) =>
  describeArticle(makeArticle({ id: '2025/x', ...changes }), URL_OF_X, PUBLICATION);

describe('describeArticle', () => {
  test('says what there is to say of a plain article, and no more', () => {
    const publisher = { '@type': 'Organization', name: 'Lesesaal', url: 'https://example.org/zeitung/' };
    expect(describeX()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ein Beispiel',
      description: 'Der Anfang des Beispiels.',
      inLanguage: 'de',
      datePublished: '2025-08-14T12:00:00+02:00',
      dateModified: '2025-08-14T12:00:00+02:00',
      mainEntityOfPage: URL_OF_X,
      url: URL_OF_X,
      wordCount: 360,
      articleSection: ['Chips'],
      author: publisher,
      publisher,
      isAccessibleForFree: true,
    });
  });

  test('gives dates with the offset of their day in the zone of the site', () => {
    expect(
      describeX({ published: '2024-12-31T23:30:00Z', updated: new Date('2025-07-01T10:00:00Z') }),
    ).toMatchObject({
      datePublished: '2025-01-01T00:30:00+01:00',
      dateModified: '2025-07-01T12:00:00+02:00',
    });
  });

  test('names the authors, with their address where they have one', () => {
    const authors = [{ name: 'Ada Beispiel', url: 'https://example.org/ada' }, { name: 'Bo Beispiel' }];
    expect(describeX({ authors })['author']).toEqual([
      { '@type': 'Person', name: 'Ada Beispiel', url: 'https://example.org/ada' },
      { '@type': 'Person', name: 'Bo Beispiel' },
    ]);
  });

  test('names a single author too', () => {
    expect(describeX({ authors: [{ name: 'Ada Beispiel' }] })['author']).toEqual([
      { '@type': 'Person', name: 'Ada Beispiel' },
    ]);
  });

  test('names every topic by its label', () => {
    const topics = [
      { label: 'Öl & Gas', slug: 'oel-gas' },
      { label: 'Chips', slug: 'chips' },
    ];
    expect(describeX({ topics })['articleSection']).toEqual(['Öl & Gas', 'Chips']);
  });

  test('gives the whole address of the picture', () => {
    const described = describeArticle(makeArticle(), URL_OF_X, PUBLICATION, '/zeitung/_astro/hafen.jpg');
    expect(described['image']).toBe('https://example.org/zeitung/_astro/hafen.jpg');
  });

  test('lists what the article cites', () => {
    const citations = [{ title: 'Quelle', url: 'https://example.com/q' }];
    expect(describeX({ citations })['citation']).toEqual([
      { '@type': 'CreativeWork', name: 'Quelle', url: 'https://example.com/q' },
    ]);
  });
});

describe('printJsonLd', () => {
  test.each(['</script><script>alert(1)</script>', '</SCRIPT >', '<!-- <script>', '<![CDATA['])(
    'lets no text end or change the script element: %s',
    (headline) => {
      const printed = printJsonLd({ headline });
      expect(printed).not.toContain('<');
      expect(JSON.parse(printed)).toEqual({ headline });
    },
  );

  test.each(['„Öl & Gas“ – ein Überblick', '🚀', 'Zeile\nZeile\u2028Zeile', '\\u003c', '"zitiert"'])(
    'prints what reads the same: %j',
    (headline) => {
      expect(JSON.parse(printJsonLd({ headline }))).toEqual({ headline });
    },
  );

  test('prints an article from end to end', () => {
    const printed = printJsonLd(describeX({ title: 'Was </script> tut' }));
    expect(printed).toContain('"headline":"Was \\u003c/script> tut"');
  });
});
