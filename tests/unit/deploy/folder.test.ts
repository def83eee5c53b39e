import { existsSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Carrier } from '../../../src/deploy/carrier.ts';
import { DeployError } from '../../../src/deploy/deploy-error.ts';
import { deploySite } from '../../../src/deploy/deploy-site.ts';
import { createFolderCarrier } from '../../../src/deploy/folder-carrier.ts';
import { LOCK } from '../../../src/deploy/lock.ts';
import { inPlainWords } from '../../../src/deploy/plain-words.ts';
import { RECORD } from '../../../src/deploy/record.ts';
import { createRsyncCarrier } from '../../../src/deploy/rsync-carrier.ts';
import {
  deployFiles,
  type Files,
  findMissing,
  makeFolder,
  ODD_NAMES,
  readFiles,
  smallSite,
  writeFiles,
} from './small-sites.ts';

const INTERRUPTED = 'ziel: the last deploy was interrupted; this one takes its place.';

const deploy = (files: Files, target: string, isDry = false) =>
  deployFiles(files, (site) => createFolderCarrier(site, target), isDry);

/** What lies in a folder beside the record. */
function publishedIn(folder: string): Files {
  const { [RECORD]: _, ...files } = readFiles(folder);
  return files;
}

/** A carrier that breaks off after some steps, each of which is one file. */
function breakOff(carrier: Carrier, steps: number): Carrier {
  let left = steps;
  const step = () => {
    if (left === 0) throw new Error('Abgebrochen');
    left -= 1;
  };
  const each = async (paths: readonly string[], work: (path: string) => Promise<void>) => {
    for (const path of paths) {
      step();
      await work(path);
    }
  };
  return {
    ...carrier,
    writeRecord: async (text) => {
      step();
      await carrier.writeRecord(text);
    },
    put: (paths, isAtOnce) => each(paths, (path) => carrier.put([path], isAtOnce)),
    remove: (paths) => each(paths, (path) => carrier.remove([path])),
  };
}

