import { describe, expect, test } from 'vitest';
import { type Claim, findConflicts } from '../../../src/article/conflicts.ts';
import { formatFault } from '../../../src/article/fault.ts';
import { isTakenAddress } from '../../../src/article/urls.ts';

function claim(slug: string, { aliases = [], topics = [] }: Partial<Claim> = {}): Claim {
  return { file: `content/articles/2025/${slug}.md`, address: `/artikel/2025/${slug}/`, aliases, topics };
}

const conflictsOf = (...claims: Claim[]) => findConflicts(claims, isTakenAddress).map(formatFault);

describe('findConflicts among aliases', () => {
  test('finds none where every address is its own', () => {
    expect(
      conflictsOf(
        claim('a', { aliases: ['/2019/a/', '/news/1.html', '/artikel/2019/a/'] }),
        claim('b', { aliases: ['/2019/b/', '/news/2.html'] }),
      ),
    ).toEqual([]);
  });

  test('names both articles and the remedy', () => {
    expect(
      conflictsOf(claim('a', { aliases: ['/alt/'] }), claim('b', { aliases: ['/neu/', '/alt/'] })),
    ).toEqual([
      'content/articles/2025/b.md: aliases[1]: expected a former address that nothing else has, ' +
        'got "/alt/", which belongs to content/articles/2025/a.md. Take it out of one of the two.',
    ]);
  });

  test('finds an alias that is another article’s own address, also of one that comes later', () => {
    expect(conflictsOf(claim('a', { aliases: ['/artikel/2025/b/'] }), claim('b'))).toEqual([
      'content/articles/2025/a.md: aliases[0]: expected a former address that nothing else has, ' +
        'got "/artikel/2025/b/", which belongs to content/articles/2025/b.md. Take it out.',
    ]);
  });

  test.each([
    { what: 'its own address', aliases: ['/artikel/2025/a/'], key: 'aliases[0]' },
    { what: 'an alias it has already', aliases: ['/alt/', '/alt/'], key: 'aliases[1]' },
  ])('finds an article that names $what', ({ aliases, key }) => {
    expect(findConflicts([claim('a', { aliases })], isTakenAddress)).toEqual([
      {
        file: 'content/articles/2025/a.md',
        key,
        expected: 'a former address that nothing else has',
        got: `${JSON.stringify(aliases.at(-1))}, which belongs to this article already`,
        remedy: 'Take it out.',
      },
    ]);
  });

  test.each([
    { difference: 'letter case', first: '/alt/seite/', second: '/Alt/SEITE/' },
    { difference: 'the letter case of an umlaut', first: '/öl/', second: '/Öl/' },
    { difference: 'percent-encoding', first: '/öl/', second: '/%C3%B6l/' },
    { difference: 'percent-encoding and letter case', first: '/%c3%96L/', second: '/öl/' },
    { difference: 'percent-encoding of a plain letter', first: '/alt/', second: '/%61lt/' },
    { difference: 'how the umlaut is composed', first: '/öl/', second: '/o\u0308l/' },
    { difference: 'a closing index.html', first: '/alt/', second: '/alt/index.html' },
    { difference: 'a closing index.htm', first: '/alt/', second: '/alt/index.htm' },
  ])('takes two aliases for one that differ only in $difference', ({ first, second }) => {
    const faults = findConflicts(
      [claim('a', { aliases: [first] }), claim('b', { aliases: [second] })],
      isTakenAddress,
    );
    expect(faults.map(({ key, got }) => [key, got])).toEqual([
      ['aliases[0]', `${JSON.stringify(second)}, which belongs to content/articles/2025/a.md`],
    ]);
  });

  test.each([
    '/themen/',
    '/themen/chips/',
    '/Themen/',
    '/%74hemen/',
    '/suche/index.html',
    '/suche.html',
    '/archiv/2019/',
    '/404.html',
    '/pagefind/pagefind.html',
    '/artikel/',
    '/index/',
    '/_astro/x/',
    '/_headers/',
    '/_redirects/',
  ])('keeps the section at %s', (alias) => {
    const faults = findConflicts([claim('a', { aliases: [alias] })], isTakenAddress);
    expect(faults.map(({ got }) => got)).toEqual([
      `${JSON.stringify(alias)}, which belongs to a page of the site itself`,
    ]);
  });

  test('keeps the front page, whose file is /index.html', () => {
    const faults = findConflicts([claim('a', { aliases: ['/index.html'] })], isTakenAddress);
    expect(faults.map(({ got }) => got)).toEqual([
      '"/index.html", which belongs to a page of the site itself',
    ]);
  });

  test('says to take out the alias alone where the site itself has the address', () => {
    const faults = findConflicts([claim('a', { aliases: ['/suche/'] })], isTakenAddress);
    expect(faults.map(({ remedy }) => remedy)).toEqual(['Take it out.']);
  });

  test('asks the site about addresses that it alone knows', () => {
    const faults = findConflicts(
      [claim('a', { aliases: ['/impressum/', '/alt/'] })],
      (address) => address === '/impressum/',
    );
    expect(faults.map(({ key }) => key)).toEqual(['aliases[0]']);
  });
});

describe('findConflicts among topics', () => {
  test('finds none where a topic is spelt alike everywhere', () => {
    expect(
      conflictsOf(
        claim('a', { topics: ['Öl & Gas', 'Chips'] }),
        claim('b', { topics: ['Chips', 'Öl & Gas'] }),
      ),
    ).toEqual([]);
  });

  test('names both spellings, both files and the address they would share', () => {
    expect(
      conflictsOf(
        claim('a', { topics: ['Öl & Gas'] }),
        claim('b', { topics: ['Chips', 'Öl und Gas', 'Oel-Gas'] }),
      ),
    ).toEqual([
      'content/articles/2025/b.md: topics[2]: expected one spelling for the topic at /themen/oel-gas/, ' +
        'got "Oel-Gas" here and "Öl & Gas" in content/articles/2025/a.md. Choose one spelling and use it in both.',
    ]);
  });

  test.each([
    { first: 'KI', second: 'ki' },
    { first: 'Straße', second: 'Strasse' },
    { first: 'Zölle', second: 'Zoelle' },
    { first: 'E-Autos', second: 'E Autos' },
  ])('takes $first and $second for two spellings of one topic', ({ first, second }) => {
    const faults = findConflicts(
      [claim('a', { topics: [first] }), claim('b', { topics: [second] })],
      isTakenAddress,
    );
    expect(faults.map(({ file, key }) => [file, key])).toEqual([['content/articles/2025/b.md', 'topics[0]']]);
  });
});

test('findConflicts reports aliases and topics of all articles at once', () => {
  const faults = findConflicts(
    [
      claim('a', { aliases: ['/alt/'], topics: ['KI'] }),
      claim('b', { aliases: ['/alt/'], topics: ['Ki'] }),
      claim('c', { aliases: ['/suche/'], topics: ['ki'] }),
    ],
    isTakenAddress,
  );
  expect(faults.map(({ file, key }) => `${file.at(-4)} ${key}`).sort()).toEqual([
    'b aliases[0]',
    'b topics[0]',
    'c aliases[0]',
    'c topics[0]',
  ]);
});
