import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseOpml, parseRssFeed } from 'feedsmith';
import rehypeParse from 'rehype-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { inlineHashesIn } from '../../src/hosting/inline-hashes.ts';
import { policy } from '../../src/markdown/policy.ts';
import { lintXml, readXml } from '../read-xml.ts';
import { PHOTOGRAPHER, SITE_URL } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';
import { listFiles, read } from './files.ts';

const { root, sub, empty, adversarial } = sites;

const parser = unified().use(rehypeParse, { fragment: true });

/** What the tests look at of a JSON Feed. */
interface JsonFeed {
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly summary?: string;
    readonly content_html: string;
    readonly date_published: string;
    readonly tags: readonly string[];
    readonly attachments?: readonly { readonly url: string; readonly size_in_bytes: number }[];
  }[];
}

const readJson = (folder: string, path: string): JsonFeed => JSON.parse(read(folder, path));

/** The folders of a built site in which there are feeds, '' for the root of the site. */
function listFeedFolders(folder: string): string[] {
  const found = listFiles(folder).filter((path) => /(?:^|\/)feed\.json$/.test(path));
  return found.map((path) => path.replace(/feed\.json$/, ''));
}

/** The addresses of links and pictures in the texts of a feed. */
function addressesIn({ items }: JsonFeed): string[] {
  const html = items.map(({ content_html }) => content_html).join('');
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
}

