import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printFrontMatter } from '../../../../src/formats/markdown/front-matter.ts';
import { makeArticle } from '../../article/make-article.ts';
import { publication, urls } from '../epub/make-workshop.ts';
import { BAD_TEXTS, COVER } from '../feeds/bad-input.ts';

const print = (article: Parameters<typeof makeArticle>[0] = {}) =>
  printFrontMatter(makeArticle(article), urls, publication);

/** What stands between the rules, read back. */
const read = (article?: Parameters<typeof makeArticle>[0]) =>
  parse(/^---\n([\s\S]*)---\n$/.exec(print(article))?.[1] ?? '');

const PLAIN = {
  title: 'Ein Beispiel',
  published: '2025-08-14T12:00:00+02:00',
  topics: ['Chips'],
  language: 'de',
  canonical: 'https://example.org/zeitung/artikel/2025/beispiel/',
  site: { name: 'Lesesaal', url: 'https://example.org/zeitung/' },
};

describe('front matter', () => {
  test('of a plain article says no more than there is', () => {
    expect(read()).toEqual(PLAIN);
  });

  test('of a full article says all of it, with whole addresses', () => {
    const said = {
      description: 'Der Teaser.',
      authors: [{ name: 'Ada', url: 'https://example.org/ada' }, { name: 'Bo' }],
      citations: [{ title: 'Quelle', url: 'https://example.org/q' }],
      translation: { kind: 'machine' as const, from: 'en', reviewedBy: 'Ada', reviewedOn: '2025-08-15' },
      corrections: [{ date: '2025-08-20', text: 'Eine Zahl war falsch.' }],
    };
    const article = {
      ...said,
      updated: new Date('2025-08-16T10:00:00Z'),
      image: { ...COVER, credit: 'Ada' },
    };
    expect(read(article)).toEqual({
      ...PLAIN,
      ...said,
      updated: '2025-08-16T12:00:00+02:00',
      image: {
        url: 'https://example.org/zeitung/artikel/2025/beispiel.jpg',
        alt: 'Ein Hafen',
        credit: 'Ada',
      },
    });
  });

  test('says that only an excerpt may be shown, and not what a feed calls it', () => {
    const source = { name: 'Beispielblatt', url: 'https://blatt.example/', guid: 'x:1' };
    expect(read({ source: { ...source, republish: 'teaser' } }).source).toEqual({
      name: 'Beispielblatt',
      url: 'https://blatt.example/',
      republish: 'teaser',
    });
  });

  test.each<readonly [string, string]>([
    ...BAD_TEXTS,
    ['what ends front matter', '---'],
    ['what YAML takes for something else', 'true'],
    ['a colon and a hash', 'Eins: zwei # drei'],
    ['line separators', 'a\u2028b\u2029c\u0085d'],
  ])('gives back as it was: %s', (_what, bad) => {
    const article = {
      title: bad,
      description: bad,
      topics: [{ label: bad, slug: 'x' }],
      authors: [{ name: bad }],
      source: { name: bad },
    };
    expect(read(article)).toMatchObject({ ...article, topics: [bad] });
  });
});
