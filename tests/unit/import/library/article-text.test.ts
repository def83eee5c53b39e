import { describe, expect, test } from 'vitest';
import { printArticle, readArticle, reviseArticle } from '../../../../src/import/library/article-text.ts';

const TEXT = `---
# von Hand
title: "A: B" # bleibt
published: 2025-08-14
topics: [Eins, "Zwei, drei"]
---

Der Text.
`;

function read(text: string) {
  const article = readArticle(text);
  if (!article) throw new Error('cannot be read');
  return article;
}

describe('the text of an article', () => {
  test('is printed with its keys in their order and lists on one line', () => {
    const matter = {
      title: 'A: "B"',
      published: '2025-08-14',
      topics: ['Eins', 'Zwei'],
      authors: [{ name: 'Ada' }],
      source: { name: 'Bote', url: 'https://b.example/?a=1#x' },
      draft: true,
      featured: undefined,
    };
    expect(printArticle(matter, '\nText.\n\n')).toBe(`---
title: 'A: "B"'
published: 2025-08-14
topics: [Eins, Zwei]
authors:
  - name: Ada
source: { name: Bote, url: https://b.example/?a=1#x }
draft: true
---

Text.
`);
  });

  test.each([
    '1984',
    'true',
    '~',
    '- x',
    '# x',
    'a: b',
    '2025-08-14',
    "it's",
    '"x"',
    '@x',
    '[x]',
    'x '.repeat(200),
  ])('keeps any headline: %s', (title) => {
    expect(read(printArticle({ title }, 'x')).matter['title']).toBe(title);
  });

  test('is read with its body and the lines before it', () => {
    expect(read(TEXT)).toMatchObject({
      matter: { title: 'A: B', published: '2025-08-14', topics: ['Eins', 'Zwei, drei'] },
      body: 'Der Text.',
      bodyOffset: 7,
    });
  });

  test('is read with a byte order mark and other line ends', () => {
    expect(read(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)).toMatchObject({
      body: 'Der Text.',
      bodyOffset: 7,
    });
  });

  test.each(['Nur Text.', '---\ntitle: [\n---\nText', '---\n- a\n---\nText', '---\ntitle: x\n'])(
    'cannot be read without front matter: %j',
    (text) => {
      expect(readArticle(text)).toBeUndefined();
    },
  );

  test('is revised key by key, and what stays keeps its spelling', () => {
    const revised = reviseArticle(read(TEXT), { topics: ['Neu'], updated: '2025-09-01' }, 'Anders.');
    expect(revised).toBe(`---
# von Hand
title: "A: B" # bleibt
published: 2025-08-14
updated: 2025-09-01
topics: [Neu]
---

Anders.
`);
  });

  test('stays as it is where nothing changes', () => {
    expect(reviseArticle(read(TEXT), {})).toBe(TEXT);
  });
});
