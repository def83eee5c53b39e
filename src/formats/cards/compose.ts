import { toDrawable } from './drawable.ts';
import { type FittedText, fitText, type Step } from './fit-text.ts';
import type { Sheet, SheetLine, Type } from './sheet.ts';

/** How one text of a sheet is set; lengths are in pixels. */
export interface Block extends Pick<SheetLine, 'cut' | 'colour'> {
  /** From the largest to the smallest. */
  readonly sizes: readonly [number, ...number[]];
  /** How many lines it may have at most, and how high they may be together. */
  readonly lines: number;
  readonly height: number;
  /** The distance of its lines, in em. */
  readonly leading: number;
  /** The distance from what is above it. */
  readonly space: number;
}

/** How a kind of sheet is laid out; lengths are in pixels. */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly side: number; readonly top: number };
  /** One for each text, from above. */
  readonly blocks: readonly Block[];
  readonly foot: { readonly rule: number; readonly baseline: number; readonly size: number };
  readonly sign: Sheet['sign'];
}

/** What stands on a sheet. A text that is '' or cannot be drawn is left out, and what is below it moves up. */
export interface SheetTexts {
  readonly blocks: readonly string[];
  /** What stands at the left and the right end of the foot. */
  readonly foot: readonly [left: string, right: string];
}

/** Where in the height of a line its letters stand, in em. */
const RISE = 0.74;

/** How far to the left large type is moved, in em, since most letters keep a little distance from their own edge. */
const BEARING = 0.03;

/** Signs at the beginning of a line that stand in the margin, so that the letters below each other align. */
const HANGING = /^[„‚“‘»›«‹"]+/;

/** Lays out a sheet: its texts below each other, and a foot on whose rule the sign of the site stands. */
export async function compose(texts: SheetTexts, format: Format, type: Type): Promise<Sheet> {
  const { width, height, margin, foot, sign } = format;
  const measure = width - 2 * margin.side;
  const lines: SheetLine[] = [];
  let top = margin.top;
  for (const [index, block] of format.blocks.entries()) {
    const text = toDrawable(texts.blocks[index] ?? '', type.has);
    if (!text) continue;
    const fitted = await fitText(text, block.cut, toSteps(block), measure, type);
    lines.push(...setBlock(fitted, block, { left: margin.side, top: top + block.space }, type));
    top += block.space + fitted.lines.length * fitted.size * block.leading;
  }
  return {
    width,
    height,
    lines: [...lines, ...(await setFoot(texts.foot, format, type))],
    rule: { left: margin.side, top: foot.rule, width: measure },
    sign,
  };
}

function toSteps({ sizes, lines, height, leading }: Block): readonly [Step, ...Step[]] {
  const toStep = (size: number): Step => ({
    size,
    lines: Math.min(lines, Math.floor(height / (size * leading))),
  });
  const [largest, ...others] = sizes;
  return [toStep(largest), ...others.map(toStep)];
}

function setBlock(
  { size, lines }: FittedText,
  { cut, colour, leading }: Block,
  { left, top }: { left: number; top: number },
  { widthOf }: Type,
): SheetLine[] {
  return lines.map((text, index) => ({
    text,
    cut,
    size,
    colour,
    left: left - size * (BEARING + widthOf(HANGING.exec(text)?.[0] ?? '', cut)),
    baseline: Math.round(top + size * (RISE + index * leading)),
  }));
}

async function setFoot(
  [left, right]: SheetTexts['foot'],
  { width, margin: { side }, foot: { size, baseline } }: Format,
  type: Type,
): Promise<SheetLine[]> {
  const aside = toDrawable(right, type.has);
  const asideWidth = type.widthOf(aside, 'text') * size;
  const room = width - 2 * side - asideWidth - (aside ? size : 0);
  const { lines } = await fitText(toDrawable(left, type.has), 'heading', [{ size, lines: 1 }], room, type);
  return [
    ...lines.map((text) => ({ text, cut: 'heading', size, colour: 'ink', left: side, baseline }) as const),
    { text: aside, cut: 'text', size, colour: 'inkSoft', left: width - side - asideWidth, baseline } as const,
  ].filter(({ text }) => text !== '');
}
