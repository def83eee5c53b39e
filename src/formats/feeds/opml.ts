import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Topic } from '../../article/article.ts';
import type { Urls } from '../../article/urls.ts';
import { printXml } from '../print-xml.ts';
import type { Publication } from '../publication.ts';
import { FEED_LANGUAGE } from './feed.ts';

/** Prints the list of all feeds as OPML 2.0, from which a feed reader takes those that are wanted. */
export function printOpml(topics: readonly Topic[], { name, url, toWhole }: Publication, urls: Urls): string {
  const outline = (text: string, page: string, topic?: string): Element =>
    x('outline', {
      type: 'rss',
      text,
      title: text,
      xmlUrl: toWhole(urls.feed('rss', { topic })),
      htmlUrl: page,
      language: FEED_LANGUAGE,
    });
  return printXml(
    x('opml', { version: '2.0' }, [
      x('head', [x('title', `Feeds von ${name}`)]),
      x('body', [
        outline(name, url),
        ...topics.map(({ label, slug }) => outline(`${label} – ${name}`, toWhole(urls.topic(slug)), slug)),
      ]),
    ]),
  );
}
