import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles, read } from '../build/files.ts';

/** The folders that were made, which are removed at the end. */
const folders: string[] = [];

/**
 * Copies a built site and changes it as a later deploy would: its scripts have other names (and the old ones are gone),
 * other texts, another id.
 * @param name one letter; the hashes in the names of scripts begin with it and an underscore
 * @param texts what is replaced in every page and list, by what
 */
export function makeDeploy(
  folder: string,
  name: string,
  texts: Readonly<Record<string, string>> = {},
): string {
  const copy = mkdtempSync(join(tmpdir(), 'lesesaal-deploy-'));
  folders.push(copy);
  // Packed versions would hold the texts from before.
  cpSync(folder, copy, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const { id } = JSON.parse(read(copy, 'offline.json'));
  const changes = new Map([[id, name.repeat(id.length)], ...Object.entries(texts)]);
  for (const path of listFiles(copy)) {
    const [, hash] = /^_astro\/.*\.([\w-]{8})\.js$/.exec(path) ?? [];
    if (hash !== undefined) changes.set(hash, `${name}_${hash.slice(2)}`);
  }
  const change = (text: string) => [...changes].reduce((now, [from, to]) => now.replaceAll(from, to), text);
  for (const path of listFiles(copy)) {
    if (!/\.(?:html|js|json)$/.test(path) || path.startsWith('pagefind/')) continue;
    const before = read(copy, path);
    // The hashes beside scripts were those of the scripts from before.
    const after = change(before.replaceAll(/(?<=<script type="module" src="[^"]*") integrity="[^"]*"/g, ''));
    if (after !== before) writeFileSync(join(copy, path), after);
    if (path.startsWith('_astro/') && change(path) !== path)
      renameSync(join(copy, path), join(copy, change(path)));
  }
  return copy;
}

/** Removes what `makeDeploy` wrote. */
export function removeDeploys(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
