import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../src/markdown/render.ts';

const render = createRenderer({ base: '/' });

describe('An element that is taken out is reported', () => {
  test.each([
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'form',
    'input',
    'button',
    'textarea',
    'select',
    'video',
    'audio',
    'picture',
    'source',
    'canvas',
    'dialog',
    'template',
    'noscript',
    'base',
    'link',
    'meta',
    'marquee',
    'font',
    'nav',
    'main',
    'article',
    'mein-ding',
  ])('by its name: %s', (name) => {
    expect(render(`Text\n\n<div>\n<${name}>`).findings).toMatchObject([
      { line: 4, level: 'warning', got: `<${name}>` },
    ]);
  });

  test.each([
    ['<td>', 'Text\n\n<div><td>x</td></div>\n\n<li>x</li>', [{ line: 5, got: '<li>' }]],
    [
      'each one',
      '<u-a>x</u-a>\n\n<u-a>y</u-a> <u-a>z</u-a>',
      [
        { line: 1, got: '<u-a>' },
        { line: 3, got: '<u-a>' },
        { line: 3, got: '<u-a>' },
      ],
    ],
    [
      'within another',
      '<form>\n<input>\n<button>x</button>\n</form>',
      [
        { line: 1, got: '<form>' },
        { line: 2, got: '<input>' },
        { line: 3, got: '<button>' },
      ],
    ],
    [
      'in a table, a list and a quotation',
      '| a |\n| - |\n| <u-a>x</u-a> |\n\n- <u-b>y</u-b>\n\n> <u-c>z</u-c>',
      [
        { line: 3, got: '<u-a>' },
        { line: 5, got: '<u-b>' },
        { line: 7, got: '<u-c>' },
      ],
    ],
  ])('%s', (_, source, findings) => {
    expect(render(source).findings).toMatchObject(findings);
  });

  test('once with all that it held where its content goes too', () => {
    expect(render('<svg onload="1"><a href="javascript:1"><text>x</text></a></svg>').findings).toMatchObject([
      { line: 1, got: '<svg>', remedy: 'It is left out with its content.' },
    ]);
  });

  test('without a word about its content where that stays', () => {
    expect(render('<button>x</button>').findings).toMatchObject([{ remedy: 'It is left out.' }]);
  });
});

describe('An attribute that is taken out is reported', () => {
  test.each([
    ['<p onclick="1">x</p>', 'onclick', 'p'],
    ['<p ONCLICK="1">x</p>', 'onclick', 'p'],
    ['<p style="color:red">x</p>', 'style', 'p'],
    ['<p id="x">x</p>', 'id', 'p'],
    ['<p class="x">x</p>', 'class', 'p'],
    ['<p hidden>x</p>', 'hidden', 'p'],
    ['<p tabindex="1">x</p>', 'tabindex', 'p'],
    ['<p accesskey="x">x</p>', 'accesskey', 'p'],
    ['<p contenteditable="true">x</p>', 'contenteditable', 'p'],
    ['<p data-pagefind-ignore>x</p>', 'data-pagefind-ignore', 'p'],
    ['<p aria-hidden="true">x</p>', 'aria-hidden', 'p'],
    ['<p is="x-y">x</p>', 'is', 'p'],
    ['<p><a name="x">x</a></p>', 'name', 'a'],
    ['<p><a href="/" target="x">x</a></p>', 'target', 'a'],
    ['<p><a href="/" ping="/x">x</a></p>', 'ping', 'a'],
    ['<p><a href="javascript:1">x</a></p>', 'href', 'a'],
    ['[x](javascript:1)', 'href', 'a'],
    ['<p><img src="/a.png" alt="" srcset="/b.png 2x"></p>', 'srcset', 'img'],
    ['<p><img src="/a.png" alt="" onerror="1"></p>', 'onerror', 'img'],
    ['<p><q cite="javascript:1">x</q></p>', 'cite', 'q'],
    ['<table background="/x.png"><tbody><tr><td>x</td></tr></tbody></table>', 'background', 'table'],
    ['<p><code class="böse">x</code></p>', 'class', 'code'],
    ['<p><code class="language-js böse">x</code></p>', 'class', 'code'],
    ['<section class="footnotes böse"><p>x</p></section>', 'class', 'section'],
  ])('by its name and element: %s', (source, name, element) => {
    expect(render(`Text\n\n${source}`).findings).toMatchObject([
      {
        line: 3,
        level: 'warning',
        got: expect.stringMatching(new RegExp(`^${name}\\b(?!-).* on <${element}>$`)),
      },
    ]);
  });

  test('each one', () => {
    expect(render('<p onclick="1" style="x"><b id="y">x</b></p>').findings).toHaveLength(3);
  });
});

test.each([
  ['Markdown alone', '# Titel\n\nText *kursiv* **fett** `Kode`\n\n> Zitat\n\n1. eins\n2. zwei\n\n---\n'],
  ['what only the HTML parser adds', '<table><tr><td>x</td></tr></table>\n\n<p>eins<p>zwei'],
  ['misnested elements', '<b><p>eins</b> zwei</p>'],
  [
    'everything of GitHub’s Markdown',
    '| a |\n| :-: |\n| 1 |\n\n- [x] ~~b~~[^1]\n\n[^1]: https://quelle.example/\n',
  ],
  ['attributes without effect', '<p lang="en" dir="ltr">x</p>'],
])('nothing is reported about %s', (_, source) => {
  expect(render(source).findings).toEqual([]);
});
