import { describe, expect, test } from 'vitest';
import { findAuthors, readNames } from '../../../../src/import/pages/bylines.ts';
import { readJsonLd } from '../../../../src/import/pages/json-ld.ts';
import { readMetaTags } from '../../../../src/import/pages/meta-tags.ts';
import { parsePage } from '../../../../src/import/pages/parse-page.ts';

describe('The names in a line', () => {
  test.each([
    ['Von Ada Beispiel', ['Ada Beispiel']],
    ['von Ada Beispiel und Bernd Muster', ['Ada Beispiel', 'Bernd Muster']],
    ['Ada Beispiel und Bernd Muster, Berlin', ['Ada Beispiel', 'Bernd Muster']],
    ['VON ADA BEISPIEL', ['Ada Beispiel']],
    ['Von Ada Beispiel, Clara Probe und Bernd Muster', ['Ada Beispiel', 'Clara Probe', 'Bernd Muster']],
    ['Ein Kommentar von Ada Beispiel', ['Ada Beispiel']],
    ['Text: Ada Beispiel', ['Ada Beispiel']],
    ['Ada Beispiel, ARD-Studio Brüssel', ['Ada Beispiel']],
    ['Ada Beispiel, Redakteurin', ['Ada Beispiel']],
    ['Ada Beispiel/dpa', ['Ada Beispiel', 'dpa']],
    ['dpa', ['dpa']],
    ['AFP/Reuters', ['AFP', 'Reuters']],
    ['Beispiel, Ada', ['Ada Beispiel']],
    ['Ada Beispiel (adb)', ['Ada Beispiel']],
    ['ada@zeitung.example', []],
    ['https://social.example/zeitung', []],
    ['Redaktion', []],
    ['', []],
  ])('%s → %j', (line, names) => {
    expect(readNames(line).map(({ name }) => name)).toEqual(names);
  });
});

describe('Who wrote the article is told', () => {
  const find = (html: string) => {
    const { document } = parsePage(html);
    return findAuthors(document, {
      linked: readJsonLd(document),
      meta: readMetaTags(document),
      siteNames: ['Tagblatt'],
      host: 'tagblatt.example',
      base: 'https://tagblatt.example/a/',
    });
  };
  const linked = (author: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;

  test.each([
    [
      'by JSON-LD',
      linked([{ '@type': 'Person', name: 'Ada Beispiel', url: '/autor/ada' }, 'Bernd Muster']),
      [{ name: 'Ada Beispiel', url: 'https://tagblatt.example/autor/ada' }, { name: 'Bernd Muster' }],
    ],
    [
      'by microdata',
      '<span itemprop="author"><a href="/ada" itemprop="name">Ada Beispiel</a></span>',
      [{ name: 'Ada Beispiel', url: 'https://tagblatt.example/ada' }],
    ],
    [
      'by meta',
      '<meta name="author" content="Ada Beispiel, Bernd Muster">',
      [{ name: 'Ada Beispiel' }, { name: 'Bernd Muster' }],
    ],
    [
      'by a link',
      '<a rel="author" href="/ada">Ada Beispiel</a>',
      [{ name: 'Ada Beispiel', url: 'https://tagblatt.example/ada' }],
    ],
    ['by a byline', '<div class="article__byline">Von Ada Beispiel</div>', [{ name: 'Ada Beispiel' }]],
    [
      'by words alone',
      '<p>Von Ada Beispiel und Bernd Muster</p>',
      [{ name: 'Ada Beispiel' }, { name: 'Bernd Muster' }],
    ],
    [
      'by the next witness where one names the paper only',
      `${linked({ name: 'Tagblatt' })}<p class="author">Ada Beispiel</p>`,
      [{ name: 'Ada Beispiel' }],
    ],
    [
      'without an address that is none',
      linked({ name: 'Ada Beispiel', url: 'javascript:alert(1)' }),
      [{ name: 'Ada Beispiel' }],
    ],
    ['once each', linked(['Ada Beispiel', 'Ada Beispiel']), [{ name: 'Ada Beispiel' }]],
    ['not by readers', '<div class="comment"><span class="comment author">Max Leser</span></div>', []],
    ['not by a sentence', '<p>Von Ada Beispiel war nichts zu hören.</p>', []],
  ])('%s', (_, html, authors) => {
    expect(find(html)).toEqual(authors);
  });
});
