import { describe, expect, test } from 'vitest';
import { toWebAddress } from '../../../../src/import/feeds/web-address.ts';

describe('an address', () => {
  test.each([
    ['https://a.example/b', undefined, 'https://a.example/b'],
    ['  HTTP://A.example ', undefined, 'http://a.example/'],
    ['/b', 'https://a.example/c/d', 'https://a.example/b'],
    ['b', 'https://a.example/c/d', 'https://a.example/c/b'],
    ['//b.example/c', 'https://a.example/', 'https://b.example/c'],
    ['https://wer:geheim@a.example/', undefined, 'https://a.example/'],
    ['https://a.example/?utm_source=rss&id=7&UTM_medium=x#b', undefined, 'https://a.example/?id=7#b'],
    ['https://a.example/?wt_mc=rss.beitrag.atom&xtor=RSS-1', undefined, 'https://a.example/'],
    ['https://a.example/?utm_source=rss', undefined, 'https://a.example/'],
    ['https://a.example/?a=%20&b=c d', undefined, 'https://a.example/?a=%20&b=c%20d'],
    ['https://grün.example/ä', undefined, 'https://xn--grn-ioa.example/%C3%A4'],
  ])('%j from %s is %s', (text, base, address) => {
    expect(toWebAddress(text, base)).toBe(address);
  });

  test.each([
    undefined,
    '',
    'b',
    '/b',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    'feed://a.example/',
    'urn:x',
    'http://',
    'https://a b/',
  ])('is none: %j', (text) => {
    expect(toWebAddress(text)).toBeUndefined();
  });

  test('that is relative to something else than the web is none', () => {
    expect(toWebAddress('b', 'file:///etc/')).toBeUndefined();
  });
});
