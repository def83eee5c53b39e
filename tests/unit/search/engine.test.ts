import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { writeCatalogue } from '../../../src/search/catalogue.ts';
import type { Answer } from '../../../src/search/engine.ts';
import { printExcerpt } from '../../../src/search/excerpt.ts';
import type { Hit } from '../../../src/search/hit.ts';
import { loadEngine } from '../../../src/search/load-node.ts';
import { askFor, type Query } from '../../../src/search/query.ts';
import { REGISTER, type Register } from '../../../src/search/register.ts';
import { buildSmallSite, type SmallArticle, type SmallSite } from './small-site.ts';

const SYNONYMS = [
  ['ki', 'künstliche intelligenz'],
  ['usa', 'vereinigte staaten'],
  ['brüssel', 'eu'],
];

const ARTICLES: readonly SmallArticle[] = [
  {
    slug: 'verbot',
    day: '2025-03-01',
    title: 'Händler klagen',
    body: '<p>Das Verbot trifft viele Läden in der Stadt.</p>',
    topics: ['Handel'],
    source: 'Abendblatt',
  },
  {
    slug: 'exportverbot',
    day: '2025-03-02',
    title: 'Lieferung gestoppt',
    body: '<p>Das „Exportverbot“ trifft viele Läden in Asien.</p>',
    topics: ['Handel', 'Chips'],
    source: 'Morgenpost',
  },
  {
    slug: 'kontrolle',
    day: '2025-03-03',
    title: 'Hersteller warnen',
    body: '<p>Die US-Exportkontrolle gilt sofort, und die Fußball-Bundesliga spielt zwischen Köln–Bonn und Ulm.</p>',
    topics: ['Chips'],
    source: 'Morgenpost',
  },
  {
    slug: 'lizenz-titel',
    day: '2024-05-01',
    title: 'Lizenz verlängert',
    body: '<h2>Kamera</h2><p>Der Hersteller darf weiter bauen.</p>',
    topics: ['IT Info'],
  },
  {
    slug: 'lizenz-teil',
    day: '2024-05-02',
    title: 'Kamera verlängert',
    body: '<h2>Lizenz</h2><p>Der Hersteller darf weiter bauen.</p>',
    topics: ['IT Info'],
  },
  {
    slug: 'lizenz-text',
    day: '2024-05-03',
    title: 'Kamera verlängert',
    body: '<h2>Hersteller</h2><p>Die Lizenz darf weiter gelten.</p>',
    topics: ['IT Info'],
  },
  {
    slug: 'haeuser',
    day: '2023-06-01',
    title: 'Am Fluss',
    body: '<p>Dort stehen Häuser, die verboten schön sind.</p>',
  },
  {
    slug: 'fuer-sie',
    day: '2023-06-02',
    title: 'Service',
    body: '<p>Wir können das gern für Sie genehmigen.</p>',
  },
  {
    slug: 'fuer-die',
    day: '2023-06-03',
    title: 'Rathaus',
    body: '<p>Sie sagt: für die Bürger, nicht für jene. Das genehmigen wir, wie Sie wissen.</p>',
  },
  {
    slug: 'fuer-alle',
    day: '2023-06-04',
    title: 'Umfrage',
    body: '<p>Fur Felle war früher Geld da, fuer alle, für die Kunden und für Sie auch.</p>',
  },
  {
    slug: 'nvidia',
    day: '2025-04-01',
    title: 'Nvidia zeigt Grafikkarten',
    body: '<p>Nvidia liefert an Huawei. Auch Nvidia wartet auf Chips.</p>',
    topics: ['Chips', 'IT Info'],
    source: 'Morgenpost',
  },
  {
    slug: 'deepseek',
    day: '2025-04-02',
    title: 'DeepSeek wartet',
    body: '<p>Der Start der neuen Generation des Modells wurde verschoben.</p>',
    topics: ['KI'],
  },
  {
    slug: 'tiere',
    day: '2023-01-01',
    title: 'Im Wald',
    body: '<p>Drei Hasen saßen im Gras.</p>',
  },
  {
    slug: 'kleider',
    day: '2023-01-02',
    title: 'Im Laden',
    body: '<p>Drei Hosen lagen im Regal.</p>',
  },
  {
    slug: 'meier',
    day: '2023-01-03',
    title: 'Wahl im Dorf',
    body: '<p>Gewählt wurde Frau Meier.</p>',
  },
  {
    slug: 'maier',
    day: '2023-01-04',
    title: 'Maier gewinnt, Maier jubelt',
    body: '<p>Maier, Maier, Maier: alle riefen Maier.</p>',
  },
  {
    slug: 'krieg',
    day: '2023-02-01',
    title: 'Markt im Umbruch',
    body: '<p>Um jeden Preis wollen sie gewinnen, es herrscht Krieg im Regal.</p>',
  },
  {
    slug: 'vertrag',
    day: '2023-02-02',
    title: 'Im Kabinett',
    body: '<p>Die Regierung hat einen Vertrag geschlossen.</p>',
  },
  {
    slug: 'ki',
    day: '2025-02-01',
    title: 'Schule',
    body: '<p>Lehrer nutzen KI im Unterricht, auch in den USA.</p>',
    topics: ['KI'],
  },
  {
    slug: 'intelligenz',
    day: '2025-02-02',
    title: 'Forschung',
    body: '<p>Künstlich ist sie: Die künstliche Intelligenz lernt, wie künstlichen Netzen eigen. Geld kommt aus den Vereinigten Staaten.</p>',
    topics: ['KI'],
  },
  {
    slug: 'rechnen',
    day: '2022-12-24',
    title: 'Was 2^10 und x^y ergibt',
    body: '<p>Der Rechenweg von 2^10 ist kurz &amp; gut, 1 &lt; 2.</p>',
  },
].map((article) => ({ ...article, body: `${article.body}<p>Aus der Redaktion.</p>` }));

