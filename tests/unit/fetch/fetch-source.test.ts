import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { FetchError } from '../../../src/fetch/fetch-error.ts';
import { type FetchOptions, fetchSource } from '../../../src/fetch/fetch-source.ts';
import { MAX_BYTES } from '../../../src/fetch/read-body.ts';
import { listen } from './local-server.ts';

const TEXT = 'Der Stadtrat tagt am Dienstag über die neue Brücke.';
const MEBIBYTE = Buffer.alloc(1024 * 1024, 'a');

/** What each path of the server answers. */
const PATHS: Record<string, (response: ServerResponse, request: IncomingMessage) => unknown> = {
  '/text': (response) => response.end(TEXT),
  '/asked': (response, { headers }) => response.end(JSON.stringify(headers)),
  '/charset': (response) => response.setHeader('Content-Type', 'Text/HTML;Charset="ISO-8859-1"').end('\xe4'),
  '/203': (response) => response.writeHead(203).end(TEXT),
  '/gzip': (response) => response.setHeader('Content-Encoding', 'GZIP').end(gzipSync(TEXT)),
  '/x-gzip': (response) => response.setHeader('Content-Encoding', 'x-gzip').end(gzipSync(TEXT)),
  '/deflate': (response) => response.setHeader('Content-Encoding', 'deflate').end(deflateSync(TEXT)),
  '/raw-deflate': (response) => response.setHeader('Content-Encoding', 'deflate').end(deflateRawSync(TEXT)),
  '/br': (response) => response.setHeader('Content-Encoding', 'br').end(brotliCompressSync(TEXT)),
  '/identity': (response) => response.setHeader('Content-Encoding', 'identity').end(TEXT),
  '/compress': (response) => response.setHeader('Content-Encoding', 'compress').end(TEXT),
  '/not-gzip': (response) => response.setHeader('Content-Encoding', 'gzip').end(TEXT),
  '/half-gzip': (response) =>
    response.setHeader('Content-Encoding', 'gzip').end(gzipSync(TEXT).subarray(0, 30)),
  '/versioned': (response, { headers }) => {
    response.setHeader('ETag', '"v1"').setHeader('Last-Modified', 'Thu, 14 Aug 2025 08:00:00 GMT');
    const isKnown = headers['if-none-match'] === '"v1"' || headers['if-modified-since'] !== undefined;
    response.writeHead(isKnown ? 304 : 200).end(isKnown ? undefined : TEXT);
  },
  '/304': (response) => response.writeHead(304).end(),
  '/204': (response) => response.writeHead(204).end(),
  '/300': (response) => response.writeHead(300).end(),
  '/403': (response) => response.writeHead(403).end(),
  '/404': (response) => response.writeHead(404).end(),
  '/endless-404': (response) => response.writeHead(404).write(TEXT),
  '/500': (response) => response.writeHead(500).end(),
  '/nowhere': (response) => response.writeHead(302).end(),
  '/to-versioned': (response) => redirect(response, '/versioned#absatz'),
  '/to-umlaut': (response) => redirect(response, Buffer.from('/straße').toString('latin1')),
  '/to-latin1': (response) => redirect(response, '/stra\xdfe'),
  '/stra%C3%9Fe': (response) => response.end('Straße'),
  '/to-itself': (response) => redirect(response, '/to-itself'),
  '/to-file': (response) => redirect(response, 'file:///etc/passwd'),
  '/to-password': (response) => redirect(response, 'http://user:secret@example.org/'),
  '/to-nonsense': (response) => redirect(response, 'http://'),
  '/to-query': (response, { headers }) => redirect(response, `http://${headers.host}?page`),
  '/?page': (response) => response.end('Seite'),
  '/silent': () => {},
  '/never-ending': (response) => response.write(TEXT),
  '/dribbling': async (response) => {
    while (!response.destroyed) {
      response.write('a');
      await setTimeout(5);
    }
  },
  '/broken-off': (response) => {
    response.setHeader('Content-Length', 100).write('a', () => response.destroy());
  },
  '/announced': (response) => response.setHeader('Content-Length', MAX_BYTES + 1).write('a'),
  '/exactly-full': (response) => response.end(Buffer.alloc(MAX_BYTES)),
  '/one-too-many': (response) => response.end(Buffer.alloc(MAX_BYTES + 1)),
  '/endless': (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(MEBIBYTE));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  '/bomb': (response) => response.setHeader('Content-Encoding', 'gzip').end(bomb),
};
for (const status of [301, 302, 303, 307, 308]) {
  PATHS[`/${status}`] = (response) => response.writeHead(status, { Location: 'text' }).end();
}
for (let hops = 1; hops <= 6; hops += 1) {
  PATHS[`/hops-${hops}`] = (response) => redirect(response, hops === 1 ? '/text' : `/hops-${hops - 1}`);
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(302, { Location: location }).end('Weiter');
}

