import { NOUNS, WHOLE } from './compound-parts.ts';
import type { Lemma } from './dictionary.ts';

/** Nouns are made only of stems so long. */
const MIN_DERIVED = 4;
/** Of longer verbs few have a noun for who does it. */
const MAX_AGENT = 7;

/** The stem of a verb: “laufen” → “lauf”. */
export function stemOf({ word }: Lemma): string {
  return word.replace(/e?n$/, '');
}

/** Adds our own nouns to the dictionary's; where both have one, the forms of both hold. */
export function addOwnNouns(lemmas: Map<string, Lemma>): void {
  for (const { endings, words } of NOUNS) {
    for (const word of words) {
      const inflected = endings.map((ending) => word + ending);
      const known = lemmas.get(word);
      const plurals = [...(known?.plurals ?? []), word, ...inflected.filter((form) => !form.endsWith('es'))];
      const genitives = inflected.filter((form) => form.endsWith('s'));
      const forms = [...new Set([word, ...inflected, ...(known?.forms ?? [])])];
      lemmas.set(word, { word, kind: 'noun', gender: undefined, plurals, genitives, forms });
    }
  }
  for (const word of WHOLE) {
    if (lemmas.has(word)) continue;
    const forms = ['', 's', 'es', 'n', 'en', 'e'].map((ending) => word + ending);
    lemmas.set(word, { word, kind: 'noun', gender: undefined, plurals: [`${word}en`], genitives: [], forms });
  }
}

/** Adds the nouns that the dictionary lacks, but that can be made of its words by rule. */
export function addDerived(lemmas: Map<string, Lemma>): void {
  for (const lemma of [...lemmas.values()]) {
    for (const [word, gender, endings] of derive(lemma)) {
      if (lemmas.has(word)) continue;
      const forms = ['', ...endings].map((ending) => word + ending);
      lemmas.set(word, { word, kind: 'noun', gender, plurals: forms, genitives: [], forms });
    }
  }
}

/** The nouns that can be made of a word by rule, with their gender and endings: “Lieferung”, “Bringer”, “Fischerei”. */
function derive(lemma: Lemma): [word: string, gender: string, endings: readonly string[]][] {
  const stem = stemOf(lemma);
  if (lemma.kind === 'verb' && stem.length >= MIN_DERIVED) {
    const action: [string, string, string[]] = [`${stem}ung`, 'F', ['en']];
    if (stem.endsWith('ier')) return [action, [`${stem.slice(0, -3)}ation`, 'F', ['en']]];
    return stem.length > MAX_AGENT ? [action] : [action, [`${stem}er`, 'M', ['n', 's', 'in', 'innen']]];
  }
  const isTrade = lemma.kind === 'noun' && lemma.gender === 'M' && lemma.word.endsWith('er');
  return isTrade ? [[`${lemma.word}ei`, 'F', ['en']]] : [];
}
