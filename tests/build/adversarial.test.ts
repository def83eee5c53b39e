import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { listPages, read } from './files.ts';

const { adversarial } = sites;
const CASES = join(import.meta.dirname, '..', 'fixtures', 'adversarial');

describe('a build of hostile bodies', () => {
  const pages = listPages(adversarial.folder).filter((path) => path.startsWith('artikel/'));

  test('succeeds, and prints a page for each of at least 500', () => {
    expect(adversarial.exitCode, adversarial.log.slice(-2000)).toBe(0);
    expect(pages.length).toBeGreaterThanOrEqual(500);
  });

  test('knows cases of every class', () => {
    const classes = new Set(readdirSync(CASES).map((name) => name.split('-')[0]));
    for (const name of [
      'tag',
      'attribute',
      'address',
      'entity',
      'svg',
      'mathml',
      'clobber',
      'mutation',
      'encoding',
      'css',
      'markdown',
      'flood',
    ]) {
      expect(classes).toContain(name);
    }
  });

  test.each(pages.map((path) => [path.split('/')[2] ?? '', path]))(
    '%s keeps its harmless sentence and nothing live',
    (name, path) => {
      const html = read(adversarial.folder, path);
      const body = /<search-marks[^>]*>([\s\S]*)<\/search-marks>/.exec(html)?.[1] ?? '';
      const markup = (body.replace(/="[^"]*"/g, '=""').match(/<[a-z][^>]*>/gi) ?? []).join('\n');
      expect(body).toContain(`Harmlosigkeit-${name}`);
      expect(markup).not.toMatch(
        /<(?:script|style|iframe|object|embed|form|input|button|svg|math|link|meta|base|template)[\s>/]/i,
      );
      expect(markup).not.toMatch(/\s(?:on\w+|style|srcset|srcdoc|formaction)=/i);
      expect(body).not.toMatch(/\s(?:href|src)="\s*(?:javascript|vbscript|data|blob|file):/i);
    },
  );

  test('says where and what it left out', () => {
    expect(adversarial.log).toMatch(
      /tag-script\.md:\d+: expected only elements that articles may hold, got <script>\./,
    );
  });
});
