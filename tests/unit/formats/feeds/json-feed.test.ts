import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { printJsonFeed } from '../../../../src/formats/feeds/json-feed.ts';
import { makeArticle } from '../../article/make-article.ts';
import { BAD_TEXTS, FORBIDDEN, FULL_ARTICLE } from './bad-input.ts';
import { makeFeed, makeFeeds } from './make-feed.ts';

const SITE = 'https://example.org/zeitung';

describe('JSON Feed', () => {
  test('tells of the feed what there is to tell', () => {
    const text = printJsonFeed(makeFeed([FULL_ARTICLE], 'json', { hub: 'https://hub.example/' }));
    const { items, ...feed } = JSON.parse(text);
    expect(items).toHaveLength(1);
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Lesesaal',
      home_page_url: `${SITE}/`,
      feed_url: `${SITE}/feed.json`,
      description: 'Nachrichten in Ruhe lesen.',
      language: 'de',
      authors: [{ name: 'Lesesaal', url: `${SITE}/` }],
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    });
  });

  test('tells of an article what there is to tell', () => {
    const feed = makeFeed([FULL_ARTICLE], 'json');
    const { items } = JSON.parse(printJsonFeed(feed));
    expect(items).toEqual([
      {
        id: feed.entries[0]?.id,
        url: `${SITE}/artikel/2025/voll/`,
        title: 'Ein voller Artikel',
        language: 'de',
        summary: 'Wovon er handelt.',
        content_html: feed.entries[0]?.html,
        image: `${SITE}/artikel/2025/voll.jpg`,
        date_published: '2025-08-14T12:00:00+02:00',
        date_modified: '2025-08-15T12:00:00+02:00',
        authors: [{ name: 'Ada Beispiel', url: 'https://example.org/ada' }, { name: 'Bert Muster' }],
        tags: ['Öl & Gas', 'Chips'],
        attachments: [
          { url: `${SITE}/artikel/2025/voll.jpg`, mime_type: 'image/jpeg', size_in_bytes: 12_345 },
        ],
      },
    ]);
  });

  test('says no more of an article than there is', () => {
    const { items } = JSON.parse(printJsonFeed(makeFeed([makeArticle({ summary: '' })], 'json')));
    expect(Object.keys(items[0]).sort()).toEqual([
      'content_html',
      'date_modified',
      'date_published',
      'id',
      'language',
      'tags',
      'title',
      'url',
    ]);
  });

  test.each(BAD_TEXTS)('gives back as it was, to a second parser too: %s', (_what, bad) => {
    const article = makeArticle({
      title: bad,
      summary: bad,
      authors: [{ name: bad }],
      topics: [{ label: bad, slug: 'x' }],
    });
    const text = printJsonFeed(makeFeed([article], 'json'));
    const told = { title: bad, summary: bad, authors: [{ name: bad }], tags: [bad] };
    expect(JSON.parse(text).items[0]).toMatchObject(told);
    expect(parseJsonFeed(text).items?.[0]).toMatchObject(told);
  });

  test('is text without half a character even where a title holds one', () => {
    const text = printJsonFeed(makeFeed([makeArticle({ title: FORBIDDEN })], 'json'));
    expect(text.isWellFormed()).toBe(true);
    expect(JSON.parse(text).items[0].title).toBe(FORBIDDEN);
  });

  test('leads on to the archives, the newest first', () => {
    const articles = [1, 2, 3].map((month) =>
      makeArticle({ id: `2025/a${month}`, published: `2025-0${month}-03T10:00:00Z` }),
    );
    const feeds = makeFeeds(articles, 'json', { limit: 1 }).map((feed) => parseJsonFeed(printJsonFeed(feed)));
    expect(feeds.map(({ next_url }) => next_url)).toEqual([
      `${SITE}/archiv/2025/02/feed.json`,
      `${SITE}/archiv/2025/01/feed.json`,
      undefined,
    ]);
  });

  test('of no article is a feed all the same', () => {
    expect(parseJsonFeed(printJsonFeed(makeFeed([], 'json')))).toMatchObject({ title: 'Lesesaal' });
    expect(JSON.parse(printJsonFeed(makeFeed([], 'json'))).items).toEqual([]);
  });
});
