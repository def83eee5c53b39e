import type { Topic } from '../../article/article.ts';
import type { FeedFormat, Urls } from '../../article/urls.ts';

/** A `link` element that leads programs to the same in another form. */
export interface AlternateLink {
  readonly rel: 'alternate';
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

const FEEDS: Readonly<Record<FeedFormat, { readonly name: string; readonly type: string }>> = {
  rss: { name: 'RSS', type: 'application/rss+xml' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
};

/** The media type of Markdown, which does not go without its characters (RFC 7763). */
export const MARKDOWN = 'text/markdown; charset=utf-8';

/**
 * The links by which feed readers find the feeds of the site, and those of a topic before them.
 * @param name of the site
 */
export function listFeedLinks(name: string, urls: Urls, topic?: Topic): AlternateLink[] {
  const ofSite = { title: name, topic: undefined };
  const feeds = topic ? [{ title: `${topic.label} – ${name}`, topic: topic.slug }, ofSite] : [ofSite];
  return feeds.flatMap(({ title, topic }) =>
    (['rss', 'atom', 'json'] as const).map((format) => ({
      rel: 'alternate' as const,
      type: FEEDS[format].type,
      title: `${title} (${FEEDS[format].name})`,
      href: urls.feed(format, { topic }),
    })),
  );
}

/**
 * The links to an article as other programs take it.
 * @param id such as `2025/deepseek-verschiebt-r2`
 */
export function listArticleLinks(id: string, urls: Urls): AlternateLink[] {
  return [
    { rel: 'alternate', type: MARKDOWN, title: 'Markdown', href: urls.articleFile(id, 'md') },
    { rel: 'alternate', type: 'application/epub+zip', title: 'E-Book', href: urls.articleFile(id, 'epub') },
  ];
}
