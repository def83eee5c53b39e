import { describe, expect, test } from 'vitest';
import { inlineHashesIn } from '../../../src/hosting/inline-hashes.ts';

/** As printed by: printf 'a{}' | openssl dgst -sha256 -binary | base64 */
const HASH_A = 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';

describe('inlineHashesIn', () => {
  test.each([
    { what: 'a style', html: '<style>a{}</style>', hashes: [HASH_A] },
    { what: 'a style with attributes', html: '<style media="print" data-x>a{}</style>', hashes: [HASH_A] },
    { what: 'two equal styles once', html: '<style>a{}</style><p></p><style>a{}</style>', hashes: [HASH_A] },
    { what: 'nothing in a page without styles', html: '<p>style</p>', hashes: [] },
    { what: 'nothing in a linked style', html: '<link rel="stylesheet" href="/x.css">', hashes: [] },
    { what: 'nothing in text about styles', html: '<p>&lt;style>a{}&lt;/style></p>', hashes: [] },
  ])('hashes $what', ({ html, hashes }) => {
    expect(inlineHashesIn(html).styles).toEqual(hashes);
  });

  test('hashes every byte of a style: white space and umlauts too', () => {
    const hashes = ['a{}', ' a{}', 'a{}\n', 'a{content:"ö"}'].map(
      (css) => inlineHashesIn(`<style>${css}</style>`).styles[0],
    );
    expect(hashes).toEqual([
      HASH_A,
      'sha256-hStrJtZ7caT0QJBOf3057C1a0cAUoSqBEjm9JSuVqOI=',
      'sha256-u0Jj2e1i7IBkNDEHdGEj6YSZteK6W+q1Sv+Vn8x343I=',
      'sha256-djRbTIvWw+qhWL2ZjAW0KgqdihBHVx3OIkvkBdDia40=',
    ]);
  });

  test.each([
    { what: 'an inline script', html: '<script>a{}</script>', hashes: [HASH_A] },
    { what: 'two equal scripts once', html: '<script>a{}</script><script>a{}</script>', hashes: [HASH_A] },
    { what: 'no script with an address', html: '<script type="module" src="/a.js"></script>', hashes: [] },
    { what: 'nothing in the value of an attribute', html: '<p title="<script>a{}</script>">', hashes: [] },
    { what: 'no data', html: '<script type="application/ld+json">a{}</script>', hashes: [] },
  ])('hashes $what', ({ html, hashes }) => {
    expect(inlineHashesIn(html)).toEqual({ styles: [], scripts: hashes });
  });
});
