import { describe, expect, test } from 'vitest';
import { splitHeadline } from '../../../src/article/headline.ts';

describe('splitHeadline', () => {
  /** Unbreakable stretches are written in [brackets]. */
  test.each([
    { title: 'Neue Regeln für Banken', parts: 'Neue Regeln für Banken' },
    { title: 'Huawei-Chips', parts: '[Huawei-Chips]' },
    { title: 'US-Zölle treffen Huawei-Chips hart', parts: '[US-Zölle] treffen [Huawei-Chips] hart' },
    { title: '„KI-Gipfel“ in Köln', parts: '„[KI-Gipfel]“ in Köln' },
    { title: 'Der 5-Punkte-Plan', parts: 'Der [5-Punkte-Plan]' },
    { title: '🚀 E-Autos 🚀', parts: '🚀 [E-Autos] 🚀' },
    { title: 'Ein- und Ausfuhr', parts: 'Ein- und Ausfuhr' },
    { title: 'Strecke Berlin–München', parts: 'Strecke Berlin–München' },
    { title: 'Alles – oder nichts', parts: 'Alles – oder nichts' },
    { title: 'a--b', parts: 'a--b' },
    { title: 'Bundesfinanz-Hof', parts: '[Bundesfinanz-Hof]' },
    { title: 'Bundesfinanz-Chef geht', parts: 'Bundesfinanz-Chef geht' },
  ])('$title → $parts', ({ title, parts }) => {
    const printed = splitHeadline(title).map(({ text, isUnbreakable }) =>
      isUnbreakable ? `[${text}]` : text,
    );
    expect(printed.join('')).toBe(parts);
  });

  test('has no parts for an empty headline', () => {
    expect(splitHeadline('')).toEqual([]);
  });

  test('has no empty parts where compounds stand at both ends', () => {
    expect(splitHeadline('US-Zölle, Huawei-Chips')).toEqual([
      { text: 'US-Zölle', isUnbreakable: true },
      { text: ', ', isUnbreakable: false },
      { text: 'Huawei-Chips', isUnbreakable: true },
    ]);
  });

  test('keeps an umlaut together that is written as two characters', () => {
    expect(splitHeadline('US-Zo\u0308lle steigen')[0]).toEqual({
      text: 'US-Zo\u0308lle',
      isUnbreakable: true,
    });
  });
});
