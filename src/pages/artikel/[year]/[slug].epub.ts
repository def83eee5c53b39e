import type { APIContext } from 'astro';
import type { Article } from '../../../article/article.ts';
import { getLibrary } from '../../../articles.ts';
import { environment } from '../../../environment.ts';
import { describeArticleBook } from '../../../formats/epub/book.ts';
import { printBook } from '../../../publishing/books.ts';
import { publication } from '../../../publishing/publication.ts';

/** Each article as an e-book. */
export async function getStaticPaths() {
  const { articles } = await getLibrary();
  return articles.map((article) => ({
    params: { year: String(article.year), slug: article.slug },
    props: { article },
  }));
}

export function GET({ props }: APIContext<{ article: Article }>): Promise<Response> {
  return printBook(describeArticleBook(props.article, environment.urls, publication));
}
