import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../src/article/urls.ts';
import { printManifest } from '../../../src/formats/manifest.ts';
import { makePublication } from './make-publication.ts';

describe.each(['/', '/zeitung/'])('printManifest below %s', (base) => {
  const manifest = JSON.parse(printManifest(makePublication(), createUrls(base)));

  test('keeps the app within the site', () => {
    expect([manifest.id, manifest.start_url, manifest.scope]).toEqual([base, base, base]);
    for (const { url } of manifest.shortcuts) expect(url.startsWith(base)).toBe(true);
    for (const { src } of manifest.icons) expect(src.startsWith(base)).toBe(true);
  });

  test('has icons in the sizes that browsers ask for, one of them to be cut to any shape', () => {
    expect(manifest.icons).toContainEqual({
      src: `${base}symbole/maskierbar-512.png`,
      sizes: '512x512',
      type: 'image/png',
      purpose: 'maskable',
    });
    const plain = manifest.icons.filter(({ purpose }: { purpose?: string }) => purpose === undefined);
    expect(plain.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['any', '192x192', '512x512']);
  });

  test('says what it is called, in which language, and that it holds news', () => {
    expect(manifest).toMatchObject({
      name: 'Lesesaal',
      short_name: 'Lesesaal',
      description: 'Nachrichten in Ruhe lesen.',
      lang: 'de',
      dir: 'ltr',
      display: 'standalone',
      categories: ['news'],
      shortcuts: [{ name: 'Suche' }, { name: 'Merkliste' }],
    });
  });
});

test('printManifest shortens a long name for the home screen', () => {
  const publication = makePublication({ name: 'Allgemeine Zeitung „Öl & Gas“' });
  expect(JSON.parse(printManifest(publication, createUrls('/')))).toMatchObject({
    name: 'Allgemeine Zeitung „Öl & Gas“',
    short_name: 'Allgemeine',
  });
});
