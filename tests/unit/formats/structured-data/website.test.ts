import { expect, test } from 'vitest';
import { describeWebSite } from '../../../../src/formats/structured-data/website.ts';
import { makePublication } from '../make-publication.ts';

test('the site is described with its search, whose address has a place for the words', () => {
  const publisher = { '@type': 'Organization', name: 'Lesesaal', url: 'https://example.org/zeitung/' };
  expect(describeWebSite(makePublication(), '/zeitung/suche/', 'q')).toEqual({
    '@type': 'WebSite',
    name: 'Lesesaal',
    description: 'Nachrichten in Ruhe lesen.',
    url: 'https://example.org/zeitung/',
    inLanguage: 'de',
    publisher,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://example.org/zeitung/suche/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    },
  });
});
