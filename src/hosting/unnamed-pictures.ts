import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Files in which a page, a feed or a style can name a picture. */
const TEXTS = ['.html', '.css', '.js', '.json', '.xml', '.txt', '.md', '.webmanifest'];

/** How the name of a written picture ends: the hash of its content and the format. */
const PICTURE_END = /[\w-]{8,}\.(?:jpe?g|png|webp|avif|gif|svg)\b/gi;

/**
 * Removes the pictures that nothing in a built folder names. Astro writes the original of every picture beside
 * those it makes of it; nobody asked to publish that file, and it may tell where, when and by whom it was taken.
 * @param folder absolute path of the built folder
 * @param assets the folder below it into which Astro writes, such as `_astro`
 */
export async function removeUnnamedPictures(folder: string, assets: string): Promise<void> {
  const written = await readdir(join(folder, assets)).catch(() => []);
  const pictures = written.flatMap((name) => {
    const end = endsIn(name).at(-1);
    return end && name.endsWith(end) ? [{ name, end }] : [];
  });
  if (pictures.length === 0) return;
  const named = new Set<string>();
  for (const path of await readdir(folder, { recursive: true })) {
    if (!TEXTS.includes(extname(path))) continue;
    for (const end of endsIn(await readFile(join(folder, path), 'utf8'))) named.add(end);
  }
  const unnamed = pictures.filter(({ end }) => !named.has(end));
  await Promise.all(unnamed.map(({ name }) => rm(join(folder, assets, name))));
}

function endsIn(text: string): string[] {
  return text.match(PICTURE_END) ?? [];
}
