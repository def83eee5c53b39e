import { describe, expect, test } from 'vitest';
import { printRedirectPage } from '../../../src/hosting/redirects.ts';

const SITE = new URL('https://example.org');

describe('printRedirectPage', () => {
  test.each([
    {
      what: 'that nothing runs in it',
      html: '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
    },
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
