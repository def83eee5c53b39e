import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src/article/changes.ts';
import { findHeadline } from '../../../../src/import/text/headline.ts';
import { readMarkdown, readPlain } from '../../../../src/import/text/prose.ts';

const REST =
  'Der Rat hat am Dienstag vier Stunden lang über die neue Brücke beraten, und eine Entscheidung fiel nicht. '
    .repeat(3)
    .trim();

function find(text: string, kind: 'plain' | 'markdown', title?: string) {
  const blocks = kind === 'plain' ? readPlain(text) : readMarkdown(text);
  const found = findHeadline(text, kind, blocks, (line) => line, title);
  return found && { title: found.title, rest: applyChanges(text, [found.change]) };
}

describe('the headline of a plain text', () => {
  test.each(['Rat streitet über Brücke', '„Wir bauen“, sagt der Rat', 'Was nun?', '14 neue Linden', 'Halt!'])(
    'is a line of its own before a longer paragraph: %s',
    (line) => {
      expect(find(`\n${line}\n\n${REST}\n`, 'plain')).toEqual({ title: line, rest: `\n${REST}\n` });
    },
  );

  test.each([
    'Der Rat tagte.',
    'Der Rat tagte,',
    'der Rat streitet',
    'Berlin, 14. August 2025',
    '14.08.2025, 09:30 Uhr',
    'Von Ada Beispiel',
    'Liebe Leserinnen und Leser',
    'Guten Morgen!',
    'Berlin (dpa)',
    'Anzeige',
    'Foto: dpa',
    'Stand: 14.08.2025, 12:30 Uhr',
    'Artikel vom 14.08.2025',
    '…',
    'Ein Wort '.repeat(20).trim(),
  ])('is none: %s', (line) => {
    expect(find(`${line}\n\n${REST}`, 'plain')).toBeUndefined();
  });

  test('is none without a text below it', () => {
    expect(find('Rat streitet über Brücke', 'plain')).toBeUndefined();
  });

  test('is taken out where it repeats the known one, whatever it looks like', () => {
    expect(find(`Der Rat tagte.\n\n${REST}`, 'plain', 'Der  Rat tagte.')).toEqual({
      title: 'Der Rat tagte.',
      rest: REST,
    });
  });

  test('stays where another one is known', () => {
    expect(find(`Rat streitet\n\n${REST}`, 'plain', 'Streit im Rat')).toBeUndefined();
  });
});

describe('the headline of Markdown', () => {
  test.each([
    { name: 'a first heading', head: '# Rat *streitet*' },
    { name: 'one with closing marks', head: '# Rat *streitet* ##' },
    { name: 'one over a line', head: 'Rat *streitet*\n===' },
  ])('is $name', ({ head }) => {
    expect(find(`${head}\n\n${REST}`, 'markdown')).toEqual({ title: 'Rat streitet', rest: REST });
  });

  test.each([
    `## Rat streitet\n\n${REST}`,
    `${REST}\n\n# Rat streitet\n\n${REST}`,
    `> # Rat\n\n${REST}`,
    `# ![x](./x.jpg)\n\n${REST}`,
  ])('is none: %j', (text) => {
    expect(find(text, 'markdown')).toBeUndefined();
  });
});