let site: SmallSite;

beforeAll(async () => {
  site = await buildSmallSite(ARTICLES, SYNONYMS);
});

afterAll(() => site.remove());

type Wish = Partial<Query>;

function search(text: string, wish: Wish = {}): Promise<Answer> {
  return site.engine.search({ ...askFor(text), ...wish });
}

async function hitsOf(text: string, wish: Wish = {}): Promise<Hit[]> {
  return (await search(text, wish)).hits(0, 100);
}

const slugOf = ({ url }: Hit) => url.split('/').at(-2);

async function find(text: string, wish: Wish = {}) {
  return (await hitsOf(text, wish)).map(slugOf);
}

/** How the first of the words was found in each article: `verbot exact`. */
async function explainHits(text: string, wish: Wish = {}) {
  return (await hitsOf(text, wish)).map(
    (hit) => `${slugOf(hit)} ${hit.matched.map(({ how }) => how).join(' ')}`,
  );
}

describe('a compound', () => {
  test.each([
    { by: 'the whole', text: 'Exportverbot', hits: ['exportverbot exact'] },
    { by: 'the whole in another form', text: 'Exportverbote', hits: ['exportverbot form'] },
    { by: 'its first part', text: 'Export', hits: ['exportverbot part', 'kontrolle part'] },
    { by: 'its head', text: 'Karten', hits: ['nvidia part'] },
    { by: 'its beginning', text: 'Grafikk', hits: ['nvidia beginning'] },
  ])('is found by $by: $text', async ({ text, hits }) => {
    expect((await explainHits(text)).toSorted()).toEqual(hits);
  });

  test('comes after the word itself and its forms', async () => {
    expect(await explainHits('Verbot')).toEqual(['verbot exact', 'haeuser form', 'exportverbot part']);
  });

  test('that the archive does not have is found by its parts in one text', async () => {
    expect([await explainHits('Preiskrieg'), await explainHits('Regierungsvertrag')]).toEqual([
      ['krieg apart'],
      ['vertrag apart'],
    ]);
  });
});

