import { describe, expect, test } from 'vitest';
import { findForbiddenCharacter } from '../../../src/article/characters.ts';
import { formatFault } from '../../../src/article/fault.ts';
import { ARTICLE_KEYS, createArticleSchema, PAGE_KEYS, pageSchema } from '../../../src/article/schema.ts';
import { validateMatter } from '../../../src/article/validate.ts';

const FILE = 'content/articles/2025/x.md';
const schema = createArticleSchema('Europe/Berlin');

/** The least that an article says. */
const LEAST = { title: 'Ein Titel', published: '2025-08-14', topics: ['Chips'] };

const validate = (matter: unknown) => validateMatter(matter, schema, ARTICLE_KEYS, FILE);

function valid(changes: Record<string, unknown>) {
  const result = validate({ ...LEAST, ...changes });
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.value;
}

function faultsOf(matter: unknown) {
  const result = validate(matter);
  return 'faults' in result ? result.faults : [];
}

const keysOf = (matter: unknown) => faultsOf(matter).map(({ key }) => key);

const WRITE_TEXT =
  'Write text on one line; put it into quotation marks where it is a number or holds a colon.';
const WRITE_DATE = 'Write year-month-day, a day that exists; after a time comes its zone.';
const WRITE_DAY = 'Write year-month-day, a day that exists.';
const WRITE_ADDRESS = 'Write the whole address, such as https://example.org/seite.';
const WRITE_YES_NO = 'Write true or false without quotation marks.';
const DATE = 'a date like 2025-08-14 or a date-time with zone like 2025-08-14T09:30:00+02:00';
const DAY = 'a date like 2025-08-14';
const ADDRESS = 'an http or https address';
const ALIAS = 'a former address like /2019/alte-adresse/ or /news/1234.html';
const WRITE_ALIAS =
  'Write the path alone, from the site’s root: it begins with a slash, ends with a slash or .html, and holds no “..”, “//”, “?”, “#”, “*” or “:”.';

const MACHINE = { kind: 'machine', from: 'en' };
const SHA256 = 'a'.repeat(64);

