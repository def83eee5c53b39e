import { formatCount, formatDay } from '../../article/german.ts';
import { splitHeadline } from '../../article/headline.ts';
import { articleIdAt, MARK_PARAMETER } from '../../article/urls.ts';
import { findPart } from '../../reader/reader-element.ts';
import type { ExcerptPart } from '../excerpt.ts';
import type { Hit } from '../hit.ts';
import { copyTemplate, printParts, setText } from './templates.ts';

/** The address of a hit, which tells the article what to mark. */
export function addressOf({ url, words }: Hit): string {
  return words.length > 0 ? `${url}?${new URLSearchParams({ [MARK_PARAMETER]: words.join(' ') })}` : url;
}

/**
 * Prints one result.
 * @param omitted words of the query that are said to be left out once for all results
 */
export function printHit(page: HTMLElement, hit: Hit, omitted: readonly string[]): Node {
  const item = copyTemplate(page, 'hit');
  const minutes = formatCount(hit.minutes, 'Minute', 'Minuten');
  const date = formatDay(hit.day);
  setText(item, 'topic', hit.topic);
  setText(item, 'date', date);
  setText(item, 'minutes', minutes);
  Object.assign(findPart(item, 'marks').dataset, {
    article: articleIdAt(hit.url.slice(page.dataset['base']?.length)) ?? '',
    topic: hit.topic,
    date,
    minutes,
  });
  const link = findPart<HTMLAnchorElement>(item, 'link');
  link.href = addressOf(hit);
  link.append(...printParts(splitHeadline(hit.title), (part) => part.isUnbreakable, 'span', 'unbreakable'));
  findPart(item, 'excerpt').append(...printMarked(hit.excerpt));
  const missing = hit.missing.filter((word) => !omitted.includes(word));
  findPart(item, 'missing').hidden = missing.length === 0;
  setText(item, 'words', missing.join(', '));
  const places = findPart(item, 'places');
  places.hidden = hit.places.length === 0;
  places.append(
    ...hit.places.map(({ parts, fragment }) => {
      const place = copyTemplate(page, 'place');
      const link = findPart<HTMLAnchorElement>(place, 'link');
      link.href = addressOf(hit) + fragment;
      findPart(place, 'text').append(...printMarked(parts));
      return place;
    }),
  );
  return item;
}

function printMarked(parts: readonly ExcerptPart[]): (Node | string)[] {
  return printParts(parts, ({ isMatch }) => isMatch, 'mark');
}
