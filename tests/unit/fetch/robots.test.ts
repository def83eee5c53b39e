import { describe, expect, test } from 'vitest';
import { FetchError } from '../../../src/fetch/fetch-error.ts';
import { fetchSource } from '../../../src/fetch/fetch-source.ts';
import { createRobots, type Robots } from '../../../src/fetch/robots.ts';
import { listen } from './local-server.ts';

/** What a program named Lesesaal learns on a site with this robots.txt. */
const robotsOf = (text: string): Robots =>
  createRobots(async () => ({ bytes: new TextEncoder().encode(text) }), 'Lesesaal');

/** What it learns on a site whose robots.txt cannot be had. */
const robotsFailing = (status?: number): Robots =>
  createRobots(async (address) => {
    throw new FetchError(address, { expected: 'a file', got: 'none', remedy: 'Wait.' }, { status });
  }, 'Lesesaal');

const ADDRESS = 'https://zeitung.example/politik/bruecke.html?seite=2';

describe('A robots.txt', () => {
  test.each([
    ['that is empty', ''],
    ['without rules', 'Sitemap: https://zeitung.example/sitemap.xml'],
    ['that is a page', '<!doctype html><title>Zeitung</title><p>Disallow: /'],
    ['that refuses nothing', 'User-agent: *\nDisallow:'],
    ['that refuses another path', 'User-agent: *\nDisallow: /sport/'],
    ['that refuses another program', 'User-agent: Andere\nDisallow: /'],
    ['that refuses all but this program', 'User-agent: *\nDisallow: /\n\nUser-agent: Lesesaal\nAllow: /'],
    ['whose longer rule allows', 'User-agent: *\nDisallow: /\nAllow: /politik/'],
    ['whose rule ends the address elsewhere', 'User-agent: *\nDisallow: /politik/bruecke.html$'],
  ])('%s allows an address', async (_, text) => {
    expect(await robotsOf(text).isAllowed(ADDRESS)).toBe(true);
  });

  test.each([
    ['that refuses all', 'User-agent: *\nDisallow: /'],
    ['that refuses the path', 'User-agent: *\nDisallow: /politik/'],
    ['that refuses by pattern', 'User-agent: *\nDisallow: /*?seite='],
    ['that refuses this program', 'User-agent: lesesaal/0.1\nDisallow: /\n\nUser-agent: *\nAllow: /'],
    ['that refuses several programs', 'User-agent: Andere\nUser-agent: LESESAAL\nDisallow: /'],
    ['with a line between the names', 'User-agent: Lesesaal\nSitemap: x\nUser-agent: Andere\nDisallow: /'],
    ['with comments', 'User-agent: * # alle: alle\n# Allow: /\nDisallow: / # nichts'],
    ['with a byte order mark', '\uFEFFUser-agent: *\nDisallow: /'],
    ['with old line ends', 'User-agent: *\rDisallow: /'],
    ['with odd spelling', '  USER-AGENT :*\n\tdisallow :/politik'],
  ])('%s refuses an address', async (_, text) => {
    expect(await robotsOf(text).isAllowed(ADDRESS)).toBe(false);
  });

  test('says in the refusal which file has the rule', async () => {
    const refusal = await robotsOf('User-agent: *\nDisallow: /').findRefusal(ADDRESS);
    expect(refusal?.message).toBe(
      `${ADDRESS}: expected an address that the site lets programs read, got a rule against it in https://zeitung.example/robots.txt. Leave it out, or ask the site for permission and import a saved copy.`,
    );
  });

  test('is read up to 500 KiB', async () => {
    const filling = `#${'x'.repeat(1023)}\n`;
    const rule = 'User-agent: *\nDisallow: /';
    expect(await robotsOf(filling.repeat(490) + rule).isAllowed(ADDRESS)).toBe(false);
    expect(await robotsOf(filling.repeat(500) + rule).isAllowed(ADDRESS)).toBe(true);
  });

  test('may always be read itself', async () => {
    expect(await robotsOf('User-agent: *\nDisallow: /').isAllowed('https://zeitung.example/robots.txt')).toBe(
      true,
    );
  });

  test('that is missing allows all', async () => {
    for (const status of [400, 401, 403, 404, 410]) {
      expect(await robotsFailing(status).isAllowed(ADDRESS)).toBe(true);
    }
  });

  test('that cannot be read refuses all, with the reason', async () => {
    for (const status of [429, 500, 503, undefined]) {
      expect(await robotsFailing(status).isAllowed(ADDRESS)).toBe(false);
    }
    expect((await robotsFailing(503).findRefusal(ADDRESS))?.message).toBe(
      'https://zeitung.example/robots.txt: expected a file, got none. Wait.',
    );
  });

  test('is asked for once an origin', async () => {
    const asked: string[] = [];
    const robots = createRobots(async (address) => {
      asked.push(address);
      return { bytes: new Uint8Array() };
    }, 'Lesesaal');
    await Promise.all([
      robots.isAllowed('https://zeitung.example/a'),
      robots.isAllowed('https://zeitung.example/b'),
      robots.crawlDelay('https://zeitung.example:443/c'),
      robots.isAllowed('http://zeitung.example/a'),
      robots.isAllowed('https://zeitung.example:8443/a'),
    ]);
    expect(asked).toEqual([
      'https://zeitung.example/robots.txt',
      'http://zeitung.example/robots.txt',
      'https://zeitung.example:8443/robots.txt',
    ]);
  });

  test('does not hide what is no failure of the network', async () => {
    const robots = createRobots(async () => {
      throw new TypeError('x is not a function');
    }, 'Lesesaal');
    await expect(robots.isAllowed(ADDRESS)).rejects.toThrow(TypeError);
  });
});

