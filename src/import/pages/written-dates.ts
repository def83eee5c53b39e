import { isCalendarDate, parseDate, toZonedText } from '../../article/dates.ts';

/** `2025-08-14T09:30:00.000+0200`, also with a blank or without time, seconds or zone. */
const ISO =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?(?!\d)/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;

const MONTHS = [
  'jan(?:uar|uary|ner)?|jän(?:ner)?',
  'feb(?:ruar|ruary|er)?',
  'mär(?:z)?|mrz|mar(?:ch)?|maerz',
  'apr(?:il)?',
  'mai|may',
  'jun(?:i|e)?',
  'jul(?:i|y)?',
  'aug(?:ust)?',
  'sep(?:t|tember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'de[zc](?:ember)?',
];
const MONTH = `(${MONTHS.join('|')})`;
const TIME =
  '(?:[\\s,|–—·/-]*(?:um\\s|at\\s|-\\s)?\\(?(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?:\\s?(?:Uhr|h)(?!\\p{L}))?(?:\\s?(MESZ|MEZ|CEST|CET|GMT|UTC|[+-]\\d{4}))?(?![\\d.]))?';

/** `Donnerstag, 14. August 2025, 09:30 Uhr`; `14.08.2025 | 09.30 Uhr`; `14/08/2025`; `August 14, 2025`. */
const DAY_MONTH_NAME = new RegExp(
  `(?<![\\d.])(\\d{1,2})\\.?\\s?${MONTH}\\.?\\s?(\\d{4})(?!\\d)${TIME}`,
  'iu',
);
const DAY_MONTH = new RegExp(
  `(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?![\\d.]\\d)(?!\\d)${TIME}`,
  'iu',
);
const MONTH_NAME_DAY = new RegExp(
  `(?<!\\p{L})${MONTH}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)${TIME}`,
  'iu',
);

const ZONES: Readonly<Record<string, string>> = {
  mesz: '+02:00',
  cest: '+02:00',
  mez: '+01:00',
  cet: '+01:00',
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
};

/** Pages on the web are not older; what says so is the zero of some clock. */
const FIRST_YEAR = 1990;

/**
 * Finds the first date in a text, be it written for machines or for Germans.
 * @param timeZone IANA name; in it are times that name no zone
 * @returns `2025-08-14`, or `2025-08-14T09:30:00+02:00` where a time is given; undefined where there is none that exists
 */
export function findDate(text: string | null | undefined, timeZone: string): string | undefined {
  const line = (text ?? '').trim().slice(0, 2000);
  if (!/\d/.test(line)) return undefined;
  return readEpoch(line) ?? readMachine(line, timeZone) ?? readGerman(line, timeZone);
}

/** A day without a year: `3. Juni`, `heute`, `vor 3 Stunden`. */
const NEAR = new RegExp(
  `(?<![\\d.])\\d{1,2}\\.\\s?${MONTH}(?!\\p{L})|(?<!\\p{L})(?:heute|gestern|vor\\s\\d{1,2}\\s(?:minuten?|stunden?|tage?n?))(?!\\p{L})`,
  'iu',
);

/** Tells whether the text holds no more than dates, times and the words that say what they are. */
export function isOnlyDate(text: string): boolean {
  const rest = [DAY_MONTH_NAME, DAY_MONTH, ISO, NEAR].reduce(
    (line, date) => line.replace(new RegExp(date, 'giu'), ' '),
    text,
  );
  return rest !== text && !/[\p{L}\d]/u.test(rest.replace(DATE_WORDS, ' '));
}

const DATE_WORDS =
  /(?<!\p{L})(?:stand|veröffentlicht|publiziert|erschienen|erstellt|aktualisiert|letzte[sr]?|zuletzt|aktualisierung|update|datum|uhr|am|vom|um|von|den|ab|zeit|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lesezeit|min|minuten?|ca)(?!\p{L})|(?<!\d)\d{1,2}[:.]\d{2}(?=\s*(?:uhr|h)(?!\p{L}))|(?<!\d)\d{1,2}(?=\s*min)/giu;

function readEpoch(text: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return `${instant.toISOString().slice(0, 19)}Z`;
}

function readMachine(text: string, timeZone: string): string | undefined {
  const [, year = '', month, day, ...time] = ISO.exec(text) ?? COMPACT.exec(text) ?? [];
  return year ? compose(`${year}-${month}-${day}`, time, timeZone) : undefined;
}

/** The earliest in the text of the three ways to write a date with words or points. */
function readGerman(text: string, timeZone: string): string | undefined {
  const [named, numbered, american] = [
    DAY_MONTH_NAME.exec(text),
    DAY_MONTH.exec(text),
    MONTH_NAME_DAY.exec(text),
  ];
  const found = [
    named && { at: named.index, day: [named[3], monthOf(named[2]), named[1]], time: named.slice(4) },
    numbered && { at: numbered.index, day: [numbered[3], numbered[2], numbered[1]], time: numbered.slice(4) },
    american && {
      at: american.index,
      day: [american[3], monthOf(american[1]), american[2]],
      time: american.slice(4),
    },
  ].filter((match) => match !== null);
  for (const { day, time } of found.sort((a, b) => a.at - b.at)) {
    const [year = '', month = '', date = ''] = day;
    const full = year.length === 2 ? `20${year}` : year;
    const composed = compose(`${full}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, time, timeZone);
    if (composed) return composed;
  }
  return undefined;
}

function monthOf(name = ''): string {
  return String(MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name)) + 1);
}

/** Puts day and time together; a time that cannot be is passed over, a day that cannot be is none. */
function compose(day: string, time: readonly (string | undefined)[], timeZone: string): string | undefined {
  if (!isCalendarDate(day) || Number(day.slice(0, 4)) < FIRST_YEAR) return undefined;
  const [hours, minutes, seconds = '00', zone] = time;
  if (hours === undefined || minutes === undefined) return day;
  const clock = `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
  const written = toOffset(zone);
  const zoned =
    written === undefined ? placeInZone(`${day}T${clock}`, timeZone) : `${day}T${clock}${written}`;
  return zoned && parseDate(zoned, timeZone) ? zoned : day;
}

function toOffset(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const [, hours, minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours ? `${hours}:${minutes}` : ZONES[zone.toLowerCase()];
}

/** A wall clock's time with the offset that the zone has then; of the two at the end of summer time the later. */
function placeInZone(local: string, timeZone: string): string | undefined {
  const asUtc = parseDate(`${local}Z`, timeZone);
  if (!asUtc) return undefined;
  const candidates = [
    asUtc,
    new Date(asUtc.getTime() - 86_400_000),
    new Date(asUtc.getTime() + 86_400_000),
  ].map((instant) => `${local}${toZonedText(instant, timeZone).slice(19)}`);
  return candidates.find((text) => {
    const instant = parseDate(text, timeZone);
    return instant && toZonedText(instant, timeZone) === text;
  });
}
