import { getLibrary } from '../articles.ts';

/** The addresses of what is printed of every article beside its page. */
export async function listArticlePaths() {
  const { articles } = await getLibrary();
  return articles.map((article) => ({
    params: { year: String(article.year), slug: article.slug },
    props: { article },
  }));
}
