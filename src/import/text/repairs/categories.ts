import type { Change } from '../../../article/changes.ts';
import { slugify } from '../../../article/slug.ts';

/** How lines begin that name the categories of a text, as content management systems print them. */
const FOOTER =
  /^(?:Categor(?:y|ies)|Kategorien?|Rubrik(?:en)?|Ressorts?|Schlag(?:wort|worte|wörter)|Stichw(?:ort|orte|örter)|Tags?|Themen?|Filed under|Posted in|Tagged(?: with)?|Abgelegt unter|Veröffentlicht in|Verschlagwortet mit)\s?:\s*(\S.{0,300}?)\s*$/iu;

/** The most topics that an article may have, and the longest name that is still one, in characters. */
const MAX_TOPICS = 5;
const MAX_NAME = 60;

/** The line at the foot of a text that names its categories. */
export interface Footer {
  readonly topics: readonly string[];
  readonly change: Change;
}

/**
 * Finds the lines that name the categories at the foot of a text; they come behind its last sentence, and no other
 * line behind them.
 * @returns from the first of them to the last
 */
export function findCategoryFooters(text: string): Footer[] {
  const found: Footer[] = [];
  let end = text.length;
  while (end > 0) {
    const whole = text.slice(0, end).trimEnd();
    const start = whole.lastIndexOf('\n') + 1;
    const names = FOOTER.exec(whole.slice(start).trim())?.[1];
    const topics = names === undefined ? [] : readTopics(names);
    // The text itself is no footer.
    if (topics.length === 0 || text.slice(0, start).trim() === '') break;
    const cut = text.slice(0, start).trimEnd().length;
    found.unshift({
      topics,
      change: { offset: cut, before: text.slice(cut, end), after: '', rule: 'categories' },
    });
    end = cut;
  }
  return found;
}

/** Reads a list of topics; one that is not made of names is none. */
function readTopics(list: string): string[] {
  const names = list
    .split(/\s*[,;|/•·]\s*/)
    .map((name) => name.replace(/^#|[.…]$/g, '').trim())
    .filter((name) => name !== '');
  const areNames = names.every(
    (name) => name.length <= MAX_NAME && !/[!?]|\.\s/.test(name) && slugify(name) !== '',
  );
  // Where not all of them can become topics, the line stays.
  return areNames && names.length <= MAX_TOPICS ? uniteTopics(names) : [];
}

/** Keeps of names the first five that differ in their addresses. */
export function uniteTopics(names: readonly string[]): string[] {
  const bySlug = new Map<string, string>();
  for (const name of names) {
    const slug = slugify(name);
    if (slug !== '' && !bySlug.has(slug)) bySlug.set(slug, name);
  }
  return [...bySlug.values()].slice(0, MAX_TOPICS);
}
