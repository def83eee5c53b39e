import { describe, expect, test } from 'vitest';
import { toLine, toPlainLine } from '../../../../src/import/feeds/lines.ts';

describe('a title', () => {
  test.each([
    ['is on one line', ' Ein\n  Titel ', 'Ein Titel'],
    ['has no markup', 'Wetter: <b>Sturm</b> und <em class="x">Regen</em>', 'Wetter: Sturm und Regen'],
    ['has blanks for line breaks', 'Eins<br/>Zwei', 'Eins Zwei'],
    ['has no entities', 'A &amp; B: &#8222;C&#8220;, &uuml;&nbsp;d', 'A & B: „C“, ü d'],
    ['keeps what only looks like markup', 'Wenn a < b und c > d', 'Wenn a < b und c > d'],
    ['keeps names in angle brackets', 'Das Element <main> & <script>', 'Das Element <main> & <script>'],
    ['keeps ampersands', 'Heide & Moor, AT&T', 'Heide & Moor, AT&T'],
    ['has no invisible characters', 'Donau\u00ADdampf\u200Bschiff\u202E\u0007', 'Donaudampfschiff'],
    ['keeps joined emoji', '👩‍🚒 hilft', '👩‍🚒 hilft'],
  ])('%s', (_what, text, line) => {
    expect(toPlainLine(text)).toBe(line);
  });

  test.each([undefined, '', ' \n', '<b> </b>', '\u200B'])('is missing where nothing is left: %j', (text) => {
    expect(toPlainLine(text)).toBeUndefined();
  });

  test('is cut where it is far too long, never in half a character', () => {
    expect(toPlainLine(`${'x'.repeat(1999)}😀`)).toBe('x'.repeat(1999));
    expect(toPlainLine(`${'<b>'.repeat(600)}Tief ${'x'.repeat(100_000)}`)).toMatch(/^Tief x+$/);
  });
});

test('a plain line keeps its entities and markup', () => {
  expect(toLine('tag:x,\n2025:?a=1&amp;b=<2>')).toBe('tag:x, 2025:?a=1&amp;b=<2>');
});
