import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/article/changes.ts';
import { readArticle } from '../../../src/import/library/article-text.ts';
import { checksum } from '../../../src/import/library/library.ts';
import { acceptEdits, verifyArticles } from '../../../src/import/library/verify.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

const TEXT = `Stadtrat streitet über die Brücke

Der Stadtrat hat am Dienstag vier Stunden über die Brücke beraten. Eine Entscheidung fiel nicht .

Die Verwaltung sprach von einem ”guten Tag” für die Stadt.

Kategorien: Lokales
`;
const ID = '2025/stadtrat-streitet-ueber-die-bruecke';
const ARTICLE = `articles/${ID}.md`;
const DATE = ['--published', '2025-06-03'];

const matterOf = (bench: Workbench, path = ARTICLE) => readArticle(bench.read(path))?.matter;
const content = (bench: Workbench) => ({ path: bench.content, label: 'content' });

describe('a text', () => {
  test('becomes an article with its original and a log beside it', async () => {
    const bench = createWorkbench();
    const { outcomes, isSound } = await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    expect(isSound).toBe(true);
    expect(outcomes).toMatchObject([
      {
        source: 'rat.txt',
        status: 'written',
        file: `content/${ARTICLE}`,
        title: 'Stadtrat streitet über die Brücke',
        published: '2025-06-03',
        reason: null,
      },
    ]);
    expect(Object.keys(bench.snapshot())).toEqual([
      ARTICLE,
      `originals/${ID}.log.json`,
      `originals/${ID}.txt`,
    ]);
    expect(bench.read(`originals/${ID}.txt`)).toBe(TEXT);
    expect(bench.read(ARTICLE)).toBe(`---
title: Stadtrat streitet über die Brücke
published: 2025-06-03
topics: [Lokales]
original:
  file: originals/${ID}.txt
  sha256: ${checksum(TEXT)}
---

Der Stadtrat hat am Dienstag vier Stunden über die Brücke beraten. Eine Entscheidung fiel nicht.

Die Verwaltung sprach von einem „guten Tag“ für die Stadt.
`);
  });

  test('and its repairs are the body that the report has', async () => {
    const bench = createWorkbench();
    const { outcomes } = await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    const { repairs = [], markdown } = outcomes[0] ?? {};
    expect(applyChanges(TEXT, repairs).trim()).toBe(markdown);
    expect(repairs.map(({ rule }) => rule)).toEqual([
      'headline',
      'spaces',
      'quotation-marks',
      'quotation-marks',
      'categories',
    ]);
  });

  test('is reported the same, and nothing is written, with --dry-run', async () => {
    const bench = createWorkbench();
    const path = bench.put('rat.txt', TEXT);
    const { outcomes: dry } = await bench.run(path, ...DATE, '--dry-run');
    expect(bench.snapshot()).toEqual({});
    const { outcomes } = await bench.run(path, ...DATE);
    expect(dry).toEqual(outcomes);
  });

  test('is read from standard input', async () => {
    const bench = createWorkbench();
    const { outcomes } = await bench.runWith({ stdin: TEXT }, '-', ...DATE);
    expect(outcomes).toMatchObject([{ source: '-', status: 'written', file: `content/${ARTICLE}` }]);
  });

  test('takes what the command line says before what it says itself', async () => {
    const bench = createWorkbench();
    const path = bench.put(
      'x.md',
      '---\ntitle: Alt\ndate: 2020-01-01\ntags: [Eins]\n---\n\nDer Text der Meldung steht hier.\n',
    );
    await bench.run(
      ...[path, '--title', 'Neu', '--published', '2025-02-03', '--topic', 'Zwei', '--source-name', 'Bote'],
      ...['--source-url', 'https://bote.example/x', '--translation', 'machine:en', '--draft'],
    );
    expect(matterOf(bench, 'articles/2025/neu.md')).toMatchObject({
      title: 'Neu',
      published: '2025-02-03',
      topics: ['Zwei', 'Eins'],
      source: { name: 'Bote', url: 'https://bote.example/x' },
      translation: { kind: 'machine', from: 'en' },
      draft: true,
    });
  });

  test('that is a draft stays one, and may have a German date', async () => {
    const bench = createWorkbench();
    const text = '---\ntitle: Neu\ndate: 14.08.2025\ndraft: true\n---\n\nDer Text der Meldung steht hier.\n';
    await bench.run(bench.put('x.md', text));
    expect(matterOf(bench, 'articles/2025/neu.md')).toMatchObject({ published: '2025-08-14', draft: true });
  });

  test('without a date is of today, and told so', async () => {
    const bench = createWorkbench();
    const { outcomes } = await bench.run(bench.put('rat.txt', TEXT));
    expect(outcomes[0]?.published).toBe('2026-11-24');
    expect(outcomes[0]?.findings.map(({ rule }) => rule)).toContain('missing-date');
  });

  test('without a headline gets one, is a draft, and told so', async () => {
    const bench = createWorkbench();
    const { outcomes } = await bench.run(
      bench.put('x.txt', 'Der Rat tagte lange. Eine Entscheidung fiel nicht.\n'),
      ...DATE,
    );
    expect(outcomes[0]?.title).toBe('Der Rat tagte lange');
    expect(outcomes[0]?.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'missing-title', level: 'error', line: null }),
      ]),
    );
    expect(matterOf(bench, 'articles/2025/der-rat-tagte-lange.md')?.['draft']).toBe(true);
  });
});

