import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKeeper } from '../../../src/formats/keep-made.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what is costly to make', () => {
  test('is made once of the same things, also by the next build', async () => {
    const make = vi.fn(async () => bytes('Karte'));
    const origin = ['Titel', bytes('Zeichen')];
    expect(Buffer.from(await createKeeper(folder)(origin, make)).toString()).toBe('Karte');
    expect(Buffer.from(await createKeeper(folder)(origin, make)).toString()).toBe('Karte');
    expect(make).toHaveBeenCalledTimes(1);
  });

  test.each([
    { one: ['a', 'b'], other: ['ab'] },
    { one: ['a', 'b'], other: ['b', 'a'] },
    { one: ['a'], other: ['a', ''] },
    { one: ['1:a'], other: ['a'] },
  ])('is made anew of other things: $one and $other', async ({ one, other }) => {
    const keep = createKeeper(folder);
    await keep(one, async () => bytes('eins'));
    expect(Buffer.from(await keep(other, async () => bytes('zwei'))).toString()).toBe('zwei');
  });

  test('is not kept where making it fails', async () => {
    const keep = createKeeper(folder);
    await expect(keep(['a'], () => Promise.reject(new Error('Kein Bild')))).rejects.toThrow('Kein Bild');
    expect(readdirSync(folder)).toEqual([]);
    expect(Buffer.from(await keep(['a'], async () => bytes('gut'))).toString()).toBe('gut');
  });

  test('is whole, though two builds make it at once, and nothing else is left', async () => {
    const make = async () => bytes('Karte');
    const builds = [createKeeper(join(folder, 'neu')), createKeeper(join(folder, 'neu'))];
    await Promise.all(builds.map((keep) => keep(['a'], make)));
    expect(readdirSync(join(folder, 'neu'))).toHaveLength(1);
  });

  test('is made once, though it is wanted again while it is made', async () => {
    const make = vi.fn(async () => bytes('Karte'));
    const keep = createKeeper(folder);
    const [one, other] = await Promise.all([keep(['a'], make), keep(['a'], make)]);
    expect([one, other].map((made) => Buffer.from(made).toString())).toEqual(['Karte', 'Karte']);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

describe('what was kept', () => {
  const DAY = 24 * 60 * 60;
  const now = Math.floor(Date.now() / 1000);
  const age = (file: string, days: number) => utimesSync(file, now - days * DAY, now - days * DAY);

  test('goes when nothing asked for it for sixty days, as a draft does that a broken build has left', async () => {
    for (const [name, days] of Object.entries({ alt: 61, 'alt.4711-1': 61, neu: 59 })) {
      writeFileSync(join(folder, name), name);
      age(join(folder, name), days);
    }
    await createKeeper(folder)(['a'], async () => bytes('Karte'));
    expect(readdirSync(folder)).not.toContain('alt');
    expect(readdirSync(folder)).not.toContain('alt.4711-1');
    expect(readdirSync(folder)).toContain('neu');
  });

  test('stays while it is asked for', async () => {
    const make = async () => bytes('Karte');
    await createKeeper(folder)(['a'], make);
    const file = join(folder, readdirSync(folder)[0] ?? '');
    age(file, 59);
    await createKeeper(folder)(['a'], make);
    expect(statSync(file).mtimeMs / 1000).toBeGreaterThan(now - DAY);
  });

  test('leaves the folders of others alone', async () => {
    mkdirSync(join(folder, 'fremd'));
    age(join(folder, 'fremd'), 61);
    await createKeeper(folder)(['a'], async () => bytes('Karte'));
    expect(readdirSync(folder)).toContain('fremd');
  });
});
