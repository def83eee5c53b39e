/** A stretch of an excerpt; `isMatch` where it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A place in an article where something that was looked for stands. */
export interface Place {
  readonly parts: readonly ExcerptPart[];
  /** The text fragment that leads there, to be put behind the article's address. */
  readonly fragment: string;
}

/** Where in a text which of the terms of a query stands: the term's number by the word's. */
export type Matches = ReadonlyMap<number, number>;

/** How many words an excerpt shows, and how many one of several places. */
const LENGTHS = { excerpt: 32, place: 12 } as const;

/** Words shown before a match, so that it does not stand without its context: a part of the length. */
const LEAD = 0.2;

/** Words from index `start` up to, but not including, `end`. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly terms: ReadonlySet<number>;
}

/** The words of an indexed text, as Pagefind counts them: the byte order mark is no white space. */
export function wordsOf(content: string): string[] {
  return content.replace(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '').split(/[^\S\uFEFF]+/);
}

/**
 * Cuts from a text the stretch that shows the most different terms; where it lacks some of them, two shorter
 * stretches that show more.
 */
export function cutExcerpt(words: readonly string[], matches: Matches): ExcerptPart[] {
  const whole = bestWindow(words.length, matches, LENGTHS.excerpt, new Set());
  const all = new Set(matches.values());
  if (whole.terms.size === all.size) return print(words, matches, [whole]);
  const first = bestWindow(words.length, matches, LENGTHS.excerpt / 2, new Set());
  const second = bestWindow(words.length, matches, LENGTHS.excerpt / 2, first.terms);
  const isBetter = new Set([...first.terms, ...second.terms]).size > whole.terms.size;
  const isApart = second.start >= first.end || second.end <= first.start;
  return print(words, matches, isBetter && isApart ? inOrder([first, second]) : [whole]);
}

/** Chooses the places of a text that show the most, in their order; none where there is only one. */
export function choosePlaces(words: readonly string[], matches: Matches, limit: number): Place[] {
  const left = new Map(matches);
  const windows: Window[] = [];
  while (left.size > 0 && windows.length < limit) {
    const shown = new Set(windows.flatMap(({ terms }) => [...terms]));
    const window = bestWindow(words.length, left, LENGTHS.place, shown);
    windows.push(window);
    for (const at of left.keys()) {
      if (at >= window.start - LENGTHS.place / 2 && at < window.end + LENGTHS.place / 2) left.delete(at);
    }
  }
  if (windows.length < 2) return [];
  return inOrder(windows).map((window) => ({
    parts: print(words, matches, [window]),
    fragment: fragmentFor(words, matches, window),
  }));
}

/** An excerpt as plain text. */
export function printExcerpt(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Takes quotation marks, brackets and stops off both ends of a word. */
export function splitPunctuation(word: string): { before: string; core: string; after: string } {
  const match = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(word);
  return { before: match?.[1] ?? '', core: match?.[2] ?? word, after: match?.[3] ?? '' };
}

/** The window with the most terms that are not known yet; of equals that with more matches, then the first. */
function bestWindow(total: number, matches: Matches, length: number, known: ReadonlySet<number>): Window {
  const places = [...matches.keys()].sort((a, b) => a - b);
  const lead = Math.round(length * LEAD);
  let best = { first: 0, score: -1, terms: new Set<number>() };
  for (const [index, first] of places.entries()) {
    const terms = new Set<number>();
    let next = index;
    for (; (places[next] ?? Number.POSITIVE_INFINITY) < first + length - lead; next += 1) {
      terms.add(matches.get(places[next] ?? 0) ?? 0);
    }
    const score = [...terms].filter((term) => !known.has(term)).length * (places.length + 1) + next - index;
    if (score > best.score) best = { first, score, terms };
  }
  const start = Math.max(0, Math.min(best.first - lead, total - length));
  return { start, end: Math.min(total, start + length), terms: best.terms };
}

function inOrder(windows: readonly Window[]): Window[] {
  return windows.toSorted((a, b) => a.start - b.start);
}

function print(words: readonly string[], matches: Matches, windows: readonly Window[]): ExcerptPart[] {
  const parts: { text: string; isMatch: boolean }[] = [];
  const append = (text: string, isMatch: boolean) => {
    const last = parts.at(-1);
    if (last && last.isMatch === isMatch) last.text += text;
    else if (text) parts.push({ text, isMatch });
  };
  let shown = 0;
  for (const { start, end } of windows) {
    if (start > shown) append(shown === 0 ? '… ' : ' … ', false);
    else if (shown > 0) append(' ', false);
    for (let at = start; at < end; at += 1) {
      const word = words[at] ?? '';
      const { before, core, after } = matches.has(at)
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

/**
 * The text fragment for the first match of a window (`:~:text=`, URL Fragment Text Directives): the word between
 * its neighbours, each a single word, so that it does not matter what space stands between them on the page.
 */
function fragmentFor(words: readonly string[], matches: Matches, { start, end }: Window): string {
  let at = start;
  while (at < end && !matches.has(at)) at += 1;
  const encode = (word: string) => encodeURIComponent(splitPunctuation(word).core).replaceAll('-', '%2D');
  const before = encode(words[at - 1] ?? '');
  const after = encode(words[at + 1] ?? '');
  const target = encode(words[at] ?? '');
  return `#:~:text=${before && `${before}-,`}${target}${after && `,-${after}`}`;
}
