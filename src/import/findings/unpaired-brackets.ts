import { type Block, type Hit, type Reading, stretchOfWords, toHit } from './reading.ts';
import { indexBehind } from './stretches.ts';

/** So many words behind a bracket name it, and as many before one that only closes. */
const WORDS = 5;

const BRACKET = /[()[\]]/g;
const OTHER: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Faces of signs: `:-)`, `;)`, `:(`. */
const FACE = /(?:^|\s)[:;=8][-o^']?$/;

/** What counts: `a)`, `1)`, `2.)`. */
const COUNT = /(?:^|[\s(])(?:\p{L}|\d{1,3}\.?|[ivx]{1,5})$/iu;

/** Finds round and square brackets that do not pair within their paragraph: the first one of each. */
export function findUnpairedBrackets({ blocks }: Reading): Hit[] {
  return blocks.flatMap((block) => {
    const unpaired = findFirst(block.text);
    return unpaired === undefined ? [] : [tell(block, unpaired)];
  });
}

function findFirst(text: string): number | undefined {
  const stack: number[] = [];
  let stray: number | undefined;
  for (const { 0: char, index } of text.matchAll(BRACKET)) {
    const before = text.slice(Math.max(0, index - 8), index);
    if (FACE.test(before)) continue;
    if (char === '(' || char === '[') stack.push(index);
    else if (text[stack.at(-1) ?? -1] === OTHER[char]) stack.pop();
    else if (!COUNT.test(before)) stray ??= index;
  }
  return stack[0] === undefined || (stray !== undefined && stray < stack[0]) ? stray : stack[0];
}

function tell(block: Block, at: number): Hit {
  const word = indexBehind(block.words, at);
  if (/[([]/.test(block.text[at] ?? '')) {
    return toHit(block, { start: at, end: Math.max(at + 1, stretchOfWords(block, word, WORDS).end) });
  }
  return toHit(block, { start: stretchOfWords(block, Math.max(0, word - WORDS), 1).start, end: at + 1 });
}
