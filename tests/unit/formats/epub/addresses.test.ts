import { describe, expect, test } from 'vitest';
import { chapterFile, createBookAddresses } from '../../../../src/formats/epub/addresses.ts';
import { makeArticle } from '../../article/make-article.ts';
import { makeBody, publication, urls } from './make-workshop.ts';

const PAGE = 'https://example.org/zeitung/artikel/2025/a/';
const articles = [makeArticle({ id: '2025/a' }), makeArticle({ id: '2024/b' })];
const bodies = new Map([['2024/b', makeBody('## Ein Abschnitt')]]);
const addressIn = createBookAddresses(articles, bodies, urls, publication.toWhole);
const address = (given: string) => addressIn(given, PAGE);

test('an article has a file of its own', () => {
  expect(chapterFile('2025/deepseek-verschiebt-r2')).toBe('2025-deepseek-verschiebt-r2.xhtml');
});

describe('a link to an article of the same book stays within it', () => {
  test.each([
    ['/zeitung/artikel/2024/b/', '2024-b.xhtml'],
    ['https://example.org/zeitung/artikel/2024/b/', '2024-b.xhtml'],
    ['/zeitung/artikel/2024/b/#abschnitt-ein-abschnitt', '2024-b.xhtml#abschnitt-ein-abschnitt'],
    ['/zeitung/artikel/2024/b/#gibt-es-nicht', '2024-b.xhtml'],
    ['../../2024/b/', '2024-b.xhtml'],
  ])('%s', (given, expected) => {
    expect(address(given)).toBe(expected);
  });
});

describe('any other link becomes whole', () => {
  test.each([
    ['/zeitung/artikel/2024/c/', 'https://example.org/zeitung/artikel/2024/c/'],
    ['/zeitung/artikel/2024/b/?suche=x', 'https://example.org/zeitung/artikel/2024/b/?suche=x'],
    ['//host.example/x', 'https://host.example/x'],
    ['mailto:redaktion@example.org?subject=x%20y', 'mailto:redaktion@example.org?subject=x%20y'],
    ['tel:+49-30-1', 'tel:+49-30-1'],
    ['https://user@host.example/', 'https://user@host.example/'],
    ['https://[::1]:8080/x', 'https://[::1]:8080/x'],
  ])('%s', (given, expected) => {
    expect(address(given)).toBe(expected);
  });
});

describe('an address that only browsers forgive', () => {
  test.each([
    ['https://example.org/ä b?q=[c]|d{e}', 'https://example.org/%C3%A4%20b?q=%5Bc%5D%7Cd%7Be%7D'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org/a%zz', 'https://example.org/a%25zz'],
    ['https://example.org/#a#b', 'https://example.org/#a%23b'],
    ['https://mü.example/', 'https://xn--m-eha.example/'],
  ])('is written by the rules: %s', (given, expected) => {
    expect(address(given)).toBe(expected);
  });

  test.each(['https://', 'https://example.org:99999/', 'mailto:', 'tel:', 'http://['])(
    'and that leads nowhere is none: %s',
    (given) => {
      expect(address(given)).toBe('');
    },
  );
});
