import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/loader/read-text.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { inspectBody } from '../../attacks/inspect-body.ts';

/* Every file of the folder holds one attack and one harmless sentence, and only the sentence may be left. */
const FOLDER = join(import.meta.dirname, '../../fixtures/adversarial');

describe('The checker of these tests', () => {
  test.each([
    ['<script>1</script>', '<script> is no element of an article'],
    ['<svg></svg>', '<svg> is no HTML'],
    ['<p>a<!-- b --></p>', 'a comment'],
    ['<p onclick="1">a</p>', 'onclick="1" on <p>'],
    ['<img src="/a.png" alt="" onerror="1">', 'onerror="1" on <img>'],
    ['<p style="color:red">a</p>', 'style="color:red" on <p>'],
    ['<a href="javascript:1">a</a>', 'href="javascript:1" on <a>'],
    ['<a href=" java&Tab;script:1">a</a>', 'href=" java\tscript:1" on <a>'],
    ['<a href="&#1;javascript:1">a</a>', 'href="\u0001javascript:1" on <a>'],
    ['<a href="/" target="x">a</a>', 'target="x" on <a>'],
    ['<img src="https://boese.example/" alt="">', 'src="https://boese.example/" on <img>'],
    ['<img src="//boese.example/" alt="">', 'src="//boese.example/" on <img>'],
    ['<img src="/&Tab;/boese.example/" alt="">', 'src="/\t/boese.example/" on <img>'],
    ['<img src="\\\\boese.example/" alt="">', 'src="\\\\boese.example/" on <img>'],
    ['<p id="document">a</p>', 'id="document" on <p>'],
    ['<p id="abschnitt-a">a</p>', 'id="abschnitt-a" on <p>'],
    ['<h2 id="abschnitt-a">a</h2><h2 id="abschnitt-a">b</h2>', 'the id "abschnitt-a" twice'],
    ['<h2 id="title">a</h2>', 'id="title" on <h2>'],
    ['<a id="user-content-fn-1">a</a>', 'id="user-content-fn-1" on <a>'],
    ['<p name="a">a</p>', 'name="a" on <p>'],
    ['<p class="visually-hidden">a</p>', 'class="visually-hidden" on <p>'],
    ['<p tabindex="0">a</p>', 'tabindex="0" on <p>'],
    ['<div role="region">a</div>', 'role="region" on <div>'],
    ['<p data-pagefind-ignore>a</p>', 'data-pagefind-ignore="" on <p>'],
    ['<span data-pagefind-ignore="">a</span>', 'data-pagefind-ignore="" on <span>'],
    ['<span class="visually-hidden">a</span>', 'class="visually-hidden" on <span>'],
    ['<p data-x="1">a</p>', 'data-x="1" on <p>'],
    ['<body onload="1">', 'onload="1" on <body>'],
    ['</main><p>a</p>', 'something outside its frame'],
  ])('finds what is wrong in %s', (html, violation) => {
    expect(inspectBody(html).violations).toEqual([violation]);
  });

  test('finds nothing wrong in harmless HTML', () => {
    const html =
      '<h2 id="abschnitt-a">c</h2><p><a href="https://quelle.example/">a</a> <a href="tel:110">b</a></p>';
    expect(inspectBody(html)).toEqual({ violations: [], text: 'ca b' });
  });
});

describe('An attack in a body leaves nothing behind but its harmless sentence', () => {
  test.each(filesIn(FOLDER))('%s', async (file) => {
    const name = basename(file, '.md');
    const decoded = decodeText(readFileSync(join(FOLDER, file)), file);
    const source = 'text' in decoded ? decoded.text : '';
    const { violations, text } = inspectBody(await renderMarkdown(source));
    const sentences = text.match(new RegExp(`Harmlosigkeit-${name}(?![\\w-])`, 'g'));
    expect({ violations, sentences }).toEqual({ violations: [], sentences: [`Harmlosigkeit-${name}`] });
  });
});

describe('Bytes that are no plain text are refused with their line', () => {
  test.each(filesIn(join(FOLDER, 'refused')))('%s', (file) => {
    const path = `content/articles/2025/${file}`;
    expect(decodeText(readFileSync(join(FOLDER, 'refused', file)), path)).toMatchObject({
      fault: { file: path, line: file === 'utf-16le.md' ? 1 : 3 },
    });
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md'));
}
