import { parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { printOpml } from '../../../../src/formats/feeds/opml.ts';
import { lintXml } from '../../../read-xml.ts';
import { makePublication } from '../make-publication.ts';
import { BAD_TEXTS } from './bad-input.ts';
import { URLS } from './make-feed.ts';

const SITE = 'https://example.org/zeitung';

describe('OPML', () => {
  test('lists the feed of the site and that of each topic', async () => {
    const text = printOpml([{ label: 'Öl & Gas', slug: 'oel-gas' }], makePublication(), URLS);
    expect(await lintXml(text)).toEqual([]);
    const outline = (title: string, path: string) => ({
      type: 'rss',
      text: title,
      title,
      xmlUrl: `${SITE}${path}feed.xml`,
      htmlUrl: `${SITE}${path}`,
      language: 'de',
    });
    expect(parseOpml(text)).toEqual({
      head: { title: 'Feeds von Lesesaal' },
      body: { outlines: [outline('Lesesaal', '/'), outline('Öl & Gas – Lesesaal', '/themen/oel-gas/')] },
    });
    expect(text).toContain('<opml version="2.0">');
  });

  test('lists the feed of a site without topics', () => {
    expect(parseOpml(printOpml([], makePublication(), URLS)).body?.outlines).toHaveLength(1);
  });

  test.each(BAD_TEXTS)('gives back as it was: %s', async (_what, bad) => {
    const text = printOpml([{ label: bad, slug: 'x' }], makePublication({ name: bad }), URLS);
    expect(await lintXml(text)).toEqual([]);
    expect(parseOpml(text)).toMatchObject({
      head: { title: `Feeds von ${bad}` },
      body: { outlines: [{ text: bad }, { text: `${bad} – ${bad}` }] },
    });
  });
});
