import type { Article } from '../../../src/article/article.ts';

/** An article for tests: what is not given is plain and valid. `published` may be written as text. */
export function makeArticle({
  published = '2025-08-14T10:00:00Z',
  ...rest
}: Partial<Omit<Article, 'published'>> & { readonly published?: string } = {}): Article {
  const id = rest.id ?? '2025/beispiel';
  const [year = '', slug = ''] = id.split('/');
  return {
    id,
    year: Number(year),
    slug,
    title: 'Ein Beispiel',
    published: new Date(published),
    topics: [{ label: 'Chips', slug: 'chips' }],
    authors: [],
    citations: [],
    language: 'de',
    aliases: [],
    corrections: [],
    featured: false,
    words: 360,
    summary: 'Der Anfang des Beispiels.',
    ...rest,
  };
}
