import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractPage, type ReceivedPage } from '../../../../src/import/pages/extract-page.ts';
import { findingsOn } from './render-received.ts';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/import/', import.meta.url));
const timeZone = 'Europe/Berlin';

function extract(html: string, options: { url?: string; images?: boolean } = {}): ReceivedPage {
  const page = extractPage(html, { timeZone, ...options });
  if ('reason' in page) throw new Error(page.reason);
  return page;
}
const readFixture = (name: string) => readFileSync(`${FIXTURES}${name}/source.html`, 'utf8');

interface Expected {
  readonly title: string;
  readonly published: string;
  readonly authors: readonly string[];
  readonly first: string;
  readonly last: string;
  /** What stands around and between the paragraphs and is no text. */
  readonly without: readonly string[];
  /** Pieces of the text that are easily lost. */
  readonly with?: readonly string[];
}

const PAGES: Readonly<Record<string, Expected>> = {
  'html-broadcaster': {
    title: 'Deichbau an der Unterelbe kommt schneller voran',
    published: '2025-09-03T11:42:17+02:00',
    authors: ['Ada Beispiel'],
    first: '**Die Küstenländer wollen ihre Deiche bis 2035 erhöhen.',
    last: '„hat die Elbe das Wort.“',
    without: [
      'Küstenschutz im Norden',
      'Stand:',
      'Nordstudio',
      'Bildrechte',
      'Bilanz der Sturmflut',
      'Programm',
      'Mehr zum Thema',
      'Impressum',
    ],
    with: ['## Streit um die Flächen'],
  },
  'html-daily': {
    title: 'Das Becken bleibt leer',
    published: '2025-06-20T19:30:00+02:00',
    authors: ['Bernd Muster'],
    first: 'Asbest, Statik, Geld:',
    last: 'Der Rat stimmt darüber am 8. Juli ab.',
    without: [
      'Cookies',
      'Lesezeit',
      'Clara Probe',
      'Anzeige',
      'Lesen Sie auch',
      'Mehr zum Thema',
      'Abo',
      'Kommentare',
      'Decke nicht hält',
      'Meistgelesen',
      'Teilen',
    ],
    with: ['## Vereine trainieren um 22 Uhr'],
  },
  'html-weekly': {
    title: 'Alte Sorten: Der Apfel, der nicht braun wird',
    published: '2024-10-05T05:56:00+02:00',
    authors: ['Clara Probe', 'Daniel Muster'],
    first: 'In einem Dorf bei Halle sammelt ein Rentner Apfelsorten',
    last: 'sieht nach, ob etwas fault.',
    without: [
      'Eine Reportage von',
      '87 Kommentare',
      'Inhalt',
      'Fotograf',
      'Newsletter',
      'Zu den Autoren',
      'Leipzig',
      'Großvater',
    ],
    with: ['> »Ich habe den Baum nicht erfunden. Wie soll ich ihn verkaufen?«', '*entdeckt und entwickelt*'],
  },
  'html-tabloid': {
    title: 'Hund fährt allein Bus: Fahrer traut seinen Augen nicht',
    published: '2025-03-11T06:02:11+01:00',
    authors: ['Mia Muster'],
    first: '**Wuppertal – Dieser Fahrgast zahlt nicht',
    last: 'Dann sehen wir weiter.“',
    without: [
      'Fahrgast auf vier Pfoten',
      'WhatsApp',
      'LESEN SIE AUCH',
      'Papagei',
      'Anzeige',
      'Fehler entdeckt',
      'Newsletter',
      'interessieren',
      'Diät',
    ],
  },
  'html-tech': {
    title: 'Loopback 4.2: Kleiner Server lernt HTTP/3',
    published: '2025-01-17T14:05:00+01:00',
    authors: ['Fatma Beispiel'],
    first: 'Der quelloffene Webserver Loopback beherrscht',
    last: '([fb](mailto:fb@bitwerk.example))',
    without: ['Suche', 'Kommentare', 'Lesezeit', 'Symbolbild', 'verschenken', 'Startseite', 'QUIC anders'],
    with: [
      '```ini\n[listener.https]\nprotocols = h3, h2',
      '| 4.2 | 6 KByte | 11 KByte | 14 KByte |',
      '`lb_ring_reserve()`',
      '- Protokolle gibt es wahlweise als JSON.',
    ],
  },
  'html-local': {
    title: 'Feuerwehr rückt zu Storchennest aus',
    published: '2009-05-12',
    authors: [],
    first: '**Niederhausen. Ein Storchennest',
    last: 'sieben Paare, so viele wie nie zuvor.',
    without: ['Startseite', 'Vereine\n', '12.05.2009', 'Zurück', 'Drucken', 'Anzeige', 'Impressum'],
    with: ['\n\n„Die Kleinen waren nass, aber munter“, sagte', 'wieder oben – und das Elternpaar'],
  },
  'html-agency': {
    title: 'Zahl der Nachtzüge steigt wieder',
    published: '2025-07-28T10:15:00+02:00',
    authors: [],
    first: 'Berlin (dpa) - Immer mehr Menschen reisen wieder im Schlaf',
    last: 'Eine Entscheidung soll es noch in diesem Jahr geben.',
    without: ['Verkehr\n', 'Lesezeit', 'externen Inhalt', 'dpa-infocom', 'Mehr aus', 'Handwerk'],
    with: ['«Ein Nachtzug zahlt so viel wie ein Zug am Tag'],
  },
  'html-magazine': {
    title: 'Vier Tage im Spreewald ohne Auto',
    published: '2023-05-27',
    authors: ['Greta Probe'],
    first: 'Wer den Bus um 8.14 Uhr verpasst',
    last: 'Der nächste kommt am Mittag.',
    without: ['Ede Fotograf', 'Reihern', 'Kartenzahlung', 'teilen', 'viermal'],
    with: [
      '## Tag eins: Gurken, Regen, Gurken',
      '(https://www.quartett.example/reise/orte/zum-hecht.html)',
      '| Lehde–Leipe | 2 Std. | 19 Euro |',
    ],
  },
  'html-liveblog': {
    title: 'Unwetter in Oberfranken: Pegel in Kulmbach fällt',
    published: '2024-06-02T05:30:00Z',
    authors: ['Nadja Muster'],
    first: 'Nach dem Starkregen vom Samstag beruhigt sich die Lage',
    last: 'Verletzt wurde nach ersten Erkenntnissen niemand.',
    without: ['Teilen', 'Ältere Einträge', 'Weitere Artikel', 'Keller schützen', 'Von Nadja'],
    with: ['## Bahnstrecke wieder frei', '18:48 Uhr', '## Was in der Nacht geschah'],
  },
  'html-amp': {
    title: 'Chemiepark Leuna: Neue Anlage macht aus Altreifen Öl',
    published: '2025-04-02T04:00:00Z',
    authors: ['Robert Muster'],
    first: '40.000 Tonnen Altreifen im Jahr',
    last: 'seit billige Neuware auf dem Markt ist.',
    without: ['Von Robert', '02.04.2025', 'Ina Probe', 'Anzeige', 'interessieren', 'Saaleblick'],
    with: ['Leuna - Es riecht nach Gummi', '## 120 Millionen Euro, 70 Stellen'],
  },
  'html-press-release': {
    title: '38 Bahnhöfe werden bis 2028 stufenfrei',
    published: '2024-10-09',
    authors: [],
    first: 'Land, Bund und Bahn haben heute den Vertrag',
    last: 'Derzeit sind es 74 Prozent.',
    without: [
      'Springe direkt',
      'Sie sind hier',
      'Datum:',
      'Nr. 117',
      'Pressekontakt',
      'Telefon',
      'Drucken',
      'Impressum',
    ],
    with: ['- Bahnsteige: 88 Millionen Euro'],
  },
  'html-wordpress': {
    title: 'Warum unser Dorf jetzt einen eigenen Fahrplan schreibt',
    published: '2022-11-24T18:12:40+00:00',
    authors: ['Svenja Probe'],
    first: 'Im August ist bei uns der letzte Linienbus gefahren.',
    last: 'Dienstag, 8 Uhr, vor der alten Schule.',
    without: [
      'Bus nicht hält',
      'Feuerwehrhaus',
      'Teilen mit',
      'Gefällt mir',
      'Ähnliche Beiträge',
      'Verschlagwortet',
      'Vogelsberg',
      'Kommentar',
    ],
    with: ['> Ein Dorf ohne Bus ist wie ein Satz ohne Verb.'],
  },
  'html-json-ld-body': {
    title: 'Die Seilbahn, die niemand bestellt hat',
    published: '2025-02-09T17:00:00+01:00',
    authors: ['Vroni Beispiel'],
    first: 'Am Ortsrand von Musterzell stehen seit Jänner',
    last: 'hängt seit Fasching eine Schaukel.',
    without: ['Plus', 'Testen', 'geladen', '&'],
    with: ['„Ich habe viel unterschrieben in dieser Woche“'],
  },
  'html-div-soup': {
    title: 'Jede zehnte Stunde fällt aus',
    published: '2024-05-16T12:00:00+02:00',
    authors: ['Tarek Muster'],
    first: 'Eine Umfrage unter 312 Schulen zeigt',
    last: 'steht frühestens 2031 vor einer Klasse.',
    without: ['Lehrermangel', 'Tarek', '16.05.2024', 'Vorlesen', 'rettete', 'Themen', 'Datenschutz'],
    with: ['## Physik und Musik am stärksten betroffen'],
  },
  'html-microdata': {
    title: 'Radweg nach Oberbeispiel ist fertig',
    published: '2021-10-30T08:00:00+02:00',
    authors: ['Jonas Muster'],
    first: 'Nach sechs Jahren Planung und neun Monaten Bau',
    last: 'Die Zusage des Landes liegt vor.',
    without: ['Verkehr', 'Jonas Muster', 'privat', 'Zurück', 'GmbH'],
  },
  'html-hostile': {
    title: 'Stadtwerke warnen vor falschen Ablesern',
    published: '2025-03-02',
    authors: ['Ada Beispiel'],
    first: 'In Musterstadt geben sich derzeit Unbekannte',
    last: 'Hinweise nimmt jede Wache entgegen.',
    without: [
      'eingeschleust',
      'SVG-Text',
      'Im Bild versteckt',
      'Rahmentext',
      'Bestätigen',
      'Vorlage',
      'Im Feld',
      'Auswahl',
      '](javascript',
      '](data',
      '](vbscript',
      'onerror=alert(1)>',
    ],
    with: [
      'Auf dieser Seite und auf jener stehe, wie man sie erkennt',
      '(https://www.falle.example/ordner/merkblatt.html)',
      '\\<script>alert(1)\\</script>',
      '„Öffnen Sie niemandem, den Sie nicht erwarten.“',
    ],
  },
};

