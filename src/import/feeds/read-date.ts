import { parseDate } from '../../article/dates.ts';

/** `2025-08-14`, then perhaps `T09:30:00.5+02:00`; also with a blank, without seconds, colon or zone. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(.+))?$/i;

/** `Thu, 14 Aug 2025 09:30:00 +0200`, also in German and with points: `Donnerstag, 14. August 2025`. */
const DAY_FIRST =
  /^(?:\p{L}{2,}\.?,?\s*)?(\d{1,2})\.?[\s-]*(\p{L}{3,9})\.?[\s-]*(\d{4}|\d{2})(?:,?\s+(.+))?$/u;

/** `Aug 14, 2025 09:30` */
const MONTH_FIRST = /^(?:\p{L}{2,}\.?,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(.+))?$/u;

/** `14.08.2025` */
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+(.+))?$/;

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:Uhr)?\s*(.*)$/i;
const OFFSET = /^(?:GMT|UTC?)?\s*([+-])(\d{1,2}):?(\d{2})?$/i;

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mar', 'mär', 'mrz', 'maer'],
  ['apr'],
  ['mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dez', 'dec'],
];

/** Names of time zones in feeds, as RFC 822 has them and as Europe writes them. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: 'Z',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** No honest date is longer, in UTF-16 units. */
const MAX_LENGTH = 80;

/**
 * Reads the date of a feed: RFC 822 (also with German names, two-digit years and named zones), RFC 3339 in all its
 * spellings, `14.08.2025`.
 * @returns `2025-08-14T09:30:00+02:00`, or `2025-08-14` where the time or its zone is missing or unknown; undefined
 *   where it is no date, names a day or time that does not exist, or is the zero of a computer's clock (1970-01-01)
 */
export function readDate(text: string | undefined): string | undefined {
  const trimmed = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return undefined;
  const parts = readDay(trimmed);
  if (!parts) return undefined;
  const { day, rest } = parts;
  const time = rest === undefined ? '' : readTime(rest);
  if (time === undefined || day === '1970-01-01') return undefined;
  const date = day + time;
  return parseDate(date, 'UTC') ? date : undefined;
}

/** Tells whether one such date is later than another; a bare day begins at midnight UTC. */
export function isLater(date: string, other: string): boolean {
  return (parseDate(date, 'UTC')?.getTime() ?? 0) > (parseDate(other, 'UTC')?.getTime() ?? 0);
}

function readDay(text: string): { day: string; rest: string | undefined } | undefined {
  const iso = ISO.exec(text);
  if (iso) return { day: text.slice(0, 10), rest: iso[4] };
  const german = GERMAN.exec(text);
  if (german) return { day: toDay(german[3], Number(german[2]), german[1]), rest: german[4] };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return { day: toDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]), rest: dayFirst[4] };
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return undefined;
  return { day: toDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]), rest: monthFirst[4] };
}

/** Two-digit years are those from 1950 to 2049 (RFC 2822, section 4.3). */
function toDay(year = '', month: number, day = ''): string {
  const full = year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year);
  return `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Counted from 1; 0 where it is none. */
function monthOf(name = ''): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((beginnings) => beginnings.some((beginning) => lower.startsWith(beginning))) + 1;
}

/** `T09:30:00+02:00`; empty where the zone is missing or unknown, undefined where it is no time. */
function readTime(text: string): string | undefined {
  const match = TIME.exec(text.replace(/\s*\([^)]*\)$/, ''));
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds = '00', zone = ''] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const offset = toOffset(zone);
  // A leap second, which no clock of a computer knows.
  const second = seconds === '60' ? '59' : seconds;
  return offset === undefined ? '' : `T${hours.padStart(2, '0')}:${minutes}:${second}${offset}`;
}

function toOffset(zone: string): string | undefined {
  const offset = OFFSET.exec(zone);
  if (!offset) return ZONES[zone.toUpperCase()];
  const [, sign, hours = '', minutes = '00'] = offset;
  return Number(hours + minutes) === 0 ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
