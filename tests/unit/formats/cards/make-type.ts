import type { Type } from '../../../../src/formats/cards/sheet.ts';

/** A typeface for tests: every character is one em wide, it has what is Latin, and knows where `|` divides a word. */
export function makeType({ compounds = [] as readonly string[] } = {}): Type & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    widthOf: (text) => text.length,
    has: (character) => /[\p{Script=Latin}\p{N} -~„“‚‘»«–—…·]/u.test(character),
    divide: async (word) => {
      asked.push(word);
      return (
        compounds.map((compound) => compound.split('|')).find((parts) => parts.join('') === word) ?? [word]
      );
    },
  };
}
