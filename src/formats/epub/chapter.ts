import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Article } from '../../article/article.ts';
import { toDateText } from '../../article/dates.ts';
import { describeTranslation } from '../../article/describe-translation.ts';
import { EXCERPT_NOTICE } from '../../article/excerpt.ts';
import { formatDate, formatDay } from '../../article/german.ts';
import { printAddress } from './addresses.ts';
import type { BookPicture } from './pictures.ts';
import { type Content, inLanguage } from './xhtml.ts';

/** What an article brings along to its chapter. */
interface ChapterParts {
  readonly body: readonly ElementContent[];
  readonly cover: BookPicture | undefined;
  /** Whole address of the article's page. */
  readonly url: string;
  readonly timeZone: string;
}

/** Sets the chapter of an article: what its page shows, save what one operates. */
export function setChapter(article: Article, { body, cover, url, timeZone }: ChapterParts): Element {
  const { title, description, topics } = article;
  // The document is in the article's language, what the site says of it in German.
  const german = article.language === 'de' ? {} : inLanguage('de', article.language);
  return x(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'titel' },
    x('header', [
      x('p', { class: 'kicker', ...german }, topics[0]?.label ?? ''),
      x('h1', { id: 'titel' }, title),
      description === undefined ? undefined : x('p', { class: 'dek' }, description),
      x('p', { class: 'meta', ...german }, ...describeOrigin(article, timeZone)),
    ]),
    setNotice(article, german),
    setCover(article, cover),
    ...body,
    x('footer', german, ...setCorrections(article), ...setSources(article), setPlace(url)),
  );
}

function describeOrigin({ authors, published, updated }: Article, timeZone: string): Content {
  const day = (date: Date) => x('time', { datetime: toDateText(date, timeZone) }, formatDate(date, timeZone));
  const names = authors.flatMap(({ name, url }, index) => [
    index === 0 ? 'Von ' : index === authors.length - 1 ? ' und ' : ', ',
    setLink(name, url),
  ]);
  return [
    ...names,
    names.length > 0 ? ' · ' : undefined,
    day(published),
    ...(updated ? [' · Aktualisiert am ', day(updated)] : []),
  ];
}

function setNotice({ translation, source }: Article, german: Readonly<Record<string, string>>) {
  const isExcerpt = source?.republish === 'teaser';
  if (!translation && !isExcerpt) return undefined;
  return x(
    'div',
    { class: 'notice', ...german },
    translation ? x('p', describeTranslation(translation)) : undefined,
    isExcerpt ? x('p', `${EXCERPT_NOTICE} `, setLink(source.name, source.url), '.') : undefined,
  );
}

function setCover({ image }: Article, picture: BookPicture | undefined) {
  if (!image || !picture) return undefined;
  const lines = [image.caption, image.credit && `Bild: ${image.credit}`].filter((line) => line !== undefined);
  const caption = lines.length > 0 ? x('figcaption', lines.join(' ')) : undefined;
  return x('figure', [x('img', { src: picture.path, alt: image.alt }), caption]);
}

function setCorrections({ corrections }: Article): Content {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ date, text }) =>
    x('li', [x('time', { datetime: date }, formatDay(date)), `: ${text}`]),
  );
  return [x('h2', 'Korrekturen'), x('ul', items)];
}

function setSources({ source, citations }: Article): Content {
  const sources = [...(source ? [{ title: source.name, url: source.url }] : []), ...citations];
  if (sources.length === 0) return [];
  return [
    x('h2', 'Quellen'),
    x(
      'ul',
      sources.map(({ title, url }) => x('li', [setLink(title, url)])),
    ),
  ];
}

function setPlace(url: string): Element {
  return x('p', { class: 'place' }, 'Im Netz: ', x('a', { href: url }, url));
}

function setLink(text: string, href: string | undefined): Element | string {
  return href === undefined ? text : x('a', { href: printAddress(new URL(href)) }, text);
}
