import { describe, expect, test } from 'vitest';
import { breakLines, isClinging } from '../../../../src/formats/cards/break-lines.ts';
import { dividePiece, type Piece, toPieces } from '../../../../src/formats/cards/pieces.ts';

/** Breaks a title in type of which every letter is one wide. */
function breakTitle(title: string, measure: number, most = 9): string[] | undefined {
  return breakLines(toPieces(title), (text) => text.length, measure, most);
}

describe('breakLines', () => {
  test('keeps on one line what fits there', () => {
    expect(breakTitle('Öl & Gas', 8)).toEqual(['Öl & Gas']);
  });

  test('makes lines even instead of filling them', () => {
    expect(breakTitle('eins zwei drei vier fünf sechs', 24)).toEqual(['eins zwei drei', 'vier fünf sechs']);
  });

  test('takes no more lines than the text needs', () => {
    expect(breakTitle('aaaa bbbb cccc dddd', 9)).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  test('leaves no short word alone on the last line', () => {
    expect(breakTitle('Regierung beschließt Gesetz um', 27)).toEqual(['Regierung', 'beschließt Gesetz um']);
  });

  test('ends no line with an article or a preposition where that costs little', () => {
    expect(breakTitle('Sie bauen die Netze aus', 14)).toEqual(['Sie bauen', 'die Netze aus']);
  });

  test('breaks with the sense where lines are almost as even', () => {
    expect(breakTitle('Sie warnt davor: Es kommt noch schlimm', 24)).toEqual([
      'Sie warnt davor:',
      'Es kommt noch schlimm',
    ]);
  });

  test('begins no line with a dash', () => {
    for (const measure of [12, 14, 16, 20, 24]) {
      const lines = breakTitle('Netze werden gebaut – und Preise steigen', measure) ?? [];
      expect(lines.filter((line) => /^–/.test(line))).toEqual([]);
      expect(lines.length).toBeGreaterThan(1);
    }
  });

  test('breaks inside a word only where it must', () => {
    const [first, ...rest] = toPieces('Exportverbot gilt weiter') as [Piece, ...Piece[]];
    const pieces = [...dividePiece(first, ['Export', 'verbot']), ...rest];
    const widthOf = (text: string) => text.length;
    expect(breakLines(pieces, widthOf, 12, 9)).toEqual(['Exportverbot', 'gilt weiter']);
    expect(breakLines(pieces, widthOf, 11, 9)).toEqual(['Export-', 'verbot', 'gilt weiter']);
  });

  test.each([
    ['a word is longer than a line', 'Bundesverfassungsgericht', 20, 9],
    ['the lines would be too many', 'aaaa bbbb cccc', 4, 2],
  ])('gives up where %s', (_, title, measure, most) => {
    expect(breakTitle(title, measure, most)).toBeUndefined();
  });

  test('makes no line of no text', () => {
    expect(breakTitle('', 10)).toEqual([]);
  });

  test('loses and changes nothing', () => {
    const title = '„Wir sind bereit“, „wir warten nicht“ und „wir schaffen das“: Was der Kanzler meinte';
    for (let measure = 11; measure < 90; measure += 1) {
      const lines = breakTitle(title, measure) ?? [];
      expect(lines.join(' ')).toBe(title);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(measure);
    }
  });
});

describe('isClinging', () => {
  test.each([
    ['der', true],
    ['Für', true],
    ['Netze', false],
    ['der“', false],
  ])('of “%s”: %s', (word, expected) => {
    expect(isClinging(word)).toBe(expected);
  });
});
