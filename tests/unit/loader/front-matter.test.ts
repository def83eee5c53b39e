import { describe, expect, test } from 'vitest';
import { parseDocumentText } from '../../../src/loader/front-matter.ts';

const FILE = 'content/articles/2025/x.md';
/** Against hanging; no measurement. */
const GUARD = 20_000;

const parse = (text: string) => parseDocumentText(text, FILE);
const matterOf = (yaml: string) => {
  const result = parse(`---\n${yaml}\n---\n`);
  return 'document' in result ? result.document.matter : result.faults;
};
const faultsOf = (yaml: string) => {
  const result = parse(`---\n${yaml}\n---\n`);
  return 'faults' in result ? result.faults : [];
};

describe('A content file is taken apart', () => {
  test.each([
    ['---\ntitle: A\n---\nText\n', { matter: { title: 'A' }, body: 'Text\n', bodyOffset: 3 }],
    [
      '---\ntitle: A\ntopics: [x]\n---\n\nText',
      { matter: { title: 'A', topics: ['x'] }, body: '\nText', bodyOffset: 4 },
    ],
    ['---  \ntitle: A\n---\t\nText', { matter: { title: 'A' }, body: 'Text', bodyOffset: 3 }],
    ['---\ntitle: A\n---', { matter: { title: 'A' }, body: '', bodyOffset: 2 }],
    [
      '---\ntitle: A\n---\neins\n\n---\n\nzwei',
      { matter: { title: 'A' }, body: 'eins\n\n---\n\nzwei', bodyOffset: 3 },
    ],
    ['---\ntitle: ---\n---\nText', { matter: { title: '---' }, body: 'Text', bodyOffset: 3 }],
    [
      '---\ntitle: |\n  a\n  ---\n  b\n---\nText',
      { matter: { title: 'a\n---\nb\n' }, body: 'Text', bodyOffset: 6 },
    ],
    ['---\n\n---\nText', { matter: null, body: 'Text', bodyOffset: 3 }],
    ['---\n---\nText\n\n---\n', { matter: null, body: 'Text\n\n---\n', bodyOffset: 2 }],
  ])('%j', (text, document) => {
    expect(parse(text)).toEqual({ document: { ...document, lineOf: expect.any(Function) } });
  });

  test('and the offset of its body turns a line of the body into one of the file', () => {
    const text = '---\ntitle: A\n---\n\nhier';
    const result = parse(text);
    if (!('document' in result)) return expect.unreachable();
    const { body, bodyOffset } = result.document;
    const line = bodyOffset + body.split('\n').indexOf('hier') + 1;
    expect(text.split('\n')[line - 1]).toBe('hier');
  });
});

describe('The line of a key', () => {
  const text = `---
title: A

authors:
  - name: Ada
    url: x
  - { name: Bo,
      mail: y }
translation: { kind: machine }
"a b": x
corrections: [{ date: x }, { date: y }]
---
Text`;
  const result = parse(text);
  if (!('document' in result)) throw new Error('The text has no front matter.');
  const { lineOf } = result.document;

  test.each([
    { key: 'title', line: 2 },
    { key: 'authors', line: 4 },
    { key: 'authors[0]', line: 5 },
    { key: 'authors[0].url', line: 6 },
    { key: 'authors[1].mail', line: 8 },
    { key: 'a b', line: 10 },
    { key: 'corrections[1].date', line: 11 },
  ])('$key is $line', ({ key, line }) => {
    expect(lineOf(key)).toBe(line);
  });

  test.each([
    { key: 'translation.from', line: 9 },
    { key: 'authors[1].url', line: 7 },
    { key: 'authors[5].url', line: 4 },
    { key: 'topics', line: undefined },
    { key: 'topics[0]', line: undefined },
    { key: '', line: undefined },
  ])('is that of what surrounds it where $key is missing: $line', ({ key, line }) => {
    expect(lineOf(key)).toBe(line);
  });

  test('is nowhere in front matter that is no map', () => {
    const list = parse('---\n- a\n---\n');
    expect('document' in list && list.document.lineOf('title')).toBeUndefined();
  });
});

describe('A file without front matter is a fault in line 1', () => {
  test.each([
    ['', 'a file that does not begin with ---'],
    ['Text', 'a file that does not begin with ---'],
    ['\n---\ntitle: A\n---\n', 'a file that does not begin with ---'],
    [' ---\ntitle: A\n---\n', 'a file that does not begin with ---'],
    ['+++\ntitle = "A"\n+++\n', 'a file that does not begin with ---'],
    ['---\ntitle: A\n\nText', 'no second line of ---'],
    ['---\ntitle: A\n ---\nText', 'no second line of ---'],
    ['---', 'no second line of ---'],
  ])('%j', (text, got) => {
    expect(parse(text)).toMatchObject({
      faults: [{ file: FILE, line: 1, expected: 'front matter between two lines of ---', got }],
    });
  });
});

