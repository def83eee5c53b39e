import { applyChanges, type Change, EDITOR_RULE } from '../../article/changes.ts';
import { findEdits, isEditors } from './accept.ts';

/** Either the edits in terms of the new body, or the first that found no place in it. */
export type KeptEdits = { readonly edits: readonly Change[] } | { readonly lost: Change };

/**
 * Finds where an editor's changes belong in the body of an updated text: at the same words, where the update left
 * these as they were.
 * @param received the text as it was received before
 * @param changes what had led from it to the edited body
 * @param body what the import made of the updated text
 */
export function keepEdits(received: string, changes: readonly Change[], body: string): KeptEdits {
  if (!changes.some(isEditors)) return { edits: [] };
  const imported = changes.filter((change) => !isEditors(change));
  const before = applyChanges(received, imported);
  const updates = findEdits(before, body);
  const edits: Change[] = [];
  for (const change of changes.filter(isEditors)) {
    const start = change.offset + shiftAt(imported, change.offset);
    const end = start + change.before.length;
    const isTouched = updates.some(({ offset, before: old }) => offset < end && offset + old.length > start);
    // What was put in between words belongs to nobody where the words around it changed.
    const isLost =
      start === end &&
      updates.some(({ offset, before: old }) => offset <= start && start <= offset + old.length);
    if (isTouched || isLost) return { lost: change };
    const offset = start + shiftAt(updates, start);
    edits.push({ offset, before: change.before, after: change.after, rule: EDITOR_RULE });
  }
  return { edits };
}

/** By how much changes before a place move it. */
function shiftAt(changes: readonly Change[], place: number): number {
  return changes
    .filter(({ offset, before }) => offset + before.length <= place)
    .reduce((sum, { before, after }) => sum + after.length - before.length, 0);
}
