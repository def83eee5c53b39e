import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/article/changes.ts';
import { ContentError, formatFault } from '../../../src/article/fault.ts';
import { articleLoader } from '../../../src/loader/articles.ts';
import { digestBody, isOriginalShown, readOriginal } from '../../../src/loader/originals.ts';
import { createAstro, createFolder, type Folder, faultsOf } from './stand-in.ts';

const TEXT = 'Er sagte:”Ja .”\r\n';
const BODY = 'Er sagte: „Ja.“';
const CHANGES: readonly Change[] = [
  { offset: 9, before: '”', after: ' „', rule: 'quotation-marks' },
  { offset: 12, before: ' ', after: '', rule: 'spaces' },
  { offset: 14, before: '”', after: '“', rule: 'quotation-marks' },
];
const LOG = logOf(CHANGES);

function logOf(changes: readonly unknown[]): string {
  return JSON.stringify({ source: 'x.txt', kind: 'plain', matter: { title: 'Titel' }, changes });
}

const sha256Of = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** An article with its original and its log, if there is one. */
function imported({
  received = TEXT,
  log = LOG,
  body = BODY,
  matter = `original: { file: originals/2025/x.txt, sha256: ${sha256Of(received)} }`,
}: {
  received?: string | Uint8Array;
  log?: string | null;
  body?: string;
  matter?: string;
} = {}): Record<string, string | Uint8Array> {
  return {
    'articles/2025/x.md': `---\ntitle: Titel\npublished: 2025-08-14\ntopics: [Chips]\n${matter}\n---\n\n${body}\n`,
    'originals/2025/x.txt': received,
    ...(log !== null && { 'originals/2025/x.log.json': log }),
  };
}

const contentOf = (folder: Folder) => ({ label: 'content', path: folder.path });

function createArticles(folder: Folder) {
  return articleLoader({
    content: contentOf(folder),
    base: '/',
    isTaken: () => false,
    timeZone: 'Europe/Berlin',
    now: new Date('2026-01-15T00:00:00Z'),
  });
}

async function faultsIn(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const folder = createFolder(files);
  return (await faultsOf(createArticles(folder).load(createAstro(folder.path).context))).map(formatFault);
}

async function warningsIn(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const folder = createFolder(files);
  const astro = createAstro(folder.path);
  await createArticles(folder).load(astro.context);
  return astro.warnings;
}

describe('An imported article', () => {
  test('is sound where its log makes its body of its original', async () => {
    expect(await warningsIn(imported())).toEqual([]);
  });

  test('needs no log', async () => {
    expect(await warningsIn(imported({ log: null, body: 'Etwas anderes.' }))).toEqual([]);
  });

  test('may come with a byte order mark, which no log counts', async () => {
    expect(await warningsIn(imported({ received: `\uFEFF${TEXT}` }))).toEqual([]);
  });

  test.each([
    { what: 'no JSON', log: '{' },
    { what: 'an unknown key', log: LOG.replace('"kind"', '"art"') },
    { what: 'a change without its rule', log: logOf([{ offset: 0, before: '', after: '' }]) },
  ])('is refused with a log that holds $what', async ({ log }) => {
    expect(await faultsIn(imported({ log }))).toEqual([
      'content/originals/2025/x.log.json: expected the log of an import, got something else. ' +
        'Restore it as it was written, or import the article again; npm run import -- --verify tells more.',
    ]);
  });

  test.each([
    { what: 'of another text', log: logOf([{ offset: 3, before: 'fragte', after: 'rief', rule: 'editor' }]) },
    { what: 'out of order', log: logOf(CHANGES.toReversed()) },
    { what: 'behind the end', log: logOf([{ offset: 99, before: '', after: 'x', rule: 'editor' }]) },
  ])('is refused with a log of changes $what', async ({ log }) => {
    const [fault = '', ...others] = await faultsIn(imported({ log }));
    expect(fault).toMatch(
      /^content\/originals\/2025\/x\.log\.json: expected changes of content\/originals\/2025\/x\.txt, got one that does not belong to it \(.+\)\. Restore both/,
    );
    expect(others).toEqual([]);
  });

  test('is refused with an original in another charset and no text beside it', async () => {
    const latin = new Uint8Array([0x46, 0xfc, 0x72]);
    expect(await faultsIn(imported({ received: latin, log: logOf([]), body: 'Für' }))).toEqual([
      'content/originals/2025/x.txt: expected text in UTF-8, got bytes that are no UTF-8. Import the article ' +
        'again: an original in another charset has its text beside it; npm run import -- --verify tells more.',
    ]);
  });

  test('with a body that differs by more than its log says is a warning at every build', async () => {
    const folder = createFolder(imported({ body: 'Er sagte: „Nein.“' }));
    const astro = createAstro(folder.path);
    const loader = createArticles(folder);
    await loader.load(astro.context);
    await loader.load(astro.context);
    expect(astro.writes).toEqual(['2025/x']);
    expect(astro.warnings).toEqual(
      Array(2).fill(
        'content/articles/2025/x.md: expected the body that content/originals/2025/x.log.json makes of its original, ' +
          'got one that differs by more. Run npm run import -- --accept content/articles/2025/x.md to record what was changed by hand.',
      ),
    );
  });

  test('is checked again when its log changes, though the article did not', async () => {
    const folder = createFolder(imported());
    const astro = createAstro(folder.path);
    const loader = createArticles(folder);
    await loader.load(astro.context);
    folder.write({ 'originals/2025/x.log.json': logOf(CHANGES.slice(1)) });
    await loader.load(astro.context);
    expect(astro.warnings).toHaveLength(1);
    folder.write({ 'originals/2025/x.log.json': 'null' });
    expect(await faultsOf(loader.load(astro.context))).toHaveLength(1);
  });

  test('that was withdrawn may have lost its text', async () => {
    const matter = `original: { file: originals/2025/x.txt, sha256: ${sha256Of(TEXT)} }\nwithdrawn: { date: 2025-09-01, reason: Falsch }`;
    expect(await warningsIn(imported({ body: 'Leer.', matter }))).toEqual([]);
  });

  test('that a page was made of has its changes in the text taken from it', async () => {
    const page = '<p>Er sagte:”Ja .”</p>';
    const matter = [
      `original: { file: originals/2025/x.html, sha256: ${sha256Of(page)},`,
      `  text: { file: originals/2025/x.txt, sha256: ${sha256Of(TEXT)} } }`,
    ].join('\n');
    const files: ReturnType<typeof imported> = { ...imported({ matter }), 'originals/2025/x.html': page };
    expect(await warningsIn(files)).toEqual([]);
    expect(await faultsIn({ ...files, 'originals/2025/x.txt': `${TEXT} ` })).toEqual([
      expect.stringContaining('content/articles/2025/x.md: original.text.sha256: expected '),
    ]);
    const { 'originals/2025/x.txt': _, ...withoutText } = files;
    expect(await faultsIn(withoutText)).toEqual([
      expect.stringContaining('content/articles/2025/x.md: original.text.file: expected a file below'),
    ]);
  });

  test('has an address for its original, which no alias may take', async () => {
    const other = `---\ntitle: B\npublished: 2025-08-15\ntopics: [Chips]\naliases: [/artikel/2025/x/original/]\n---\n\nText.\n`;
    expect(await faultsIn({ ...imported(), 'articles/2025/y.md': other })).toEqual([
      expect.stringMatching(
        /^content\/articles\/2025\/y\.md: aliases\[0\]: .* belongs to content\/articles\/2025\/x\.md/,
      ),
    ]);
    const plain = imported({ matter: 'featured: true', log: null });
    expect(await faultsIn({ ...plain, 'articles/2025/y.md': other })).toEqual([]);
  });
});

