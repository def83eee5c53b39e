import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/import/library/article-text.ts';
import { verifyArticles } from '../../../src/import/library/verify.ts';
import { listen } from '../fetch/local-server.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

interface Entry {
  readonly guid: string;
  readonly link?: string;
  readonly title?: string;
  readonly text?: string;
}

const LONG = 'Der Rat hat am Dienstag lange über die Brücke beraten. '.repeat(12).trim();

function toItem(entry: Entry): string {
  const { guid, text = LONG } = entry;
  const link = entry.link ?? `https://kreisbote.example/${guid}`;
  return [
    `<item><title>${entry.title ?? `Meldung ${guid}`}</title><link>${link}</link>`,
    `<guid isPermaLink="false">${guid}</guid><pubDate>Tue, 03 Jun 2025 09:00:00 +0200</pubDate>`,
    `<description><![CDATA[<p>${text}</p>]]></description></item>`,
  ].join('');
}

function toFeed(entries: readonly Entry[]): string {
  const head = '<title>Kreisbote</title><link>https://kreisbote.example/</link>';
  const items = entries.map(toItem).join('\n');
  return `<?xml version="1.0"?><rss version="2.0"><channel>${head}${items}</channel></rss>`;
}

/** Serves what answers at each path, and robots.txt with nothing in it; gives the origin and what was asked for. */
async function serveLocally(
  routes: Record<string, RequestListener>,
): Promise<{ origin: string; requests: string[] }> {
  const requests: string[] = [];
  const port = await listen((request, answer) => {
    const path = request.url ?? '';
    requests.push(path);
    const route = routes[path];
    if (route) route(request, answer);
    else answer.writeHead(path === '/robots.txt' ? 200 : 404).end();
  });
  return { origin: `http://127.0.0.1:${port}`, requests };
}

function listFeeds(bench: Workbench, ...feeds: string[]): void {
  bench.write('feeds.yaml', feeds.map((feed) => `- { ${feed}, topic: Lokales }\n`).join(''));
}

const FEEDS = ['--feeds', '--allow-local'];
const articlesOf = (bench: Workbench) =>
  Object.keys(bench.snapshot()).filter((path) => path.startsWith('articles/'));
const matterOf = (bench: Workbench, path: string) => readArticle(bench.read(path))?.matter;
const bodyOf = (bench: Workbench, path: string) => readArticle(bench.read(path))?.body;