describe('A pause between requests', () => {
  test.each([
    ['User-agent: *\nCrawl-delay: 2.5', 2.5],
    ['User-agent: *\nCrawl-delay: 9\n\nUser-agent: Lesesaal\nCrawl-delay: 1', 1],
    ['User-agent: Andere\nCrawl-delay: 9', 0],
    ['User-agent: *\nCrawl-delay: 86400', 30],
    ['User-agent: *\nCrawl-delay: Infinity', 30],
    ['User-agent: *\nCrawl-delay: -1', 0],
    ['User-agent: *\nCrawl-delay: bald', 0],
    ['', 0],
  ])('that %j asks for is %d s', async (text, seconds) => {
    expect(await robotsOf(text).crawlDelay(ADDRESS)).toBe(seconds);
  });

  test('is not asked for where there is no robots.txt, or none that can be read', async () => {
    expect(await robotsFailing(404).crawlDelay(ADDRESS)).toBe(0);
    expect(await robotsFailing(503).crawlDelay(ADDRESS)).toBe(0);
  });
});

describe('A hostile robots.txt', () => {
  test('with thousands of names over thousands of rules is read as any other', async () => {
    const names = 'User-agent: *\n#:\nUser-agent: a\nUser-agent: b\n'.repeat(5000);
    const robots = robotsOf(`${names}${'Allow: /sport\n'.repeat(15000)}Disallow: /politik`);
    expect(await robots.isAllowed(ADDRESS)).toBe(false);
    expect(await robots.isAllowed('https://zeitung.example/sport')).toBe(true);
  });

  test('whose pattern takes too long to compare refuses the address', async () => {
    const robots = robotsOf(`User-agent: *\nAllow: /${'*a'.repeat(240_000)}`);
    const refusal = await robots.findRefusal(`https://zeitung.example/${'a'.repeat(100_000)}`);
    expect(refusal?.message).toContain('expected rules that can be read quickly, got repetition');
  });
});

describe('A site on the network', () => {
  const open = async (answer: { status: number; text?: string }) => {
    const asked: string[] = [];
    const port = await listen((request, response) => {
      asked.push(request.url ?? '');
      if (request.url !== '/robots.txt') response.end('Guten Tag');
      else response.writeHead(answer.status).end(answer.text);
    });
    const options = { userAgent: 'Lesesaal/0.1', allowLocal: true };
    const robots = createRobots((address) => fetchSource(address, options), 'Lesesaal');
    const get = (path: string) => fetchSource(`http://127.0.0.1:${port}${path}`, { ...options, robots });
    return { asked, get };
  };

  test('is asked for its rules once, and only then for what they allow', async () => {
    const { asked, get } = await open({ status: 200, text: 'User-agent: *\nDisallow: /intern/' });
    expect(await get('/politik/')).toMatchObject({ status: 'fetched' });
    await expect(get('/intern/')).rejects.toThrow('got a rule against it in http://127.0.0.1');
    expect(await get('/sport/')).toMatchObject({ status: 'fetched' });
    expect(asked).toEqual(['/robots.txt', '/politik/', '/sport/']);
  });

  test('without rules is read', async () => {
    const { asked, get } = await open({ status: 404 });
    expect(await get('/politik/')).toMatchObject({ status: 'fetched' });
    expect(asked).toEqual(['/robots.txt', '/politik/']);
  });

  test('whose rules it cannot send now is left alone', async () => {
    const { asked, get } = await open({ status: 500 });
    await expect(get('/politik/')).rejects.toThrow(
      '/robots.txt: expected a page or feed, got the HTTP status 500.',
    );
    expect(asked).toEqual(['/robots.txt']);
  });
});