describe('a hyphenated word', () => {
  test.each([
    { by: 'the whole', text: 'US-Exportkontrolle' },
    { by: 'the whole in one', text: 'USExportkontrolle' },
    { by: 'the whole in another spelling', text: 'Fussball-Bundesliga' },
    { by: 'the whole with a dash', text: 'US–Exportkontrolle' },
    { by: 'its first member', text: 'Fußball' },
    { by: 'its last member', text: 'Exportkontrolle' },
    { by: 'a compound member', text: 'Bundesliga' },
    { by: 'the head of a member', text: 'Kontrolle' },
    { by: 'the head of another', text: 'Liga' },
    { by: 'what stands before a dash', text: 'Köln' },
    { by: 'what stands behind a dash', text: 'Bonn' },
    { by: 'both', text: 'Köln-Bonn' },
    { by: 'a phrase with the whole', text: '"die US-Exportkontrolle gilt"' },
    { by: 'a phrase with a member', text: '"die Exportkontrolle gilt"' },
    { by: 'a phrase with a head', text: '"Kontrolle gilt sofort"' },
  ])('is found by $by: $text', async ({ text }) => {
    expect(await find(text)).toEqual(['kontrolle']);
  });
});

describe('a word', () => {
  test('counts most in the headline, then in a heading, then in the text', async () => {
    expect(await find('Lizenz')).toEqual(['lizenz-titel', 'lizenz-teil', 'lizenz-text']);
  });

  test.each([
    { text: 'Haus', slug: 'haeuser' },
    { text: 'Häusern', slug: 'haeuser' },
    { text: 'HAEUSER', slug: 'haeuser' },
    { text: 'hauser', slug: 'haeuser' },
    { text: 'Verträge', slug: 'vertrag' },
    { text: 'Modell', slug: 'deepseek' },
    { text: '„Unterricht“,', slug: 'ki' },
    { text: 'Unter\u00ADricht', slug: 'ki' },
    { text: 'Ha\u0308user', slug: 'haeuser' },
  ])('is found in every form and spelling: $text', async ({ text, slug }) => {
    expect(await find(text)).toEqual([slug]);
  });

  test.each([
    { text: 'Modell Generation', slug: 'deepseek' },
    { text: 'der Generation des Modells', slug: 'deepseek' },
    { text: 'die künstliche Intelligenz', slug: 'intelligenz' },
  ])('beside others narrows, function words apart: $text', async ({ text, slug }) => {
    expect((await find(text))[0]).toBe(slug);
  });

  test('that all articles have finds all of them where nothing else is asked', async () => {
    expect(await find('der')).toHaveLength(ARTICLES.length);
  });
});

describe('a phrase', () => {
  test.each([
    { text: '"für Sie"', slugs: ['fuer-alle', 'fuer-sie'] },
    { text: '„für Sie“', slugs: ['fuer-alle', 'fuer-sie'] },
    { text: '"fuer sie"', slugs: ['fuer-alle', 'fuer-sie'] },
    { text: '"für die Kunden"', slugs: ['fuer-alle'] },
    { text: '"fuer alle, für die"', slugs: ['fuer-alle'] },
    { text: '"die künstliche Netze"', slugs: [] },
    { text: '"Lizenz verlängert"', slugs: ['lizenz-titel'] },
    { text: '"genehmigen für Sie"', slugs: [] },
    { text: '"Sie für"', slugs: [] },
  ])('is found where its words follow each other: $text', async ({ text, slugs }) => {
    expect((await find(text)).toSorted()).toEqual(slugs);
  });

  test('that stands with another word comes first', async () => {
    const hits = await hitsOf('"für Sie" genehmigen');
    expect(hits.map((hit) => [slugOf(hit), hit.missing])).toEqual([
      ['fuer-sie', []],
      ['fuer-alle', ['genehmigen']],
      ['fuer-die', ['für Sie']],
    ]);
  });
});

