import { parseRssFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { printRss } from '../../../../src/formats/feeds/rss.ts';
import { lintXml } from '../../../read-xml.ts';
import { makeArticle } from '../../article/make-article.ts';
import { BAD_TEXTS, FORBIDDEN, FULL_ARTICLE } from './bad-input.ts';
import { makeFeed, makeFeeds } from './make-feed.ts';

/** What a reader shows of a description, which it takes for HTML. */
function showHtml(html = ''): string {
  return parseFragment(html)
    .childNodes.map((node) => ('value' in node ? node.value : `[${node.nodeName}]`))
    .join('');
}

describe('RSS', () => {
  test('tells of the feed what there is to tell', async () => {
    const text = printRss(makeFeed([FULL_ARTICLE], 'rss', { hub: 'https://hub.example/?a=1&b=2' }));
    expect(await lintXml(text, 'rss.rng')).toEqual([]);
    const { items, ...channel } = parseRssFeed(text);
    expect(items).toHaveLength(1);
    expect(channel).toEqual({
      title: 'Lesesaal',
      link: 'https://example.org/zeitung/',
      description: 'Nachrichten in Ruhe lesen.',
      language: 'de',
      lastBuildDate: 'Fri, 15 Aug 2025 12:00:00 +0200',
      atom: {
        links: [
          { rel: 'self', href: 'https://example.org/zeitung/feed.xml', type: 'application/rss+xml' },
          { rel: 'hub', href: 'https://hub.example/?a=1&b=2' },
        ],
      },
    });
  });

  test('tells of an article what there is to tell', () => {
    const { items } = parseRssFeed(printRss(makeFeed([FULL_ARTICLE], 'rss')));
    expect(items).toEqual([
      {
        title: 'Ein voller Artikel',
        link: 'https://example.org/zeitung/artikel/2025/voll/',
        guid: { value: expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/), isPermaLink: false },
        pubDate: 'Thu, 14 Aug 2025 12:00:00 +0200',
        description: 'Wovon er handelt.',
        categories: [{ name: 'Öl & Gas' }, { name: 'Chips' }],
        content: {
          encoded:
            '<figure><img src="https://example.org/zeitung/artikel/2025/voll.jpg" alt="Ein Hafen"></figure><p>Ein Text.</p>',
        },
        dc: expect.objectContaining({ creators: ['Ada Beispiel', 'Bert Muster'], languages: ['de'] }),
        enclosures: [
          { url: 'https://example.org/zeitung/artikel/2025/voll.jpg', length: 12_345, type: 'image/jpeg' },
        ],
      },
    ]);
  });

  test('says no more of an article than there is', () => {
    const text = printRss(makeFeed([makeArticle({ summary: '' })], 'rss'));
    const [item] = parseRssFeed(text).items ?? [];
    expect(Object.keys(item ?? {}).sort()).toEqual([
      'categories',
      'content',
      'dc',
      'guid',
      'link',
      'pubDate',
      'title',
    ]);
    expect(text).not.toContain('dc:creator');
  });

  test.each(BAD_TEXTS)('gives back as it was: %s', async (_what, bad) => {
    const article = makeArticle({
      title: bad,
      summary: bad,
      authors: [{ name: bad }],
      topics: [{ label: bad, slug: 'x' }],
    });
    const text = printRss(
      makeFeed([article], 'rss', { html: `<pre>${bad.replaceAll('<', '&#x3C;')}</pre>` }),
    );
    expect(await lintXml(text, 'rss.rng')).toEqual([]);
    const [item] = parseRssFeed(text).items ?? [];
    expect(item).toMatchObject({
      title: bad,
      categories: [{ name: bad }],
      dc: { creators: [bad] },
    });
    expect(showHtml(item?.description)).toBe(bad);
  });

  test('writes a summary so that it is text for readers, which take it for HTML', () => {
    const summary = 'Das Element <br> und <script> & was &lt; heißt';
    const [item] = parseRssFeed(printRss(makeFeed([makeArticle({ summary })], 'rss'))).items ?? [];
    expect(item?.description).toBe('Das Element &lt;br> und &lt;script> &amp; was &amp;lt; heißt');
    expect(showHtml(item?.description)).toBe(summary);
  });

  test('leaves out what XML cannot hold', async () => {
    const text = printRss(makeFeed([makeArticle({ title: FORBIDDEN })], 'rss'));
    expect(await lintXml(text, 'rss.rng')).toEqual([]);
    expect(parseRssFeed(text).items?.[0]?.title).toBe('EinTextmitSteuerzeichen und  halben');
  });

  test.each([
    ['2025-01-05T00:00:00Z', 'Sun, 05 Jan 2025 01:00:00 +0100'],
    ['2024-02-29T23:30:15Z', 'Fri, 01 Mar 2024 00:30:15 +0100'],
    ['1893-01-01T00:00:00Z', 'Sun, 01 Jan 1893 00:53:28 +0053'],
  ])('writes the date %s as RFC 822 has it, in the zone of the site', (published, written) => {
    const text = printRss(makeFeed([makeArticle({ published })], 'rss'));
    expect(parseRssFeed(text).items?.[0]?.pubDate).toBe(written);
  });

  test('leads to archives, which say what they are', async () => {
    const articles = [1, 2, 3].map((month) =>
      makeArticle({ id: `2025/a${month}`, published: `2025-0${month}-03T10:00:00Z` }),
    );
    const texts = makeFeeds(articles, 'rss', { limit: 1 }).map(printRss);
    expect(texts).toHaveLength(3);
    const archive = (month: number) => `https://example.org/zeitung/archiv/2025/0${month}/feed.xml`;
    const linksOf = (text = '') =>
      (parseRssFeed(text).atom?.links ?? []).map(({ rel, href }) => `${rel} ${href}`).slice(1);
    expect(linksOf(texts[0])).toEqual([`prev-archive ${archive(2)}`]);
    expect(linksOf(texts[1])).toEqual([
      'current https://example.org/zeitung/feed.xml',
      `prev-archive ${archive(1)}`,
    ]);
    expect(linksOf(texts[2])).toEqual([
      'current https://example.org/zeitung/feed.xml',
      `next-archive ${archive(2)}`,
    ]);
    expect(texts.map((text) => text.match(/<fh:\w+/g))).toEqual([null, ['<fh:archive'], ['<fh:archive']]);
    for (const text of texts) expect(await lintXml(text, 'rss.rng')).toEqual([]);
  });

  test('of no article is a feed all the same, and complete', async () => {
    const text = printRss(makeFeed([], 'rss'));
    expect(await lintXml(text, 'rss.rng')).toEqual([]);
    expect(text).toContain('<fh:complete/>');
    expect(parseRssFeed(text)).toMatchObject({
      title: 'Lesesaal',
      lastBuildDate: 'Thu, 15 Jan 2026 01:00:00 +0100',
    });
  });

  test('holds 2,000 articles of one month', async () => {
    const articles = Array.from({ length: 2000 }, (_, at) =>
      makeArticle({ id: `2025/artikel-${at}`, title: `Artikel ${at}` }),
    );
    const [newest, archive] = makeFeeds(articles, 'rss').map(printRss);
    expect(parseRssFeed(newest ?? '').items).toHaveLength(50);
    expect(parseRssFeed(archive ?? '').items).toHaveLength(2000);
    expect(await lintXml(archive ?? '', 'rss.rng')).toEqual([]);
  });

  test('names the sheet that shows it in a browser', () => {
    expect(printRss(makeFeed([], 'rss')).split('\n').slice(0, 2)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<?xml-stylesheet type="text/xsl" href="/zeitung/feed.xsl"?>',
    ]);
  });
});
