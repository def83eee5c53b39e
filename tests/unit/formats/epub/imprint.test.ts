import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article.ts';
import { describeArticleBook, describeTopicBook } from '../../../../src/formats/epub/book.ts';
import { setImprint } from '../../../../src/formats/epub/imprint.ts';
import { makeArticle } from '../../article/make-article.ts';
import { publication, urls } from './make-workshop.ts';
import { print, textOf } from './print-element.ts';

const CHANGED = new Date('2025-08-20T22:30:00Z');
const machine = makeArticle({ id: '2025/a', translation: { kind: 'machine', from: 'en' } });
const reviewed = makeArticle({
  id: '2025/b',
  translation: { kind: 'machine', from: 'en', reviewedBy: 'Ada', reviewedOn: '2025-08-15' },
});
const excerpt = makeArticle({ id: '2025/c', source: { name: 'Beispielblatt', republish: 'teaser' } });

const ofArticle = (article: Article) =>
  setImprint(describeArticleBook(article, urls, publication), CHANGED, publication);
const ofEdition = (...articles: Article[]) =>
  setImprint(
    describeTopicBook({ label: 'Chips', slug: 'chips', articles }, urls, publication),
    CHANGED,
    publication,
  );

describe('the imprint', () => {
  test('says where the book comes from, and as of when', () => {
    const imprint = ofArticle(makeArticle());
    expect(textOf(imprint)).toContain('„Ein Beispiel“ stammt von Lesesaal.');
    expect(textOf(imprint)).toContain('https://example.org/zeitung/artikel/2025/beispiel/');
    expect(textOf(imprint)).toContain('Stand der Texte: 21. August 2025.');
    expect(print(imprint)).toContain('<a href="https://example.org/zeitung/">Lesesaal</a>');
  });

  test('names the licence of the typeface', () => {
    expect(textOf(ofArticle(makeArticle()))).toContain('SIL Open Font License 1.1');
  });

  test('says of one article how it was translated', () => {
    expect(textOf(ofArticle(machine))).toContain('maschinell übersetzt und nicht redaktionell geprüft');
    expect(textOf(ofArticle(makeArticle()))).not.toContain('übersetzt');
  });

  test('counts the articles of an edition, those that nobody looked at, and excerpts', () => {
    const text = textOf(ofEdition(machine, reviewed, excerpt));
    expect(text).toContain('3 Artikel in dieser Ausgabe.');
    expect(text).toContain('Maschinell übersetzt und nicht redaktionell geprüft: 1 Artikel.');
    expect(text).toContain('Nur als Auszug enthalten: 1 Artikel.');
    expect(textOf(ofEdition(reviewed))).not.toMatch(/nicht redaktionell|Auszug/);
  });
});
