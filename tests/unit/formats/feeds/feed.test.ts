import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../article/make-article.ts';
import { makeFeed, makeFeeds } from './make-feed.ts';

const OIL = [{ label: 'Öl & Gas', slug: 'oel-gas' }];
const AUGUST = makeArticle({ id: '2025/august', published: '2025-08-14T10:00:00Z', topics: OIL });
const JULY = makeArticle({ id: '2025/juli', published: '2025-07-14T10:00:00Z', topics: OIL });
const HUB = 'https://hub.example/';

describe('a document of a feed', () => {
  test('names the site, its page, its own address and the sheet that shows it', () => {
    expect(makeFeed([AUGUST], 'rss')).toMatchObject({
      title: 'Lesesaal',
      description: 'Nachrichten in Ruhe lesen.',
      publisher: { name: 'Lesesaal', url: 'https://example.org/zeitung/' },
      page: 'https://example.org/zeitung/',
      self: 'https://example.org/zeitung/feed.xml',
      isComplete: true,
      // Another origin than that of the feed would not be let in.
      styleSheet: '/zeitung/feed.xsl',
    });
  });

  test.each([
    ['rss', 'feed.xml'],
    ['atom', 'atom.xml'],
    ['json', 'feed.json'],
  ] as const)('in %s leads from one document to the next in the same format', (format, file) => {
    const [newest, august, july] = makeFeeds([AUGUST, { ...AUGUST, id: '2025/b' }, JULY], format, {
      limit: 1,
    });
    const site = 'https://example.org/zeitung';
    expect(newest).toMatchObject({
      self: `${site}/${file}`,
      current: undefined,
      previousArchive: `${site}/archiv/2025/08/${file}`,
      nextArchive: undefined,
    });
    expect(august).toMatchObject({
      title: 'Lesesaal, August 2025',
      page: `${site}/archiv/2025/08/`,
      self: `${site}/archiv/2025/08/${file}`,
      current: `${site}/${file}`,
      previousArchive: `${site}/archiv/2025/07/${file}`,
      nextArchive: undefined,
    });
    expect(july).toMatchObject({
      previousArchive: undefined,
      nextArchive: `${site}/archiv/2025/08/${file}`,
    });
  });

  test('is of one topic, named with the site', () => {
    const [newest, archive] = makeFeeds([AUGUST, JULY], 'atom', { limit: 1, topic: 'oel-gas' });
    expect(newest).toMatchObject({
      title: 'Öl & Gas – Lesesaal',
      description: 'Alle Artikel zum Thema Öl & Gas.',
      page: 'https://example.org/zeitung/themen/oel-gas/',
      self: 'https://example.org/zeitung/themen/oel-gas/atom.xml',
    });
    expect(archive).toMatchObject({
      title: 'Öl & Gas – Lesesaal, Juli 2025',
      current: 'https://example.org/zeitung/themen/oel-gas/atom.xml',
      self: 'https://example.org/zeitung/themen/oel-gas/archiv/2025/07/atom.xml',
    });
  });

  test('has the id of its feed, also as an archive, and in every format', () => {
    const idsOf = (topic?: string) =>
      (['rss', 'atom', 'json'] as const).flatMap((format) =>
        makeFeeds([AUGUST, JULY], format, { limit: 1, ...(topic && { topic }) }).map(({ id }) => id),
      );
    const [site, topic] = [idsOf(), idsOf('oel-gas')];
    expect([site.length, topic.length]).toEqual([6, 6]);
    expect([new Set(site).size, new Set(topic).size, new Set([...site, ...topic]).size]).toEqual([1, 1, 2]);
  });

  test('is as new as the newest change of an entry, whatever the offset', () => {
    const summer = makeArticle({ id: '2025/a', published: '2025-10-26T00:50:00Z' });
    const winter = makeArticle({ id: '2025/b', published: '2025-10-26T01:10:00Z' });
    const feed = makeFeed([summer, winter], 'atom');
    expect(feed.entries.map(({ published }) => published)).toEqual([
      '2025-10-26T02:10:00+01:00',
      '2025-10-26T02:50:00+02:00',
    ]);
    expect(feed.updated).toBe('2025-10-26T02:10:00+01:00');
    expect(makeFeed([{ ...summer, updated: new Date('2025-12-01T11:00:00Z') }, winter], 'atom').updated).toBe(
      '2025-12-01T12:00:00+01:00',
    );
  });

  test('is as new as the build where it has no entry', () => {
    expect(makeFeed([], 'atom')).toMatchObject({ updated: '2026-01-15T01:00:00+01:00', isComplete: true });
  });

  test('names the hub where there is one, but not in an archive, which does not change', () => {
    const [newest, archive] = makeFeeds([AUGUST, JULY], 'rss', { limit: 1, hub: HUB });
    expect([newest?.hub, archive?.hub, makeFeed([AUGUST], 'rss').hub]).toEqual([HUB, undefined, undefined]);
  });
});