describe('a query excludes', () => {
  test.each([
    { what: 'a word', text: 'Lizenz -Kamera', slugs: [] },
    {
      what: 'a word that none has',
      text: 'Lizenz -Huawei',
      slugs: ['lizenz-titel', 'lizenz-teil', 'lizenz-text'],
    },
    { what: 'a compound', text: 'trifft -Exportverbot', slugs: ['verbot'] },
    { what: 'a compound by its head', text: 'Asien -Verbot', slugs: [] },
    { what: 'a phrase', text: 'Lizenz -"Kamera verlängert"', slugs: ['lizenz-titel'] },
    { what: 'a word that all have', text: '-Redaktion', slugs: [] },
  ])('$what: $text', async ({ text, slugs }) => {
    expect(await find(text)).toEqual(slugs);
  });

  test('no word that only begins with the excluded one', async () => {
    expect((await find('trifft -Exportv')).toSorted()).toEqual(['exportverbot', 'verbot']);
  });

  test('and lists all others, the newest first, where it asks for no word', async () => {
    const rest = await find('-Hersteller -Drei -Sie -trifft');
    expect([rest.slice(0, 2), rest.at(-1)]).toEqual([['deepseek', 'nvidia'], 'rechnen']);
  });
});

describe('topics and years as words', () => {
  test.each([
    { text: 'thema:Chips', slugs: ['nvidia', 'kontrolle', 'exportverbot'] },
    { text: 'thema:chip', slugs: ['nvidia', 'kontrolle', 'exportverbot'] },
    { text: 'thema:"IT Info" Huawei', slugs: ['nvidia'] },
    { text: 'thema:"IT Info" Chips -Huawei', slugs: [] },
    { text: 'jahr:2024', slugs: ['lizenz-text', 'lizenz-teil', 'lizenz-titel'] },
    { text: 'jahr:2025 Verbot', slugs: ['verbot', 'exportverbot'] },
    { text: 'jahr:2025 jahr:2024 thema:KI', slugs: ['deepseek', 'intelligenz', 'ki'] },
    { text: 'jahr:1999 Chips', slugs: [] },
  ])('narrow a query: $text', async ({ text, slugs }) => {
    expect(await find(text)).toEqual(slugs);
  });

  test('that are no topic are named', async () => {
    const { unknownTopics, total } = await search('thema:Gurken Chips');
    expect([unknownTopics, total]).toEqual([['Gurken'], 0]);
  });

  test('are listed, those with most articles first', () => {
    expect(site.engine.topics).toEqual(['IT Info', 'KI', 'Chips', 'Handel']);
  });
});

describe('a slip', () => {
  test.each([
    { text: 'Nvida', meant: ['Nvidia'], slug: 'nvidia' },
    { text: 'Deepsek verschobn', meant: ['DeepSeek', 'verschoben'], slug: 'deepseek' },
    { text: 'Liyenz', meant: ['Lizenz'], slug: 'lizenz-titel' },
    { text: 'Huaweit', meant: ['Huawei'], slug: 'nvidia' },
    { text: 'Exprotverbot', meant: ['Exportverbot'], slug: 'exportverbot' },
    { text: 'Nvidai-Grafikkarten', meant: ['Nvidia-Grafikkarten'], slug: 'nvidia' },
  ])('that is clear is corrected, and the reader told: $text', async ({ text, meant, slug }) => {
    const { corrected, suggested, omitted, hits } = await search(text);
    const [first] = await hits(0, 1);
    expect(corrected.map((correction) => correction.meant)).toEqual(meant);
    expect([suggested, omitted, first && slugOf(first)]).toEqual([[], [], slug]);
    expect(first?.matched.every(({ how }) => how === 'correction')).toBe(true);
  });

  test('that may mean two words finds both, and the other is suggested', async () => {
    const { corrected, suggested } = await search('Husen');
    const meant = [...corrected, ...suggested].map((suggestion) => suggestion.meant);
    expect([corrected, meant.toSorted()]).toEqual([[], ['Hasen', 'Hosen']]);
    expect((await find('Husen')).toSorted()).toEqual(['kleider', 'tiere']);
  });

  test.each([
    { text: 'Meier', slugs: ['meier'] },
    { text: 'Maier', slugs: ['maier'] },
    { text: 'Hasen', slugs: ['tiere'] },
    { text: 'Verbots', slugs: ['exportverbot', 'haeuser', 'verbot'] },
    { text: 'Regal', slugs: ['kleider', 'krieg'] },
  ])('is nothing that the archive has: $text', async ({ text, slugs }) => {
    const { corrected, suggested } = await search(text);
    expect([corrected, suggested, (await find(text)).toSorted()]).toEqual([[], [], slugs]);
  });

  test('is searched as it was typed where the reader wishes so', async () => {
    const { total, corrected, suggested } = await search('Nvida', { isLiteral: true });
    expect([total, corrected, suggested]).toEqual([0, [], []]);
  });

  test.each(['Gurken', 'Xylophon', 'Zzzzzz'])('is nothing that is near to no word: %s', async (text) => {
    expect(await search(text)).toMatchObject({ total: 0, corrected: [], suggested: [] });
  });
});