/** For every key of the schema: a bad value and the fault it earns. */
const WRONG: readonly {
  key: string;
  matter: Record<string, unknown>;
  expected: string;
  got: string;
  remedy: string;
}[] = [
  {
    key: 'title',
    matter: { title: 2025 },
    expected: 'a headline, not empty',
    got: '2025',
    remedy: WRITE_TEXT,
  },
  {
    key: 'description',
    matter: { description: ['Teaser'] },
    expected: 'a teaser, not empty',
    got: '["Teaser"]',
    remedy: WRITE_TEXT,
  },
  {
    key: 'published',
    matter: { published: '14.8.25' },
    expected: DATE,
    got: '"14.8.25"',
    remedy: WRITE_DATE,
  },
  {
    key: 'updated',
    matter: { updated: '2025-08-14T09:30' },
    expected: DATE,
    got: '"2025-08-14T09:30"',
    remedy: WRITE_DATE,
  },
  {
    key: 'topics',
    matter: { topics: 'Chips' },
    expected: 'a list of one to five topics, none twice',
    got: '"Chips"',
    remedy: 'Write it like topics: [Wirtschaft, Chips].',
  },
  {
    key: 'topics[0]',
    matter: { topics: ['🚀'] },
    expected: 'the name of a topic with a letter or digit in it',
    got: '"🚀"',
    remedy: WRITE_TEXT,
  },
  {
    key: 'authors',
    matter: { authors: 'Ada Beispiel' },
    expected: 'a list of authors',
    got: '"Ada Beispiel"',
    remedy: 'Write it like authors: [{ name: Ada Beispiel }].',
  },
  {
    key: 'authors[1]',
    matter: { authors: [{ name: 'Ada Beispiel' }, 'Bo Beispiel'] },
    expected: 'a name and perhaps an address',
    got: '"Bo Beispiel"',
    remedy: 'Write it like { name: Ada Beispiel, url: https://example.org }.',
  },
  {
    key: 'authors[0].name',
    matter: { authors: [{ url: 'https://example.org' }] },
    expected: 'a name, not empty',
    got: 'nothing',
    remedy: WRITE_TEXT,
  },
  {
    key: 'authors[0].url',
    matter: { authors: [{ name: 'Ada', url: 'javascript:alert(1)' }] },
    expected: ADDRESS,
    got: '"javascript:alert(1)"',
    remedy: WRITE_ADDRESS,
  },
  {
    key: 'source',
    matter: { source: 'Beispielblatt' },
    expected: 'a name and perhaps an address',
    got: '"Beispielblatt"',
    remedy: 'Write it like source: { name: Beispielblatt, url: https://example.org }.',
  },
  {
    key: 'source.name',
    matter: { source: { name: ' ' } },
    expected: 'a name, not empty',
    got: '" "',
    remedy: WRITE_TEXT,
  },
  {
    key: 'source.url',
    matter: { source: { name: 'Blatt', url: 'example.org' } },
    expected: ADDRESS,
    got: '"example.org"',
    remedy: WRITE_ADDRESS,
  },
  {
    key: 'source.guid',
    matter: { source: { name: 'Blatt', guid: 17 } },
    expected: 'what its feed calls the entry, not empty',
    got: '17',
    remedy: WRITE_TEXT,
  },
  {
    key: 'source.republish',
    matter: { source: { name: 'Blatt', republish: 'excerpt' } },
    expected: 'teaser or full',
    got: '"excerpt"',
    remedy: 'Write teaser where only the beginning may be shown, full where all may.',
  },
  {
    key: 'citations',
    matter: { citations: { title: 'Quelle' } },
    expected: 'a list of cited sources',
    got: '{"title":"Quelle"}',
    remedy: 'Write it like citations: [{ title: Beispiel, url: https://example.org }].',
  },
  {
    key: 'citations[0]',
    matter: { citations: ['https://example.org'] },
    expected: 'a title and an address',
    got: '"https://example.org"',
    remedy: 'Write it like { title: Beispiel, url: https://example.org }.',
  },
  {
    key: 'citations[0].title',
    matter: { citations: [{ title: '', url: 'https://example.org' }] },
    expected: 'a title, not empty',
    got: '""',
    remedy: WRITE_TEXT,
  },
  {
    key: 'citations[0].url',
    matter: { citations: [{ title: 'Quelle' }] },
    expected: ADDRESS,
    got: 'nothing',
    remedy: WRITE_ADDRESS,
  },
  {
    key: 'language',
    matter: { language: 'de_DE' },
    expected: 'a language tag like de, en or de-AT',
    got: '"de_DE"',
    remedy: 'Write a tag of BCP 47, or leave the key out for German.',
  },
  {
    key: 'translation',
    matter: { translation: 'machine' },
    expected: 'kind and from',
    got: '"machine"',
    remedy: 'Write it like translation: { kind: machine, from: en }.',
  },
  {
    key: 'translation.kind',
    matter: { translation: { kind: 'Maschine', from: 'en' } },
    expected: 'machine or human',
    got: '"Maschine"',
    remedy: 'Write one of the two words.',
  },
  {
    key: 'translation.from',
    matter: { translation: { kind: 'machine', from: 'en_US' } },
    expected: 'a language tag like en',
    got: '"en_US"',
    remedy: 'Name the language of the original.',
  },
  {
    key: 'translation.by',
    matter: { translation: { ...MACHINE, by: ['DeepL'] } },
    expected: 'who or what translated, not empty',
    got: '["DeepL"]',
    remedy: WRITE_TEXT,
  },
  {
    key: 'translation.reviewedBy',
    matter: { translation: { ...MACHINE, reviewedOn: '2025-08-15' } },
    expected: 'a name, together with reviewedOn',
    got: 'nothing',
    remedy: WRITE_TEXT,
  },
  {
    key: 'translation.reviewedOn',
    matter: { translation: { ...MACHINE, reviewedBy: 'Ada Beispiel' } },
    expected: `${DAY}, together with reviewedBy`,
    got: 'nothing',
    remedy: WRITE_DAY,
  },
  {
    key: 'original',
    matter: { original: 'originals/2025/x.txt' },
    expected: 'file and sha256',
    got: '"originals/2025/x.txt"',
    remedy: 'Write it like original: { file: originals/2025/x.txt, sha256: … }.',
  },
  {
    key: 'original.file',
    matter: { original: { file: 'originals/../../secret.txt', sha256: SHA256 } },
    expected: 'a path like originals/2025/x.txt',
    got: '"originals/../../secret.txt"',
    remedy: 'Write the path from the content folder to the text as it was received.',
  },
  {
    key: 'original.sha256',
    matter: { original: { file: 'originals/2025/x.txt', sha256: 'abc' } },
    expected: '64 hexadecimal digits',
    got: '"abc"',
    remedy: 'Write what sha256sum prints for the file.',
  },
  {
    key: 'original.text',
    matter: { original: { file: 'originals/2025/x.html', sha256: SHA256, text: 'originals/2025/x.txt' } },
    expected: 'file and sha256',
    got: '"originals/2025/x.txt"',
    remedy: 'Write it like text: { file: originals/2025/x.txt, sha256: … }.',
  },
  {
    key: 'original.text.file',
    matter: {
      original: { file: 'originals/2025/x.html', sha256: SHA256, text: { file: 'x.txt', sha256: SHA256 } },
    },
    expected: 'a path like originals/2025/x.txt',
    got: '"x.txt"',
    remedy: 'Write the path from the content folder to the text that was taken from the original.',
  },
  {
    key: 'original.text.sha256',
    matter: { original: { file: 'originals/x.html', sha256: SHA256, text: { file: 'originals/x.txt' } } },
    expected: '64 hexadecimal digits',
    got: 'nothing',
    remedy: 'Write what sha256sum prints for the file.',
  },
  {
    key: 'accepted',
    matter: { accepted: 'fragment' },
    expected: 'a list of findings',
    got: '"fragment"',
    remedy: 'Write it like accepted: [{ rule: fragment, at: Kunden. }].',
  },
  {
    key: 'accepted[0]',
    matter: { accepted: ['fragment'] },
    expected: 'rule and at',
    got: '"fragment"',
    remedy: 'Write it like { rule: fragment, at: Kunden. }.',
  },
  {
    key: 'accepted[0].rule',
    matter: { accepted: [{ at: 'Kunden.' }] },
    expected: 'the rule of a finding, as the check prints it',
    got: 'nothing',
    remedy: WRITE_TEXT,
  },
  {
    key: 'accepted[0].at',
    matter: { accepted: [{ rule: 'fragment', at: 7 }] },
    expected: 'the text of a finding, as the check prints it',
    got: '7',
    remedy: WRITE_TEXT,
  },
  {
    key: 'image',
    matter: { image: './bild.jpg' },
    expected: 'src and alt',
    got: '"./bild.jpg"',
    remedy: 'Write it like image: { src: ./bild.jpg, alt: Was man sieht }.',
  },
  {
    key: 'image.src',
    matter: { image: { src: 'https://example.org/bild.jpg', alt: '' } },
    expected: 'the path of a picture beside the article, like ./bild.jpg',
    got: '"https://example.org/bild.jpg"',
    remedy: 'Put the picture beside the article and write its path from there.',
  },
  {
    key: 'image.alt',
    matter: { image: { src: './bild.jpg' } },
    expected: 'a description of the picture',
    got: 'nothing',
    remedy: 'Say what is to be seen, or write "" where the picture is decoration.',
  },
  {
    key: 'image.credit',
    matter: { image: { src: './bild.jpg', alt: '', credit: 2025 } },
    expected: 'a credit line, not empty',
    got: '2025',
    remedy: WRITE_TEXT,
  },
  {
    key: 'image.caption',
    matter: { image: { src: './bild.jpg', alt: '', caption: 'Zwei\nZeilen' } },
    expected: 'a caption, not empty',
    got: '"Zwei\\nZeilen"',
    remedy: WRITE_TEXT,
  },
  {
    key: 'aliases',
    matter: { aliases: '/alt/' },
    expected: 'a list of former addresses',
    got: '"/alt/"',
    remedy: 'Write it like aliases: [/2019/alte-adresse/].',
  },
  {
    key: 'aliases[1]',
    matter: { aliases: ['/alt/', 'alt/'] },
    expected: ALIAS,
    got: '"alt/"',
    remedy: WRITE_ALIAS,
  },
  {
    key: 'corrections',
    matter: { corrections: 'Was berichtigt wurde' },
    expected: 'a list of corrections',
    got: '"Was berichtigt wurde"',
    remedy: 'Write it like corrections: [{ date: 2025-08-20, text: Was berichtigt wurde }].',
  },
  {
    key: 'corrections[0]',
    matter: { corrections: ['2025-08-20'] },
    expected: 'date and text',
    got: '"2025-08-20"',
    remedy: 'Write it like { date: 2025-08-20, text: Was berichtigt wurde }.',
  },
  {
    key: 'corrections[0].date',
    matter: { corrections: [{ date: '2025-02-30', text: 'Zahl' }] },
    expected: DAY,
    got: '"2025-02-30"',
    remedy: WRITE_DAY,
  },
  {
    key: 'corrections[0].text',
    matter: { corrections: [{ date: '2025-08-20', text: null }] },
    expected: 'what was corrected, not empty',
    got: 'null',
    remedy: WRITE_TEXT,
  },
  {
    key: 'featured',
    matter: { featured: 'ja' },
    expected: 'true or false',
    got: '"ja"',
    remedy: WRITE_YES_NO,
  },
  { key: 'draft', matter: { draft: 1 }, expected: 'true or false', got: '1', remedy: WRITE_YES_NO },
  {
    key: 'withdrawn',
    matter: { withdrawn: true },
    expected: 'date and reason',
    got: 'true',
    remedy: 'Write it like withdrawn: { date: 2025-09-01, reason: Warum }.',
  },
  {
    key: 'withdrawn.date',
    matter: { withdrawn: { date: '1.9.2025', reason: 'Warum' } },
    expected: DAY,
    got: '"1.9.2025"',
    remedy: WRITE_DAY,
  },
  {
    key: 'withdrawn.reason',
    matter: { withdrawn: { date: '2025-09-01' } },
    expected: 'the reason, not empty',
    got: 'nothing',
    remedy: WRITE_TEXT,
  },
];

