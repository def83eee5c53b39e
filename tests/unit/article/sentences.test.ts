import { afterEach, describe, expect, test, vi } from 'vitest';
import { splitSentences } from '../../../src/article/sentences.ts';

/** The sentences of a text, as text. */
function sentencesOf(text: string, language?: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

afterEach(() => vi.unstubAllGlobals());

describe('A text is divided', () => {
  test.each([
    { rule: 'behind a full stop', sentences: ['Es regnet. ', 'Sie liest.'] },
    { rule: 'behind a question mark and an exclamation mark', sentences: ['Wirklich? ', 'Ja! ', 'Gut.'] },
    { rule: 'behind three points', sentences: ['Nein ... ', 'Doch.'] },
    { rule: 'behind a closing quotation mark', sentences: ['Er sagte: „Ja.“ ', 'Sie ging.'] },
    { rule: 'behind a year', sentences: ['Das war 1989. ', 'Danach kam die Einheit.'] },
    { rule: 'behind a number that is no ordinal', sentences: ['Sie gewannen 3:12. ', 'Das reichte.'] },
    { rule: 'behind an abbreviation that can end one', sentences: ['Äpfel, Birnen usw. ', 'Das war alles.'] },
    {
      rule: 'behind a word that is an abbreviation before numbers',
      sentences: ['Auf diese Art. ', 'So geht es.'],
    },
    { rule: 'at a blank line', sentences: ['Überschrift\n\n', 'Ein Satz.'] },
    { rule: 'and keeps all white space', sentences: ['Eins.  \n ', 'Zwei. '] },
    { rule: 'into one where it has one', sentences: ['Kein Punkt'] },
    { rule: 'into none where it is empty', sentences: [] },
  ])('$rule', ({ sentences }) => {
    expect(sentencesOf(sentences.join(''))).toEqual(sentences);
  });
});

describe('A text is not divided', () => {
  test.each([
    { rule: 'behind the day of a date', text: 'Nvidia bestritt das am 6. August mit Nachdruck.' },
    { rule: 'behind a day alone', text: 'Die Frist endete 14. September und nicht später.' },
    { rule: 'behind a day at the end of a range', text: 'Vom 3. bis 14. August ist geschlossen.' },
    { rule: 'behind an ordinal', text: 'Im 19. Jahrhundert war der 3. Stand noch jung.' },
    { rule: 'behind an ordinal with an article of its own', text: 'Sie feierte ihren 80. Geburtstag.' },
    { rule: 'before a small letter', text: 'Ludwig XIV. von Frankreich kam.' },
    { rule: 'behind speech within a sentence', text: '„Komm!“ rief er.' },
    { rule: 'within z. B.', text: 'Es gibt z. B. Äpfel.' },
    { rule: 'within u. a.', text: 'Gefragt sind u. a. Lehrer.' },
    { rule: 'within i. d. R.', text: 'Das dauert i. d. R. Wochen.' },
    { rule: 'behind no-break spaces either', text: 'Es gibt z.\u202fB. Äpfel am 6.\u00a0August.' },
    { rule: 'behind a title', text: 'Gefragt wurde Prof. Dr. Müller.' },
    { rule: 'behind Nr.', text: 'Das steht in Nr. 3 und Art. 5 Abs. 1 des Gesetzes.' },
    { rule: 'behind bzw.', text: 'Es sind Äpfel bzw. Birnen.' },
    { rule: 'behind initials', text: 'Das schrieb J. R. R. Tolkien.' },
    { rule: 'behind Mio.', text: 'Es kostet 5 Mio. Euro.' },
    { rule: 'at a line break', text: 'Ein Satz\nAuf zwei Zeilen.' },
  ])('$rule', ({ text }) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test('at all where the browser cannot do it', () => {
    vi.stubGlobal('Intl', {});
    expect(sentencesOf('Eins. Zwei.', 'de-AT')).toEqual(['Eins. Zwei.']);
  });
});

test.each(['a. '.repeat(2000), '. '.repeat(2000), '\n'.repeat(2000), '🚀. Ä! '.repeat(500), ' \n\n Eins. '])(
  'No character is lost or taken twice: %#',
  (text) => {
    expect(sentencesOf(text).join('')).toBe(text);
    expect(sentencesOf(text)).not.toContain('');
  },
);