describe('a deploy into a folder', () => {
  test('brings the whole site, also where the folder does not exist yet', async () => {
    const target = join(makeFolder(), 'neu');
    await deploy(smallSite(1), target);
    expect(publishedIn(target)).toEqual(smallSite(1));
  });

  test('removes what is no longer on the site, and the folders that are empty then', async () => {
    const target = makeFolder();
    await deploy(smallSite(1), target);
    await deploy(smallSite(2), target);
    expect(publishedIn(target)).toEqual({
      ...smallSite(2),
      '_astro/page.1.js': 'Schrift 1',
      'pagefind/fragment/de_1.pf_fragment': 'Teil 1',
    });
    expect(existsSync(join(target, 'artikel/2026/nur-1'))).toBe(false);
  });

  test('keeps for two releases what pages of former ones name by its content, and the third removes it', async () => {
    const target = makeFolder();
    const isKept = async (release: number) => {
      await deploy(smallSite(release), target);
      return ['_astro/page.1.js', 'pagefind/fragment/de_1.pf_fragment'].map(
        (path) => path in readFiles(target),
      );
    };
    expect(await isKept(1)).toEqual([true, true]);
    expect(await isKept(2)).toEqual([true, true]);
    expect(await isKept(3)).toEqual([true, true]);
    expect(await isKept(4)).toEqual([false, false]);
  });

  test('makes nothing older by bringing the same release again, and writes nothing then', async () => {
    const target = makeFolder();
    await deploy(smallSite(1), target);
    await deploy(smallSite(2), target);
    const before = readFiles(target);
    for (let again = 0; again < 3; again += 1) {
      expect(await deploy(smallSite(2), target)).toEqual(['ziel has this release already.']);
    }
    expect(readFiles(target)).toEqual(before);
  });

  test('mends the same release where a file is missing or was changed', async () => {
    const target = makeFolder();
    await deploy(smallSite(1), target);
    writeFiles(target, { 'index.html': 'verändert' });
    await deploy(smallSite(1), target);
    expect(publishedIn(target)).toEqual(smallSite(1));
  });

  test('leaves a file alone that is the same already, its time too', async () => {
    const target = makeFolder();
    await deploy(smallSite(1), target);
    const picture = join(target, '_astro/bild.1.png');
    utimesSync(picture, 1000, 1000);
    await deploy(smallSite(2), target);
    expect(statSync(picture).mtimeMs).toBe(1_000_000);
  });

  test('brings and removes files of odd names', async () => {
    const target = makeFolder();
    await deploy({ ...smallSite(1), ...ODD_NAMES }, target);
    expect(publishedIn(target)).toEqual({ ...smallSite(1), ...ODD_NAMES });
    for (const release of [2, 3, 4]) await deploy(smallSite(release), target);
    expect(Object.keys(ODD_NAMES).filter((path) => path in readFiles(target))).toEqual([]);
  });

  test('puts a folder where a file of the former release was, and the other way round', async () => {
    const target = makeFolder();
    const first = { ...smallSite(1), unterlagen: 'eine Datei', 'bilder/a/b.txt': 'B' };
    const second = { ...smallSite(1), 'unterlagen/x/y.txt': 'Y', bilder: 'eine Datei' };
    await deploy(first, target);
    await deploy(second, target);
    expect(publishedIn(target)).toEqual(second);
    await deploy(first, target);
    expect(publishedIn(target)).toEqual(first);
  });

  test('uploads what pages name, pages, the search index, feeds and the notice in this order, and then removes', async () => {
    const target = makeFolder();
    await deploy(smallSite(1), target);
    const steps: string[] = [];
    await deployFiles(smallSite(2), (site) => {
      const carrier = createFolderCarrier(site, target);
      return {
        ...carrier,
        writeRecord: async () => void steps.push('record'),
        put: async (paths, isAtOnce) => void steps.push(`${isAtOnce ? 'at once ' : ''}${paths.join(' ')}`),
        remove: async (paths) => void steps.push(`remove ${paths.join(' ')}`),
      };
    });
    expect(steps).toEqual([
      'record',
      '_astro/page.2.js artikel/2026/nur-2.epub pagefind/fragment/de_2.pf_fragment',
      '404.html artikel/2026/bleibt/index.html artikel/2026/nur-2/index.html index.html',
      'at once pagefind/pagefind-entry.json pagefind/pagefind.js',
      'feed.xml',
      'at once offline.json sw.js',
      'remove artikel/2026/nur-1/index.html',
      'remove artikel/2026/nur-1.epub',
      'record',
    ]);
  });

  test('puts files that belong together in their places only when all have arrived', async () => {
    const [site, target] = [writeFiles(makeFolder(), { a: 'neu' }), writeFiles(makeFolder(), { a: 'alt' })];
    const carrier = createFolderCarrier(site, target);
    await carrier.open(false);
    await expect(carrier.put(['a', 'fehlt'], true)).rejects.toThrow('fehlt');
    expect(publishedIn(target)['a']).toBe('alt');
  });

  test('only tells with --dry-run what it would do', async () => {
    const target = makeFolder();
    await deploy(smallSite(1), target);
    const before = readFiles(target);
    const lines = await deploy(smallSite(2), target, true);
    expect(readFiles(target)).toEqual(before);
    expect(lines).toContain('  _astro/page.2.js');
    expect(lines).toContain('  artikel/2026/nur-1/index.html');
    expect(lines).not.toContain('  _astro/page.1.js');
    expect(lines).not.toContain('  _astro/bild.1.png');
    const missing = join(makeFolder(), 'neu');
    expect(await deploy(smallSite(1), missing, true)).toContain('  index.html');
    expect(existsSync(missing)).toBe(false);
  });
});

describe('an interrupted deploy', () => {
  /** What the second release leaves, after the first. */
  const WHOLE = {
    ...smallSite(2),
    '_astro/page.1.js': 'Schrift 1',
    'pagefind/fragment/de_1.pf_fragment': 'Teil 1',
  };

  test('leaves at every step each page with all that it names, and is made whole by the next run', async () => {
    let steps = 0;
    for (let isBroken = true; isBroken; steps += 1) {
      const target = makeFolder();
      await deploy(smallSite(1), target);
      const second = deployFiles(smallSite(2), (site) => breakOff(createFolderCarrier(site, target), steps));
      isBroken = await second.then(
        () => false,
        () => true,
      );
      expect(findMissing(target)).toEqual([]);
      const lines = isBroken ? await deploy(smallSite(2), target) : [];
      expect(lines.includes(INTERRUPTED)).toBe(isBroken && steps > 0);
      expect(publishedIn(target)).toEqual(WHOLE);
    }
    // Ten changed or new files, two that go, the record before and after.
    expect(steps).toBeGreaterThan(14);
  });

  test('leaves nothing of a release that never became whole, when another one takes its place', async () => {
    const target = makeFolder();
    await deploy(smallSite(1), target);
    const never = { ...smallSite(9), 'artikel/2026/nie/index.html': 'x' };
    await expect(
      deployFiles(never, (site) => breakOff(createFolderCarrier(site, target), 10)),
    ).rejects.toThrow('Abgebrochen');
    await deploy(smallSite(2), target);
    // Pages of the broken one were there to be read, so what they name stays as long as for any other.
    expect(publishedIn(target)).toMatchObject(WHOLE);
    expect(Object.keys(publishedIn(target)).filter((path) => /nie|nur-[19]/.test(path))).toEqual([]);
    await deploy(smallSite(3), target);
    await deploy(smallSite(4), target);
    await deploy(smallSite(5), target);
    expect(Object.keys(publishedIn(target)).filter((path) => /[129]\.(?:js|pf)/.test(path))).toEqual([]);
  });

  test('leaves no half file behind once the next one has begun', async () => {
    const target = writeFiles(makeFolder(), { '.lesesaal-upload-0': 'hal', '.lesesaal-upload-17': '' });
    await deploy(smallSite(1), target);
    expect(publishedIn(target)).toEqual(smallSite(1));
  });
});

