import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DeployError } from '../../../src/deploy/deploy-error.ts';
import { createFolderCarrier } from '../../../src/deploy/folder-carrier.ts';
import { LOCK, lockFolder } from '../../../src/deploy/lock.ts';
import { RECORD } from '../../../src/deploy/record.ts';
import { deployFiles, type Files, makeFolder, readFiles, smallSite, writeFiles } from './small-sites.ts';

const deploy = (files: Files, target: string, isDry = false) =>
  deployFiles(files, (site) => createFolderCarrier(site, target), isDry);

/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['--version']).pid;

const SINCE = '2026-11-29T10:00:00.000Z';

const printLock = (host: string, pid: number) => JSON.stringify({ host, pid, since: SINCE });

/** A folder in which another deploy has left its lock and a file that is not whole. */
const makeLocked = (lock: string) =>
  writeFiles(makeFolder(), { [LOCK]: lock, '.lesesaal-upload-a-0': 'hal' });

describe('while one deploy writes into a folder', () => {
  test('another one is refused, touches nothing, and may have it afterwards', async () => {
    const target = makeFolder();
    let refusal: unknown;
    await deployFiles(smallSite(1), (site) => {
      const carrier = createFolderCarrier(site, target);
      return {
        ...carrier,
        put: async (paths, isAtOnce) => {
          const before = readFiles(target);
          refusal = await deploy(smallSite(2), target).catch((error: unknown) => error);
          expect(readFiles(target)).toEqual(before);
          await carrier.put(paths, isAtOnce);
        },
      };
    });
    expect(refusal).toBeInstanceOf(DeployError);
    expect(String(refusal)).toContain(
      `${join(target, LOCK)}: expected no other deploy into this folder, got process ${process.pid} on "${hostname()}"`,
    );
    const { [RECORD]: record, ...published } = readFiles(target);
    expect(published).toEqual(smallSite(1));
    expect(JSON.parse(record ?? '')).toMatchObject({ release: 1, isComplete: true });
    await deploy(smallSite(2), target);
    expect(readFiles(target)).toMatchObject(smallSite(2));
  });

  test('another one may tell what it would do', async () => {
    const target = makeLocked(printLock('anderswo', 1));
    const before = readFiles(target);
    expect(await deploy(smallSite(1), target, true)).toContain('  index.html');
    expect(readFiles(target)).toEqual(before);
  });
});

test('The folder is free again when a deploy fails', async () => {
  const target = makeFolder();
  const failing = deployFiles(smallSite(1), (site) => ({
    ...createFolderCarrier(site, target),
    put: () => Promise.reject(new Error('Abgebrochen')),
  }));
  await expect(failing).rejects.toThrow('Abgebrochen');
  expect(readdirSync(target)).toEqual([RECORD]);
});

describe('the lock of another deploy', () => {
  test('is taken over where its process on this machine is gone, and what is not whole goes', async () => {
    const target = makeLocked(printLock(hostname(), endedProcess()));
    await deploy(smallSite(1), target);
    const { [RECORD]: _, ...published } = readFiles(target);
    expect(published).toEqual(smallSite(1));
  });

  test.each([
    { lock: printLock('anderswo', 4711), got: `process 4711 on "anderswo", which began at "${SINCE}"` },
    { lock: printLock(hostname(), process.pid), got: `process ${process.pid} on "${hostname()}"` },
    { lock: '', got: 'one that does not say whose it is' },
    { lock: 'null', got: 'one that does not say whose it is' },
    { lock: printLock(hostname(), -1), got: 'one that does not say whose it is' },
  ])('stops the deploy, which says how to go on: $lock', async ({ lock, got }) => {
    const target = makeLocked(lock);
    const before = readFiles(target);
    const fault = await deploy(smallSite(1), target).catch(String);
    expect(fault).toContain(`${join(target, LOCK)}: expected no other deploy into this folder, got ${got}`);
    expect(fault).toContain(`delete that file: rm '${join(target, LOCK)}'`);
    expect(readFiles(target)).toEqual(before);
  });

  test('is taken over by one of many that find it', async () => {
    const folder = writeFiles(makeFolder(), { [LOCK]: printLock(hostname(), endedProcess()) });
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([LOCK]);
  });

  test('stays where somebody has deleted ours and begun another deploy', async () => {
    const folder = makeFolder();
    const unlock = await lockFolder(folder);
    writeFiles(folder, { [LOCK]: printLock('anderswo', 4711) });
    await unlock();
    expect(readFiles(folder)).toEqual({ [LOCK]: printLock('anderswo', 4711) });
  });
});

test('Two runs never write under the same name, even if nothing keeps them apart', async () => {
  const [site, target] = [writeFiles(makeFolder(), { a: 'A', b: 'B' }), makeFolder()];
  const [one, other] = [createFolderCarrier(site, target), createFolderCarrier(site, target)];
  await Promise.all([one.put(['a', 'b'], true), other.put(['b', 'a'], true)]);
  expect(readFiles(target)).toEqual({ a: 'A', b: 'B' });
});
