import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { findEnglish } from './english.ts';
import { isGerman } from './language.ts';
import { collectRuns } from './runs.ts';
import { wrapStretches } from './wrap.ts';

/**
 * Marks English sentences in a German text with `lang="en"`, so that a screen reader speaks them as such
 * (WCAG 2.2, 3.1.2). What stands within an element with a `lang` of its author's is not examined.
 */
export function rehypeForeignPassages() {
  return (tree: Root, file: VFile): void => {
    if (!isGerman(file.data.language ?? 'de')) return;
    const found = collectRuns(tree, () => false)
      .map((run) => ({ run, stretches: findEnglish(run.text) }))
      .filter(({ stretches }) => stretches.length > 0);
    if (found.length === 0) return;
    wrapStretches(found, (text) => ({
      type: 'element',
      tagName: 'span',
      properties: { lang: 'en' },
      children: [text],
    }));
  };
}
