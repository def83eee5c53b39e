import { describe, expect, test } from 'vitest';
import {
  assetsIn,
  canonicalPathIn,
  fontsIn,
  importsIn,
  pictureOf,
  picturesIn,
  scriptsIn,
} from '../../../src/offline/page-assets.ts';

describe('the assets that a page names', () => {
  test.each([
    {
      what: 'a script',
      text: '<script type="module" src="/_astro/Page.D802dQX9.js"></script>',
      found: ['/_astro/Page.D802dQX9.js'],
    },
    {
      what: 'a font in a style',
      text: 'src:url(/_astro/a.B1.woff2)format("woff2")',
      found: ['/_astro/a.B1.woff2'],
    },
    {
      what: 'versions of a picture',
      text: 'srcset="/_astro/a.X_1.avif 480w, /_astro/a.X_2.avif 768w"',
      found: ['/_astro/a.X_1.avif', '/_astro/a.X_2.avif'],
    },
    {
      what: 'a name with a blank',
      text: 'src="/_astro/mit%20leer.X_1.png"',
      found: ['/_astro/mit%20leer.X_1.png'],
    },
    { what: 'one twice', text: '"/_astro/a.js" "/_astro/a.js"', found: ['/_astro/a.js'] },
    { what: 'text that only speaks of one', text: '<p>Die Datei liegt unter /_astro&lt;</p>', found: [] },
    { what: 'another site’s', text: 'src="/zeitung/_astro/a.js"', found: [] },
  ])('are found: $what', ({ text, found }) => {
    expect(assetsIn(text, '/')).toEqual(found);
  });

  test('lie below the base path', () => {
    expect(assetsIn('src="/zeitung/_astro/a.js" src="/_astro/b.js"', '/zeitung/')).toEqual([
      '/zeitung/_astro/a.js',
    ]);
  });
});

describe('the scripts and fonts of a page', () => {
  const html =
    '<script>inline()</script><style>@font-face{src:url("/_astro/a.B1234567.woff2")format("woff2")}</style>' +
    '<script type="module" src="/_astro/Page.D802dQX9.js"></script>' +
    '<p>Im Text steht "/_astro/erfunden.AAAAAAAA.js" und url(/_astro/erfunden.AAAAAAAA.woff2).</p>';

  test('are those of its elements, not those that a text speaks of', () => {
    expect(scriptsIn(html)).toEqual(['/_astro/Page.D802dQX9.js']);
    expect(fontsIn(html, '/')).toEqual(['/_astro/a.B1234567.woff2']);
  });
});

describe('the scripts that a script imports', () => {
  test.each([
    { script: 'import{a as b}from"./german.Cwi_D4vX.js";', found: ['german.Cwi_D4vX.js'] },
    { script: 'const a=()=>import(`./read-aloud.CEg6eA_H.js`)', found: ['read-aloud.CEg6eA_H.js'] },
    { script: "import './a.js';import './a.js'", found: ['a.js'] },
    { script: 'const text="./a.jsx and ../b.js"', found: [] },
  ])('are found in $script', ({ script, found }) => {
    expect(importsIn(script)).toEqual(found);
  });
});

describe('the pictures of a page that are stored', () => {
  const picture = (widths: readonly number[], format = 'avif') =>
    `<picture><source srcset="${widths.map((width) => `/_astro/a.BWLoVP2L_${width}.${format} ${width}w`).join(', ')}" type="image/${format}"><source srcset="/_astro/a.BWLoVP2L_w.webp 480w" type="image/webp"><img src="/_astro/a.BWLoVP2L_j.jpg" alt="Ein Haus"></picture>`;

  test.each([
    { what: 'the widest up to 1080 pixels', html: picture([480, 768, 1080, 1440]), found: ['1080.avif'] },
    { what: 'whatever their order', html: picture([1440, 1080, 480]), found: ['1080.avif'] },
    { what: 'the narrowest where all are wider', html: picture([2016, 1440]), found: ['1440.avif'] },
    { what: 'the first format that is offered', html: picture([480], 'webp'), found: ['480.webp'] },
  ])('are of each $what', ({ html, found }) => {
    expect(picturesIn(html, '/')).toEqual(found.map((end) => `/_astro/a.BWLoVP2L_${end}`));
  });

  test('are drawings as they are', () => {
    expect(picturesIn('<img src="/_astro/diagramm.CXgretFj.svg" alt="a > b">', '/')).toEqual([
      '/_astro/diagramm.CXgretFj.svg',
    ]);
  });

  test('are not those that lie elsewhere', () => {
    expect(picturesIn('<img src="/bild.png" alt=""><img alt="">', '/')).toEqual([]);
  });
});

describe('versions of a picture', () => {
  test.each([
    ['/_astro/bild.BWLoVP2L_1vG2e0.webp', '/_astro/bild.BWLoVP2L_1vulbT.jpg'],
    ['/_astro/mit%20leerzeichen.BJ6C62af_12Twt5.avif', '/_astro/mit%20leerzeichen.BJ6C62af_Z1xbaTx.avif'],
    ['/_astro/kamera.BcvfB_SK_1A4c8o.jpg', '/_astro/kamera.BcvfB_SK_Z9PeMD.avif'],
  ])('show the same: %s and %s', (one, other) => {
    expect(pictureOf(one)).toBeDefined();
    expect(pictureOf(one)).toBe(pictureOf(other));
  });

  test.each([
    ['/_astro/bild.BWLoVP2L_1vG2e0.webp', '/_astro/bild.AAAAAAAA_1vG2e0.webp'],
    ['/_astro/a.BWLoVP2L_1.webp', '/_astro/b.BWLoVP2L_1.webp'],
  ])('are told from others: %s and %s', (one, other) => {
    expect(pictureOf(one)).not.toBe(pictureOf(other));
  });

  test.each(['/_astro/Page.D802dQX9.js', '/_astro/diagramm.CXgretFj.svg', '/_astro/a.B1.woff2'])(
    'are not: %s',
    (address) => {
      expect(pictureOf(address)).toBeUndefined();
    },
  );
});

describe('what a page says it is', () => {
  test.each([
    { html: '<link rel="canonical" href="https://a.example/artikel/2025/x/">', path: '/artikel/2025/x/' },
    { html: '<link rel="canonical" href="https://a.example/b/?c=1&amp;d=2">', path: '/b/' },
    { html: '<p>Seite nicht gefunden</p>', path: undefined },
    { html: '<link rel="canonical" href="keine Adresse">', path: undefined },
  ])('is $path', ({ html, path }) => {
    expect(canonicalPathIn(html)).toBe(path);
  });
});