describe('an article’s front matter', () => {
  test('needs no more than title, published and topics', () => {
    expect(valid({})).toEqual({
      title: 'Ein Titel',
      published: new Date('2025-08-13T22:00:00Z'),
      topics: ['Chips'],
      authors: [],
      citations: [],
      language: 'de',
      accepted: [],
      aliases: [],
      corrections: [],
      featured: false,
      draft: false,
    });
  });

  test('may say everything', () => {
    const everything = {
      description: 'Ein Teaser.',
      authors: [{ name: 'Ada Beispiel', url: 'https://example.org/ada' }, { name: 'Bo' }],
      source: { name: 'Beispielblatt', url: 'http://example.org/', guid: 'urn:x:17', republish: 'full' },
      citations: [{ title: 'Quelle', url: 'https://example.org/?q=1#a' }],
      language: 'de-AT',
      translation: { kind: 'human', from: 'zh-Hans', by: 'Bo', reviewedBy: 'Ada', reviewedOn: '2025-08-15' },
      original: {
        file: 'originals/2025/x.html',
        sha256: SHA256,
        text: { file: 'originals/2025/x.txt', sha256: SHA256 },
      },
      accepted: [{ rule: 'fragment', at: 'Kunden.' }],
      image: { src: './bild.jpg', alt: '', credit: 'Ada', caption: 'Ein Hafen' },
      aliases: ['/2019/alt/'],
      corrections: [{ date: '2025-08-20', text: 'Zahl berichtigt' }],
      featured: true,
      draft: true,
      withdrawn: { date: '2025-09-01', reason: 'Warum' },
    };
    expect(valid(everything)).toMatchObject(everything);
  });

  test('reads a bare date as midnight in the zone of the site', () => {
    const result = validateMatter(LEAST, createArticleSchema('America/New_York'), ARTICLE_KEYS, FILE);
    expect('value' in result && result.value.published.toISOString()).toBe('2025-08-14T04:00:00.000Z');
  });

  test('reads a date-time as the instant it names', () => {
    expect(valid({ updated: '2025-08-14T09:30:00+02:00' }).updated).toEqual(new Date('2025-08-14T07:30:00Z'));
  });

  test('writes addresses as browsers send them', () => {
    const citations = [
      { title: 'A', url: 'https://example.org/?a="b' },
      { title: 'B', url: 'https://müsli.example' },
    ];
    expect(valid({ citations }).citations.map(({ url }) => url)).toEqual([
      'https://example.org/?a=%22b',
      'https://xn--msli-0ra.example/',
    ]);
  });

  test('trims what is shown on one line', () => {
    expect(valid({ title: '  Ein Titel\n', topics: [' Chips '] })).toMatchObject({
      title: 'Ein Titel',
      topics: ['Chips'],
    });
  });
});

