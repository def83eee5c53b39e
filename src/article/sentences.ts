/** A stretch of a text in UTF-16 units: from `start` up to, but not including, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations that hardly ever end a sentence, without their points; single letters need no entry. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:\p{L}|Dr|Prof|Hr|Fr|Frl|St|Ing|Dipl|Mag|Mr|Mrs|Ms|Jr|Nr|bzw|ca|vgl|evtl|ggf|inkl|exkl|sog|bspw|allg|geb|gest|rd|max|min|vs|Mio|Mrd|Tsd|Tel|Feb|Aug|Sept|Okt|Nov|Dez)\.$/u;

/** A number of up to three digits with a point, behind a word that a noun has still to follow. */
const ORDINAL =
  /(?<![\p{L}\p{N}])(?:[AaIiVv]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|[Aa]b|[Bb]is|[Ss]eit|[Dd](?:er|ie|as|em|en|es)|(?:[Ss]|[Mm]|[Dd])?[Ee]in(?:e[nmrs]?)?|[Ii]hre[nmrs]?|[Jj]ede[nmrs]?|[Uu]nd|–)\s\d{1,3}\.$/u;

/** What a number follows; `Art` by itself can end a sentence. */
const REFERENCE = /(?<![\p{L}\p{N}])(?:Art|Abs|Abb|Bd|Kap|Ziff)\.$/u;

const NUMBER = /(?<![\p{L}\p{N}])\d{1,2}\.$/u;
const MONTH =
  /^(?:J[aä]n|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jahrestag|Geburtstag|Lebensjahr|Spieltag)/;

/** What ends a sentence, with the marks that may close behind it. */
const TERMINATED = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"']*$/u;

/** How much of the text before a cut decides on it, in UTF-16 units: two long words. */
const LOOK_BACK = 48;

/**
 * Divides a text into its sentences: every character belongs to one, white space to the sentence that it
 * follows. Blank lines divide, other line breaks do not. Without `Intl.Segmenter` the whole text is one sentence.
 * @param language a BCP 47 tag; the abbreviations are those of German whatever it says
 * @returns stretches in their order, none empty
 */
export function splitSentences(text: string, language = 'de'): Stretch[] {
  const segmenter = segmenterFor(language);
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { index } of segmenter?.segment(text) ?? []) {
    // Behind a line break the next segment begins with its indentation.
    if (index <= start || !isSentenceEnd(text, index)) continue;
    const end = index + (/^\s*/.exec(text.slice(index, index + LOOK_BACK))?.[0].length ?? 0);
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Tells whether a cut between two characters really divides two sentences. */
function isSentenceEnd(text: string, cut: number): boolean {
  const before = text.slice(Math.max(0, cut - LOOK_BACK), cut);
  const after = text.slice(cut, cut + 16);
  const last = before.trimEnd();
  if (/\n\s*\n\s*$/.test(before.slice(last.length))) return true;
  if (!TERMINATED.test(last) || /^\p{Ll}/u.test(after)) return false;
  if (ABBREVIATION.test(last) || ORDINAL.test(last)) return false;
  return !(NUMBER.test(last) && MONTH.test(after)) && !(REFERENCE.test(last) && /^\d/.test(after));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter | undefined {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return undefined;
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
