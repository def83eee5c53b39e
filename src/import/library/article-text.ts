import { type Document, isCollection, isMap, parseDocument } from 'yaml';
import { normalizeLineEnds } from '../../loader/read-text.ts';

/** A content file as its front matter, in YAML and read, and its body. */
export interface ArticleText {
  readonly yaml: string;
  readonly matter: Readonly<Record<string, unknown>>;
  /** Without the blank lines around it. */
  readonly body: string;
  /** Lines of the file before the body's first. */
  readonly bodyOffset: number;
}

const FENCED = /^---[^\S\n]*\n([\s\S]*?)(?<=\n)---[^\S\n]*(?:\n|$)/;

/** The order in which an import writes the keys; a new one takes its place among those that are there. */
const ORDER = [
  ...['title', 'description', 'published', 'updated', 'topics', 'authors', 'source', 'citations'],
  ...['language', 'translation', 'image', 'original', 'draft'],
];

/** Keys whose values stand on one line. */
const ONE_LINE = ['topics', 'translation', 'source'];

/** Makes the text of a content file. */
export function printArticle(matter: Readonly<Record<string, unknown>>, body: string): string {
  return join(printYaml(toDocument(matter)), body);
}

/**
 * Reads a content file that a loader would take.
 * @returns undefined where it has no front matter that can be read
 */
export function readArticle(text: string): ArticleText | undefined {
  const plain = normalizeLineEnds(text);
  const match = FENCED.exec(plain);
  if (!match) return undefined;
  const [fenced, yaml = ''] = match;
  const rest = plain.slice(fenced.length);
  const document = readDocument(yaml);
  if (document.errors.length > 0) return undefined;
  const matter: unknown = document.toJS({ maxAliasCount: 0 });
  if (matter === null || typeof matter !== 'object' || Array.isArray(matter)) return undefined;
  const blank = /^\s*\n/.exec(rest)?.[0] ?? '';
  return {
    yaml,
    matter: matter as Record<string, unknown>,
    body: rest.trim(),
    bodyOffset: (fenced + blank).split('\n').length - 1,
  };
}

/**
 * Puts a content file together anew. Keys that stay keep their place and spelling, comments stay; a key whose new value is
 * undefined leaves.
 */
export function reviseArticle(
  { yaml, body }: ArticleText,
  changed: Readonly<Record<string, unknown>>,
  newBody: string = body,
): string {
  if (Object.keys(changed).length === 0) return join(yaml, newBody);
  const document = readDocument(yaml);
  const fresh = toDocument(changed);
  for (const [key, value] of Object.entries(changed)) {
    if (value === undefined) document.delete(key);
    else setInOrder(document, key, fresh.get(key, true));
  }
  return join(printYaml(document), newBody);
}

function setInOrder(document: Document.Parsed, key: string, value: unknown): void {
  const isNew = !document.has(key);
  document.set(key, value);
  const { contents } = document;
  if (!isNew || !isMap(contents)) return;
  const pairs: { key: unknown }[] = contents.items;
  const [pair] = pairs.splice(-1);
  const before = ORDER.slice(0, ORDER.indexOf(key));
  const at = pairs.findLastIndex((other) => before.includes(String(other.key)));
  if (pair) pairs.splice(at + 1, 0, pair);
}

function join(yaml: string, body: string): string {
  return `---\n${yaml}---\n\n${body.trim()}\n`;
}

function readDocument(yaml: string): Document.Parsed {
  return parseDocument(yaml, { schema: 'core', version: '1.2', resolveKnownTags: false });
}

function toDocument(matter: Readonly<Record<string, unknown>>): Document {
  const defined = Object.fromEntries(Object.entries(matter).filter(([, value]) => value !== undefined));
  const document = parseDocument('{}', { schema: 'core', version: '1.2' });
  document.contents = document.createNode(defined) as typeof document.contents;
  for (const key of ONE_LINE) {
    const node = document.get(key, true);
    if (isCollection(node)) node.flow = true;
  }
  const contents = document.contents as unknown;
  if (isCollection(contents)) contents.flow = false;
  return document as Document;
}

function printYaml(document: Document | Document.Parsed): string {
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  // Items of lists in one line are written without blanks within their brackets, as people write them.
  return yaml.replace(/^(\w+: )\[ (.*) \]$/gm, '$1[$2]');
}
