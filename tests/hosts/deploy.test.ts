import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { DeployError } from '../../src/deploy/deploy-error.ts';
import { createFolderCarrier } from '../../src/deploy/folder-carrier.ts';
import { RECORD } from '../../src/deploy/record.ts';
import { createRsyncCarrier } from '../../src/deploy/rsync-carrier.ts';
import {
  deployFiles,
  type Files,
  findMissing,
  makeFolder,
  ODD_NAMES,
  readFiles,
  smallSite,
  writeFiles,
} from '../unit/deploy/small-sites.ts';
import { findFreePorts } from './free-ports.ts';

/** Stands for ssh: the first word is the host, and a shell gets the rest as one line, as sshd gives it. */
const SHELL = '#!/bin/sh\nshift\nexec sh -c "$*"\n';

beforeEach(() => {
  const shell = join(makeFolder(), 'shell');
  writeFileSync(shell, SHELL);
  chmodSync(shell, 0o755);
  vi.stubEnv('RSYNC_RSH', shell);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
});

const deploy = (files: Files, place: string, isDry = false) =>
  deployFiles(files, (site) => createRsyncCarrier(site, place), isDry);

/** The same without rsync, and quicker: who has brought a release, does not matter to the next. */
const deployHere = (files: Files, target: string) =>
  deployFiles(files, (site) => createFolderCarrier(site, target));

/** What lies in a folder beside the record. */
function publishedIn(folder: string): Files {
  const { [RECORD]: _, ...files } = readFiles(folder);
  return files;
}

/** Serves a folder as the module `www` of an rsync server, and answers with its address. */
async function serveModule(folder: string): Promise<string> {
  const [port = 0] = await findFreePorts(1);
  const settings = join(makeFolder(), 'rsyncd.conf');
  const lines = ['use chroot = no', '[www]', `path = ${folder}`, 'read only = no'];
  if (process.getuid?.() === 0) lines.push('uid = root', 'gid = root');
  writeFileSync(settings, `${lines.join('\n')}\n`);
  const server = spawn(
    'rsync',
    ['--daemon', '--no-detach', '--address=127.0.0.1', `--port=${port}`, `--config=${settings}`],
    { stdio: 'ignore' },
  );
  onTestFinished(() => {
    server.kill();
  });
  const place = `rsync://127.0.0.1:${port}/www`;
  await vi.waitFor(() => {
    if (spawnSync('rsync', [`${place}/`]).status !== 0) throw new Error('The rsync server does not answer.');
  }, 10_000);
  return place;
}

describe.each([
  { way: 'a remote shell', reach: async (folder: string) => `host:${folder}` },
  { way: 'an rsync server', reach: serveModule },
])('a deploy through $way', ({ reach }) => {
  test('brings what changed, keeps versioned files for two releases, and removes the rest', async () => {
    const target = writeFiles(makeFolder(), { '.htaccess': 'H', 'artikel/2026/nur-1/notiz.txt': 'N' });
    const place = await reach(target);
    await deploy(smallSite(1), place);
    expect(publishedIn(target)).toMatchObject(smallSite(1));
    const lines = await deploy(smallSite(2), place);
    expect(lines).toContain('Uploads what pages name: 3 of 4 files');
    const versioned = { '_astro/page.1.js': 'Schrift 1', 'pagefind/fragment/de_1.pf_fragment': 'Teil 1' };
    const strangers = { '.htaccess': 'H', 'artikel/2026/nur-1/notiz.txt': 'N' };
    expect(publishedIn(target)).toEqual({ ...smallSite(2), ...versioned, ...strangers });
    expect(await deploy(smallSite(2), place)).toEqual(['ziel has this release already.']);
    await deployHere(smallSite(3), target);
    expect(publishedIn(target)).toMatchObject(versioned);
    await deploy(smallSite(4), place);
    expect(Object.keys(publishedIn(target)).filter((path) => path in versioned)).toEqual([]);
    expect(publishedIn(target)).toMatchObject(strangers);
    expect(existsSync(join(target, 'artikel/2026/nur-2'))).toBe(false);
  });

  test('brings and removes files of odd names', async () => {
    const target = makeFolder();
    const place = await reach(target);
    await deploy({ ...smallSite(1), ...ODD_NAMES }, place);
    expect(publishedIn(target)).toEqual({ ...smallSite(1), ...ODD_NAMES });
    for (const release of [2, 3]) await deployHere(smallSite(release), target);
    await deploy(smallSite(4), place);
    expect(Object.keys(ODD_NAMES).filter((path) => path in readFiles(target))).toEqual([]);
  });
});

