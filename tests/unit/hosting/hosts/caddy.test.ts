import { describe, expect, test } from 'vitest';
import { printCaddyfile } from '../../../../src/hosting/hosts/caddy.ts';
import { planFor } from './plan.ts';

describe.each(['/', '/zeitung/'])('the Caddyfile for a site at %s', (base) => {
  const config = printCaddyfile(planFor(base));
  const [answers = '', errors = ''] = config.split('handle_errors {');

  test.each([
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Cache-Control',
  ])('sends %s with answers, and again with errors', (name) => {
    expect(answers).toContain(`header ${name} "`);
    expect(errors).toContain(`header ${name} "`);
  });

  test('takes back with errors what single addresses are sent beyond the rest', () => {
    expect(answers).toMatch(/header @class\d+ Access-Control-Allow-Origin "\*"/);
    expect(errors).toContain('header -Access-Control-Allow-Origin\n');
  });

  test('refuses what only writes, and addresses in which another host would begin', () => {
    expect(answers).toContain('@other not method GET HEAD\n');
    expect(answers).toContain('error @other 405\n');
    expect(answers).toContain('error @crooked 400\n');
  });

  test('leads to the closing slash with what was asked', () => {
    expect(answers).toContain('redir @folder "{re.folder.0}/{lesesaal_query}" 301\n');
  });

  test('keeps to the site where it lies below a path', () => {
    const handled = [...config.matchAll(/^ *handle( \S+)? \{/gm)].map(([, path]) => path);
    expect(handled).toEqual(
      base === '/' ? [undefined, undefined] : [' /zeitung', ' /zeitung/*', ' /zeitung/*'],
    );
  });

  test.each([
    { from: '2019/alt/', printed: '2019/alt/' },
    { from: 'straße/', printed: 'stra%C3%9Fe/' },
    { from: 'nr%231.html', printed: 'nr%231.html' },
    { from: '{weg}/', printed: '%7Bweg%7D/' },
  ])('redirects $from, encoded, so that nothing in it is taken for a placeholder', ({ printed }) => {
    expect(config).toContain(`redir "${base}${printed}" "${base}artikel/2025/neu/{lesesaal_query}" 301\n`);
  });

  test('answers 410 with the notice for what was withdrawn', () => {
    expect(answers).toContain(
      `@gone path_regexp gone \`^(${base}artikel/2025/weg/)\`\n    error @gone 410\n`,
    );
    expect(errors).toContain('rewrite @gone {re.gone.1}index.html\n');
  });
});
