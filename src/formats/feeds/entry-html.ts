import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Article } from '../../article/article.ts';
import { describeTranslation } from '../../article/describe-translation.ts';
import { EXCERPT_NOTICE } from '../../article/excerpt.ts';
import { formatDay } from '../../article/german.ts';
import type { Body, BodyPicture } from '../../articles.ts';
import { element } from '../element.ts';
import { setBody } from '../set-body.ts';
import { detachBody } from './detach-body.ts';

/** A picture that every feed reader can show, with its size in pixels. */
export interface EntryPicture {
  /** Whole address. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Where an entry's addresses lead. */
export interface EntryPlaces {
  /** The article's page, from which its addresses lead. */
  readonly url: string;
  /** The whole address of the cover; undefined where there is none. */
  readonly cover: string | undefined;
  readonly picture: (picture: BodyPicture) => EntryPicture | undefined;
}

const printer = unified().use(rehypeStringify).freeze();

/**
 * Prints the whole text of an article for feed readers: safe HTML without any relative address, with what the page
 * says about the text before and after it.
 */
export function printEntryHtml(article: Article, body: Body, places: EntryPlaces): string {
  const { url, picture } = places;
  const text = setBody(body, {
    address: (address) => (URL.canParse(address, url) ? new URL(address, url).href : ''),
    picture: (image) => {
      const set = picture(image);
      return set && element('img', { ...set, alt: image.alt, title: image.title });
    },
  });
  detachBody(text, url);
  const isGerman = article.language === 'de';
  const notes = (elements: readonly Element[]): Element[] =>
    isGerman ? [...elements] : elements.map((note) => ({ ...note, properties: { lang: 'de' } }));
  const { translation } = article;
  const children = [
    ...notes(translation ? [element('p', {}, element('em', {}, describeTranslation(translation)))] : []),
    ...printCover(article, places),
    ...(isGerman ? contentOf(text) : [element('div', { lang: article.language }, ...contentOf(text))]),
    ...notes([...printExcerptNote(article), ...printCorrections(article), ...printSources(article)]),
  ];
  return printer.stringify({ type: 'root', children });
}

function printCover({ image }: Article, { cover }: EntryPlaces): Element[] {
  if (!image || !cover) return [];
  const lines = [image.caption, image.credit && `Bild: ${image.credit}`].filter((line) => line !== undefined);
  const caption = lines.length > 0 ? [element('figcaption', {}, lines.join(' '))] : [];
  return [element('figure', {}, element('img', { src: cover, alt: image.alt }), ...caption)];
}

function printExcerptNote({ source }: Article): Element[] {
  if (source?.republish !== 'teaser') return [];
  const name = printLink(source.name, source.url);
  return [element('p', {}, element('em', {}, `${EXCERPT_NOTICE} `, name, '.'))];
}

function printCorrections({ corrections }: Article): Element[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ date, text }) =>
    element('li', {}, element('time', { dateTime: date }, formatDay(date)), `: ${text}`),
  );
  return [element('h2', {}, 'Korrekturen'), element('ul', {}, ...items)];
}

/** What the page lists as sources; that of an excerpt is named there already. */
function printSources({ source, citations }: Article): Element[] {
  const sources = [
    ...(source && source.republish !== 'teaser' ? [printLink(source.name, source.url)] : []),
    ...citations.map(({ title, url }) => printLink(title, url)),
  ];
  if (sources.length === 0) return [];
  const list = sources.flatMap((link, index) => (index > 0 ? [', ', link] : [link]));
  return [element('p', {}, sources.length > 1 ? 'Quellen: ' : 'Quelle: ', ...list)];
}

function printLink(text: string, href: string | undefined): Element | string {
  return href ? element('a', { href }, text) : text;
}

function contentOf({ children }: Root): ElementContent[] {
  return children.filter((child) => child.type !== 'doctype');
}
