import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src/article/changes.ts';
import { decodeEntity, readMarkdown, readPlain, toSource } from '../../../../src/import/text/prose.ts';

const textsOf = (markdown: string) => readMarkdown(markdown).map(({ text }) => text);

describe('the running texts of Markdown', () => {
  test.each<{ name: string; markdown: string; texts: string[] }>([
    {
      name: 'are its paragraphs and headings',
      markdown: '# Kopf\n\nEins.\n\nZwei.',
      texts: ['Kopf', 'Eins.', 'Zwei.'],
    },
    {
      name: 'hold emphasised and linked words',
      markdown: 'Ein *gutes* [Wort](https://a.de).',
      texts: ['Ein gutes Wort.'],
    },
    {
      name: 'hold one sign for code',
      markdown: 'Der Befehl `a "b"` hier',
      texts: ['Der Befehl \uFFFC hier'],
    },
    {
      name: 'hold one sign for an address',
      markdown: 'Siehe https://a.de/x dort',
      texts: ['Siehe \uFFFC dort'],
    },
    { name: 'hold none of the HTML', markdown: 'Ein <mark>gutes</mark> Wort', texts: ['Ein gutes Wort'] },
    { name: 'are no code', markdown: '```\n"x"\n```\n\n    "y"\n\nText', texts: ['Text'] },
    {
      name: 'are cells and items',
      markdown: '| A | B |\n|---|---|\n| c | d |\n\n- e\n- f',
      texts: ['A', 'B', 'c', 'd', 'e', 'f'],
    },
    { name: 'have their escaped signs', markdown: 'a \\* b &amp; c', texts: ['a * b & c'] },
    { name: 'go on over lines of a quotation', markdown: '> Eins\n> zwei', texts: ['Eins\nzwei'] },
  ])('$name', ({ markdown, texts }) => {
    expect(textsOf(markdown)).toEqual(texts);
  });

  test.each<{ name: string; markdown: string; find: string; after: string; result: string }>([
    { name: 'a plain text', markdown: 'Ein Wort.', find: 'Wort', after: 'Satz', result: 'Ein Satz.' },
    { name: 'an escaped sign', markdown: 'a \\* b', find: '*', after: '+', result: 'a + b' },
    { name: 'an entity', markdown: 'a &amp; b', find: '&', after: 'und', result: 'a und b' },
    { name: 'an entity of two units', markdown: '&#x1F600; b', find: 'b', after: 'c', result: '&#x1F600; c' },
    {
      name: 'a text within emphasis',
      markdown: 'Ein *gutes Wort* hier',
      find: 'Wort',
      after: 'Ding',
      result: 'Ein *gutes Ding* hier',
    },
    {
      name: 'the second line of a quotation',
      markdown: '> Eins\n> zwei',
      find: 'zwei',
      after: '2',
      result: '> Eins\n> 2',
    },
    {
      name: 'nothing across markup',
      markdown: 'Ein *gutes* Wort',
      find: 'gutes Wort',
      after: 'x',
      result: 'Ein *gutes* Wort',
    },
  ])('change in their source: $name', ({ markdown, find, after, result }) => {
    const changes = readMarkdown(markdown).flatMap((prose) => {
      const offset = prose.text.indexOf(find);
      return offset < 0 ? [] : toSource(markdown, prose, [{ offset, before: find, after, rule: 'r' }]);
    });
    expect(applyChanges(markdown, changes)).toBe(result);
  });

  test('take what is put in between characters', () => {
    const [prose] = readMarkdown('Ein *Wort*hier');
    if (!prose) throw new Error('no prose');
    const changes = toSource('Ein *Wort*hier', prose, [{ offset: 4, before: '', after: '„', rule: 'r' }]);
    expect(applyChanges('Ein *Wort*hier', changes)).toBe('Ein „*Wort*hier');
  });

  test('know headings, and what is quoted', () => {
    const [heading, quoted] = readMarkdown('## Kopf\n\n> Zitat');
    expect(heading).toMatchObject({ block: 'heading', depth: 2, isQuoted: false });
    expect(quoted).toMatchObject({ block: 'paragraph', isQuoted: true });
  });
});

test('the running texts of plain text are what blank lines divide', () => {
  expect(readPlain('\n Eins\nzwei\n \nDrei ').map(({ text }) => text)).toEqual(['Eins\nzwei', 'Drei ']);
});

test.each([
  { name: 'amp', char: '&' },
  { name: '#8222', char: '„' },
  { name: '#x1F600', char: '😀' },
  { name: 'keine', char: undefined },
  { name: '#0', char: undefined },
  { name: '#xD800', char: undefined },
  { name: '#x110000', char: undefined },
])('the entity $name stands for $char', ({ name, char }) => {
  expect(decodeEntity(name)).toBe(char);
});
