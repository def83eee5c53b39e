import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addRelease, joinReleases, readReleases } from '../../../src/hosting/releases.ts';

/** A release with one style and one script, told apart by a letter. */
function release(letter: string) {
  const hash = `sha256-${letter.repeat(43)}=`;
  return { styles: [hash], scripts: [hash] };
}

describe('the releases whose inline parts a server accepts', () => {
  test('are the one that is built and the two before it', () => {
    const releases = ['a', 'b', 'c', 'd'].reduce<ReturnType<typeof release>[]>(
      (former, letter) => addRelease(former, release(letter)) as ReturnType<typeof release>[],
      [],
    );
    expect(releases).toEqual([release('d'), release('c'), release('b')]);
  });

  test('stay where a build changes nothing inline, so that articles push none of them out', () => {
    const releases = [release('b'), release('a')];
    expect(addRelease(releases, release('b'))).toEqual(releases);
  });

  test('are taken up again where an update is taken back', () => {
    expect(addRelease([release('b'), release('a')], release('a'))).toEqual([release('a'), release('b')]);
  });

  test('are accepted together, each hash once', () => {
    const two = joinReleases([release('b'), { ...release('a'), scripts: release('b').scripts }]);
    expect(two).toEqual({
      styles: [...release('b').styles, ...release('a').styles],
      scripts: release('b').scripts,
    });
  });
});

describe('the record of releases', () => {
  function read(text: string) {
    const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'releases.json'), text);
    return readReleases(join(folder, 'releases.json'));
  }

  test('is read as it was written', async () => {
    expect(await read(JSON.stringify([release('b'), release('a')]))).toEqual([release('b'), release('a')]);
  });

  test.each([
    { what: 'that is missing half', text: '[{"styles": [' },
    { what: 'of another kind', text: '{}' },
    {
      what: 'with a hash that is none',
      text: JSON.stringify([{ styles: ["sha256-x'; script-src *"], scripts: [] }]),
    },
    { what: 'without scripts', text: '[{"styles": []}, null, 7]' },
  ])('$what counts as none', async ({ text }) => {
    expect(await read(text)).toEqual([]);
  });

  test('that is not there counts as none', async () => {
    expect(await readReleases(join(tmpdir(), 'nirgends', 'releases.json'))).toEqual([]);
  });
});
