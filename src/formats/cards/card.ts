import { compose, type Format } from './compose.ts';
import { toDrawable } from './drawable.ts';
import type { Sheet, Type } from './sheet.ts';
import type { Studio } from './studio.ts';

/** What stands on the card of an article. */
export interface CardTexts {
  readonly title: string;
  /** Its first topic. */
  readonly topic: string;
  readonly date: string;
}

/** How wide and high a card is, as Open Graph has it. */
const SIZE = { width: 1200, height: 630 };
const MARGIN = { side: 72, top: 58 };
const FOOT = { rule: 548, baseline: 594, size: 31 };

const ARTICLE: Format = {
  ...SIZE,
  margin: MARGIN,
  blocks: [
    { cut: 'heading', colour: 'lamp', sizes: [34, 28], lines: 1, height: 40, leading: 1.1, space: 0 },
    {
      cut: 'heading',
      colour: 'ink',
      sizes: [132, 118, 102, 94, 86, 77, 68, 61, 54, 48],
      lines: 5,
      height: 338,
      leading: 1.09,
      space: 36,
    },
  ],
  foot: FOOT,
  sign: { width: 180, height: 70 },
};

const SITE: Format = {
  ...SIZE,
  margin: { ...MARGIN, top: 66 },
  blocks: [
    {
      cut: 'heading',
      colour: 'ink',
      sizes: [160, 136, 112, 96, 80, 66],
      lines: 2,
      height: 200,
      leading: 1.09,
      space: 0,
    },
    { cut: 'text', colour: 'inkSoft', sizes: [44, 38], lines: 4, height: 210, leading: 1.36, space: 28 },
  ],
  foot: FOOT,
  sign: { width: 400, height: 150 },
};

/** Draws the picture that other sites show beside a link to an article: a PNG of 1200 × 630 pixels. */
export function renderCard(texts: CardTexts, studio: Studio): Promise<Uint8Array> {
  const { title, topic, date } = texts;
  return studio.draw(['card', title, topic, date], (type) => composeCard(texts, studio.site, type));
}

/** Draws the picture that other sites show beside a link to any other page. */
export function renderSiteCard(studio: Studio): Promise<Uint8Array> {
  return studio.draw(['site card'], (type) => composeSiteCard(studio.site, type));
}

/** Lays out the card of an article; where its title cannot be drawn it is that of the site. */
export function composeCard(
  { title, topic, date }: CardTexts,
  site: Studio['site'],
  type: Type,
): Promise<Sheet> {
  if (!toDrawable(title, type.has)) return composeSiteCard(site, type);
  return compose({ blocks: [topic, title], foot: [site.name, date] }, ARTICLE, type);
}

function composeSiteCard({ name, description }: Studio['site'], type: Type): Promise<Sheet> {
  return compose({ blocks: [name, description], foot: ['', ''] }, SITE, type);
}
