import { describe, expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from '../../src/read-environment.ts';

const FOLDER = '/projekt';

const read = (variables: Readonly<Record<string, string | undefined>>) => readEnvironment(variables, FOLDER);

/** The lines of the message with which an environment is refused. */
function faultsOf(variables: Readonly<Record<string, string>>): string[] {
  try {
    read(variables);
    return [];
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

const faultOfSiteUrl = (value: string) =>
  `  SITE_URL: expected an address like https://example.org, got "${value}". ` +
  'Write the scheme and the host alone; a path belongs into BASE_PATH.';

describe('an environment that says nothing', () => {
  test('has its defaults', () => {
    const { siteUrl, isSiteUrlDefault, base, content, outDir, cacheDir } = read({});
    expect({ siteUrl: siteUrl.href, isSiteUrlDefault, base, content, outDir, cacheDir }).toEqual({
      siteUrl: 'http://localhost:4321/',
      isSiteUrlDefault: true,
      base: '/',
      content: { label: 'content', path: '/projekt/content' },
      outDir: '/projekt/dist',
      cacheDir: '/projekt/node_modules/.astro',
    });
  });

  test('takes the clock of the machine', () => {
    const before = Date.now();
    expect(read({}).now.getTime()).toBeGreaterThanOrEqual(before);
  });

  test.each(['', '   '])('is the same where every variable is %j', (value) => {
    const names = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR'];
    const { now: _, urls: __, ...blank } = read(Object.fromEntries(names.map((name) => [name, value])));
    expect(blank).toMatchObject({
      isSiteUrlDefault: true,
      base: '/',
      outDir: '/projekt/dist',
      cacheDir: '/projekt/node_modules/.astro',
    });
  });
});

describe('SITE_URL', () => {
  test.each([
    { value: 'https://example.org', href: 'https://example.org/' },
    { value: 'https://example.org/', href: 'https://example.org/' },
    { value: ' https://example.org ', href: 'https://example.org/' },
    { value: 'HTTPS://Example.ORG', href: 'https://example.org/' },
    { value: 'http://localhost:8080', href: 'http://localhost:8080/' },
    { value: 'https://zeitung-für-alle.example', href: 'https://xn--zeitung-fr-alle-7vb.example/' },
  ])('$value is the origin $href', ({ value, href }) => {
    const { siteUrl, isSiteUrlDefault } = read({ SITE_URL: value });
    expect([siteUrl.href, isSiteUrlDefault]).toEqual([href, false]);
  });

  test.each([
    'example.org',
    '//example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://',
    'https://example.org/zeitung',
    'https://example.org/?a=b',
    'https://example.org/#a',
    'https://user@example.org',
    'https://user:geheim@example.org',
    'https://:geheim@example.org',
  ])('%s is refused', (value) => {
    expect(faultsOf({ SITE_URL: value })).toEqual([faultOfSiteUrl(value)]);
  });
});

describe('BASE_PATH', () => {
  test.each([
    { value: '/', base: '/' },
    { value: '/zeitung', base: '/zeitung/' },
    { value: 'zeitung', base: '/zeitung/' },
    { value: '/zeitung/', base: '/zeitung/' },
    { value: '//zeitung//2025//', base: '/zeitung/2025/' },
    { value: '/~ada/zeitung_2.0', base: '/~ada/zeitung_2.0/' },
  ])('$value is $base', ({ value, base }) => {
    const environment = read({ BASE_PATH: value });
    expect([environment.base, environment.urls.search()]).toEqual([base, `${base}suche/`]);
  });

  test.each([
    '/zeitung/../x',
    '/.',
    '/..',
    '/öl',
    '/a b',
    '/a?b',
    '/a#b',
    '/%61',
    'https://example.org',
    '/a"b',
  ])('%s is refused', (value) => {
    expect(faultsOf({ BASE_PATH: value })).toEqual([
      `  BASE_PATH: expected a path like /zeitung, got ${JSON.stringify(value)}. ` +
        'Write plain letters, digits and hyphens between slashes.',
    ]);
  });
});

describe('CONTENT_DIR', () => {
  test.each([
    { value: 'inhalt', label: 'inhalt', path: '/projekt/inhalt' },
    { value: 'inhalt/', label: 'inhalt', path: '/projekt/inhalt' },
    { value: './inhalt//', label: './inhalt', path: '/projekt/inhalt' },
    { value: '../inhalt', label: '../inhalt', path: '/inhalt' },
    { value: '/srv/inhalt/', label: '/srv/inhalt', path: '/srv/inhalt' },
    { value: ' inhalt ', label: 'inhalt', path: '/projekt/inhalt' },
  ])('$value is the folder $path and called $label', ({ value, label, path }) => {
    expect(read({ CONTENT_DIR: value }).content).toEqual({ label, path });
  });
});

describe('OUT_DIR', () => {
  test.each([
    { value: 'dist', path: '/projekt/dist' },
    { value: 'out/site/', path: '/projekt/out/site' },
    { value: '../site', path: '/site' },
    { value: '/var/www/site', path: '/var/www/site' },
    { value: 'content-site', path: '/projekt/content-site' },
  ])('$value is the folder $path', ({ value, path }) => {
    expect(read({ OUT_DIR: value }).outDir).toBe(path);
  });

  test.each([
    { folder: 'the project', value: '.' },
    { folder: 'the project by its whole path', value: '/projekt/' },
    { folder: 'what holds the project', value: '..' },
    { folder: 'the root', value: '/' },
    { folder: 'the content', value: 'content' },
    { folder: 'the content, in a roundabout way', value: 'dist/../content/' },
    { folder: 'the articles', value: 'content/articles' },
    { folder: 'the sources', value: 'src' },
    { folder: 'the sources of the pages', value: 'src/pages' },
    { folder: 'the files that are copied', value: 'public' },
    { folder: 'the tests', value: 'tests' },
    { folder: 'the documentation', value: 'docs' },
    { folder: 'the packages', value: 'node_modules' },
    { folder: 'the history', value: '.git' },
  ])('is refused where the build would empty $folder: $value', ({ value }) => {
    expect(faultsOf({ OUT_DIR: value })).toEqual([
      expect.stringMatching(/^ {2}OUT_DIR: expected a folder that the build may empty, got "\//),
    ]);
  });

  test.each([{ value: '/srv/inhalt' }, { value: '/srv' }, { value: '/srv/inhalt/articles' }])(
    'is refused where the content lies elsewhere, in /srv/inhalt: $value',
    ({ value }) => {
      expect(faultsOf({ CONTENT_DIR: '/srv/inhalt', OUT_DIR: value }).length).toBe(1);
    },
  );

  test('may lie beside the content', () => {
    expect(read({ CONTENT_DIR: '/srv/inhalt', OUT_DIR: '/srv/inhalt-site' }).outDir).toBe('/srv/inhalt-site');
  });
});

describe('CACHE_DIR', () => {
  test.each([
    { value: '.cache', path: '/projekt/.cache' },
    { value: ' ../cache/ ', path: '/cache' },
    { value: '/var/cache/site', path: '/var/cache/site' },
    { value: 'node_modules/.cache', path: '/projekt/node_modules/.cache' },
  ])('$value is the folder $path', ({ value, path }) => {
    expect(read({ CACHE_DIR: value }).cacheDir).toBe(path);
  });

  test.each([
    { folder: 'is the project', value: '.' },
    { folder: 'holds the project', value: '..' },
    { folder: 'is the root', value: '/' },
    { folder: 'is emptied by the build', value: 'dist' },
    { folder: 'would be part of the site', value: 'dist/cache' },
    { folder: 'holds content', value: 'content/cache' },
    { folder: 'holds sources', value: 'src/cache' },
    { folder: 'is copied into the site', value: 'public' },
    { folder: 'holds the packages themselves', value: 'node_modules' },
    { folder: 'holds the history', value: '.git/cache' },
  ])('is refused where the folder $folder: $value', ({ value }) => {
    expect(faultsOf({ CACHE_DIR: value })).toEqual([
      `  CACHE_DIR: expected a folder that holds nothing else and is not emptied, got "${value}". ` +
        'Name a folder of its own, such as .cache.',
    ]);
  });

  test('is refused in a content folder elsewhere', () => {
    expect(faultsOf({ CONTENT_DIR: '/srv/inhalt', CACHE_DIR: '/srv/inhalt/cache' })).toHaveLength(1);
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  test.each([
    { value: '0', now: '1970-01-01T00:00:00.000Z' },
    { value: '1755122400', now: '2025-08-13T22:00:00.000Z' },
    { value: ' 1755122400 ', now: '2025-08-13T22:00:00.000Z' },
  ])('$value sets the clock to $now', ({ value, now }) => {
    expect(read({ SOURCE_DATE_EPOCH: value }).now.toISOString()).toBe(now);
  });

  test.each(['-1', '1.5', '1e9', '0x10', '2025-08-14', 'heute', '9'.repeat(13)])('%s is refused', (value) => {
    expect(faultsOf({ SOURCE_DATE_EPOCH: value })).toEqual([
      `  SOURCE_DATE_EPOCH: expected seconds since 1970 as a whole number, got "${value}". ` +
        'Leave it out to take the clock of this machine.',
    ]);
  });
});

describe('PORT', () => {
  test.each([
    { value: '', port: 4321 },
    { value: '0', port: 0 },
    { value: ' 8080 ', port: 8080 },
    { value: '65535', port: 65535 },
  ])('"$value" is the port $port', ({ value, port }) => {
    expect(read({ PORT: value }).port).toBe(port);
  });

  test.each(['65536', '-1', '80.5', '0x50', '1e3', 'http'])('%s is refused', (value) => {
    expect(faultsOf({ PORT: value })).toEqual([
      `  PORT: expected a whole number from 0 to 65535, got "${value}". Write a port such as 8080.`,
    ]);
  });
});

describe('HOST', () => {
  test.each([
    { value: '', host: undefined },
    { value: ' 0.0.0.0 ', host: '0.0.0.0' },
    { value: '::', host: '::' },
    { value: 'zeitung.local', host: 'zeitung.local' },
  ])('"$value" is the host $host', ({ value, host }) => {
    expect(read({ HOST: value }).host).toBe(host);
  });

  test.each(['http://0.0.0.0', '0.0.0.0/', '[::]', 'a b'])('%s is refused', (value) => {
    expect(faultsOf({ HOST: value })).toEqual([
      `  HOST: expected an address of this machine, got "${value}". Leave it out, or write 0.0.0.0 to be reached from outside.`,
    ]);
  });
});

describe('ALLOW_PLACEHOLDERS', () => {
  test.each([
    { value: '', allowsPlaceholders: false },
    { value: ' 1 ', allowsPlaceholders: true },
  ])('"$value" allows placeholders: $allowsPlaceholders', ({ value, allowsPlaceholders }) => {
    expect(read({ ALLOW_PLACEHOLDERS: value }).allowsPlaceholders).toBe(allowsPlaceholders);
  });

  test.each(['0', 'true', 'ja'])('%s is refused', (value) => {
    expect(faultsOf({ ALLOW_PLACEHOLDERS: value })).toEqual([
      `  ALLOW_PLACEHOLDERS: expected 1, got "${value}". Leave it out to have placeholders stop the build.`,
    ]);
  });
});

test('every variable that cannot be used is named at once', () => {
  expect(() =>
    read({ SITE_URL: 'example.org', BASE_PATH: '/öl', SOURCE_DATE_EPOCH: 'heute', PORT: 'a', OUT_DIR: '.' }),
  ).toThrow(
    [
      'The environment of this run cannot be used:',
      faultOfSiteUrl('example.org'),
      '  BASE_PATH: expected a path like /zeitung, got "/öl". Write plain letters, digits and hyphens between slashes.',
      '  SOURCE_DATE_EPOCH: expected seconds since 1970 as a whole number, got "heute". Leave it out to take the clock of this machine.',
      '  PORT: expected a whole number from 0 to 65535, got "a". Write a port such as 8080.',
      '  OUT_DIR: expected a folder that the build may empty, got "/projekt", which holds content or belongs to the project. Name a folder of its own, such as dist.',
    ].join('\n'),
  );
});
