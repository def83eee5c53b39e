import type { Stretch } from '../../article/sentences.ts';

/**
 * Finds the elements of the list that a JSON object has under a key, as stretches of its text; where the key is there
 * twice, those of the last, as `JSON.parse` reads it.
 * @param json valid JSON
 * @returns none where the object has no such list
 */
export function sliceJson(json: string, key: string): Stretch[] {
  let found: Stretch[] = [];
  for (const { start, end } of valuesWithin(json, skipSpace(json, 0))) {
    const colon = skipSpace(json, end);
    if (json[colon] !== ':' || json[start] !== '"' || JSON.parse(json.slice(start, end)) !== key) continue;
    const value = skipSpace(json, colon + 1);
    found = json[value] === '[' ? [...valuesWithin(json, value)] : [];
  }
  return found;
}

/** The values directly within an object or a list that begins at `open`; of an object, keys too. */
function* valuesWithin(json: string, open: number): Generator<Stretch> {
  for (let at = open + 1; at < json.length; ) {
    at = skipSpace(json, at);
    const char = json[at];
    if (char === ']' || char === '}') return;
    if (char === ',' || char === ':') at += 1;
    else {
      const end = endOfValue(json, at);
      yield { start: at, end };
      at = end;
    }
  }
}

function endOfValue(json: string, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const char = json[at] as string;
    if (char === '"') at = endOfString(json, at) - 1;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    else if (depth > 0 || !/[\s,:\]}]/.test(json[at + 1] ?? ',')) continue;
    if (depth === 0) return at + 1;
  }
  return json.length;
}

/** Where a string ends that begins at `start`: behind its closing quotation mark. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at + 1;
  }
  return json.length;
}

function skipSpace(json: string, at: number): number {
  let next = at;
  while (/\s/.test(json[next] ?? '')) next += 1;
  return next;
}