describe('expressions that mean the same', () => {
  test.each([
    { text: 'KI', hits: ['intelligenz synonym', 'ki exact'] },
    { text: 'künstliche Intelligenz', hits: ['intelligenz exact exact', 'ki synonym synonym'] },
    { text: 'kuenstliche intelligenz', hits: ['intelligenz exact exact', 'ki synonym synonym'] },
    { text: '"künstliche Intelligenz"', hits: ['intelligenz phrase', 'ki synonym'] },
    { text: 'USA', hits: ['intelligenz synonym', 'ki exact'] },
    { text: 'Vereinigte Staaten', hits: ['intelligenz form exact', 'ki synonym synonym'] },
    {
      text: 'künstliche Intelligenz Geld',
      hits: ['fuer-alle exact', 'intelligenz exact exact exact', 'ki synonym synonym'],
    },
  ])('find each other: $text', async ({ text, hits }) => {
    expect((await explainHits(text)).toSorted()).toEqual(hits);
  });

  test('find nothing where the archive has none of them', async () => {
    expect(await search('EU')).toMatchObject({ total: 0, corrected: [] });
  });
});

describe('where too little is found', () => {
  test('words that no article has are left out, and named', async () => {
    const { omitted, complete, hits } = await search('Lizenz Gurken Xylophon');
    expect([omitted, complete]).toEqual([['Gurken', 'Xylophon'], 0]);
    expect((await hits(0, 1))[0]?.missing).toEqual(['Gurken', 'Xylophon']);
  });

  test('articles that lack a word follow those that have all', async () => {
    const answer = await search('Huawei Lizenz Chips');
    expect((await answer.hits(0, 1))[0]).toMatchObject({ url: '/artikel/2025/nvidia/', missing: ['Lizenz'] });
    expect([answer.omitted, answer.complete, answer.total]).toEqual([[], 0, 4]);
  });

  test('words beyond the sixteenth are said to be left out', async () => {
    const words = [...'abcdefghijklmnop'].map((letter) => `Lizenz${letter}`);
    expect((await search([...words, 'Kamera'].join(' '))).omitted).toContain('Kamera');
  });
});

describe('the order of results', () => {
  test.each([
    { order: 'relevance', slugs: ['lizenz-titel', 'lizenz-teil', 'lizenz-text'] },
    { order: 'newest', slugs: ['lizenz-text', 'lizenz-teil', 'lizenz-titel'] },
    { order: 'oldest', slugs: ['lizenz-titel', 'lizenz-teil', 'lizenz-text'] },
  ] as const)('is by $order', async ({ order, slugs }) => {
    expect(await find('Lizenz', { order })).toEqual(slugs);
  });
});

describe('facets', () => {
  test('narrow the results and count what each value would leave', async () => {
    const { total, facets } = await search('Redaktion', { topics: ['Chips'], years: ['2025'] });
    expect([total, facets]).toEqual([
      3,
      {
        topics: [
          { value: 'Chips', count: 3 },
          { value: 'KI', count: 3 },
          { value: 'Handel', count: 2 },
          { value: 'IT Info', count: 1 },
        ],
        years: [{ value: '2025', count: 3 }],
        sources: [{ value: 'Morgenpost', count: 3 }],
      },
    ]);
  });

  test.each([
    { wish: { sources: ['Abendblatt'] }, slugs: ['verbot'] },
    { wish: { from: '2025-03-02' }, slugs: ['exportverbot'] },
    { wish: { to: '2025-03-01' }, slugs: ['haeuser', 'verbot'] },
    { wish: { topics: ['Handel', 'KI'] }, slugs: ['exportverbot', 'verbot'] },
    { wish: { topics: ['Gurken'] }, slugs: [] },
  ])('narrow by $wish', async ({ wish, slugs }) => {
    expect((await find('Verbot', wish)).toSorted()).toEqual(slugs);
  });
});

