import { describe, expect, test } from 'vitest';
import { read } from '../build/files.ts';
import { ask, headerOf, hosts, sendBytes } from './ask.ts';
import { HOST_NAME, type Host, SECRET } from './host.ts';
import { differences } from './printed.ts';

/** Ways to write „the folder above“, as servers, gateways and file systems have taken them. */
const ABOVE = [
  '..',
  '%2e%2e',
  '.%2e',
  '%2E.',
  '%252e%252e',
  '..%00',
  '%c0%ae%c0%ae',
  '%uff0e%uff0e',
  '..;',
  '..%09',
  '%e2%80%a5',
];
/** Ways to write the slash behind it. */
const SLASH = ['/', '%2f', '%2F', '\\', '%5c', '%252f', '%c0%af', '//'];

/** Addresses that climb out of a folder to files that exist beside what is served, and to files of the machine. */
function climbs(base: string): string[] {
  const steps = ABOVE.flatMap((above) => SLASH.map((slash) => above + slash));
  return steps.flatMap((step) => [
    `${base}${step}secret.txt`,
    `${base}${step.repeat(2)}secret.txt`,
    `${base}themen/${step.repeat(3)}secret.txt`,
    `${base}_astro/${step.repeat(2)}.env`,
    `${base}${step.repeat(9)}etc/passwd`,
  ]);
}

/** Files that nobody is to get, and ways to name them. */
function hidden(base: string): string[] {
  const files = [
    '.env',
    '.lesesaal-releases.json',
    '.git/config',
    '.git/',
    'themen/.htaccess',
    'themen/.well-known/entwurf.txt',
    '_astro/.env',
    '.well-known/.env',
    '.well-known/acme-challenge/.env',
  ];
  return files.flatMap((file) => [
    base + file,
    `${base}/${file}`,
    `${base}./${file}`,
    base + file.replaceAll('.', '%2e'),
    base + file.replaceAll('.', '%2E'),
    `${base}themen/../${file}`,
    `${base}themen/%2e%2e/${file}`,
    `${base}.well-known/../${file}`,
    `${base}.well-known/%2e%2e%2f${file}`,
    `${base}${file}/`,
    `${base}${file}%00.html`,
    `${base}${file}%20`,
    `${base}${file}::$DATA`,
    `${base}${file}.br`,
    base + file.toUpperCase(),
  ]);
}

