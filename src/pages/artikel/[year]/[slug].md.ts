import type { APIContext } from 'astro';
import type { Article } from '../../../article/article.ts';
import { type BodyPicture, getBody } from '../../../articles.ts';
import { environment } from '../../../environment.ts';
import { MARKDOWN } from '../../../formats/head/links.ts';
import { printArticleMarkdown } from '../../../formats/markdown/print-article.ts';
import { listArticlePaths } from '../../../publishing/article-paths.ts';
import { makePlainPicture } from '../../../publishing/plain-picture.ts';
import { publication } from '../../../publishing/publication.ts';

/** Each article as Markdown that readers may reuse. */
export function getStaticPaths() {
  return listArticlePaths();
}

export async function GET({ props }: APIContext<{ article: Article }>): Promise<Response> {
  const { article } = props;
  const body = await getBody(article.id);
  const pictures = new Map<BodyPicture, string>();
  for (const image of body.images) pictures.set(image, (await makePlainPicture(image.picture)).src);
  const text = printArticleMarkdown(article, body, {
    urls: environment.urls,
    publication,
    pictureUrl: (image) => pictures.get(image),
  });
  return new Response(text, { headers: { 'Content-Type': MARKDOWN } });
}