describe('a wrong value', () => {
  test.each(WRONG)('of $key earns a fault that names key, expected, got and remedy', (row) => {
    const { key, matter, expected, got, remedy } = row;
    expect(faultsOf({ ...LEAST, ...matter })).toEqual([{ file: FILE, key, expected, got, remedy }]);
  });

  test('is tried for every key there is', () => {
    const tried = new Set(WRONG.map(({ key }) => key.replace(/\[\d+\]/g, '[]')));
    expect([...tried].sort()).toEqual(Object.keys(ARTICLE_KEYS).sort());
  });

  test.each([
    { key: 'title', values: ['', '   ', 'Zwei\nZeilen', null, true, ['Titel']] },
    { key: 'published', values: ['2025-02-30', '2026-13-45', 'gestern', '', 20250814, null, new Date(0)] },
    { key: 'updated', values: ['2025-08-14T24:00:00Z', null] },
    { key: 'topics', values: [[], ['a', 'b', 'c', 'd', 'e', 'f'], ['KI', 'Ki'], ['Öl', 'Oel'], null] },
    { key: 'topics[0]', values: [[5], [''], ['---'], [['KI']]] },
    { key: 'language', values: ['', 'x', 'de-', 'Deutsch (Österreich)', null] },
    { key: 'featured', values: ['true', 0, null] },
    { key: 'draft', values: ['no', null] },
  ])('of $key is found: $values', ({ key, values }) => {
    const [name = ''] = key.split('[');
    expect(values.map((value) => keysOf({ ...LEAST, [name]: value }))).toEqual(values.map(() => [key]));
  });

  test('of language is found where it says that the language is unknown', () => {
    expect(keysOf({ ...LEAST, language: 'und' })).toEqual(['language']);
  });

  test.each(['Deutsch', 'englisch'])(
    'of language is found where the name %j stands for the tag',
    (language) => {
      expect(keysOf({ ...LEAST, language })).toEqual(['language']);
    },
  );

  test.each(['title', 'published', 'topics'])('is missing where %s is', (key) => {
    expect(faultsOf({ ...LEAST, [key]: undefined }).map(({ key, got }) => [key, got])).toEqual([
      [key, 'nothing'],
    ]);
  });

  test.each([
    '//example.org',
    'ftp://example.org',
    'mailto:ada@example.org',
    'data:text/html,x',
    ' https://example.org',
    'https://',
    'https:///pfad',
    'https://exa mple.org',
    'https:example.org',
    '/seite/',
    '',
  ])('of a web address is found: %j', (url) => {
    expect(keysOf({ ...LEAST, source: { name: 'Blatt', url } })).toEqual(['source.url']);
  });

  test.each([
    '../originals/x.txt',
    '/originals/x.txt',
    'originals/',
    'originals/./x.txt',
    'originals/.versteckt',
    'originals//x.txt',
    'originals\\x.txt',
    'articles/2025/x.md',
  ])('of an original’s file is found: %j', (file) => {
    expect(keysOf({ ...LEAST, original: { file, sha256: SHA256 } })).toEqual(['original.file']);
  });

  test.each(['A'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), 'g'.repeat(64), `${'a'.repeat(64)}\n`])(
    'of a checksum is found: %j',
    (sha256) => {
      expect(keysOf({ ...LEAST, original: { file: 'originals/x.txt', sha256 } })).toEqual([
        'original.sha256',
      ]);
    },
  );

  test.each([
    '/bild.jpg',
    'C:\\bild.jpg',
    '..\\bild.jpg',
    'data:image/png;base64,x',
    '//example.org/x.jpg',
    '',
  ])('of a picture’s path is found: %j', (src) => {
    expect(keysOf({ ...LEAST, image: { src, alt: '' } })).toEqual(['image.src']);
  });
});

