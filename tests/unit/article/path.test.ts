import { describe, expect, test } from 'vitest';
import { isSlug, parseArticlePath, rightArticlePath } from '../../../src/article/path.ts';

describe('isSlug', () => {
  test.each(['impressum', 'deepseek-verschiebt-r2', '2025', 'a'])('takes %j', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  test.each(['', 'Impressum', 'über-uns', 'a--b', '-a', 'a-', 'a b', 'a.b', 'a_b', 'a/b', 'a\n', '..', '🚀'])(
    'refuses %j',
    (text) => {
      expect(isSlug(text)).toBe(false);
    },
  );
});

describe('parseArticlePath', () => {
  test('reads year and slug', () => {
    expect(parseArticlePath('2025/deepseek-verschiebt-r2.md')).toEqual({
      id: '2025/deepseek-verschiebt-r2',
      year: 2025,
      slug: 'deepseek-verschiebt-r2',
    });
  });

  test.each([
    { fault: 'no folder', path: 'x.md' },
    { fault: 'a folder in the year', path: '2025/08/x.md' },
    { fault: 'a folder named like a file', path: '2025/x.md/y' },
    { fault: 'a folder above the year', path: 'artikel/2025/x.md' },
    { fault: 'a folder that is no year', path: 'neu/x.md' },
    { fault: 'a year of two digits', path: '25/x.md' },
    { fault: 'a year before 1000', path: '0999/x.md' },
    { fault: 'another ending', path: '2025/x.markdown' },
    { fault: 'no ending', path: '2025/x' },
    { fault: 'an ending in capitals', path: '2025/x.MD' },
    { fault: 'two endings', path: '2025/x.md.md' },
    { fault: 'no name', path: '2025/.md' },
    { fault: 'capitals', path: '2025/X.md' },
    { fault: 'an umlaut', path: '2025/öl.md' },
    { fault: 'a blank', path: '2025/a b.md' },
    { fault: 'a way out', path: '2025/../x.md' },
    { fault: 'a leading slash', path: '/2025/x.md' },
    { fault: 'nothing at all', path: '' },
  ])('refuses $fault: $path', ({ path }) => {
    expect(parseArticlePath(path)).toBeUndefined();
  });
});

describe('rightArticlePath', () => {
  const summer = new Date('2025-08-14T10:00:00Z');
  const newYear = new Date('2024-12-31T23:30:00Z');

  test.each([
    { path: '2024/x.md', published: summer, timeZone: 'Europe/Berlin', right: '2025/x.md' },
    { path: 'x.md', published: summer, timeZone: 'Europe/Berlin', right: '2025/x.md' },
    { path: '2025/08/x.md', published: summer, timeZone: 'Europe/Berlin', right: '2025/x.md' },
    { path: '2025/Öl & Gas.md', published: summer, timeZone: 'Europe/Berlin', right: '2025/oel-gas.md' },
    { path: '2025/x.markdown', published: summer, timeZone: 'Europe/Berlin', right: '2025/x.md' },
    { path: '2025/X.MD', published: summer, timeZone: 'Europe/Berlin', right: '2025/x.md' },
    { path: '2024/x.md', published: newYear, timeZone: 'Europe/Berlin', right: '2025/x.md' },
    { path: '2025/x.md', published: newYear, timeZone: 'UTC', right: '2024/x.md' },
    { path: '2025/X.md', published: undefined, timeZone: 'Europe/Berlin', right: '2025/x.md' },
    { path: 'X.md', published: undefined, timeZone: 'Europe/Berlin', right: '<year>/x.md' },
    { path: '2025/🚀.md', published: summer, timeZone: 'Europe/Berlin', right: '2025/<name>.md' },
  ])('$path, published $published in $timeZone → $right', ({ path, published, timeZone, right }) => {
    expect(rightArticlePath(path, published, timeZone)).toBe(right);
  });
});
