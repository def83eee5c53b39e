import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Article } from '../../../../src/article/article.ts';
import { createUrls } from '../../../../src/article/urls.ts';
import type { Body } from '../../../../src/articles.ts';
import type { Workshop } from '../../../../src/formats/epub/make-book.ts';
import { createRenderer } from '../../../../src/markdown/render.ts';
import { makePublication } from '../make-publication.ts';

export const urls = createUrls('/zeitung/');
export const publication = makePublication();

const render = createRenderer({ base: '/zeitung/', origin: 'https://example.org' });
const style = readFileSync(new URL('../../../../src/formats/epub/book.css', import.meta.url), 'utf8');
const blank = sharp({ create: { width: 2, height: 3, channels: 3, background: '#ffffff' } });
const cover = new Uint8Array(await blank.png().toBuffer());
const photo = new Uint8Array(await blank.jpeg().toBuffer());

/** The rules and files of a typeface, as the site's own style sheet has them. */
export const typeface = {
  css: ['normal', 'italic']
    .flatMap((style) => [
      printFace(`newsreader-${style}`, style, 'U+0020-007E, U+00A0-00FF'),
      printFace(`newsreader-${style}-names`, style, 'U+0100-017F, U+1E9E'),
    ])
    .join('\n'),
  files: Object.fromEntries(
    ['normal', 'normal-names', 'italic', 'italic-names'].map((name) => [
      `newsreader-${name}.woff2`,
      new TextEncoder().encode(`wOF2 ${name}`),
    ]),
  ),
};

function printFace(name: string, style: string, range: string): string {
  return `@font-face {
  font-family: Newsreader;
  font-style: ${style};
  font-display: optional;
  src: url("./${name}.woff2") format("woff2");
  unicode-range: ${range};
}
`;
}

/** A body as the pipeline makes it of Markdown, with its pictures beside the article. */
export function makeBody(markdown: string): Body {
  const { html, headings, images } = render(markdown);
  const picture = { src: '/_astro/x.jpg', width: 2, height: 3, format: 'jpg' };
  return {
    html,
    headings,
    images: images.map((image) => ({ ...image, picture, file: `/content/${image.src}` })),
  };
}

/** A workshop that has the bodies of some articles; every picture in it is the same photograph. */
export function makeWorkshop(
  texts: readonly (readonly [article: Article, markdown: string])[],
  changes: Partial<Workshop> = {},
): Workshop {
  return {
    publication,
    urls,
    bodies: new Map(texts.map(([{ id }, markdown]) => [id, makeBody(markdown)])),
    style,
    typeface,
    scale: async () => ({ bytes: photo, type: 'image/jpeg', ending: 'jpg' }),
    renderCover: async () => cover,
    ...changes,
  };
}
