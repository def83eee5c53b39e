import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { FIRST_PAINT } from '../../../src/reader/first-paint.ts';

/** Runs the script as on a page below `base` and answers with the root element's data attributes. */
function runOn(base: string, stored: Record<string, string>, extra: Record<string, unknown> = {}) {
  const dataset: Record<string, unknown> = { base };
  const window = {
    document: { documentElement: { dataset } },
    localStorage: { getItem: (key: string) => stored[key] ?? null },
    ...extra,
  };
  vm.runInNewContext(FIRST_PAINT, { ...window, window });
  return dataset;
}

describe('the script before the first paint', () => {
  test('says that scripts run', () => {
    expect(runOn('/', {})).toEqual({ base: '/', script: '' });
  });

  test('says whether the browser can speak', () => {
    expect(runOn('/', {}, { speechSynthesis: {} })).toMatchObject({ speech: '' });
  });

  test.each(['/', '/zeitung/'])('applies what was set on the site at %s, and on no other', (base) => {
    const stored = { [`lesesaal:${base}:einstellungen`]: '{"theme":"sepia","size":"4","other":"x"}' };
    expect(runOn(base, stored)).toEqual({ base, script: '', theme: 'sepia', size: '4' });
    expect(runOn('/anderswo/', stored)).toEqual({ base: '/anderswo/', script: '' });
  });

  test.each(['', '{', 'null', '7', '[]', '"theme"', '{"theme":null}'])('passes over %j', (text) => {
    expect(runOn('/', { 'lesesaal:/:einstellungen': text })).toEqual({ base: '/', script: '' });
  });

  test('goes on where the browser refuses storage', () => {
    const localStorage = {
      getItem: () => {
        throw new Error('SecurityError');
      },
    };
    expect(runOn('/', {}, { localStorage })).toEqual({ base: '/', script: '' });
  });

  test('stays small and cannot end the element that holds it', () => {
    expect(FIRST_PAINT.length).toBeLessThan(400);
    expect(FIRST_PAINT).not.toContain('<');
  });
});
