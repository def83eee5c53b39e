import { describe, expect, test } from 'vitest';
import { applyChanges, type Change, EDITOR_RULE } from '../../../../src/article/changes.ts';
import { addEdits, findEdits, recordEdits } from '../../../../src/import/library/accept.ts';
import { keepEdits } from '../../../../src/import/library/keep-edits.ts';

const spaces = (offset: number): Change => ({ offset, before: ' ', after: '', rule: 'spaces' });

describe('what an editor changed', () => {
  test.each([
    { name: 'a word', before: 'Der Rat tagte lange.', after: 'Der Ausschuss tagte lange.' },
    { name: 'a paragraph that was put in', before: 'Eins.\n\nZwei.', after: 'Eins.\n\nNeu.\n\nZwei.' },
    { name: 'a paragraph at the end', before: 'Eins.', after: 'Eins.\n\nZwei.' },
    { name: 'a paragraph that was taken out', before: 'Eins.\n\nZwei.\n\nDrei.', after: 'Eins.\n\nDrei.' },
    { name: 'nothing', before: 'Eins.', after: 'Eins.' },
    { name: 'everything', before: 'Eins.', after: 'Ganz anders' },
  ])('leads from one body to the other: $name', ({ before, after }) => {
    expect(applyChanges(before, findEdits(before, after))).toBe(after);
  });

  test('is no more than the words that differ', () => {
    expect(findEdits('Der Rat tagte lange.', 'Der Ausschuss tagte lange.')).toEqual([
      { offset: 4, before: 'Rat', after: 'Ausschuss', rule: EDITOR_RULE },
    ]);
  });

  test('is recorded beside the repairs, and over those that it touches', () => {
    const received = '\nDer Rat tagte . Er ging .\n';
    const changes = [spaces(14), spaces(24)];
    const recorded = recordEdits(received, changes, 'Der Rat tagte. Er blieb!');
    expect(applyChanges(received, recorded).trim()).toBe('Der Rat tagte. Er blieb!');
    expect(recorded[0]).toEqual(spaces(14));
    expect(recorded.at(-1)?.rule).toBe(EDITOR_RULE);
  });
});

describe('an editor’s changes of a text that is updated', () => {
  const RECEIVED = 'Der Rat tagte am Dienstag . Er beschloss nichts.';
  const CHANGES = recordEdits(RECEIVED, [spaces(25)], 'Der Rat tagte am Dienstag. Er beschloss wenig.');

  test.each([
    {
      updated: 'Der Rat tagte am Mittwoch . Er beschloss nichts.',
      body: 'Der Rat tagte am Mittwoch. Er beschloss wenig.',
    },
    {
      updated: 'Neu. Der Rat tagte am Dienstag . Er beschloss nichts.',
      body: 'Neu. Der Rat tagte am Dienstag. Er beschloss wenig.',
    },
  ])('are made at the same words: $updated', ({ updated, body }) => {
    const repairs = [spaces(updated.indexOf(' .'))];
    const kept = keepEdits(RECEIVED, CHANGES, applyChanges(updated, repairs));
    if ('lost' in kept) throw new Error(`lost ${kept.lost.after}`);
    expect(applyChanges(updated, addEdits(updated, repairs, kept.edits))).toBe(body);
  });

  test('are lost where the update changed these words, and say so', () => {
    const kept = keepEdits(RECEIVED, CHANGES, 'Der Rat tagte am Dienstag. Er beschloss alles.');
    expect(kept).toMatchObject({ lost: { after: 'wenig' } });
  });
});
