import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src/article/changes.ts';
import { listPictures, placePictures, type StoredPicture } from '../../../../src/import/text/pictures.ts';

const place = (markdown: string, pictures: Record<string, StoredPicture> = {}) =>
  applyChanges(markdown, placePictures(markdown, new Map(Object.entries(pictures))));

describe('the pictures of a text', () => {
  test.each([
    {
      name: 'one that was not taken along',
      markdown: 'Eins.\n\n![Bild](https://a.example/x.jpg)\n\nZwei.',
      result: 'Eins.\n\nZwei.',
    },
    { name: 'one within a line', markdown: 'Eins ![Bild](x.jpg) zwei.', result: 'Eins  zwei.' },
    {
      name: 'one by reference',
      markdown: 'Eins ![Bild][b] zwei.\n\n[b]: x.jpg',
      result: 'Eins  zwei.\n\n[b]: x.jpg',
    },
    { name: 'one in HTML', markdown: '<div><img src="x.jpg" alt="x">Text</div>', result: '<div>Text</div>' },
  ])('leave: $name', ({ markdown, result }) => {
    expect(place(markdown)).toBe(result);
  });

  test('stay in code', () => {
    expect(place('`![x](y.jpg)`')).toBe('`![x](y.jpg)`');
  });

  test('lead to what was taken along', () => {
    expect(
      place('Eins ![Ein \\[Bild\\]](https://a.example/x.jpg) zwei.', {
        'https://a.example/x.jpg': { src: './x.jpg' },
      }),
    ).toBe('Eins ![Ein \\[Bild\\]](./x.jpg) zwei.');
  });

  test('have their caption and credit with them', () => {
    const stored = { src: './x.jpg', caption: 'Die Brücke <heute>', credit: 'Ada "Foto" Muster' };
    expect(place('![Brücke](https://a.example/x.jpg)', { 'https://a.example/x.jpg': stored })).toBe(
      '<figure>\n<img src="./x.jpg" alt="Brücke">\n<figcaption>Die Brücke &#60;heute&#62; Bild: Ada &#34;Foto&#34; Muster</figcaption>\n</figure>',
    );
  });

  test('are listed once each', () => {
    expect(listPictures('![a](x.jpg) ![b](y.jpg) ![c](x.jpg)')).toEqual([{ url: 'x.jpg' }, { url: 'y.jpg' }]);
  });
});
