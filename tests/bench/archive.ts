/** Synthetic archives for the benches: the same articles in every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';

/** The clock of the builds of these archives, in seconds since 1970: 15 January 2026, 00:00 in UTC. */
export const ARCHIVE_CLOCK = 1768435200;
/** What an article of an even archive weighs at least. */
export const EVEN_ARTICLE_BYTES = 5 * 1024;

export const DAY_MS = 86_400_000;
const SYLLABLES =
  'ab an auf aus ba be bel bin burg da den der ein er fahr feld ge gen gross haus heim hof in kel land le ler lich ma markt mei na ne ort rat recht reich sam schaft schei sen sol stadt ste tag tal tan ten ter tum un ver vor wald wei wer wirt zei zug'.split(
    ' ',
  );
const GERMAN_WORDS =
  'Abgeordnete ablehnen am an Arbeitsmarkt auf Ausschuss Bahn Behörden bei beraten Bericht bis Brücke Bundesregierung bleibt dagegen das dem den der die Dürre ein eine Einigung endlich erneut erstmals Europa fordert Forscher Frauen für Geflüchtete gegen Gemeinden Gericht gibt Großbritannien hat Haushalt heute hofft im in ist Januar jetzt Jugendliche kaum kein Kläranlage Klimaschutz können Köln Krankenhäuser kritisiert künftig Landtag laut Lehrkräfte mehr Menschen Milliarden Ministerin mit Mitte muss nach neue nicht noch oder ohne Parlament Pegel plant Polizei Präsident prüft Rhein schließt Schulen seit sich sollen spürbar Stadtrat steigt Streik stimmt Straße Studie Tausende trotz über und Unternehmen Verhandlungen verzögert viele von vor Wahl warnt wegen weiter weniger wieder will Wirtschaft wird Wohnungsbau zahlt zu zum zur zweite Überschwemmungsgebiete Fachkräfteeinwanderungsgesetz Bundesverfassungsgericht Grundstücksverkehrsgenehmigungszuständigkeit Straßenverkehrsordnung Donaudampfschifffahrtsgesellschaft'.split(
    ' ',
  );
const TOPICS = [
  'Politik',
  'Wirtschaft',
  'Gesundheit',
  'Kultur',
  'Sport',
  'Ausland',
  'Köln und Umgebung',
  'Bildung',
  'Klima',
  'Öffentlicher Nahverkehr',
  'Wissenschaft und Gesellschaft',
  'Verbraucherschutzministerkonferenz',
];
/** Lengths of headlines in words. */
const HEADLINES = [6, 3, 9, 5, 14, 2, 7, 22, 4, 8];

interface Prose {
  word(): string;
  /** A sentence of `least` words or up to `span` more. */
  sentence(least?: number, span?: number): string;
  /** Paragraphs with headings and bold words, together at least so many characters. */
  body(length: number): string;
}

/** Words as an archive has them: few that are everywhere, many that are rare. */
function createVocabulary(random: () => number): () => string {
  const words = Array.from({ length: 40_000 }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join(''),
  );
  return () => words[Math.floor(words.length * random() ** 4)] ?? 'wort';
}

function createProse(random: () => number, word: () => string): Prose {
  const sentence = (least = 6, span = 14) => {
    const words = Array.from({ length: least + Math.floor(random() * span) }, word);
    const [first = ''] = words;
    return `${[`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...words.slice(1)].join(' ')}.`;
  };
  const body = (length: number) => {
    let text = '';
    while (text.length < length) {
      text += `${random() < 0.15 ? `## ${sentence()}\n\n` : ''}${sentence()} ${sentence()} **${word()}** ${sentence()}\n\n`;
    }
    return text;
  };
  return { word, sentence, body };
}

/** Writes articles of one size, spread evenly over twenty years, from words that no other language has. */
export function writeEvenArchive(folder: string, count: number): void {
  const random = createRandom(count);
  const { sentence, body } = createProse(random, createVocabulary(random));
  for (let number = 0; number < count; number += 1) {
    const published = toDay(Date.UTC(2005, 0, 1) + (number * 20 * 365 * DAY_MS) / count);
    const text = body(EVEN_ARTICLE_BYTES);
    const [title, description] = [sentence(), sentence()];
    const topics = [`Thema ${number % 17}`, `Ort ${number % 29}`];
    writeArticle(folder, number, { title, description, published, topics }, text);
  }
}

/**
 * Writes short articles as a newsroom has them: headlines of 2 to 22 words, two thirds with a teaser, one to
 * three topics, several a day, and the more of them the newer, over up to twenty years before `ARCHIVE_CLOCK`.
 */
export function writeVariedArchive(folder: string, count: number): void {
  const random = createRandom(count);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const { sentence, body } = createProse(random, () => pick(GERMAN_WORDS));
  const spanDays = 365 * Math.min(20, 2 + count / 25);
  let newest = 0;
  let onThisDay = 0;
  for (let number = 0; number < count; number += 1) {
    if (onThisDay === 0) {
      newest = number;
      onThisDay = count < 10 ? 1 : 1 + Math.floor(random() * 5);
    }
    onThisDay -= 1;
    const day = toDay((ARCHIVE_CLOCK - 86_400) * 1000 - spanDays * DAY_MS * (newest / count) ** 1.5);
    const hour = String(18 - (number - newest) * 3).padStart(2, '0');
    const length = HEADLINES[number % HEADLINES.length] ?? 6;
    writeArticle(
      folder,
      number,
      {
        title: sentence(length, 1).slice(0, -1),
        ...(number % 3 === 1 ? {} : { description: sentence(8, 20) }),
        published: number % 4 === 3 ? day : `${day}T${hour}:30:00+01:00`,
        topics: [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(TOPICS)))],
      },
      body(400 + Math.floor(random() * 1400)),
    );
  }
}

/** The day of a time in milliseconds since 1970, in UTC: `2025-08-14`. */
export function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Writes an article as `articles/<year>/meldung-<number>.md` below a content folder. */
export function writeArticle(
  folder: string,
  number: number,
  matter: { readonly published: string } & Record<string, string | readonly string[]>,
  body: string,
): void {
  const file = join(folder, 'articles', matter.published.slice(0, 4), `meldung-${number}.md`);
  mkdirSync(join(file, '..'), { recursive: true });
  // JSON is YAML, and needs no thought about colons.
  const lines = Object.entries(matter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFileSync(file, `---\n${lines.join('\n')}\n---\n\n${body}`);
}
