import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createUrls } from '../../../../src/article/urls.ts';
import { bundleWorker } from '../../../../src/offline/build/bundle.ts';
import { offline } from '../../../../src/offline/build/integration.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-offline-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro', 'Page.D802dQX9.js'), 'start()');
  writeFileSync(join(folder, 'index.html'), '<link rel="canonical" href="https://a.example/">');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs what follows the pages of a build. */
async function finish(isOn: boolean): Promise<void> {
  const { hooks } = offline({ base: '/', urls: createUrls('/'), isOn });
  const options = {
    dir: pathToFileURL(`${folder}/`),
    pages: [{ pathname: '' }],
    logger: { info: () => undefined },
  } as unknown as Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];
  await hooks['astro:build:done']?.(options);
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('after a build', () => {
  test('the worker knows what its deploy brings', async () => {
    await finish(true);
    const { id, archive } = JSON.parse(read('offline.json'));
    const [, told = ''] = /^const WORKER_BUILD = (.*);\n/.exec(read('sw.js')) ?? [];
    expect(JSON.parse(told)).toMatchObject({
      id,
      shell: ['', 'suche/', 'merkliste/', 'ohne-netz/'],
      assets: ['_astro/Page.D802dQX9.js'],
    });
    expect(JSON.parse(read('offline-archiv.json')).id).toBe(id);
    expect(archive.bytes).toBe('start()'.length + read('index.html').length);
  });

  test('another page is another deploy, and the same pages are the same', async () => {
    const ids: string[] = [];
    for (const text of ['', '', '<p>Neu</p>']) {
      writeFileSync(join(folder, 'index.html'), `<link rel="canonical" href="https://a.example/">${text}`);
      await finish(true);
      ids.push(JSON.parse(read('offline.json')).id);
    }
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('the emergency switch lies beside what it takes the place of', async () => {
    await finish(true);
    expect(read('sw-aus.js')).toBe(await bundleWorker('off'));
    const deploy = JSON.parse(read('offline.json'));
    expect(deploy).not.toHaveProperty('off');
    expect(JSON.parse(read('offline-aus.json'))).toEqual({ ...deploy, off: true });
  });

  test('the switch is in its place where reading without a network is off', async () => {
    await finish(false);
    expect(read('sw.js')).toBe(await bundleWorker('off'));
    expect(JSON.parse(read('offline.json'))).toMatchObject({ off: true });
    expect(readdirSync(folder).sort()).toEqual(['_astro', 'index.html', 'offline.json', 'sw.js']);
  });
});
