import { describe, expect, test } from 'vitest';
import { formatMinutes, toStory } from '../../../src/article/story.ts';
import { createUrls } from '../../../src/article/urls.ts';
import { makeArticle } from './make-article.ts';

const urls = createUrls('/zeitung/');

describe('toStory', () => {
  test('says what a list shows of an article', () => {
    const article = makeArticle({
      id: '2025/oel',
      title: 'Öl wird teurer',
      description: 'Was der Preis bedeutet.',
      language: 'de-AT',
      topics: [
        { label: 'Öl & Gas', slug: 'oel-gas' },
        { label: 'Chips', slug: 'chips' },
      ],
      words: 540,
    });
    expect(toStory(article, urls, 'Europe/Berlin')).toEqual({
      id: '2025/oel',
      href: '/zeitung/artikel/2025/oel/',
      title: 'Öl wird teurer',
      language: 'de-AT',
      teaser: 'Was der Preis bedeutet.',
      topic: { label: 'Öl & Gas', href: '/zeitung/themen/oel-gas/' },
      date: { text: '14.\u00A0August 2025', machine: '2025-08-14' },
      minutes: '3 Minuten',
      image: undefined,
    });
  });

  test('has no teaser where the article has no description', () => {
    expect(toStory(makeArticle(), urls, 'Europe/Berlin').teaser).toBeUndefined();
  });

  test.each([
    { timeZone: 'Europe/Berlin', date: { text: '1.\u00A0Januar 2025', machine: '2025-01-01' } },
    { timeZone: 'UTC', date: { text: '31.\u00A0Dezember 2024', machine: '2024-12-31' } },
  ])('dates an article of 2024-12-31T23:30:00Z in $timeZone', ({ timeZone, date }) => {
    expect(toStory(makeArticle({ published: '2024-12-31T23:30:00Z' }), urls, timeZone).date).toEqual(date);
  });

  test('keeps the picture', () => {
    const image = {
      alt: 'Ein Hafen',
      file: '/content/articles/2025/hafen.jpg',
      picture: { src: '/hafen.jpg', width: 800, height: 600, format: 'jpg' },
    };
    expect(toStory(makeArticle({ image }), urls, 'Europe/Berlin').image).toEqual(image);
  });

  test('throws, naming the article, where there is no topic', () => {
    expect(() => toStory(makeArticle({ id: '2025/x', topics: [] }), urls, 'Europe/Berlin')).toThrow(
      '2025/x: expected at least one topic, got none.',
    );
  });
});

describe('formatMinutes', () => {
  test.each([
    { words: 0, text: '1 Minute' },
    { words: 180, text: '1 Minute' },
    { words: 360, text: '2 Minuten' },
    { words: 1800, text: '10 Minuten' },
  ])('writes $text for $words words', ({ words, text }) => {
    expect(formatMinutes(words)).toBe(text);
  });
});
