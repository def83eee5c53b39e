import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../src/markdown/render.ts';

const render = createRenderer({ base: '/' });

describe('What an article may hold stays as it was written', () => {
  test.each([
    ['<p lang="en">A <em>foreign</em> passage.</p>'],
    ['<p dir="rtl">Text</p>'],
    ['<p><abbr title="Europäische Union">EU</abbr></p>'],
    ['<p><cite>Faust</cite> und <q cite="https://quelle.example/">Zitat</q></p>'],
    ['<p><mark>markiert</mark></p>'],
    ['<p><time datetime="2025-08-14">heute</time></p>'],
    ['<p><ins datetime="2025-08-14">neu</ins> <del datetime="2025-08-14">alt</del></p>'],
    ['<p>H<sub>2</sub>O, m<sup>2</sup>, <small>klein</small>, <u>Eigenname</u>, <s>falsch</s></p>'],
    ['<p><kbd>Strg</kbd> <samp>Aus</samp> <var>x</var> <dfn title="Wort">Begriff</dfn></p>'],
    ['<p><b>b</b> <i>i</i> <bdi>x</bdi> <bdo dir="rtl">x</bdo> Donau<wbr>dampf<br>schiff</p>'],
    ['<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>'],
    ['<blockquote cite="https://quelle.example/"><p>Zitat</p></blockquote>'],
    ['<ol start="3" reversed type="a"><li value="5">x</li></ol>'],
    ['<dl><dt>Wort</dt><dd>Erklärung</dd></dl>'],
    ['<details open><summary>Mehr</summary><p>Text</p></details>'],
    ['<figure><blockquote><p>Zitat</p></blockquote><figcaption>Wer es sagte</figcaption></figure>'],
    ['<section><div><span lang="fr">bonjour</span></div></section>'],
    ['<p><a href="/x/" title="Erklärung">Verweis</a></p>'],
  ])('%s', (html) => {
    const rendered = render(html);
    expect(rendered.html).toBe(html);
    expect(rendered.findings).toEqual([]);
  });
});

describe('What an article may not hold is taken out', () => {
  test.each([
    ['with its content', '<p>vor <script>böse()</script>nach</p>', '<p>vor nach</p>'],
    ['with its content', '<p>vor <style>p{}</style>nach</p>', '<p>vor nach</p>'],
    ['with its content', '<p>vor <iframe src="/x">drin</iframe>nach</p>', '<p>vor nach</p>'],
    ['with its content', '<p>vor <svg><text>drin</text></svg>nach</p>', '<p>vor nach</p>'],
    ['with its content', '<p>vor <math><mi>x</mi></math>nach</p>', '<p>vor nach</p>'],
    ['with its content', '<p>vor <textarea>drin</textarea>nach</p>', '<p>vor nach</p>'],
    ['with its content', '<p>vor <select><option>drin</option></select>nach</p>', '<p>vor nach</p>'],
    ['with its content', '<p>vor <template><p>drin</p></template>nach</p>', '<p>vor nach</p>'],
    ['but its text stays', '<p>vor <button>drin</button> nach</p>', '<p>vor drin nach</p>'],
    ['but its text stays', '<p>vor <marquee>drin</marquee> nach</p>', '<p>vor drin nach</p>'],
    ['but its text stays', '<p>vor <mein-ding>drin</mein-ding> nach</p>', '<p>vor drin nach</p>'],
    ['but its text stays', '<p>vor <font color="red">drin</font> nach</p>', '<p>vor drin nach</p>'],
    ['but its text stays', '<main><p>drin</p></main>', '<p>drin</p>'],
    ['but its text stays', '<li>drin</li>', 'drin'],
    ['but its text stays', '<figcaption>drin</figcaption>', 'drin'],
    ['and the element stays', '<p onclick="böse()">Text</p>', '<p>Text</p>'],
    ['and the element stays', '<p style="color:red" class="x" id="y">Text</p>', '<p>Text</p>'],
    ['and the element stays', '<p data-pagefind-body tabindex="1" hidden>Text</p>', '<p>Text</p>'],
    [
      'and the element stays',
      '<p><a href="/x/" target="_blank" ping="/y">Text</a></p>',
      '<p><a href="/x/">Text</a></p>',
    ],
    ['and the element stays', '<p><q cite="javascript:böse()">Text</q></p>', '<p><q>Text</q></p>'],
    [
      'and the element stays',
      '<code class="language-js böse">x</code>',
      '<p><code class="language-js">x</code></p>',
    ],
    ['and nothing of it stays', '<p>vor <!-- still -->nach</p>', '<p>vor nach</p>'],
    ['and nothing of it stays', '<p>vor <?php still ?>nach</p>', '<p>vor nach</p>'],
  ])('%s: %s', (_, source, html) => {
    expect(render(source).html).toBe(html);
  });

  test('a class of which nothing is allowed leaves no empty attribute', () => {
    expect(render('<p><code class="böse">x</code></p>').html).toBe('<p><code>x</code></p>');
  });
});
