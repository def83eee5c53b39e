import { describe, expect, test } from 'vitest';
import { readJsonLd, textsOf } from '../../../../src/import/pages/json-ld.ts';
import { parsePage } from '../../../../src/import/pages/parse-page.ts';

const read = (...scripts: string[]) =>
  readJsonLd(
    parsePage(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join(''))
      .document,
  );

describe('The article is found in JSON-LD', () => {
  test.each([
    ['alone', '{"@type":"NewsArticle","headline":"A"}'],
    ['of several kinds', '{"@type":["NewsArticle","ReportageNewsArticle"],"headline":"A"}'],
    ['of a kind with its whole address', '{"@type":"http://schema.org/BlogPosting","headline":"A"}'],
    ['in a list', '[{"@type":"BreadcrumbList"},{"@type":"Article","headline":"A"}]'],
    ['in a graph', '{"@graph":[{"@type":"Organization","name":"B"},{"@type":"Article","headline":"A"}]}'],
    [
      'as the main thing of a page',
      '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"A"}}',
    ],
    ['behind a comment', '<!-- {"@type":"Article","headline":"A"} -->'],
    ['in CDATA', '//<![CDATA[\n{"@type":"Article","headline":"A"}\n//]]>'],
    ['with a line break in a text', '{"@type":"Article","headline":"A","description":"b\nc"}'],
    ['with a comma too many', '{"@type":"Article","headline":"A",}'],
    ['with a semicolon behind it', '{"@type":"Article","headline":"A"};'],
  ])('%s', (_, script) => {
    expect(read(script)?.['headline']).toBe('A');
  });

  test('behind a broken script', () => {
    expect(
      read('{"@type":"NewsArticle","headline":', '{"@type":"NewsArticle","headline":"A"}')?.['headline'],
    ).toBe('A');
  });

  test('and not in a list of other articles', () => {
    expect(
      read('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"B"}]}')?.['headline'],
    ).toBeUndefined();
  });

  test('with what only the page’s own entry says', () => {
    const graph =
      '{"@graph":[{"@type":"WebPage","name":"P","datePublished":"2025-01-02"},{"@type":"Article","headline":"A"}]}';
    expect(read(graph)).toMatchObject({ headline: 'A', datePublished: '2025-01-02' });
  });

  test('with its references followed', () => {
    const graph =
      '{"@graph":[{"@type":"Article","headline":"A","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Ada"}]}';
    expect(textsOf(read(graph)?.['author'])).toEqual(['Ada']);
  });

  test('without harm from what is nested without end', () => {
    expect(read(`${'{"@graph":['.repeat(500)}{"@type":"Article"}${']}'.repeat(500)}`)).toMatchObject({});
  });

  test.each(['', 'null', '"text"', '[1,2]', '{}', '{{{'])('and is none in %s', (script) => {
    expect(read(script)?.['headline']).toBeUndefined();
  });
});

describe('The texts of a value', () => {
  test.each([
    ['a text', 'Ada', ['Ada']],
    ['a number', 2025, ['2025']],
    ['a thing with a name', { '@type': 'Person', name: 'Ada' }, ['Ada']],
    ['a list of both', ['Ada', { name: 'Bernd' }], ['Ada', 'Bernd']],
    ['with entities', 'Rot &amp; Gr&uuml;n', ['Rot & Grün']],
    ['with entities escaped twice', 'Sie sagt &amp;quot;Ja&amp;quot;', ['Sie sagt "Ja"']],
    ['with markup', '<b>Rot</b> <i>Grün</i>', ['Rot Grün']],
    ['of nothing', undefined, []],
    ['of what is none', { a: 1 }, []],
    ['of blanks', ' \u200B ', []],
  ])('%s', (_, value, texts) => {
    expect(textsOf(value)).toEqual(texts);
  });
});
