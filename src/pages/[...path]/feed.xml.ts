import type { APIContext } from 'astro';
import type { FeedPart } from '../../formats/feeds/plan-feeds.ts';
import { printRss } from '../../formats/feeds/rss.ts';
import { getFeed, listFeeds } from '../../publishing/feeds.ts';

export function getStaticPaths() {
  return listFeeds('rss');
}

export async function GET({ props }: APIContext<{ part: FeedPart }>): Promise<Response> {
  const text = printRss(await getFeed(props.part, 'rss'));
  return new Response(text, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
