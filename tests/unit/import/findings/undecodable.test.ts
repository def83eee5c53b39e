import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../../src/import/findings/find-findings.ts';
import { foundBy } from './found-by.ts';

describe('What could not be decoded', () => {
  test.each([
    { body: 'Der B\uFFFDrgermeister von K\uFFFDln kam.', found: ['B\uFFFDrgermeister', 'K\uFFFDln'] },
    { body: 'M\uFFFDllerstra\uFFFDe', found: ['M\uFFFDllerstra\uFFFDe'] },
    { body: 'Er sagte \uFFFD\uFFFD nichts.', found: ['\uFFFD\uFFFD'] },
    { body: 'Der Code: `a\uFFFDb`', found: ['`a\uFFFDb`'] },
    { body: 'Der Bürgermeister kam.', found: [] },
  ])('is told with its word: $found', ({ body, found }) => {
    expect(foundBy('undecodable', body)).toEqual(found);
  });

  test('is an error', () => {
    expect(findFindings('Der B\uFFFDrgermeister von Köln kam.')).toMatchObject([
      { rule: 'undecodable', level: 'error', line: 1, column: 5 },
    ]);
  });
});

describe('What was read in a wrong charset', () => {
  test.each([
    { body: 'Das ist fÃ¼r alle.', found: ['fÃ¼r'] },
    { body: 'Die StraÃŸe, der FluÃ\u009F.', found: ['StraÃŸe,', 'FluÃ\u009F.'] },
    { body: 'â€žWirâ€œ sagte er.', found: ['â€žWirâ€œ'] },
    { body: 'Es sind 20Â°C.', found: ['20Â°C.'] },
    { body: 'Und â€“ so fort.', found: ['â€“'] },
  ])('is told with its word: $found', ({ body, found }) => {
    expect(foundBy('mojibake', body)).toEqual(found);
  });

  test.each([
    { body: 'Ein Château in São Paulo, ein Âge d’or, ein Fâché.' },
    { body: 'Die „Ä“ und die „Ö“ kosten 5 €.' },
    { body: 'In ÃGYPTEN' },
  ])('is none of $body', ({ body }) => {
    expect(foundBy('mojibake', body)).toEqual([]);
  });
});
