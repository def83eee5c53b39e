/**
 * The form in which two spellings of a word are compared: lowercase letters without accents, `ß` as `ss`;
 * `Größe`, `große` and `GROSSE` are one.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
}

/** The folded form of a word whose umlauts are written as two letters: `kuenstlich` → `kunstlich`. */
export function foldDigraphs(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}
