import { createCorrector } from './correct.ts';
import { divideWord } from './divide.ts';
import type { Finder } from './find.ts';
import { MATCH_WEIGHTS } from './ranking.ts';
import { createThesaurus } from './synonyms.ts';
import { addFound, createTerm, type Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words an expression has at most of which the operator names others. */
const MOST_GROUPED = 4;

/** Finds all that a term may stand for, step by step. */
export interface Expander {
  /** What stands in an article as it was typed, or means the same. */
  expand(words: readonly string[]): Promise<Term>;
  /** Adds what means the same as several words in a row that were typed without quotation marks. */
  addWordGroups(terms: readonly Term[]): Promise<void>;
  /** Helps a term that the archive does not have: its parts in one word, corrections, its parts anywhere. */
  help(term: Term): Promise<void>;
  /** Adds to a term what its parts find together in one word. */
  addParts(term: Term): Promise<void>;
}

/**
 * Makes the expander of an archive.
 * @param groups the operator's groups of expressions that mean the same
 */
export function createExpander(
  finder: Finder,
  vocabulary: Vocabulary,
  groups: readonly (readonly string[])[],
): Expander {
  const synonymsOf = createThesaurus(groups);
  const correct = createCorrector(finder, vocabulary);

  async function addSynonyms(term: Term, expression: string): Promise<void> {
    for (const text of synonymsOf(expression)) {
      const words = text.split(' ');
      const { matches, having } = await finder.phrase(words);
      const whole = new Map([...matches].filter(([, { isBeginning }]) => !isBeginning));
      const factor = MATCH_WEIGHTS.synonym;
      addFound(term, { matches: whole, having }, { how: 'synonym', factor, text, words });
    }
  }

  async function addParts(term: Term): Promise<void> {
    const words = await partsOf(term);
    if (words.length < 2) return;
    const way = { how: 'parts', factor: MATCH_WEIGHTS.parts, text: term.text, words } as const;
    addFound(term, await finder.compound(words), way);
  }

  async function partsOf({ text }: Term): Promise<string[]> {
    return text.includes(' ') ? [] : divideWord(text, vocabulary);
  }

  async function addCorrections(term: Term): Promise<void> {
    const { list, isSure } = await correct(term.text);
    term.corrections = list.map(({ text }) => text);
    term.isSure = isSure;
    for (const { text, cost, found } of list) {
      const factor = isSure ? MATCH_WEIGHTS.correction : MATCH_WEIGHTS.guess / (1 + Math.max(0, cost));
      addFound(term, found, { how: 'correction', factor, text, words: text.split('-') });
    }
  }

  return {
    addParts,
    expand: async (words) => {
      const text = words.join(' ');
      const term = createTerm(text);
      const found = await finder.phrase(words);
      const isPhrase = words.length > 1;
      const factor = isPhrase ? MATCH_WEIGHTS.phrase : MATCH_WEIGHTS.word;
      term.isKnown = found.having > 0;
      addFound(term, found, { how: isPhrase ? 'phrase' : 'word', factor, text, words });
      term.having = found.having;
      await addSynonyms(term, text);
      return term;
    },
    addWordGroups: async (terms) => {
      for (let start = 0; start < terms.length; start += 1) {
        for (let end = start + 2; end <= Math.min(terms.length, start + MOST_GROUPED); end += 1) {
          const group = terms.slice(start, end);
          const expression = group.map(({ text }) => text).join(' ');
          await Promise.all(group.map((term) => addSynonyms(term, expression)));
        }
      }
    },
    help: async (term) => {
      await addParts(term);
      if (term.text.includes(' ') || hasParts(term)) return;
      await addCorrections(term);
      const words = term.isSure ? [] : await partsOf(term);
      if (words.length < 2) return;
      const way = { how: 'apart', factor: MATCH_WEIGHTS.apart, text: term.text, words } as const;
      addFound(term, await finder.together(words), way);
    },
  };
}

function hasParts({ matches }: Term): boolean {
  return [...matches.values()].some(({ how }) => how === 'parts');
}
