import { fold } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What may stand between the parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/** No part that is found has fewer letters: shorter ones are in every word. */
const SHORTEST_PART = 4;

/**
 * The parts of a word that was typed: the members of a hyphenated one, those by which the index divides it, or
 * two nouns of the archive that make a compound which the archive does not have. One part where it has none.
 */
export async function divideWord(word: string, vocabulary: Vocabulary): Promise<string[]> {
  const members = word.split('-').filter(Boolean);
  if (members.length > 1) return members;
  const entry = await vocabulary.find(word);
  if (entry) return [...entry.parts];
  const key = fold(word);
  if (key.length < 2 * SHORTEST_PART) return [word];
  const starts = await vocabulary.beginnings(word);
  // The longest beginning leaves the fewest ways to read the rest.
  starts.sort((a, b) => b.key.length - a.key.length);
  for (const start of starts) {
    for (const link of LINKS) {
      const rest = key.slice(start.key.length + link.length);
      const isFit = isNoun(start.text) && start.key.length >= SHORTEST_PART && rest.length >= SHORTEST_PART;
      if (!isFit || !key.startsWith(start.key + link)) continue;
      const head = await vocabulary.find(rest);
      if (head && isNoun(head.text)) return [start.text, ...head.parts];
    }
  }
  return [word];
}

function isNoun(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