test('texts and pages that are said to be from one address stay apart', async () => {
  const bench = createWorkbench();
  const body = `<p>${'Der Rat hat am Dienstag lange über die Brücke beraten. '.repeat(8)}<a href="/mehr">mehr</a></p>`;
  const page = (title: string) =>
    `<!doctype html><html lang="de"><body><article><h1>${title}</h1>${body}</article></body></html>`;
  bench.put('a.html', page('Erste Seite'));
  bench.put('b.html', page('Zweite Seite'));
  bench.put('c.txt', TEXT);
  const { outcomes } = await bench.run(
    bench.sources,
    ...DATE,
    '--source-url',
    'https://bote.example/archiv/',
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['written', 'written', 'written']);
  expect(outcomes[0]?.markdown).toContain('[mehr](https://bote.example/mehr)');
});

describe('names', () => {
  test('that are taken get a number', async () => {
    const bench = createWorkbench();
    bench.put('a.txt', TEXT);
    bench.put('b.txt', TEXT.replace('vier', 'fünf'));
    const { outcomes } = await bench.run(bench.sources, ...DATE);
    expect(outcomes.map(({ file }) => file)).toEqual([`content/${ARTICLE}`, `content/articles/${ID}-2.md`]);
  });

  test.each([
    { title: '../../../../etc/passwd', id: '2025/etc-passwd' },
    { title: 'C:\\Windows\\system32', id: '2025/c-windows-system32' },
    { title: '中文', id: '2025/artikel' },
    { title: 'Über Größe & Maß', id: '2025/ueber-groesse-mass' },
    { title: `${'sehr '.repeat(60)}lang`, id: `2025/${'sehr-'.repeat(16).slice(0, -1)}` },
  ])('never leave the folder of their year: $id', async ({ title, id }) => {
    const bench = createWorkbench();
    const path = bench.put(
      'x.md',
      `---\ntitle: ${JSON.stringify(title)}\n---\n\nDer Text der Meldung steht hier.\n`,
    );
    await bench.run(path, ...DATE);
    expect(Object.keys(bench.snapshot())).toEqual([
      `articles/${id}.md`,
      `originals/${id}.log.json`,
      `originals/${id}.md`,
    ]);
  });
});

