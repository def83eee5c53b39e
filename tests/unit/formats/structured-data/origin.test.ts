import { describe, expect, test } from 'vitest';
import { describeOrigin } from '../../../../src/formats/structured-data/origin.ts';
import { makeArticle } from '../../article/make-article.ts';

const SOURCE = { name: 'Beispielblatt', url: 'https://example.com/blatt' };

const describeWith = (changes: Parameters<typeof makeArticle>[0]) => describeOrigin(makeArticle(changes));

describe('describeOrigin', () => {
  test('says nothing where nothing is known', () => {
    expect(describeWith({})).toEqual({});
  });

  test('names the source as what the article is based on', () => {
    expect(describeWith({ source: SOURCE })).toEqual({
      isBasedOn: {
        '@type': 'CreativeWork',
        url: 'https://example.com/blatt',
        publisher: { '@type': 'Organization', name: 'Beispielblatt' },
      },
    });
  });

  test('names a source without an address too', () => {
    expect(describeWith({ source: { name: 'Beispielblatt' } }).isBasedOn).toEqual({
      '@type': 'CreativeWork',
      publisher: { '@type': 'Organization', name: 'Beispielblatt' },
    });
  });

  test('lists what the article cites', () => {
    const citations = [{ title: 'Quelle', url: 'https://example.com/q' }];
    expect(describeWith({ citations }).citation).toEqual([
      { '@type': 'CreativeWork', url: 'https://example.com/q', name: 'Quelle' },
    ]);
  });

  test('says of which language a translation is, and where the original is, if that is known', () => {
    const translation = { kind: 'machine', from: 'en' } as const;
    expect(describeWith({ translation })).toEqual({
      translationOfWork: { '@type': 'CreativeWork', inLanguage: 'en' },
    });
    expect(describeWith({ translation, source: SOURCE }).translationOfWork).toEqual({
      '@type': 'CreativeWork',
      url: 'https://example.com/blatt',
      inLanguage: 'en',
    });
  });

  test.each([
    { kind: 'human', by: 'Clara Beispiel', type: 'Person' },
    { kind: 'machine', by: 'Übersetzwerk', type: 'Organization' },
  ] as const)('names the translator of a $kind translation', ({ kind, by, type }) => {
    expect(describeWith({ translation: { kind, from: 'fr', by } }).translator).toEqual({
      '@type': type,
      name: by,
    });
  });
});
