import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashSource } from './inline-hashes.ts';

/** A script of the site's own as Astro prints it. */
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Writes beside each script that a page loads the hash of what it is to be (Subresource Integrity): half a file, or one that
 * somebody between changed, is then not run, and the page stays readable.
 * @param folder absolute path of the built folder
 * @param base the site's base path with slashes at both ends
 */
export async function addIntegrity(folder: string, base: string): Promise<void> {
  const hashes = new Map<string, Promise<string>>();
  const hashOf = (address: string) => {
    const known = hashes.get(address) ?? hashFile(join(folder, address.slice(base.length)));
    hashes.set(address, known);
    return known;
  };
  for (const path of await readdir(folder, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const file = join(folder, path);
    const html = await readFile(file, 'utf8');
    const found = [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
    const own = found.filter((address) => address.startsWith(base));
    if (own.length === 0) continue;
    const known = new Map(
      await Promise.all(own.map(async (address) => [address, await hashOf(address)] as const)),
    );
    const printed = html.replace(SCRIPT, (tag, address: string) => {
      const hash = known.get(address);
      return hash ? `<script type="module" src="${address}" integrity="${hash}"></script>` : tag;
    });
    await writeFile(file, printed);
  }
}

async function hashFile(file: string): Promise<string> {
  return hashSource(await readFile(file));
}
