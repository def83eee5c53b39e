import { toPlainLine } from './plain-line.ts';

/** What a page's JSON-LD says of its article, each value as it is written there. */
export type LinkedArticle = Readonly<Record<string, unknown>>;

/** schema.org's kinds of articles, and with less trust those of pages. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|DiscussionForumPosting)$/;
const PAGE = /^(?:WebPage|ItemPage|MedicalWebPage)$/;

/** Where an article is found within other data; lists of other articles are not looked into. */
const WITHIN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'];

/** In JSON's texts they must not stand as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const CONTROLS = /[\u0000-\u001F]+/g;

/** No honest data nests deeper. */
const MAX_DEPTH = 8;

/**
 * Reads the article of a page from its JSON-LD. Broken scripts are passed over, references to other parts of the data
 * (`@id`) are followed, and what the article does not say the page's own entry may.
 * @returns undefined where there is none
 */
export function readJsonLd(document: Document): LinkedArticle | undefined {
  const nodes = [...document.querySelectorAll('script')]
    .map((script) => parseLeniently(script.textContent ?? ''))
    .flatMap((data) => collect(data, 0));
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const article = articles.find((node) => toPlainLine(node['headline'])) ?? articles[0];
  const page = nodes.find((node) => typesOf(node).some((type) => PAGE.test(type)));
  const { name: _, ...ofPage } = page ?? {};
  const merged = { ...(article ? ofPage : page), ...article };
  if (Object.keys(merged).length === 0) return undefined;
  return Object.fromEntries(
    Object.entries(merged).map(([key, value]) => [key, followReference(value, byId)]),
  );
}

/** Texts, names and addresses of a value that may be a text, an object with one of the keys, or a list of such. */
export function textsOf(value: unknown, keys: readonly string[] = ['name', '@value']): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, keys));
  if (!isRecord(value))
    return [toPlainLine(typeof value === 'number' ? String(value) : value)].filter(
      (text) => text !== undefined,
    );
  const key = keys.find((name) => textsOf(value[name], keys).length > 0);
  return key === undefined ? [] : textsOf(value[key], keys).slice(0, 1);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: LinkedArticle): string[] {
  return [node['@type']].flat().map((type) => String(type).replace(/^.*[/#:]/, ''));
}

function collect(data: unknown, depth: number): LinkedArticle[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(data)) return data.flatMap((item) => collect(item, depth + 1));
  if (!isRecord(data)) return [];
  return [data, ...WITHIN.flatMap((key) => collect(data[key], depth + 1))];
}

function followReference(value: unknown, byId: ReadonlyMap<string, LinkedArticle>): unknown {
  if (Array.isArray(value)) return value.map((item) => followReference(item, byId));
  if (!isRecord(value) || typeof value['@id'] !== 'string') return value;
  return { ...byId.get(value['@id']), ...value };
}

/** Parses JSON, also with what editors' systems do to it: comments around it, line breaks in texts, commas too many. */
function parseLeniently(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  const joined = json.replace(CONTROLS, ' ');
  const tries = [json, joined, joined.replace(/,(?=\s*[}\]])/g, '')];
  for (const text of tries) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The next one is more lenient.
    }
  }
  return undefined;
}
