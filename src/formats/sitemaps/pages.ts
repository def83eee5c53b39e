import { paginate } from '../../article/arrange.ts';
import type { Article } from '../../article/article.ts';
import type { Urls } from '../../article/urls.ts';
import type { Library } from '../../articles.ts';
import { newestChange } from './articles.ts';
import type { SitemapEntry } from './sitemap.ts';

/** What the pages are made of that are no articles. */
export interface PageSources extends Pick<Library, 'articles' | 'topics' | 'years'> {
  /** The operator's own pages. */
  readonly pages: readonly { readonly slug: string }[];
  /** Articles on the front page, and on one page of a topic. */
  readonly frontPageArticles: number;
  readonly topicPageArticles: number;
  readonly timeZone: string;
}

/** Every page that is no article and that search engines may show; a list changed when an article in it did. */
export function listPageEntries(sources: PageSources, urls: Urls): SitemapEntry[] {
  const { articles, topics, years, pages } = sources;
  const newestOf = (articles: readonly Article[]) => newestChange(articles, sources.timeZone);
  const changed = newestOf(articles);
  return [
    { path: urls.front(), changed: newestOf(articles.slice(0, sources.frontPageArticles)) },
    { path: urls.topics(), changed },
    ...topics.flatMap((topic) => {
      const newest = newestOf(topic.articles);
      return paginate(topic.articles, sources.topicPageArticles).map((_, index) => ({
        path: urls.topic(topic.slug, index + 1),
        changed: newest,
      }));
    }),
    { path: urls.archive(), changed },
    ...years.flatMap(({ year, months }) => [
      { path: urls.archiveYear(year), changed: newestOf(months.flatMap(({ articles }) => articles)) },
      ...months.map(({ month, articles }) => ({
        path: urls.archiveMonth(year, month),
        changed: newestOf(articles),
      })),
    ]),
    { path: urls.editions(), changed },
    { path: urls.feeds(), changed },
    { path: urls.search() },
    ...pages.map(({ slug }) => ({ path: urls.page(slug) })),
  ];
}