describe('what no deploy has written', () => {
  const STRANGERS = {
    '.htaccess': 'Options -Indexes',
    '.well-known/acme-challenge/token': 'T',
    'artikel/2026/nur-1/notiz.txt': 'N',
    'statistik/index.html': 'S',
  };

  test('stays', async () => {
    const target = writeFiles(makeFolder(), STRANGERS);
    for (const release of [1, 2, 3, 4]) await deploy(smallSite(release), target);
    expect(publishedIn(target)).toMatchObject(STRANGERS);
  });

  test('is replaced where the site has that very file, and the deploy says so', async () => {
    const target = writeFiles(makeFolder(), { 'index.html': 'Hier entsteht etwas', '404.html': 'Nichts' });
    expect(await deploy(smallSite(1), target)).toContain(
      'Replaces what no deploy has written: 404.html, index.html',
    );
    expect(publishedIn(target)).toEqual(smallSite(1));
    expect((await deploy(smallSite(2), target)).join('\n')).not.toContain('Replaces');
  });

  test('stays where a deploy that was to replace it breaks off, and the next one has no such file', async () => {
    const target = writeFiles(makeFolder(), { 'robots.txt': 'fremd' });
    const first = { ...smallSite(1), 'robots.txt': 'eigen' };
    await expect(
      deployFiles(first, (site) => breakOff(createFolderCarrier(site, target), 3)),
    ).rejects.toThrow('Abgebrochen');
    await deploy(smallSite(1), target);
    expect(publishedIn(target)).toEqual({ ...smallSite(1), 'robots.txt': 'fremd' });
  });

  test('is not reached through links: a linked folder stops the deploy before anything is written', async () => {
    const [target, elsewhere] = [makeFolder(), makeFolder()];
    symlinkSync(elsewhere, join(target, 'artikel'));
    await expect(deploy(smallSite(1), target)).rejects.toThrow(
      `${join(target, 'artikel')}: expected a folder, got a link.`,
    );
    expect([readdirSync(target), readdirSync(elsewhere)]).toEqual([['artikel'], []]);
  });

  test('is not deleted through links that came later', async () => {
    const [target, elsewhere] = [makeFolder(), makeFolder()];
    await deploy({ ...smallSite(1), 'anhang/a.txt': 'A' }, target);
    writeFiles(elsewhere, { 'a.txt': 'fremd' });
    rmSync(join(target, 'anhang'), { recursive: true });
    symlinkSync(elsewhere, join(target, 'anhang'));
    await deploy(smallSite(2), target);
    expect(readFiles(elsewhere)).toEqual({ 'a.txt': 'fremd' });
  });

  test('is not written through a linked file: the link gives way', async () => {
    const [target, elsewhere] = [makeFolder(), makeFolder()];
    writeFiles(elsewhere, { 'index.html': 'fremd' });
    symlinkSync(join(elsewhere, 'index.html'), join(target, 'index.html'));
    await deploy(smallSite(1), target);
    expect(readFiles(elsewhere)).toEqual({ 'index.html': 'fremd' });
    expect(publishedIn(target)).toEqual(smallSite(1));
  });

  test('may be where the folder that is named leads to', async () => {
    const [work, target] = [makeFolder(), makeFolder()];
    symlinkSync(target, join(work, 'www'));
    await deploy(smallSite(1), join(work, 'www'));
    expect(publishedIn(target)).toEqual(smallSite(1));
  });
});

