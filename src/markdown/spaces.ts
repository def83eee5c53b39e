import type { Edit } from './runs.ts';

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';

/** Abbreviations of several words; those of the first list also begin a sentence. */
const AT_A_START = 'z. B.|d. h.|u. a.|i. d. R.|u. U.|v. a.|z. T.|m. E.|s. o.|s. u.'.split('|');
const WITHIN = [
  'o. Ä.|u. Ä.|o. ä.|u. ä.|n. Chr.|v. Chr.|i. A.|i. V.|e. V.|a. D.|h. c.|o. g.|s. a.|d. i.|d. J.|d. Ä.|i. S.|z. Z.',
  'u. v. m.|u. v. a.|i. e. S.|i. w. S.|a. a. O.|u. d. T.|z. Zt.|a. M.|m. W.|p. a.|u. dgl.|o. dgl.',
].flatMap((list) => list.split('|'));

const ABBREVIATIONS = new RegExp(
  `(?<![\\p{L}\\p{N}./@_-])(?:${[
    ...AT_A_START.map((short) => `[${short[0]}${short[0]?.toUpperCase()}]${short.slice(1)}`),
    ...WITHIN,
  ]
    .map((short) => short.replaceAll('.', '\\.').replaceAll(' ', '[ \\n]?'))
    .join('|')})(?![\\p{L}\\p{N}@/])`,
  'gu',
);

const MONTHS = 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

/** What is counted: a pattern, whose alternatives are those of German newspapers. */
const UNITS = [
  '%|‰|€|\\$|£|°C?|Prozent|Promille|Grad|Uhr|Euro|Cent|Dollar|Franken|Pfund',
  'Tsd\\.|Mio\\.|Mrd\\.|Tausend|Million(?:en)?|Milliarden?|Billion(?:en)?',
  '[mck]?m[²³]?|km/h|ha|[µmk]?g|t|[mch]?l|[mµn]?s|min|h|[kMGT]?W[hp]?|[mk]?V|[mk]?A|[kMG]?Hz',
  '[kKMGTP]B|[kMG][Bb]it(?:/s)?|(?:Kilo)?[Mm]eter|Kilo(?:gramm)?|Tonnen|Liter',
].join('|');

/** Blanks that belong to what is on both sides. Every one is a single character behind a fixed beginning. */
const BLANKS = new RegExp(
  [
    `(?<=(?<![\\p{L}\\p{N}.,])\\d{1,2}\\.)[ \\n](?=(?:${MONTHS})(?!\\p{L}))`,
    `(?<=\\d)[ \\n](?=(?:${UNITS})(?![\\p{L}\\p{N}]))`,
    '(?<=§)[ \\n](?=\\d)',
    '(?<=(?<![\\p{L}\\p{N}])(?:Nr|Art|Abs|Abb|Bd|Kap|Ziff|S)\\.)[ \\n](?=\\d)',
    '(?<=(?<![\\p{L}\\p{N}])(?:Dr|Prof)\\.)[ \\n](?=\\p{Lu})',
  ].join('|'),
  'gu',
);

/**
 * Keeps together what is read together: a narrow no-break space within `z. B.`, a no-break space in `15. August`,
 * `20 %`, `§ 5`, `Nr. 3` and `Dr. Müller`; and sets ` - ` between words as a dash.
 * @returns edits in their order; all but those of `z.B.` put one character for another
 */
export function setSpaces(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index } of text.matchAll(BLANKS)) edits.push({ at: index, length: 1, text: NO_BREAK });
  for (const { 0: short, index } of text.matchAll(ABBREVIATIONS)) {
    for (const gap of short.matchAll(/(?<=\.)(?:[ \n]|(?=\p{L}))/gu)) {
      edits.push({ at: index + gap.index, length: gap[0].length, text: NARROW_NO_BREAK });
    }
  }
  for (const { index } of text.matchAll(/(?<=\S )-(?= \S)/g)) {
    if (!isFormula(text, index)) edits.push({ at: index, length: 1, text: '–' });
  }
  return edits.sort((a, b) => a.at - b.at);
}

/** `5 - 3` and `x - y`: a minus has numbers or single letters on both sides. */
function isFormula(text: string, at: number): boolean {
  // A slice longer than one letter is enough to tell, however long the word is.
  const left = /\S*$/.exec(text.slice(Math.max(0, at - 13), at - 1))?.[0] ?? '';
  const right = /^\S*/.exec(text.slice(at + 2, at + 14))?.[0] ?? '';
  return [left, right].every((word) => /^(?:\P{L}+|\p{L})$/u.test(word.replace(/[.,;:!?]+$/, '')));
}
