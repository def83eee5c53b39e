import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createKeeper } from '../formats/keep-made.ts';
import { precompress } from './precompress.ts';

/** What a build is told of packed versions. */
interface PrecompressOptions {
  /** Absolute path of a folder that outlives a build. */
  readonly cacheDir: string;
  /** Whether they are written. */
  readonly isOn: boolean;
}

/** Writes packed versions beside the texts of the built folder, for hosts that answer with them. */
export function packedVersions({ cacheDir, isOn }: PrecompressOptions): AstroIntegration {
  return {
    name: 'lesesaal-packed-versions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!isOn) return;
        const keep = createKeeper(join(cacheDir, 'packed'));
        const { texts, bytes, packedBytes, taken } = await precompress(fileURLToPath(dir), keep);
        for (const path of taken) {
          logger.warn(`${path} was there already and stays: hosts answer with it. Take it out of public/.`);
        }
        const sizes = Object.entries(packedBytes).map(([end, size]) => `${toKib(size)} as ${end}`);
        logger.info(`${texts} texts are packed: ${[toKib(bytes), ...sizes].join(', ')}`);
      },
    },
  };
}

function toKib(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`;
}
