import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  printMetadataTable,
  printRequestFunction,
  printResponseFunction,
  printResponseHeadersPolicy,
} from '../../../../src/hosting/hosts/cloudfront.ts';
import { headersFor } from '../../../../src/hosting/policy.ts';
import { planFor } from './plan.ts';

/** Runs a printed function as CloudFront does, and gives its answer as plain data. */
function run(code: string, event: unknown): unknown {
  const json = runInNewContext(`${code}\nJSON.stringify(handler(${JSON.stringify(event)}))`);
  return JSON.parse(json as string);
}

describe.each(['/', '/zeitung/'])('the function for requests of a site at %s', (base) => {
  const code = printRequestFunction(planFor(base));
  const ask = (uri: string, querystring = {}) =>
    run(code, { request: { uri, method: 'GET', headers: {}, querystring } });

  test.each([
    { uri: '', file: 'index.html' },
    { uri: 'artikel/2025/neu/', file: 'artikel/2025/neu/index.html' },
    { uri: '_astro/x.css', file: '_astro/x.css' },
    { uri: '404.html', file: '404.html' },
    { uri: '.well-known/security.txt', file: '.well-known/security.txt' },
  ])('asks S3 for $file where a reader asks for "$uri"', ({ uri, file }) => {
    expect(ask(base + uri)).toMatchObject({ uri: base + file });
  });

  test.each([
    { uri: '2019/alt/', to: 'artikel/2025/neu/' },
    { uri: 'stra%C3%9Fe/', to: 'artikel/2025/neu/' },
    { uri: 'stra%c3%9fe/', to: 'artikel/2025/neu/' },
    { uri: 'artikel/2025/neu', to: 'artikel/2025/neu/' },
  ])('leads from $uri to $to', ({ uri, to }) => {
    expect(ask(base + uri)).toMatchObject({ statusCode: 301, headers: { location: { value: base + to } } });
  });

  test.each(['//evil.example', '//evil', 'constructor', '__proto__'])('leads nobody away by %s', (uri) => {
    const answer = ask(`/${uri}`) as { headers?: { location?: { value: string } } };
    expect(answer.headers?.location?.value ?? '/').toMatch(/^\/(?!\/)/);
  });

  test.each([
    { querystring: {}, query: '' },
    { querystring: { q: { value: 'Z%C3%BCge' }, leer: { value: '' } }, query: '?q=Z%C3%BCge&leer' },
    {
      querystring: { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] }, b: { value: '3' } },
      query: '?a=1&a=2&b=3',
    },
  ])('keeps what was asked on the way: "$query"', ({ querystring, query }) => {
    for (const uri of ['2019/alt/', 'artikel/2025/neu']) {
      const location = { value: `${base}artikel/2025/neu/${query}` };
      expect(ask(base + uri, querystring)).toMatchObject({ statusCode: 301, headers: { location } });
    }
  });

  test.each(['', 'index.html', 'index.html.br'])('answers 410 for what was withdrawn: "%s"', (file) => {
    expect(ask(`${base}artikel/2025/weg/${file}`)).toMatchObject({ statusCode: 410 });
  });

  test.each(['artikel/2025/WEG/', 'artikel/2025/weg-x/', 'artikel/2025/'])(
    'knows nothing gone at %s',
    (path) => {
      expect(ask(base + path)).toMatchObject({ uri: `${base}${path}index.html` });
    },
  );
});

test('the function for requests leaves alone what lies beside a site with a base path', () => {
  const code = printRequestFunction(planFor('/zeitung/'));
  const ask = (uri: string) => run(code, { request: { uri, headers: {}, querystring: {} } });
  for (const uri of ['/zeitungsarchiv', '/zeitungsarchiv/x', '/andere'])
    expect(ask(uri)).toMatchObject({ uri });
  expect(ask('/zeitung')).toMatchObject({ statusCode: 301, headers: { location: { value: '/zeitung/' } } });
});

describe('a function for requests that cannot hold all', () => {
  const redirects = Array.from({ length: 3000 }, (_, number) => ({
    from: `/alt/${number}/`,
    to: '/artikel/2025/neu/',
  }));
  const withdrawn = Array.from({ length: 3000 }, (_, number) => `/artikel/2025/weg-${number}/`);
  const ofRedirects =
    '// More redirects than a function may hold: the pages at the former addresses lead on.';
  const ofWithdrawn =
    '// More withdrawn articles than a function may hold: their notices come with status 200.';

  test.each([
    { what: 'few of both', from: 3, gone: 3, notes: [] },
    { what: 'many redirects', from: 3000, gone: 3, notes: [ofRedirects] },
    { what: 'many withdrawn articles', from: 3, gone: 3000, notes: [ofWithdrawn] },
    { what: 'many of both', from: 3000, gone: 3000, notes: [ofRedirects, ofWithdrawn] },
    { what: 'too many together', from: 180, gone: 180, notes: [ofRedirects] },
  ])('leaves to the pages what it must, and says so: $what', ({ from, gone, notes }) => {
    const plan = {
      ...planFor('/'),
      redirects: redirects.slice(0, from),
      withdrawn: withdrawn.slice(0, gone),
    };
    const code = printRequestFunction(plan);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10_240);
    expect(code.split('\n').filter((line) => line.startsWith('// More'))).toEqual(notes);
    const ask = (uri: string) => run(code, { request: { uri, headers: {}, querystring: {} } });
    expect(ask('/alt/1/')).toMatchObject(
      notes.includes(ofRedirects) ? { uri: '/alt/1/index.html' } : { statusCode: 301 },
    );
    expect(ask('/artikel/2025/weg-1/')).toMatchObject(
      notes.includes(ofWithdrawn) ? { uri: '/artikel/2025/weg-1/index.html' } : { statusCode: 410 },
    );
  });

  test('is the one for responses never', () => {
    expect(Buffer.byteLength(printResponseFunction(planFor('/zeitung/')))).toBeLessThanOrEqual(10_240);
  });
});

describe.each(['/', '/zeitung/'])('policy, function and table for a site at %s', (base) => {
  const plan = planFor(base);
  const code = printResponseFunction(plan);
  const policy = JSON.parse(printResponseHeadersPolicy(plan));
  const table = printMetadataTable(plan)
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

  test.each([
    '',
    'artikel/2025/neu/',
    'artikel/2025/neu.png',
    '_astro/x.css',
    'themen/kunst/feed.xml',
    'pagefind/pagefind.js',
  ])('together send what every other host sends: "%s"', (path) => {
    const sent: Record<string, string> = {
      'content-security-policy': policy.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': policy.SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
      'strict-transport-security': `max-age=${policy.SecurityHeadersConfig.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    };
    for (const { Header, Value } of policy.CustomHeadersConfig.Items) sent[Header.toLowerCase()] = Value;
    const kept = table.findLast(([pattern = '']) =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path),
    );
    sent['cache-control'] = kept?.[1] ?? '';
    const { headers } = run(code, {
      request: { uri: base + path },
      response: { statusCode: 200, headers: {} },
    }) as {
      headers: Record<string, { value: string }>;
    };
    for (const [name, { value }] of Object.entries(headers)) sent[name] = value;
    const expected = Object.entries(headersFor(plan.rules, path)).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]);
    expect(sent).toEqual(Object.fromEntries(expected));
  });

  test('the table names the types that S3 does not know', () => {
    expect(table).toContainEqual(['*.md', 'no-cache', 'text/markdown; charset=utf-8']);
  });
});
