import { describe, expect, test } from 'vitest';
import { toHast } from '../../../../src/import/pages/dom-to-hast.ts';
import { toFlow } from '../../../../src/import/pages/flow.ts';
import { parsePage } from '../../../../src/import/pages/parse-page.ts';
import { printFlow } from '../../../../src/import/pages/to-markdown.ts';
import { trimText } from '../../../../src/import/pages/trim.ts';

const known = {
  title: 'Rat beschließt Haushalt',
  kicker: 'Stadtfinanzen',
  authors: ['Ada Beispiel', 'Bernd Muster'],
  siteName: 'Tagblatt',
  images: false,
};
const PROSE =
  'Der Stadtrat hat am Dienstag nach langer Debatte den Haushalt für das kommende Jahr beschlossen, und zwar mit knapper Mehrheit.';
const MORE =
  'Die Opposition kündigte an, gegen die Streichungen bei den Büchereien vorzugehen, sobald der Bescheid der Aufsicht vorliegt.';

function trim(html: string) {
  const flow = toFlow(toHast(parsePage(html).document.body), {
    base: 'https://tagblatt.example/',
    images: false,
  });
  return printFlow(trimText(flow, known)).markdown.trimEnd();
}

describe('At the head of the text', () => {
  test.each([
    '<h2>Rat beschließt Haushalt</h2>',
    '<p>STADTFINANZEN</p>',
    '<p>Stadtfinanzen: Rat beschließt Haushalt</p>',
    '<p>Von Ada Beispiel und Bernd Muster</p>',
    '<p>Ada Beispiel, Berlin</p>',
    '<p>Eine Analyse von Ada Beispiel</p>',
    '<p>Stand: 14.08.2025, 09:30 Uhr</p>',
    '<p>Von Ada Beispiel, 14. August 2025</p>',
    '<p>Lesezeit: 4 Min.</p>',
    '<p>Tagblatt</p>',
    '<p>Pressemitteilung Nr. 117/2024</p>',
  ])('%s is known already', (line) => {
    expect(trim(`${line}<p>${PROSE}</p>`)).toBe(PROSE);
  });

  test('also before a line break', () => {
    expect(trim(`<p>14.08.2025<br>Von Ada Beispiel<br>${PROSE}</p>`)).toBe(PROSE);
  });

  test.each([
    ['<h2>Was der Rat beschloss</h2>', '## Was der Rat beschloss'],
    [
      '<p>Ada Beispiel war nicht zu erreichen und sagte nichts.</p>',
      'Ada Beispiel war nicht zu erreichen und sagte nichts.',
    ],
    ['<p>Am 14. August 2025 begann alles.</p>', 'Am 14. August 2025 begann alles.'],
    ['<p>Musterstadt (dpa)</p>', 'Musterstadt (dpa)'],
  ])('%s is not', (line, markdown) => {
    expect(trim(`${line}<p>${PROSE}</p>`)).toBe(`${markdown}\n\n${PROSE}`);
  });
});

describe('Between paragraphs', () => {
  test.each([
    '<p>Anzeige</p>',
    '<p><strong>Lesen Sie auch:</strong> <a href="/b">Freibad meldet Rekord</a></p>',
    '<p>► LESEN SIE AUCH: <a href="/b">Freibad meldet Rekord</a></p>',
    '<p><a href="/b">Freibad meldet Rekord</a></p>',
    '<p>Mehr zum Thema finden Sie <a href="/b">in unserem großen Überblick zum Haushalt</a></p>',
    '<ul><li><a href="/b">Freibad meldet Rekord</a></li><li><a href="/c">Neuer Markt</a></li></ul>',
    '<h3>Das könnte Sie auch interessieren</h3><p><a href="/b">Freibad meldet Rekord</a></p>',
    '<h3>Newsletter</h3><p>Jeden Morgen das Wichtigste.</p>',
    '<p>Teilen</p>',
    '<p>12 Kommentare</p>',
    '<p>Der Marktplatz am Morgen. Foto: Ada Beispiel/dpa</p>',
    '<p>An dieser Stelle finden Sie einen externen Inhalt von Beispielnetz.</p>',
    '<p>Sie haben bereits ein Abo? <a href="/login">Anmelden</a></p>',
  ])('%s leads elsewhere', (box) => {
    expect(trim(`<p>${PROSE}</p>${box}<h2>Kritik</h2><p>${MORE}</p>`)).toBe(
      `${PROSE}\n\n## Kritik\n\n${MORE}`,
    );
  });

  test.each([
    ['<p>Nein.</p>', 'Nein.'],
    [
      '<p>Es ist immer das gleiche Bild: Stau auf der A7.</p>',
      'Es ist immer das gleiche Bild: Stau auf der A7.',
    ],
    ['<p><b>Was tun?</b></p>', '**Was tun?**'],
    [
      '<ul><li>drei Millionen für Schulen</li><li>zwei für Straßen</li></ul>',
      '- drei Millionen für Schulen\n- zwei für Straßen',
    ],
    [
      '<p>Das steht in der <a href="https://x.example/">Vorlage</a> der Verwaltung.</p>',
      'Das steht in der [Vorlage](https://x.example/) der Verwaltung.',
    ],
    ['<blockquote><p>Anzeige</p></blockquote>', '> Anzeige'],
    ['<p>Mehr war nicht zu erfahren.</p>', 'Mehr war nicht zu erfahren.'],
  ])('%s is text', (block, markdown) => {
    expect(trim(`<p>${PROSE}</p>${block}<p>${MORE}</p>`)).toBe(`${PROSE}\n\n${markdown}\n\n${MORE}`);
  });
});

describe('At the foot of the text', () => {
  test.each([
    '<h2>Mehr zum Thema</h2><ul><li><a href="/b">Freibad</a></li></ul>',
    '<p><a href="/">Zur Startseite</a></p>',
    '<p>© dpa-infocom, dpa:250728-930-845210/1</p>',
    '<p>Quelle: tagblatt.example, mba/dpa</p>',
    '<h2>Schlagwörter</h2><p>Haushalt</p>',
    '<h3>Über den Autor</h3><p>Ada Beispiel schreibt seit 2011.</p>',
    '<hr>',
    '<h2>Ein Titel ohne Text</h2>',
  ])('%s is no text', (foot) => {
    expect(trim(`<p>${PROSE}</p><p>${MORE}</p>${foot}`)).toBe(`${PROSE}\n\n${MORE}`);
  });
});
