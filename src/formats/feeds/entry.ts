import type { Article, Topic } from '../../article/article.ts';
import { toZonedText } from '../../article/dates.ts';
import { lastChange } from '../../article/last-change.ts';
import type { Urls } from '../../article/urls.ts';
import type { Body, BodyPicture } from '../../articles.ts';
import { type Author, listAuthors } from '../authors.ts';
import { articleIdentity } from '../identity.ts';
import type { Publication } from '../publication.ts';
import { type EntryPicture, printEntryHtml } from './entry-html.ts';

/** An article as every feed format tells it. */
export interface FeedEntry {
  /** `urn:uuid:…`, which stays for good. */
  readonly id: string;
  /** Whole address of its page. */
  readonly url: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Plain text, perhaps empty. */
  readonly summary: string;
  /** The whole text, safe and with whole addresses. */
  readonly html: string;
  /** Nobody where the site stands for it. */
  readonly authors: readonly Author[];
  readonly topics: readonly Topic[];
  /** As in RFC 3339, with the offset of the site's time zone. */
  readonly published: string;
  /** When readers should look again, written likewise: it was changed or corrected, else it was published. */
  readonly updated: string;
  readonly cover: FeedCover | undefined;
}

/** A picture as a file of its own, a JPEG. */
export interface FeedCover {
  /** Whole address. */
  readonly url: string;
  /** Its size in bytes. */
  readonly length: number;
}

/** What an entry is made with. */
export interface EntrySetting {
  readonly publication: Publication;
  readonly urls: Urls;
  /** The size in bytes of the article's cover; undefined where it has none. */
  readonly coverLength: number | undefined;
  readonly picture: (picture: BodyPicture) => EntryPicture | undefined;
}

/** Makes the entry of an article, once for all feeds and formats. */
export function makeEntry(article: Article, body: Body, setting: EntrySetting): FeedEntry {
  const { publication, urls, coverLength, picture } = setting;
  const { toWhole, timeZone } = publication;
  const url = toWhole(urls.article(article.id));
  const cover =
    coverLength === undefined
      ? undefined
      : { url: toWhole(urls.articleFile(article.id, 'jpg')), length: coverLength };
  return {
    id: articleIdentity(article, publication.id),
    url,
    title: article.title,
    language: article.language,
    summary: article.summary,
    html: printEntryHtml(article, body, { url, cover: cover?.url, picture }),
    authors: listAuthors(article),
    topics: article.topics,
    published: toZonedText(article.published, timeZone),
    updated: toZonedText(lastChange(article, timeZone), timeZone),
    cover,
  };
}
