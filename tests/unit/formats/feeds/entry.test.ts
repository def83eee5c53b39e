import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../../src/formats/feeds/entry.ts';
import { makeArticle } from '../../article/make-article.ts';
import { makePublication } from '../make-publication.ts';
import { COVER } from './bad-input.ts';
import { makeBody, URLS } from './make-feed.ts';

function make(changes: Parameters<typeof makeArticle>[0] = {}, coverLength?: number) {
  return makeEntry(makeArticle({ id: '2025/beispiel', ...changes }), makeBody('<p>Text.</p>'), {
    publication: makePublication(),
    urls: URLS,
    coverLength,
    picture: () => undefined,
  });
}

describe('the entry of an article', () => {
  test('tells a plain article', () => {
    expect(make()).toEqual({
      id: 'urn:uuid:7f35503c-5a0f-5db1-87b4-192fb2539cff',
      url: 'https://example.org/zeitung/artikel/2025/beispiel/',
      title: 'Ein Beispiel',
      language: 'de',
      summary: 'Der Anfang des Beispiels.',
      html: '<p>Text.</p>',
      authors: [],
      topics: [{ label: 'Chips', slug: 'chips' }],
      published: '2025-08-14T12:00:00+02:00',
      updated: '2025-08-14T12:00:00+02:00',
      cover: undefined,
    });
  });

  test.each([
    [
      'its authors',
      { authors: [{ name: 'Ada Beispiel' }], source: { name: 'Beispielblatt' } },
      ['Ada Beispiel'],
    ],
    [
      'the source that it comes from, where it has no author',
      { source: { name: 'Beispielblatt', url: 'https://blatt.example/x' } },
      ['Beispielblatt'],
    ],
  ])('names whom it is by: %s', (_what, changes, names) => {
    expect(make(changes).authors.map(({ name }) => name)).toEqual(names);
  });

  test('has the cover as a file of its own with its size', () => {
    const { cover, html } = make({ image: COVER }, 12_345);
    expect(cover).toEqual({
      url: 'https://example.org/zeitung/artikel/2025/beispiel.jpg',
      length: 12_345,
    });
    expect(html).toContain('<img src="https://example.org/zeitung/artikel/2025/beispiel.jpg"');
  });

  test.each([
    ['it was changed', { updated: new Date('2025-08-16T06:30:00Z') }, '2025-08-16T08:30:00+02:00'],
    ['it was corrected', { corrections: [{ date: '2025-12-24', text: 'x' }] }, '2025-12-24T00:00:00+01:00'],
    [
      'it was corrected and later changed',
      { corrections: [{ date: '2025-08-15', text: 'x' }], updated: new Date('2025-08-16T06:30:00Z') },
      '2025-08-16T08:30:00+02:00',
    ],
    [
      'it was corrected on the day on which it appeared',
      { corrections: [{ date: '2025-08-14', text: 'x' }] },
      '2025-08-14T12:00:00+02:00',
    ],
  ])('says when readers should look again: when %s', (_what, changes, updated) => {
    expect(make(changes)).toMatchObject({ published: '2025-08-14T12:00:00+02:00', updated });
  });
});
