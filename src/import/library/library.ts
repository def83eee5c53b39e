import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ImportLog, logPathOf, readImportLog } from '../../article/import-log.ts';
import { parseArticlePath } from '../../article/path.ts';
import { slugify } from '../../article/slug.ts';
import { listFiles } from '../../loader/collection.ts';
import { type ArticleText, readArticle } from './article-text.ts';

/** An article of the content folder that was imported, or could have been. */
export interface KnownArticle {
  /** Such as `2025/deepseek-verschiebt-r2`. */
  readonly id: string;
  readonly text: ArticleText;
  readonly original: KnownOriginal | undefined;
  /** What this run knows of it, written or, in a dry run, not. */
  readonly pending?: { readonly log: ImportLog; readonly received: string };
}

/** What an article's front matter names as the text that it was imported from. */
export interface KnownOriginal {
  /** The source as it came, from the content folder, such as `originals/2025/x.html`. */
  readonly file: string;
  readonly sha256: string;
  /** The file that holds the received text: of a page or feed another than the source. */
  readonly textFile: string;
  readonly textSha256: string;
}

/** By what an article is found again. */
export interface ArticleKeys {
  readonly guid?: string | undefined;
  readonly url?: string | undefined;
  /** Of the received text. */
  readonly textSha256: string;
  readonly sourceSha256: string;
  /** The file that was imported, and the headline that it had then. */
  readonly source: string;
  readonly title: string;
  readonly text: string;
  /** By which the same feed knows its other entries: what has one of these is another article. */
  readonly siblings?: ReadonlySet<string> | undefined;
}

/** The articles of a content folder, by what an import knows of them. */
export class Library {
  private readonly byGuid = new Map<string, string>();
  private readonly byUrl = new Map<string, string>();
  private readonly byHash = new Map<string, string>();
  private readonly bySource = new Map<string, string>();
  private readonly articles = new Map<string, KnownArticle>();
  private readonly taken = new Set<string>();

  /** All articles that can be read, in the order of their paths. */
  list(): KnownArticle[] {
    return [...this.articles.values()];
  }

  /** Marks an id as taken, also by a file that cannot be read. */
  claim(id: string): void {
    this.taken.add(id);
  }

  /** The first free id for a slug: `2025/name`, else `2025/name-2` and so on. */
  findFreeId(year: string, slug: string): string {
    for (let number = 1; ; number += 1) {
      const id = `${year}/${slug}${number > 1 ? `-${number}` : ''}`;
      if (!this.taken.has(id)) return id;
    }
  }

  /** Adds an article, or what it has become, with the log of its import. */
  add(article: KnownArticle, log: ImportLog | undefined): void {
    const { id, text, original } = article;
    this.articles.set(id, article);
    this.taken.add(id);
    const { guid, url } = readSource(text.matter);
    if (guid) this.byGuid.set(keyOfGuid(guid, url), id);
    if (url) this.byUrl.set(normalizeAddress(url), id);
    if (!original) return;
    this.byHash.set(original.sha256, id);
    this.byHash.set(original.textSha256, id);
    if (log) this.bySource.set(keyOfSource(log.source, String(log.matter['title'])), id);
  }

  /**
   * Finds the article that was imported from a source: by guid, else address, else content, else file and headline.
   * What only may be the same is not: entries that a feed tells apart, files that name one address for different
   * headlines, or texts of one headline that share few words.
   */
  find(keys: ArticleKeys): KnownArticle | undefined {
    const { guid, url, textSha256, sourceSha256, source, title } = keys;
    const hasTitle = ({ text }: KnownArticle) => slugify(String(text.matter['title'])) === slugify(title);
    const isFile = guid === undefined && !/^https?:/i.test(source);
    const candidates: readonly (readonly [
      id: string | undefined,
      isSame: (known: KnownArticle) => boolean,
    ])[] = [
      [guid === undefined ? undefined : this.byGuid.get(keyOfGuid(guid, url)), () => true],
      [
        url === undefined ? undefined : this.byUrl.get(normalizeAddress(url)),
        (known) => !isFile || hasTitle(known),
      ],
      [
        this.byHash.get(sourceSha256) ?? this.byHash.get(textSha256),
        (known) => (guid === undefined && url === undefined) || hasTitle(known),
      ],
      [this.bySource.get(keyOfSource(source, title)), ({ text }) => shareWords(text.body, keys.text)],
    ];
    for (const [id, isSame] of candidates) {
      const known = id === undefined ? undefined : this.articles.get(id);
      if (known && isSame(known) && !isOther(known, keys)) return known;
    }
    return undefined;
  }
}

