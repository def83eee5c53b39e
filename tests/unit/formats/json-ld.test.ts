import { describe, expect, test } from 'vitest';
import { printJsonLd } from '../../../src/formats/json-ld.ts';

const read = (headline: string) =>
  JSON.parse(printJsonLd([{ '@type': 'NewsArticle', headline }]))['@graph'][0].headline;

describe('printJsonLd', () => {
  test('names the vocabulary once, and then each thing', () => {
    const things = [
      { '@type': 'WebSite', name: 'Lesesaal' } as const,
      { '@type': 'BreadcrumbList' } as const,
    ];
    expect(JSON.parse(printJsonLd(things))).toEqual({ '@context': 'https://schema.org', '@graph': things });
  });

  test.each(['</script><script>alert(1)</script>', '</SCRIPT >', '<!-- <script>', '<![CDATA['])(
    'lets no text end or change the script element: %s',
    (headline) => {
      expect(printJsonLd([{ '@type': 'NewsArticle', headline }])).not.toContain('<');
      expect(read(headline)).toBe(headline);
    },
  );

  test.each([
    '„Öl & Gas“ – ein Überblick',
    '🚀',
    'Zeile\nZeile\u2028Zeile',
    '\\u003c',
    '"zitiert"',
    'שלום עולם',
    'Wort '.repeat(60),
  ])('prints what reads the same: %j', (headline) => {
    expect(read(headline)).toBe(headline);
  });
});
