import type { APIContext } from 'astro';
import type { Article } from '../../../article/article.ts';
import { type Body, type BodyPicture, getLibrary } from '../../../articles.ts';
import { environment } from '../../../environment.ts';
import { printArticleMarkdown } from '../../../formats/markdown/print-article.ts';
import { makePlainPicture } from '../../../publishing/plain-picture.ts';
import { publication } from '../../../publishing/publication.ts';

/** Each article as Markdown that readers may reuse. */
export async function getStaticPaths() {
  const { articles, bodies } = await getLibrary();
  return articles.map((article) => ({
    params: { year: String(article.year), slug: article.slug },
    props: { article, body: bodies.get(article.id) ?? { html: '', images: [], headings: [] } },
  }));
}

export async function GET({ props }: APIContext<{ article: Article; body: Body }>): Promise<Response> {
  const { article, body } = props;
  const pictures = new Map<BodyPicture, string>();
  for (const image of body.images) pictures.set(image, (await makePlainPicture(image.picture)).src);
  const text = printArticleMarkdown(article, body, {
    urls: environment.urls,
    publication,
    pictureUrl: (image) => pictures.get(image),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
