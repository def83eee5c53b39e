import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { KeepMade } from '../formats/keep-made.ts';
import { FILES } from '../offline/names.ts';

/** Text, by the ends of names. What else a build writes is packed by its own format, the search index too. */
const TEXTS = [
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.xml',
  '.xsl',
  '.svg',
  '.txt',
  '.md',
  '.webmanifest',
  '.opml',
];

/** Files below this size, in bytes, travel in one packet either way, together with their headers. */
const LEAST = 1024;

/** In an emergency one file takes the other's place on the host, where a packed version of the former would win. */
const LEFT_OUT: readonly string[] = [FILES.worker, FILES.off, FILES.deploy, FILES.deployOff];

/** As many files at a time as zlib has threads, if nobody has set UV_THREADPOOL_SIZE. */
const THREADS = 4;

/**
 * Of 11. The highest makes texts 7 % smaller still, but takes twenty times as long, and a first build nearly twice
 * (`npm run bench:packing`).
 */
const BROTLI_QUALITY = 8;

const runBrotli = promisify(brotliCompress);
const runGzip = promisify(gzip);

/** Packs a text with Brotli, of a quality from 0 to 11. */
export function packWithBrotli(text: Uint8Array, quality = BROTLI_QUALITY): Promise<Uint8Array> {
  return runBrotli(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

/** Packs a text with gzip; neither a time nor a name is noted in it. */
export function packWithGzip(text: Uint8Array): Promise<Uint8Array> {
  return runGzip(text, { level: constants.Z_BEST_COMPRESSION });
}

/** The packed versions of a text, by what their names end with. */
const PACKERS: readonly {
  readonly end: string;
  /** What decides the bytes beside the text. */
  readonly version: string;
  readonly pack: (text: Uint8Array) => Promise<Uint8Array>;
}[] = [
  {
    end: '.br',
    version: `brotli ${process.versions['brotli']} ${BROTLI_QUALITY} text`,
    pack: (text) => packWithBrotli(text),
  },
  { end: '.gz', version: `zlib ${process.versions['zlib']} 9`, pack: packWithGzip },
];

/** Lists the texts of a folder that are to have packed versions, whatever their size; paths are below the folder. */
export async function listTexts(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && TEXTS.includes(extname(entry.name)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !LEFT_OUT.includes(path))
    .sort();
}

/** What was packed. */
export interface Packed {
  /** How many texts have packed versions now. */
  readonly texts: number;
  /** Their sizes together in bytes: as they are, and as each packed version, or as they are where there is none. */
  readonly bytes: number;
  readonly packedBytes: Readonly<Record<string, number>>;
  /** Packed versions that somebody else had put there, as paths below the folder; they stayed as they were. */
  readonly taken: readonly string[];
}

/**
 * Writes `x.br` and `x.gz` beside every text of a folder that is large enough and becomes smaller by it. The same
 * texts give the same bytes.
 * @param folder absolute path of the built folder
 * @param keep answers with what was packed before
 */
export async function precompress(folder: string, keep: KeepMade): Promise<Packed> {
  const waiting = await listTexts(folder);
  const taken: string[] = [];
  const packedBytes: Record<string, number> = {};
  let texts = 0;
  let bytes = 0;
  const packOne = async (path: string) => {
    const text = await readFile(join(folder, path));
    if (text.length < LEAST) return;
    const sizes = new Map<string, number>();
    for (const { end, version, pack } of PACKERS) {
      const packed = await keep([version, text], () => pack(text));
      if (packed.length >= text.length) continue;
      sizes.set(end, packed.length);
      try {
        await writeFile(join(folder, path + end), packed, { flag: 'wx' });
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
        taken.push(path.split(sep).join('/') + end);
      }
    }
    if (sizes.size === 0) return;
    texts += 1;
    bytes += text.length;
    for (const { end } of PACKERS) {
      packedBytes[end] = (packedBytes[end] ?? 0) + (sizes.get(end) ?? text.length);
    }
  };
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await packOne(path);
  };
  await Promise.all(Array.from({ length: THREADS }, work));
  return { texts, bytes, packedBytes, taken: taken.sort() };
}
