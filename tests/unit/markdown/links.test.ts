import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../src/markdown/render.ts';

const HINT = '<span class="visually-hidden" data-pagefind-ignore=""> (externe Seite)</span>';
const render = createRenderer({ base: '/zeitung/', origin: 'https://zeitung.example' });

describe('A link within the site', () => {
  test.each([
    ['/themen/', '/zeitung/themen/'],
    ['/', '/zeitung/'],
    ['/suche/?q=Chips#treffer', '/zeitung/suche/?q=Chips#treffer'],
  ])('gets the base path: %s becomes %s', (written, printed) => {
    expect(render(`[Text](${written})`).html).toBe(`<p><a href="${printed}">Text</a></p>`);
  });

  test.each(['#abschnitt-a', '?seite=2', 'anlage.pdf', './anlage.pdf', '../../2024/x/'])(
    'stays as it is where it does not begin at the root: %s',
    (address) => {
      expect(render(`[Text](${address})`).html).toBe(`<p><a href="${address}">Text</a></p>`);
    },
  );

  test('keeps its address on a site at the root of its host', () => {
    const atRoot = createRenderer({ base: '/' });
    expect(atRoot('[Text](/themen/)').html).toBe('<p><a href="/themen/">Text</a></p>');
  });

  test.each([
    'https://zeitung.example/',
    'HTTPS://Zeitung.Example/artikel/2025/x/',
    'https://zeitung.example:443/x',
    '//zeitung.example/x',
  ])('is not marked where it names the own origin: %s', (address) => {
    expect(render(`[Text](${address})`).html).not.toContain('external');
  });
});

describe('A link that leaves the site', () => {
  test.each([
    'https://anders.example/',
    'http://anders.example/',
    'http://zeitung.example/',
    'https://zeitung.example:8443/',
    'https://www.zeitung.example/',
    'https://zeitung.example@anders.example/',
    '//anders.example/',
  ])('is marked for the eye, the ear and the browser: %s', (address) => {
    expect(render(`[Text](${address})`).html).toBe(
      `<p><a href="${address}" rel="external noopener" class="external">Text${HINT}</a></p>`,
    );
  });

  test.each([
    ['a bare address', 'https://anders.example/'],
    ['an address in angle brackets', '<https://anders.example/>'],
    ['a reference', '[Text][ziel]\n\n[ziel]: https://anders.example/'],
    ['HTML', '<a href="https://anders.example/">Text</a>'],
    ['a link in a footnote', 'Wort[^1]\n\n[^1]: [Text](https://anders.example/)'],
    ['a link in a heading', '## [Text](https://anders.example/)'],
    ['a link in a table', '| a |\n| - |\n| [Text](https://anders.example/) |'],
  ])('is marked once where it is written as %s', (_, source) => {
    expect(render(source).html.split(HINT)).toHaveLength(2);
  });

  test.each(['\\\\anders.example/', '/\\anders.example/', '\\/anders.example/', '/&Tab;/anders.example/'])(
    'is marked where only a browser takes its address for another host: %s',
    (address) => {
      expect(render(`<a href="${address}">Text</a>`).html).toContain(`Text${HINT}</a>`);
    },
  );

  test('does not get the base path', () => {
    expect(render('[Text](//anders.example/)').html).not.toContain('/zeitung/');
  });

  test('is marked also where the own origin is unknown', () => {
    const nowhere = createRenderer({ base: '/' });
    expect(nowhere('[Text](https://zeitung.example/)').html).toContain('class="external"');
  });

  test('does not add its hidden hint to the plain text', () => {
    expect(render('Ein [Verweis](https://anders.example/) hier.').text).toBe('Ein Verweis hier.');
  });
});

test.each(['mailto:ada@example.org', 'tel:+49301234567'])('%s leads to no other site', (address) => {
  expect(render(`[Text](${address})`).html).toBe(`<p><a href="${address}">Text</a></p>`);
});
