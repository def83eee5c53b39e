import { PREPOSITIONS, SMALL_WORDS } from './lexicon/function-words.ts';
import { loadGermanWords } from './lexicon/german-words.ts';
import { stemsOf } from './lexicon/inflection.ts';
import { isAnyAdjective, isVerbWithParticle } from './lexicon/word-making.ts';
import type { Word } from './reading.ts';

/**
 * What a word is in its sentence: `verb` where it can be one, `attribute` for an inflected adjective before what it
 * belongs to, `other` for any other adjective, `unknown` where nothing is sure.
 */
export type Part = 'verb' | 'small' | 'attribute' | 'other' | 'noun' | 'unknown';

/** Small words that are often verbs: never where what they could determine follows, else always. */
const CAN_BE_VERB = new Set(
  'sein meine weiß halt stimmt siehe sprich gibts gehts bitte danke bestimmt ausgenommen dahingestellt'.split(
    ' ',
  ),
);

/** What stands before a noun and never by itself, unlike `die` and `das`. */
const DETERMINING =
  /^(?:[dms]?ein(?:e[mnrs]?)?|kein(?:e[mnrs]?)?|de[nms]|(?:ihr|unser|eur|euer|dies|jen|jed|welch|solch)(?:e[mnrs]?)?)$/;
const PREPOSITION = new Set(PREPOSITIONS);

/** Says what each word of a sentence is. It errs for the verb. Loads the lexicon. */
export function readParts(words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  // From the last to the first: what an adjective belongs to follows it.
  for (let i = words.length - 1; i >= 0; i -= 1) parts[i] = partOf(words, i, parts[i + 1]);
  return parts;
}

function partOf(words: readonly Word[], i: number, next: Part | undefined): Part {
  const { text } = words[i] as Word;
  const isCapitalised = /^\p{Lu}/u.test(text);
  if (/\d/.test(text) || (isCapitalised && (i > 0 || /[-‑]|\p{Lu}$/u.test(text)))) return 'noun';
  const small = text.toLowerCase();
  const hasNoun = next === 'noun' || next === 'attribute';
  if (SMALL_WORDS.has(small)) {
    const isVerb = CAN_BE_VERB.has(small) && !(hasNoun && /^(?:sein|meine)$/.test(small));
    return isVerb ? 'verb' : 'small';
  }
  const lexicon = loadGermanWords();
  const isNoun = isCapitalised && lexicon.nouns.has(small);
  const isVerb = small.split(/[-‑–'’*:_·]/).some((member) => {
    if (lexicon.finite.has(member) || lexicon.infinite.has(member)) return true;
    return !isNoun && isVerbWithParticle(member, lexicon);
  });
  const isAdjectiveForm = isAnyAdjective(small, lexicon);
  if (
    hasNoun &&
    isAdjectiveForm &&
    stemsOf(small).length > 1 &&
    (!isVerb || isAfterDetermining(words[i - 1]))
  )
    return 'attribute';
  if (isVerb) return 'verb';
  if (isAdjectiveForm) return 'other';
  return isCapitalised ? 'noun' : 'unknown';
}

function isAfterDetermining(word: Word | undefined): boolean {
  const small = word?.text.toLowerCase();
  return small === undefined || DETERMINING.test(small) || PREPOSITION.has(small);
}
