import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src/article/changes.ts';
import { escapeMarkdown } from '../../../../src/import/text/escape.ts';
import { layOutPlain } from '../../../../src/import/text/layout.ts';

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;
const escapeText = (text: string) => applyChanges(text, escapeMarkdown(text));

/** The text that a reader sees, and the kinds of nodes that stand around it. */
function read(markdown: string): { text: string; kinds: string[] } {
  const parts: string[] = [];
  const kinds = new Set<string>();
  visit(parse(markdown), (node: Nodes) => {
    if ('value' in node) parts.push(node.value);
    else if (node.type === 'break') parts.push('\n');
    kinds.add(node.type);
  });
  return {
    text: parts.join(' '),
    kinds: [...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind)),
  };
}

describe('plain text is escaped where Markdown would take it for markup', () => {
  test.each([
    { text: '14. August 2025 war ein Donnerstag', markdown: '14\\. August 2025 war ein Donnerstag' },
    { text: '# 1 der Liste', markdown: '\\# 1 der Liste' },
    { text: '- so sprach er', markdown: '\\- so sprach er' },
    { text: 'ein *Stern* hier', markdown: 'ein \\*Stern\\* hier' },
    { text: '5 * 3 = 15', markdown: '5 * 3 = 15' },
    { text: 'datei_mit_strichen', markdown: 'datei_mit_strichen' },
    { text: '_betont_', markdown: '\\_betont\\_' },
    { text: 'a <b>fett</b>', markdown: 'a \\<b>fett\\</b>' },
    { text: 'a < b', markdown: 'a < b' },
    { text: 'AT&amp;T', markdown: 'AT\\&amp;T' },
    { text: 'Müller & Söhne', markdown: 'Müller & Söhne' },
    { text: '[Huang] sagte', markdown: '[Huang] sagte' },
    { text: '[hier](https://a.de)', markdown: '\\[hier](https://a.de)' },
    { text: '[1]: eine Fußnote', markdown: '\\[1]: eine Fußnote' },
    { text: 'Text\n===', markdown: 'Text\n\\===' },
    { text: '~5~ und `x`', markdown: '\\~5~ und \\`x\\`' },
    { text: '- eins\n- zwei', markdown: '- eins\n- zwei' },
    { text: '1. eins\n2. zwei', markdown: '1. eins\n2. zwei' },
    { text: '3. Oktober\n14. Juli', markdown: '3\\. Oktober\n14\\. Juli' },
    { text: 'Eins\n\n* * *\n\nZwei', markdown: 'Eins\n\n* * *\n\nZwei' },
  ])('$text', ({ text, markdown }) => {
    expect(escapeText(text)).toBe(markdown);
  });

  test('and then reads as it stands, whatever it is', () => {
    let seed = 11;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const pieces = [
      ...[
        'Wort',
        'zwei',
        'a',
        '1',
        '14',
        ' ',
        ' ',
        ' ',
        '\n',
        '\n\n',
        '.',
        ')',
        '#',
        '##',
        '>',
        '-',
        '+',
        '*',
        '**',
        '_',
        '__',
      ],
      ...[
        '~',
        '~~',
        '`',
        '```',
        '[',
        ']',
        '(',
        ')',
        '<',
        '<b',
        '>',
        '!',
        '|',
        '|-|',
        '=',
        '---',
        '\\',
        '&amp;',
        '&',
        ':',
        '"',
        'ä',
      ],
    ];
    for (let round = 0; round < 4000; round += 1) {
      const text = Array.from({ length: 1 + random(14) }, () => pieces[random(pieces.length)]).join('');
      const laidOut = applyChanges(text, layOutPlain(text)).trim();
      const markdown = escapeText(laidOut);
      const { text: shown, kinds } = read(markdown);
      // A list or a line between blank ones may be what it looks like: its marks are no text then.
      if (kinds.some((kind) => ['list', 'thematicBreak'].includes(kind))) continue;
      const bare = (value: string) => value.replace(/\s+/g, '');
      expect(bare(shown), JSON.stringify({ text, markdown })).toBe(bare(laidOut));
      expect(kinds, JSON.stringify({ text, markdown })).toEqual([]);
    }
  });
});

describe('plain text is laid out', () => {
  test.each([
    { name: 'without indentation', text: '    Eins\n\tzwei', result: 'Eins\nzwei' },
    { name: 'without blanks at the end of a line', text: 'Eins  \nzwei ', result: 'Eins\nzwei' },
    { name: 'with one blank line where there are more', text: 'Eins\n\n\n\nZwei', result: 'Eins\n\nZwei' },
    {
      name: 'in paragraphs where each line is one',
      text: `${'Ein langer Satz. '.repeat(9).trim()}\n${'Noch ein Satz. '.repeat(9).trim()}`,
      result: `${'Ein langer Satz. '.repeat(9).trim()}\n\n${'Noch ein Satz. '.repeat(9).trim()}`,
    },
    {
      name: 'and stays as it is where lines are broken',
      text: 'Ein Satz, der\nweiter geht.',
      result: 'Ein Satz, der\nweiter geht.',
    },
  ])('$name', ({ text, result }) => {
    expect(applyChanges(text, layOutPlain(text))).toBe(result);
  });
});