describe('Front matter is YAML in which only what is written counts', () => {
  test.each([
    ['published: 2025-08-14', { published: '2025-08-14' }],
    ['published: 2025-02-30', { published: '2025-02-30' }],
    ['published: 2025-08-14T09:30:00+02:00', { published: '2025-08-14T09:30:00+02:00' }],
    ['published: 2025-08-14 09:30', { published: '2025-08-14 09:30' }],
    ['title: no', { title: 'no' }],
    ['title: Ja', { title: 'Ja' }],
    ['draft: true', { draft: true }],
    ['title: 007', { title: 7 }],
    ['title: 12:30', { title: '12:30' }],
    ['title: "Preis: 3 €"', { title: 'Preis: 3 €' }],
    ["title: 'Ada''s'", { title: "Ada's" }],
    ['title: # nichts', { title: null }],
    ['description: >\n  eins\n  zwei', { description: 'eins zwei\n' }],
    ['image: { src: ./a.jpg, alt: "" }', { image: { src: './a.jpg', alt: '' } }],
    ['topics:\n  - a\n  - b', { topics: ['a', 'b'] }],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
    ['nur Text', 'nur Text'],
  ])('%j', (yaml, matter) => {
    expect(matterOf(yaml)).toEqual(matter);
  });

  test('in which a key cannot change what all objects are', () => {
    const matter = matterOf('__proto__: { admin: true }');
    expect(Object.keys(matter as object)).toEqual(['__proto__']);
    expect('admin' in {}).toBe(false);
  });
});

describe('Front matter that is not plain YAML is a fault with its line in the file', () => {
  test.each([
    ['a key twice', 'title: A\ntopics: [x]\ntitle: B', 4],
    ['a key twice in a block', 'image:\n  src: a\n  src: b', 4],
    ['a tab as indentation', 'image:\n\tsrc: a', 3],
    ['a colon in bare text', 'title: Preis: 3 €', 2],
    ['a quotation mark without its other', 'title: "A\ntopics: [x]', 3],
    ['a bracket without its other', 'title: A\ntopics: [x', 3],
    ['a key without a colon', 'title: A\ntopics', 3],
    ['a second document', 'title: A\n...\n{ title: B }', 4],
    ['a character that YAML reserves', 'title: A\nauthors: @ada', 3],
  ])('%s', (_, yaml, line) => {
    expect(faultsOf(yaml)).toMatchObject([{ file: FILE, line, expected: 'front matter in YAML' }]);
  });

  test.each([
    ['an unknown tag', 'title: !unbekannt A', 2],
    ['a tag of another language', 'title: !!js/function "function () {}"', 2],
  ])('%s is refused', (_, yaml, line) => {
    expect(faultsOf(yaml)[0]).toMatchObject({ file: FILE, line, expected: 'front matter in YAML' });
  });

  test.each([
    ['a single one', 'a: &a x\nb: *a'],
    ['one to nothing', 'a: *b'],
    ['one to itself', 'a: &a [*a]'],
    ['a bomb of them', bomb()],
  ])('references are refused: %s', { timeout: GUARD }, (_, yaml) => {
    expect(faultsOf(yaml)).toMatchObject([{ file: FILE, got: 'references (*name)' }]);
  });

  test.each([
    ['brackets within brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['brackets that are not closed', `a: ${'['.repeat(20_000)}`],
    ['braces within braces', `a: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['lists within lists', `a:\n${'- '.repeat(20_000)}x`],
    ['complex keys within each other', '? '.repeat(20_000)],
    ['ever deeper blocks', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['many anchors', '&a '.repeat(20_000)],
    ['many quotation marks', 'a: "'.repeat(10_000)],
    ['one key after the other', Array.from({ length: 8000 }, (_, i) => `a${i}:`).join('\n')],
  ])('what was made to exhaust the parser ends all the same: %s', { timeout: GUARD }, (_, yaml) => {
    const result = parse(`---\n${yaml}\n---\n`);
    if ('faults' in result) expect(result.faults[0]?.file).toBe(FILE);
    else expect(result.document.matter).toBeInstanceOf(Object);
  });

  test('nesting deeper than the stack is a fault', { timeout: GUARD }, () => {
    expect(faultsOf(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)[0]).toMatchObject({
      file: FILE,
      expected: 'front matter in YAML',
    });
  });

  test('more than 64 KiB are a fault that says how many', () => {
    expect(faultsOf(`title: ${'a'.repeat(70 * 1024)}`)).toMatchObject([
      { file: FILE, line: 1, got: '71 KiB of it' },
    ]);
  });
});

describe('A text that cannot be published is a fault with its key, however it was written', () => {
  test.each([
    ['title: "a\\u202Eb"', 'title', 'the character U+202E'],
    ['title: "a\\0b"', 'title', 'the character U+0000'],
    ['image: { src: a.jpg, alt: "\\e[31m" }', 'image.alt', 'the character U+001B'],
    ['topics: [a, "\\u2066"]', 'topics[1]', 'the character U+2066'],
    ['authors: [{ name: "\\u202E" }]', 'authors[0].name', 'the character U+202E'],
    ['title: __ASTRO_IMAGE_x', 'title', 'text that begins with __ASTRO_IMAGE_'],
    ['title: "\\x5f_ASTRO_IMAGE_x"', 'title', 'text that begins with __ASTRO_IMAGE_'],
    ['image: { src: __ASTRO_IMAGE_x.jpg, alt: a }', 'image.src', 'text that begins with __ASTRO_IMAGE_'],
  ])('%s', (yaml, key, got) => {
    expect(faultsOf(yaml)).toMatchObject([{ file: FILE, line: 2, key, got }]);
  });

  test('but Astro’s mark may stand elsewhere in a text', () => {
    expect(matterOf('title: Was __ASTRO_IMAGE_ heißt')).toEqual({ title: 'Was __ASTRO_IMAGE_ heißt' });
  });
});

/** Each line unfolds to nine times the line before: 9⁹ texts from less than 1 KB. */
function bomb(): string {
  const names = 'abcdefghi'.split('');
  return names
    .map((name, index) => {
      const item = index === 0 ? '"x"' : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => item).join(',')}]`;
    })
    .join('\n');
}
