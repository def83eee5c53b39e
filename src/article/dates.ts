/**
 * Calendar and clock. Front matter carries dates as text, because YAML and `new Date` roll impossible
 * ones over; only what is written out in full and exists is taken.
 */

const BARE_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})$/;

/** A day of the calendar in some time zone. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads `2025-08-14` (midnight in `timeZone`) or `2025-08-14T09:30:00+02:00` (zone required).
 * @returns the instant, or undefined where the text is anything else or names a day or time that does not exist
 */
export function parseDate(text: string, timeZone: string): Date | undefined {
  if (isCalendarDate(text)) return midnight(text, timeZone);
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [, date = '', hours, minutes, seconds = '00', zone = ''] = match;
  const isRealTime = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  const isRealZone = zone === 'Z' || (Number(zone.slice(1, 3)) <= 14 && Number(zone.slice(4)) < 60);
  if (!isCalendarDate(date) || !isRealTime || !isRealZone) return undefined;
  return new Date(`${date}T${hours}:${minutes}:${seconds}${zone}`);
}

/** Tells whether the text is a day that exists, written year-month-day. */
export function isCalendarDate(text: string): boolean {
  const match = BARE_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The calendar day on which an instant falls in a time zone. */
export function toCalendarDate(instant: Date, timeZone: string): CalendarDate {
  const { year, month, day } = partsIn(instant, timeZone);
  return { year, month, day };
}

/** `2025-08-14`: the calendar day of an instant in a time zone, sortable as text. */
export function toDateText(instant: Date, timeZone: string): string {
  const { year, month, day } = toCalendarDate(instant, timeZone);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** `2025-08-14T00:00:00+02:00`: an instant with the offset that its time zone has at that moment (RFC 3339). */
export function toZonedText(instant: Date, timeZone: string): string {
  const { hour, minute, second } = partsIn(instant, timeZone);
  const offset = Math.round(offsetOf(instant, timeZone) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
  return `${toDateText(instant, timeZone)}T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`;
}

/** The first instant of a calendar day, also where midnight itself is skipped by a clock change. */
function midnight(date: string, timeZone: string): Date {
  const utc = Date.parse(`${date}T00:00:00Z`);
  const early = new Date(utc - offsetOf(new Date(utc), timeZone));
  const exact = new Date(utc - offsetOf(early, timeZone));
  // Where the clock skips midnight, the offset after it leads back into the day before.
  return toDateText(exact, timeZone) === date ? exact : new Date(Math.max(early.getTime(), exact.getTime()));
}

/** Milliseconds by which the time zone is ahead of UTC at an instant. */
function offsetOf(instant: Date, timeZone: string): number {
  const { year, month, day, hour, minute, second } = partsIn(instant, timeZone);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function partsIn(instant: Date, timeZone: string) {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const part = Object.fromEntries(
    formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return { year, month, day, hour, minute, second };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
