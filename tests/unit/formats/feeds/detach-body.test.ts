import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { detachBody } from '../../../../src/formats/feeds/detach-body.ts';

const processor = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);

function detach(html: string): string {
  const tree = processor.parse(html);
  detachBody(tree, 'https://example.org/x/');
  return processor.stringify(tree);
}

describe('detachBody', () => {
  test.each([
    [
      'leads links within the body to its page',
      '<a href="#abschnitt">x</a>',
      '<a href="https://example.org/x/#abschnitt">x</a>',
    ],
    [
      'leaves other links alone',
      '<a href="https://example.com/#a">x</a>',
      '<a href="https://example.com/#a">x</a>',
    ],
    ['takes ids and classes out', '<h2 id="a" class="b">x</h2>', '<h2>x</h2>'],
    ['keeps how a column is aligned', '<td class="align-right">1</td>', '<td align="right">1</td>'],
    [
      'makes a table plain again',
      '<div class="table" role="region" aria-label="Tabelle" tabindex="0">x</div>',
      '<div>x</div>',
    ],
    [
      'keeps the name of a link that is an arrow',
      '<a aria-label="Zurück" data-footnote-backref href="/x/">↩</a>',
      '<a aria-label="Zurück" href="/x/">↩</a>',
    ],
    ['keeps languages and directions', '<p lang="en" dir="ltr">x</p>', '<p lang="en" dir="ltr">x</p>'],
  ])('%s', (_what, html, detached) => {
    expect(detach(html)).toBe(detached);
  });
});
