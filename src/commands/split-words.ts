import { createSplitter } from '../search/compounds/compounds.ts';
import { loadLexicon } from '../search/compounds/lexicon.ts';

/** Stands between the parts of a word: `Export|verbot`. */
const BOUNDARY = '|';

/** Makes the function that prints a word with its parts divided; white space around it is left out. */
export function createWordPrinter(): (word: string) => string {
  const split = createSplitter(loadLexicon());
  return (word) => split(word.trim()).join(BOUNDARY);
}
