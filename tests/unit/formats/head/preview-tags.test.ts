import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../../src/article/urls.ts';
import { siteCard } from '../../../../src/formats/head/pictures.ts';
import { listPreviewTags, type Preview } from '../../../../src/formats/head/preview-tags.ts';
import { makeArticle } from '../../article/make-article.ts';
import { makePublication } from '../make-publication.ts';

const PAGE: Preview = {
  title: 'Themen',
  description: 'Alle Themen.',
  url: 'https://example.org/zeitung/themen/',
  picture: siteCard('Lesesaal', createUrls('/zeitung/')),
};

/** The tags as pairs. */
const tagsOf = (changes: Partial<Preview> = {}) =>
  listPreviewTags({ ...PAGE, ...changes }, makePublication()).map((tag) => [
    'property' in tag ? tag.property : tag.name,
    tag.content,
  ]);

describe('listPreviewTags', () => {
  test('says of a page what Open Graph asks for, and that its picture is large', () => {
    expect(tagsOf()).toEqual([
      ['og:site_name', 'Lesesaal'],
      ['og:locale', 'de_DE'],
      ['og:type', 'website'],
      ['og:title', 'Themen'],
      ['og:description', 'Alle Themen.'],
      ['og:url', 'https://example.org/zeitung/themen/'],
      ['og:image', 'https://example.org/zeitung/karte.png'],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', 'Lesesaal'],
      ['twitter:card', 'summary_large_image'],
    ]);
  });

  test('says of an article when it was published and what it is about', () => {
    const topics = [
      { label: 'Öl & Gas', slug: 'oel-gas' },
      { label: 'Chips', slug: 'chips' },
    ];
    const article = makeArticle({ topics, updated: new Date('2025-12-01T08:00:00Z') });
    const tags = tagsOf({ article });
    expect(tags).toContainEqual(['og:type', 'article']);
    expect(tags.filter(([name]) => name?.startsWith('article:'))).toEqual([
      ['article:published_time', '2025-08-14T12:00:00+02:00'],
      ['article:modified_time', '2025-12-01T09:00:00+01:00'],
      ['article:section', 'Öl & Gas'],
      ['article:tag', 'Öl & Gas'],
      ['article:tag', 'Chips'],
    ]);
  });

  test.each([
    ['de', 'de_DE'],
    ['de-AT', 'de_AT'],
    ['de-Latn-CH', 'de_CH'],
    ['en-GB', 'en_GB'],
    ['en', undefined],
    ['es-419', undefined],
  ])('says of an article in %s the locale %s', (language, locale) => {
    const tags = tagsOf({ article: makeArticle({ language }) });
    expect(tags.find(([name]) => name === 'og:locale')?.[1]).toBe(locale);
  });

  test('leaves out what there is not: a change, an address, a description of a picture', () => {
    const picture = { ...PAGE.picture, alt: '' };
    const names = tagsOf({ article: makeArticle(), url: undefined, picture }).map(([name]) => name);
    expect(names).not.toContain('article:modified_time');
    expect(names).not.toContain('og:url');
    expect(names).not.toContain('og:image:alt');
  });
});
