import type { Finder, Found } from './find.ts';
import { fold } from './fold.ts';
import { type Correction, findCorrections, SHORTEST_CORRECTED } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A correction with what it finds. */
export interface FoundCorrection extends Correction {
  readonly found: Found;
}

/** The corrections of a word that find something, likeliest first. */
export interface Corrections {
  readonly list: readonly FoundCorrection[];
  /** Whether the first of them must have been meant. */
  readonly isSure: boolean;
}

/** A correction that costs more is a guess. */
const CLEAR_COST = 1.1;
/** In words of fewer letters only what costs no more is clear: `Merz` is not `März`. */
const SHORT = { letters: 5, cost: 0.7 } as const;
/** So much must the next one cost more than the first, for the first to be clear. */
const CLEAR_LEAD = 0.3;
/** Guesses that are searched at once, and how many are tried for them. */
const GUESSES = { kept: 3, tried: 5 } as const;

/** Makes the function that finds what may have been meant with a word that the archive does not have. */
export function createCorrector(
  finder: Finder,
  vocabulary: Vocabulary,
): (word: string) => Promise<Corrections> {
  return async (word) => {
    const candidates = (await correct(word)).slice(0, GUESSES.tried);
    const tried = await Promise.all(candidates.map(search));
    const real = tried.filter(({ found }) => found.having > 0);
    const isSure = isClear(word, real);
    return { list: real.slice(0, isSure ? 1 : GUESSES.kept), isSure };
  };

  /** Finds what a correction finds; the members of a hyphenated one may never stand together. */
  async function search(correction: Correction): Promise<FoundCorrection> {
    const { text } = correction;
    const members = text.split('-');
    let found = await finder.word(text);
    if (found.having === 0 && members.length > 1) found = await finder.compound(members);
    if (found.having === 0 && members.length > 1) found = await finder.together(members);
    return { ...correction, found };
  }

  /** The words that may have been meant, likeliest first; of a hyphenated word its members one by one. */
  async function correct(word: string): Promise<Correction[]> {
    if (!/^[\p{Script=Latin}\p{M}-]+$/u.test(word)) return [];
    if (word.includes('-')) return correctMembers(word.split('-'));
    if (word.length < SHORTEST_CORRECTED) return [];
    // A word that stands only inside others is no slip.
    if ((await vocabulary.find(word))?.key === fold(word)) return [];
    const similar = findCorrections(word, await vocabulary.similar(word));
    if (similar[0] && similar[0].cost <= CLEAR_COST) return similar;
    return [...similar, ...findCorrections(word, await vocabulary.alike(word))]
      .sort((a, b) => a.cost - b.cost)
      .filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at);
  }

  async function correctMembers(members: readonly string[]): Promise<Correction[]> {
    const corrected = await Promise.all(
      members.map(async (member) => {
        const { having } = await finder.word(member);
        const [best] = having > 0 ? [] : await correct(member);
        return best ?? { text: member, cost: 0 };
      }),
    );
    const text = corrected.map((correction) => correction.text).join('-');
    const cost = corrected.reduce((sum, correction) => sum + correction.cost, 0);
    return text === members.join('-') ? [] : [{ text, cost }];
  }
}

/** A clear correction begins as the word does: readers seldom mistake the first letter, and names differ in it. */
function isClear(word: string, [first, second]: readonly Correction[]): boolean {
  if (!first || fold(first.text)[0] !== fold(word)[0]) return false;
  if (first.cost > (word.length < SHORT.letters ? SHORT.cost : CLEAR_COST)) return false;
  return !second || second.cost - first.cost >= CLEAR_LEAD;
}
