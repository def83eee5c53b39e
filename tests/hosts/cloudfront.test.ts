import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { read } from '../build/files.ts';
import { hosts } from './ask.ts';
import { movedOn, policyFor, WITHDRAWN } from './printed.ts';

const work = mkdtempSync(join(tmpdir(), 'lesesaal-'));
afterAll(() => rmSync(work, { recursive: true }));

/** Runs a printed function on events in njs, which knows as little of newer JavaScript as CloudFront, and gives its answers. */
function run(code: string, events: readonly unknown[]): unknown[] {
  const file = join(work, 'function.js');
  writeFileSync(file, `${code}\nconsole.log(JSON.stringify(${JSON.stringify(events)}.map(handler)));\n`);
  return JSON.parse(execFileSync(inject('machine').njs, [file], { encoding: 'utf8' }));
}

const sites = hosts.filter(({ server }) => server === 'nginx');

describe.each(sites)('njs $where', (site) => {
  const { base, configuration } = site;

  test('runs the function for requests', () => {
    const moved = movedOn(site);
    const querystring = {
      q: { value: 'Z%C3%BCge' },
      a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] },
    };
    const uris = [
      base,
      `${base}suche`,
      `${base}feed.xml`,
      base + WITHDRAWN,
      ...moved.map(({ from }) => from),
    ];
    const events = uris.map((uri) => ({ request: { uri, headers: {}, querystring } }));
    const leadTo = (to: string) => ({
      statusCode: 301,
      headers: { location: { value: `${to}?q=Z%C3%BCge&a=1&a=2` } },
    });
    expect(moved.length).toBeGreaterThan(3);
    expect(run(read(configuration, 'cloudfront/request.js'), events)).toEqual([
      { uri: `${base}index.html`, headers: {}, querystring },
      leadTo(`${base}suche/`),
      { uri: `${base}feed.xml`, headers: {}, querystring },
      expect.objectContaining({ statusCode: 410 }),
      ...moved.map(({ to }) => leadTo(to)),
    ]);
  });

  test('runs the function for responses', () => {
    const paths = ['', 'suche/', 'feed.xml', '_astro/x.webp', 'pagefind/pagefind.js'];
    const events = paths.map((path) => ({
      request: { uri: base + path },
      response: { statusCode: 200, headers: {} },
    }));
    const name = 'Cross-Origin-Resource-Policy';
    expect(run(read(configuration, 'cloudfront/response.js'), events)).toMatchObject(
      paths.map((path) => ({ headers: { [name.toLowerCase()]: { value: policyFor(site, path)[name] } } })),
    );
  });
});
