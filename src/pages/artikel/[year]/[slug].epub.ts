import type { APIContext } from 'astro';
import type { Article } from '../../../article/article.ts';
import { environment } from '../../../environment.ts';
import { describeArticleBook } from '../../../formats/epub/book.ts';
import { listArticlePaths } from '../../../publishing/article-paths.ts';
import { printBook } from '../../../publishing/books.ts';
import { publication } from '../../../publishing/publication.ts';

/** Each article as an e-book. */
export function getStaticPaths() {
  return listArticlePaths();
}

export function GET({ props }: APIContext<{ article: Article }>): Promise<Response> {
  return printBook(describeArticleBook(props.article, environment.urls, publication));
}
