/** An article on the reading list, with what the list shows of it. */
export interface KeptArticle {
  /** Such as `2025/deepseek-verschiebt-r2`. */
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  /** As printed: `14. August 2025`, `4 Minuten`. */
  readonly date: string;
  readonly minutes: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly kept: number;
}

const ID = /^[1-9]\d{3}\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TEXTS = ['title', 'topic', 'date', 'minutes'] as const;

/** The longest text of an entry; what is longer was not written by this site. */
const MAX_LENGTH = 500;

/** Reads a reading list from anything, newest first: whatever is no kept article is passed over, and so is a repetition. */
export function parseKept(value: unknown): KeptArticle[] {
  const entries = Array.isArray(value) ? value.filter(isKept) : [];
  const newest = entries.sort((a, b) => b.kept - a.kept);
  return newest.filter(({ id }, index) => newest.findIndex((other) => other.id === id) === index);
}

function isKept(value: unknown): value is KeptArticle {
  if (value === null || typeof value !== 'object') return false;
  const entry = value as Record<string, unknown>;
  const hasTexts = TEXTS.every((name) => typeof entry[name] === 'string' && entry[name].length <= MAX_LENGTH);
  return (
    hasTexts && typeof entry['id'] === 'string' && ID.test(entry['id']) && Number.isFinite(entry['kept'])
  );
}
