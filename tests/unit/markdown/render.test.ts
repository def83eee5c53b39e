import { describe, expect, test } from 'vitest';
import { createRenderer, renderMarkdown } from '../../../src/markdown/render.ts';

const render = createRenderer({ base: '/' });

describe('Markdown becomes HTML', () => {
  test.each([
    ['Text', '<p>Text</p>'],
    ['eins\nzwei', '<p>eins\nzwei</p>'],
    ['eins  \nzwei', '<p>eins<br>\nzwei</p>'],
    ['*kursiv* **fett** `Kode`', '<p><em>kursiv</em> <strong>fett</strong> <code>Kode</code></p>'],
    ['> Zitat', '<blockquote>\n<p>Zitat</p>\n</blockquote>'],
    ['3. drei', '<ol start="3">\n<li>drei</li>\n</ol>'],
    ['***', '<hr>'],
    ['"gerade" -- ...', '<p>„gerade“ -- ...</p>'],
    ['1 < 2 & 3 > 2', '<p>1 &#x3C; 2 &#x26; 3 > 2</p>'],
    ['&lt;b&gt;', '<p>&#x3C;b></p>'],
    ['a `<b>` c', '<p>a <code>&#x3C;b></code> c</p>'],
    ['<p>roh *nicht kursiv*</p>', '<p>roh *nicht kursiv*</p>'],
    ['<div>\n\n*kursiv*\n\n</div>', '<div>\n<p><em>kursiv</em></p>\n</div>'],
    ['<p>eins<p>zwei', '<p>eins</p><p>zwei</p>'],
    ['', ''],
  ])('%j → %j', (source, html) => {
    expect(render(source).html).toBe(html);
  });

  test('renders each body for itself', () => {
    render('# Eins\n\n![a](a.jpg)\n\n<script></script>');
    expect(render('Zwei')).toEqual({
      html: '<p>Zwei</p>',
      text: 'Zwei',
      headings: [],
      images: [],
      findings: [],
    });
  });
});

describe('The plain text of a body', () => {
  test.each([
    ['Ein *kursives* und `festes` Wort.', 'Ein kursives und festes Wort.'],
    ['eins\n\nzwei', 'eins zwei'],
    ['## Titel\n\nText', 'Titel Text'],
    ['- eins\n- zwei', 'eins zwei'],
    ['| a | b |\n| - | - |\n| 1 | 2 |', 'a b 1 2'],
    ['eins\\\nzwei', 'eins zwei'],
    ['Wort[^1].\n\n[^1]: Note', 'Wort.'],
    ['[Verweis](https://anders.example/).', 'Verweis.'],
    ['![Haus](a.jpg)', ''],
    ['Frage<b>zeichen</b>', 'Fragezeichen'],
    ['a<!-- still -->b<script>böse()</script>', 'ab'],
  ])('%j → %j', (source, text) => {
    expect(render(source).text).toBe(text);
  });

  test.each([
    ['<div>eins</div><div>zwei</div>', 'eins zwei'],
    ['<p>eins</p>zwei', 'eins zwei'],
    ['<details><summary>eins</summary>zwei</details>', 'eins zwei'],
    ['<div>eins<table><caption>zwei</caption><tr><td>drei</td></tr></table></div>', 'eins zwei drei'],
    ['<div>eins<hr>zwei</div>', 'eins zwei'],
    ['<ul><li>eins</li></ul>zwei', 'eins zwei'],
  ])('keeps the blocks of HTML apart: %s → %s', (source, text) => {
    expect(render(source).text).toBe(text);
  });
});

describe('A control character written as an entity is an error', () => {
  test.each([
    ['in the text', 'Ein &#x202E;Wort'],
    ['in a heading', '## Ein &#x2066;Wort'],
    ['in code', '<code>Ein &#x202E;Wort</code>'],
    ['in a footnote', 'Wort[^1]\n\n[^1]: Ein &#x202E;Wort'],
    ['in the title of a link', '[Wort](/x/ "Ein &#x202E;Wort")'],
    ['in an alternative text', '![Ein &#x202E;Wort](a.jpg)'],
    ['in the title of a picture', '![Wort](a.jpg "Ein &#x202E;Wort")'],
  ])('%s', (_, source) => {
    expect(render(source).findings).toMatchObject([
      { level: 'error', got: expect.stringMatching(/^the character U\+20(?:2E|66)/) },
    ]);
  });

  test.each(['&shy;', '&zwj;', '&lrm;', '&nbsp;', '&#x1F600;', '&#0;'])('%s is none', (entity) => {
    expect(render(`Ein ${entity} Wort`).findings).toEqual([]);
  });
});

test('A control character in an address is printed percent-encoded, where it can turn nothing around', () => {
  const { html, findings } = render('<a href="/&#x202E;wort">Wort</a>');
  expect(html).toContain('href="/%E2%80%AEwort"');
  expect(findings).toEqual([]);
});

test('An end tag in a footnote that closes the list of footnotes itself stops nothing', () => {
  const { html } = render('Wort[^1]\n\n[^1]: Eins <ol></ol></p></li></ol>\n\n    Zwei\n');
  expect(html).toMatch(/Wort.*Eins.*Zwei/s);
});

describe('renderMarkdown', () => {
  test('renders as on a site at the root of its host', async () => {
    expect(await renderMarkdown('[Text](/themen/)')).toBe('<p><a href="/themen/">Text</a></p>');
  });

  test('leaves out the index of pictures', async () => {
    expect(await renderMarkdown('![Haus](a.jpg)')).toBe(
      '<p><img src="a.jpg" alt="Haus" loading="lazy" decoding="async"></p>',
    );
  });

  test('keeps a text that only looks like such an index', async () => {
    expect(await renderMarkdown('Das Attribut data-image="1" zählt.')).toBe(
      '<p>Das Attribut data-image="1" zählt.</p>',
    );
  });
});
