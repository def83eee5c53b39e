import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('A phrase is doubled', () => {
  test.each([
    {
      as: 'two words',
      body: 'Wenn ich dies für Sie für Sie für das Land genehmige.',
      found: ['für Sie für Sie'],
    },
    {
      as: 'two words with a name',
      body: 'Was sich als Huawei als Huawei zeigt.',
      found: ['als Huawei als Huawei'],
    },
    { as: 'a verb', body: 'Darin steckt steckt ein Fehler.', found: ['steckt steckt'] },
    { as: 'a noun', body: 'Der Vertrag Vertrag gilt.', found: ['Vertrag Vertrag'] },
    { as: 'the same in other letters', body: 'Heute heute tagt der Rat.', found: ['Heute heute'] },
    {
      as: 'four words',
      body: 'Der Rat und die Stadt der Rat und die Stadt tagen.',
      found: ['Der Rat und die Stadt der Rat und die Stadt'],
    },
    {
      as: 'words that stand there four times',
      body: 'Es geht um Öl um Öl um Öl um Öl.',
      found: ['um Öl um Öl'],
    },
    { as: 'words over a line break', body: 'Das ist für Sie\nfür Sie gedacht.', found: ['für Sie für Sie'] },
  ])('as $as', ({ body, found }) => {
    expect(foundBy('doubled-phrase', body)).toEqual(found);
  });

  test.each([
    { as: 'an article behind a pronoun', body: 'Die Frau, die die Stadt führt, und das, das das Amt will.' },
    { as: 'a pronoun of address', body: 'Sie fragte, ob sie Sie sehen könne.' },
    { as: 'emphasis', body: 'Das ist sehr sehr schön und viel viel besser.' },
    { as: 'words with joints', body: 'Er ging hin und her, mehr und mehr und mehr, Tag für Tag für Tag.' },
    { as: 'a comma between them', body: 'Bitte, bitte, für Sie, für Sie.' },
    { as: 'two sentences', body: 'Das sagt er. Er kommt.' },
    { as: 'numbers', body: 'Die Nummer ist 30 30 12 12.' },
    { as: 'a name', body: 'Die Gruppe Duran Duran spielte in Pago Pago.' },
    { as: 'the particle of a verb', body: 'Er fing an an einem Montag.' },
    { as: 'code', body: 'Man schreibt `a` `a` dafür.' },
  ])('not as $as', ({ body }) => {
    expect(foundBy('doubled-phrase', body)).toEqual([]);
  });

  test('in other languages only where it has several words', () => {
    expect(foundBy('doubled-phrase', 'He knew that that was bad for you for you.', 'en')).toEqual([
      'for you for you',
    ]);
  });
});
