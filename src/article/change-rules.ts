import { type Change, EDITOR_RULE } from './changes.ts';

/** What readers are told of the rules by which texts are repaired. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['quotation-marks', 'Anführungszeichen'],
  ['spaces', 'Leerzeichen'],
  ['link-debris', 'Reste eines Links'],
  ['categories', 'Rubrikzeile'],
  ['entities', 'HTML-Zeichen'],
  ['soft-hyphens', 'Weiche Trennstriche'],
  ['non-characters', 'Steuerzeichen'],
  ['headline', 'Überschrift in den Kopf des Artikels'],
  ['front-matter', 'Angaben in den Kopf des Artikels'],
  ['markdown', 'Schutz vor Auszeichnung'],
  ['paragraphs', 'Absätze'],
  ['layout', 'Leerraum'],
  ['images', 'Bilder'],
  [EDITOR_RULE, 'Redaktion'],
]);

/** How often a rule was applied to a text. */
export interface RuleCount {
  /** In German, as `nameRule` says it. */
  readonly name: string;
  readonly count: number;
  /** The first of its changes, counted from 0. */
  readonly first: number;
}

/** Says in German why a text was changed; several reasons are joined, an unknown one is named as it is. */
export function nameRule(rule: string): string {
  return rule
    .split('+')
    .map((part) => NAMES.get(part) ?? part)
    .join(' und ');
}

/** Counts the changes of each rule, the most frequent first; a change with several reasons counts for each. */
export function countRules(changes: readonly Change[]): RuleCount[] {
  const counts = new Map<string, { count: number; first: number }>();
  for (const [index, { rule }] of changes.entries()) {
    for (const part of rule.split('+')) {
      const known = counts.get(part);
      counts.set(part, { count: (known?.count ?? 0) + 1, first: known?.first ?? index });
    }
  }
  return [...counts]
    .map(([part, counted]) => ({ name: nameRule(part), ...counted }))
    .sort((a, b) => b.count - a.count || a.first - b.first);
}
