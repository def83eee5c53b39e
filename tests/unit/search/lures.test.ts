import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFor } from '../../../src/search/query.ts';
import { buildSmallSite, type SmallArticle, type SmallSite } from './small-site.ts';

/** Articles that have words near to what is asked for in the tests, and must not be found by them. */
const ARTICLES: readonly SmallArticle[] = [
  { slug: 'chips', day: '2025-01-01', title: 'Chips werden knapp', body: '<p>Neue Chips fehlen.</p>' },
  {
    slug: 'halb',
    day: '2025-01-02',
    title: 'Ein halbes Jahr',
    body: '<p>Halbzeit für die halben Sachen.</p>',
  },
  { slug: 'erfolge', day: '2025-01-03', title: 'Exporterfolge', body: '<p>US-Serien und Exporterfolge.</p>' },
  {
    slug: 'ergebnis',
    day: '2025-01-04',
    title: 'Spiel endet 2:0',
    body: '<p>Es stand lange unentschieden.</p>',
  },
  {
    slug: 'zahlen',
    day: '2025-01-05',
    title: 'Zahlen von 2012',
    body: '<p>In 2015 waren es 209 Gäste.</p>',
  },
  { slug: 'eu-titel', day: '2025-01-06', title: 'EU einigt sich', body: '<p>Lange wurde beraten.</p>' },
  { slug: 'eu-text', day: '2025-01-07', title: 'Lange beraten', body: '<p>In der EU einigt man sich.</p>' },
  {
    slug: 'sport',
    day: '2024-01-08',
    title: 'Redaktion im Sport',
    body: '<p>Es wird gespielt.</p>',
    topics: ['Sport'],
  },
  {
    slug: 'wissen',
    day: '2025-01-09',
    title: 'Redaktion im Wissen',
    body: '<p>Es wird geforscht.</p>',
    topics: ['Ökonomie'],
  },
  { slug: 'kommission', day: '2025-01-10', title: 'Aus Brüssel', body: '<p>Die EU-Kommission prüft.</p>' },
  {
    slug: 'schoen',
    day: '2025-01-11',
    title: 'Am Meer',
    body: '<p>Hier ist es schön und verboten tief.</p>',
  },
  {
    slug: 'werke',
    day: '2025-01-13',
    title: 'Neue Preise',
    body: '<p>Die Stadtwerke warten auf das Bundesverkehrsministerium und seine Wärmenetze.</p>',
  },
  {
    slug: 'stadt',
    day: '2025-01-14',
    title: 'Aus der Stadt',
    body: '<p>Wer wartet, wird einer von vielen.</p>',
  },
  { slug: 'schon', day: '2025-01-12', title: 'Am Berg', body: '<p>Das war schon immer so, sagt Urban.</p>' },
];

let site: SmallSite;
beforeAll(async () => {
  site = await buildSmallSite(ARTICLES, [['Chip', 'Halbleiter']]);
});
afterAll(() => site.remove());

async function find(text: string) {
  const answer = await site.engine.search(askFor(text));
  const hits = await answer.hits(0, 20);
  return { ...answer, hits, slugs: hits.map(({ url }) => url.split('/').at(-2)) };
}

describe('only what was meant is found', () => {
  test.each([
    {
      what: 'a synonym that the archive lacks brings no word that begins alike',
      text: 'Chips',
      slugs: ['chips'],
    },
    {
      what: 'parts that the archive lacks bring no word that begins alike',
      text: 'US-Exportkontrolle',
      slugs: [],
    },
    { what: 'a score is no beginning of numbers', text: '2:0', slugs: ['ergebnis'] },
    { what: 'an excluded topic is left out', text: '-thema:Sport Redaktion', slugs: ['wissen'] },
    { what: 'an excluded year is left out', text: '-jahr:2024 Redaktion', slugs: ['wissen'] },
    { what: 'a topic may be typed without umlauts', text: 'thema:Oekonomie', slugs: ['wissen'] },
    { what: 'a beginning across the border of parts is no slip', text: 'Stadtw', slugs: ['werke'] },
    { what: 'a beginning may be typed without umlauts', text: 'Waermen', slugs: ['werke'] },
    { what: 'a compound within a longer one is found', text: 'Verkehrsministerium', slugs: ['werke'] },
    { what: 'a phrase is found across a hyphen', text: '"EU Kommission"', slugs: ['kommission'] },
  ])('$what: $text', async ({ text, slugs }) => {
    expect((await find(text)).slugs).toEqual(slugs);
  });
});

describe('the order', () => {
  test('is that of headline and text for words of two letters too', async () => {
    const { slugs } = await find('EU');
    expect(slugs.indexOf('eu-titel')).toBeLessThan(slugs.indexOf('eu-text'));
  });

  test('puts the umlaut that was typed first', async () => {
    expect((await find('schön')).slugs[0]).toBe('schoen');
    expect((await find('schon')).slugs[0]).toBe('schon');
  });
});

describe('what is said', () => {
  test('names a form of the word that was found, and marks it', async () => {
    const { hits } = await find('Verbot');
    expect(hits[0]?.matched).toEqual([{ word: 'Verbot', how: 'form' }]);
    expect(hits[0]?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['verboten']);
  });

  test('is no correction where another word begins otherwise: a name stays a name', async () => {
    const { corrected, suggested } = await find('Orban');
    expect([corrected, suggested]).toEqual([[], [{ word: 'Orban', meant: 'Urban' }]]);
  });

  test('is of the narrowed answer where years are chosen, which is relaxed by itself', async () => {
    const answer = await site.engine.search({ ...askFor('Redaktion geforscht'), years: ['2024'] });
    const hits = await answer.hits(0, 10);
    expect([hits.map(({ url }) => url), answer.omitted]).toEqual([['/artikel/2024/sport/'], ['geforscht']]);
  });
});
