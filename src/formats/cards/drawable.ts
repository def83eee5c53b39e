/** What stands for a sign that the typeface lacks. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '―': '—',
  '→': '–',
  '⇒': '–',
};

const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** Stands where something was left out. */
const GAP = '\u0000';

/** What is done around gaps, in this order, so that the rest is a sentence. */
const MENDS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Quotation marks and brackets around nothing, which can stand in others.
  ...Array.from({ length: 2 }, () => [/[„‚“‘«»‹›"([]\0(?:[\s\0]*\0)?[“”‘’»«›‹")\]]/g, GAP] as const),
  [/\s*\0+(?=[,.;:!?…“”’»«)\]])/g, ''],
  [/(?<=[„‚«»([])\0+\s*/g, ''],
  [/[\s\0]*\0[\s\0]*/g, ' '],
  [/(?<=[–—|·•:])(?:\s+[–—|·•])+/g, ''],
  [/^[\s,.;:!?–—|·•/&+-]+|[\s,;:–—|·•/&+-]+$/g, ''],
];

/**
 * Leaves of a text what can be drawn. An accent that the typeface lacks goes, and its letter stays; a word with a
 * letter that it lacks goes as a whole, and so does a picture (emoji).
 * @param has tells whether there is a shape for a character
 * @returns '' where less than half of the letters are left, since the rest would mislead
 */
export function toDrawable(text: string, has: (character: string) => boolean): string {
  const plain = text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\p{Cc}/gu, ' ');
  const drawn = plain.replace(WORD, (word) => {
    const characters = Array.from(word, (character) => draw(character, has));
    return characters.includes(undefined) ? GAP : characters.join('');
  });
  const kept = Array.from(drawn, (character) =>
    character === GAP ? GAP : (draw(character, has) ?? GAP),
  ).join('');
  if (countLetters(kept) * 2 < countLetters(plain)) return '';
  if (!kept.includes(GAP)) return kept.trim();
  return MENDS.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), kept).trim();
}

/** What stands for a character on a sheet; undefined where nothing does. */
function draw(character: string, has: (character: string) => boolean): string | undefined {
  if (has(character)) return character;
  if (/\s/.test(character)) return /[\u00a0\u2007\u202f]/.test(character) ? '\u00a0' : ' ';
  if (/\p{M}/u.test(character)) return '';
  const base = character.normalize('NFD').replace(/\p{M}/gu, '');
  return [STAND_INS[character], character.normalize('NFKC'), base].find(
    (other) => other && Array.from(other).every(has),
  );
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