/** 100 MiB in 100 KiB. */
const bomb = gzipSync(Buffer.alloc(100 * MEBIBYTE.length));

let site: string;
/** The requests that came, in their order. */
const log: string[] = [];
/** When the connection of a request has ended, by its path. */
const closed = new Map<string, Promise<void>>();

beforeAll(async () => {
  const port = await listen((request, response) => {
    const path = request.url ?? '';
    log.push(path);
    closed.set(path, new Promise((resolve) => request.socket.on('close', resolve)));
    (PATHS[path] ?? PATHS['/404'])?.(response, request);
  });
  site = `http://127.0.0.1:${port}`;
});

const OPTIONS: FetchOptions = {
  userAgent: 'Lesesaal/0.1 (+https://example.org/; import)',
  allowLocal: true,
};

const fetchPath = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchSource(site + path, { ...OPTIONS, ...options });

/** The text of what came, if anything did. */
async function textOf(path: string, options: Partial<FetchOptions> = {}): Promise<string | undefined> {
  const answer = await fetchPath(path, options);
  return answer.status === 'fetched' ? new TextDecoder().decode(answer.bytes) : undefined;
}

/** The message with which an address is refused; the server's address is left out of it. */
async function refusalOf(address: string, options: Partial<FetchOptions> = {}): Promise<string> {
  const url = address.startsWith('/') ? site + address : address;
  const error: unknown = await fetchSource(url, { ...OPTIONS, ...options }).catch((reason) => reason);
  expect(error).toBeInstanceOf(FetchError);
  return (error as FetchError).message.replaceAll(site, '');
}

describe('A source', () => {
  test('comes with its bytes and its address', async () => {
    expect(await fetchPath('/text')).toEqual({
      status: 'fetched',
      url: `${site}/text`,
      bytes: new TextEncoder().encode(TEXT),
    });
  });

  test('comes with what the server says about its form, however it spells it', async () => {
    expect(await fetchPath('/charset')).toMatchObject({ contentType: 'text/html', charset: 'iso-8859-1' });
  });

  test('may be empty', async () => {
    PATHS['/empty'] = (response) => response.end();
    expect(await textOf('/empty')).toBe('');
  });

  test('is taken from a proxy that changed it (status 203)', async () => {
    expect(await textOf('/203')).toBe(TEXT);
  });

  test.each(['gzip', 'x-gzip', 'deflate', 'raw-deflate', 'br', 'identity'])(
    'is unpacked: %s',
    async (encoding) => {
      expect(await textOf(`/${encoding}`)).toBe(TEXT);
    },
  );

  test('is asked for by name, for pages and feeds, packed or not', async () => {
    expect(JSON.parse((await textOf('/asked')) ?? '')).toMatchObject({
      'user-agent': 'Lesesaal/0.1 (+https://example.org/; import)',
      accept: expect.stringMatching(/^text\/html, .*application\/rss\+xml, .*\*\/\*;q=0\.5$/),
      'accept-encoding': 'gzip, deflate, br',
    });
  });

  test('is found by a name, too', async () => {
    const options = { ...OPTIONS, lookup: async () => [{ address: '127.0.0.1', family: 4 }] };
    const answer = await fetchSource(`http://zeitung.example:${new URL(site).port}/text`, options);
    expect(answer.status).toBe('fetched');
  });
});

