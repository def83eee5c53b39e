import type { Article } from '../article/article.ts';

/** Whom a text is by. */
export interface Author {
  readonly name: string;
  readonly url?: string | undefined;
  readonly kind: 'Person' | 'Organization';
}

/**
 * Names whom an article is by, as its formats tell it: its authors, else the source that its text comes from. There is
 * nobody where it has neither, so that the site stands for it.
 */
export function listAuthors({ authors, source }: Pick<Article, 'authors' | 'source'>): Author[] {
  if (authors.length > 0) return authors.map((author) => ({ ...author, kind: 'Person' }));
  // The address of a source is that of the text, not of whoever wrote it.
  return source ? [{ name: source.name, kind: 'Organization' }] : [];
}
