import { EVERYDAY, NAMES } from './characters.ts';

/** One font file of the site and what it is made of. */
export interface Face {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly family: 'Newsreader' | 'Atkinson';
  readonly style: 'normal' | 'italic';
  readonly display: 'optional' | 'swap';
  /** The file it is cut from, in a package. */
  readonly source: string;
  /** The characters wanted of it. */
  readonly characters: string;
}

/** The weights that stay of every face. */
export const WEIGHTS = { min: 400, max: 700, default: 400 };

const TYPEFACES = [
  // `optional`: it never delays a page and never moves a line of it.
  { family: 'Newsreader', folder: 'newsreader', display: 'optional' },
  // Loaded only when a reader chooses it, and then it must come.
  { family: 'Atkinson', folder: 'atkinson-hyperlegible-next', display: 'swap' },
] as const;

const PARTS = [
  { suffix: '', script: 'latin', characters: EVERYDAY },
  { suffix: '-names', script: 'latin-ext', characters: NAMES },
] as const;

/** Every font file that the site serves. */
export const FACES: readonly Face[] = TYPEFACES.flatMap(({ family, folder, display }) =>
  PARTS.flatMap(({ suffix, script, characters }) =>
    (['normal', 'italic'] as const).map((style) => ({
      name: `${family.toLowerCase()}-${style}${suffix}`,
      family,
      style,
      display,
      source: `@fontsource-variable/${folder}/files/${folder}-${script}-wght-${style}.woff2`,
      characters,
    })),
  ),
);
