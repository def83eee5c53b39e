import { describe, expect, test } from 'vitest';
import { printRedirectPage, printRedirectsFile } from '../../../src/hosting/redirects.ts';

const SITE = new URL('https://example.org');

describe('printRedirectsFile', () => {
  test('prints one permanent redirect a line', () => {
    expect(
      printRedirectsFile([
        { from: '/2019/alt/', to: '/artikel/2019/alt/' },
        { from: '/zeitung/news/1.html', to: '/zeitung/artikel/2020/x/' },
      ]),
    ).toBe('/2019/alt/ /artikel/2019/alt/ 301\n/zeitung/news/1.html /zeitung/artikel/2020/x/ 301\n');
  });

  test('prints nothing for no redirects', () => {
    expect(printRedirectsFile([])).toBe('');
  });

  test.each([
    { from: '/Öl/', printed: '/%C3%96l/' },
    { from: '/%C3%96l/', printed: '/%C3%96l/' },
    { from: '/%c3%96l/', printed: '/%C3%96l/' },
    { from: '/100%25/', printed: '/100%25/' },
    { from: '/東京/', printed: '/%E6%9D%B1%E4%BA%AC/' },
    { from: '/oel%26gas/', printed: '/oel%26gas/' },
    { from: '/was%3F/', printed: '/was%3F/' },
    { from: '/nr%231.html', printed: '/nr%231.html' },
  ])('encodes $from once, as $printed', ({ from, printed }) => {
    expect(printRedirectsFile([{ from, to: '/x/' }])).toBe(`${printed} /x/ 301\n`);
  });
});

describe('printRedirectPage', () => {
  test.each([
    { what: 'its language', html: '<html lang="de">' },
    {
      what: 'the canonical address',
      html: '<link rel="canonical" href="https://example.org/artikel/2025/x/">',
    },
    { what: 'that it is not to be indexed', html: '<meta name="robots" content="noindex">' },
    { what: 'an immediate way on', html: '<meta http-equiv="refresh" content="0; url=/artikel/2025/x/">' },
    {
      what: 'a link for those who have to click',
      html: '<a href="/artikel/2025/x/">Weiter zur neuen Adresse</a>',
    },
    { what: 'its title', html: '<title>Diese Seite ist umgezogen</title>' },
  ])('says $what', ({ html }) => {
    expect(printRedirectPage('/artikel/2025/x/', SITE)).toContain(html);
  });

  test('keeps the base path', () => {
    expect(printRedirectPage('/zeitung/artikel/2025/x/', SITE)).toContain(
      'href="https://example.org/zeitung/artikel/2025/x/"',
    );
  });

  test('encodes what an address may not hold', () => {
    expect(printRedirectPage('/artikel/öl/', SITE)).toContain('<a href="/artikel/%C3%B6l/">');
  });

  test.each([
    { to: '/"><script>alert(1)</script>/', never: '<script' },
    { to: '/x"/onclick="alert(1)/', never: '"alert' },
  ])('lets no address break out of its attribute: $to', ({ to, never }) => {
    expect(printRedirectPage(to, SITE)).not.toContain(never);
  });

  test('escapes an ampersand', () => {
    expect(printRedirectPage('/a&amp/', SITE)).toContain('<a href="/a&amp;amp/">');
  });
});
