import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { printAtom } from '../../../../src/formats/feeds/atom.ts';
import { lintXml } from '../../../read-xml.ts';
import { makeArticle } from '../../article/make-article.ts';
import { BAD_TEXTS, FORBIDDEN, FULL_ARTICLE } from './bad-input.ts';
import { makeFeed, makeFeeds } from './make-feed.ts';

const SITE = 'https://example.org/zeitung';

describe('Atom', () => {
  test('tells of the feed what there is to tell', async () => {
    const feed = makeFeed([FULL_ARTICLE], 'atom', { hub: 'https://hub.example/' });
    const text = printAtom(feed);
    expect(await lintXml(text, 'atom.rng')).toEqual([]);
    const { entries, ...rest } = parseAtomFeed(text);
    expect(entries).toHaveLength(1);
    expect(rest).toEqual({
      id: feed.id,
      title: { value: 'Lesesaal' },
      subtitle: { value: 'Nachrichten in Ruhe lesen.' },
      updated: '2025-08-15T12:00:00+02:00',
      authors: [{ name: 'Lesesaal', uri: `${SITE}/` }],
      links: [
        { rel: 'alternate', href: `${SITE}/`, type: 'text/html' },
        { rel: 'self', href: `${SITE}/atom.xml`, type: 'application/atom+xml' },
        { rel: 'hub', href: 'https://hub.example/' },
      ],
      xml: { lang: 'de' },
    });
  });

  test('tells of an article what there is to tell', () => {
    const feed = makeFeed([{ ...FULL_ARTICLE, language: 'en' }], 'atom');
    expect(parseAtomFeed(printAtom(feed)).entries).toEqual([
      {
        id: feed.entries[0]?.id,
        title: { value: 'Ein voller Artikel' },
        published: '2025-08-14T12:00:00+02:00',
        updated: '2025-08-15T12:00:00+02:00',
        authors: [{ name: 'Ada Beispiel', uri: 'https://example.org/ada' }, { name: 'Bert Muster' }],
        categories: [
          { term: 'oel-gas', label: 'Öl & Gas' },
          { term: 'chips', label: 'Chips' },
        ],
        links: [
          { rel: 'alternate', href: `${SITE}/artikel/2025/voll/`, type: 'text/html' },
          { rel: 'enclosure', href: `${SITE}/artikel/2025/voll.jpg`, type: 'image/jpeg', length: 12_345 },
        ],
        summary: { value: 'Wovon er handelt.' },
        content: { type: 'html', value: feed.entries[0]?.html },
        xml: { lang: 'en' },
      },
    ]);
  });

  test('says no more of an article than there is', () => {
    const [entry] = parseAtomFeed(printAtom(makeFeed([makeArticle({ summary: '' })], 'atom'))).entries ?? [];
    expect(Object.keys(entry ?? {}).sort()).toEqual([
      'categories',
      'content',
      'id',
      'links',
      'published',
      'title',
      'updated',
      'xml',
    ]);
  });

  test.each(BAD_TEXTS)('gives back as it was: %s', async (_what, bad) => {
    const article = makeArticle({
      title: bad,
      summary: bad,
      authors: [{ name: bad }],
      topics: [{ label: bad, slug: 'x' }],
    });
    const feed = makeFeed([article], 'atom', { html: `<pre>${bad.replaceAll('<', '&#x3C;')}</pre>` });
    const text = printAtom(feed);
    expect(await lintXml(text, 'atom.rng')).toEqual([]);
    const [entry] = parseAtomFeed(text).entries ?? [];
    expect(entry).toMatchObject({
      title: { value: bad },
      summary: { value: bad },
      authors: [{ name: bad }],
      categories: [{ term: 'x', label: bad }],
      content: { type: 'html', value: feed.entries[0]?.html },
    });
  });

  test('leaves out what XML cannot hold', async () => {
    const text = printAtom(makeFeed([makeArticle({ title: FORBIDDEN })], 'atom'));
    expect(await lintXml(text, 'atom.rng')).toEqual([]);
    expect(parseAtomFeed(text).entries?.[0]?.title).toEqual({ value: 'EinTextmitSteuerzeichen und  halben' });
  });

  test('leads to archives, which say what they are', () => {
    const articles = [1, 2].map((month) =>
      makeArticle({ id: `2025/a${month}`, published: `2025-0${month}-03T10:00:00Z` }),
    );
    const texts = makeFeeds(articles, 'atom', { limit: 1 }).map(printAtom);
    const links = texts.map((text) =>
      (parseAtomFeed(text).links ?? []).map(({ rel, href }) => `${rel} ${href}`),
    );
    expect(links).toEqual([
      [`alternate ${SITE}/`, `self ${SITE}/atom.xml`, `prev-archive ${SITE}/archiv/2025/01/atom.xml`],
      [
        `alternate ${SITE}/archiv/2025/01/`,
        `self ${SITE}/archiv/2025/01/atom.xml`,
        `current ${SITE}/atom.xml`,
      ],
    ]);
    expect(texts.map((text) => text.match(/<fh:\w+/g))).toEqual([null, ['<fh:archive']]);
  });

  test('of no article is a feed all the same, and complete', async () => {
    const text = printAtom(makeFeed([], 'atom'));
    expect(await lintXml(text, 'atom.rng')).toEqual([]);
    expect(text).toContain('<fh:complete/>');
    expect(parseAtomFeed(text)).toMatchObject({
      title: { value: 'Lesesaal' },
      updated: '2026-01-15T01:00:00+01:00',
    });
  });

  test('names the sheet that shows it in a browser', () => {
    expect(printAtom(makeFeed([], 'atom')).split('\n')[1]).toBe(
      '<?xml-stylesheet type="text/xsl" href="/zeitung/feed.xsl"?>',
    );
  });
});
