/** All characters from one to another. */
function through(first: string, last: string): string {
  const from = first.codePointAt(0) ?? 0;
  const length = (last.codePointAt(0) ?? 0) - from + 1;
  return String.fromCodePoint(...Array.from({ length }, (_, index) => from + index));
}

/**
 * What German text needs, with the letters of western and northern Europe: in the file that every page loads.
 * Where a font lacks one of them (no Newsreader of today has arrows), it falls back to the next font.
 */
export const EVERYDAY = [
  through(' ', '~'),
  '\u00a0¡£¥§©«\u00ad®°±²³´µ¶·¹º»¼½¾¿',
  through('À', 'ÿ'),
  'ıŒœ',
  '\u2009\u202f\u2010\u2011–—',
  '‘’‚“”„‹›',
  '•…′″‡‰',
  '€™',
  '⅓−≈≤≥',
  '←↑→↓↩',
].join('');

/**
 * The letters of names from Poland to Turkey, the capital ß, and rare signs: in a second file, which is loaded only
 * where a page holds one of them. Disjoint from `EVERYDAY`.
 */
export const NAMES = [through('Ā', 'İ'), through('Ĳ', 'ő'), through('Ŕ', 'ſ'), 'ȘșȚțẞ', '†', '₴₹₺₽'].join('');
