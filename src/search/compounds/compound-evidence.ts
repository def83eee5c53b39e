import * as own from './compound-parts.ts';
import type { Lemma } from './dictionary.ts';
import { stemOf } from './more-nouns.ts';

/** An adjective of the dictionary stands first in compounds of the dictionary if so many show it. */
const MIN_EVIDENCE = 2;

/** How many compounds of the dictionary have a part first and last, and how they can be divided. */
export interface Evidence {
  readonly firsts: Map<string, number>;
  readonly lasts: Map<string, number>;
  readonly divisions: Map<string, [first: string, last: string][]>;
}

/** Finds the words that end in another: one of the same kind and gender that makes its plural in the same way. */
export function countEvidence(lemmas: ReadonlyMap<string, Lemma>): Evidence {
  const evidence: Evidence = { firsts: new Map(), lasts: new Map(), divisions: new Map() };
  const count = (counts: Map<string, number>, part: string) => counts.set(part, (counts.get(part) ?? 0) + 1);
  for (const lemma of lemmas.values()) {
    for (let at = 3; at <= lemma.word.length - 3; at += 1) {
      const head = lemmas.get(lemma.word.slice(at));
      const first = lemma.word.slice(0, at);
      if (!head || head.kind !== lemma.kind || !agree(first, head, lemma)) continue;
      count(evidence.firsts, first);
      count(evidence.lasts, head.word);
      evidence.divisions.set(lemma.word, [...(evidence.divisions.get(lemma.word) ?? []), [first, head.word]]);
    }
  }
  return evidence;
}

function agree(first: string, head: Lemma, whole: Lemma): boolean {
  if (head.gender && whole.gender && head.gender !== whole.gender) return false;
  if (head.plurals.length === 0 || whole.plurals.length === 0) return true;
  return head.plurals.some((plural) => whole.plurals.includes(first + plural));
}

/** Finds the dictionary's nouns that are compounds of others, and so need not stay whole. */
export function findCompounds(
  lemmas: ReadonlyMap<string, Lemma>,
  evidence: Evidence,
  adjectives: ReadonlySet<string>,
): Set<string> {
  const stems = findStems(lemmas, evidence, adjectives);
  const whole = new Set(own.WHOLE);
  const accidents = new Set(own.ACCIDENTS);
  const canJoin = (first: string, last: string) =>
    stems.has(first) && !accidents.has(last) && isLongEnough(first) && isLongEnough(last);
  const compounds = new Set<string>();
  for (const [word, ways] of evidence.divisions) {
    if (whole.has(word) || lemmas.get(word)?.kind !== 'noun') continue;
    if (ways.some(([first, last]) => canJoin(first, last))) compounds.add(word);
  }
  return compounds;
}

/** Finds what stands first in compounds of the dictionary and is itself a word, or the stem of one. */
function findStems(
  lemmas: ReadonlyMap<string, Lemma>,
  { firsts }: Evidence,
  adjectives: ReadonlySet<string>,
): Set<string> {
  const stems = new Set([...own.STEMS, ...own.QUALITIES, ...own.PLACES]);
  const add = (part: string, least = 1) => {
    if ((firsts.get(part) ?? 0) >= least) stems.add(part);
  };
  for (const lemma of lemmas.values()) {
    const { word, kind } = lemma;
    if (kind === 'verb') {
      const stem = stemOf(lemma);
      add(stem, MIN_EVIDENCE);
      add(`${stem}e`, MIN_EVIDENCE);
    } else {
      for (const form of lemma.plurals) add(form);
      for (const form of lemma.genitives) add(form);
      for (const ending of ['', 'es', 'n', 'en']) add(word + ending);
      if (word.endsWith('e')) for (const ending of ['', 's']) add(word.slice(0, -1) + ending);
    }
    add(`${word}s`);
  }
  for (const stem of adjectives) add(stem, MIN_EVIDENCE);
  for (const part of [...own.PARTICLES, ...own.ACCIDENTS]) stems.delete(part);
  return stems;
}

const SHORT = new Set(own.SHORT_PARTS);

/** Tells whether a text can be a part: one of three letters only if it is listed. */
export function isLongEnough(part: string): boolean {
  return part.length > 3 || SHORT.has(part);
}
