import { describe, expect, test } from 'vitest';
import { ask, headerOf, hosts, sendBytes } from './ask.ts';
import { HOST_NAME, type Host } from './host.ts';
import { differences, movedOn, servedOn } from './printed.ts';

/** Where an answer sends on to, from the root of the server; a whole address must be of the very site that was asked. */
function placeOf(location: string | undefined): string | undefined {
  return location?.startsWith(`https://${HOST_NAME}/`)
    ? location.slice(`https://${HOST_NAME}`.length)
    : location;
}

async function redirectOf(host: Host, target: string): Promise<[number, string | undefined]> {
  const answer = await ask(host, target);
  return [answer.status, placeOf(headerOf(answer, 'Location'))];
}

describe.each(hosts)('$server $where', (host) => {
  const moved = movedOn(host);

  test('sends former addresses on for good, with what was asked of them, and the headers of the policy', async () => {
    expect(moved.length).toBeGreaterThan(3);
    for (const { from, to } of moved) {
      expect(await redirectOf(host, from)).toEqual([301, to]);
      expect(await redirectOf(host, `${from}?q=a%20b&suche=%22x%22`)).toEqual([
        301,
        `${to}?q=a%20b&suche=%22x%22`,
      ]);
      const answer = await ask(host, from);
      expect(differences(host, answer, decodeURI(from).slice(host.base.length))).toEqual([]);
    }
  });

  test('sends former addresses on however their letters are written', async () => {
    for (const name of ['stra%C3%9Fe', 'stra%c3%9fe', 'str%61%C3%9Fe'])
      expect(await redirectOf(host, `${host.base}${name}/`)).toEqual([
        301,
        `${host.base}artikel/2025/umgezogen/`,
      ]);
  });

  test('sends every page on to its address with the closing slash, with what was asked of it', async () => {
    const pages = servedOn(host).filter(({ target }) => target.endsWith('/') && target !== '/');
    expect(pages.length).toBeGreaterThan(80);
    for (const { target } of pages) {
      const bare = target.slice(0, -1);
      expect(await redirectOf(host, bare)).toEqual([expect.toBeOneOf([301, 308]), target]);
      const query = '?q=Z%C3%BCge&a=1';
      expect(await redirectOf(host, bare + query)).toEqual([expect.toBeOneOf([301, 308]), target + query]);
    }
  });

  test('sends nobody to another host, whatever is asked', async () => {
    const evil = [
      '//themen',
      '//themen?x',
      '/%2fthemen',
      '//evil.example',
      '//evil.example/',
      '///evil.example/',
      '//evil.example/%2f..',
      '//evil.example/..;/themen',
      '/\\evil.example',
      '/\\evil.example/%2e%2e/themen',
      '/\\evil.example/%2e%2e/stra%C3%9Fe',
      '//evil.example/%2e%2e/stra%C3%9Fe',
      '//stra%C3%9Fe',
      '/%5cevil.example/../themen',
      '/%09/evil.example/../themen',
      '/%2fevil.example/%2e%2e/themen',
      '/.evil.example',
      '@evil.example',
    ];
    for (const target of [...evil, ...evil.map((each) => host.base + each.slice(1))]) {
      const answer = await sendBytes(
        host,
        `GET ${target} HTTP/1.1\r\nHost: ${HOST_NAME}\r\nConnection: close\r\n\r\n`,
      );
      const location = /^location: *(.*)$/im.exec(answer)?.[1]?.trim();
      const origin = location && new URL(location, `https://${HOST_NAME}/`).origin;
      expect([target, origin ?? `https://${HOST_NAME}`]).toEqual([target, `https://${HOST_NAME}`]);
    }
  });

  test('takes no host from the request', async () => {
    for (const target of [`${host.base}themen`, moved[0]?.from ?? '']) {
      const headers = { Host: HOST_NAME, 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' };
      const answer = await ask(host, target, { headers });
      expect(placeOf(headerOf(answer, 'Location'))).toMatch(/^\/(?!\/)/);
    }
  });

  test('sends what comes without encryption on to the same address with it', async () => {
    const target = `${host.base}suche/?q=Z%C3%BCge`;
    const answer = await ask(host, target, { isPlain: true });
    expect(answer.status).toBe(301);
    expect(headerOf(answer, 'Location')).toBe(`https://${HOST_NAME}:${host.port}${target}`);
  });
});

describe.each(hosts.filter(({ base }) => base !== '/'))('$server $where', (host) => {
  test('sends the base path on to the front page', async () => {
    const bare = host.base.slice(0, -1);
    expect(await redirectOf(host, bare)).toEqual([301, host.base]);
    expect(await redirectOf(host, `${bare}?q=1`)).toEqual([301, `${host.base}?q=1`]);
    expect(differences(host, await ask(host, bare), '')).toEqual([]);
  });
});
