import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { isGerman } from './language.ts';
import { setQuotationMarks } from './quotation-marks.ts';
import { collectRuns, type Edit, editRun, editText } from './runs.ts';
import { setSpaces } from './spaces.ts';

/**
 * Sets the text of a German body as German is printed: quotation marks, apostrophes, dashes and spaces that hold
 * together. Never in code and addresses nor below an element in another language; what is not certain stays.
 */
export function rehypeTypography() {
  return (tree: Root, file: VFile): void => {
    if (!isGerman(file.data.language ?? 'de')) return;
    for (const run of collectRuns(tree, isGerman)) {
      const edits = findEdits(run.text);
      if (edits.length > 0) editRun(run, edits);
    }
  };
}

/** Sets a plain German text, such as a headline, by the rules of a body. */
export function setGerman(text: string): string {
  return editText(text, findEdits(text));
}

/** None touches a character of another: marks, blanks and hyphens are different ones. */
function findEdits(text: string): Edit[] {
  return [...setQuotationMarks(text), ...setSpaces(text)].sort((a, b) => a.at - b.at);
}
