/** The part of subset-font 2.9 that is used here; the package has no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    /** What an axis is narrowed to, or the value at which it is set for good. */
    readonly variationAxes?: Readonly<Record<string, { min: number; max: number; default: number } | number>>;
    /** The OpenType features that stay; all of them where it is left out. */
    readonly keepFeatures?: readonly string[];
    /** Entries of the table `name` that stay beside the copyright and the font's own names. */
    readonly preserveNameIds?: readonly number[];
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
    /** Keeps every glyph; there are no `characters` then. */
    readonly keepAllGlyphs?: boolean;
  }
  export default function subsetFont(
    font: Uint8Array,
    characters: string | undefined,
    options: Options,
  ): Promise<Uint8Array>;
}