describe('hits', () => {
  test.each(['relevance', 'newest'] as const)('are the same in pages as at once, by %s', async (order) => {
    const { hits, total } = await search('Redaktion', { order });
    const pages: Hit[] = [];
    for (let start = 0; start < total; start += 7) pages.push(...(await hits(start, 7)));
    expect([total, pages]).toEqual([ARTICLES.length, await hitsOf('Redaktion', { order })]);
  });

  test('are none beyond the last, nor where none are asked for', async () => {
    const { hits } = await search('Lizenz');
    expect([await hits(3, 10), await hits(999, 10), await hits(0, 0)]).toEqual([[], [], []]);
  });

  test('come by their score, each article once', async () => {
    const hits = await hitsOf('Chips Hersteller Verbot');
    const scores = hits.map(({ score }) => score);
    expect([scores, new Set(hits.map(({ url }) => url)).size]).toEqual([
      scores.toSorted((a, b) => b - a),
      hits.length,
    ]);
  });

  test('say what a result shows', async () => {
    expect(await hitsOf('Asien')).toMatchObject([
      {
        url: '/artikel/2025/exportverbot/',
        title: 'Lieferung gestoppt',
        day: '2025-03-02',
        minutes: 2,
        topic: 'Handel',
        words: ['Asien'],
        missing: [],
      },
    ]);
  });

  test('mark whole compounds', async () => {
    const [hit] = await hitsOf('Export -Kontrolle');
    expect(hit?.excerpt.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'Exportverbot', isMatch: true }]);
  });

  test('hold no mark of the index', async () => {
    const queries = ['Redaktion', 'Export', 'Verbot', 'Köln', 'Bundesliga Karten', 'Grafikkarten', '-Gurken'];
    const hits = (await Promise.all(queries.map((text) => hitsOf(text)))).flat();
    const marked = hits.filter((hit) => slugOf(hit) !== 'rechnen' && JSON.stringify(hit).includes('^'));
    expect([marked, hits.length > 40]).toEqual([[], true]);
  });

  test('show signs like the marks where the article has them', async () => {
    const [hit] = await hitsOf('Rechenweg');
    expect([hit?.title, printExcerpt(hit?.excerpt ?? [])]).toEqual([
      'Was 2^10 und x^y ergibt',
      'Der Rechenweg von 2^10 ist kurz & gut, 1 < 2. Aus der Redaktion.',
    ]);
  });
});

describe('two engines over two builds of the same articles', () => {
  test('give the same answers', async () => {
    const other = await buildSmallSite(ARTICLES.toReversed(), SYNONYMS);
    onTestFinished(() => other.remove());
    for (const text of [
      'Redaktion',
      'Verbot',
      'Nvida Lizenz',
      'Husen',
      'KI',
      '"für Sie" genehmigen',
      '-Sie',
    ]) {
      const { hits, ...answer } = await other.engine.search(askFor(text));
      const { hits: ownHits, ...own } = await search(text);
      expect([answer, await hits(0, 100)]).toEqual([own, await ownHits(0, 100)]);
    }
  });
});

