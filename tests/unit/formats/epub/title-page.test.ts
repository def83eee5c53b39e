import { expect, test } from 'vitest';
import { describeArticleBook } from '../../../../src/formats/epub/book.ts';
import { setTitlePage } from '../../../../src/formats/epub/title-page.ts';
import { makeArticle } from '../../article/make-article.ts';
import { publication, urls } from './make-workshop.ts';
import { print, textOf } from './print-element.ts';

const pageOf = (language: string) =>
  setTitlePage(describeArticleBook(makeArticle({ language }), urls, publication), publication);

test('the title page says what the cover shows', () => {
  expect(textOf(pageOf('de'))).toBe('ChipsEin Beispiel14. August 2025 · Lesesaal');
});

test('the title page says in German what the site adds to a foreign title', () => {
  expect(print(pageOf('en')).match(/ lang="de"/g)).toHaveLength(2);
  expect(print(pageOf('de'))).not.toContain('lang=');
});
