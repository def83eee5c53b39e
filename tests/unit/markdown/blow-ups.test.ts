import { describe, expect, test } from 'vitest';
import { BlowUpError } from '../../../src/markdown/deadline.ts';
import { createRenderer, renderMarkdown } from '../../../src/markdown/render.ts';

/** Against hanging; no measurement. */
const GUARD = 20_000;

/** A part of the usual deadline: what is refused there is refused here, and the tests need not wait as long. */
const render = createRenderer({ base: '/' }, 400);

describe('A text that was made to exhaust a parser is refused or rendered to its last word', () => {
  test.each([
    ['5 KB of >', '>'.repeat(5 * 1024)],
    ['25 KB of *a', '*a '.repeat((25 * 1024) / 3)],
    ['40 KB of _', '_'.repeat(40 * 1024)],
    ['5,000 nested <div>', '<div>'.repeat(5000)],
    ['10,000 * on both sides of a word', `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`],
    ['a list nested 3,000 times', '- '.repeat(3000)],
    ['a table of 2,000 × 2,000 cells', `${'a|'.repeat(2000)}\n${'-|'.repeat(2000)}\n${'a\n'.repeat(2000)}`],
    ['10,000 openings of CDATA', 'a<![CDATA['.repeat(10_000)],
    ['10,000 openings of comments', 'a<!--'.repeat(10_000)],
    ['10,000 opening brackets', '['.repeat(10_000)],
    ['10,000 opening brackets of pictures', '!['.repeat(10_000)],
    ['10,000 links without an end', '[a]('.repeat(10_000)],
    [
      '20 KB of backticks of growing length',
      Array.from({ length: 200 }, (_, i) => `${'`'.repeat(i)} `).join(''),
    ],
    ['5,000 quotations within each other', '> '.repeat(5000)],
    ['10,000 references to one footnote', `${'[^1]'.repeat(10_000)}\n\n[^1]: Note`],
    [
      '5,000 footnotes that name the next',
      Array.from({ length: 5000 }, (_, i) => `[^${i}]: [^${i + 1}]`).join('\n'),
    ],
    ['10,000 misnested elements', '<b><p>'.repeat(5000)],
    [
      'one element with 20,000 attributes',
      `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(' ')}>`,
    ],
    ['10,000 headings of one name', '# a\n\n'.repeat(10_000)],
    ['100 KB of "', '"'.repeat(100 * 1024)],
    ['100 KB of "a', '"a '.repeat((100 * 1024) / 3)],
    ['100 KB of "a"', '"a" '.repeat((100 * 1024) / 4)],
    ['100 KB of apostrophes', "'".repeat(100 * 1024)],
    ['100 KB of words with apostrophes', "a' ".repeat((100 * 1024) / 3)],
    ['100 KB of abbreviations', 'a. '.repeat((100 * 1024) / 3)],
    ['100 KB of z.B.', 'z.B.'.repeat((100 * 1024) / 4)],
    ['one sentence of 100 KB in English', 'the word of a '.repeat((100 * 1024) / 14)],
    [
      'one sentence of 100 KB full of English quotations',
      'the of "the of to and" '.repeat((100 * 1024) / 23),
    ],
    ['one word of 100 KB', 'ung'.repeat((100 * 1024) / 3)],
    ['100 KB of exclamation marks within a word', `a${'!'.repeat(100 * 1024)}b`],
    ['100 KB of hyphens between blanks', ' - a'.repeat((100 * 1024) / 4)],
    ['100 KB of amounts', '5 km '.repeat((100 * 1024) / 5)],
    ['English text in 5,000 elements', `<p>${'the <b>word</b> of '.repeat(5000)}</p>`],
  ])('%s', { timeout: GUARD }, (_, source) => {
    let outcome: unknown;
    try {
      outcome = render(`${source}\n\nSchlusswort`).html;
    } catch (error) {
      outcome = error;
    }
    if (typeof outcome === 'string') expect(outcome).toContain('Schlusswort');
    else expect(outcome).toBeInstanceOf(BlowUpError);
  });
});

test('an honest text of 8 KB is rendered whole', { timeout: GUARD }, async () => {
  const paragraph = 'Die Straße führt über den Fluss, an *alten* Häusern vorbei, bis [ans Ziel](/ziel/). ';
  const html = await renderMarkdown(`${paragraph.repeat(5)}\n\n`.repeat(20));
  expect(html.match(/<p>/g)).toHaveLength(20);
});
