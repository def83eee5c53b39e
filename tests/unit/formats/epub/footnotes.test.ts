import { describe, expect, test } from 'vitest';
import { setFootnotes } from '../../../../src/formats/epub/footnotes.ts';
import { changeHtml } from '../hast-html.ts';
import { makeBody } from './make-workshop.ts';

const set = (markdown: string) => changeHtml(makeBody(markdown).html, setFootnotes);

describe('footnotes', () => {
  const html = set('Text[^a] und[^b].\n\n[^a]: Eine *Note*.\n\n    Ihr zweiter Absatz.\n[^b]: - Liste');

  test('are referred to as e-readers know it', () => {
    expect(html).toContain('role="doc-noteref">1</a></sup>');
    expect(html.match(/epub:type="noteref"/g)).toHaveLength(2);
  });

  test('become asides with their number in the first line', () => {
    expect(html).toContain('<section epub:type="footnotes"><h2 id="footnote-label">Fußnoten</h2>');
    expect(html).toMatch(
      /<aside id="user-content-fn-a" epub:type="footnote" role="doc-footnote">\n<p><span class="number">1<\/span> Eine <em>Note<\/em>\.<\/p>/,
    );
    expect(html).not.toContain('<ol>');
  });

  test('have a number also where they begin with no paragraph', () => {
    expect(html).toMatch(/<aside id="user-content-fn-b"[^>]*><span class="number">2<\/span> \n<ul>/);
  });

  test('lead back', () => {
    expect(html).toMatch(
      /<a href="#user-content-fnref-a"[^>]*aria-label="Zurück zum Verweis 1"[^>]* role="doc-backlink">/,
    );
  });
});

test('a body without footnotes stays as it is', () => {
  expect(set('Text mit [Verweis](https://example.org/).')).toBe(
    makeBody('Text mit [Verweis](https://example.org/).').html,
  );
});
