import type { Article } from './article.ts';
import { toDateText } from './dates.ts';
import { formatCount, formatDate } from './german.ts';
import type { Urls } from './urls.ts';
import { readingMinutes } from './words.ts';

/** An article as lists show it. */
export interface Story {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly language: string;
  readonly teaser: string | undefined;
  /** The first topic. */
  readonly topic: { readonly label: string; readonly href: string };
  readonly date: { readonly text: string; readonly machine: string };
  readonly minutes: string;
  readonly image: Article['image'];
}

/** Prepares an article for a list. */
export function toStory(article: Article, urls: Urls, timeZone: string): Story {
  const [topic] = article.topics;
  if (!topic) throw new Error(`${article.id}: expected at least one topic, got none.`);
  return {
    id: article.id,
    href: urls.article(article.id),
    title: article.title,
    language: article.language,
    teaser: article.description,
    topic: { label: topic.label, href: urls.topic(topic.slug) },
    date: { text: formatDate(article.published, timeZone), machine: toDateText(article.published, timeZone) },
    minutes: formatMinutes(article.words),
    image: article.image,
  };
}

/** `5 Minuten`: how long reading takes. */
export function formatMinutes(words: number): string {
  return formatCount(readingMinutes(words), 'Minute', 'Minuten');
}
