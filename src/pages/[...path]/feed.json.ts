import type { APIContext } from 'astro';
import { printJsonFeed } from '../../formats/feeds/json-feed.ts';
import type { FeedPart } from '../../formats/feeds/plan-feeds.ts';
import { getFeed, listFeeds } from '../../publishing/feeds.ts';

export function getStaticPaths() {
  return listFeeds('json');
}

export async function GET({ props }: APIContext<{ part: FeedPart }>): Promise<Response> {
  const text = printJsonFeed(await getFeed(props.part, 'json'));
  return new Response(text, { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
}
