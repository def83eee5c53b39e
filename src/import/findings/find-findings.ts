import type { Finding } from './finding.ts';
import { type Hit, readBody } from './reading.ts';
import { RULES, type Rule } from './rules.ts';

/** So many findings of one rule are told; a text that has more is not what the rule is for. */
const MOST_OF_A_RULE = 500;

/**
 * Looks for what seems wrong in a body and changes nothing. For texts that are not German only the rules that hold
 * for every language are asked. The words of German are loaded when they are first needed, which takes half a second
 * of processor time.
 * @param body Markdown
 * @param options.language BCP 47; German where there is none
 * @returns findings in the order of their places; what is found again with the same words is found once
 */
export function findFindings(body: string, options: { readonly language?: string } = {}): Finding[] {
  const reading = readBody(body, options.language ?? 'de');
  const found = RULES.filter(({ isForAll }) => isForAll || reading.isGerman).flatMap((rule) =>
    mergeEqual(rule.find(reading))
      .slice(0, MOST_OF_A_RULE)
      .map((hits) => ({ rule, hits })),
  );
  found.sort((a, b) => a.hits[0].offset - b.hits[0].offset);
  const locate = createLocator(body);
  return found.map(({ rule, hits }) => toFinding(rule, hits, locate));
}

type Hits = readonly [Hit, ...Hit[]];

/** Joins hits that have their text in common: one name silences them all. */
function mergeEqual(hits: readonly Hit[]): Hits[] {
  const merged = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits.toSorted((a, b) => a.offset - b.offset)) {
    const equal = merged.get(hit.text);
    if (equal) equal.push(hit);
    else merged.set(hit.text, [hit]);
  }
  return [...merged.values()];
}

type Locator = (offset: number) => { readonly line: number; readonly column: number };

function toFinding(
  { rule, level, expected, remedy }: Rule,
  [first, ...others]: Hits,
  locate: Locator,
): Finding {
  const got = first.got ?? `“${first.text}”`;
  const times = others.length === 0 ? '' : `, ${others.length + 1} times`;
  return { rule, level, ...locate(first.offset), text: first.text, expected, got: got + times, remedy };
}

/** Makes the function that finds line and column of an offset, both counted from 1. */
function createLocator(body: string): Locator {
  const starts = [0];
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
