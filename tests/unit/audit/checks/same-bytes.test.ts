import { expect, test } from 'vitest';
import { sameBytes } from '../../../audit/checks/same-bytes.ts';
import { findingsOf, plantSite } from '../planted-site.ts';

test('Two builds with the same bytes are the same', async () => {
  expect(await findingsOf(sameBytes(plantSite().folder, 'in Rom'), plantSite())).toEqual([]);
});

test('Every difference between two builds is found', async () => {
  const other = plantSite({ '_astro/b.js': 'export{};', 'neu.txt': '', 'bild.png.br': '2' });
  const site = plantSite({ 'alt.txt': '', 'bild.png.br': '1' });
  expect(await findingsOf(sameBytes(other.folder, 'in Rom'), site)).toEqual([
    '_astro/b.js: expected the same bytes from the build in Rom, got others',
    'alt.txt: expected the file in the build in Rom too, got none there',
    'bild.png.br: expected the same bytes from the build in Rom, got others',
    'neu.txt: expected no file that only the build in Rom has, got one',
  ]);
});
