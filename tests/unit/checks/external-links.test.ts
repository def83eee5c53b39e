import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/article/fault.ts';
import { checkExternalLinks } from '../../../src/checks/external-links.ts';
import { listen } from '../fetch/local-server.ts';
import { makeProject } from './make-project.ts';

const REACH = { userAgent: 'Lesesaal/1.0 (link check)', allowLocal: true, timeout: 5000, pause: 0 };

/** Asks for the links of pages with these texts, by their names. */
function check(texts: Readonly<Record<string, string>>, reach = REACH) {
  const names = Object.keys(texts);
  const project = makeProject(
    Object.fromEntries(names.map((name) => [`dist/artikel/2025/${name}/index.html`, texts[name] ?? ''])),
  );
  const pages = names.map((name) => ({
    pathname: `artikel/2025/${name}/`,
    file: `content/articles/2025/${name}.md`,
  }));
  const place = { base: '/', origin: 'https://zeitung.example' };
  return checkExternalLinks(join(project.path, 'dist'), pages, place, reach);
}

test('Each address is asked for once, and one that has nothing is told of each article', async () => {
  const asked: string[] = [];
  const port = await listen((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(request.url === '/fort' ? 404 : 200).end();
  });
  const gone = `<a href="http://127.0.0.1:${port}/fort">x</a>`;
  const there = (fragment: string) => `<a href="http://127.0.0.1:${port}/da?a=1&#x26;b=2${fragment}">x</a>`;
  const { faults, ...rest } = await check({ a: gone + there('#eins'), b: there('#zwei') + gone });
  expect(faults.map(formatFault)).toEqual(
    ['a', 'b'].map(
      (name) =>
        `content/articles/2025/${name}.md: http://127.0.0.1:${port}/fort: expected an address that has something, ` +
        'got the HTTP status 404. Correct the link, lead it to an archived copy, or take it out.',
    ),
  );
  expect(rest).toEqual({ asked: 2, withheld: [] });
  expect(asked.toSorted()).toEqual(['GET /da?a=1&b=2', 'GET /fort']);
});

test('What a site shows to no program is left to a person', async () => {
  const port = await listen((_, response) => response.writeHead(403).end());
  const address = `http://127.0.0.1:${port}/`;
  const { faults, withheld } = await check({ a: `<a href="${address}">x</a>` });
  expect({ faults, withheld }).toEqual({ faults: [], withheld: [address] });
});

test('A site that was asked too often is not asked again', async () => {
  const asked: string[] = [];
  const port = await listen((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(429, { 'Retry-After': '120' }).end();
  });
  const links = ['/eins', '/zwei'].map((path) => `http://127.0.0.1:${port}${path}`);
  const result = await check({ a: links.map((address) => `<a href="${address}">x</a>`).join('') });
  expect(result).toEqual({ faults: [], asked: 1, withheld: links });
  expect(asked).toEqual(['GET /eins']);
});

test('An address with a password is told without it, and not asked for', async () => {
  const port = await listen((_, response) => response.writeHead(403).end());
  const { faults, withheld } = await check({
    a: `<a href="http://ich:geheim@127.0.0.1:${port}/">x</a>`,
  });
  expect(withheld).toEqual([]);
  expect(faults.map(formatFault)).toEqual([
    `content/articles/2025/a.md: http://127.0.0.1:${port}/: expected an address without user and password, ` +
      'got one with them. Use an address that anyone may read.',
  ]);
});

test('What is no address is told like one that has nothing', async () => {
  const { faults } = await check({ a: '<a href="https://[1/">x</a>' });
  expect(faults).toMatchObject([{ key: 'https://[1/', expected: 'an http or https address' }]);
});

test('Addresses of the site itself, and what is no page, are not asked for', async () => {
  const text =
    '<a href="/themen/">x</a><a href="https://zeitung.example/fort/">x</a><a href="mailto:a@zeitung.example">x</a>';
  expect(await check({ a: text })).toEqual({ faults: [], asked: 0, withheld: [] });
});

test('A link into a private network is one that readers cannot follow', async () => {
  const text = '<a href="http://192.168.0.1/">x</a>';
  const { faults } = await check({ a: text }, { ...REACH, allowLocal: false });
  expect(faults).toMatchObject([{ key: 'http://192.168.0.1/', expected: 'an address of the public web' }]);
});
