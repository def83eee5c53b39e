import type { Check, Finding } from '../check.ts';
import { openSite } from '../site-folder.ts';

/**
 * Another build of the same content and clock has the same files with the same bytes.
 * @param folder of the other build
 * @param how it was built, as findings say it
 */
export function sameBytes(folder: string, how: string): Check {
  return {
    name: 'same bytes',
    run: (site) => {
      const other = openSite(folder);
      const ours = [...site.files, ...site.compressed];
      const theirs = new Set([...other.files, ...other.compressed]);
      const findings: Finding[] = [];
      for (const file of ours) {
        if (!theirs.delete(file))
          findings.push({ file, expected: `the file in the build ${how} too`, got: 'none there' });
        else if (!site.bytes(file).equals(other.bytes(file))) {
          findings.push({ file, expected: `the same bytes from the build ${how}`, got: 'others' });
        }
      }
      for (const file of theirs) {
        findings.push({ file, expected: `no file that only the build ${how} has`, got: 'one' });
      }
      return { counts: { files: ours.length }, findings };
    },
  };
}
