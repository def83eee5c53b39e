import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inlineHashesIn } from '../../../src/hosting/inline-hashes.ts';
import { serve } from '../../../src/hosting/server.ts';

/** A folder with a built site in it, and files beside the site that no one may read. */
let root: string;
let folder: string;
const servers: Server[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lesesaal-server-'));
  folder = join(root, 'site');
  for (const [path, text] of Object.entries({
    'site/index.html': '<style>a{}</style><h1>Titelseite</h1>',
    'site/404.html': '<h1>Nicht gefunden</h1>',
    'site/themen/index.html': '<h1>Themen</h1>',
    'site/artikel/2025/x/index.html': '<h1>Artikel</h1>',
    'site/news/1234.html': '<h1>Umgezogen</h1>',
    'site/öl/index.html': '<h1>Öl</h1>',
    'site/leer/bild.txt': 'nur eine Datei',
    'site/_astro/x.css': 'a{}',
    'site/pagefind/pagefind.js': 'export {}',
    'site/manifest.webmanifest': '{}',
    'site/.well-known/security.txt': 'Contact: mailto:x@example.org',
    'secret.txt': 'geheim',
    'site-secret/secret.txt': 'geheim',
  })) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }
});

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await rm(root, { recursive: true });
});

async function start(base = '/', wanted = 0): Promise<number> {
  const { server, port } = await serve({ folder, base, port: wanted });
  servers.push(server);
  return port;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path just as it is written, unlike `fetch`, which would tidy it first. */
function ask(port: number, path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe.each(['/', '/zeitung/'])('a site served below %s', (base) => {
  let port: number;

  beforeAll(async () => {
    port = await start(base);
  });

  test.each([
    { path: '', body: '<style>a{}</style><h1>Titelseite</h1>', type: 'text/html;charset=utf-8' },
    { path: '?q=1', body: '<style>a{}</style><h1>Titelseite</h1>', type: 'text/html;charset=utf-8' },
    { path: 'index.html', body: '<style>a{}</style><h1>Titelseite</h1>', type: 'text/html;charset=utf-8' },
    { path: 'themen/', body: '<h1>Themen</h1>', type: 'text/html;charset=utf-8' },
    { path: 'themen/?seite=2', body: '<h1>Themen</h1>', type: 'text/html;charset=utf-8' },
    { path: 'artikel/2025/x/', body: '<h1>Artikel</h1>', type: 'text/html;charset=utf-8' },
    { path: 'news/1234.html', body: '<h1>Umgezogen</h1>', type: 'text/html;charset=utf-8' },
    { path: '%C3%B6l/', body: '<h1>Öl</h1>', type: 'text/html;charset=utf-8' },
    { path: '_astro/x.css', body: 'a{}', type: 'text/css' },
    { path: 'manifest.webmanifest', body: '{}', type: 'application/manifest+json; charset=utf-8' },
    { path: '.well-known/security.txt', body: 'Contact: mailto:x@example.org', type: 'text/plain' },
  ])('answers /$path with its file', async ({ path, body, type }) => {
    const answer = await ask(port, base + path);
    expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([200, body, type]);
  });

  test.each([
    { path: 'themen', location: 'themen/' },
    { path: 'artikel/2025/x', location: 'artikel/2025/x/' },
    { path: 'themen?q=Chips&thema=%C3%96l', location: 'themen/?q=Chips&thema=%C3%96l' },
    { path: 'themen?', location: 'themen/?' },
    { path: 'themen?a=b?c', location: 'themen/?a=b?c' },
  ])('sends /$path on to /$location', async ({ path, location }) => {
    const { status, headers } = await ask(port, base + path);
    expect([status, headers.location]).toEqual([301, base + location]);
  });

  test.each([
    'fehlt/',
    'fehlt',
    'fehlt.html',
    'themen/fehlt/',
    'themen.html',
    'news/1234',
    'news/',
    'leer',
    'leer/',
    'news/1234.html/',
  ])('answers /%s, which does not exist, with its 404 page', async (path) => {
    const { status, body, headers } = await ask(port, base + path);
    expect([status, body, headers['content-type']]).toEqual([
      404,
      '<h1>Nicht gefunden</h1>',
      'text/html; charset=utf-8',
    ]);
  });

  test.each([
    '../secret.txt',
    '../site-secret/secret.txt',
    'themen/../../secret.txt',
    'artikel/2025/x/../../../../secret.txt',
    '%2e%2e/secret.txt',
    '%2E%2E/site-secret/secret.txt',
    '.%2e/secret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    '..\\secret.txt',
    '/../secret.txt',
    '%252e%252e/secret.txt',
    '..',
    '../',
    '%00',
    'themen%00/',
    '%',
    '%c3',
    '%ff/',
  ])('leaks nothing and goes on at the path /%s', async (path) => {
    const { status, body } = await ask(port, base + path);
    expect([status, body]).toEqual([404, '<h1>Nicht gefunden</h1>']);
    expect((await ask(port, base)).status).toBe(200);
  });

  test.each([
    { path: '', status: 200 },
    { path: '_astro/x.css', status: 200 },
    { path: 'fehlt/', status: 404 },
  ])('sends the headers of security with /$path ($status)', async ({ path, status }) => {
    const answer = await ask(port, base + path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-security-policy': expect.stringContaining(
        "style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; ",
      ),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  test.each([
    { path: 'themen/', cache: 'no-cache' },
    { path: 'pagefind/pagefind.js', cache: 'no-cache' },
    { path: '_astro/x.css', cache: 'public, max-age=31536000, immutable' },
  ])('tells browsers how long to keep /$path: $cache', async ({ path, cache }) => {
    expect((await ask(port, base + path)).headers['cache-control']).toBe(cache);
  });

  test('never lets a browser keep for good that a file is missing', async () => {
    const { status, headers } = await ask(port, `${base}_astro/fehlt.css`);
    expect(status).toBe(404);
    expect(headers['cache-control'] ?? '').not.toContain('immutable');
  });

  test.each(['themen/fehlt/feed.xml', '_astro/fehlt.css', 'fehlt/'])(
    'sends with its 404 page the headers of that page, not those of %s',
    async (path) => {
      const page = await ask(port, `${base}404.html`);
      const { headers } = await ask(port, base + path);
      for (const name of ['access-control-allow-origin', 'cross-origin-resource-policy', 'cache-control'])
        expect([name, headers[name]]).toEqual([name, page.headers[name]]);
      expect(headers['content-security-policy']).toBe(page.headers['content-security-policy']);
    },
  );

  test('answers that nothing has changed to those who have the page already', async () => {
    const { headers } = await ask(port, `${base}themen/`);
    const again = await ask(port, `${base}themen/`, { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask(port, `${base}themen/`, { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '15', '']);
  });
});

describe('a site with a base path', () => {
  let port: number;

  beforeAll(async () => {
    port = await start('/zeitung/');
  });

  test('is reached from its base path without the slash', async () => {
    const { status, headers } = await ask(port, '/zeitung');
    expect([status, headers.location]).toEqual([301, '/zeitung/']);
  });

  test('keeps the query on the way there', async () => {
    expect((await ask(port, '/zeitung?q=a?b')).headers.location).toBe('/zeitung/?q=a?b');
  });

  test.each(['/', '/themen/', '/_astro/x.css', '/zeitungen/', '/zeitung2/themen/', '/Zeitung/'])(
    'has nothing at %s',
    async (path) => {
      const { status, body } = await ask(port, path);
      expect([status, body]).toEqual([404, '<h1>Nicht gefunden</h1>']);
    },
  );
});

test('a site at the root never sends anyone to another host', async () => {
  const { headers } = await ask(await start(), '//themen');
  expect(headers.location ?? '').not.toMatch(/^\/\//);
});

describe('serve', () => {
  test('takes the next free port where the wanted one is taken', async () => {
    const other = createServer((_, response) => response.end('besetzt'));
    servers.push(other);
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const taken = (other.address() as AddressInfo).port;
    const port = await start('/', taken);
    expect(port).toBeGreaterThan(taken);
    expect((await ask(port, '/themen/')).body).toBe('<h1>Themen</h1>');
  });

  test('takes the next free port where somebody else is at the wanted one of localhost in IPv6', async (context) => {
    const other = createServer();
    servers.push(other);
    const isListening = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false));
      other.listen(0, '::1', () => resolve(true));
    });
    if (!isListening) return context.skip('This machine has no IPv6.');
    const taken = (other.address() as AddressInfo).port;
    expect(await start('/', taken)).toBeGreaterThan(taken);
  });

  test('is reached by this machine alone', async () => {
    const { server } = await serve({ folder, base: '/', port: 0 });
    servers.push(server);
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  test('is reached as localhost', async () => {
    const answer = await fetch(`http://localhost:${await start()}/themen/`);
    expect(await answer.text()).toBe('<h1>Themen</h1>');
  });

  test('is reached from outside where that is asked', async () => {
    const { server } = await serve({ folder, base: '/', port: 0, host: '0.0.0.0' });
    servers.push(server);
    expect((server.address() as AddressInfo).address).toBe('0.0.0.0');
  });

  test('throws where the host is not this machine', async () => {
    await expect(serve({ folder, base: '/', port: 0, host: '192.0.2.1' })).rejects.toThrow(
      'HOST: expected an address of this machine, got "192.0.2.1". Leave it out, or write 0.0.0.0 to be reached from outside.',
    );
  });

  test('takes the wanted port where it is free', async () => {
    const { server, port } = await serve({ folder, base: '/', port: 0 });
    await new Promise((resolve) => server.close(resolve));
    expect(await start('/', port)).toBe(port);
  });

  test('throws where no port is left', async () => {
    await expect(serve({ folder, base: '/', port: 65536 })).rejects.toThrow(
      'PORT: expected a free port from 65536 on, got none up to 65535. Set PORT to another.',
    );
  });

  test('throws where the folder holds no site', async () => {
    const empty = join(root, 'leer');
    await expect(serve({ folder: empty, base: '/', port: 0 })).rejects.toThrow(
      `${empty}: expected a built site, got no index.html. Run npm run build first.`,
    );
  });

  test('throws where the site was built for another base path, and names both', async () => {
    const site = join(root, 'zeitung');
    await mkdir(site);
    await writeFile(join(site, 'index.html'), '<!DOCTYPE html><html lang="de" data-base="/zeitung/">');
    await expect(serve({ folder: site, base: '/', port: 0 })).rejects.toThrow(
      `${site}: expected a site built for BASE_PATH=/, got one built for BASE_PATH=/zeitung/. ` +
        'Give preview the BASE_PATH of the build, or build again.',
    );
    const { server } = await serve({ folder: site, base: '/zeitung/', port: 0 });
    servers.push(server);
  });

  test('sends the headers of a build that was made while it runs, and meanwhile those of the last one', async () => {
    const site = join(root, 'neubau');
    await mkdir(site);
    await writeFile(join(site, 'index.html'), '<style>a{}</style>');
    const { server, port } = await serve({ folder: site, base: '/', port: 0 });
    servers.push(server);
    const policy = async () => String((await ask(port, '/')).headers['content-security-policy']);
    const before = await policy();
    await rm(join(site, 'index.html'));
    expect(await policy()).toBe(before);
    await writeFile(join(site, 'index.html'), '<style>b{}</style>');
    await utimes(join(site, 'index.html'), new Date(), new Date(Date.now() + 5000));
    const { styles } = inlineHashesIn('<style>b{}</style>');
    expect(await policy()).toContain(`style-src '${styles.join()}';`);
  });

  test('lives on where the next build has just taken its 404 page away', async () => {
    const site = join(root, 'umbau');
    await mkdir(site);
    await writeFile(join(site, 'index.html'), 'Titelseite');
    await writeFile(join(site, '404.html'), 'Nicht gefunden');
    // In a process of its own, which a crash would end.
    const program = `
      import { rmSync } from 'node:fs';
      import { serve } from ${JSON.stringify(new URL('../../../src/hosting/server.ts', import.meta.url).href)};
      const { server, port } = await serve({ folder: ${JSON.stringify(site)}, base: '/', port: 0 });
      rmSync(${JSON.stringify(join(site, '404.html'))});
      const first = await fetch('http://127.0.0.1:' + port + '/fehlt/');
      await first.text();
      const second = await fetch('http://127.0.0.1:' + port + '/');
      console.log(first.status, await second.text());
      server.closeAllConnections();
      server.close();
    `;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    expect(stdout).toBe('404 Titelseite\n');
  });
});
