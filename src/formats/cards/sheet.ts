import type { COLOURS, Cut } from './look.ts';

/** One line of text on a sheet. Lengths are in pixels, seen from the sheet's upper left corner. */
export interface SheetLine {
  readonly text: string;
  readonly cut: Cut;
  readonly size: number;
  readonly colour: keyof typeof COLOURS;
  readonly left: number;
  /** Where its letters stand. */
  readonly baseline: number;
}

/** What a picture shows, before it is painted. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SheetLine[];
  /** The hairline above the foot, on which the sign of the site stands. */
  readonly rule: { readonly left: number; readonly top: number; readonly width: number };
  /** The room that the sign takes at most, at the right end of the rule. */
  readonly sign: { readonly width: number; readonly height: number };
}

/** What of a typeface decides how a sheet is set. */
export interface Type {
  /** How long a text is on one line, in em. */
  readonly widthOf: (text: string, cut: Cut) => number;
  /** Tells whether a character can be drawn. */
  readonly has: (character: string) => boolean;
  /** Divides a word into the parts of the compound that it is; joined they are the word. */
  readonly divide: (word: string) => Promise<readonly string[]>;
}
