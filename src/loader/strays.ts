import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../article/fault.ts';
import { listFiles, MARKDOWN } from './collection.ts';

/** The folders below the content folder that have a meaning. */
const FOLDERS = ['articles', 'pages', 'originals'];

/**
 * Finds Markdown files in the content folder that no build reads, because they lie in none of its folders, and
 * words a warning for each. A README and hidden files are nobody's articles.
 */
export function findStrays({ label, path }: { readonly label: string; readonly path: string }): string[] {
  const entries = readdirSync(path, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && name !== 'node_modules' && !FOLDERS.includes(name),
  );
  return entries
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(join(path, entry.name)).map((file) => `${entry.name}/${file}`)
        : [entry.name],
    )
    .filter((file) => MARKDOWN.test(file) && !/(?:^|\/)readme\.\w+$/i.test(file))
    .sort()
    .map((file) =>
      formatFault({
        file: `${label}/${file}`,
        expected: `Markdown in ${label}/articles/<year>/ or ${label}/pages/`,
        got: 'a file that no build reads',
        remedy: 'Move it to where it belongs.',
      }),
    );
}
