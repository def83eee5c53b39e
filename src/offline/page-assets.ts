import { ASSETS } from '../article/urls.ts';

/**
 * What a printed page needs beside itself, read off its text: no author can write a script, a style or an angle bracket
 * that opens a tag, so that nothing in an article is taken for one.
 */

/** The widest version of a picture that is stored, in pixels: sharp on a phone, and not the size of a desktop. */
const WIDEST = 1080;

/** The scripts of a page, as its elements name them. */
export function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\ssrc="([^"]*)"/g)].map(([, address = '']) =>
    decodeEntities(address),
  );
}

/** The fonts of a page, as its own style names them. */
export function fontsIn(html: string, base: string): string[] {
  const [style = ''] = /<style\b[\s\S]*?<\/style>/.exec(html) ?? [];
  return assetsIn(style, base).filter((address) => address.endsWith('.woff2'));
}

/** The addresses of all files in the folder of assets that a text may mean, as they are written, each once. */
export function assetsIn(text: string, base: string): string[] {
  const folder = `${base}${ASSETS}`.replaceAll('.', '\\.');
  return [...new Set(text.match(new RegExp(`(?<![\\w/.-])${folder}[^\\s"'\`(),<>\\\\]+`, 'g')))].map(
    decodeEntities,
  );
}

/** The scripts that a script imports, now or later, beside itself: `./name.hash.js`. */
export function importsIn(script: string): string[] {
  return [...new Set([...script.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name = '']) => name))];
}

export function isScript(address: string): boolean {
  return address.endsWith('.js');
}

export function isFont(address: string): boolean {
  return address.endsWith('.woff2');
}

/**
 * Of every picture in a page one version, the widest up to 1080 pixels in the first format that is offered.
 * @returns addresses as they are written
 */
export function picturesIn(html: string, base: string): string[] {
  const chosen = [...html.matchAll(/<picture\b[^>]*>([\s\S]*?)<\/picture>|<img\b[^>]*>/g)].map(
    ([image, inside = '']) =>
      choose(/\ssrcset="([^"]*)"/.exec(inside || image)?.[1]) ?? sourceOf(inside || image),
  );
  const inAssets = (address: string | undefined) => address?.startsWith(base + ASSETS);
  return [...new Set(chosen.filter((address) => address !== undefined && inAssets(address)))] as string[];
}

function choose(srcset: string | undefined): string | undefined {
  const candidates = (srcset ?? '').split(/,\s+/).flatMap((candidate) => {
    const [, address, width] = /^(\S+)\s+(\d+)w$/.exec(candidate.trim()) ?? [];
    return address === undefined ? [] : [{ address: decodeEntities(address), width: Number(width) }];
  });
  const rising = candidates.sort((a, b) => a.width - b.width);
  return (rising.findLast(({ width }) => width <= WIDEST) ?? rising[0])?.address;
}

function sourceOf(image: string): string | undefined {
  const source = /\ssrc="([^"]*)"/.exec(image)?.[1];
  return source === undefined ? undefined : decodeEntities(source);
}

/**
 * What all versions of a picture have in common: `bild.BWLoVP2L_1vG2e0.webp` and `bild.BWLoVP2L_1vulbT.jpg` show the
 * same. Undefined for what is no version of a picture.
 */
export function pictureOf(address: string): string | undefined {
  return /^(.+\.[\w-]{8})_[\w-]+\.(?:avif|webp|jpe?g|png|gif)$/.exec(address)?.[1];
}

/** The path of the page that a printed page says it is; undefined where it names none (a notice that nothing is here). */
export function canonicalPathIn(html: string): string | undefined {
  const [, address] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return address && URL.canParse(decodeEntities(address))
    ? new URL(decodeEntities(address)).pathname
    : undefined;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#38|#x26|amp);/gi, '&');
}
