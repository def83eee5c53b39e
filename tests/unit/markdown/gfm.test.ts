import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../src/markdown/render.ts';

const render = createRenderer({ base: '/' });

describe('A table', () => {
  const framed = (rows: string) =>
    `<div class="table" role="region" aria-label="Tabelle" tabindex="0"><table>${rows}</table></div>`;
  const compact = (html: string) => html.replaceAll('\n', '');

  test('scrolls by itself in a frame that the keyboard reaches', () => {
    expect(compact(render('| a | b |\n| - | - |\n| 1 | 2 |').html)).toBe(
      framed('<thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>'),
    );
  });

  test('has its alignment as a class', () => {
    expect(compact(render('| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |').html)).toBe(
      framed(
        '<thead><tr><th>a</th><th class="align-center">b</th><th class="align-right">c</th></tr></thead>' +
          '<tbody><tr><td>1</td><td class="align-center">2</td><td class="align-right">3</td></tr></tbody>',
      ),
    );
  });

  test('keeps caption, column groups and spanning cells of HTML', () => {
    const rows =
      '<caption>Titel</caption><colgroup><col span="2"></colgroup>' +
      '<thead><tr><th scope="col" colspan="2">a</th></tr></thead>' +
      '<tbody><tr><td rowspan="2">1</td><td>2</td></tr></tbody><tfoot><tr><td>3</td></tr></tfoot>';
    const { html, findings } = render(`<table>${rows}</table>`);
    expect(html).toBe(framed(rows));
    expect(findings).toEqual([]);
  });
});

describe('A footnote', () => {
  const { html } = render('Eins[^a] und noch einmal[^a].\n\n[^a]: Die Quelle.');

  test('stands in a section with a German heading', () => {
    expect(html).toContain('<section data-footnotes class="footnotes"><h2 id="footnote-label">Fußnoten</h2>');
  });

  test('is referred to by a number that leads to it', () => {
    expect(html).toContain(
      '<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>',
    );
    expect(html).toContain('<li id="user-content-fn-a">');
  });

  test('leads back to every reference, in German', () => {
    expect([...html.matchAll(/href="(#user-content-fnref[^"]*)"[^>]* aria-label="([^"]*)"/g)]).toMatchObject([
      { 1: '#user-content-fnref-a', 2: 'Zurück zum Verweis 1' },
      { 1: '#user-content-fnref-a-2', 2: 'Zurück zum Verweis 1, Stelle 2' },
    ]);
  });

  test('that nothing refers to is not printed', () => {
    expect(render('Text.\n\n[^a]: Die Quelle.').html).toBe('<p>Text.</p>');
  });

  test('is reported as nothing unusual', () => {
    expect(render('Eins[^a].\n\n[^a]: Die Quelle.\n\n<p>HTML</p>').findings).toEqual([]);
  });
});

describe('A task list', () => {
  test('has characters instead of form controls', () => {
    expect(render('- [ ] offen\n- [x] fertig\n- anderes').html).toBe(
      '<ul>\n<li>☐ offen</li>\n<li>☑ fertig</li>\n<li>anderes</li>\n</ul>',
    );
  });

  test('may have blank lines between its items', () => {
    expect(render('- [x] fertig\n\n- [ ] offen').html).toBe(
      '<ul>\n<li>\n<p>☑ fertig</p>\n</li>\n<li>\n<p>☐ offen</p>\n</li>\n</ul>',
    );
  });

  test('is reported as nothing unusual', () => {
    expect(render('- [ ] offen\n\n<p>HTML</p>').findings).toEqual([]);
  });
});

test('struck text is marked as deleted', () => {
  expect(render('~~falsch~~ richtig').html).toBe('<p><del>falsch</del> richtig</p>');
});

test('a code block can be reached with the keyboard and keeps its language', () => {
  expect(render('```ts\nlet a = 1;\n```').html).toBe(
    '<pre tabindex="0"><code class="language-ts">let a = 1;\n</code></pre>',
  );
});

test.each(['c++', 'c#', 'objective-c++', 'asp.net'])(
  'the name of the language %s is kept whole',
  (language) => {
    const { html, findings } = render(`\`\`\`${language}\nx\n\`\`\``);
    expect(html).toBe(`<pre tabindex="0"><code class="language-${language}">x\n</code></pre>`);
    expect(findings).toEqual([]);
  },
);