describe('a deploy is refused in plain words', () => {
  const faultOf = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof DeployError ? error.message : `not plain: ${error}`),
    );

  test('where there is no site', async () => {
    expect(await faultOf(deploy({ 'x.txt': 'x' }, makeFolder()))).toContain(
      'expected a built site, got no index.html. Run npm run build first.',
    );
  });

  test('where the folder and the one above it do not exist', async () => {
    const target = join(makeFolder(), 'a', 'b');
    expect(await faultOf(deploy(smallSite(1), target))).toContain(`${dirname(target)} does not exist either`);
  });

  test('where a file is named', async () => {
    const target = join(writeFiles(makeFolder(), { datei: '' }), 'datei');
    expect(await faultOf(deploy(smallSite(1), target))).toBe(`${target}: expected a folder, got a file.`);
  });

  test.each([
    { leadsTo: 'nirgends', remedy: 'A link leads nowhere' },
    { leadsTo: 'ziel', remedy: 'Links lead in a circle' },
    { leadsTo: 'x'.repeat(300), remedy: 'Choose a shorter name.' },
  ])('where a link is named that leads to $leadsTo', async ({ leadsTo, remedy }) => {
    const target = join(makeFolder(), 'ziel');
    symlinkSync(leadsTo, target);
    const fault = await faultOf(deploy(smallSite(1), target));
    expect(fault).toContain(`${target}: `);
    expect(fault).toContain(remedy);
  });

  test('where a file of the site has gone meanwhile', async () => {
    const [site, target] = [writeFiles(makeFolder(), { a: 'A' }), makeFolder()];
    const carrier = createFolderCarrier(site, target);
    await carrier.open(false);
    expect(await faultOf(carrier.put(['b'], false))).toContain(
      'A link leads nowhere, or somebody has taken away',
    );
  });

  test('where the file system has a fault that has no words here', async () => {
    const fault = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
    expect(await faultOf(inPlainWords('ziel', () => Promise.reject(fault)))).toBe(
      'ziel: EIO: i/o error, read. Check that path, and the disk or network behind it. Then deploy again.',
    );
  });

  test('where there is no place for the lists that rsync reads', async () => {
    const missing = join(makeFolder(), 'fehlt');
    vi.stubEnv('TMPDIR', missing);
    const carrier = createRsyncCarrier('/site', 'host:www');
    const fault = await faultOf(carrier.open(false));
    vi.unstubAllEnvs();
    expect(fault).toContain(`${missing}: ENOENT`);
  });

  test.each([
    { stands: { artikel: 'eine Datei' }, remedy: 'A file stands where the site has a folder: remove it.' },
    { stands: { 'index.html/x': 'x' }, remedy: 'A folder stands where the site has a file: remove it.' },
  ])('where something else stands in the way: $stands', async ({ stands, remedy }) => {
    const target = writeFiles(makeFolder(), stands);
    expect(await faultOf(deploy(smallSite(1), target))).toContain(remedy);
    expect(publishedIn(target)).toMatchObject(stands);
  });

  test.each([
    'kein JSON',
    '[]',
    '{"format":2}',
    '{"format":1,"release":1,"id":"a","isComplete":true}',
    '{"format":1,"release":1,"id":"a","isComplete":true,"files":{"../fremd.txt":1}}',
  ])('where the record cannot be trusted: %s', async (record) => {
    const target = writeFiles(makeFolder(), { [RECORD]: record });
    expect(await faultOf(deploy(smallSite(1), target))).toMatch(
      /^ziel: \.lesesaal-releases\.json: expected /,
    );
    expect(readFiles(target)).toEqual({ [RECORD]: record });
  });

  test('where the site has a file that is called like one of the deploy’s own, or a link', async () => {
    for (const name of [RECORD, LOCK, '.lesesaal-upload-0']) {
      expect(await faultOf(deploy({ ...smallSite(1), [name]: '{}' }, makeFolder()))).toContain(
        'Take it out of public/.',
      );
    }
    const site = writeFiles(makeFolder(), smallSite(1));
    symlinkSync('/etc/hostname', join(site, 'x.txt'));
    const target = makeFolder();
    const options = { site, target, isDry: false, print: () => undefined };
    expect(await faultOf(deploySite({ ...options, carrier: createFolderCarrier(site, target) }))).toContain(
      'expected a file or a folder, got a link',
    );
  });
});