describe('A source that was fetched before', () => {
  test('comes with its version', async () => {
    expect(await fetchPath('/versioned')).toMatchObject({
      etag: '"v1"',
      lastModified: 'Thu, 14 Aug 2025 08:00:00 GMT',
    });
  });

  test.each([{ etag: '"v1"' }, { lastModified: 'Thu, 14 Aug 2025 08:00:00 GMT' }])(
    'is not sent again if it is still the same: %j',
    async (version) => {
      const validators = { url: `${site}/versioned`, ...version };
      expect(await fetchPath('/versioned', { validators })).toEqual({ status: 'notModified' });
    },
  );

  test('is sent again if it has changed', async () => {
    const validators = { url: `${site}/versioned`, etag: '"v0"' };
    expect(await textOf('/versioned', { validators })).toBe(TEXT);
  });

  test('is known by the address at which it was in the end', async () => {
    const first = await fetchPath('/to-versioned');
    if (first.status !== 'fetched') expect.unreachable();
    expect(first.url).toBe(`${site}/versioned`);
    expect(await fetchPath('/to-versioned', { validators: first })).toEqual({ status: 'notModified' });
  });

  test('is sent whole if it has moved since', async () => {
    const validators = { url: `${site}/elsewhere`, etag: '"v1"' };
    expect(await textOf('/to-versioned', { validators })).toBe(TEXT);
  });
});

describe('A redirect', () => {
  test.each([301, 302, 303, 307, 308])('is followed: %i', async (status) => {
    expect(await fetchPath(`/${status}`)).toMatchObject({ url: `${site}/text` });
  });

  test('is followed five times', async () => {
    expect(await textOf('/hops-5')).toBe(TEXT);
  });

  test('is not followed a sixth time', async () => {
    expect(await refusalOf('/hops-6')).toBe(
      '/hops-6 → /hops-1: expected at most 5 redirects, got one more. Use the address to which they lead in the end.',
    );
  });

  test('to itself is not followed for ever', async () => {
    expect(await refusalOf('/to-itself')).toContain('expected at most 5 redirects');
  });

  test.each(['/to-umlaut', '/to-latin1'])('leads to an address with umlauts: %s', async (path) => {
    expect(await textOf(path)).toBe('Straße');
  });

  test('leads to an address without a path', async () => {
    expect(await textOf('/to-query')).toBe('Seite');
  });

  test.each([
    [
      '/to-file',
      '/to-file → file:///etc/passwd: expected an http or https address, got one of the scheme file. Save the source as a file and import that.',
    ],
    [
      '/to-password',
      '/to-password → http://example.org/: expected an address without user and password, got one with them. Use an address that anyone may read.',
    ],
    [
      '/to-nonsense',
      '/to-nonsense: expected an http or https address, got a redirect to “http://”. Check its spelling.',
    ],
    [
      '/nowhere',
      '/nowhere: expected a page or feed, got the HTTP status 302 without an address to go on to. Open it in a browser and use the address that it shows.',
    ],
    [
      '/300',
      '/300: expected a page or feed, got the HTTP status 300 without an address to go on to. Open it in a browser and use the address that it shows.',
    ],
  ])('is refused: %s', async (path, message) => {
    expect(await refusalOf(path)).toBe(message);
  });
});

describe('An address is refused', () => {
  test.each([
    'file:///etc/passwd',
    'ftp://example.org/feed.xml',
    'data:text/html,Hallo',
    'nonsense',
    '',
    'http://',
    'https://user:secret@example.org/',
  ])('before anyone is asked: %j', async (address) => {
    const options = { ...OPTIONS, lookup: () => expect.unreachable() };
    await expect(fetchSource(address, options)).rejects.toThrow(FetchError);
  });

  test('without telling its password', async () => {
    expect(await refusalOf('https://user:secret@example.org/')).not.toContain('secret');
  });

  test('that is local, unless local ones are allowed', async () => {
    log.length = 0;
    expect(await refusalOf('/text', { allowLocal: false })).toBe(
      '/text: expected an address of the public web, got 127.0.0.1 on a private or reserved network. Use a public address, or allow local ones with --allow-local.',
    );
    expect(log).toEqual([]);
  });

  test('with the reason that robots.txt gives, and each one after a redirect too', async () => {
    const asked: string[] = [];
    const robots = {
      findRefusal: async (address: string) => {
        asked.push(new URL(address).pathname);
        if (!address.endsWith('/text')) return undefined;
        return new FetchError('/text', { expected: 'leave', got: 'a rule', remedy: 'Ask.' });
      },
    };
    log.length = 0;
    expect(await refusalOf('/301', { robots })).toBe('/text: expected leave, got a rule. Ask.');
    expect(asked).toEqual(['/301', '/text']);
    expect(log).toEqual(['/301']);
  });
});

