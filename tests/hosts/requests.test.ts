import { describe, expect, test } from 'vitest';
import { readBytes } from '../build/files.ts';
import { type Answer, ask, headerOf, hosts } from './ask.ts';
import { differences } from './printed.ts';

/** A page, a file that is sent compressed, one that never is, and one with a hash in its name. */
const BOOK = 'artikel/2025/alle-elemente.epub';
const PAGE = 'artikel/2025/alle-elemente/';
/** What a request says and no answer is to repeat. */
const PROBE = 'das-wurde-gesendet';
const PATHS = ['', PAGE, 'feed.xml', 'sw.js', 'pagefind/pagefind.js', BOOK];

/** nginx says every header twice where it has no such part of a file. */
function withoutRepetition(answer: Answer): Answer {
  const headers = Object.entries(answer.headers).map(([name, values]) => [name, [...new Set(values)]]);
  return { ...answer, headers: Object.fromEntries(headers) };
}

describe.each(hosts)('$server $where', (host) => {
  const book = readBytes(host.folder, BOOK);

  test('answers HEAD as GET, without the content', async () => {
    for (const path of PATHS) {
      const [get, head] = await Promise.all([
        ask(host, host.base + path),
        ask(host, host.base + path, { method: 'HEAD' }),
      ]);
      expect([path, head.status, head.body.length]).toEqual([path, 200, 0]);
      expect(differences(host, head, path)).toEqual([]);
      for (const name of ['Content-Length', 'ETag', 'Last-Modified', 'Accept-Ranges'])
        expect([path, name, headerOf(head, name)]).toEqual([path, name, headerOf(get, name)]);
    }
  });

  test('says that nothing changed, with the headers, to who has the newest', async () => {
    for (const path of PATHS)
      for (const accepted of ['identity', 'gzip', 'br']) {
        const target = host.base + path;
        const headers = { 'Accept-Encoding': accepted };
        const first = await ask(host, target, { headers });
        const conditions = {
          'If-None-Match': headerOf(first, 'ETag') ?? 'no ETag',
          'If-Modified-Since': headerOf(first, 'Last-Modified') ?? 'no Last-Modified',
        };
        for (const [name, value] of Object.entries(conditions)) {
          const again = await ask(host, target, { headers: { ...headers, [name]: value } });
          expect([target, accepted, name, again.status, again.body.length]).toEqual([
            target,
            accepted,
            name,
            304,
            0,
          ]);
          expect(differences(host, again, path)).toEqual([]);
          expect(headerOf(again, 'ETag')).toBe(headerOf(first, 'ETag'));
        }
      }
  });

  test('sends everything to who has another version', async () => {
    for (const path of PATHS) {
      for (const headers of [
        { 'If-None-Match': '"anders"' },
        { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
      ]) {
        const answer = await ask(host, host.base + path, { headers });
        expect([path, answer.status]).toEqual([path, 200]);
        expect(answer.body.length).toBeGreaterThan(0);
      }
    }
  });

  test('tells the ways apart in which a text can be sent', async () => {
    const tags = await Promise.all(
      ['identity', 'gzip', 'br'].map(async (accepted) =>
        headerOf(await ask(host, host.base + PAGE, { headers: { 'Accept-Encoding': accepted } }), 'ETag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('sends a part of a file to who asks for it, with the headers', async () => {
    const parts: readonly (readonly [range: string, from: number, to: number])[] = [
      ['bytes=0-0', 0, 0],
      ['bytes=100-299', 100, 299],
      [`bytes=${book.length - 5}-`, book.length - 5, book.length - 1],
      ['bytes=-7', book.length - 7, book.length - 1],
      [`bytes=10-${book.length * 2}`, 10, book.length - 1],
    ];
    for (const [range, from, to] of parts) {
      const answer = await ask(host, host.base + BOOK, { headers: { Range: range } });
      expect([range, answer.status]).toEqual([range, 206]);
      expect(headerOf(answer, 'Content-Range')).toBe(`bytes ${from}-${to}/${book.length}`);
      expect(answer.body.equals(book.subarray(from, to + 1))).toBe(true);
      expect(differences(host, answer, BOOK)).toEqual([]);
    }
  });

  test('sends several parts at once', async () => {
    const answer = await ask(host, host.base + BOOK, { headers: { Range: 'bytes=0-9,20-29' } });
    expect(answer.status).toBe(206);
    expect(headerOf(answer, 'Content-Type')).toMatch(/^multipart\/byteranges; boundary=/);
    expect(answer.body.includes(book.subarray(0, 10))).toBe(true);
    expect(answer.body.includes(book.subarray(20, 30))).toBe(true);
    expect(differences(host, answer, BOOK)).toEqual([]);
  });

  test('says that there is no such part, and sends the whole where the version is another', async () => {
    const beyond = await ask(host, host.base + BOOK, { headers: { Range: `bytes=${book.length}-` } });
    expect(beyond.status).toBe(416);
    expect(headerOf(beyond, 'Content-Range')).toBe(`bytes */${book.length}`);
    expect(differences(host, withoutRepetition(beyond), BOOK)).toEqual([]);
    const headers = { Range: 'bytes=0-9', 'If-Range': '"anders"' };
    const changed = await ask(host, host.base + BOOK, { headers });
    expect([changed.status, changed.body.length]).toEqual([200, book.length]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'OPTIONS'])(
    'refuses %s, with the headers of the address or those of an error',
    async (method) => {
      for (const path of PATHS) {
        const headers = { 'X-Probe': PROBE };
        const answer = await ask(host, host.base + path, { method, headers, body: PROBE });
        expect([path, answer.status]).toEqual([path, 405]);
        expect(answer.body.toString()).not.toContain(PROBE);
        expect([differences(host, answer, path), differences(host, answer, '404.html')]).toContainEqual([]);
      }
    },
  );

  // Servers refuse it before they look for whom it was meant.
  test('does not answer TRACE with what was sent', async () => {
    const answer = await ask(host, host.base, { method: 'TRACE', headers: { 'X-Probe': PROBE } });
    expect(answer.status).toBe(405);
    expect(answer.body.toString()).not.toContain(PROBE);
  });
});
