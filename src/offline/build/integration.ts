import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Urls } from '../../article/urls.ts';
import { hashOf } from '../hash.ts';
import { type ArchiveList, type Deploy, FILES, INDEX_FILES } from '../names.ts';
import type { WorkerBuild } from '../worker/build.ts';
import { bundleWorker } from './bundle.ts';
import { listFiles } from './list-files.ts';

/** What a build is told of reading without a network. */
interface OfflineOptions {
  readonly base: string;
  readonly urls: Urls;
  /** Whether readers can read without a network. */
  readonly isOn: boolean;
}

/** What is deployed where reading without a network is off. */
const NOTHING: Deploy = { id: 'off', archive: { articles: 0, bytes: 0 }, off: true };

/**
 * Writes the service worker with what it must know of this deploy, the lists of the archive, and both forms of the emergency
 * switch. Where reading without a network is off, they stand in the place of what they switch off, so that what is in
 * browsers goes away.
 */
export function offline({ base, urls, isOn }: OfflineOptions): AstroIntegration {
  return {
    name: 'lesesaal-offline',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const write = (name: string, text: string) => writeFile(join(folder, name), text);
        const below = (address: string) => address.slice(base.length);
        const off = await bundleWorker('off');
        const writeDeploy = (name: string, deploy: Deploy) => write(name, JSON.stringify(deploy));
        if (!isOn) {
          await write(FILES.worker, off);
          await writeDeploy(FILES.deploy, NOTHING);
          return;
        }
        const { files, articles, withdrawn, scripts, fonts } = await listFiles(
          folder,
          pages.map(({ pathname }) => pathname),
          base,
        );
        const code = await bundleWorker('sw');
        const id = await hashOf(new TextEncoder().encode(JSON.stringify(files) + code));
        const everyday = fonts.filter((name) => /\/newsreader-(?:normal|italic)\./.test(name));
        const told: WorkerBuild = {
          id,
          shell: [urls.front(), urls.search(), urls.readingList(), urls.offline()].map(below),
          assets: [...scripts, ...everyday],
          withdrawn,
          index: INDEX_FILES.filter((path) => path in files),
        };
        const bytes = Object.values(files).reduce((sum, [, size]) => sum + size, 0);
        await write(FILES.worker, `const WORKER_BUILD = ${JSON.stringify(told)};\n${code}`);
        await write(FILES.off, off);
        const deploy: Deploy = { id, archive: { articles, bytes } };
        await writeDeploy(FILES.deploy, deploy);
        await writeDeploy(FILES.deployOff, { ...deploy, off: true });
        await write(FILES.archive, JSON.stringify({ id, files } satisfies ArchiveList));
        logger.info(`The archive to read without a network has ${Math.ceil(bytes / 1024)} KiB`);
      },
    },
  };
}
