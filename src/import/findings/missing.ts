import type { Finding } from './finding.ts';

/** What an article should have and no one said. */
export type MissingKey = 'title' | 'published' | 'authors' | 'source';

const MISSING: Readonly<Record<MissingKey, Omit<Finding, 'text'>>> = {
  title: {
    rule: 'missing-title',
    level: 'error',
    expected: 'a title in the source, or --title',
    got: 'none, so that the beginning of the text stands in for it',
    remedy: 'Write a title into the front matter.',
  },
  published: {
    rule: 'missing-date',
    level: 'warning',
    expected: 'a date in the source, or --published',
    got: 'none, so that the time of the import stands in for it',
    remedy: 'Write the day on which it was published into published.',
  },
  authors: {
    rule: 'missing-author',
    level: 'warning',
    expected: 'an author in the source',
    got: 'none',
    remedy: 'Write who wrote it into authors, if you know.',
  },
  source: {
    rule: 'missing-source',
    level: 'warning',
    expected: 'the name of the source, or --source-name',
    got: 'none',
    remedy: 'Write where it comes from into source.',
  },
};

/**
 * The findings on an article's front matter.
 * @param missing the keys that neither the source nor the person who imports gave
 */
export function findMissing(missing: readonly MissingKey[]): Finding[] {
  return missing.map((key) => ({ ...MISSING[key], text: key }));
}
