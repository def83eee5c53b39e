import type { APIContext } from 'astro';
import { printAtom } from '../../formats/feeds/atom.ts';
import type { FeedPart } from '../../formats/feeds/plan-feeds.ts';
import { getFeed, listFeeds } from '../../publishing/feeds.ts';

export function getStaticPaths() {
  return listFeeds('atom');
}

export async function GET({ props }: APIContext<{ part: FeedPart }>): Promise<Response> {
  const text = printAtom(await getFeed(props.part, 'atom'));
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
