import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { renderCover } from '../../../../src/formats/cards/cover.ts';
import { createStudio, type Studio } from '../../../../src/formats/cards/studio.ts';
import { makeType } from './make-type.ts';

const SITE = { name: 'Lesesaal', description: 'Nachrichten in Ruhe lesen.' };

describe('a cover', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-covers-'));
  const studio = createStudio({
    site: SITE,
    cacheDir: folder,
    root: '.',
    sign: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>',
    ),
    loadSplitter: async () => (word) => [word],
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['August 2025', 'Öl & Gas', 'Langer Titel mit vielen Wörtern '.repeat(10).trim(), '北京', ''])(
    'is a small PNG of 800 × 1200 pixels, whatever the title: %s',
    async (title) => {
      const png = await renderCover({ title, kicker: 'Ausgabe', footer: '38 Artikel' }, studio);
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 800, height: 1200 });
      await sharp(png).stats();
      expect(png.length).toBeLessThan(50_000);
    },
  );

  test.each([
    { title: 'August 2025', shown: ['Ausgabe', 'August 2025', 'Lesesaal', '38 Artikel'] },
    { title: '北京', shown: ['Ausgabe', 'Lesesaal', 'Lesesaal', '38 Artikel'] },
  ])('names kicker, title, site and footer: $title', async ({ title, shown }) => {
    const seen: string[] = [];
    const watching: Studio = {
      site: SITE,
      async draw(_, compose) {
        const type = { ...makeType(), widthOf: (text: string) => text.length / 3 };
        seen.push(...(await compose(type)).lines.map(({ text }) => text));
        return new Uint8Array();
      },
    };
    await renderCover({ title, kicker: 'Ausgabe', footer: '38 Artikel' }, watching);
    expect(seen).toEqual(shown);
  });
});
