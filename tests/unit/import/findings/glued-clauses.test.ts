import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('Clauses are glued', () => {
  test.each([
    {
      by: 'a hyphen before a conjunction',
      body: 'So wird gebaut-und niemals anders.',
      found: ['gebaut-und'],
    },
    { by: 'a hyphen before a pronoun', body: 'Das ist eine KI-App-es ist gut.', found: ['KI-App-es'] },
    { by: 'a dash', body: 'So wird gebaut–und niemals anders.', found: ['gebaut–und'] },
    { by: 'a blank that is lost behind a hyphen', body: 'Die Vor-und Nachteile.', found: ['Vor-und'] },
    { by: 'a full stop', body: 'So wird gebaut.Und niemals anders.', found: ['gebaut.Und'] },
    { by: 'a question mark', body: 'Wird gebaut?Nein, niemals.', found: ['gebaut?Nein'] },
    { by: 'a comma', body: 'Es wird gebaut,aber langsam.', found: ['gebaut,aber'] },
  ])('by $by', ({ body, found }) => {
    expect(foundBy('glued-clauses', body)).toEqual(found);
  });

  test.each([
    { what: 'a phrase with hyphens', body: 'Mund-zu-Mund-Beatmung, Pro-und-Kontra, Make-up, Know-how.' },
    { what: 'a compound of a conjunction', body: 'Die Und-Verknüpfung und der Ist-Zustand.' },
    { what: 'a hyphen with its blank', body: 'Vor- und Nachteile, Hin- und Rückweg.' },
    { what: 'a word that goes on', body: 'Das Hin-und-Her im Van-der-Bellen-Saal.' },
    { what: 'an ending behind an abbreviation', body: 'Die 68-er und die SPD-er.' },
    { what: 'an address', body: 'Siehe www.example.org/gebaut-und und info@Beispiel.De, auch Beispiel.Com.' },
    { what: 'an abbreviation', body: 'Es kam Dr.Müller, z.B.Peter, um 12.30 Uhr.' },
    { what: 'a number', body: 'Es sind 1.200,50 Euro.' },
    { what: 'a form for everyone', body: 'Die Leser:innen, Leser*innen und Leser_innen.' },
    { what: 'code', body: 'Man schreibt `a.B` dafür.' },
    { what: 'a name with a point', body: 'Die Firmen Z.ai und Node.js.' },
  ])('not by $what', ({ body }) => {
    expect(foundBy('glued-clauses', body)).toEqual([]);
  });
});