function get(host: Host, target: string): Promise<string> {
  return sendBytes(host, `GET ${target} HTTP/1.1\r\nHost: ${HOST_NAME}\r\nConnection: close\r\n\r\n`);
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

/** What an answer must never hold: files that nobody is to get, and lists of what is there. */
const LEAK = new RegExp(`${SECRET.trim()}|root:.*:0:0:|BEGIN [A-Z ]*PRIVATE KEY|Index of |<pre>|\\[core\\]`);

/** Asks for addresses, and tells of those that were answered with what nobody is to get, or with another status. */
async function findLeaks(
  host: Host,
  targets: readonly string[],
  statuses: readonly number[],
): Promise<string[]> {
  const found = await Promise.all(
    targets.map(async (target) => {
      const { status, body } = await ask(host, target);
      const leak = LEAK.exec(body.toString());
      if (leak) return [`${target}: ${leak[0]}`];
      return statuses.includes(status) ? [] : [`${target}: status ${status}`];
    }),
  );
  return found.flat();
}

describe.each(hosts)('$server $where', (host) => {
  test('leads nobody out of the site', async () => {
    expect(await findLeaks(host, climbs(host.base), [400, 403, 404])).toEqual([]);
  });

  test('shows no hidden file, however it is named', async () => {
    expect(await findLeaks(host, hidden(host.base), [301, 308, 400, 403, 404])).toEqual([]);
  });

  test('says of a hidden file and of one for hosts alone no more than of one that does not exist', async () => {
    const page = read(host.folder, '404.html');
    for (const path of ['.env', '.git/config', '.gibt-es-nicht', '_headers', '_redirects']) {
      const answer = await ask(host, host.base + path);
      expect([path, answer.status, answer.body.toString() === page]).toEqual([path, 404, true]);
      expect(differences(host, answer, '404.html')).toEqual([]);
    }
  });

  test('lists no folder', async () => {
    for (const path of [
      '_astro/',
      'pagefind/',
      'pagefind/fragment/',
      'symbole/',
      'artikel/',
      '.well-known/',
    ]) {
      const answer = await ask(host, host.base + path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.body.toString()).toBe(read(host.folder, '404.html'));
    }
  });

  test('takes addresses as they are written', async () => {
    for (const path of [
      'SUCHE/',
      'Suche/',
      'Index.html',
      'FEED.XML',
      'artikel/2025/Alle-Elemente/',
      'suche%20/',
    ])
      expect([path, (await ask(host, host.base + path)).status]).toEqual([path, 404]);
  });

  test.each([
    ['a NUL', '%00'],
    ['a NUL before an ending', 'index%00.html'],
    ['a line break that would write a header', 'suche/%0d%0aX-Injected:%20yes'],
    ['a broken escape', '%zz'],
    ['half an escape', 'suche/%'],
    ['bytes that are no text', '%ff%fe'],
    ['letters beside those of ASCII as they are', 'straße-die-es-nicht-gibt/'],
    ['8,000 letters', 'a'.repeat(8000)],
    ['4,000 folders', 'a/'.repeat(4000)],
    ['40,000 letters', 'a'.repeat(40_000)],
  ])('answers %s with an error of the client, and goes on', async (_what, path) => {
    const answer = await get(host, host.base + path);
    expect(statusOf(answer)).toBeOneOf([400, 404, 414, 431]);
    expect(answer).not.toMatch(/^X-Injected/im);
    expect(answer).not.toMatch(LEAK);
    expect((await ask(host, host.base)).status).toBe(200);
  });

  test.each([
    { what: 'a NUL as it is', head: 'GET /\0 HTTP/1.1', statuses: ['400'] },
    { what: 'a blank in the address', head: 'GET /suche /x HTTP/1.1', statuses: ['400'] },
    // That is HTTP/0.9, whose answers have no head.
    { what: 'no version', head: `GET ${host.base}`, statuses: ['400', ''] },
    // Both servers answer as if they had been asked themselves, as RFC 9112 wants it.
    {
      what: 'another host in the address',
      head: `GET https://evil.example${host.base} HTTP/1.1`,
      statuses: ['200'],
    },
    // The last one comes from what lies beside a site with a base path, and leads to its front page.
    {
      what: 'the address of a proxy',
      head: 'CONNECT evil.example:443 HTTP/1.1',
      statuses: host.base === '/' ? ['400', '405'] : ['400', '405', '308'],
    },
    {
      what: 'two lengths of its content',
      head: `POST ${host.base} HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2`,
      statuses: ['400'],
    },
    {
      what: 'a length and pieces',
      head: `POST ${host.base} HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked`,
      statuses: ['400', '405'],
    },
  ])('answers $what once and by itself, with $statuses, and hands nothing on', async ({ head, statuses }) => {
    const answer = await sendBytes(
      host,
      `${head}\r\nHost: ${HOST_NAME}\r\nConnection: close\r\n\r\n0\r\n\r\n`,
    );
    const answered = [...answer.matchAll(/^HTTP\/\S+ (\d{3})/gm)].map(([, status]) => status).join();
    expect(answered).toBeOneOf(statuses);
    const hasPage = answer.includes(`<html lang="de" data-base="${host.base}"`);
    expect(hasPage).toBe(['200', ''].includes(answered));
    expect(answer).not.toMatch(LEAK);
    expect((await ask(host, host.base)).status).toBe(200);
  });

  test('serves what lies there compressed as mere bytes to who asks for the very file', async () => {
    for (const path of ['index.html.br', 'index.html.gz', 'pagefind/pagefind.js.br', 'feed.xml.gz']) {
      const answer = await ask(host, host.base + path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(headerOf(answer, 'Content-Type') ?? '').toMatch(
        /^(?:application\/(?:octet-stream|(?:x-)?gzip))?$/,
      );
      expect(headerOf(answer, 'Content-Encoding')).toBeUndefined();
      expect(headerOf(answer, 'X-Content-Type-Options')).toBe('nosniff');
    }
  });
});
