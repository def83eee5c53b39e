import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { readNewsreader, setWeight } from '../../fonts/static.ts';
import type { KeepMade } from '../keep-made.ts';
import { type Cut, SPACING, WEIGHTS } from './look.ts';
import type { Type } from './sheet.ts';

/** One font file as satori takes it. */
export interface CutFile {
  readonly name: string;
  readonly data: globalThis.Buffer;
}

/** The typeface of the site in the cuts of cards. */
export interface Typeface extends Pick<Type, 'widthOf' | 'has'> {
  /** The files of each cut; where the first lacks a letter, the next may have it. */
  readonly files: Readonly<Record<Cut, readonly CutFile[]>>;
}

/** Makes the cuts, or takes them as they were kept, and reads them. */
export async function loadTypeface(keep: KeepMade): Promise<Typeface> {
  const sources = await readNewsreader();
  const cut = async (name: Cut) => {
    const weight = WEIGHTS[name];
    const made = sources.map((source) => keep([`weight ${weight}`, source], () => setWeight(source, weight)));
    return (await Promise.all(made)).map(
      (data, index): CutFile => ({ name: `${name}-${index}`, data: globalThis.Buffer.from(data) }),
    );
  };
  const files = { heading: await cut('heading'), text: await cut('text') };
  const fonts = { heading: files.heading.map(readFont), text: files.text.map(readFont) };
  return {
    files,
    has: (character) => findFont(fonts.heading, character) !== undefined,
    widthOf: (text, name) =>
      measure(text, fonts[name], SPACING[name] !== 0) + SPACING[name] * Array.from(text).length,
  };
}

interface ReadFont {
  readonly font: Font;
  readonly covered: ReadonlySet<number>;
  /** Its units in an em. */
  readonly upem: number;
}

function readFont({ data }: CutFile): ReadFont {
  const face = new Face(new Blob(data));
  return { font: new Font(face), covered: new Set(face.collectUnicodes()), upem: face.upem };
}

function findFont(fonts: readonly ReadFont[], character: string): ReadFont | undefined {
  const code = character.codePointAt(0) ?? 0;
  return fonts.find(({ covered }) => covered.has(code));
}

/**
 * How long a text is, in em, without the distance of its letters. As satori has it, what lies in different files is
 * set each by itself, and so is each word with the space after it.
 */
function measure(text: string, fonts: readonly ReadFont[], isSpaced: boolean): number {
  const runs: { text: string; by: ReadFont }[] = [];
  for (const character of text) {
    const by = findFont(fonts, character);
    const last = runs.at(-1);
    if (!by) continue;
    if (last?.by === by && !last.text.endsWith(' ')) last.text += character;
    else runs.push({ text: character, by });
  }
  return runs.reduce((width, run) => width + measureRun(run.text, run.by, isSpaced), 0);
}

/** Letters with a distance of their own do not join (CSS Text, section 8.2). */
const APART = [new Feature('liga', 0), new Feature('clig', 0)];

function measureRun(text: string, { font, upem }: ReadFont, isSpaced: boolean): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, isSpaced ? APART : []);
  return buffer.getGlyphPositions().reduce((width, { xAdvance }) => width + xAdvance, 0) / upem;
}
