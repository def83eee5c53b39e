import type { APIContext } from 'astro';
import type { Article } from '../../../article/article.ts';
import { formatDate } from '../../../article/german.ts';
import { renderCard } from '../../../formats/cards/card.ts';
import { listArticlePaths } from '../../../publishing/article-paths.ts';
import { studio } from '../../../publishing/studio.ts';
import { site } from '../../../site.ts';

/** The card of each article, where the site does not have one for all. */
export async function getStaticPaths() {
  return site.cards === 'article' ? listArticlePaths() : [];
}

export async function GET({ props: { article } }: APIContext<{ article: Article }>): Promise<Response> {
  const texts = {
    title: article.title,
    topic: article.topics[0]?.label ?? '',
    date: formatDate(article.published, site.timeZone),
  };
  return new Response(Buffer.from(await renderCard(texts, studio)));
}