describe('an alias', () => {
  test.each([
    '/2019/alt/',
    '/news/1234.html',
    '/news/1234.htm',
    '/Öl/',
    '/%C3%96l/',
    '/100%25/',
    '/a.b/c/',
    '/.well-known/x/',
    '/a%26b/',
  ])('may be %s', (alias) => {
    expect(valid({ aliases: [alias] }).aliases).toEqual([alias]);
  });

  test.each([
    { fault: 'no leading slash', alias: 'alt/' },
    { fault: 'no closing slash', alias: '/alt' },
    { fault: 'another ending', alias: '/alt.php' },
    { fault: 'the root alone', alias: '/' },
    { fault: 'a host', alias: '//example.org/' },
    { fault: 'a whole address', alias: 'https://example.org/alt/' },
    { fault: 'an empty part', alias: '/alt//x/' },
    { fault: 'a way up', alias: '/alt/../x/' },
    { fault: 'a part of one dot', alias: '/./x/' },
    { fault: 'an encoded way up', alias: '/%2e%2E/x/' },
    { fault: 'an encoded slash', alias: '/alt%2Fx/' },
    { fault: 'an encoded backslash', alias: '/alt%5cx/' },
    { fault: 'a backslash', alias: '/alt\\x/' },
    { fault: 'a query', alias: '/alt/?id=5/' },
    { fault: 'a fragment', alias: '/alt/#x/' },
    { fault: 'a blank', alias: '/alte seite/' },
    { fault: 'a line break', alias: '/alt/\n/x/' },
    { fault: 'markup', alias: '/<b>/' },
    { fault: 'a quotation mark', alias: '/"/' },
    { fault: 'a broken percent sign', alias: '/100%/' },
    { fault: 'bytes that are no UTF-8', alias: '/%FF/' },
    { fault: 'an encoded control character', alias: '/%00/' },
    { fault: 'a star, which hosts take for any address', alias: '/2019/*/' },
    { fault: 'a colon, which hosts take for a placeholder', alias: '/2019/:titel/' },
  ])('is refused with $fault: $alias', ({ alias }) => {
    expect(keysOf({ ...LEAST, aliases: [alias] })).toEqual(['aliases[0]']);
  });
});

