import type { Change } from '../../../article/changes.ts';

const BLANKS = /(?<=[\p{L}\p{N}%)\]“”"»’])[^\S\n]{1,4}(?=[.,!?](?:\s|$|[“”"»)\]])|[;:](?:\s|$|[“”"»]))/gu;

/** What follows a full stop that ends a sentence: the end, a closing mark, or a blank and a beginning. */
const SENTENCE_END = /^\.(?:\s*$|[“”"»)\]]|\s+[\p{Lu}\d„“”"»(])/u;

/**
 * Takes out blanks before a full stop, comma, semicolon, colon, question or exclamation mark that ends a word.
 * Ellipses, decimals (` .5`), names (` .NET`), results (`3 : 1`, `Essen : Köln`) and faces (` :)`) keep theirs.
 * @param text German or English; French has blanks there
 */
export function repairSpaces(text: string): Change[] {
  return [...text.matchAll(BLANKS)]
    .filter(({ index, 0: blanks }) => {
      const before = text.slice(Math.max(0, index - 40), index);
      const after = text.slice(index + blanks.length, index + blanks.length + 40);
      if (after.startsWith(':')) {
        const isResult = /(?:^|\s)[\p{Lu}\d]\S*$/u.test(before) && /^:\s+[\p{Lu}\d]/u.test(after);
        return !isResult;
      }
      if (!after.startsWith('.')) return true;
      const isNumber = /\d$/.test(before) && /^\.\s*\d/.test(after);
      return SENTENCE_END.test(after) && !isNumber && !/^\.\s?\./.test(after) && !before.endsWith('.');
    })
    .map(({ 0: before, index }) => ({ offset: index, before, after: '', rule: 'spaces' }));
}
