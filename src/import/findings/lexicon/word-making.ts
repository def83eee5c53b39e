import { ADJECTIVE_ENDINGS, LATIN_ADJECTIVE, NOUN_ENDING, PARTICLES, QUALIFIERS } from './affixes.ts';
import type { GermanWords } from './german-words.ts';
import { isAdjective, stemsOf } from './inflection.ts';

/** The longer of two beginnings is tried first: `hinaus` before `hin`. */
const longestFirst = (parts: readonly string[]): string =>
  parts.toSorted((a, b) => b.length - a.length).join('|');

const QUALIFIED = new RegExp(`^(?:${longestFirst(QUALIFIERS)})(.{4,})$`);
const WITH_PARTICLE = new RegExp(`^(?:${longestFirst(PARTICLES)})(?:zu)?(.{3,})$`);
const NEW_ADJECTIVE = new RegExp(`^(.{3,}?)(?:${longestFirst(ADJECTIVE_ENDINGS)})$`);
const LATIN = new RegExp(`^(?=.{0,30}[aeiouyäöü]).{3,}(?:${LATIN_ADJECTIVE})$`);
const NEW_NOUN = new RegExp(`^(?=.{0,30}[aeiouyäöü]).{3,}(?:${NOUN_ENDING})$`);

/** `zweibändig`, `viertönig` */
const COUNTED = /^(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehr|viel)\p{L}{3,}ig$/u;

/** Verbs on -ieren. */
const VERB_ENDING = /.{3,}ier(?:en|e|st|t|te|ten|test|tet|end)$/;

/** Nouns of them, and their forms at the head of a sentence. */
const VERB_AS_NOUN = /.{3,}ier(?:ens?|t|te|ten)$/;

/** Numbers as words: `einundzwanzig`, `fünftausendsten`. */
const NUMBER =
  /^(?:eine?s?|zwei|drei|vier|fünf|sechs?|sieb(?:en)?|acht|neun|zehn|elf|zwölf|zwan|und|[zß]ig|hundert|tausend)+(?:s?te[nrsm]?|e[nr]?|mal|fach)?$/;

/** Tells whether a word that is no adjective is made by rule of one that the lexicon has. */
export function isDerived(small: string, words: GermanWords, isCapitalised: boolean): boolean {
  return (
    isVerbWithParticle(small, words) ||
    (isCapitalised ? VERB_AS_NOUN : VERB_ENDING).test(small) ||
    NUMBER.test(small) ||
    (isCapitalised && isNewNoun(small, words))
  );
}

/** `weiterlesen`, `hinausfällt`, `bezwang` */
export function isVerbWithParticle(small: string, { finite, infinite, adjectives }: GermanWords): boolean {
  const rest = WITH_PARTICLE.exec(small)?.[1];
  if (rest === undefined) return false;
  return finite.has(rest) || infinite.has(rest) || stemsOf(rest).some((stem) => adjectives.has(stem));
}

/** Tells whether a word is an adjective in any form, one made by rule included: `regulatorische`, `unbewiesene`. */
export function isAnyAdjective(small: string, words: GermanWords): boolean {
  if (isAdjective(small, words) || isNewAdjective(small, words)) return true;
  const rest = QUALIFIED.exec(small)?.[1];
  return rest !== undefined && (isAdjective(rest, words) || isNewAdjective(rest, words));
}

function isNewAdjective(small: string, words: GermanWords): boolean {
  return stemsOf(small).some((stem) => {
    if (LATIN.test(stem) || COUNTED.test(stem)) return true;
    const base = NEW_ADJECTIVE.exec(stem)?.[1];
    return base !== undefined && isBase(base, words);
  });
}

/** Tells whether endings can be added to a word: a noun with what links it, an adjective, the stem of a verb. */
function isBase(base: string, words: GermanWords): boolean {
  const { nouns, adjectives, small } = words;
  const bases = [base, base.replace(/s$/, ''), base.replace(/n$/, ''), base.replace(/en$/, ''), `${base}e`];
  const isWord = bases.some(
    (part) => part.length > 2 && (nouns.has(part) || adjectives.has(part) || small.has(part)),
  );
  return isWord || isVerbStem(base, words);
}

/** `änder` and `entkoppl`, of `ändern` and `entkoppeln` */
function isVerbStem(stem: string, { infinite }: GermanWords): boolean {
  return (
    infinite.has(`${stem}en`) ||
    infinite.has(`${stem}n`) ||
    infinite.has(`${stem.slice(0, -1)}e${stem.slice(-1)}n`)
  );
}

function isNewNoun(small: string, words: GermanWords): boolean {
  const { nouns, infinite, adjectives } = words;
  if (NEW_NOUN.test(small) || isDiminutive(small, words)) return true;
  const ofVerb = /^(.{3,})(?:er(?:n|s|in|innen)?|ung(?:en|s)?)$/.exec(small)?.[1];
  if (ofVerb !== undefined && isVerbStem(ofVerb, words)) return true;
  const female = /^(.{3,})in(?:nen)?$/.exec(small)?.[1];
  if (female !== undefined && (nouns.has(female) || nouns.has(`${female}e`))) return true;
  // A verb or an adjective as a noun, and the genitive of any noun.
  if (infinite.has(small.replace(/s$/, ''))) return true;
  return adjectives.has(small.replace(/e[nrms]?$/, '')) || nouns.has(small.replace(/e?s$/, ''));
}

function isDiminutive(small: string, { nouns }: GermanWords): boolean {
  const stem = /^(.{3,})(?:chen|lein)s?$/.exec(small)?.[1];
  if (stem === undefined) return false;
  const plain = stem.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
  return [stem, plain, `${plain}e`, `${plain}en`].some((noun) => nouns.has(noun));
}