describe('the same source once more', () => {
  test('changes no byte, whatever the day', async () => {
    const bench = createWorkbench();
    const path = bench.put('rat.txt', TEXT);
    await bench.run(path);
    const before = bench.snapshot();
    const { outcomes, isSound } = await bench.runWith({ now: new Date('2026-12-24T11:00:00Z') }, path);
    expect(outcomes).toMatchObject([
      { status: 'unchanged', file: `content/articles/2026/${ID.slice(5)}.md` },
    ]);
    expect(isSound).toBe(true);
    expect(bench.snapshot()).toEqual(before);
  });

  test('updates what changed in it, and keeps what an editor wrote', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    const edited = bench
      .read(ARTICLE)
      .replace(
        'title: Stadtrat streitet über die Brücke',
        'title: Streit um die Brücke # kürzer\ndescription: Ein Teaser.',
      )
      .replace(
        'topics: [Lokales]',
        'topics: [Verkehr]\ncorrections:\n  - { date: 2025-06-04, text: Eine Zahl. }',
      );
    bench.write(ARTICLE, edited);
    const { outcomes } = await bench.run(
      bench.put('rat.txt', TEXT.replace('am Dienstag', 'am Mittwoch')),
      ...DATE,
    );
    expect(outcomes).toMatchObject([
      { status: 'written', file: `content/${ARTICLE}`, title: 'Streit um die Brücke' },
    ]);
    expect(outcomes[0]?.diff).toContain('-Der Stadtrat hat am Dienstag');
    expect(outcomes[0]?.diff).toContain('+Der Stadtrat hat am Mittwoch');
    expect(bench.read(ARTICLE)).toContain('title: Streit um die Brücke # kürzer\ndescription: Ein Teaser.\n');
    expect(matterOf(bench)).toMatchObject({
      topics: ['Verkehr'],
      corrections: [{ date: '2025-06-04', text: 'Eine Zahl.' }],
      updated: '2026-11-24',
    });
    expect(bench.read(`originals/${ID}.txt`)).toContain('am Mittwoch');
    expect(await verifyArticles(content(bench))).toMatchObject({ proven: 1, faults: [] });
  });

  test('takes what the source says anew where no editor has said otherwise', async () => {
    const bench = createWorkbench();
    const source = (tag: string) =>
      `---\ntitle: Meldung\ndate: 2025-06-03\ntags: [${tag}]\n---\n\nDer Text der Meldung.\n`;
    await bench.run(bench.put('x.md', source('Eins')));
    await bench.run(bench.put('x.md', source('Zwei')));
    expect(matterOf(bench, 'articles/2025/meldung.md')).toMatchObject({ topics: ['Zwei'] });
    expect(matterOf(bench, 'articles/2025/meldung.md')).not.toHaveProperty('updated');
  });

  test('leaves an editor’s draft: false as it is', async () => {
    const bench = createWorkbench();
    const text = TEXT.replace('Brücke beraten', 'Brücke <b>beraten');
    await bench.run(bench.put('rat.txt', text), ...DATE);
    expect(matterOf(bench)?.['draft']).toBe(true);
    bench.write(ARTICLE, bench.read(ARTICLE).replace('draft: true', 'draft: false'));
    await bench.run(bench.put('rat.txt', text.replace('vier', 'fünf')), ...DATE);
    expect(matterOf(bench)?.['draft']).toBe(false);
    expect(bench.read(ARTICLE)).toContain('fünf Stunden');
  });

  test('asks before it updates, and takes no for an answer', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    const before = bench.snapshot();
    const { outcomes } = await bench.runWith(
      { answer: false },
      bench.put('rat.txt', TEXT.replace('vier', 'fünf')),
      ...DATE,
    );
    expect(outcomes).toMatchObject([{ status: 'rejected' }]);
    expect(bench.snapshot()).toEqual(before);
  });

  test('does not touch an article that somebody wrote over the same source', async () => {
    const bench = createWorkbench();
    bench.write(
      'articles/2025/eigenes.md',
      '---\ntitle: Eigenes\npublished: 2025-06-03\ntopics: [A]\nsource: { name: B, url: https://b.example/x }\n---\n\nText.\n',
    );
    const before = bench.snapshot();
    const page =
      '---\ntitle: Eigenes\ndate: 2025-06-03\nsource: { name: B, url: https://b.example/x }\n---\n\nFremder Text.\n';
    const { outcomes } = await bench.run(bench.put('x.md', page));
    expect(outcomes[0]).toMatchObject({ status: 'rejected' });
    expect(outcomes[0]?.reason).toContain('content/articles/2025/eigenes.md');
    expect(bench.snapshot()).toEqual(before);
  });
});