describe('the feeds of feeds.yaml', () => {
  test('give teasers with a link to their source, where nothing else is allowed', async () => {
    const bench = createWorkbench();
    const { origin } = await serveLocally({
      '/feed.xml': (_, answer) => answer.end(toFeed([{ guid: 'a' }])),
    });
    listFeeds(bench, `url: ${origin}/feed.xml`);
    const { outcomes, isSound } = await bench.run(...FEEDS);
    expect(isSound).toBe(true);
    expect(outcomes).toMatchObject([
      { status: 'written', source: `${origin}/feed.xml#a`, title: 'Meldung a' },
    ]);
    const [path = ''] = articlesOf(bench);
    expect(matterOf(bench, path)).toMatchObject({
      topics: ['Lokales'],
      source: { name: 'Kreisbote', url: 'https://kreisbote.example/a', guid: 'a', republish: 'teaser' },
    });
    expect((bodyOf(bench, path) ?? '').length).toBeLessThan(400);
    expect(LONG).toContain(bodyOf(bench, path));
    expect(await verifyArticles({ path: bench.content, label: 'content' })).toMatchObject({
      proven: 1,
      faults: [],
    });
  });

  test('give all of their text, and are called by another name, where the list says so', async () => {
    const bench = createWorkbench();
    const { origin } = await serveLocally({
      '/feed.xml': (_, answer) => answer.end(toFeed([{ guid: 'a' }])),
    });
    listFeeds(bench, `url: ${origin}/feed.xml, republish: full, name: Der Bote, language: de-AT`);
    await bench.run(...FEEDS);
    const [path = ''] = articlesOf(bench);
    expect(bodyOf(bench, path)).toBe(LONG);
    expect(matterOf(bench, path)).toMatchObject({
      source: { name: 'Der Bote', republish: 'full' },
      language: 'de-AT',
    });
  });

  test('are asked once more only for what changed', async () => {
    const bench = createWorkbench();
    const { origin, requests } = await serveLocally({
      '/feed.xml': (request, answer) => {
        answer.setHeader('ETag', '"1"');
        if (request.headers['if-none-match'] === '"1"') answer.writeHead(304).end();
        else answer.end(toFeed([{ guid: 'a' }]));
      },
    });
    listFeeds(bench, `url: ${origin}/feed.xml`);
    await bench.run(...FEEDS);
    const before = bench.snapshot();
    const { outcomes } = await bench.run(...FEEDS);
    expect(outcomes).toMatchObject([{ source: `${origin}/feed.xml`, status: 'unchanged', file: null }]);
    expect(bench.snapshot()).toEqual(before);
    expect(requests.filter((path) => path === '/feed.xml')).toHaveLength(2);
    expect(await bench.tell(...FEEDS)).toContain(`unchanged  ${origin}/feed.xml`);
  });

  test('are fetched anew where the list asks for something else of them', async () => {
    const bench = createWorkbench();
    const { origin } = await serveLocally({
      '/feed.xml': (request, answer) => {
        answer.setHeader('ETag', '"1"');
        if (request.headers['if-none-match'] === '"1"') answer.writeHead(304).end();
        else answer.end(toFeed([{ guid: 'a' }]));
      },
    });
    listFeeds(bench, `url: ${origin}/feed.xml, republish: full`);
    await bench.run(...FEEDS);
    listFeeds(bench, `url: ${origin}/feed.xml, republish: teaser`);
    await bench.run(...FEEDS);
    const [path = ''] = articlesOf(bench);
    expect(matterOf(bench, path)).toMatchObject({ source: { republish: 'teaser' } });
    expect((bodyOf(bench, path) ?? '').length).toBeLessThan(400);
  });

  test('are matched by guid, then by address, then by their text', async () => {
    const bench = createWorkbench();
    let entries: Entry[] = [
      { guid: 'a', text: `Erstens. ${LONG}` },
      { guid: 'b', text: `Zweitens. ${LONG}` },
      { guid: 'c', text: `Drittens. ${LONG}` },
    ];
    const { origin } = await serveLocally({ '/feed.xml': (_, answer) => answer.end(toFeed(entries)) });
    listFeeds(bench, `url: ${origin}/feed.xml`);
    await bench.run(...FEEDS);
    const paths = articlesOf(bench);
    expect(paths).toHaveLength(3);
    entries = [
      // The same guid at another address, the same address with another guid, and the same text with both.
      { guid: 'a', link: 'https://kreisbote.example/neu', title: 'Meldung a', text: `Erstens. ${LONG}` },
      { guid: 'neu', link: 'https://kreisbote.example/b', title: 'Meldung b', text: `Zweitens. ${LONG}` },
      {
        guid: 'ganz-neu',
        link: 'https://kreisbote.example/ganz-neu',
        title: 'Meldung c',
        text: `Drittens. ${LONG}`,
      },
    ];
    const { outcomes } = await bench.run(...FEEDS);
    expect(outcomes.map(({ status }) => status)).not.toContain('rejected');
    expect(articlesOf(bench)).toEqual(paths);
  });

  test('update an entry that changed, and change no byte of one that did not', async () => {
    const bench = createWorkbench();
    let entries: Entry[] = [{ guid: 'a' }, { guid: 'b' }];
    const { origin } = await serveLocally({ '/feed.xml': (_, answer) => answer.end(toFeed(entries)) });
    listFeeds(bench, `url: ${origin}/feed.xml`);
    await bench.run(...FEEDS);
    const before = bench.snapshot();
    entries = [{ guid: 'a', title: 'Meldung a, ergänzt', text: `Neu. ${LONG}` }, { guid: 'b' }];
    const { outcomes } = await bench.run(...FEEDS);
    expect(outcomes.map(({ status }) => status)).toEqual(['written', 'unchanged']);
    const [a = '', b = ''] = articlesOf(bench);
    expect(matterOf(bench, a)).toMatchObject({ title: 'Meldung a, ergänzt', updated: '2026-11-24' });
    expect(bodyOf(bench, a)).toMatch(/^Neu\. Der Rat/);
    expect(bench.snapshot()[b]).toBe(before[b]);
    expect(await verifyArticles({ path: bench.content, label: 'content' })).toMatchObject({
      proven: 2,
      faults: [],
    });
  });

  test('fail one by one, and what fails is told with its address', async () => {
    const bench = createWorkbench();
    const { origin } = await serveLocally({
      '/good.xml': (_, answer) => answer.end(toFeed([{ guid: 'a' }])),
      '/slow.xml': () => {},
      '/broken.xml': (_, answer) => answer.end('<html><body>Wartung</body></html>'),
      '/huge.xml': (_, answer) => {
        answer.writeHead(200, { 'Content-Length': String(50 * 1024 * 1024) });
        answer.write(' '.repeat(1024));
      },
      '/bomb.xml': (_, answer) =>
        answer.end('<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel/></rss>'),
      '/gone.xml': (_, answer) => answer.writeHead(410).end(),
    });
    const names = ['slow', 'broken', 'huge', 'bomb', 'gone', 'good'];
    listFeeds(bench, ...names.map((name) => `url: ${origin}/${name}.xml`));
    const { outcomes, isSound } = await bench.run(...FEEDS);
    expect(isSound).toBe(false);
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...names.slice(1).map(() => 'rejected'),
      'written',
    ]);
    for (const [at, name] of names.slice(0, -1).entries()) {
      expect(outcomes[at]?.reason, name).toContain(`${origin}/${name}.xml`);
    }
    expect(articlesOf(bench)).toHaveLength(1);
  });

  test('are left alone where robots.txt says so', async () => {
    const bench = createWorkbench();
    const { origin } = await serveLocally({
      '/robots.txt': (_, answer) => answer.end('User-agent: Lesesaal\nDisallow: /geheim/\n'),
      '/geheim/feed.xml': (_, answer) => answer.end(toFeed([{ guid: 'a' }])),
      '/feed.xml': (_, answer) => answer.end(toFeed([{ guid: 'b' }])),
    });
    listFeeds(bench, `url: ${origin}/geheim/feed.xml`, `url: ${origin}/feed.xml`);
    const { outcomes } = await bench.run(...FEEDS);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'written']);
    expect(outcomes[0]?.reason).toContain('robots.txt');
  });

  test('that are listed wrongly stop the run before anything is fetched', async () => {
    const bench = createWorkbench();
    bench.write('feeds.yaml', '- { adress: https://a.example/feed.xml }\n');
    await expect(bench.run(...FEEDS)).rejects.toThrow('content/feeds.yaml:1');
  });
});

