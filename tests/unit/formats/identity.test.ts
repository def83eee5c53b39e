import { describe, expect, test } from 'vitest';
import { articleIdentity, uuidOf } from '../../../src/formats/identity.ts';
import { makeArticle } from '../article/make-article.ts';

const identify = (changes: Parameters<typeof makeArticle>[0] = {}, siteId = 'lesesaal') =>
  articleIdentity(makeArticle({ id: '2025/beispiel', ...changes }), siteId);

const IDENTITY = 'urn:uuid:7f35503c-5a0f-5db1-87b4-192fb2539cff';

describe('the identity of an article', () => {
  test('is, for good, what feed readers and e-readers already know', () => {
    expect(identify()).toBe(IDENTITY);
  });

  test.each([
    ['its title changed', { title: 'Ein anderer Titel' }],
    ['it was imported again', { published: '2025-08-15T10:00:00Z', words: 12, summary: 'Anders.' }],
    ['its file moved', { id: '2025/neuer-name', aliases: ['/artikel/2025/beispiel/'] }],
    ['it moved to another year', { id: '2024/neuer-name', aliases: ['/artikel/2025/beispiel/'] }],
    ['it moved twice', { id: '2025/c', aliases: ['/artikel/2025/beispiel/', '/artikel/2025/b/'] }],
    [
      'it takes in another article, whose address comes behind its own',
      { id: '2025/c', aliases: ['/artikel/2025/beispiel/', '/artikel/2024/anderer/'] },
    ],
    [
      'it had addresses on another site before',
      { id: '2025/c', aliases: ['/news/12.html', '/artikel/2025/beispiel/'] },
    ],
    [
      'it has a former address that no article has',
      { aliases: ['/news/12.html', '/2019/x/', '/artikel/x/'] },
    ],
  ])('stays when %s', (_what, changes) => {
    expect(identify(changes)).toBe(IDENTITY);
  });

  test.each([
    ['another article', identify({ id: '2025/beispiel-2' })],
    ['an article of the same name in another year', identify({ id: '2024/beispiel' })],
    ['the same article of another site', identify({}, 'anderes-blatt')],
  ])('is not that of %s', (_what, other) => {
    expect(other).not.toBe(IDENTITY);
  });
});

describe('uuidOf', () => {
  test.each([
    // As Python's uuid.uuid5 computes them.
    ['', '49d123a3-3b9a-5420-9bb4-668b5da9918d'],
    ['Öl & Gas', 'b6ba39c3-8844-56eb-a6f3-79211882c309'],
  ])('is the UUID v5 of %j in our namespace', (name, uuid) => {
    expect(uuidOf(name)).toBe(uuid);
  });

  test('says its version and variant, whatever the name', () => {
    for (let number = 0; number < 200; number += 1) {
      expect(uuidOf(String(number))).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });
});
