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

const COVER: Format = {
  width: 1200,
  height: 1800,
  margin: { side: 108, top: 150 },
  blocks: [
    { cut: 'heading', colour: 'lamp', sizes: [52, 42], lines: 1, height: 60, leading: 1.1, space: 0 },
    {
      cut: 'heading',
      colour: 'ink',
      sizes: [168, 150, 132, 116, 102, 90, 82, 74],
      lines: 8,
      height: 980,
      leading: 1.09,
      space: 46,
    },
  ],
  foot: { rule: 1610, baseline: 1682, size: 44 },
  sign: { width: 420, height: 170 },
};

/**
 * Draws the cover of an e-book: a PNG of 1200 × 1800 pixels and at most about 50 KB, on which the name of the site
 * stands for a title that cannot be drawn. The same texts give the same bytes.
 */
export function renderCover({ title, kicker, footer }: CoverTexts, studio: Studio): Promise<Uint8Array> {
  const { name } = studio.site;
  return studio.draw(['cover', title, kicker, footer], (type) => {
    const shown = toDrawable(title, type.has) ? title : name;
    return compose({ blocks: [kicker, shown], foot: [name, footer] }, COVER, type);
  });
}
