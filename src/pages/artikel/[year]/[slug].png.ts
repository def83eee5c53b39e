import type { APIContext } from 'astro';
import type { Article } from '../../../article/article.ts';
import { formatDate } from '../../../article/german.ts';
import { getLibrary } from '../../../articles.ts';
import { renderCard } from '../../../formats/cards/card.ts';
import { studio } from '../../../publishing/studio.ts';
import { site } from '../../../site.ts';

/** The card of each article, where the site does not have one for all. */
export async function getStaticPaths() {
  if (site.cards !== 'article') return [];
  const { articles } = await getLibrary();
  return articles.map((article) => ({
    params: { year: String(article.year), slug: article.slug },
    props: { article },
  }));
}

export async function GET({ props: { article } }: APIContext<{ article: Article }>): Promise<Response> {
  const texts = {
    title: article.title,
    topic: article.topics[0]?.label ?? '',
    date: formatDate(article.published, site.timeZone),
  };
  return new Response(Buffer.from(await renderCard(texts, studio)));
}
