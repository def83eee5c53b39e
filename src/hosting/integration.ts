import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFault } from '../article/fault.ts';
import { chooseWrittenPages, findBrokenLinks } from './broken-links.ts';
import { folderForHosts } from './hosts/plan.ts';
import { printForHosts } from './hosts/print.ts';
import { inlineHashesIn } from './inline-hashes.ts';
import { addIntegrity } from './integrity.ts';
import { MOVED, type Moved } from './moved.ts';
import { createHeaderRules, metaPolicy } from './policy.ts';
import { addRelease, joinReleases, readReleases } from './releases.ts';
import { removeUnnamedPictures } from './unnamed-pictures.ts';

/** What the build is told of the place where its site will lie. */
interface HostingOptions {
  readonly base: string;
  readonly origin: string;
  /** The content folder as messages name it. */
  readonly content: string;
}

/**
 * Makes the printed folder ready for a host: only what pages name, and beside it what each host must be told, with the
 * hashes of what is inline. Warns of links within the site that lead nowhere.
 */
export function hosting({ base, origin, content }: HostingOptions): AstroIntegration {
  let assets = '';
  let moved: Moved | undefined;
  const listen = (told: unknown) => {
    moved = told as Moved;
  };
  return {
    name: 'lesesaal-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:start': () => subscribe(MOVED, listen),
      'astro:build:done': async ({ dir, pages, logger }) => {
        unsubscribe(MOVED, listen);
        if (!moved) throw new Error('expected the pages to tell what moved, got nothing.');
        const folder = fileURLToPath(dir);
        const printed = pages.map(({ pathname }) => pathname);
        const written = chooseWrittenPages(printed, content);
        for (const fault of await findBrokenLinks(folder, written, { base, origin })) {
          logger.warn(formatFault(fault));
        }
        await removeUnnamedPictures(folder, assets);
        await addIntegrity(folder, base);
        // Every page holds the same style and script; a test of the output proves it.
        const front = await readFile(join(folder, 'index.html'), 'utf8');
        const hashes = inlineHashesIn(front);
        if (!front.includes(metaPolicy(hashes))) {
          throw new Error(
            'index.html: expected a policy with the hashes of what was printed, got another one.',
          );
        }
        const beside = folderForHosts(folder);
        const record = join(beside, 'releases.json');
        const releases = addRelease(await readReleases(record), hashes);
        const files = printForHosts(
          { base, rules: createHeaderRules(hashes), ...moved },
          { base, rules: createHeaderRules(joinReleases(releases)), ...moved },
        );
        await writeFiles(folder, files.within);
        await writeFiles(beside, files.beside);
        await writeFile(record, `${JSON.stringify(releases, null, 2)}\n`);
      },
    },
  };
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
