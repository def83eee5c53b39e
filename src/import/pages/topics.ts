import { type LinkedArticle, textsOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { lineOf } from './plain-line.ts';
import { foldText, isSite } from './site-names.ts';

/** The most topics that an article has, and the longest name of one, in UTF-16 units. */
const MAX_TOPICS = 5;
const MAX_TOPIC = 50;

/** Topics that say nothing. */
const NO_TOPIC =
  /^(?:nachrichten|news|artikel|article|aktuell|aktuelles|home|startseite|online|allgemein|uncategorized|themen?|page|text|dpa|afp)$/i;

/** Finds what the article is about, as the page says: its section, then its keywords or tags. */
export function findTopics(
  document: Document,
  linked: LinkedArticle | undefined,
  meta: MetaTags,
  siteNames: readonly string[],
  host: string | undefined,
): string[] {
  const section = [...textsOf(linked?.['articleSection']), ...meta.all('article:section')].slice(0, 1);
  const keywords = [
    meta.all('article:tag'),
    textsOf(linked?.['keywords']),
    meta.all('news_keywords'),
    meta.all('keywords'),
    linesOf(document, 'a[rel~="tag"]'),
  ].find((texts) => texts.length > 0);
  const names = [...section, ...(keywords ?? [])].flatMap((text) => text.split(/\s*[,;|]\s*/));
  const byKey = new Map<string, string>();
  for (const name of names) {
    const topic = name.replace(/^[#\s]+/, '').trim();
    const isTopic =
      topic.length <= MAX_TOPIC &&
      !NO_TOPIC.test(topic) &&
      !/[:=_]|^\/|https?/.test(topic) &&
      !isSite(topic, siteNames, host);
    const key = foldText(topic);
    if (isTopic && key !== '' && !byKey.has(key)) byKey.set(key, topic);
  }
  return [...byKey.values()].slice(0, MAX_TOPICS);
}

function linesOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(lineOf);
}
