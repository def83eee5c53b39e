import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { SITE_URL } from '../sites/built-sites.ts';
import { sites } from '../sites/sites.ts';
import { listPages, read } from './files.ts';

const { root, sub } = sites;
const ORIGINALS = join(import.meta.dirname, '..', 'fixtures', 'site', 'originals', '2025');

const pathOf = (slug: string) => `artikel/2025/${slug}/original/index.html`;
const articleOf = (slug: string) => read(root.folder, `artikel/2025/${slug}/index.html`);
const html = read(root.folder, pathOf('eingegangen'));

type Element = DefaultTreeAdapterMap['element'];

function isElement(node: DefaultTreeAdapterMap['node']): node is Element {
  return 'tagName' in node;
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All elements of a page in their order. */
function elementsIn(page: string): Element[] {
  const visit = (node: DefaultTreeAdapterMap['node']): Element[] => [
    ...(isElement(node) ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(visit) : []),
  ];
  return visit(parse(page));
}

const hasClass = (element: Element, name: string) =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);

const receivedIn = (page: string) =>
  elementsIn(page).find((element) => hasClass(element, 'received')) as Element;

/** What a reader sees of an element, without the elements that `isLeftOut` names. */
function textOf(node: DefaultTreeAdapterMap['node'], isLeftOut: (element: Element) => boolean): string {
  if ('value' in node) return node.value;
  if (isElement(node) && isLeftOut(node)) return '';
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child, isLeftOut)).join('') : '';
}

const isAside = (element: Element) => element.tagName === 'a' || hasClass(element, 'visually-hidden');

describe('the page of an original', () => {
  test('stands for published articles whose import has left its log, and for no other', () => {
    const pages = listPages(root.folder).filter((path) => path.endsWith('/original/index.html'));
    expect(pages).toEqual(
      expect.arrayContaining(['auszug', 'eingegangen', 'uebersetzt', 'umgezogen'].map(pathOf)),
    );
    expect(pages.filter((path) => /zurueckgezogen|entwurf|alle-elemente/.test(path))).toEqual([]);
  });

  test('is not to be found by search engines, and names its own address', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="${SITE_URL}/artikel/2025/eingegangen/original/">`);
    expect(html).not.toMatch(/data-pagefind-body|application\/ld\+json/);
  });

  test('is named by its article alone', () => {
    const naming = listPages(root.folder).filter((path) =>
      read(root.folder, path).includes('href="/artikel/2025/eingegangen/original/"'),
    );
    expect(naming.filter((path) => path !== pathOf('eingegangen'))).toEqual([
      'artikel/2025/eingegangen/index.html',
    ]);
  });

  test('leads back to its article, also below a base path', () => {
    expect(html).toContain('href="/artikel/2025/eingegangen/">Ein Dorf kauft sein Freibad zurück</a>');
    expect(read(sub.folder, pathOf('eingegangen'))).toContain('href="/zeitung/artikel/2025/eingegangen/"');
  });

  test('shows the received text character for character, and the signs for what has no shape', () => {
    const received = readFileSync(join(ORIGINALS, 'eingegangen.txt'), 'utf8');
    const log = JSON.parse(readFileSync(join(ORIGINALS, 'eingegangen.log.json'), 'utf8'));
    const isSign = (element: Element) => isAside(element) || hasClass(element, 'sign');
    const shown = textOf(receivedIn(html), (element) => isSign(element) || element.tagName === 'ins');
    const letters = (text: string) => text.replace(/[ \t\u00ad\u200b]/g, '');
    expect(letters(shown)).toBe(letters(received));
    const signs = elementsIn(html)
      .filter((element) => hasClass(element, 'sign'))
      .map((element) => `${textOf(element, () => false)} ${attributeOf(element, 'title')}`);
    expect(new Set(signs)).toEqual(
      new Set([
        '¶ Absatz',
        '␣ Leerzeichen',
        'U+00AD weicher Trennstrich',
        'U+00A0 geschütztes Leerzeichen',
        'U+200B Zeichen U+200B',
        '␣␣␣ 3 × Leerzeichen',
        '↵ Zeilenumbruch',
        'U+0009 Tabulator',
      ]),
    );
    expect(elementsIn(html).filter(({ tagName }) => tagName === 'del')).toHaveLength(
      1 + log.changes.filter(({ before }: { before: string }) => before !== '').length,
    );
  });

  test('tells of each change what it is and why, to the eye, the ear and the mouse', () => {
    const change = elementsIn(html).find(
      (element) => attributeOf(element, 'id') === 'aenderung-8',
    ) as Element;
    expect(attributeOf(change, 'title')).toBe('Redaktion');
    expect(textOf(change, ({ tagName }) => tagName === 'a')).toBe(
      '[Redaktion, gestrichen: die Hälfte, eingefügt: ein Drittel]',
    );
    expect(change.childNodes.filter(isElement).map(({ tagName }) => tagName)).toEqual([
      'span',
      'del',
      'span',
      'wbr',
      'ins',
      'span',
      'a',
    ]);
  });

  test('leads from each change to the next, and from the last to the list', () => {
    const links = elementsIn(html)
      .filter((element) => hasClass(element, 'change'))
      .map(
        (element) => element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'a') as Element,
      )
      .map((link) => attributeOf(link, 'href'));
    expect(links).toHaveLength(19);
    expect(links.at(-1)).toBe('#aenderungen');
    expect(links.slice(0, -1)).toEqual(links.slice(0, -1).map((_, at) => `#aenderung-${at + 2}`));
  });

  test('counts the changes by their reasons', () => {
    expect(html).toContain('<h2 id="aenderungen">19 Änderungen</h2>');
    expect(html).toMatch(/<a href="#aenderung-3">Anführungszeichen<\/a>: 4/);
    expect(html).toMatch(/<a href="#aenderung-8">Redaktion<\/a>: 2/);
    expect(html).toContain('zählt dann bei jedem');
  });

  test('says where the text came from, but not where it lay', () => {
    expect(html).toMatch(/aus der Datei freibad\.txt/);
    expect(html).not.toContain('redaktion/eingang');
    expect(read(root.folder, pathOf('umgezogen'))).toMatch(/aus der Datei umzug\.txt/);
    expect(read(root.folder, pathOf('uebersetzt'))).toContain('href="https://quelle.example/texte/1"');
  });

  test('opens no element that the received text holds', () => {
    const page = read(root.folder, pathOf('uebersetzt'));
    expect(page).toContain('&lt;script&gt;__executed(&#39;original&#39;)&lt;/script&gt;');
    expect(page).not.toContain('<script>__executed');
  });

  test('of a text in another language has its language, and German for what is said about it', () => {
    const page = read(root.folder, pathOf('auszug'));
    expect(attributeOf(receivedIn(page), 'lang')).toBe('en');
    const said = elementsIn(page).filter(
      (element) =>
        hasClass(element, 'sign') ||
        (isAside(element) && attributeOf(element, 'href')?.startsWith('#aenderung')),
    );
    const inText = said.filter((element) => element.tagName !== 'a' || hasClass(element, 'ui'));
    expect(inText.map((element) => attributeOf(element, 'lang'))).toEqual(inText.map(() => 'de'));
    expect(inText.length).toBeGreaterThan(2);
  });

  test('says that more was changed where its log does not make the body, and the build warns', () => {
    expect(read(root.folder, pathOf('umgezogen'))).toContain('Der Artikel wurde später weiter bearbeitet');
    expect(html).not.toContain('weiter bearbeitet');
    const warnings = root.log.split('\n').filter((line) => line.includes('--accept'));
    expect(warnings).toEqual([
      expect.stringMatching(/articles\/2025\/umgezogen\.md: .* npm run import -- --accept \S+umgezogen\.md/),
    ]);
  });
});

