import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWordPrinter } from '../../../src/commands/split-words.ts';

const COMMAND = join(import.meta.dirname, '..', '..', '..', 'src', 'commands', 'search.ts');

/** Runs `search --split` far from any built site. */
function runSplit(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, '--split', ...words], {
    cwd: import.meta.dirname,
    env: { PATH: process.env['PATH'], OUT_DIR: 'no-such-folder' },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('search --split', () => {
  test('prints the parts of each word, one word a line, without a built site', () => {
    expect(runSplit(['Exportverbot', 'US-Exportkontrolle', 'Minister'])).toEqual({
      status: 0,
      stdout: 'Export|verbot\nUS-Export|kontrolle\nMinister\n',
      stderr: '',
    });
  });

  test.each([['-'], []])('answers every line of standard input, in its order, for %j', (...words) => {
    expect(runSplit(words, 'Klimaschutz\n\n  Haus \nHaustür').stdout).toBe(
      'Klima|schutz\n\nHaus\nHaus|tür\n',
    );
  });

  test('answers nothing with nothing', () => {
    expect(runSplit(['-'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

test('a word is printed without the white space around it', () => {
  expect(createWordPrinter()(' Exportverbot\r')).toBe('Export|verbot');
});
