import { describe, expect, test } from 'vitest';
import { ATOM_PATHS, RSS_PATHS } from '../../../../src/formats/feeds/sheet-paths.ts';
import { readXPath } from './read-xpath.ts';

const MONTHS = [
  ['Jan', 'Januar'],
  ['Feb', 'Februar'],
  ['Mar', 'März'],
  ['Apr', 'April'],
  ['May', 'Mai'],
  ['Jun', 'Juni'],
  ['Jul', 'Juli'],
  ['Aug', 'August'],
  ['Sep', 'September'],
  ['Oct', 'Oktober'],
  ['Nov', 'November'],
  ['Dec', 'Dezember'],
].map(([english = '', german = ''], at) => ({ english, german, number: String(at + 1).padStart(2, '0') }));

describe('the date of an entry', () => {
  test.each(MONTHS)('is read from RSS: $english', async ({ english, german, number }) => {
    const xml = `<pubDate>Thu, 04 ${english} 2025 12:00:00 +0200</pubDate>`;
    const { text, machine } = RSS_PATHS.entry.date;
    expect(await readXPath(xml, text)).toBe(`4.\u00A0${german} 2025`);
    expect(await readXPath(xml, machine)).toBe(`2025-${number}-04`);
  });

  test.each(MONTHS)('is read from Atom: $number', async ({ german, number }) => {
    const xml = `<published>2025-${number}-14T12:00:00+02:00</published>`;
    const { text, machine } = ATOM_PATHS.entry.date;
    const withoutPrefix = (path: string) => path.replaceAll('atom:', '');
    expect(await readXPath(xml, withoutPrefix(text))).toBe(`14.\u00A0${german} 2025`);
    expect(await readXPath(xml, withoutPrefix(machine))).toBe(`2025-${number}-14`);
  });
});
