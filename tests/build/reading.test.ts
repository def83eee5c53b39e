import { describe, expect, test } from 'vitest';
import { sites } from '../sites/sites.ts';
import { attributeValues, listArticlePages, read } from './files.ts';

const { root, own } = sites;
const SEED = 'artikel/2025/deepseek-verschiebt-r2/index.html';
const SET = 'artikel/2025/gesetzt/index.html';

/** The body of an article as it is printed. */
function bodyOf(html: string): string {
  return /<search-marks[^>]*>([\s\S]*?)<\/search-marks>/.exec(html)?.[1] ?? '';
}

/** Where the links within a part of a page lead. */
function linksIn(html: string, part: RegExp): string[] {
  return attributeValues(part.exec(html)?.[0] ?? '', 'href');
}

describe('the language of parts', () => {
  test('marks in the first article the one English passage and nothing else', () => {
    const passages = [...bodyOf(read(root.folder, SEED)).matchAll(/ lang="([^"]*)">([^<]*)</g)];
    expect(passages.map(([, lang, text]) => [lang, text?.replaceAll('\u00a0', ' ')])).toEqual([
      [
        'en',
        'The move forced Nvidia to announce a staggering $5.5 billion charge against its revenue from inventory it could no longer sell, as detailed in a',
      ],
    ]);
  });

  test('marks nothing in an article that is English as a whole', () => {
    expect(bodyOf(read(root.folder, 'artikel/2025/english/index.html'))).not.toContain(' lang=');
  });
});

describe('German setting', () => {
  const body = bodyOf(read(root.folder, SET));

  test.each([
    ['dates and numbers', 'Am 15.\u00a0August wurden 5,5\u00a0Milliarden gezahlt'],
    ['abbreviations', 'z.\u202fB. für §\u00a05 und 20\u00a0% von Nr.\u00a03, d.\u202fh. alles'],
    ['quotation marks, apostrophes and dashes', 'Sie sagte: „Das geht’s nicht an“ – und ‚ging‘ dann'],
    ['no code', '<code>"z. B." - \'wort\'</code>'],
    ['no address', '>https://example.org/a-b<'],
    ['no inches', 'Ein 27" großer Schirm'],
    [
      'no passage in another language',
      '<span lang="en">The minister said on Monday that "this is not what we wanted" and then he left the room',
    ],
  ])('of %s', (_what, text) => {
    expect(body.replaceAll('&#x27;', "'").replaceAll('&quot;', '"')).toContain(text);
  });

  test('of headline and teaser, in lists as on the article', () => {
    for (const page of [SET, 'themen/muster/index.html']) {
      const html = read(root.folder, page);
      expect(html).toContain('Was „gesetzt“ heißt: z.\u202fB. am 15.\u00a0August');
      expect(html).toContain('Die „Anführung“ und ihre Regeln.');
    }
  });

  test('leaves the addresses of headings as they were', () => {
    expect(body).toContain('<h2 id="abschnitt-abstaende">');
  });
});

describe('around an article', () => {
  const html = read(root.folder, SET);

  test('stands a table of contents where it has three headings', () => {
    expect(linksIn(html, /<details class="contents[\s\S]*?<\/details>/)).toEqual([
      '#abschnitt-abstaende',
      '#abschnitt-zeichen',
      '#abschnitt-ausnahmen',
    ]);
    expect(read(root.folder, SEED)).not.toContain('class="contents');
  });

  test('stand related articles, other ones, the same in every build', () => {
    const related = linksIn(html, /<section class="related"[\s\S]*?<\/section>/);
    expect(related).toHaveLength(3);
    expect(related).not.toContain('/artikel/2025/gesetzt/');
    for (const href of related)
      expect(read(root.folder, `${href.slice(1)}index.html`)).toContain('/themen/muster/');
  });

  test('lead ways to the older and the newer one, back and forth through all of them', () => {
    const count = listArticlePages(root.folder).length;
    let page = 'artikel/2026/heute/index.html';
    const seen = [page];
    for (;;) {
      const [href] = attributeValues(/<a[^>]* rel="next">/.exec(read(root.folder, page))?.[0] ?? '', 'href');
      if (!href) break;
      const older = `${href.slice(1)}index.html`;
      expect(read(root.folder, older)).toMatch(
        new RegExp(`<a href="/${page.replace('index.html', '')}" rel="prev">`),
      );
      page = older;
      seen.push(page);
    }
    // All but the withdrawn one.
    expect(seen).toHaveLength(count - 1);
  });

  test('stands what was corrected and when, at its head too', () => {
    const everything = read(root.folder, 'artikel/2025/alle-elemente/index.html');
    expect(everything).toMatch(/<a href="#korrekturen">Korrigiert am 3\.\s(?:September) 2025<\/a>/);
  });

  test('of a single article stands nothing', () => {
    const alone = read(own.folder, SEED);
    expect(alone).not.toContain('class="related"');
    expect(alone).not.toContain('rel="prev"');
  });

  test('stands no tool on a withdrawn article', () => {
    expect(read(root.folder, 'artikel/2025/zurueckgezogen/index.html')).not.toMatch(
      /<article-tools|<read-aloud|<reading-progress/,
    );
  });
});

describe('the pages of the operator', () => {
  test('explain what stays in the browser, and where it is cleared', () => {
    const html = read(own.folder, 'datenschutz/index.html');
    for (const words of [
      'Leseeinstellungen',
      'Merkliste',
      'Lesestellen',
      'Letzte Suchen',
      'Vorlesen',
      'Tastenkürzel',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).toContain('href="/merkliste/"');
  });
});