describe('an editor’s change of the body', () => {
  const edit = (bench: Workbench) =>
    bench.write(ARTICLE, bench.read(ARTICLE).replace('vier Stunden', 'fünf Stunden'));

  test('breaks the proof, which names the line and the remedy', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    edit(bench);
    const { proven, faults } = await verifyArticles(content(bench));
    expect(proven).toBe(0);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      new RegExp(`^content/${ARTICLE}:10: expected ".*vier Stunden.*, got ".*fünf Stunden`),
    );
    expect(faults[0]).toContain(`npm run import -- --accept content/${ARTICLE}`);
  });

  test('is recorded, and the proof holds again', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    edit(bench);
    expect(await acceptEdits(join(bench.content, ARTICLE), content(bench))).toMatchObject({ isDone: true });
    expect(await verifyArticles(content(bench))).toMatchObject({ proven: 1, faults: [] });
    const log = JSON.parse(bench.read(`originals/${ID}.log.json`)) as { changes: { rule: string }[] };
    expect(log.changes).toContainEqual({
      offset: TEXT.indexOf('vier'),
      before: 'vier',
      after: 'fünf',
      rule: 'editor',
    });
  });

  test('that is not recorded keeps an update away', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    edit(bench);
    const before = bench.snapshot();
    const { outcomes } = await bench.run(bench.put('rat.txt', TEXT.replace('Dienstag', 'Mittwoch')), ...DATE);
    expect(outcomes[0]).toMatchObject({ status: 'rejected' });
    expect(outcomes[0]?.reason).toContain('--accept');
    expect(bench.snapshot()).toEqual(before);
  });

  test('that is recorded is made in the updated text too', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    edit(bench);
    await acceptEdits(join(bench.content, ARTICLE), content(bench));
    await bench.run(bench.put('rat.txt', TEXT.replace('am Dienstag', 'am Mittwoch')), ...DATE);
    expect(bench.read(ARTICLE)).toContain('am Mittwoch fünf Stunden');
    expect(await verifyArticles(content(bench))).toMatchObject({ proven: 1, faults: [] });
  });

  test('that finds no place in the updated text keeps it away', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    edit(bench);
    await acceptEdits(join(bench.content, ARTICLE), content(bench));
    const before = bench.snapshot();
    const { outcomes } = await bench.run(
      bench.put('rat.txt', TEXT.replace('vier Stunden', 'lange')),
      ...DATE,
    );
    expect(outcomes[0]).toMatchObject({ status: 'rejected' });
    expect(outcomes[0]?.reason).toContain('"fünf"');
    expect(bench.snapshot()).toEqual(before);
  });

  test.each([
    { name: 'an article written by hand', path: 'articles/2025/eigenes.md', got: 'written by hand' },
    { name: 'a file that is none', path: 'articles/2025/fehlt.md', got: 'none that can be read' },
    { name: 'a file elsewhere', path: '../x.md', got: 'another file' },
  ])('cannot be recorded for $name', async ({ path, got }) => {
    const bench = createWorkbench();
    bench.write(
      'articles/2025/eigenes.md',
      '---\ntitle: Eigenes\npublished: 2025-06-03\ntopics: [A]\n---\n\nText.\n',
    );
    const { isDone, message } = await acceptEdits(join(bench.content, path), content(bench));
    expect(isDone).toBe(false);
    expect(message).toContain(got);
  });
});

describe('the proof of an article', () => {
  test.each<{ name: string; harm: (bench: Workbench) => void; fault: string }>([
    {
      name: 'a changed original',
      harm: (bench) => bench.write(`originals/${ID}.txt`, TEXT.replace('vier', 'drei')),
      fault: 'expected the checksum',
    },
    {
      name: 'a log that is none',
      harm: (bench) => bench.write(`originals/${ID}.log.json`, '{}'),
      fault: 'expected the log of an import',
    },
    {
      name: 'a change that the original does not have',
      harm: (bench) =>
        bench.write(
          `originals/${ID}.log.json`,
          bench.read(`originals/${ID}.log.json`).replace('"before": " "', '"before": "x"'),
        ),
      fault: 'at offset',
    },
  ])('fails over $name', async ({ harm, fault }) => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    harm(bench);
    const { proven, faults } = await verifyArticles(content(bench));
    expect(proven).toBe(0);
    expect(faults[0]).toContain(fault);
  });

  test('counts those apart that were written by hand', async () => {
    const bench = createWorkbench();
    bench.write(
      'articles/2025/eigenes.md',
      '---\ntitle: Eigenes\npublished: 2025-06-03\ntopics: [A]\n---\n\nText.\n',
    );
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    expect(await verifyArticles(content(bench))).toEqual({ proven: 1, own: 1, faults: [] });
  });
});

