import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../build/files.ts';
import { type Answer, ask, headerOf, hosts } from './ask.ts';
import { differences, encodingsOf, servedOn } from './printed.ts';

/** What an answer holds when its content encoding is undone. */
function decode(answer: Answer): Buffer {
  const encoding = headerOf(answer, 'Content-Encoding');
  if (encoding === 'br') return brotliDecompressSync(answer.body);
  return encoding === 'gzip' ? gunzipSync(answer.body) : answer.body;
}

/** What a client says that it takes, and what it is to get. */
const ACCEPTED: readonly (readonly [accepted: string, encoding: string | undefined])[] = [
  ['br, gzip', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['identity', undefined],
  ['', undefined],
  ['br;q=0, gzip;q=0', undefined],
  ['br;q=0, gzip', 'gzip'],
];

describe.each(hosts)('$server $where', (host) => {
  const compressed = servedOn(host).filter(({ path }) => encodingsOf(host, path).length > 0);

  test('has texts of every kind compressed, in both ways, and no picture', () => {
    for (const { path } of compressed)
      expect([path, encodingsOf(host, path)]).toEqual([path, ['br', 'gzip']]);
    const endings = new Set(compressed.map(({ path }) => extname(path)));
    expect([...endings].sort()).toEqual(expect.arrayContaining(['.html', '.js', '.json', '.md', '.xml']));
    expect([...endings]).not.toContain('.png');
  });

  test.each(ACCEPTED)(
    'sends texts to who takes "%s" as %s, the same as the originals',
    async (accepted, encoding) => {
      const faults = await Promise.all(
        compressed.map(async ({ path, target }) => {
          const answer = await ask(host, target, { headers: { 'Accept-Encoding': accepted } });
          const sent = headerOf(answer, 'Content-Encoding');
          return [
            ...(answer.status === 200 ? [] : [`status ${answer.status}`]),
            ...(sent === encoding ? [] : [`encoding ${sent}`]),
            ...(/\baccept-encoding\b/i.test(headerOf(answer, 'Vary') ?? '') ? [] : ['no Vary']),
            ...(decode(answer).equals(readBytes(host.folder, path)) ? [] : ['other bytes']),
            ...differences(host, answer, decodeURI(target).slice(host.base.length)),
          ].map((fault) => `${target}: ${fault}`);
        }),
      );
      expect(faults.flat()).toEqual([]);
    },
  );

  test('says the same type of a text however it is sent', async () => {
    for (const { target } of compressed) {
      const answers = await Promise.all(
        ['identity', 'gzip', 'br'].map((accepted) =>
          ask(host, target, { headers: { 'Accept-Encoding': accepted } }),
        ),
      );
      const types = new Set(answers.map((answer) => headerOf(answer, 'Content-Type')));
      expect([target, types.size]).toEqual([target, 1]);
    }
  });
});
