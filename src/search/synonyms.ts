import { fold, foldDigraphs } from './fold.ts';
import { stemsOf } from './stems.ts';

/** What all forms of an expression have in common: `künstlicher Intelligenz` and `kuenstliche Intelligenz`. */
export function synonymKey(expression: string): string {
  const words = foldDigraphs(fold(expression.trim())).split(/\s+/);
  return words.map((word) => stemsOf(word).at(-1) ?? word).join(' ');
}

/**
 * Makes the function that gives the other expressions of the same meaning.
 * @param groups each of expressions that mean the same; no expression is in two of them
 */
export function createThesaurus(
  groups: readonly (readonly string[])[],
): (expression: string) => readonly string[] {
  const byKey = new Map(
    groups.flatMap((group) => group.map((expression) => [synonymKey(expression), group] as const)),
  );
  return (expression) => {
    const key = synonymKey(expression);
    return (byKey.get(key) ?? []).filter((other) => synonymKey(other) !== key);
  };
}
