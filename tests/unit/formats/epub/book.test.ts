import { describe, expect, test } from 'vitest';
import { groupByTopic, groupByYear } from '../../../../src/article/arrange.ts';
import {
  articlesOf,
  describeArticleBook,
  describeMonthBook,
  describeTopicBook,
} from '../../../../src/formats/epub/book.ts';
import { makeArticle } from '../../article/make-article.ts';
import { publication, urls } from './make-workshop.ts';

const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Newest first, as every list of the site has them; in Berlin the last is of August. */
const articles = [
  makeArticle({ id: '2025/d', published: '2025-09-02T10:00:00Z' }),
  makeArticle({ id: '2025/c', published: '2025-08-20T12:00:00Z', language: 'en' }),
  makeArticle({ id: '2025/b', published: '2025-08-20T08:00:00Z' }),
  makeArticle({ id: '2025/a', published: '2025-07-31T22:30:00Z' }),
];
const [september, august] = groupByYear(articles, 'Europe/Berlin')[0]?.months ?? [];
const [topic] = groupByTopic(articles);
if (!september || !august || !topic) throw new Error('The articles have months and a topic.');

describe('the book of an article', () => {
  const article = makeArticle({
    id: '2025/a',
    title: 'Ein Titel',
    summary: 'Wovon er handelt.',
    language: 'en',
    authors: [{ name: 'Ada Beispiel' }, { name: 'Bo Beispiel' }],
    topics: [
      { label: 'Öl & Gas', slug: 'oel-gas' },
      { label: 'Chips', slug: 'chips' },
    ],
  });
  const book = describeArticleBook(article, urls, publication);

  test('says of it what there is to say', () => {
    expect(book).toMatchObject({
      id: expect.stringMatching(UUID),
      title: 'Ein Titel',
      description: 'Wovon er handelt.',
      languages: ['en'],
      authors: ['Ada Beispiel', 'Bo Beispiel'],
      subjects: ['Öl & Gas', 'Chips'],
      url: 'https://example.org/zeitung/artikel/2025/a/',
      cover: { kicker: 'Öl & Gas', title: 'Ein Titel', footer: '14.\u00a0August 2025' },
      isEdition: false,
    });
    expect(articlesOf(book)).toEqual([article]);
  });

  test('is by the site where no author is named', () => {
    expect(describeArticleBook(makeArticle(), urls, publication).authors).toEqual(['Lesesaal']);
  });

  test('is known by the same when its title or the domain changes', () => {
    const elsewhere = { ...publication, toWhole: (path: string) => `https://anderswo.example${path}` };
    expect(describeArticleBook({ ...article, title: 'Anders' }, urls, elsewhere).id).toBe(book.id);
  });
});

describe('the edition of a month', () => {
  const book = describeMonthBook(august, urls, publication);

  test('is read from its first day on', () => {
    expect(book.parts.map(({ heading, articles }) => [heading, ...articles.map(({ id }) => id)])).toEqual([
      ['1.\u00a0August 2025', '2025/a'],
      ['20.\u00a0August 2025', '2025/b', '2025/c'],
    ]);
  });

  test('is called after the site and the month, and is by the site', () => {
    expect(book).toMatchObject({
      title: 'Lesesaal: August 2025',
      languages: ['de', 'en'],
      authors: ['Lesesaal'],
      subjects: ['Chips'],
      url: 'https://example.org/zeitung/archiv/2025/08/',
      cover: { kicker: 'Ausgabe', title: 'August 2025', footer: '3 Artikel' },
      isEdition: true,
    });
  });
});

describe('the edition of a topic', () => {
  const book = describeTopicBook(topic, urls, publication);

  test('begins with the newest', () => {
    expect(book.parts.map(({ heading, articles }) => [heading, ...articles.map(({ id }) => id)])).toEqual([
      ['September 2025', '2025/d'],
      ['August 2025', '2025/c', '2025/b', '2025/a'],
    ]);
  });

  test('is called after the site and the topic', () => {
    expect(book).toMatchObject({
      title: 'Lesesaal: Chips',
      url: 'https://example.org/zeitung/themen/chips/',
      cover: { kicker: 'Thema', title: 'Chips', footer: '4 Artikel' },
    });
  });
});

test('every book is known by another id', () => {
  const ids = [
    ...articles.map((article) => describeArticleBook(article, urls, publication).id),
    describeMonthBook(august, urls, publication).id,
    describeMonthBook(september, urls, publication).id,
    describeTopicBook(topic, urls, publication).id,
    describeTopicBook(topic, urls, { ...publication, id: 'anderes-blatt' }).id,
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !UUID.test(id))).toEqual([]);
});
