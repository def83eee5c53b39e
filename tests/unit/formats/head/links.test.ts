import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../../src/article/urls.ts';
import { listArticleLinks, listFeedLinks } from '../../../../src/formats/head/links.ts';

const urls = createUrls('/zeitung/');
const OIL = { label: 'Öl & Gas', slug: 'oel-gas' };

describe('listFeedLinks', () => {
  test('leads to the feeds of the site in every format', () => {
    expect(listFeedLinks('Lesesaal', urls)).toEqual([
      {
        rel: 'alternate',
        type: 'application/rss+xml',
        title: 'Lesesaal (RSS)',
        href: '/zeitung/feed.xml',
      },
      {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: 'Lesesaal (Atom)',
        href: '/zeitung/atom.xml',
      },
      {
        rel: 'alternate',
        type: 'application/feed+json',
        title: 'Lesesaal (JSON Feed)',
        href: '/zeitung/feed.json',
      },
    ]);
  });

  test('leads to those of a topic first, since a reader who asks for one is there', () => {
    const links = listFeedLinks('Lesesaal', urls, OIL);
    expect(links).toHaveLength(6);
    expect(links[0]).toEqual({
      rel: 'alternate',
      type: 'application/rss+xml',
      title: 'Öl & Gas – Lesesaal (RSS)',
      href: '/zeitung/themen/oel-gas/feed.xml',
    });
    expect(links.slice(3)).toEqual(listFeedLinks('Lesesaal', urls));
  });
});

test('listArticleLinks leads to the article as Markdown and as e-book', () => {
  expect(listArticleLinks('2025/x', urls).map(({ type, href }) => [type, href])).toEqual([
    ['text/markdown; charset=utf-8', '/zeitung/artikel/2025/x.md'],
    ['application/epub+zip', '/zeitung/artikel/2025/x.epub'],
  ]);
});
