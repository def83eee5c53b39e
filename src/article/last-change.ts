import type { Article } from './article.ts';
import { parseDate } from './dates.ts';

/** When readers should look at an article again: it was changed or corrected, else it was published. */
export function lastChange(
  { published, updated, corrections }: Pick<Article, 'published' | 'updated' | 'corrections'>,
  timeZone: string,
): Date {
  const corrected = corrections.map(({ date }) => parseDate(date, timeZone));
  const instants = [published, updated, ...corrected].flatMap((date) => (date ? [date.getTime()] : []));
  return new Date(Math.max(...instants));
}
