import { formatCount, formatNumber } from '../../article/german.ts';
import { findPart } from '../../reader/reader-element.ts';
import type { Answer } from '../engine.ts';
import type { Suggestion } from '../explain.ts';
import { printQuery, type Query } from '../query.ts';
import { setText } from './templates.ts';

/** Says how many articles answer, and what was made of the words of the query. */
export function explain(page: HTMLElement, query: Query, answer: Answer): void {
  const { total, omitted, unknownTopics } = answer;
  // A correction with which nothing is found is no more than a guess.
  const corrected = total > 0 ? answer.corrected : [];
  const suggested = total > 0 ? answer.suggested : [...answer.corrected, ...answer.suggested];
  const text = query.text.trim();
  const show = (name: string, isShown: unknown) => {
    const part = findPart(page, name);
    part.hidden = !isShown;
    return part;
  };
  const quote = (name: string, words: readonly string[]) => {
    findPart(show(name, words.length), 'words').textContent = words.map((word) => `„${word}“`).join(', ');
  };

  const quoted = /["„“]/.test(text) ? text : `„${text}“`;
  show('status', true).textContent = count(answer, corrected.length > 0 ? '' : ` für ${quoted}`);
  const note = show('corrected', corrected.length);
  findPart(note, 'meant').textContent = corrected.reduce(replaceWord, text);
  findPart(note, 'typed').textContent = text;
  findPart<HTMLAnchorElement>(note, 'literally').href = `?${printQuery({ ...query, isLiteral: true })}`;
  findPart(show('suggested', suggested.length), 'links').replaceChildren(
    ...suggested.flatMap((suggestion, at) => {
      const link = document.createElement('a');
      link.className = 'link';
      link.textContent = suggestion.meant;
      link.href = `?${printQuery({ ...query, text: replaceWord(text, suggestion), isLiteral: false })}`;
      return at > 0 ? [' oder ', link] : [link];
    }),
  );
  quote('omitted', omitted);
  quote('unknown-topics', unknownTopics);
  show('reversed', query.to && query.from > query.to);
}

/** Takes back what was said of an answer, and says something else. */
export function sayInstead(page: HTMLElement, text = ''): void {
  for (const part of findPart(page, 'said').children) (part as HTMLElement).hidden = true;
  setText(page, 'status', text);
}

function count({ total, complete }: Answer, suffix: string): string {
  const lacking = total - complete;
  if (total === 0) return `Keine Treffer${suffix}`;
  if (complete === 0)
    return `${formatCount(total, 'Treffer')}${suffix}, in ${lacking === 1 ? 'dem' : 'denen'} Wörter fehlen`;
  const others =
    lacking === 1 ? ' und 1 weiterer, in dem' : ` und ${formatNumber(lacking)} weitere, in denen`;
  return `${formatCount(complete, 'Treffer')}${suffix}${lacking > 0 ? `${others} Wörter fehlen` : ''}`;
}

function replaceWord(text: string, { word, meant }: Suggestion): string {
  const parts = text.normalize('NFC').split(/([\s"„“”.,;:!?()]+)/);
  return parts.map((part) => (part === word ? meant : part)).join('');
}