describe('what only may be the same', () => {
  const LONG =
    'Die Verwaltung hatte vorgeschlagen, den Neubau der Talbrücke bis zum nächsten Herbst abzuschließen. ';

  test('is not: entries of one feed that lead to one address', async () => {
    const bench = createWorkbench();
    const item = (guid: string, title: string) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>https://a.example/ticker</link><description>${LONG}${title}.</description></item>`;
    const feed = `<rss version="2.0"><channel><title>A</title>${item('1', 'Erstens')}${item('2', 'Zweitens')}</channel></rss>`;
    const path = bench.put('feed.xml', feed);
    const { outcomes } = await bench.run(path, ...DATE);
    expect(outcomes.map(({ status, diff }) => [status, diff])).toEqual([
      ['written', undefined],
      ['written', undefined],
    ]);
    const before = bench.snapshot();
    const { outcomes: again } = await bench.run(path, ...DATE);
    expect(again.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect(bench.snapshot()).toEqual(before);
  });

  test('is not: files that name one address for different headlines', async () => {
    const bench = createWorkbench();
    const file = (title: string) =>
      `---\ntitle: ${title}\nsource: { name: dpa, url: https://dpa.example/ }\n---\n\n${LONG}${title}.\n`;
    bench.put('a.md', file('Erstens'));
    bench.put('b.md', file('Zweitens'));
    const { outcomes } = await bench.run(bench.sources, ...DATE);
    expect(outcomes.map(({ diff }) => diff)).toEqual([undefined, undefined]);
    const { outcomes: again } = await bench.run(bench.sources, ...DATE);
    expect(again.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  });

  test('is not: different texts of one headline from standard input', async () => {
    const bench = createWorkbench();
    await bench.runWith({ stdin: `Das Wetter heute\n\n${LONG}` }, '-', '--published', '2025-01-02');
    const { outcomes } = await bench.runWith(
      {
        stdin:
          'Das Wetter heute\n\nMorgens Nebel, später Sonne. Nachts sinken die Temperaturen unter den Gefrierpunkt.',
      },
      ...['-', '--published', '2025-01-03'],
    );
    expect(outcomes).toMatchObject([
      { status: 'written', file: 'content/articles/2025/das-wetter-heute-2.md' },
    ]);
  });

  test('never takes the original of an article that has another name now', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('a.txt', `Der neue Markt\n\n${LONG}`), ...DATE);
    bench.write('articles/2025/umbenannt.md', bench.read('articles/2025/der-neue-markt.md'));
    rmSync(join(bench.content, 'articles/2025/der-neue-markt.md'));
    await bench.run(
      bench.put(
        'b.txt',
        'Der neue Markt\n\nAm Samstag öffnen die Händler ihre Stände zum ersten Mal auf dem Schlossplatz.',
      ),
      ...DATE,
    );
    expect(bench.read('originals/2025/der-neue-markt.txt')).toContain('Talbrücke');
    expect(await verifyArticles(content(bench))).toMatchObject({ proven: 2, faults: [] });
  });
});

