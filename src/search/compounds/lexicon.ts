import { countEvidence, findCompounds } from './compound-evidence.ts';
import * as own from './compound-parts.ts';
import { type Dictionary, readDictionary, readWords } from './dictionary.ts';
import { addDerived, addOwnNouns } from './more-nouns.ts';
import { PartCosts } from './part-costs.ts';

/** What a splitter knows of words. All texts are in lower case; a low cost says that a part is likely. */
export interface Lexicon {
  /** What can stand before another part, with its linking element. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Forms of nouns that can stand last. */
  readonly lasts: ReadonlyMap<string, number>;
  /** Forms that stay whole. */
  readonly wholes: ReadonlySet<string>;
  /** Adjectives without their endings. */
  readonly adjectives: ReadonlySet<string>;
  /** Verbs as nouns, which stand last at a price. */
  readonly verbs: ReadonlySet<string>;
  /** Forms of nouns before which a word may stand that nobody knows. */
  readonly heads: ReadonlySet<string>;
}

let loaded: Lexicon | undefined;

/** The lexicon of the installed dictionary and our own words, read once; the first call takes about a second of processor time. */
export function loadLexicon(): Lexicon {
  loaded ??= makeLexicon(readDictionary());
  return loaded;
}

/** Makes the lexicon of a dictionary and our own words. */
export function makeLexicon(dictionary: Dictionary): Lexicon {
  const { lemmas, adjectives } = readWords(dictionary);
  addOwnNouns(lemmas);
  const evidence = countEvidence(lemmas);
  addDerived(lemmas);
  const compounds = findCompounds(lemmas, evidence, adjectives);
  const wholes = new Set<string>();
  const verbs = new Set<string>();
  const accidents = new Set(own.ACCIDENTS);
  const parts = new PartCosts(evidence);
  for (const lemma of lemmas.values()) {
    if (compounds.has(lemma.word)) continue;
    for (const form of lemma.forms) wholes.add(form);
    if (lemma.kind === 'noun') parts.addNoun(lemma);
    else {
      parts.addVerb(lemma);
      for (const form of lemma.forms) if (!accidents.has(form)) verbs.add(form);
    }
  }
  for (const stem of adjectives) parts.addAdjective(stem);
  for (const word of [...own.QUALITIES, ...own.STEMS]) parts.addFirst(word, 0, false);
  for (const word of own.PARTICLES) parts.addParticle(word);
  for (const word of own.PLACES) {
    parts.addPlace(word);
    for (const form of [word, `${word}s`]) wholes.add(form);
  }
  const heads = new Set(own.HEADS.flatMap((word) => lemmas.get(word)?.forms ?? []));
  const { firsts, lasts } = parts;
  // What is added comes round again, and then its other spelling is there already.
  for (const costs of [firsts, lasts]) {
    for (const [part, cost] of costs) {
      const other = respell(part);
      if (other && !costs.has(other)) costs.set(other, cost);
    }
  }
  for (const words of [wholes, heads]) {
    for (const word of words) words.add(respell(word) ?? word);
  }
  return { firsts, lasts, wholes, adjectives, verbs, heads };
}

/** The old or the Swiss spelling of a word: “streß”, “strasse”. */
function respell(word: string): string | undefined {
  if (word.includes('ß')) return word.replaceAll('ß', 'ss');
  return word.includes('ss') ? word.replaceAll('ss', 'ß') : undefined;
}
