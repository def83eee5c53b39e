import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('An abbreviation is odd', () => {
  test.each([
    { body: 'Das folgt dem vorgeschlagenen u. Chip Security Act.', found: ['u. Chip'] },
    { body: 'Er sprach mit n. Beamten der Stadt.', found: ['n. Beamten'] },
    { body: 'Er sprach mit\nn. Beamten der Stadt.', found: ['n. Beamten'] },
  ])('in $body', ({ body, found }) => {
    expect(foundBy('odd-abbreviation', body)).toEqual(found);
  });

  test.each([
    { body: 'Das gilt u. a. für Chips, z. B. hier, d. h. überall, i. d. R. immer.' },
    { body: 'Die Firma Müller u. Söhne aus Weiden i. Oberbayern.' },
    { body: 'Er lebte v. Chr. und n. Chr. in der Stadt.' },
    { body: 'Der Rat v. Berlin, Heinrich v. Kleist und St. Pauli.' },
    { body: 'Es kam Dr. Müller mit Prof. Dr. h. c. Meier.' },
    { body: 'Der General a. D. Franz J. Strauß und der Verein e. V. kamen.' },
    { body: 'So steht es bei s. Seite 5 und bei d. Red.' },
    { body: 'a. Erstens kommt der Rat. b. Zweitens die Stadt.' },
    { body: 'Die Unbekannte x. Danach folgt mehr.' },
    { body: 'Es waren 5 m. Danach folgt mehr.' },
  ])('not in $body', ({ body }) => {
    expect(foundBy('odd-abbreviation', body)).toEqual([]);
  });
});