describe('an update', () => {
  test('is refused where somebody edits the article while it is asked about', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    const path = bench.put('rat.txt', TEXT.replace('vier', 'fünf'));
    const edited = bench.read(ARTICLE).replace('topics: [Lokales]', 'topics: [Verkehr]');
    const { outcomes } = await bench.runWith(
      { beforeAnswer: () => bench.write(ARTICLE, edited) },
      path,
      ...DATE,
    );
    expect(outcomes[0]?.reason).toContain('as it was when the import read it');
    expect(bench.read(ARTICLE)).toBe(edited);
  });

  test('with an error does not take a published article off the site', async () => {
    const bench = createWorkbench();
    await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    const before = bench.snapshot();
    const { outcomes } = await bench.run(bench.put('rat.txt', TEXT.replace('vier', '<b>vier')), ...DATE);
    expect(outcomes[0]).toMatchObject({ status: 'rejected' });
    expect(outcomes[0]?.reason).toContain('leftover-markup');
    expect(bench.snapshot()).toEqual(before);
  });

  test('divides paragraphs where that is said the second time', async () => {
    const bench = createWorkbench();
    const path = bench.put(
      'lang.txt',
      `Langer Text\n\n${'Der Rat hat am Dienstag über die Brücke beraten. '.repeat(30)}`,
    );
    await bench.run(path, ...DATE);
    const { outcomes } = await bench.run(path, ...DATE, '--split-paragraphs');
    expect(outcomes[0]?.status).toBe('written');
    expect(outcomes[0]?.markdown?.split('\n\n').length).toBeGreaterThan(2);
    const { outcomes: again } = await bench.run(path, ...DATE);
    expect(again[0]?.status).toBe('unchanged');
  });

  test('of a long text that changes everywhere ends in good time', async () => {
    const bench = createWorkbench();
    const text = (place: string) =>
      `Viele Meldungen\n\n${Array.from({ length: 1200 }, (_, at) => `Meldung ${at} aus ${place}.`).join('\n\n')}`;
    await bench.run(bench.put('x.txt', text('Neustadt')), ...DATE);
    const { outcomes } = await bench.run(bench.put('x.txt', text('Altdorf')), ...DATE);
    expect(outcomes[0]?.status).toBe('written');
  });
});

test('a dry run says of two like texts what the run will say', async () => {
  const bench = createWorkbench();
  bench.put('a.txt', TEXT);
  bench.put('b.txt', TEXT);
  const { outcomes: dry } = await bench.run(bench.sources, ...DATE, '--dry-run');
  const { outcomes } = await bench.run(bench.sources, ...DATE);
  expect(dry.map(({ status }) => status)).toEqual(['written', 'unchanged']);
  expect(dry).toEqual(outcomes);
});

test('text between lines of --- that is no front matter stays text', async () => {
  const bench = createWorkbench();
  const { outcomes } = await bench.run(
    bench.put('x.md', '---\nDer erste Absatz.\n\nDer zweite Absatz.\n---\n\nDer dritte Absatz.\n'),
    ...DATE,
  );
  expect(outcomes[0]?.markdown).toContain('Der erste Absatz.');
});