describe('isOriginalShown', () => {
  const original = { file: 'originals/2025/x.html', sha256: '' };
  const text = { file: 'originals/2025/x.txt', sha256: '' };
  const source = { name: 'Blatt', republish: 'teaser' } as const;
  const withdrawn = { date: '2025-09-01', reason: 'Falsch' };
  const LOGGED = { 'originals/2025/x.log.json': '' };

  test.each([
    { what: 'with a log beside the original', matter: { original }, files: LOGGED, isShown: true },
    { what: 'without a log', matter: { original }, files: {}, isShown: false },
    { what: 'without an original', matter: {}, files: LOGGED, isShown: false },
    { what: 'withdrawn', matter: { original, withdrawn }, files: LOGGED, isShown: false },
    {
      what: 'of whose source the teaser alone may be shown, which lies beside all of it',
      matter: { original: { ...original, text }, source },
      files: LOGGED,
      isShown: true,
    },
    {
      what: 'of whose source the teaser alone may be shown, but all of it lies there',
      matter: { original, source },
      files: LOGGED,
      isShown: false,
    },
  ])('says $isShown of an article $what', ({ matter, files, isShown }) => {
    expect(isOriginalShown(matter, contentOf(createFolder(files)))).toBe(isShown);
  });
});

describe('readOriginal', () => {
  const original = { file: 'originals/2025/x.txt', sha256: sha256Of(TEXT) };

  test('gives the received text in passages, and the log', async () => {
    const content = contentOf(createFolder(imported()));
    expect(await readOriginal(original, digestBody(`${BODY}\n`), content)).toEqual({
      log: { options: {}, ...JSON.parse(LOG) },
      passages: [
        { kept: 'Er sagte:' },
        { change: CHANGES[0] },
        { kept: 'Ja' },
        { change: CHANGES[1] },
        { kept: '.' },
        { change: CHANGES[2] },
        { kept: '\n' },
      ],
      isComplete: true,
    });
  });

  test('says where the body is another one', async () => {
    const content = contentOf(createFolder(imported()));
    expect(await readOriginal(original, digestBody('Nein.'), content)).toMatchObject({ isComplete: false });
  });

  test('throws where the log has changed to another', async () => {
    const content = contentOf(createFolder(imported({ log: '[]' })));
    await expect(readOriginal(original, '', content)).rejects.toThrow(ContentError);
  });
});
