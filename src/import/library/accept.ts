import { diffLines, diffWordsWithSpace } from 'diff';
import { applyChanges, type Change, composeChanges, EDITOR_RULE } from '../../article/changes.ts';

/** Lines longer than this are changed as a whole where too much of them differs, in characters. */
const LONGEST_DIFF = 20_000;

/** Comparing two texts may take so many milliseconds; what takes longer counts as one change. */
const TIMEOUT = 300;

/**
 * Finds what an editor changed, as changes between the texts: lines that differ are compared word by word.
 * @param before the body as the log proves it
 * @param after the body as it is
 */
export function findEdits(before: string, after: string): Change[] {
  const edits: Change[] = [];
  let offset = 0;
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '' || added !== '') edits.push(...compareWords(offset - removed.length, removed, added));
    removed = '';
    added = '';
  };
  const parts = diffLines(before, after, { timeout: TIMEOUT });
  if (!parts) return compareWords(0, before, after);
  for (const part of parts) {
    if (part.added) added += part.value;
    else if (part.removed) {
      removed += part.value;
      offset += part.value.length;
    } else {
      flush();
      offset += part.value.length;
    }
  }
  flush();
  return edits;
}

function compareWords(offset: number, removed: string, added: string): Change[] {
  const parts =
    removed.length + added.length > LONGEST_DIFF
      ? undefined
      : diffWordsWithSpace(removed, added, { timeout: TIMEOUT });
  if (!parts) return [toEdit(offset, removed, added)];
  const edits: Change[] = [];
  let at = offset;
  let before = '';
  let after = '';
  const flush = (): void => {
    if (before !== '' || after !== '') edits.push(toEdit(at - before.length, before, after));
    before = '';
    after = '';
  };
  for (const part of parts) {
    if (part.added) after += part.value;
    else if (part.removed) {
      before += part.value;
      at += part.value.length;
    } else {
      flush();
      at += part.value.length;
    }
  }
  flush();
  return edits;
}

function toEdit(offset: number, before: string, after: string): Change {
  return { offset, before, after, rule: EDITOR_RULE };
}

/**
 * Adds an editor's changes to a log. Where they touch a repair, the editor answers for all of it.
 * @param received the received text
 * @param changes what leads from it to the body as it was
 * @param body as it is now, without white space around it
 */
export function recordEdits(received: string, changes: readonly Change[], body: string): Change[] {
  const before = applyChanges(received, changes);
  const lead = before.length - before.trimStart().length;
  const edits = findEdits(before.trim(), body).map((edit) => ({ ...edit, offset: edit.offset + lead }));
  return addEdits(received, changes, edits);
}

/** Joins changes of an import with edits of its body. */
export function addEdits(received: string, changes: readonly Change[], edits: readonly Change[]): Change[] {
  return composeChanges(received, changes, edits).map((change) =>
    isEditors(change) ? { ...change, rule: EDITOR_RULE } : change,
  );
}

/** Tells whether an editor made a change, or had a part in it. */
export function isEditors({ rule }: Change): boolean {
  return rule.split('+').includes(EDITOR_RULE);
}
