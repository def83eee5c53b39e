/**
 * The one rule of what is public: not a draft, and not dated after the build's clock.
 * Whether an article was withdrawn is another question: it keeps its address with a notice.
 */
export function isPublished(
  article: { readonly draft: boolean; readonly published: Date },
  now: Date,
): boolean {
  return !article.draft && article.published.getTime() <= now.getTime();
}
