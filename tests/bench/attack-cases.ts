import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One hostile document of a collection. */
export interface AttackCase {
  /** The file, with the line or the number of the text in it: `list.txt:12`. */
  readonly place: string;
  readonly source: string;
}

/** Files that are one document each. */
const DOCUMENT = /\.(?:md|markdown|x?html?|svg|xml)$/i;

/** The files of a folder and its folders, in the order of their names; a file is its own only one. */
export function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads the documents of a file by the ending of its name: Markdown, HTML and XML are one document; JSON holds one in
 * every string, at any depth, JSON lines too; of any other text, each line is one, and so is the whole, for attacks
 * may go over several lines. Bytes that are no UTF-8 become U+FFFD, JSON that is none is read as text.
 */
export function readCases(file: string): AttackCase[] {
  const text = readFileSync(file, 'utf8');
  if (DOCUMENT.test(file)) return [{ place: file, source: text }];
  const strings = /\.(?:json|jsonl|ndjson)$/i.test(file) ? readStrings(text) : undefined;
  if (strings) return strings.map((source, index) => ({ place: `${file}#${index + 1}`, source }));
  const lines = text.split(/\r\n|\r|\n/).flatMap((source, index) => {
    return source.trim() ? [{ place: `${file}:${index + 1}`, source }] : [];
  });
  return lines.length > 1 ? [...lines, { place: file, source: text }] : lines;
}

/** The strings of a JSON document, or of one a line; undefined where it is neither. */
function readStrings(text: string): string[] | undefined {
  const values = parseJson([text]) ?? parseJson(text.split('\n').filter((line) => line.trim()));
  return values && stringsIn(values);
}

function parseJson(texts: readonly string[]): unknown[] | undefined {
  try {
    return texts.map((text): unknown => JSON.parse(text));
  } catch {
    return undefined;
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}
