import { describe, expect, test } from 'vitest';
import { read } from '../build/files.ts';
import { ask, headerOf, hosts } from './ask.ts';
import { NEIGHBOUR } from './host.ts';
import { differences, WITHDRAWN } from './printed.ts';

/** Addresses that do not exist, one for every set of headers, and for every kind of client. */
const MISSING = [
  'gibt/es/nicht/',
  'artikel/2025/gibt-es-nicht/',
  'artikel/2025/gibt-es-nicht.png',
  'artikel/2025/gibt-es-nicht.md',
  'artikel/2025/gibt-es-nicht.epub',
  'gibt-es-nicht.webmanifest',
  'themen/gibt-es-nicht/feed.xml',
  'gibt-es-nicht.html',
  'gibt-es-nicht.js',
  '_astro/gibt-es-nicht.css',
  '_astro/',
  'pagefind/fragment/gibt-es-nicht.pf_fragment',
  'symbole/',
];

/** Requests for less than a whole file, which an error never is. */
const PARTIAL = [
  { Range: 'bytes=0-9' },
  { Range: 'bytes=0-9', 'If-Range': 'Fri, 01 Jan 2100 00:00:00 GMT' },
  { 'If-Match': '"fremd"' },
  { 'If-None-Match': '*' },
  { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
  { 'If-Unmodified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' },
];

describe.each(hosts)('$server $where', (host) => {
  const page = read(host.folder, '404.html');

  test.each(MISSING)('answers for %s with status 404, its page, and the headers of a page', async (below) => {
    const answer = await ask(host, host.base + below);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe(page);
    expect(headerOf(answer, 'Content-Type')?.toLowerCase()).toBe('text/html; charset=utf-8');
    expect(differences(host, answer, '404.html')).toEqual([]);
  });

  test('answers so to every request for what does not exist, whatever else it says', async () => {
    for (const each of [...PARTIAL, { Accept: 'image/avif,image/webp' }]) {
      const answer = await ask(host, `${host.base}gibt/es/nicht/`, { headers: each });
      expect([each, answer.status, answer.body.toString() === page]).toEqual([each, 404, true]);
      expect(differences(host, answer, '404.html')).toEqual([]);
    }
    const packed = await ask(host, `${host.base}gibt/es/nicht/`, {
      headers: { 'Accept-Encoding': 'br, gzip' },
    });
    expect([packed.status, differences(host, packed, '404.html')]).toEqual([404, []]);
    const head = await ask(host, `${host.base}gibt/es/nicht/`, { method: 'HEAD' });
    expect([head.status, head.body.length, differences(host, head, '404.html')]).toEqual([404, 0, []]);
  });

  test.each(
    ['', 'index.html', 'index.html.br', 'index.html.gz', 'INDEX.html', 'x'].map((name) => WITHDRAWN + name),
  )(
    'says at %s that a withdrawn article is gone, and shows the notice, whatever else is asked',
    async (below) => {
      const notice = read(host.folder, `${WITHDRAWN}index.html`);
      expect(notice).toContain('Die Quelle hat ihre Meldung widerrufen.');
      for (const each of [{}, ...PARTIAL]) {
        const answer = await ask(host, host.base + below, { headers: each });
        expect([each, answer.status, answer.body.toString() === notice]).toEqual([each, 410, true]);
        expect(headerOf(answer, 'Content-Type')?.toLowerCase()).toBe('text/html; charset=utf-8');
        expect(differences(host, answer, WITHDRAWN)).toEqual([]);
      }
    },
  );

  test.each([
    WITHDRAWN.toUpperCase(),
    WITHDRAWN.replace('artikel', 'Artikel'),
    WITHDRAWN.replace('/2025/', '/2024/'),
    WITHDRAWN.replace('gezogen', 'gezogen-x'),
    `themen/${WITHDRAWN}`,
  ])('says nothing of a withdrawn article at %s, which is no address of it', async (below) => {
    const answer = await ask(host, host.base + below);
    expect([answer.status, answer.body.toString() === page]).toEqual([404, true]);
  });
});

describe.each(hosts.filter(({ base }) => base !== '/'))('$server $where', (host) => {
  test('leaves what lies beside the site as it is', async () => {
    const answer = await ask(host, '/');
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(NEIGHBOUR);
    expect(headerOf(answer, 'Content-Security-Policy')).toBeUndefined();
    const missing = await ask(host, '/gibt-es-nicht');
    expect(missing.status).toBe(404);
    expect(missing.body.toString()).not.toBe(read(host.folder, '404.html'));
  });
});
