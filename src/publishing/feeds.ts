import type { Article } from '../article/article.ts';
import { toZonedText } from '../article/dates.ts';
import { FEED_FILES, type FeedFormat } from '../article/urls.ts';
import { type BodyPicture, getBody, getLibrary } from '../articles.ts';
import { environment } from '../environment.ts';
import { type FeedEntry, makeEntry } from '../formats/feeds/entry.ts';
import type { EntryPicture } from '../formats/feeds/entry-html.ts';
import { describeFeed, type Feed } from '../formats/feeds/feed.ts';
import { type FeedPart, planFeeds } from '../formats/feeds/plan-feeds.ts';
import { site } from '../site.ts';
import { makeCover } from './cover.ts';
import { makePlainPicture } from './plain-picture.ts';
import { publication } from './publication.ts';

const { urls, now } = environment;
const setting = { publication, urls, hub: site.webSubHub, now: toZonedText(now, site.timeZone) };

/** The addresses of all feeds of a format, for the route that prints them. */
export async function listFeeds(format: FeedFormat) {
  const parts = planFeeds(await getLibrary(), { limit: site.feedArticles, timeZone: site.timeZone, now });
  return parts.map((part) => {
    const address = urls.feed(format, { topic: part.topic?.slug, month: part.month });
    const folder = address.slice(environment.base.length, -`/${FEED_FILES[format]}`.length);
    return { params: { path: folder || undefined }, props: { part } };
  });
}

/** Describes one document of a feed, with its entries. */
export async function getFeed(part: FeedPart, format: FeedFormat): Promise<Feed> {
  return describeFeed(part, format, await Promise.all(part.articles.map(getEntry)), setting);
}

/** An article is in many feeds, and costs most to prepare. */
const entries = new WeakMap<Article, Promise<FeedEntry>>();

function getEntry(article: Article): Promise<FeedEntry> {
  const made = entries.get(article) ?? loadEntry(article);
  entries.set(article, made);
  return made;
}

async function loadEntry(article: Article): Promise<FeedEntry> {
  const body = await getBody(article.id);
  const pictures = new Map<BodyPicture, EntryPicture>();
  for (const image of body.images) pictures.set(image, await makePlainPicture(image.picture));
  const coverLength = article.image && (await makeCover(article.image)).length;
  return makeEntry(article, body, {
    publication,
    urls,
    coverLength,
    picture: (image) => pictures.get(image),
  });
}
