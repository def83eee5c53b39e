import { describe, expect, test } from 'vitest';
import { findHeadline } from '../../../../src/import/pages/headline.ts';
import { readJsonLd } from '../../../../src/import/pages/json-ld.ts';
import { readMetaTags } from '../../../../src/import/pages/meta-tags.ts';
import { parsePage } from '../../../../src/import/pages/parse-page.ts';

function find(html: string, siteNames: string[] = []) {
  const { document } = parsePage(html);
  const sources = {
    linked: readJsonLd(document),
    meta: readMetaTags(document),
    siteNames,
    host: 'tagblatt.example',
  };
  return findHeadline(document, sources);
}
const titleOf = (html: string, siteNames?: string[]) => find(html, siteNames).title;
const linked = (headline: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;
const graph = (title: string) => `<meta property="og:title" content="${title}">`;

describe('The headline is what is printed over the article', () => {
  test.each([
    ['alone', '<h1>Rat beschließt Haushalt</h1>', 'Rat beschließt Haushalt'],
    [
      'not what search engines are told',
      `${graph('Haushalt 2025: Das müssen Sie wissen')}${linked('Haushalt 2025 Stadt Rat')}<h1>Rat beschließt Haushalt</h1>`,
      'Rat beschließt Haushalt',
    ],
    [
      'not the name of the paper',
      `<title>Rat beschließt Haushalt</title><h1>Tagblatt</h1><h1>Rat beschließt Haushalt</h1>`,
      'Rat beschließt Haushalt',
    ],
    [
      'not another heading of the first level',
      `${graph('Rat beschließt Haushalt')}<h1>Wetter</h1><h1>Rat beschließt Haushalt</h1>`,
      'Rat beschließt Haushalt',
    ],
    [
      'a second-level heading where there is no other',
      `${graph('Rat beschließt Haushalt')}<article><h2>Rat beschließt Haushalt</h2></article>`,
      'Rat beschließt Haushalt',
    ],
    [
      'without its kicker',
      '<h1><span class="kicker">Stadtfinanzen</span><span class="headline">Rat beschließt Haushalt</span></h1>',
      'Rat beschließt Haushalt',
    ],
    [
      'without a kicker called after the heading',
      '<h1><span class="article-heading__kicker">Geld</span><span class="visually-hidden">: </span><span class="article-heading__title">Rat beschließt Haushalt</span></h1>',
      'Rat beschließt Haushalt',
    ],
    [
      'without badges',
      '<h1><span class="badge">Plus</span> Rat beschließt Haushalt <svg></svg></h1>',
      'Rat beschließt Haushalt',
    ],
    ['on two lines', '<h1>Rat beschließt<br>Haushalt</h1>', 'Rat beschließt Haushalt'],
    [
      'with its own marks',
      `${graph('Rat sagt &quot;Nein&quot;')}<h1>Rat sagt „Nein“</h1>`,
      'Rat sagt „Nein“',
    ],
    [
      'without soft hyphens',
      '<h1>Haus&shy;halts&shy;beschluss des Rates</h1>',
      'Haushaltsbeschluss des Rates',
    ],
    [
      'the part that a title confirms',
      `${linked('Rat beschließt Haushalt')}<h1><em>Geld</em> <b>Rat beschließt Haushalt</b></h1>`,
      'Rat beschließt Haushalt',
    ],
  ])('%s', (_, html, title) => {
    expect(titleOf(html)).toBe(title);
  });

  test('and its kicker is known', () => {
    expect(find('<p class="roofline">Stadtfinanzen</p><h1>Rat beschließt Haushalt</h1>').kicker).toBe(
      'Stadtfinanzen',
    );
    expect(find('<h1><span class="kicker">Geld</span> Rat beschließt Haushalt</h1>').kicker).toBe('Geld');
  });
});

describe('The kicker belongs to the headline', () => {
  const heading =
    '<h1><span class="kicker">Geld</span><span class="headline">Rat beschließt Haushalt</span></h1>';
  test.each([
    [
      'where JSON-LD and Open Graph agree',
      linked('Geld: Rat beschließt Haushalt') + graph('Geld: Rat beschließt Haushalt'),
      'Geld: Rat beschließt Haushalt',
    ],
    [
      'but not where one alone says so',
      linked('Rat beschließt Haushalt') + graph('Geld: Rat beschließt Haushalt'),
      'Rat beschließt Haushalt',
    ],
  ])('%s', (_, head, title) => {
    expect(titleOf(head + heading)).toBe(title);
  });

  test('where nothing in the page divides them', () => {
    const html = `${graph('Geld: Rat beschließt Haushalt')}<h1><span>Geld</span><span>Rat beschließt Haushalt</span></h1>`;
    expect(titleOf(html)).toBe('Geld: Rat beschließt Haushalt');
  });
});

describe('Where nothing is printed, the page’s title is taken without the names of section and site', () => {
  test.each([
    ['Rat beschließt Haushalt - Tagblatt', 'Rat beschließt Haushalt'],
    ['Rat beschließt Haushalt | Lokales | Tagblatt', 'Rat beschließt Haushalt'],
    ['Rat beschließt Haushalt – Politik – Tagblatt Online', 'Rat beschließt Haushalt'],
    ['Rat beschließt Haushalt :: Kreisanzeiger', 'Rat beschließt Haushalt'],
    ['Rat beschließt Haushalt - tagblatt.example', 'Rat beschließt Haushalt'],
    ['Tagblatt - Rat beschließt Haushalt', 'Rat beschließt Haushalt'],
    ['Rat beschließt Haushalt - und keiner hört zu', 'Rat beschließt Haushalt - und keiner hört zu'],
    ['Ost-West-Gipfel: Rat beschließt Haushalt', 'Ost-West-Gipfel: Rat beschließt Haushalt'],
  ])('%s', (title, headline) => {
    expect(titleOf(`<title>${title}</title>`, ['Tagblatt'])).toBe(headline);
  });

  test('there is none on an empty page', () => {
    expect(titleOf('')).toBeUndefined();
  });

  test('a heading as long as a text is none', () => {
    expect(titleOf(`<title>Kurz und gut</title><h1>${'Wort '.repeat(500)}</h1>`)).toBe('Kurz und gut');
  });
});
