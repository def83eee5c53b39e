import type { APIContext, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../articles.ts';
import { getPages } from '../../content-pages.ts';
import { environment } from '../../environment.ts';
import { listSitemaps } from '../../formats/sitemaps/list-sitemaps.ts';
import { printSitemap } from '../../formats/sitemaps/sitemap.ts';
import { publication } from '../../publishing/publication.ts';
import { site } from '../../site.ts';

export async function getStaticPaths() {
  const { urls, now } = environment;
  const sources = { ...site, ...(await getLibrary()), pages: await getPages() };
  return listSitemaps(sources, now, urls).map(({ name, entries }) => ({
    params: { name },
    props: { entries },
  }));
}

export function GET({ props }: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Response {
  return new Response(printSitemap(props.entries, publication));
}