describe('an address', () => {
  test('of a page becomes an article that names it as its source', async () => {
    const bench = createWorkbench();
    const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>${at + 1}. Absatz. ${LONG}</p>`).join('');
    const { origin } = await serveLocally({
      '/alt': (_, answer) => answer.writeHead(301, { Location: '/seite' }).end(),
      '/seite': (_, answer) => {
        answer.setHeader('Content-Type', 'text/html; charset=utf-8');
        answer.end(
          `<html lang="de"><head><title>Meldung - Bote</title></head><body><article><h1>Meldung vom Tage</h1><time datetime="2025-06-03">3. Juni</time>${paragraphs}</article></body></html>`,
        );
      },
    });
    const { outcomes } = await bench.run(`${origin}/alt`, '--allow-local', '--topic', 'Lokales');
    expect(outcomes).toMatchObject([
      { status: 'written', source: `${origin}/alt`, title: 'Meldung vom Tage', published: '2025-06-03' },
    ]);
    const [path = ''] = articlesOf(bench);
    expect(matterOf(bench, path)).toMatchObject({ source: { url: `${origin}/seite` } });
    expect(bodyOf(bench, path)).toMatch(/^1\\\. Absatz\./);
    expect(Object.keys(bench.snapshot()).map((file) => file.split('.').slice(1).join('.'))).toEqual([
      'md',
      'html',
      'log.json',
      'txt',
    ]);
  });

  test('of this machine or network is refused, also behind a redirect', async () => {
    const bench = createWorkbench();
    const { origin, requests } = await serveLocally({ '/': (_, answer) => answer.end(LONG) });
    const { outcomes } = await bench.run(`${origin}/`);
    expect(outcomes[0]?.reason).toContain('--allow-local');
    expect(requests).toEqual([]);
  });

  test('gives its pictures too, when asked', async () => {
    const bench = createWorkbench();
    const { default: sharp } = await import('sharp');
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
      .png()
      .toBuffer();
    const paragraphs = `<p>${LONG}</p><figure><img src="/bild.png" alt="Die Brücke"><figcaption>Die Brücke am Abend</figcaption></figure><p>${LONG}</p><img src="/fehlt.png" alt="x"><p>${LONG}</p>`;
    const { origin } = await serveLocally({
      '/bild.png': (_, answer) => answer.end(picture),
      '/seite': (_, answer) =>
        answer
          .setHeader('Content-Type', 'text/html')
          .end(`<html lang="de"><body><article><h1>Bildmeldung</h1>${paragraphs}</article></body></html>`),
    });
    await bench.run(`${origin}/seite`, '--allow-local', '--images', '--published', '2025-06-03');
    const files = Object.keys(bench.snapshot());
    expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(1);
    const body = bodyOf(bench, 'articles/2025/bildmeldung.md') ?? '';
    expect(body).toMatch(/\.\/bildmeldung-[0-9a-f]{8}\.png/);
    expect(body).toContain('Die Brücke am Abend');
    expect(body).not.toContain('fehlt.png');
    expect(await verifyArticles({ path: bench.content, label: 'content' })).toMatchObject({
      proven: 1,
      faults: [],
    });
  });
});

test('a list of feeds that lists itself is fetched once', async () => {
  const bench = createWorkbench();
  const { origin, requests } = await serveLocally({
    '/list.opml': (request, answer) =>
      answer.end(
        `<?xml version="1.0"?><opml version="2.0"><body><outline type="rss" xmlUrl="http://${request.headers.host}/list.opml"/></body></opml>`,
      ),
  });
  const { outcomes } = await bench.run(`${origin}/list.opml`, '--allow-local');
  expect(outcomes).toMatchObject([{ status: 'rejected' }]);
  expect(requests.filter((path) => path === '/list.opml')).toHaveLength(2);
});

test('a list of feeds in OPML imports each of them', async () => {
  const bench = createWorkbench();
  const { origin } = await serveLocally({
    '/a.xml': (_, answer) => answer.end(toFeed([{ guid: 'a' }])),
    '/b.xml': (_, answer) => answer.end(toFeed([{ guid: 'b' }])),
  });
  const outline = (path: string) => `<outline type="rss" xmlUrl="${origin}${path}"/>`;
  const opml = `<?xml version="1.0"?><opml version="2.0"><body>${outline('/a.xml')}<outline text="Ordner">${outline('/b.xml')}</outline></body></opml>`;
  const { outcomes } = await bench.run(bench.put('feeds.opml', opml), '--allow-local');
  expect(outcomes.map(({ status, source }) => `${status} ${source}`)).toEqual([
    `written ${origin}/a.xml#a`,
    `written ${origin}/b.xml#b`,
  ]);
});
