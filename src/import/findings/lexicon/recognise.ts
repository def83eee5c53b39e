import { isCompound, isCompoundAdjective } from './compound-words.ts';
import { type GermanWords, loadGermanWords } from './german-words.ts';
import { isAnyAdjective, isDerived } from './word-making.ts';

/** Longer runs of letters are no words. */
const LONGEST = 60;

const answers = new Map<string, boolean>();
/** So many answers are kept; the words of an article are asked for again and again. */
const MOST_ANSWERS = 50_000;

/**
 * Tells whether a word is German, as far as dictionaries, inflection and the rules of making words can say. It errs
 * for a word rather than against it. Loads the lexicon when it is first asked.
 * @param word letters alone, without hyphens
 */
export function isGermanWord(word: string): boolean {
  if (word.length > LONGEST) return false;
  const known = answers.get(word);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const answer = recognise(word, loadGermanWords());
  answers.set(word, answer);
  return answer;
}

function recognise(word: string, words: GermanWords): boolean {
  const small = word.toLowerCase();
  const isCapitalised = small[0] !== word[0];
  return (
    isListed(small, words) ||
    isAnyAdjective(small, words) ||
    isDerived(small, words, isCapitalised) ||
    isCompoundAdjective(small, words) ||
    (isCapitalised && isCompound(small, words))
  );
}

/** Tells whether the lexicon has a form as it is. */
function isListed(small: string, { nouns, finite, infinite, small: others }: GermanWords): boolean {
  return others.has(small) || nouns.has(small) || finite.has(small) || infinite.has(small);
}
