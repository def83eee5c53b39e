import { describe, expect, test } from 'vitest';
import { printArticleMarkdown } from '../../../../src/formats/markdown/print-article.ts';
import { makeArticle } from '../../article/make-article.ts';
import { makeBody, publication, urls } from '../epub/make-workshop.ts';

/** The text of an article below its front matter. */
function print(markdown: string, article: Parameters<typeof makeArticle>[0] = {}): string {
  const text = printArticleMarkdown(makeArticle(article), makeBody(markdown), {
    urls,
    publication,
    pictureUrl: ({ src }) =>
      src.includes('fehlt') ? undefined : `https://example.org/_astro/${src.slice(2)}`,
  });
  const [, matter, body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  expect(matter).toContain('title: Ein Beispiel');
  return body;
}

describe('an article as Markdown', () => {
  test.each([
    ['/zeitung/themen/', 'https://example.org/zeitung/themen/', '[a](/themen/)'],
    ['a relative one', 'https://example.org/zeitung/artikel/2025/beispiel/b', '[a](b)'],
    [
      'one within the text',
      'https://example.org/zeitung/artikel/2025/beispiel/#abschnitt-x',
      '[a](#abschnitt-x)',
    ],
    ['one elsewhere', 'https://elsewhere.example/', '[a](https://elsewhere.example/)'],
  ])('has whole addresses: %s', (_what, address, markdown) => {
    expect(print(markdown)).toBe(`[a](${address})\n`);
  });

  test('has no link to nowhere', () => {
    expect(print('[a](https://example.org:99999/) <a>b</a>')).toBe('a b\n');
  });

  test('shows its pictures where the site serves them, and says what it does not have', () => {
    expect(print('![Ein Hafen](./hafen.jpg "Am Morgen")')).toBe(
      '![Ein Hafen](https://example.org/_astro/hafen.jpg "Am Morgen")\n',
    );
    expect(print('![Ein Hafen](./fehlt.jpg)')).toBe('Ein Hafen\n');
    expect(print('![Ein Hafen](/hafen.jpg)')).toBe('![Ein Hafen](https://example.org/zeitung/hafen.jpg)\n');
  });

  test('does not repeat what only pages say to the ear', () => {
    expect(print('[a](https://elsewhere.example/)')).not.toContain('externe Seite');
  });

  test('begins with what readers must know: how it was translated, that it is an excerpt', () => {
    const source = { name: 'Blatt *x*', url: 'https://blatt.example/a', republish: 'teaser' as const };
    expect(print('Text.', { translation: { kind: 'machine', from: 'en' }, source })).toMatch(
      /^> Dieser Text wurde maschinell übersetzt [^\n]+\n\n> Dies ist ein Auszug\. Der ganze Text steht bei \[Blatt \\\*x\\\*\]\(https:\/\/blatt\.example\/a\)\.\n\nText\.\n$/,
    );
    expect(print('Text.', { source: { name: 'Blatt', republish: 'teaser' } })).toMatch(/steht bei Blatt\.\n/);
    expect(print('Text.', { source: { ...source, republish: 'full' } })).toBe('Text.\n');
  });
});
