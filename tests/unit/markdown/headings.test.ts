import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../src/markdown/render.ts';

const render = createRenderer({ base: '/' });

describe('The id of a heading', () => {
  test.each([
    ['Die Lage', 'abschnitt-die-lage'],
    ['Öl & Gas: Größeres Übel', 'abschnitt-oel-gas-groesseres-uebel'],
    ['document', 'abschnitt-document'],
    ['**Fett** und `Kode`', 'abschnitt-fett-und-kode'],
    ['!!!', 'abschnitt-ohne-titel'],
    ['中文', 'abschnitt-ohne-titel'],
    ['Die Lage[^1]', 'abschnitt-die-lage'],
    ['[Die Lage](https://anders.example/)', 'abschnitt-die-lage'],
  ])('is made of its text behind a prefix: %s → %s', (heading, id) => {
    expect(render(`## ${heading}\n\n[^1]: Note`).headings[0]?.id).toBe(id);
  });

  test('is the one the author wrote never', () => {
    expect(render('<h2 id="location">Titel</h2>').html).toBe('<h2 id="abschnitt-titel">Titel</h2>');
  });

  test.each([
    [
      ['Wetter', 'Wetter', 'Wetter'],
      ['abschnitt-wetter', 'abschnitt-wetter-2', 'abschnitt-wetter-3'],
    ],
    [
      ['Wetter', 'Wetter 2', 'Wetter'],
      ['abschnitt-wetter', 'abschnitt-wetter-2', 'abschnitt-wetter-3'],
    ],
    [
      ['constructor', 'constructor', '__proto__'],
      ['abschnitt-constructor', 'abschnitt-constructor-2', 'abschnitt-proto'],
    ],
  ])('is unique: %j → %j', (titles, ids) => {
    const source = titles.map((title) => `## \`${title}\``).join('\n\n');
    expect(render(source).headings.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['two elements with one id', '<a id="user-content-fnref-x">a</a>\n\n<a id="user-content-fnref-x">b</a>'],
    ['an id that a real footnote has too', '<a id="user-content-fnref-1">a</a> Wort[^1]\n\n[^1]: Note'],
    ['an id inside a heading', '## <a id="user-content-fnref-1">a</a>\n\nWort[^1]\n\n[^1]: Note'],
  ])('and every other id is unique too: %s', (_, source) => {
    const ids = [...render(source).html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('The level of a heading', () => {
  test.each([
    ['stays where the body has no h1', '## A\n\n### B\n\n###### C', [2, 3, 6]],
    ['moves down by one where the body has an h1', '# A\n\n## B\n\n# C\n\n### D', [2, 3, 2, 4]],
    ['moves down also before the h1', '## A\n\n# B', [3, 2]],
    ['moves down also for an h1 written as HTML', '<h1>A</h1>\n\n## B', [2, 3]],
    ['ends at h6', '# A\n\n###### B', [2, 6]],
  ])('%s', (_, source, depths) => {
    const { html, headings } = render(source);
    expect(headings.map(({ depth }) => depth)).toEqual(depths);
    expect([...html.matchAll(/<h(\d)/g)].map(([, depth]) => Number(depth))).toEqual(depths);
  });

  test('stays h2 for the heading of the footnotes, whatever the body holds', () => {
    expect(render('# A[^1]\n\n[^1]: Note').html).toContain('<h2 id="footnote-label">Fußnoten</h2>');
  });
});

test('headings are collected in their order for a table of contents', () => {
  expect(render('## Eins *und* `zwei`\n\nText\n\n### Drei\n').headings).toEqual([
    { depth: 2, id: 'abschnitt-eins-und-zwei', text: 'Eins und zwei' },
    { depth: 3, id: 'abschnitt-drei', text: 'Drei' },
  ]);
});

test('the number of a footnote is no part of a heading’s text', () => {
  expect(render('## Die Lage[^1]\n\n[^1]: Note').headings[0]?.text).toBe('Die Lage');
});