describe('From pages of German papers come headline, date, authors and text', () => {
  test('from each that there is', () => {
    const folders = readdirSync(FIXTURES).filter((name) => name.startsWith('html-'));
    expect(Object.keys(PAGES)).toEqual(expect.arrayContaining(folders));
  });

  test.each(Object.entries(PAGES))('%s', (name, expected) => {
    const { text, matter } = extract(readFixture(name));
    expect(matter).toMatchObject({ title: expected.title, published: expected.published });
    expect((matter.authors ?? []).map((author) => author.name)).toEqual(expected.authors);
    expect(text.slice(0, expected.first.length)).toBe(expected.first);
    expect(text.trimEnd().slice(-expected.last.length)).toBe(expected.last);
    for (const piece of expected.without) expect(text).not.toContain(piece);
    for (const piece of expected.with ?? []) expect(text).toContain(piece);
  });

  test.each(Object.keys(PAGES))('and what is written of %s passes the sanitiser unchanged', (name) => {
    expect(findingsOn(extract(readFixture(name)).text)).toEqual([]);
  });
});

describe('Pictures', () => {
  test('come along where they are wanted, with captions and credits', () => {
    const { text, images } = extract(readFixture('html-magazine'), { images: true });
    expect(images).toEqual([
      {
        url: 'https://www.quartett.example/bilder/gurken-klein.jpg',
        alt: 'Gurkenfässer an einem Stand',
        caption: 'Neun Sorten Gurken, ein Stand, keine Kartenzahlung.',
        credit: 'Ede Fotograf',
      },
    ]);
    expect(text).toContain(
      '![Gurkenfässer an einem Stand](https://www.quartett.example/bilder/gurken-klein.jpg)',
    );
    expect(text).not.toContain('Kartenzahlung');
  });

  test.each([
    ['in a box of their own', 'html-broadcaster', { alt: 'Lastwagen mit Klei', credit: 'Nordbild' }],
    [
      'before a line of their own',
      'html-amp',
      { alt: 'Rohre und Kessel vor blauem Himmel', credit: 'Ina Probe' },
    ],
  ])('have captions also %s', (_, name, image) => {
    expect(extract(readFixture(name), { images: true }).images).toContainEqual(
      expect.objectContaining(image),
    );
  });

  test('stay away otherwise', () => {
    expect(extract(readFixture('html-magazine'))).toMatchObject({
      images: [],
      text: expect.not.stringContaining('!['),
    });
  });
});

