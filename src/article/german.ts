/** How the interface writes dates and numbers in German. */

const LONG_DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** `14. August 2025`: the day on which an instant falls in a time zone; day and month stay on one line. */
export function formatDate(instant: Date, timeZone: string): string {
  const date = new Intl.DateTimeFormat('de-DE', { ...LONG_DATE, timeZone }).format(instant);
  return date.replace(/^(\d+\.) /, '$1\u00A0');
}

/** `14. August 2025` for a day written `2025-08-14`, set likewise. */
export function formatDay(date: string): string {
  return formatDate(new Date(`${date}T12:00:00Z`), 'UTC');
}

/** `August 2025`; `month` counts from 1. */
export function formatMonth(year: number, month: number): string {
  const instant = new Date(Date.UTC(year, month - 1, 15));
  return new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    instant,
  );
}

/** `August`; `month` counts from 1. */
export function formatMonthName(month: number): string {
  return formatMonth(2000, month).replace(/\s.*$/, '');
}

/** `2.345` */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat('de-DE').format(number);
}

/** `1 Artikel`, `2.345 Artikel`: a count with its noun. */
export function formatCount(count: number, one: string, many = one): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** `Englisch` for `en`; the tag itself where it has no German name. */
export function formatLanguage(tag: string): string {
  return new Intl.DisplayNames('de', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
