import { describe, expect, test } from 'vitest';
import { showUnseen } from '../../../src/article/visible.ts';

/** The pieces in one line: signs in brackets with their names, line breaks behind them as `\n`. */
function print(text: string): string {
  return showUnseen(text)
    .map((piece) =>
      'text' in piece ? piece.text : `[${piece.sign} ${piece.name}]${piece.breaks.replaceAll('\n', '\\n')}`,
    )
    .join('');
}

describe('showUnseen', () => {
  test.each([
    { what: 'letters as they are', text: 'ein Drittel', shown: 'ein Drittel' },
    { what: 'nothing as nothing', text: '', shown: '' },
    { what: 'a blank alone', text: ' ', shown: '[␣ Leerzeichen]' },
    { what: 'blanks at the edges', text: ' „so“  ', shown: '[␣ Leerzeichen]„so“[␣␣ 2 × Leerzeichen]' },
    { what: 'a line break', text: '\n', shown: '[↵ Zeilenumbruch]\\n' },
    { what: 'a paragraph', text: '\n\n', shown: '[¶ Absatz]\\n\\n' },
    {
      what: 'a paragraph that was received with blanks in it',
      text: ' \r\n \r\nRubrik',
      shown: '[␣ Leerzeichen][¶ Absatz]\\n \\nRubrik',
    },
    { what: 'no line break within', text: 'eins\r\nzwei', shown: 'eins\nzwei' },
    { what: 'a tab within', text: 'a\tb', shown: 'a[U+0009 Tabulator]b' },
    { what: 'a soft hyphen', text: 'Um\u00ADbau', shown: 'Um[U+00AD weicher Trennstrich]bau' },
    { what: 'a no-break space', text: '5\u00A0%', shown: '5[U+00A0 geschütztes Leerzeichen]%' },
    { what: 'a no-break space at an edge', text: '\u00A0', shown: '[U+00A0 geschütztes Leerzeichen]' },
    { what: 'what turns a text around', text: 'a\u202Eb', shown: 'a[U+202E Zeichen U+202E]b' },
    {
      what: 'a run of what has no shape',
      text: '\u200B\u200B\u200B',
      shown: '[3 × U+200B 3 × Zeichen U+200B]',
    },
    {
      what: 'control characters',
      text: '\u0000\u0007',
      shown: '[U+0000 Zeichen U+0000][U+0007 Zeichen U+0007]',
    },
    { what: 'half a character', text: 'a\uD83D', shown: 'a[U+D83D Zeichen U+D83D]' },
    { what: 'a character that is none', text: '\u{1FFFE}', shown: '[U+1FFFE Zeichen U+1FFFE]' },
  ])('shows $what', ({ text, shown }) => {
    expect(print(text)).toBe(shown);
  });

  test('keeps every letter and every line break of a long text', () => {
    const text = `${' '.repeat(300_000)}a${' '.repeat(300_000)}b${'\n'.repeat(300_000)}`;
    const pieces = showUnseen(text);
    expect(pieces.map((piece) => ('text' in piece ? piece.text : piece.breaks)).join('')).toBe(
      text.trimStart(),
    );
    expect(pieces).toHaveLength(3);
  });
});
