import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { composeCard, renderCard, renderSiteCard } from '../../../../src/formats/cards/card.ts';
import { createStudio } from '../../../../src/formats/cards/studio.ts';
import { makeType } from './make-type.ts';

const SITE = { name: 'Lesesaal', description: 'Nachrichten in Ruhe lesen.' };
const TEXTS = { title: 'Training gescheitert', topic: 'Chips', date: '14. August 2025' };
const SIGN = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>',
);

describe('composeCard', () => {
  const textsOn = async (texts: typeof TEXTS) => {
    // Letters half as wide as high, as they are in print.
    const type = { ...makeType(), widthOf: (text: string) => text.length / 2 };
    return (await composeCard(texts, SITE, type)).lines.map(({ text }) => text);
  };

  test('names topic, title, site and date', async () => {
    expect(await textsOn(TEXTS)).toEqual(['Chips', 'Training', 'gescheitert', 'Lesesaal', '14. August 2025']);
  });

  test('is the card of the site where the title cannot be drawn', async () => {
    expect(await textsOn({ ...TEXTS, title: 'שלום עולם' })).toEqual([
      'Lesesaal',
      'Nachrichten in Ruhe lesen.',
    ]);
  });

  test('leaves out a topic that cannot be drawn', async () => {
    expect(await textsOn({ ...TEXTS, topic: '新闻' })).toEqual([
      'Training',
      'gescheitert',
      'Lesesaal',
      '14. August 2025',
    ]);
  });

  test('ends a title of 300 characters after a word, in five lines at most', async () => {
    const title = 'Langer Titel mit vielen Wörtern '.repeat(10).trim();
    const [, ...lines] = (await textsOn({ ...TEXTS, title })).slice(0, -2);
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(lines.at(-1)).toMatch(/\p{L}…$/u);
    expect(title.startsWith(lines.join(' ').replace('…', ''))).toBe(true);
  });
});

describe('a card', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-cards-'));
  const openStudio = (cache: string) =>
    createStudio({
      site: SITE,
      cacheDir: join(folder, cache),
      root: '.',
      sign: SIGN,
      loadSplitter: async () => (word) => [word],
    });
  const studio = openStudio('cache');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    TEXTS.title,
    'Öl & Gas',
    'Was </script><script>alert(1)</script> & <b>fett</b> bedeuten',
    '„Zitat“ und „Zitat“ und „Zitat“',
    '🚀 Start geglückt',
    'שלום עולם',
    '?',
    'x'.repeat(300),
    'Langer Titel mit vielen Wörtern '.repeat(10).trim(),
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  ])('is a small PNG of 1200 × 630 pixels, whatever the title: %s', async (title) => {
    const png = await renderCard({ ...TEXTS, title }, studio);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    // Everything in it can be read.
    await sharp(png).stats();
    expect(png.length).toBeLessThan(40_000);
  });

  test('of a title that cannot be drawn is that of the site', async () => {
    const [card, siteCard] = await Promise.all([
      renderCard({ ...TEXTS, title: '北京' }, studio),
      renderSiteCard(studio),
    ]);
    expect(Buffer.compare(card, siteCard)).toBe(0);
  });

  test('is the same, byte for byte, wherever it is drawn', async () => {
    const [one, other] = await Promise.all([
      renderCard(TEXTS, studio),
      renderCard(TEXTS, openStudio('other')),
    ]);
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