describe('an article leads to its original', () => {
  const LINK = />Original und Änderungen ansehen<\/a>/g;

  test.each([
    {
      what: 'in the notice of its translation',
      slug: 'uebersetzt',
      place: /<aside class="notice[\s\S]*?<\/aside>/,
    },
    { what: 'in the notice of an excerpt', slug: 'auszug', place: /<aside class="notice[\s\S]*?<\/aside>/ },
    {
      what: 'among its sources',
      slug: 'eingegangen',
      place: /<section aria-labelledby="quellen"[\s\S]*?<\/section>/,
    },
  ])('once, $what', ({ slug, place }) => {
    const page = articleOf(slug);
    expect(page.match(LINK)).toHaveLength(1);
    expect(place.exec(page)?.[0]).toContain(`<a href="/artikel/2025/${slug}/original/"`);
  });

  test.each(['zurueckgezogen', 'alle-elemente', 'english'])('where there is one: not %s', (slug) => {
    expect(articleOf(slug)).not.toMatch(LINK);
  });
});

describe('an excerpt', () => {
  test('says that it is one, and where all of it stands', () => {
    const notice = /<aside class="notice[\s\S]*?<\/aside>/.exec(articleOf('auszug'))?.[0] ?? '';
    expect(notice).toContain('aria-label="Hinweis zum Auszug"');
    expect(notice.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toContain(
      'Dies ist ein Auszug. Der ganze Text steht bei Saltmere Gazette (externe Seite).',
    );
    expect(notice).toContain('href="https://gazette.example/ferry"');
  });

  test('shows nowhere what its source keeps for itself', () => {
    for (const path of listPages(root.folder))
      expect(read(root.folder, path), path).not.toContain('which the gazette keeps');
  });
});