const PROSE =
  'Der Stadtrat hat am Dienstag nach langer Debatte den Haushalt beschlossen, und zwar mit knapper Mehrheit. ';

describe('The text is found', () => {
  test.each([
    [
      'in an article that is called a comment',
      `<h1>Endlich</h1><article class="comment kommentar"><p>${PROSE.repeat(5)}</p></article>`,
    ],
    [
      'in an article that the page calls a thing behind a wall',
      `<h1>Endlich</h1><div class="paywall"><p>${PROSE.repeat(5)}</p></div>`,
    ],
    ['in a form around the whole page', `<form><h1>Endlich</h1><p>${PROSE.repeat(5)}</p></form>`],
    ['in text without any element', PROSE.repeat(5)],
    ['below 5,000 blocks', `${'<div>'.repeat(5000)}${PROSE.repeat(5)}`],
    ['in a page that breaks off', `<article><h1>Endlich</h1><p>${PROSE.repeat(5)}`],
    ['in a brief of one sentence', `<h1>Endlich</h1><p>${PROSE}</p>`],
  ])('%s', (_, html) => {
    expect(extract(html).text).toContain(PROSE.trim());
  });

  test('and relative links in it begin at the canonical address where the page has no other', () => {
    const html = `<link rel="canonical" href="https://x.example/a/b"><p>${PROSE} Mehr steht im <a href="c">Beschluss</a> des Rates.</p>`;
    expect(extract(html).text).toContain('[Beschluss](https://x.example/a/c)');
  });
});

describe('A page without a text is refused with the reason', () => {
  test.each([
    ['', 'none'],
    ['<html><body></body></html>', 'none'],
    ['<nav><a href="/">Start</a></nav>', 'none'],
    ['<p>Kurz.</p>', '5 characters'],
    ['\u0000\u0001<<<>>>', 'none'],
  ])('%j', (html, got) => {
    expect(extractPage(html, { timeZone })).toEqual({
      reason: `expected a page with a text of at least 80 characters, got ${got}. Save the page with its text, or import that as a text file.`,
    });
  });
});
