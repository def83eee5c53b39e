import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../../src/article/urls.ts';
import { listPictures, siteCard } from '../../../../src/formats/head/pictures.ts';
import { makeArticle } from '../../article/make-article.ts';

const urls = createUrls('/zeitung/');

const imageOf = (width: number, height: number) => ({
  alt: 'Ein Hafen',
  credit: 'Ada Beispiel',
  picture: { src: '/_astro/hafen.avif', width, height, format: 'avif' },
  file: '/content/articles/2025/hafen.avif',
});

const COVER = {
  path: '/zeitung/artikel/2025/x.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 800,
  alt: 'Ein Hafen',
  credit: 'Ada Beispiel',
};
const CARD = {
  path: '/zeitung/artikel/2025/x.png',
  type: 'image/png',
  width: 1200,
  height: 630,
  alt: 'Ein Beispiel',
};

describe('listPictures', () => {
  const plain = makeArticle({ id: '2025/x' });
  const pictured = makeArticle({ id: '2025/x', image: imageOf(3000, 2000) });

  test.each([
    { article: pictured, hasCard: true, pictures: [COVER, CARD], what: 'cover and card' },
    { article: pictured, hasCard: false, pictures: [COVER], what: 'the cover alone' },
    { article: plain, hasCard: true, pictures: [CARD], what: 'the card alone' },
    { article: plain, hasCard: false, pictures: [], what: 'nothing' },
  ])('has $what', ({ article, hasCard, pictures }) => {
    expect(listPictures(article, urls, hasCard)).toEqual(pictures);
  });

  test.each([
    { given: [3000, 2000], scaled: [1200, 800] },
    { given: [1300, 801], scaled: [1200, 739] },
    { given: [1200, 900], scaled: [1200, 900] },
    { given: [640, 480], scaled: [640, 480] },
    { given: [5000, 1], scaled: [1200, 1] },
  ])('knows that a cover of $given is $scaled as a JPEG', ({ given: [width = 0, height = 0], scaled }) => {
    const [cover] = listPictures(makeArticle({ image: imageOf(width, height) }), urls, false);
    expect([cover?.width, cover?.height]).toEqual(scaled);
  });
});

test('the card of the site shows its name', () => {
  expect(siteCard('Lesesaal', urls)).toEqual({ ...CARD, path: '/zeitung/karte.png', alt: 'Lesesaal' });
});