describe('a deploy through a remote shell', () => {
  test('makes the folder, whatever its name, and with --dry-run nothing', async () => {
    const work = makeFolder();
    const target = join(work, 'neu & "alt" $HOME');
    expect(await deploy(smallSite(1), `host:${target}`, true)).toContain('  index.html');
    expect(readdirSync(work)).toEqual([]);
    await deploy(smallSite(1), `host:${target}`);
    expect(publishedIn(target)).toEqual(smallSite(1));
    const before = readFiles(target);
    expect(await deploy(smallSite(2), `host:${target}`, true)).toContain('  artikel/2026/nur-1/index.html');
    expect(readFiles(target)).toEqual(before);
  });

  test('puts a folder where a file of the former release was, and the other way round', async () => {
    const target = makeFolder();
    const first = { ...smallSite(1), unterlagen: 'eine Datei', 'bilder/a/b.txt': 'B' };
    const second = { ...smallSite(1), 'unterlagen/x/y.txt': 'Y', bilder: 'eine Datei' };
    await deployHere(first, target);
    await deploy(second, `host:${target}`);
    expect(publishedIn(target)).toEqual(second);
  });

  test('leaves every page with all that it names when the connection breaks, and is made whole by the next run', async () => {
    const shell = process.env['RSYNC_RSH'] ?? '';
    let connections = 0;
    for (let isBroken = true; isBroken; connections += 1) {
      const target = makeFolder();
      await deployHere(smallSite(1), target);
      // A network that takes so many connections, and no more.
      const count = join(makeFolder(), 'count');
      writeFileSync(count, '');
      const isOver = `[ "$(wc -c < '${count}')" -ge ${connections} ] && exit 255`;
      writeFileSync(shell, SHELL.replace('shift\n', `${isOver}\nprintf . >> '${count}'\nshift\n`));
      isBroken = await deploy(smallSite(2), `host:${target}`).then(
        () => false,
        () => true,
      );
      writeFileSync(shell, SHELL);
      expect(findMissing(target)).toEqual([]);
      await deploy(smallSite(2), `host:${target}`);
      expect(publishedIn(target)).toMatchObject(smallSite(2));
      expect(Object.keys(publishedIn(target)).filter((path) => path.includes('nur-1'))).toEqual([]);
    }
    expect(connections).toBeGreaterThan(10);
  });

  test('follows no link, and says which one is in the way before anything is written', async () => {
    const [target, elsewhere] = [makeFolder(), makeFolder()];
    writeFiles(elsewhere, { '2026/x/index.html': 'fremd' });
    symlinkSync(elsewhere, join(target, 'artikel'));
    await expect(deploy(smallSite(1), `host:${target}`)).rejects.toThrow(
      '/artikel: expected a folder, got a link.',
    );
    expect(readdirSync(target)).toEqual(['artikel']);
    expect(readFiles(elsewhere)).toEqual({ '2026/x/index.html': 'fremd' });
  });
});

describe('a deploy by rsync is refused in plain words', () => {
  const faultOf = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof DeployError ? error.message : `not plain: ${error}`),
    );

  test('where the folder above the target does not exist', async () => {
    const place = `host:${join(makeFolder(), 'a', 'b')}`;
    expect(await faultOf(deploy(smallSite(1), place))).toContain(
      `${place}: rsync ended with exit code 11. Check that the folder above it exists`,
    );
  });

  test('where nobody answers', async () => {
    vi.stubEnv('RSYNC_RSH', 'false');
    expect(await faultOf(deploy(smallSite(1), 'host:www'))).toMatch(
      /^host:www: rsync ended with exit code \d+\. Check /,
    );
    expect(await faultOf(deploy(smallSite(1), 'rsync://127.0.0.1:1/www'))).toContain(
      'Check the network, and whether an rsync server answers there.',
    );
  });

  test('where this machine has no rsync', async () => {
    vi.stubEnv('PATH', makeFolder());
    expect(await faultOf(deploy(smallSite(1), 'host:www'))).toBe(
      'host:www: expected rsync on this machine, got none. Install it (Debian: apt-get install rsync).',
    );
  });
});
