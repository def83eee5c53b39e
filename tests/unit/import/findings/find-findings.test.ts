import { describe, expect, test, vi } from 'vitest';
import { formatFault } from '../../../../src/article/fault.ts';

const reads = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../../../src/import/findings/lexicon/packages.ts', async (load) => {
  const { readPackageFile } = await load<{ readPackageFile: (path: string) => string }>();
  const countRead = (path: string): string => {
    reads.count += 1;
    return readPackageFile(path);
  };
  return { readPackageFile: countRead };
});

const { findFindings } = await import('../../../../src/import/findings/find-findings.ts');
const { RULES } = await import('../../../../src/import/findings/rules.ts');

describe('The lexicon', () => {
  test('is not read for a text in another language', () => {
    expect(findFindings('the council met. The council council met.', { language: 'en' })).toEqual([]);
    expect(reads.count).toBe(0);
  });

  test('is read once for German texts', () => {
    findFindings('Der Rat tagt.');
    const { count } = reads;
    findFindings('Die Stadt feiert.');
    expect(count).toBeGreaterThan(0);
    expect(reads.count).toBe(count);
  });
});

describe('Findings', () => {
  test('come in the order of their places, with line and column of the body', () => {
    const body = '# Der Rat\n\nder Rat tagt.\n\nEr *steckt steckt* fest. Kunden.';
    expect(findFindings(body).map(({ rule, line, column }) => ({ rule, line, column }))).toEqual([
      { rule: 'lowercase-start', line: 3, column: 1 },
      { rule: 'doubled-phrase', line: 5, column: 5 },
      { rule: 'fragment', line: 5, column: 26 },
    ]);
  });

  test('stand where their words stand in the source, whatever markup is between', () => {
    const body = 'Der [Rat](https://example.org/rat) &amp; **steckt** steckt fest.';
    expect(findFindings(body)).toMatchObject([{ rule: 'doubled-phrase', line: 1, column: 44 }]);
  });

  test('are told once where they have their words in common', () => {
    const body = 'Der Rat tagt. Kunden.\n\nDie Stadt feiert. Kunden.';
    expect(findFindings(body)).toMatchObject([
      { rule: 'fragment', text: 'Kunden.', line: 1, got: '“Kunden.”, 2 times' },
    ]);
  });

  test('have a text of one line and at most 80 characters', () => {
    const body = `Der Rat hat\ngetagt ${'für die große Stadt am Rhein '.repeat(4)}heute.`;
    const texts = findFindings(body).map(({ text }) => text);
    expect(texts).toEqual(['für die große Stadt am Rhein für die große Stadt am Rhein']);
    expect(findFindings(`Der Rat sagt „${'Bürgermeisterinnenwahlkampfhelfer '.repeat(9)}`)[0]?.text).toBe(
      '„Bürgermeisterinnenwahlkampfhelfer Bürgermeisterinnenwahlkampfhelfer',
    );
  });

  test('keep their texts when the rest of the article moves', () => {
    const body = 'der Rat tagt. Kunden. Er sagte: „Wir bauen reltativ viel für Sie für Sie.';
    const texts = (source: string): string[] => findFindings(source).map(({ text }) => text);
    expect(texts(`Die Stadt feiert.\n\n${body}`)).toEqual(texts(body));
    expect(texts(body)).toHaveLength(5);
  });

  test('print as a sentence', () => {
    const [finding] = findFindings('Der Rat tagt. Kunden.');
    const { line, column, rule, expected, got, remedy } = finding as NonNullable<typeof finding>;
    expect(
      formatFault({ file: `content/articles/2025/x.md:${line}:${column}`, key: rule, expected, got, remedy }),
    ).toBe(
      'content/articles/2025/x.md:1:15: fragment: expected a sentence with a verb, got “Kunden.”. ' +
        'Look up in the source what belongs to it, and complete it or take it out.',
    );
  });

  test.each(RULES)(
    'of $rule have a level, and words that end as a message does',
    ({ level, expected, remedy }) => {
      expect(['error', 'warning', 'hint']).toContain(level);
      expect(expected).not.toMatch(/[.!?]$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    },
  );

  test.each([
    { body: '' },
    { body: '\n\n' },
    { body: 'Der Rat tagt.' },
    { body: '![Ein Bild](./bild.jpg)\n\n- [Der Rat](https://example.org)\n\n```\nfür Sie für Sie\n```' },
    {
      body: '| Der Rat | die Stadt |\n| --- | --- |\n| tagt | feiert |\n\n[^1]: Eine Fußnote mit einem Verb steht da.',
    },
  ])('are none in $body', ({ body }) => {
    expect(findFindings(body)).toEqual([]);
  });
});

describe('In other languages', () => {
  test.each([
    { rule: 'undecodable', body: 'The K\uFFFDln fair.' },
    { rule: 'leftover-markup', body: 'The <font>fair</font> begins.' },
    { rule: 'mojibake', body: 'The fair in KÃ¶ln.' },
    { rule: 'unpaired-marks', body: 'He said “we go and went.' },
    { rule: 'unpaired-brackets', body: 'He said (we go.' },
    { rule: 'doubled-phrase', body: 'It is for you for you.' },
    { rule: 'glued-clauses', body: 'It is done.Then he went.' },
  ])('$rule holds', ({ rule, body }) => {
    expect(findFindings(body, { language: 'en-GB' }).map((finding) => finding.rule)).toEqual([rule]);
  });

  test.each([
    { rule: 'lowercase-start', body: 'the fair begins.' },
    { rule: 'fragment', body: 'He went. Customers.' },
    { rule: 'foreign-passage', body: 'The council met in the morning and was sent home.' },
    { rule: 'odd-abbreviation', body: 'the proposed u. Chip Act' },
    { rule: 'unknown-word', body: 'He was reltativ good.' },
  ])('$rule does not', ({ body }) => {
    expect(findFindings(body, { language: 'en' })).toEqual([]);
  });
});

/** Guards against hanging, not measurements: each text takes a second or two. */
describe('A text of 1 MiB is read', () => {
  const PARAGRAPH = 64 * 1024;
  const fill = (piece: string): string =>
    piece.repeat(Math.ceil(PARAGRAPH / piece.length)).slice(0, PARAGRAPH);

  test.each(['a ', '"', '(', 'für Sie '])('that repeats %j', (piece) => {
    expect(findFindings(Array<string>(16).fill(fill(piece)).join('\n\n')).length).toBeLessThan(20);
  });

  test('that repeats many things', () => {
    const pieces = [
      ...[' " ', '„a ', '»a« ', 'der die das ', 'Kunden. ', 'gebaut-und ', 'gebaut.Und ', 'dem u. Chip '],
      ...['\uFFFDa ', 'Ã¼', '&amp;nbsp; ', 'href=”a” ', 'donaudampfschiff', 'zigzig', 'das Wuzz '],
      '„Wir bauen jetzt alles neu auf“, was geht. ',
    ];
    expect(findFindings(pieces.map(fill).join('\n\n')).length).toBeLessThan(100);
  });

  test('of words that nobody knows', () => {
    const words = Array.from({ length: 90_000 }, (_, i) => `zw${i.toString(26).replace(/\d/g, 'ö')}krx`);
    const lines = Array.from({ length: 90 }, (_, i) => words.slice(i * 1000, i * 1000 + 1000).join(' '));
    expect(findFindings(lines.join('\n\n')).length).toBeLessThanOrEqual(2000);
  });
});
