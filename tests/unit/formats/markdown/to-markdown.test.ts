import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Html, Root as MarkdownRoot } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/formats/markdown/to-markdown.ts';
import { setBody } from '../../../../src/formats/set-body.ts';
import { makeBody } from '../epub/make-workshop.ts';

const ADVERSARIAL = join(import.meta.dirname, '../../../fixtures/adversarial');
const parser = unified().use(rehypeParse, { fragment: true });
const reader = unified().use(remarkParse).use(remarkGfm);

const fromHtml = (html: string) => toMarkdown(parser.parse(html));

/** The Markdown that comes of a body, whose pictures and addresses stay what they are. */
const again = (markdown: string) =>
  toMarkdown(
    setBody(makeBody(markdown), {
      address: (address) => address,
      picture: ({ src, alt, title }) => ({
        type: 'element',
        tagName: 'img',
        properties: { src, alt, title },
        children: [],
      }),
    }),
  );

/** All HTML in a Markdown text. */
function htmlIn(markdown: string): string[] {
  const found: string[] = [];
  visit(reader.parse(markdown) as MarkdownRoot, 'html', ({ value }: Html) => void found.push(value));
  return found;
}

describe('Markdown', () => {
  test.each([
    [
      'paragraphs and emphasis',
      'Text mit **Fettem**, *Kursivem*, ~~Gestrichenem~~ und `Code`.\n\nNoch einer.\n',
    ],
    ['headings', '## Eins\n\n### Zwei\n'],
    ['links', '[Verweis](https://example.org/a_b?c=d)\n'],
    ['pictures', '![Ein Hafen](./hafen.jpg "Am Morgen")\n'],
    ['lists', '- a\n  - b\n- c\n\n1. eins\n2. zwei\n'],
    ['quotations', '> Ein Zitat\n>\n> in zwei Absätzen.\n'],
    ['code', '```js\nconst a = "<b>";\n```\n'],
    ['tables', '| a | b | c |\n| - | -: | :-: |\n| 1 | **2** | 3 |\n'],
    [
      'footnotes',
      'Text[^1] und Text[^2], wieder[^1].\n\n[^1]: Eine Note.\n\n    Ihr zweiter Absatz.\n\n[^2]: Noch eine.\n',
    ],
    ['lowered and raised text', 'H<sub>2</sub>O und m<sup>2</sup>\n'],
    ['signs that are text', 'Ein \\*Sternchen\\*, \\[Klammern] und \\<b>.\n'],
  ])('comes back as it was: %s', (_what, markdown) => {
    expect(again(markdown)).toBe(markdown);
  });

  test.each([
    ['quotations within a line', '<p><q>Ja, <q>sagte er</q></q></p>', '„Ja, ‚sagte er‘“\n'],
    ['what unfolds', '<details><summary>Mehr</summary><p>Text</p></details>', 'Mehr\n\nText\n'],
    [
      'a figure',
      '<figure><img src="/a.jpg" alt="a"><figcaption>b</figcaption></figure>',
      '![a](/a.jpg)\n\nb\n',
    ],
    ['a block within a line', '<em><p>a</p></em>', 'a\n'],
    ['the language of a part', '<p><span lang="en">English</span></p>', 'English\n'],
    [
      'a table with a caption',
      '<table><caption>T</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      'T\n\n| a |\n| - |\n| b |\n',
    ],
  ])('says in its own way: %s', (_what, html, markdown) => {
    expect(fromHtml(html)).toBe(markdown);
  });

  test('holds no HTML but what lowers and raises, whatever a body tries', () => {
    const names = readdirSync(ADVERSARIAL).filter((name) => name.endsWith('.md'));
    for (const name of names) {
      const markdown = again(readFileSync(join(ADVERSARIAL, name), 'utf8').replace(/\r\n?/g, '\n'));
      expect(
        htmlIn(markdown).filter((html) => !/^<\/?(?:sub|sup)>$/.test(html)),
        name,
      ).toEqual([]);
    }
    expect(names.length).toBeGreaterThan(300);
  });

  test('makes no giant of a cell that claims to be one', () => {
    const html = '<table><tbody><tr><td colspan="9999999" rowspan="9999999">a</td></tr></tbody></table>';
    expect(fromHtml(html).length).toBeLessThan(100);
  });
});