/** Tells whether an article belongs to another text of the same run, or to another entry of the same feed. */
function isOther(known: KnownArticle, { guid, textSha256, siblings }: ArticleKeys): boolean {
  const other = readSource(known.text.matter).guid;
  if (other !== undefined && other !== guid && siblings?.has(other)) return true;
  return known.pending !== undefined && checksum(known.pending.received) !== textSha256;
}

/** Two versions of one text share at least this share of the long words of the shorter one. */
const SHARED = 0.6;

function shareWords(one: string, other: string): boolean {
  const wordsOf = (text: string) => new Set(text.match(/\p{L}{5,}/gu) ?? []);
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= SHARED * Math.min(a.size, b.size);
}

/**
 * Reads the articles of a content folder. Files that no import can have written are passed over: what is wrong with
 * them, the build tells.
 * @param content absolute path of the content folder
 */
export async function openLibrary(content: string): Promise<Library> {
  const library = new Library();
  // What an article that is gone or has another name left behind is not written over.
  for (const path of listFiles(join(content, 'originals'))) {
    library.claim(path.replace(/(?:\.log\.json|\.utf-8\.txt|\.[^./]*)$/, ''));
  }
  for (const path of listFiles(join(content, 'articles'))) {
    const location = parseArticlePath(path);
    if (!location) continue;
    library.claim(location.id);
    const article = await readKnown(content, location.id);
    if (article) library.add(article, await readLog(content, article));
  }
  return library;
}

/** Reads one article; undefined where its front matter cannot be read. */
export async function readKnown(content: string, id: string): Promise<KnownArticle | undefined> {
  const text = readArticle(await readFile(join(content, 'articles', `${id}.md`), 'utf8'));
  return text && { id, text, original: readOriginal(text.matter) };
}

/** The log of an article's import; undefined where there is none, or none that can be read. */
export async function readLog(
  content: string,
  { original, pending }: KnownArticle,
): Promise<ImportLog | undefined> {
  if (pending) return pending.log;
  if (!original) return undefined;
  const json = await readFile(join(content, logPathOf(original.file)), 'utf8').catch(() => undefined);
  return json === undefined ? undefined : readImportLog(json);
}

/** What front matter says of the original. */
export function readOriginal(matter: Readonly<Record<string, unknown>>): KnownOriginal | undefined {
  const { file, sha256, text } = toRecord(matter['original']);
  if (typeof file !== 'string' || typeof sha256 !== 'string' || !isOriginalPath(file)) return undefined;
  const { file: textFile = file, sha256: textSha256 = sha256 } = toRecord(text);
  if (typeof textFile !== 'string' || typeof textSha256 !== 'string' || !isOriginalPath(textFile))
    return undefined;
  return { file, sha256, textFile, textSha256 };
}

/** A path that the schema of articles takes, which leads nowhere else. */
function isOriginalPath(path: string): boolean {
  return /^originals\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(path);
}

function readSource(matter: Readonly<Record<string, unknown>>): { guid?: string; url?: string } {
  const { guid, url } = toRecord(matter['source']);
  return { ...(typeof guid === 'string' && { guid }), ...(typeof url === 'string' && { url }) };
}

/** Two feeds may give one guid to different entries, so that a guid that is no address counts on its host alone. */
function keyOfGuid(guid: string, url: string | undefined): string {
  const isAddress = /^(?:https?:|tag:|urn:uuid:)/i.test(guid);
  return isAddress || url === undefined || !URL.canParse(url) ? guid : `${new URL(url).hostname}\0${guid}`;
}

function keyOfSource(source: string, title: string): string {
  return `${source}\0${slugify(title)}`;
}

/** An address without what only tells where a reader came from. */
export function normalizeAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|wt_\w+|ref)$/i.test(name)) url.searchParams.delete(name);
  return url.href.replace(/^http:/, 'https:').replace(/\/$/, '');
}

function toRecord(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The checksum by which files are told apart, in hexadecimal. */
export function checksum(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
