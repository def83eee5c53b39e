import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** Runs a command with nothing in its environment but what is given. */
function runCommand(name: string, variables: Readonly<Record<string, string>>, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src', 'commands', `${name}.ts`), ...words],
    { cwd: PROJECT, env: { PATH: process.env['PATH'], ...variables }, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

const COMMANDS = ['build', 'start', 'dev', 'preview', 'search'];

describe.each(COMMANDS)('%s', (name) => {
  test('says in plain words what is wrong with its environment, and no more', () => {
    const { status, output } = runCommand(name, { SITE_URL: 'example.org', PORT: 'http' }, 'Wort');
    expect(output).toBe(
      'The environment of this run cannot be used:\n' +
        '  SITE_URL: expected an address like https://example.org, got "example.org". ' +
        'Write the scheme and the host alone; a path belongs into BASE_PATH.\n' +
        '  PORT: expected a whole number from 0 to 65535, got "http". Write a port such as 8080.\n',
    );
    expect(status).toBe(1);
  });
});

test.each([
  ['preview', 'no index.html'],
  ['search', 'pagefind/pagefind.js, got none'],
])('%s says in plain words that there is no built site', (name, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { status, output } = runCommand(name, { OUT_DIR: folder }, 'Wort');
  expect(output).toContain(words);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});
