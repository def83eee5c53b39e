import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkSchemaTypes } from '../schema-types.ts';
import { SITE_URL } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';
import { listPages, read } from './files.ts';
import { canonicalOf, fileAt, INSTANT, listShownPages, metaValues } from './shown-pages.ts';

const { root, sub } = sites;
const FRONT = 'index.html';
const EVERYTHING = 'artikel/2025/alle-elemente/index.html';
const TRANSLATED = 'artikel/2025/uebersetzt/index.html';
const MARKUP = 'artikel/2025/sonderzeichen/index.html';
const WITHDRAWN = 'artikel/2025/zurueckgezogen/index.html';

/** The JSON-LD of a page as it was printed. */
const printedGraphs = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = '']) => json,
  );

/** A thing as JSON-LD has it; which keys it has, the tests say. */
// biome-ignore lint/suspicious/noExplicitAny: it was read from text
type Described = Record<string, any>;

const thingsIn = (html: string): Described[] =>
  printedGraphs(html).flatMap((json) => JSON.parse(json)['@graph'] as Described[]);

const thingIn = (html: string, type: string): Described =>
  thingsIn(html).find((thing) => thing['@type'] === type) ?? {};

describe.each([
  ['at the root', root, '/'],
  ['below /zeitung/', sub, '/zeitung/'],
])('the JSON-LD %s', (_where, { folder }, base) => {
  const pages = listShownPages(folder);

  test('stands in one script element of a page at most', () => {
    for (const path of listPages(folder))
      expect(printedGraphs(read(folder, path)).length, path).toBeLessThan(2);
  });

  test.each(pages.filter((path) => path.startsWith('artikel/')))(
    'of %s has all that an article needs',
    (path) => {
      const html = read(folder, path);
      const article = thingIn(html, 'NewsArticle');
      expect(article['headline']).toMatch(/\S/);
      expect(article['url']).toBe(canonicalOf(html));
      expect(article['mainEntityOfPage']).toBe(canonicalOf(html));
      expect(article['datePublished']).toMatch(INSTANT);
      expect(article['dateModified']).toMatch(INSTANT);
      expect(Date.parse(article['dateModified'])).toBeGreaterThanOrEqual(
        Date.parse(article['datePublished']),
      );
      expect(article['publisher']).toMatchObject({ '@type': 'Organization', url: SITE_URL + base });
      for (const author of [article['author']].flat()) {
        expect(author).toMatchObject({ '@type': expect.stringMatching(/^(?:Person|Organization)$/) });
        expect(author.name).toMatch(/\S/);
      }
      expect(article['image']).not.toEqual([]);
    },
  );

  test('says of articles, topics and the archive where they lie', () => {
    const placed = pages.filter((path) => /^(?:artikel|themen|archiv)\//.test(path));
    expect(placed.length).toBeGreaterThan(60);
    for (const path of placed) {
      const html = read(folder, path);
      const steps: Described[] = thingIn(html, 'BreadcrumbList')['itemListElement'];
      expect(
        steps.map(({ position }) => position),
        path,
      ).toEqual(steps.map((_, index) => index + 1));
      expect(steps.length, path).toBeGreaterThan(1);
      expect(steps[0]?.['item'], path).toBe(SITE_URL + base);
      expect(steps.at(-1)?.['item'], path).toBe(canonicalOf(html));
      for (const { name } of steps) expect(name, path).toMatch(/\S/);
    }
  });

  test('of the front page offers the search', () => {
    expect(thingIn(read(folder, FRONT), 'WebSite')['potentialAction']).toMatchObject({
      '@type': 'SearchAction',
      target: { urlTemplate: `${SITE_URL}${base}suche/?q={search_term_string}` },
    });
  });
});

describe('the JSON-LD of an article', () => {
  test('agrees with the types of schema.org', () => {
    const paths = [FRONT, EVERYTHING, TRANSLATED, MARKUP, 'themen/meldungen/2/index.html'];
    const printed = paths.flatMap((path) => printedGraphs(read(root.folder, path)));
    expect(printed).toHaveLength(5);
    // What an action asks for is an annotation, of which the types of a graph know nothing.
    const graphs = printed.map((json) => json.replace(/,"query-input":"[^"]*"/, ''));
    expect(checkSchemaTypes(graphs)).toEqual([]);
    expect(checkSchemaTypes(graphs.map((json) => json.replaceAll('"headline"', '"heading"')))).not.toEqual(
      [],
    );
  });

  test('says all that its front matter says', () => {
    expect(thingIn(read(root.folder, EVERYTHING), 'NewsArticle')).toMatchObject({
      headline: 'Alles, was ein Artikel enthalten kann',
      datePublished: '2025-09-01T08:30:00+02:00',
      dateModified: '2025-09-03T00:00:00+02:00',
      url: `${SITE_URL}/artikel/2025/alle-elemente/`,
      articleSection: ['Muster', 'Öl & Gas'],
      author: [{ name: 'Ada Beispiel', url: 'https://example.org/ada' }, { name: 'Bert Muster' }],
      isBasedOn: { url: 'https://example.org/blatt', publisher: { name: 'Beispielblatt' } },
      image: [
        { url: `${SITE_URL}/artikel/2025/alle-elemente.jpg`, creditText: 'Ada Beispiel' },
        { url: `${SITE_URL}/artikel/2025/alle-elemente.png` },
      ],
      correction: [{ datePublished: '2025-09-02' }, { datePublished: '2025-09-03' }],
    });
  });

  test('shows a cover as a JPEG of at most 1200 pixels, which all programs know', async () => {
    const [cover] = thingIn(read(root.folder, 'artikel/2025/fotos/index.html'), 'NewsArticle')['image'];
    const { width, format } = await sharp(join(root.folder, fileAt(root.folder, cover.url) ?? '')).metadata();
    expect([width, format]).toEqual([1200, 'jpeg']);
  });

  test('names what was translated, and by whom, as the notice does', () => {
    const html = read(root.folder, TRANSLATED);
    expect(thingIn(html, 'NewsArticle')).toMatchObject({
      translationOfWork: { inLanguage: 'fr' },
      translator: { name: 'Übersetzwerk' },
    });
    expect(html).toContain('Übersetzung: Übersetzwerk.');
  });

  test('keeps markup in its texts whole', () => {
    expect(thingIn(read(root.folder, MARKUP), 'NewsArticle')['headline']).toBe(
      `</script><script>__executed('title')</script> & „Anführung“ ‚so‘ <b>fett</b>`,
    );
  });

  test('is not there once the article was withdrawn', () => {
    expect(thingsIn(read(root.folder, WITHDRAWN))).toEqual([]);
    expect(metaValues(read(root.folder, WITHDRAWN), 'og:type')).toEqual(['website']);
  });
});
