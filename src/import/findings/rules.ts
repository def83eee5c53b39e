import { findDoubledPhrases } from './doubled-phrase.ts';
import type { Level } from './finding.ts';
import { findForeignPassages } from './foreign-passage.ts';
import { findFragments } from './fragment.ts';
import { findGluedClauses } from './glued-clauses.ts';
import { findLeftoverMarkup } from './leftover-markup.ts';
import { findLostSpeakers } from './lost-speaker.ts';
import { findLowercaseStarts } from './lowercase-start.ts';
import { findMojibake } from './mojibake.ts';
import { findOddAbbreviations } from './odd-abbreviation.ts';
import { findOverlongParagraphs } from './overlong-paragraph.ts';
import type { Hit, Reading } from './reading.ts';
import { findUndecodable } from './undecodable.ts';
import { findForeignWords, findUnknownWords } from './unknown-word.ts';
import { findUnpairedBrackets } from './unpaired-brackets.ts';
import { findUnpairedMarks } from './unpaired-marks.ts';

/** Looks for one kind of thing that seems wrong. */
export interface Rule {
  readonly rule: string;
  readonly level: Level;
  /** Whether it holds for texts that are not German, too. */
  readonly isForAll?: true;
  readonly expected: string;
  readonly remedy: string;
  readonly find: (reading: Reading) => readonly Hit[];
}

/** Every rule, the gravest first. */
export const RULES: readonly Rule[] = [
  {
    rule: 'undecodable',
    level: 'error',
    isForAll: true,
    expected: 'characters that could be read',
    remedy: 'Look up in the source what stands there, and write it.',
    find: findUndecodable,
  },
  {
    rule: 'leftover-markup',
    level: 'error',
    isForAll: true,
    expected: 'text without the remains of markup',
    remedy: 'Take them out, or write them as code where readers are to see them.',
    find: findLeftoverMarkup,
  },
  {
    rule: 'mojibake',
    level: 'warning',
    isForAll: true,
    expected: 'text that was read in its own charset',
    remedy: 'Look up in the source what stands there, and write it.',
    find: findMojibake,
  },
  {
    rule: 'lowercase-start',
    level: 'warning',
    expected: 'a paragraph that begins with a capital',
    remedy: 'See whether its beginning is lost.',
    find: findLowercaseStarts,
  },
  {
    rule: 'unpaired-marks',
    level: 'warning',
    isForAll: true,
    expected: 'quotation marks that open and close within their paragraph',
    remedy: 'Set the marks where the quotation begins and ends.',
    find: findUnpairedMarks,
  },
  {
    rule: 'unpaired-brackets',
    level: 'warning',
    isForAll: true,
    expected: 'brackets that open and close within their paragraph',
    remedy: 'Set the bracket that is missing, or take this one out.',
    find: findUnpairedBrackets,
  },
  {
    rule: 'doubled-phrase',
    level: 'warning',
    isForAll: true,
    expected: 'words that stand there once',
    remedy: 'Take one of the two out.',
    find: findDoubledPhrases,
  },
  {
    rule: 'glued-clauses',
    level: 'warning',
    isForAll: true,
    expected: 'a blank between words, or a dash with blanks around it',
    remedy: 'Part the words.',
    find: findGluedClauses,
  },
  {
    rule: 'odd-abbreviation',
    level: 'warning',
    expected: 'an abbreviation that German has',
    remedy: 'Look up in the source what it stands for, and write it.',
    find: findOddAbbreviations,
  },
  {
    rule: 'fragment',
    level: 'warning',
    expected: 'a sentence with a verb',
    remedy: 'Look up in the source what belongs to it, and complete it or take it out.',
    find: findFragments,
  },
  {
    rule: 'lost-speaker',
    level: 'warning',
    expected: 'a quotation of which someone is said to be the speaker',
    remedy: 'Look up in the source who says it, and name them.',
    find: findLostSpeakers,
  },
  {
    rule: 'foreign-passage',
    level: 'warning',
    expected: 'German',
    remedy: 'Translate it, or set quotation marks around what is quoted.',
    find: findForeignPassages,
  },
  {
    rule: 'unknown-word',
    level: 'hint',
    expected: 'words that German or English has',
    remedy: 'Look for a slip in it.',
    find: findUnknownWords,
  },
  {
    rule: 'foreign-word',
    level: 'hint',
    expected: 'German words',
    remedy: 'See whether it was left untranslated.',
    find: findForeignWords,
  },
  {
    rule: 'overlong-paragraph',
    level: 'hint',
    isForAll: true,
    expected: 'paragraphs of at most 240 words',
    remedy: 'Divide it, or import with --split-paragraphs.',
    find: findOverlongParagraphs,
  },
];
