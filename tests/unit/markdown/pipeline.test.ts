import { type AstroMarkdownOptions, createMarkdownProcessor } from '@astrojs/markdown-remark';
import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { createPipeline } from '../../../src/markdown/pipeline.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';

// As astro.config.mjs hands it to Astro.
const processor = await createMarkdownProcessor({
  ...createPipeline({ base: '/' }),
  syntaxHighlight: false,
} as AstroMarkdownOptions);

/** Writes HTML as a browser reads it: an attribute without a value is an empty one. */
function normalise(html: string): string {
  return serialize(parseFragment(html)).trim();
}

test.each([
  ['plain text', 'Ein *kursives* **fettes** `festes` Wort -- "gerade" ...\\\nneue Zeile'],
  ['German marks and spaces', '"*Eins*" - am 5. Mai, z.B. [hier](https://quelle.example/). `"a"`'],
  ['English passages', 'Er ging. This is *the end* of it. <b>It is what it is.</b>'],
  ['headings', '# Eins\n\n## Zwei\n\n## Zwei\n\n### document'],
  ['lists and quotations', '1. eins\n2. zwei\n   - drei\n\n> Zitat\n\n- [x] fertig'],
  ['a table', '| a | b |\n| :-: | -: |\n| 1 | 2 |'],
  ['footnotes', 'Wort[^a] und[^a]\n\n[^a]: Die [Quelle](https://quelle.example/).'],
  ['footnotes beside HTML', 'Wort[^a] <mark>x</mark>\n\n[^a]: Note'],
  ['code', '```html\n<script>x</script>\n```\n\n`{ a: "<b>" }`'],
  ['links', '[a](/themen/) [b](https://anders.example/?a=1&b=2) <tel:110> www.anders.example'],
  ['pictures of the site', '![Karte](/karte.png "Titel")'],
  [
    'HTML that may stay',
    '<figure><blockquote>Zitat</blockquote><figcaption><cite>x</cite></figcaption></figure>',
  ],
  [
    'HTML that may not stay',
    '<p onclick="1">x</p>\n\n<script>1</script>\n\n<iframe src="/x"></iframe> <u-b>y</u-b>',
  ],
  ['misnested HTML', '<b><p>eins</b> zwei</p>\n\n<table><tr>drei<td>vier'],
  ['braces', 'Ein {Ausdruck} und `{x}` und {{ y }}\n\n## {Titel}'],
])('Astro’s processor renders %s as renderMarkdown does', async (_, source) => {
  const { code } = await processor.render(source);
  expect(normalise(code)).toBe(normalise(await renderMarkdown(source)));
});

test('Astro’s processor adds no id to a heading that has one', async () => {
  const { code } = await processor.render('## Die Lage');
  expect(code).toBe('<h2 id="abschnitt-die-lage">Die Lage</h2>');
});