describe('a source that is rejected', () => {
  test.each<{ name: string; file: string; data: string | Uint8Array; reason: string }>([
    { name: 'nothing but blanks', file: 'x.txt', data: ' \n\n', reason: 'expected a text, got nothing' },
    {
      name: 'XML of another kind',
      file: 'x.xml',
      data: '<?xml version="1.0"?><a/>',
      reason: 'XML of another kind',
    },
    { name: 'JSON of another kind', file: 'x.json', data: '{"a": 1}', reason: 'JSON of another kind' },
    {
      name: 'what was made to keep a parser busy',
      file: 'x.md',
      data: '> '.repeat(20_000),
      reason: 'x.md: expected',
    },
    {
      // Several times what can be read in good time, so that no busy machine has it both ways.
      name: 'a text of 6 MB',
      file: 'x.txt',
      data: `Kopf\n\n${'Ein Satz. '.repeat(600_000)}`,
      reason: 'x.txt: expected',
    },
  ])('says why: $name', async ({ file, data, reason }) => {
    const bench = createWorkbench();
    const { outcomes, isSound } = await bench.run(bench.put(file, data), ...DATE);
    expect(isSound).toBe(false);
    expect(outcomes).toMatchObject([{ source: file, status: 'rejected', file: null, markdown: null }]);
    expect(outcomes[0]?.reason).toContain(reason);
    expect(bench.snapshot()).toEqual({});
  });

  const MIB = 1024 * 1024;
  test.each([
    { file: 'x.txt', unit: '[' },
    { file: 'x.md', unit: '- a\n' },
    { file: 'x.html', unit: '<p>a<b>' },
    { file: 'x.xml', unit: '<item><title>a</title></item>' },
  ])('or imported in good time, however it is made: 1 MiB of $unit in $file', async ({ file, unit }) => {
    const head = file.endsWith('html')
      ? '<!doctype html>'
      : file.endsWith('xml')
        ? '<rss version="2.0"><channel>'
        : '';
    const bench = createWorkbench();
    bench.put(`a/${file}`, head + unit.repeat(MIB / unit.length));
    bench.put('a/y.txt', TEXT);
    const { outcomes } = await bench.run(join(bench.sources, 'a'), ...DATE);
    expect(outcomes.at(-1)).toMatchObject({ source: 'y.txt', status: 'written' });
    for (const { status, reason } of outcomes) if (status === 'rejected') expect(reason).toContain(`${file}`);
  });

  test('stops none of the others', async () => {
    const bench = createWorkbench();
    bench.put('a.json', '{"a": 1}');
    bench.put('b.txt', TEXT);
    bench.put('c.json', '{"b": 1}');
    const { outcomes, isSound } = await bench.run(bench.sources, ...DATE);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'written', 'rejected']);
    expect(isSound).toBe(false);
  });

  test.each([
    { name: 'fehlt.txt', reason: 'got nothing there' },
    { name: 'ftp://beispiel.example/x', reason: 'ftp' },
    { name: 'http://127.0.0.1/x', reason: '127.0.0.1' },
  ])('is $name', async ({ name, reason }) => {
    const { outcomes, isSound } = await createWorkbench().run(name);
    expect(isSound).toBe(false);
    expect(outcomes[0]).toMatchObject({ status: 'rejected' });
    expect(outcomes[0]?.reason).toContain(reason);
  });

  test('is a folder without a source', async () => {
    const bench = createWorkbench();
    bench.put('bild.jpg', 'x');
    const { outcomes } = await bench.run(bench.sources);
    expect(outcomes[0]?.reason).toContain('expected a folder with texts');
  });
});

describe('files are written whole or not at all', () => {
  test('where a folder stands in the way of one', async () => {
    const bench = createWorkbench();
    mkdirSync(join(bench.content, `originals/${ID}.log.json`), { recursive: true });
    const { outcomes } = await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    expect(outcomes).toMatchObject([{ status: 'rejected' }]);
    expect(bench.snapshot()).toEqual({});
    expect(existsSync(join(bench.content, ARTICLE))).toBe(false);
  });

  test('and leave no temporary file behind', async () => {
    const bench = createWorkbench();
    mkdirSync(join(bench.content, 'originals'));
    writeFileSync(join(bench.content, 'originals', '2025'), 'kein Ordner');
    const { outcomes } = await bench.run(bench.put('rat.txt', TEXT), ...DATE);
    expect(outcomes).toMatchObject([{ status: 'rejected' }]);
    expect(
      readdirSync(bench.content, { recursive: true }).filter((path) => String(path).includes('.tmp')),
    ).toEqual([]);
  });
});

describe('a person', () => {
  test('is told foreign names without what a terminal or a job would obey', async () => {
    const bench = createWorkbench();
    const lines = await bench.tell(
      bench.put('f\u001b[2J\n::warning::x\u009b1m.txt', TEXT.replace('Stadtrat', '::error::Stadtrat')),
      ...DATE,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(lines.join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0080-\u009f]/);
    expect(lines.join('\n')).not.toMatch(/^\s*::/m);
  });

  test('is told what was written, repaired and found, and a summary', async () => {
    const bench = createWorkbench();
    const lines = await bench.tell(bench.put('rat.txt', TEXT), bench.put('x.json', '{"a": 1}'), ...DATE);
    expect(lines[0]).toContain(`written    content/${ARTICLE}  ← rat.txt`);
    expect(lines[0]).toContain('repaired: spaces 1, quotation-marks 2, categories 1');
    expect(lines[1]).toContain('rejected   x.json');
    expect(lines.at(-1)).toMatch(
      /^1 written, 0 updated, 0 unchanged, 1 rejected; 0 errors, \d+ warnings, \d+ hints$/,
    );
  });
});
