import { describe, expect, test } from 'vitest';
import { describeArticleBook, describeTopicBook } from '../../../../src/formats/epub/book.ts';
import { setNavigation } from '../../../../src/formats/epub/navigation.ts';
import { makeArticle } from '../../article/make-article.ts';
import { makeBody, publication, urls } from './make-workshop.ts';
import { print } from './print-element.ts';

const article = makeArticle({ id: '2025/a', title: 'Erster' });
const english = makeArticle({
  id: '2024/b',
  title: 'Second',
  language: 'en',
  published: '2024-01-01T10:00:00Z',
});
const { headings } = makeBody('## Eins[^1]\n\n### Tief\n\n## Zwei\n\n[^1]: Note');

const navigate = (book: Parameters<typeof setNavigation>[0]) => {
  const [contents, landmarks] = setNavigation(book, () => headings).map((nav) => print(nav));
  return { contents, landmarks };
};

describe('the contents', () => {
  test('of one article are its highest headings', () => {
    const { contents } = navigate(describeArticleBook(article, urls, publication));
    expect(contents).toContain(
      '<ol><li><a href="2025-a.xhtml">Erster</a><ol>' +
        '<li><a href="2025-a.xhtml#abschnitt-eins">Eins</a></li>' +
        '<li><a href="2025-a.xhtml#abschnitt-zwei">Zwei</a></li></ol></li>' +
        '<li><a href="imprint.xhtml">Zu diesem Buch</a></li></ol>',
    );
  });

  test('of an edition are its articles below the headings of its parts', () => {
    const topic = { label: 'Chips', slug: 'chips', articles: [article, english] };
    const { contents } = navigate(describeTopicBook(topic, urls, publication));
    expect(contents).toContain(
      '<li><span>August 2025</span><ol><li><a href="2025-a.xhtml">Erster</a></li></ol></li>' +
        '<li><span>Januar 2024</span><ol><li><a href="2024-b.xhtml" lang="en" xml:lang="en">Second</a></li></ol></li>',
    );
  });
});

test('the landmarks lead to what is read', () => {
  const types = (text: string | undefined) =>
    [...(text ?? '').matchAll(/epub:type="(\w+)" href="([^"]+)"/g)].map(
      ([, type, href]) => `${type} ${href}`,
    );
  const { landmarks } = navigate(describeArticleBook(article, urls, publication));
  expect(types(landmarks)).toEqual([
    'titlepage title.xhtml',
    'bodymatter 2025-a.xhtml',
    'imprint imprint.xhtml',
  ]);
  const topic = { label: 'Chips', slug: 'chips', articles: [article] };
  expect(types(navigate(describeTopicBook(topic, urls, publication)).landmarks)).toContain('toc nav.xhtml');
});
