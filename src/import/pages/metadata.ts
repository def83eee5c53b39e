import type { SourceMatter } from '../received.ts';
import { findAuthors } from './bylines.ts';
import { findHeadline } from './headline.ts';
import { type LinkedArticle, readJsonLd, textsOf } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { findImage } from './page-picture.ts';
import { findAddress, findLanguage, nameInTitle } from './page-source.ts';
import type { Page } from './parse-page.ts';
import { findPageDates } from './published.ts';
import { foldText } from './site-names.ts';
import { findTopics } from './topics.ts';

/** What a page says of its article, and what of it helps to find the text. */
export interface PageMatter {
  readonly matter: SourceMatter;
  /** The line over the headline. */
  readonly kicker: string | undefined;
  /** The element that prints the headline. */
  readonly headline: Element | undefined;
  /** All that the page gives as summaries, the longest first. */
  readonly summaries: readonly string[];
  /** The whole text, where JSON-LD holds it: plain, or HTML. */
  readonly body: string | undefined;
}

/**
 * Reads what a page says of its article: JSON-LD, Open Graph, Dublin Core and other `meta`, microdata, `time`, byline
 * and headings. No clock and no network; every value may be missing.
 * @param timeZone IANA name; in it are times that name no zone
 */
export function readPageMatter(
  { document, base }: Page,
  { url, timeZone }: { url?: string | undefined; timeZone: string },
): PageMatter {
  const linked = readJsonLd(document);
  const meta = readMetaTags(document);
  const sourceUrl = findAddress(document, linked, meta, url, base);
  const host = hostOf(url ?? sourceUrl);
  const siteNames = [
    ...meta.all(
      'og:site_name',
      'application-name',
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'twitter:site',
      'apple-mobile-web-app-title',
    ),
    ...textsOf(linked?.['publisher']),
    ...textsOf(linked?.['isPartOf']),
  ];
  const { title, kicker, element } = findHeadline(document, { linked, meta, siteNames, host });
  const { published, updated } = findPageDates(document, {
    linked,
    meta,
    url: url ?? sourceUrl,
    timeZone,
    headline: element,
  });
  const authors = findAuthors(document, { linked, meta, siteNames, host, base: base ?? sourceUrl });
  const topics = findTopics(document, linked, meta, siteNames, host);
  const image = findImage(linked, meta, base ?? sourceUrl);
  const language = findLanguage(document, linked, meta);
  const name =
    siteNames.find((text) => !text.startsWith('@') && !/^https?:/i.test(text)) ??
    nameInTitle(document, title) ??
    host;
  const summaries = findSummaries(linked, meta).filter(
    (text) => !title || foldText(text) !== foldText(title),
  );
  const description = summaries.find((text) => !/(?:\.{3}|…)$/.test(text)) ?? summaries[0];
  const matter: SourceMatter = {
    ...(title && { title }),
    ...(description && { description }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(authors.length > 0 && { authors }),
    ...(topics.length > 0 && { topics }),
    ...(name && { sourceName: name }),
    ...(sourceUrl && { sourceUrl }),
    ...(language && { language }),
    ...(image && { image }),
  };
  const body = linked?.['articleBody'];
  return {
    matter,
    kicker,
    headline: element,
    summaries: summaries.toSorted((a, b) => b.length - a.length),
    body: typeof body === 'string' && body.trim() !== '' ? body : undefined,
  };
}

function hostOf(url: string | undefined): string | undefined {
  return url ? URL.parse(url)?.hostname.replace(/^www\./, '') : undefined;
}

function findSummaries(linked: LinkedArticle | undefined, meta: MetaTags): string[] {
  const texts = [
    ...textsOf(linked?.['description']),
    ...meta.all('og:description', 'description', 'twitter:description', 'dc.description', 'dcterms.abstract'),
    ...textsOf(linked?.['alternativeHeadline']),
  ];
  return [...new Set(texts)].filter((text) => text.length > 20);
}
