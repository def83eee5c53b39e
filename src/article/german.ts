/** How the interface writes dates and numbers in German. */

/** Making a formatter takes longer than all that it formats for a page. */
const longDates = new Map<string, Intl.DateTimeFormat>();
const monthAndYear = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const wholeNumber = new Intl.NumberFormat('de-DE');
const oneDecimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** `14. August 2025`: the day on which an instant falls in a time zone; day and month stay on one line. */
export function formatDate(instant: Date, timeZone: string): string {
  let format = longDates.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
    longDates.set(timeZone, format);
  }
  return format.format(instant).replace(/^(\d+\.) /, '$1\u00A0');
}

/** `14. August 2025` for a day written `2025-08-14`, set likewise. */
export function formatDay(date: string): string {
  return formatDate(new Date(`${date}T12:00:00Z`), 'UTC');
}

/** `August 2025`; `month` counts from 1. */
export function formatMonth(year: number, month: number): string {
  return monthAndYear.format(new Date(Date.UTC(year, month - 1, 15)));
}

/** `August`; `month` counts from 1. */
export function formatMonthName(month: number): string {
  return formatMonth(2000, month).replace(/\s.*$/, '');
}

/** `2.345` */
export function formatNumber(number: number): string {
  return wholeNumber.format(number);
}

/** `1 Artikel`, `2.345 Artikel`: a count with its noun. */
export function formatCount(count: number, one: string, many = one): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** `4,2 MB`: a size, in the units that the reader's own system shows (a MB has 1,000,000 bytes). */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1000))}\u00A0kB`;
  return `${oneDecimal.format(bytes / 1_000_000)}\u00A0MB`;
}

/** `Englisch` for `en`; the tag itself where it has no German name. */
export function formatLanguage(tag: string): string {
  return new Intl.DisplayNames('de', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
