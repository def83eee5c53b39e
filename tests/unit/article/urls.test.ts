import { describe, expect, test } from 'vitest';
import { articleIdAt, createUrls, isTakenAddress } from '../../../src/article/urls.ts';

describe.each(['/', '/zeitung/'])('createUrls(%j)', (base) => {
  const urls = createUrls(base);

  test.each([
    { what: 'the front page', address: urls.front(), below: '' },
    { what: 'an article', address: urls.article('2025/x'), below: 'artikel/2025/x/' },
    { what: 'an original', address: urls.original('2025/x'), below: 'artikel/2025/x/original/' },
    { what: 'the topics', address: urls.topics(), below: 'themen/' },
    { what: 'a topic', address: urls.topic('oel-gas'), below: 'themen/oel-gas/' },
    { what: 'a topic’s first page', address: urls.topic('oel-gas', 1), below: 'themen/oel-gas/' },
    { what: 'a topic’s second page', address: urls.topic('oel-gas', 2), below: 'themen/oel-gas/2/' },
    { what: 'the archive', address: urls.archive(), below: 'archiv/' },
    { what: 'a year', address: urls.archiveYear(2025), below: 'archiv/2025/' },
    { what: 'a month of one digit', address: urls.archiveMonth(2025, 8), below: 'archiv/2025/08/' },
    { what: 'a month of two digits', address: urls.archiveMonth(2025, 12), below: 'archiv/2025/12/' },
    { what: 'the search page', address: urls.search(), below: 'suche/' },
    { what: 'an own page', address: urls.page('impressum'), below: 'impressum/' },
    { what: 'a file', address: urls.file('favicon.svg'), below: 'favicon.svg' },
    { what: 'a file with a leading slash', address: urls.file('/favicon.svg'), below: 'favicon.svg' },
    { what: 'an address within the site', address: urls.within('/themen/'), below: 'themen/' },
    { what: 'the site’s root', address: urls.within('/'), below: '' },
  ])('puts $what at the base path + “$below”', ({ address, below }) => {
    expect(address).toBe(`${base}${below}`);
  });
});

describe('isTakenAddress', () => {
  test.each(['artikel', 'themen', 'archiv', 'suche', 'merkliste', 'ausgaben', 'pagefind', '404'])(
    'says yes to the section /%s/',
    (section) => {
      expect(isTakenAddress(`/${section}/`)).toBe(true);
    },
  );

  test('says yes to the front page', () => {
    expect(isTakenAddress('/')).toBe(true);
  });

  test.each([
    '/suche',
    '/suche.html',
    '/suche.htm',
    '/404.html',
    '/themen/chips/',
    '/archiv/2019/05/',
    '/pagefind/x.html',
  ])('says yes to %s, which lies in a section', (address) => {
    expect(isTakenAddress(address)).toBe(true);
  });

  test.each([
    '/2019/x/',
    '/news/1234.html',
    '/themenheft/',
    '/archive/',
    '/x/suche/',
    '/artikel/2019/x/',
    '/artikel/1234.html',
  ])('says no to %s', (address) => {
    expect(isTakenAddress(address)).toBe(false);
  });
});

describe('articleIdAt', () => {
  test.each([
    { pathname: 'artikel/2025/x/', id: '2025/x' },
    { pathname: createUrls('').article('2025/x'), id: '2025/x' },
    { pathname: '/artikel/2025/x/', id: undefined },
    { pathname: 'artikel/2025/x', id: undefined },
    { pathname: createUrls('').original('2025/x'), id: undefined },
    { pathname: 'alt/artikel/2025/x/', id: undefined },
    { pathname: '', id: undefined },
  ])('knows at “$pathname” $id', ({ pathname, id }) => {
    expect(articleIdAt(pathname)).toBe(id);
  });
});
