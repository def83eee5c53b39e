import type { BookFile } from './package-document.ts';

/** The typeface of the site, as its own style sheet names it. */
export interface Typeface {
  /** The `@font-face` rules of the files, which lie beside the style sheet. */
  readonly css: string;
  /** The files (WOFF2) by their names. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** What is set in italics, and is never itself within such. */
const ITALIC = /<(em|i|cite|dfn|var)\b[^>]*>[\s\S]*?<\/\1>/g;

/**
 * Chooses the fonts that the texts of a book need: the upright one always, italics and the letters of names where
 * there are any. What a font has is told by the range in its rule.
 * @param documents the XHTML of the book
 * @returns the rules of the chosen, and their files
 */
export function chooseFonts(
  { css, files }: Typeface,
  documents: readonly string[],
): { css: string; files: BookFile[] } {
  const text = documents.join('');
  const italic = [...text.matchAll(ITALIC)].map(([stretch]) => stretch.replace(/<[^>]*>/g, '')).join('');
  const upright = text.replace(/<[^>]*>/g, '');
  const chosen = [...css.matchAll(/@font-face \{[^}]*\}/g)].flatMap(([rule]) => {
    const name = /url\("\.\/([^"]+)"\)/.exec(rule)?.[1];
    const bytes = name === undefined ? undefined : files[name];
    const isNeeded = readRange(rule).test(/font-style: italic/.test(rule) ? italic : upright);
    return name && bytes && isNeeded ? [{ rule, file: { path: name, type: 'font/woff2', bytes } }] : [];
  });
  return {
    // A book has its fonts at hand and need not do without.
    css: chosen.map(({ rule }) => rule.replace(/\s*font-display:[^;]*;/, '')).join('\n\n'),
    files: chosen.map(({ file }) => file),
  };
}

/** A pattern of the characters for which a rule is. */
function readRange(rule: string): RegExp {
  const range = /unicode-range: ([^;]+);/.exec(rule)?.[1] ?? 'U+0000-10FFFF';
  const characters = range.replace(
    /U\+([0-9A-F]+)(?:-([0-9A-F]+))?(?:,\s*)?/g,
    (_, first: string, last?: string) => (last ? `\\u{${first}}-\\u{${last}}` : `\\u{${first}}`),
  );
  return new RegExp(`[${characters}]`, 'u');
}
