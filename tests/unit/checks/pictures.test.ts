import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/article/fault.ts';
import { checkBuiltPictures, checkSourcePictures } from '../../../src/checks/pictures.ts';
import { makeProject } from './make-project.ts';

const MEBIBYTE = 1024 * 1024;

test('Pictures that are larger than they should be are found beside articles and in public/', async () => {
  const project = makeProject({
    'content/articles/2025/a.jpg': new Uint8Array(8 * MEBIBYTE),
    'content/articles/2025/b.JPG': new Uint8Array(8 * MEBIBYTE + 1),
    'content/originals/2025/x.html': new Uint8Array(9 * MEBIBYTE),
    'public/haus.png': new Uint8Array(MEBIBYTE),
    'public/bilder/berg.png': new Uint8Array(MEBIBYTE + 1),
    'public/bericht.pdf': new Uint8Array(2 * MEBIBYTE),
  });
  const { content } = project.environment();
  const faults = await checkSourcePictures(content, join(project.path, 'public'));
  expect(faults.map(formatFault)).toEqual([
    'content/articles/2025/b.JPG: expected a picture of at most 8 MiB, got 8.1 MiB. ' +
      'Save it with fewer pixels: 3000 across are enough for every screen.',
    'public/bilder/berg.png: expected a picture of at most 1 MiB, got 1.1 MiB. ' +
      'Save it smaller: it is sent to readers as it is.',
  ]);
});

test('A picture of a built site that is too much to load is found, with the page that shows it', async () => {
  const project = makeProject({
    'dist/_astro/film.x1.webp': new Uint8Array(2 * MEBIBYTE),
    'dist/_astro/foto.x2.webp': new Uint8Array(MEBIBYTE),
    'dist/artikel/2025/a/index.html': '<img src="/_astro/foto.x2.webp">',
    'dist/artikel/2025/b/index.html': '<img src="/_astro/film.x1.webp">',
  });
  const pages = ['a', 'b'].map((name) => ({
    pathname: `artikel/2025/${name}/`,
    file: `content/articles/2025/${name}.md`,
  }));
  expect(await checkBuiltPictures(join(project.path, 'dist'), pages)).toMatchObject([
    { file: 'content/articles/2025/b.md', key: 'film.x1.webp', got: '2 MiB' },
  ]);
});

test('A site without pictures has none that are too large', async () => {
  const project = makeProject();
  expect(await checkSourcePictures(project.environment().content, join(project.path, 'public'))).toEqual([]);
  expect(await checkBuiltPictures(join(project.path, 'dist'), [])).toEqual([]);
});
