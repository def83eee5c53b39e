import { compose, type Format } from './compose.ts';
import { toDrawable } from './drawable.ts';
import type { Studio } from './studio.ts';

/** What stands on the cover of an e-book. */
export interface CoverTexts {
  /** The headline, or the name of an edition: “August 2025”. */
  readonly title: string;
  /** What stands above it: a topic, or “Ausgabe”. */
  readonly kicker: string;
  /** What stands at the foot beside the name of the site: a date, or how many articles there are. */
  readonly footer: string;
}

/** Sharp enough for an e-reader's shelf; half as large again takes four times as long to draw. */
const COVER: Format = {
  width: 800,
  height: 1200,
  margin: { side: 72, top: 100 },
  blocks: [
    { cut: 'heading', colour: 'lamp', sizes: [35, 28], lines: 1, height: 40, leading: 1.1, space: 0 },
    {
      cut: 'heading',
      colour: 'ink',
      sizes: [112, 100, 88, 77, 68, 60, 55, 49],
      lines: 8,
      height: 653,
      leading: 1.09,
      space: 31,
    },
  ],
  foot: { rule: 1073, baseline: 1121, size: 29 },
  sign: { width: 280, height: 113 },
};

/**
 * Draws the cover of an e-book: a PNG of 800 × 1200 pixels and at most about 30 KB, on which the name of the site
 * stands for a title that cannot be drawn. The same texts give the same bytes.
 */
export function renderCover({ title, kicker, footer }: CoverTexts, studio: Studio): Promise<Uint8Array> {
  const { name } = studio.site;
  return studio.draw(['cover', title, kicker, footer], (type) => {
    const shown = toDrawable(title, type.has) ? title : name;
    return compose({ blocks: [kicker, shown], foot: [name, footer] }, COVER, type);
  });
}
