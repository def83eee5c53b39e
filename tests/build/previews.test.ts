import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { SITE_URL } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';
import { attributeValues, read } from './files.ts';
import { canonicalOf, fileAt, listShownPages, metaValues } from './shown-pages.ts';

const { root, sub, empty, adversarial } = sites;
const EVERYTHING = 'artikel/2025/alle-elemente/index.html';
const WITHDRAWN = 'artikel/2025/zurueckgezogen/index.html';

describe.each([
  ['at the root', root],
  ['below /zeitung/', sub],
  ['of hostile articles', adversarial],
  ['without articles', empty],
])('the preview of a page %s', (_where, { folder }) => {
  test('is complete, and its picture is there as it is described', async () => {
    const sizes = new Map<string, Promise<{ width: number; height: number; format: string }>>();
    for (const path of listShownPages(folder)) {
      const html = read(folder, path);
      for (const name of [
        'og:site_name',
        'og:type',
        'og:title',
        'og:description',
        'og:image',
        'twitter:card',
      ]) {
        expect(metaValues(html, name), `${path}: ${name}`).toEqual([expect.stringMatching(/\S/)]);
      }
      expect(metaValues(html, 'og:url'), path).toEqual([canonicalOf(html)]);
      const [image = ''] = metaValues(html, 'og:image');
      const file = fileAt(folder, image, image.startsWith(`${SITE_URL}/zeitung/`) ? '/zeitung/' : '/');
      expect(file, `${path}: ${image}`).toBeDefined();
      const size = sizes.get(image) ?? sharp(join(folder, file ?? '')).metadata();
      sizes.set(image, size);
      const { width, height, format } = await size;
      expect([`${width}`, `${height}`, `image/${format}`], path).toEqual([
        ...metaValues(html, 'og:image:width'),
        ...metaValues(html, 'og:image:height'),
        ...metaValues(html, 'og:image:type'),
      ]);
    }
  });
});

describe('the links in the head', () => {
  const links = (path: string) =>
    (read(root.folder, path).match(/<link rel="alternate"[^>]*>/g) ?? []).map((tag) =>
      ['type', 'href'].flatMap((name) => attributeValues(tag, name)).join(' '),
    );
  const SITE_FEEDS = [
    'application/rss+xml /feed.xml',
    'application/atom+xml /atom.xml',
    'application/feed+json /feed.json',
  ];

  test('lead from every page to the feeds of the site', () => {
    for (const path of listShownPages(root.folder))
      expect(links(path), path).toEqual(expect.arrayContaining(SITE_FEEDS));
  });

  test('lead from a topic to its own feeds first', () => {
    expect(links('themen/oel-gas/index.html')).toEqual([
      'application/rss+xml /themen/oel-gas/feed.xml',
      'application/atom+xml /themen/oel-gas/atom.xml',
      'application/feed+json /themen/oel-gas/feed.json',
      ...SITE_FEEDS,
    ]);
  });

  test('lead from an article to it as Markdown and as e-book, and from a withdrawn one to neither', () => {
    expect(links(EVERYTHING)).toEqual([
      ...SITE_FEEDS,
      'text/markdown; charset=utf-8 /artikel/2025/alle-elemente.md',
      'application/epub+zip /artikel/2025/alle-elemente.epub',
    ]);
    expect(links(WITHDRAWN)).toEqual(SITE_FEEDS);
  });
});
