import { describe, expect, test } from 'vitest';
import { printNginxConfig } from '../../../../src/hosting/hosts/nginx.ts';
import { planFor } from './plan.ts';

/** The body of a location, without what is nested in it. */
function bodyOf(config: string, location: string): string {
  const start = config.indexOf(`location ${location} {`);
  return start < 0 ? '' : config.slice(start, config.indexOf('}', start));
}

describe.each(['/', '/zeitung/'])('the configuration of nginx for a site at %s', (base) => {
  const config = printNginxConfig(planFor(base));

  test('keeps to the site: nothing stands outside its own locations', () => {
    const outside = config.split('\n').filter((line) => /^[^\s#}]/.test(line));
    const locations = [`location "${base}" {`];
    if (base !== '/') locations.unshift(`location = "${base.slice(0, -1)}" {`);
    expect(outside).toEqual(locations);
  });

  test('names all headers in a location that sends something else, since nginx drops the outer ones', () => {
    const names = (text: string) => [...text.matchAll(/add_header ([\w-]+) /g)].map(([, name]) => name);
    const hashed = bodyOf(config, `~ "^${base}(?:_astro/.*)$"`);
    expect(names(hashed).sort()).toEqual([
      'Cache-Control',
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'Strict-Transport-Security',
      'X-Content-Type-Options',
    ]);
    expect(hashed).toContain('add_header Cache-Control "public, max-age=31536000, immutable" always;');
  });

  test('looks for hidden files before anything else', () => {
    const [first] = [...config.matchAll(/^ {2}location ~ (.*) \{/gm)].map(([, pattern]) => pattern);
    expect(first).toBe(`"/\\\\.(?!(?<=^${base}\\\\.)well-known/)"`);
  });

  test('sends every header with errors too', () => {
    const headers = config.split('\n').filter((line) => line.includes('add_header'));
    expect(headers.filter((line) => !line.endsWith(' always;'))).toEqual([]);
  });

  test.each([
    { from: '2019/alt/', to: 'artikel/2025/neu/' },
    { from: 'straße/', to: 'artikel/2025/neu/' },
    { from: 'nr#1.html', to: 'artikel/2025/neu/' },
  ])('redirects $from, which nginx has decoded, and keeps what was asked', ({ from, to }) => {
    expect(config).toContain(`location = "${base}${from}" { return 301 "${base}${to}$is_args$args"; }\n`);
  });

  test('answers 410 with the notice for what was withdrawn', () => {
    const page = `${base}artikel/2025/weg/`;
    expect(config).toContain(
      `location ^~ "${page}" { internal; error_page 404 =410 "${page}index.html"; }\n`,
    );
  });
});
