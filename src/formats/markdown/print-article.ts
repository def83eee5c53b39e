import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Article } from '../../article/article.ts';
import { describeTranslation } from '../../article/describe-translation.ts';
import { EXCERPT_NOTICE } from '../../article/excerpt.ts';
import type { Urls } from '../../article/urls.ts';
import type { Body, BodyPicture } from '../../articles.ts';
import { element } from '../element.ts';
import type { Publication } from '../publication.ts';
import { setBody } from '../set-body.ts';
import { printFrontMatter } from './front-matter.ts';
import { toMarkdown } from './to-markdown.ts';

/** Where the addresses of an article lead. */
export interface MarkdownPlaces {
  readonly urls: Urls;
  readonly publication: Publication;
  /** The whole address at which the site serves a picture. */
  readonly pictureUrl: (picture: BodyPicture) => string | undefined;
}

/** Prints an article as a Markdown file that needs nothing beside it: front matter, notices, text. */
export function printArticleMarkdown(article: Article, body: Body, places: MarkdownPlaces): string {
  const { urls, publication, pictureUrl } = places;
  const page = publication.toWhole(urls.article(article.id));
  const tree = setBody(body, {
    address: (address) => (URL.canParse(address, page) ? new URL(address, page).href : ''),
    picture: (image) => {
      const src = pictureUrl(image);
      return src === undefined ? undefined : element('img', { src, alt: image.alt, title: image.title });
    },
  });
  settleLinks(tree, page);
  tree.children.unshift(...printNotices(article));
  return `${printFrontMatter(article, urls, publication)}\n${toMarkdown(tree)}`;
}

/** Links within the text lead to the article's page, where the places are; those that lead nowhere are text. */
function settleLinks(tree: Root, page: string): void {
  visit(tree, 'element', ({ tagName, properties, children }, index, parent) => {
    const { href } = properties;
    if (tagName !== 'a' || 'dataFootnoteRef' in properties || !parent || index === undefined)
      return undefined;
    if (typeof href === 'string' && href.startsWith('#')) properties['href'] = page + href;
    if (typeof href === 'string') return undefined;
    parent.children.splice(index, 1, ...children);
    return [SKIP, index];
  });
}

/** What readers must know before they read, as quotations; they are set apart from the text wherever it goes. */
function printNotices({ translation, source }: Article): Element[] {
  const link = source?.url ? element('a', { href: source.url }, source.name) : source?.name;
  const isExcerpt = source?.republish === 'teaser';
  return [
    ...(translation ? [element('p', {}, describeTranslation(translation))] : []),
    ...(isExcerpt && link ? [element('p', {}, `${EXCERPT_NOTICE} `, link, '.')] : []),
  ].map((notice) => element('blockquote', {}, notice));
}
