import { describe, expect, test } from 'vitest';
import { loadBody } from '../../../src/loader/body.ts';
import { BlowUpError } from '../../../src/markdown/deadline.ts';
import { createRenderer } from '../../../src/markdown/render.ts';

const FILE = 'content/articles/2025/x.md';
const render = createRenderer({ base: '/' });

/** Loads a body that stands below four lines of front matter. */
function load(body: string, renderer = render) {
  return loadBody({ matter: {}, body, bodyOffset: 4 }, renderer, FILE);
}

describe('A body is loaded', () => {
  test('as it is rendered', () => {
    expect(load('## Titel\n\nText')).toEqual({ body: { ...render('## Titel\n\nText'), warnings: [] } });
  });

  test('with its warnings ready to be printed', () => {
    expect(load('Text\n\n<u-a>x</u-a>')).toMatchObject({
      body: {
        warnings: [
          'content/articles/2025/x.md:7: expected only elements that articles may hold, got <u-a>. It is left out.',
        ],
      },
    });
  });

  test.each(['Wort', '![Bild](a.jpg)', '![Karte](/karte.png)', '<p>Wort</p>', '```\nKode\n```'])(
    'where it shows something: %j',
    (body) => {
      expect(load(body)).toHaveProperty('body');
    },
  );
});

describe('A body that shows nothing is a fault', () => {
  test.each([
    ['', 'an empty one'],
    ['\n \n\t\n', 'an empty one'],
    ['<script>böse()</script>', 'one of which nothing may be shown'],
    ['<!-- still -->', 'one of which nothing may be shown'],
    ['[ziel]: https://quelle.example/', 'one of which nothing may be shown'],
    ['![Bild](https://anders.example/a.jpg)', 'one of which nothing may be shown'],
    ['&nbsp;', 'one of which nothing may be shown'],
    ['***', 'one of which nothing may be shown'],
  ])('%j', (body, got) => {
    expect(load(body)).toMatchObject({
      faults: [{ file: FILE, line: 5, expected: 'a body that shows something', got }],
    });
  });
});

describe('What is wrong in a body', () => {
  test('is named by its line in the file', () => {
    expect(load('Text\n\n![](a.jpg)')).toMatchObject({
      faults: [{ file: FILE, line: 7, expected: 'an alternative text for every picture' }],
    });
  });

  test('is named all at once', () => {
    expect(load('![](a.jpg)\n\n![](b.jpg)\n\n![Bild](%zz.jpg)')).toMatchObject({
      faults: [{ line: 5 }, { line: 7 }, { line: 9 }],
    });
  });

  test('is named without a line where none is known', () => {
    const result = load('Ein &#x202E;Wort');
    expect('faults' in result && result.faults.map(({ line }) => line)).toEqual([undefined]);
  });
});

describe('A body that cannot be rendered is a fault', () => {
  test('that says what to take out of a text made to exhaust the parser', () => {
    const renderer = () => {
      throw new BlowUpError('nesting too deep to read');
    };
    expect(load('x', renderer)).toEqual({
      faults: [
        {
          file: FILE,
          line: 5,
          expected: 'a body that can be rendered',
          got: 'nesting too deep to read',
          remedy: 'Take the repetition or nesting out, or divide the text.',
        },
      ],
    });
  });

  test('that quotes the error where it is any other', () => {
    const renderer = () => {
      throw new TypeError('so nicht');
    };
    expect(load('x', renderer)).toMatchObject({
      faults: [{ file: FILE, line: 5, got: 'an error (TypeError: so nicht)' }],
    });
  });
});