describe('bad input gets an answer:', () => {
  const EMPTY = [
    '',
    '   ',
    '-',
    '--',
    '- - -',
    '+',
    '*',
    '"',
    '""',
    '„“',
    '-"',
    '-""',
    '"""',
    '?!',
    '…',
    '^',
    '^^^',
  ];

  test.each([...EMPTY, '🚀', '👩‍💻 🚀', 'thema:""'])('none to %j, which asks for nothing', async (text) => {
    const answer = await search(text);
    expect(answer).toMatchObject({ total: 0, corrected: [], suggested: [], omitted: [] });
    expect(await answer.hits(0, 10)).toEqual([]);
  });

  test.each([
    { what: 'an odd quotation mark', text: '"Lizenz', slug: 'lizenz-titel' },
    { what: 'a quotation mark at the end', text: 'Lizenz"', slug: 'lizenz-titel' },
    { what: 'brackets and stops', text: '((Lizenz)).', slug: 'lizenz-titel' },
    { what: 'a lone minus', text: '- Lizenz', slug: 'lizenz-titel' },
    { what: 'emoji beside a word', text: 'Lizenz 🚀', slug: 'lizenz-titel' },
    { what: 'a mark in a word', text: 'Export^verbot', slug: 'exportverbot' },
  ])('what was meant for all of $what', async ({ text, slug }) => {
    expect((await find(text))[0]).toBe(slug);
  });

  test.each([
    { what: 'one letter', text: 'x'.repeat(10_000) },
    { what: 'two words', text: 'Lizenz Verbot '.repeat(715) },
    { what: 'different words', text: Array.from({ length: 2_000 }, (_, at) => `wort${at}`).join(' ') },
    { what: 'quotation marks', text: '"'.repeat(10_000) },
    { what: 'hyphens', text: 'a-'.repeat(5_000) },
    { what: 'emoji', text: '🚀'.repeat(5_000) },
    { what: 'a phrase', text: `"${'Lizenz '.repeat(1_400)}"` },
  ])('some, or none, to 10,000 characters: $what', async ({ text }) => {
    const answer = await search(text);
    expect(await answer.hits(0, 10)).toHaveLength(Math.min(10, answer.total));
  });

  test.each([
    { what: 'a script', text: '<script>alert(1)</script>' },
    { what: 'an element', text: '<img src=x onerror=alert(1)>' },
    { what: 'entities', text: '&lt;b&gt; &#x41;' },
    { what: 'escapes', text: '%00%0A \\u0041 \\' },
    { what: 'control characters', text: 'a\u0000b\u0001' },
    { what: 'half a character', text: '\uD83D' },
    { what: 'names that every object has', text: '__proto__ constructor thema:__proto__ jahr:0000' },
    { what: 'Japanese', text: '東京' },
    { what: 'Ukrainian', text: 'Київ' },
    { what: 'Arabic', text: 'مرحبا' },
    { what: 'Hebrew', text: 'שלום' },
    { what: 'an accent', text: 'é' },
  ])('some, or none, to $what', async ({ text }) => {
    const answer = await search(text);
    expect(await answer.hits(0, 10)).toHaveLength(Math.min(10, answer.total));
  });
});

describe('an engine', () => {
  test('over no articles answers with nothing', async () => {
    const empty = await buildSmallSite([]);
    onTestFinished(() => empty.remove());
    for (const text of ['Chips', '"für Sie"', 'thema:KI', '-Chips', '']) {
      const answer = await empty.engine.search(askFor(text));
      expect([answer.total, answer.corrected, await answer.hits(0, 10)]).toEqual([0, [], []]);
    }
  });

  test('over one article answers', async () => {
    const single = await buildSmallSite(ARTICLES.slice(0, 1));
    onTestFinished(() => single.remove());
    expect((await single.engine.search(askFor('Verbot'))).total).toBe(1);
  });

  test('is refused where index and register are not of one build', async () => {
    const outdated = await buildSmallSite(ARTICLES.slice(0, 1));
    onTestFinished(() => outdated.remove());
    const card = { day: '2025-01-01', titleWords: 1, minutes: 1, topics: [], source: undefined };
    const register: Register = {
      catalogue: writeCatalogue([card, card]),
      shelf: { from: [], files: [] },
      synonyms: [],
    };
    await writeFile(join(outdated.folder, 'pagefind', REGISTER), JSON.stringify(register));
    await expect(loadEngine(outdated.folder)).rejects.toMatchObject({
      name: 'OutdatedIndexError',
      message: 'expected 2 articles in the index, got 1.',
    });
  });

  test('is refused where there is no index', async () => {
    await expect(loadEngine(join(site.folder, 'fehlt'))).rejects.toThrow('Run npm run build first.');
  });
});
