import { describe, expect, test } from 'vitest';
import { choosePicture } from '../../../../src/import/feeds/choose-picture.ts';

describe('the picture of an entry', () => {
  test.each([
    [
      'the widest',
      [{ url: '/a.jpg', width: 100 }, { url: '/b.jpg', width: 900 }, { url: '/c.jpg' }],
      'https://a.example/b.jpg',
    ],
    ['else the first', [{ url: '/a.jpg' }, { url: '/b.jpg' }], 'https://a.example/a.jpg'],
    ['one that is called a picture', [{ url: '/a', medium: 'image' }], 'https://a.example/a'],
    ['one of a picture’s type', [{ url: '/a', type: 'image/webp' }], 'https://a.example/a'],
    ['one whose address ends like a picture', [{ url: '/a.PNG?w=1' }], 'https://a.example/a.PNG?w=1'],
    [
      'no film',
      [{ url: '/a.jpg', medium: 'video' }, { url: '/b.mp3', type: 'audio/mpeg' }, { url: '/c' }],
      undefined,
    ],
    [
      'none without an address in the web',
      [{ url: 'data:image/png;base64,AA', type: 'image/png' }],
      undefined,
    ],
    ['none', [], undefined],
  ])('is %s', (_which, pictures, url) => {
    expect(choosePicture(pictures, 'https://a.example/')?.url).toBe(url);
  });

  test('has plain words beside it, and none twice', () => {
    const words = { alt: 'Ein <b>Kran</b>', caption: 'Ein Kran', credit: 'Ada &amp; Co.' };
    expect(choosePicture([{ url: 'https://a.example/b.jpg', ...words }], undefined)).toEqual({
      url: 'https://a.example/b.jpg',
      alt: 'Ein Kran',
      credit: 'Ada & Co.',
    });
  });

  test('has an empty description where the feed gives none', () => {
    expect(choosePicture([{ url: 'https://a.example/b.jpg' }], undefined)).toMatchObject({ alt: '' });
  });
});