describe('an unknown key', () => {
  test('is named with the keys that there are', () => {
    expect(faultsOf({ ...LEAST, titel: 'Ein Titel' })).toEqual([
      {
        file: FILE,
        key: 'titel',
        expected:
          'one of title, description, published, updated, topics, authors, source, citations, language, ' +
          'translation, original, accepted, image, aliases, corrections, featured, draft, withdrawn',
        got: 'the unknown key "titel"',
        remedy: 'Did you mean title? Correct the spelling or take the key out.',
      },
    ]);
  });

  test.each([
    {
      key: 'source.link',
      matter: { source: { name: 'Blatt', link: 'x' } },
      known: 'name, url, guid, republish',
    },
    {
      key: 'authors[1].mail',
      matter: { authors: [{ name: 'A' }, { name: 'B', mail: 'x' }] },
      known: 'name, url',
    },
    {
      key: 'citations[0].author',
      matter: { citations: [{ title: 'Q', url: 'https://example.org', author: 'A' }] },
      known: 'title, url',
    },
    {
      key: 'translation.of',
      matter: { translation: { ...MACHINE, of: 'x' } },
      known: 'kind, from, by, reviewedBy, reviewedOn',
    },
    {
      key: 'original.md5',
      matter: { original: { file: 'originals/x.txt', sha256: SHA256, md5: 'x' } },
      known: 'file, sha256, text',
    },
    {
      key: 'accepted[0].line',
      matter: { accepted: [{ rule: 'fragment', at: 'Kunden.', line: 5 }] },
      known: 'rule, at',
    },
    {
      key: 'image.title',
      matter: { image: { src: './x.jpg', alt: '', title: 'x' } },
      known: 'src, alt, credit, caption',
    },
    {
      key: 'corrections[0].by',
      matter: { corrections: [{ date: '2025-08-20', text: 'x', by: 'A' }] },
      known: 'date, text',
    },
    {
      key: 'withdrawn.by',
      matter: { withdrawn: { date: '2025-09-01', reason: 'x', by: 'A' } },
      known: 'date, reason',
    },
  ])('within another is found: $key', ({ key, matter, known }) => {
    expect(faultsOf({ ...LEAST, ...matter }).map(({ key, expected }) => [key, expected])).toEqual([
      [key, `one of ${known}`],
    ]);
  });

  test.each(['Title', 'published ', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'is found whatever it is called: %j',
    (key) => {
      expect(faultsOf({ ...LEAST, [key]: 'x' }).map(({ got }) => got)).toEqual([
        `the unknown key ${JSON.stringify(key)}`,
      ]);
    },
  );

  test.each([
    { key: 'topic', matter: { topic: 'x' }, remedy: 'Did you mean topics? ' },
    { key: 'autor', matter: { autor: 'x' }, remedy: 'Did you mean authors? ' },
    { key: 'source.ulr', matter: { source: { name: 'B', ulr: 'x' } }, remedy: 'Did you mean url? ' },
    { key: 'keywords', matter: { keywords: 'x' }, remedy: '' },
  ])('is answered with the nearest one: $key', ({ matter, remedy }) => {
    expect(faultsOf({ ...LEAST, ...matter }).map((fault) => fault.remedy)).toEqual([
      `${remedy}Correct the spelling or take the key out.`,
    ]);
  });

  test('is named so that it cannot turn the message around', () => {
    const [line = ''] = faultsOf({ ...LEAST, 'gut\u202Eböse': 'x' }).map(formatFault);
    expect(findForbiddenCharacter(line)).toBeUndefined();
    expect(line).toContain('expected one of title, ');
  });

  test.each([
    {
      key: '__proto__',
      json: '{"title":"T","published":"2025-08-14","topics":["A"],"__proto__":{"draft":true}}',
    },
    {
      key: 'source.__proto__',
      json: '{"title":"T","published":"2025-08-14","topics":["A"],"source":{"name":"B","__proto__":{}}}',
    },
  ])('is found where it is $key', ({ key, json }) => {
    expect(keysOf(JSON.parse(json))).toEqual([key]);
  });
});

describe('faults', () => {
  test('come all at once', () => {
    const matter = {
      titel: 'Ein Titel',
      published: '2025-02-30',
      topics: ['Chips', ''],
      authors: [{ name: 'Ada', mail: 'x' }, { name: '' }],
      translation: { kind: 'Maschine' },
      aliases: ['/gut/', 'schlecht'],
      featured: 'ja',
    };
    expect(keysOf(matter).sort()).toEqual([
      'aliases[1]',
      'authors[0].mail',
      'authors[1].name',
      'featured',
      'published',
      'titel',
      'title',
      'topics[1]',
      'translation.from',
      'translation.kind',
    ]);
  });

  test('name a key once, however much is wrong with it', () => {
    expect(keysOf({ ...LEAST, topics: ['A', 'A', 'A', 'A', 'A', 'A'] })).toEqual(['topics']);
  });

  test('print as one sentence', () => {
    expect(faultsOf({ ...LEAST, published: '14.8.25' }).map(formatFault)).toEqual([
      'content/articles/2025/x.md: published: expected a date like 2025-08-14 or a date-time with zone ' +
        'like 2025-08-14T09:30:00+02:00, got "14.8.25". Write year-month-day, a day that exists; after a time comes its zone.',
    ]);
  });

  test.each([null, undefined, 'Text', 5, [], ['title']])(
    'name no key where the front matter has none: %j',
    (matter) => {
      expect(faultsOf(matter)).toEqual([
        {
          file: FILE,
          expected: 'front matter with keys and values',
          got: matter === undefined ? 'nothing' : JSON.stringify(matter),
          remedy: 'Write at least title, published and topics between two lines of ---.',
        },
      ]);
    },
  );

  test('quote a long value shortened', () => {
    expect(faultsOf({ ...LEAST, featured: 'x'.repeat(500) }).map(({ got }) => got.length)).toEqual([58]);
  });
});

describe('a page’s front matter', () => {
  const validatePage = (matter: unknown) =>
    validateMatter(matter, pageSchema, PAGE_KEYS, 'content/pages/impressum.md');

  test.each([
    { matter: { title: 'Impressum' } },
    { matter: { title: 'Impressum', description: 'Wer die Seite verantwortet.' } },
  ])('may be $matter', ({ matter }) => {
    expect(validatePage(matter)).toEqual({ value: matter });
  });

  test.each([
    {
      matter: {},
      text: 'content/pages/impressum.md: title: expected a heading, not empty, got nothing.',
      remedy: WRITE_TEXT,
    },
    {
      matter: { title: 'Impressum', description: '' },
      text: 'content/pages/impressum.md: description: expected a sentence about the page, not empty, got "".',
      remedy: WRITE_TEXT,
    },
    {
      matter: { title: 'Impressum', draft: true },
      text: 'content/pages/impressum.md: draft: expected one of title, description, got the unknown key "draft".',
      remedy: 'Correct the spelling or take the key out.',
    },
  ])('may not be $matter', ({ matter, text, remedy }) => {
    const result = validatePage(matter);
    expect('faults' in result && result.faults.map(formatFault)).toEqual([`${text} ${remedy}`]);
  });
});
