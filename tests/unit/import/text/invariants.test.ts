import { describe, expect, test } from 'vitest';
import { applyChanges, readPassages } from '../../../../src/article/changes.ts';
import { repairText } from '../../../../src/import/text/repair.ts';

/** A source of numbers that is the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const PIECES = [
  ...[
    'Der Rat',
    'tagte',
    'lange',
    'Brücke',
    'Über',
    'sagte',
    'für Sie',
    'und',
    'nicht',
    'The move was made by them',
  ],
  ...[' ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\n\n', '\t', '\u00A0'],
  ...['.', ' .', ',', '!', '?', ':', ';', '…', '-', '–', '(', ')', '[', ']', '[Huang]'],
  ...['”', '“', '„', '"', '»', '«', '‚', '‘', '’', "'"],
  ...['&amp;', '&nbsp;', '&lt;b&gt;', '&amp;lt;', '&#8222;', '&shy;', '&'],
  ...['\u00AD', '\u200B', '\uFEFF', '\u0007', '\u0096', '\u202E', '\uFFFE', '\uFFFD', '😀', '👩\u200D💻'],
  ...[
    'href=”https://a.example/x”target=”_ leer”>',
    '<a href="https://b.example/">',
    '</a>',
    '<b>',
    '</b>',
    '<script>',
    '[url=https://c.example]',
  ],
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '---',
    '===',
    '```',
    '`x`',
    '*',
    '**',
    '_',
    '~~',
    '|',
    '\\',
    '![x](./x.jpg)',
    '[a](https://d.example/)',
  ],
  ...[
    '\n\nKategorien: Eins, Zwei',
    '\n\nCategories: IT Info',
    '---\ntitle: X\n---\n',
    'https://e.example/?a=1&b=2',
  ],
];

function drawText(random: (below: number) => number): string {
  return Array.from({ length: 1 + random(60) }, () => PIECES[random(PIECES.length)]).join('');
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe.each(['plain', 'markdown'] as const)('for any text, read as %s,', (kind) => {
  test('the received text and the log give the body, and white space and logged repairs set aside both are equal', () => {
    const random = createRandom(kind === 'plain' ? 3 : 5);
    for (let round = 0; round < 1500; round += 1) {
      const text = drawText(random);
      const options = { language: random(8) === 0 ? 'en' : 'de', shouldSplitParagraphs: random(2) === 0 };
      const { body, changes } = repairText({ text, kind, matter: {} }, options);
      const context = JSON.stringify({ text, options });
      expect(applyChanges(text, changes), context).toBe(body);

      let original = text;
      let result = body;
      for (const { offset, before } of changes.toReversed()) {
        original = original.slice(0, offset) + original.slice(offset + before.length);
      }
      let shift = 0;
      for (const { offset, before, after } of changes) {
        const at = offset + shift;
        expect(result.slice(at, at + after.length), context).toBe(after);
        result = result.slice(0, at) + result.slice(at + after.length);
        shift -= before.length;
      }
      expect(withoutSpace(original), context).toBe(withoutSpace(result));
    }
  });

  test('no word is added, and each that leaves is in the log with a rule that says why', () => {
    const random = createRandom(kind === 'plain' ? 7 : 9);
    // An entity is one character, whatever it is called.
    const wordsOf = (text: string) => text.replace(/&#?\w+;/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let round = 0; round < 1500; round += 1) {
      const text = drawText(random);
      const { changes } = repairText(
        { text, kind, matter: {} },
        { language: 'de', shouldSplitParagraphs: false },
      );
      for (const passage of readPassages(text, changes)) {
        if ('kept' in passage) continue;
        const { before, after, rule } = passage.change;
        const isMoved = /categories|headline|front-matter|link-debris|images|entities/.test(rule);
        if (!isMoved)
          expect(wordsOf(after).join(), JSON.stringify({ text, rule })).toBe(wordsOf(before).join());
        for (const word of wordsOf(after))
          expect(before + rule, JSON.stringify({ text, rule })).toMatch(new RegExp(`${word}|entities`));
      }
    }
  });
});

test('a character that was written as an entity never becomes markup', () => {
  const text =
    'Der Code &amp;lt;script&amp;gt;x&amp;lt;/script&amp;gt; und &amp;#42;fett&amp;#42; steht hier.';
  const { body } = repairText(
    { text, kind: 'markdown', matter: {} },
    { language: 'de', shouldSplitParagraphs: false },
  );
  expect(body).toBe('Der Code \\<script\\>x\\</script\\> und \\*fett\\* steht hier.');
});
