import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('Quotation marks are unpaired', () => {
  test.each([
    {
      when: 'one is never closed',
      body: 'Er sagte: „Wir bauen weiter. Dann ging er.',
      found: ['„Wir bauen weiter. Dann ging'],
    },
    {
      when: 'one was never opened',
      body: 'Er sagte: Wir bauen weiter“ und ging.',
      found: ['Er sagte: Wir bauen weiter“'],
    },
    { when: 'one stands between blanks', body: 'Er sagte " leise ja.', found: ['" leise ja'] },
    {
      when: 'one opens within another that is never closed',
      body: 'Er erzählte:”Ich sagte:”Hören Sie, ich gehe.”Und er sagte:”Gut?”Das Amt schwieg zum „Fall“.',
      found: ['”Ich sagte:”Hören Sie, ich'],
    },
    {
      when: 'a guillemet is alone',
      body: 'Er sagte: »Wir bauen weiter. Dann ging er.',
      found: ['»Wir bauen weiter. Dann ging'],
    },
    {
      when: 'two are alone with a quotation between them',
      body: 'Er sagte ja“ und dann „Nein“, und zuletzt „Vielleicht.',
      found: ['Er sagte ja“', '„Vielleicht'],
    },
    {
      when: 'two are alone without any between them',
      body: 'Er sagte „ja, und dann „nein, und so fort.',
      found: ['„ja, und dann „nein, und'],
    },
    {
      when: 'a quotation is closed a paragraph later',
      body: 'Er sagte: „Wir bauen weiter.\n\nUnd das bald.“',
      found: ['„Wir bauen weiter'],
    },
  ])('when $when', ({ body, found }) => {
    expect(foundBy('unpaired-marks', body)).toEqual(found);
  });

  test.each([
    { when: 'they are German', body: 'Er sagte: „Wir bauen weiter“ und ging.' },
    { when: 'they are straight', body: 'Er sagte: "Wir bauen weiter" und ging.' },
    { when: 'they are English', body: 'Er sagte: “Wir bauen weiter” und ging.' },
    { when: 'they are guillemets that point inwards', body: 'Er sagte: »Wir bauen weiter« und ging.' },
    { when: 'they are guillemets that point outwards', body: 'Er sagte: «Wir bauen weiter» und ging.' },
    { when: 'one quotation holds another', body: 'Er sagte: „Sie rief: „Nein!“ und ging.“' },
    { when: 'the inner one has single marks', body: 'Er sagte: „Sie rief ‚Nein‘ und ging.“' },
    { when: 'they are inches', body: 'Ein Schirm mit 27" und einer mit 32" standen da.' },
    { when: 'they stand in brackets', body: 'Er kam (der „Chef“) und ging.' },
    {
      when: 'a quotation of several paragraphs opens in each',
      body: 'Er sagte: „Wir bauen weiter.\n\n„Und das bald.“',
    },
    { when: 'the text has none', body: 'Der Rat tagt.' },
  ])('not when $when', ({ body }) => {
    expect(foundBy('unpaired-marks', body)).toEqual([]);
  });
});

describe('Brackets are unpaired', () => {
  test.each([
    {
      when: 'one is never closed',
      body: 'Der Rat (er tagt heute, wie man hört.',
      found: ['(er tagt heute, wie man'],
    },
    {
      when: 'one was never opened',
      body: 'Der Rat tagt heute) wie man hört.',
      found: ['Der Rat tagt heute)'],
    },
    { when: 'a square one is alone', body: 'Der Rat \\[er tagt.', found: ['[er tagt'] },
    { when: 'one of each kind', body: 'Der Rat (er tagt\\] heute.', found: ['(er tagt] heute'] },
  ])('when $when', ({ body, found }) => {
    expect(foundBy('unpaired-brackets', body)).toEqual(found);
  });

  test.each([
    { when: 'they pair', body: 'Der Rat (er [der alte] tagt) ruht.' },
    { when: 'they count', body: 'Es gilt a) der Rat, b) das Amt und 1) die Stadt.' },
    { when: 'they are a smile', body: 'Der Rat tagt :-) und lacht ;) laut :)' },
    { when: 'they leave something out', body: 'Der Rat […] tagt (…).' },
    { when: 'they belong to a link', body: 'Der [Rat](https://example.org/a_(b)) tagt.' },
    { when: 'they are code', body: 'Man schreibt `f(x` dafür.' },
  ])('not when $when', ({ body }) => {
    expect(foundBy('unpaired-brackets', body)).toEqual([]);
  });
});