describe('An answer is refused', () => {
  /** Too long for the end of the time to be what ends a connection. */
  const HOUR = 3_600_000;

  test.each([
    [404, 'Check the address, or take it out of the list.'],
    [403, 'Use an address that anyone may read.'],
    [500, 'Try again later.'],
    [204, 'Open it in a browser and use the address that it shows.'],
    [304, 'Open it in a browser and use the address that it shows.'],
  ])('with the HTTP status %i', async (status, remedy) => {
    expect(await refusalOf(`/${status}`)).toBe(
      `/${status}: expected a page or feed, got the HTTP status ${status}. ${remedy}`,
    );
  });

  test('by its status, and its connection ended', async () => {
    expect(await refusalOf('/endless-404', { timeout: HOUR })).toContain('got the HTTP status 404');
    await closed.get('/endless-404');
  });

  test.each([
    ['announced', '/announced'],
    ['sent', '/one-too-many'],
    ['without an end', '/endless'],
    ['unpacked', '/bomb'],
  ])('with more than 10 MiB %s, and its connection ended', async (_, path) => {
    expect(await refusalOf(path, { timeout: HOUR })).toBe(
      `${path}: expected at most 10 MiB, got more. Save the part that is wanted as a file and import that.`,
    );
    await closed.get(path);
  });

  test('not yet with 10 MiB', async () => {
    expect(await fetchPath('/exactly-full')).toMatchObject({ bytes: { length: MAX_BYTES } });
  });

  test.each([
    ['/not-gzip', 'a body compressed as its header says, got one that cannot be unpacked (Z_DATA_ERROR)'],
    ['/half-gzip', 'a body compressed as its header says, got one that cannot be unpacked (Z_BUF_ERROR)'],
    ['/compress', 'a body compressed as gzip, deflate, br or not at all, got "compress"'],
    ['/broken-off', 'a whole answer, got a connection that broke off (ECONNRESET)'],
  ])('that cannot be read: %s', async (path, reason) => {
    expect(await refusalOf(path)).toContain(`${path}: expected ${reason}. `);
  });

  test.each(['/silent', '/never-ending', '/dribbling'])(
    'that is too slow, and its connection ended: %s',
    async (path) => {
      expect(await refusalOf(path, { timeout: 100 })).toBe(
        `${path}: expected the whole answer within 0.1 s, got no end of it by then. Try again later.`,
      );
      await closed.get(path);
    },
  );

  test('when looking its host up is too slow', async () => {
    const lookup = () => new Promise<never>(() => {});
    expect(await refusalOf('http://zeitung.example/', { lookup, timeout: 50 })).toContain('within 0.05 s');
  });

  test('when its robots.txt is too slow', async () => {
    const robots = { findRefusal: () => new Promise<never>(() => {}) };
    expect(await refusalOf('/text', { robots, timeout: 50 })).toContain('within 0.05 s');
  });
});

describe('A server is not found', () => {
  test('by a name that no one knows', async () => {
    const lookup = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    expect(await refusalOf('http://zeitung.example/', { lookup })).toBe(
      'http://zeitung.example/: expected a host that exists, got a name that could not be looked up (ENOTFOUND). Check its spelling and that this machine is online.',
    );
  });

  test('by a name without an address', async () => {
    expect(await refusalOf('http://zeitung.example/', { lookup: async () => [] })).toContain(
      'expected a host that exists, got a name that could not be looked up',
    );
  });

  test('at a port where no one listens', async () => {
    // Reserved by TCP: no server can have it.
    expect(await refusalOf('http://127.0.0.1:0/')).toContain(
      'http://127.0.0.1:0/: expected a server at this address',
    );
  });

  test('behind a connection that is not secure', async () => {
    expect(await refusalOf(`${site.replace('http:', 'https:')}/text`)).toContain(
      'expected a secure connection, got one that cannot be trusted',
    );
  });
});
