import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../../src/article/urls.ts';
import type { PreviewPicture } from '../../../../src/formats/head/pictures.ts';
import { describeArticle } from '../../../../src/formats/structured-data/news-article.ts';
import { makeArticle } from '../../article/make-article.ts';
import { makePublication } from '../make-publication.ts';

const URL_OF_X = 'https://example.org/zeitung/artikel/2025/x/';

const describeX = (
  changes: Parameters<typeof makeArticle>[0] = {},
  pictures: readonly PreviewPicture[] = [],
) =>
  describeArticle(
    makeArticle({ id: '2025/x', ...changes }),
    pictures,
    makePublication(),
    createUrls('/zeitung/'),
  );

describe('describeArticle', () => {
  test('says what there is to say of a plain article, and no more', () => {
    const publisher = { '@type': 'Organization', name: 'Lesesaal', url: 'https://example.org/zeitung/' };
    expect(describeX()).toEqual({
      '@type': 'NewsArticle',
      headline: 'Ein Beispiel',
      description: 'Der Anfang des Beispiels.',
      inLanguage: 'de',
      datePublished: '2025-08-14T12:00:00+02:00',
      dateModified: '2025-08-14T12:00:00+02:00',
      mainEntityOfPage: URL_OF_X,
      url: URL_OF_X,
      wordCount: 360,
      articleSection: ['Chips'],
      author: publisher,
      publisher,
      isAccessibleForFree: true,
    });
  });

  test('gives dates with the offset of their day in the zone of the site', () => {
    expect(
      describeX({ published: '2024-12-31T23:30:00Z', updated: new Date('2025-07-01T10:00:00Z') }),
    ).toMatchObject({
      datePublished: '2025-01-01T00:30:00+01:00',
      dateModified: '2025-07-01T12:00:00+02:00',
    });
  });

  test('names the authors, with their address where they have one', () => {
    const authors = [{ name: 'Ada Beispiel', url: 'https://example.org/ada' }, { name: 'Bo Beispiel' }];
    expect(describeX({ authors }).author).toEqual([
      { '@type': 'Person', name: 'Ada Beispiel', url: 'https://example.org/ada' },
      { '@type': 'Person', name: 'Bo Beispiel' },
    ]);
  });

  test('names the source as its author where it has none', () => {
    const source = { name: 'Beispielblatt', url: 'https://example.com/blatt' };
    expect(describeX({ source }).author).toEqual([{ '@type': 'Organization', name: 'Beispielblatt' }]);
    expect(describeX({ source }).publisher).toMatchObject({ name: 'Lesesaal' });
  });

  test('names every topic by its label', () => {
    const topics = [
      { label: 'Öl & Gas', slug: 'oel-gas' },
      { label: 'Chips', slug: 'chips' },
    ];
    expect(describeX({ topics }).articleSection).toEqual(['Öl & Gas', 'Chips']);
  });

  test('gives whole addresses of its pictures, and says whose they are', () => {
    const picture = { width: 1200, height: 630, alt: '' };
    const pictures = [
      {
        ...picture,
        path: '/zeitung/artikel/2025/x.jpg',
        type: 'image/jpeg',
        credit: 'Ada Beispiel',
      } as const,
      { ...picture, path: '/zeitung/artikel/2025/x.png', type: 'image/png' } as const,
    ];
    expect(describeX({}, pictures).image).toEqual([
      {
        '@type': 'ImageObject',
        url: 'https://example.org/zeitung/artikel/2025/x.jpg',
        creditText: 'Ada Beispiel',
      },
      { '@type': 'ImageObject', url: 'https://example.org/zeitung/artikel/2025/x.png' },
    ]);
  });

  test('lists its corrections with their days', () => {
    const corrections = [
      { date: '2025-08-15', text: 'Die Zahl war falsch.' },
      { date: '2025-08-16', text: 'Der Name auch.' },
    ];
    expect(describeX({ corrections }).correction).toEqual([
      { '@type': 'CorrectionComment', text: 'Die Zahl war falsch.', datePublished: '2025-08-15' },
      { '@type': 'CorrectionComment', text: 'Der Name auch.', datePublished: '2025-08-16' },
    ]);
  });

  test('says where its text comes from', () => {
    const source = { name: 'Beispielblatt', url: 'https://example.com/blatt' };
    expect(describeX({ source }).isBasedOn).toMatchObject({ url: 'https://example.com/blatt' });
  });
});
