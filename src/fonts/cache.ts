import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FACES } from './faces.ts';
import { printFontFaces } from './font-face.ts';
import { type Range, toRanges } from './ranges.ts';

/** The style sheet of a folder of fonts. */
const STYLE = 'faces.css';
/** What the typeface of the articles covers, as JSON of `Range[]`. */
const COVERAGE = 'coverage.json';

/**
 * Makes the site's font files with the style sheet that names them, unless a folder of the same origin stands in
 * the cache already. Builds that run at the same time may share a cache.
 * @param cache absolute path of a folder that outlives a build
 * @param root absolute path of the project, whose lock file says which fonts and which subsetter these are
 * @returns the folder with `faces.css` and its files, and what the typeface of the articles covers
 */
export async function makeFonts(
  cache: string,
  root: string,
): Promise<{ folder: string; coverage: readonly Range[] }> {
  const folder = join(cache, `fonts-${await originOf(root)}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    // Only a whole folder ever has the final name.
    const draft = await mkdtemp(join(cache, 'fonts-draft-'));
    try {
      await writeFonts(draft);
      await rename(draft, folder).catch((error: unknown) => {
        // Another build was faster with the same bytes.
        if (!existsSync(folder)) throw error;
      });
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  return { folder, coverage: JSON.parse(await readFile(join(folder, COVERAGE), 'utf8')) };
}

/** A hash of everything that decides what the files hold: the packages, and this room's own code and data. */
async function originOf(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const name of (await readdir(import.meta.dirname)).sort()) {
    hash.update(name).update(await readFile(join(import.meta.dirname, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function writeFonts(folder: string): Promise<void> {
  // Loaded only here: most builds find their fonts in the cache.
  const { subset } = await import('./subset.ts');
  const { resolve } = createRequire(import.meta.url);
  const fonts = [];
  for (const face of FACES) {
    const { bytes, covered } = await subset(await readFile(resolve(face.source)), face.characters);
    await writeFile(join(folder, `${face.name}.woff2`), bytes);
    fonts.push({ face, covered: toRanges(covered) });
  }
  await writeFile(join(folder, STYLE), printFontFaces(fonts));
  const ofArticles = fonts.filter(({ face }) => face.family === 'Newsreader' && face.style === 'normal');
  await writeFile(join(folder, COVERAGE), JSON.stringify(ofArticles.flatMap(({ covered }) => covered)));
}
