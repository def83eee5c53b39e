/**
 * Marks in the text of the index. Pagefind cuts words only at ASCII punctuation, so one such character inside
 * `Export^verbot` makes the parts findable at the position of the whole word, which keeps its weight. Nobody
 * reads a mark: whatever shows a text of the index takes them out first.
 */
const MARK = '^';

/** A run of letters with its digits and combining signs: what the splitter is asked about. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A border between a letter or digit and a sign at which Pagefind does not cut: a dash, a quotation mark, an ellipsis. */
const STUCK =
  /(?<=[\p{L}\p{M}\p{N}])(?=[^\p{L}\p{M}\p{N}\s\p{ASCII}])|(?<=[^\p{L}\p{M}\p{N}\s\p{ASCII}])(?=[\p{L}\p{M}\p{N}])/gu;

/** A token that Pagefind takes apart by itself: capitals inside, or a sign between letters. */
const COMPOSED = /\p{Ll}\p{Lu}|[\p{L}\p{N}][^\p{L}\p{M}\p{N}]+[\p{L}\p{N}]/u;

/**
 * Puts marks into a text: between the parts of its words, and between letters and the typographic signs stuck
 * to them in words of several parts (`„Export^verbot“`, `Köln–Bonn`), which would otherwise hide the outer parts.
 * @param split gives the parts of a word, which joined are the word
 */
export function putMarks(text: string, split: (word: string) => readonly string[]): string {
  return text.replace(/\S+/g, (token) => {
    const marked = token.replaceAll(MARK, MARK + MARK).replace(WORD, (word) => split(word).join(MARK));
    return marked.includes(MARK) || COMPOSED.test(token) ? marked.replace(STUCK, MARK) : marked;
  });
}

/** Takes the marks out again: the inverse of {@link putMarks} for any text. */
export function removeMarks(text: string): string {
  return text.replace(/\^(\^?)/g, '$1');
}

/** The parts of a marked word; the word itself where it has no mark. */
export function partsOf(marked: string): string[] {
  return marked.replace(/\^(\^?)/g, (_, literal: string) => literal || ' ').split(' ');
}
