import { getCollection } from 'astro:content';
import { dirname, join } from 'node:path';
import {
  groupByTopic,
  groupByYear,
  newestFirst,
  type TopicShelf,
  type YearShelf,
} from './article/arrange.ts';
import type { Article, Picture } from './article/article.ts';
import { parseArticlePath } from './article/path.ts';
import { isPublished } from './article/published.ts';
import { findRelated } from './article/related.ts';
import { slugify } from './article/slug.ts';
import { environment } from './environment.ts';
import { type BodyDetails, readDetails, type StoredArticle } from './loader/articles.ts';
import { isOriginalShown, type Original, readOriginal } from './loader/originals.ts';
import type { BodyHeading, BodyImage } from './markdown/findings.ts';
import { site } from './site.ts';

/** A picture of a body: as the site serves it, and as the author left it. */
export interface BodyPicture extends BodyImage {
  readonly picture: Picture;
  /** Its absolute path. */
  readonly file: string;
}

/** A body as it is printed: safe HTML in which pictures are still to be set. */
export interface Body {
  /** Each picture is an `img` with its index in `data-image`. */
  readonly html: string;
  readonly images: readonly BodyPicture[];
  readonly headings: readonly BodyHeading[];
}

/** What is published as of this build. */
export interface Library {
  /** Newest first; everything that lists, indexes or formats articles takes this list. */
  readonly articles: readonly Article[];
  /** Articles that keep their address with a notice, newest first; no list holds them. */
  readonly withdrawn: readonly Article[];
  readonly topics: readonly TopicShelf[];
  readonly years: readonly YearShelf[];
  /** The body of an article by its id. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** What is related to an article by its id, the likest first; at most `site.relatedArticles`. */
  readonly related: ReadonlyMap<string, readonly Article[]>;
  /** By their ids the digests of those bodies whose originals readers are shown, see `getOriginal`. */
  readonly originals: ReadonlyMap<string, string>;
}

let library: Promise<Library> | undefined;

/** Answers the one question: which articles are published as of this build? Computed once a build. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return loadLibrary();
  library ??= loadLibrary();
  return library;
}

/** The body of a published article. */
export async function getBody(id: string): Promise<Body> {
  const body = (await getLibrary()).bodies.get(id);
  if (!body) throw new Error(`${id}: expected a published article, got none of this name.`);
  return body;
}

async function loadLibrary(): Promise<Library> {
  const published: Article[] = [];
  const bodies = new Map<string, Body>();
  const terms = new Map<string, readonly string[]>();
  const originals = new Map<string, string>();
  for (const { id, data, rendered } of await getCollection('articles')) {
    if (!isPublished(data.matter, environment.now) && !data.isPreview) continue;
    const details = readDetails(data.details);
    published.push(toArticle(id, data, details));
    terms.set(id, details.terms);
    if (data.bodyDigest && isOriginalShown(data.matter, environment.content))
      originals.set(id, data.bodyDigest);
    bodies.set(id, {
      headings: details.headings,
      html: rendered?.html ?? '',
      images: details.images.flatMap((image, index) => {
        const picture = data.pictures[index];
        return picture ? [{ ...image, picture, file: fileBeside(id, image.src) }] : [];
      }),
    });
  }
  published.sort(newestFirst);
  const articles = published.filter(({ withdrawn }) => !withdrawn);
  return {
    articles,
    withdrawn: published.filter(({ withdrawn }) => withdrawn),
    topics: groupByTopic(articles),
    years: groupByYear(articles, site.timeZone),
    bodies,
    related: findRelated(articles, (id) => terms.get(id) ?? [], site.relatedArticles),
    originals,
  };
}

/**
 * Reads what an article was made of, with the changes.
 * @param bodyDigest what `originals` holds of the article
 */
export function getOriginal({ id, original }: Article, bodyDigest: string): Promise<Original> {
  if (!original) throw new Error(`${id}: expected an article with an original, got none.`);
  return readOriginal(original, bodyDigest, environment.content);
}

function toArticle(id: string, { matter, cover }: StoredArticle, { words, summary }: BodyDetails): Article {
  const location = parseArticlePath(`${id}.md`);
  if (!location) throw new Error(`The store holds an article with the impossible id ${JSON.stringify(id)}.`);
  const { topics, image, draft: _draft, accepted: _accepted, ...rest } = matter;
  return {
    ...rest,
    ...location,
    topics: topics.map((label) => ({ label, slug: slugify(label) })),
    image: image &&
      cover && {
        alt: image.alt,
        credit: image.credit,
        caption: image.caption,
        picture: cover,
        file: fileBeside(id, image.src),
      },
    words,
    summary,
  };
}

/** The absolute path of a file that an article names. */
function fileBeside(id: string, src: string): string {
  return join(dirname(join(environment.content.path, 'articles', id)), src);
}
