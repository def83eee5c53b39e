import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('A fragment is', () => {
  test.each([
    { what: 'a noun', body: 'Der Rat hat getagt. Kunden. Dann ging er.', found: ['Kunden.'] },
    {
      what: 'a few words',
      body: 'Der Rat hat getagt. Für chinesische KI-Firmen.',
      found: ['Für chinesische KI-Firmen.'],
    },
    { what: 'a short adverb', body: 'Der Rat hat getagt. Sehr schnell.', found: ['Sehr schnell.'] },
    {
      what: 'a longer sentence of which every word is proven to be no verb',
      body: 'Der Rat hat getagt. KI-Einnahmen an die Regierung für Exportlizenzen.',
      found: ['KI-Einnahmen an die Regierung für Exportlizenzen.'],
    },
    {
      what: 'a clause that never gets its verb',
      body: 'Der Rat prüfte die Chips, die vielleicht von dem neuen u. Chip Security Act.',
      found: ['die vielleicht von dem neuen u. Chip Security Act.'],
    },
    {
      what: 'a clause behind dass',
      body: 'Der Rat sagte, dass die Stadt im Norden.',
      found: ['dass die Stadt im Norden.'],
    },
    {
      what: 'what is German behind an English sentence',
      body: 'The move forced them to sell it, as detailed in a regulatorische Einreichung. Der Rat tagte.',
      found: ['regulatorische Einreichung.'],
    },
    { what: 'one before a quotation', body: 'Kunden. „Wir gehen“, sagte er.', found: ['Kunden.'] },
    { what: 'one behind a quotation', body: '„Wir gehen“, sagte er. Kunden.', found: ['Kunden.'] },
  ])('$what', ({ body, found }) => {
    expect(foundBy('fragment', body)).toEqual(found);
  });

  test.each([
    { what: 'a sentence', body: 'Der Rat tagt.' },
    { what: 'a sentence with a verb at its head', body: 'Kommt der Rat zusammen.' },
    { what: 'an infinitive', body: 'Nicht mehr weiterlesen.' },
    { what: 'a participle', body: 'Auf unbestimmte Zeit verschoben.' },
    { what: 'a word that may be a verb', body: 'Das freut sich Kunden.' },
    { what: 'an unknown word in small letters', body: 'Der Rat zwirbelfixt heute.' },
    { what: 'a yes', body: 'Geht das? Ja. Nein. Vielleicht. Genau.' },
    { what: 'a saying', body: 'Das ist falsch. Ganz im Gegenteil. Kein Wunder.' },
    { what: 'a question', body: 'Der Rat tagt. Warum nur? Und jetzt?' },
    { what: 'a cry', body: 'Der Rat tagt. Welch ein Glück!' },
    { what: 'a line with a colon', body: 'Das Ergebnis: keines.' },
    { what: 'a line without a full stop', body: 'Mehr zum Thema' },
    {
      what: 'a quotation',
      body: 'Er sagte: „Es gibt keine Tür. Keine Fenster. Keine Spyware. So geht es nicht.“',
    },
    { what: 'what may be a quotation', body: 'Er sagte: „Es gibt keine Tür. Keine Fenster.' },
    { what: 'a heading', body: '## Kunden.' },
    { what: 'an item', body: '- Kunden.\n- Firmen.' },
    { what: 'a cell', body: '| Kunden. |\n| --- |\n| Firmen. |' },
    { what: 'a quoted paragraph', body: '> Kunden.' },
    { what: 'a label', body: '**Berlin.** Der Rat tagt.' },
    { what: 'a name alone in its paragraph', body: 'Anna Muster.\n\nDer Rat tagt.' },
    { what: 'what stands in brackets', body: 'Der Rat tagt. (Mit Material der dpa.)' },
    { what: 'a date', body: 'Der Rat tagt am 14. August. 2025.' },
    { what: 'a result', body: 'Tore: Huber (43.), Meier (52.). Der Rat tagt.' },
    { what: 'an apposition', body: 'Es kam Anna Muster, die neue Chefin des Rates.' },
    { what: 'a long apposition', body: 'Es kamen zwei Männer, die von der Polizei gesuchten Diebe.' },
    { what: 'a relative clause', body: 'Es kam der Mann, den der Rat im Norden sah.' },
    { what: 'an English sentence', body: 'Der Rat tagt. The house of the rising sun.' },
  ])('not $what', ({ body }) => {
    expect(foundBy('fragment', body)).toEqual([]);
  });
});
