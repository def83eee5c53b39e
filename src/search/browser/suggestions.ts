import { formatCount } from '../../article/german.ts';
import { slugify } from '../../article/slug.ts';
import { findPart } from '../../reader/reader-element.ts';
import { fold, foldDigraphs } from '../fold.ts';
import type { Hit } from '../hit.ts';
import { addressOf } from './hits.ts';
import { copyTemplate, setText } from './templates.ts';

const FEWEST_LETTERS = 3;
const MOST_TOPICS = 3;
const MOST_TITLES = 5;

/** What is offered below the field while one types. */
export interface Suggestions {
  /** Offers the topics, and the titles of hits, that have a word which begins with what was typed. */
  show(typed: string, topics: readonly string[], hits: readonly Hit[]): void;
  close(): void;
}

/** Makes the search field a combobox with a list of links (ARIA Authoring Practices 1.2), until the signal. */
export function createSuggestions(page: HTMLElement, signal: AbortSignal): Suggestions {
  const field = findPart<HTMLInputElement>(page, 'input');
  const list = findPart(page, 'suggestions');
  let options: HTMLAnchorElement[] = [];
  let active = -1;

  const activate = (index: number) => {
    active = index;
    for (const [at, option] of options.entries()) option.ariaSelected = `${at === index}`;
    options[index]?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', options[index]?.id ?? '');
  };

  const offer = (links: readonly DocumentFragment[]) => {
    const { length } = links;
    list.replaceChildren(...links);
    list.hidden = length === 0;
    options = [...list.querySelectorAll('a')];
    for (const [at, option] of options.entries()) option.id = list.id + at;
    field.ariaExpanded = `${length > 0}`;
    setText(page, 'suggestion-count', length > 0 ? formatCount(length, 'Vorschlag', 'Vorschläge') : '');
    activate(-1);
  };

  const printLink = (template: string, text: string, addressOf: (link: HTMLElement) => string) => {
    const option = copyTemplate(page, template);
    const link = findPart<HTMLAnchorElement>(option, 'link');
    setText(option, 'text', text);
    link.href = addressOf(link);
    return option;
  };

  field.role = 'combobox';
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  offer([]);
  field.addEventListener('blur', () => offer([]), { signal });
  // A press on the list must not take the focus from the field, which would close it.
  list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  field.addEventListener(
    'keydown',
    (event) => {
      // The field itself is a stop too, between the last option and the first.
      const stops = options.length + 1;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (stops === 1 || event.isComposing) return;
      if (step) activate(((active + 1 + step + stops) % stops) - 1);
      else if (event.key === 'Escape') offer([]);
      else if (event.key === 'Enter' && active >= 0) options[active]?.click();
      else return;
      event.preventDefault();
    },
    { signal },
  );

  return {
    show: (typed, topics, hits) => {
      const key = beginnings(typed);
      // The first character is the space before the word.
      const isAsked = key.length > FEWEST_LETTERS && document.activeElement === field;
      const isOffered = (text: string) => isAsked && beginnings(text).includes(key);
      const topicLinks = topics
        .filter(isOffered)
        .slice(0, MOST_TOPICS)
        .map((topic) =>
          printLink('topic-suggestion', topic, ({ dataset }) =>
            `${dataset['href']}`.replace('TOPIC', slugify(topic)),
          ),
        );
      const titleLinks = hits
        .filter(({ title }) => isOffered(title))
        .slice(0, MOST_TITLES)
        .map((hit) => printLink('title-suggestion', hit.title, () => addressOf(hit)));
      offer([...topicLinks, ...titleLinks]);
    },
    close: () => offer([]),
  };
}

/** A text in which a space stands before every word and nothing else between them, for comparison. */
function beginnings(text: string): string {
  return foldDigraphs(fold(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^/, ' ');
}
