import { type Evidence, isLongEnough } from './compound-evidence.ts';
import { ACCIDENTS, WHOLE as UNDIVIDED } from './compound-parts.ts';
import type { Lemma } from './dictionary.ts';
import { stemOf } from './more-nouns.ts';

/** What a part costs before anything else is known of it. */
const PART = 10;
/** What the logarithm of the number of compounds that have a part takes off: the frequent is likelier. */
const FIRST_EVIDENCE = 1.2;
const LAST_EVIDENCE = 1;
/** What it costs to stand first without any compound that shows it: a noun; its genitive; a stem. */
const NO_EVIDENCE = 2;
const GENITIVE = 3;
const VERB_STEM = 3;
const ADJECTIVE_STEM = 4;
/** Longer adjectives are compared or made of verbs (“schneller”, “laufend”), and stand first in no compound. */
const MAX_ADJECTIVE = 8;
/** Nouns on these endings take an s before another part, always. */
const TAKES_S = /(?:ung|heit|keit|schaft|tät|ion|ing|tum|ling|sal)$/;
const TAKES_S_BONUS = -1;
/** What else can link a noun to the next part, where a compound of the dictionary shows it. */
const LINKS = ['es', 'n', 'en', 'er', 'e', 'ens'];
/** A form of the dative with e is rare (“dem Amte”). */
const RARE_FORM = 0.5;
/** A word that is not to be divided costs so much less that no division of it is cheaper. */
const WHOLE = -9;
/** What a place costs that stands last, and a particle that stands first: it may belong to a verb. */
const PLACE = 3;
const PARTICLE = 2;

/** The costs of parts, gathered word by word; of two costs of one part the lower holds. */
export class PartCosts {
  readonly firsts = new Map<string, number>();
  readonly lasts = new Map<string, number>();
  readonly #evidence: Evidence;
  readonly #whole = new Set(UNDIVIDED);
  readonly #accidents = new Set(ACCIDENTS);

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  addNoun({ word, plurals, genitives, forms }: Lemma): void {
    const base = this.#whole.has(word) ? WHOLE : 0;
    this.addFirst(word, base);
    for (const plural of plurals) this.addFirst(plural, base);
    for (const genitive of genitives) this.addFirst(genitive, base, true, GENITIVE);
    this.addFirst(`${word}s`, base, true, TAKES_S.test(word) ? TAKES_S_BONUS : GENITIVE);
    const shown = LAST_EVIDENCE * Math.log1p(this.#evidence.lasts.get(word) ?? 0);
    for (const form of forms) {
      const isRare = form === `${word}e` && !plurals.includes(form);
      this.#put(this.lasts, form, PART + base + (isRare ? RARE_FORM : 0) - shown);
    }
    for (const ending of LINKS) this.#addShown(`${word}${ending}`, base);
    if (word.endsWith('e')) {
      this.#addShown(word.slice(0, -1), base);
      this.#addShown(`${word.slice(0, -1)}s`, base);
    }
  }

  addVerb(lemma: Lemma): void {
    const stem = stemOf(lemma);
    this.addFirst(stem, 0, true, VERB_STEM);
    for (const part of [`${stem}e`, lemma.word, `${lemma.word}s`]) this.#addShown(part, 0);
  }

  addAdjective(stem: string): void {
    if (stem.length <= MAX_ADJECTIVE) this.addFirst(stem, 0, true, ADJECTIVE_STEM);
    this.#addShown(`${stem}en`, 0);
  }

  addPlace(word: string): void {
    this.addFirst(word, 0, false);
    for (const form of [word, `${word}s`]) this.#put(this.lasts, form, PART + PLACE);
  }

  addParticle(word: string): void {
    this.addFirst(word, PARTICLE, false);
  }

  /** Lets a part stand first; `price` is what it costs besides, where it needs to be shown and nothing shows it. */
  addFirst(part: string, base: number, needsEvidence = true, price = 0): void {
    const count = this.#evidence.firsts.get(part) ?? 0;
    const doubt = needsEvidence && count === 0 ? NO_EVIDENCE + price : 0;
    this.#put(this.firsts, part, PART + base + doubt - FIRST_EVIDENCE * Math.log1p(count));
  }

  #addShown(part: string, base: number): void {
    if (this.#evidence.firsts.has(part)) this.addFirst(part, base);
  }

  #put(parts: Map<string, number>, part: string, cost: number): void {
    if (!isLongEnough(part) || this.#accidents.has(part)) return;
    if (cost < (parts.get(part) ?? Number.POSITIVE_INFINITY)) parts.set(part, cost);
  }
}