describe('the feeds of a build', () => {
  const folders = listFeedFolders(root.folder);

  test('are there for the site, for each topic, and for months that lie further back', () => {
    const topics = listFiles(root.folder).flatMap(
      (path) => /^(themen\/[^/]+\/)index\.html$/.exec(path)?.[1] ?? [],
    );
    expect(topics.length).toBeGreaterThan(5);
    expect(folders).toEqual(expect.arrayContaining(['', ...topics, 'archiv/2024/01/']));
    for (const folder of folders) {
      expect(existsSync(join(root.folder, `${folder}feed.xml`)), folder).toBe(true);
      expect(existsSync(join(root.folder, `${folder}atom.xml`)), folder).toBe(true);
    }
  });

  test('are what RSS and Atom demand', async () => {
    for (const folder of folders) {
      expect(await lintXml(read(root.folder, `${folder}feed.xml`), 'rss.rng'), folder).toEqual([]);
      expect(await lintXml(read(root.folder, `${folder}atom.xml`), 'atom.rng'), folder).toEqual([]);
    }
  });

  test('tell the same in every format', () => {
    for (const folder of folders) {
      const { items } = readJson(root.folder, `${folder}feed.json`);
      const rss = parseRssFeed(read(root.folder, `${folder}feed.xml`)).items ?? [];
      const atom = parseAtomFeed(read(root.folder, `${folder}atom.xml`)).entries ?? [];
      expect(
        rss.map((item) => ({
          id: item.guid?.value,
          url: item.link,
          title: item.title,
          html: item.content?.encoded,
          tags: item.categories?.map(({ name }) => name),
        })),
        folder,
      ).toEqual(
        items.map(({ id, url, title, content_html: html, tags }) => ({ id, url, title, html, tags })),
      );
      expect(
        atom.map((entry) => ({
          id: entry.id,
          title: entry.title?.value,
          summary: entry.summary?.value,
          html: entry.content?.value,
          date: entry.published,
        })),
        folder,
      ).toEqual(
        items.map(({ id, title, summary, content_html: html, date_published: date }) => ({
          id,
          title,
          summary,
          html,
          date,
        })),
      );
    }
  });

  test('write a summary in RSS as HTML, which readers take it for', () => {
    for (const folder of folders) {
      const { items } = readJson(root.folder, `${folder}feed.json`);
      const rss = parseRssFeed(read(root.folder, `${folder}feed.xml`)).items ?? [];
      const shown = rss.map(({ description = '' }) => parser.parse(description).children);
      expect(shown, folder).toMatchObject(
        items.map(({ summary }) => (summary ? [{ type: 'text', value: summary }] : [])),
      );
    }
  });

  test('begin with the newest', () => {
    const feed = readJson(root.folder, 'feed.json');
    expect(feed.items).toHaveLength(50);
    expect(feed.items[0]?.url).toBe(`${SITE_URL}/artikel/2026/heute/`);
    const times = feed.items.map(({ date_published }) => Date.parse(date_published));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test('say which documents are archives', () => {
    const archives = folders.filter((folder) => folder.includes('archiv/'));
    expect(archives.length).toBeGreaterThan(1);
    for (const folder of folders) {
      for (const file of ['feed.xml', 'atom.xml']) {
        const isArchive = read(root.folder, folder + file).includes('<fh:archive/>');
        expect(isArchive, folder + file).toBe(archives.includes(folder));
      }
    }
  });

  test('of a topic hold its articles', () => {
    const { items } = readJson(root.folder, 'themen/oel-gas/feed.json');
    expect(items.map(({ title }) => title)).toContain('Alles, was ein Artikel enthalten kann');
    for (const { tags } of items) expect(tags).toContain('Öl & Gas');
  });

  test('name nothing that is held back or withdrawn', () => {
    for (const folder of folders) {
      for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
        expect(read(root.folder, folder + file), folder).not.toMatch(
          /zurueckgezogen|Verschwundenheitswort|Entwurfsgeheimnis|Zukunftsgeheimnis/,
        );
      }
    }
  });

  test('hold whole addresses alone', () => {
    const addresses = folders.flatMap((folder) => addressesIn(readJson(root.folder, `${folder}feed.json`)));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
    expect(addresses.some((address) => address.startsWith(`${SITE_URL}/_astro/`))).toBe(true);
  });

  test('have the cover as a JPEG that tells nothing of the camera, with its true size', async () => {
    const { items } = readJson(root.folder, 'feed.json');
    const covers = items.flatMap(({ attachments = [] }) => attachments);
    expect(covers.map(({ url }) => url)).toContain(`${SITE_URL}/artikel/2025/fotos.jpg`);
    for (const { url, size_in_bytes: size } of covers) {
      const bytes = readFileSync(join(root.folder, new URL(url).pathname));
      expect(bytes.length).toBe(size);
      expect(bytes.toString('latin1')).not.toContain(PHOTOGRAPHER);
      const { format, width } = await sharp(bytes).metadata();
      expect(format).toBe('jpeg');
      expect(width).toBeLessThanOrEqual(1200);
    }
  });

  test('know an article by the same id wherever the site lies', () => {
    const idsOf = (folder: string) => readJson(folder, 'feed.json').items.map(({ id }) => id);
    expect(idsOf(sub.folder)).toEqual(idsOf(root.folder));
    expect(new Set(idsOf(root.folder)).size).toBe(50);
  });

  test('are listed, all of them, in the OPML file', async () => {
    const text = read(root.folder, 'feeds.opml');
    expect(await lintXml(text)).toEqual([]);
    const listed = parseOpml(text).body?.outlines?.map(({ xmlUrl }) => xmlUrl) ?? [];
    const subscribed = folders.filter((folder) => !folder.includes('archiv/'));
    expect(listed.toSorted()).toEqual(subscribed.map((folder) => `${SITE_URL}/${folder}feed.xml`).sort());
  });

  test.each([
    ['root', root, '/feed.xsl'],
    ['sub', sub, '/zeitung/feed.xsl'],
  ])('of %s name a sheet that has the style of the pages', async (_name, site, address) => {
    expect(read(site.folder, 'themen/muster/feed.xml')).toContain(`href="${address}"?>`);
    const sheet = read(site.folder, 'feed.xsl');
    expect(await lintXml(sheet)).toEqual([]);
    const styles = readXml(sheet)('style');
    expect(styles).toHaveLength(2);
    for (const style of styles) {
      expect(inlineHashesIn(`<style>${style}</style>`).styles).toEqual(
        inlineHashesIn(read(site.folder, 'index.html')).styles,
      );
    }
  });
});

describe('the feeds of a site without articles', () => {
  test('are valid, and complete', async () => {
    expect(listFeedFolders(empty.folder)).toEqual(['']);
    const rss = read(empty.folder, 'feed.xml');
    expect(await lintXml(rss, 'rss.rng')).toEqual([]);
    expect(await lintXml(read(empty.folder, 'atom.xml'), 'atom.rng')).toEqual([]);
    expect(rss).toContain('<fh:complete/>');
    expect(readJson(empty.folder, 'feed.json').items).toEqual([]);
  });
});

describe('the feeds of hostile bodies', () => {
  test('hold no more than a body may, and nothing that means something to our pages alone', async () => {
    const feed = readJson(adversarial.folder, 'themen/angriff/feed.json');
    expect(feed.items.length).toBe(50);
    expect(await lintXml(read(adversarial.folder, 'themen/angriff/feed.xml'), 'rss.rng')).toEqual([]);
    for (const { url, content_html } of feed.items) {
      const live: string[] = [];
      visit(parser.parse(content_html), 'element', ({ tagName, properties }) => {
        if (!policy.tagNames?.includes(tagName)) live.push(tagName);
        live.push(
          ...Object.keys(properties).filter((name) => /^(?:on.*|style|srcDoc|id|className)$/i.test(name)),
        );
        const addresses = [properties['href'], properties['src'], properties['cite']]
          .filter(Boolean)
          .map(String);
        live.push(...addresses.filter((address) => !/^(?:https?|mailto|tel):/.test(address)));
      });
      expect(live, url).toEqual([]);
    }
  });
});
