import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentError, formatFault } from '../../../src/article/fault.ts';
import { readSynonyms } from '../../../src/loader/synonyms.ts';

function folderWith(yaml: string | Uint8Array | undefined) {
  const path = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  if (yaml !== undefined) writeFileSync(join(path, 'synonyms.yaml'), yaml);
  return { label: 'content', path };
}

function faultsOf(yaml: string | Uint8Array): string[] {
  try {
    readSynonyms(folderWith(yaml));
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults.map(formatFault);
    throw error;
  }
}

describe('the synonyms', () => {
  test('are groups of expressions', () => {
    expect(
      readSynonyms(folderWith('# Technik\n- [KI, künstliche Intelligenz]\n- [Startup, "Start-up"]\n')),
    ).toEqual([
      ['KI', 'künstliche Intelligenz'],
      ['Startup', 'Start-up'],
    ]);
  });

  test('have single blanks', () => {
    expect(readSynonyms(folderWith('- [" KI", "künstliche  Intelligenz "]'))).toEqual([
      ['KI', 'künstliche Intelligenz'],
    ]);
  });

  test.each([
    ['without the file', undefined],
    ['in an empty file', ''],
    ['in a file of comments', '# noch keine\n'],
  ])('are none %s', (_where, yaml) => {
    expect(readSynonyms(folderWith(yaml))).toEqual([]);
  });

  test('that come with the site are without fault', () => {
    const content = { label: 'content', path: join(import.meta.dirname, '../../../content') };
    expect(readSynonyms(content).length).toBeGreaterThan(40);
  });
});

describe('what is wrong with them is told with its line', () => {
  test.each([
    [
      'KI: künstliche Intelligenz\n',
      'content/synonyms.yaml:1: expected a list of groups like - [KI, künstliche Intelligenz], got {"KI":"künstliche Intelligenz"}. Begin each line with “- [” and end it with “]”.',
    ],
    [
      '- KI, künstliche Intelligenz\n',
      'content/synonyms.yaml:1: [0]: expected a group like [KI, künstliche Intelligenz], got "KI, künstliche Intelligenz". Put what means the same into one pair of brackets, divided by commas.',
    ],
    [
      '- [EU, Union]\n- [KI]\n',
      'content/synonyms.yaml:2: [1]: expected 2 to 10 expressions, got 1. Write into one pair of brackets what means the same, divided by commas.',
    ],
    [
      '- [Agenda, 2030]\n',
      'content/synonyms.yaml:1: [0][1]: expected one to 4 words with at most 60 letters together, without quotation marks within, got 2030. Shorten it; put a number into quotation marks.',
    ],
    [
      '- [KI, eins zwei drei vier fünf]\n',
      'content/synonyms.yaml:1: [0][1]: expected one to 4 words with at most 60 letters together, without quotation marks within, got "eins zwei drei vier fünf". Shorten it; put a number into quotation marks.',
    ],
    [
      '- [KI, AI]\n- [ki, Intelligenz]\n',
      'content/synonyms.yaml:2: [1][0]: expected every expression once, in one of its forms, got "ki" after "KI". Join the two groups, or take it out of one.',
    ],
    [
      '- [KI, "künst\\u202Eliche"]\n',
      'content/synonyms.yaml:1: [0][1]: expected plain text, got the character U+202E. Take it out.',
    ],
  ])('%j', (yaml, message) => {
    expect(faultsOf(yaml)).toEqual([message]);
  });

  test.each([
    [
      'YAML that cannot be read',
      '- [KI, AI\n',
      /^content\/synonyms\.yaml:\d: expected synonyms in YAML, got /,
    ],
    ['references', '- &a [KI, AI]\n- *a\n', /expected synonyms in YAML, got references/],
    ['bytes that are no UTF-8', new Uint8Array([0x2d, 0x20, 0xff]), /expected text in UTF-8/],
    ['more than 64 KiB', `- [KI, AI]\n#${'x'.repeat(70_000)}`, /got 69 KiB of it/],
  ])('%s', (_what, yaml, message) => {
    expect(faultsOf(yaml)).toEqual([expect.stringMatching(message)]);
  });

  test('all at once', () => {
    expect(faultsOf('- [KI]\n- Text\n- [EU]\n')).toHaveLength(3);
  });
});
