import { applyChanges, type Change, composeChanges } from '../../article/changes.ts';
import { isGerman } from '../../markdown/language.ts';
import { readArticle } from '../library/article-text.ts';
import type { Received } from '../received.ts';
import { escapeMarkdown } from './escape.ts';
import { findHeadline } from './headline.ts';
import { layOutPlain } from './layout.ts';
import { divideParagraph } from './paragraphs.ts';
import { type Pictures, placePictures } from './pictures.ts';
import { type Prose, readMarkdown, readPlain, toSource } from './prose.ts';
import { findCategoryFooters } from './repairs/categories.ts';
import { repairCharacters, repairEntities } from './repairs/characters.ts';
import { findDebrisAddresses, repairLinkDebris } from './repairs/link-debris.ts';
import { repairQuotationMarks } from './repairs/quotation-marks.ts';
import { repairSpaces } from './repairs/spaces.ts';

/** What became of a received text. */
export interface Repaired {
  /** Markdown. */
  readonly body: string;
  /** All that leads from the received text to the body, white space and marks of Markdown included. */
  readonly changes: readonly Change[];
  /** The headline that stood in the text and was taken out of it. */
  readonly title?: string;
  /** What lines at the foot of the text named as its categories. */
  readonly topics: readonly string[];
  /** The addresses that were in the remains of links. */
  readonly addresses: readonly string[];
}

export interface RepairOptions {
  /** BCP 47; quotation marks are repaired in German alone. */
  readonly language: string;
  readonly shouldSplitParagraphs: boolean;
  /** The pictures that were taken along; the others leave. */
  readonly pictures?: Pictures | undefined;
}

/** The repairs within a running text, in their order: marks pair only where the remains of links are gone. */
const REPAIRS: readonly ((text: string, language: string) => Change[])[] = [
  repairCharacters,
  repairEntities,
  repairLinkDebris,
  (text, language) => (isGerman(language) ? repairQuotationMarks(text) : []),
  (text, language) => (/^(?:de|en)\b/i.test(language) ? repairSpaces(text) : []),
];

/** A text that is being revised: each step speaks of what the one before made of it. */
class Revision {
  readonly received: string;
  text: string;
  changes: Change[] = [];

  constructor(received: string) {
    this.received = received;
    this.text = received;
  }

  revise(changes: readonly Change[]): void {
    this.changes = composeChanges(this.received, this.changes, changes);
    this.text = applyChanges(this.text, changes);
  }
}

/**
 * Repairs what is provably mechanical, and makes Markdown of plain text. No word is added, dropped or changed: a
 * headline and categories that leave the body are in the answer.
 */
export function repairText(
  received: Pick<Received, 'text' | 'kind' | 'matter'>,
  options: RepairOptions,
): Repaired {
  const { kind, matter } = received;
  const revision = new Revision(received.text);
  const read = (): Prose[] => (kind === 'markdown' ? readMarkdown(revision.text) : readPlain(revision.text));
  if (kind === 'markdown' && readArticle(revision.text)) revision.revise(findFrontMatter(revision.text));
  if (kind === 'markdown') revision.revise(placePictures(revision.text, options.pictures ?? new Map()));
  if (kind === 'plain') revision.revise(layOutPlain(revision.text));
  const blocks = read();
  const headline = findHeadline(
    revision.text,
    kind,
    blocks,
    (line) => repairLine(line, options.language),
    matter.title,
  );
  const repairs = repairProse(revision.text, headline ? blocks.slice(1) : blocks, options.language, kind);
  revision.revise(headline ? [headline.change, ...repairs] : repairs);
  const footers = findCategoryFooters(revision.text);
  revision.revise(footers.map(({ change }) => change));
  const addresses = findDebrisAddresses(revision.changes);
  // What was taken out may have left blanks at the ends of lines.
  if (kind === 'plain') revision.revise(layOutPlain(revision.text));
  if (options.shouldSplitParagraphs) {
    const { text } = revision;
    revision.revise(read().flatMap((prose) => toSource(text, prose, divideParagraph(prose))));
  }
  if (kind === 'plain') revision.revise(escapeMarkdown(revision.text));
  return {
    body: revision.text,
    changes: revision.changes,
    ...(headline && { title: headline.title }),
    topics: footers.flatMap(({ topics }) => topics),
    addresses,
  };
}

function repairProse(
  source: string,
  blocks: readonly Prose[],
  language: string,
  kind: Received['kind'],
): Change[] {
  const changes = blocks.flatMap((prose) => toSource(source, prose, repairRun(prose.text, language).changes));
  return kind === 'plain' ? changes : changes.map(guardMarkup);
}

/** A character that stood there as an entity is text; in Markdown it must not become markup. */
function guardMarkup(change: Change): Change {
  if (!change.rule.split('+').includes('entities')) return change;
  return { ...change, after: change.after.replace(/[\\`*_[\]<>#+\-|~&=]/g, '\\$&') };
}

/** Repairs a text that stands by itself, such as a paragraph or a headline. */
function repairRun(text: string, language: string): Revision {
  const revision = new Revision(text);
  for (const repair of REPAIRS) revision.revise(repair(revision.text, language));
  return revision;
}

/** Repairs a line of the front matter, such as a headline: as in a body, and without line breaks. */
export function repairLine(text: string, language: string): string {
  return repairRun(text, language).text.replace(/\s+/g, ' ').trim();
}

/** The front matter of a Markdown file leaves its body; what it says is kept with the rest that is known. */
function findFrontMatter(text: string): Change[] {
  const before = /^---[^\S\n]*\n(?:[^\n]*\n)*?---[^\S\n]*(?:\n\s*|$)/.exec(text)?.[0];
  return before === undefined ? [] : [{ offset: 0, before, after: '', rule: 'front-matter' }];
}
