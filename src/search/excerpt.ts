/** A stretch of an excerpt; `isMatch` where it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** How many words an excerpt shows. */
const LENGTH = 32;

/** Words shown before a match, so that it does not stand without its context. */
const LEAD = 6;

/** How Pagefind counts words: runs without white space, the byte order mark being none. */
const SEPARATOR = /[^\S\uFEFF]+/;

/** Words from index `start` up to, but not including, `end`. */
interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts from a text the stretch that shows the most different words of those looked for; where it lacks some
 * of them, two shorter stretches that show more.
 * @param content the indexed text
 * @param locations indices of the matching words in it, as Pagefind counts them
 */
export function cutExcerpt(content: string, locations: readonly number[]): ExcerptPart[] {
  const words = wordsOf(content);
  const matches = [...new Set(locations)].filter((at) => at >= 0 && at < words.length).sort((a, b) => a - b);
  const isMatch = new Set(matches);
  const parts: { text: string; isMatch: boolean }[] = [];
  const append = (text: string, match: boolean) => {
    const last = parts.at(-1);
    if (last && last.isMatch === match) last.text += text;
    else if (text) parts.push({ text, isMatch: match });
  };
  let shown = 0;
  for (const { start, end } of chooseWindows(words, matches)) {
    if (start > shown) append(shown === 0 ? '… ' : ' … ', false);
    else if (shown > 0) append(' ', false);
    for (let at = start; at < end; at += 1) {
      const word = words[at] ?? '';
      const { before, core, after } = isMatch.has(at)
        ? splitPunctuation(word)
        : { before: word, core: '', after: '' };
      append(before, false);
      append(core, true);
      append(at + 1 < end ? `${after} ` : after, false);
    }
    shown = end;
  }
  if (shown < words.length) append(' …', false);
  return parts.filter(({ text }) => text !== '');
}

/** The different words that matched, without punctuation, in the order of the text; at most `limit`. */
export function matchedWords(content: string, locations: readonly number[], limit: number): string[] {
  const words = wordsOf(content);
  const found = [...locations].sort((a, b) => a - b).map((at) => splitPunctuation(words[at] ?? '').core);
  return [...new Set(found.filter(Boolean))].slice(0, limit);
}

/** An excerpt as plain text. */
export function printExcerpt(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text }) => text).join('');
}

function chooseWindows(words: readonly string[], matches: readonly number[]): Window[] {
  const formAt = (at: number) => splitPunctuation(words[at] ?? '').core.toLowerCase();
  const all = new Set(matches.map(formAt));
  const whole = bestWindow(words.length, matches, LENGTH, formAt, new Set());
  if (whole.forms.size === all.size) return [whole];
  const first = bestWindow(words.length, matches, LENGTH / 2, formAt, new Set());
  const second = bestWindow(words.length, matches, LENGTH / 2, formAt, first.forms);
  const isBetter = new Set([...first.forms, ...second.forms]).size > whole.forms.size;
  const isApart = second.start >= first.end || second.end <= first.start;
  return isBetter && isApart ? [first, second].sort((a, b) => a.start - b.start) : [whole];
}

/** The window with the most different forms that are not known yet; of equals that with more matches, then the first. */
function bestWindow(
  total: number,
  matches: readonly number[],
  length: number,
  formAt: (at: number) => string,
  known: ReadonlySet<string>,
): Window & { readonly forms: ReadonlySet<string> } {
  let best = { first: 0, score: -1, forms: new Set<string>() };
  for (const [index, first] of matches.entries()) {
    const inside: number[] = [];
    for (let next = index; (matches[next] ?? Number.POSITIVE_INFINITY) < first + length - LEAD; next += 1) {
      inside.push(matches[next] ?? 0);
    }
    const forms = new Set(inside.map(formAt));
    const score = [...forms].filter((form) => !known.has(form)).length * (matches.length + 1) + inside.length;
    if (score > best.score) best = { first, score, forms };
  }
  const start = Math.max(0, Math.min(best.first - LEAD, total - length));
  return { start, end: Math.min(total, start + length), forms: best.forms };
}

/** The words of an indexed text, white space at its ends set aside. */
function wordsOf(content: string): string[] {
  return content.replace(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '').split(SEPARATOR);
}

/** Takes quotation marks, brackets and stops off both ends of a word. */
function splitPunctuation(word: string): { before: string; core: string; after: string } {
  const match = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(word);
  return { before: match?.[1] ?? '', core: match?.[2] ?? word, after: match?.[3] ?? '' };
}
